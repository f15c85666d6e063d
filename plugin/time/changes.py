"""What changed between the maps of several dates: asked of the engine, shown beside the maps."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.events import Result
from ...core.job import ChangesJob, InputError, MapSpec
from .. import jobs, report, results
from ..controller import Controller
from ..errands import Errand
from ..i18n import report_language, tr
from ..layers import AREA_PROPERTY, DATE_PROPERTY, KIND_PROPERTY, PART_PROPERTY, raster_path
from ..looks import style
from ..project_state import State

KINDS = results.CHANGES
TABLES = KINDS[:2]
#: The engine's drawing of the areas, beside their table.
PLOT = "area_over_time.svg"


def maps_of(state: State, project: QgsProject) -> list[tuple[str, QgsRasterLayer]]:
    """The maps of the series' dates that are in the project, in order of date; without those of dropped dates."""
    area = area_of(state, project)
    dropped = {row.date for row in state.series if not row.used}
    found = []
    for layer in project.mapLayers().values():
        date = layer.customProperty(DATE_PROPERTY)
        is_map = layer.customProperty(KIND_PROPERTY) == "segmentation" and not layer.customProperty(PART_PROPERTY)
        if is_map and date and date not in dropped and area and layer.customProperty(AREA_PROPERTY) == area:
            found.append((date, layer))
    return sorted(found, key=lambda item: item[0])


def area_of(state: State, project: QgsProject) -> str | None:
    """The area whose maps are those of the series; None where there are none.

    It has its name of the first image there was when it was mapped, which may have been dropped since.
    """
    mapped = {
        layer.customProperty(AREA_PROPERTY)
        for layer in project.mapLayers().values()
        if layer.customProperty(KIND_PROPERTY) == "segmentation"
    }
    rows = sorted(state.series, key=lambda row: (not row.used, row.date or ""))
    return next((state.areas[row.layer_id] for row in rows if state.areas.get(row.layer_id) in mapped), None)


def changes_errand(controller: Controller, first: str | None = None, last: str | None = None) -> Errand:
    """To compare all maps of the series.

    Args:
        first, last: The dates that the transitions are told between; None = those of the first and of the last map.

    Raises:
        InputError: There are fewer than two.
    """
    state, project = controller.state, controller.project
    maps = maps_of(state, project)
    if len(maps) < 2:
        raise InputError(tr("Changes need the maps of two dates; give the series its dates and click Map first."))
    area, title = str(area_of(state, project)), jobs.first_image(state, project).name()
    folder = jobs.new_run_folder(state, project)
    job = ChangesJob(
        tuple(MapSpec(raster_path(layer), date) for date, layer in maps),
        str(folder),
        report=report.report_of([layer for _, layer in maps]),
        from_date=first,
        to_date=last,
        classes=tuple(results.model_classes(state)),
        language=report_language(),
    )
    return Errand(
        job,
        folder,
        tr("Landbrush: changes in {image}").format(image=title),
        tr("Comparing maps"),
        lambda result: show_changes(controller, result, area, title),
        tr("The project was closed while its maps were compared; what changed is told in {path}."),
    )


def plot_of(state: State, project: QgsProject) -> str | None:
    """The plot of the areas that lies beside the table of them; None where there is none."""
    area = area_of(state, project)
    for layer in project.mapLayers().values():
        own = area and layer.customProperty(AREA_PROPERTY) == area
        if own and layer.customProperty(KIND_PROPERTY) == "area_over_time":
            plot = os.path.join(os.path.dirname(layer.source().partition("|")[0]), PLOT)
            if os.path.isfile(plot):
                return plot
    return None


def show_changes(controller: Controller, result: Result, area: str, title: str) -> str:
    """Show the rasters and the table in the area's group, in place of those of the run before.

    Returns:
        What was done, in a sentence.

    Raises:
        InputError: Nothing of what was written can be shown.
    """
    project = controller.project
    group = results.area_group(project, area, controller.state.annotation_id, title)
    # Taken away first, so that no file of the run before is shown under a new name.
    results.drop_changes(project, area)
    outputs = [item for item in result.outputs if item.get("kind") in KINDS]
    ordered = sorted(outputs, key=lambda item: KINDS.index(item["kind"]))
    shown = [_show(project, item, area, group) for item in ordered]
    if not any(shown):
        raise InputError(tr("The maps were compared, but nothing of what was written can be shown."))
    plots = [item["path"] for item in result.outputs if item.get("kind") == "plot"]
    told = tr("Done: what changed lies beside the maps.")
    if plots:
        told += " " + tr("The areas over time are drawn in {file}.").format(file=os.path.basename(plots[0]))
    return told


def _show(project: QgsProject, item: dict[str, Any], area: str, group: QgsLayerTreeGroup) -> bool:
    kind, path = item["kind"], item["path"]
    ends = [item[key] for key in ("from", "to") if item.get(key)]
    name = {
        "changes": " ".join([tr("Changes"), " → ".join(ends)]).strip(),
        "first_change": tr("Date of first change"),
        "transition_matrix": tr("Hectares from class to class"),
        "area_over_time": tr("Area over time"),
    }[kind]
    is_table = kind in TABLES
    layer = QgsVectorLayer(path, name, "ogr") if is_table else QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        return False
    layer.setCustomProperty(KIND_PROPERTY, kind)
    layer.setCustomProperty(AREA_PROPERTY, area)
    if not is_table:
        style(layer, kind)
    project.addMapLayer(layer, False)
    node = group.insertLayer(len(group.children()) if is_table else 0, layer)
    # Changes lie on top, and are what was asked for; when they began is there to be looked at.
    node.setItemVisibilityChecked(kind == "changes")
    node.setExpanded(kind == "changes")
    return True
