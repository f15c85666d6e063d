"""The dock: image, polygons, training, one below the other, and what to do next always in sight."""

from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import advice
from ..annotate.tools import DrawingTools
from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..runs import Runs
from .annotation_section import AnnotationSection
from .curve_choice import CurveChoice
from .curves import CurvesWidget
from .fill_section import FillSection
from .history_section import HistorySection
from .interrupted_strip import InterruptedStrip
from .over_time_section import OverTimeSection
from .pixel_section import PixelSection
from .progress_section import ProgressSection
from .report_row import ReportRow
from .section import section
from .series_section import SeriesSection
from .suggest_section import SuggestSection
from .timeline_section import TimelineSection
from .train_section import TrainSection
from .travel_row import TravelRow
from .widgets import icon_button, wrapped_label


class LandbrushDock(QgsDockWidget):
    """Shows the controller's state; holds none of its own."""

    def __init__(self, controller: Controller, runs: Runs, tools: DrawingTools, parent: QWidget | None = None) -> None:
        super().__init__("Landbrush", parent)
        self.setObjectName("LandbrushDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.controller = controller
        self.runs = runs
        self.series = SeriesSection(controller, runs)
        self.timeline = TimelineSection(controller)
        self.over_time = OverTimeSection(controller, runs)
        self.pixel = PixelSection(controller)
        self.annotations = AnnotationSection(controller, tools)
        self.training = TrainSection(controller)
        self.filling = FillSection(controller, runs)
        self.suggesting = SuggestSection(controller, runs)
        self.curves = CurvesWidget()
        self.history = HistorySection(controller, runs)
        self.progress = ProgressSection(controller, runs)
        self.accuracy = wrapped_label(name="landbrushAccuracy")
        self.curves_box = _boxed(
            section(tr("Loss and held-out accuracy"), "landbrushCurvesSection"),
            CurveChoice(self.curves),
            self.curves,
            self.accuracy,
        )
        self.curves_box.hide()
        self.leaving = ReportRow(controller, runs), TravelRow(controller, runs)
        self.export_box = _boxed(section(tr("Report and export"), "landbrushExportSection"), *self.leaving)
        self.strip = self._build_strip()
        self.interrupted = InterruptedStrip(controller, runs)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._build_main())
        self._engine_page: QWidget | None = None
        self.setWidget(self.pages)
        self.setMinimumWidth(280)

        runs.engineMissing.connect(self.refresh_engine)
        runs.stageChanged.connect(self._stage)
        runs.measured.connect(self._metrics)
        runs.ended.connect(self._show_kept)
        # After the rows themselves, which say whether there is anything to take along.
        for signal in (controller.changed, runs.busyChanged, runs.ended):
            signal.connect(self._show_export)
        controller.changed.connect(self._changed)
        self.opened.connect(self.refresh_engine)
        self._clear_curves = True
        self._changed("all")
        self._show_export()
        self.refresh_engine()

    def _build_main(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(_boxed(section(tr("Image"), "landbrushSeriesSection"), self.series, self.timeline))
        column.addWidget(_boxed(section(tr("Classes and polygons"), "landbrushAnnotationSection"), self.annotations))
        train = section(tr("Training and map"), "landbrushTrainSection")
        column.addWidget(_boxed(train, self.training, self.filling))
        suggest = section(tr("Where to draw next"), "landbrushSuggestSection")
        self.suggest_box = _boxed(suggest, self.suggesting)
        column.addWidget(self.suggest_box)
        self.over_time_box = _boxed(
            section(tr("Over time"), "landbrushOverTimeSection", collapsed=True), self.over_time
        )
        column.addWidget(self.over_time_box)
        self.pixel_box = _boxed(section(tr("A pixel over time"), "landbrushPixelSection", collapsed=True), self.pixel)
        column.addWidget(self.pixel_box)
        column.addWidget(self.curves_box)
        column.addWidget(self.export_box)
        history = section(tr("Trainings so far"), "landbrushHistorySection", collapsed=True)
        self.history_box = _boxed(history, self.history)
        column.addWidget(self.history_box)
        column.addStretch(1)
        # QGIS's own: a wheel that scrolls changes no number that comes under the pointer.
        self.scroll = QgsScrollArea()
        self.scroll.setWidget(inner)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.interrupted)
        layout.addWidget(self.scroll, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout.addWidget(line)
        layout.addWidget(self.progress)
        return page

    def _build_strip(self) -> QWidget:
        strip = QFrame()
        strip.setObjectName("landbrushEngineStrip")
        strip.setFrameShape(QFrame.Shape.StyledPanel)
        label = wrapped_label(tr("The engine is not installed yet."))
        button = QPushButton(tr("Set up…"))
        button.setObjectName("landbrushSetUp")
        button.setToolTip(tr("Install what computes the maps, or point to a Python that has it"))
        button.clicked.connect(self.show_engine_page)
        sign = QLabel()
        sign.setPixmap(theme_icon("mIconWarning").pixmap(16, 16))
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(8, 4, 6, 4)
        layout.addWidget(sign)
        layout.addWidget(label, 1)
        layout.addWidget(button)
        return strip

    def close_readers(self) -> None:
        """End what is being read in the background; the dock is not used afterwards."""
        self.timeline.close_reader()
        self.pixel.close_reader()
        self.suggesting.suggestions.close()
        if self._engine_page is not None:
            self.environment.close_installer()

    def refresh_engine(self, *_: object) -> None:
        """Show the strip while there is no engine."""
        self.strip.setVisible(not self.runs.engine_is_ready())
        self.annotations.tools.check_engine()

    def show_engine_page(self) -> None:
        """Show where the engine is installed, in place of the sections."""
        if self._engine_page is None:
            from .environment_page import EnvironmentPage

            self._engine_page = QWidget()
            back = icon_button(theme_icon("mActionArrowLeft"), tr("Back"), "landbrushEngineBack")
            back.setText(tr("Back"))
            back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            back.clicked.connect(self.show_main_page)
            self.environment = EnvironmentPage()
            self.environment.readyChanged.connect(self.refresh_engine)
            layout = QVBoxLayout(self._engine_page)
            layout.setContentsMargins(6, 6, 6, 6)
            layout.addWidget(back)
            layout.addWidget(self.environment, 1)
            self.pages.addWidget(self._engine_page)
        self.pages.setCurrentWidget(self._engine_page)

    def show_main_page(self) -> None:
        """Back to the sections."""
        self.pages.setCurrentIndex(0)
        self.refresh_engine()

    def _stage(self, _stage: str) -> None:
        job = self.runs.runner.job
        if job is not None and job.task == "train":
            # The curves of the run before stay in sight until the new ones begin.
            self._clear_curves = True

    def _changed(self, part: str) -> None:
        if part in ("series", "all"):
            for box in (self.pixel_box, self.over_time_box):
                box.setVisible(len(self.controller.state.dates()) > 1)
        if part in ("model", "history", "all"):
            # Who has not trained yet sees what leads there, and nothing else.
            self.suggest_box.setVisible(bool(self.controller.state.model))
            self.history_box.setVisible(bool(self.controller.state.history))
        if part == "all" and not (self.runs.is_busy() and self.runs.belongs()):
            self._show_kept()

    def _show_export(self, *_: object) -> None:
        self.export_box.setVisible(not all(item.isHidden() for item in self.leaving))

    def _show_kept(self, *_: object) -> None:
        """The curves and the accuracy of the model there is: of a run that was stopped nothing stays."""
        state = self.controller.state
        self.curves.show_points(state.curves)
        self.accuracy.setText(advice.accuracy(state.summary))
        self.accuracy.setVisible(bool(self.accuracy.text()))
        self.curves.setVisible(not self.curves.is_empty())
        self.curves_box.setVisible(bool(state.summary) or not self.curves.is_empty())

    def _metrics(self, step: int, values: dict) -> None:
        if self._clear_curves:
            self._clear_curves = False
            self.curves.show_points({})
            self.curves.show()
            self.accuracy.hide()
            self.curves_box.show()
            self.curves_box.setCollapsed(False)
            QTimer.singleShot(0, self._show_curves)
        self.curves.add(step, values)

    def _show_curves(self) -> None:
        self.scroll.ensureWidgetVisible(self.curves_box, 0, 0)


def _boxed(box, *contents: QWidget):
    layout = QVBoxLayout(box)
    layout.setContentsMargins(6, 4, 6, 6)
    for content in contents:
        layout.addWidget(content)
    return box
