"""Whether the next training starts from the last model; there only where it can."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ..controller import Controller
from ..figures import moment
from ..going_on import last_run
from ..i18n import tr
from .widgets import check_row, wrapped_label


class GoOnChoice(QWidget):
    """A check box and what it means."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.box = QCheckBox()
        self.box.setObjectName("landbrushGoOnFromLast")
        self.box.setToolTip(
            tr(
                "On: learns the new polygons in about a third of the time; polygons that were held out stay held out, "
                "so the accuracy stays true. Off: trains afresh, from nothing"
            )
        )
        self.box.clicked.connect(self._clicked)
        self.about = wrapped_label(name="landbrushGoOnAbout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(check_row(self.box, tr("Train on from the last model")))
        layout.addWidget(self.about)
        controller.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the choice, where there is one."""
        state = self.controller.state
        run = last_run(state, self.controller.project)
        self.setVisible(run is not None)
        if run is not None:
            self.box.setChecked(state.options.go_on)
            text = tr("From the model of {when}, in about a third of the time.")
            afresh = tr("Trains afresh, and chooses anew which polygons are held out.")
            self.about.setText(text.format(when=moment(run.when)) if state.options.go_on else afresh)

    def _clicked(self, checked: bool) -> None:
        self.controller.set_options(go_on=checked)
