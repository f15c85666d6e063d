"""What was drawn while its layer could not be written to: it waits on the map, and is tried again by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.job import ClassSpec, InputError
from ..i18n import in_words
from .held import Held

_AGAIN_MS = 2000


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
