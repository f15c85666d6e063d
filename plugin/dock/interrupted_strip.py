"""Offers to go on with a training that was interrupted; there only where there is one."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import interrupted
from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..runs import Runs
from .widgets import row, wrapped_label


class InterruptedStrip(QFrame):
    """One sentence and two buttons."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.setObjectName("landbrushInterrupted")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = wrapped_label(name="landbrushInterruptedText")
        self.go_on_button = QPushButton(tr("Go on"))
        self.go_on_button.setObjectName("landbrushGoOn")
        self.go_on_button.setToolTip(tr("Train on from where it was; at most a minute of it is lost"))
        self.go_on_button.clicked.connect(self._go_on)
        self.discard_button = QPushButton(tr("Discard"))
        self.discard_button.setObjectName("landbrushDiscard")
        self.discard_button.setToolTip(tr("Delete what it had learnt; polygons and earlier models stay"))
        self.discard_button.clicked.connect(self._discard)
        for button in (self.go_on_button, self.discard_button):
            button.setMinimumWidth(40)
        sign = QLabel()
        sign.setPixmap(theme_icon("mIconWarning").pixmap(16, 16))
        top = QHBoxLayout()
        top.addWidget(sign)
        top.addWidget(self.label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 6, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(row(self.go_on_button, self.discard_button, None))
        self._found: interrupted.Interrupted | None = None
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Look whether there is one."""
        controller = self.controller
        image = controller.image()
        known = image is not None and not self.runs.is_busy()
        self._found = interrupted.find(controller.state, controller.project) if known else None
        if image is not None and self._found is not None:
            text = tr("A training on “{image}” was interrupted ({when}).")
            self.label.setText(text.format(image=image.name(), when=self._found.when))
        self.setVisible(self._found is not None)

    def _changed(self, part: str) -> None:
        if part in ("series", "all"):
            self.refresh()

    def _go_on(self) -> None:
        if self._found is not None:
            self.runs.go_on(self._found)

    def _discard(self) -> None:
        if self._found is not None:
            self._found.discard()
        self.refresh()
