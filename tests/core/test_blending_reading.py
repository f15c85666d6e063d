"""Pixels are read ahead, each once, and no longer than somebody asks for them."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from blends import Pointwise, gather, make_info, make_series

from landbrush.core.errors import Cancelled, InputError
from landbrush.core.inference.blending import predict_bands
from landbrush.core.inference.predictor import Predictor


def test_reading_runs_ahead_in_another_thread_and_reads_each_row_once():
    series = make_series(0, 1, 2, 100, 50)
    threads = set()
    original = series.read

    def read(window):
        threads.add(threading.current_thread().name)
        return original(window)

    series.read = read
    gather(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, overlap=0.5, amp=False), series)
    assert threads == {"landbrush-read_0"}
    assert [w.row for w in series.reads] == list(np.cumsum([0] + [w.height for w in series.reads])[:-1])
    assert sum(w.height for w in series.reads) == 100


def reading_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("landbrush-read")]


@pytest.mark.parametrize("how", ["closed", "failed", "dropped", "dropped in a cycle"])
def test_whoever_stops_asking_ends_the_reading(how):
    """However the iteration ends, nothing is read any more: an open raster must not be closed under a reader."""
    series = make_series(0, 1, 2, 200, 50)
    bands = predict_bands(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False), series)
    next(bands)
    assert len(reading_threads()) == 1
    if how == "closed":
        bands.close()
    elif how == "failed":
        with pytest.raises(ZeroDivisionError):
            bands.throw(ZeroDivisionError())
    else:
        holder = {"bands": bands}
        if how == "dropped in a cycle":
            holder["self"] = holder
        del bands, holder
        gc.collect()
    assert reading_threads() == []
    read = len(series.reads)
    assert 0 < read < 200 // 8
    time.sleep(0.05)
    assert len(series.reads) == read


def test_a_process_may_end_in_the_middle():
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]; import conftest\n"
        "from blends import Pointwise, Predictor, make_info, make_series, predict_bands\n"
        "predictor = Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False)\n"
        "bands = predict_bands(predictor, make_series(0, 1, 2, 200, 50))\n"
        "next(bands)\n"
        "print('in the middle')\n"
    )
    here = Path(__file__).resolve().parent
    command = [sys.executable, "-c", script, str(here.parent), str(here)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "in the middle\n", "")


def test_cancelling_ends_it_at_the_next_batch():
    series = make_series(0, 1, 2, 100, 100)
    calls = []

    class Counting(Pointwise):
        def forward(self, x, m, days=None):
            calls.append(len(x))
            return super().forward(x, m, days)

    predictor = Predictor(Counting(2, 3), make_info(2, 3, 16), tile=16, amp=False, batch=1)
    with pytest.raises(Cancelled):
        gather(predictor, series, cancelled=lambda: len(calls) >= 3)
    assert len(calls) == 3


def test_an_error_of_the_reader_arrives():
    series = make_series(0, 1, 2, 100, 100)
    original = series.read

    def read(window):
        if window.row > 40:
            raise InputError("the file ends early")
        return original(window)

    series.read = read
    with pytest.raises(InputError, match="ends early"):
        gather(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False), series)


def test_bands_must_be_as_many_as_the_model_has():
    with pytest.raises(InputError, match="trained on 3 bands, the image has 2"):
        gather(Predictor(Pointwise(3, 3), make_info(3, 3, 16), tile=16), make_series(0, 1, 2, 10, 10))
    with pytest.raises(InputError, match=r"between 0 and 0\.75"):
        Predictor(Pointwise(3, 3), make_info(3, 3, 16), tile=16, overlap=0.9)
