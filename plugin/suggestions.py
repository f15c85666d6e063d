"""Where to draw next: asked of the engine, shown as squares on the map, gone through one by one.

A place that a polygon was drawn on is done with, and comes back if that is undone; one that was dismissed stays away,
also from later suggestions.
"""

from __future__ import annotations

import contextlib
import dataclasses
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.events import Result
from ..core.job import InputError, LabelSpec, SuggestJob
from . import folders, jobs, results
from .compat import is_null
from .controller import Controller
from .errands import Errand
from .i18n import tr
from .layers import AREA_PROPERTY, KIND_PROPERTY, to_crs
from .uncovered import cover_again, uncover

KIND = "suggestions"
FILE, LAYER = "suggestions.gpkg", "patches"
#: What was dismissed in this and earlier suggestions, for the engine to avoid.
AVOIDED = "avoided.gpkg"
DISMISSED = "dismissed"
#: Of magenta there is little in landscapes and in maps of them.
COLOR = "#e6007e"
#: The map shows so many times a patch's side.
_AROUND = 14
#: What stays in sight at a place: the squares, and images without gaps.
_KEPT = (KIND, "inpainted")


@dataclass(frozen=True)
class Suggestion:
    """A place, as the engine told it; `geometry` in the layer's CRS."""

    fid: int
    rank: int
    why: str
    class_id: int
    class_name: str
    other_id: int
    other_name: str
    date: str | None
    geometry: QgsGeometry


def suggest_errand(controller: Controller, count: int) -> Errand:
    """To look for places in the series with the last model.

    Raises:
        InputError: There is no model or no image, or the polygons cannot be used.
    """
    state, project = controller.state, controller.project
    folder = jobs.new_run_folder(state, project)
    mapped = jobs.segment_job(state, project, folder, jobs.Shown.of(controller.iface.mapCanvas()))
    layer = controller.annotation_layer()
    drawn = layer is not None and layer.featureCount() > 0
    labels = jobs.label_spec(state, project, folder) if drawn else None
    area, title = jobs.area_name(state, project), jobs.first_image(state, project).name()
    job = SuggestJob(
        out=str(folder / FILE),
        areas=(dataclasses.replace(mapped.areas[0], labels=labels),),
        model=mapped.model,
        avoid=_write_avoided(find_layer(project, area), folder, project),
        count=count,
        extent=mapped.extent,
        device=mapped.device,
    )
    return Errand(
        job,
        folder,
        tr("Landbrush: where to draw next in {image}").format(image=title),
        tr("Looking for places"),
        lambda result: show_suggestions(controller, result, area, title),
        tr("The project was closed while places to draw next were looked for; they are in {path}."),
    )


def find_layer(project: QgsProject, area: str) -> QgsVectorLayer | None:
    """The suggestions of an area that the project shows."""
    for layer in project.mapLayers().values():
        marks = (layer.customProperty(KIND_PROPERTY), layer.customProperty(AREA_PROPERTY))
        if isinstance(layer, QgsVectorLayer) and marks == (KIND, area):
            return layer
    return None


def show_suggestions(controller: Controller, result: Result, area: str, title: str) -> str:
    """Show the places in the area's group, instead of those of the run before.

    Returns:
        What was done, in a sentence.

    Raises:
        InputError: They cannot be shown.
    """
    project = controller.project
    path = next((item["path"] for item in result.outputs if item.get("kind") == KIND), "")
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", tr("Where to draw next"), "ogr")
    if not path or not layer.isValid():
        raise InputError(tr("The places were found, but their file {path} cannot be shown.").format(path=path))
    group = results.area_group(project, area, controller.state.annotation_id, title)
    old = find_layer(project, area)
    if old is not None:
        before = _file_of(old)
        project.removeMapLayer(old.id())
        _forget(before)
    layer.setCustomProperty(KIND_PROPERTY, KIND)
    layer.setCustomProperty(AREA_PROPERTY, area)
    layer.setReadOnly(True)
    style(layer)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(False)
    controller.changed.emit(KIND)
    return tr("Done. Places to draw next: {n}.").format(n=layer.featureCount())


def style(layer: QgsVectorLayer) -> None:
    """Squares that can be looked through, with their rank."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": COLOR, "outline_width": "0.6"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    text = QgsTextFormat()
    text.setColor(QColor(COLOR))
    text.setSize(9)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("white"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('concat("rank", \': \', "reason")')


def _file_of(layer: QgsVectorLayer) -> Path:
    return Path(layer.source().split("|")[0])


def _forget(path: Path) -> None:
    """Take away the files of suggestions that nobody sees any more, and their folder if it is empty."""
    if path.name != FILE:
        return
    with contextlib.suppress(OSError):
        for name in (FILE, AVOIDED, "annotations.gpkg"):
            for suffix in ("", "-wal", "-shm"):
                path.with_name(name + suffix).unlink(missing_ok=True)
        path.parent.rmdir()  # succeeds only when nothing is left in it


def _write_avoided(layer: QgsVectorLayer | None, folder: Path, project: QgsProject) -> LabelSpec | None:
    """What was dismissed so far, where the engine finds it; None where nothing was.

    Raises:
        InputError: It cannot be written.
    """
    if layer is None:
        return None
    path = _file_of(layer)
    kept = [(source, source.getFeatures()) for source in (_open(path), _open(path.with_name(AVOIDED))) if source]
    target = QgsVectorLayer(f"Polygon?crs={layer.crs().toWkt()}", LAYER, "memory")
    target.setCrs(layer.crs())
    found = []
    for source, features in kept:
        named = source.fields().indexOf("state") >= 0
        found += [item for item in features if not named or item["state"] == DISMISSED]
    if not found:
        return None
    for item in found:
        item.setFields(target.fields())
        item.setAttributes([])
    target.dataProvider().addFeatures(found)
    folders.make_folder(folder)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    out = str(folder / AVOIDED)
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(target, out, project.transformContext(), options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(tr("Dismissed places cannot be written to {path}: {reason}").format(path=out, reason=message))
    return LabelSpec(out, LAYER)


def _open(path: Path) -> QgsVectorLayer | None:
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", path.stem, "ogr") if path.is_file() else None
    return layer if layer is not None and layer.isValid() else None


class Suggestions(QObject):
    """The places of the series that is open, in order of rank, and the one being looked at.

    Signals:
        changed: Other places are left, or another one is looked at.
    """

    changed = pyqtSignal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._layer_id = ""
        self._all: list[Suggestion] = []
        self._gone: set[int] = set()
        self.left: list[Suggestion] = []
        self.current: Suggestion | None = None
        # Of many edits in a row the last counts.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look_again)
        controller.changed.connect(self._changed)
        controller.session.edited.connect(self._later.start)
        controller.project.layersRemoved.connect(self._removed)
        self._changed("all")

    def close(self) -> None:
        """Let go of the project; nothing is shown afterwards."""
        self.controller.project.layersRemoved.disconnect(self._removed)
        self._later.stop()
        self.leave()

    def layer(self) -> QgsVectorLayer | None:
        """What the map shows; None while there are none."""
        layer = self.controller.project.mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) else None

    def place(self) -> int:
        """Number of the current one among those left, from 0; −1 = none."""
        return self.left.index(self.current) if self.current in self.left else -1

    def step(self, by: int) -> None:
        """Go to another place and fly there; from the last on to the first."""
        if not self.left:
            return
        at = self.place()
        self.current = self.left[(at + by) % len(self.left) if at >= 0 else 0]
        self.changed.emit()
        self.fly()

    def dismiss(self) -> None:
        """Have nothing to do with the current place; fly to the one after it."""
        layer, item = self.layer(), self.current
        if layer is None or item is None:
            return
        at = self.place()
        index = layer.fields().indexOf("state")
        layer.dataProvider().changeAttributeValues({item.fid: {index: DISMISSED}})
        self._gone.add(item.fid)
        self._look_again()
        self.current = self.left[at % len(self.left)] if self.left else None
        self.changed.emit()
        self.fly()

    def fly(self) -> None:
        """Show the current place in the middle of the map, at its date, and the image rather than the map of it."""
        layer, item = self.layer(), self.current
        if layer is None or item is None:
            return
        controller, canvas = self.controller, self.controller.iface.mapCanvas()
        if item.date in controller.state.dates():
            controller.view.pick(item.date, controller.project)
        uncover(controller.project, layer.customProperty(AREA_PROPERTY), _KEPT)
        with contextlib.suppress(InputError):
            box = to_crs(item.geometry, layer.crs(), canvas.mapSettings().destinationCrs()).boundingBox()
            box.scale(_AROUND)
            canvas.setExtent(box)
            canvas.refresh()
        edge = QgsGeometry(item.geometry.constGet().boundary())
        fading = QColor(COLOR)
        fading.setAlpha(0)
        canvas.flashGeometries([edge], layer.crs(), QColor(COLOR), fading, 2, 300)

    def leave(self, *_: object) -> None:
        """Show the maps again: nobody is looking at places."""
        cover_again(self.controller.project)

    def _changed(self, part: str) -> None:
        if part in ("all", "series", "annotations", KIND):
            self._load()

    def _removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._layer_id, self._all, self._gone, self.current = "", [], set(), None
            self._later.start()

    def _load(self) -> None:
        state, project = self.controller.state, self.controller.project
        try:
            area = state.areas.get(jobs.first_image(state, project).id(), "")
        except InputError:
            area = ""
        layer = find_layer(project, area) if area else None
        # The layer shows only what is left.
        source = None if layer is None else _open(_file_of(layer))
        if layer is None or source is None:
            self._layer_id, self._all, self._gone, self.current = "", [], set(), None
        else:
            if layer.id() != self._layer_id:
                self.current = None
            self._layer_id = layer.id()
            features = list(source.getFeatures())
            self._gone = {item.id() for item in features if item["state"] == DISMISSED}
            self._all = sorted((_read(item) for item in features), key=lambda item: item.rank)
        self._look_again()

    def _look_again(self) -> None:
        """Leave out what was dismissed and what was drawn on."""
        layer = self.layer()
        at, before = self.place(), list(self.left)
        done = self._gone | self._drawn(layer)
        self.left = [item for item in self._all if item.fid not in done] if layer is not None else []
        if self.current not in self.left:
            # What was looked at is done: the next one is the one that came after it.
            later = [item for item in before[at + 1 :] if item in self.left] if at >= 0 else []
            self.current = later[0] if later else (self.left[0] if self.left and at >= 0 else None)
        if layer is not None:
            shown = f'"fid" IN ({", ".join(str(item.fid) for item in self.left) or "-1"})'
            if layer.subsetString() != shown:
                layer.setSubsetString(shown)
                layer.triggerRepaint()
        if self.current is None:
            self.leave()
        self.changed.emit()

    def _drawn(self, layer: QgsVectorLayer | None) -> set[int]:
        """Those that a polygon lies on."""
        polygons = self.controller.annotation_layer()
        if layer is None or polygons is None:
            return set()
        found = set()
        for item in self._all:
            with contextlib.suppress(InputError):
                square = to_crs(item.geometry, layer.crs(), polygons.crs())
                request = QgsFeatureRequest(square.boundingBox()).setNoAttributes()
                # Sharing a side is not lying on it.
                inner = square.buffer(-1e-3 * square.length(), 1)
                if any(feature.geometry().intersects(inner) for feature in polygons.getFeatures(request)):
                    found.add(item.fid)
        return found


def _read(feature) -> Suggestion:
    def text(name: str) -> str:
        value = feature[name]
        return "" if is_null(value) else str(value)

    def number(name: str) -> int:
        value = feature[name]
        return 0 if is_null(value) else int(value)

    return Suggestion(
        feature.id(),
        number("rank"),
        text("why"),
        number("class_id"),
        text("class"),
        number("other_id"),
        text("other"),
        text("date") or None,
        QgsGeometry(feature.geometry()),
    )


def reason(item: Suggestion, names: dict[int, str]) -> str:
    """Why a place is suggested, with the names that classes have now."""
    first = names.get(item.class_id, item.class_name)
    second = names.get(item.other_id, item.other_name)
    if item.why == "between":
        return tr("Unsure between {first} and {second}.").format(first=first, second=second)
    if item.why == "unlike":
        return tr("Unlike anything drawn; probably {first}.").format(first=first)
    if item.why == "rare":
        return tr("Probably {first}, of which little is drawn.").format(first=first)
    return tr("Probably {first}; much that has no polygons looks like this.").format(first=first)
