"""What is going on, how long it takes, and the buttons that begin and end it; always in sight."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .. import history
from ..controller import Controller
from ..going_back import go_back
from ..i18n import tr
from ..icons import icon
from ..runs import Runs
from .widgets import wrapped_label


class ProgressSection(QWidget):
    """Hint, progress bar, Train, Segment, Stop."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self._stage = ""
        self.hint = wrapped_label(name="landbrushHint")
        self.before_button = QPushButton(tr("Use the model before again"))
        self.before_button.setObjectName("landbrushUseBefore")
        self.before_button.setToolTip(tr("Map with this model from now on, and show its maps again"))
        self.before_button.setMinimumWidth(60)
        self.before_button.clicked.connect(self._use_before)
        self.before_button.hide()
        self.bar = QProgressBar()
        self.bar.setObjectName("landbrushProgress")
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(True)
        self.bar.setMinimumWidth(60)
        self.bar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar.hide()
        self.train_button = self._button("train", tr("Trai&n"), "landbrushTrain")
        self.train_button.setToolTip(tr("Learn from the polygons, then map; you can go on working meanwhile"))
        self.train_button.clicked.connect(self._train)
        self.segment_button = self._button("segment", tr("M&ap"), "landbrushSegment")
        self.segment_button.setToolTip(tr("Map again with the last model"))
        self.segment_button.clicked.connect(self._segment)
        self.stop_button = self._button("stop", tr("S&top"), "landbrushStop")
        self.stop_button.setToolTip(tr("End what is running; the layers stay as they are"))
        self.stop_button.clicked.connect(runs.stop)

        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.train_button, self.segment_button, self.stop_button):
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.hint)
        layout.addWidget(self.before_button)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

        controller.changed.connect(self._changed)
        # The next change to the polygons brings the advice back.
        controller.session.edited.connect(self._forget_word)
        controller.stats.updated.connect(self.refresh)
        runs.busyChanged.connect(self._busy)
        runs.stageChanged.connect(self._begin_stage)
        runs.runner.progressed.connect(self._progress)
        runs.ended.connect(self._ended)
        self._last_word = ""
        self._busy(runs.is_busy())

    def _button(self, picture: str, text: str, name: str) -> QPushButton:
        button = QPushButton(icon(picture), text)
        button.setObjectName(name)
        button.setMinimumWidth(40)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def refresh(self, *_: object) -> None:
        """Say what to do next; while a run is on, the bar speaks."""
        better = history.better_before(self.controller.state) if self._last_word and not self.runs.is_busy() else None
        self.before_button.setVisible(better is not None)
        if not self.runs.is_busy():
            self.hint.setText(self._last_word or self.controller.next_step())
            self.segment_button.setEnabled(self.controller.can_segment())

    def _changed(self, part: str) -> None:
        # What went wrong, or what was made, was said of what has just become another.
        if part in ("all", "series", "annotations", "model"):
            self._last_word = ""
        self.refresh()

    def _use_before(self) -> None:
        better = history.better_before(self.controller.state)
        if better is not None:
            go_back(self.runs, better[0])

    def _train(self) -> None:
        self.runs.train()

    def _segment(self) -> None:
        self.runs.segment()

    def _busy(self, busy: bool) -> None:
        self.train_button.setEnabled(not busy)
        self.segment_button.setEnabled(not busy and self.controller.can_segment())
        self.stop_button.setEnabled(busy)
        self.bar.setVisible(busy)
        if busy:
            self._last_word = ""
        self.refresh()

    def _begin_stage(self, stage: str) -> None:
        self._stage = stage
        self.bar.setRange(0, 0)
        self.bar.setFormat("")
        self.hint.setText(tr("{stage}: starting the engine…").format(stage=stage))

    def _progress(self, fraction: float, message: str, seconds: object) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
        left = time_left(seconds) if isinstance(seconds, (int, float)) else ""
        self.bar.setFormat("%p %")
        # The engine names what it does in most messages itself.
        known = not message or message.lower().startswith(self._stage.lower())
        told = message or self._stage if known else f"{self._stage}: {message}"
        self.hint.setText(f"{told} · {left}" if left else told)

    def _ended(self, _how: str, sentence: str) -> None:
        self._last_word = sentence
        self.refresh()

    def _forget_word(self) -> None:
        self._last_word = ""
        self.refresh()


def time_left(seconds: float) -> str:
    """Seconds as people say them: "40 s left", "3 min left", "1 h 20 min left"."""
    if seconds < 0 or seconds != seconds:
        return ""
    if seconds < 90:
        return tr("{n} s left").format(n=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{n} min left").format(n=minutes)
    return tr("{h} h {m} min left").format(h=minutes // 60, m=minutes % 60)
