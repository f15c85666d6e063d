"""What runs leave behind: private folders, swept up after a killed QGIS, and folders of runs that came to nothing.

Nothing is deleted that we have not named ourselves.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import threading
import time
from pathlib import Path

_STALE_SECONDS = 24 * 3600
_PRIVATE = re.compile(r"\.?landbrush-(\d+)-[a-z0-9_]{8}")
_RUN_FOLDER = re.compile(r"\d{8}-\d{6}(-\d+)?")
_FINISHED = re.compile(
    r"model\.safetensors|suggestions\.gpkg"
    r"|(segmentation|uncertainty|probabilities|inpainted(_std)?)(_\d{4}-\d{2}-\d{2})?\.tif"
)
#: Of use to the run alone: the copy of the polygons, what was dismissed of suggestions, and what a training would be
#: resumed from or a later one would start from.
_UNFINISHED = re.compile(r"(annotations|avoided)\.gpkg(-journal|-wal|-shm)?|model\.(checkpoint|start)|job-\d+\.json")
#: The engine's own folders in the one it writes to.
_ENGINE_PREFIX = ".landbrush-"

_swept: set[str] = set()


def private_folder(inside: str | None = None) -> str:
    """A new folder that only this user can read, hidden in the folder given, else among the system's temporary ones.

    The first time, what killed runs left there is swept up, in a thread that nobody waits for.

    Raises:
        OSError: It cannot be made.
    """
    place = os.path.abspath(inside or tempfile.gettempdir())
    dot = "." if inside else ""
    # mkdtemp's folder is readable by this user only; a job may name private places.
    made = tempfile.mkdtemp(prefix=f"{dot}landbrush-{os.getpid()}-", dir=place)
    if place not in _swept:
        _swept.add(place)
        threading.Thread(target=sweep, args=(place,), name="landbrush-sweep", daemon=True).start()
    return made


def sweep(place: str) -> list[str]:
    """Remove our own private folders in `place` that have been still for a day and whose QGIS is gone; never fails.

    Returns:
        What was removed.
    """
    gone = []
    with contextlib.suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            found = _PRIVATE.fullmatch(entry.name)
            if found and entry.is_dir(follow_symlinks=False) and _is_abandoned(entry.path, int(found.group(1))):
                shutil.rmtree(entry.path, ignore_errors=True)
                gone.append(entry.path)
    return gone


def _is_abandoned(path: str, pid: int) -> bool:
    try:
        if hasattr(os, "getuid") and os.stat(path).st_uid != os.getuid():
            return False
        found = (os.path.join(folder, name) for folder, _, names in os.walk(path) for name in ("", *names))
        newest = max(os.lstat(name).st_mtime for name in found)
    except (OSError, ValueError):
        return False
    return time.time() - newest > _STALE_SECONDS and not is_running(pid)


def is_running(pid: int) -> bool:
    """Whether there is a process of this number; False where that cannot be asked."""
    if os.name != "posix":
        return False  # asking by a signal would end it there; the system lets nobody remove what is in use
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def discard_run(folder: Path) -> None:
    """Tidy up after a run that was stopped or failed, once its engine has ended.

    What it was still writing goes; where it finished nothing, so do its copies and its folder, and the folders above
    that were made for it. Only folders named like a run are touched, and in them only what a run makes.
    """
    if not _RUN_FOLDER.fullmatch(folder.name) or not folder.is_dir():
        return
    with contextlib.suppress(OSError):
        names = [path.name for path in folder.iterdir()]
        for name in names:
            if name.startswith(_ENGINE_PREFIX):
                shutil.rmtree(folder / name, ignore_errors=True)
        if any(_FINISHED.fullmatch(name) for name in names):
            return
        for name in names:
            if _UNFINISHED.fullmatch(name):
                (folder / name).unlink()
        # The run's, the area's and landbrush/: each goes only when it is empty.
        for empty in (folder, folder.parent, folder.parent.parent):
            empty.rmdir()
