"""A small picture of a map for its report: classes in their colours, a scale bar and where north is."""

from __future__ import annotations

import base64
import math
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.grid import Grid, spatial_reference, transform_points
from ..data.raster import Raster
from ..said import Say
from .charts import INK, escape, marked, quantity, safe_color

Array = npt.NDArray[Any]

#: Pixels of the longer side: sharp at the width of a page, in a file that can be mailed.
SIDE = 900
_EARTH = 6_371_000.0
_WIDTH = 640.0


@dataclass(frozen=True)
class MapPicture:
    """A map as a picture.

    Attributes:
        png: With a palette; what has no class is clear.
        height, width: Of the picture as it is to be shown, in any unit: pixels need not be square on the ground.
        metres: Width on the ground, in the middle; None where the CRS does not say.
        north: Degrees clockwise from up; None as above.
    """

    png: bytes
    height: float
    width: float
    metres: float | None
    north: float | None


def map_picture(path: str, classes: Sequence[Mapping[str, Any]]) -> MapPicture:
    """The picture of a class raster.

    Args:
        classes: "id" and "color" of those to be shown.

    Raises:
        InputError: The raster cannot be read.
    """
    raster = Raster(path)
    values = raster.small(SIDE)
    known = [int(item["id"]) for item in classes]
    shown = np.where(np.isin(values, known), values, 0).astype(np.uint8)
    palette = {int(item["id"]): safe_color(item["color"]) for item in classes}
    ground = _ground(raster.grid)
    height, width = (float(length) for length in shown.shape)
    if ground is None:
        return MapPicture(palette_png(shown, palette), height, width, None, None)
    across, down, north = ground
    squeeze = (down * raster.grid.height) / (across * raster.grid.width)
    return MapPicture(palette_png(shown, palette), width * squeeze, width, across * raster.grid.width, north)


def palette_png(values: Array, colors: Mapping[int, str]) -> bytes:
    """A PNG of 8 bits with a palette (ISO/IEC 15948); value 0 is clear.

    Args:
        values: (h, w) uint8.
        colors: Value → "#rrggbb".
    """
    height, width = values.shape
    table = b"".join(bytes.fromhex(colors.get(value, "#000000")[1:]) for value in range(256))
    lines = np.concatenate([np.zeros((height, 1), np.uint8), np.ascontiguousarray(values, np.uint8)], axis=1)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            chunk(b"PLTE", table),
            chunk(b"tRNS", b"\x00"),
            chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
            chunk(b"IEND", b""),
        ]
    )


def _ground(grid: Grid) -> tuple[float, float, float] | None:
    """Metres of a pixel across and down, and degrees clockwise from up to north, in the middle; on a sphere."""
    srs = spatial_reference(grid.crs_wkt)
    if not (srs.IsGeographic() or srs.IsProjected()):
        return None
    wkt = str(srs.CloneGeogCS().ExportToWkt())
    unit = spatial_reference(wkt).GetAngularUnits()
    row, col = grid.height / 2, grid.width / 2
    x, y = grid.to_xy(row + np.array([0.0, 0.0, 1.0]), col + np.array([0.0, 1.0, 0.0]))
    lon, lat = (values * unit for values in transform_points(grid.crs_wkt, wkt, x, y))
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        return None
    east, up = (lon - lon[0]) * math.cos(lat[0]) * _EARTH, (lat - lat[0]) * _EARTH
    across, down = math.hypot(east[1], up[1]), math.hypot(east[2], up[2])
    if not (across > 0 and down > 0):
        return None
    # North in pixels is where a step changes the latitude alone.
    matrix = np.array([[east[1], east[2]], [up[1], up[2]]])
    if abs(np.linalg.det(matrix)) < 1e-12:
        return None
    right, below = np.linalg.solve(matrix, [0.0, 1.0])
    return across, down, math.degrees(math.atan2(right * across, -below * down))


def picture_svg(picture: MapPicture, title: str, say: Say = str) -> str:
    """The picture as SVG, with a scale bar and an arrow to the north where they are known."""
    scale = _WIDTH / max(picture.width, picture.height)
    width, height = picture.width * scale, picture.height * scale
    below = 30.0 if picture.metres else 0.0
    data = base64.b64encode(picture.png).decode("ascii")
    parts = [
        f'<image x="0" y="0" width="{width:.1f}" height="{height:.1f}" preserveAspectRatio="none" '
        f'style="image-rendering:pixelated" href="data:image/png;base64,{data}"/>',
        f'<rect x="0.5" y="0.5" width="{width - 1:.1f}" height="{height - 1:.1f}" fill="none" stroke="#dde3ea"/>',
    ]
    if picture.metres:
        parts.append(_scale_bar(picture.metres, width, height + 8, say))
    if picture.north is not None:
        parts.append(_arrow(picture.north, width - 13, height + 17))
    return (
        f'<svg viewBox="0 0 {width:.1f} {height + below:.1f}" width="{width:.0f}" height="{height + below:.0f}" '
        f'role="img" xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )


def _scale_bar(metres: float, width: float, top: float, say: Say) -> str:
    """The longest round length that fits into a quarter of the width."""
    most = metres / 4
    power = 10.0 ** math.floor(math.log10(most))
    length = next(power * factor for factor in (5, 2, 1) if power * factor <= most)
    end = width * length / metres
    text = f"{quantity(length / 1000, say)} km" if length >= 1000 else marked(f"{length:g} m", say)
    path = f"M1 {top:.1f}v8H{end:.1f}v-8"
    return (
        f'<path d="{path}" fill="none" stroke="{INK}" stroke-width="1.6"/>'
        f'<text x="{end + 8:.1f}" y="{top + 9:.1f}" fill="{INK}" font-size="12">{text}</text>'
    )


def _arrow(north: float, x: float, y: float) -> str:
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) rotate({north:.1f})"><path d="M0 -11 L5 6 L0 3 L-5 6 Z" '
        f'fill="{INK}"/></g><text x="{x - 24:.1f}" y="{y + 5:.1f}" fill="{INK}" font-size="12">N</text>'
    )
