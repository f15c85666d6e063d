"""The command line, `python -m landbrush VERB …`; the verbs are in `words`.

Every verb becomes the same job that a job file or QGIS would make; exit codes are those of `events`.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any, TextIO

from . import events
from .errors import InputError, one_line
from .remedies import for_shell
from .version import plugin_version
from .words import build_parser
from .words_job import job_from_arguments


class _Bar:
    """Events for people: a line that moves on a terminal, lines of news otherwise."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.moving = stream.isatty()
        self.told = -1
        self.curves: dict[str, float] = {}

    def __call__(self, event: events.Event) -> None:
        if isinstance(event, events.Progress):
            self._progress(event)
        elif isinstance(event, events.Metrics):
            self.curves.update(event.values)
        elif isinstance(event, events.Ready):
            self._line(f"{event.task}: {event.device}" if event.device else event.task)
        elif isinstance(event, events.Note):
            self._line(f"note: {for_shell(event.message)}")
        elif isinstance(event, events.Warning):
            self._line(f"warning: {for_shell(event.message)}")
        elif isinstance(event, events.Error):
            self._line(f"error: {for_shell(event.message)}" + (f"\n{event.details}" if event.details else ""))
        elif isinstance(event, events.Result):
            self._result(event)

    def _progress(self, event: events.Progress) -> None:
        percent = int(100 * event.fraction)
        left = "" if event.seconds_left is None or percent == 100 else f", {_duration(event.seconds_left)} left"
        curves = "".join(f", {key.replace('_', ' ')} {value:.3f}" for key, value in self.curves.items())
        text = f"{percent:3d} %  {event.message}{curves}{left}"
        if self.moving:
            print(f"\r\033[K{text[:160]}", end="", file=self.stream, flush=True)
        elif percent // 10 > self.told:
            self.told = percent // 10
            print(text, file=self.stream, flush=True)

    def _line(self, text: str) -> None:
        print(f"\r\033[K{text}" if self.moving else text, file=self.stream, flush=True)

    def _result(self, event: events.Result) -> None:
        for item in event.outputs:
            self._line(f"{item.get('kind')}: {item.get('path')}")
        if event.task == "train":
            classes = event.summary.get("classes", [])
            if classes:
                self._line("classes: " + ", ".join(f"{item['id']} = {item['name']}" for item in classes))
            else:
                self._line("no classes: learnt without annotation, to fill gaps with")
        metrics = event.summary.get("metrics") or {}
        # A report has such figures by measure.
        detection = metrics.get("error_detection")
        if isinstance(detection, dict):
            metrics = {**metrics, "auroc": detection.get("auroc")}
        told = {"accuracy": "accuracy", "mean_iou": "mean IoU", "ece": "ECE", "auroc": "AUROC of errors"}
        parts = [f"{name} {metrics[key]:.3f}" for key, name in told.items() if isinstance(metrics.get(key), float)]
        if parts:
            where = "on held-out polygons: " if event.task == "train" else ""
            self._line(where + ", ".join(parts))
        elif event.task == "train" and event.summary.get("classes"):
            self._line("accuracy: not known, as no polygon was held out")
        if isinstance(event.summary.get("seconds"), float):
            self._line(f"done in {_duration(event.summary['seconds'])}")


def _duration(seconds: float) -> str:
    seconds = round(seconds)
    return f"{seconds} s" if seconds < 90 else f"{seconds // 60} min {seconds % 60:02d} s"


def _check() -> int:
    """Versions and devices as JSON; exit code 1 and one sentence when a part is missing."""
    try:
        from . import runtime

        found: dict[str, Any] = {
            "landbrush": plugin_version(),
            "python": sys.executable,
            "versions": runtime.versions(),
        }
        import numpy
        from osgeo import gdal_array

        # GDAL built for another numpy imports, and breaks at the first array.
        gdal_array.OpenArray(numpy.zeros((1, 1, 1), numpy.uint8))
        found["devices"] = runtime.devices()
    except Exception as error:
        print(f"{sys.executable} cannot run the engine: {type(error).__name__}: {error}", file=sys.stderr)
        return events.EXIT_FAULT
    print(json.dumps(found, indent=2))
    return events.EXIT_DONE


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    try:
        options = build_parser().parse_args(argv)
        if options.verb == "check":
            return _check()
        as_json = options.progress == "json"
        tell = (lambda event: print(events.encode(event), flush=True)) if as_json else _Bar(sys.stderr)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return events.EXIT_INPUT
    stop = threading.Event()

    def unheard(error: OSError) -> None:
        stop.set()
        # A reader that went away knows; of a full disk nobody would.
        if as_json and not isinstance(error, BrokenPipeError):
            print(f"error: the progress cannot be written ({one_line(error)})", file=sys.stderr)

    emit = events.while_read(tell, sys.stdout if as_json else sys.stderr, unheard)
    try:
        job = job_from_arguments(options)
    except InputError as error:
        emit(events.Error("input", str(error)))
        return events.EXIT_INPUT

    def interrupted(number: int, frame: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    signal.signal(signal.SIGINT, interrupted)
    signal.signal(signal.SIGTERM, interrupted)
    from .tasks import run_job

    return run_job(job, emit, stop.is_set)
