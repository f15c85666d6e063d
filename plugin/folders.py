"""Where files go: beside the project, a folder for each run."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ..core.job import InputError
from .i18n import tr

RUN_FORMAT = "%Y%m%d-%H%M%S"


def home_folder(project: QgsProject) -> Path:
    """Where our files go: `landbrush/` beside the project, in the user's documents while it is not saved."""
    return Path(project.homePath()) / "landbrush" if project.homePath() else unsaved_folder()


def unsaved_folder() -> Path:
    """Where the files of a project go that is not saved."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(base or Path.home()) / "landbrush"


def dated_folder(parent: Path) -> Path:
    """A name in `parent` for the next run's folder; nothing is made yet.

    A run never writes over the files of another, so one that QGIS holds open (Windows locks it) is not in the way.
    """
    base = folder = parent / datetime.datetime.now().strftime(RUN_FORMAT)
    number = 2
    while folder.exists():
        folder, number = base.with_name(f"{base.name}-{number}"), number + 1
    return folder


def make_folder(folder: Path) -> None:
    """Make `folder`.

    Raises:
        InputError: It cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            tr("The folder {path} cannot be made ({reason}); save the project where you may write.").format(
                path=folder, reason=error.strerror or error
            )
        ) from None
    if not os.access(folder, os.W_OK):
        raise InputError(
            tr("The folder {path} cannot be written to; save the project where you may write.").format(path=folder)
        )
