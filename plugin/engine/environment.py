"""Which Python the engine runs in: told by LANDBRUSH_PYTHON, set by the user, or made by Landbrush.

Asking is cheap (a file is read, nothing is started); what was found out by starting things is kept in a record.
"""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ..i18n import tr
from ..settings import Settings
from .system import System

PYTHON_VARIABLE = "LANDBRUSH_PYTHON"
MANAGED_RECORD = "engine.json"
OWN_RECORD = "own-python.json"


@dataclass(frozen=True)
class EngineEnvironment:
    """A Python that can run the engine.

    Attributes:
        python: The interpreter.
        managed: Made by Landbrush (else the user's own).
        home: PYTHONHOME it needs; empty for nearly all.
        base_prefix: Where the Python behind a virtual environment lives; "" when unknown.
        folder: The virtual environment that Landbrush made; "" for the user's own Python.
        python_version: E.g. "3.11.2".
        versions: Package → version, as the check found them; empty if never checked.
        devices: {"name", "kind", "memory"} each, as the check found them.
    """

    python: str
    managed: bool = False
    home: str = ""
    base_prefix: str = ""
    folder: str = ""
    python_version: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    devices: tuple[dict[str, Any], ...] = ()


def engine_dir(system: System | None = None) -> Path:
    """The per-user folder that holds the engine and its records."""
    system = system or System.here()
    local = system.environ.get("LOCALAPPDATA", "")
    if system.windows and local:
        # The QGIS profile roams between computers on Windows, and its long path leaves torch's files no room
        # within the 260 characters Windows allows.
        return Path(local) / "landbrush"
    return Path(QgsApplication.qgisSettingsDirPath()) / "landbrush"


def current() -> EngineEnvironment | None:
    """The environment jobs run in; None when there is none yet (`missing_sentence` says why)."""
    return _look()[0]


def is_ready() -> bool:
    """A job can be started."""
    return current() is not None


def missing_sentence(on_page: bool = False) -> str:
    """Why there is no engine, and what to do; empty when there is one.

    Args:
        on_page: It is read where the engine is installed, so the way there need not be told.
    """
    return _look(on_page)[1]


def named_by_variable() -> bool:
    """Whether `LANDBRUSH_PYTHON` says which Python runs the engine, whatever is chosen or installed."""
    return bool(os.environ.get(PYTHON_VARIABLE))


def _look(on_page: bool = False) -> tuple[EngineEnvironment | None, str]:
    named = os.environ.get(PYTHON_VARIABLE, "")
    if named:
        if os.path.isfile(named):
            return _own(named), ""
        sentence = tr("{variable} names {python}, which is not there; correct or unset it.")
        return None, sentence.format(variable=PYTHON_VARIABLE, python=named)
    chosen = Settings.load().python
    if chosen:
        if os.path.isfile(chosen):
            return _own(chosen), ""
        sentence = tr("The Python set for the engine, {python}, is not there; {way}.")
        return None, sentence.format(python=chosen, way=_way(on_page))
    record = read_record(MANAGED_RECORD)
    if record is None:
        return None, tr("The engine is not installed yet; {way}.").format(way=_way(on_page))
    system = System.here()
    made_for = ".".join(record.python_version.split(".")[:2])
    moved = record.base_prefix == system.base_prefix and made_for != "{}.{}".format(*system.version)
    # isfile follows links: a virtual environment whose Python was removed has a dangling one.
    if moved or not os.path.isfile(record.python):
        return None, tr("The Python of QGIS has changed since the engine was installed; install the engine again.")
    return record, ""


def _way(on_page: bool) -> str:
    if on_page:
        return tr("install it, or use a Python of your own that has PyTorch and GDAL")
    return tr("press “Set up…” in the Landbrush panel")


def _own(python: str) -> EngineEnvironment:
    """The user's Python, with what its last check found."""
    record = read_record(OWN_RECORD)
    return record if record is not None and record.python == python else EngineEnvironment(python)


def read_record(name: str) -> EngineEnvironment | None:
    """A stored environment; None when there is none, or none that can be read."""
    try:
        data = json.loads((engine_dir() / name).read_text("utf-8"))
        known = {item.name for item in dataclasses.fields(EngineEnvironment)}
        values = {key: value for key, value in data.items() if key in known}
        values["devices"] = tuple(values.get("devices", ()))
        found = EngineEnvironment(**values)
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return found if isinstance(found.python, str) and isinstance(found.python_version, str) else None


def write_record(name: str, environment: EngineEnvironment) -> None:
    """Store an environment; whoever reads meanwhile sees the old record or the new one, whole."""
    folder = engine_dir()
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f"{name}.{os.getpid()}"
    temporary.write_text(json.dumps(dataclasses.asdict(environment), indent=2), "utf-8")
    os.replace(temporary, folder / name)


def describe(environment: EngineEnvironment) -> str:
    """Versions and devices in a few lines, for people."""
    version = environment.python_version
    title = tr("Python {version}: {python}") if version else tr("Python: {python}")
    lines = [title.format(version=version, python=environment.python)]
    lines += [f"{name} {version}" for name, version in sorted(environment.versions.items()) if name != "python"]
    for device in environment.devices:
        memory = device.get("memory")
        size = f", {memory / 2**30:.1f} GiB" if isinstance(memory, (int, float)) and memory else ""
        lines.append(f"{device.get('kind', '')}: {device.get('name', '')}{size}")
    return "\n".join(lines)
