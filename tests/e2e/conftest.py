"""Starts a whole QGIS on a display, with a new profile and this checkout as its plugin, and lets a script work it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
#: QGIS starts in a few seconds; a busy machine needs a multiple.
LIMIT = 600.0

# No question on closing, no news, no tips: what QGIS does of its own accord must not come between.
SETTINGS = """\
[PythonPlugins]
landbrush=true

[qgis]
checkVersion=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
"""


def program(name: str) -> str:
    """Where a program of QGIS is; the test is skipped where there is none."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@dataclass
class Desk:
    """A QGIS that is running or has run.

    Attributes:
        folder: Belongs to this run; `home` in it is its home, `tmp` its temporary files.
        code: Its exit code, None while it runs.
    """

    folder: Path
    process: subprocess.Popen
    code: int | None = None

    @property
    def notes(self) -> dict:
        """What the script has told so far."""
        try:
            return json.loads((self.folder / "notes.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}

    def log(self) -> str:
        return (self.folder / "qgis.log").read_text(encoding="utf-8", errors="replace")[-4000:]

    def must_run(self) -> None:
        """A script that failed before it could tell why would be waited for in vain: QGIS stays open."""
        assert "An error occurred during execution of following code" not in self.log(), self.log()

    def wait_for_note(self, key: str) -> object:
        """What the script tells under this key, once it does."""
        deadline = time.monotonic() + LIMIT
        while key not in self.notes:
            self.must_run()
            assert self.process.poll() is None, f"QGIS ended without telling {key}: {self.notes}\n{self.log()}"
            assert time.monotonic() < deadline, f"QGIS does not tell {key}: {self.notes}\n{self.log()}"
            time.sleep(0.05)
        return self.notes[key]

    def wait(self, seconds: float = LIMIT) -> dict:
        """The script's notes, when QGIS has closed as it should."""
        deadline = time.monotonic() + seconds
        while self.code is None:
            try:
                self.code = self.process.wait(1)
            except subprocess.TimeoutExpired:
                self.must_run()
                assert time.monotonic() < deadline, (
                    f"QGIS did not close within {seconds:.0f} s: {self.notes}\n{self.log()}"
                )
        notes = self.notes
        assert notes.get("trouble") == "", f"{notes.get('trouble')}\n{notes}\n{self.log()}"
        assert notes["errors"] == []
        assert self.code == 0, self.log()
        return notes


def plugin_folder(folder: Path) -> Path:
    """A folder of plugins that holds this checkout under its name."""
    plugins = folder / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landbrush").symlink_to(ROOT, target_is_directory=True)
    return plugins


def environment(folder: Path) -> dict[str, str]:
    """Variables for a QGIS that keeps everything it writes in `folder`."""
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    env = dict(os.environ)
    # QGIS's Python takes its library from beside the first python3 on PATH: that must be the one it was built for.
    env["PATH"] = os.pathsep.join([str(Path(program("qgis")).parent), env.get("PATH", "")])
    env.setdefault("LANDBRUSH_PYTHON", sys.executable)
    env.update(HOME=str(folder / "home"), TMPDIR=str(folder / "tmp"), QGIS_PLUGINPATH=str(plugin_folder(folder)))
    return env


@pytest.fixture(scope="session")
def screenshots(tmp_path_factory) -> Path:
    """Where the pictures go: LANDBRUSH_SCREENSHOTS, else a temporary folder."""
    named = os.environ.get("LANDBRUSH_SCREENSHOTS")
    return Path(named).resolve() if named else tmp_path_factory.mktemp("screenshots")


@pytest.fixture
def open_qgis(tmp_path, screenshots):
    """A function that starts QGIS on a script of this folder, in a theme and a language, with variables; none outlives
    the test."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("no display; `python3 build.py test e2e` brings its own")
    desks: list[Desk] = []

    def start(script: str, theme: str = "", language: str = "", **variables: object) -> Desk:
        folder = tmp_path / f"{len(desks)}-{script}"
        folder.mkdir()
        settings = folder / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        look = f"\n[UI]\nUITheme={theme}\n" if theme else ""
        spoken = f"\n[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={language}\n" if language else ""
        settings.write_text(SETTINGS + look + spoken, encoding="utf-8")
        env = environment(folder)
        env.update(LANDBRUSH_E2E=str(HERE), LANDBRUSH_E2E_FOLDER=str(folder), LANDBRUSH_SCREENSHOTS=str(screenshots))
        env.update({key: str(value) for key, value in variables.items()})
        code = str(HERE / f"script_{script}.py")
        command = [program("qgis"), "--noversioncheck", "--nologo", "--profiles-path", str(folder / "profiles")]
        with (folder / "qgis.log").open("wb") as log:
            process = subprocess.Popen(
                [*command, "--code", code], env=env, cwd=folder, stdout=log, stderr=log, start_new_session=True
            )
        desks.append(Desk(folder, process))
        return desks[-1]

    yield start
    for desk in desks:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(desk.process.pid, signal.SIGKILL)
        desk.process.wait()


def is_alive(pid: int) -> bool:
    """Whether a process is there and not merely unburied."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def assert_gone(pids: list[int], seconds: float) -> None:
    """Every one of these processes ends within so many seconds."""
    deadline = time.monotonic() + seconds
    while left := [pid for pid in pids if is_alive(pid)]:
        assert time.monotonic() < deadline, f"still there: {left}"
        time.sleep(0.05)


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of this size, for as long as it is needed; the test is skipped where none may be mounted."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
