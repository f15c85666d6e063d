"""What was drawn and waits for its layer, in a file meanwhile: neither a closed project nor a crash loses it.

A GeoPackage beside the layer's file, such as `annotations-unsaved.gpkg`, that any GIS opens; it goes when all of it is
written.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.job import MAX_CLASS_ID, ClassSpec, InputError
from ..compat import MULTI_POLYGON, POLYGON, field_type, is_null
from ..folders import home_folder
from ..i18n import tr
from ..layers import to_crs
from .waiting import Stroke, Waiting

TABLE = "unsaved"
_TEXTS = ("does", "class_name", "color", "date")
_DRAWN, _ERASED = "draw", "erase"


def paths_of(layer: QgsVectorLayer, project: QgsProject) -> list[Path]:
    """Where what waits for a layer may be put, the best place first: beside its file, else beside the project."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    found = [home_folder(project) / f"{re.sub(r'[^A-Za-z0-9_-]', '_', layer.id())}-unsaved.gpkg"]
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    # A file may hold several layers.
    if path and os.path.isabs(path):
        stem = Path(path).stem
        name = stem if table in ("", "annotations", stem) else f"{stem}-{re.sub(r'[^A-Za-z0-9_-]', '_', table)}"
        found.insert(0, Path(path).with_name(f"{name}-unsaved.gpkg"))
    return found


def put_aside(strokes: Sequence[Stroke], layer: QgsVectorLayer, paths: Sequence[Path]) -> Path | None:
    """Write what waits, in the layer's CRS, to the first of `paths` that can be written to; without any, remove them.

    Returns:
        Where it is; None where there is nothing, or no place for it.
    """
    if not strokes:
        for path in paths:
            _remove(path)
        return None
    for path in paths:
        if _write(strokes, layer, path):
            return path
    return None


def take_back(layer: QgsVectorLayer, paths: Sequence[Path]) -> list[Stroke]:
    """What was put aside for a layer, in the order in which it was drawn."""
    found = []
    for path in paths:
        source = QgsVectorLayer(f"{path}|layername={TABLE}", TABLE, "ogr") if path.is_file() else None
        if source is None or not source.isValid() or any(source.fields().indexOf(name) < 0 for name in _TEXTS):
            continue
        features = sorted(source.getFeatures(), key=lambda feature: feature.id())
        found += [_stroke(feature, layer) for feature in features if feature.hasGeometry()]
        del source
    return found


class Aside(QObject):
    """Keeps the strokes that wait for a layer in a file too, as they come and go.

    Signals:
        told(str): Where they are, when the layer is no longer drawn into; that they are back with it.
    """

    told = pyqtSignal(str)

    def __init__(self, waiting: Waiting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._layer: QgsVectorLayer | None = None
        self._paths: list[Path] = []
        self._there: Path | None = None
        waiting.changed.connect(self._follow)

    def take(self, layer: QgsVectorLayer | None) -> None:
        """Keep what waits for this layer from now on; what was put aside for it waits on the map again."""
        self._layer = layer
        if layer is None:
            return
        self._paths = paths_of(layer, QgsProject.instance())
        strokes = take_back(layer, self._paths)
        if strokes:
            self._waiting.keep(*strokes)
            sentence = tr(
                "What was drawn while “{name}” could not be written to is back on the map and is written as soon as it "
                "can be; Ctrl+Z drops it."
            )
            self.told.emit(sentence.format(name=layer.name()))

    def leave(self) -> None:
        """The layer is no longer drawn into: what waits stays in its file."""
        layer, there, self._layer = self._layer, self._there, None
        self._there = None
        if not self._waiting.drop_all() or layer is None:
            return
        if there is None:
            self.told.emit(tr("What waited on the map to be written is not saved: its layer is no longer drawn into."))
            return
        sentence = tr("What waited on the map to be written is kept in {path}; it comes back with its layer.")
        self.told.emit(sentence.format(path=there))

    def _follow(self) -> None:
        if self._layer is not None:
            self._there = put_aside(self._waiting.strokes, self._layer, self._paths)


def _write(strokes: Sequence[Stroke], layer: QgsVectorLayer, path: Path) -> bool:
    fields = QgsFields()
    for name in _TEXTS:
        fields.append(QgsField(name, field_type("text")))
    fields.append(QgsField("class_id", field_type("int")))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", TABLE
    # Beside, then renamed: what was there before is whole until then.
    beside = path.with_name(f"{path.stem}-part.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = QgsVectorFileWriter.create(
            str(beside), fields, MULTI_POLYGON, layer.crs(), QgsCoordinateTransformContext(), options
        )
        fine = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
        for stroke in strokes if fine else ():
            fine = writer.addFeature(_feature(stroke, layer, fields)) and fine
        fine = fine and writer.hasError() == QgsVectorFileWriter.WriterError.NoError
        del writer  # closes the file
        if fine:
            os.replace(beside, path)
        return fine
    except (OSError, InputError):
        return False
    finally:
        _remove(beside)


def _feature(stroke: Stroke, layer: QgsVectorLayer, fields: QgsFields) -> QgsFeature:
    shape = to_crs(stroke.shape, stroke.crs, layer.crs()).makeValid()
    shape.convertGeometryCollectionToSubclass(POLYGON)
    shape.convertToMultiType()
    feature = QgsFeature(fields)
    feature.setGeometry(shape)
    item = stroke.item
    values: dict[str, object] = {"does": _ERASED if stroke.erases else _DRAWN, "date": stroke.day}
    if item is not None:
        values.update(class_name=item.name, color=item.color, class_id=item.id)
    for name, value in values.items():
        feature.setAttribute(name, value)
    return feature


def _stroke(feature: QgsFeature, layer: QgsVectorLayer) -> Stroke:
    text = {name: "" if is_null(feature[name]) else str(feature[name]) for name in _TEXTS}
    number = feature["class_id"]
    known = not is_null(number) and 1 <= number <= MAX_CLASS_ID
    color = text["color"] if re.fullmatch("#[0-9a-fA-F]{6}", text["color"]) else "#888888"
    item = ClassSpec(int(number), text["class_name"], color) if known else None
    shape = QgsGeometry(feature.geometry())
    return Stroke(shape, layer.crs(), item, text["date"] or None, text["does"] == _ERASED)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink()
