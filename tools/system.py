"""What the machine must have: the Python that QGIS uses, and a few system packages.

The first `python3` on PATH is often another one (pyenv, conda, a framework build) that cannot import `qgis`, so every
candidate is asked.
"""

from __future__ import annotations

import functools
import json
import os
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .shell import Failure, read, run, say

#: Names the interpreter to use, for machines where the search does not find it.
PYTHON_VARIABLE = "LANDBRUSH_QGIS_PYTHON"

# One line, without quotes that a Windows batch file would trip over.
_PROBE = (
    "import importlib.util as u, json, sys; import numpy, osgeo.gdal, qgis.core as q; "
    "print(json.dumps(dict(executable=getattr(sys, '_base_executable', sys.executable), "
    "version='.'.join(map(str, sys.version_info[:3])), numpy=numpy.__version__, qgis=q.Qgis.QGIS_VERSION, "
    "venv=all(u.find_spec(n) for n in ('venv', 'ensurepip')), torch=u.find_spec('torch') is not None)))"
)


@dataclass(frozen=True)
class QgisPython:
    """An interpreter that can import qgis and osgeo.

    Attributes:
        executable: The interpreter itself, never a virtual environment's.
        version, numpy, qgis: Versions.
        venv: It can make virtual environments with pip.
        torch: It finds torch.
    """

    executable: str
    version: str
    numpy: str
    qgis: str
    venv: bool
    torch: bool


def probe(executable: str | Path) -> QgisPython | None:
    """What an interpreter is, or None when it cannot import qgis, osgeo and numpy."""
    code, output = read([executable, "-c", _PROBE])
    if code != 0:
        return None
    for line in reversed(output.splitlines()):
        try:
            return QgisPython(**json.loads(line))
        except (ValueError, TypeError):
            continue
    return None


def candidates() -> Iterator[str]:
    """Interpreters to ask, likeliest first, each once."""
    found: list[str | None] = [sys.executable, "/usr/bin/python3"]
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for name in ("python3", "python"):
            found.append(shutil.which(name, path=folder) if folder else None)
    for pattern in ("python3", "python3.[0-9]*"):
        for folder in ("/usr/bin", "/usr/local/bin"):
            found += sorted((str(path) for path in Path(folder).glob(pattern)), reverse=True)
    for applications in (Path("/Applications"), Path.home() / "Applications"):
        for bundle in sorted(applications.glob("QGIS*.app"), reverse=True):
            for pattern in ("Contents/MacOS/bin/python3", "Contents/MacOS/python3*", "Contents/Frameworks/bin/python3"):
                found += sorted(str(path) for path in bundle.glob(pattern))
    seen = set()
    for path in found:
        # By resolved name: /usr/bin/python3 and python3.11 are often one file (a pyenv shim is a file of its own).
        if path and path.rpartition("-")[2] != "config" and os.path.realpath(path) not in seen:
            seen.add(os.path.realpath(path))
            yield path


def find_qgis_python() -> QgisPython | None:
    """The Python that QGIS uses.

    Raises:
        Failure: The environment variable names an interpreter that cannot import qgis.
    """
    named = os.environ.get(PYTHON_VARIABLE)
    if named:
        python = probe(named)
        if python is None:
            raise Failure(f"{PYTHON_VARIABLE}={named} cannot import qgis, osgeo and numpy; name QGIS's own Python.")
        return python
    return next((python for python in map(probe, candidates()) if python is not None), None)


@dataclass(frozen=True)
class Need:
    """One thing the machine must have, the Debian packages that bring it, and how to see that it is there.

    Attributes:
        essential: Without it nothing works; otherwise only the verb that uses it complains.
    """

    what: str
    packages: tuple[str, ...]
    met: Callable[[QgisPython | None], bool]
    essential: bool = True


def find_lrelease() -> str | None:
    """Qt's compiler of translations."""
    # Debian's /usr/bin/lrelease may be a chooser that has nothing to choose from: the real one stands first.
    known = ["/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease"]
    named = [shutil.which(name) for name in ("lrelease", "lrelease-qt5", "lrelease6", "lrelease-qt6")]
    return next((path for path in [*known, *named] if path and read([path, "-version"])[0] == 0), None)


def _has(*programs: str) -> bool:
    return all(shutil.which(program) for program in programs)


def needs() -> list[Need]:
    """What this machine must have."""
    if not sys.platform.startswith("linux"):
        return [Need("QGIS", (), lambda python: python is not None)]
    return [
        Need("QGIS", ("qgis", "python3-qgis", "qgis-providers"), lambda python: python is not None),
        Need("the programs of QGIS", ("qgis", "qgis-providers"), lambda _: _has("qgis", "qgis_process")),
        Need(
            "virtual environments",
            ("python3-venv", "python3-pip"),
            lambda python: python is not None and python.venv,
        ),
        Need("a display for tests (Xvfb)", ("xvfb", "xauth"), lambda _: _has("Xvfb", "xauth")),
        Need(
            "Qt's lrelease, for translations",
            ("qttools5-dev-tools",),
            lambda _: find_lrelease() is not None,
            essential=False,
        ),
    ]


def missing_needs(python: QgisPython | None) -> list[Need]:
    """What of it is not there."""
    return [need for need in needs() if not need.met(python)]


def apt_commands(packages: list[str], prefix: list[str]) -> list[list[str]]:
    """The commands that install Debian packages: refresh the lists, then install without recommendations."""
    get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Acquire::Retries=3"]
    return [[*get, "update"], [*get, "install", "-y", "--no-install-recommends", *packages]]


def _root_prefix() -> list[str] | None:
    """What stands before a command that root must run: nothing, sudo, or None when neither works unasked."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return []
    if shutil.which("sudo") and read(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def advice(packages: list[str]) -> str:
    """The one command that a person must run, for the package manager that is here."""
    if shutil.which("apt-get"):
        joined = shlex.join(packages)
        return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {joined}"
    if shutil.which("dnf"):
        return "sudo dnf install -y qgis python3-qgis xorg-x11-server-Xvfb xorg-x11-xauth"
    if shutil.which("pacman"):
        return "sudo pacman -S --needed qgis python-gdal python-numpy xorg-server-xvfb xorg-xauth"
    if shutil.which("zypper"):
        return "sudo zypper install qgis xorg-x11-server-Xvfb xauth"
    if sys.platform == "darwin":
        return "brew install --cask qgis"
    if sys.platform == "win32":
        return "winget install OSGeo.QGIS   (then run this again in the OSGeo4W Shell of the Start menu)"
    return "install QGIS, and set LANDBRUSH_QGIS_PYTHON to its Python"


def install_missing(missing: list[Need]) -> None:
    """Install Debian packages, or tell what to run.

    Raises:
        Failure: Something essential is missing and this program may not install it.
    """
    packages = list(dict.fromkeys(package for need in missing for package in need.packages))
    what = functools.reduce(lambda text, need: f"{text}, {need.what}" if text else need.what, missing, "")
    prefix = _root_prefix() if shutil.which("apt-get") else None
    if prefix is None:
        if any(need.essential for need in missing):
            raise Failure(f"Missing: {what}. Run this, then try again:\n  {advice(packages)}")
        say(f"not there: {what}; to have it: {advice(packages)}")
        return
    say(f"missing: {what}; installing {', '.join(packages)}")
    update, install = apt_commands(packages, prefix)
    try:
        run(update)
    except Failure:
        # One broken third-party source fails the whole update; the lists may still do.
        say("the package lists could not all be refreshed; trying with what is there")
    run(install)


def prepare() -> QgisPython:
    """QGIS's Python, after installing whatever the machine lacks.

    Raises:
        Failure: It is still not there.
    """
    python = find_qgis_python()
    missing = missing_needs(python)
    if missing:
        install_missing(missing)
        python = find_qgis_python()
        still = [need for need in missing_needs(python) if need.essential]
        if still or python is None:
            what = ", ".join(need.what for need in still)
            raise Failure(
                f"Installed, but still not found: {what}. Set {PYTHON_VARIABLE} to the Python that imports qgis."
            )
    if python is None:
        raise Failure(f"QGIS was not found. Run this, then try again:\n  {advice(['qgis', 'python3-qgis'])}")
    return python
