"""The engine as a QGIS task: signals, cancelling, deletion, QGIS's end. Fake children, no torch."""

from __future__ import annotations

import sys
import time

import pytest
from engine_fakes import write_fake
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread

from landbrush.core import events, job
from landbrush.plugin import engine
from landbrush.plugin.engine import process as engine_process
from landbrush.plugin.engine import running

JOB = job.SegmentJob(areas=(job.Area((job.ImageSpec("/data/image.tif"),)),), model="/m.safetensors", out="/out")


@pytest.fixture
def start(qgis_app, tmp_path, monkeypatch):
    """Starts a fake worker through the public API; gives the task and a list that fills with its signals."""
    tasks = []

    def starter(name: str):
        monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
        monkeypatch.setattr(engine_process, "LAUNCHER", write_fake(tmp_path, name))
        task = engine.start_job(JOB, f"fake {name}")
        heard = []
        for signal in (
            "readied",
            "progressed",
            "metricsArrived",
            "previewed",
            "noted",
            "warned",
            "succeeded",
            "failed",
        ):
            getattr(task, signal).connect(
                lambda *values, signal=signal: heard.append((signal, values, QThread.currentThread()))
            )
        tasks.append(task)
        return task, heard

    yield starter
    engine.shutdown()


def until(condition, seconds: float = 30.0) -> None:
    """Run Qt's event loop until the condition holds; a fake that nobody ends lives for longer than we wait."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < seconds, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def ended(heard) -> bool:
    return any(name in ("succeeded", "failed") for name, *_ in heard)


def test_everything_the_engine_says_arrives_as_a_signal_in_the_main_thread(start, qgis_app):
    _task, heard = start("good")
    until(lambda: ended(heard))
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    names = [name for name, *_ in heard]
    assert names[-7:] == ["readied", "progressed", "metricsArrived", "previewed", "noted", "warned", "succeeded"]
    values = {name: values for name, values, _ in heard}
    assert values["readied"][0].device == "cpu"
    assert values["progressed"] == (0.5, "half way", 1.5)
    assert values["metricsArrived"] == (10, {"loss": 0.25})
    assert values["previewed"] == ("/tmp/preview.tif", None)
    assert values["noted"] == ("the fourth look was the best",)
    assert values["warned"] == ("one polygon only",)
    assert isinstance(values["succeeded"][0], events.Result)
    assert {thread for *_, thread in heard} == {qgis_app.thread()}


@pytest.mark.parametrize(("name", "kind"), [("segfault", "fault"), ("killed", "memory"), ("error_event", "input")])
def test_a_failure_is_told_once_with_its_kind(start, name, kind):
    _task, heard = start(name)
    until(lambda: ended(heard))
    QCoreApplication.processEvents()
    ends = [(signal, values) for signal, values, _ in heard if signal in ("succeeded", "failed")]
    assert [signal for signal, _ in ends] == ["failed"]
    assert ends[0][1][0] == kind
    assert ends[0][1][1]


@pytest.mark.parametrize("how", ["stop", "cancel"])
def test_cancelling_ends_a_stubborn_child(start, how):
    task, heard = start("stubborn")
    until(lambda: any(name == "readied" for name, *_ in heard))
    getattr(task, how)()
    until(lambda: ended(heard))
    assert heard[-1][0] == "failed"
    assert heard[-1][1][0] == "cancelled"


def test_qgis_does_not_hear_of_a_stop_as_a_failure(start):
    manager, told = QgsApplication.taskManager(), []

    def remember(number, status):
        told.append((status, manager.task(number).description()))

    manager.statusChanged.connect(remember)
    task, heard = start("obedient")
    until(lambda: any(name == "readied" for name, *_ in heard))
    task.stop()
    until(lambda: ended(heard))
    until(lambda: told and told[-1][0] in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated))
    manager.statusChanged.disconnect(remember)
    assert told[-1] == (QgsTask.TaskStatus.Complete, "fake obedient (stopped)")
    assert heard[-1][1][0] == "cancelled"


def test_stop_after_the_task_is_deleted_is_harmless(start):
    task, heard = start("good")
    until(lambda: ended(heard))
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    if not sip.isdeleted(task):
        sip.delete(task)
    task.stop()


def test_shutdown_ends_running_tasks(start):
    task, heard = start("stubborn")
    until(lambda: any(name == "readied" for name, *_ in heard))
    assert engine.shutdown(30.0)
    assert task.process.wait(0)
    until(lambda: ended(heard))
    assert running.count() == 0


def test_a_task_cancelled_before_it_runs_is_told_as_cancelled(start, tmp_path):
    task, heard = start("obedient")
    task.stop()
    until(lambda: ended(heard))
    assert [values[0] for name, values, _ in heard if name == "failed"] == ["cancelled"]


def test_without_an_engine_the_sentence_says_what_to_do(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("LANDBRUSH_PYTHON", str(tmp_path / "none"))
    with pytest.raises(job.InputError, match=r"LANDBRUSH_PYTHON names .*none, which is not there"):
        engine.start_job(JOB, "no engine")
