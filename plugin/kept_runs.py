"""What the project remembers of each training: enough for a line in a list, and to find the rest on the disk."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from qgis.core import QgsProject

#: More are not kept in the project: a list that nobody reads. Their files stay where they are.
MOST = 50
_PATHS = ("model", "maps", "start")


@dataclass(frozen=True)
class KeptRun:
    """A training that ended with a model.

    Attributes:
        model: Its file.
        when: "YYYY-MM-DD HH:MM", local time.
        area: The name of its results.
        method, recipe: As in the job; no recipe = the method's own.
        polygons: Name of a class → polygons it had, in the order of the classes.
        held_out: Polygons that the figures are of.
        accuracy, mean_iou: 0 to 1; None where nothing was held out.
        seconds: That the training took; None where that was not told.
        maps: Folder of the latest maps made by it.
        part: Whether those are of the visible extent only.
        went_on: Whether it began from the model before.
        start: That model's file.
        start_accuracy: What that reached on the very polygons that `accuracy` is of; None where it was not measured.
    """

    model: str
    when: str = ""
    area: str = ""
    method: str = ""
    recipe: str | None = None
    polygons: dict[str, int] = field(default_factory=dict)
    held_out: int = 0
    accuracy: float | None = None
    mean_iou: float | None = None
    seconds: float | None = None
    maps: str | None = None
    part: bool = False
    went_on: bool = False
    start: str | None = None
    start_accuracy: float | None = None


def to_data(runs: Sequence[KeptRun], project: QgsProject) -> list[dict[str, Any]]:
    """Plain JSON data; files below the project's folder are written relative to it."""
    data = [asdict(run) for run in runs]
    for item in data:
        item.update({key: project.writePath(item[key]) for key in _PATHS if item[key]})
    return data


def from_data(data: Any, project: QgsProject) -> list[KeptRun]:
    """Runs from JSON data of any origin; what makes no sense is left out, and of two with one model the former."""
    found = {}
    for item in data if isinstance(data, list) else []:
        run = _run(item) if isinstance(item, dict) else None
        if run is not None:
            paths = {key: project.readPath(getattr(run, key)) for key in _PATHS if getattr(run, key)}
            run = replace(run, **paths)
            found[run.model] = run
    return list(found.values())[-MOST:]


def _run(data: dict[str, Any]) -> KeptRun | None:
    texts = {key: data[key] for key in ("when", "area", "method", "recipe", "maps", "start") if _is_text(data.get(key))}
    shares = {key: data[key] for key in ("accuracy", "mean_iou", "start_accuracy") if _is_number(data.get(key), 1)}
    flags = {key: data[key] for key in ("part", "went_on") if isinstance(data.get(key), bool)}
    polygons = data.get("polygons")
    counts = polygons.items() if isinstance(polygons, dict) else ()
    if not _is_text(data.get("model")):
        return None
    return KeptRun(
        model=data["model"],
        polygons={name: int(count) for name, count in counts if _is_number(count, 1e9)},
        held_out=int(data["held_out"]) if _is_number(data.get("held_out"), 1e9) else 0,
        seconds=data["seconds"] if _is_number(data.get("seconds"), 1e9) else None,
        **texts,
        **shares,
        **flags,
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_number(value: Any, most: float) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and math.isfinite(value) and 0 <= value <= most
