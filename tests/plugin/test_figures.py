"""Numbers and moments in the dock are written as QGIS's own are, whatever the language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QTreeWidget

from landbrush.plugin import figures
from landbrush.plugin.advice import accuracy
from landbrush.plugin.dock.history_section import size_text
from landbrush.plugin.kept_runs import KeptRun


@pytest.fixture
def at_home(qgis_app):
    """Makes QGIS be at home somewhere, as its settings do at its start."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "shares", "day"),
    [
        ("C", ["0.95", "0.951", "1e-05"], "2026-11-03 01:27"),
        ("fr_FR", ["0,95", "0,951", "1e-05"], "03/11/2026 01:27"),
        ("en_US", ["0.95", "0.951", "1e-05"], "11/3/26 1:27 AM"),
        ("de_DE", ["0,95", "0,951", "1e-05"], "03.11.26 01:27"),
        ("pl_PL", ["0,95", "0,951", "1e-05"], "03.11.2026 01:27"),
    ],
)
def test_as_people_write_there(at_home, name, shares, day):
    at_home(name)
    found = [figures.decimals(0.95, 2), figures.significant(0.9512, 3), figures.significant(1e-5, 3).lower()]
    assert found == shares
    # Some versions of Qt part the time of day from AM by a narrow space.
    assert "".join(figures.moment("2026-11-03 01:27").split()).replace("\u202f", "") == day.replace(" ", "")
    assert figures.moment("some day") == "some day"


def test_the_dock_writes_so(at_home, desk):
    at_home("de_DE")
    summary = {"metrics": {"accuracy": 0.9512}, "held_out_polygons": 40}
    assert "95,1 %" in accuracy(summary)
    assert size_text(7_969_178) == "7,6 MB"
    desk.dock.curves.add(120, {"loss": 0.25, "val_accuracy": 0.942})
    described = desk.dock.curves.accessibleDescription()
    assert "0,25" in described
    assert "94,2 %" in described
    run = KeptRun(model="/gone/model.safetensors", when="2025-12-31 23:59")
    desk.controller.update("history", history=[run])
    assert desk.find("landbrushHistory", QTreeWidget).topLevelItem(0).text(0) == "31.12.25 23:59"
