"""What to do: areas and jobs as dataclasses, validated at the door, to and from YAML. Needs neither torch nor GDAL.

The command line, QGIS and the job files of a server all end here, so a mistake is told in the same words everywhere.
Paths in a file are relative to that file; in memory they are absolute.
"""

from __future__ import annotations

import dataclasses
import datetime
import os
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from .errors import Cancelled as Cancelled
from .errors import InputError as InputError
from .fields import Fields, as_list, resolve_path

MASK_KINDS = ("scl", "valid", "missing", "bits")
MAX_CLASS_ID = 255

#: Colours for classes that were given none: distinguishable with the common colour-vision deficiencies
#: (Paul Tol's "muted" scheme, then his "bright" one).
CLASS_COLORS = (
    "#117733", "#ddcc77", "#88ccee", "#cc6677", "#332288", "#44aa99", "#882255", "#999933", "#aa4499", "#bbbbbb",
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377",
)  # fmt: skip


@dataclass(frozen=True)
class MaskSpec:
    """Which pixels of one date were really observed.

    Attributes:
        path: Raster on any grid; warped to the series by nearest neighbour.
        kind: "scl" (Sentinel-2 scene classification), "valid" (non-zero = observed), "missing" (non-zero = not
            observed) or "bits" (any bit of `values` set = not observed).
        values: SCL classes, or bit numbers, that mean "not observed"; empty = the usual ones (SCL 0, 1, 3, 8, 9, 10).
    """

    path: str
    kind: str = "valid"
    values: tuple[int, ...] = ()


@dataclass(frozen=True)
class ImageSpec:
    """One date of a series: a raster, its date ("YYYY-MM-DD"; None for a single image) and its mask."""

    path: str
    date: str | None = None
    mask: MaskSpec | None = None


@dataclass(frozen=True)
class LabelSpec:
    """Polygons (any OGR source) with a class field, or a label raster (no class field; 0 and nodata = no label)."""

    path: str
    layer: str | None = None
    class_field: str | None = None
    date_field: str | None = None


@dataclass(frozen=True)
class Area:
    """One series of dates on one grid, with its annotations.

    Attributes:
        images: At least one; in order of date.
        name: Names the folder of the results; None = results go straight into the output folder.
        bands: Band names to use, in order; empty = all.
        labels: The annotations, where the job needs them.
    """

    images: tuple[ImageSpec, ...]
    name: str | None = None
    bands: tuple[str, ...] = ()
    labels: LabelSpec | None = None


@dataclass(frozen=True)
class ClassSpec:
    """A class as the user knows it: id 1–255 (0 is nodata), name, colour as "#rrggbb"."""

    id: int
    name: str
    color: str


@dataclass(frozen=True)
class TrainJob:
    """Learn a model from annotated areas.

    Attributes:
        areas: Areas with labels.
        model: Where the model file goes (.safetensors).
        method: A method's name; its recipe is models/METHOD.yaml unless `recipe` names another file or preset.
        recipe: Path of a recipe, or the name of one in models/.
        options: Recipe values to override, by name ("network.width": 32, "learning_rate": 1e-3 …).
        classes: Names and colours; classes found in the labels and not listed here get default ones.
        validation: Share of each class's polygons held out for early stopping and the accuracy told, 0–0.9.
        steps: Optimiser steps at most; None = the recipe's.
        time_budget: Seconds for training at most; None = the recipe's.
        resume: Go on from the checkpoint beside `model`, if there is one.
        threads: CPU threads; None = decided by the engine.
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
    threads: int | None = None


@dataclass(frozen=True)
class SegmentJob:
    """Map areas with a model.

    Attributes:
        areas: Labels, if any, are ignored.
        model: The model file.
        out: Output folder; made if it is not there.
        probabilities: Also write probabilities[_DATE].tif (uint8, one band a class, 0–250 = 0–100 %, 255 nodata).
        extent: xmin, ymin, xmax, ymax in the CRS of the first image; None = everything.
        tile: Tile side in pixels; None = decided by the engine.
        overlap: Share of a tile that overlaps its neighbour, 0–0.75.
    """

    task = "segment"
    areas: tuple[Area, ...]
    model: str
    out: str
    probabilities: bool = False
    extent: tuple[float, float, float, float] | None = None
    tile: int | None = None
    overlap: float = 0.25
    device: str = "auto"
    threads: int | None = None


@dataclass(frozen=True)
class EvaluateJob:
    """Compare a class raster with polygons or a label raster.

    Attributes:
        map: A class raster (segmentation.tif).
        truth: What is true.
        report: The report's JSON; an HTML page of the same name is written beside it.
        probabilities: The map's probabilities raster, for calibration figures; None = found beside the map if there.
    """

    task = "evaluate"
    map: str
    truth: LabelSpec
    report: str
    probabilities: str | None = None


Job = Union[TrainJob, SegmentJob, EvaluateJob]


def default_color(index: int) -> str:
    """The colour of the class at `index` (from 0) when the user gave none."""
    return CLASS_COLORS[index % len(CLASS_COLORS)]


def safe_name(text: str, fallback: str = "area") -> str:
    """A file-name-safe form of a layer's or area's name: unicode letters stay, separators and control signs go.

    Example:
        >>> safe_name("../Hřensko: “north”/2020")
        'Hřensko_north_2020'
    """
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[^\w.\-]+", "_", text)
    text = re.sub(r"\.{2,}", "_", text).strip("._- ")
    text = re.sub(r"_+", "_", text)[:100].rstrip("._- ")
    reserved = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", text)
    return f"_{text}" if reserved else (text or fallback)


def split_source(source: str) -> tuple[str, str | None]:
    """`FILE|layer` or QGIS's `FILE|layername=layer|…` as (file, layer); the layer is None when none is named."""
    path, *parts = source.split("|")
    layer = None
    for part in parts:
        key, equals, value = part.partition("=")
        if not equals:
            layer = part
        elif key.lower() == "layername":
            layer = value
        else:
            raise InputError(
                f"labels {source!r}: the source option {key!r} is not supported; save the layer to a file first"
            )
    return path, layer or None


def parse_date(value: Any, where: str) -> str | None:
    """A date in any form YAML or a user gives it, as "YYYY-MM-DD".

    Raises:
        InputError: Not a date.
    """
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    text = str(value).strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    try:
        return datetime.date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise InputError(f"{where}: {value!r} is not a date; write it as YYYY-MM-DD") from None


def _parse_mask(data: Any, where: str, base: Path) -> MaskSpec:
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    path = fields.path("path")
    kind = str(fields.text("kind", "valid"))
    values = tuple(as_list(fields.get("values", []), f"{where}: `values`"))
    fields.done()
    if kind not in MASK_KINDS:
        raise InputError(f"{where}: unknown kind of mask {kind!r}; known are {', '.join(MASK_KINDS)}")
    if not all(isinstance(v, int) and not isinstance(v, bool) and 0 <= v <= 255 for v in values):
        raise InputError(f"{where}: `values` must be whole numbers from 0 to 255")
    if kind == "bits" and not values:
        raise InputError(f"{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed")
    return MaskSpec(str(path), kind, values)


def _parse_image(data: Any, where: str, base: Path) -> ImageSpec:
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    path = fields.path("path")
    date = parse_date(fields.get("date"), where)
    mask = fields.get("mask")
    fields.done()
    return ImageSpec(str(path), date, None if mask is None else _parse_mask(mask, f"{where}, mask", base))


def parse_labels(data: Any, where: str, base: Path) -> LabelSpec:
    """`{path, layer, class_field, date_field}`, or `FILE[|layer]` as text, as a LabelSpec."""
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    source = str(fields.need("path"))
    path, layer = split_source(source)
    layer = fields.text("layer", layer)
    spec = LabelSpec(resolve_path(path, base), layer, fields.text("class_field"), fields.text("date_field"))
    fields.done()
    return spec


def parse_area(data: Any, where: str, base: Path, name: str | None = None) -> Area:
    """One area of a job or an area file; a text is the name of an area file.

    Raises:
        InputError: Missing or misspelt entries, dates missing, or the same date twice.
    """
    if isinstance(data, str):
        return load_area(resolve_path(data, base))
    fields = Fields(data, where, base)
    name = fields.text("name", name)
    images = [
        _parse_image(item, f"{where}, image {number}", base)
        for number, item in enumerate(as_list(fields.need("images"), f"{where}: `images`"), 1)
    ]
    bands = tuple(str(band) for band in as_list(fields.get("bands", []), f"{where}: `bands`"))
    labels = fields.get("labels")
    fields.done()
    label_spec = None if labels is None else parse_labels(labels, f"{where}, labels", base)
    if len(set(bands)) < len(bands):
        raise InputError(f"{where}: a band is named twice in `bands`")
    return Area(order_by_date(images, where), name, bands, label_spec)


def order_by_date(images: Sequence[ImageSpec], where: str) -> tuple[ImageSpec, ...]:
    """The images in order of date.

    Raises:
        InputError: No image; several images and one without a date; a date twice.
    """
    if not images:
        raise InputError(f"{where}: there is no image")
    if len(images) == 1:
        return tuple(images)
    for image in images:
        if image.date is None:
            raise InputError(f"{where}: {os.path.basename(image.path)} has no date; a series needs one for every image")
    dates = [str(image.date) for image in images]
    for date in dates:
        if dates.count(date) > 1:
            raise InputError(f"{where}: the date {date} stands twice; each date must have one image")
    return tuple(sorted(images, key=lambda image: str(image.date)))


def parse_class(data: Any, where: str, index: int) -> ClassSpec:
    """`{id, name, color}` as a ClassSpec; name and colour have defaults."""
    fields = Fields(data, where, Path())
    fields.need("id")
    number = int(fields.number("id", None, 1, MAX_CLASS_ID, integer=True) or 0)
    name = str(fields.text("name", f"class {number}"))
    color = str(fields.text("color", default_color(index))).lower()
    fields.done()
    if not re.fullmatch(r"#[0-9a-f]{6}", color):
        raise InputError(f"{where}: the colour {color!r} must be written as #rrggbb")
    return ClassSpec(number, name, color)


def _read_yaml(path: str, what: str) -> Any:
    import yaml

    try:
        with open(path, encoding="utf-8") as stream:
            return yaml.safe_load(stream)
    except OSError as error:
        raise InputError(f"{what} {path}: cannot be read ({error.strerror or error})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        at = f" at line {mark.line + 1}" if mark is not None else ""
        raise InputError(f"{what} {path}: not valid YAML{at}") from None


def load_area(path: str) -> Area:
    """An area file. The area's name is the file's unless it says otherwise."""
    where = f"area {os.path.basename(path)}"
    data = _read_yaml(path, "area file")
    return parse_area(data if data is not None else {}, where, Path(path).resolve().parent, Path(path).stem)


def load_job(path: str) -> Job:
    """A job file.

    Raises:
        InputError: In one sentence, what is wrong and where.
    """
    data = _read_yaml(path, "job file")
    return parse_job(data, f"job {os.path.basename(path)}", Path(path).resolve().parent)


def parse_job(data: Any, where: str = "job", base: Path | None = None) -> Job:
    """A job from plain data (what YAML or JSON gives)."""
    fields = Fields(data, where, Path.cwd() if base is None else base)
    task = fields.need("task")
    parsers: dict[str, Callable[[Fields], Job]] = {
        "train": _parse_train,
        "segment": _parse_segment,
        "evaluate": _parse_evaluate,
    }
    if not isinstance(task, str) or task not in parsers:
        raise InputError(f"{where}: unknown task {task!r}; known are {', '.join(parsers)}")
    job = parsers[task](fields)
    fields.done()
    return job


def _areas(fields: Fields) -> tuple[Area, ...]:
    items = as_list(fields.need("areas"), f"{fields.where}: `areas`")
    areas = tuple(
        parse_area(item, f"{fields.where}, area {number}", fields.base) for number, item in enumerate(items, 1)
    )
    if not areas:
        raise InputError(f"{fields.where}: there is no area")
    folders = [safe_name(area.name) if area.name else "" for area in areas]
    for folder in folders:
        if folders.count(folder) > 1:
            raise InputError(f"{fields.where}: two areas are named {folder!r}; give each area a name of its own")
    return areas


def _device(fields: Fields) -> str:
    device = str(fields.text("device", "auto"))
    if not re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", device):
        raise InputError(f"{fields.where}: unknown device {device!r}; known are auto, cpu, cuda, cuda:N and mps")
    return device


def _threads(fields: Fields) -> int | None:
    value = fields.number("threads", None, 1, 1024, integer=True)
    return None if value is None else int(value)


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
    areas = _areas(fields)
    for area in areas:
        if area.labels is None:
            name = area.name or os.path.basename(area.images[0].path)
            raise InputError(f"{fields.where}: the area {name!r} has no labels; training needs annotated areas")
    return TrainJob(
        areas=areas,
        model=model,
        method=str(fields.text("method", "supervised")),
        recipe=fields.text("recipe"),
        options=dict(options),
        classes=classes,
        validation=float(fields.number("validation", 0.25, 0.0, 0.9) or 0.0),
        steps=None if steps is None else int(steps),
        time_budget=fields.number("time_budget", None, 1, 1e7),
        seed=int(fields.number("seed", 0, 0, 2**31 - 1, integer=True) or 0),
        device=_device(fields),
        resume=fields.flag("resume"),
        threads=_threads(fields),
    )


def _parse_segment(fields: Fields) -> SegmentJob:
    extent = fields.get("extent")
    if extent is not None:
        extent = tuple(as_list(extent, f"{fields.where}: `extent`"))
        numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in extent)
        if len(extent) != 4 or not numbers or extent[0] >= extent[2] or extent[1] >= extent[3]:
            raise InputError(
                f"{fields.where}: `extent` must be xmin, ymin, xmax, ymax with xmin < xmax and ymin < ymax"
            )
        extent = tuple(float(v) for v in extent)
    tile = fields.number("tile", None, 32, 8192, integer=True)
    return SegmentJob(
        areas=_areas(fields),
        model=str(fields.path("model")),
        out=str(fields.path("out")),
        probabilities=fields.flag("probabilities"),
        extent=extent,
        tile=None if tile is None else int(tile),
        overlap=float(fields.number("overlap", 0.25, 0.0, 0.75) or 0.0),
        device=_device(fields),
        threads=_threads(fields),
    )


def _parse_evaluate(fields: Fields) -> EvaluateJob:
    report = str(fields.path("report"))
    if not report.endswith(".json"):
        raise InputError(f"{fields.where}: the report {os.path.basename(report)!r} must end in .json")
    return EvaluateJob(
        map=str(fields.path("map")),
        truth=parse_labels(fields.need("truth"), f"{fields.where}, truth", fields.base),
        report=report,
        probabilities=fields.path("probabilities", required=False),
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
