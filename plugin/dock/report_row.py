"""The button that makes the accuracy report."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .. import report
from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..runs import Runs


class ReportRow(QWidget):
    """One click from a training to a page that can be printed; out of sight where nothing was measured."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.button = QPushButton(theme_icon("mActionFilePrint"), tr("Accuracy report"))
        self.button.setObjectName("landbrushReport")
        self.button.setToolTip(
            tr(
                "A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % "
                "intervals, the map, and what it was made from"
            )
        )
        self.button.clicked.connect(self._report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        controller.changed.connect(self.refresh)
        runs.busyChanged.connect(self.refresh)
        runs.ended.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the button where there is something to report."""
        ready = report.can_report(self.controller.state, self.controller.project)
        self.setVisible(ready)
        self.button.setEnabled(ready and not self.runs.is_busy())

    def _report(self) -> None:
        self.runs.do(lambda: report.report_errand(self.controller))
