"""Files on a disk that may be full, or closed to us: room asked for before hours of work, a whole file or none."""

from __future__ import annotations

import os
import shutil

from .errors import InputError, one_line
from .said import said
from .scratch import PREFIX, replacing


def visible_folder(path: str) -> str:
    """The folder of a file as its user knows it: not the hidden one in which it is made."""
    folder = os.path.dirname(os.path.abspath(path))
    return os.path.dirname(folder) if os.path.basename(folder).startswith(PREFIX) else folder


def require_room(path: str, needed: int, name: str = "") -> None:
    """Make sure that a file of `needed` bytes can be written to `path`; its folder need not be there yet.

    Args:
        name: What messages call the file; its own name by default.

    Raises:
        InputError: The folder cannot be made or written to, or its disk has too little room.
    """
    folder = existing = visible_folder(path)
    while not os.path.exists(existing) and os.path.dirname(existing) != existing:
        existing = os.path.dirname(existing)
    if not os.path.isdir(existing):
        raise InputError(
            said(
                "the folder {folder} cannot be written to: {existing} is a file; choose another one",
                folder=folder,
                existing=existing,
            )
        )
    if not os.access(existing, os.W_OK | os.X_OK):
        raise InputError(
            said("the folder {folder} cannot be written to (permission denied); choose another one", folder=folder)
        )
    usage = shutil.disk_usage(existing)
    # Some network disks tell nothing.
    if usage.total > 0 and usage.free < needed:
        raise InputError(
            said(
                "the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder",
                folder=folder,
                free=readable_size(usage.free),
                file=name or os.path.basename(path),
                needed=readable_size(needed),
            )
        )


def write_file(path: str, content: bytes | str) -> None:
    """A file of bytes, or of text in UTF-8 with the same ends of lines on every system, written beside and renamed.

    Raises:
        InputError: The folder cannot be written to, or the disk is full.
    """
    try:
        with replacing(path) as beside, open(beside, "wb") as stream:
            stream.write(content if isinstance(content, bytes) else content.encode())
    except OSError as error:
        raise unwritable(path, error) from None


def unwritable(path: str, error: Exception) -> InputError:
    """What is said of a file that could not be written for `error`."""
    return InputError(
        said(
            "{path} cannot be written ({reason}); choose another folder or free some space",
            path=path,
            reason=one_line(error),
        )
    )


def readable_size(size: float) -> str:
    """Bytes as kB, MB or GB.

    Example:
        >>> [readable_size(size) for size in (900, 614_400, 2.5e9)]
        ['0.9 kB', '614.4 kB', '2.5 GB']
    """
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 1000:
            return f"{size:.1f} {unit}"
    return f"{size / 1000:.1f} GB"
