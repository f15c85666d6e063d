"""The job that tells where to annotate next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..said import said
from .changes import MapSpec, read_maps
from .fields import Fields
from .parts import read_area_list, read_device, read_extent, read_seed, read_threads, read_tile, require_names
from .specs import Area, LabelSpec, parse_labels

#: Suggestions at most, and sides of a patch in pixels.
MOST_PLACES, LEAST_PATCH, MOST_PATCH = 1000, 3, 64


@dataclass(frozen=True)
class SuggestJob:
    """Tell where annotation would teach a model most.

    Attributes:
        out: A GeoPackage; its layers are `patches` (polygons) and `places` (their middles).
        areas: Images to be looked at with the model; their labels are what is annotated already. Empty where there are
            the rasters below instead.
        model: The model file; None without areas.
        uncertainty: Uncertainty rasters of a map, one a date, instead of areas.
        probabilities: Theirs of class probabilities; empty = those of the same run beside them.
        labels: What is annotated already, where there are no areas.
        avoid: Polygons in which nothing is to be suggested, as dismissed suggestions.
        count: Places at most.
        patch: Side in pixels of the patches that are suggested.
        seed: The same gives the same again.
        extent: xmin, ymin, xmax, ymax in the CRS of the first image or raster; None = everything.
        tile: Tile side in pixels; None = decided by the engine.
    """

    task = "suggest"
    out: str
    areas: tuple[Area, ...] = ()
    model: str | None = None
    uncertainty: tuple[MapSpec, ...] = ()
    probabilities: tuple[MapSpec, ...] = ()
    labels: LabelSpec | None = None
    avoid: LabelSpec | None = None
    count: int = 20
    patch: int = 5
    seed: int = 0
    extent: tuple[float, float, float, float] | None = None
    tile: int | None = None
    device: str = "auto"
    threads: int | None = None


def parse_suggest(fields: Fields) -> SuggestJob:
    """A suggest job from plain data.

    Raises:
        InputError: Neither a model with images nor uncertainty rasters, or both; a file that is no GeoPackage.
    """
    where = fields.where
    out = fields.file("out", ".gpkg")
    areas = read_area_list(fields, "areas")
    require_names(fields, areas)
    model = fields.path("model", required=False)
    maps = read_maps(fields, "uncertainty")
    labels, avoid = (_labels(fields, key) for key in ("labels", "avoid"))
    if areas and maps:
        raise InputError(
            said("{where}: give a model with images, or the uncertainty of a map that there is; not both", where=where)
        )
    if not areas and not maps:
        raise InputError(
            said(
                "{where}: give a model with at least one image, or the uncertainty of a map that there is", where=where
            )
        )
    if areas and model is None:
        raise InputError(said("{where}: images are looked at with a model; give one", where=where))
    if maps and model is not None:
        raise InputError(
            said(
                "{where}: the uncertainty tells all that is needed; leave out the model, or give it images", where=where
            )
        )
    if areas and labels is not None:
        raise InputError(said("{where}: what is annotated belongs to an area: `labels` in its entry", where=where))
    shares = read_maps(fields, "probabilities")
    if shares and not maps:
        raise InputError(said("{where}: probabilities belong to uncertainty rasters; give those too", where=where))
    return SuggestJob(
        out=out,
        areas=areas,
        model=model,
        uncertainty=maps,
        probabilities=shares,
        labels=labels,
        avoid=avoid,
        count=fields.whole("count", 20, 1, MOST_PLACES),
        patch=fields.whole("patch", 5, LEAST_PATCH, MOST_PATCH),
        seed=read_seed(fields),
        extent=read_extent(fields),
        tile=read_tile(fields),
        device=read_device(fields),
        threads=read_threads(fields),
    )


def _labels(fields: Fields, key: str) -> LabelSpec | None:
    given: Any = fields.get(key)
    return (
        None if given is None else parse_labels(given, said("{where}, {key}", where=fields.where, key=key), fields.base)
    )
