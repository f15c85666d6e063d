"""Installing the engine: from nothing, over an older one, offline, cancelled, with a liar for a Python.

The Python, its venv and its pip are one script, so nothing is downloaded.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import sys
import threading
import time

import pytest

from landbrush.core.job import Cancelled, InputError
from landbrush.plugin.engine import environment, installation, interpreter, plan
from landbrush.plugin.engine.installation import Installation, Listener
from landbrush.plugin.engine.system import System

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the fake Python is a shell script")

#: A #! line cannot name a Python whose path has a space.
FAKE = """#!/bin/sh
exec {python} -IS {script} "$0" "$@"
"""
SCRIPT = """
import json, os, shutil, signal, sys, time
mode = os.environ.get("FAKE_MODE", "")
me, args = os.path.abspath(sys.argv[1]), sys.argv[2:]
prefix = os.path.dirname(os.path.dirname(me))
with open({log!r}, "a") as log:
    log.write(json.dumps([me, args, dict(os.environ)]) + "\\n")
if args[0].endswith("probe.py"):
    in_venv = os.path.exists(os.path.join(prefix, "pyvenv.cfg"))
    installed = os.path.exists(os.path.join(prefix, "torch"))
    numpy = "2.0.0" if installed and mode == "numpy" else "1.24.2"
    if in_venv and mode == "liar":
        prefix = {base!r}
    print(json.dumps(dict(version="{version}", prefix=prefix, base_prefix={base!r}, gdal="3.6.2", numpy=numpy,
        gdal_array=numpy < "2", torch=installed, ensurepip="24.2", pip="")))
elif args[:2] == ["-m", "venv"]:
    if mode == "no_venv":
        sys.exit("The virtual environment was not created successfully because ensurepip is not available.")
    os.makedirs(args[-1] + "/bin")
    open(args[-1] + "/pyvenv.cfg", "w").close()
    shutil.copy(me, args[-1] + "/bin/python")
elif args[:2] == ["-m", "pip"]:
    print("Collecting torch", flush=True)
    print("Progress 50000000 of 100000000", flush=True)
    if mode == "hang":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
    if mode in {troubles!r}:
        sys.exit({troubles!r}[mode])
    open(os.path.join(prefix, "torch"), "w").close()
elif args[1:] == ["cli", "check"]:
    if mode == "check":
        sys.exit("libcudart.so.12: cannot open shared object file")
    print("a library says hello")
    devices = [dict(name="GPU", kind="cuda:0", memory=2**34)]
    print(json.dumps(dict(versions=dict(torch="2.13.0"), devices=devices), indent=2))
"""
TROUBLES = {
    "offline": "NewConnectionError(: Failed to establish a new connection: [Errno -2] Name or service not known",
    "proxy": "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))",
    "certificate": "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))",
    "full": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    "nothing": "ERROR: No matching distribution found for torch==2.13.0",
    "odd": "Segmentation fault",
}


class Heard(Listener):
    def __init__(self):
        self.steps, self.lines, self.fractions = [], [], []

    def step(self, name, title):
        self.steps.append(name)

    def line(self, text):
        self.lines.append(text)

    def progress(self, fraction):
        self.fractions.append(fraction)


@pytest.fixture
def place(tmp_path, monkeypatch, qgis_app):
    """A QGIS with its Python in one folder, the engine's folder in another."""
    base = tmp_path / "qgis"
    (base / "bin").mkdir(parents=True)
    python = base / "bin" / "python{}.{}".format(*sys.version_info[:2])
    version = "{}.{}.{}".format(*sys.version_info[:3])
    log = tmp_path / "log"
    script = tmp_path / "fake python.py"
    script.write_text(SCRIPT.format(log=str(log), base=str(base), version=version, troubles=TROUBLES), "utf-8")
    python.write_text(FAKE.format(python=shlex.quote(sys.executable), script=shlex.quote(str(script))), "utf-8")
    python.chmod(0o755)
    root = tmp_path / "profile š" / "landbrush"
    monkeypatch.setattr(environment, "engine_dir", lambda system=None: root)
    monkeypatch.delenv("LANDBRUSH_PYTHON", raising=False)

    class Place:
        heard = Heard()
        folder = root

        def installation(self, mode=""):
            self.heard = Heard()
            system = System(
                name="Linux",
                executable=str(python),
                version=sys.version_info[:2],
                base_prefix=str(base),
                bindir="",
                qgis_prefix=str(base),
                machine="x86_64",
                environ={"FAKE_MODE": mode, "PIP_USER": "1", "PATH": os.environ["PATH"]},
            )
            return Installation(system, self.heard)

        def calls(self):
            return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

        def environments(self):
            return sorted(path.name for path in root.glob("engine-*"))

    return Place()


def test_from_nothing_to_a_checked_engine(place):
    made = place.installation().install(extra="--index-url https://x.invalid/cpu")
    assert place.heard.steps == ["find", "venv", "packages", "check"]
    assert environment.current() == made
    assert environment.is_ready()
    assert environment.missing_sentence() == ""
    assert made.managed
    assert made.versions == {"torch": "2.13.0"}
    assert "cuda:0: GPU, 16.0 GiB" in environment.describe(made)
    assert [made.folder] == [str(place.folder / name) for name in place.environments()]
    assert not os.path.exists(os.path.join(made.folder, "tmp"))
    pips = [(me, args, env) for me, args, env in place.calls() if args[:2] == ["-m", "pip"]]
    assert [me for me, _, _ in pips] == [made.python]
    assert "PIP_USER" not in pips[0][2]
    assert place.heard.fractions[-1] == 1.0
    assert None in place.heard.fractions
    assert any(fraction is not None and 0.4 < fraction < 0.6 for fraction in place.heard.fractions)


def test_a_second_installation_takes_the_place_of_the_first(place):
    first = place.installation().install()
    second = place.installation().install()
    assert first.folder != second.folder
    assert [second.folder] == [str(place.folder / name) for name in place.environments()]
    assert environment.current() == second


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("offline", "internet connection"),
        ("proxy", "proxy"),
        ("certificate", "certificate"),
        ("full", "disk became full"),
        ("nothing", "has no torch==2.13.0 for this Python"),
        ("odd", "Segmentation fault"),
        ("no_venv", "apt install python3-venv"),
        ("liar", "would install into"),
        ("numpy", "numpy"),
        ("check", "libcudart"),
    ],
)
def test_a_failed_upgrade_leaves_the_engine_that_was_there(place, mode, words):
    before = place.installation().install()
    with pytest.raises(InputError, match=words):
        place.installation(mode).install()
    assert environment.current() == before
    assert [before.folder] == [str(place.folder / name) for name in place.environments()]
    if mode == "liar":
        assert not [args for me, args, _ in place.calls()[-3:] if args[:2] == ["-m", "pip"]]


def test_cancelling_ends_pip_and_takes_the_half_made_environment_away(place):
    work = place.installation("hang")
    raised = []

    def run():
        try:
            work.install()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    deadline = time.monotonic() + 30
    while "Collecting torch" not in place.heard.lines and time.monotonic() < deadline:
        time.sleep(0.02)
    assert place.environments()
    work.cancel()
    # The fake pip ignores being terminated for a minute.
    thread.join(30)
    assert not thread.is_alive()
    assert isinstance(raised[0], Cancelled)
    assert place.environments() == []
    assert environment.current() is None
    assert "not installed yet" in environment.missing_sentence()
    place.installation().install()
    assert environment.is_ready()


def test_too_little_room_is_told_before_anything_is_made(place, monkeypatch):
    usage = type("usage", (), {"free": 3 * plan.GIB})
    monkeypatch.setattr(installation.shutil, "disk_usage", lambda path: usage)
    with pytest.raises(InputError, match=r"needs 6 GB of disk; .* has 3\.0 GB free"):
        place.installation().install()
    assert place.environments() == []
    place.installation().install(extra="--index-url https://x.invalid/cpu")


def test_two_installations_at_once_do_not_meet(place):
    from qgis.PyQt.QtCore import QLockFile

    place.folder.mkdir(parents=True)
    lock = QLockFile(str(place.folder / "install.lock"))
    assert lock.tryLock()
    with pytest.raises(InputError, match="Another QGIS is installing"):
        place.installation().install()
    lock.unlock()


def test_leftovers_of_a_killed_installation_go_with_the_next(place):
    (place.folder / "engine-20200101-000000" / "bin").mkdir(parents=True)
    made = place.installation().install()
    assert [made.folder] == [str(place.folder / name) for name in place.environments()]


def test_an_engine_whose_python_is_gone_is_no_engine(place):
    made = place.installation().install()
    os.unlink(made.python)
    assert environment.current() is None
    assert "has changed" in environment.missing_sentence()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"python": 3}', '{"versions": {}}', '{"python": "/x", "devices": 3}'])
def test_a_broken_record_is_no_engine(place, text):
    place.folder.mkdir(parents=True)
    (place.folder / environment.MANAGED_RECORD).write_text(text)
    assert environment.current() is None


def test_a_real_python_answers_the_probe():
    system = System.here()
    found = interpreter.ask(sys.executable, system)
    assert found.version_info == sys.version_info[:2]
    assert found.prefix == sys.prefix
    assert found.gdal
    assert found.gdal_array
    assert found.torch == (importlib.util.find_spec("torch") is not None)
    assert interpreter.find(system).version_info == sys.version_info[:2]


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (None, "cannot be started"),
        ("#!/bin/sh\nexit 3\n", "not a working Python"),
        ('#!/bin/sh\necho \'{"version": 1, "nonsense"\'\n', "not a working Python"),
        ("#!/bin/sh\necho '[1]'\n", "not a working Python"),
        ("no interpreter\n", "cannot be started"),
    ],
)
def test_what_is_no_python_is_said(tmp_path, script, words):
    path = tmp_path / "python"
    if script is not None:
        path.write_text(script)
        path.chmod(0o755)
    with pytest.raises(InputError, match=words):
        interpreter.ask(str(path), System.here(), managed=False)
