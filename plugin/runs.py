"""Train, Segment and Fill: from a click to layers on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.events import Result
from ..core.job import ImageSpec, InpaintJob, InputError, Job, SegmentJob, TrainJob
from . import folders, going_on, interrupted, jobs, outcomes
from .annotate.held import Held
from .controller import Controller
from .errands import Errand
from .i18n import in_words, tr
from .layers import size_warning
from .leftovers import discard_run
from .live_preview import LivePreview
from .points import Point, add_point
from .run_place import Place
from .runner import Runner


class Runs(QObject):
    """What happens on Train, Segment, Fill and Stop.

    Signals:
        busyChanged(bool): A run began, or all is over.
        stageChanged(str): What is being done now, in words for the progress bar.
        measured(int, dict): Points for the curves of the project that is open.
        ended(str, str): "done", "stopped" or "failed", and one sentence.
        engineMissing(): A run was asked for and there is no engine.
    """

    busyChanged = pyqtSignal(bool)  # noqa: N815 (Qt's naming)
    stageChanged = pyqtSignal(str)  # noqa: N815
    measured = pyqtSignal(int, dict)
    ended = pyqtSignal(str, str)
    engineMissing = pyqtSignal()  # noqa: N815

    def __init__(self, controller: Controller, start_job=None, is_ready=None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runner = Runner(start_job, self)
        self._is_ready = is_ready
        self._place: Place | None = None
        self._points: dict[str, list[Point]] = {}
        self._polygons: tuple[str | None, str | None] = None, None
        self._is_second = False
        self._errand: Errand | None = None
        self._told_unsaved = -1
        self.runner.metricsArrived.connect(self._measured)
        self.runner.noted.connect(controller.tell)
        self.runner.warned.connect(controller.warn)
        self.runner.previewed.connect(self._previewed)
        self.runner.succeeded.connect(self._succeeded)
        self.runner.failed.connect(self._failed)
        self.live = LivePreview(controller, self.runner, self._image_here, self)

    def is_busy(self) -> bool:
        return self.runner.is_running()

    def belongs(self) -> bool:
        """Whether the project now open is the one that the last run was started in, or is that one opened again."""
        return self._place is not None and self._place.is_open(self.controller)

    def _image_here(self) -> str:
        """Id of the layer whose grid the last run is on; empty where that is of another project."""
        return self._place.image if self._place is not None and self.belongs() else ""

    def engine_is_ready(self) -> bool:
        """Whether a job could be started; cheap."""
        if self._is_ready is not None:
            return bool(self._is_ready())
        from .engine import environment

        return environment.is_ready()

    def train(self) -> bool:
        """Learn from the polygons, then map; False when something is missing (the message bar says what)."""
        return self._begin(self._train)

    def go_on(self, found: interrupted.Interrupted) -> bool:
        """Go on with a training that was interrupted; False when it cannot be (the message bar says why)."""
        return self._begin(lambda: self._start_training(found.job))

    def segment(self) -> bool:
        """Map with the last model; False when something is missing (the message bar says what)."""
        return self._begin(self._segment)

    def fill(self) -> bool:
        """Fill clouds; False when something is missing (the message bar says what)."""
        return self._begin(self._fill)

    def do(self, make: Callable[[], Errand]) -> bool:
        """Run another job; False when something is missing (the message bar says what)."""
        return self._begin(lambda: self._do(make))

    def stop(self) -> None:
        """End what is running; nothing half-done is shown."""
        self.runner.stop()

    def close(self) -> None:
        """The plugin goes: the engine is ended with it, and nothing more is told."""
        job = self.runner.job
        self.live.end()
        if self.runner.close():
            from .engine import shutdown

            # A training can go on from its checkpoint the next time.
            if shutdown() and not (isinstance(job, TrainJob) and interrupted.is_kept(job)):
                self._discard(job)

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
            controller.warn(in_words(error))
            return False
        controller.save()
        self.busyChanged.emit(True)
        return True

    def _train(self) -> None:
        state, project = self.controller.state, self.controller.project
        self._need_engine()
        self._write_waiting()
        folder = jobs.new_run_folder(state, project)
        with _discarded_on_error(folder):
            job = jobs.train_job(state, project, folder, going_on.model_to_start_from(state, project))
            folders.make_folder(folder)
            self._tell_size()
            self._start_training(job)

    def _write_waiting(self) -> None:
        """What was drawn while the polygons' file was held is to be learnt too; where it still is, that is told."""
        waiting = self.controller.session.waiting
        try:
            waiting.write()
        except Held as error:
            sentence = tr("{reason} Strokes that wait on the map for it, and are not learnt: {count}.")
            self.controller.warn(sentence.format(reason=in_words(error), count=len(waiting.strokes)))

    def _start_training(self, job: TrainJob) -> None:
        self._need_engine()
        place, state = Place.of_series(self.controller), self.controller.state
        self._tell_unsaved()
        interrupted.note_job(job)
        self.runner.run(job, tr("Landbrush: training on {image}").format(image=place.title))
        self._place, self._points = place, {}
        self._polygons = state.annotation_id, state.class_field
        self.stageChanged.emit(tr("Training") if job.start_from is None else tr("Training on from the last model"))

    def _fill(self, images: tuple[ImageSpec, ...] = (), folder: Path | None = None) -> None:
        title = tr("Landbrush: filling clouds in {image}")
        self._run_over_images(jobs.inpaint_job, title, tr("Filling clouds"), images, folder)

    def _segment(self, images: tuple[ImageSpec, ...] = (), folder: Path | None = None) -> None:
        self._run_over_images(jobs.segment_job, tr("Landbrush: mapping {image}"), tr("Mapping"), images, folder)

    def _run_over_images(
        self,
        make: Callable[..., SegmentJob | InpaintJob],
        title: str,
        stage: str,
        images: tuple[ImageSpec, ...],
        folder: Path | None,
    ) -> None:
        """Begin a job over the series' images, or, after a training, over `images` and into `folder`: those it had."""
        controller = self.controller
        state, project = controller.state, controller.project
        self._need_engine()
        folder = folder or jobs.new_run_folder(state, project)
        job = make(state, project, folder, jobs.Shown.of(controller.iface.mapCanvas()), images=images)
        with _discarded_on_error(folder):
            folders.make_folder(folder)
            # What is mapped after a training belongs where the training does.
            place = self._place if images and self._place is not None else Place.of_series(self.controller)
            if not images:
                self._tell_size()
                self._tell_unsaved()
            self.runner.run(job, title.format(image=place.title))
        self._place, self._is_second = place, bool(images)
        self.stageChanged.emit(stage)

    def _do(self, make: Callable[[], Errand]) -> None:
        self._need_engine()
        errand = make()
        with _discarded_on_error(errand.folder):
            folders.make_folder(errand.folder)
            self._tell_unsaved()
            self.runner.run(errand.job, errand.title)
        self._place, self._errand = Place.of_errand(self.controller), errand
        self.stageChanged.emit(errand.stage)

    def _tell_unsaved(self) -> None:
        """Once a project: where the files go while it is not saved."""
        controller = self.controller
        if not controller.project.fileName() and self._told_unsaved != controller.opened:
            self._told_unsaved = controller.opened
            sentence = tr("The project is not saved: model and maps go to {path}. Save it to keep them beside it.")
            controller.tell(sentence.format(path=folders.home_folder(controller.project)))

    def _need_engine(self) -> None:
        if not self.engine_is_ready():
            raise InputError(tr("The engine is not installed yet; open the Landbrush panel and click “Set up”."))

    def _tell_size(self) -> None:
        for row in self.controller.state.used():
            text = size_warning(self.controller.project.mapLayer(row.layer_id))
            if text:
                self.controller.tell(text)

    def _measured(self, step: int, values: dict) -> None:
        for name, value in values.items():
            if isinstance(value, (int, float)):
                add_point(self._points.setdefault(name, []), step, value)
        if self.belongs():
            self.measured.emit(step, values)

    def _succeeded(self, job, result: Result) -> None:
        place, controller = self._place, self.controller
        if self._errand is not None and job is self._errand.job:
            self._done(self._errand, result)
        elif place is None or not place.is_open(controller):
            self._leave(outcomes.where_it_is(job, "" if place is None else place.title))
        elif isinstance(job, TrainJob):
            self._trained(job, result)
        elif isinstance(job, SegmentJob):
            self._end("done", outcomes.show_maps(controller, place, job, result))
        elif isinstance(job, InpaintJob):
            self._end("done", outcomes.show_filled(controller, place, job, result))

    def _done(self, errand: Errand, result: Result) -> None:
        if not self.belongs():
            self._leave(errand.closed.format(path=errand.folder))
            return
        try:
            self._end("done", errand.shown(result))
        except InputError as error:
            self._end("failed", in_words(error))
            self.controller.warn(in_words(error))

    def _leave(self, sentence: str) -> None:
        """The project of this run is gone: its files stay, and nothing is added to the one that is open instead."""
        self._end("done", sentence)
        self.controller.warn(sentence)

    def _trained(self, job: TrainJob, result: Result) -> None:
        interrupted.forget_job(job)
        outcomes.take_model(self.controller, job, result, self._points, self._polygons)
        area = job.areas[0]
        try:
            # What learnt from images alone has no classes to map.
            (self._segment if area.labels is not None else self._fill)(area.images, Path(job.model).parent)
        except InputError as error:
            self.controller.warn(in_words(error))
            self._end("failed", in_words(error))

    def _previewed(self, path: str, date: object) -> None:
        """A map that is finished while the run goes on is shown at once."""
        job, place = self.runner.job, self._place
        if isinstance(job, SegmentJob) and place is not None and self.belongs():
            outcomes.preview_map(self.controller, place, job, path, date)

    def _failed(self, job: Job, kind: str, message: str) -> None:
        if isinstance(job, TrainJob) and going_on.is_refusal(job, kind, message) and self.belongs():
            self._train_afresh(job, message)
            return
        self._discard(job)
        if kind == "cancelled":
            stays = isinstance(job, (SegmentJob, InpaintJob)) and self._is_second and self.belongs()
            new = tr("Stopped; the new model is kept, the map is the one before: click Map to use the model.")
            if isinstance(job, InpaintJob):
                new = tr("Stopped; the new model is kept: click Fill to fill clouds with it.")
            self._end("stopped", new if stays else tr("Stopped; nothing was changed."))
            return
        self._end("failed", message)
        # After QGIS's own “Task failed”, which would lie over the reason and gives none.
        QTimer.singleShot(0, lambda: self.controller.warn(message))

    def _train_afresh(self, job: TrainJob, reason: str) -> None:
        """The last model does not fit what is to be learnt now: learn all of it."""
        try:
            self._start_training(replace(job, start_from=None))
        except InputError as error:
            self._discard(job)
            self._end("failed", in_words(error))
            self.controller.warn(in_words(error))
            return
        told = tr("The last model cannot be gone on from, so the training starts afresh ({reason}).")
        self.controller.tell(told.format(reason=reason.partition(": ")[2] or reason))

    def _discard(self, job: Job | None) -> None:
        """Tidy up after a run that came to nothing."""
        if self._errand is not None and job is self._errand.job:
            discard_run(self._errand.folder)
        elif isinstance(job, TrainJob):
            discard_run(Path(job.model).parent)
        elif isinstance(job, (SegmentJob, InpaintJob)):
            discard_run(Path(job.out))

    def _end(self, how: str, sentence: str) -> None:
        self.busyChanged.emit(False)
        self.ended.emit(how, sentence)


@contextmanager
def _discarded_on_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except InputError:
        discard_run(folder)
        raise
