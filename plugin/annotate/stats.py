"""How much is annotated and what is wrong with it, told while drawing.

Counting runs in slices of a few milliseconds between the user's events, so a large layer never makes the map stutter.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsSpatialIndex,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.job import ClassSpec
from ..i18n import listed, tr
from ..layers import pixel_size
from .layer import class_value
from .when import When, WhenFields

DEBOUNCE_MS = 250
SLICE_SECONDS = 0.008
#: Beyond so many polygons overlaps are left to the engine, which finds them on the pixel grid.
OVERLAP_LIMIT = 20_000


@dataclass
class Stats:
    """What is in the annotation layer.

    Attributes:
        polygons: Class id → number of polygons that meet the image.
        pixels: Class id → pixels of the image inside them, by area.
        everywhere: Class id → number of polygons, those outside the image too.
        unknown: Polygons whose class is not in the table (or is empty).
        outside: Polygons that do not meet the image.
        overlap: Names of two classes whose polygons overlap; None when none do.
    """

    polygons: dict[int, int] = field(default_factory=dict)
    pixels: dict[int, float] = field(default_factory=dict)
    everywhere: dict[int, int] = field(default_factory=dict)
    unknown: int = 0
    outside: int = 0
    overlap: tuple[str, str] | None = None

    def total(self) -> int:
        return sum(self.polygons.values())

    def warnings(self, classes: Sequence[ClassSpec]) -> list[str]:
        """What would make the map worse or stop the training, in sentences; the most important first."""
        used = [item for item in classes if self.polygons.get(item.id)]
        told = []
        if self.total() and len(used) < 2:
            told.append(tr("Only one class has polygons; draw some of another class too."))
        if self.overlap:
            told.append(
                tr("Polygons of “{first}” and “{second}” overlap; erase one of them there.").format(
                    first=self.overlap[0], second=self.overlap[1]
                )
            )
        if self.outside:
            told.append(tr("Polygons outside the image: {n}; they are of no use.").format(n=self.outside))
        if self.unknown:
            told.append(tr("Polygons of a class that is not in the table: {n}.").format(n=self.unknown))
        single = [item.name for item in used if self.polygons[item.id] == 1]
        if single and len(used) > 1:
            told.append(
                tr("Only one polygon of {names}: with two or more, accuracy can be measured.").format(
                    names=listed(single, 3)
                )
            )
        return told


def count(
    stats: Stats,
    layer: QgsVectorLayer,
    class_field: str,
    image: QgsRasterLayer | None,
    classes: Sequence[ClassSpec],
    when: WhenFields | None = None,
) -> Iterator[None]:
    """Fills `stats` feature by feature; complete when the iteration ends. Polygons of different days do not overlap."""
    when = when or WhenFields()
    by_value = {str(class_value(layer, class_field, item)): item for item in classes}
    transform, box, pixel = None, None, None
    if image is not None and image.isValid():
        transform = QgsCoordinateTransform(layer.crs(), image.crs(), QgsProject.instance())
        box, pixel = QgsGeometry.fromRect(image.extent()), pixel_size(image) ** 2
    index = QgsSpatialIndex()
    shapes: dict[int, tuple[ClassSpec, QgsGeometry, When]] = {}
    wanted = [class_field, *(name for name in (when.day, when.until) if name)]
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted, layer.fields())
    for feature in layer.getFeatures(request):
        yield
        item = by_value.get(str(feature[class_field]))
        if item is None or not feature.hasGeometry():
            stats.unknown += 1
            continue
        stats.everywhere[item.id] = stats.everywhere.get(item.id, 0) + 1
        shape = feature.geometry()
        try:
            if transform is not None and not transform.isShortCircuited():
                shape.transform(transform)
        except QgsCsException:
            stats.outside += 1
            continue
        if box is not None and not box.boundingBox().contains(shape.boundingBox()):
            if not box.intersects(shape):
                stats.outside += 1
                continue
            # A broken outline has no intersection; the engine reads it all the same.
            shape = box.intersection(shape) or shape
        stats.polygons[item.id] = stats.polygons.get(item.id, 0) + 1
        if pixel:
            stats.pixels[item.id] = stats.pixels.get(item.id, 0.0) + shape.area() / pixel
        if stats.overlap is None and len(shapes) < OVERLAP_LIMIT:
            held = when.read(feature)
            for other in index.intersects(shape.boundingBox()):
                neighbour, beneath, days = shapes[other]
                if neighbour.id != item.id and days.overlaps(held) and _overlap(shape, beneath, pixel):
                    stats.overlap = (neighbour.name, item.name)
                    break
            index.addFeature(feature.id(), shape.boundingBox())
            shapes[feature.id()] = (item, shape, held)


def _overlap(first: QgsGeometry, second: QgsGeometry, pixel: float | None) -> bool:
    if not first.intersects(second):
        return False
    shared = first.intersection(second)
    # Neighbours that were cut from each other share an edge, and a rounding error's worth of area.
    least = pixel / 2 if pixel else 1e-6 * min(first.area(), second.area())
    return shared.isNull() or shared.area() > least


class LiveStats(QObject):
    """Keeps `Stats` up to date.

    Signals:
        updated(object): A new `Stats`.
    """

    updated = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stats = Stats()
        self._source: tuple | None = None
        self._work: Iterator[None] | None = None
        self._pending = Stats()
        self._wait = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._wait.timeout.connect(self._begin)
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._slice)

    def watch(
        self,
        layer: QgsVectorLayer | None,
        class_field: str | None,
        image: QgsRasterLayer | None,
        classes: Sequence[ClassSpec],
        when: WhenFields | None = None,
    ) -> None:
        """Count this from now on."""
        old = self._source[0] if self._source else None
        if old is not layer:
            # A count that is under way would go on in a layer that may be deleted by then.
            self._work = None
            self._step.stop()
            self._disconnect()
            if layer is not None:
                layer.dataChanged.connect(self.schedule)
                layer.layerModified.connect(self.schedule)
                layer.willBeDeleted.connect(self._forget)
        self._source = (layer, class_field, image, list(classes), when) if layer is not None and class_field else None
        self.schedule()

    def schedule(self) -> None:
        """Count again soon; many calls make one count."""
        self._wait.start()

    def count_now(self) -> Stats:
        """Count at once, however long it takes."""
        self._wait.stop()
        self._begin()
        while self._work is not None:
            self._slice(float("inf"))
        return self.stats

    def _disconnect(self) -> None:
        if self._source is None:
            return
        layer = self._source[0]
        try:
            layer.dataChanged.disconnect(self.schedule)
            layer.layerModified.disconnect(self.schedule)
            layer.willBeDeleted.disconnect(self._forget)
        except (TypeError, RuntimeError):  # the layer is gone already
            pass

    def _forget(self) -> None:
        self._source, self._work = None, None
        self._wait.start()

    def _begin(self) -> None:
        self._step.stop()
        if self._source is None:
            self._work = None
            self._publish(Stats())
            return
        layer, class_field, image, classes, when = self._source
        if layer.fields().indexOf(class_field) < 0:
            self._work = None
            self._publish(Stats())
            return
        self._pending = Stats()
        self._work = count(self._pending, layer, class_field, image, classes, when)
        self._step.start()

    def _slice(self, seconds: float = SLICE_SECONDS) -> None:
        if self._work is None:
            return
        end = time.monotonic() + seconds
        for _ in self._work:
            if time.monotonic() > end:
                self._step.start()
                return
        self._work = None
        self._publish(self._pending)

    def _publish(self, stats: Stats) -> None:
        self.stats = stats
        self.updated.emit(stats)
