"""The timeline in the dock: a bar a date, picked and dropped with mouse and keyboard."""

from __future__ import annotations

import datetime

import pytest
from desk import write_image
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QMenu

from landbrush.plugin.project_state import SeriesRow
from landbrush.plugin.time.axis import Axis
from landbrush.plugin.time.timeline import Bar, Timeline, percent

DATES = ["2019-09-01", "2020-05-01", "2020-09-01", "2021-09-01"]

some_dates = st.lists(
    st.dates(datetime.date(1985, 1, 1), datetime.date(2035, 1, 1)).map(str), min_size=1, max_size=200, unique=True
)


@given(some_dates, st.integers(60, 600))
def test_the_axis_keeps_order_and_stays_inside(dates, width):
    axis = Axis(dates, 7, width)
    places = [axis.x(date) for date in sorted(dates)]
    assert places == sorted(places)
    assert 7 <= places[0] <= places[-1] <= 7 + width + 1e-6
    labels = axis.labels(60)
    assert len({text for _, text in labels}) == len(labels)
    assert all(7 - 1e-6 <= axis.x(date) <= 7 + width + 1e-6 for date, _ in labels)
    assert len(labels) <= max(width // 60, 1) + 1


def test_three_years_have_a_label_each_where_there_is_room():
    axis = Axis(["2018-06-01", "2021-09-01"], 7, 240)
    assert [text for _, text in axis.labels(70, 45)] == ["2019", "2020", "2021"]
    assert [text for _, text in Axis(["2020-01-15", "2020-06-01"], 7, 240).labels(70)] == ["2020-03", "2020-05"]


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0"), (0.001, "< 1"), (0.004, "< 1"), (0.3333, "33"), (0.999, "> 99"), (1.0, "100")]
)
def test_a_share_is_nothing_or_all_only_where_it_is(share, text):
    assert percent(share) == text


@pytest.fixture
def timeline(qgis_app):
    made = Timeline()
    made.resize(260, made.sizeHint().height())
    made.show()
    yield made
    made.close()


def bars(dates=DATES, **more):
    return [Bar(number, date, f"s2 {date}", hidden=0.25, **more) for number, date in enumerate(dates)]


def many(count=200):
    begin = datetime.date(2015, 7, 4).toordinal()
    return [datetime.date.fromordinal(begin + 9 * number).isoformat() for number in range(count)]


def click(timeline, x, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(timeline, button, Qt.KeyboardModifier.NoModifier, QPoint(round(x), 10))


def test_a_click_picks_the_nearest_date(timeline):
    picked = []
    timeline.picked.connect(picked.append)
    timeline.show_bars(bars(), None)
    for bar in timeline.bars:
        click(timeline, timeline.x_of(bar) + 2)
    assert picked == DATES


def test_two_hundred_dates_can_each_be_reached(timeline):
    dates = many()
    timeline.show_bars(bars(dates), None)
    picked = []
    timeline.picked.connect(picked.append)
    timeline.picked.connect(lambda date: timeline.show_bars(timeline.bars, date))
    timeline.setFocus()
    for _ in range(250):
        QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert list(dict.fromkeys(picked)) == dates
    assert len({timeline.bar_at(x / 4).date for x in range(4 * 260)}) > 190
    assert not timeline.grab().isNull()


def test_keys_walk_drop_and_show_all(timeline):
    picked, toggled = [], []
    timeline.picked.connect(picked.append)
    timeline.toggled.connect(toggled.append)
    timeline.show_bars(bars(), DATES[1])
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        QTest.keyClick(timeline, key)
    assert picked == [DATES[0], DATES[0], DATES[3], None]
    assert toggled == [1]
    timeline.show_bars(bars(), None)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Left):
        QTest.keyClick(timeline, key)
    assert toggled == [1]
    assert picked[4:] == [DATES[3]]


def test_it_can_be_reached_with_tab_and_tells_what_it_shows(timeline):
    assert timeline.focusPolicy() & Qt.FocusPolicy.TabFocus
    timeline.show_bars(bars(), None)
    assert timeline.accessibleDescription() == "all dates are shown"
    timeline.show_bars([Bar(0, DATES[0], "s2", 0.5, used=False)], DATES[0])
    assert timeline.accessibleDescription() == "2019-09-01 · 50 % hidden · dropped"


def column(timeline, bar):
    image = timeline.grab().toImage()
    x = round(timeline.x_of(bar) * image.width() / timeline.width())
    return [image.pixelColor(x, y) for y in range(4, round(timeline._box().bottom()) - 1)]


def blue(color):
    return color.blue() - color.red() > 60


def test_the_higher_the_bar_the_more_was_observed(timeline):
    clear, half, none = Bar(0, DATES[0], "", 0.0), Bar(1, DATES[1], "", 0.5), Bar(2, DATES[3], "", 1.0)
    timeline.show_bars([clear, half, none], None)
    shares = []
    for bar in (clear, half, none):
        seen = [blue(color) for color in column(timeline, bar)]
        shares.append(sum(seen) / len(seen))
        assert seen == sorted(seen)  # it stands on the axis
    assert shares[0] > 0.95
    assert shares[1] == pytest.approx(0.5, abs=0.08)
    assert shares[2] == 0


def test_a_dropped_date_is_no_bar(timeline):
    dropped = Bar(1, DATES[1], "", 0.0, used=False)
    timeline.show_bars([Bar(0, DATES[0], "", 0.0), dropped, Bar(2, DATES[3], "", 0.0)], None)
    assert not any(blue(color) for color in column(timeline, dropped))


def test_the_colours_are_the_themes(timeline):
    """A dark theme is a style sheet that colours labels; the axis is written in its colour."""
    timeline.setStyleSheet("QLabel { color: #f0f0f0; } QWidget { background: #202020; }")
    timeline.show_bars(bars(), DATES[1])
    QApplication.processEvents()
    image = timeline.grab().toImage()
    lines = range(round(timeline._box().bottom()) + 8, timeline.height())
    brightest = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in lines)
    assert brightest > 120
    assert image.pixelColor(1, 1) == QColor("#202020")


def test_the_menu_drops_and_takes_back(timeline):
    toggled = []
    timeline.toggled.connect(toggled.append)
    timeline.show_bars([*bars(DATES[:2]), Bar(7, DATES[3], "", None, used=False)], None)
    for bar, text in ((timeline.bars[0], "Drop 2019-09-01"), (timeline.bars[2], "Take 2021-09-01 back")):
        spot = QPoint(round(timeline.x_of(bar)), 10)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, timeline.mapToGlobal(spot))
        QApplication.sendEvent(timeline, event)
        menu = next(item for item in timeline.findChildren(QMenu) if item.isVisible())
        assert menu.actions()[0].text() == text
        menu.actions()[0].trigger()
        menu.close()
        QApplication.processEvents()
    assert toggled == [0, 7]


def test_the_place_of_two_images_of_one_day_is_that_of_the_one_in_use(timeline):
    timeline.show_bars([Bar(0, DATES[0], used=False), Bar(1, DATES[0]), Bar(2, DATES[3])], DATES[0])
    assert timeline.current().row == 1
    assert timeline.bar_at(0).row == 1


def test_an_empty_one_does_nothing(timeline):
    timeline.show_bars([], None)
    click(timeline, 50)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.bar_at(10) is None
    assert not timeline.grab().isNull()


# --- in the dock --------------------------------------------------------------------------------------------------


def cover(path, rows):
    """Make the first rows of the image nodata."""
    from osgeo import gdal

    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(dataset.RasterCount):
        band = dataset.GetRasterBand(number + 1)
        values = band.ReadAsArray()
        values[:rows] = 0
        band.SetNoDataValue(0)
        band.WriteArray(values)
    dataset = None


@pytest.fixture
def series(desk, tmp_path):
    layers = []
    for number, date in enumerate(DATES[:3]):
        path = write_image(tmp_path / f"s2_{date}.tif")
        cover(path, 15 * number)
        layers.append(QgsRasterLayer(path, f"s2_{date}"))
    QgsProject.instance().addMapLayers(layers)
    desk.controller.set_series([])
    desk.controller.add_images(layers)
    return desk


def shares(desk):
    return [bar.hidden for bar in desk.find("landbrushTimeline", Timeline).bars]


def test_the_dock_shows_what_is_hidden_and_the_date_in_view(series, qtbot_wait):
    timeline = series.find("landbrushTimeline", Timeline)
    assert timeline.isVisibleTo(series.dock)
    qtbot_wait(lambda: None not in shares(series))
    assert shares(series) == pytest.approx([0, 0.25, 0.5], abs=0.01)
    text, used = series.find("landbrushDateInView", QLabel), series.find("landbrushUseDate", QCheckBox)
    assert "All dates" in text.text()
    assert not used.isEnabled()
    click(timeline, timeline.x_of(timeline.bars[1]))
    assert series.controller.view.date == DATES[1]
    assert text.text() == "2020-05-01 · 25 % hidden"
    assert used.isChecked()
    used.click()
    assert [row.used for row in series.controller.state.series] == [True, False, True]
    assert text.text() == "2020-05-01 · 25 % hidden · dropped"
    used.click()
    assert [row.used for row in series.controller.state.series] == [True, True, True]
    series.click("landbrushAllDates")
    assert series.controller.view.date is None


def test_a_mask_given_later_is_looked_at(series, qtbot_wait, tmp_path):
    from desk import add_image

    qtbot_wait(lambda: None not in shares(series))
    path = write_image(tmp_path / "clouds.tif", bands=1)
    mask = add_image(path, "clouds")
    rows = series.controller.state.series
    series.controller.set_series([SeriesRow(rows[0].layer_id, rows[0].date, mask.id(), "missing"), *rows[1:]])
    qtbot_wait(lambda: shares(series)[0] not in (None, 0))
    assert shares(series)[0] == 1


def test_one_image_has_no_timeline(desk, tmp_path):
    desk.add_scene(tmp_path, "s2_2019-09-01")
    assert not desk.find("landbrushTimeline", Timeline).isVisibleTo(desk.dock)


def test_it_fits_the_narrowest_dock(series):
    series.dock.resize(280, 700)
    QApplication.processEvents()
    assert series.dock.timeline.minimumSizeHint().width() <= 262
