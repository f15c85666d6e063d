"""Polygons drawn before the project was saved move in with it: beside the project, where all later files go."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from qgis.core import QgsDataProvider, QgsProject, QgsProviderRegistry, QgsVectorLayer

from ..core.job import InputError
from . import folders
from .annotate.layer import OWN_PROPERTY, TABLE, free_path
from .i18n import tr


def strangers(project: QgsProject) -> list[QgsVectorLayer]:
    """Annotation layers made here whose file is where those of unsaved projects are, though the project is saved."""
    away = os.path.realpath(folders.unsaved_folder())
    if not project.homePath() or os.path.realpath(folders.home_folder(project)) == away:
        return []
    own = [(layer, _file(layer)) for layer in project.mapLayers().values() if layer.customProperty(OWN_PROPERTY)]
    return [layer for layer, file in own if file and file.is_file() and away in map(str, file.parents)]


def move_in(layer: QgsVectorLayer, project: QgsProject) -> tuple[Path, Path]:
    """Copy the layer's file beside the project and show the copy; id, look and polygons stay what they are.

    The file itself stays where it is: another project may show it too.

    Returns:
        The old file and the new.

    Raises:
        InputError: The layer is being edited, or the copy cannot be made.
    """
    old = _file(layer)
    if old is None or layer.isEditable():
        raise InputError(
            tr("The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.").format(
                name=layer.name(), path=old
            )
        )
    folder = folders.home_folder(project) / old.parent.name
    folders.make_folder(folder)
    new = free_path(folder)
    # A plain copy would miss what SQLite has not brought into the file yet.
    try:
        with contextlib.closing(sqlite3.connect(old)) as source, contextlib.closing(sqlite3.connect(new)) as target:
            source.backup(target)
    except (sqlite3.Error, OSError) as error:
        with contextlib.suppress(OSError):
            new.unlink()
        raise InputError(
            tr("The polygons cannot be copied to {path}: {reason}").format(path=new, reason=error)
        ) from None
    layer.setDataSource(f"{new}|layername={TABLE}", layer.name(), "ogr", QgsDataProvider.ProviderOptions())
    return old, new


def _file(layer: QgsVectorLayer) -> Path | None:
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return Path(os.path.realpath(path)) if path else None
