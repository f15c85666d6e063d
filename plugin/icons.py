"""The plugin's own icons, and QGIS's where QGIS has one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def icon(name: str) -> QIcon:
    """The icon resources/icons/NAME.svg."""
    return QIcon(str(FOLDER / f"{name}.svg"))


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's active theme, e.g. "mActionUndo"."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
