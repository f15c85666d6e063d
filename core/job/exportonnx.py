"""What a job is told that takes a model to other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from ..errors import InputError
from ..said import said
from .fields import Fields


@dataclass(frozen=True)
class ExportOnnxJob:
    """Write a model as ONNX, with what the Deepness plugin asks of it.

    Attributes:
        model: The model file.
        out: The ONNX file to write.
        tile: Side of the tiles that it takes, in pixels; rounded up to what the network can take.
        resolution: Side of a pixel in metres; None = as the images it was trained with, where the model says so.
        nodata: What a pixel holds in any band where nothing was observed; "none" = every number is an observation;
            None = as the images it was trained with.
    """

    task = "exportonnx"
    model: str
    out: str
    tile: int = 256
    resolution: float | None = None
    nodata: Union[float, str, None] = None


def parse_exportonnx(fields: Fields) -> ExportOnnxJob:
    """An `ExportOnnxJob`.

    Raises:
        InputError: The file to write is no .onnx, or a number is out of range.
    """
    return ExportOnnxJob(
        model=str(fields.path("model")),
        out=fields.file("out", ".onnx"),
        tile=fields.whole("tile", 256, 32, 4096),
        resolution=fields.number("resolution", None, 1e-4, 1e6),
        nodata=_nodata(fields),
    )


def _nodata(fields: Fields) -> float | str | None:
    value = fields.get("nodata")
    if value is None:
        return None
    if value == "none":
        return "none"
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            raise InputError(
                said("{where}: `nodata` must be a number or none, found {value}", where=fields.where, value=repr(value))
            ) from None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 1e30 or value != value:
        raise InputError(
            said("{where}: `nodata` must be a number or none, found {value}", where=fields.where, value=repr(value))
        )
    return float(value)
