"""What the dock knows, kept in the QGIS project as one versioned JSON, so that all is there when it opens again.

A project file may come from another version, from another machine or from a text editor: whatever cannot be
understood is left out, never raised.
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProject

from ..core.job import CHAINS, MASK_KINDS, MAX_CLASS_ID, ClassSpec, InputError, default_color, parse_date
from . import kept_runs
from .kept_runs import KeptRun
from .points import Point

VERSION = 1
SCOPE, KEY = "landbrush", "state"

EXTENTS = ("layer", "visible")
#: What fills clouds: the model where it models the image, otherwise regression on other dates; or one way always.
FILLS = ("auto", "model", "regression", "linear")


@dataclass
class SeriesRow:
    """One date of the series: layer ids of the project, the date as "YYYY-MM-DD".

    `used` is False where the date was dropped for now: it stays in the table and is left out of every run.
    """

    layer_id: str
    date: str | None = None
    mask_id: str | None = None
    mask_kind: str = "valid"
    mask_values: tuple[int, ...] = ()
    used: bool = True


@dataclass
class Options:
    """What is folded away.

    Attributes:
        recipe: A preset's name; None = the method's own.
        steps: Optimiser steps; None = the recipe's.
        time_budget: Seconds of training at most; None = the recipe's.
        validation: Share of each class's polygons held out, 0–0.9.
        extent: What Segment maps: "layer" or "visible".
        replace: Whether a new polygon takes its place from polygons of other classes beneath it.
        brush: Diameter of the brush in pixels of the first image.
        superpixel: Side of a superpixel in pixels of the image in view.
        tolerance: Of the magic wand, in percent of the contrast in view.
        fill: What fills clouds, one of `FILLS`.
        views: How often Segment looks at every place, turned and mirrored, 1–8.
        chain: How Segment makes the maps of several dates agree, one of `CHAINS`.
        only_date: New polygons hold for the date in view only.
        preview: Show what the model makes of the visible extent while it learns.
        go_on: Train on from the last model, where that is possible, rather than afresh.
    """

    recipe: str | None = None
    steps: int | None = None
    time_budget: float | None = None
    validation: float = 0.25
    seed: int = 0
    device: str = "auto"
    extent: str = "layer"
    probabilities: bool = False
    replace: bool = True
    brush: float = 5.0
    superpixel: float = 10.0
    tolerance: float = 10.0
    fill: str = "auto"
    chain: str = "none"
    only_date: bool = False
    views: int = 1
    preview: bool = True
    go_on: bool = True


@dataclass
class State:
    """Everything the dock shows.

    Attributes:
        series: Images, in the user's order.
        follow: Nothing was chosen by hand yet: the series follows the active raster layer.
        current: Id of the class drawn with.
        annotation_id, class_field, date_field: The layer of polygons and its fields.
        unlabelled: Ids of more raster layers to learn from, which have no polygons.
        model: The last trained model's file.
        folder: The last run's folder.
        areas: Layer id of a first image → name of its results' folder and group.
        summary: What the last training told (its `Result.summary`), for the accuracy shown.
        curves: Name → (step, value) of the last training.
        tables: Layer id of polygons → field → the classes it had when another layer was chosen.
        forbidden: Changes that never happen from one date to the next, (class id before, class id after).
        history: The trainings that ended with a model, oldest first.
    """

    series: list[SeriesRow] = field(default_factory=list)
    follow: bool = True
    classes: list[ClassSpec] = field(default_factory=list)
    current: int = 1
    annotation_id: str | None = None
    class_field: str | None = None
    date_field: str | None = None
    method: str = "supervised"
    unlabelled: list[str] = field(default_factory=list)
    options: Options = field(default_factory=Options)
    model: str | None = None
    folder: str | None = None
    areas: dict[str, str] = field(default_factory=dict)
    summary: dict[str, Any] = field(default_factory=dict)
    curves: dict[str, list[Point]] = field(default_factory=dict)
    tables: dict[str, dict[str, list[ClassSpec]]] = field(default_factory=dict)
    forbidden: list[tuple[int, int]] = field(default_factory=list)
    history: list[KeptRun] = field(default_factory=list)

    def used(self) -> list[SeriesRow]:
        """The dates of the series that were not dropped."""
        return [row for row in self.series if row.used]

    def dates(self) -> list[str]:
        """The dates known of those that were not dropped, in order, each once."""
        return sorted({row.date for row in self.used() if row.date})

    def current_class(self) -> ClassSpec | None:
        """The class drawn with; None when there are no classes."""
        for item in self.classes:
            if item.id == self.current:
                return item
        return self.classes[0] if self.classes else None

    def next_class_id(self) -> int | None:
        """The smallest free id; None when all 255 are taken."""
        taken = {item.id for item in self.classes}
        return next((number for number in range(1, MAX_CLASS_ID + 1) if number not in taken), None)


def to_data(state: State, project: QgsProject) -> dict[str, Any]:
    """Plain JSON data; files below the project's folder are written relative to it."""
    data = dataclasses.asdict(state)
    data["version"] = VERSION
    for key in ("model", "folder"):
        if data[key]:
            data[key] = project.writePath(data[key])
    data["history"] = kept_runs.to_data(state.history, project)
    return data


def _text(value: Any, default: str | None = None) -> str | None:
    return value if isinstance(value, str) and value else default


def _number(value: Any, default: float | None, low: float, high: float) -> float | None:
    fine = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return value if fine and low <= value <= high else default


def _whole(value: Any, default: int | None, low: int, high: int) -> int | None:
    number = _number(value, None, low, high)
    return default if number is None else int(number)


def _flag(value: Any, default: bool) -> bool:
    return value if isinstance(value, bool) else default


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _date(value: Any) -> str | None:
    try:
        return parse_date(_text(value), "")
    except InputError:
        return None


def _row(data: Any) -> SeriesRow | None:
    data = _dict(data)
    layer_id = _text(data.get("layer_id"))
    if layer_id is None:
        return None
    kind = _text(data.get("mask_kind"), "valid")
    values = tuple(v for v in _list(data.get("mask_values")) if _whole(v, None, 0, 255) is not None)
    if kind not in MASK_KINDS or (kind == "bits" and not values):
        kind = "valid"
    used = _flag(data.get("used"), True)
    return SeriesRow(layer_id, _date(data.get("date")), _text(data.get("mask_id")), kind, values, used)


def _classes(data: Any) -> list[ClassSpec]:
    classes: dict[int, ClassSpec] = {}
    for index, item in enumerate(_list(data)):
        item = _dict(item)
        number = _whole(item.get("id"), None, 1, MAX_CLASS_ID)
        if number is None or number in classes:
            continue
        color = str(item.get("color", "")).lower()
        color = color if re.fullmatch(r"#[0-9a-f]{6}", color) else default_color(index)
        classes[number] = ClassSpec(number, _text(item.get("name"), f"class {number}") or "", color)
    return list(classes.values())


def _pairs(data: Any) -> list[tuple[int, int]]:
    """Pairs of different class ids."""
    pairs = [item for item in _list(data) if isinstance(item, list) and len(item) == 2]
    read = [(_whole(one, None, 1, MAX_CLASS_ID), _whole(other, None, 1, MAX_CLASS_ID)) for one, other in pairs]
    return list(dict.fromkeys((one, other) for one, other in read if one and other and one != other))


def _points(data: Any) -> list[Point]:
    pairs = [item for item in _list(data) if isinstance(item, list) and len(item) == 2]
    read = [(_whole(step, None, 0, 2**31 - 1), _number(value, None, -1e30, 1e30)) for step, value in pairs]
    return [(step, value) for step, value in read if step is not None and value is not None]


def read_curves(data: Any) -> dict[str, list[Point]]:
    """Points by name, from JSON data of any origin."""
    return {name: _points(points) for name, points in _dict(data).items()}


def _options(data: Any) -> Options:
    data, usual = _dict(data), Options()
    device = _text(data.get("device"), "auto") or "auto"
    extent, fill, chain = data.get("extent"), data.get("fill"), data.get("chain")
    return Options(
        recipe=_text(data.get("recipe")),
        steps=_whole(data.get("steps"), None, 1, 10_000_000),
        time_budget=_number(data.get("time_budget"), None, 1, 1e7),
        validation=_number(data.get("validation"), usual.validation, 0.0, 0.9) or 0.0,
        seed=_whole(data.get("seed"), 0, 0, 2**31 - 1) or 0,
        device=device if re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", device) else "auto",
        extent=extent if extent in EXTENTS else usual.extent,
        probabilities=_flag(data.get("probabilities"), False),
        replace=_flag(data.get("replace"), True),
        brush=_number(data.get("brush"), usual.brush, 1, 1000) or usual.brush,
        superpixel=_number(data.get("superpixel"), usual.superpixel, 4, 100) or usual.superpixel,
        tolerance=_number(data.get("tolerance"), usual.tolerance, 1, 100) or usual.tolerance,
        fill=fill if fill in FILLS else usual.fill,
        chain=chain if chain in CHAINS else usual.chain,
        only_date=_flag(data.get("only_date"), False),
        views=_whole(data.get("views"), 1, 1, 8) or 1,
        preview=_flag(data.get("preview"), True),
        go_on=_flag(data.get("go_on"), True),
    )


def from_data(data: Any, project: QgsProject) -> State:
    """A state from JSON data of any origin; what makes no sense gets its default, layers that are gone are left out."""
    data = _dict(data)
    layers = project.mapLayers()
    rows = [row for row in map(_row, _list(data.get("series"))) if row is not None and row.layer_id in layers]
    for row in rows:
        if row.mask_id not in layers:
            row.mask_id = None
    annotation = _text(data.get("annotation_id"))
    unlabelled = dict.fromkeys(item for item in map(_text, _list(data.get("unlabelled"))) if item in layers)
    paths = {key: _text(data.get(key)) for key in ("model", "folder")}
    areas = {k: v for k, v in _dict(data.get("areas")).items() if _text(k) and _text(v) and k in layers}
    return State(
        series=rows,
        follow=_flag(data.get("follow"), True) or not rows,
        classes=_classes(data.get("classes")),
        current=_whole(data.get("current"), 1, 1, MAX_CLASS_ID) or 1,
        annotation_id=annotation if annotation in layers else None,
        class_field=_text(data.get("class_field")),
        date_field=_text(data.get("date_field")),
        method=_text(data.get("method"), "supervised") or "supervised",
        unlabelled=[item for item in unlabelled if item],
        options=_options(data.get("options")),
        model=project.readPath(paths["model"]) if paths["model"] else None,
        folder=project.readPath(paths["folder"]) if paths["folder"] else None,
        areas=areas,
        summary=_dict(data.get("summary")),
        curves=read_curves(data.get("curves")),
        tables={
            layer_id: {name: _classes(classes) for name, classes in _dict(fields).items()}
            for layer_id, fields in _dict(data.get("tables")).items()
            if layer_id in layers
        },
        forbidden=_pairs(data.get("forbidden")),
        history=kept_runs.from_data(data.get("history"), project),
    )


def read_state(project: QgsProject) -> State:
    """The project's state; an empty one where there is none, or nothing that can be read."""
    text, found = project.readEntry(SCOPE, KEY, "")
    if not found or not text:
        return State()
    try:
        return from_data(json.loads(text), project)
    except (ValueError, RecursionError):
        return State()


def write_state(state: State, project: QgsProject) -> bool:
    """Put `state` into the project; whether it changed (only then the project counts as modified)."""
    text = json.dumps(to_data(state, project), ensure_ascii=True, sort_keys=True)
    if project.readEntry(SCOPE, KEY, "")[0] == text:
        return False
    return bool(project.writeEntry(SCOPE, KEY, text))
