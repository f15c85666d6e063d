"""The timeline with what it says of the date in view."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..time import clouds
from ..time.background import Background
from ..time.timeline import Bar, Timeline
from .widgets import icon_button, row, wrapped_label


class TimelineSection(QWidget):
    """Shows the dates of the series, how much of each was observed, and which is in view."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.timeline = Timeline()
        self.timeline.picked.connect(self._picked)
        self.timeline.toggled.connect(self._toggled)
        self.text = wrapped_label(name="landbrushDateInView")
        self.used_box = QCheckBox(tr("Use"))
        self.used_box.setObjectName("landbrushUseDate")
        self.used_box.setToolTip(
            tr("Use the date in view for training, maps and filling; off drops it until it is taken back")
        )
        self.used_box.clicked.connect(self._use_clicked)
        self.all_button = icon_button(
            theme_icon("mActionZoomFullExtent"), tr("Show all dates, one on top of the other"), "landbrushAllDates"
        )
        self.all_button.clicked.connect(lambda: self._picked(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.timeline)
        line = row(self.text, self.used_box, self.all_button)
        line.setStretch(0, 1)
        layout.addLayout(line)
        self._seen: dict[int, clouds.Seen] = {}
        self._reader = Background(parent=self)
        self._reader.told.connect(self._looked)
        controller.changed.connect(self._changed)
        self._changed("all")

    def close_reader(self) -> None:
        """End what is being read; the section is not used afterwards."""
        self._reader.close()

    def _changed(self, part: str) -> None:
        if part in ("series", "all"):
            self._read()
        if part in ("series", "view", "all"):
            self._show()

    def _read(self) -> None:
        """Look at the dates of which nothing is known yet, in the background."""
        rows, project = self.controller.state.series, self.controller.project
        dated = [(number, item) for number, item in enumerate(rows) if item.date] if len(rows) > 1 else []
        found = {number: clouds.seen_of(item, project) for number, item in dated}
        self._seen = {number: seen for number, seen in found.items() if seen is not None}
        new = [seen for seen in dict.fromkeys(self._seen.values()) if not clouds.is_known(seen)]
        if new:
            self._reader.ask(lambda is_stale: clouds.look(new, is_stale))
        else:
            self._reader.drop()

    def _looked(self, number: int, _found: object) -> None:
        if self._reader.is_current(number):
            self._show()

    def _show(self) -> None:
        controller = self.controller
        rows, project = controller.state.series, controller.project
        bars = []
        for number, item in enumerate(rows):
            layer = project.mapLayer(item.layer_id)
            if item.date and layer is not None:
                seen = self._seen.get(number)
                hidden = clouds.known_share(seen) if seen is not None else None
                bars.append(Bar(number, item.date, layer.name(), hidden, item.used))
        self.setVisible(len(bars) > 1)
        self.timeline.show_bars(bars, controller.view.date)
        bar = self.timeline.current()
        self.text.setText(bar.text() if bar is not None else tr("All dates are shown; click one."))
        self.used_box.setChecked(bar is not None and bar.used)
        self.used_box.setEnabled(bar is not None)
        self.all_button.setEnabled(bar is not None)

    def _picked(self, date: str | None) -> None:
        self.controller.view.pick(date, self.controller.project)

    def _toggled(self, number: int) -> None:
        rows = self.controller.state.series
        if number < len(rows):
            self.controller.use_dates([number], not rows[number].used)

    def _use_clicked(self, used: bool) -> None:
        bar = self.timeline.current()
        if bar is not None:
            self.controller.use_dates([bar.row], used)
