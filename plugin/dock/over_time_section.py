"""What maps of several dates have to do with each other: how they are made to agree, and what changed between them."""

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
from ..time import chain, changes
from .forbidden_grid import ForbiddenGrid
from .widgets import ChoiceRow, choice, wrapped_label

#: That QGIS's dark themes put around labels, in pixels.
_PADDING = 12


class OverTimeSection(QWidget):
    """The chain over the dates, its forbidden changes, and the button for changes."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.chain_box = choice("landbrushChain")
        self.chain_box.addItem(tr("Each by itself"), "none")
        self.chain_box.addItem(tr("Smoothed over time"), "smooth")
        self.chain_box.addItem(tr("Likeliest history"), "path")
        self.chain_box.setToolTip(tr("How the maps of several dates are made to agree"))
        self.chain_box.activated.connect(self._chosen)
        self.about = wrapped_label(name="landbrushChainAbout")
        self.grid_title = wrapped_label(tr("Never happens from one date to the next (row → column):"))
        self.grid = ForbiddenGrid()
        self.grid.toggled.connect(self._forbid)
        self.grid_cell = wrapped_label(name="landbrushForbiddenCell")
        # Always of two lines: what lies below must not jump as the pointer moves.
        self.grid_cell.setFixedHeight(2 * self.grid_cell.fontMetrics().lineSpacing() + _PADDING)
        self.grid_cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.grid.pointed.connect(self._pointed)
        self._pointed("")
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(ChoiceRow(tr("Dates"), self.chain_box))
        for widget in (self.about, self.grid_title, self.grid, self.grid_cell):
            layout.addWidget(widget)
        layout.addLayout(self._form((tr("From"), self.from_box), (tr("To"), self.to_box)))
        layout.addWidget(self.button)
        layout.addWidget(self.plot)
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self._enable)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("options", "classes", "annotations", "series", "model", "forbidden", "all"):
            return
        state = self.controller.state
        self.chain_box.setCurrentIndex(max(self.chain_box.findData(state.options.chain), 0))
        joined = state.options.chain != "none"
        texts = {
            "none": tr("Every date is mapped for itself; clouds are bridged from the dates around them."),
            "smooth": tr("Each date's classes are weighed against what the dates before and after show."),
            "path": tr("Each pixel gets the one history that fits all dates best."),
        }
        self.about.setText(texts[state.options.chain])
        self.grid.setVisible(joined)
        self.grid_title.setVisible(joined)
        self.grid_cell.setVisible(joined)
        self.grid.show_classes(state.classes, set(state.forbidden))
        self._enable()

    @staticmethod
    def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in rows:
            form.addRow(title, widget)
        return form

    @staticmethod
    def _date_box(name: str, told: str) -> QComboBox:
        box = choice(name)
        box.setAccessibleName(told)
        box.setToolTip(told)
        return box

    def _enable(self, *_: object) -> None:
        controller = self.controller
        dates = [date for date, _ in changes.maps_of(controller.state, controller.project)]
        self._offer(dates)
        self.button.setEnabled(len(dates) > 1 and not self.runs.is_busy())
        path = changes.plot_of(controller.state, controller.project)
        self.plot.setVisible(path is not None)
        self.plot.setToolTip(path or "")

    def _pointed(self, change: str) -> None:
        self.grid_cell.setText(change or tr("Point at a box to read its classes."))

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

    def _chosen(self, _index: int) -> None:
        self.controller.set_options(chain=self.chain_box.currentData())

    def _forbid(self, before: int, after: int, forbidden: bool) -> None:
        pairs = chain.toggled(self.controller.state.forbidden, (before, after), forbidden)
        self.controller.update("forbidden", forbidden=pairs)

    def _changes(self) -> None:
        first, last = self.from_box.currentText(), self.to_box.currentText()
        self.runs.do(lambda: changes.changes_errand(self.controller, first or None, last or None))

    def _open_plot(self, _link: str) -> None:
        path = changes.plot_of(self.controller.state, self.controller.project)
        # Where no program draws it, its folder has the table as well.
        if path and not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))
