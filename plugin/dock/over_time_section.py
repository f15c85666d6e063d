"""What maps of several dates have to do with each other: how they are made to agree, and what changed between them."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..runs import Runs
from ..time import chain
from .changes_rows import ChangesRows
from .forbidden_grid import ForbiddenGrid
from .widgets import ChoiceRow, choice, wrapped_label

#: That QGIS's dark themes put around labels, in pixels.
_PADDING = 12


class OverTimeSection(QWidget):
    """The chain over the dates and its forbidden changes, above the changes between two of them."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
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
        self.changes = ChangesRows(controller, runs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(ChoiceRow(tr("Dates"), self.chain_box))
        for widget in (self.about, self.grid_title, self.grid, self.grid_cell):
            layout.addWidget(widget)
        layout.addWidget(self.changes)
        controller.changed.connect(self._changed)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("options", "classes", "annotations", "forbidden", "all"):
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

    def _pointed(self, change: str) -> None:
        self.grid_cell.setText(change or tr("Point at a box to read its classes."))

    def _chosen(self, _index: int) -> None:
        self.controller.set_options(chain=self.chain_box.currentData())

    def _forbid(self, before: int, after: int, forbidden: bool) -> None:
        pairs = chain.toggled(self.controller.state.forbidden, (before, after), forbidden)
        self.controller.update("forbidden", forbidden=pairs)
