"""What to do: areas and jobs as dataclasses, validated at the door, to and from YAML. Needs neither torch nor GDAL.

The command line, QGIS and the job files of a server all end here, so a mistake is told in the same words everywhere.
Paths in a file are relative to that file; in memory they are absolute.
"""

from __future__ import annotations

from ..errors import Cancelled, InputError
from .chain import CHAINS, parse_forbidden
from .changes import ChangesJob, MapSpec
from .date_names import (
    Reading,
    date_in_name,
    dates_in_names,
    first_reading,
    read_name,
    settled,
)
from .evaluate import EvaluateJob
from .exportonnx import ExportOnnxJob
from .fields import resolve_path
from .importsafe import ImportSafeJob
from .inpaint import INPAINT_METHODS, InpaintJob
from .kinds import Job, dump_job, load_job, parse_job, to_data
from .parts import LANGUAGES
from .polygonize import PolygonizeJob
from .segment import MOST_VIEWS, SegmentJob
from .specs import (
    CLASS_COLORS,
    MASK_KINDS,
    MAX_CLASS_ID,
    Area,
    ClassSpec,
    ImageSpec,
    LabelSpec,
    MaskSpec,
    default_color,
    load_area,
    order_by_date,
    parse_area,
    parse_class,
    parse_date,
    parse_labels,
    safe_name,
    split_source,
)
from .suggest import SuggestJob
from .train import TrainJob

__all__ = [
    "CHAINS",
    "CLASS_COLORS",
    "INPAINT_METHODS",
    "LANGUAGES",
    "MASK_KINDS",
    "MAX_CLASS_ID",
    "MOST_VIEWS",
    "Area",
    "Cancelled",
    "ChangesJob",
    "ClassSpec",
    "EvaluateJob",
    "ExportOnnxJob",
    "ImageSpec",
    "ImportSafeJob",
    "InpaintJob",
    "InputError",
    "Job",
    "LabelSpec",
    "MapSpec",
    "MaskSpec",
    "PolygonizeJob",
    "Reading",
    "SegmentJob",
    "SuggestJob",
    "TrainJob",
    "date_in_name",
    "dates_in_names",
    "default_color",
    "dump_job",
    "first_reading",
    "load_area",
    "load_job",
    "order_by_date",
    "parse_area",
    "parse_class",
    "parse_date",
    "parse_forbidden",
    "parse_job",
    "parse_labels",
    "read_name",
    "resolve_path",
    "safe_name",
    "settled",
    "split_source",
    "to_data",
]
