"""What changed between the maps of two dates: which two, the button that asks, and the way to the plot."""

from __future__ import annotations

import html
import os

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..runs import Runs
from ..time import changes
from .widgets import choice, wrapped_label


class ChangesRows(QWidget):
    """From and To, each a date that has a map, and Changes."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.from_box = self._date_box("landbrushChangesFrom", tr("Changes from this date"))
        self.to_box = self._date_box("landbrushChangesTo", tr("Changes to this date"))
        self.button = QPushButton(theme_icon("propertyicons/temporal"), tr("Changes"))
        self.button.setObjectName("landbrushChanges")
        self.button.setToolTip(
            tr("What became what between these two maps, when it changed first, and the area of each class")
        )
        #: As it was chosen; the one shown may be later, as that after which changes are told is.
        self._chosen_to = ""
        self.from_box.activated.connect(self._from_chosen)
        self.to_box.activated.connect(self._to_chosen)
        self.button.clicked.connect(self._changes)
        self.plot = wrapped_label(name="landbrushAreaPlot")
        self.plot.setTextFormat(Qt.TextFormat.RichText)
        self.plot.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.plot.setText(f'<a href="plot">{html.escape(tr("Area of each class over time (plot)"))}</a>')
        self.plot.linkActivated.connect(self._open_plot)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("From"), self.from_box)
        form.addRow(tr("To"), self.to_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(form)
        layout.addWidget(self.button)
        layout.addWidget(self.plot)
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self.refresh)
        self.refresh()

    def _changed(self, part: str) -> None:
        if part in ("series", "model", "all"):
            self.refresh()

    @staticmethod
    def _date_box(name: str, told: str) -> QComboBox:
        box = choice(name)
        box.setAccessibleName(told)
        box.setToolTip(told)
        return box

    def refresh(self, *_: object) -> None:
        """Offer the dates that have a map now, and the plot where there is one."""
        controller = self.controller
        dates = [date for date, _ in changes.maps_of(controller.state, controller.project)]
        self._offer(dates)
        self.button.setEnabled(len(dates) > 1 and not self.runs.is_busy())
        path = changes.plot_of(controller.state, controller.project)
        self.plot.setVisible(path is not None)
        self.plot.setToolTip(path or "")

    def _offer(self, dates: list[str]) -> None:
        """Let two dates with a map be chosen; the first and the last until the user chose others that there are."""
        for box, offered, is_end in ((self.from_box, dates[:-1], False), (self.to_box, dates[1:], True)):
            if [box.itemText(place) for place in range(box.count())] == offered:
                continue
            was_usual = box.currentIndex() == (box.count() - 1 if is_end else 0)
            kept = "" if was_usual else box.currentText()
            box.clear()
            box.addItems(offered)
            usual = len(offered) - 1 if is_end else 0
            box.setCurrentIndex(offered.index(kept) if kept in offered else usual)
        for box in (self.from_box, self.to_box):
            box.setEnabled(len(dates) > 2)
        self._close_before()

    def _close_before(self) -> None:
        """Let no date be chosen as the end that is not after the beginning, nor keys pass over it."""
        model, first = self.to_box.model(), self.from_box.currentText()
        for place in range(self.to_box.count()):
            model.item(place).setEnabled(self.to_box.itemText(place) > first)

    def _from_chosen(self, _index: int) -> None:
        """An end that is not after it gives way, and comes back with a beginning before it: keys pass over dates."""
        self._chosen_to = self._chosen_to or self.to_box.currentText()
        place = self.to_box.findText(self._chosen_to)
        later = place >= 0 and self._chosen_to > self.from_box.currentText()
        self.to_box.setCurrentIndex(place if later else self.to_box.count() - 1)
        self._close_before()

    def _to_chosen(self, _index: int) -> None:
        self._chosen_to = self.to_box.currentText()

    def _changes(self) -> None:
        first, last = self.from_box.currentText(), self.to_box.currentText()
        self.runs.do(lambda: changes.changes_errand(self.controller, first or None, last or None))

    def _open_plot(self, _link: str) -> None:
        path = changes.plot_of(self.controller.state, self.controller.project)
        # Where no program draws it, its folder has the table as well.
        if path and not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))
