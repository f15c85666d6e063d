"""How much of the disk each training takes, and whether its model is there: looked up beside the window."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import history
from .kept_runs import KeptRun


class Use(NamedTuple):
    """Of one training: whether its model is there, and the bytes of all its files."""

    there: bool
    size: int


class DiskUse(QObject):
    """Looks at the folders of trainings in a thread of its own: on a slow disk that takes long, and QGIS goes on.

    Attributes:
        known: What is known by now, by model.

    Signals:
        changed: More is known.
    """

    changed = pyqtSignal()
    _looked = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known: dict[str, Use] = {}
        self._wanted: tuple[KeptRun, ...] = ()
        self._busy = False
        self._looked.connect(self._take)

    def look(self, runs: Sequence[KeptRun]) -> None:
        """Look at these; `changed` tells when that is done."""
        self._wanted = tuple(runs)
        if not self._busy and self._wanted:
            self._busy = True
            threading.Thread(target=self._work, args=(self._wanted,), name="landbrush-disk", daemon=True).start()

    def _work(self, runs: tuple[KeptRun, ...]) -> None:
        found = {}
        for run in runs:
            try:
                found[run.model] = Use(history.is_there(run), history.size_of(run))
            except OSError:
                found[run.model] = Use(False, 0)
        try:
            self._looked.emit(runs, found)
        except RuntimeError:
            return  # the window has been closed meanwhile

    def _take(self, runs: tuple[KeptRun, ...], found: dict[str, Use]) -> None:
        self._busy = False
        self.known = found
        if runs != self._wanted:
            self.look(self._wanted)
        self.changed.emit()
