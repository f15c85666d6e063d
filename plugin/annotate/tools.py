"""The drawing tools as actions: one is on at a time, and a click on it again gives the map back."""

from __future__ import annotations

import contextlib

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...core.job import InputError
from ..compat import POLYGON, QAction
from ..engine import environment
from ..i18n import in_words, tr
from ..icons import icon, theme_icon
from ..time import polygons as polygons_in_time
from .base_tool import AnnotationTool
from .foreign import notices
from .undo import check_writable


def take_back(canvas: QgsMapCanvas, tool: QgsMapTool | None) -> None:
    """Give the map back to the tool that it had before ours, which may have gone with its plugin since."""
    if tool is None or sip.isdeleted(tool):
        canvas.unsetMapTool(canvas.mapTool())
    else:
        canvas.setMapTool(tool)


class DrawingTools(QObject):
    """Draw, brush, superpixels, wand, erase, undo and redo for a controller's session.

    Signals:
        hint(str): How to use the tool just taken; empty when none is.
    """

    hint = pyqtSignal(str)

    def __init__(self, controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.canvas = controller.iface.mapCanvas()
        self._tools: dict[str, QgsMapTool] = {}
        self._before: QgsMapTool | None = None
        self._layer: QgsVectorLayer | None = None
        self._outdated: list[QgsMapCanvas] = []
        self._waiting: list[QgsRubberBand] = []
        self._noticed: set[str] = set()
        self.draw = self._tool_action(
            "draw", tr("Draw"), tr("Draw polygons of the current class: click the corners, right click to finish")
        )
        self.brush = self._tool_action(
            "brush", tr("Brush"), tr("Paint the current class with a round brush ([ and ] change its size)")
        )
        self.superpixel = self._tool_action("superpixel", tr("Superpixels"), "")
        self.wand = self._tool_action(
            "wand",
            tr("Magic wand"),
            tr("Take all that looks like the place clicked and hangs together with it; drag up to take more"),
        )
        self.erase = self._tool_action(
            "erase", tr("Erase"), tr("Erase from polygons by dragging; Ctrl+click deletes a whole polygon")
        )
        self.undo = QAction(theme_icon("mActionUndo"), tr("Undo"), self)
        self.undo.setToolTip(tr("Take back the last change to the polygons (Ctrl+Z on the map)"))
        self.undo.triggered.connect(self._undo)
        self.redo = QAction(theme_icon("mActionRedo"), tr("Redo"), self)
        self.redo.setToolTip(tr("Bring back what was taken back (Ctrl+Y on the map)"))
        self.redo.triggered.connect(self._redo)
        controller.session.writing.connect(self._outdate_maps)
        controller.session.edited.connect(self.refresh)
        controller.session.waiting.changed.connect(self._show_waiting)
        controller.changed.connect(self._follow)
        self.refresh()
        self.check_engine()

    def actions(self) -> list[QAction]:
        return [self.draw, self.brush, self.superpixel, self.wand, self.erase, self.undo, self.redo]

    def tool(self, name: str) -> QgsMapTool:
        """The map tool "draw", "brush", "superpixel", "wand" or "erase"; made on first use."""
        if name not in self._tools:
            from .brush_tool import BrushTool
            from .eraser_tool import EraserTool
            from .polygon_tool import PolygonTool
            from .superpixel_tool import SuperpixelTool
            from .wand_tool import WandTool

            kinds = {
                "draw": PolygonTool,
                "brush": BrushTool,
                "superpixel": SuperpixelTool,
                "wand": WandTool,
                "erase": EraserTool,
            }
            tool = kinds[name](self.canvas, self.controller.session)
            tool.setAction(getattr(self, name))
            tool.hint.connect(self.hint)
            self._tools[name] = tool
        return self._tools[name]

    def active(self) -> str | None:
        """The name of the tool in hand; None when the map has another."""
        current = self.canvas.mapTool()
        return next((name for name, tool in self._tools.items() if tool is current), None)

    def close(self) -> None:
        """Give the map back and let go of the tools."""
        self.controller.changed.disconnect(self._follow)
        self.controller.session.waiting.changed.disconnect(self._show_waiting)
        self._drop_waiting()
        if self.active():
            self._give_back()
        polygon = self._tools.get("draw")
        if polygon is not None:
            polygon.cancel()
        for tool in self._tools.values():
            tool.setAction(None)
            tool.close()
            tool.deleteLater()
        self._tools = {}

    def check_engine(self) -> None:
        """Superpixels are there when the engine is, whose scikit-image makes them; else the tip says what to do."""
        missing = environment.missing_sentence()
        tip = tr("Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)")
        self.superpixel.setToolTip(tr("Superpixels: {reason}").format(reason=missing) if missing else tip)
        self.superpixel.setEnabled(not missing)

    def refresh(self) -> None:
        """Undo and redo are there when there is something for them."""
        self.undo.setEnabled(self.controller.session.can_undo())
        self.redo.setEnabled(self.controller.session.can_redo())

    def take(self, name: str) -> bool:
        """Put a tool in hand; where there is no annotation layer yet, one is made first."""
        controller = self.controller
        controller.find_annotations(only_own=True)
        if controller.annotation_layer() is None and controller.new_annotation_layer() is None:
            return False
        if not self._may_draw(controller.annotation_layer()):
            return False
        begun = self._tools.get("draw")
        if begun is not None and name != "draw":
            begun.finish()
        if self.active() is None:
            self._before = self.canvas.mapTool()
        self._layer = controller.annotation_layer()
        self.canvas.setMapTool(self.tool(name))
        return True

    def _may_draw(self, layer: QgsVectorLayer) -> bool:
        """Whether the layer can be drawn into; what to know about it is told the first time."""
        try:
            check_writable(layer)
            if polygons_in_time.upgrade(layer):
                self.controller.layer_upgraded()
        except InputError as error:
            self.controller.warn(in_words(error))
            return False
        if layer.id() not in self._noticed:
            self._noticed.add(layer.id())
            told = " ".join(notices(layer))
            if told:
                (self.controller.warn if layer.providerType() == "memory" else self.controller.tell)(told)
        return True

    def _follow(self, _part: str) -> None:
        """Another layer is drawn into, or none any more: the tool in hand is put away where it would be of no use."""
        name, layer = self.active(), self.controller.annotation_layer()
        if name and layer is not self._layer and (layer is None or not self._may_draw(layer)):
            polygon = self._tools.get("draw")
            if polygon is not None:
                polygon.cancel()
            self._give_back()
            getattr(self, name).setChecked(False)
        self._layer = layer

    def _give_back(self) -> None:
        self.hint.emit("")
        take_back(self.canvas, self._before)

    def _tool_action(self, name: str, text: str, tip: str) -> QAction:
        action = QAction(icon(name), text, self)
        action.setCheckable(True)
        action.setToolTip(tip)
        action.triggered.connect(getattr(self, f"_{name}"))
        return action

    def _draw(self) -> None:
        self._toggle("draw")

    def _brush(self) -> None:
        self._toggle("brush")

    def _superpixel(self) -> None:
        self._toggle("superpixel")

    def _wand(self) -> None:
        self._toggle("wand")

    def _erase(self) -> None:
        self._toggle("erase")

    def _toggle(self, name: str) -> None:
        action = getattr(self, name)
        if self.active() == name:
            self._give_back()
            action.setChecked(False)
        elif not self.take(name):
            action.setChecked(False)

    def _show_waiting(self) -> None:
        """What waits to be written is on the map as if it were a polygon."""
        self._drop_waiting()
        for stroke in self.controller.session.waiting.strokes:
            band = QgsRubberBand(self.canvas, POLYGON)
            AnnotationTool.paint_band(band, QColor(stroke.color), 110)
            band.setToGeometry(stroke.shape, stroke.crs)
            self._waiting.append(band)
        self.refresh()

    def _drop_waiting(self) -> None:
        for band in self._waiting:
            self.canvas.scene().removeItem(band)
        self._waiting = []

    def _outdate_maps(self) -> None:
        """The polygons are about to change: a map that is being drawn now shows them as they were.

        QGIS keeps that picture of the layer when it comes in after the change, even from a drawing it has stopped, and
        would go on showing what is no longer there; so the layer is drawn once more then. Other layers are not.
        """
        for canvas in self.controller.iface.mapCanvases():
            if canvas.isDrawing() and canvas not in self._outdated:
                self._outdated.append(canvas)
                canvas.mapCanvasRefreshed.connect(self._draw_again)

    def _draw_again(self) -> None:
        for canvas in self._outdated:
            with contextlib.suppress(RuntimeError, TypeError):  # another map window may have been closed
                canvas.mapCanvasRefreshed.disconnect(self._draw_again)
        self._outdated = []
        if self.controller.session.layer is not None:
            self.controller.session.layer.triggerRepaint()

    def _undo(self) -> None:
        self.controller.session.undo()

    def _redo(self) -> None:
        self.controller.session.redo()
