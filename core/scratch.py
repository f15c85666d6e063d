"""Hidden folders beside what is being written, so that a file appears whole or not at all.

A run that is killed cannot tidy up after itself; the next one in the same folder does. Which folders are still in use
is told by a lock on a file inside: the system takes it away with its process, however that ends, where a process id
could by then belong to somebody else, or to another machine that shares the disk.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

PREFIX = ".landbrush-"
_LOCK = "lock"
#: Where locks tell nothing (some network disks have none), folders untouched for so long are taken for abandoned.
_STALE_SECONDS = 24 * 3600


class Scratch:
    """A new hidden folder inside `folder`; use it as a context manager, or `close` it.

    What killed runs left in `folder` is taken away first.

    Attributes:
        path: The hidden folder.

    Raises:
        OSError: The folder cannot be written to.
    """

    def __init__(self, folder: str) -> None:
        sweep(folder)
        while True:
            self.path = tempfile.mkdtemp(prefix=PREFIX, dir=folder)
            self._lock = _create_locked(os.path.join(self.path, _LOCK))
            if self._lock is not None:
                return

    def close(self) -> None:
        """Take the folder away with all that is in it; harmless when it is gone."""
        lock, self._lock = self._lock, None
        if lock is not None:
            _remove(self.path, lock)

    def __enter__(self) -> Scratch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def replacing(path: str) -> Iterator[str]:
    """Write a file to the place given, in the same folder; it takes the place of `path` when the block is left well.

    Raises:
        OSError: The folder cannot be made or written to, or `path` cannot be replaced.
    """
    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    with Scratch(folder) as scratch:
        temporary = os.path.join(scratch.path, os.path.basename(path))
        yield temporary
        put(temporary, path)


def put(finished: str, path: str) -> None:
    """Let a finished file take the place of `path`; from then on not even a power cut undoes it.

    Raises:
        OSError: It cannot be written, or `path` cannot be replaced.
    """
    # Renamed before its bytes are on the disk itself, it may be empty after a power cut.
    _on_disk(finished, os.O_RDWR)  # Windows lets only those wait who may write.
    os.replace(finished, path)
    # The name is the folder's. Windows opens none, and some network disks wait for none.
    with contextlib.suppress(OSError):
        _on_disk(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)


def _on_disk(path: str, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: str) -> list[str]:
    """Take away what killed runs left in `folder`; never fails.

    Returns:
        The hidden folders removed.
    """
    removed: list[str] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        found = [
            entry.path for entry in entries if entry.name.startswith(PREFIX) and entry.is_dir(follow_symlinks=False)
        ]
        for path in found:
            with contextlib.suppress(OSError):
                if _remove_abandoned(path):
                    removed.append(path)
    return removed


def _remove_abandoned(path: str) -> bool:
    try:
        descriptor = os.open(os.path.join(path, _LOCK), os.O_RDWR)
    except FileNotFoundError:
        # Just being made, or by something that knows of no locks.
        descriptor = None
    locked = None if descriptor is None else _try_lock(descriptor)
    if descriptor is not None and not locked:
        os.close(descriptor)
    if locked is None and time.time() - _newest(path) > _STALE_SECONDS:
        shutil.rmtree(path, ignore_errors=True)
    elif locked and descriptor is not None:
        _remove(path, descriptor)
    return not os.path.exists(path)


def _newest(path: str) -> float:
    """The last time that anything in the folder changed, in seconds since 1970."""
    newest = os.stat(path).st_mtime
    for folder, _, names in os.walk(path):
        for name in ("", *names):
            with contextlib.suppress(OSError):
                newest = max(newest, os.lstat(os.path.join(folder, name)).st_mtime)
    return newest


def _create_locked(path: str) -> int | None:
    """A descriptor of the new lock file; None when a sweep took it for abandoned before it was locked."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except FileNotFoundError:
        return None
    try:
        if _try_lock(descriptor) is not False and os.path.samestat(os.fstat(descriptor), os.stat(path)):
            return descriptor
    except FileNotFoundError:
        pass
    os.close(descriptor)
    return None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool | None:
        """Whether the file is locked by us now; None where files cannot be locked."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _remove(path: str, descriptor: int) -> None:
        # Windows removes no file that is open; and as long as a file of it is, the folder stays.
        os.close(descriptor)
        shutil.rmtree(path, ignore_errors=True)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool | None:
        """Whether the file is locked by us now; None where files cannot be locked."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True

    def _remove(path: str, descriptor: int) -> None:
        # Held to the end: whoever is making this folder just now must not believe that it stays.
        shutil.rmtree(path, ignore_errors=True)
        os.close(descriptor)
