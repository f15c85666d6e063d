"""Changes to a layer of polygons that are on disk at once and can still be taken back.

QGIS's own undo ends with the commit. Here every change is committed as it is made, so that no polygon is lost
in a crash, and what stood before is remembered beside it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QVariant, pyqtSignal

from ...core.job import InputError
from ..i18n import tr
from .held import Held, check_free, refused

DEPTH = 200


def check_writable(layer: QgsVectorLayer) -> None:
    """See that polygons may be changed at once, without touching what the user has not saved.

    Raises:
        InputError: The layer is read-only in QGIS, or of a format that cannot be changed.
        Held: It is being edited.
    """
    provider = layer.dataProvider()
    needed = provider.Capability.AddFeatures | provider.Capability.ChangeGeometries | provider.Capability.DeleteFeatures
    if layer.readOnly():
        raise InputError(refused(layer, tr("it is read-only in this project")))
    if provider.capabilities() & needed != needed:
        raise InputError(refused(layer, tr("it is read-only, or of a format that QGIS cannot change")))
    if layer.isEditable():
        reason = tr("it is being edited in QGIS; save or drop those edits and switch editing off first")
        raise Held(refused(layer, reason))


@dataclass
class Change:
    """One feature before and after; None where it did not or does not exist.

    `key` names the feature through deletion and re-creation, which give it another id.
    """

    key: int
    before: QgsFeature | None
    after: QgsFeature | None


class History(QObject):
    """Applies changes to one layer and takes them back.

    Signals:
        writing: The layer is about to change; a map that is being drawn now shows it as it was.
        changed: Something was applied, undone or redone.
    """

    writing = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self._done: list[list[Change]] = []
        self._undone: list[list[Change]] = []
        self._ids: dict[int, int] = {}
        self._keys: dict[int, int] = {}
        self._next_key = 1

    def key_of(self, feature_id: int) -> int:
        """The lasting key of a feature that is in the layer."""
        if feature_id not in self._keys:
            self._bind(self.new_key(), feature_id)
        return self._keys[feature_id]

    def new_key(self) -> int:
        """A key for a feature to be added."""
        self._next_key += 1
        return self._next_key

    def can_undo(self) -> bool:
        return bool(self._done)

    def can_redo(self) -> bool:
        return bool(self._undone)

    def do(self, changes: Sequence[Change]) -> None:
        """Apply one step; it is on disk when this returns.

        Raises:
            InputError: The layer cannot be written to; nothing is remembered then. `Held` where it can be later.
        """
        changes = list(changes)
        if not changes:
            return
        self._apply([(change.key, change.after) for change in changes])
        self._done.append(changes)
        del self._done[:-DEPTH]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last step back; whether there was one."""
        if not self._done:
            return False
        changes = self._done[-1]
        self._apply([(change.key, change.before) for change in changes])
        self._undone.append(self._done.pop())
        self.changed.emit()
        return True

    def redo(self) -> bool:
        """Apply again what was taken back last; whether there was something."""
        if not self._undone:
            return False
        changes = self._undone[-1]
        self._apply([(change.key, change.after) for change in changes])
        self._done.append(self._undone.pop())
        self.changed.emit()
        return True

    def rewrite(self, matches: Callable[[QgsFeature], bool], values: dict[str, object]) -> None:
        """Change what is remembered too, when a class got another id or name: undo must not bring the old one back."""
        for changes in (*self._done, *self._undone):
            for feature in (feature for change in changes for feature in (change.before, change.after)):
                if feature is not None and matches(feature):
                    for field, value in values.items():
                        feature.setAttribute(field, value)

    def _bind(self, key: int, feature_id: int) -> None:
        self._ids[key] = feature_id
        self._keys[feature_id] = key

    def _unbind(self, key: int) -> None:
        self._keys.pop(self._ids.pop(key, -1), None)

    def _apply(self, targets: list[tuple[int, QgsFeature | None]]) -> None:
        layer = self.layer
        check_writable(layer)
        self.writing.emit()
        ids = [self._ids[key] for key, _ in targets if key in self._ids]
        present = {feature.id(): feature for feature in layer.getFeatures(ids)} if ids else {}
        add = [(key, feature) for key, feature in targets if feature and self._ids.get(key) not in present]
        alter = {self._ids[key]: feature for key, feature in targets if feature and self._ids.get(key) in present}
        remove = [key for key, feature in targets if feature is None and self._ids.get(key) in present]
        provider = layer.dataProvider()
        made: list[QgsFeature] = []
        # Each of the three is a transaction of its own: what was done of the change is taken back where one fails.
        with contextlib.ExitStack() as undoing:
            # Added first and removed last: a power cut in between leaves a polygon twice, never none.
            if add:
                fine, made = provider.addFeatures([self._fresh(feature) for _, feature in add])
                self._check(fine and len(made) == len(add))
                undoing.callback(provider.deleteFeatures, [feature.id() for feature in made])
            if alter:
                undoing.callback(self._alter, {number: present[number] for number in alter})
                self._check(self._alter(alter))
            if remove:
                self._check(provider.deleteFeatures([self._ids[key] for key in remove]))
            undoing.pop_all()
        for key in remove:
            self._unbind(key)
        for (key, _), feature in zip(add, made):
            self._unbind(key)
            self._bind(key, feature.id())
        layer.updateExtents()
        layer.dataChanged.emit()
        layer.triggerRepaint()

    def _alter(self, features: dict[int, QgsFeature]) -> bool:
        """Give the polygons of these ids the attributes and shapes of these features; whether it was done."""
        return self.layer.dataProvider().changeFeatures(
            {number: self._attributes(feature) for number, feature in features.items()},
            {number: feature.geometry() for number, feature in features.items()},
        )

    def _check(self, fine: bool) -> None:
        if not fine:
            errors = self.layer.dataProvider().errors()
            self.layer.dataProvider().clearErrors()
            check_free(self.layer, patient=False)
            raise InputError(
                tr("The layer of polygons “{name}” cannot be written to: {reason}").format(
                    name=self.layer.name(), reason="; ".join(errors) or tr("it is read-only or locked")
                )
            )

    def _fresh(self, feature: QgsFeature) -> QgsFeature:
        copy = QgsFeature(self.layer.fields())
        copy.setGeometry(QgsGeometry(feature.geometry()))
        copy.setAttributes(feature.attributes())
        for index in self.layer.primaryKeyAttributes():
            copy.setAttribute(index, QVariant())
        return copy

    def _attributes(self, feature: QgsFeature) -> dict[int, object]:
        keys = set(self.layer.primaryKeyAttributes())
        return {index: value for index, value in enumerate(feature.attributes()) if index not in keys}
