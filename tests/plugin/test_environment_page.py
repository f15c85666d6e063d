"""The engine page: what it shows and allows while nothing, something, a failure or a cancel happens."""

from __future__ import annotations

import re
import sys
import threading
import time

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from landbrush.core.job import Cancelled, InputError
from landbrush.plugin.dock.environment_page import EnvironmentPage
from landbrush.plugin.engine import environment, installer
from landbrush.plugin.engine.environment import EngineEnvironment
from landbrush.plugin.engine.installer import Installer
from landbrush.plugin.settings import Settings

MADE = EngineEnvironment(
    sys.executable,
    managed=True,
    base_prefix="elsewhere",
    python_version="3.11.2",
    versions={"torch": "2.13.0", "gdal": "3.6.2"},
    devices=({"name": "NVIDIA H100", "kind": "cuda:0", "memory": 80 * 2**30},),
)


class FakeInstallation:
    """Stands in for `Installation`: does as its class is told, hears cancel."""

    failure: Exception | None = None
    slow = False

    def __init__(self, listener):
        self.listener = listener
        self.stopped = threading.Event()
        self.got = ()

    def install(self, extra="", proxy=""):
        type(self).last = (extra, proxy)
        self.listener.step("packages", "Downloading and installing PyTorch")
        self.listener.line("Collecting torch")
        self.listener.progress(0.5)
        if self.slow and self.stopped.wait(20):
            raise Cancelled
        if self.failure is not None:
            raise self.failure
        environment.write_record(environment.MANAGED_RECORD, MADE)
        return MADE

    def check(self, found):
        if self.failure is not None:
            raise self.failure
        checked = EngineEnvironment(found.python, python_version="3.12.1", versions={"torch": "2.12"})
        environment.write_record(environment.OWN_RECORD, checked)
        return checked

    def cancel(self):
        self.stopped.set()


@pytest.fixture
def page(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "engine_dir", lambda system=None: tmp_path)
    monkeypatch.delenv("LANDBRUSH_PYTHON", raising=False)
    monkeypatch.setattr(FakeInstallation, "failure", None)
    monkeypatch.setattr(FakeInstallation, "slow", False)
    QgsSettings().remove("landbrush")
    page = EnvironmentPage(installer=Installer(make=FakeInstallation))
    page.show()
    yield page
    page.installer.close()
    QgsSettings().remove("landbrush")
    page.deleteLater()


def until(condition) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def idle(page) -> bool:
    return page.install_button.isEnabled() and not page.installer.is_running()


def test_without_an_engine_it_says_so_and_offers_both_ways(page):
    assert page.title.text() == "No engine yet"
    assert page.text.text().endswith("install it, or use a Python of your own that has PyTorch and GDAL.")
    assert page.install_button.isEnabled()
    assert page.own_button.isEnabled()
    assert not page.check_button.isEnabled()
    assert not page.cancel_button.isEnabled()
    assert not page.bar.isVisible()


def test_what_an_installation_takes_is_told_before_it_begins(page, tmp_path):
    page.pip_arguments.setText("--index-url https://x.invalid/whl/cpu")
    assert re.search(r"about 250 MB .* 2 GB of disk in " + re.escape(str(tmp_path)), page.cost.text())
    page.pip_arguments.setText("--index-url https://x.invalid/whl/cu128")
    assert re.search(r"about 3 GB .* 6 GB of disk", page.cost.text())
    assert page.cost.isVisible()
    FakeInstallation.slow = True
    page.install_button.click()
    assert not page.cost.isVisible()
    page.cancel_button.click()
    until(lambda: idle(page))


def test_the_variable_that_goes_before_every_choice_is_named(page, monkeypatch):
    assert not page.named.isVisible()
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    page.refresh()
    assert page.named.isVisible()
    assert "LANDBRUSH_PYTHON" in page.named.text()


@pytest.mark.parametrize("_", range(5))
def test_an_installer_that_goes_while_it_installs_says_nothing_more(page, monkeypatch, _):
    """As when the plugin is unloaded while it installs: its thread ends some time after the installer."""
    from qgis.PyQt import sip

    FakeInstallation.slow = True
    complaints = []
    monkeypatch.setattr(threading, "excepthook", complaints.append)
    gone = Installer(make=FakeInstallation)
    gone.install()
    work, thread = gone._work, gone._thread
    sip.delete(gone)
    work.cancel()
    thread.join(5)
    assert not thread.is_alive()
    assert complaints == []


def test_installing_shows_steps_and_ends_with_versions_and_devices(page):
    told = []
    page.readyChanged.connect(told.append)
    page.details_button.click()
    page.pip_arguments.setText(" --index-url https://x.invalid ")
    page.install_button.click()
    assert not page.install_button.isEnabled()
    assert page.cancel_button.isEnabled()
    assert page.bar.isVisible()
    until(lambda: idle(page))
    assert FakeInstallation.last[0] == "--index-url https://x.invalid"
    assert Settings.load().pip_arguments == "--index-url https://x.invalid"
    assert page.title.text() == "The engine is ready"
    assert "torch 2.13.0" in page.text.text()
    assert "cuda:0: NVIDIA H100, 80.0 GiB" in page.text.text()
    assert page.install_button.text() == "Install again"
    assert told == [True]
    page.copy_button.click()
    copied = QgsApplication.clipboard().text()
    assert "torch 2.13.0" in copied
    assert "Collecting torch" in copied


def test_a_failure_says_what_to_do_and_opens_the_log(page):
    error = InputError("The package server was not reached; check the internet connection.")
    error.details = "NewConnectionError"
    FakeInstallation.failure = error
    told = []
    page.readyChanged.connect(told.append)
    page.install_button.click()
    until(lambda: idle(page))
    assert page.title.text() == "The engine is not ready"
    assert page.text.text() == str(error)
    assert page.details_button.isChecked()
    assert "NewConnectionError" in page._log.toPlainText()
    assert told == [False]


def test_a_failed_upgrade_says_that_the_old_engine_stays(page):
    environment.write_record(environment.MANAGED_RECORD, MADE)
    page.refresh()
    FakeInstallation.failure = InputError("The disk became full.")
    page.install_button.click()
    until(lambda: idle(page))
    assert "The disk became full." in page.text.text()
    assert "still in use" in page.text.text()
    assert environment.is_ready()


def test_cancel_is_heard_at_once_and_the_window_stays_alive(page):
    FakeInstallation.slow = True
    page.install_button.click()
    until(lambda: page.step.text().startswith("Downloading"))
    until(lambda: page.bar.value() == 500)
    page.cancel_button.click()
    until(lambda: idle(page))
    assert "Cancelled; nothing was changed." in page.text.text()
    assert not environment.is_ready()


def test_your_own_python_is_checked_before_it_is_used(page):
    FakeInstallation.failure = InputError("The engine cannot run in it: it has no PyTorch.")
    page.use(sys.executable)
    until(lambda: idle(page))
    assert Settings.load().python == ""
    assert "no PyTorch" in page.text.text()
    FakeInstallation.failure = None
    page.use(sys.executable)
    until(lambda: idle(page))
    assert Settings.load().python == sys.executable
    assert "torch 2.12" in page.text.text()
    page.install_button.click()
    until(lambda: idle(page))
    assert Settings.load().python == ""


def test_the_dialog_for_your_own_python_does_not_block(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.own_button.click()
    dialog = page.findChild(QFileDialog, "landbrushOwnPython")
    assert dialog.isVisible()
    dialog.fileSelected.emit(sys.executable)
    until(lambda: idle(page))
    assert Settings.load().python == sys.executable
    dialog.close()


def test_a_page_that_is_closed_while_it_installs_cancels(page, qgis_app):
    from qgis.PyQt import sip

    FakeInstallation.slow = True
    other = EnvironmentPage(installer=Installer(make=FakeInstallation))
    other.install_button.click()
    work = other.installer._work
    until(lambda: other.step.text().startswith("Downloading"))
    thread = other.installer._thread
    sip.delete(other)
    assert work.stopped.wait(1)
    thread.join(2)
    assert not thread.is_alive()


def test_settings_survive_text_only_storage_and_nonsense(qgis_app):
    store = QgsSettings()
    store.setValue("landbrush/threads", "6")
    store.setValue("landbrush/log_engine", "false")
    assert (Settings.load().threads, Settings.load().log_engine) == (6, False)
    store.setValue("landbrush/threads", "many")
    store.setValue("landbrush/python", ["python"])
    assert (Settings.load().threads, Settings.load().python) == (0, "")
    store.remove("landbrush/python")
    Settings(threads=3).save()
    assert Settings.load() == Settings(threads=3)
    assert not store.contains("landbrush/log_engine")
    store.remove("landbrush")


def test_the_proxy_of_qgis_reaches_pip(qgis_app, monkeypatch):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    manager.setFallbackProxyAndExcludes(
        QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.invalid", 3128, "eva", "p@ss:word"), [], []
    )
    assert installer.qgis_proxy() == "http://eva:p%40ss%3Aword@proxy.invalid:3128"
    manager.setFallbackProxyAndExcludes(before, [], [])
    assert installer.qgis_proxy() == ""
