"""The engine as a QGIS background task: shown and cancellable in QGIS's task manager, heard through signals."""

from __future__ import annotations

import contextlib

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core import events
from ...core.job import InputError, Job
from ..i18n import in_words, tr
from ..settings import Settings
from . import environment as engine_environment
from . import running, verdict
from .child_env import child_env
from .process import EngineProcess

LOG_TAG = "Landbrush"
_LOGGED_LINES = 2000


class EngineTask(QgsTask):
    """Runs one job in the engine.

    Signals (all arrive in the thread of the receiver; exactly one of `succeeded` and `failed` ends a task):
        readied(events.Ready): The engine runs.
        progressed(float fraction, str message, object seconds_left): `seconds_left` is a float or None.
        metricsArrived(int step, dict values): Points for the live curves.
        previewed(str path, object date): A finished raster that may be shown already; `date` is a str or None.
        noted(str message): Good to know; nothing is amiss.
        warned(str message)
        succeeded(events.Result)
        failed(str kind, str message, str details): `kind` is one of `events.ERROR_KINDS`.

    QGIS deletes a task when it has ended: keep no reference to use later than `succeeded` or `failed`.
    """

    readied = pyqtSignal(object)
    progressed = pyqtSignal(float, str, object)
    metricsArrived = pyqtSignal(int, dict)  # noqa: N815 (Qt's naming of signals)
    previewed = pyqtSignal(str, object)
    noted = pyqtSignal(str)
    warned = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str, str, str)

    def __init__(self, process: EngineProcess, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.process = process
        self._end: events.Result | events.Error = verdict.cancelled()
        running.add(process)

    def run(self) -> bool:
        """In a worker thread: follow the child to its end."""
        try:
            self.progressed.emit(0.0, tr("Starting the engine…"), None)
            for event in self.process.events():
                self._tell(event)
        except Exception as error:  # an exception here would otherwise vanish in QGIS's thread pool
            message = tr("Following the engine failed: {reason}.")
            self._end = events.Error("fault", message.format(reason=error), repr(error))
        finally:
            running.discard(self.process)
        # QGIS tells of any other end as “Task failed”, and a stop by the user is none.
        return isinstance(self._end, events.Result) or self._end.kind == "cancelled"

    def finished(self, result: bool) -> None:
        """In the main thread: tell the end. Also called, without `run`, for a task cancelled while it waited."""
        running.discard(self.process)
        if isinstance(self._end, events.Result):
            self.succeeded.emit(self._end)
        else:
            if self._end.details:
                _log(self._end.details, Qgis.MessageLevel.Info)
            if self._end.kind == "cancelled":
                self.setDescription(tr("{task} (stopped)").format(task=self.description()))
            self.failed.emit(self._end.kind, in_words(self._end.message), self._end.details)

    def cancel(self) -> None:
        """What QGIS's task manager calls; the child is gone within two seconds."""
        self.process.cancel()
        super().cancel()

    def stop(self) -> None:
        """Cancel; harmless when the task has ended, or has been deleted."""
        self.process.cancel()
        # RuntimeError: QGIS has deleted the task's C++ half.
        with contextlib.suppress(RuntimeError):
            super().cancel()

    def look(self, view: events.View) -> None:
        """Tell the engine what the user sees."""
        self.process.look(view)

    def _tell(self, event: events.Event) -> None:
        if isinstance(event, events.Progress):
            self.setProgress(100.0 * min(max(event.fraction, 0.0), 1.0))
            self.progressed.emit(event.fraction, in_words(event.message), event.seconds_left)
        elif isinstance(event, events.Metrics):
            self.metricsArrived.emit(event.step, event.values)
        elif isinstance(event, events.Preview):
            self.previewed.emit(event.path, event.date)
        elif isinstance(event, events.Note):
            self.noted.emit(in_words(event.message))
        elif isinstance(event, events.Warning):
            self.warned.emit(in_words(event.message))
        elif isinstance(event, events.Ready):
            self.readied.emit(event)
        else:
            self._end = event


def start_job(job: Job, description: str) -> EngineTask:
    """Run a job in the background; connect to the task's signals before returning to Qt's event loop.

    Raises:
        InputError: There is no engine yet; the message says what to do.
    """
    found = engine_environment.current()
    if found is None:
        raise InputError(engine_environment.missing_sentence())
    settings = Settings.load()
    process = EngineProcess(
        found.python, job, env=child_env(found, threads=settings.threads), log=_Log() if settings.log_engine else None
    )
    task = EngineTask(process, description)
    QgsApplication.taskManager().addTask(task)
    return task


class _Log:
    """Copies the engine's chatter to QGIS's log panel, to a limit: a chatting library must not fill it."""

    def __init__(self) -> None:
        self.left = _LOGGED_LINES

    def __call__(self, line: str) -> None:
        self.left -= 1
        if self.left > 0:
            _log(line, Qgis.MessageLevel.Info)
        elif self.left == 0:
            _log(tr("The engine prints a lot; the rest is not shown."), Qgis.MessageLevel.Info)


def _log(text: str, level: Qgis.MessageLevel) -> None:
    QgsMessageLog.logMessage(text, LOG_TAG, level, False)
