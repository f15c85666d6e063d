"""The files that lie beside a raster and tell about it: statistics and names, ArcGIS's value table, QGIS's style."""

from __future__ import annotations

import os
from pathlib import Path

_AFTER = (".aux.xml", ".vat.dbf")
_STYLE = ".qml"


def side_files(path: str) -> list[str]:
    """Where they belong, whether they are there or not."""
    return [*(path + suffix for suffix in _AFTER), os.path.splitext(path)[0] + _STYLE]


def raster_of(path: Path) -> Path:
    """The raster that such a file tells about; of any other file itself."""
    for suffix in _AFTER:
        if path.name.endswith(suffix):
            return path.with_name(path.name[: -len(suffix)])
    return path.with_suffix(".tif") if path.suffix == _STYLE else path


def real_name(path: str | Path) -> str:
    """The same for all names of one file; what names none, as the sources of many layers, stays."""
    # Not `Path.resolve`, which on Windows, up to Python 3.9, takes a name badly that no file may have.
    return os.path.normcase(os.path.realpath(path))
