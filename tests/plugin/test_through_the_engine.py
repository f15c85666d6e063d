"""Bad input of a series, from the dock through the real engine and back: what is left out, what is refused, and how it
is told. Needs torch."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from desk import write_image
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from test_time_polygons import DATES, put, series  # noqa: F401 (a fixture)

from landbrush.core import events
from landbrush.core.job import ClassSpec
from landbrush.core.job.importsafe import SENTINEL2_DEFAULT
from landbrush.plugin.engine.child_env import child_env
from landbrush.plugin.engine.environment import EngineEnvironment
from landbrush.plugin.engine.process import EngineProcess

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))

from safes import make_product, values

pytestmark = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="this Python has no torch")


def run_engine(desk) -> tuple[events.Event, list[str]]:
    """Let the real engine do what the dock has just asked for: how it ended, and what it warned of."""
    task = desk.engine.task
    process = EngineProcess(sys.executable, task.job, env=child_env(EngineEnvironment(sys.executable)), log=[].append)
    *told, last = process.events()
    warnings = [event.message for event in told if isinstance(event, events.Warning)]
    if isinstance(last, events.Result):
        task.succeeded.emit(last)
    return last, warnings


@pytest.fixture
def downloads(tmp_path):
    """A whole product, and one whose download lacks a band file."""
    folder = tmp_path / "downloads"
    bands = tuple(SENTINEL2_DEFAULT)
    make_product(folder, values(0, bands), date="20190220")
    broken = make_product(folder, values(1, bands), date="20190307", made="20190307T024455", leave_out=["B11"])
    return folder, broken


def test_of_several_products_the_one_that_lacks_a_file_is_left_out_and_told(desk, downloads):
    desk.dock.series.add_products(str(downloads[0]))
    last, warnings = run_engine(desk)
    assert isinstance(last, events.Result), last
    (told,) = [text for text in warnings if "left out" in text]
    assert "20190307" in told
    assert "B11" in told
    rows = desk.controller.state.series
    assert [(row.date, row.mask_kind) for row in rows] == [("2019-02-20", "scl")]
    layer = desk.project.mapLayer(rows[0].layer_id)
    assert layer.isValid()
    assert layer.bandCount() == len(SENTINEL2_DEFAULT)


def test_a_product_that_is_all_there_is_stops_by_name(desk, downloads):
    desk.dock.series.add_products(str(downloads[1]))
    last, _ = run_engine(desk)
    assert isinstance(last, events.Error)
    assert last.kind == "input"
    assert "the file of band B11" in last.message
    assert desk.controller.state.series == []


def test_a_date_that_lacks_a_band_is_left_out_of_a_run_and_told(desk, tmp_path):
    dates = ["2020-05-01", "2020-06-01", "2020-07-01"]
    layers = []
    for number, date in enumerate(dates):
        path = write_image(tmp_path / f"s2_{date}.tif", width=48, height=40, bands=2 if number == 1 else 3)
        dataset = gdal.Open(path, gdal.GA_Update)
        for band in range(dataset.RasterCount):
            dataset.GetRasterBand(band + 1).SetDescription(("B03", "B04", "B08")[band])
        dataset = None
        layers.append(QgsRasterLayer(path, f"s2_{date}"))
    QgsProject.instance().addMapLayers(layers)
    desk.controller.set_series([])
    desk.controller.add_images(layers)
    desk.controller.set_options(fill="linear")
    desk.click("landbrushFill")
    assert desk.engine.task.job.areas[0].skip_incomplete
    last, warnings = run_engine(desk)
    assert isinstance(last, events.Result), last
    (told,) = [text for text in warnings if "left out" in text]
    assert "1 of 3 dates" in told
    assert "B08" in told
    shown = sorted(layer.name() for layer in desk.project.mapLayers().values() if "Filled" in layer.name())
    assert shown == ["2020-05-01 Filled image", "2020-07-01 Filled image"]


def test_polygons_of_a_day_after_the_last_date_stop_a_training_before_it_begins(series):  # noqa: F811
    layer = series.controller.annotation_layer()
    for place, (number, day) in enumerate([(1, None), (2, None), (1, "2031-05-05"), (2, "2032-05-05"), (1, DATES[0])]):
        put(layer, number, day, None, place)
    series.controller.update("classes", classes=[ClassSpec(1, "wood", "#117733"), ClassSpec(2, "rest", "#ddcc77")])
    series.click("landbrushTrain")
    folder = Path(series.engine.task.job.model).parent
    last, _ = run_engine(series)
    assert isinstance(last, events.Error), last
    assert last.kind == "input"
    said = str(last.message)
    assert f"2 polygons hold for days after the last date of the series, {DATES[-1]}" in said
    assert "feature 3 (2031-05-05)" in said
    assert "feature 4 (2032-05-05)" in said
    assert "correct their dates or add images of that time" in said
    assert not list(folder.glob("*.safetensors*"))
