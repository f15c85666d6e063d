"""The job that the words of the command line describe."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from .errors import InputError
from .job import Job, dates_in_names, load_job, parse_job, split_source

_DATE = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{8})=(.+)", re.DOTALL)
_ISO = re.compile(r"(\d{4})(\d{2})(\d{2})")

_ByDate = dict[Optional[str], str]


def _dated(items: Sequence[str]) -> list[tuple[str | None, str]]:
    found: list[tuple[str | None, str]] = []
    for item in items:
        match = _DATE.fullmatch(item)
        # One date is written in two ways; masks are matched to images by it.
        found.append((_ISO.sub(r"\1-\2-\3", match[1]), match[2]) if match else (None, item))
    return found


#: Verbs whose words are the entries of their jobs.
_PLAIN = {
    "exportonnx": ("model", "out", "tile", "resolution", "nodata"),
    "importsafe": ("products", "out", "bands", "extent", "extent_crs", "cloud_probability", "skip_incomplete"),
    "polygonize": ("map", "out", "min_area", "simplify", "uncertainty"),
}


def job_from_arguments(options: argparse.Namespace) -> Job:
    """The job that the words of a verb describe.

    Raises:
        InputError: In one sentence, what is wrong.
    """
    verb = options.verb
    if verb == "run":
        return load_job(options.job)
    described = {
        "changes": _changes,
        "evaluate": _evaluate,
        "inpaint": _inpaint,
        "segment": _segment,
        "suggest": _suggest,
        "train": _train,
    }
    data = _words(options, *_PLAIN[verb]) if verb in _PLAIN else described[verb](options)
    return parse_job({"task": verb, **data}, verb, Path.cwd())


def _words(options: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(options, name) for name in names}


def _dated_files(items: Sequence[str]) -> list[dict[str, Any]]:
    return [{"path": path, "date": date} for date, path in _dated(items)]


def _labels(source: str, options: argparse.Namespace, *fields: str) -> dict[str, Any]:
    path, layer = split_source(source)
    return {"path": path, "layer": layer, **_words(options, "class_field", *fields)}


def _train(options: argparse.Namespace) -> dict[str, Any]:
    return {
        **_words(options, "model", "device", "threads", "method", "recipe", "validation", "seed", "steps"),
        **_words(options, "time_budget", "resume", "start_from"),
        "areas": _areas(options),
        "options": dict(override(item) for item in options.set),
        "unlabelled": [_unlabelled(item) for item in options.unlabelled],
    }


def _mapping(options: argparse.Namespace, *own: str) -> dict[str, Any]:
    """What every verb is told that goes over whole areas and writes files."""
    common = ("model", "out", "extent", "tile", "overlap", "device", "threads")
    return {**_words(options, *common, *own), "areas": _areas(options)}


def _segment(options: argparse.Namespace) -> dict[str, Any]:
    return {**_mapping(options, "probabilities", "views", "chain", "transitions"), "forbidden": options.forbid}


def _inpaint(options: argparse.Namespace) -> dict[str, Any]:
    return _mapping(options, "method", "samples", "seed")


def _evaluate(options: argparse.Namespace) -> dict[str, Any]:
    if options.truth is None and options.class_field:
        raise InputError("evaluate: --class-field is a field of --truth; add the truth")
    truth = None if options.truth is None else _labels(options.truth, options)
    return {**_words(options, "map", "report", "model", "probabilities", "uncertainty", "language"), "truth": truth}


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    maps, shares = _dated_files(options.map), _dated_files(options.probabilities)
    return {
        **_words(options, "out", "from_date", "to_date", "report", "language"),
        "maps": maps,
        "probabilities": shares,
    }


def _suggest(options: argparse.Namespace) -> dict[str, Any]:
    names = ("model", "out", "count", "patch", "seed", "extent", "tile", "device", "threads", "avoid")
    data = _words(options, *names)
    if options.uncertainty and not options.image:
        data["areas"] = list(options.area)
        if options.labels:
            data["labels"] = _labels(options.labels, options)
    else:
        data["areas"] = _areas(options)
    for key in ("uncertainty", "probabilities"):
        data[key] = _dated_files(getattr(options, key))
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


def _masks(verb: str, images: Sequence[tuple[str | None, str]], masks: Sequence[tuple[str | None, str]]) -> _ByDate:
    """The masks by the date of their images; that of a lone image needs none.

    Raises:
        InputError: A mask whose date is not known, is no image's, or is another mask's too.
    """
    if len(images) == 1:
        if len(masks) == 1:
            return {images[0][0]: masks[0][1]}
        images = [(date or "", path) for date, path in images]
        masks = [(date or images[0][0], path) for date, path in masks]
    undated = [path for date, path in masks if date is None]
    if undated:
        told = "tell no date in their names" if len(undated) > 1 else "tells no date in its name"
        taken = {date for date, _ in masks}
        date = next((date for date, _ in images if date and date not in taken), "YYYY-MM-DD")
        raise InputError(
            f"{verb}: {' and '.join(undated)} {told}, and a mask among several images needs one; write it as --mask "
            f"{date}={undated[0]}"
        )
    known = [date for date, _ in images if date]
    found: dict[str, str] = {}
    for date, path in ((date or "", path) for date, path in masks):
        if date in found:
            both = f"{verb}: {found[date]} and {path} are both masks of {date or images[0][1]}; give one"
            raise InputError(both + (" for each date" if len(images) > 1 else ""))
        if date and date not in known:
            raise InputError(
                f"{verb}: the mask {path} is of {date}, and "
                + (
                    f"there are images of {', '.join(known)}; correct its date or add that image"
                    if known
                    else f"no image is known to be of that date; write it as --image {date}=FILE"
                )
            )
        found[date] = path
    return {date or None: path for date, path in found.items()}


def _inline_area(options: argparse.Namespace) -> dict[str, Any]:
    images, shades = _dated(options.image), _dated(options.mask)
    if len(images) > 1:
        # Where each needs a date, that in a file's name will do.
        told = dates_in_names([path for _, path in (*images, *shades)])
        dated = [(date or day, path) for (date, path), day in zip((*images, *shades), told)]
        images, shades = dated[: len(images)], dated[len(images) :]
    masks = _masks(options.verb, images, shades)
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
        area["labels"] = _labels(options.labels, options, "date_field", "until_field")
    return area
