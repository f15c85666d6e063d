"""The size that a drawing tool has, as a slider and a number."""

from __future__ import annotations

import math

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

_STEPS = 200


class SizeRow(QWidget):
    """A number from `least` to `most`; the slider goes in equal shares, finer where the number is small.

    Signals:
        moved(int): The user chose another number.
    """

    moved = pyqtSignal(int)

    def __init__(self, label: str, name: str, limits: tuple[float, float], suffix: str, spoken: str) -> None:
        super().__init__()
        self._least, self._most = limits
        self._filling = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}Slider")
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setMinimumWidth(40)
        self.slider.setAccessibleName(spoken)
        self.slider.valueChanged.connect(self._slid)
        self.box = QgsSpinBox()
        self.box.setObjectName(name)
        self.box.setRange(int(self._least), int(self._most))
        self.box.setAccessibleName(spoken)
        self.box.setShowClearButton(False)
        self.box.setSuffix(suffix)
        self.box.setKeyboardTracking(False)
        self.box.valueChanged.connect(self._typed)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        text = QLabel(label)
        text.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(text)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        self.note.hide()

    def show_value(self, value: float, note: str, tip: str) -> None:
        """Show this number, what it is in other units, and a tip."""
        self._filling = True
        self.box.setValue(round(value))
        if self._slider_value() != round(value):
            share = math.log(value / self._least) / math.log(self._most / self._least)
            self.slider.setValue(round(_STEPS * share))
        self._filling = False
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for widget in (self.box, self.slider):
            widget.setToolTip(tip)

    def _slider_value(self) -> int:
        return round(self._least * (self._most / self._least) ** (self.slider.value() / _STEPS))

    def _slid(self, _value: int) -> None:
        if not self._filling:
            self.moved.emit(self._slider_value())

    def _typed(self, value: int) -> None:
        if not self._filling:
            self.moved.emit(value)
