"""GDAL as another plugin may have left it: raising or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal, ogr, osr


@contextmanager
def exceptions(wanted: bool) -> Iterator[None]:
    """Let GDAL raise or not, and leave it and its siblings as they were.

    GDAL before 3.7 keeps their handlers in one stack: only who came last can go.
    """
    before = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    _none(before)
    if wanted:
        gdal.UseExceptions()
    try:
        yield
    finally:
        if wanted:
            gdal.DontUseExceptions()
        for module in before:
            module.UseExceptions()


def _none(modules: list) -> None:
    left = list(modules)
    while left:
        for module in list(left):
            try:
                module.DontUseExceptions()
            except RuntimeError:
                continue
            left.remove(module)
            break
        else:
            raise RuntimeError("GDAL's handlers were not to be taken off in any order")
