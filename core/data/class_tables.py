"""What other programs need beside a class raster to show names and colours: a style for QGIS, a value table for ArcGIS.

GDAL, QGIS and the EnMAP-Box read the names from `.aux.xml`. QGIS by itself would show all 256 colours that a GeoTIFF
must have; with the style only the classes.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence

from ..job import ClassSpec
from ..scratch import put
from .qgis_styles import raster_style

#: (name, type, length) of the columns of a dBASE III table.
_COLUMNS = (("Value", "N", 9), ("Count", "N", 12), ("Class_Name", "C", 0), ("Red", "N", 3), ("Green", "N", 3),
            ("Blue", "N", 3))  # fmt: skip
_LONGEST_NAME = 254


def side_files(path: str) -> list[str]:
    """Where files belong that lie beside a raster and tell about it."""
    return [f"{path}.aux.xml", f"{path}.vat.dbf", f"{os.path.splitext(path)[0]}.qml"]


def move_side_files(source: str, target: str) -> None:
    """Put what lies beside one raster beside another; what lay there no longer holds. A style that somebody made stays.

    Raises:
        OSError: A file cannot be replaced.
    """
    _, table, style = side_files(target)
    stays = None if os.path.exists(table) else style
    for beside, place in zip(side_files(source), side_files(target)):
        if os.path.exists(beside):
            put(beside, place)
        elif os.path.exists(place) and place != stays:
            os.remove(place)


def write_class_tables(path: str, classes: Sequence[tuple[ClassSpec, int]]) -> None:
    """The style (.qml) and the value table (.vat.dbf) of a class raster.

    Args:
        path: The raster.
        classes: Each class, and its pixels.

    Raises:
        OSError: The folder cannot be written to.
    """
    _, table, style = side_files(path)
    with open(table, "wb") as stream:
        stream.write(_dbase([(item.id, count, item.name, *item.rgb) for item, count in classes]))
    with open(style, "w", encoding="utf-8", newline="\n") as text:
        text.write(raster_style([item for item, _ in classes]))


def _dbase(rows: Sequence[tuple[object, ...]]) -> bytes:
    """A dBASE III table whose texts are UTF-8."""
    names = [str(row[2]).encode()[:_LONGEST_NAME].decode(errors="ignore") for row in rows]
    longest = max([1, *(len(name.encode()) for name in names)])
    columns = [(name, kind, length or longest) for name, kind, length in _COLUMNS]
    size = 1 + sum(length for _, _, length in columns)
    # Version, date of the last change (years since 1900, month, day), rows, bytes of the header and of a row.
    parts = [struct.pack("<BBBBIHH20x", 3, 100, 1, 1, len(rows), 32 + 32 * len(columns) + 1, size)]
    for name, kind, length in columns:
        parts.append(struct.pack("<11sc4xBB14x", name.encode(), kind.encode(), length, 0))
    parts.append(b"\r")
    for row, name in zip(rows, names):
        parts.append(b" ")
        for (_, kind, length), value in zip(columns, (row[0], row[1], name, *row[3:])):
            text = str(value).encode()
            parts.append(text.ljust(length) if kind == "C" else text.rjust(length))
    return b"".join([*parts, b"\x1a"])
