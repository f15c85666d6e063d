"""How the model learns and what is mapped; everything here may be left as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..recipes import list_methods, list_recipes, method_name, read_recipe, when_guesses_count
from .go_on_choice import GoOnChoice
from .section import section
from .unlabelled_list import UnlabelledList
from .widgets import breakable, check_row, narrow, wrapped_label


def _form(parent: QWidget | None = None) -> QFormLayout:
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


class TrainSection(QWidget):
    """Method and extent, with the rest folded away."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._filling = True
        self._recipes = list_recipes()

        self.method_box = QComboBox()
        self.method_box.setObjectName("landbrushMethod")
        for recipe in list_methods(self._recipes):
            self.method_box.addItem(method_name(recipe.name), recipe.name)
            self.method_box.setItemData(self.method_box.count() - 1, recipe.about, Qt.ItemDataRole.ToolTipRole)
        told = (tr("How the model learns from the polygons"), when_guesses_count())
        self.method_box.setToolTip("\n".join(told))
        self.method_box.activated.connect(self._method_chosen)
        self.about = wrapped_label(name="landbrushMethodAbout")

        self.extent_box = QComboBox()
        self.extent_box.setObjectName("landbrushExtent")
        self.extent_box.addItem(tr("Whole layer"), "layer")
        self.extent_box.addItem(tr("Visible extent"), "visible")
        self.extent_box.setToolTip(tr("What is mapped after training, and by the button Map"))
        self.extent_box.activated.connect(self._edited)

        top = _form()
        top.addRow(tr("Method"), self.method_box)
        top.addRow(self.about)
        top.addRow(tr("Extent"), self.extent_box)
        self.again = GoOnChoice(controller)
        top.addRow(self.again)
        self.advanced = section(tr("Advanced"), "landbrushAdvanced", collapsed=True)
        self._build_advanced(_form(self.advanced))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.advanced)
        self._filling = False
        controller.changed.connect(self._changed)
        self._changed("all")

    def _build_advanced(self, form: QFormLayout) -> None:
        as_recipe = tr("as in the recipe")
        self.recipe_box = QComboBox()
        self.recipe_box.setObjectName("landbrushRecipe")
        self.recipe_box.setToolTip(tr("A preset: network, learning rate and more in one file"))
        self.recipe_box.activated.connect(self._edited)

        self.steps_box = QgsSpinBox()
        self.steps_box.setObjectName("landbrushSteps")
        self.steps_box.setRange(0, 10_000_000)
        self.steps_box.setSingleStep(100)
        self.steps_box.setClearValue(0, as_recipe)
        self.steps_box.setToolTip(
            tr(
                "Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which "
                "the held-out polygons are learnt too"
            )
        )

        self.budget_box = QgsDoubleSpinBox()
        self.budget_box.setObjectName("landbrushTimeBudget")
        self.budget_box.setRange(0, 100_000)
        self.budget_box.setDecimals(1)
        self.budget_box.setSuffix(tr(" min"))
        self.budget_box.setClearValue(0, tr("no limit"))
        self.budget_box.setToolTip(tr("Training time at most, in minutes"))

        self.validation_box = QgsSpinBox()
        self.validation_box.setObjectName("landbrushValidation")
        self.validation_box.setRange(0, 90)
        self.validation_box.setSuffix(" %")
        self.validation_box.setClearValue(25)
        self.validation_box.setToolTip(
            tr("Share of each class's polygons kept aside to measure accuracy and to know when to stop")
        )

        self.seed_box = QgsSpinBox()
        self.seed_box.setObjectName("landbrushSeed")
        self.seed_box.setRange(0, 2**31 - 1)
        self.seed_box.setClearValue(0)
        self.seed_box.setToolTip(tr("The same seed gives the same model again (on the same computer)"))

        self.device_box = QComboBox()
        self.device_box.setObjectName("landbrushDevice")
        for name, value in ((tr("Automatic"), "auto"), (tr("Processor (CPU)"), "cpu"), ("NVIDIA (CUDA)", "cuda")):
            self.device_box.addItem(name, value)
        self.device_box.addItem("Apple (MPS)", "mps")
        self.device_box.setToolTip(tr("What computes; automatic takes the fastest there is"))
        self.device_box.activated.connect(self._edited)

        self.probabilities_box = QCheckBox()
        self.probabilities_box.setObjectName("landbrushProbabilities")
        self.probabilities_box.setToolTip(tr("A raster with one band a class: how probable it is, in percent"))
        self.probabilities_box.toggled.connect(self._edited)

        self.preview_box = QCheckBox()
        self.preview_box.setObjectName("landbrushPreview")
        self.preview_box.setToolTip(
            tr("Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time")
        )
        self.preview_box.toggled.connect(self._edited)

        self.views_box = QgsSpinBox()
        self.views_box.setObjectName("landbrushViews")
        self.views_box.setRange(1, 8)
        self.views_box.setClearValue(1)
        self.views_box.setToolTip(
            tr(
                "Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times "
                "longer. What the views disagree about becomes a layer of its own"
            )
        )

        for box in (self.steps_box, self.budget_box, self.validation_box, self.seed_box, self.views_box):
            box.setKeyboardTracking(False)
            box.setMinimumWidth(60)
            box.valueChanged.connect(self._edited)
        for box in (self.recipe_box, self.device_box, self.method_box, self.extent_box):
            narrow(box)
        form.addRow(tr("Recipe"), self.recipe_box)
        form.addRow(tr("Steps"), self.steps_box)
        form.addRow(tr("Time"), self.budget_box)
        form.addRow(tr("Held out"), self.validation_box)
        form.addRow(tr("Seed"), self.seed_box)
        form.addRow(tr("Device"), self.device_box)
        form.addRow(tr("Views"), self.views_box)
        form.addRow(check_row(self.preview_box, tr("Preview while training")))
        form.addRow(check_row(self.probabilities_box, tr("Also write probabilities")))
        self.unlabelled = UnlabelledList(self.controller)
        form.addRow(self.unlabelled)

    def _changed(self, part: str) -> None:
        if part not in ("options", "all"):
            return
        self._filling = True
        state, options = self.controller.state, self.controller.state.options
        self._select(self.method_box, state.method, method_name(state.method))
        self.recipe_box.clear()
        self.recipe_box.addItem(tr("the method's own"), None)
        for recipe in self._recipes:
            if recipe.method == state.method and recipe.name != state.method:
                self.recipe_box.addItem(recipe.name, recipe.name)
                self.recipe_box.setItemData(self.recipe_box.count() - 1, recipe.about, Qt.ItemDataRole.ToolTipRole)
        self._select(self.recipe_box, options.recipe, Path(options.recipe or "").name)
        self._show_about(state.method, options.recipe)
        self._select(self.extent_box, options.extent, options.extent)
        self._select(self.device_box, options.device, options.device)
        self.steps_box.setValue(options.steps or 0)
        self.budget_box.setValue((options.time_budget or 0) / 60)
        self.validation_box.setValue(round(options.validation * 100))
        self.seed_box.setValue(options.seed)
        self.preview_box.setChecked(options.preview)
        self.probabilities_box.setChecked(options.probabilities)
        self.views_box.setValue(options.views)
        self._filling = False

    def _show_about(self, method: str, chosen: str | None) -> None:
        """What is chosen does; of a recipe that is not the plugin's own, which file it is and for what method."""
        known = {recipe.name: recipe.about for recipe in self._recipes}
        if chosen is None or chosen in known:
            text, tip = known.get(chosen or method, ""), ""
        else:
            own, tip = read_recipe(Path(chosen)), chosen
            if own is None:
                text = tr("The recipe {name} cannot be read; choose another one under “Advanced”.")
            else:
                text = tr("Your recipe {name}, for the method {method}.")
            text = text.format(name=breakable(Path(chosen).name), method=method_name(own.method) if own else "")
            text = f"{text} {own.about}" if own and own.about else text
        self.about.setText(text)
        self.about.setToolTip(tip)
        self.about.setVisible(bool(text))

    @staticmethod
    def _select(box: QComboBox, value: object, text: str) -> None:
        """Show `value`; one that the box does not offer (another version's) is added rather than lost."""
        at = box.findData(value)
        if at < 0:
            box.addItem(text, value)
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _method_chosen(self, _index: int) -> None:
        method = self.method_box.currentData()
        if method != self.controller.state.method:
            # A recipe is one method's: with another's the choice of method would say nothing.
            options = replace(self.controller.state.options, recipe=None)
            self.controller.update("options", method=method, options=options)

    def _edited(self, *_: object) -> None:
        if self._filling:
            return
        self.controller.set_options(
            recipe=self.recipe_box.currentData(),
            extent=self.extent_box.currentData(),
            device=self.device_box.currentData(),
            steps=self.steps_box.value() or None,
            time_budget=self.budget_box.value() * 60 or None,
            validation=self.validation_box.value() / 100,
            seed=self.seed_box.value(),
            preview=self.preview_box.isChecked(),
            probabilities=self.probabilities_box.isChecked(),
            views=self.views_box.value(),
        )
