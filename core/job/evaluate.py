"""The job that judges a map."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from ..said import said
from .fields import Fields
from .parts import read_language
from .specs import LabelSpec, parse_labels


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
        language: Of the page, one of `LANGUAGES`.
    """

    task = "evaluate"
    map: str
    truth: LabelSpec | None
    report: str
    probabilities: str | None = None
    uncertainty: str | None = None
    model: str | None = None
    language: str = "en"


def parse_evaluate(fields: Fields) -> EvaluateJob:
    report = fields.file("report", ".json", ".html")
    truth, model = fields.get("truth"), fields.path("model", required=False)
    if truth is None and model is None:
        raise InputError(said("{where}: give the truth, or the model whose held-out polygons tell", where=fields.where))
    return EvaluateJob(
        map=str(fields.path("map")),
        truth=None if truth is None else parse_labels(truth, said("{where}, truth", where=fields.where), fields.base),
        model=model,
        report=report,
        probabilities=fields.path("probabilities", required=False),
        uncertainty=fields.path("uncertainty", required=False),
        language=read_language(fields),
    )
