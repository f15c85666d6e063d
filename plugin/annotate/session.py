"""What happens to the polygons when the expert draws, paints or erases; the map tools only say where.

One class has one polygon where strokes of it meet, and no pixel has two classes: painting grows what is of the same
class and (unless switched off) takes its place from what is of another. Polygons that the user brought along stay as
they are until the user says otherwise, or erases them.
"""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.job import ClassSpec, InputError
from ..compat import POLYGON
from ..i18n import in_words, tr
from ..layers import pixel_size, to_crs
from .aside import Aside
from .foreign import CUT_PROPERTY, is_own, sister_values
from .held import Held, check_free
from .layer import NAME_FIELD, class_value
from .undo import Change, History, check_writable
from .waiting import Stroke, Waiting
from .when import EVERY_DAY, When, WhenFields, rest

#: Slivers below this share of a pixel are dropped: they hold no pixel centre and only confuse.
SLIVER = 0.02

MIN_BRUSH, MAX_BRUSH = 1.0, 500.0
#: Of the tools that look at pixels, the least and the most: the side of a superpixel in pixels of the image, and the
#: magic wand's tolerance in percent of the contrast in view.
SIZES = {"superpixel": (4.0, 100.0), "tolerance": (1.0, 100.0)}


class _Target(NamedTuple):
    """What a change is made to."""

    layer: QgsVectorLayer
    history: History
    class_field: str


class AnnotationSession(QObject):
    """Edits one annotation layer with a current class.

    Attributes:
        date: The only date that new polygons hold for; None = every date.
        seen: The date in view, whose polygons alone are erased; None = all are.
        dates: Those of the series, in order.
        shown: The image of the date in view; None = `image`.
        sizes: See `SIZES`.
        waiting: What was drawn while the layer could not be written to.
        aside: Keeps that in a file meanwhile.

    Signals:
        writing: The polygons are about to change; see `History.writing`.
        edited: The polygons changed.
        classChanged(int): Another class is drawn with now.
        brushChanged(float): The brush has another diameter, in pixels of the image.
        sizeChanged(str, float): One of `sizes` has another value.
        failed(str): One sentence for the message bar.
    """

    writing = pyqtSignal()
    edited = pyqtSignal()
    classChanged = pyqtSignal(int)  # noqa: N815 (Qt's naming)
    brushChanged = pyqtSignal(float)  # noqa: N815
    sizeChanged = pyqtSignal(str, float)  # noqa: N815
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.image: QgsRasterLayer | None = None
        self.shown: QgsRasterLayer | None = None
        self.class_field: str | None = None
        self.when_fields = WhenFields()
        self.date: str | None = None
        self.seen: str | None = None
        self.dates: list[str] = []
        self.classes: list[ClassSpec] = []
        self.replace = True
        self.brush = 5.0
        self.sizes = {"superpixel": 10.0, "tolerance": 10.0}
        self.history: History | None = None
        self.waiting = Waiting(self._bring, self)
        self.waiting.failed.connect(self.failed)
        self.aside = Aside(self.waiting, self)
        self.aside.told.connect(self.failed)
        self._current = 1
        self._drawn: set[int] = set()
        self._sisters: tuple[str, dict] | None = None

    def set_layer(
        self, layer: QgsVectorLayer | None, class_field: str | None, when_fields: WhenFields | None = None
    ) -> None:
        """Edit this layer from now on; another layer begins a new history."""
        self.class_field, self.when_fields = class_field, when_fields or WhenFields()
        if layer is self.layer:
            return
        self.aside.leave()
        self.layer = layer
        self._drawn, self._sisters = set(), None
        if self.history is not None:
            self.history.deleteLater()
        self.history = None if layer is None else History(layer, self)
        if self.history is not None:
            self.history.writing.connect(self.writing)
            self.history.changed.connect(self.edited)
        self.edited.emit()
        self.aside.take(layer)

    def cuts(self) -> bool:
        """Whether new polygons change those that were there; the user's own layers are asked about one by one."""
        if self.layer is None or is_own(self.layer):
            return self.replace
        return self.layer.customProperty(CUT_PROPERTY) in (True, "true")

    def current(self) -> ClassSpec | None:
        """The class drawn with; None when there are none."""
        chosen = next((item for item in self.classes if item.id == self._current), None)
        return chosen or next(iter(self.classes), None)

    def set_current(self, number: int) -> None:
        if number != self._current and any(item.id == number for item in self.classes):
            self._current = number
            self.classChanged.emit(number)

    def choose(self, place: int) -> None:
        """Draw with the class in this place of the table, from 0; nothing happens when it has none."""
        if 0 <= place < len(self.classes):
            self.set_current(self.classes[place].id)

    def set_brush(self, pixels: float) -> None:
        pixels = min(max(float(pixels), MIN_BRUSH), MAX_BRUSH)
        if pixels != self.brush:
            self.brush = pixels
            self.brushChanged.emit(pixels)

    def step_brush(self, steps: int) -> None:
        """Make the brush larger or smaller by so many steps, finer when it is small."""
        for _ in range(abs(steps)):
            self.set_brush(_stepped(self.brush, steps > 0))

    def set_size(self, name: str, value: float) -> None:
        """Set one of `sizes`, as near as may be."""
        least, most = SIZES[name]
        value = min(max(float(value), least), most)
        if value != self.sizes[name]:
            self.sizes[name] = value
            self.sizeChanged.emit(name, value)

    def step_size(self, name: str, steps: int) -> None:
        """As `step_brush`, for one of `sizes`."""
        for _ in range(abs(steps)):
            self.set_size(name, _stepped(self.sizes[name], steps > 0))

    def brush_radius(self, crs, near: QgsPointXY) -> float:
        """The brush's radius in units of `crs` at the point `near` (in `crs`).

        Raises:
            InputError: The image's CRS does not have that place.
        """
        if self.image is None or not self.image.isValid():
            return 0.0
        half = self.brush * pixel_size(self.image) / 2
        if crs == self.image.crs():
            return half
        centre = to_crs(QgsGeometry.fromPointXY(near), crs, self.image.crs()).asPoint()
        edge = QgsGeometry.fromPolylineXY(
            [QgsPointXY(centre.x(), centre.y()), QgsPointXY(centre.x() + half, centre.y())]
        )
        return max(to_crs(edge, self.image.crs(), crs).length(), 1e-12)

    def can_undo(self) -> bool:
        return bool(self.waiting.strokes) or (self.history is not None and self.history.can_undo())

    def can_redo(self) -> bool:
        return self.history is not None and self.history.can_redo()

    def undo(self) -> bool | None:
        """Take back the last change to the polygons; whether there was one, None when it could not be done."""
        if self.waiting.drop_last():
            return True
        return self._guarded(lambda: self.can_undo() and self._need().history.undo())

    def redo(self) -> bool | None:
        """Bring back what undo took; whether there was anything, None when it could not be done."""
        return self._guarded(lambda: self.can_redo() and self._need().history.redo())

    def draw(self, geometry: QgsGeometry, crs) -> bool | None:
        """Add a polygon (in `crs`) of the current class; whether something changed, None when it could not be kept.

        What the layer cannot take just now waits, and counts as a change.
        """
        return self._stroke(Stroke(geometry, crs, self.current(), self.date))

    def erase(self, geometry: QgsGeometry, crs) -> bool | None:
        """Take the area of `geometry` (in `crs`) out of every polygon; whether something changed, None as in `draw`."""
        return self._stroke(Stroke(geometry, crs, None, self.seen, erases=True))

    def delete_at(self, point: QgsPointXY, crs) -> bool | None:
        """Delete the topmost polygon under `point` (in `crs`); whether there was one, None as in `draw`."""
        return self._guarded(lambda: self._delete_at(point, crs))

    def _guarded(self, action) -> bool | None:
        try:
            self.waiting.write()
            return bool(action())
        except InputError as error:
            self.failed.emit(in_words(error))
            return None

    def _stroke(self, stroke: Stroke) -> bool | None:
        """Bring a stroke into the layer, after those that wait; or let it wait with them."""
        try:
            self.waiting.write()
            return self._bring(stroke)
        except Held as error:
            if not self.waiting.strokes:
                kept = tr("What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.")
                self.failed.emit(f"{in_words(error)} {kept}")
            self.waiting.keep(stroke)
            return True
        except InputError as error:
            self.failed.emit(in_words(error))
            return None

    def _bring(self, stroke: Stroke) -> bool:
        """Bring a stroke into the layer; whether that changed anything."""
        shape, crs, item, day, erases = stroke
        return self._erase(shape, crs, day) if erases else self._draw(shape, crs, item, day)

    def _need(self) -> _Target:
        if self.layer is None or self.history is None or self.class_field is None:
            if self.layer is not None:
                sentence = tr("Choose the field of “{name}” that holds the class first.")
                raise InputError(sentence.format(name=self.layer.name()))
            raise InputError(tr("There is no layer of polygons; click Draw first."))
        check_writable(self.layer)
        # Before anything is read, which a file that is locked would hold up too.
        check_free(self.layer, patient=not self.waiting.strokes)
        return _Target(self.layer, self.history, self.class_field)

    def _draw(self, geometry: QgsGeometry, crs, item: ClassSpec | None, day: str | None) -> bool:
        target = self._need()
        layer, history, field = target
        if item is None:
            raise InputError(tr("There is no class to draw with; add one to the table first."))
        shape = self._polygonal(to_crs(geometry, crs, layer.crs()))
        if shape.isEmpty():
            return False
        value = class_value(layer, field, item)
        merged, changes = QgsGeometry(shape), []
        base: QgsFeature | None = None
        when = self._when(day)
        cuts = self.cuts()
        joins = cuts or is_own(layer)  # else only what was drawn here just now
        for feature in _touching(layer, shape):
            drawn = history.key_of(feature.id()) in self._drawn
            same_class = feature[field] == value
            held = self.when_fields.read(feature)
            if same_class and held == when and (joins or drawn):
                # The polygon first met goes on living with the stroke added; the others become part of it.
                together = merged.combine(feature.geometry().makeValid())
                if together.isNull():
                    continue  # a broken outline: it stays beside the new polygon
                merged = together
                if base is None:
                    base = feature
                else:
                    changes.append(Change(history.key_of(feature.id()), QgsFeature(feature), None))
            elif not same_class and cuts and held.overlaps(when):
                changes += self._subtract(target, feature, shape, day)
        parts = self._parts(layer, merged)
        if not parts:
            return False
        if base is not None:
            changes.insert(0, _altered(history, base, parts[0]))
            parts = parts[1:]
        new = [Change(history.new_key(), None, self._feature(target, part, item, when)) for part in parts]
        history.do([*changes, *new])
        self._drawn.update(change.key for change in new)
        return True

    def _erase(self, geometry: QgsGeometry, crs, seen: str | None) -> bool:
        target = self._need()
        layer, history, _ = target
        shape = self._polygonal(to_crs(geometry, crs, layer.crs()))
        changes: list[Change] = []
        for feature in [] if shape.isEmpty() else _touching(layer, shape):
            if self.when_fields.read(feature).holds(seen):
                changes += self._subtract(target, feature, shape)
        history.do(changes)
        return bool(changes)

    def _delete_at(self, point: QgsPointXY, crs) -> bool:
        layer, history, _ = self._need()
        spot = to_crs(QgsGeometry.fromPointXY(point), crs, layer.crs())
        under = [feature for feature in _touching(layer, spot) if feature.geometry().contains(spot)]
        found = [feature for feature in under if self.when_fields.read(feature).holds(self.seen)]
        if not found:
            return False
        history.do([Change(history.key_of(found[-1].id()), QgsFeature(found[-1]), None)])
        return True

    def _when(self, day: str | None) -> When:
        """When a new polygon holds that is drawn for this day."""
        return When(day, day) if day and self.when_fields.day else EVERY_DAY

    def _subtract(
        self, target: _Target, feature: QgsFeature, shape: QgsGeometry, day: str | None = None
    ) -> list[Change]:
        """Take `shape` out of a polygon; with a `day` only for that one, where the layer can say so."""
        before = feature.geometry()
        after = before.makeValid().difference(shape)
        if after.isNull():
            return []  # a broken outline: what is drawn is kept all the same, and the counts tell of the overlap
        if abs(before.area() - after.area()) <= 1e-9 * before.area():
            return []
        history = target.history
        parts = self._parts(target.layer, after)
        key = history.key_of(feature.id())
        changes = [
            _altered(history, feature, parts[0]) if parts else Change(key, QgsFeature(feature), None),
            *(self._copy(history, feature, part) for part in parts[1:]),
        ]
        held = self.when_fields.read(feature)
        for other in rest(held, day, self.dates) if day and self.when_fields.until else []:
            for part in self._parts(target.layer, before.makeValid().intersection(shape)):
                changes.append(self._copy(history, feature, part, other))
        if key in self._drawn:
            self._drawn.update(change.key for change in changes)
        return changes

    def _copy(self, history: History, feature: QgsFeature, geometry: QgsGeometry, when: When | None = None) -> Change:
        """A new polygon that has all of another's attributes, or holds for other days."""
        copy = QgsFeature(feature)
        copy.setGeometry(geometry)
        if when is not None:
            self.when_fields.write(copy, when)
        return Change(history.new_key(), None, copy)

    def _feature(self, target: _Target, geometry: QgsGeometry, item: ClassSpec, when: When) -> QgsFeature:
        layer, _, field = target
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        value = class_value(layer, field, item)
        feature.setAttribute(field, value)
        for name, said in self._sister_values(layer, field).items():
            if value in said:
                feature.setAttribute(name, said[value])
        if layer.fields().indexOf(NAME_FIELD) >= 0 and field != NAME_FIELD:
            feature.setAttribute(NAME_FIELD, item.name)
        self.when_fields.write(feature, when)
        return feature

    def _sister_values(self, layer: QgsVectorLayer, field: str) -> dict:
        """As `foreign.sister_values`, looked for once."""
        if is_own(layer):
            return {}
        if self._sisters is None or self._sisters[0] != field:
            self._sisters = (field, sister_values(layer, field))
        return self._sisters[1]

    def _polygonal(self, geometry: QgsGeometry) -> QgsGeometry:
        """The polygons of `geometry` made valid, in one geometry; empty when nothing of any area is left."""
        valid = geometry.makeValid()
        if valid.isNull() or valid.isEmpty():
            return QgsGeometry.fromWkt("POLYGON EMPTY")
        valid.convertGeometryCollectionToSubclass(POLYGON)
        return valid if valid.area() > self._sliver() else QgsGeometry.fromWkt("POLYGON EMPTY")

    def _parts(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> list[QgsGeometry]:
        """Single polygons as `layer` stores them, the largest first, without slivers."""
        polygonal = self._polygonal(geometry)
        parts = [part for part in polygonal.asGeometryCollection() if part.area() > self._sliver()]
        fitting: list[QgsGeometry] = []
        for part in sorted(parts, key=lambda part: -part.area()):
            fitting += _turned(part).coerceToType(layer.wkbType())
        return fitting

    def _sliver(self) -> float:
        """The smallest area worth keeping, in square units of the layer's CRS."""
        if self.image is None or self.layer is None or not self.image.isValid():
            return 0.0
        side = pixel_size(self.image)
        if self.image.crs() != self.layer.crs():
            centre = self.image.extent().center()
            line = QgsGeometry.fromPolylineXY([centre, QgsPointXY(centre.x() + side, centre.y())])
            side = to_crs(line, self.image.crs(), self.layer.crs()).length()
        return SLIVER * side * side


def _stepped(size: float, up: bool) -> float:
    """The next size up or down, in finer steps where it is small."""
    reach = size if up else size - 0.5
    unit = 1 if reach < 10 else 2 if reach < 30 else 10
    return size + unit if up else size - unit


def _turned(part: QgsGeometry) -> QgsGeometry:
    """A flat polygon whose outer ring goes against the clock and whose holes go with it, as OGC has them."""
    # QGIS's right hand rule is the other way round.
    rings = part.forceRHR().asPolygon()
    return part if part.constGet().is3D() or not rings else QgsGeometry.fromPolygonXY([ring[::-1] for ring in rings])


def _touching(layer: QgsVectorLayer, shape: QgsGeometry) -> list[QgsFeature]:
    request = QgsFeatureRequest().setFilterRect(shape.boundingBox())
    features = sorted(layer.getFeatures(request), key=lambda feature: feature.id())
    return [feature for feature in features if feature.hasGeometry() and feature.geometry().intersects(shape)]


def _altered(history: History, feature: QgsFeature, geometry: QgsGeometry) -> Change:
    after = QgsFeature(feature)
    after.setGeometry(geometry)
    return Change(history.key_of(feature.id()), QgsFeature(feature), after)
