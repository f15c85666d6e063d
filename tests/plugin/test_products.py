"""A folder of Sentinel-2 products becomes dates of the series, each with its mask; and how masks are read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from desk import add_image, show, write_band, write_image
from osgeo import gdal
from qgis.core import QgsCoordinateTransform, QgsMultiBandColorRenderer, QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QFileDialog, QTableView, QToolButton

from landbrush.core.events import Result
from landbrush.core.job import Area, ImageSpec, ImportSafeJob, InputError, MaskSpec, load_area, to_data
from landbrush.plugin import layers
from landbrush.plugin.dock.series_model import kind_text, parse_kind
from landbrush.plugin.project_state import SeriesRow
from landbrush.plugin.time import products

NAMES = (
    "S2A_MSIL2A_20190901T100031_N0213_R122_T33UVR_20190901T123456",
    "S2B_MSIL2A_20200505T100029_N0214_R122_T33UVR_20200505T132145",
)
DATES = ["2019-09-01", "2020-05-05"]


@pytest.fixture
def folder(tmp_path):
    """A SAFE folder, a zip file deeper down, and what is no product."""
    made = tmp_path / "downloads"
    (made / f"{NAMES[0]}.SAFE" / "GRANULE" / "inner.SAFE").mkdir(parents=True)
    (made / "2020").mkdir()
    (made / "2020" / f"{NAMES[1]}.zip").write_bytes(b"PK")
    (made / "holiday.zip").write_bytes(b"PK")
    (made / "S2A_notes.txt").write_text("x")
    (made / ".trash").mkdir()
    (made / ".trash" / f"{NAMES[1]}.zip").write_bytes(b"PK")
    return made


def test_products_are_found_in_folders_and_zip_files(folder, tmp_path):
    found = products.find_products(folder)
    assert [path.name for path in found] == [f"{NAMES[0]}.SAFE", f"{NAMES[1]}.zip"]
    assert products.find_products(found[0]) == [found[0]]
    assert products.find_products(tmp_path / "nowhere") == []


@pytest.mark.parametrize(
    ("name", "crs"),
    [(NAMES[0], "EPSG:32633"), ("S2A_MSIL1C_20190901T1_N0213_R1_T21HUB_2019", "EPSG:32721"),
     ("x_T01CCV_x", "EPSG:32701"), ("plain", None)],
)  # fmt: skip
def test_the_zone_of_a_tile_is_in_its_name(name, crs, qgis_app):
    found = products.tile_crs(name)
    assert (found.authid() if found is not None else None) == crs


def test_a_folder_is_read_as_a_run_that_can_be_stopped(desk, folder):
    desk.dock.series.add_products(str(folder))
    job = desk.engine.task.job
    paths = tuple(str(path) for path in products.find_products(folder))
    assert job == ImportSafeJob(paths, job.out, skip_incomplete=True)
    out = Path(job.out)
    assert out.parent.name == "sentinel2"
    assert out.is_dir()
    desk.click("landbrushStop")
    assert not out.exists()
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."


def test_a_folder_without_products_is_told(desk, tmp_path):
    desk.dock.series.add_products(str(tmp_path))
    assert "There is no Sentinel-2 product" in desk.iface.bar.pop()
    assert desk.engine.tasks == []


def test_the_visible_part_is_asked_for_in_the_tiles_crs(desk, folder, tmp_path):
    layer = desk.add_scene(tmp_path, epsg=32634)
    show(desk.iface, layer)
    desk.controller.set_options(extent="visible")
    desk.dock.series.add_products(str(folder))
    canvas = desk.iface.canvas
    transform = QgsCoordinateTransform(layer.crs(), products.tile_crs(NAMES[0]), desk.project)
    box = transform.transformBoundingBox(canvas.extent())
    assert desk.engine.task.job.extent == pytest.approx(
        (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    )


def write_import(out, tile="T33UVR", names=("B02", "B03", "B04", "B8A")):
    """What the engine writes: an image and a mask a date, and the area file."""
    import yaml

    images = []
    for date in DATES:
        path = write_image(Path(out) / f"{tile}_{date}.tif", bands=len(names))
        dataset = gdal.Open(path, gdal.GA_Update)
        for number, name in enumerate(names, 1):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset = None
        mask = write_band(Path(out) / f"{tile}_{date}_SCL.tif", np.full((60, 80), 4, np.uint16))
        images.append(ImageSpec(path, date, MaskSpec(mask, "scl", (8, 9))))
    area = Path(out) / f"{tile}.yaml"
    area.write_text(yaml.safe_dump(to_data(Area(tuple(images), tile))), encoding="utf-8")
    return [{"kind": "area", "path": str(area)}]


def test_imported_dates_come_with_their_masks(desk, folder):
    desk.dock.series.add_products(str(folder))
    outputs = write_import(desk.engine.task.job.out)
    assert len(load_area(outputs[0]["path"]).images) == 2
    desk.engine.task.succeeded.emit(Result("importsafe", outputs, {}))
    rows = desk.controller.state.series
    assert [(row.date, row.mask_kind, row.mask_values) for row in rows] == [(date, "scl", (8, 9)) for date in DATES]
    for row, date in zip(rows, DATES):
        layer, mask = desk.project.mapLayer(row.layer_id), desk.project.mapLayer(row.mask_id)
        assert layer.name() == f"T33UVR_{date}"
        assert mask.name() == f"T33UVR_{date}_SCL"
        renderer = layer.renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    root = desk.project.layerTreeRoot()
    group = root.findGroup("Sentinel-2 T33UVR")
    assert [node.name() for node in group.children()] == [
        "T33UVR_2020-05-05", "T33UVR_2019-09-01", "Masks",
    ]  # fmt: skip
    assert not group.findGroup("Masks").itemVisibilityChecked()
    assert desk.find("landbrushHint").text() == "Done. Dates added to the series: 2."
    assert not desk.controller.state.follow


def test_dates_are_added_to_those_there_are(desk, folder, tmp_path):
    mine = desk.add_scene(tmp_path, "s2_2018-01-01")
    desk.controller.set_series([SeriesRow(mine.id(), "2018-01-01")])
    desk.dock.series.add_products(str(folder))
    outputs = write_import(desk.engine.task.job.out) + write_import(desk.engine.task.job.out, "T33UWR")
    desk.engine.task.succeeded.emit(Result("importsafe", outputs, {}))
    assert [row.date for row in desk.controller.state.series] == ["2018-01-01", *DATES]
    assert "take one tile at a time" in desk.find("landbrushHint").text()
    assert desk.project.mapLayersByName("T33UWR_2019-09-01")


def test_what_cannot_be_shown_is_told(desk, folder):
    desk.dock.series.add_products(str(folder))
    desk.engine.task.succeeded.emit(Result("importsafe", [], {}))
    assert "none of their images can be shown" in desk.iface.bar.pop()
    assert not desk.runs.is_busy()


def test_a_project_closed_meanwhile_is_told_where_the_images_are(desk, folder):
    desk.dock.series.add_products(str(folder))
    task = desk.engine.task
    outputs = write_import(task.job.out)
    desk.project.clear()
    task.succeeded.emit(Result("importsafe", outputs, {}))
    assert task.job.out in desk.iface.bar.pop()
    assert not desk.project.mapLayers()


def test_the_dialog_for_the_folder_does_not_block(desk, folder):
    desk.find("landbrushAddProducts", QToolButton).click()
    dialog = desk.dock.findChild(QFileDialog, "landbrushProductsFolder")
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(folder))
    assert isinstance(desk.engine.task.job, ImportSafeJob)
    dialog.close()


# --- how masks are read -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("Sentinel-2 SCL", "scl", ()),
        ("Sentinel-2 SCL 3 8 9", "scl", (3, 8, 9)),
        ("Landsat quality band", "landsat", ()),
        ("fmask", "fmask", ()),
        ("cloud probability 60", "cld", (60,)),
        ("bits 3 4", "bits", (3, 4)),
    ],
)
def test_kinds_of_masks_are_written_and_read_alike(text, kind, values):
    assert parse_kind(text) == (kind, values)
    again = kind_text(SeriesRow("a", None, "m", kind, values))
    assert parse_kind(again) == (kind, values)


@pytest.mark.parametrize("text", ["cloud probability 160", "nonsense", "bits 99"])
def test_a_kind_that_is_none_is_told(text):
    with pytest.raises(InputError):
        parse_kind(text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("LC08_BQA", "landsat"), ("LC09_QA_PIXEL", "landsat"), ("fmask4", "fmask"), ("MSK_CLDPRB_20m", "cld")],
)
def test_kinds_in_the_names_of_masks(qgis_new_project, tmp_path, name, kind):
    assert layers.guess_mask_kind(add_image(write_image(tmp_path / "m.tif", bands=1), name)) == kind


@pytest.fixture
def masked(desk, tmp_path):
    """Three dates, two of them with a mask."""
    rows = []
    for number, date in enumerate(["2019-01-01", "2020-01-01", "2021-01-01"]):
        layer = desk.add_scene(tmp_path, f"s2_{date}")
        mask = add_image(write_image(tmp_path / f"scl_{date}.tif", bands=1), f"SCL_{date}")
        rows.append(SeriesRow(layer.id(), date, mask.id() if number < 2 else None, "scl"))
    desk.controller.set_series(rows)
    QgsProject.instance()
    return desk


def kinds(desk):
    return [(row.mask_kind, row.mask_values) for row in desk.controller.state.series]


def select(desk, number):
    table = desk.find("landbrushSeries", QTableView)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(number, 0), flags)
    QApplication.processEvents()


def test_the_kind_is_set_for_the_selected_date_or_for_all(masked):
    box = masked.find("landbrushMaskKind", QComboBox)
    select(masked, 1)
    box.setCurrentText("cloud probability 60")
    box.activated.emit(0)
    assert kinds(masked)[:2] == [("scl", ()), ("cld", (60,))]
    assert masked.controller.state.series[2].mask_id is None
    masked.find("landbrushSeries", QTableView).clearSelection()
    assert box.currentText() == "different"
    box.setCurrentText("Landsat quality band")
    box.activated.emit(0)
    assert kinds(masked)[:2] == [("landsat", ()), ("landsat", ())]


def test_scene_classes_are_chosen_one_by_one(masked):
    choice = masked.dock.series.masks
    button = masked.find("landbrushSceneClasses", QToolButton)
    assert button.isVisibleTo(masked.dock)
    assert [code for code, box in enumerate(choice.boxes) if box.isChecked()] == [0, 1, 3, 8, 9, 10]
    choice.boxes[11].click()
    assert kinds(masked)[0] == ("scl", (0, 1, 3, 8, 9, 10, 11))
    choice.boxes[11].click()
    assert kinds(masked)[0] == ("scl", ())  # the usual ones
    for code in (0, 1, 3, 8, 9):
        choice.boxes[code].click()
    choice.boxes[10].click()
    assert kinds(masked)[0] == ("scl", (10,))
    assert "At least one scene class" in masked.iface.bar.pop()


def test_other_kinds_have_no_scene_classes(masked):
    box = masked.find("landbrushMaskKind", QComboBox)
    box.setCurrentText("not 0 = observed")
    box.activated.emit(0)
    assert not masked.find("landbrushSceneClasses", QToolButton).isVisibleTo(masked.dock)


def test_a_real_product_becomes_a_date_with_its_mask(desk, shared_data):
    """What the engine makes of a real Level-2A product, shown in the dock's series."""
    from landbrush.core.data.importsafe import import_safe

    place = Path(shared_data) / "safe_l2a"
    if not products.find_products(place):
        pytest.skip("the product is not here")
    desk.dock.series.add_products(str(place))
    job = desk.engine.task.job
    result = import_safe(job, lambda _event: None, lambda: False)
    desk.engine.task.succeeded.emit(result)
    (row,) = desk.controller.state.series
    layer, mask = desk.project.mapLayer(row.layer_id), desk.project.mapLayer(row.mask_id)
    assert row.date in str(products.find_products(place)[0].name).replace(row.date.replace("-", ""), row.date)
    assert row.mask_kind == "scl"
    assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    assert mask.isValid()
    assert desk.project.layerTreeRoot().findGroup("Masks") is not None
