"""What the algorithms share: names, help, and running a job in the engine with Processing's feedback."""

from __future__ import annotations

import collections
import contextlib
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ..i18n import in_words, tr
from ..icons import icon
from .kinds import ADVANCED

_TEXT_EVERY = 2.0
_POLL = 0.1


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that is one job of the engine.

    Subclasses set `NAME` and `ICON`, and implement `title`, `help_text`, `initAlgorithm`, `prepare_job` (in the main
    thread, where layers may be touched) and `finish` (after the engine's result).
    """

    NAME = ""
    ICON = "landbrush"

    def __init__(self) -> None:
        super().__init__()
        self._job: Any = None

    def title(self) -> str:
        raise NotImplementedError

    def help_text(self) -> str:
        raise NotImplementedError

    def prepare_job(self, parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback):
        """The job.

        Raises:
            InputError: Something is wrong with a parameter or a layer.
        """
        raise NotImplementedError

    def check_files(self, parameters, context: QgsProcessingContext) -> None:
        """Look at the parameters that name other files than rasters.

        Raises:
            InputError: One cannot be used.
        """

    def place_outputs(self, job, parameters, context: QgsProcessingContext):
        """The job with its destinations, which Processing gives out only where the algorithm runs.

        Raises:
            InputError: A destination cannot be used.
        """
        return job

    def finish(self, result, parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """The algorithm's outputs from the engine's `events.Result`."""
        raise NotImplementedError

    def clean_up(self) -> None:
        """Take away what `prepare_job` has made; called whatever happens."""

    def createInstance(self):  # noqa: N802 (here and below: QGIS's names)
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:  # noqa: N802
        return self.title()

    def icon(self):
        return icon(self.ICON)

    def shortHelpString(self) -> str:  # noqa: N802
        return self.help_text()

    def helpUrl(self) -> str:  # noqa: N802
        from .. import guide

        return guide.url(guide.ALGORITHMS.get(self.NAME, guide.INDEX)).toString()

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """Names the file that cannot be used; QGIS names only the parameter."""
        from ...core.job import InputError
        from .inputs import raster_layers

        try:
            for name in ("IMAGES", "MASKS", "UNLABELLED"):
                if self.parameterDefinition(name) is not None:
                    raster_layers(self, parameters, name, context)
            self._check_present(parameters, context)
            self.check_files(parameters, context)
        except InputError as error:
            return False, in_words(error)
        return super().checkParameterValues(parameters, context)

    def _check_present(self, parameters, context) -> None:
        """That the files named are there: QGIS prints three times what is only found when it has begun."""
        from ...core.job import InputError

        named: list[str] = []
        if parameters.get("AREAS"):
            named += self.parameterAsFileList(parameters, "AREAS", context)
        # A training writes its model.
        if parameters.get("MODEL") and self.parameterDefinition("MODEL").type() == "file":
            named.append(self.parameterAsFile(parameters, "MODEL", context))
        for path in named:
            if not os.path.exists(path):
                raise InputError(tr("{file} is not there.").format(file=path))

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:  # noqa: N802
        from ...core.job import InputError

        try:
            self._job = self.prepare_job(parameters, context, feedback)
        except InputError as error:
            self.clean_up()
            # Raised, QGIS would tell it once more.
            feedback.reportError(in_words(error), True)
            return False
        except BaseException:
            self.clean_up()
            raise
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:  # noqa: N802
        from ...core.job import InputError

        try:
            self._job = self.place_outputs(self._job, parameters, context)
            result = run_job(self._job, feedback)
            if result is None:
                return {}
            return self.finish(result, parameters, context, feedback)
        except InputError as error:
            raise QgsProcessingException(in_words(error)) from None
        finally:
            self.clean_up()

    def add_advanced(self, parameter: QgsProcessingParameterDefinition, help_text: str = "") -> None:
        """Add a parameter that is folded away."""
        parameter.setFlags(parameter.flags() | ADVANCED)
        self.add(parameter, help_text)

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str = "") -> None:
        """Add a parameter with its own help."""
        parameter.setHelp(help_text)
        self.addParameter(parameter)


def run_job(job, feedback: QgsProcessingFeedback):
    """Run a job in the engine, in this thread; None when the user cancelled.

    Raises:
        QgsProcessingException: There is no engine, or the job failed; the message is a sentence for people.
    """
    from ...core import events
    from ..engine import environment, running
    from ..engine.child_env import child_env
    from ..engine.process import EngineProcess
    from ..settings import Settings

    found = environment.current()
    if found is None:
        raise QgsProcessingException(environment.missing_sentence())
    # The engine's log comes from other threads, where feedback may not be used.
    log: collections.deque[str] = collections.deque(maxlen=1000)
    threads = getattr(job, "threads", None)
    env = child_env(found, threads=Settings.load().threads, job_threads=threads)
    process = EngineProcess(found.python, job, env=env, log=log.append)
    end: Any = None
    tell: dict[str, Callable] = {**_TELL, "Progress": _Progress(), "Metrics": _Metrics()}
    running.add(process)
    try:
        with _cancelled_by(feedback, process):
            for event in process.events():
                _tell_log(log, feedback)
                if isinstance(event, (events.Result, events.Error)):
                    end = event
                else:
                    tell[type(event).__name__](event, feedback)
    finally:
        running.discard(process)
    _tell_log(log, feedback)
    if isinstance(end, events.Result):
        feedback.setProgress(100.0)
        return end
    if end.kind == "cancelled" and feedback.isCanceled():
        return None
    if end.details and end.kind != "input":
        feedback.pushDebugInfo(end.details)
    raise QgsProcessingException(in_words(end.message))


@contextlib.contextmanager
def _cancelled_by(feedback: QgsProcessingFeedback, process) -> Iterator[None]:
    """Hand a cancel on to the engine. Asked for rather than heard: not every feedback has an event loop."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_POLL):
            if feedback.isCanceled():
                process.cancel()
                return

    if feedback.isCanceled():
        process.cancel()
    watcher = threading.Thread(target=watch, name="landbrush-feedback", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def _tell_log(log, feedback: QgsProcessingFeedback) -> None:
    while log:
        feedback.pushDebugInfo(log.popleft())


def _tell_ready(event, feedback: QgsProcessingFeedback) -> None:
    if event.device:
        feedback.pushInfo(tr("Engine: {device}").format(device=event.device))
    if event.versions:
        feedback.pushDebugInfo(", ".join(f"{name} {version}" for name, version in sorted(event.versions.items())))


class _Progress:
    """The bar always; its text when another thing is being done, else at most once in two seconds: it fills the log."""

    def __init__(self) -> None:
        self._last = 0.0
        self._doing = ""

    def __call__(self, event, feedback: QgsProcessingFeedback) -> None:
        feedback.setProgress(100.0 * min(max(event.fraction, 0.0), 1.0))
        now, doing = time.monotonic(), re.sub(r"\d+", "", event.message)
        if not event.message or (doing == self._doing and now - self._last < _TEXT_EVERY):
            return
        self._last, self._doing = now, doing
        text = in_words(event.message)
        if event.seconds_left is not None and event.fraction < 1:
            text = tr("{message} ({seconds} s left)").format(message=text, seconds=round(event.seconds_left))
        feedback.setProgressText(text)


class _Metrics:
    """Live numbers that have words, at most one line in two seconds; those of held-out polygons always."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, event, feedback: QgsProcessingFeedback) -> None:
        now = time.monotonic()
        if now - self._last < _TEXT_EVERY and not any(name.startswith("val_") for name in event.values):
            return
        from ..dock.curve_pages import told

        words = told(event.values)
        if words:
            self._last = now
            feedback.pushInfo(tr("step {step}: {values}").format(step=event.step, values=", ".join(words)))


_TELL: dict[str, Callable] = {
    "Ready": _tell_ready,
    "Preview": lambda event, feedback: None,
    "Note": lambda event, feedback: feedback.pushInfo(in_words(event.message)),
    "Warning": lambda event, feedback: feedback.pushWarning(in_words(event.message)),
}


def outputs_of(result, kind: str) -> Sequence[dict]:
    """The result's files of one kind, in order of date."""
    found = [output for output in result.outputs if output.get("kind") == kind]
    return sorted(found, key=lambda output: output.get("date") or "")
