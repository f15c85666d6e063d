"""From a job to its work, and from whatever goes wrong to an event and an exit code; shared by shell and worker."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from . import events
from .errors import Cancelled, InputError
from .events import Emit
from .job import (
    ChangesJob,
    EvaluateJob,
    ExportOnnxJob,
    ImportSafeJob,
    InpaintJob,
    Job,
    PolygonizeJob,
    SegmentJob,
    SuggestJob,
    TrainJob,
)
from .said import said

if TYPE_CHECKING:
    import torch


def run_job(
    job: Job, emit: Emit, cancelled: Callable[[], bool], in_view: Callable[[], events.View | None] | None = None
) -> int:
    """Do what the job says; always ends with a `Result` or an `Error` event.

    Args:
        emit: Takes every event.
        cancelled: Asked often; True ends the job with exit code 3.
        in_view: What somebody looks at while a model is trained, to be previewed; None = nobody.

    Returns:
        One of the exit codes of `events`.
    """
    try:
        _quiet_gdal()
        emit(_work(job, emit, cancelled, in_view))
        return events.EXIT_DONE
    except InputError as error:
        emit(events.Error("input", str(error)))
        return events.EXIT_INPUT
    except (Cancelled, KeyboardInterrupt) as stopped:
        emit(events.Error("cancelled", str(stopped) or said("stopped as asked")))
        return events.EXIT_CANCELLED
    except ImportError as error:
        emit(
            events.Error(
                "fault", said("a part of the engine is missing: {reason}; set the engine up again", reason=error)
            )
        )
        return events.EXIT_FAULT
    except Exception as error:
        details = traceback.format_exc()
        if _is_memory(error):
            emit(
                events.Error(
                    "memory",
                    said("memory ran out; use a smaller tile or batch, a smaller extent, or device cpu"),
                    details,
                )
            )
            return events.EXIT_MEMORY
        emit(
            events.Error(
                "fault",
                said(
                    "the engine failed ({kind}: {reason}); the log has the details",
                    kind=type(error).__name__,
                    reason=error,
                ),
                details,
            )
        )
        return events.EXIT_FAULT


def _is_memory(error: Exception) -> bool:
    from . import runtime

    return runtime.is_out_of_memory(error)


def _quiet_gdal() -> None:
    """GDAL's errors become exceptions, its warnings are not shown."""
    from osgeo import gdal, ogr, osr

    # Errors become exceptions; what is left is of no use to who maps land (as "unrecognized user_version"). GDAL's own
    # handler writes it, on any thread, and CPL_LOG in the environment says where to.
    if gdal.GetConfigOption("CPL_LOG") is None:
        gdal.SetConfigOption("CPL_LOG", os.devnull)
    gdal.UseExceptions()
    ogr.UseExceptions()
    osr.UseExceptions()


def _work(
    job: Job, emit: Emit, cancelled: Callable[[], bool], in_view: Callable[[], events.View | None] | None
) -> events.Result:
    if isinstance(job, EvaluateJob):
        return _evaluate(job, emit, cancelled)
    if isinstance(job, ChangesJob):
        from .changes.run import tell_changes

        return tell_changes(job, emit, cancelled)
    if isinstance(job, ImportSafeJob):
        from .data.importsafe import import_safe

        return import_safe(job, emit, cancelled)
    if isinstance(job, ExportOnnxJob):
        from .export.exportonnx import export_onnx

        return export_onnx(job, emit, cancelled)
    if isinstance(job, PolygonizeJob):
        from .export.polygonize import polygonize

        return polygonize(job, emit, cancelled)
    if isinstance(job, InpaintJob):
        from .inpainting.run import inpaint

        return inpaint(job, emit, cancelled)
    from . import runtime

    device = runtime.take(job, emit)
    if isinstance(job, TrainJob):
        from .training.run import train

        return train(job, emit, cancelled, in_view)
    if isinstance(job, SuggestJob):
        from .suggest.run import suggest

        return suggest(job, device, emit, cancelled)
    return _segment(job, device, emit, cancelled)


def _segment(job: SegmentJob, device: torch.device, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    from .inference.run import segment

    return segment(job, device, emit, cancelled)


def _evaluate(job: EvaluateJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    from .evaluation.held_out_report import held_out_report
    from .evaluation.language import Language
    from .evaluation.map_picture import map_picture
    from .evaluation.report import write_report
    from .evaluation.run import evaluate_map

    emit(events.Ready(job.task))

    def progress(fraction: float, message: str = "") -> None:
        if cancelled():
            raise Cancelled
        emit(events.Progress(fraction, message))

    report = (held_out_report if job.truth is None else evaluate_map)(job, progress)
    for message in report["warnings"]:
        emit(events.Warning(message))
    picture = map_picture(job.map, report["classes"])
    data, page = write_report(report, job.report, picture, Language(job.language))
    outputs = [{"kind": "report", "path": data}, {"kind": "page", "path": page}]
    return events.Result("evaluate", outputs, {"metrics": report})
