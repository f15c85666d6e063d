"""The demo's picture: `python -m landbrush.tools.demo_picture OUT SOURCES`.

Image, polygons, segmentation and uncertainty side by side: the land and its shore above, a part of it below at the
image's own pixels; and that part once more under clouds, as it was filled, as it is, and how sure the model was.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from .demo import classes
from .demo_clouds import PEAK
from .demo_project import BLUE, GAMMA, GREEN, RED, stretch

#: Column, row, width, height in pixels of the image: east of it is nothing but sea.
WHOLE = (0, 0, 1660, 1946)
PART = (575, 600, 420, 320)
WIDTH = 2000
_SIDE, _GAP, _HEAD, _FOOT, _TITLE = 24, 14, 92, 96, 40
_INK, _PAPER = "#222222", "#ffffff"
_ENTROPY_TOP = 250.0

Window = tuple[int, int, int, int]


def _read(path: Path, band: int, window: Window) -> Any:
    # Held until the end: a band outlives its raster only as a crash.
    raster = gdal.Open(str(path))
    return raster.GetRasterBand(band).ReadAsArray(*window)


def _true_color(path: Path, window: Window, like: Path | None = None) -> Any:
    """As QGIS shows it: stretched as the image at `like`, or as itself."""
    image, whole = gdal.Open(str(path)), gdal.Open(str(like or path))
    numbers = {image.GetRasterBand(i).GetDescription(): i for i in range(1, image.RasterCount + 1)}
    shown = (RED, GREEN, BLUE)
    layers = []
    for name, (low, high) in zip(shown, stretch(whole, shown)):
        values = image.GetRasterBand(numbers[name]).ReadAsArray(*window).astype(np.float32)
        layers.append(np.clip((values - low) / (high - low), 0, 1) ** (1 / GAMMA))
    return np.stack(layers, axis=-1)


def _rgb(color: str) -> tuple[float, ...]:
    return tuple(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))


def _segmentation(path: Path, window: Window, colors: dict[int, str]) -> Any:
    palette = np.ones((256, 3), np.float32)
    for number, color in colors.items():
        palette[number] = _rgb(color)
    return palette[_read(path, 1, window)]


def _uncertainty(path: Path, window: Window) -> Any:
    values = _read(path, 1, window)
    return np.where(values == 255, np.nan, values / _ENTROPY_TOP)


def _rings(path: Path, image: Path) -> list[tuple[int, Any]]:
    """Class and outline, in pixels of the image, of every polygon."""
    scene = gdal.Open(str(image))
    to = scene.GetSpatialRef()
    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    for crs in (to, lonlat):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(lonlat, to)
    back = gdal.InvGeoTransform(scene.GetGeoTransform())
    found = []
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        points = way.TransformPoints(feature["geometry"]["coordinates"][0])
        outline = np.array([gdal.ApplyGeoTransform(back, x, y) for x, y, _ in points])
        found.append((int(feature["properties"]["class_id"]), outline))
    return found


class Sheet:
    """A figure laid out in pixels from its upper left corner."""

    def __init__(self, height: int) -> None:
        # matplotlib tells its types only from 3.8 on, and QGIS's own may be older.
        self._plt = importlib.import_module("matplotlib.pyplot")
        self.height = height
        self.figure = self._plt.figure(figsize=(WIDTH / 100, height / 100), dpi=100, facecolor=_PAPER)

    def panel(self, left: float, top: float, width: float, height: float, window: Window) -> Any:
        """Axes that show `window` of the image, without ticks."""
        place = (left / WIDTH, 1 - (top + height) / self.height, width / WIDTH, height / self.height)
        axes = self.figure.add_axes(place)
        axes.set_xticks([])
        axes.set_yticks([])
        axes.set_xlim(window[0], window[0] + window[2])
        axes.set_ylim(window[1] + window[3], window[1])
        for spine in axes.spines.values():
            spine.set_color(_INK)
            spine.set_linewidth(0.8)
        return axes

    def text(self, x: float, y: float, words: str, **style: Any) -> None:
        """Words with their baseline's left end at a pixel."""
        self.figure.text(x / WIDTH, 1 - y / self.height, words, color=_INK, **style)

    def save(self, path: Path) -> None:
        """Write the picture; as many pixels as it was laid out in."""
        self.figure.savefig(path, dpi=100, facecolor=_PAPER)
        self._plt.close(self.figure)


def _extent(window: Window) -> tuple[int, int, int, int]:
    left, top, width, height = window
    return left, left + width, top + height, top


def _draw_polygons(axes: Any, rings: list[tuple[int, Any]], colors: dict[int, str], edge: str, small: bool) -> None:
    patch = importlib.import_module("matplotlib.patches").Polygon
    for number, outline in rings:
        face = (*_rgb(colors[number]), 1.0 if small else 0.6)
        style = "solid" if small or edge == "white" else (0, (3, 2))
        axes.add_patch(patch(outline, closed=True, facecolor=face, edgecolor="none"))
        for color, wide in (("white", 3.2), (edge, 1.6)) if not small else ((edge, 0.9),):
            line = style if color == edge else "solid"
            axes.add_patch(patch(outline, closed=True, fill=False, edgecolor=color, linewidth=wide, linestyle=line))


def draw(out: Path, sources: Path) -> Path:
    """Draw `landbrush-demo.png` from what lies in `out`."""
    specs = classes(out)
    colors = {int(item["id"]): item["color"] for item in specs}
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    scene = out / "scene" / "sentinel2.vrt"
    drawn, held_out = _rings(sources / "polygons.geojson", scene), _rings(out / "held_out.geojson", scene)
    side = (WIDTH - 2 * _SIDE - 3 * _GAP) / 4
    heights = [side * window[3] / window[2] for window in (WHOLE, PART)]
    sheet = Sheet(round(_HEAD + sum(heights) + _GAP + _TITLE + heights[1] + _FOOT))
    titles = (
        "Sentinel-2, true colour",
        f"{len(drawn)} polygons drawn, {len(held_out)} held out (black)",
        "Segmentation",
        "Uncertainty (entropy)",
    )
    shown = None
    for row, window in enumerate((WHOLE, PART)):
        top = _HEAD + row * (heights[0] + _GAP)
        image = _true_color(scene, window)
        grey = 0.2 + 0.6 * np.repeat(image.mean(axis=-1, keepdims=True), 3, axis=-1)
        pictures = [
            image,
            grey,
            _segmentation(out / "maps" / "segmentation.tif", window, colors),
            _uncertainty(out / "maps" / "uncertainty.tif", window),
        ]
        for column, picture in enumerate(pictures):
            left = _SIDE + column * (side + _GAP)
            axes = sheet.panel(left, top, side, heights[row], window)
            smooth = "antialiased" if row == 0 else "nearest"
            shown = axes.imshow(
                picture, extent=_extent(window), interpolation=smooth, cmap="viridis", vmin=0, vmax=1, aspect="auto"
            )
            if column == 1:
                for rings, edge in ((drawn, "white"), (held_out, "black")):
                    _draw_polygons(axes, rings, colors, edge, row == 0)
            if row == 0:
                sheet.text(left, _HEAD - 12, titles[column], fontsize=13.5, fontweight="bold")
                _frame(axes, column)
    _fill(sheet, out, round(_HEAD + sum(heights) + _GAP + _TITLE), side, heights[1])
    _head_and_foot(sheet, specs, report, shown)
    target = out / "landbrush-demo.png"
    sheet.save(target)
    return target


def _fill(sheet: Sheet, out: Path, top: float, side: float, height: float) -> None:
    """Clouds, what was filled under them, the truth, and the deviation that the model told."""
    score = json.loads((out / "filled" / "score.json").read_text(encoding="utf-8"))
    scene, filled, window = out / "scene" / "sentinel2.vrt", out / "filled" / "inpainted.tif", tuple(score["window"])
    own = (0, 0, *window[2:])
    truth, hidden = _true_color(scene, window), _read(out / "scene" / "clouds.tif", 1, window) > 0
    told = gdal.Open(str(out / "filled" / "inpainted_std.tif")).ReadAsArray().mean(axis=0) / PEAK
    most = float(np.percentile(told[hidden], 98))
    pictures = [np.where(hidden[..., None], 1.0, truth), _true_color(filled, own, scene), truth]
    titles = (
        "Real clouds laid over it",
        f"Filled: {score['psnr']:.1f} dB (biharmonic {score['biharmonic']:.1f})",
        "What is there",
        f"Deviation told (yellow: {100 * most:.1f} %)",
    )
    for column, (title, picture) in enumerate(zip(titles, [*pictures, np.where(hidden, told / most, np.nan)])):
        left = _SIDE + column * (side + _GAP)
        axes = sheet.panel(left, top, side, height, window)
        extent = _extent(window)
        if column == 3:
            axes.imshow(0.3 + 0.7 * truth.mean(axis=-1), extent=extent, cmap="gray", vmin=0, vmax=1, aspect="auto")
        axes.imshow(picture, extent=extent, interpolation="nearest", cmap="viridis", vmin=0, vmax=1, aspect="auto")
        sheet.text(left, top - 12, title, fontsize=13.5, fontweight="bold")


def _frame(axes: Any, column: int) -> None:
    """Where the lower row lies, and a bar of five kilometres on the first panel."""
    patches = importlib.import_module("matplotlib.patches")
    box = patches.Rectangle(PART[:2], PART[2], PART[3], fill=False, edgecolor="white", linewidth=1.6)
    axes.add_patch(box)
    if column == 0:
        axes.plot([1090, 1590], [1880, 1880], color="white", linewidth=3, solid_capstyle="butt")
        axes.text(1340, 1855, "5 km", color="white", ha="center", va="bottom", fontsize=11)


def _head_and_foot(sheet: Sheet, specs: list[dict[str, str]], report: dict[str, Any], shown: Any) -> None:
    patches = importlib.import_module("matplotlib.patches")
    sheet.text(_SIDE, 40, "Landbrush: from a few polygons to a map, and where not to trust it", fontsize=19)
    f1 = {item["id"]: item["f1"] for item in report["per_class"]}
    marks = [patches.Patch(facecolor=item["color"], edgecolor=_INK, linewidth=0.6) for item in specs]
    names = [
        item["name"] if f1.get(int(item["id"])) is None else f"{item['name']}  {f1[int(item['id'])]:.2f}"
        for item in specs
    ]
    low, high = report["intervals"]["accuracy"]
    sheet.text(
        _SIDE,
        sheet.height - 60,
        f"Held-out polygons: accuracy {100 * report['accuracy']:.1f} % (95 %: {100 * low:.1f} to {100 * high:.1f}), "
        f"mean IoU {report['mean_iou']:.2f}; F1 of each class:",
        fontsize=13,
    )
    sheet.figure.legend(
        marks,
        names,
        ncol=len(specs),
        loc="lower left",
        bbox_to_anchor=(_SIDE / WIDTH, 16 / sheet.height),
        fontsize=12.5,
        frameon=False,
        borderaxespad=0,
        borderpad=0,
        handlelength=1.6,
        columnspacing=1.5,
    )
    width = 280
    bar = sheet.figure.add_axes(
        ((WIDTH - _SIDE - 36 - width) / WIDTH, 44 / sheet.height, width / WIDTH, 16 / sheet.height)
    )
    colors = sheet.figure.colorbar(shown, cax=bar, orientation="horizontal", ticks=[0, 0.5, 1])
    colors.ax.set_xticklabels(["0 sure", "0.5", "1 unsure"], fontsize=11.5, color=_INK)
    colors.outline.set_linewidth(0.6)


def main(argv: list[str]) -> int:
    """Draw the picture for the results in the folder argv[0], with the polygons in the folder argv[1]."""
    gdal.UseExceptions()
    osr.UseExceptions()
    draw(Path(argv[0]), Path(argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
