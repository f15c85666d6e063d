"""The trainings of a project: remembered, gone back to, removed from the disk."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..core.events import Result
from ..core.job import TrainJob
from .kept_runs import MOST, KeptRun
from .points import Point
from .project_state import State, read_curves
from .side_files import raster_of, real_name

#: Beside the model: what the project would be too heavy with.
DETAILS = "training.json"
_LARGEST_DETAILS = 10_000_000
#: Better by less than what half a held-out polygon could make, or by a percent, is chance; as the engine has it.
_CHANCE, _LEAST = 0.5, 0.01
_RUN_FOLDER = re.compile(r"\d{8}-\d{6}(-\d+)?")
_DATE = r"(?:_(?P<date>\d{4}-\d{2}-\d{2}))?"
_MAP = re.compile(rf"(?P<kind>segmentation|uncertainty|probabilities|inpainted_std|inpainted){_DATE}\.tif")
#: All that a training and its maps leave in a folder of their own.
_OWN = re.compile(
    rf"model\.(safetensors|stac\.json|checkpoint|start)|{re.escape(DETAILS)}|job-\d+\.json"
    r"|annotations\.gpkg(-journal|-wal|-shm)?|transitions\.yaml"
)


def remember(state: State, job: TrainJob, result: Result, curves: dict[str, list[Point]]) -> list[KeptRun]:
    """The history with this training at its end; what the curves and the accuracy show goes beside the model.

    Args:
        state: Its `summary` is this training's already, with the names the user gives the classes.
    """
    told, metrics = state.summary, state.summary.get("metrics")
    metrics = metrics if isinstance(metrics, dict) else {}
    before = metrics.get("start")
    counts = told.get("class_polygons")
    names = {item["id"]: item["name"] for item in told.get("classes") or [] if isinstance(item, dict)}
    run = KeptRun(
        model=job.model,
        when=datetime.now().strftime("%Y-%m-%d %H:%M"),
        area=job.areas[0].name or "",
        method=job.method,
        recipe=job.recipe,
        polygons={names[int(number)]: count for number, count in counts.items() if int(number) in names}
        if isinstance(counts, dict)
        else {},
        held_out=_count(told.get("held_out_polygons")),
        accuracy=_share(metrics.get("accuracy")),
        mean_iou=_share(metrics.get("mean_iou")),
        seconds=result.summary.get("seconds"),
        went_on=bool(told.get("went_on")),
        start=job.start_from,
        start_accuracy=_share(before.get("accuracy")) if isinstance(before, dict) else None,
    )
    # A folder that cannot be written to costs the curves, not the training.
    with contextlib.suppress(OSError):
        text = json.dumps({"summary": told, "curves": curves}, ensure_ascii=False)
        beside = Path(job.model).with_name(f"{DETAILS}.part")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, beside.with_name(DETAILS))
    return [*(item for item in state.history if item.model != run.model), run][-MOST:]


def better_before(state: State) -> tuple[KeptRun, KeptRun] | None:
    """The training that the one in use went on from, and that one, where that one is worse, and not by chance.

    Both are measured on the polygons held out of the latter: those of the former were fewer, and maybe easier.
    """
    by_model = {run.model: run for run in state.history}
    now = by_model.get(state.model or "")
    before = by_model.get(now.start or "") if now is not None else None
    if now is None or before is None or now.accuracy is None or now.start_accuracy is None or not is_there(before):
        return None
    margin = max(_CHANCE / max(now.held_out, 1), _LEAST)
    return (before, now) if now.start_accuracy - now.accuracy > margin else None


def mapped(history: Sequence[KeptRun], model: str, folder: str, part: bool) -> list[KeptRun]:
    """The history, knowing where the latest maps of a model are."""
    return [replace(run, maps=folder, part=part) if run.model == model else run for run in history]


def details(run: KeptRun) -> tuple[dict[str, Any], dict[str, list[Point]]]:
    """What the training told, and its curves; empty where the file is gone or damaged."""
    path = Path(run.model).with_name(DETAILS)
    try:
        data = json.loads(path.read_text(encoding="utf-8")) if path.stat().st_size < _LARGEST_DETAILS else {}
    except (OSError, ValueError, RecursionError):
        data = {}
    data = data if isinstance(data, dict) else {}
    summary = data.get("summary")
    return summary if isinstance(summary, dict) else {}, read_curves(data.get("curves"))


def maps_of(run: KeptRun) -> list[dict[str, Any]]:
    """The rasters that are still there of the maps of a run, as the engine tells of them."""
    found = []
    with contextlib.suppress(OSError):
        for path in sorted(Path(run.maps).iterdir()) if run.maps else ():
            match = _MAP.fullmatch(path.name)
            if match:
                found.append({"kind": match["kind"], "path": str(path), "date": match["date"]})
    return found


def folders(run: KeptRun) -> list[Path]:
    """Where its files are: the training's folder, and that of its maps where it is another."""
    named = dict.fromkeys(Path(item) for item in (os.path.dirname(run.model), run.maps) if item)
    return [folder for folder in named if _RUN_FOLDER.fullmatch(folder.name)]


def size_of(run: KeptRun) -> int:
    """Bytes on the disk."""
    return sum(path.stat().st_size for path in _files(run))


def is_there(run: KeptRun) -> bool:
    """Whether its model can still be used."""
    return os.path.isfile(run.model)


def erase(run: KeptRun, project: QgsProject) -> int:
    """Delete the files of a run, except maps that the project shows; folders go when nothing is left in them.

    Only files that a run of ours makes are touched, in folders named like a run.

    Returns:
        Bytes given back.
    """
    shown = {real_name(layer.source()) for layer in project.mapLayers().values()}
    freed = 0
    for path in _files(run):
        if real_name(raster_of(path)) in shown:
            continue
        with contextlib.suppress(OSError):
            size = path.stat().st_size
            path.unlink()
            freed += size
    for folder in folders(run):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return freed


def _files(run: KeptRun) -> list[Path]:
    found = []
    for folder in folders(run):
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                name = raster_of(path).name
                if (_OWN.fullmatch(name) or _MAP.fullmatch(name)) and path.is_file():
                    found.append(path)
    return found


def _count(value: Any) -> int:
    return value if isinstance(value, int) and value >= 0 else 0


def _share(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else None
