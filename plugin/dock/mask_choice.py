"""How masks are read: the kind for the selected dates or for all, and which scene classes count as not observed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ...core.job import InputError
from ..controller import Controller
from ..i18n import in_words, tr
from ..project_state import SeriesRow
from ..time.masks import SCL_NOT_OBSERVED, scl_names
from .series_model import kind_names, kind_text, parse_kind
from .widgets import ChoiceRow, choice


class MaskChoice(QWidget):
    """One line; of several rows of the table it speaks of those that are selected, else of all.

    Args:
        selected: The numbers of the rows selected in the table.
    """

    def __init__(self, controller: Controller, selected: Callable[[], set[int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._selected = selected
        self._filling = False
        self.kind_box = choice("landbrushMaskKind")
        self.kind_box.setEditable(True)
        self.kind_box.addItems([*kind_names().values(), tr("bits {numbers}").format(numbers="3 4 10")])
        self.kind_box.setToolTip(
            tr(
                "How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: "
                "not observed where bit 3 or bit 4 is set"
            )
        )
        self.kind_box.activated.connect(self._kind_chosen)
        self.kind_box.lineEdit().editingFinished.connect(self._kind_chosen)
        self.classes_button = QToolButton()
        self.classes_button.setObjectName("landbrushSceneClasses")
        self.classes_button.setText(tr("Classes"))
        self.classes_button.setToolTip(tr("Which scene classes count as not observed"))
        self.classes_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.classes_button)
        self.classes_button.setMenu(self.menu)
        self.boxes = [self._box(name) for name in scl_names()]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ChoiceRow(tr("Mask says"), self.kind_box, self.classes_button))

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(name)
        box.toggled.connect(self._class_toggled)
        # A menu closes on a plain entry; several classes are chosen at once.
        action = QWidgetAction(self.menu)
        action.setDefaultWidget(box)
        self.menu.addAction(action)
        return box

    def _rows(self) -> list[tuple[int, SeriesRow]]:
        """The rows with a mask that the choice is about."""
        chosen = self._selected()
        rows = [(number, item) for number, item in enumerate(self.controller.state.series) if item.mask_id]
        return [pair for pair in rows if pair[0] in chosen] or rows

    def refresh(self, *_: object) -> None:
        """Show what is said of the masks now."""
        rows = [item for _, item in self._rows()]
        self.setVisible(bool(rows))
        said = {kind_text(item) for item in rows}
        self._filling = True
        self.kind_box.setCurrentText(said.pop() if len(said) == 1 else tr("different"))
        # What is too long for the box must be cut at its end.
        self.kind_box.lineEdit().setCursorPosition(0)
        scenes = bool(rows) and all(item.mask_kind == "scl" for item in rows)
        self.classes_button.setVisible(scenes)
        hidden = (rows[0].mask_values or SCL_NOT_OBSERVED) if scenes else ()
        for code, box in enumerate(self.boxes):
            box.setChecked(code in hidden)
        self._filling = False

    def _kind_chosen(self, *_: object) -> None:
        text = self.kind_box.currentText()
        if text in {kind_text(item) for _, item in self._rows()} or text == tr("different"):
            return
        try:
            self._set(*parse_kind(text))
        except InputError as error:
            self.controller.warn(in_words(error))
            self.refresh()

    def _class_toggled(self, _on: bool) -> None:
        if self._filling:
            return
        codes = tuple(code for code, box in enumerate(self.boxes) if box.isChecked())
        if not codes:
            # Empty stands for the usual ones: a mask that hides nothing is no mask.
            self.controller.warn(tr("At least one scene class must count as not observed; take the mask away instead."))
            self.refresh()
            return
        self._set("scl", () if codes == SCL_NOT_OBSERVED else codes)

    def _set(self, kind: str, values: tuple[int, ...]) -> None:
        chosen = {number for number, _ in self._rows()}
        rows = self.controller.state.series
        self.controller.set_series(
            [
                replace(item, mask_kind=kind, mask_values=values) if number in chosen else item
                for number, item in enumerate(rows)
            ]
        )
