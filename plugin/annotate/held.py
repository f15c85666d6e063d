"""Whether the polygons can be written just now, or another program holds their file.

SQLite waits 5 s for such a file, and GDAL asks several times a change: QGIS would stand still for 20 s, and the stroke
would be lost. So the file is asked first, shortly, and what cannot be written waits (waiting.py).
"""

from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ...core.job import InputError
from ..i18n import tr

_WAIT_MS = 300


class Held(InputError):
    """The polygons cannot be written now, and can be later."""


def refused(layer: QgsVectorLayer, reason: str) -> str:
    """The sentence that says why a layer cannot be written to."""
    return tr("The layer “{name}” cannot be written to: {reason}.").format(name=layer.name(), reason=reason)


def check_free(layer: QgsVectorLayer, patient: bool = True) -> None:
    """See that no other program holds the layer's file; waits for 0.3 s at most, or, not `patient`, not at all.

    Raises:
        Held: One does.
    """
    if layer.providerType() != "ogr" or layer.storageType() not in ("GPKG", "SQLite"):
        return
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    if path and _is_locked(path, _WAIT_MS if patient else 0):
        raise Held(refused(layer, tr("another program holds its file")))


def _is_locked(path: str, wait_ms: int) -> bool:
    # Asked through GDAL: a second SQLite in this process would let go of QGIS's own locks where it closes the file
    # (https://sqlite.org/howtocorrupt.html, 2.2.1).
    from osgeo import gdal

    set_option = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    set_option("SQLITE_BUSY_TIMEOUT", str(wait_ms))
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    said = ""
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG", "SQLite"])
        if source is not None:
            source.ReleaseResultSet(source.ExecuteSQL(f"PRAGMA busy_timeout = {wait_ms}"))
            # "Exclusive", which sees those too that read on and on, behind whom a commit would wait.
            source.ExecuteSQL("BEGIN EXCLUSIVE")
            said = gdal.GetLastErrorMsg()
            source.ExecuteSQL("ROLLBACK")
    except RuntimeError as error:  # as GDAL tells of errors where another plugin asked for exceptions
        said = said or str(error)
    finally:
        said = said or gdal.GetLastErrorMsg()
        gdal.PopErrorHandler()
        set_option("SQLITE_BUSY_TIMEOUT", None)
    return "is locked" in said
