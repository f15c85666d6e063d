"""Maps that agree over the dates, and what never happens: from the dock to the job."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from desk import write_band
from over_time import CHECKED, CLEAR, DATES, choose, grid, three_dates
from qgis.PyQt.QtWidgets import QApplication

from landbrush.core.events import Result
from landbrush.plugin.suggestions import suggest_errand
from landbrush.plugin.time import chain


@pytest.fixture
def series(desk, tmp_path):
    return three_dates(desk, tmp_path)


def test_the_chain_and_what_is_forbidden_reach_the_job(series):
    assert not grid(series).isVisibleTo(series.dock)
    choose(series, "path")
    assert grid(series).isVisibleTo(series.dock)
    grid(series).item(1, 0).setCheckState(CHECKED)  # dead forest → forest
    grid(series).item(2, 0).setCheckState(CHECKED)
    grid(series).item(2, 0).setCheckState(CLEAR)
    assert series.controller.state.forbidden == [(4, 1)]
    series.click("landbrushSegment")
    job = series.engine.task.job
    assert (job.chain, job.forbidden, job.transitions) == ("path", ((4, 1),), None)


def test_a_date_that_lacks_a_band_does_not_stop_the_others(series):
    series.click("landbrushSegment")
    assert series.engine.task.job.areas[0].skip_incomplete
    series.engine.task.stop()
    series.runs.do(lambda: suggest_errand(series.controller, 5))
    assert series.engine.task.job.areas[0].skip_incomplete
    series.engine.task.stop()
    series.controller.use_dates([1, 2], False)
    # Left out, a single image would leave nothing.
    series.click("landbrushSegment")
    assert not series.engine.task.job.areas[0].skip_incomplete


def test_without_a_chain_or_with_one_date_there_is_none_in_the_job(series):
    series.controller.update("classes", forbidden=[(4, 1)])
    series.click("landbrushSegment")
    assert (series.engine.task.job.chain, series.engine.task.job.forbidden) == ("none", ())
    series.engine.task.stop()
    choose(series, "smooth")
    series.controller.use_dates([1, 2], False)
    series.click("landbrushSegment")
    assert (series.engine.task.job.chain, series.engine.task.job.forbidden) == ("none", ())


def test_only_classes_that_the_model_knows_are_named(series):
    choose(series, "smooth")
    summary = {"classes": [{"id": 1, "name": "a", "color": "#000000"}, {"id": 4, "name": "b", "color": "#ffffff"}]}
    series.controller.update("model", summary=summary, forbidden=[(7, 1), (4, 1)])
    series.click("landbrushSegment")
    assert series.engine.task.job.forbidden == ((4, 1),)


def test_what_is_forbidden_follows_the_classes_and_the_project(series, tmp_path):
    series.controller.update("classes", forbidden=[(4, 1), (7, 1)])
    assert series.controller.change_class(4, id=9)
    assert series.controller.state.forbidden == [(9, 1), (7, 1)]
    assert series.controller.remove_class(7)
    assert series.controller.state.forbidden == [(9, 1)]
    choose(series, "path")
    path = str(tmp_path / "kept.qgz")
    assert series.project.write(path)
    series.project.clear()
    assert series.controller.state.forbidden == []
    assert series.project.read(path)
    assert series.controller.state.forbidden == [(9, 1)]
    assert series.controller.state.options.chain == "path"
    rows = grid(series).rowCount()
    states = {(r, c): grid(series).item(r, c).checkState() for r in range(rows) for c in range(rows) if r != c}
    assert [place for place, state in states.items() if state == CHECKED] == [(1, 0)]


def test_pairs_of_classes():
    pairs = [(4, 1), (7, 1)]
    assert chain.without(pairs, 4) == [(7, 1)]
    assert chain.renumbered(pairs, 1, 2) == [(4, 2), (7, 2)]
    assert chain.known(pairs, {1, 7}) == [(7, 1)]
    assert chain.toggled(pairs, (7, 1), True) == pairs
    assert chain.toggled(pairs, (7, 1), False) == [(4, 1)]


def test_after_a_run_of_several_dates_the_last_is_in_view(series, tmp_path):
    series.click("landbrushSegment")
    job = series.engine.task.job
    ones = np.ones((60, 80), np.uint16)
    outputs = [
        {"kind": "segmentation", "path": write_band(Path(job.out) / f"segmentation_{date}.tif", ones), "date": date}
        for date in DATES
    ]
    series.engine.task.succeeded.emit(Result("segment", outputs, {}))
    assert series.controller.view.date == DATES[2]
    here = series.iface.canvas.temporalRange()
    maps = [series.project.mapLayersByName(f"{date} Segmentation")[0] for date in DATES]
    assert [layer.temporalProperties().isVisibleInTemporalRange(here) for layer in maps] == [False, False, True]
    # What the user looks at stays in view.
    series.controller.view.pick(DATES[0], series.project)
    series.click("landbrushSegment")
    series.engine.task.succeeded.emit(Result("segment", outputs, {}))
    assert series.controller.view.date == DATES[0]


def test_it_fits_the_narrowest_dock(series):
    choose(series, "path")
    QApplication.processEvents()
    assert series.dock.over_time.minimumSizeHint().width() <= 262
