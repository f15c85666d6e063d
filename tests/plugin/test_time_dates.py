"""The dates of a series: where they come from, their order, and what is wrong with them."""

from __future__ import annotations

import json

import pytest
from desk import add_image, write_image
from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QTableView

from landbrush.core.job import InputError
from landbrush.plugin import jobs
from landbrush.plugin.project_state import SeriesRow, State, from_data, to_data
from landbrush.plugin.time import dates

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.mark.parametrize(
    ("name", "date"),
    [
        # Old names begin with the day the product was made; new ones end with it.
        ("S2A_OPER_PRD_MSIL1C_PDMC_20160607T123456_R022_V20160606T101032_20160606T101558.SAFE", "2016-06-06"),
        ("S2A_MSIL2A_20190901T100031_N0213_R122_T33UVR_20190902T132712.SAFE", "2019-09-01"),
        ("20200230_and_20200301", "2020-03-01"),
        ("T33UVR_B02", None),
    ],
)
def test_the_day_of_the_observation_in_a_name(name, date):
    assert dates.date_in(name) == date


@pytest.mark.parametrize(
    ("items", "date"),
    [
        ([("PRODUCT_START_TIME", "2019-09-01T10:00:31.024Z")], "2019-09-01"),
        ([("DATATAKE_1_DATATAKE_SENSING_START", "2019-09-02T10:00:31.024Z")], "2019-09-02"),
        ([("DATE_ACQUIRED", "2001-02-05")], "2001-02-05"),
        ([("GENERATION_TIME", "2020-01-01"), ("TIFFTAG_DATETIME", "2020:01:01 10:00:00")], None),
        ([("PRODUCT_STOP_TIME", "2020-01-01"), ("ACQUISITIONDATETIME", "2019-12-31 23:59")], "2019-12-31"),
        ([("CLOUD_COVER", "20190901")], None),
    ],
)
def test_the_day_of_the_observation_in_metadata(items, date):
    assert dates.date_in_metadata(items) == date


@pytest.mark.parametrize("domain", ["", "IMAGERY"])
def test_a_date_in_the_files_metadata_is_found(qgis_new_project, tmp_path, domain):
    path = write_image(tmp_path / "scene.tif")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"ACQUISITIONDATETIME": "2019-09-01 10:00:00"}, domain)
    dataset = None
    assert dates.guess_date(add_image(path, "scene")) == "2019-09-01"


def test_the_folder_of_a_product_tells_the_date_and_that_of_a_download_does_not(qgis_new_project, tmp_path):
    for folder, date in (("S2A_MSIL2A_20190901T100031_N0213_R122_T33UVR_20190902T1.SAFE", "2019-09-01"),
                         ("got_2022-02-02", None)):  # fmt: skip
        (tmp_path / folder).mkdir()
        assert dates.guess_date(add_image(write_image(tmp_path / folder / "B02.tif"), "B02")) == date


def test_rows_are_put_in_order_of_date():
    rows = [SeriesRow("x"), SeriesRow("c", "2021-01-01"), SeriesRow("y"), SeriesRow("a", "2019-01-01")]
    assert [row.layer_id for row in dates.in_order(rows)] == ["a", "c", "x", "y"]


def test_missing_and_double_dates_are_told_in_their_rows():
    rows = [SeriesRow("a", "2019-01-01"), SeriesRow("b", "2019-01-01"), SeriesRow("c"), SeriesRow("d", "2020-01-01")]
    found = dates.problems(rows)
    assert sorted(found) == [0, 1, 2]
    assert "2019-01-01 stands twice" in found[0]
    assert "missing" in found[2]
    assert dates.told(rows) == "Dates missing: 1"
    rows[2].used = False
    assert dates.told(rows) == "Twice: 2019-01-01"
    rows[0].used = False
    assert dates.problems(rows) == {}
    assert dates.told(rows) == "2 of 4 dates"
    assert dates.problems([SeriesRow("a")]) == {}


@pytest.fixture
def three(desk, tmp_path):
    names = ("s2_2019-09-01", "s2_2020-09-01", "plain")
    desk.layers = [desk.add_scene(tmp_path, name) for name in names]
    desk.controller.set_series([])
    desk.controller.add_images([desk.layers[1], desk.layers[2], desk.layers[0]])
    desk.table = desk.find("landbrushSeries", QTableView)
    return desk


def test_another_name_of_the_series_settles_day_and_month(desk, tmp_path):
    first = desk.add_scene(tmp_path, "s2_05062019")
    desk.controller.set_series([])
    desk.controller.add_images([first])
    model = desk.find("landbrushSeries", QTableView).model()
    assert [row.date for row in desk.controller.state.series] == [None]
    tip = model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "2019-06-05 or 2019-05-06" in tip
    desk.controller.add_images([desk.add_scene(tmp_path, "s2_07062019")])
    assert [row.date for row in desk.controller.state.series] == [None, None]
    desk.controller.add_images([desk.add_scene(tmp_path, "s2_18052019")])
    assert [row.date for row in desk.controller.state.series] == ["2019-05-18", "2019-06-05", "2019-06-07"]
    assert dates.guess_date(first) is None


def test_what_the_file_tells_goes_before_a_name_that_could_be_two_days(qgis_new_project, tmp_path):
    path = write_image(tmp_path / "scene.tif")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"ACQUISITIONDATETIME": "2019-05-06 10:00:00"})
    dataset = None
    layers = [add_image(path, "s2_05062019"), add_image(write_image(tmp_path / "b.tif"), "s2_18052019")]
    assert dates.guess_dates(layers) == ["2019-05-06", "2019-05-18"]


def test_a_typed_date_puts_the_row_in_its_place(three):
    model = three.table.model()
    assert [row.date for row in three.controller.state.series] == ["2019-09-01", "2020-09-01", None]
    assert not model.index(2, 1).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "missing" in model.index(2, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.setData(model.index(2, 1), "2018-05-05")
    QApplication.processEvents()
    assert [row.date for row in three.controller.state.series] == ["2018-05-05", "2019-09-01", "2020-09-01"]
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_dropped_date_is_left_out_and_comes_back(three):
    model, state = three.table.model(), three.controller.state
    # What is dropped needs no date.
    assert model.setData(model.index(2, 0), Qt.CheckState.Unchecked, CHECK)
    QApplication.processEvents()
    assert [row.used for row in state.series] == [True, True, False]
    assert model.index(2, 0).data(CHECK) == Qt.CheckState.Unchecked
    assert model.index(2, 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert [image.date for image in jobs.series_images(state, three.project)] == ["2019-09-01", "2020-09-01"]
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, CHECK)
    QApplication.processEvents()
    assert [image.date for image in jobs.series_images(state, three.project)] == ["2020-09-01"]
    assert jobs.first_image(state, three.project) is three.layers[1]
    model.setData(model.index(0, 0), Qt.CheckState.Checked, CHECK)
    QApplication.processEvents()
    assert [image.date for image in jobs.series_images(state, three.project)] == ["2019-09-01", "2020-09-01"]


def test_a_series_of_which_all_is_dropped_is_told(three):
    three.controller.use_dates([0, 1, 2], False)
    with pytest.raises(InputError, match="Every date of the series was dropped"):
        jobs.series_images(three.controller.state, three.project)


def test_a_single_image_has_no_box(desk, tmp_path):
    desk.add_scene(tmp_path, "s2_2019-09-01")
    index = desk.find("landbrushSeries", QTableView).model().index(0, 0)
    assert index.data(CHECK) is None
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_what_was_dropped_is_kept_with_the_project(qgis_new_project, three):
    three.controller.use_dates([1], False)
    data = json.loads(json.dumps(to_data(three.controller.state, three.project)))
    again = from_data(data, three.project)
    assert [row.used for row in again.series] == [True, False, True]
    assert again.dates() == ["2019-09-01"]
    data["series"][0]["used"] = "perhaps"
    assert from_data(data, three.project).series[0].used


def test_forbidden_changes_are_kept_and_nonsense_is_left_out(qgis_new_project, three):
    state = State(forbidden=[(1, 2), (3, 1)])
    data = json.loads(json.dumps(to_data(state, three.project)))
    assert from_data(data, three.project).forbidden == [(1, 2), (3, 1)]
    data["forbidden"] = [[1, 2], [2, 2], [0, 1], [1, 999], "12", [1, 2], [1]]
    assert from_data(data, three.project).forbidden == [(1, 2)]


def test_an_image_layer_of_another_provider_has_no_metadata(qgis_app):
    layer = QgsRasterLayer("nowhere.tif", "forest")
    assert dates.guess_date(layer) is None
