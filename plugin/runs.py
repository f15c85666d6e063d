"""Train and Segment: from a click to layers on the map."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.events import Result
from ..core.job import ImageSpec, InputError, Job, SegmentJob, TrainJob
from . import jobs, results
from .controller import Controller
from .i18n import tr
from .layers import size_warning
from .leftovers import discard_run
from .runner import Runner


class Runs(QObject):
    """What happens on Train, Segment and Stop.

    Signals:
        busyChanged(bool): A run began, or all is over.
        stageChanged(str): What is being done now, in words for the progress bar.
        ended(str, str): "done", "stopped" or "failed", and one sentence.
        engineMissing(): A run was asked for and there is no engine.
    """

    busyChanged = pyqtSignal(bool)  # noqa: N815 (Qt's naming)
    stageChanged = pyqtSignal(str)  # noqa: N815
    ended = pyqtSignal(str, str)
    engineMissing = pyqtSignal()  # noqa: N815

    def __init__(self, controller: Controller, start_job=None, is_ready=None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runner = Runner(start_job, self)
        self._is_ready = is_ready
        self._area = ""
        self.runner.warned.connect(controller.warn)
        self.runner.previewed.connect(self._previewed)
        self.runner.succeeded.connect(self._succeeded)
        self.runner.failed.connect(self._failed)

    def is_busy(self) -> bool:
        return self.runner.is_running()

    def engine_is_ready(self) -> bool:
        """Whether a job could be started; cheap."""
        if self._is_ready is not None:
            return bool(self._is_ready())
        from .engine import environment

        return environment.is_ready()

    def train(self) -> bool:
        """Learn from the polygons, then map; False when something is missing (the message bar says what)."""
        return self._begin(self._train)

    def segment(self) -> bool:
        """Map with the last model; False when something is missing (the message bar says what)."""
        return self._begin(self._segment)

    def stop(self) -> None:
        """End what is running; nothing half-done is shown."""
        self.runner.stop()

    def close(self) -> None:
        """The plugin goes: the engine is ended with it, and nothing more is told."""
        job = self.runner.job
        if self.runner.close():
            from .engine import shutdown

            if shutdown():
                _discard(job)

    def _begin(self, start) -> bool:
        controller = self.controller
        try:
            if self.is_busy():
                raise InputError(tr("Landbrush is at work; wait for it to finish, or stop it first."))
            controller.find_annotations()
            start()
        except InputError as error:
            if not self.engine_is_ready():
                self.engineMissing.emit()
            controller.warn(str(error))
            return False
        controller.save()
        self.busyChanged.emit(True)
        return True

    def _train(self) -> None:
        controller = self.controller
        state, project = controller.state, controller.project
        self._need_engine()
        folder = jobs.new_run_folder(state, project)
        with _discarded_on_error(folder):
            job = jobs.train_job(state, project, folder)
            jobs.make_folder(folder)
            self._tell_size()
            self._area = jobs.area_name(state, project)
            self.runner.run(job, tr("Landbrush: training on {area}").format(area=self._area))
        self.stageChanged.emit(tr("Training"))

    def _segment(self, images: tuple[ImageSpec, ...] = (), folder: Path | None = None) -> None:
        controller = self.controller
        state, project = controller.state, controller.project
        self._need_engine()
        canvas = controller.iface.mapCanvas()
        folder = folder or jobs.new_run_folder(state, project)
        job = jobs.segment_job(
            state, project, folder, canvas.extent(), canvas.mapSettings().destinationCrs(), images=images
        )
        with _discarded_on_error(folder):
            jobs.make_folder(folder)
            if not images:
                self._area = jobs.area_name(state, project)
                self._tell_size()
            self.runner.run(job, tr("Landbrush: mapping {area}").format(area=self._area))
        self.stageChanged.emit(tr("Mapping"))

    def _need_engine(self) -> None:
        if not self.engine_is_ready():
            raise InputError(tr("The engine is not installed yet; open the Landbrush panel and click “Set up”."))

    def _tell_size(self) -> None:
        for row in self.controller.state.series:
            text = size_warning(self.controller.project.mapLayer(row.layer_id))
            if text:
                self.controller.tell(text)

    def _succeeded(self, job, result: Result) -> None:
        if isinstance(job, TrainJob):
            self._trained(job, result)
        elif isinstance(job, SegmentJob):
            self._mapped(job, result)

    def _trained(self, job: TrainJob, result: Result) -> None:
        models = [item["path"] for item in result.outputs if item.get("kind") == "model"]
        metrics = result.summary.get("metrics")
        kept = {key: value for key, value in metrics.items() if key != "history"} if isinstance(metrics, dict) else {}
        self.controller.update(
            "model",
            model=models[0] if models else job.model,
            folder=os.path.dirname(job.model),
            summary={**result.summary, "metrics": kept},
        )
        try:
            self._segment(job.areas[0].images, Path(job.model).parent)
        except InputError as error:
            self.controller.warn(str(error))
            self._end("failed", str(error))

    def _previewed(self, path: str, date: object) -> None:
        """A map that is finished while the run goes on is shown at once."""
        if isinstance(self.runner.job, SegmentJob):
            item = {"kind": "segmentation", "path": path, "date": date}
            state = self.controller.state
            results.show_results(
                self.controller.project, [item], state.classes, self._area, complete=False, below=state.annotation_id
            )

    def _mapped(self, job: SegmentJob, result: Result) -> None:
        controller = self.controller
        classes = results.classes_of_result(result.summary, controller.state.classes)
        below = controller.state.annotation_id
        results.show_results(controller.project, result.outputs, classes, self._area, below=below)
        results.clean_old_runs(controller.project, Path(job.out).parent)
        controller.update("model", folder=job.out)
        self._end("done", self.accuracy_sentence())

    def _failed(self, job: Job, kind: str, message: str) -> None:
        _discard(job)
        if kind == "cancelled":
            self._end("stopped", tr("Stopped; nothing was changed."))
            return
        self._end("failed", message)
        # After QGIS's own “Task failed”, which would lie over the reason and gives none.
        QTimer.singleShot(0, lambda: self.controller.warn(message))

    def _end(self, how: str, sentence: str) -> None:
        self.busyChanged.emit(False)
        self.ended.emit(how, sentence)

    def accuracy_sentence(self) -> str:
        """How good the last model is on polygons it has not learned from."""
        metrics = self.controller.state.summary.get("metrics")
        accuracy = metrics.get("accuracy") if isinstance(metrics, dict) else None
        if not isinstance(accuracy, (int, float)):
            return tr("Done. With two or more polygons of each class the accuracy is measured too.")
        return tr("Done. {percent:.1f} % of the pixels in held-out polygons are right.").format(percent=100 * accuracy)


def _discard(job: Job | None) -> None:
    if isinstance(job, TrainJob):
        discard_run(Path(job.model).parent)
    elif isinstance(job, SegmentJob):
        discard_run(Path(job.out))


@contextmanager
def _discarded_on_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except InputError:
        discard_run(folder)
        raise
