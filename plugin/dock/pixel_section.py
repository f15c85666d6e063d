"""A pixel over time: point at a place on the map, and see its values, what was filled, and its classes."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .. import results
from ..annotate.tools import take_back
from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..time import pixel_reader
from ..time.background import Background
from ..time.pixel_plot import PixelPlot
from ..time.pixel_sources import Plan, band_names
from ..time.pixel_tool import PixelTool
from .widgets import choice, row, wrapped_label


class PixelSection(QWidget):
    """A button for the map tool, the band, and the plot."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._canvas = controller.iface.mapCanvas()
        self._tool: PixelTool | None = None
        self._before = None
        self._point: QgsPointXY | None = None
        self._plan: Plan | None = None
        self._fresh = False
        self._found = pixel_reader.Found()
        self._files = pixel_reader.Files()
        self._reader = Background(release=self._files.close, parent=self)
        self._reader.told.connect(self._told)
        self._reader.ended.connect(self._ended)

        self.button = QPushButton(theme_icon("mActionIdentify"), tr("Point"))
        self.button.setObjectName("landbrushPixel")
        self.button.setAccessibleName(tr("Point at a pixel"))
        self.button.setCheckable(True)
        self.button.setToolTip(
            tr("Follow the pointer on the map; a click holds the place, a right click or Escape lets it go")
        )
        self.button.toggled.connect(self._toggled)
        self.band_box = choice("landbrushPixelBand")
        self.band_box.setAccessibleName(tr("Band shown"))
        self.band_box.setToolTip(tr("The band whose values are shown"))
        self.band_box.activated.connect(self._ask_anew)
        self.plot = PixelPlot()
        self.plot.hide()
        self.note = wrapped_label(name="landbrushPixelNote")
        line = row(self.button, self.band_box)
        line.setSpacing(6)
        line.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.plot)
        layout.addWidget(self.note)
        self.note.hide()
        controller.changed.connect(self._changed)
        self._canvas.mapToolSet.connect(self._tool_set)
        self._changed("all")

    def close_reader(self) -> None:
        """Give the map back and end what is being read; the section is not used afterwards."""
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self._give_back()
        if self._tool is not None:
            # It is the map's otherwise, and stays as long as that.
            self._tool.deleteLater()
            self._tool = None
        self._reader.close()

    def _changed(self, part: str) -> None:
        if part in ("series", "all"):
            self._fill_bands()
        if part in ("series", "model", "all"):
            self._ask_anew()
        if part in ("view", "classes", "all"):
            self._show()

    def _fill_bands(self) -> None:
        names, chosen = band_names(self.controller.image()), self.band_box.currentText()
        shown = [self.band_box.itemText(number) for number in range(self.band_box.count())]
        if names != shown:
            self.band_box.clear()
            self.band_box.addItems(names)
            self.band_box.setCurrentIndex(max(self.band_box.findText(chosen), 0))

    def _toggled(self, on: bool) -> None:
        if not on:
            self._give_back()
            return
        if self._tool is None:
            self._tool = PixelTool(self._canvas)
            self._tool.asked.connect(self._asked)
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)

    def _give_back(self) -> None:
        if self._tool is not None and self._canvas.mapTool() is self._tool:
            take_back(self._canvas, self._before)
        self._before = None

    def _tool_set(self, new, _old=None) -> None:
        if self.button.isChecked() and new is not self._tool:
            self._before = None
            self.button.setChecked(False)

    def _asked(self, point: QgsPointXY) -> None:
        self._point = point
        self._ask()

    def _ask_anew(self, *_: object) -> None:
        """The files or the band are others now."""
        self._plan = None
        self._ask()

    def _ask(self) -> None:
        """Read the place; of several questions only the last is answered."""
        if self._point is None:
            return
        if self._plan is None:
            band, number = self.band_box.currentText(), self.band_box.currentIndex() + 1
            self._plan = Plan(self.controller.state, self.controller.project, band, number)
        sources = self._plan.at(self._point, self._canvas.mapSettings().destinationCrs())
        files = self._files
        self._fresh = True
        self._reader.ask(lambda is_stale: pixel_reader.read(sources, files, is_stale))

    def _told(self, number: int, found: pixel_reader.Found) -> None:
        if not self._reader.is_current(number):
            return
        if self._fresh:
            # What was shown stays until there is something new: the plot does not flicker under the pointer.
            self._fresh, self._found = False, pixel_reader.Found()
        self._found.add(found)
        self._show()

    def _ended(self, number: int) -> None:
        if self._reader.is_current(number) and self._fresh:
            self._fresh, self._found = False, pixel_reader.Found()
            self._show()

    def _show(self) -> None:
        if self._point is None:
            return
        state = self.controller.state
        classes = results.classes_of_result(state.summary, state.classes)
        empty = self._found.is_empty()
        self.plot.show_found(self._found, classes, self.controller.view.date)
        self.plot.setVisible(not empty)
        self.note.setVisible(empty)
        self.note.setText(tr("No date has a value here.") if empty else "")
