"""What to do: areas and jobs as dataclasses, validated at the door, to and from YAML. Needs neither torch nor GDAL.

The command line, QGIS and the job files of a server all end here, so a mistake is told in the same words everywhere.
Paths in a file are relative to that file; in memory they are absolute.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from .chain_job import CHAINS as CHAINS
from .chain_job import ForbiddenPair, read_chain
from .chain_job import parse_forbidden as parse_forbidden
from .changes_job import ChangesJob as ChangesJob
from .changes_job import MapSpec as MapSpec
from .changes_job import parse_changes
from .errors import Cancelled as Cancelled
from .errors import InputError as InputError
from .exportonnx_job import ExportOnnxJob as ExportOnnxJob
from .exportonnx_job import parse_exportonnx
from .fields import Fields, as_list, read_yaml
from .fields import resolve_path as resolve_path
from .importsafe_job import ImportSafeJob as ImportSafeJob
from .importsafe_job import parse_importsafe
from .job_parts import read_area_list, read_areas, read_device, read_mapping, read_threads
from .polygonize_job import PolygonizeJob as PolygonizeJob
from .polygonize_job import parse_polygonize
from .specs import CLASS_COLORS as CLASS_COLORS
from .specs import MASK_KINDS as MASK_KINDS
from .specs import MAX_CLASS_ID as MAX_CLASS_ID
from .specs import Area as Area
from .specs import ClassSpec as ClassSpec
from .specs import ImageSpec as ImageSpec
from .specs import LabelSpec as LabelSpec
from .specs import MaskSpec as MaskSpec
from .specs import date_in_name as date_in_name
from .specs import default_color as default_color
from .specs import load_area as load_area
from .specs import order_by_date as order_by_date
from .specs import parse_area as parse_area
from .specs import parse_class as parse_class
from .specs import parse_date as parse_date
from .specs import parse_labels as parse_labels
from .specs import safe_name as safe_name
from .specs import split_source as split_source
from .suggest_job import SuggestJob as SuggestJob
from .suggest_job import parse_suggest


@dataclass(frozen=True)
class TrainJob:
    """Learn a model from annotated areas, or, to fill gaps with, from images alone.

    Attributes:
        areas: All with labels, or all without: then only a method that models the image can learn from them.
        model: Where the model file goes (.safetensors).
        method: A method's name; its recipe is models/METHOD.yaml unless `recipe` names another file or preset.
        recipe: Path of a recipe, or the name of one in models/.
        options: Recipe values to override, by name ("network.width": 32, "learning_rate": 1e-3 …).
        classes: Names and colours; classes found in the labels and not listed here get default ones.
        validation: Share of each class's polygons held out for early stopping and the accuracy told, 0–0.9.
        steps: Optimiser steps at most; None = the recipe's.
        time_budget: Seconds for training at most; None = the recipe's.
        resume: Go on from the checkpoint beside `model`, if there is one.
        start_from: An earlier model to train on from, with a third of the steps; what it was measured on stays held
            out. None = from nothing.
        threads: CPU threads; None = decided by the engine.
        unlabelled: Series without labels (any they have are ignored), for methods that learn from those too. Their
            bands are matched by name to those of the first area.
    """

    task = "train"
    areas: tuple[Area, ...]
    model: str
    method: str = "supervised"
    recipe: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    classes: tuple[ClassSpec, ...] = ()
    validation: float = 0.25
    steps: int | None = None
    time_budget: float | None = None
    seed: int = 0
    device: str = "auto"
    resume: bool = False
    start_from: str | None = None
    threads: int | None = None
    unlabelled: tuple[Area, ...] = ()


@dataclass(frozen=True)
class SegmentJob:
    """Map areas with a model.

    Attributes:
        areas: Labels, if any, are ignored.
        model: The model file.
        out: Output folder; made if it is not there.
        probabilities: Also write probabilities[_DATE].tif (uint8, one band a class, 0–250 = 0–100 %, 255 nodata).
        views: Show every tile in so many of its symmetries, 1–8, and map the mean; what they disagree about is a third
            band of the uncertainty. Takes as many times longer.
        chain: How the dates are joined, one of `CHAINS`: "none", "smooth" (each date's class probabilities given all
            dates) or "path" (the likeliest history of each pixel). Ignored, with a warning, where there is one date.
        forbidden: Pairs of classes (from, to), by their ids or names: never from one date to the next.
        transitions: YAML file with the probabilities of change within a year; None = learnt from the series.
        extent: xmin, ymin, xmax, ymax in the CRS of the first image; None = everything.
        tile: Tile side in pixels; None = decided by the engine.
        overlap: Share of a tile that overlaps its neighbour, 0–0.75.
    """

    task = "segment"
    areas: tuple[Area, ...]
    model: str
    out: str
    probabilities: bool = False
    views: int = 1
    chain: str = "none"
    forbidden: tuple[ForbiddenPair, ...] = ()
    transitions: str | None = None
    extent: tuple[float, float, float, float] | None = None
    tile: int | None = None
    overlap: float = 0.25
    device: str = "auto"
    threads: int | None = None


#: Symmetries of the square, of the `views` of a tile.
MOST_VIEWS = 8

#: How gaps are filled: by a model of the image; by regression on other dates, or linear interpolation in time, which
#: need none.
INPAINT_METHODS = ("model", "regression", "linear")


@dataclass(frozen=True)
class InpaintJob:
    """Fill what was not observed in the images of areas.

    Attributes:
        areas: Labels, if any, are ignored.
        out: Output folder; made if it is not there.
        model: The model file; None with the other methods.
        method: One of `INPAINT_METHODS`.
        samples: Drawn from the model's posterior at each tile; what is written are their mean and standard deviation.
        seed: The same gives the same again.
        extent, tile, overlap: As in `SegmentJob`.
    """

    task = "inpaint"
    areas: tuple[Area, ...]
    out: str
    model: str | None = None
    method: str = "model"
    samples: int = 16
    seed: int = 0
    extent: tuple[float, float, float, float] | None = None
    tile: int | None = None
    overlap: float = 0.25
    device: str = "auto"
    threads: int | None = None


@dataclass(frozen=True)
class EvaluateJob:
    """Compare a class raster with polygons or a label raster, or tell what its model's training held out told.

    Attributes:
        map: A class raster (segmentation.tif).
        truth: What is true; None = the polygons that were held out of the training of `model`.
        report: The report's JSON or its page (.html); the other is written beside it, with the same name.
        probabilities, uncertainty: The map's rasters of these names, for how far its certainty can be believed; None =
            found beside the map if there.
        model: The model that made the map, for where it comes from.
    """

    task = "evaluate"
    map: str
    truth: LabelSpec | None
    report: str
    probabilities: str | None = None
    uncertainty: str | None = None
    model: str | None = None


Job = Union[
    TrainJob, SegmentJob, InpaintJob, EvaluateJob, ChangesJob, ImportSafeJob, ExportOnnxJob, PolygonizeJob, SuggestJob
]


def load_job(path: str) -> Job:
    """A job file.

    Raises:
        InputError: In one sentence, what is wrong and where.
    """
    data = read_yaml(path, "job file")
    return parse_job(data, f"job {os.path.basename(path)}", Path(path).resolve().parent)


def parse_job(data: Any, where: str = "job", base: Path | None = None) -> Job:
    """A job from plain data (what YAML or JSON gives)."""
    fields = Fields(data, where, Path.cwd() if base is None else base)
    task = fields.need("task")
    parsers: dict[str, Callable[[Fields], Job]] = {
        "train": _parse_train,
        "segment": _parse_segment,
        "inpaint": _parse_inpaint,
        "evaluate": _parse_evaluate,
        "changes": parse_changes,
        "importsafe": parse_importsafe,
        "exportonnx": parse_exportonnx,
        "polygonize": parse_polygonize,
        "suggest": parse_suggest,
    }
    if not isinstance(task, str) or task not in parsers:
        raise InputError(f"{where}: unknown task {task!r}; known are {', '.join(parsers)}")
    job = parsers[task](fields)
    fields.done()
    return job


def _parse_train(fields: Fields) -> TrainJob:
    classes = tuple(
        parse_class(item, f"{fields.where}, class {number}", number - 1)
        for number, item in enumerate(as_list(fields.get("classes", []), f"{fields.where}: `classes`"), 1)
    )
    ids = [item.id for item in classes]
    for number in ids:
        if ids.count(number) > 1:
            raise InputError(f"{fields.where}: the class id {number} stands twice in `classes`")
    options = fields.get("options", {})
    if not isinstance(options, Mapping):
        raise InputError(f"{fields.where}: `options` must be a mapping of recipe entries to values")
    steps = fields.number("steps", None, 1, 10_000_000, integer=True)
    model = str(fields.path("model"))
    if not model.endswith(".safetensors"):
        raise InputError(f"{fields.where}: the model file {os.path.basename(model)!r} must end in .safetensors")
    areas = read_areas(fields)
    bare = [area.name or os.path.basename(area.images[0].path) for area in areas if area.labels is None]
    if 0 < len(bare) < len(areas):
        raise InputError(f"{fields.where}: the area {bare[0]!r} has no labels, others have; put it into `unlabelled`")
    if bare and classes:
        raise InputError(f"{fields.where}: there are `classes` and the area {bare[0]!r} has no labels; add the labels")
    return TrainJob(
        areas=areas,
        model=model,
        unlabelled=read_area_list(fields, fields.get("unlabelled", []), "unlabelled"),
        method=str(fields.text("method", "supervised")),
        recipe=fields.text("recipe"),
        options=dict(options),
        classes=classes,
        validation=float(fields.number("validation", 0.25, 0.0, 0.9) or 0.0),
        steps=None if steps is None else int(steps),
        time_budget=fields.number("time_budget", None, 1, 1e7),
        seed=int(fields.number("seed", 0, 0, 2**31 - 1, integer=True) or 0),
        device=read_device(fields),
        resume=fields.flag("resume"),
        start_from=_start_from(fields, model, bool(bare)),
        threads=read_threads(fields),
    )


def _start_from(fields: Fields, model: str, bare: bool) -> str | None:
    found = fields.path("start_from", required=False)
    if found is None:
        return None
    if not found.endswith(".safetensors"):
        raise InputError(f"{fields.where}: `start_from` must be a model file (.safetensors), found {found!r}")
    if bare:
        raise InputError(f"{fields.where}: `start_from` is for trainings with labels; leave out one of the two")
    if os.path.realpath(found) == os.path.realpath(model):
        raise InputError(f"{fields.where}: `start_from` and `model` are the same file; name another one to write")
    return found


def _parse_segment(fields: Fields) -> SegmentJob:
    return SegmentJob(
        model=str(fields.path("model")),
        probabilities=fields.flag("probabilities"),
        views=int(fields.number("views", 1, 1, MOST_VIEWS, integer=True) or 1),
        **read_chain(fields),
        **read_mapping(fields),
    )


def _parse_inpaint(fields: Fields) -> InpaintJob:
    model = fields.path("model", required=False)
    method = str(fields.text("method", "regression" if model is None else "model"))
    if method not in INPAINT_METHODS:
        raise InputError(f"{fields.where}: unknown method {method!r}; known are {', '.join(INPAINT_METHODS)}")
    if method == "model" and model is None:
        raise InputError(f"{fields.where}: give a model, or the method regression or linear, which need none")
    if method != "model" and model is not None:
        raise InputError(f"{fields.where}: the method {method} uses no model; leave out one of the two")
    return InpaintJob(
        model=model,
        method=method,
        samples=int(fields.number("samples", 16, 1, 10_000, integer=True) or 16),
        seed=int(fields.number("seed", 0, 0, 2**31 - 1, integer=True) or 0),
        **read_mapping(fields),
    )


def _parse_evaluate(fields: Fields) -> EvaluateJob:
    report = str(fields.path("report"))
    if not report.endswith((".json", ".html")):
        raise InputError(f"{fields.where}: the report {os.path.basename(report)!r} must end in .json or .html")
    truth, model = fields.get("truth"), fields.path("model", required=False)
    if truth is None and model is None:
        raise InputError(f"{fields.where}: give the truth, or the model whose held-out polygons tell")
    return EvaluateJob(
        map=str(fields.path("map")),
        truth=None if truth is None else parse_labels(truth, f"{fields.where}, truth", fields.base),
        model=model,
        report=report,
        probabilities=fields.path("probabilities", required=False),
        uncertainty=fields.path("uncertainty", required=False),
    )


def _plain(value: Any) -> Any:
    """Without None, empty containers and defaults' noise, so that a written job reads like one a person wrote."""
    if isinstance(value, Mapping):
        kept = {key: _plain(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item is not None and item != [] and item != {}}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def to_data(item: Job | Area) -> dict[str, Any]:
    """Plain data that `parse_job` (or `parse_area`) reads back to an equal job (or area)."""
    data: dict[str, Any] = _plain(dataclasses.asdict(item))
    return data if isinstance(item, Area) else {"task": item.task, **data}


def dump_job(job: Job, path: str) -> None:
    """Write a job file. JSON is YAML, and needs nothing that a bare Python lacks."""
    import json

    with open(path, "w", encoding="utf-8") as stream:
        json.dump(to_data(job), stream, indent=2, ensure_ascii=False)
        stream.write("\n")
