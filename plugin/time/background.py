"""Reading that must not hold QGIS up: in a thread of its own, the newest question first, told in QGIS's."""

from __future__ import annotations

import contextlib
import threading
import traceback
from collections.abc import Callable, Iterator

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, pyqtSignal

#: Given to the work: whether nobody waits for it any more.
Stale = Callable[[], bool]
Work = Callable[[Stale], Iterator[object]]

#: A thread with nothing to do goes after so long, and with it the files it holds open.
IDLE_SECONDS = 2.0


class Background(QObject):
    """Runs one piece of work at a time; a new one takes the place of the one before.

    Signals:
        told(int, object): The work's number, as `ask` gave it, and one thing that it yielded.
        ended(int): All was told.
    """

    told = pyqtSignal(int, object)
    ended = pyqtSignal(int)

    def __init__(self, release: Callable[[], None] | None = None, parent: QObject | None = None) -> None:
        """`release` is called in the thread before it goes."""
        super().__init__(parent)
        self._release = release
        self._wake = threading.Condition()
        self._next: tuple[int, Work] | None = None
        self._number = 0
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, work: Work) -> int:
        """Begin `work` soon; what an earlier one has still to tell is void."""
        with self._wake:
            self._number += 1
            self._next = (self._number, work)
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="landbrush-reader", daemon=True)
                self._thread.start()
            self._wake.notify()
            return self._number

    def is_current(self, number: int) -> bool:
        """Whether this is the last work that was asked for."""
        return number == self._number

    def drop(self) -> None:
        """What is being done is of no use any more."""
        with self._wake:
            self._number += 1
            self._next = None

    def close(self, seconds: float = 2.0) -> None:
        """End the thread; nothing is told afterwards."""
        with self._wake:
            self._closed, self._next = True, None
            self._number += 1
            thread = self._thread
            self._wake.notify()
        if thread is not None:
            thread.join(seconds)

    def _run(self) -> None:
        while True:
            with self._wake:
                if self._next is None and not self._closed:
                    self._wake.wait(IDLE_SECONDS)
                if self._next is None:
                    if self._release is not None:
                        self._release()
                    self._thread = None
                    return
                number, work = self._next
                self._next = None
            try:
                self._do(number, work)
            except Exception:  # a fault of one work must not end the thread for those that follow
                QgsMessageLog.logMessage(traceback.format_exc(), "Landbrush", Qgis.MessageLevel.Critical, False)

    def _do(self, number: int, work: Work) -> None:
        # The dock, and this object in it, may be deleted while a file is read.
        with contextlib.suppress(RuntimeError):
            for item in work(lambda: number != self._number):
                if number != self._number:
                    return
                self.told.emit(number, item)
            if number == self._number:
                self.ended.emit(number)
