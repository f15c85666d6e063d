"""What killed, stopped and failed runs leave goes; what is in use, finished or not ours stays."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from landbrush.plugin import leftovers

RUN = "20240607-080910"


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A temporary folder of its own, not swept yet."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(leftovers, "_swept", set())
    return tmp_path


@pytest.fixture
def dead():
    """The id of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def make(folder, hours):
    """A private folder in which nothing has changed for so long."""
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "job.yaml").write_text("x")
    then = time.time() - hours * 3600
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (then, then))
    return folder


def swept():
    for thread in threading.enumerate():
        if thread.name == "landbrush-sweep":
            thread.join(30)


@pytest.mark.parametrize("hidden", [False, True])
def test_the_first_private_folder_sweeps_up_after_the_killed(place, dead, hidden):
    dot = "." if hidden else ""
    old = make(place / f"{dot}landbrush-{dead}-abcdefgh", 25)
    made = Path(leftovers.private_folder(str(place) if hidden else None))
    swept()
    assert made.parent == place
    assert made.name.startswith(f"{dot}landbrush-{os.getpid()}-")
    assert os.listdir(place) == [made.name]
    if os.name == "posix":
        assert made.stat().st_mode & 0o777 == 0o700
    assert not old.exists()


def test_what_lives_is_young_or_is_not_ours_stays(place, dead):
    old = make(place / f"landbrush-{dead}-zzzzzzzz", 25)
    kept = [
        make(place / f"landbrush-{dead}-abcdefgh", 23),
        make(place / "landbrush-results", 99),
        make(place / f"landbrush-{dead}-Results1", 99),
        make(place / f"landbrush-{dead}-abcdefgh-2", 99),
    ]
    busy = make(place / f"landbrush-{dead}-00000000", 25)
    os.utime(busy / "inner" / "job.yaml")
    kept.append(busy)
    if os.name == "posix":
        kept.append(make(place / f"landbrush-{os.getpid()}-abcdefgh", 99))
        link = place / f"landbrush-{dead}-aaaaaaaa"
        link.symlink_to(kept[1], target_is_directory=True)
        kept.append(link)
    assert leftovers.sweep(str(place)) == [str(old)]
    assert sorted(place.iterdir()) == sorted(kept)
    assert all((folder / "inner" / "job.yaml").exists() for folder in kept)
    assert leftovers.sweep(str(place / "missing")) == []


def run_folder(tmp_path, *names, above="scene", run=RUN):
    folder = tmp_path / "landbrush" / above / run
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text("x")
    (folder / ".landbrush-a1b2c3d4").mkdir()
    (folder / ".landbrush-a1b2c3d4" / "streamed.tif").write_text("x")
    return folder


def test_a_run_that_finished_nothing_leaves_nothing(tmp_path):
    folder = run_folder(tmp_path, "annotations.gpkg", "annotations.gpkg-wal", "model.checkpoint")
    leftovers.discard_run(folder)
    assert os.listdir(tmp_path) == []


def test_folders_with_something_else_in_them_stay(tmp_path):
    folder = run_folder(tmp_path, "annotations.gpkg")
    (folder.parent / "polygons.gpkg").write_text("x")
    leftovers.discard_run(folder)
    assert os.listdir(folder.parent) == ["polygons.gpkg"]
    folder = run_folder(tmp_path, "annotations.gpkg", "notes.txt", above="other")
    leftovers.discard_run(folder)
    assert os.listdir(folder) == ["notes.txt"]


@pytest.mark.parametrize("finished", ["model.safetensors", "segmentation.tif", "uncertainty_2024-06-07.tif"])
def test_what_is_finished_stays_with_what_it_was_made_from(tmp_path, finished):
    folder = run_folder(tmp_path, "annotations.gpkg", finished)
    leftovers.discard_run(folder)
    assert sorted(os.listdir(folder)) == sorted(["annotations.gpkg", finished])


def test_a_folder_that_is_not_named_like_a_run_is_not_touched(tmp_path):
    folder = run_folder(tmp_path, "annotations.gpkg", run="my maps")
    leftovers.discard_run(folder)
    assert sorted(os.listdir(folder)) == [".landbrush-a1b2c3d4", "annotations.gpkg"]
    leftovers.discard_run(tmp_path / RUN)
