"""A training that QGIS, the power or the machine put an end to, and what it can go on from."""

from __future__ import annotations

import contextlib
import os
import re
import time
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProject

from ..core.job import InputError, TrainJob, dump_job, load_job, safe_name
from . import jobs
from .folders import home_folder
from .layers import raster_path
from .leftovers import discard_run, is_running
from .project_state import State

CHECKPOINT = "model.checkpoint"
#: The job, and the QGIS that began it.
_JOB = re.compile(r"job-(\d+)\.json")
#: A training that goes on writes its checkpoint more often; a process of that number may be another's by now.
_STILL_SECONDS = 600
#: Where nobody can be asked which processes there are.
_UNKNOWN_SECONDS = 120


@dataclass(frozen=True)
class Interrupted:
    """A run that did not end.

    Attributes:
        folder: The run's.
        job: What is to be done to go on.
        when: "YYYY-MM-DD HH:MM", of its last checkpoint.
    """

    folder: Path
    job: TrainJob
    when: str

    def discard(self) -> None:
        """Delete what it left."""
        discard_run(self.folder)


def note_job(job: TrainJob) -> None:
    """Write down, in the run's folder, what is being done; a disk that is full costs only the way back to it."""
    folder = Path(job.model).parent
    with contextlib.suppress(OSError):
        dump_job(job, str(folder / f"job-{os.getpid()}.json"))


def is_kept(job: TrainJob) -> bool:
    """Whether there is something to go on from."""
    return (Path(job.model).parent / CHECKPOINT).is_file()


def forget_job(job: TrainJob) -> None:
    """The training has ended with a model."""
    for path in _job_files(Path(job.model).parent):
        with contextlib.suppress(OSError):
            path.unlink()


def find(state: State, project: QgsProject) -> Interrupted | None:
    """The last training on the image that was interrupted; cheap. What cannot be read is left alone."""
    try:
        image = jobs.first_image(state, project)
        shown = raster_path(image)
    except InputError:
        return None
    # Not `jobs.area_name`: a look must leave no trace in the project.
    place = home_folder(project) / safe_name(state.areas.get(image.id(), image.name()))
    folders: list[Path] = []
    with contextlib.suppress(OSError):
        folders = sorted((path for path in place.iterdir() if (path / CHECKPOINT).is_file()), reverse=True)
    for folder in folders:
        for job_file in _job_files(folder) if not (folder / jobs.MODEL_FILE).exists() else []:
            with contextlib.suppress(OSError, InputError):
                written = (folder / CHECKPOINT).stat().st_mtime
                job = load_job(str(job_file))
                if not isinstance(job, TrainJob) or Path(job.model) != folder / jobs.MODEL_FILE:
                    continue
                if job.areas[0].images[0].path == shown and not _goes_on(job_file, written):
                    when = datetime.fromtimestamp(written).strftime("%Y-%m-%d %H:%M")
                    return Interrupted(folder, replace(job, resume=True), when)
    return None


def _goes_on(job_file: Path, written: float) -> bool:
    """Whether another QGIS is still at it."""
    match = _JOB.fullmatch(job_file.name)
    pid, age = int(match[1]) if match else 0, time.time() - written
    if pid == os.getpid():
        return False
    if os.name != "posix":
        return age < _UNKNOWN_SECONDS
    return age < _STILL_SECONDS and is_running(pid)


def _job_files(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.iterdir() if _JOB.fullmatch(path.name))
    return []
