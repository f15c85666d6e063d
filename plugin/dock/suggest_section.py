"""Where to draw next: a button that asks for places, and buttons that fly from one to the next."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..recipes import maps_classes
from ..runs import Runs
from ..suggestions import Suggestions, reason, suggest_errand
from .widgets import icon_button, row, wrapped_label

#: Places asked for, where nobody says otherwise, and at most.
COUNT, MOST = 20, 200


class SuggestSection(QWidget):
    """A row that asks, a row to go through what was found, and a sentence on the place in view."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.suggestions = Suggestions(controller, self)
        self.button = QPushButton(theme_icon("mActionFindReplace"), tr("Suggest places"))
        self.button.setObjectName("landbrushSuggest")
        self.button.setToolTip(
            tr("Look for places where a polygon would teach the model most; polygons and maps stay as they are")
        )
        self.button.setMinimumWidth(60)
        self.button.clicked.connect(self._suggest)
        self.count_box = QSpinBox()
        self.count_box.setObjectName("landbrushSuggestCount")
        self.count_box.setAccessibleName(tr("Number of places"))
        self.count_box.setToolTip(tr("How many places to look for"))
        self.count_box.setRange(1, MOST)
        self.count_box.setValue(COUNT)
        asking = row(self.button, self.count_box)
        asking.setSpacing(6)
        asking.setStretch(0, 1)
        self.back = icon_button(
            theme_icon("mActionArrowLeft"), tr("Fly to the previous place"), "landbrushSuggestPrevious"
        )
        self.back.clicked.connect(lambda: self.suggestions.step(-1))
        self.forth = icon_button(theme_icon("mActionArrowRight"), tr("Fly to the next place"), "landbrushSuggestNext")
        self.forth.clicked.connect(lambda: self.suggestions.step(1))
        self.drop = icon_button(
            theme_icon("mActionRemove"), tr("Dismiss this place; it is not suggested again"), "landbrushSuggestDismiss"
        )
        self.drop.clicked.connect(self.suggestions.dismiss)
        self.counted = QLabel()
        self.counted.setObjectName("landbrushSuggestPlace")
        self.going = QWidget()
        self.going.setLayout(row(self.back, self.forth, self.counted, None, self.drop))
        self.about = wrapped_label(name="landbrushSuggestAbout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(asking)
        layout.addWidget(self.going)
        layout.addWidget(self.about)
        self.suggestions.changed.connect(self.refresh)
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self.refresh)
        # Who trains or maps wants to see the map.
        runs.busyChanged.connect(self.suggestions.leave)
        self.refresh()

    def hideEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        """Folded, or the dock closed: the places are left."""
        if not event.spontaneous():
            self.suggestions.leave()
        super().hideEvent(event)

    def refresh(self, *_: object) -> None:
        """Show what is left, what is in view, and what can be done."""
        found, state = self.suggestions, self.controller.state
        can = self.controller.can_segment() and maps_classes(state.model or "")
        self.button.setEnabled(can and not self.runs.is_busy())
        self.count_box.setEnabled(self.button.isEnabled())
        self.going.setVisible(bool(found.left))
        self.drop.setEnabled(found.current is not None)
        number, total = found.place() + 1, len(found.left)
        place = tr("{number} of {total}") if number else tr("Places: {total}")
        self.counted.setText(place.format(number=number, total=total))
        self.about.setText(self._sentence(can))

    def _sentence(self, can: bool) -> str:
        found, state = self.suggestions, self.controller.state
        item = found.current
        if item is not None:
            names = {known.id: known.name for known in state.classes}
            when = " " + tr("Date: {date}.").format(date=item.date) if item.date and len(state.dates()) > 1 else ""
            return reason(item, names) + when
        if found.left:
            return tr("Click the arrow to fly to the first place; outline what is there, or dismiss it.")
        if found.layer() is not None:
            return tr("All places are done: train again, then ask for new ones.")
        if not can:
            return tr("Train a model first; then places are found where a polygon would teach it most.")
        return tr("Finds places where a polygon would teach the model most.")

    def _changed(self, part: str) -> None:
        if part in ("model", "series", "annotations", "classes", "all"):
            self.refresh()

    def _suggest(self) -> None:
        self.runs.do(lambda: suggest_errand(self.controller, self.count_box.value()))
