"""Superpixels of what the map shows: computed by the engine's Python in the background, and kept for when they are
needed again.

scikit-image is not part of QGIS, so that a process of its own does it; one that is of no use any more is ended.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.job import InputError
from ..figures import decimals
from ..i18n import in_words, tr
from ..leftovers import private_folder
from ..time.background import Background, Stale
from . import pixels
from .regions import Segments

if TYPE_CHECKING:
    from ..engine.child import Child

#: Pixels that are cut into superpixels at once: two seconds on one core.
MOST_PIXELS = 2_500_000
#: Beside what is in view, so that a small step of the map needs nothing new.
_MARGIN = 0.15
#: Results kept, some 20 MB each.
_KEPT = 6
LOG_TAG = "Landbrush"


@dataclass(frozen=True)
class Wanted:
    """What is to be cut: the bands of a file in a box of its CRS, into pieces of so many pixels a side."""

    source: pixels.Source
    box: pixels.Box
    size: float


class Superpixels(QObject):
    """Makes `Segments` of what is asked for; the last question alone is answered.

    Signals:
        ready(object): The `Segments`.
        failed(str): Why there are none, in a sentence.
    """

    ready = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[tuple[pixels.Source, float, pixels.Window], Segments] = OrderedDict()
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._wanted: Wanted | None = None
        self._reader = Background(parent=self)
        self._reader.told.connect(self._told)

    def ask(self, wanted: Wanted) -> None:
        """Find or compute it; nothing happens where that is being done already."""
        if wanted == self._wanted:
            return
        self.drop()
        self._wanted = wanted
        self._reader.ask(lambda is_stale: self._find(wanted, is_stale))

    def drop(self) -> None:
        """What is being computed is of no use any more."""
        self._wanted = None
        self._reader.drop()
        with self._lock:
            child = self._child
        if child is not None:
            threading.Thread(target=child.stop, name="landbrush-superpixels", daemon=True).start()

    def close(self) -> None:
        """End what is being computed; nothing is told afterwards."""
        self.drop()
        self._reader.close()
        self._kept.clear()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def _told(self, number: int, found: object) -> None:
        if not self._reader.is_current(number):
            return
        self._wanted = None
        if isinstance(found, Segments):
            self.ready.emit(found)
        else:
            self.failed.emit(str(found))

    def _find(self, wanted: Wanted, is_stale: Stale) -> Iterator[Segments | str]:
        """In a thread: the segments, or the sentence that says why there are none."""
        try:
            least = pixels.window_of(wanted.source, wanted.box, MOST_PIXELS)
            if least is None:
                yield tr("The map shows nothing of the image here.")
                return
            for source, size, window in list(self._kept):
                if (source, size) == (wanted.source, wanted.size) and window.contains(least):
                    self._kept.move_to_end((source, size, window))
                    yield self._kept[source, size, window]
                    return
            window = pixels.window_of(wanted.source, wanted.box, MOST_PIXELS, margin=_MARGIN) or least
            labels = self._compute(pixels.read(wanted.source, window), wanted.size, is_stale)
            if labels is None:
                return
            found = Segments(labels, window)
            self._kept[wanted.source, wanted.size, window] = found
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            yield found
        except pixels.TooLarge as large:
            share = (MOST_PIXELS / large.args[0]) ** 0.5
            yield tr("Zoom in for superpixels: the map shows {factor} times too much.").format(
                factor=decimals(1 / share, 1)
            )
        except InputError as error:
            yield in_words(error)
        except OSError as error:
            yield tr("Superpixels cannot be computed: {reason}.").format(reason=error.strerror or error)

    def _compute(self, values, size: float, is_stale: Stale):
        """The labels as the engine's Python gives them; None when nobody waits for them any more.

        Raises:
            InputError: There is no engine, or it failed.
        """
        import numpy as np

        from ..engine import environment
        from ..engine.child import Child
        from ..engine.child_env import child_env
        from ..engine.process import LAUNCHER

        engine = environment.current()
        if engine is None:
            raise InputError(environment.missing_sentence())
        folder = private_folder()
        source, target = (os.path.join(folder, name) for name in ("image.npy", "labels.npy"))
        said: list[str] = []
        try:
            np.save(source, values, allow_pickle=False)
            if is_stale():
                return None
            argv = [engine.python, str(LAUNCHER), "superpixels", source, str(size), target]
            child = Child(argv, env=child_env(engine), cwd=folder, on_stderr=said.append)
            with self._lock:
                self._child = child
            if is_stale():
                child.stop()
            for _ in child.lines():
                pass
            code = child.wait()
            with self._lock:
                self._child = None
            child.close()
            if is_stale():
                return None
            if code or not os.path.exists(target):
                QgsMessageLog.logMessage("\n".join(said[-30:]), LOG_TAG, Qgis.MessageLevel.Info, False)
                raise InputError(_reason(said))
            return np.load(target, allow_pickle=False)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _reason(said: list[str]) -> str:
    if any("No module named 'skimage'" in line for line in said):
        return tr("Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.")
    return tr("Superpixels cannot be computed; the Landbrush log says why.")
