"""The job that the words of the command line describe."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .errors import InputError
from .job import Job, date_in_name, load_job, parse_job, split_source

_DATE = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{8})=(.+)", re.DOTALL)


def _dated(items: Sequence[str]) -> list[tuple[str | None, str]]:
    found: list[tuple[str | None, str]] = []
    for item in items:
        match = _DATE.fullmatch(item)
        found.append((match[1], match[2]) if match else (None, item))
    return found


def job_from_arguments(options: argparse.Namespace) -> Job:
    """The job that the words of a verb describe.

    Raises:
        InputError: In one sentence, what is wrong.
    """
    if options.verb == "run":
        return load_job(options.job)
    data: dict[str, Any] = {"task": options.verb}
    if options.verb == "evaluate":
        if options.truth is not None:
            path, layer = split_source(options.truth)
            data["truth"] = {"path": path, "layer": layer, "class_field": options.class_field}
        elif options.class_field:
            raise InputError("evaluate: --class-field is a field of --truth; add the truth")
        data.update(map=options.map, report=options.report, model=options.model)
        data.update(probabilities=options.probabilities, uncertainty=options.uncertainty)
        return parse_job(data, "evaluate", Path.cwd())
    if options.verb == "changes":
        for key, items in (("maps", options.map), ("probabilities", options.probabilities)):
            data[key] = [{"path": path, "date": date} for date, path in _dated(items)]
        for key in ("out", "from_date", "to_date", "report"):
            data[key] = getattr(options, key)
        return parse_job(data, "changes", Path.cwd())
    if options.verb == "importsafe":
        for key in ("products", "out", "bands", "extent", "extent_crs", "cloud_probability"):
            data[key] = getattr(options, key)
        return parse_job(data, "importsafe", Path.cwd())
    if options.verb == "exportonnx":
        for key in ("model", "out", "tile", "resolution", "nodata"):
            data[key] = getattr(options, key)
        return parse_job(data, "exportonnx", Path.cwd())
    if options.verb == "polygonize":
        for key in ("map", "out", "min_area", "simplify", "uncertainty"):
            data[key] = getattr(options, key)
        return parse_job(data, "polygonize", Path.cwd())
    if options.verb == "suggest":
        return parse_job(_suggest(options), "suggest", Path.cwd())
    data["areas"] = _areas(options)
    for key in ("model", "device", "threads"):
        data[key] = getattr(options, key)
    if options.verb == "train":
        for key in ("method", "recipe", "validation", "seed", "steps", "time_budget", "resume", "start_from"):
            data[key] = getattr(options, key)
        data["options"] = dict(override(item) for item in options.set)
        data["unlabelled"] = [_unlabelled(item) for item in options.unlabelled]
    else:
        segmenting = ("probabilities", "views", "chain", "transitions")
        own = segmenting if options.verb == "segment" else ("method", "samples", "seed")
        if options.verb == "segment":
            data["forbidden"] = options.forbid
        for key in ("out", "extent", "tile", "overlap", *own):
            data[key] = getattr(options, key)
    return parse_job(data, options.verb, Path.cwd())


def _suggest(options: argparse.Namespace) -> dict[str, Any]:
    data: dict[str, Any] = {"task": "suggest"}
    for key in ("model", "out", "count", "patch", "seed", "extent", "tile", "device", "threads", "avoid"):
        data[key] = getattr(options, key)
    if options.uncertainty and not options.image:
        data["areas"] = list(options.area)
        if options.labels:
            path, layer = split_source(options.labels)
            data["labels"] = {"path": path, "layer": layer, "class_field": options.class_field}
    else:
        data["areas"] = _areas(options)
    for key in ("uncertainty", "probabilities"):
        data[key] = [{"path": path, "date": date} for date, path in _dated(getattr(options, key))]
    return data


def override(item: str) -> tuple[str, Any]:
    """A recipe entry written as NAME=VALUE, the value as YAML.

    Raises:
        InputError: It is not.
    """
    import yaml

    key, equals, value = item.partition("=")
    if not equals:
        raise InputError(f"--set {item}: write it as NAME=VALUE")
    try:
        # YAML 1.1 reads "1e-3" as text; people write it as a number.
        return key, float(value) if re.fullmatch(r"[-+]?\d+(\.\d*)?[eE][-+]?\d+", value) else yaml.safe_load(value)
    except yaml.YAMLError:
        raise InputError(f"--set {item}: the value is not valid YAML") from None


def _areas(options: argparse.Namespace) -> list[Any]:
    areas: list[Any] = list(options.area)
    if options.image:
        areas.append(_inline_area(options))
    elif options.mask or getattr(options, "labels", None):
        raise InputError(f"{options.verb}: masks and labels on the command line belong to --image; add one")
    if not areas:
        raise InputError(f"{options.verb}: give --image FILE or --area AREA.yaml")
    return areas


def _unlabelled(item: str) -> Any:
    """An area file's name as it is, an image as a series of one date."""
    if item.lower().endswith((".yaml", ".yml", ".json")):
        return item
    ((date, path),) = _dated([item])
    return {"images": [{"path": _files(path), "date": date}]}


def _files(path: str) -> list[str]:
    """The files of an image: A+B are two, unless there is a file of that very name."""
    return [path] if Path(path).exists() else [part for part in path.split("+") if part]


def _inline_area(options: argparse.Namespace) -> dict[str, Any]:
    images, shades = _dated(options.image), _dated(options.mask)
    if len(images) > 1:
        # Where each needs a date, that in a file's name will do.
        images, shades = ([(date or date_in_name(path), path) for date, path in each] for each in (images, shades))
    masks = dict(shades)
    if len(masks) < len(options.mask):
        raise InputError(f"{options.verb}: two masks for one date")
    if len(images) == 1 and len(masks) == 1:
        masks = {images[0][0]: next(iter(masks.values()))}
    dates = [date for date, _ in images]
    for date, path in masks.items():
        if date not in dates:
            raise InputError(f"{options.verb}: the mask {path} is for {date or 'no date'}, and no image is")
    values = options.mask_values or []
    area: dict[str, Any] = {
        "images": [
            {
                "path": _files(path),
                "date": date,
                "mask": {"path": masks[date], "kind": options.mask_kind, "values": values} if date in masks else None,
            }
            for date, path in images
        ],
        "bands": options.bands or [],
    }
    named = [key for key in ("class_field", "date_field", "until_field") if getattr(options, key, None)]
    if named and not options.labels:
        raise InputError(f"{options.verb}: --{named[0].replace('_', '-')} is a field of --labels; add the labels")
    if getattr(options, "labels", None):
        path, layer = split_source(options.labels)
        area["labels"] = {
            "path": path,
            "layer": layer,
            "class_field": options.class_field,
            "date_field": options.date_field,
            "until_field": options.until_field,
        }
    return area
