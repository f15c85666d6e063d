"""Polygons that hold for a date: how they are drawn, shown, counted and learned from."""

from __future__ import annotations

import time

import pytest
from desk import SQUARE, X, Y, add_image, click, drag, on_disk, polygon, write_image
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsTemporalNavigationObject,
    QgsTemporalUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QCheckBox
from test_annotate_held import BUSY_S, held

from landbrush.core.job import InputError, LabelSpec
from landbrush.plugin import jobs
from landbrush.plugin.annotate import layer as annotation
from landbrush.plugin.annotate.when import When, WhenFields, rest
from landbrush.plugin.compat import field_type
from landbrush.plugin.time import polygons as in_time
from landbrush.plugin.time import spans

DATES = ["2019-09-01", "2020-05-01", "2020-09-01"]
FIELDS = WhenFields("date", "until")
CONTROL = Qt.KeyboardModifier.ControlModifier

days = st.sampled_from(["2019-01-01", *DATES, "2020-06-15", "2021-01-01"])
whens = (
    st.tuples(st.none() | days, st.none() | days).filter(lambda p: None in p or p[0] <= p[1]).map(lambda p: When(*p))
)


def schema(text=False):
    fields = QgsFields()
    for name in ("date", "until"):
        fields.append(QgsField(name, field_type("text" if text else "date")))
    return fields


@given(whens, st.booleans())
def test_days_are_read_as_they_were_written(when, text):
    feature = QgsFeature(schema(text))
    FIELDS.write(feature, when)
    again = FIELDS.read(feature)
    assert all(again.holds(day) == when.holds(day) for day in ("2000-01-01", *DATES, "2020-06-15", "2022-02-02"))


@given(whens, st.sampled_from(DATES))
def test_the_rest_of_a_span_holds_on_all_its_other_dates_and_on_no_more(when, day):
    parts = rest(when, day, DATES)
    for date in DATES:
        assert sum(part.holds(date) for part in parts) == (when.holds(date) and date != day)
    # Nothing is written that the engine would refuse: each part has a date of the series.
    assert all(any(part.holds(date) for date in DATES) for part in parts)


@given(whens, whens)
def test_spans_overlap_where_a_day_is_in_both(one, other):
    points = ["0001-01-01", "2018-12-31", "2019-01-01", *DATES, "2020-06-15", "2021-01-01", "9999-12-31"]
    assert one.overlaps(other) == other.overlaps(one) == any(one.holds(d) and other.holds(d) for d in points)


def old_layer(path, project):
    """A layer of ours as version 0.1 made it, without the last day."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    srs = ogr.osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    made = source.CreateLayer("annotations", srs, ogr.wkbPolygon)
    made.CreateField(ogr.FieldDefn("class_id", ogr.OFTInteger))
    made.CreateField(ogr.FieldDefn("class_name", ogr.OFTString))
    made.CreateField(ogr.FieldDefn("date", ogr.OFTDate))
    for number in (1, 2):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("class_id", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(QgsGeometry.fromPolygonXY([_square(number)]).asWkt()))
        made.CreateFeature(feature)
    source = made = None
    layer = QgsVectorLayer(f"{path}|layername=annotations", "old", "ogr")
    layer.setCustomProperty(annotation.OWN_PROPERTY, True)
    project.addMapLayer(layer)
    return layer


def _square(number):
    from qgis.core import QgsPointXY

    return [QgsPointXY(x + 300 * (number - 1), y) for x, y in (*SQUARE, SQUARE[0])]


@pytest.fixture
def series(desk, tmp_path):
    """Three dates, and a layer to draw into."""
    desk.images = [desk.add_scene(tmp_path, f"s2_{date}") for date in DATES]
    desk.controller.set_series([])
    desk.controller.add_images(desk.images)
    desk.controller.new_annotation_layer()
    return desk


def features(desk):
    """(class, day, until, hectares) of every polygon, in order; drawn on screen pixels, areas are rounded."""
    found = []
    for item in desk.controller.annotation_layer().getFeatures():
        when = FIELDS.read(item)
        found.append((item["class_id"], when.first, when.last, round(item.geometry().area() / 1e4)))
    return sorted(found, key=str)


def look_at(desk, date):
    desk.controller.view.pick(date, desk.project)


def draw(desk, number, corners=SQUARE):
    desk.controller.choose_class(number)
    if desk.tools.active() != "draw":
        desk.click("landbrushDraw")
    polygon(desk.iface.canvas, *corners)


def test_the_toggle_writes_the_date_in_view(series):
    box = series.find("landbrushOnlyDate", QCheckBox)
    assert not box.isEnabled()
    draw(series, 1)
    look_at(series, DATES[1])
    assert box.isEnabled()
    box.click()
    assert series.controller.state.options.only_date
    draw(series, 1, [(x + 250, y) for x, y in SQUARE])
    look_at(series, DATES[2])
    draw(series, 1, [(x, y - 250) for x, y in SQUARE])
    box.click()
    draw(series, 1, [(x + 250, y - 250) for x, y in SQUARE])
    assert [item[1:3] for item in features(series)] == [
        (DATES[1], DATES[1]), (DATES[2], DATES[2]), (None, None), (None, None),
    ]  # fmt: skip


def test_what_is_drawn_for_one_date_takes_its_place_on_that_date_only(series):
    draw(series, 1)
    look_at(series, DATES[1])
    series.find("landbrushOnlyDate", QCheckBox).click()
    draw(series, 2)
    found = features(series)
    assert [(number, first, last) for number, first, last, _ in found] == [
        (1, "2020-09-01", "9999-12-31"), (1, None, "2019-09-01"), (2, "2020-05-01", "2020-05-01"),
    ]  # fmt: skip
    assert {area for *_, area in found} == {4}
    series.tools.undo.trigger()
    assert [item[:3] for item in features(series)] == [(1, None, None)]


def test_a_part_that_stays_holds_for_every_date(series):
    draw(series, 1)
    look_at(series, DATES[0])
    series.find("landbrushOnlyDate", QCheckBox).click()
    draw(series, 2, [(x + 100, y) for x, y in SQUARE])
    assert features(series) == [
        (1, "2020-05-01", "9999-12-31", 2), (1, None, None, 2), (2, "2019-09-01", "2019-09-01", 4),
    ]  # fmt: skip


def test_polygons_of_dates_out_of_sight_are_not_erased(series):
    box = series.find("landbrushOnlyDate", QCheckBox)
    look_at(series, DATES[0])
    box.click()
    draw(series, 1)
    look_at(series, DATES[2])
    canvas = series.iface.canvas
    series.click("landbrushErase")
    click(canvas, X + 200, Y - 200, modifiers=CONTROL)
    drag(canvas, (X + 120, Y - 200), (X + 280, Y - 200))
    assert features(series) == [(1, DATES[0], DATES[0], 4)]
    look_at(series, None)
    click(canvas, X + 200, Y - 200, modifiers=CONTROL)
    assert features(series) == []


def test_polygons_of_other_dates_neither_join_nor_cut(series):
    box = series.find("landbrushOnlyDate", QCheckBox)
    for date, number in ((DATES[0], 1), (DATES[1], 1), (DATES[2], 2)):
        look_at(series, date)
        if not box.isChecked():
            box.click()
        draw(series, number)
    assert [item[:2] for item in features(series)] == [(1, DATES[0]), (1, DATES[1]), (2, DATES[2])]


def test_all_polygons_count_whatever_is_in_view(series):
    draw(series, 1)
    look_at(series, DATES[0])
    series.find("landbrushOnlyDate", QCheckBox).click()
    draw(series, 2, [(x + 250, y) for x, y in SQUARE])
    look_at(series, DATES[2])
    assert series.controller.stats.count_now().polygons == {1: 1, 2: 1}


def test_polygons_of_different_dates_do_not_overlap(series):
    box = series.find("landbrushOnlyDate", QCheckBox)
    for date, number in ((DATES[0], 1), (DATES[1], 2)):
        look_at(series, date)
        if not box.isChecked():
            box.click()
        draw(series, number)
    assert series.controller.stats.count_now().overlap is None
    series.controller.set_options(replace=False, only_date=False)
    draw(series, 1)  # every date: over both
    assert set(series.controller.stats.count_now().overlap) == {"Class 1", "Class 2"}


def colors_at(layer, time_range, crs):
    """The colours of a map of the layer during a range."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setExtent(layer.extent().buffered(10))
    settings.setOutputSize(QSize(60, 60))
    settings.setBackgroundColor(QColor("white"))
    if time_range is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(time_range)
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return {image.pixelColor(x, y).name() for x in range(60) for y in range(60)}


def put(layer, number, day, until, place):
    feature = QgsFeature(layer.fields())
    feature["class_id"] = number
    for name, value in (("date", day), ("until", until)):
        if value:
            feature[name] = QDate.fromString(value, "yyyy-MM-dd")
    x = X + 100 * place
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} {Y},{x + 80} {Y},{x + 80} {Y - 80},{x} {Y - 80},{x} {Y}))"))
    assert layer.dataProvider().addFeatures([feature])[0]


@pytest.mark.parametrize(
    ("day", "until", "shown"),
    [
        (None, None, [True, True, True]),
        (DATES[1], None, [False, True, False]),
        (DATES[0], DATES[1], [True, True, False]),
        (None, DATES[1], [True, True, False]),
        (DATES[2], "9999-12-31", [False, False, True]),
    ],
)
def test_the_map_shows_the_polygons_of_the_date_in_view(series, day, until, shown):
    layer = series.controller.annotation_layer()
    put(layer, 1, day, until, 0)
    crs = series.images[0].crs()
    blank = {"#ffffff"}
    seen = [colors_at(layer, spans.span(date, DATES), crs) != blank for date in DATES]
    assert seen == shown
    assert colors_at(layer, None, crs) != blank
    # An instant, as of a temporal controller that stands still.
    midnight = QgsDateTimeRange(spans.moment(DATES[1]), spans.moment(DATES[1]))
    assert (colors_at(layer, midnight, crs) != blank) == shown[1]


def test_the_polygons_days_do_not_join_what_qgis_plays_one_by_one(series):
    layer = series.controller.annotation_layer()
    put(layer, 1, DATES[0], None, 0)
    put(layer, 1, DATES[2], "9999-12-31", 1)
    look_at(series, DATES[0])  # the images have their spans now
    ranges = QgsTemporalUtils.usedTemporalRangesForProject(series.project)
    begins = [item.begin().date().toString("yyyy-MM-dd") for item in ranges if item.begin().isValid()]
    assert begins == DATES


def test_a_layer_of_an_earlier_version_is_upgraded_when_drawn_into_and_loses_nothing(desk, tmp_path):
    desk.add_scene(tmp_path)
    layer = old_layer(tmp_path / "old.gpkg", desk.project)
    desk.controller.choose_annotations(layer)
    assert layer.fields().indexOf("until") < 0
    before = sorted((number, shape.ExportToWkt()) for number, shape in on_disk(tmp_path / "old.gpkg"))
    assert desk.tools.take("draw")
    assert layer.fields().indexOf("until") >= 0
    assert desk.controller.session.when_fields == FIELDS
    assert sorted((number, shape.ExportToWkt()) for number, shape in on_disk(tmp_path / "old.gpkg")) == before
    assert not in_time.upgrade(layer)


@pytest.mark.parametrize("how", ["writes", "keeps out", "reads"])
def test_a_layer_of_an_earlier_version_that_another_program_holds_is_upgraded_later(desk, tmp_path, how):
    desk.add_scene(tmp_path)
    layer = old_layer(tmp_path / "old.gpkg", desk.project)
    desk.controller.choose_annotations(layer)
    before = sorted((number, shape.ExportToWkt()) for number, shape in on_disk(tmp_path / "old.gpkg"))
    with held(str(tmp_path / "old.gpkg"), how):
        started = time.monotonic()
        assert not desk.tools.take("draw")
        assert time.monotonic() - started < BUSY_S
        assert "another program holds its file" in desk.iface.bar.pop()
        assert layer.fields().indexOf("until") < 0
    assert desk.tools.take("draw")
    assert layer.fields().indexOf("until") >= 0
    assert sorted((number, shape.ExportToWkt()) for number, shape in on_disk(tmp_path / "old.gpkg")) == before


def test_a_layer_of_the_users_stays_as_it_is(desk, tmp_path):
    desk.add_scene(tmp_path)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class_id:integer&field=date:date", "mine", "memory")
    desk.project.addMapLayer(layer)
    desk.controller.choose_annotations(layer)
    assert desk.tools.take("draw")
    assert [field.name() for field in layer.fields()] == ["class_id", "date"]
    assert not layer.temporalProperties().isActive()


def test_what_the_user_says_of_the_layers_dates_stays(series):
    layer = series.controller.annotation_layer()
    assert layer.temporalProperties().isActive()
    layer.temporalProperties().setIsActive(False)
    series.controller.set_options(replace=False)
    assert not layer.temporalProperties().isActive()


def test_the_engine_is_told_the_fields(series, tmp_path):
    put(series.controller.annotation_layer(), 1, DATES[0], None, 0)
    spec = jobs.label_spec(series.controller.state, series.project, tmp_path)
    assert isinstance(spec, LabelSpec)
    assert (spec.date_field, spec.until_field) == ("date", "until")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class_id:integer&field=date:date", "mine", "memory")
    assert in_time.when_fields(layer, "date") == WhenFields("date", None)
    assert in_time.when_fields(layer, "gone") == in_time.when_fields(None, "date") == WhenFields()


def test_a_read_only_file_is_told(tmp_path, qgis_new_project):
    from qgis.core import QgsProject

    layer = old_layer(tmp_path / "old.gpkg", QgsProject.instance())
    closed = QgsVectorLayer(f"{tmp_path}/old.gpkg|layername=annotations|option:LIST_ALL_TABLES=YES", "old", "ogr")
    assert closed.isValid()

    class ReadOnly:
        def addAttributes(self, fields):  # noqa: N802
            return False

    class Layer:
        def __getattr__(self, name):
            return getattr(layer, name)

        def dataProvider(self):  # noqa: N802
            return ReadOnly()

    with pytest.raises(InputError, match="cannot be given the field “until”"):
        in_time.upgrade(Layer())


# --- the date in view ---------------------------------------------------------------------------------------------


def test_picking_a_date_shows_it_alone(series):
    view, canvas = series.controller.view, series.iface.canvas
    node = series.project.layerTreeRoot().findLayer(series.images[1].id())
    node.setItemVisibilityChecked(False)
    look_at(series, DATES[1])
    assert view.date == DATES[1]
    assert canvas.temporalRange() == spans.span(DATES[1], DATES)
    assert node.isVisible()
    here = spans.span(DATES[1], DATES)
    seen = [layer.temporalProperties().isVisibleInTemporalRange(here) for layer in series.images]
    assert seen == [False, True, False]
    look_at(series, None)
    assert canvas.temporalRange().isInfinite()
    assert view.date is None


def test_the_view_follows_the_map(series):
    canvas = series.iface.canvas
    canvas.setTemporalRange(spans.span(DATES[2], DATES))
    assert series.controller.view.date == DATES[2]
    month = QgsDateTimeRange(spans.moment("2020-04-15"), spans.moment("2020-05-01"))
    canvas.setTemporalRange(month)  # the end is not in it
    assert series.controller.view.date == DATES[0]
    canvas.setTemporalRange(QgsDateTimeRange(spans.moment("1999-01-01"), spans.moment("1999-02-01")))
    assert series.controller.view.date is None


def test_qgis_own_temporal_controller_is_steered_not_fought(series):
    canvas = series.iface.canvas
    navigator = QgsTemporalNavigationObject()
    canvas.setTemporalController(navigator)
    navigator.setAvailableTemporalRanges([spans.span(date, DATES) for date in DATES])
    from qgis.core import QgsInterval

    from landbrush.plugin.compat import IRREGULAR_STEP

    navigator.setTemporalExtents(spans.whole_span(DATES))
    navigator.setFrameDuration(QgsInterval(1, IRREGULAR_STEP))
    navigator.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    look_at(series, DATES[1])
    assert navigator.currentFrameNumber() == 1
    assert series.controller.view.date == DATES[1]
    navigator.next()
    assert series.controller.view.date == DATES[2]
    look_at(series, None)
    assert navigator.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff
    canvas.setTemporalController(None)


def test_a_dropped_date_can_still_be_looked_at_and_one_taken_out_cannot(series):
    look_at(series, DATES[1])
    series.controller.use_dates([1], False)
    assert series.controller.view.date == DATES[1]
    assert [row.used for row in series.controller.state.series] == [True, False, True]
    series.controller.set_series([row for row in series.controller.state.series if row.used])
    assert series.controller.view.date is None
    look_at(series, DATES[0])
    assert series.iface.canvas.temporalRange().end() == spans.moment(DATES[2]).addSecs(-1)
    series.controller.set_series(series.controller.state.series[:1])
    assert series.controller.view.date is None
    assert series.iface.canvas.temporalRange().isInfinite()


def test_an_image_taken_out_of_the_series_is_always_shown_again(series):
    look_at(series, DATES[0])
    series.controller.set_series(series.controller.state.series[:2])
    active = [layer.temporalProperties().isActive() for layer in series.images]
    assert active == [True, True, False]


def test_the_image_of_another_crs_is_no_matter(qgis_new_project, desk, tmp_path):
    layers = [add_image(write_image(tmp_path / f"s2_{d}.tif"), f"s2_{d}") for d in DATES[:2]]
    layers[1].setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    desk.controller.add_images(layers)
    desk.controller.view.pick(DATES[0], desk.project)
    QApplication.processEvents()
    assert desk.controller.view.date == DATES[0]
