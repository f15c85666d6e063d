"""Clouds and other gaps of the images: what fills them, and the button that does it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import icon
from ..jobs import fill_method
from ..runs import Runs
from .widgets import ChoiceRow, choice, wrapped_label


class FillSection(QWidget):
    """One row, and a sentence on what the choice does."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.fill_box = choice("landbrushFillBy")
        self.fill_box.addItem(tr("Automatic"), "auto")
        self.fill_box.addItem(tr("The model"), "model")
        self.fill_box.addItem(tr("Other dates"), "regression")
        self.fill_box.addItem(tr("Linear"), "linear")
        self.fill_box.setToolTip(tr("What pixels that were not observed are made from"))
        self.fill_box.setAccessibleName(tr("Fill clouds by"))
        self.fill_box.activated.connect(self._chosen)
        self.button = QPushButton(icon("inpaint"), tr("F&ill"))
        self.button.setAccessibleName(tr("Fill clouds"))
        self.button.setObjectName("landbrushFill")
        self.button.setToolTip(
            tr("Fill what masks and nodata leave out in each image; what was observed stays exactly as it is")
        )
        self.button.clicked.connect(self._fill)
        self.about = wrapped_label(name="landbrushFillAbout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(ChoiceRow(tr("Clouds"), self.fill_box, self.button))
        layout.addWidget(self.about)
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the choice, what it means now, and whether there is anything to fill."""
        state = self.controller.state
        self.fill_box.setCurrentIndex(max(0, self.fill_box.findData(state.options.fill)))
        method = fill_method(state)
        if method == "model":
            text = tr("The model makes what is missing, and says how sure it is.")
        elif len(state.used()) < 2:
            text = tr(
                "Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no "
                "polygons."
            )
        elif method == "regression":
            text = tr(
                "Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no "
                "model is needed."
            )
        else:
            text = tr("Each pixel is interpolated between the dates before and after on which it was observed.")
        self.about.setText(text)
        # One image and nothing to fill it with: that is most people's first map, and no place for one more choice.
        self.setVisible(method == "model" or len(state.used()) > 1 or state.method == "hvae")
        self.button.setEnabled(not self.runs.is_busy() and self.controller.image() is not None)

    def _changed(self, part: str) -> None:
        if part in ("options", "model", "series", "all"):
            self.refresh()

    def _chosen(self, _index: int) -> None:
        self.controller.set_options(fill=self.fill_box.currentData())

    def _fill(self) -> None:
        self.runs.fill()
