"""What results look like: maps in the colours of their classes, deviations graded, images like their source."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.job import ClassSpec
from .change_looks import style_changes, style_first_change
from .figures import decimals, significant

#: Viridis of matplotlib (CC0) at nine equal steps: equal steps of value look equal.
VIRIDIS = ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")
#: What uncertainty rasters tell besides their first band: the layer's kind → the name of the band.
MEASURES = {"novelty": "novelty", "disagreement": "mutual information"}
#: Pixels looked at to find the largest deviation; overviews serve.
_SAMPLE = 250_000


def style(
    layer: QgsRasterLayer, kind: str, classes: Sequence[ClassSpec] = (), source: QgsRasterLayer | None = None
) -> None:
    """Give a result its look: classes in their colours, uncertainty from sure (dark) to unsure (bright).

    A filled image looks like the image it was made from, `source`, where that is known and has the same bands.
    """
    if kind == "segmentation":
        palette = [
            QgsPalettedRasterRenderer.Class(item.id, QColor(item.color), item.name)
            for item in sorted(classes, key=lambda item: item.id)
        ]
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette)
        renderer.setOpacity(layer.opacity())
        layer.setRenderer(renderer)
    elif kind == "inpainted":
        look_like(layer, source)
    elif kind == "changes":
        style_changes(layer)
    elif kind == "first_change":
        style_first_change(layer)
    elif kind == "inpainted_std":
        layer.setRenderer(_ramp_renderer(layer, 1, _largest(layer, 1), values=True))
    else:
        band = band_of(layer, kind) or 1
        layer.setRenderer(_ramp_renderer(layer, band, value_top(layer, band)))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def band_of(layer: QgsRasterLayer, kind: str) -> int | None:
    """The band that a layer of this kind shows; None where its file has not got it."""
    if kind not in MEASURES:
        return 1
    # QGIS calls a band "Band 3: novelty".
    names = [layer.bandName(number).partition(": ")[2] for number in range(1, layer.bandCount() + 1)]
    return names.index(MEASURES[kind]) + 1 if MEASURES[kind] in names else None


def shows_band(layer: QgsRasterLayer, kind: str) -> bool:
    """Whether a layer shows the band that its kind stands for: another run's file may have others before it."""
    return kind not in MEASURES or (
        layer.renderer() is not None and layer.renderer().usesBands() == [band_of(layer, kind)]
    )


def look_like(layer: QgsRasterLayer, source: QgsRasterLayer | None) -> bool:
    """Show the same bands in the same way as another layer; whether it could be done."""
    if source is None or source.renderer() is None or source.bandCount() != layer.bandCount():
        return False
    layer.setRenderer(source.renderer().clone())
    return True


def value_top(layer: QgsRasterLayer, band: int) -> float:
    """The value that means 1: a raster of bytes without a scale holds 0–250 for 0–1."""
    provider = layer.dataProvider()
    if provider.sourceDataType(band) == Qgis.DataType.Byte and provider.bandScale(band) == 1:
        return 250.0
    return 1.0


def _largest(layer: QgsRasterLayer, band: int) -> float:
    stats = layer.dataProvider().bandStatistics(band, QgsRasterBandStats.Stats.Max, layer.extent(), _SAMPLE)
    # Where all was observed there is no deviation, and a ramp needs two ends.
    return stats.maximumValue if stats.maximumValue > 0 else 1.0


def _ramp_renderer(
    layer: QgsRasterLayer, band: int, top: float, values: bool = False
) -> QgsSingleBandPseudoColorRenderer:
    """Viridis from 0 to `top`; labels say the share of it, or the value."""
    colors = [QColor(color) for color in VIRIDIS]
    last = len(colors) - 1
    stops = [QgsGradientStop(i / last, color) for i, color in enumerate(colors[1:-1], 1)]
    ramp = QgsGradientColorRamp(colors[0], colors[-1], False, stops)
    function = QgsColorRampShader(0.0, top, ramp, QgsColorRampShader.Type.Interpolated)
    items = [(i * top / last, color) for i, color in enumerate(colors)]
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                value, color, significant(value, 4) if values else decimals(value / top, 2)
            )
            for value, color in items
        ]
    )
    shader = QgsRasterShader(0.0, top)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    return renderer
