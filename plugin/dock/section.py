"""A part of the dock that can be folded, with its "?"."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget

from .help_button import add_help


class _Section(QgsCollapsibleGroupBox):
    """As wide as its content asks for: a long title, as in some languages, is cut rather than making the dock wider."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QWidget.minimumSizeHint(self).expandedTo(QSize(0, super().minimumSizeHint().height()))


def section(title: str, name: str, collapsed: bool = False) -> QgsCollapsibleGroupBox:
    """A part of the dock that can be folded; whether it is, is remembered by its name."""
    box = _Section(title)
    box.setObjectName(name)
    box.setSettingGroup("landbrush")
    box.setSaveCollapsedState(True)
    box.setCollapsed(collapsed)
    add_help(box)
    return box
