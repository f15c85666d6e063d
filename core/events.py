"""The engine's protocol: one JSON object a line on the child's stdout, typed here for both sides.

The other way, on its stdin, go commands: `cancel`, or a JSON object a line (`View`). A child leaves aside what it does
not know, so commands may be added without another version.

A sentence that can be told in another language (`said`) travels beside its English text, as "said".

The reader (`decode`) is as strict as a door must be: a line that is not an event of this protocol raises
`ProtocolError`, so that whoever supervises the child can tell a chatting library from a message.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TextIO, Union

from .said import Said as Said
from .said import from_data, to_data
from .said import spoken as spoken

PROTOCOL_VERSION = 1

EXIT_DONE = 0
EXIT_FAULT = 1
EXIT_INPUT = 2
EXIT_CANCELLED = 3
EXIT_MEMORY = 4

_LARGEST_VIEW = 100_000

ERROR_KINDS = ("input", "cancelled", "memory", "fault")


class ProtocolError(ValueError):
    """A line that is not an event of this protocol version."""


@dataclass(frozen=True)
class Ready:
    """The first line: the child runs and has read its job.

    Attributes:
        task: The job's task ("train", "segment", …).
        device: Device in words, e.g. "cpu (2 threads)" or "cuda:0 NVIDIA H100".
        versions: Package name → version.
    """

    task: str
    device: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    version: int = PROTOCOL_VERSION


@dataclass(frozen=True)
class Progress:
    """How far the whole job is.

    Attributes:
        fraction: 0 to 1 of the whole job.
        message: What is being done, for people.
        seconds_left: Estimate; None while unknown.
    """

    fraction: float
    message: str = ""
    seconds_left: float | None = None


@dataclass(frozen=True)
class Metrics:
    """Points for the live curves: `values` by curve name (e.g. "loss", "val_accuracy", "val_mean_iou")."""

    step: int
    values: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """A raster that may be shown before the job ends: of a mapping one that is finished, of a training what the network
    makes of the `View` by now, in a file that is gone with the run."""

    path: str
    date: str | None = None


@dataclass(frozen=True)
class View:
    """A command: what the user sees, to be previewed while a model is trained.

    Attributes:
        extent: xmin, ymin, xmax, ymax in the CRS of the job's first image; empty: nothing of it is in view.
        width, height: Of that extent on the screen, in pixels.
        date: Of a series the one in view; None = its last.
    """

    extent: tuple[float, ...] = ()
    width: int = 0
    height: int = 0
    date: str | None = None


@dataclass(frozen=True)
class Result:
    """The job is done. `outputs` are absolute paths by kind; `summary` is plain JSON for people and reports.

    Attributes:
        outputs: One dictionary a file: {"kind": "segmentation" | "uncertainty" | "probabilities" | "model" |
            "report" | "inpainted" | …, "path": absolute path, "area": name or None, "date": "YYYY-MM-DD" or None}.
        summary: E.g. {"classes": [{"id", "name", "color"}], "metrics": {…}, "seconds": …}; of a training also
            "held_out_classes", the ids of the classes that the metrics speak of.
    """

    task: str
    outputs: list[dict[str, Any]] = field(default_factory=list)
    summary: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Note:
    """Something that went as it should and is good to know; the job goes on."""

    message: str


@dataclass(frozen=True)
class Warning:
    """Something the user should know; the job goes on."""

    message: str


@dataclass(frozen=True)
class Error:
    """The job ended without a result.

    Attributes:
        kind: One of `ERROR_KINDS`.
        message: One sentence a person can act on.
        details: For the log (a traceback).
    """

    kind: str
    message: str
    details: str = ""


Event = Union[Ready, Progress, Metrics, Preview, Result, Note, Warning, Error]
#: Takes the events of a job as they come.
Emit = Callable[[Event], None]
_TYPES: dict[str, Any] = {
    "ready": Ready,
    "progress": Progress,
    "metrics": Metrics,
    "preview": Preview,
    "result": Result,
    "note": Note,
    "warning": Warning,
    "error": Error,
}
_NAMES = {cls: name for name, cls in _TYPES.items()}
_CHECKS: dict[str, Any] = {
    "str": lambda v: isinstance(v, str),
    "str | None": lambda v: v is None or isinstance(v, str),
    "int": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "float": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "float | None": lambda v: v is None or (isinstance(v, (int, float)) and not isinstance(v, bool)),
    "dict[str, str]": lambda v: isinstance(v, dict) and all(isinstance(s, str) for s in v.values()),
    "dict[str, float]": lambda v: isinstance(v, dict) and all(isinstance(s, (int, float)) for s in v.values()),
    "dict[str, Any]": lambda v: isinstance(v, dict),
    "list[dict[str, Any]]": lambda v: isinstance(v, list) and all(isinstance(s, dict) for s in v),
}


def _finite(value: Any) -> Any:
    """JSON has no NaN: a number that is not finite travels as null, inside a mapping it is left out."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        kept = {key: _finite(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item is not None or value[key] is None}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return value


def encode(event: Event) -> str:
    """The event as one line of ASCII JSON, without the newline.

    Example:
        >>> encode(Warning("one polygon only"))
        '{"event": "warning", "message": "one polygon only"}'
    """
    body = {"event": _NAMES[type(event)], **_finite(dataclasses.asdict(event))}
    message = getattr(event, "message", None)
    if isinstance(message, Said):
        body["said"] = to_data(message)
    return json.dumps(body, ensure_ascii=True, allow_nan=False)


def while_read(tell: Emit, stream: TextIO, gone: Callable[[OSError], None]) -> Emit:
    """`tell`, which writes to `stream`, until that cannot be written to; then `gone` hears why, and no more is told.

    A training must outlive its reader by as long as it takes to write its checkpoint.
    """

    def until_broken(event: Event) -> None:
        try:
            tell(event)
        except OSError as error:
            # What Python still holds for the reader would fail once more at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            gone(error)

    return until_broken


def decode(line: str) -> Event:
    """The event of one line.

    Raises:
        ProtocolError: The line is not JSON, not an event, has a field of the wrong type, or speaks another
            protocol version.
    """
    try:
        body = json.loads(line)
    except ValueError as error:
        raise ProtocolError(f"not a line of JSON: {line[:80]!r}") from error
    if not isinstance(body, dict) or not isinstance(body.get("event"), str):
        raise ProtocolError(f"not an event: {line[:80]!r}")
    cls = _TYPES.get(body.pop("event"))
    if cls is None:
        raise ProtocolError(f"unknown event: {line[:80]!r}")
    fields = {item.name: item for item in dataclasses.fields(cls)}
    # A newer engine of the same protocol version may say more than this reader knows.
    known = {key: value for key, value in body.items() if key in fields}
    for key, value in known.items():
        check = _CHECKS.get(str(fields[key].type))
        if check is not None and not check(value):
            raise ProtocolError(f"{cls.__name__.lower()}.{key} has the wrong type: {line[:80]!r}")
    if "said" in body and "message" in known:
        known["message"] = from_data(known["message"], body["said"])
    try:
        event: Event = cls(**known)
    except TypeError as error:
        raise ProtocolError(f"incomplete event: {line[:80]!r}") from error
    if isinstance(event, Ready) and event.version != PROTOCOL_VERSION:
        raise ProtocolError(f"the engine speaks protocol {event.version}, this plugin {PROTOCOL_VERSION}")
    if isinstance(event, Error) and event.kind not in ERROR_KINDS:
        raise ProtocolError(f"unknown kind of error: {event.kind!r}")
    return event


def encode_view(view: View) -> str:
    """The command as one line of ASCII JSON, without the newline."""
    return json.dumps({"command": "view", **dataclasses.asdict(view)}, ensure_ascii=True, allow_nan=False)


def decode_view(line: str) -> View | None:
    """The command of one line; None where it is no `View`, or one that makes no sense."""
    try:
        body = json.loads(line)
        if not isinstance(body, dict) or body.get("command") != "view":
            return None
        extent = tuple(float(value) for value in body["extent"])
        width, height, date = body["width"], body["height"], body.get("date")
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    sizes = all(isinstance(v, int) and not isinstance(v, bool) and 0 <= v <= _LARGEST_VIEW for v in (width, height))
    placed = len(extent) == 4 and all(map(math.isfinite, extent)) and extent[0] < extent[2] and extent[1] < extent[3]
    if not sizes or (extent and not (placed and width and height)) or not _CHECKS["str | None"](date):
        return None
    return View(extent, width, height, date)
