"""What a layer is to the engine, found out without reading a pixel."""

from __future__ import annotations

import zipfile

import pytest
from desk import Iface, add_image, write_image
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDateTimeRange,
    QgsDistanceArea,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from landbrush.core.job import InputError
from landbrush.plugin import folders, jobs, layers
from landbrush.plugin.controller import Controller
from landbrush.plugin.project_state import SeriesRow, State
from landbrush.plugin.time import dates


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("S2A_MSIL2A_20190901T100031_N0213_R122_T33UVR_20190901T132712", "2019-09-01"),
        ("barkbeetle 2020-09-05 cut", "2020-09-05"),
        ("LE07_L1TP_170055_20010205", "2001-02-05"),
        ("2018.07.04", "2018-07-04"),
        ("2018-0704", None),
        ("tile_20191332", None),
        ("20190230", None),
        ("S2_18052019", "2019-05-18"),
        ("S2_05062019", None),
        ("ndvi_2018-121", "2018-05-01"),
        ("id 120190901777", None),
        ("forest", None),
    ],
)
def test_date_from_the_name(qgis_new_project, tmp_path, name, date):
    assert dates.guess_date(add_image(write_image(tmp_path / "x.tif"), name)) == date


def test_temporal_range_of_the_layer_goes_before_its_name(qgis_new_project, tmp_path):
    layer = add_image(write_image(tmp_path / "x.tif"), "made 2022-01-01")
    day = QDateTime.fromString("2019-09-01T10:00:00", Qt.DateFormat.ISODate)
    layer.temporalProperties().setIsActive(True)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day))
    assert dates.guess_date(layer) == "2019-09-01"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SCL_2019", "scl"),
        ("T33_scl", "scl"),
        ("cloud mask", "missing"),
        ("observed", "valid"),
        ("musclebound", "valid"),
    ],
)
def test_kind_of_mask_from_the_name(qgis_new_project, tmp_path, name, kind):
    assert layers.guess_mask_kind(add_image(write_image(tmp_path / "x.tif"), name)) == kind


def test_very_large_layer_is_told_before_it_is_read(qgis_new_project, tmp_path):
    small = add_image(write_image(tmp_path / "x.tif"))
    assert layers.size_warning(small) is None
    bands = "".join(f'<VRTRasterBand dataType="UInt16" band="{number}"/>' for number in range(1, 13))
    path = tmp_path / "huge.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="109800" rasterYSize="109800"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>0,10,0,0,0,-10</GeoTransform>{bands}</VRTDataset>"
    )
    huge = QgsRasterLayer(str(path), "huge")
    assert layers.size_bytes(huge) == 109800 * 109800 * 12 * 2
    assert "very large (269 GB)" in layers.size_warning(huge)


class _Remote:
    """As much of a layer as its size needs; a real one would ask the network."""

    def source(self):
        return "/vsicurl/https://example.org/scene.tif"

    def name(self):
        return "scene"

    def bandCount(self):  # noqa: N802
        return 0

    def width(self):
        return 10

    height = width


def test_remote_layer_is_told_before_it_is_read():
    assert "over the network" in layers.size_warning(_Remote())


def test_web_map_and_missing_file_are_one_sentence(qgis_new_project, tmp_path):
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "web", "wms")
    with pytest.raises(InputError, match="“web” is not a raster file"):
        layers.raster_path(web)
    path = write_image(tmp_path / "x.tif")
    shown = QgsRasterLayer(path, "shown")
    assert layers.raster_path(shown) == path
    (tmp_path / "x.tif").unlink()
    assert shown.isValid()
    for layer in (shown, QgsRasterLayer(str(tmp_path / "never.tif"), "never")):
        with pytest.raises(InputError, match=f"“{layer.name()}” is gone: .*tif. Put it back"):
            layers.raster_path(layer)
    (tmp_path / "torn.tif").write_bytes(b"II*\0 and no more")
    with pytest.raises(InputError, match=r"“torn” cannot be read: .*torn.tif is damaged"):
        layers.raster_path(QgsRasterLayer(str(tmp_path / "torn.tif"), "torn"))
    inside = "/vsizip/" + str(tmp_path / "packed.zip") + "/x.tif"
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as packed:
        packed.write(write_image(tmp_path / "y.tif"), "x.tif")
    assert layers.raster_path(QgsRasterLayer(inside, "inside")) == inside


def test_pixel_in_metres_whatever_the_units(qgis_new_project, tmp_path):
    degrees = add_image(write_image(tmp_path / "deg.tif", epsg=4326, origin=(15.0, 50.0), pixel=0.0001))
    assert layers.pixel_metres(degrees) == pytest.approx(7.16, rel=0.02)
    metres = add_image(write_image(tmp_path / "m.tif"))
    assert layers.pixel_metres(metres) == pytest.approx(10, rel=0.01)


def test_extent_on_the_layer_comes_from_another_crs(qgis_new_project, tmp_path):
    layer = add_image(write_image(tmp_path / "x.tif"))
    everywhere = QgsRectangle(-20, 20, 40, 70)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    e = layer.extent()
    assert layers.extent_in(everywhere, degrees, layer) is None  # the whole layer
    west = QgsRectangle(e.xMinimum() - 100, e.yMinimum() - 100, e.center().x(), e.yMaximum() + 100)
    assert layers.extent_in(west, layer.crs(), layer) == (e.xMinimum(), e.yMinimum(), e.center().x(), e.yMaximum())
    with pytest.raises(InputError, match="zoom to it"):
        layers.extent_in(QgsRectangle(-20, 20, -10, 30), degrees, layer)


def test_areas_of_like_named_layers_have_folders_of_their_own(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "p.qgz"))
    first, second = (add_image(write_image(tmp_path / f"{n}.tif"), "B02") for n in "ab")
    state = State(series=[SeriesRow(first.id())])
    assert jobs.area_name(state, project) == "B02"
    state.series = [SeriesRow(second.id())]
    assert jobs.area_name(state, project) == "B02_2"
    state.series = [SeriesRow(first.id())]
    assert jobs.area_name(state, project) == "B02"


def test_unsaved_project_says_where_the_polygons_are(qgis_new_project, tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "home_folder", lambda project: tmp_path / "Documents")
    iface = Iface()
    add_image(write_image(tmp_path / "x.tif"), "scene")
    controller = Controller(iface)
    layer = controller.new_annotation_layer()
    assert isinstance(layer, QgsVectorLayer)
    assert str(tmp_path / "Documents" / "scene") in iface.bar.pop()
    controller.close()


def test_a_size_that_cannot_be_measured_is_none(qgis_new_project, tmp_path, monkeypatch):
    layer = add_image(write_image(tmp_path / "x.tif"))
    assert layers.pixel_metres(layer) == pytest.approx(10, rel=0.01)

    def fail(*_):
        raise QgsCsException("far outside of where the CRS is defined")

    # Later versions of QGIS raise where earlier ones give 0.
    monkeypatch.setattr(QgsDistanceArea, "measureLine", fail)
    assert layers.pixel_metres(layer) == 0
