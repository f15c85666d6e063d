"""The trainings so far: what each learnt from, how good it is, and one click back to it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from .. import history
from ..controller import Controller
from ..disk_use import DiskUse
from ..figures import decimals, moment
from ..going_back import go_back
from ..i18n import tr
from ..kept_runs import KeptRun
from ..recipes import method_name
from ..runs import Runs
from .widgets import row, wrapped_label

#: For so long a second click on Remove means it.
_ASKING_MS = 6000
_MODEL = Qt.ItemDataRole.UserRole
_ROWS = 6


class HistorySection(QWidget):
    """A list, newest first; what is chosen is told in a sentence below it."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.list = QTreeWidget()
        self.list.setObjectName("landbrushHistory")
        self.list.setAccessibleName(tr("Trainings so far"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHeaderLabels([tr("Trained"), tr("Right"), tr("IoU")])
        tips = (
            tr("When the training ended"),
            tr("Share of the pixels in held-out polygons that are mapped right, in percent"),
            tr("Mean over the classes of intersection over union on held-out polygons, in percent"),
        )
        for column, tip in enumerate(tips):
            self.list.headerItem().setToolTip(column, tip)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        self.list.setMinimumWidth(60)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        # A double click, and Enter.
        self.list.itemActivated.connect(self._use)
        self.about = wrapped_label(name="landbrushHistoryAbout")
        self.use_button = QPushButton(tr("Use this model"))
        self.use_button.setObjectName("landbrushHistoryUse")
        self.use_button.setToolTip(tr("Map with this model from now on, and show its maps again"))
        self.use_button.clicked.connect(self._use)
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setObjectName("landbrushHistoryRemove")
        self.remove_button.setToolTip(tr("Delete this model and its maps from the disk; maps that are shown stay"))
        self.remove_button.clicked.connect(self._remove)
        for button in (self.use_button, self.remove_button):
            button.setMinimumWidth(40)
        self.buttons = row(self.use_button, self.remove_button)
        self.disk = wrapped_label(name="landbrushHistoryDisk")
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASKING_MS)
        self._asking.timeout.connect(self._stop_asking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self.about)
        layout.addLayout(self.buttons)
        layout.addWidget(self.disk)
        self.use = DiskUse(self)
        self.use.changed.connect(self._show_use)
        controller.changed.connect(self._changed)
        runs.busyChanged.connect(self._enable)
        self.refresh()

    def refresh(self) -> None:
        """Show the trainings of the project; the one in use is bold."""
        self._stop_asking()
        state = self.controller.state
        self.list.blockSignals(True)
        self.list.clear()
        at = None
        for run in reversed(state.history):
            item = QTreeWidgetItem([moment(run.when), *map(_percent, (run.accuracy, run.mean_iou))])
            item.setData(0, _MODEL, run.model)
            for column in (1, 2):
                item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            font = item.font(0)
            font.setBold(run.model == state.model)
            for column in range(3):
                item.setFont(column, font)
                item.setToolTip(column, run.model)
            self.list.addTopLevelItem(item)
            at = item if run.model == state.model else at
        self.list.blockSignals(False)
        for widget in (self.list, self.use_button, self.remove_button, self.disk):
            widget.setVisible(bool(state.history))
        lines = min(max(len(state.history), 2), _ROWS) + 1
        self.list.setFixedHeight(round(lines * (self.fontMetrics().height() + 7)) + 2 * self.list.frameWidth())
        self.list.setCurrentItem(at or self.list.topLevelItem(0))
        self.use.look(state.history)
        self._show_use()

    def _show_use(self) -> None:
        """What is known of the files by now."""
        known, runs = self.use.known, self.controller.state.history
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            use = known.get(item.data(0, _MODEL))
            for column in range(3):
                font = item.font(column)
                font.setStrikeOut(use is not None and not use.there)
                item.setFont(column, font)
        sizes = [known[run.model].size for run in runs if run.model in known]
        whole = len(sizes) == len(runs)
        told = tr("Trainings: {n}; {size} on the disk.") if whole else tr("Trainings: {n}.")
        self.disk.setText(told.format(n=len(runs), size=size_text(sum(sizes))))
        self._tell_chosen()

    def chosen(self) -> KeptRun | None:
        """The training that is selected."""
        item = self.list.currentItem()
        model = None if item is None else item.data(0, _MODEL)
        return next((run for run in self.controller.state.history if run.model == model), None)

    def keyPressEvent(self, event) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Delete and self.remove_button.isEnabled():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _changed(self, part: str) -> None:
        if part in ("model", "history", "all"):
            self.refresh()

    def _chosen(self, *_: object) -> None:
        self._stop_asking()
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        run = self.chosen()
        empty = tr("Each training is listed here with what it reached; a click brings an earlier model back.")
        self.about.setText(empty if run is None else self._told(run))
        self._enable()

    def _told(self, run: KeptRun) -> str:
        """What there is to know of a run, in the order in which it matters."""
        told = [method_name(run.method) if run.recipe is None else Path(run.recipe).stem]
        if run.polygons:
            told.append(tr("polygons of {classes}").format(classes=_counted(run.polygons)))
        if run.held_out:
            told.append(tr("{n} held out").format(n=run.held_out))
        if run.went_on:
            told.append(tr("went on from the model before"))
        if run.seconds is not None:
            told.append(_duration(run.seconds))
        use = self.use.known.get(run.model)
        if use is not None:
            told.append(size_text(use.size))
        if run.model == self.controller.state.model:
            told.append(tr("in use"))
        elif use is not None and not use.there:
            told.append(tr("its file is gone"))
        return " · ".join(told)

    def _enable(self, *_: object) -> None:
        run, busy = self.chosen(), self.runs.is_busy()
        used = run is not None and run.model == self.controller.state.model
        use = None if run is None else self.use.known.get(run.model)
        self.use_button.setEnabled(run is not None and not busy and not used and (use is None or use.there))
        self.remove_button.setEnabled(run is not None and not busy and not used)

    def _use(self, *_: object) -> None:
        run = self.chosen()
        if run is not None and self.use_button.isEnabled():
            go_back(self.runs, run)

    def _remove(self) -> None:
        run = self.chosen()
        if run is None:
            return
        if not self._asking.isActive():
            self._asking.start()
            self.remove_button.setText(tr("Remove for good?"))
            return
        controller = self.controller
        history.erase(run, controller.project)
        controller.update("history", history=[item for item in controller.state.history if item.model != run.model])

    def _stop_asking(self) -> None:
        self._asking.stop()
        self.remove_button.setText(tr("Remove"))


def _counted(polygons: dict[str, int]) -> str:
    return ", ".join(f"{name}: {count}" for name, count in polygons.items())


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f}"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    return tr("{n} min").format(n=round(seconds / 60))


def size_text(size: int) -> str:
    """Bytes as people say them."""
    if size < 2**20:
        return tr("{n} kB").format(n=max(1, round(size / 2**10)) if size else 0)
    return tr("{n} MB").format(n=decimals(size / 2**20, 1 if size < 100 * 2**20 else 0))
