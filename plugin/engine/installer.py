"""An installation or check in a thread of its own, heard through Qt signals: QGIS stays responsive."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
from typing import Callable, Optional
from urllib.parse import quote

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...core.job import Cancelled, InputError
from ..i18n import in_words, tr
from ..settings import Settings
from . import environment as records
from .environment import EngineEnvironment
from .installation import Installation, Listener


class Installer(QObject):
    """Runs one installation or check at a time.

    Signals (all arrive in the thread of the receiver; `finished` or `failed` ends each run):
        stepped(str name, str title): A step has begun.
        printed(str): A line for the log.
        progressed(object): Share of the whole that is done, 0–1; None while that is unknown.
        finished(object): The `EngineEnvironment` that is ready now.
        failed(str message, str details): The message is empty when the user cancelled.
    """

    stepped = pyqtSignal(str, str)
    printed = pyqtSignal(str)
    progressed = pyqtSignal(object)
    finished = pyqtSignal(object)
    failed = pyqtSignal(str, str)

    def __init__(
        self, parent: Optional[QObject] = None, make: Callable[[Listener], Installation] | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make or (lambda listener: Installation(listener=listener))
        self._gate = _Gate()
        self.destroyed.connect(self._gate.close)
        self._work: Optional[Installation] = None
        self._thread: Optional[threading.Thread] = None

    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def install(self) -> None:
        """Make Landbrush's own environment; the user's own Python is no longer used once that is done."""
        extra, proxy = Settings.load().pip_arguments, qgis_proxy()

        def work(installation: Installation) -> EngineEnvironment:
            made = installation.install(extra, proxy)
            dataclasses.replace(Settings.load(), python="").save()
            return made

        self._start(work)

    def check(self) -> None:
        """Look again what the present environment has."""
        found = records.current()
        if found is None:
            self.failed.emit(records.missing_sentence(), "")
            return
        self._start(lambda installation: installation.check(found))

    def use(self, python: str) -> None:
        """Check the user's own Python and, if the engine can run in it, use it from now on."""

        def work(installation: Installation) -> EngineEnvironment:
            checked = installation.check(EngineEnvironment(python))
            dataclasses.replace(Settings.load(), python=python).save()
            return checked

        self._start(work)

    def cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def close(self, timeout: float = 2.0) -> None:
        """Cancel and wait: for the end of the page or of QGIS."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(timeout)

    def _start(self, work: Callable[[Installation], EngineEnvironment]) -> None:
        if self.is_running():
            return
        installation = self._make(_Told(self))
        self._work = installation
        self._thread = threading.Thread(target=self._run, args=(work, installation), name="landbrush-install")
        self._thread.daemon = True
        self._thread.start()

    def _run(self, work: Callable[[Installation], EngineEnvironment], installation: Installation) -> None:
        try:
            result = work(installation)
        except Cancelled:
            self._emit("failed", "", "")
        except InputError as error:
            self._emit("failed", in_words(error), getattr(error, "details", ""))
        except Exception as error:  # an exception in a thread would otherwise only end up on stderr
            message = tr("The installation failed: {reason}").format(reason=error)
            self._emit("failed", message, repr(error))
        else:
            self._emit("finished", result)

    def _emit(self, signal: str, *values: object) -> None:
        # The page, and this object with it, may go at any moment in which the thread has something to tell.
        with self._gate.lock, contextlib.suppress(RuntimeError):
            if self._gate.open:
                getattr(self, signal).emit(*values)


class _Gate:
    """Shut while a QObject is being destroyed: a signal that another thread emits then would crash QGIS."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.open = True

    def close(self, *_: object) -> None:
        with self.lock:
            self.open = False


class _Told(Listener):
    def __init__(self, installer: Installer) -> None:
        self._installer = installer

    def step(self, name: str, title: str) -> None:
        self._installer._emit("stepped", name, title)

    def line(self, text: str) -> None:
        self._installer._emit("printed", text)

    def progress(self, fraction: Optional[float]) -> None:
        self._installer._emit("progressed", fraction)


def qgis_proxy() -> str:
    """The HTTP proxy set in QGIS's options as a URL; empty when there is none."""
    from qgis.core import QgsNetworkAccessManager

    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() not in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
        return ""
    if not proxy.hostName():
        return ""
    user = ""
    if proxy.user():
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    return f"http://{user}{proxy.hostName()}:{proxy.port() or 8080}"
