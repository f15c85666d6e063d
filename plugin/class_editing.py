"""Changes to the table of classes, with all that follows from them: polygons, maps and the last training's words."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsVectorLayer

from ..core.job import ClassSpec, InputError, default_color
from . import class_tables, results
from .annotate import layer as polygons
from .i18n import in_words, tr
from .time import chain

if TYPE_CHECKING:
    from collections.abc import Callable

    from .annotate.session import AnnotationSession
    from .annotate.stats import LiveStats
    from .project_state import State


class ClassEditing:
    """The part of `Controller` that edits the classes."""

    if TYPE_CHECKING:
        state: State
        project: QgsProject
        session: AnnotationSession
        stats: LiveStats
        update: Callable[..., None]
        warn: Callable[[str], None]
        annotation_layer: Callable[[], QgsVectorLayer | None]
        is_own: Callable[[QgsVectorLayer], bool]
        _restyle: Callable[[], None]

    def add_class(self) -> ClassSpec | None:
        """A new class with the next free id and a colour of its own, drawn with from now on."""
        number = self.state.next_class_id()
        if number is None:
            self.warn(tr("There are 255 classes already; more cannot be told apart in one map."))
            return None
        color = class_tables.free_color({item.color for item in self.state.classes})
        item = ClassSpec(number, tr("Class {n}").format(n=number), color)
        self.update("classes", classes=[*self.state.classes, item], current=number)
        self._restyle()
        return item

    def ensure_classes(self) -> None:
        """Two classes to begin with, where there are none."""
        if not self.state.classes:
            names = [ClassSpec(n, tr("Class {n}").format(n=n), default_color(n - 1)) for n in (1, 2)]
            self.update("classes", classes=names, current=1)

    def remove_class(self, number: int) -> bool:
        """Take a class out of the table; one that has polygons stays, so that none is orphaned."""
        count = self.stats.count_now().everywhere.get(number, 0)
        if count:
            name = next(item.name for item in self.state.classes if item.id == number)
            self.warn(
                tr("“{name}” still has polygons ({n}); erase them before you remove the class.").format(
                    name=name, n=count
                )
            )
            return False
        classes = [item for item in self.state.classes if item.id != number]
        self.update("classes", classes=classes, forbidden=chain.without(self.state.forbidden, number))
        self._restyle()
        return True

    def change_class(self, number: int, **values: Any) -> bool:
        """Give a class another id, name or color; polygons of our own layers follow."""
        old = next(item for item in self.state.classes if item.id == number)
        new = dataclasses.replace(old, **values)
        if new == old:
            return True
        others = [item for item in self.state.classes if item.id != number]
        if any(item.id == new.id for item in others):
            self.warn(tr("The id {id} is taken by another class; choose a free one from 1 to 255.").format(id=new.id))
            return False
        if any(item.name == new.name for item in others):
            self.warn(tr("There is a class named “{name}” already.").format(name=new.name))
            return False
        layer = self.annotation_layer()
        if layer is not None and self.is_own(layer) and (old.id, old.name) != (new.id, new.name):
            try:
                polygons.rewrite_class(layer, old.id, new, self.session.history)
            except InputError as error:
                self.warn(in_words(error))
                return False
        classes = [new if item.id == number else item for item in self.state.classes]
        current = new.id if self.state.current == number else self.state.current
        summary = results.renamed(self.state.summary, old, new)
        forbidden = chain.renumbered(self.state.forbidden, old.id, new.id)
        self.update("classes", classes=classes, current=current, summary=summary, forbidden=forbidden)
        self._restyle()
        results.restyle_class(self.project, old, new)
        return True
