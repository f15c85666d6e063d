"""What the rasters of changes look like: transitions in the file's own colours, the first change by its date."""

from __future__ import annotations

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

#: Metadata of a raster of first changes: its dates, in order.
DATES_KEY = "LANDBRUSH_DATES"
#: Plasma of matplotlib (CC0), without its darkest and brightest ends: earlier is darker.
PLASMA = ("#41049d", "#6a00a8", "#8f0da4", "#b12a90", "#cc4778", "#e16462", "#f2844b", "#fca636", "#fcce25")


def style_changes(layer: QgsRasterLayer) -> bool:
    """Show the transitions that the file names, in its colours; whether it names any."""
    _, names, colors = _told(layer)
    found = [
        QgsPalettedRasterRenderer.Class(value, QColor(*colors[value]), name)
        for value, name in enumerate(names)
        if name and value in colors
    ]
    return _show(layer, found)


def style_first_change(layer: QgsRasterLayer) -> bool:
    """Show each date of first change in a colour of its own, from early to late; whether the file tells its dates."""
    dates = [date for date in _told(layer)[0].get(DATES_KEY, "").split(",") if date][1:]
    found = []
    for number, date in enumerate(dates):
        place = number * (len(PLASMA) - 1) / max(len(dates) - 1, 1)
        low = int(place)
        color = _between(QColor(PLASMA[low]), QColor(PLASMA[min(low + 1, len(PLASMA) - 1)]), place - low)
        found.append(QgsPalettedRasterRenderer.Class(int(date.replace("-", "")), color, date))
    return _show(layer, found)


def _show(layer: QgsRasterLayer, classes: list) -> bool:
    if not classes:
        return False
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    renderer.setOpacity(layer.opacity())
    layer.setRenderer(renderer)
    return True


def _between(first: QColor, second: QColor, share: float) -> QColor:
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def _told(layer: QgsRasterLayer) -> tuple[dict[str, str], list[str], dict[int, tuple[int, int, int]]]:
    """Metadata, names of the values and their colours, as the file has them."""
    from osgeo import gdal

    try:
        dataset = gdal.Open(layer.source())
    except RuntimeError:
        dataset = None
    if dataset is None:
        return {}, [], {}
    metadata = dict(dataset.GetMetadata() or {})
    band = dataset.GetRasterBand(1)
    names = list(band.GetCategoryNames() or [])
    table = band.GetColorTable()
    colors = {} if table is None else {value: table.GetColorEntry(value)[:3] for value in range(table.GetCount())}
    return metadata, names, colors
