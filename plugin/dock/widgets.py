"""Small pieces that several sections share."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from ..compat import QAction


def tool_button(action: QAction, name: str) -> QToolButton:
    """A flat button for an action, reachable by Tab."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    # A flat button that is pressed looks like one that is not in most themes.
    button.setStyleSheet(
        "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); border-radius: 3px; }"
    )
    return button


def icon_button(icon, tip: str, name: str) -> QToolButton:
    """A flat button with an icon only."""
    button = QToolButton()
    button.setIcon(icon)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def wrapped_label(text: str = "", name: str = "") -> QLabel:
    """A label that breaks its lines rather than making the dock wider."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # Of a label that wraps, Qt takes the height at its narrowest for the least: a column of them would be far too long.
    label.setMinimumSize(60, label.fontMetrics().height())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return label


def breakable(name: str) -> str:
    """A file's name that a label may break, as it breaks lines at spaces only."""
    return re.sub("([._-])", "\\1\u200b", name)


def choice(name: str) -> QComboBox:
    """A box to choose from that shortens what it shows rather than making the dock wider."""
    return narrow(QComboBox(), name)


def narrow(box: QComboBox, name: str = "") -> QComboBox:
    """`choice` of a box that there is."""
    if name:
        box.setObjectName(name)
    box.setMinimumWidth(60)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def full_width(box: QComboBox) -> int:
    """The width at which nothing that the box offers is cut."""
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.editable = box.isEditable()
    texts = [box.itemText(number) for number in range(box.count())]
    wide = max((box.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
    # What a style leaves free beside the letters is not told by `sizeFromContents` alone.
    content = QSize(wide + 8, box.fontMetrics().height())
    return box.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, content, box).width()


class ChoiceRow(QWidget):
    """A label, what is chosen from, and what goes with it; in a language too long for one line, below the label."""

    def __init__(self, text: str, box: QComboBox, *more: QWidget) -> None:
        super().__init__()
        self._label, self._box, self._more = QLabel(text), box, more
        self._label.setBuddy(box)
        line = row(box, *more)
        line.setSpacing(6)
        line.setStretch(0, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._label)
        self._layout.addLayout(line, 1)

    def resizeEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._turn()

    def event(self, event) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        parts = [self._label.sizeHint().width(), full_width(self._box)]
        parts += [widget.sizeHint().width() for widget in self._more if not widget.isHidden()]
        fits = sum(parts) + 6 * (len(parts) - 1) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self._layout.setSpacing(6 if fits else 2)


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is a gap that stretches."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def fit_rows(table: QAbstractItemView, rows: int, least: int = 1, most: int = 8) -> None:
    """Make a table as high as its rows, within limits; beyond them it scrolls."""
    header = 0 if table.horizontalHeader().isHidden() else table.horizontalHeader().sizeHint().height()
    height = table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(header + min(max(rows, least), most) * height + 2 * table.frameWidth() + 1)


class _CheckLabel(QLabel):
    """The text of a check box, in as many lines as it needs; a click on it is one on the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setWordWrap(True)
        self.setBuddy(box)
        self.setToolTip(box.toolTip())
        self.setMinimumHeight(self.fontMetrics().height())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)

    def mouseReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.click()


def check_row(box: QCheckBox, text: str) -> QHBoxLayout:
    """A check box whose text breaks its lines, as QCheckBox's own cannot: a translation may be longer than the dock."""
    box.setAccessibleName(text)
    layout = row(box)
    layout.setSpacing(6)
    layout.addWidget(_CheckLabel(text, box), 1)
    return layout
