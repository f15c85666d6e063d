"""Where polygons are drawn, with what, and of which class."""

from __future__ import annotations

from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..annotate.foreign import CUT_PROPERTY
from ..annotate.session import MAX_BRUSH, MIN_BRUSH, SIZES
from ..annotate.tools import DrawingTools
from ..compat import POLYGON_LAYERS
from ..controller import Controller
from ..figures import decimals, significant
from ..i18n import tr
from ..icons import theme_icon
from ..layers import pixel_metres
from .classes_section import ClassesSection
from .size_row import SizeRow
from .tool_rows import ToolRows
from .widgets import check_row, icon_button, wrapped_label

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class AnnotationSection(QWidget):
    """Layer, tools and classes."""

    def __init__(self, controller: Controller, tools: DrawingTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.tools = tools
        self._filling = False

        self.layer_box = QgsMapLayerComboBox()
        self.layer_box.setObjectName("landbrushAnnotationLayer")
        self.layer_box.setFilters(POLYGON_LAYERS)
        self.layer_box.setAllowEmptyLayer(True, tr("No polygons yet"))
        self.layer_box.setToolTip(tr("The layer of polygons that the model learns from"))
        self.layer_box.setAccessibleName(tr("Layer of polygons"))
        self.layer_box.setMinimumWidth(60)
        self.layer_box.layerChanged.connect(self._layer_chosen)
        self.new_button = icon_button(
            theme_icon("mActionNewGeoPackageLayer"),
            tr("New layer of polygons: a GeoPackage beside the project, saved as you draw"),
            "landbrushNewAnnotations",
        )
        self.new_button.clicked.connect(self._new)
        self.field_label = QLabel(tr("Class field"))
        self.field_box = QgsFieldComboBox()
        self.field_box.setObjectName("landbrushClassField")
        self.field_box.setToolTip(tr("The field that holds the class: whole numbers from 1 to 255, or names"))
        self.field_box.fieldChanged.connect(self._field_chosen)
        self.field_label.setBuddy(self.field_box)
        self.date_box = QCheckBox()
        self.date_box.setObjectName("landbrushOnlyDate")
        self.date_box.setToolTip(
            tr("New polygons hold for the date in view only, not for every date; what they cover stays on other dates")
        )
        self.date_box.toggled.connect(self._date_toggled)
        self.date_row = QWidget()
        date_line = check_row(self.date_box, tr("Only this date"))
        self.date_row.setLayout(date_line)
        self.date_text = date_line.itemAt(1).widget()

        self.classes = ClassesSection(controller)
        self.replace_box = QCheckBox()
        self.replace_box.setObjectName("landbrushReplace")
        self.replace_box.setToolTip(
            tr(
                "Where a new polygon covers one of another class, the new one wins, so that no place has two classes; "
                "off at first for a layer of your own, whose polygons then stay as they are"
            )
        )
        self.replace_box.toggled.connect(self._replace_toggled)

        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.field_label, self.field_box)
        layers = QHBoxLayout()
        layers.setSpacing(2)
        layers.addWidget(self.layer_box, 1)
        layers.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(layers)
        layout.addLayout(form)
        layout.addWidget(ToolRows(tools))
        for line in self._size_rows():
            layout.addWidget(line)
        layout.addWidget(self.hint)
        layout.addWidget(self.date_row)
        layout.addWidget(self.classes)
        layout.addLayout(check_row(self.replace_box, tr("New polygons cut those of other classes")))
        controller.changed.connect(self._changed)
        tools.hint.connect(self._show_tool)
        self._changed("all")

    def _size_rows(self) -> list[SizeRow]:
        """The sizes of the tools; that of the tool in hand is shown."""
        session = self.controller.session
        pixels = tr(" px")
        self.brush_row = SizeRow(
            tr("Size"), "landbrushBrushSize", (MIN_BRUSH, MAX_BRUSH), pixels, tr("Size of brush and eraser in pixels")
        )
        self.brush_row.moved.connect(session.set_brush)
        self.superpixel_row = SizeRow(
            tr("Size"), "landbrushSuperpixelSize", SIZES["superpixel"], pixels, tr("Size of a superpixel in pixels")
        )
        self.superpixel_row.moved.connect(lambda value: session.set_size("superpixel", value))
        self.wand_row = SizeRow(
            tr("Tolerance"), "landbrushTolerance", SIZES["tolerance"], tr(" %"), tr("Tolerance of the magic wand in %")
        )
        self.wand_row.moved.connect(lambda value: session.set_size("tolerance", value))
        self.hint = wrapped_label(name="landbrushToolHint")
        self._show_tool("")
        return [self.brush_row, self.superpixel_row, self.wand_row]

    def _show_tool(self, hint: str) -> None:
        """The hint of the tool in hand, and its size."""
        name = self.tools.active() if hint else None
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.brush_row.setVisible(name in ("brush", "erase"))
        self.superpixel_row.setVisible(name == "superpixel")
        self.wand_row.setVisible(name == "wand")

    def event(self, event) -> bool:
        """Undo and redo work in the whole section as on the map; text being typed has its own."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            for keys, action in ((_UNDO, self.tools.undo), (_REDO, self.tools.redo)):
                if event.matches(keys):
                    if event.type() == QEvent.Type.KeyPress:
                        action.trigger()
                    event.accept()
                    return True
        return super().event(event)

    def _changed(self, part: str) -> None:
        if part == "current":
            return
        if part == "view":
            self._show_date()
            return
        controller, state = self.controller, self.controller.state
        self._filling = True
        layer = controller.annotation_layer()
        if self.layer_box.currentLayer() is not layer:
            if layer is None:
                # QGIS before 3.24 leaves the box blank when it is given None.
                self.layer_box.setCurrentIndex(0)
            else:
                self.layer_box.setLayer(layer)
        foreign = layer is not None and not controller.is_own(layer)
        self.field_label.setVisible(foreign)
        self.field_box.setVisible(foreign)
        if foreign:
            self.field_box.setLayer(layer)
            self.field_box.setField(state.class_field or "")
        self._show_date()
        self._show_sizes()
        self.replace_box.setChecked(controller.session.cuts())
        self._filling = False

    def _show_date(self) -> None:
        state, date = self.controller.state, self.controller.view.date
        self.date_row.setVisible(len(state.dates()) > 1 and bool(state.date_field))
        # Which date that is must be seen while drawing; without one in view there is none to draw for.
        text = tr("Only this date ({date})").format(date=date) if date else tr("Only this date (pick one above)")
        self.date_text.setText(text)
        self.date_box.setAccessibleName(text)
        filling, self._filling = self._filling, True
        self.date_box.setChecked(state.options.only_date)
        self._filling = filling
        self.date_row.setEnabled(date is not None)

    def _show_sizes(self) -> None:
        session, keys = self.controller.session, tr("[ and ] or Shift and the wheel on the map change it")
        for line, value, tip in (
            (self.brush_row, session.brush, tr("Diameter of brush and eraser in pixels of the image")),
            (
                self.superpixel_row,
                session.sizes["superpixel"],
                tr("Side of a superpixel in pixels of the image"),
            ),
        ):
            line.show_value(value, self._in_metres(value), f"{tip}; {keys}")
        tip = tr("How unlike the place clicked a pixel may be, in percent of the contrast in view")
        self.wand_row.show_value(session.sizes["tolerance"], "", f"{tip}; {keys}")

    def _in_metres(self, pixels: float) -> str:
        image = self.controller.image()
        if image is None or not image.isValid():
            return ""
        metres = pixels * pixel_metres(image)
        if not metres:
            return ""
        return tr("{metres} m").format(metres=decimals(metres, 0) if metres >= 10 else significant(metres, 2))

    def _layer_chosen(self, layer) -> None:
        if not self._filling and layer is not self.controller.annotation_layer():
            self.controller.choose_annotations(layer)

    def _field_chosen(self, field: str) -> None:
        layer = self.controller.annotation_layer()
        if not self._filling and layer is not None and field and field != self.controller.state.class_field:
            self.controller.choose_annotations(layer, field)

    def _date_toggled(self, on: bool) -> None:
        if not self._filling:
            self.controller.set_options(only_date=on)

    def _replace_toggled(self, on: bool) -> None:
        layer = self.controller.annotation_layer()
        if self._filling:
            return
        if layer is None or self.controller.is_own(layer):
            self.controller.set_options(replace=on)
        else:
            layer.setCustomProperty(CUT_PROPERTY, on)

    def _new(self) -> None:
        if self.controller.new_annotation_layer() is not None:
            self.tools.take("draw")
