"""Which of a training's curves to look at; out of sight where there are only those of every training."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..i18n import tr
from .curves import CurvesWidget
from .widgets import choice, wrapped_label


class CurveChoice(QWidget):
    """A box with the pages of the curves, and a line on what the one shown tells."""

    def __init__(self, curves: CurvesWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves = curves
        self.box = choice("landbrushCurvesPage")
        self.box.setAccessibleName(tr("Curves shown"))
        self.box.activated.connect(lambda: curves.choose(self.box.currentData()))
        self.about = wrapped_label(name="landbrushCurvesAbout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        layout.addWidget(self.about)
        curves.pagesChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        offered = self._curves.offered()
        if offered != [self.box.itemData(number) for number in range(self.box.count())]:
            self.box.clear()
            for name in offered:
                page = self._curves.pages[name]
                self.box.addItem(page.title, name)
                self.box.setItemData(self.box.count() - 1, page.tip, Qt.ItemDataRole.ToolTipRole)
        page = self._curves.pages[self._curves.page()]
        self.box.setCurrentIndex(self.box.findData(self._curves.page()))
        self.box.setToolTip(page.tip)
        self.about.setText(page.about)
        self.about.setVisible(bool(page.about))
        self.setVisible(len(offered) > 1)
