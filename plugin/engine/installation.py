"""Makes the engine's environment, or checks the user's own Python; synchronous, cancellable, without Qt widgets.

A new environment is made in a folder of its own and put in use by one small file once it has been checked; until then
the old one stays as it is. So a failed or cancelled installation changes nothing, and no folder that a running engine
uses is ever moved.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QLockFile

from ...core.job import Cancelled, InputError
from ..figures import decimals
from ..i18n import tr
from . import environment as records
from . import interpreter, plan
from .child import Child
from .child_env import python_env
from .environment import EngineEnvironment
from .process import LAUNCHER
from .system import System

_FOLDER = "engine-"
_PROBE_TIMEOUT = 90.0

#: What pip prints → what to tell; the first that matches counts.
_PIP_TROUBLE = (
    (r"No space left on device|not enough space on the disk|Errno 28", "space"),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError|SSL: ", "certificate"),
    (r"ProxyError|407 Proxy Authentication|Cannot connect to proxy", "proxy"),
    (
        r"NewConnectionError|Name or service not known|getaddrinfo failed|Temporary failure in name resolution|"
        r"nodename nor servname|Network is unreachable|Connection refused|ConnectTimeout|ReadTimeout|Read timed out|"
        r"Connection reset|Connection aborted|Could not fetch URL|Connection broken",
        "offline",
    ),
    (r"Permission denied|Access is denied|WinError 5\b", "permission"),
    (r"ResolutionImpossible|conflicting dependencies", "conflict"),
    (r"No matching distribution found for (?P<what>\S+)", "no_package"),
    (r"No module named pip", "no_pip"),
)


class Listener:
    """What an installation tells while it runs; each method may be called from another thread than the main one."""

    def step(self, name: str, title: str) -> None:
        """A step has begun."""

    def line(self, text: str) -> None:
        """A program has printed a line."""

    def progress(self, fraction: Optional[float]) -> None:
        """Share of the whole that is done; None while a step cannot tell how far it is."""


class Installation:
    """One installation or check.

    Args:
        system: The computer; `System.here()` but in tests.
        listener: Hears what happens.
        launcher: The script by which the engine is checked.

    Raises (all methods but `cancel`):
        InputError: What failed, and what to do; `details` of the exception is what the program printed.
        Cancelled: After `cancel`.
    """

    def __init__(
        self, system: System | None = None, listener: Listener | None = None, *, launcher: str = str(LAUNCHER)
    ) -> None:
        self._system = system or System.here()
        self._listener = listener or Listener()
        self._launcher = launcher
        self._cancelled = threading.Event()
        self._child: Child | None = None
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """Stop as soon as can be; returns at once."""
        with self._lock:
            self._cancelled.set()
            child = self._child
        if child is not None:
            threading.Thread(target=child.stop, name="landbrush-cancel", daemon=True).start()

    def install(self, extra: str = "", proxy: str = "") -> EngineEnvironment:
        """Make a new environment and put it in use.

        Args:
            extra: The user's own arguments for pip.
            proxy: QGIS's proxy as a URL.
        """
        root = records.engine_dir(self._system)
        lock = self._lock_folder(root)
        folder = None
        try:
            self._say("find", tr("Looking for the Python of QGIS"), 0.0)
            base = interpreter.find(self._system, self._capture)
            self._listener.line(f"Python {base.version}, GDAL {base.gdal}, numpy {base.numpy}: {base.executable}")
            self._check_space(root, extra)
            self._remove_unused(root)
            folder = Path(tempfile.mkdtemp(prefix=_FOLDER, dir=root))
            made = self._make(base, folder, extra, proxy)
            records.write_record(records.MANAGED_RECORD, made)
            self._remove_unused(root)
        except BaseException:
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            lock.unlock()
        self._listener.progress(1.0)
        return made

    def check(self, environment: EngineEnvironment) -> EngineEnvironment:
        """Look again what an environment has, and remember it."""
        self._say("find", tr("Looking at {python}").format(python=environment.python), 0.0)
        found = self._ask(environment.python, home=environment.home, managed=environment.managed)
        reason = interpreter.unfit(found)
        if reason is not None:
            sentence = tr("The engine cannot run in {python}: it {reason}.")
            raise InputError(sentence.format(python=environment.python, reason=reason))
        checked = self._check_engine(found, environment.managed, environment.folder)
        records.write_record(records.MANAGED_RECORD if checked.managed else records.OWN_RECORD, checked)
        self._listener.progress(1.0)
        return checked

    def _make(self, base: interpreter.Interpreter, folder: Path, extra: str, proxy: str) -> EngineEnvironment:
        steps = plan.steps(base, self._system, str(folder), extra=extra, proxy=proxy, launcher=self._launcher)
        python = self._system.venv_python(str(folder))
        done = 0.0
        found = base
        for step in steps[:-1]:
            self._say(step.name, step.title, done)
            for path, text in step.files.items():
                Path(path).parent.mkdir(parents=True, exist_ok=True)
                Path(path).write_text(text, "utf-8")
            code, lines = self._execute(step.argv, step.env, pip=step.name == "packages")
            if code != 0:
                raise _failed(step.name, code, lines, step.title)
            if step.name == "venv":
                found = self._ask(python, home=base.home, managed=True)
                if not plan.venv_prefix_is_own(found, str(folder), base, self._system):
                    sentence = tr("The new environment would install into {prefix}; nothing was installed.")
                    raise InputError(sentence.format(prefix=found.prefix))
            done += step.share
        shutil.rmtree(folder / "tmp", ignore_errors=True)
        found = self._ask(python, home=base.home, managed=True)
        reason = interpreter.unfit(found)
        if reason is None and found.numpy != base.numpy:
            reason = tr("has numpy {found} instead of QGIS's {wanted}").format(found=found.numpy, wanted=base.numpy)
        if reason is not None:
            raise InputError(tr("The engine was installed but cannot run: its Python {reason}.").format(reason=reason))
        return self._check_engine(found, True, str(folder), done)

    def _check_engine(
        self, found: interpreter.Interpreter, managed: bool, folder: str, done: float = 0.5
    ) -> EngineEnvironment:
        own_bundle = managed or self._system.inside(found.base_prefix, self._system.bundle)
        env = python_env(self._system, home=found.home, user_site=not managed, own_bundle=own_bundle)
        step = plan.check_step(found.executable, self._launcher, env)
        self._say(step.name, step.title, done)
        code, lines = self._execute(step.argv, step.env)
        report = _last_object(lines)
        if code != 0 or report is None:
            raise _failed(step.name, code, lines, step.title)
        versions = {str(key): str(value) for key, value in dict(report.get("versions") or {}).items()}
        devices = tuple(dict(device) for device in report.get("devices") or ())
        return EngineEnvironment(
            python=found.executable,
            managed=managed,
            home=found.home,
            base_prefix=found.base_prefix,
            folder=folder,
            python_version=found.version,
            versions=versions,
            devices=devices,
        )

    def _ask(self, python: str, *, home: str, managed: bool) -> interpreter.Interpreter:
        return interpreter.ask(python, self._system, home=home, managed=managed, run=self._capture)

    def _capture(self, argv: Sequence[str], env: Mapping[str, str]) -> str:
        """`interpreter.Run` that can be cancelled."""
        _code, lines = self._execute(argv, env, quiet=True, timeout=_PROBE_TIMEOUT)
        return "\n".join(lines)

    def _execute(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        *,
        pip: bool = False,
        quiet: bool = False,
        timeout: float | None = None,
    ) -> tuple[int, list[str]]:
        """Run a program to its end; its exit code and what it printed."""
        if not quiet:
            self._listener.line("$ " + " ".join(argv))
        root = records.engine_dir(self._system)
        child = Child(argv, env=env, cwd=str(root) if root.is_dir() else os.path.expanduser("~"), merge=True)
        if timeout is not None:
            child.expect_end(timeout)
        with self._lock:
            self._child = child
            late = self._cancelled.is_set()
        if late:
            child.stop()
        lines = []
        try:
            for line in child.lines():
                downloaded = re.match(r"Progress (\d+) of (\d+)$", line) if pip else None
                if downloaded:
                    self._downloaded(int(downloaded.group(1)), int(downloaded.group(2)))
                    continue
                lines.append(line)
                if not quiet:
                    self._listener.line(line)
            code = child.wait()
        finally:
            child.close()
            with self._lock:
                self._child = None
        self._stop_if_cancelled()
        return code, lines

    def _downloaded(self, part: int, whole: int) -> None:
        # Only torch and its CUDA libraries take long enough to be worth a bar; others would make it jump.
        self._listener.progress(0.1 + 0.75 * part / whole if whole > 50_000_000 else None)

    def _say(self, name: str, title: str, done: float) -> None:
        self._stop_if_cancelled()
        self._listener.step(name, title)
        self._listener.progress(None if name == "packages" else done)

    def _stop_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled

    def _check_space(self, root: Path, extra: str) -> None:
        needed, free = plan.space_needed(self._system, extra), shutil.disk_usage(root).free
        if free < needed:
            sentence = tr("The engine needs {needed} GB of disk; {folder} has {free} GB free.")
            raise InputError(
                sentence.format(needed=round(needed / plan.GIB), folder=root, free=decimals(free / plan.GIB, 1))
            )

    def _lock_folder(self, root: Path) -> QLockFile:
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = tr("The engine's folder {folder} cannot be made ({reason}).")
            raise InputError(sentence.format(folder=root, reason=error.strerror or error)) from None
        lock = QLockFile(str(root / "install.lock"))
        # An installation takes long; only the death of its process makes its lock stale.
        lock.setStaleLockTime(0)
        if not lock.tryLock(100):
            raise InputError(tr("Another QGIS is installing the engine in {folder}; wait for it.").format(folder=root))
        return lock

    def _remove_unused(self, root: Path) -> None:
        """Environments that no record names: half-made ones, and the one before. What is still open may stay."""
        record = records.read_record(records.MANAGED_RECORD)
        used = Path(record.folder).name if record is not None else ""
        for folder in root.glob(f"{_FOLDER}*"):
            if folder.is_dir() and folder.name != used:
                shutil.rmtree(folder, ignore_errors=True)


def _last_object(lines: Sequence[str]) -> Optional[dict[str, Any]]:
    """The last JSON object printed: on one line, or spread to the end of the output."""
    for start in range(len(lines) - 1, -1, -1):
        if lines[start].lstrip().startswith("{"):
            for end in (start + 1, len(lines)):
                with contextlib.suppress(ValueError):
                    data = json.loads("\n".join(lines[start:end]))
                    if isinstance(data, dict) and "versions" in data:
                        return data
    return None


def _failed(name: str, code: int, lines: Sequence[str], title: str) -> InputError:
    error = InputError(_sentence(name, code, lines, title))
    error.details = "\n".join([*lines[-200:], f"exit code {code}"])  # type: ignore[attr-defined]
    return error


def _sentence(name: str, code: int, lines: Sequence[str], title: str) -> str:
    """Why a step failed, and what to do."""
    text = "\n".join(lines[-200:])
    told = next((line.strip() for line in reversed(lines) if line.strip()), "")
    if name == "check":
        return tr("The engine was found but does not work: {reason}").format(reason=told or f"exit code {code}")
    if name == "venv":
        return tr(
            "The Python environment could not be made ({reason}); on Debian and Ubuntu install it with "
            "“sudo apt install python3-venv”, then install the engine again."
        ).format(reason=told or f"exit code {code}")
    sentences = {
        "space": tr("The disk became full while the engine was being installed; make room and install again."),
        "certificate": tr(
            "The package server's certificate was not accepted; if your network inspects connections, give pip the "
            "network's certificate with “--cert FILE” in the extra arguments."
        ),
        "proxy": tr("The proxy refused the connection to the package server; check the proxy in QGIS's options."),
        "offline": tr(
            "The package server was not reached; check the internet connection and the proxy in QGIS's options, "
            "then install again."
        ),
        "permission": tr("The system denied writing into the engine's folder; check its rights, then install again."),
        "conflict": tr(
            "The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead."
        ),
        "no_package": tr(
            "The package server has no {what} for this Python and computer; check the extra arguments, or choose "
            "your own Python for the engine."
        ),
        "no_pip": tr("QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv)."),
    }
    for pattern, key in _PIP_TROUBLE:
        match = re.search(pattern, text)
        if match:
            return sentences[key].format(what=match.groupdict().get("what", ""))
    return tr("{title} failed (exit code {code}): {reason}").format(title=title, code=code, reason=told)
