"""The job that fills what was not observed."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from ..said import said
from .fields import Fields
from .parts import read_mapping, read_seed
from .specs import Area

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


def parse_inpaint(fields: Fields) -> InpaintJob:
    model = fields.path("model", required=False)
    method = fields.choice("method", INPAINT_METHODS, "regression" if model is None else "model")
    if method == "model" and model is None:
        raise InputError(
            said("{where}: give a model, or the method regression or linear, which need none", where=fields.where)
        )
    if method != "model" and model is not None:
        raise InputError(
            said(
                "{where}: the method {method} uses no model; leave out one of the two",
                where=fields.where,
                method=method,
            )
        )
    return InpaintJob(
        model=model,
        method=method,
        samples=fields.whole("samples", 16, 1, 10_000),
        seed=read_seed(fields),
        **read_mapping(fields),
    )
