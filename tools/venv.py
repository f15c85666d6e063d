"""The virtual environment: QGIS's Python and packages below, torch and the development tools on top.

numpy stays QGIS's to the last digit: its GDAL is compiled against it, and another major version breaks it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from . import system
from .shell import ROOT, Failure, read, run, say

VENV = ROOT / ".venv"
_STAMP = VENV / "landbrush-setup.json"
#: What QGIS 4 brings, for a test of the plugin under it.
_QT6 = "PyQt6>=6.5,<7"


def venv_python(venv: Path = VENV) -> Path:
    """The environment's interpreter."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _asked() -> str:
    """Fingerprint of what is to be installed; the settings of tools, further down in pyproject.toml, don't count."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("\n[tool.ruff")[0]
    # The folder too: the environment points at it, so a moved checkout must be mapped anew.
    return hashlib.sha256(f"{ROOT}\n{_QT6}\n{text}".encode()).hexdigest()


def _stamp(python: system.QgisPython) -> dict[str, str]:
    return {"asked": _asked(), "python": python.version, "numpy": python.numpy}


def is_ready() -> system.QgisPython | None:
    """What the environment is, when it holds what is asked for and still sits on the Python it was made for."""
    try:
        known = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if known.get("asked") != _asked():
        return None
    python = system.probe(venv_python())
    return python if python is not None and python.torch and known == _stamp(python) else None


def _usable(python: system.QgisPython) -> bool:
    """The folder is an environment on this very Python that sees its packages."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    config = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
    inside = system.probe(venv_python())
    return (
        config.get("include-system-site-packages") == "true"
        and inside is not None
        and inside.version == python.version
        and os.path.samefile(inside.executable, python.executable)
    )


def _add_qt6() -> None:
    """In a folder of its own, which only the test's child process looks into: QGIS's PyQt5 never meets it."""
    folder = VENV / "pyqt6"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        # Never built: that takes Qt's own tools and an hour.
        _pip("install", "--quiet", "--target", str(folder), "--only-binary", ":all:", _QT6)
    except Failure:
        say("PyQt6 could not be had; the test of the plugin under it is skipped")


def _pip(*words: str) -> None:
    run([venv_python(), "-m", "pip", "--disable-pip-version-check", *words])


def setup() -> Path:
    """Make the machine ready; does nothing the second time.

    Returns:
        The environment's interpreter.

    Raises:
        Failure: Something is missing that a person must install, or pip failed.
    """
    started = time.monotonic()
    ready = is_ready()
    if ready is not None and not any(need.essential for need in system.missing_needs(ready)):
        say(f"ready: QGIS {ready.qgis}, Python {ready.version}, numpy {ready.numpy}, in {VENV.name}/")
        return venv_python()
    python = system.prepare()
    say(f"QGIS {python.qgis} uses {python.executable} (Python {python.version}, numpy {python.numpy})")
    if not _usable(python):
        if VENV.exists():
            say(f"{VENV.name}/ was made for another Python; making it anew")
            shutil.rmtree(VENV)
        run([python.executable, "-m", "venv", "--system-site-packages", VENV])
    _STAMP.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder) / "constraints.txt"
        constraints.write_text(f"numpy=={python.numpy}\n", encoding="utf-8")
        code, _ = read([venv_python(), "-c", "import setuptools.command.editable_wheel, wheel"])
        if code != 0:
            _pip("install", "--constraint", str(constraints), "setuptools>=64", "wheel")
        # Without build isolation, which would fetch setuptools a second time.
        _pip("install", "--constraint", str(constraints), "--no-build-isolation", "--editable", f"{ROOT}[dev]")
    _add_qt6()
    inside = system.probe(venv_python())
    if inside is None or inside.numpy != python.numpy:
        found = "none" if inside is None else inside.numpy
        raise Failure(f"The environment's numpy is {found}, QGIS's is {python.numpy}; delete {VENV} and try again.")
    _STAMP.write_text(json.dumps(_stamp(inside), indent=1) + "\n", encoding="utf-8")
    say(f"set up in {time.monotonic() - started:.0f} s; the interpreter is {venv_python().relative_to(ROOT)}")
    return venv_python()
