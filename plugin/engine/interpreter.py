"""Finds the Python that QGIS embeds as a program that can be started, and asks a Python what it has.

Inside QGIS `sys.executable` is the QGIS binary on Windows and macOS, and on Linux whatever `python3` comes first on
PATH, so each candidate is started and asked; nothing is believed by its name. Layouts: OSGeo4W and the standalone
installer (apps/PythonXY), the macOS bundle of QGIS 3 (Contents/MacOS/bin) and of QGIS 4 (Contents/MacOS/pythonX.Y with
PYTHONHOME Contents/Frameworks), Homebrew, MacPorts, conda, AppImage and the distributions' own.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...core.job import InputError
from ..i18n import in_words, tr
from .child_env import python_env
from .system import System

PROBE = Path(__file__).with_name("probe.py")
PROBE_TIMEOUT = 90
OLDEST = (3, 9)


@dataclass(frozen=True)
class Interpreter:
    """What a Python said about itself (see `probe`)."""

    executable: str
    version: str = ""
    implementation: str = "CPython"
    bits: int = 64
    prefix: str = ""
    base_prefix: str = ""
    gdal: str = ""
    gdal_error: str = ""
    needs_site: bool = False
    numpy: str = ""
    numpy_error: str = ""
    gdal_array: bool = False
    gdal_array_error: str = ""
    torch: bool = False
    ensurepip: str = ""
    pip: str = ""
    venv: bool = True
    home: str = ""

    @property
    def version_info(self) -> tuple[int, int]:
        major, minor = [*self.version.split("."), "0", "0"][:2]
        return int(major or 0), int(minor or 0)


#: Starts a program and gives its stdout; raises OSError or subprocess.SubprocessError.
Run = Callable[[Sequence[str], Mapping[str, str]], str]


def run_quietly(argv: Sequence[str], env: Mapping[str, str]) -> str:
    """stdout of a short program, whatever its exit code."""
    done = subprocess.run(  # nosec B603 (a list, without a shell)
        list(argv),
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PROBE_TIMEOUT,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout.decode("utf-8", "replace") or done.stderr.decode("utf-8", "replace")


def candidates(system: System) -> list[str]:
    """Where the program of QGIS's Python may lie, likeliest first; only those that are there."""
    major, minor = system.version
    base, bundle = system.base_prefix, system.bundle
    names: list[str] = []
    if system.windows:
        names.append(system.join(base, "python.exe"))
        if bundle:
            names.append(system.join(bundle, "apps", f"Python{major}{minor}", "python.exe"))
            names += [system.join(bundle, "bin", name) for name in ("python3.exe", "python.exe")]
        names += [system.join(system.parent(system.executable), name) for name in ("python3.exe", "python.exe")]
    else:
        python = f"python{major}.{minor}"
        if system.name == "Darwin" and bundle:
            contents = system.join(bundle, "Contents")
            framework = system.join(contents, "Frameworks", "Python.framework", "Versions", f"{major}.{minor}")
            folders = [
                system.join(contents, "MacOS"),
                system.join(contents, "MacOS", "bin"),
                system.join(contents, "Frameworks", "bin"),
                system.join(framework, "bin"),
            ]
            names += [system.join(folder, python) for folder in folders]
            names += [system.join(folder, name) for folder in folders for name in ("python3", "python")]
        names += [system.join(base, "bin", name) for name in (python, "python3")]
        if system.bindir:
            # A relocated vcpkg build keeps its interpreter one folder above the place it was built for.
            names += [system.join(folder, python) for folder in (system.bindir, system.parent(system.bindir))]
        names.append(system.executable)
    # QGIS itself, started with Python's arguments, would open a second window.
    kept = [name for name in dict.fromkeys(names) if _named_python(name, system) and system.is_file(name)]
    return kept


def _named_python(path: str, system: System) -> bool:
    name = path.replace("\\", "/").rsplit("/", 1)[-1].lower()
    return name.startswith("python")


def ask(python: str, system: System, *, home: str = "", managed: bool = True, run: Run = run_quietly) -> Interpreter:
    """What a Python is and has.

    Args:
        home: PYTHONHOME to give it.
        managed: QGIS's own Python, or an environment made from it: it may use QGIS's libraries.

    Raises:
        InputError: It cannot be started, or is no Python.
    """
    options: dict[str, Any] = {}
    if managed:
        options = {"dll_dirs": system.dll_dirs, "site_dirs": system.import_dirs}
    env = python_env(system, home=home, user_site=not managed, own_bundle=managed)
    answer = ""
    try:
        answer = run([python, str(PROBE), json.dumps(options)], env)
        data = json.loads(answer.strip().splitlines()[-1])
        known = {item.name for item in dataclasses.fields(Interpreter)}
        values = {key: value for key, value in data.items() if key in known}
        # The path we started, not where a link or a launcher leads: a virtual environment is known by its path.
        found = Interpreter(**{**values, "executable": python, "home": home})
    except subprocess.TimeoutExpired:
        raise InputError(tr("{python} does not answer.").format(python=python)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(tr("{python} cannot be started ({reason}).").format(python=python, reason=reason)) from None
    except (ValueError, TypeError, IndexError, AttributeError):
        said = " ".join(answer.split())[-200:]
        raise InputError(tr("{python} is not a working Python: {said}").format(python=python, said=said)) from None
    return found


def find(system: System, run: Run = run_quietly) -> Interpreter:
    """QGIS's Python as a program.

    Raises:
        InputError: None of the candidates is QGIS's Python; says why for each, and what to do.
    """
    reasons = []
    for python in candidates(system):
        # A bundle's Python was built for another place and may need to be told where it lies.
        homes = ["", system.base_prefix] if system.bundle or system.windows else [""]
        for home in homes:
            try:
                found = ask(python, system, home=home, run=run)
            except InputError as error:
                reasons.append(in_words(error))
                continue
            reason = unfit_as_base(found, system)
            if reason is None:
                return found
            reasons.append(f"{python}: {reason}")
    sentence = tr(
        "The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it "
        "under “Use my own Python”. Looked at: {reasons}"
    )
    raise InputError(sentence.format(reasons="; ".join(reasons) or tr("nothing")))


def unfit_as_base(found: Interpreter, system: System) -> Optional[str]:
    """Why an environment cannot be made from this Python; None if it can."""
    if found.version_info != system.version:
        return tr("is Python {found}, QGIS has {wanted}").format(
            found=found.version, wanted="{}.{}".format(*system.version)
        )
    return unfit(found, need_torch=False)


def unfit(found: Interpreter, need_torch: bool = True) -> Optional[str]:
    """Why the engine cannot run in this Python; None if it can."""
    if found.version_info < OLDEST:
        return tr("Python {found} is too old; the engine needs {wanted} or newer").format(
            found=found.version, wanted="{}.{}".format(*OLDEST)
        )
    if found.implementation != "CPython" or found.bits != 64:
        return tr("is not a 64-bit CPython, for which alone PyTorch is made")
    if not found.gdal:
        return tr("has no GDAL for Python (the package osgeo): {reason}").format(reason=found.gdal_error)
    if not found.numpy:
        return tr("has no working numpy: {reason}").format(reason=found.numpy_error)
    if not found.gdal_array:
        return tr("has a numpy ({numpy}) that its GDAL does not work with: {reason}").format(
            numpy=found.numpy, reason=found.gdal_array_error
        )
    if need_torch and not found.torch:
        return tr("has no PyTorch (the package torch)")
    return None
