"""Registers everything in QGIS and takes everything away again. What is not needed at start is imported when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from .compat import QAction
from .i18n import install_translator, remove_translator, tr
from .icons import icon, theme_icon

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QToolBar

    from .annotate.tools import DrawingTools
    from .controller import Controller
    from .diagnostics import LogTail
    from .dock.dock import LandbrushDock
    from .processing.provider import LandbrushProvider
    from .runs import Runs

MENU = "&Landbrush"
VISIBLE_SETTING = "landbrush/dockVisible"


class LandbrushPlugin(QObject):
    """What QGIS loads."""

    def __init__(self, iface) -> None:
        super().__init__()
        self.iface = iface
        self.controller: Controller | None = None
        self.runs: Runs | None = None
        self.tools: DrawingTools | None = None
        self.dock: LandbrushDock | None = None
        self.provider: LandbrushProvider | None = None
        self.toolbar: QToolBar | None = None
        self.actions: dict[str, QAction] = {}
        self._translator = None
        self._log: LogTail | None = None

    def initProcessing(self) -> None:  # noqa: N802 (QGIS's name; qgis_process calls only this)
        """Add the algorithms to the Processing toolbox."""
        self._speak()
        if self.provider is None:
            from .processing.provider import LandbrushProvider

            provider = LandbrushProvider()
            # A provider that is turned away (there is one of this name) has been deleted by QGIS.
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:  # noqa: N802
        """Add toolbar, menu and algorithms."""
        self.initProcessing()
        from .diagnostics import LogTail

        self._log = LogTail(self)
        self._action("panel", icon("landbrush"), tr("Landbrush panel"), tr("Show or hide the Landbrush panel"))
        self.actions["panel"].setCheckable(True)
        self._action(
            "train", icon("train"), tr("Train"), tr("Landbrush: learn from the polygons of the active image and map it")
        )
        self._action(
            "segment", icon("segment"), tr("Map the image"), tr("Landbrush: map the image with the last model")
        )
        self._action("stop", icon("stop"), tr("Stop"), tr("Landbrush: end what is running"))
        self._action("engine", theme_icon("mActionOptions"), tr("Engine…"), tr("Install or choose what computes"))
        self._action(
            "help", theme_icon("mActionHelpContents"), tr("Guide"), tr("Open Landbrush's guide in the browser")
        )
        self._action(
            "diagnostics",
            theme_icon("mActionEditCopy"),
            tr("Copy diagnostics"),
            tr("Copy versions, settings and the end of the log, without names and folders, to paste into an issue"),
        )
        self.actions["help"].triggered.connect(self.show_guide)
        self.actions["diagnostics"].triggered.connect(self.copy_diagnostics)
        self.actions["panel"].triggered.connect(self.toggle_dock)
        self.actions["train"].triggered.connect(self.train)
        self.actions["segment"].triggered.connect(self.segment)
        self.actions["stop"].triggered.connect(self.stop)
        self.actions["engine"].triggered.connect(self.show_engine)
        for signal in self._project_signals():
            signal.connect(self._enable)
        self._enable()
        self.toolbar = self.iface.addToolBar("Landbrush")
        self.toolbar.setObjectName("LandbrushToolbar")
        for name in ("panel", "train", "segment", "stop"):
            self.toolbar.addAction(self.actions[name])
        for action in self.actions.values():
            self.iface.addPluginToRasterMenu(MENU, action)
            # Without a key of its own: QGIS's settings list it, for the user to give it one.
            self.iface.registerMainWindowAction(action, "")
        if QgsSettings().value(VISIBLE_SETTING, False, type=bool):
            # After QGIS has put its own windows in place: the panel costs the start nothing.
            QTimer.singleShot(0, self._reopen)

    def unload(self) -> None:
        """Take away all that `initGui` and use have brought."""
        if self.dock is not None:
            # Closing QGIS or the plugin is not closing the panel: it is there again next time.
            self.dock.closedStateChanged.disconnect(self._dock_closed)
            self.dock.close_readers()
            self.iface.removeDockWidget(self.dock)
            self.dock.setParent(None)
            self.dock.deleteLater()
            self.dock = None
        if self.tools is not None:
            self.tools.close()
            self.tools.deleteLater()
            self.tools = None
        if self.runs is not None:
            self.runs.close()
            self.runs.deleteLater()
            self.runs = None
        if self.controller is not None:
            self.controller.close()
            self.controller.deleteLater()
            self.controller = None
        from .engine import running

        # Those of Processing too.
        running.close()
        for action in self.actions.values():
            self.iface.removePluginRasterMenu(MENU, action)
            self.iface.unregisterMainWindowAction(action)
            action.deleteLater()
        self.actions = {}
        if self.toolbar is not None:
            for signal in self._project_signals():
                signal.disconnect(self._enable)
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._log is not None:
            self._log.close()
            self._log = None
        remove_translator(self._translator)
        self._translator = None

    def ensure_core(self) -> tuple[Controller, Runs, DrawingTools]:
        """What the buttons and the panel work with; made on first use."""
        if self.controller is not None and self.runs is not None and self.tools is not None:
            return self.controller, self.runs, self.tools
        from .annotate.tools import DrawingTools
        from .controller import Controller
        from .runs import Runs

        self.controller = controller = Controller(self.iface, parent=self)
        self.runs = runs = Runs(controller, parent=self)
        runs.busyChanged.connect(self._enable)
        controller.changed.connect(self._enable)
        runs.engineMissing.connect(self.show_dock)
        self.tools = tools = DrawingTools(controller, parent=self)
        tools.hint.connect(self._hint)
        self._enable()
        return controller, runs, tools

    def show_dock(self) -> LandbrushDock:
        """Show the panel; it is built the first time."""
        controller, runs, tools = self.ensure_core()
        if self.dock is None:
            from .dock.dock import LandbrushDock

            self.dock = LandbrushDock(controller, runs, tools, self.iface.mainWindow())
            self.dock.closedStateChanged.connect(self._dock_closed)
            if not self.iface.mainWindow().restoreDockWidget(self.dock):
                self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        self.actions["panel"].setChecked(True)
        QgsSettings().setValue(VISIBLE_SETTING, True)
        return self.dock

    def toggle_dock(self) -> None:
        """Show the panel, or hide it when it is in sight."""
        if self.dock is not None and self.dock.isUserVisible():
            self.dock.setUserVisible(False)
            self.dock.close()
        else:
            self.show_dock()

    def show_engine(self) -> None:
        """Show where the engine is installed."""
        self.show_dock().show_engine_page()

    def show_guide(self) -> None:
        """Open the guide in the browser."""
        from . import guide

        guide.open_page()

    def copy_diagnostics(self) -> None:
        """Put what helps to find a fault on the clipboard."""
        from .diagnostics import diagnostics

        QgsApplication.clipboard().setText(diagnostics(self._log.lines if self._log is not None else ()))
        self._hint(tr("Diagnostics copied; paste them where you tell of the fault."))

    def train(self) -> None:
        """One click: the active raster layer, the polygons found for it, and the panel's settings if there are any."""
        _, runs, _ = self.ensure_core()
        runs.train()

    def segment(self) -> None:
        """One click: map the image again with the last model."""
        _, runs, _ = self.ensure_core()
        runs.segment()

    def stop(self) -> None:
        """End what is running."""
        if self.runs is not None:
            self.runs.stop()

    @staticmethod
    def _project_signals() -> tuple:
        project = QgsProject.instance()
        return project.readProject, project.cleared

    def _speak(self) -> None:
        """Take on QGIS's language, before the first text is asked for."""
        if self._translator is None:
            self._translator = install_translator()

    def _action(self, name: str, picture, text: str, tip: str) -> None:
        action = QAction(picture, text, self.iface.mainWindow())
        action.setObjectName(f"landbrushAction{name.capitalize()}")
        action.setToolTip(tip)
        self.actions[name] = action

    def _reopen(self) -> None:
        if self.toolbar is not None:
            self.show_dock()

    def _dock_closed(self, closed: bool) -> None:
        self.actions["panel"].setChecked(not closed)
        QgsSettings().setValue(VISIBLE_SETTING, not closed)

    def _enable(self, *_: object) -> None:
        """Make clickable what can be done now."""
        if not self.actions:
            return
        controller, runs = self.controller, self.runs
        busy = runs is not None and runs.is_busy()
        # Before its first use the plugin looks at nothing but whether the project knows of it.
        known = bool(QgsProject.instance().readEntry("landbrush", "state", "")[0])
        self.actions["stop"].setEnabled(busy)
        self.actions["train"].setEnabled(not busy)
        self.actions["segment"].setEnabled(not busy and (known if controller is None else controller.can_segment()))

    def _hint(self, text: str) -> None:
        bar = self.iface.statusBarIface()
        if text:
            bar.showMessage(text)
        else:
            bar.clearMessage()
