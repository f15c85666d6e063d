"""The timeline in the dock: a bar a date, picked and dropped with mouse and keyboard."""

from __future__ import annotations

import datetime

import pytest
from desk import write_image
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QScrollBar, QToolTip

from landbrush.plugin.project_state import SeriesRow
from landbrush.plugin.time.axis import Axis
from landbrush.plugin.time.slots import Slots
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
    assert not timeline.grab().isNull()


def test_dates_that_lie_close_together_are_apart_and_each_can_be_clicked(timeline):
    """Two days apart in a series of ten years; and 200 dates where there is room for 40."""
    close = ["2015-07-01", "2020-05-01", "2020-05-03", "2020-05-05", "2025-07-01"]
    for dates in (close, many()):
        timeline.show_bars(bars(dates), None)
        picked = []
        timeline.picked.connect(picked.append)
        for bar in timeline.bars:
            timeline.show_bars(timeline.bars, bar.date)  # which brings it into view
            x = timeline.x_of(bar)
            assert 0 <= x <= timeline.width()
            for side in (-2.4, 2.4):
                click(timeline, x + side)
        assert picked == [date for date in dates for _ in range(2)]
        timeline.picked.disconnect(picked.append)


def wheel(timeline, notches, modifiers=Qt.KeyboardModifier.NoModifier, x=130):
    place = QPointF(x, 10)
    event = QWheelEvent(
        place, QPointF(timeline.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    timeline.wheelEvent(event)
    return event.isAccepted()


def test_the_wheel_scrolls_what_does_not_fit_and_then_the_dock(timeline):
    timeline.show_bars(bars(), None)
    assert not wheel(timeline, -1)
    low = timeline.sizeHint().height()
    timeline.show_bars(bars(many()), None)
    bar = timeline.findChild(QScrollBar)
    assert bar.isVisible()
    # It has room of its own.
    assert timeline.sizeHint().height() == low + bar.sizeHint().height()
    before = timeline.bar_at(100).date
    assert not wheel(timeline, 1)
    assert wheel(timeline, -1)
    assert timeline.bar_at(100).date > before
    for _ in range(60):
        wheel(timeline, -1)
    assert timeline.bar_at(timeline.width() - 8) is timeline.bars[-1]
    assert not wheel(timeline, -1)


def test_ctrl_and_the_wheel_or_plus_and_minus_zoom_around_a_place(timeline):
    timeline.show_bars(bars(many()), None)
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(8):
        wheel(timeline, -1)
    before, gap = timeline.bar_at(130), timeline.x_of(timeline.bars[1]) - timeline.x_of(timeline.bars[0])
    assert wheel(timeline, 4, control)
    assert timeline.x_of(timeline.bars[1]) - timeline.x_of(timeline.bars[0]) > 2 * gap
    assert timeline.bar_at(130) is before
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    QTest.keyClick(timeline, Qt.Key.Key_Minus)
    for _ in range(9):
        QTest.keyClick(timeline, Qt.Key.Key_Minus)
    assert timeline.x_of(timeline.bars[1]) - timeline.x_of(timeline.bars[0]) == pytest.approx(gap)


def test_the_date_in_view_is_scrolled_to_but_the_users_scrolling_left_alone(timeline):
    dates = many()
    timeline.show_bars(bars(dates), None)
    timeline.show_bars(bars(dates), dates[150])
    assert 0 < timeline.x_of(timeline.bars[150]) < timeline.width()
    for _ in range(60):
        wheel(timeline, 1)
    assert timeline.bar_at(8) is timeline.bars[0]
    # A share of clouds was read: nothing moves.
    timeline.show_bars(bars(dates), dates[150])
    assert timeline.bar_at(8) is timeline.bars[0]


def test_what_is_under_the_pointer_is_seen_and_told(timeline, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    timeline.show_bars(bars(many()), None)
    place = QPoint(100, 10)
    bar = timeline.bar_at(100)
    before = timeline.grab().toImage()
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(timeline, move)
    assert timeline.grab().toImage() != before
    QApplication.sendEvent(timeline, QEvent(QEvent.Type.Leave))
    assert timeline.grab().toImage() == before
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, place, timeline.mapToGlobal(place)))
    assert told == [f"{bar.date} · 25\N{NO-BREAK SPACE}% hidden\n{bar.title}"]


# --- where the slots are ------------------------------------------------------------------------------------------


def wide(text):
    return 8.0 * len(text)


@example(["2000-01-01", "2000-01-02"], 60, 41.0, 0.0)  # no room for a neighbour on either side
@given(some_dates, st.integers(60, 600), st.floats(0, 60), st.floats(0, 5000))
def test_slots_are_alike_wide_enough_and_found_again(dates, width, pitch, offset):
    slots = Slots(sorted(dates), 7, width, pitch, offset)
    assert slots.pitch >= 6
    assert 0 <= slots.offset <= slots.most
    places = [slots.x(number) for number in range(len(dates))]
    assert all(b - a == pytest.approx(slots.pitch) for a, b in zip(places, places[1:]))
    assert [slots.at(x) for x in places] == list(range(len(dates)))
    seen = [number for number, x in enumerate(places) if 7 <= x <= 7 + width]
    assert set(seen) <= set(slots.in_view())
    # Scrolled to either end there is no empty room.
    assert Slots(sorted(dates), 7, width, pitch, 1e9).x(len(dates) - 1) <= 7 + width
    for number in (0, len(dates) // 2, len(dates) - 1):
        shown = Slots(sorted(dates), 7, width, pitch, slots.showing(number))
        assert 7 <= shown.x(number) <= 7 + width


@given(some_dates, st.integers(60, 600), st.floats(0, 60), st.floats(0, 5000))
def test_words_below_the_slots_do_not_lie_on_each_other(dates, width, pitch, offset):
    slots = Slots(sorted(dates), 7, width, pitch, offset)
    marks = slots.marks(wide, lambda month: "JFMAMJJASOND"[month - 1] * 3)
    for one, other in zip(marks, marks[1:]):
        assert one.x + wide(one.text) < other.x
    if marks and marks[0].tick is not None:
        assert all(6 <= mark.x <= 7 + width - wide(mark.text) for mark in marks)
    # A year stands below its dates.
    for mark in marks:
        if len(mark.text) == 4:
            assert sorted(dates)[slots.at(mark.x + 0.5)][:4] == mark.text


@given(some_dates, st.integers(60, 600), st.floats(0.2, 5), st.floats(0, 1))
def test_zooming_keeps_what_is_pointed_at(dates, width, factor, share):
    slots = Slots(sorted(dates), 7, width, 12, 40)
    x = 7 + share * width
    pitch, offset = slots.zoomed(factor, x)
    other = Slots(sorted(dates), 7, width, pitch, offset)
    if 0 < offset < other.most:
        place = (x - 7 + slots.offset) / slots.pitch
        assert (x - 7 + other.offset) / other.pitch == pytest.approx(place)


def test_years_and_months_are_named_and_a_long_year_keeps_its_name_when_scrolled():
    days = [f"{year}-{month:02d}-15" for year in (2019, 2020) for month in range(1, 13)]
    texts = [mark.text for mark in Slots(days, 7, 600).marks(wide, lambda month: f"m{month}")]
    assert [text for text in texts if len(text) == 4] == ["2019", "2020"]
    assert {"m3", "m12"} <= set(texts)
    assert [mark.text for mark in Slots(days[:3], 7, 300).marks(wide, str)] == days[:3]
    scrolled = Slots(days, 7, 200, 20, 100).marks(wide, lambda month: f"m{month}")
    assert (scrolled[0].text, scrolled[0].x) == ("2019", 7)
    years = [f"{year}-07-01" for year in range(1986, 2026)]
    assert [mark.text for mark in Slots(years, 7, 246).marks(wide, str)] == ["1990", "2000", "2010", "2020"]


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
    assert timeline.accessibleDescription() == "2019-09-01 · 50\N{NO-BREAK SPACE}% hidden · dropped"


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
    # Each has a place: both can be dropped.
    assert [timeline.bar_at(timeline.x_of(bar)).row for bar in timeline.bars] == [0, 1, 2]


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
    assert text.text() == "2020-05-01 · 25\N{NO-BREAK SPACE}% hidden"
    assert used.isChecked()
    used.click()
    assert [row.used for row in series.controller.state.series] == [True, False, True]
    assert text.text() == "2020-05-01 · 25\N{NO-BREAK SPACE}% hidden · dropped"
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
