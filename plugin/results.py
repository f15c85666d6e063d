"""The engine's files as styled layers in the layer tree; a new run takes the place of the one before."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
)

from ..core.job import ClassSpec
from .annotate.layer import OWN_PROPERTY
from .i18n import tr
from .layers import AREA_PROPERTY, DATE_PROPERTY, KIND_PROPERTY, PART_PROPERTY
from .looks import MEASURES, band_of, shows_band
from .looks import style as style
from .project_state import State
from .side_files import raster_of, real_name
from .time import spans, tree

GROUP_PROPERTY = "landbrush/results"

#: What runs make together, bottom to top; the last is what they are made for, and shown.
FILLED = ("inpainted_std", "inpainted")
MAPS = ("probabilities", "disagreement", "novelty", "uncertainty", "segmentation")
#: What the engine tells of several maps together, bottom to top; it is true of those maps only.
CHANGES = ("transition_matrix", "area_over_time", "first_change", "changes")
#: Bottom to top: images lie under maps.
KINDS = (*FILLED, *MAPS)

KEEP_RUNS = 3
_RUN_FOLDER = re.compile(r"\d{8}-\d{6}(-\d+)?")
_RUN_FILES = re.compile(
    r"(segmentation|uncertainty|probabilities|inpainted(_std)?)(_\d{4}-\d{2}-\d{2})?\.tif"
    r"|(changes_[\d\-_]+|first_change)\.tif|(area_over_time|transitions_[\d\-_]+)\.(csv|svg)"
    r"|transitions\.yaml"
)


def show_results(
    project: QgsProject,
    outputs: Sequence[dict[str, Any]],
    classes: Sequence[ClassSpec],
    area: str,
    complete: bool = True,
    below: str | None = None,
    title: str = "",
    part: bool = False,
    sources: Mapping[str, QgsRasterLayer] | None = None,
    dates: Sequence[str | None] = (),
) -> list[QgsRasterLayer]:
    """Show the rasters among `outputs` (as in `events.Result`) in the group of `area`, in place of the run before.

    A layer that is there already keeps its id, its place, whether it is visible, and what the user built on it.
    Layers of the run before that this one did not make go, when `outputs` is `complete`. A new group is called `title`
    and put below the layer with the id `below` (the polygons). A map of a `part` of the image has layers of its own,
    which stay until the next map of the whole. What was told of the changes between maps goes with these. Filled images
    look like those of their dates among `sources`. Each layer is shown from its date until the next of `dates` (and of
    the outputs' own).
    """
    rasters = [item for item in outputs if item.get("kind") in KINDS and Path(item["path"]).is_file()]
    if not rasters:
        return []
    rasters = [part for item in rasters for part in (item, *_measures(item))]
    group = area_group(project, area, below, title)
    shown: list[QgsRasterLayer] = []
    made = False
    ordered = sorted(rasters, key=lambda item: (KINDS.index(item["kind"]), item.get("date") or ""))
    known = [*dates, *(item.get("date") for item in rasters)]
    homes = tree.homes(group, [item["kind"] for item in rasters], KINDS)
    # Before the layers: QGIS's temporal controller looks at the project when the first of them comes.
    spans.ready_controller(project, known)
    there = result_layers(project)
    compared = _compared(project, area)
    for item in ordered:
        layer = there.get((item["kind"], area, item.get("date") or "", part))
        swapped = layer is not None and _swap(layer, item["path"])
        if not swapped:
            shows = item["kind"] in (MAPS[-1], FILLED[-1])
            layer = _insert(project, layer, item, area, homes[item["kind"]], part, shows, known)
            made = True
        if layer is None:
            continue
        spans.set_span(layer, item.get("date"), known)
        # How the user chose to show uncertainty stays; names and colours of classes may be others now.
        if not swapped or item["kind"] == "segmentation" or not shows_band(layer, item["kind"]):
            style(layer, item["kind"], classes, (sources or {}).get(item.get("date") or ""))
        shown.append(layer)
    if made:
        _unfold(group)
    if complete:
        _drop_stale(project, area, {(item["kind"], item.get("date") or "") for item in rasters}, part)
    if _compared(project, area) != compared:
        drop_changes(project, area)
    return shown


def _measures(item: dict[str, Any]) -> list[dict[str, Any]]:
    """What else an uncertainty raster tells, each as a layer of its own of the same file."""
    if item["kind"] != "uncertainty":
        return []
    layer = QgsRasterLayer(item["path"], "", "gdal")
    return [{**item, "kind": kind} for kind in MEASURES if layer.isValid() and band_of(layer, kind)]


def layer_title(kind: str, date: str | None, part: bool = False) -> str:
    """What the layer is called in the layer tree."""
    names = {
        "segmentation": tr("Segmentation"),
        "uncertainty": tr("Uncertainty"),
        "novelty": tr("Novelty"),
        "disagreement": tr("Disagreement of the views"),
        "probabilities": tr("Probabilities"),
        "inpainted": tr("Filled image"),
        "inpainted_std": tr("Deviation of what was filled"),
    }
    # The date first: of many alike the end is what the layer tree cuts off.
    title = f"{date} {names[kind]}" if date else names[kind]
    return tr("{title} (part)").format(title=title) if part else title


def result_layers(project: QgsProject) -> dict[tuple[str, str, str, bool], QgsRasterLayer]:
    """The layers of results in the project, by kind, area, date ("" for none) and whether they show a part only."""
    found = {}
    for layer in project.mapLayers().values():
        kind = layer.customProperty(KIND_PROPERTY)
        if kind is not None:
            area, date = layer.customProperty(AREA_PROPERTY), layer.customProperty(DATE_PROPERTY) or ""
            found[kind, area, date, _is_part(layer)] = layer
    return found


def _is_part(layer) -> bool:
    return bool(layer.customProperty(PART_PROPERTY))


def _swap(layer: QgsRasterLayer, path: str) -> bool:
    """Show another file in the same layer; False when the layer takes it badly and must be made anew."""
    before, name = layer.source(), layer.name()
    layer.setDataSource(path, name, "gdal", QgsDataProvider.ProviderOptions())
    if layer.isValid():
        return True
    layer.setDataSource(before, name, "gdal", QgsDataProvider.ProviderOptions())
    return False


def _insert(
    project: QgsProject,
    old: QgsRasterLayer | None,
    item: dict[str, Any],
    area: str,
    group: QgsLayerTreeGroup,
    part: bool,
    visible: bool,
    dates: Sequence[str | None],
) -> QgsRasterLayer | None:
    name = old.name() if old is not None else layer_title(item["kind"], item.get("date"), part)
    layer = QgsRasterLayer(item["path"], name, "gdal")
    if not layer.isValid():
        return None
    layer.setCustomProperty(KIND_PROPERTY, item["kind"])
    layer.setCustomProperty(AREA_PROPERTY, area)
    layer.setCustomProperty(DATE_PROPERTY, item.get("date") or "")
    if part:
        layer.setCustomProperty(PART_PROPERTY, True)
    place = 0
    node = None if old is None else project.layerTreeRoot().findLayer(old.id())
    if node is not None:
        group, visible = node.parent(), node.itemVisibilityChecked()
        place = group.children().index(node)
    else:
        place = tree.place_for(group, item["kind"], KINDS)
    spans.set_span(layer, item.get("date"), dates)
    project.addMapLayer(layer, False)
    inserted = group.insertLayer(place, layer)
    inserted.setItemVisibilityChecked(visible)
    inserted.setExpanded(item["kind"] == "segmentation")
    if old is not None:
        project.removeMapLayer(old.id())
    return layer


def _shows_layer(node) -> bool:
    return isinstance(node, QgsLayerTreeLayer) and node.layer() is not None


def _unfold(group: QgsLayerTreeGroup) -> None:
    """Show the groups' layers and the map's legend in the layer tree.

    The tree takes a node as it was when it came (a group without children); only a change makes it look again.
    """
    maps = [n for n in group.children() if _shows_layer(n) and n.layer().customProperty(KIND_PROPERTY) == KINDS[-1]]
    for node in (group.parent(), group, *maps):
        node.setExpanded(False)
        node.setExpanded(True)


def area_group(project: QgsProject, area: str, below: str | None = None, title: str = "") -> QgsLayerTreeGroup:
    """The area's group inside “Landbrush results”, made where missing: under the polygons, over the images."""
    root = project.layerTreeRoot()
    top = next((g for g in root.findGroups(True) if g.customProperty(GROUP_PROPERTY) == "all"), None)
    if top is None:
        place = 0
        for index, node in enumerate(root.children()):
            if _shows_layer(node) and (node.layer().customProperty(OWN_PROPERTY) or node.layerId() == below):
                place = index + 1
        top = root.insertGroup(place, tr("Landbrush results"))
        top.setCustomProperty(GROUP_PROPERTY, "all")
    for group in top.findGroups(True):
        if group.customProperty(AREA_PROPERTY) == area:
            return group
    group = top.insertGroup(0, title or area)
    group.setCustomProperty(AREA_PROPERTY, area)
    return group


def _drop_stale(project: QgsProject, area: str, fresh: set[tuple[str, str]], part: bool) -> None:
    """Take away layers of kinds and dates that this run did not make: beside the new ones they would mislead.

    A map of a part leaves that of the whole alone; one of the whole shows what the parts showed, and newer. Maps
    leave filled images alone, and these them.
    """
    family = next((kinds for kinds in (MAPS, FILLED) if any(kind == kinds[-1] for kind, _ in fresh)), ())
    for layer in list(project.mapLayers().values()):
        kind, date = layer.customProperty(KIND_PROPERTY), layer.customProperty(DATE_PROPERTY) or ""
        if kind not in family or layer.customProperty(AREA_PROPERTY) != area:
            continue
        if (_is_part(layer) == part and (kind, date) not in fresh) or (_is_part(layer) and not part):
            project.removeMapLayer(layer.id())
    tree.drop_empty(area_group(project, area))


def _compared(project: QgsProject, area: str) -> set[str]:
    """The files of the maps that changes can be told of."""
    layers = result_layers(project).items()
    return {layer.source() for (kind, own, _, part), layer in layers if (kind, own, part) == (MAPS[-1], area, False)}


def drop_changes(project: QgsProject, area: str) -> None:
    """Take away what was told of the maps that there were: above others it would mislead."""
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(AREA_PROPERTY) == area and layer.customProperty(KIND_PROPERTY) in CHANGES:
            project.removeMapLayer(layer.id())


def restyle_class(project: QgsProject, old: ClassSpec, new: ClassSpec) -> None:
    """Show the class `old` under the name and in the colour of `new` in every map that has it.

    The values of a map stay what they are: where the id is another, nothing changes. Nor does it where the value
    stands for another class by now, or in a map that the user gave a look of another kind.
    """
    for layer in project.mapLayers().values():
        renderer = layer.renderer() if layer.customProperty(KIND_PROPERTY) == "segmentation" else None
        if old.id != new.id or not isinstance(renderer, QgsPalettedRasterRenderer):
            continue
        shown = [(int(item.value), item.label, item.color.name()) for item in renderer.classes()]
        if any(item[:2] == (old.id, old.name) for item in shown):
            style(layer, "segmentation", [new if c[:2] == (old.id, old.name) else ClassSpec(*c) for c in shown])


def renamed(summary: dict[str, Any], old: ClassSpec, new: ClassSpec) -> dict[str, Any]:
    """A training's summary in which the class `old` has the name and the colour of `new`; its id is the model's."""
    told = summary.get("classes")
    if not isinstance(told, list):
        return summary
    mine, now = {"id": old.id, "name": old.name}, {"name": new.name, "color": new.color}
    same = [isinstance(item, dict) and mine.items() <= item.items() for item in told]
    return {**summary, "classes": [{**item, **now} if fits else item for item, fits in zip(told, same)]}


def classes_of_result(summary: dict[str, Any], known: Sequence[ClassSpec]) -> list[ClassSpec]:
    """The classes of a map as the engine tells them, with the names and colours the user gives them now."""
    mine = {item.id: item for item in known}
    told = []
    for item in summary.get("classes", []) if isinstance(summary.get("classes"), list) else []:
        with contextlib.suppress(KeyError, TypeError, ValueError):
            spec = ClassSpec(int(item["id"]), str(item["name"]), str(item["color"]))
            told.append(mine.get(spec.id, spec))
    return told or list(known)


def model_classes(state: State) -> list[ClassSpec]:
    """The classes of the last model as they are called now; its ids may be others than those of the table."""
    return classes_of_result(state.summary, []) or state.classes


def clean_old_runs(project: QgsProject, folder: Path, keep: int = KEEP_RUNS) -> list[Path]:
    """Delete the maps of all but the newest runs in an area's folder; models, and maps shown in the project, stay.

    Returns the files deleted. Only files that a run of ours makes are touched, only in folders named like a run.
    """
    if not folder.is_dir():
        return []
    used = {real_name(layer.source()) for layer in project.mapLayers().values()}
    runs = sorted(path for path in folder.iterdir() if path.is_dir() and _RUN_FOLDER.fullmatch(path.name))
    gone = []
    for run in runs[:-keep] if keep else runs:
        for path in run.iterdir():
            raster = raster_of(path)
            if _RUN_FILES.fullmatch(raster.name) and real_name(raster) not in used:
                with contextlib.suppress(OSError):  # still locked: the next run tries again
                    path.unlink()
                    gone.append(path)
        with contextlib.suppress(OSError):
            run.rmdir()  # succeeds only when nothing is left in it
    return gone
