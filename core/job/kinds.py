"""Every kind of job, from and to files."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Union

from ..said import said
from .changes import ChangesJob, parse_changes
from .evaluate import EvaluateJob, parse_evaluate
from .exportonnx import ExportOnnxJob, parse_exportonnx
from .fields import Fields, read_yaml
from .importsafe import ImportSafeJob, parse_importsafe
from .inpaint import InpaintJob, parse_inpaint
from .polygonize import PolygonizeJob, parse_polygonize
from .segment import SegmentJob, parse_segment
from .specs import Area
from .suggest import SuggestJob, parse_suggest
from .train import TrainJob, parse_train
from .values import require_choice

Job = Union[
    TrainJob, SegmentJob, InpaintJob, EvaluateJob, ChangesJob, ImportSafeJob, ExportOnnxJob, PolygonizeJob, SuggestJob
]


def load_job(path: str, where: str | None = None) -> Job:
    """A job file.

    Args:
        where: What messages call it; None = by its name, which tells a person nothing who has not written the file.

    Raises:
        InputError: In one sentence, what is wrong and where.
    """
    data = read_yaml(path, said("job file"))
    where = where or said("job {path}", path=os.path.basename(path))
    return parse_job(data, where, Path(path).resolve().parent)


def parse_job(data: Any, where: str = said("job"), base: Path | None = None) -> Job:
    """A job from plain data (what YAML or JSON gives)."""
    fields = Fields(data, where, Path.cwd() if base is None else base)
    task = fields.need("task")
    parsers: dict[str, Callable[[Fields], Job]] = {
        "train": parse_train,
        "segment": parse_segment,
        "inpaint": parse_inpaint,
        "evaluate": parse_evaluate,
        "changes": parse_changes,
        "importsafe": parse_importsafe,
        "exportonnx": parse_exportonnx,
        "polygonize": parse_polygonize,
        "suggest": parse_suggest,
    }
    require_choice(task, parsers, where, "task")
    job = parsers[task](fields)
    fields.done()
    return job


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
