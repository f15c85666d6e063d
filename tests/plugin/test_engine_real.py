"""The supervisor against the real engine: the two sides must speak the same protocol. Needs torch in this Python."""

from __future__ import annotations

import importlib.util
import sys
import threading
import time

import pytest

from landbrush.core import events, job
from landbrush.plugin.engine import environment
from landbrush.plugin.engine.child_env import child_env
from landbrush.plugin.engine.environment import EngineEnvironment
from landbrush.plugin.engine.installation import Installation
from landbrush.plugin.engine.process import EngineProcess

pytestmark = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="this Python has no torch")

MISSING = job.SegmentJob(
    areas=(job.Area((job.ImageSpec("/nowhere/š.tif"),)),), model="/nowhere/m.safetensors", out="/nowhere/out"
)


def start(task: job.Job, log: list[str]) -> EngineProcess:
    found = EngineEnvironment(sys.executable)
    return EngineProcess(sys.executable, task, env=child_env(found), log=log.append)


def test_a_wrong_job_comes_back_as_one_sentence(qgis_app):
    log: list[str] = []
    *before, last = start(MISSING, log).events()
    assert isinstance(last, events.Error), log
    assert last.kind == "input"
    assert "/nowhere/" in last.message
    assert all(isinstance(event, (events.Ready, events.Progress)) for event in before)


def test_cancel_while_torch_is_still_being_imported(qgis_app):
    process = start(MISSING, [])
    heard: list[events.Event] = []
    thread = threading.Thread(target=lambda: heard.extend(process.events()))
    thread.start()
    deadline = time.monotonic() + 30
    while not process.started and time.monotonic() < deadline:
        time.sleep(0.01)
    process.cancel()
    thread.join(30)
    assert not thread.is_alive()
    assert heard[-1].kind == "cancelled"


def test_the_check_finds_versions_and_devices(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "engine_dir", lambda system=None: tmp_path)
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    checked = Installation().check(EngineEnvironment(sys.executable))
    assert checked.versions["torch"]
    assert checked.versions["numpy"]
    assert any(device["kind"] == "cpu" for device in checked.devices)
    assert environment.current() == checked
    assert f"torch {checked.versions['torch']}" in environment.describe(checked)
