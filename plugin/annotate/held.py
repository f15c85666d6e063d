"""Whether the polygons can be written just now, and what was drawn while they could not.

SQLite waits 5 s for a file that another program holds, and GDAL asks several times a change: QGIS would stand still for
20 s, and the stroke would be lost. So the file is asked first, shortly, and what cannot be written waits on the map.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.job import ClassSpec, InputError
from ..i18n import in_words, tr

_WAIT_MS = 300
_AGAIN_MS = 2000


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


class Stroke(NamedTuple):
    """What was drawn or erased.

    Attributes:
        shape: It, in `crs`.
        item: The class that it is of; None = none, as of what is erased.
        day: The only date that it is for; None = every date.
        erases: Whether it takes away.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    item: ClassSpec | None = None
    day: str | None = None
    erases: bool = False

    @property
    def color(self) -> str:
        """What it is shown in."""
        if self.erases:
            return "#ffffff"
        return "#888888" if self.item is None else self.item.color


class Waiting(QObject):
    """Strokes that wait for their layer, in order; they are tried again by themselves.

    Args:
        bring: Brings a stroke into the layer; raises `InputError`.

    Signals:
        changed: There are more or fewer of them.
        failed(str): Why one of them will never be written.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, bring: Callable[[Stroke], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bring = bring
        self.strokes: list[Stroke] = []
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._try)

    def keep(self, *strokes: Stroke) -> None:
        self.strokes += strokes
        self._again.start()
        self.changed.emit()

    def write(self) -> None:
        """Write them.

        Raises:
            Held: The first of those that are left still cannot be.
        """
        while self.strokes:
            try:
                self._bring(self.strokes[0])
            except Held:
                self._again.start()
                raise
            except InputError as error:
                self.failed.emit(in_words(error))
            del self.strokes[0]
            self.changed.emit()

    def drop_last(self) -> bool:
        """Forget the last one; whether there was one."""
        if not self.strokes:
            return False
        self.strokes.pop()
        self.changed.emit()
        return True

    def drop_all(self) -> bool:
        """Forget all; whether there were any."""
        found = bool(self.strokes)
        self.strokes = []
        self._again.stop()
        if found:
            self.changed.emit()
        return found

    def _try(self) -> None:
        with contextlib.suppress(Held):  # said when it was drawn
            self.write()
