"""QGIS's own command line, `qgis_process`, with this working copy as its plugin and a profile that leaves no trace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from . import system
from .links import link_folder
from .shell import ROOT, Failure, read

PLUGIN = "landbrush"
#: The bar of qgis_process: forty ticks, every fourth a number ("0...10...20..."), with messages in between.
_TICKS = 40
_BAR = re.compile(r"(?:\.|(?:0|[1-9]0|100(?: - done\.)?)(?!\d))*")
_TICK = re.compile(r"\d+|\.")

Tell = Callable[[float, str], None]


def find_program(name: str) -> str:
    """The program `name` ("qgis" or "qgis_process") of the QGIS whose Python is used.

    Raises:
        Failure: It is not there.
    """
    found: str | None = None
    if sys.platform.startswith("linux"):
        # Debian's /usr/bin/qgis_process hands on options that are for qgis alone, and QGIS 3.22 refuses them.
        names = [f"{name}.bin", name] if name == "qgis_process" else [name]
        found = next(filter(None, map(shutil.which, names)), None)
    else:
        python = system.find_qgis_python()
        for folder in [] if python is None else Path(python.executable).resolve().parents:
            for pattern in (f"bin/{name}*.bat", f"bin/{name}", name, "QGIS" if name == "qgis" else name):
                found = found or next((str(path) for path in sorted(folder.glob(pattern)) if path.is_file()), None)
        found = found or shutil.which(name)
    if found is None:
        raise Failure(f"QGIS's program {name} was not found; install QGIS, or put its folder on PATH.")
    return found


def environment(home: Path, python: Path) -> dict[str, str]:
    """Variables with which QGIS keeps its profile in `home`, finds the plugin here, and the engine in `python`."""
    plugins = home / "plugins"
    link_folder(ROOT, plugins / PLUGIN)
    (home / "profiles").mkdir(parents=True, exist_ok=True)
    env = {key: value for key, value in os.environ.items() if key not in ("PYTHONHOME", "PYTHONPATH")}
    if sys.platform.startswith("linux"):
        # The Python inside QGIS takes its library from beside the first python3 on PATH: that must be its own.
        env["PATH"] = os.pathsep.join([str(Path(find_program("qgis_process")).parent), env.get("PATH", "")])
    env.update(
        QGIS_CUSTOM_CONFIG_PATH=str(home / "profiles"), QGIS_PLUGINPATH=str(plugins), LANDBRUSH_PYTHON=str(python)
    )
    return env


class Progress:
    """Reads what qgis_process prints, piece by piece, and tells how far it is and what it says."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._line = ""
        self._ticks = 0
        self._text = ""

    def feed(self, text: str) -> None:
        """Take the next piece of output."""
        *lines, rest = (self._line + text).replace("\r", "").split("\n")
        for line in lines:
            ticks, message = self._split(line)
            self._ticks += ticks
            # Parameters and results are listed with tabs, under headings between rules.
            listed = "\t" in message or message.startswith("---") or message in ("Inputs", "Results")
            self._say("" if listed else message.strip())
        self._line = rest
        self._say("", self._split(rest)[0])

    def _split(self, line: str) -> tuple[int, str]:
        bar = _BAR.match(line)
        end = bar.end() if bar else 0
        return len(_TICK.findall(line[:end].replace(" - done.", ""))), line[end:]

    def _say(self, message: str, more: int = 0) -> None:
        self._text = message or self._text
        # The first tick is the zero.
        self._tell(min(max(self._ticks + more - 1, 0) / _TICKS, 1.0), self._text)


class QgisProcess:
    """`qgis_process` with the plugin enabled.

    Args:
        home: A folder for its profile.
        python: The interpreter of the engine.
        log: File that gets everything it prints.
    """

    def __init__(self, home: Path, python: Path, log: Path) -> None:
        self._program = find_program("qgis_process")
        self._log = log
        self._env = environment(home, python)
        self._env.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en")
        # What a stopped run leaves behind goes with the profile.
        (home / "tmp").mkdir(exist_ok=True)
        self._env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(home / "tmp")))
        if sys.platform.startswith("linux"):
            (home / "run").mkdir(mode=0o700, exist_ok=True)
            self._env["XDG_RUNTIME_DIR"] = str(home / "run")

    def enable(self) -> None:
        """Turn the plugin on.

        Raises:
            Failure: QGIS does not find it, or cannot load it.
        """
        code, output = read([self._program, "plugins", "enable", PLUGIN], env=self._env)
        self._note(output)
        if code != 0:
            raise Failure(f"QGIS cannot load the plugin; what it printed is in {self._log}.")

    def run(self, algorithm: str, parameters: Mapping[str, str | Path], tell: Tell) -> None:
        """Run one algorithm to its end.

        Raises:
            Failure: In the algorithm's own words.
        """
        command = [self._program, "run", algorithm, *(f"--{name}={value}" for name, value in parameters.items())]
        progress = Progress(tell)
        with self._log.open("ab") as log:
            start = log.seek(0, os.SEEK_END)
            try:
                process = subprocess.Popen(
                    command, env=self._env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log
                )
            except OSError as error:
                raise Failure(f"{self._program} cannot be started: {error.strerror or error}.") from None
            try:
                for piece in _pieces(process):
                    log.write(piece)
                    log.flush()
                    progress.feed(piece.decode("utf-8", "replace"))
                code = process.wait()
            finally:
                if process.poll() is None:
                    process.terminate()
                    process.wait()
        if code != 0:
            raise Failure(self._why(algorithm, start))

    def _why(self, algorithm: str, start: int) -> str:
        with self._log.open("rb") as log:
            log.seek(start)
            lines = log.read().decode("utf-8", "replace").splitlines()
        told = [line.partition(":")[2].strip() for line in lines if line.startswith("ERROR:")]
        return told[-1] if told else f"{algorithm} failed; what QGIS printed is in {self._log}."

    def _note(self, text: str) -> None:
        with self._log.open("a", encoding="utf-8") as log:
            log.write(text)


def _pieces(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """What the program prints, as soon as it does: its bar has no ends of lines to wait for."""
    if process.stdout is None:
        return
    with process.stdout as stream:
        while True:
            piece = os.read(stream.fileno(), 4096)
            if not piece:
                return
            yield piece
