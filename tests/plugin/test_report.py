"""From a training to a report in one click: asked of the engine, opened in the browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from landbrush.core.events import Result
from landbrush.core.job import EvaluateJob
from landbrush.plugin import report


@pytest.fixture
def opened(monkeypatch):
    pages = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toLocalFile()) or True)
    return pages


@pytest.fixture
def mapped(desk, tmp_path):
    """A desk with a trained model and its map."""
    desk.add_scene(tmp_path)
    desk.click("landbrushNewAnnotations")
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()
    # The maps that the tests make have no CRS, which the engine's own have.
    report.map_of(desk.controller.state, desk.project).setCrs(desk.controller.image().crs())
    return desk


def button(desk):
    return desk.find("landbrushReport", QPushButton)


def finish(desk, write=True):
    path = Path(desk.engine.task.job.report)
    if write:
        path.write_text("<html></html>")
    desk.engine.task.succeeded.emit(Result("evaluate", [{"kind": "page", "path": str(path)}], {}))
    return str(path)


def test_one_click_makes_the_report_of_the_map_in_view_and_opens_it(mapped, opened):
    assert button(mapped).parentWidget().isVisibleTo(mapped.dock)
    button(mapped).click()
    job = mapped.engine.task.job
    assert isinstance(job, EvaluateJob)
    assert (job.truth, job.model) == (None, mapped.controller.state.model)
    assert job.map.endswith("segmentation.tif")
    assert not button(mapped).isEnabled()
    path = finish(mapped)
    assert opened == [path]
    assert path in mapped.find("landbrushHint").text()
    assert button(mapped).isEnabled()


def test_a_page_that_no_browser_opens_is_told_and_one_that_is_not_there_too(mapped, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    button(mapped).click()
    assert finish(mapped) in mapped.find("landbrushHint").text()
    button(mapped).click()
    finish(mapped, write=False)
    assert "its page is not there" in mapped.iface.bar.pop()


def test_there_is_no_button_where_nothing_was_measured(desk, tmp_path):
    assert not button(desk).parentWidget().isVisibleTo(desk.dock)
    desk.add_scene(tmp_path)
    desk.click("landbrushNewAnnotations")
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training(metrics={}, held_out=0)
    desk.finish_mapping()
    assert not button(desk).parentWidget().isVisibleTo(desk.dock)


def test_a_map_that_was_taken_away_is_told(mapped, opened):
    mapped.project.removeMapLayer(report.map_of(mapped.controller.state, mapped.project).id())
    button(mapped).click()
    assert "no map to report on" in mapped.iface.bar.pop()
    assert opened == []
