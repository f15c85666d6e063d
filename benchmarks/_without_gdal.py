"""A stand-in for GDAL where there is none: a machine with a GPU learns from packed pictures, and reads no raster."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    """What the engine asks of GDAL while it is imported; anything that is called later says that GDAL is missing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in ("GetCacheMax", "SetCacheMax", "UseExceptions"):
            return lambda *_: 0

        def missing(*_: object, **__: object) -> None:
            raise ImportError(f"{self.__name__}.{name}: GDAL is not installed here; only packed pictures can be used")

        return missing


def stand_in() -> None:
    """Put it in GDAL's place, if that cannot be found."""
    if "osgeo" in sys.modules or importlib.util.find_spec("osgeo") is not None:
        return
    package = ModuleType("osgeo")
    for name in ("gdal", "ogr", "osr"):
        module = _StandIn(f"osgeo.{name}")
        setattr(package, name, module)
        sys.modules[f"osgeo.{name}"] = module
    sys.modules["osgeo"] = package
