"""The job that maps areas with a model."""

from __future__ import annotations

from dataclasses import dataclass

from .chain import ForbiddenPair, read_chain
from .fields import Fields
from .parts import read_mapping
from .specs import Area

#: Symmetries of the square, of the `views` of a tile.
MOST_VIEWS = 8


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


def parse_segment(fields: Fields) -> SegmentJob:
    return SegmentJob(
        model=str(fields.path("model")),
        probabilities=fields.flag("probabilities"),
        views=fields.whole("views", 1, 1, MOST_VIEWS),
        **read_chain(fields),
        **read_mapping(fields),
    )
