"""`landbrush:changes` on a fake engine, and what its results look like."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsProcessingContext, QgsProject, QgsRasterLayer

pytest.importorskip("torch", reason="maps are compared by the engine")
sys.path.insert(0, str(Path(__file__).parents[1] / "core"))

from changing import write_series

from landbrush.core.changes.run import tell_changes
from landbrush.core.job import ChangesJob, MapSpec
from landbrush.plugin.looks import style

DATES = ("2015-06-01", "2016-07-01", "2018-06-15")


@pytest.fixture(scope="module")
def maps(tmp_path_factory):
    """Files of three dates."""
    folder = tmp_path_factory.mktemp("maps")
    ids = np.full((3, 20, 30), 2)
    ids[:, :, 20:] = 9
    ids[1:, :5, :5] = 5
    ids[2, 10:, :5] = 5
    return write_series(folder, ids, DATES)


@pytest.fixture(scope="module")
def made(maps, tmp_path_factory):
    """The real engine's outputs of these."""
    job = ChangesJob(tuple(map(MapSpec, maps)), str(tmp_path_factory.mktemp("out")))
    return tell_changes(job, lambda event: None, lambda: False).outputs


def test_maps_and_words_become_the_job(place, maps):
    out = str(place.folder / "o")
    more = {"FROM": "2016-07-01", "TO": "20180615", "OUT": out}
    results = place.run("changes", {"MAPS": maps, **more})
    job = place.job()
    assert [item.path for item in job.maps] == maps
    assert {item.date for item in job.maps} == {None}
    assert (job.from_date, job.to_date, job.report, job.probabilities) == ("2016-07-01", "2018-06-15", None, ())
    assert job.out == out
    assert results["CHANGES"] == os.path.join(out, "changes_a_b.tif")
    assert results["FIRST_CHANGE"] == os.path.join(out, "first_change.tif")
    assert [os.path.basename(results[name]) for name in ("AREAS", "MATRIX", "PLOT")] == ["a.csv", "m.csv", "p.svg"]
    assert results["CHANGED_HA"] == 12.5
    assert "no interval" in place.feedback.said


def test_dates_and_probabilities_are_in_the_order_of_the_maps(place, maps):
    dates = "2001-01-01, 2002-01-01; 2003-01-01"
    report = place.folder / "r.json"
    report.write_text("{}")
    more = {"DATES": dates, "PROBABILITIES": maps[::-1], "ACCURACY": str(report), "OUT": str(place.folder / "o")}
    place.run("changes", {"MAPS": maps, **more})
    job = place.job()
    assert job.maps == tuple(MapSpec(path, f"200{n}-01-01") for n, path in enumerate(maps, 1))
    assert job.probabilities == tuple(MapSpec(path, f"200{n}-01-01") for n, path in enumerate(maps[::-1], 1))
    assert job.report == str(report)


def test_one_raster_alone_can_be_asked_for(place, maps):
    target = place.folder / "made" / "c.tif"
    results = place.run("changes", {"MAPS": maps, "CHANGES": str(target)})
    assert results["CHANGES"] == str(target)
    assert sorted(os.listdir(target.parent)) == ["c.tif", "c.tif.aux.xml"]
    assert not {"AREAS", "MATRIX", "PLOT", "FIRST_CHANGE"} & set(results)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"MAPS": []}, "maps of at least two dates"),
        ({"DATES": "2001-01-01"}, "Maps: 3, dates: 1"),
        ({"DATES": "a,b,c"}, "“a” is not a date"),
        ({"FROM": "soon"}, "“soon” is not a date"),
        ({"FROM": "2020-01-01", "TO": "2019-01-01"}, "“To” (2019-01-01) must be a later date than “From” (2020-01-01)"),
        ({"FROM": "2020-01-01", "TO": "2020-01-01"}, "“To” (2020-01-01) must be a later date"),
        ({"OUT": None}, "Choose where the results go"),
    ],
)
def test_every_mistake_is_one_sentence(place, maps, changes, told):
    assert told in place.fails("changes", {"MAPS": maps, "OUT": str(place.folder / "o"), **changes})
    assert not (place.folder / "o").exists()


def test_layers_show_transitions_by_name_and_dates_by_colour(made, qgis_app):
    paths = {item["kind"]: item["path"] for item in made}
    layer = QgsRasterLayer(paths["changes"], "changes")
    style(layer, "changes")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [item.label for item in renderer.classes()] == ["forest stays", "meadow stays", "forest → damage"]
    assert [item.value for item in renderer.classes()] == [1, 2, 3]
    assert renderer.classes()[2].color.name() == "#d92121"
    first = QgsRasterLayer(paths["first_change"], "first")
    style(first, "first_change")
    shown = [(item.value, item.label) for item in first.renderer().classes()]
    assert shown == [(20160701, "2016-07-01"), (20180615, "2018-06-15")]
    assert len({item.color.name() for item in first.renderer().classes()}) == 2


def test_what_processing_loads_gets_its_look(place, maps, made):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(place.folder / "loaded.tif")
    details = QgsProcessingContext.LayerDetails("Changes", QgsProject.instance(), "CHANGES")
    context.addLayerToLoadOnCompletion(target, details)
    changes = next(item["path"] for item in made if item["kind"] == "changes")
    place.run("changes", {"MAPS": [changes, *maps], "CHANGES": target}, context=context)
    processor = context.layerToLoadOnCompletionDetails(target).postProcessor()
    layer = QgsRasterLayer(target, "Changes")
    processor.postProcessLayer(layer, context, place.feedback)
    assert [item.label for item in layer.renderer().classes()][-1] == "forest → damage"
