"""The "?" at the corner of a section: its page of the guide."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize
from qgis.PyQt.QtWidgets import QGroupBox

from .. import guide
from ..i18n import tr
from ..icons import theme_icon
from .widgets import icon_button

_SIDE = 18


class HelpCorner(QObject):
    """Keeps the button at the right of the title, which no layout reaches."""

    def __init__(self, box: QGroupBox, page: str) -> None:
        super().__init__(box)
        self.page = page
        tip = tr("Help on “{section}”").format(section=box.title())
        self.button = icon_button(theme_icon("mActionHelpContents"), tip, f"{box.objectName()}Help")
        self.button.setParent(box)
        self.button.setIconSize(QSize(_SIDE - 4, _SIDE - 4))
        self.button.setFixedSize(_SIDE, _SIDE)
        self.button.clicked.connect(lambda: guide.open_page(self.page))
        box.installEventFilter(self)
        self._place(box)

    def eventFilter(self, box: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(box, QGroupBox):
            self._place(box)
        return False

    def _place(self, box: QGroupBox) -> None:
        self.button.move(box.width() - _SIDE - 1, 1)
        self.button.raise_()


def add_help(box: QGroupBox) -> None:
    """Give a section its "?", if the guide has a page on it."""
    page = guide.SECTIONS.get(box.objectName())
    if page:
        HelpCorner(box, page)
