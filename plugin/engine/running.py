"""Every engine run of this QGIS, so that none outlives it."""

from __future__ import annotations

import time

from qgis.core import QgsApplication

from .process import EngineProcess

_EXIT_TIMEOUT = 2.0
_alive: set[EngineProcess] = set()
_connected = False


def add(process: EngineProcess) -> None:
    """Remember a run until `discard`. Also sees to it, once, that QGIS's exit ends them all."""
    global _connected
    _alive.add(process)
    application = QgsApplication.instance()
    if application is not None and not _connected:
        application.aboutToQuit.connect(shutdown)
        _connected = True


def discard(process: EngineProcess) -> None:
    _alive.discard(process)


def count() -> int:
    return len(_alive)


def close() -> bool:
    """As `shutdown`, and let go of the application: the plugin goes."""
    global _connected
    if _connected:
        QgsApplication.instance().aboutToQuit.disconnect(shutdown)
        _connected = False
    return shutdown()


def shutdown(timeout: float = _EXIT_TIMEOUT) -> bool:
    """Stop every engine run and wait for their end; False if one is left."""
    deadline = time.monotonic() + timeout
    for process in list(_alive):
        process.cancel()
    started = [process for process in list(_alive) if process.started]
    left = [process for process in started if not process.wait(max(0.0, deadline - time.monotonic()))]
    return not left
