"""The accuracy report of the map in view: asked of the engine, opened in the browser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..core.events import Result
from ..core.job import EvaluateJob, InputError
from . import jobs
from .controller import Controller
from .errands import Errand
from .i18n import report_language, tr
from .layers import AREA_PROPERTY, DATE_PROPERTY, KIND_PROPERTY, PART_PROPERTY, raster_path
from .project_state import State

#: Of a map: its accuracy report's figures, and the file that the report is of.
REPORT_PROPERTY, REPORT_MAP_PROPERTY = "landbrush/report", "landbrush/report_of"


def map_of(state: State, project: QgsProject) -> QgsRasterLayer | None:
    """The last model's map: of the whole before a part, of the latest date; None where there is none."""
    try:
        area = state.areas.get(jobs.first_image(state, project).id())
    except InputError:
        return None
    found = [layer for layer in project.mapLayers().values() if layer.customProperty(KIND_PROPERTY) == "segmentation"]
    maps = [layer for layer in found if area and layer.customProperty(AREA_PROPERTY) == area]
    return max(maps, key=_rank, default=None)


def _rank(layer: QgsRasterLayer) -> tuple[bool, str]:
    return not layer.customProperty(PART_PROPERTY), str(layer.customProperty(DATE_PROPERTY) or "")


def can_report(state: State, project: QgsProject) -> bool:
    """Whether the last training measured its model, and its map is there."""
    measured = bool(state.model and state.summary.get("metrics") and state.summary.get("held_out_polygons"))
    return measured and map_of(state, project) is not None


def report_errand(controller: Controller) -> Errand:
    """To write the report of the last model on its held-out polygons.

    Raises:
        InputError: There is no map yet, or no model.
    """
    state, project = controller.state, controller.project
    layer = map_of(state, project)
    if layer is None or state.model is None:
        raise InputError(tr("There is no map to report on yet; click Train first."))
    title = jobs.first_image(state, project).name()
    folder = jobs.new_run_folder(state, project)
    layer_id = layer.id()
    job = EvaluateJob(
        raster_path(layer), None, str(folder / "accuracy.html"), model=state.model, language=report_language()
    )
    return Errand(
        job,
        folder,
        tr("Landbrush: report on {image}").format(image=title),
        tr("Writing the report"),
        lambda result: show_report(project, layer_id, job, result),
        tr("The project was closed while the report was written; it is in {path}."),
    )


def report_of(maps: Sequence[QgsRasterLayer]) -> str | None:
    """The accuracy report of one of the maps: of the latest date that has one; None where none was made of any.

    Args:
        maps: In order of date.
    """
    for layer in reversed(maps):
        path = layer.customProperty(REPORT_PROPERTY)
        # The layer may show another run's map by now.
        if path and layer.customProperty(REPORT_MAP_PROPERTY) == raster_path(layer) and Path(path).is_file():
            return str(path)
    return None


def show_report(project: QgsProject, layer_id: str, job: EvaluateJob, result: Result) -> str:
    """Open the page in the browser, and note at the map that it has a report.

    Returns:
        What was done, in a sentence.

    Raises:
        InputError: There is no page.
    """
    layer, figures = project.mapLayer(layer_id), Path(job.report).with_suffix(".json")
    if layer is not None and figures.is_file():
        layer.setCustomProperty(REPORT_PROPERTY, str(figures))
        layer.setCustomProperty(REPORT_MAP_PROPERTY, job.map)
    pages = [item["path"] for item in result.outputs if item.get("kind") == "page"]
    if not pages or not Path(pages[-1]).is_file():
        raise InputError(tr("The report was written, but its page is not there."))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(pages[-1])):
        return tr("Done: the report is {path}.").format(path=pages[-1])
    return tr("Done: the report is open in the browser; it is {path}.").format(path=pages[-1])
