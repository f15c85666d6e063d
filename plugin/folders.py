"""Folders that are written to."""

from __future__ import annotations

import os
from pathlib import Path

from ..core.job import InputError
from .i18n import tr


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
