"""The plugin's logic between the dock, the toolbar, the project and the map; it works with no dock at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.job import InputError
from . import advice, class_tables, folders, jobs
from .annotate import layer as polygons
from .annotate.session import AnnotationSession
from .annotate.stats import LiveStats
from .class_editing import ClassEditing
from .i18n import in_words, tr
from .layers import has_class_look, is_image, is_polygons, looks_like_mask, take_class_style
from .move_in import move_in, strangers
from .project_state import SeriesRow, State, read_state, write_state
from .time import dates
from .time import polygons as in_time
from .time.view import DateView

TITLE = "Landbrush"
#: Letters that the message bar shows in a window of usual width.
BAR_WIDTH = 100


class Controller(QObject, ClassEditing):
    """Holds the state, keeps it in the project, and follows the project's layers.

    Signals:
        changed(str): A part of the state is new: "series", "classes", "annotations", "options", "model" or "all"; or
            another date is in view ("view").
    """

    changed = pyqtSignal(str)

    def __init__(self, iface, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.project = project or QgsProject.instance()
        self.session = AnnotationSession(self)
        self.stats = LiveStats(self)
        self.state = State()
        self.view = DateView(self.iface.mapCanvas(), self)
        #: Counts the projects opened: what was begun in one is not to end in another.
        self.opened = 0
        self._quiet = False
        self.session.failed.connect(self.warn)
        self.session.classChanged.connect(self._class_chosen)
        self.session.brushChanged.connect(self._brush_changed)
        self.session.sizeChanged.connect(self._size_changed)
        self.view.changed.connect(self._date_seen)
        self._connections = [
            (self.project.readProject, self.load),
            (self.project.removeAll, self._hush),
            (self.project.cleared, self.load),
            # Saved under another name, files are written relative to the new place.
            (self.project.writeProject, self._save_with_project),
            (self.project.layersAdded, self._layers_added),
            (self.project.layersRemoved, self._layers_removed),
            (self.iface.currentLayerChanged, self._active_layer_changed),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)
        self.load()

    def close(self) -> None:
        """Let go of the project and the application; the controller is not used afterwards."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self.view.close()
        self.session.set_layer(None, None, None)
        self.stats.watch(None, None, None, [])

    # --- messages ---------------------------------------------------------------------------------------------

    def warn(self, text: str) -> None:
        """One sentence in QGIS's message bar that the user must act on."""
        self._push(text, Qgis.MessageLevel.Warning, 12)

    def tell(self, text: str) -> None:
        """One sentence that is good to know."""
        self._push(text, Qgis.MessageLevel.Info, 6)

    def _push(self, text: str, level, seconds: int) -> None:
        # The bar has one line: of more, QGIS shows what fits, and the whole behind a button only where it is given.
        short = text if len(text) <= BAR_WIDTH else text[:BAR_WIDTH].rsplit(" ", 1)[0] + " …"
        self.iface.messageBar().pushMessage(TITLE, short, *([] if short == text else [text]), level, seconds)

    # --- state ------------------------------------------------------------------------------------------------

    def load(self, *_: object) -> None:
        """Take the state from the project, as it was saved with it."""
        self._quiet = False
        self.opened += 1
        self.state = read_state(self.project)
        if self.state.follow:
            self._follow(self.iface.activeLayer())
        self._sync()
        self.changed.emit("all")

    def _hush(self) -> None:
        # While a project is being taken down its layers go one by one; that is nothing to remember.
        self._quiet = True
        self.session.set_layer(None, None, None)
        # A tool in hand must not ask layers that are gone.
        self.session.image = self.session.shown = None
        self.stats.watch(None, None, None, [])
        QTimer.singleShot(0, self._wake)

    def _wake(self) -> None:
        """All layers were removed but the project was not closed: what was said about them is void."""
        if self._quiet and self._connections:
            self._quiet = False
            state = self.state
            self._layers_removed([row.layer_id for row in state.series] + state.unlabelled + [state.annotation_id])

    def update(self, part: str, **values: object) -> None:
        """Set fields of the state, keep it in the project and tell the dock."""
        for key, value in values.items():
            setattr(self.state, key, value)
        self._sync()
        self.save()
        self.changed.emit(part)

    def set_options(self, **values: Any) -> None:
        """Set some of the options."""
        self.update("options", options=dataclasses.replace(self.state.options, **values))

    def save(self, *_: object) -> None:
        """Keep the state in the project; an untouched one leaves no trace there."""
        if not self._quiet:
            write_state(self.state, self.project)

    def _save_with_project(self, *_: object) -> None:
        for layer in strangers(self.project):
            try:
                old, new = move_in(layer, self.project)
            except InputError as error:
                self.warn(in_words(error))
                continue
            sentence = tr("The polygons were copied beside the project, to {new}; maps made before stay in {old}.")
            self.tell(sentence.format(new=new, old=old.parent))
        self.save()

    def _sync(self) -> None:
        """Give the drawing session and the counts what the state says."""
        state, layer = self.state, self.annotation_layer()
        session = self.session
        session.classes = list(state.classes)
        session.image = self.image()
        session.replace = state.options.replace
        session.dates = state.dates()
        session.set_layer(layer, state.class_field, in_time.when_fields(layer, state.date_field))
        self._tell_date()
        session.set_brush(state.options.brush)
        session.set_size("superpixel", state.options.superpixel)
        session.set_size("tolerance", state.options.tolerance)
        current = state.current_class()
        if current is not None:
            session.set_current(current.id)
        self.stats.watch(layer, state.class_field, session.image, state.classes, session.when_fields)
        if layer is not None:
            in_time.show_by_date(layer)
        self.view.set_series(state.series, self.project)

    def _tell_date(self) -> None:
        """Give the drawing session the date in view, and whether new polygons are for that only."""
        self.session.seen = self.view.date
        rows = [row for row in self.state.used() if row.date == self.view.date] if self.view.date else []
        layer = self.project.mapLayer(rows[0].layer_id) if rows else None
        self.session.shown = layer if is_image(layer) else None
        self.session.date = self.view.date if self.state.options.only_date else None

    def _date_seen(self) -> None:
        self._tell_date()
        self.changed.emit("view")

    # --- images -----------------------------------------------------------------------------------------------

    def image(self) -> QgsRasterLayer | None:
        """The layer whose grid everything is on; None while there is none."""
        try:
            return jobs.first_image(self.state, self.project)
        except InputError:
            return None

    def set_series(self, rows: list[SeriesRow]) -> None:
        """The user's own choice of images, put in order of date; it no longer follows the active layer."""
        self.update("series", series=dates.in_order(rows), follow=not rows)

    def use_dates(self, numbers: Collection[int], used: bool) -> None:
        """Drop these rows of the series from every run, or take them back."""
        rows = self.state.series
        self.set_series([dataclasses.replace(x, used=used) if i in numbers else x for i, x in enumerate(rows)])

    def add_images(self, layers: list[QgsRasterLayer]) -> None:
        """Add these layers to the series, with the dates they tell."""
        present = {row.layer_id for row in self.state.series}
        new = [SeriesRow(layer.id()) for layer in layers if layer.id() not in present]
        if not new:
            return
        rows = [*self.state.series, *new]
        # All together: a name may settle what another left open.
        known = {row.layer_id: self.project.mapLayer(row.layer_id) for row in rows}
        found = [(key, layer) for key, layer in known.items() if isinstance(layer, QgsRasterLayer)]
        told = dict(zip((key for key, _ in found), dates.guess_dates([layer for _, layer in found])))
        self.set_series([dataclasses.replace(row, date=row.date or told.get(row.layer_id)) for row in rows])

    def images_to_add(self, present: Collection[str]) -> list[QgsRasterLayer]:
        """The raster layers selected in the layer tree, by id not among `present`; with none of them new, the next
        that is no mask by its looks.

        Where there is no other in the project, that is told.
        """
        view = self.iface.layerTreeView()
        chosen = [x for x in view.selectedLayersRecursive() if is_image(x) and x.id() not in present] if view else []
        if not chosen:
            nodes = self.project.layerTreeRoot().findLayers()
            masks = {row.mask_id for row in self.state.series}
            others = [x.layer() for x in nodes if is_image(x.layer()) and x.layerId() not in {*present, *masks}]
            chosen = [layer for layer in others if not looks_like_mask(layer)][:1]
        if not chosen:
            self.tell(advice.no_other_image(self.project))
        return chosen

    def _follow(self, layer) -> None:
        """While nothing was chosen or drawn the series is the active raster layer, or the first there is."""
        if not is_image(layer):
            if self.image() is not None:
                return
            images = [item.layer() for item in self.project.layerTreeRoot().findLayers() if is_image(item.layer())]
            layer = images[0] if images else None
        if layer is not None:
            self.state.series = [SeriesRow(layer.id(), dates.guess_date(layer))]

    def _active_layer_changed(self, layer=None) -> None:
        if self._quiet or not self.state.follow or not is_image(layer):
            return
        if [row.layer_id for row in self.state.series] != [layer.id()]:
            self._follow(layer)
            self._sync()
            self.save()
            self.changed.emit("series")

    def _layers_added(self, _layers=None) -> None:
        if self._quiet or not self.state.follow or self.image() is not None:
            return
        self._follow(self.iface.activeLayer())
        if self.state.series:
            self._sync()
            self.changed.emit("series")

    def _layers_removed(self, ids) -> None:
        if self._quiet:
            return
        gone, state = set(ids), self.state
        rows = [row for row in state.series if row.layer_id not in gone]
        rows = [dataclasses.replace(row, mask_id=None) if row.mask_id in gone else row for row in rows]
        lost = state.annotation_id in gone
        more = [layer_id for layer_id in state.unlabelled if layer_id not in gone]
        if rows == state.series and more == state.unlabelled and not lost:
            return
        if lost:
            state.annotation_id = state.class_field = state.date_field = None
        self.update("all", series=rows, unlabelled=more, follow=state.follow or not rows)

    # --- classes ----------------------------------------------------------------------------------------------

    def is_own(self, layer: QgsVectorLayer) -> bool:
        """Whether the layer was made here, so that its fields and look are ours to change."""
        return bool(layer.customProperty(polygons.OWN_PROPERTY))

    def choose_class(self, number: int) -> None:
        """Draw with this class."""
        self.session.set_current(number)

    def _class_chosen(self, number: int) -> None:
        if self.state.current != number:
            self.state.current = number
            self.save()
            self.changed.emit("current")

    def _brush_changed(self, pixels: float) -> None:
        if self.state.options.brush != pixels:
            self.state.options.brush = pixels
            self.save()
            self.changed.emit("options")

    def _size_changed(self, name: str, value: float) -> None:
        if getattr(self.state.options, name) != value:
            setattr(self.state.options, name, value)
            self.save()
            self.changed.emit("options")

    def _restyle(self) -> None:
        """Show the polygons in the colours of the table; another's layer keeps the look it had as a style beside it."""
        layer = self.annotation_layer()
        if layer is None or not self.state.class_field:
            return
        if not self.is_own(layer) and take_class_style(layer):
            sentence = tr("“{name}” is shown in the colours of the classes now; its other styles are still there.")
            self.tell(sentence.format(name=layer.name()))
        polygons.style_layer(layer, self.state.class_field, self.state.classes)

    # --- annotations ------------------------------------------------------------------------------------------

    def annotation_layer(self) -> QgsVectorLayer | None:
        """The layer drawn into; None while there is none."""
        layer = self.project.mapLayer(self.state.annotation_id) if self.state.annotation_id else None
        return layer if is_polygons(layer) else None

    def new_annotation_layer(self) -> QgsVectorLayer | None:
        """Make a GeoPackage beside the project and draw into it; None when it cannot be (the message bar says why)."""
        try:
            image = jobs.first_image(self.state, self.project)
            jobs.raster_path(image)
            folder = folders.home_folder(self.project) / jobs.area_name(self.state, self.project)
            folders.make_folder(folder)
            name = self._free_name(tr("Polygons of {image}").format(image=image.name()))
            layer = polygons.create_layer(polygons.free_path(folder), image.crs(), name, self.project)
        except InputError as error:
            self.warn(in_words(error))
            return None
        class_tables.remember(self.state)
        self.ensure_classes()
        polygons.style_layer(layer, polygons.CLASS_FIELD, self.state.classes)
        self._quiet = True
        self.project.addMapLayer(layer, False)
        self._quiet = False
        self.project.layerTreeRoot().insertLayer(0, layer)
        if not self.project.fileName():
            self.tell(tr("Polygons are kept in {path}; save the project to find them again.").format(path=folder))
        # Polygons belong to an image: from now on a click on another layer no longer changes which.
        self.update(
            "annotations",
            follow=False,
            annotation_id=layer.id(),
            class_field=polygons.CLASS_FIELD,
            date_field=polygons.DATE_FIELD,
        )
        return layer

    def layer_upgraded(self) -> None:
        """The layer drawn into has the fields for days now, which one of an earlier version had not."""
        self.update("annotations", date_field=polygons.DATE_FIELD)

    def _free_name(self, name: str) -> str:
        """`name`, with a number where a layer of the project has it."""
        found, number = name, 2
        while self.project.mapLayersByName(found):
            found, number = f"{name} {number}", number + 1
        return found

    def choose_annotations(self, layer: QgsVectorLayer | None, class_field: str | None = None) -> None:
        """Use this layer of polygons; its own table of classes comes with it."""
        class_tables.remember(self.state)
        if layer is None:
            self.update("annotations", annotation_id=None, class_field=None, date_field=None)
            return
        field = class_field or polygons.guess_class_field(layer)
        date = polygons.DATE_FIELD if layer.fields().indexOf(polygons.DATE_FIELD) >= 0 else None
        try:
            found = polygons.classes_of(layer, field) if field else []
        except InputError as error:
            self.warn(in_words(error))
            found = []
        values: dict[str, object] = {"annotation_id": layer.id(), "class_field": field, "date_field": date}
        if field:
            base = self.state.classes if self.is_own(layer) and self.annotation_layer() is None else []
            by_name = polygons.is_text_field(layer, field)
            table = class_tables.recall(self.state, layer.id(), field, found, by_name, base)
            values["classes"] = table or self.state.classes
        self.update("annotations", follow=not self.state.series, **values)
        self.ensure_classes()
        if field and not has_class_look(layer, field):
            self._restyle()

    def find_annotations(self, only_own: bool = False) -> None:
        """Where no layer of polygons is chosen, take one that was made here, else the active or the only one.

        `only_own` is for drawing: a layer that the user never named must not be drawn into.
        """
        if self.annotation_layer() is not None:
            return
        layers = [layer for layer in self.project.mapLayers().values() if is_polygons(layer)]
        found = [layer for layer in layers if self.is_own(layer)][-1:]
        if not found and not only_own:
            active = self.iface.activeLayer()
            found = [active] if is_polygons(active) else layers if len(layers) == 1 else []
        if found:
            self.choose_annotations(found[0])

    def can_segment(self) -> bool:
        """Whether there is an image to map and a model to map it with."""
        return bool(self.state.model) and self.image() is not None

    def next_step(self) -> str:
        """One sentence: what to do now."""
        has_layer = self.annotation_layer() is not None
        return advice.next_step(self.state, self.stats.stats, self.project, self.image() is not None, has_layer)
