"""What helps to find out what went wrong, as text to paste into an issue: without paths and names of people."""

from __future__ import annotations

import collections
import contextlib
import dataclasses
import getpass
import os
import platform
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QObject, qVersion

LOG_TAG = "Landbrush"
_LINES = 120
#: As long as that, a user's name is taken out even from within words.
_UNLIKELY = 4
#: An absolute path: all folders are dropped and the last name stays.
_FOLDERS = (
    re.compile(r"(?<![\w.:/\\])/(?:[^/\n\"'“”<>|;]+/)+"),
    re.compile(r"(?<!\w)[A-Za-z]:[\\/](?:[^\\/\n\"'“”<>|;]+[\\/])+"),
    re.compile(r"(?<![\w:])(?:\\\\|//)(?:[^\\/\n\"'“”<>|;]+[\\/])+"),
)
_PASSWORD = re.compile(r"//[^/@\s]+@")


class LogTail(QObject):
    """The last lines that Landbrush wrote to QGIS's log, which keeps none itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: collections.deque[str] = collections.deque(maxlen=_LINES)
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(self._take)

    def close(self) -> None:
        """Listen no more."""
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].disconnect(self._take)

    def _take(self, text: str, tag: str, _level: object) -> None:
        if tag == LOG_TAG:
            self.lines.extend(text.splitlines())


@dataclasses.dataclass(frozen=True)
class Person:
    """What must not be told of whoever sits at this computer.

    Attributes:
        names: Of the user and of the computer.
        homes: Folders of the user, as they may be written.
    """

    names: tuple[str, ...]
    homes: tuple[str, ...]

    @classmethod
    def here(cls) -> Person:
        """The person QGIS runs for."""
        homes = {str(Path.home()), os.path.realpath(Path.home()), QgsApplication.qgisSettingsDirPath().rstrip("/\\")}
        names = {platform.node(), Path.home().name}
        # There may be no entry for this user in the system's list.
        with contextlib.suppress(OSError, KeyError, ImportError):
            names.add(getpass.getuser())
        return cls(tuple(filter(None, names)), tuple(filter(None, homes)))


def without_person(text: str, person: Person) -> str:
    """A text with the folders of all paths, names of people and passwords in addresses left out.

    Args:
        text: Anything, e.g. a log.
        person: Whose traces to remove.
    """
    text = _PASSWORD.sub("//…@", text)
    for home in sorted(person.homes, key=len, reverse=True):
        if len(home) > 1:
            for written in {home, home.replace("\\", "/"), home.replace("/", "\\"), home.replace("\\", "\\\\")}:
                text = re.sub(re.escape(written), "~", text, flags=re.IGNORECASE)
    for folders in _FOLDERS:
        text = folders.sub("…/", text)
    for name in sorted(person.names, key=len, reverse=True):
        inside = len(name) >= _UNLIKELY
        pattern = re.escape(name) if inside else rf"(?<!\w){re.escape(name)}(?!\w)"
        text = re.sub(pattern, "…", text, flags=re.IGNORECASE)
    return text


def diagnostics(log: Iterable[str] = (), person: Person | None = None) -> str:
    """Versions, engine, settings and the end of the log, as Markdown; in English, whoever reads it.

    Args:
        log: The last lines of it.
        person: Whose traces to remove; None = the user of this computer.
    """
    from osgeo import gdal

    lines = [
        "### Landbrush diagnostics",
        f"- Landbrush {plugin_version()}",
        f"- QGIS {Qgis.QGIS_VERSION}, Qt {qVersion()}, PyQt {PYQT_VERSION_STR}",
        f"- Python {platform.python_version()}, GDAL {gdal.__version__}, numpy {_numpy()}",
        f"- {platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} CPUs",
        f"- language {_language()}, {'in a window' if _has_window() else 'without a window'}",
        "",
        "### Engine",
        *_engine(),
        "",
        "### Settings",
        *_settings(),
        "",
        "### Log",
        "```",
        *(line.replace("```", "'''") for line in log),
        "```",
    ]
    return without_person("\n".join(lines), person or Person.here())


def plugin_version() -> str:
    """The version in metadata.txt."""
    try:
        text = (Path(__file__).resolve().parent.parent / "metadata.txt").read_text(encoding="utf-8")
    except OSError:
        return "?"
    found = re.search(r"^version=(\S+)", text, re.MULTILINE)
    return found[1] if found else "?"


def _numpy() -> str:
    try:
        import numpy
    except ImportError:
        return "missing"
    return str(numpy.__version__)


def _language() -> str:
    from .i18n import locale_name

    return locale_name()


def _has_window() -> bool:
    return "qgis_process" not in os.path.basename(sys.argv[0] if sys.argv else "")


def _engine() -> list[str]:
    from .engine import environment

    found = environment.current()
    if found is None:
        return [f"- none: {environment.missing_sentence()}"]
    kind = "made by Landbrush" if found.managed else "the user's own Python"
    named = ", named by LANDBRUSH_PYTHON" if environment.named_by_variable() else ""
    return [f"- {kind}{named}", *(f"- {line}" for line in environment.describe(found).splitlines())]


def _settings() -> list[str]:
    from .settings import Settings

    values = dataclasses.asdict(Settings.load())
    return [f"- {name} = {value!r}" for name, value in values.items()]
