"""The engine page: is there an engine, make one, or use your own Python; each step shown, always cancellable."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine import environment, plan
from ..engine.environment import EngineEnvironment
from ..engine.installer import Installer
from ..engine.system import System
from ..i18n import tr
from ..settings import Settings
from .widgets import row

_LOG_LINES = 5000


class EnvironmentPage(QWidget):
    """A page for the dock, or a dialog's only content.

    Signals:
        readyChanged(bool): An engine was found or made (True), or is not there (False).
    """

    readyChanged = pyqtSignal(bool)  # noqa: N815 (Qt's naming of signals)

    def __init__(self, parent: QWidget | None = None, installer: Installer | None = None) -> None:
        super().__init__(parent)
        self.installer = installer or Installer(self)
        self._build()
        self.installer.stepped.connect(self._stepped)
        self.installer.printed.connect(self._log.appendPlainText)
        self.installer.progressed.connect(self._progressed)
        self.installer.finished.connect(self._finished)
        self.installer.failed.connect(self._failed)
        QgsApplication.instance().aboutToQuit.connect(self.installer.close)
        self.destroyed.connect(self.installer.cancel)
        self.refresh()

    def close_installer(self) -> None:
        """End what is being installed; the page is not used afterwards."""
        # Qt would keep the connection, of an installer that is gone, as long as QGIS runs.
        QgsApplication.instance().aboutToQuit.disconnect(self.installer.close)
        self.installer.close()

    def refresh(self) -> None:
        """Show what is there; nothing is started."""
        found = environment.current()
        if found is None:
            self._show(tr("No engine yet"), environment.missing_sentence(on_page=True))
        else:
            self._show_environment(found)
        self._set_running(False)
        self.named.setVisible(environment.named_by_variable())
        self._tell_cost()
        self.install_button.setText(tr("Install again") if found is not None and found.managed else tr("Install"))

    def _tell_cost(self, *_: object) -> None:
        system = System.here()
        self.cost.setText(plan.cost(system, self.pip_arguments.text(), str(environment.engine_dir(system))))

    def _build(self) -> None:
        self.title = QLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        note = tr("The environment variable {variable} names this Python; what is chosen here counts once it is unset.")
        self.named = QLabel(note.format(variable=environment.PYTHON_VARIABLE))
        self.named.setWordWrap(True)
        self.cost = QLabel()
        self.cost.setWordWrap(True)
        self.step = QLabel()
        self.step.setWordWrap(True)
        self.bar = QProgressBar()
        self.install_button = QPushButton(tr("Install"))
        self.install_button.setToolTip(
            tr("Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.")
        )
        self.own_button = QPushButton(tr("Use my own Python…"))
        self.own_button.setToolTip(
            tr("A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.")
        )
        self.check_button = QPushButton(tr("Check again"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.copy_button = QPushButton(tr("Copy details"))
        self.pip_arguments = QLineEdit(Settings.load().pip_arguments)
        self.pip_arguments.setPlaceholderText("--index-url …")
        self.pip_arguments.setToolTip(
            tr("Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.")
        )
        self.details_button = QToolButton()
        self.details_button.setText(tr("Details"))
        self.details_button.setCheckable(True)
        self.details_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details_button.setArrowType(Qt.ArrowType.RightArrow)
        self.details_button.setAutoRaise(True)
        self._details = QWidget()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(_LOG_LINES)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Extra pip arguments"))
        label.setBuddy(self.pip_arguments)
        details.addWidget(label)
        details.addWidget(self.pip_arguments)
        details.addWidget(self._log)
        lines = [
            row(self.install_button, self.own_button),
            row(self.check_button, self.cancel_button),
            row(self.details_button, None, self.copy_button),
        ]
        layout = QVBoxLayout(self)
        for item in (self.title, self.text, self.named, self.step, self.bar, self.cost):
            layout.addWidget(item)
        for line in lines:
            line.setSpacing(6)
            layout.addLayout(line)
        for button in self.findChildren(QPushButton):
            # The dock is never narrower than this page, even where it is hidden: in a long language its texts give way.
            button.setMinimumWidth(40)
        layout.addWidget(self._details, 1)
        layout.addStretch(0)
        self._details.hide()
        self.install_button.clicked.connect(self._install)
        self.pip_arguments.textChanged.connect(self._tell_cost)
        self.own_button.clicked.connect(self._choose)
        self.check_button.clicked.connect(self._check)
        self.cancel_button.clicked.connect(self._cancel)
        self.copy_button.clicked.connect(self._copy)
        self.details_button.toggled.connect(self._fold)

    def _install(self) -> None:
        settings = Settings.load()
        settings.pip_arguments = self.pip_arguments.text().strip()
        settings.save()
        self._begin(tr("Installing the engine"))
        self.installer.install()

    def _check(self) -> None:
        self._begin(tr("Checking the engine"))
        self.installer.check()

    def _choose(self) -> None:
        known = Settings.load().python
        dialog = QFileDialog(self, tr("A Python with PyTorch and GDAL"))
        dialog.setObjectName("landbrushOwnPython")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if known:
            dialog.selectFile(known)
        dialog.fileSelected.connect(self.use)
        dialog.open()

    def use(self, python: str) -> None:
        """Check the user's own Python and use it from then on."""
        self._begin(tr("Checking your Python"))
        self.installer.use(python)

    def _cancel(self) -> None:
        self.step.setText(tr("Cancelling…"))
        self.cancel_button.setEnabled(False)
        self.installer.cancel()

    def _copy(self) -> None:
        parts = (self.title.text(), self.text.text(), self._log.toPlainText())
        QgsApplication.clipboard().setText("\n".join(part for part in parts if part))

    def _fold(self, shown: bool) -> None:
        self.details_button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._details.setVisible(shown)

    def _begin(self, title: str) -> None:
        self._log.clear()
        self._show(title, "")
        self.step.clear()
        self._progressed(None)
        self._set_running(True)

    def _stepped(self, _name: str, title: str) -> None:
        self.step.setText(f"{title}…")
        self._log.appendPlainText(f"— {title}")

    def _progressed(self, fraction: object) -> None:
        if isinstance(fraction, float):
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * fraction))
        else:
            # The bar moves without saying how far it is.
            self.bar.setRange(0, 0)

    def _finished(self, _found: EngineEnvironment) -> None:
        self.refresh()
        self.readyChanged.emit(True)

    def _failed(self, message: str, details: str) -> None:
        self.refresh()
        found = environment.current()
        if not message:
            note = tr("Cancelled; nothing was changed.")
            self._show(self.title.text(), f"{note}\n{self.text.text()}")
        elif found is None:
            self._show(tr("The engine is not ready"), message)
        else:
            kept = tr("The engine from before is still in use.")
            self._show(tr("That did not work"), f"{message}\n{kept}")
        if details and details not in self._log.toPlainText():
            self._log.appendPlainText(details)
        if message:
            self.details_button.setChecked(True)
        self.readyChanged.emit(found is not None)

    def _show_environment(self, found: EngineEnvironment) -> None:
        title = tr("The engine is ready") if found.versions else tr("Your own Python, not checked yet")
        self._show(title, environment.describe(found))

    def _show(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def _set_running(self, running: bool) -> None:
        for button in (self.install_button, self.own_button, self.check_button, self.pip_arguments):
            button.setEnabled(not running)
        self.check_button.setEnabled(not running and environment.is_ready())
        self.cancel_button.setEnabled(running)
        self.bar.setVisible(running)
        self.step.setVisible(running)
        self.cost.setVisible(not running)
