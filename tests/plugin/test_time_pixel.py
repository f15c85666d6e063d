"""A pixel over the dates: what is read under the pointer, and what the plot shows of it."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from desk import X, Y, add_image, click, write_band, write_image
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton

from landbrush.core.job import ClassSpec
from landbrush.plugin import results
from landbrush.plugin.project_state import SeriesRow, State
from landbrush.plugin.time.pixel_plot import PixelPlot
from landbrush.plugin.time.pixel_reader import Files, Found, read
from landbrush.plugin.time.pixel_sources import Plan

DATES = ["2019-09-01", "2020-05-01", "2020-09-01"]
CLASSES = [ClassSpec(1, "Forest", "#117733"), ClassSpec(7, "Cleared", "#cc6677")]
UTM = QgsCoordinateReferenceSystem("EPSG:32633")
HERE = QgsPointXY(X + 105, Y - 205)  # column 10, row 20


def value(path, band=1, column=10, row=20):
    dataset = gdal.Open(str(path))  # a band lives as long as its dataset
    return float(dataset.GetRasterBand(band).ReadAsArray(column, row, 1, 1)[0, 0])


@pytest.fixture
def series(desk, tmp_path):
    """Three dates with a mask on the second; maps, filled images and probabilities of all."""
    generator = np.random.default_rng(3)
    desk.paths, layers = [], []
    for date in DATES:
        path = write_band(
            tmp_path / f"s2_{date}.tif", generator.integers(100, 4000, (60, 80), dtype=np.uint16), nodata=0
        )
        desk.paths.append(path)
        layers.append(QgsRasterLayer(path, f"s2_{date}"))
    QgsProject.instance().addMapLayers(layers)
    codes = np.zeros((60, 80), np.uint16)
    codes[20, 10] = 1
    mask = add_image(write_band(tmp_path / "clouds.tif", codes), "clouds")
    desk.controller.set_series(
        [SeriesRow(layer.id(), date, mask.id() if date == DATES[1] else None, "missing")
         for layer, date in zip(layers, DATES)]
    )  # fmt: skip
    from landbrush.plugin import jobs

    area = jobs.area_name(desk.controller.state, desk.project)
    outputs = []
    for number, date in enumerate(DATES):
        filled = write_band(tmp_path / f"inpainted_{date}.tif", np.full((60, 80), 1000 + number, np.uint16))
        labels = write_band(
            tmp_path / f"segmentation_{date}.tif", np.full((60, 80), (1, 1, 7)[number], np.uint16), nodata=0
        )
        probabilities = str(tmp_path / f"probabilities_{date}.tif")
        made = gdal.GetDriverByName("GTiff").Create(probabilities, 80, 60, 2, gdal.GDT_Byte)
        made.SetGeoTransform((X, 10, 0, Y, 0, -10))
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(32633)
        made.SetProjection(srs.ExportToWkt())
        for band, share in ((1, 200 - 75 * number), (2, 50 + 75 * number)):
            made.GetRasterBand(band).Fill(share)
            made.GetRasterBand(band).SetNoDataValue(255)
        made = None
        for kind, path in (("inpainted", filled), ("segmentation", labels), ("probabilities", probabilities)):
            outputs.append({"kind": kind, "path": path, "date": date})
    results.show_results(desk.project, outputs, CLASSES, area)
    desk.controller.update("classes", classes=list(CLASSES))
    return desk


def all_of(sources):
    files, found = Files(), Found()
    for part in read(sources, files, lambda: False):
        found.add(part)
    files.close()
    return found


def at(desk, point=HERE, crs=UTM):
    return all_of(Plan(desk.controller.state, desk.project, "Band 1", 1).at(point, crs))


def test_a_pixel_is_read_from_all_there_is(series):
    found = at(series)
    assert found.raw == [(date, value(path), date != DATES[1]) for date, path in zip(DATES, series.paths)]
    assert found.inpainted == list(zip(DATES, (1000, 1001, 1002)))
    assert found.segmentation == list(zip(DATES, (1, 1, 7)))
    assert found.probabilities == [
        (DATES[0], (0.8, 0.2)),
        (DATES[1], (0.5, 0.5)),
        (DATES[2], pytest.approx((0.2, 0.8))),
    ]


def test_the_place_is_told_in_any_crs(series):
    from qgis.core import QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(UTM, degrees, series.project).transform(HERE)
    assert at(series, there, degrees).raw == at(series).raw


def test_outside_there_is_nothing(series):
    assert at(series, QgsPointXY(X - 5, Y + 5)).is_empty()
    assert at(series, QgsPointXY(X + 800, Y - 300)).is_empty()  # one past the last column
    assert len(at(series, QgsPointXY(X + 799.9, Y - 599.9)).raw) == 3


def test_nodata_has_no_value(series):
    dataset = gdal.Open(series.paths[0], gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.zeros((1, 1)), 10, 20)
    dataset = None
    assert [date for date, *_ in at(series).raw] == DATES[1:]


def test_a_mask_of_landsat_is_known_as_a_whole(tmp_path, qgis_new_project):
    """One pixel's code is legal in several quality bands; the file's others tell which it is."""
    from landbrush.core.data.masks import LANDSAT_SCHEMES
    from landbrush.plugin.time.clouds import Seen

    for scheme in LANDSAT_SCHEMES:
        codes = np.arange(2**16, dtype=np.uint16)
        codes = codes[scheme.legal(codes) & (codes & 1 == 0)][: 64 * 64]
        codes = np.resize(codes, (64, 64))
        path = write_band(tmp_path / f"{scheme.name}.tif", codes)
        files = Files()
        seen = Seen(path, path, "landsat")
        for row, column in ((0, 0), (13, 40), (63, 63), (30, 5)):
            place = (X + 10 * column + 5, Y - 10 * row - 5)
            assert files.observed(seen, place) == scheme.observed(codes)[row, column]


def test_a_band_is_found_by_name_before_place(tmp_path, qgis_new_project):
    layers = [add_image(write_image(tmp_path / f"s2_{d}.tif", bands=3), f"s2_{d}") for d in DATES[:2]]
    for layer, names in zip(layers, (("B02", "B03", "B04"), ("B03", "B04", "B8A"))):
        dataset = gdal.Open(layer.source(), gdal.GA_Update)
        for number, name in enumerate(names, 1):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset = None
    layers = [add_image(layer.source(), layer.name()) for layer in layers]
    state = State(series=[SeriesRow(layer.id(), date) for layer, date in zip(layers, DATES)])
    name = layers[0].bandName(3)
    assert name.endswith("B04")
    bands = [source.band for source in Plan(state, QgsProject.instance(), "B04", 3).at(HERE, UTM)]
    names = [layer.bandName(band) for layer, band in zip(layers, bands)]
    assert [text.rpartition(" ")[2] for text in names] in (["B04", "B04"], ["B04", "B8A"])


def test_files_held_open_are_few_and_let_go(tmp_path, monkeypatch):
    from landbrush.plugin.time import pixel_reader

    monkeypatch.setattr(pixel_reader, "_MOST_OPEN", 3)
    files = Files()
    for number in range(6):
        path = write_band(tmp_path / f"{number}.tif", np.full((4, 4), number + 1, np.uint16))
        assert files.values(path, X + 5, Y - 5) == (number + 1,)
    assert len(files._open) == 3
    files.close()
    assert files._open == {}
    assert files.values(str(tmp_path / "gone.tif"), X, Y) is None


def test_what_is_slow_is_told_in_parts(series, monkeypatch):
    from landbrush.plugin.time import pixel_reader

    monkeypatch.setattr(pixel_reader, "_TELL_SECONDS", 0.0)
    sources = Plan(series.controller.state, series.project, "Band 1", 1).at(HERE, UTM)
    parts = list(read(sources, Files(), lambda: False))
    assert [[date for date, *_ in part.raw] for part in parts] == [[date] for date in DATES]
    assert [item for part in parts for item in part.segmentation] == list(zip(DATES, (1, 1, 7)))


def test_nothing_is_read_for_nobody(series):
    sources = Plan(series.controller.state, series.project, "", 1).at(HERE, UTM)
    assert list(read(sources, Files(), lambda: True)) == []


# --- in the dock --------------------------------------------------------------------------------------------------


def hover(canvas, x, y):
    from desk import pixel_of

    spot = pixel_of(canvas, x, y)
    viewport = canvas.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(spot), QPointF(viewport.mapToGlobal(spot)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def on_the_map(desk):
    from desk import show

    show(desk.iface, desk.project.mapLayer(desk.controller.state.series[0].layer_id))
    desk.dock.pixel_box.setCollapsed(False)
    button = desk.find("landbrushPixel", QPushButton)
    button.click()
    return button, desk.find("landbrushPixelPlot", PixelPlot)


def test_the_plot_follows_the_pointer_and_a_click_holds(series, qtbot_wait):
    button, plot = on_the_map(series)
    canvas = series.iface.canvas
    hover(canvas, HERE.x(), HERE.y())
    qtbot_wait(lambda: len(plot.found.raw) == 3)
    assert [seen for *_, seen in plot.found.raw] == [True, False, True]
    assert plot.isVisibleTo(series.dock)
    first = list(plot.found.raw)
    hover(canvas, X + 405, Y - 305)
    qtbot_wait(lambda: plot.found.raw != first)
    click(canvas, HERE.x(), HERE.y())
    qtbot_wait(lambda: plot.found.raw == first)
    hover(canvas, X + 405, Y - 305)
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.005)
    assert plot.found.raw == first
    click(canvas, X + 1, Y - 1, Qt.MouseButton.RightButton)
    hover(canvas, X + 405, Y - 305)
    qtbot_wait(lambda: plot.found.raw != first)
    button.click()
    assert canvas.mapTool() is None


def test_another_tool_lifts_the_button(series):
    button, _ = on_the_map(series)
    series.click("landbrushDraw")
    assert not button.isChecked()
    assert series.tools.active() == "draw"


def test_another_band_is_read_at_once(desk, tmp_path, qtbot_wait):
    layers = [desk.add_scene(tmp_path, f"s2_{date}") for date in DATES]
    desk.controller.set_series([SeriesRow(layer.id(), date) for layer, date in zip(layers, DATES)])
    _, plot = on_the_map(desk)
    click(desk.iface.canvas, HERE.x(), HERE.y())
    qtbot_wait(lambda: len(plot.found.raw) == 3)
    assert plot.found.raw[0][1] == value(layers[0].source(), 1)
    box = desk.find("landbrushPixelBand", QComboBox)
    assert box.count() == 3
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot_wait(lambda: plot.found.raw[0][1] == value(layers[0].source(), 3))


def test_without_a_series_there_is_no_plot(desk, tmp_path):
    desk.add_scene(tmp_path, "s2_2019-09-01")
    assert not desk.dock.pixel_box.isVisibleTo(desk.dock)


def test_where_no_date_has_a_value_that_is_told(series, qtbot_wait):
    _, plot = on_the_map(series)
    series.iface.canvas.zoomByFactor(3)
    click(series.iface.canvas, X - 100, Y + 100)
    note = series.find("landbrushPixelNote")
    qtbot_wait(lambda: note.isVisibleTo(series.dock))
    assert "No date has a value" in note.text()
    assert not plot.isVisibleTo(series.dock)


@pytest.fixture
def plot(qgis_app):
    made = PixelPlot()
    made.resize(262, made.sizeHint().height())
    made.show()
    yield made
    made.close()


def has(plot, color):
    image, wanted = plot.grab().toImage(), QColor(color).getRgb()[:3]
    pixels = [image.pixelColor(x, y).getRgb()[:3] for x in range(image.width()) for y in range(image.height())]
    return any(sum(abs(one - other) for one, other in zip(pixel, wanted)) < 40 for pixel in pixels)


def test_the_plot_draws_values_fillings_and_classes(plot):
    raw = [(DATES[0], 100.0, True), (DATES[1], 900.0, False), (DATES[2], 300.0, True)]
    plot.show_found(Found(raw=raw), CLASSES, None)
    assert has(plot, "#4477aa")
    assert not has(plot, "#cc8822")
    plot.show_found(Found(raw=raw, inpainted=[(DATES[1], 200.0)]), CLASSES, None)
    assert has(plot, "#cc8822")
    assert not has(plot, "#cc6677")
    plot.show_found(Found(raw=raw, segmentation=[(DATES[0], 1), (DATES[2], 7)]), CLASSES, None)
    assert has(plot, "#117733")
    assert has(plot, "#cc6677")
    shares = [(DATES[0], (0.9, 0.1)), (DATES[2], (0.2, 0.8))]
    plot.show_found(Found(raw=raw, probabilities=shares), CLASSES, None)
    assert has(plot, "#117733")


def test_the_plot_tells_a_date_in_words(plot):
    found = Found([(DATES[1], 900.0, False)], [(DATES[1], 210.0)], [(DATES[1], 7)], [(DATES[1], (0.25, 0.75))])
    plot.show_found(found, CLASSES, DATES[1])
    expected = "2020-05-01\nvalue 900, not observed\nfilled 210\nCleared\nCleared 75 %\nForest 25 %"
    assert plot.accessibleDescription() == expected
    assert plot.date_at(100) == DATES[1]


def test_a_bright_cloud_does_not_press_the_rest_flat(plot):
    seen = [(DATES[0], 300.0, True), (DATES[2], 500.0, True)]
    plot.show_found(Found(raw=[*seen, (DATES[1], 9000.0, False)]), CLASSES, None)
    low, high = plot._range()
    assert 280 < low < 300
    assert 500 < high < 520
    assert not plot.grab().isNull()


def strength(plot, date, low, high):
    """How far from the background the strongest pixel is around a date, between two heights of the values' box."""
    image, box, x = plot.grab().toImage(), plot._boxes()[0], round(plot._axis().x(date))
    ground = image.pixelColor(round(plot._axis().x(date)) + 12, round(box.center().y()))
    rows = range(round(box.bottom() - high * box.height()), round(box.bottom() - low * box.height()))
    return max(
        sum(abs(a - b) for a, b in zip(image.pixelColor(column, row).getRgb(), ground.getRgb()))
        for row in rows
        for column in range(x - 3, x + 4)
    )


def test_what_was_not_observed_is_faint_and_an_arrow_at_the_border_where_it_lies_beyond(plot):
    dates = [f"2020-0{month}-14" for month in range(1, 6)]  # where the axis has no line
    seen = [(dates[0], 300.0, True), (dates[4], 500.0, True)]
    hidden = [(dates[1], 9000.0, False), (dates[2], 400.0, False), (dates[3], 0.0, False)]
    plot.show_found(Found(raw=sorted(seen + hidden)), CLASSES, None)
    dot = strength(plot, dates[0], 0.0, 0.12)
    assert 0 < strength(plot, dates[1], 0.9, 0.98) < 0.8 * dot
    assert 0 < strength(plot, dates[3], 0.02, 0.1) < 0.8 * dot
    # Within the scale there is no arrow.
    plot.show_found(Found(raw=sorted([*seen, *((date, 480.0, False) for date in dates[1:4])])), CLASSES, None)
    assert strength(plot, dates[3], 0.02, 0.1) == 0


@pytest.mark.parametrize(
    "found",
    [Found(), Found(raw=[(DATES[0], 5.0, True)]), Found(segmentation=[(DATES[0], 99)]),
     Found(raw=[(DATES[0], 0.0, True), (DATES[1], 0.0, True)]), Found(probabilities=[(DATES[0], (0.1,))])],
)  # fmt: skip
def test_the_plot_stands_odd_values(plot, found):
    plot.show_found(found, CLASSES, DATES[0])
    assert not plot.grab().isNull()


@pytest.mark.parametrize("count", [50, 187])
def test_a_real_series_is_read_fast(count, shared_data, qgis_new_project):
    """Dates with masks; the engine's reader gives the same."""
    from landbrush.core.data.series import Series
    from landbrush.core.job import Area, ImageSpec, MaskSpec

    folder = Path(shared_data) / "forest_series_fr"
    images = sorted(path for path in folder.rglob("*.tif") if "mask" not in str(path).lower())[:count]
    masks = {path.name: path for path in folder.rglob("masks/*.tif")}
    if len(images) < count:
        pytest.skip("the series is not here")
    from landbrush.plugin.time.dates import date_in

    rows, specs = [], []
    for path in images:
        layer = add_image(str(path), path.stem)
        mask = masks.get(path.name)
        mask_layer = add_image(str(mask), f"mask {path.stem}") if mask else None
        rows.append(SeriesRow(layer.id(), date_in(path.name), mask_layer.id() if mask_layer else None, "missing"))
        specs.append(ImageSpec(str(path), date_in(path.name), MaskSpec(str(mask), "missing") if mask else None))
    box = layer.extent()
    place = QgsPointXY(box.xMinimum() + 405, box.yMaximum() - 305)
    state = State(series=rows)
    files = Files()
    begun = time.perf_counter()
    plan = Plan(state, QgsProject.instance(), "", 1)
    gathered = time.perf_counter() - begun
    begun = time.perf_counter()
    sources = plan.at(place, layer.crs())
    asked = time.perf_counter() - begun
    found = Found()
    for part in read(sources, files, lambda: False):
        found.add(part)
    first = time.perf_counter() - begun
    begun = time.perf_counter()
    list(read(sources, files, lambda: False))
    again = time.perf_counter() - begun
    print(f"gathered {gathered:.3f} s, asked {asked:.4f} s, first {first:.3f} s, again {again:.3f} s")
    assert len(found.raw) > 10
    x, observed = Series(Area(tuple(specs))).read()
    values = x[:, 0, 30, 40]
    seen = {date: (float(v), bool(o)) for date, v, o in zip([s.date for s in specs], values, observed[:, 0, 30, 40])}
    for date, number, is_seen in found.raw:
        assert is_seen == seen[date][1]
        assert not is_seen or number == seen[date][0]
    assert {date for date, (_, o) in seen.items() if o} == {date for date, _, o in found.raw if o}
    # Generous: the claim is 0.1 s, a busy machine must not fail.
    assert again < 1.0
