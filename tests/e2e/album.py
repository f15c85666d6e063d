"""What the guide's pictures have in common; runs inside QGIS."""

from __future__ import annotations

from pathlib import Path

from drive import Desk, Qt
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget

DOCK = 320


def tidy_window(desk: Desk, width: int = 1280, height: int = 800) -> None:
    """A small window without what has nothing to do with Landbrush."""
    desk.window.setGeometry(0, 0, width, height)
    for dock in desk.window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()


def place_dock(desk: Desk, layers: int = 235) -> None:
    tree = desk.window.findChild(QDockWidget, "Layers")
    desk.window.resizeDocks([tree, desk.plugin.dock], [layers, DOCK], Qt.Orientation.Horizontal)
    QApplication.processEvents()


def show_bands(layer: QgsRasterLayer, red: int, green: int, blue: int) -> None:
    """These bands as red, green and blue, stretched."""
    renderer = layer.renderer()
    for band, choose in ((red, renderer.setRedBand), (green, renderer.setGreenBand), (blue, renderer.setBlueBand)):
        choose(band)
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)


def show_as(layer: QgsRasterLayer, other: QgsRasterLayer) -> None:
    """In the colours of another, so that dates can be compared by eye."""
    layer.setRenderer(other.renderer().clone())
    layer.triggerRepaint()


def scroll_to(desk: Desk, box: QWidget) -> None:
    """A section at the top of the dock, as far as that goes."""
    for _ in range(4):
        QApplication.processEvents()
    scroll = desk.plugin.dock.scroll
    scroll.verticalScrollBar().setValue(box.mapTo(scroll.widget(), box.rect().topLeft()).y() - 2)
    QApplication.processEvents()


def unfold(*boxes) -> None:
    for box in boxes:
        box.setCollapsed(False)
    for _ in range(4):
        QApplication.processEvents()


def hover(desk: Desk, widget: QWidget, place: QPoint) -> None:
    """The pointer over a place of a widget."""
    window, _, _, spot = desk._in_window(widget, place, Qt.MouseButton.NoButton)
    for there in (spot + QPoint(1, 1), spot):
        QTest.mouseMove(window, there)
    QApplication.processEvents()


def save(desk: Desk, name: str, picture: QWidget | QPixmap) -> None:
    """A picture of one widget, or one put together."""
    for _ in range(4):
        QApplication.processEvents()
    desk.pictures.mkdir(parents=True, exist_ok=True)
    pixmap = picture.grab() if isinstance(picture, QWidget) else picture
    pixmap.save(str(Path(desk.pictures) / f"{name}.png"))


def map_picture(desk: Desk, part: QRect | None = None) -> QPixmap:
    QApplication.processEvents()
    view = desk.canvas.viewport()
    return view.grab() if part is None else view.grab(part)


def side_by_side(*pictures: QPixmap) -> QPixmap:
    gap = 6
    width = sum(item.width() for item in pictures) + gap * (len(pictures) - 1)
    whole = QPixmap(width, max(item.height() for item in pictures))
    whole.fill(QColor("white"))
    painter, x = QPainter(whole), 0
    for item in pictures:
        painter.drawPixmap(x, 0, item)
        x += item.width() + gap
    painter.end()
    return whole
