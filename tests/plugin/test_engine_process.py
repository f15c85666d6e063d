"""The engine's child: what it says, and every way it can go wrong. No torch, no window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import types
from pathlib import Path

import pytest
from engine_fakes import write_fake

from landbrush.core import events, job
from landbrush.plugin.engine import child, running, verdict
from landbrush.plugin.engine.process import EngineProcess

JOB = job.SegmentJob(areas=(job.Area((job.ImageSpec("/data/š image.tif"),)),), model="/m.safetensors", out="/out")
#: Left to themselves the fakes live for a minute: what has ended by now was ended. How soon is decided by the waits
#: that `test_a_cancel_waits_less_than_two_seconds_in_all` adds up, not by how busy the machine is.
SOON = 30.0
posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


@pytest.fixture
def fake(tmp_path):
    """Makes an EngineProcess on a fake worker."""

    def make(name: str, env=None, **arguments) -> EngineProcess:
        return EngineProcess(
            sys.executable, JOB, env={**os.environ, **(env or {})}, launcher=write_fake(tmp_path, name), **arguments
        )

    return make


def alive(pid: int) -> bool:
    """Running; a zombie that waits for its reaper is not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(*pids: int) -> bool:
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline and any(alive(pid) for pid in pids):
        time.sleep(0.02)
    return not any(alive(pid) for pid in pids)


def test_events_come_in_order_and_the_job_arrives_whole(fake):
    got = list(fake("good").events())
    kinds = ["Ready", "Progress", "Metrics", "Preview", "Note", "Warning", "Result"]
    assert [type(event).__name__ for event in got] == kinds
    summary = got[-1].summary
    assert job.parse_job(summary["job"]) == JOB
    assert not os.path.exists(summary["folder"])
    if os.name == "posix":
        assert summary["mode"] == 0o700
    # What a library leaves among the temporary files goes with the run.
    assert {summary["env"][name] for name in ("TMPDIR", "TEMP", "TMP")} == {summary["folder"]}


def test_rubbish_goes_to_the_log_and_nowhere_else(fake):
    logged = []
    process = fake("rubbish", log=logged.append)
    *before, last = process.events()
    assert [type(event) for event in before] == [events.Ready]
    assert last == events.Result("segment", [], {"ok": True})
    assert "last words without a newline" in logged
    assert len([line for line in logged if line == "x" * 1000]) == 6000
    assert len(process.tail) == 200


def test_output_without_newlines_does_not_fill_memory_or_hide_the_result(fake):
    process = fake("one_long_line")
    last = list(process.events())[-1]
    assert max(len(line) for line in process.tail) <= 2000
    # The event stands on the same line as the noise: it cannot be told from it, and that is said.
    assert last.kind == "fault"


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        pytest.param("segfault", "fault", "SIGSEGV", marks=posix),
        pytest.param("killed", "memory", "probably ran out of memory", marks=posix),
        ("exit_1", "fault", "exit code 1"),
        ("exit_1_memory", "memory", "out of memory"),
        ("exit_2", "input", "area a: the layer is empty"),
        ("exit_3", "cancelled", "Stopped"),
        ("exit_4", "memory", "out of memory"),
        ("silent", "fault", "without a result"),
        ("error_event", "input", "two classes are needed"),
        ("other_protocol", "fault", "protocol 99"),
    ],
)
def test_every_end_has_its_sentence(fake, name, kind, words):
    started = time.monotonic()
    last = list(fake(name).events())[-1]
    assert isinstance(last, events.Error)
    assert last.kind == kind
    assert words in last.message
    assert time.monotonic() - started < SOON
    if name in ("segfault", "exit_1"):
        assert {"segfault": "before the crash", "exit_1": "ValueError: broken"}[name] in last.details


@pytest.mark.parametrize("name", ["result_then_crash", "leaves_a_child"])
@posix
def test_a_result_stands_whatever_comes_after(fake, name):
    got = list(fake(name).events())
    assert isinstance(got[-1], events.Result)
    if name == "leaves_a_child":
        assert gone(*map(int, got[0].device.split()))


@pytest.mark.parametrize("name", ["result_then_hang", "closes_stdout"])
def test_a_child_that_is_done_but_stays_is_ended(fake, name, monkeypatch):
    monkeypatch.setattr("landbrush.plugin.engine.child.END_GRACE", 1.0)
    started = time.monotonic()
    last = list(fake(name).events())[-1]
    assert isinstance(last, events.Result) == (name == "result_then_hang")
    assert time.monotonic() - started < SOON


def test_a_cancel_waits_less_than_two_seconds_in_all():
    until_killed = child.GRACE + child.LAST_GRACE
    assert until_killed <= 1.5
    assert until_killed < running._EXIT_TIMEOUT <= 2.0


def test_cancel_is_a_word_first(fake, monkeypatch):
    monkeypatch.setattr(child, "GRACE", 2 * SOON)
    process = fake("obedient")
    got = []
    started = 0.0
    for event in process.events():
        got.append(event)
        if isinstance(event, events.Ready):
            started = time.monotonic()
            process.cancel()
    assert got[-1].kind == "cancelled"
    assert time.monotonic() - started < SOON
    assert process.wait(0)


@posix
def test_a_child_that_ignores_everything_is_ended_with_its_own_children(fake):
    process = fake("stubborn")
    pids = []
    started = 0.0
    for event in process.events():
        if isinstance(event, events.Ready):
            pids = [int(pid) for pid in event.device.split()]
            started = time.monotonic()
            process.cancel()
            process.cancel()
    assert event.kind == "cancelled"
    assert time.monotonic() - started < SOON
    assert gone(*pids)


def test_cancelled_before_it_starts_it_never_starts(fake, tmp_path):
    process = fake("orphan", env={"PID_FILE": str(tmp_path / "pid")})
    process.cancel()
    assert [event.kind for event in process.events()] == ["cancelled"]
    assert not (tmp_path / "pid").exists()


@posix
def test_on_windows_a_child_is_ended_though_taskkill_hangs(monkeypatch, tmp_path):
    argv = [sys.executable, "-c", "import time; time.sleep(60)"]
    made = child.Child(argv, env=dict(os.environ), cwd=str(tmp_path))
    asked = []

    def hang(words, **how):
        asked.append(words)
        raise subprocess.TimeoutExpired(words, how["timeout"])

    monkeypatch.setattr(child, "sys", types.SimpleNamespace(platform="win32"))
    monkeypatch.setattr(child.subprocess, "run", hang)
    made.stop()
    made.close()
    assert asked[0][1:] == ["/T", "/F", "/PID", str(made.pid)]
    assert not alive(made.pid)


@posix
def test_leaving_the_iteration_ends_the_child(fake):
    following = fake("stubborn").events()
    pids = [int(pid) for pid in next(following).device.split()]
    assert all(alive(pid) for pid in pids)
    following.close()
    assert gone(*pids)


def test_an_interpreter_that_is_not_there_is_said(tmp_path):
    process = EngineProcess(str(tmp_path / "no python"), JOB, env=dict(os.environ))
    (last,) = process.events()
    assert last.kind == "fault"
    assert "no python" in last.message
    assert "set the engine up again" in last.message


def test_a_full_temporary_folder_is_said_and_nothing_starts(fake, monkeypatch):
    def full(job, path):
        raise OSError(28, "No space left on device", path)

    monkeypatch.setattr("landbrush.plugin.engine.process.dump_job", full)
    (last,) = fake("good").events()
    assert "cannot be written to the temporary folder" in last.message
    assert "No space left on device" in last.message


@posix
def test_a_child_hears_that_its_parent_was_killed(fake, tmp_path):
    pid_file = tmp_path / "pid"
    root = Path(__file__).resolve().parents[2]
    parent = tmp_path / "parent.py"
    parent.write_text(
        f"import os, sys; sys.path[:0] = [{str(root / 'tests')!r}, {str(root / 'tests' / 'plugin')!r}]\n"
        "import conftest\n"
        "from landbrush.plugin.engine.process import EngineProcess\n"
        "from test_engine_process import JOB\n"
        f"list(EngineProcess(sys.executable, JOB, env=dict(os.environ), launcher={write_fake(tmp_path, 'orphan')!r})"
        ".events())\n"
    )
    process = subprocess.Popen([sys.executable, str(parent)], env={**os.environ, "PID_FILE": str(pid_file)})
    deadline = time.monotonic() + SOON
    while not (pid_file.exists() and pid_file.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    orphan = int(pid_file.read_text())
    assert alive(orphan)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert gone(orphan)


def test_many_runs_leave_no_threads_and_no_files_open(fake):
    def count() -> int:
        return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0

    list(fake("good").events())
    files, threads = count(), threading.active_count()
    for _ in range(5):
        list(fake("good").events())
    assert count() == files
    assert threading.active_count() == threads


@pytest.mark.parametrize(
    ("code", "kind"),
    [(-9, "memory"), (137, "memory"), (0xC0000017, "memory"), (-1073741801, "memory"), (-11, "fault"),
     (0xC0000005, "fault"), (-1073741819, "fault"), (-6, "fault"), (139, "fault"), (1, "fault"), (77, "fault")],
)  # fmt: skip
def test_exit_codes_of_three_systems(code, kind):
    error = verdict.explain(code, ["some line"])
    assert error.kind == kind
    assert "some line" in error.details


def test_an_abort_after_bad_alloc_is_a_lack_of_memory():
    assert verdict.explain(-6, ["terminate called after throwing an instance of 'std::bad_alloc'"]).kind == "memory"
    assert "0xC0000005" in verdict.explain(0xC0000005, []).message
