"""One job at a time in the engine, told onwards; knows nothing of layers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.events import Result, View
from ..core.job import InputError, Job
from .i18n import tr

if TYPE_CHECKING:
    from .engine import EngineTask


class Runner(QObject):
    """Starts jobs and follows them.

    Signals:
        started(str): The task's name ("train", "segment", "inpaint").
        readied(): The engine runs, and listens.
        progressed(float, str, object): Fraction of this job, message, seconds left or None.
        metricsArrived(int, dict): Points for the curves.
        previewed(str, object): A raster that may be shown already, and its date.
        noted(str), warned(str)
        succeeded(object, object): The job and its `Result`.
        failed(object, str, str): The job, the kind of error, one sentence.
    """

    started = pyqtSignal(str)
    readied = pyqtSignal()
    progressed = pyqtSignal(float, str, object)
    metricsArrived = pyqtSignal(int, dict)  # noqa: N815 (Qt's naming)
    previewed = pyqtSignal(str, object)
    noted = pyqtSignal(str)
    warned = pyqtSignal(str)
    succeeded = pyqtSignal(object, object)
    failed = pyqtSignal(object, str, str)

    def __init__(self, start_job: Callable | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start_job = start_job
        self._task: EngineTask | None = None
        self.job: Job | None = None

    def is_running(self) -> bool:
        return self.job is not None

    def run(self, job: Job, description: str) -> None:
        """Start `job`; the signals say how it goes.

        Raises:
            InputError: One is running already, or there is no engine.
        """
        if self.job is not None:
            raise InputError(tr("Landbrush is at work; wait for it to finish, or stop it first."))
        start = self._start_job
        if start is None:
            from .engine import start_job

            start = start_job
        task = start(job, description)
        self.job, self._task = job, task
        for signal, slot in self._wires(task):
            signal.connect(slot)
        self.started.emit(job.task)

    def stop(self) -> None:
        """Ask the engine to stop; `failed` with kind "cancelled" follows."""
        if self._task is not None:
            self._task.stop()

    def look(self, view: View) -> None:
        """Tell the engine what the user sees."""
        if self._task is not None:
            self._task.look(view)

    def close(self) -> bool:
        """Stop, and hear nothing more of the task; whether one was running."""
        task, self._task, self.job = self._task, None, None
        if task is None:
            return False
        for signal, slot in self._wires(task):
            signal.disconnect(slot)
        task.stop()
        return True

    def _wires(self, task) -> list:
        return [
            (task.readied, self._ready),
            (task.progressed, self._progress),
            (task.metricsArrived, self._metrics),
            (task.previewed, self._preview),
            (task.noted, self._note),
            (task.warned, self._warn),
            (task.succeeded, self._succeed),
            (task.failed, self._fail),
        ]

    def _end(self) -> Job | None:
        job, self.job, self._task = self.job, None, None
        return job

    # Bound methods of a QObject: Qt brings what the task's thread says into this one's.
    def _ready(self, _event: object) -> None:
        if self.job is not None:
            self.readied.emit()

    def _progress(self, fraction: float, message: str, seconds: object) -> None:
        if self.job is not None:
            self.progressed.emit(fraction, message, seconds)

    def _metrics(self, step: int, values: dict) -> None:
        if self.job is not None:
            self.metricsArrived.emit(step, values)

    def _preview(self, path: str, date: object) -> None:
        if self.job is not None:
            self.previewed.emit(path, date)

    def _note(self, message: str) -> None:
        self.noted.emit(message)

    def _warn(self, message: str) -> None:
        self.warned.emit(message)

    def _succeed(self, result: Result) -> None:
        job = self._end()
        if job is not None:
            self.succeeded.emit(job, result)

    def _fail(self, kind: str, message: str, _details: str) -> None:
        job = self._end()
        if job is not None:
            self.failed.emit(job, kind, message)
