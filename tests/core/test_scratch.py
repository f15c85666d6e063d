"""Hidden folders: gone with their run, swept up after a killed one, and never taken from a run that lives."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from rasters import make_grid

from landbrush.core import scratch
from landbrush.core.data.writer import RasterWriter
from landbrush.core.scratch import Scratch, replacing, sweep

ROOT = Path(__file__).resolve().parent.parent.parent
#: Another process, which registers the package as the launcher does.
OTHER = (
    "import sys, time; sys.path.insert(0, sys.argv[1]); import conftest\n"
    "from landbrush.core.scratch import Scratch\n"
    "held = Scratch(sys.argv[2])\n"
    "open(held.path + '/streamed.tif', 'w').write('half a raster')\n"
    "print(held.path, flush=True)\n"
    "sys.stdin.read()\n"
)
LONG_AGO = 2 * 24 * 3600


@pytest.fixture
def other(tmp_path):
    """Another run with a hidden folder of its own in `tmp_path`."""
    command = [sys.executable, "-c", OTHER, str(ROOT / "tests"), str(tmp_path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    process.path = Path(process.stdout.readline().strip())
    yield process
    process.kill()
    process.communicate()


def record(monkeypatch):
    """What is waited for and what is renamed, in order: files and folders by their number on the disk."""
    done = []
    fsync, replace = os.fsync, os.replace

    def wait(descriptor):
        done.append(("fsync", os.fstat(descriptor).st_ino))
        fsync(descriptor)

    def rename(source, target):
        done.append(("replace", os.stat(source).st_ino))
        replace(source, target)

    monkeypatch.setattr(os, "fsync", wait)
    monkeypatch.setattr(os, "replace", rename)
    return done


def make_old(folder):
    long_ago = time.time() - LONG_AGO
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (long_ago, long_ago))


def test_a_folder_goes_with_its_run(tmp_path):
    with Scratch(str(tmp_path)) as made:
        (Path(made.path) / "streamed.tif").write_text("x")
        assert os.path.dirname(made.path) == str(tmp_path)
        assert os.path.basename(made.path).startswith(".")
    assert os.listdir(tmp_path) == []
    made.close()
    assert os.listdir(tmp_path) == []


def test_a_living_run_keeps_its_folder_however_old_it_is(tmp_path, other):
    make_old(other.path)
    assert sweep(str(tmp_path)) == []
    with Scratch(str(tmp_path)) as mine:
        assert sweep(str(tmp_path)) == []
        assert Path(mine.path).is_dir()
    assert (other.path / "streamed.tif").read_text() == "half a raster"


def test_the_next_run_takes_away_what_a_killed_one_left(tmp_path, other):
    other.kill()
    other.wait()
    assert other.path.is_dir()
    with Scratch(str(tmp_path)):
        assert not other.path.exists()
    assert os.listdir(tmp_path) == []


def test_without_a_lock_only_what_is_a_day_old_goes(tmp_path):
    old, young, busy = (tmp_path / f".landbrush-{name}" for name in ("old", "young", "busy"))
    for folder in (old, young, busy):
        (folder / "inner").mkdir(parents=True)
        (folder / "inner" / "streamed.tif").write_text("x")
    make_old(old)
    make_old(busy)
    os.utime(busy / "inner" / "streamed.tif")
    assert sweep(str(tmp_path)) == [str(old)]
    assert young.is_dir()
    assert busy.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="a file system without locks is played through flock")
def test_on_a_disk_without_locks_age_decides(tmp_path, monkeypatch):
    def refuse(descriptor, how):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(scratch.fcntl, "flock", refuse)
    first, second = Scratch(str(tmp_path)), Scratch(str(tmp_path))
    make_old(Path(first.path))
    assert sweep(str(tmp_path)) == [first.path]
    assert Path(second.path).is_dir()
    second.close()
    assert os.listdir(tmp_path) == []


def test_what_is_not_ours_stays(tmp_path):
    (tmp_path / ".landbrush-file").write_text("x")
    kept = tmp_path / "elsewhere"
    kept.mkdir()
    (tmp_path / ".landbrush-link").symlink_to(kept, target_is_directory=True)
    (tmp_path / "landbrush-folder").mkdir()
    make_old(tmp_path)
    assert sweep(str(tmp_path)) == []
    assert len(os.listdir(tmp_path)) == 4
    assert sweep(str(tmp_path / "missing")) == []


def test_sweeps_never_take_a_folder_that_is_being_made(tmp_path):
    """Whoever holds a folder finds it there, while two others sweep without a pause."""
    done = threading.Event()

    def keep_sweeping():
        while not done.is_set():
            sweep(str(tmp_path))

    sweepers = [threading.Thread(target=keep_sweeping) for _ in range(2)]
    for sweeper in sweepers:
        sweeper.start()
    try:
        for _ in range(200):
            with Scratch(str(tmp_path)) as made:
                assert os.path.isfile(os.path.join(made.path, "lock"))
    finally:
        done.set()
        for sweeper in sweepers:
            sweeper.join()
    assert os.listdir(tmp_path) == []


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "new" / "model.json"
    with replacing(str(path)) as temporary:
        Path(temporary).write_text("first")
        assert not path.exists()

    def fail_half_way():
        with replacing(str(path)) as temporary:
            Path(temporary).write_text("half of the sec")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert path.read_text() == "first"
    assert os.listdir(path.parent) == ["model.json"]


def test_a_file_is_on_the_disk_before_it_gets_its_name(tmp_path, monkeypatch):
    done = record(monkeypatch)
    with scratch.replacing(str(tmp_path / "a")) as path, open(path, "wb") as stream:
        stream.write(b"whole")
    file, folder = (path.stat().st_ino for path in (tmp_path / "a", tmp_path))
    assert done == [("fsync", file), ("replace", file), *([("fsync", folder)] if os.name == "posix" else [])]
    assert (tmp_path / "a").read_bytes() == b"whole"


def test_a_raster_and_what_lies_beside_it_are_on_the_disk_before_they_get_their_names(tmp_path, monkeypatch):
    done = record(monkeypatch)
    look = {"nodata": 0, "colors": {1: (0, 90, 0), 2: (200, 0, 0)}, "categories": ["", "forest", "damage"]}
    with RasterWriter(str(tmp_path / "map.tif"), make_grid(40, 30), 1, np.uint8, **look) as writer:
        writer.write(np.ones((30, 40), np.uint8))
    for name in ("map.tif", "map.tif.aux.xml", "map.tif.vat.dbf", "map.qml"):
        number = (tmp_path / name).stat().st_ino
        assert done.index(("fsync", number)) < done.index(("replace", number)), name
    if os.name == "posix":
        assert done[-1] == ("fsync", tmp_path.stat().st_ino)
