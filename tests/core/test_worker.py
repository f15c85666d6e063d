"""The child: events alone on stdout, everything else in the log, cancelled by a word or by its parent's end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from scenes import make_scene, small_train, write_job

from landbrush.core import events, worker

LAUNCH = Path(worker.__file__).with_name("launch.py")


def start(job):
    return subprocess.Popen(
        [sys.executable, str(LAUNCH), "worker", job],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def endless(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    data = small_train(image, polygons, tmp_path / "out" / "m.safetensors", steps=1_000_000)
    data["options"]["patience"] = 1_000_000
    return write_job(tmp_path / "job.yaml", data)


@pytest.mark.parametrize("how", ["word", "closed"])
def test_a_training_ends_on_cancel_and_with_its_parent(tmp_path, how):
    with start(endless(tmp_path)) as child:
        try:
            told = []
            for line in child.stdout:
                told.append(events.decode(line))
                if isinstance(told[-1], events.Metrics):
                    break
            if how == "word":
                child.stdin.write("cancel\n")
                child.stdin.flush()
            else:
                child.stdin.close()
            told += [events.decode(line) for line in child.stdout]
            child.wait(timeout=30)
        finally:
            child.kill()
    assert child.returncode == events.EXIT_CANCELLED
    assert isinstance(told[0], events.Ready)
    assert told[-1].kind == "cancelled"
    assert not (tmp_path / "out" / "m.safetensors").exists()


def test_a_training_that_nobody_hears_any_more_keeps_what_it_learnt(tmp_path):
    with start(endless(tmp_path)) as child:
        try:
            next(line for line in child.stdout if isinstance(events.decode(line), events.Metrics))
            child.stdout.close()
            log = child.stderr.read()
            child.wait(timeout=30)
        finally:
            child.kill()
    assert child.returncode == events.EXIT_CANCELLED
    assert "Error" not in log
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["m.checkpoint"]


def test_a_job_file_that_is_none_is_an_input_error(tmp_path):
    path = tmp_path / "job.yaml"
    path.write_text("task: [")
    child = start(str(path))
    output = child.communicate(timeout=60)[0]
    assert child.returncode == events.EXIT_INPUT
    assert events.decode(output.strip()).kind == "input"


def test_nobody_is_told_the_name_of_a_file_that_only_the_plugin_sees(tmp_path):
    data = {"maps": ["a.tif", "b.tif"], "from_date": "2020-01-01", "to_date": "2019-01-01", "out": "o"}
    child = start(write_job(tmp_path / "job.yaml", {"task": "changes", **data}))
    told = events.decode(child.communicate(timeout=60)[0].strip())
    assert told.message.startswith("job: the change from 2020-01-01 to 2019-01-01 ends")


def test_what_a_library_prints_never_reaches_the_events(tmp_path):
    script = tmp_path / "chatty.py"
    script.write_text(
        f"""
import os, sys
sys.path.insert(0, {str(LAUNCH.parent)!r})
import launch
launch.register()
from landbrush.core import events, worker
stream = worker.claim_stdout()
print("a library's print")
os.write(1, b"a C library's write\\n")
print(events.encode(events.Warning("real")), file=stream, flush=True)
"""
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=True)
    assert [events.decode(line) for line in done.stdout.splitlines()] == [events.Warning("real")]
    assert "a library's print" in done.stderr
    assert "a C library's write" in done.stderr
