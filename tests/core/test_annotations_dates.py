"""Polygons that hold from one date until another: on exactly the dates of that time, and mistakes about it."""

from __future__ import annotations

import datetime
import uuid

import numpy as np
import pytest
from annotating import GRID, INTEGER, check, examples, make_series, read, write_layer
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from rasters import box, write_polygons

from landbrush.core.data import rasterize
from landbrush.core.data.annotations import UNLABELLED
from landbrush.core.data.label_dates import Span, dates_within, span
from landbrush.core.errors import InputError
from landbrush.core.job import parse_area

FIELDS = {**INTEGER, "day": ogr.OFTDate, "until": ogr.OFTDate}
DATES = ("2019-05-01", "2020-01-01", "2020-06-01", "2021-01-01")
SQUARE = box(GRID, 1, 1, 4, 4)
ELSEWHERE = (box(GRID, 20, 20, 3, 3), {"class_id": 9})


def layer(folder, *spans, fields=FIELDS):
    """One square a span, each below the other, and a polygon of another class that always holds."""
    squares = [
        (box(GRID, 1, 5 * index, 4, 4), {"class_id": 1, "day": day, "until": until})
        for index, (day, until) in enumerate(spans)
    ]
    return write_layer(folder, [*squares, ELSEWHERE], fields)


def on_dates(found, index):
    """On which dates the square at `index` is annotated."""
    labels, _ = found.full(GRID.height, GRID.width)
    return (labels[:, 1, 5 * index] != UNLABELLED).tolist()


def test_a_polygon_holds_from_its_date_until_its_last(tmp_path):
    path = layer(
        tmp_path,
        ("2020/01/01", "2020/12/31"),
        ("2020/06/01", None),
        (None, "2020/01/01"),
        (None, None),
        ("1990/01/01", "2030/01/01"),
        ("2020/12/31", "2040/01/01"),
    )
    found = read(path, make_series(dates=DATES), date_field="day", until_field="until")
    check(found)
    assert [on_dates(found, index) for index in range(6)] == [
        [False, True, True, False],
        [False, False, True, False],
        [True, True, False, False],
        [True, True, True, True],
        [True, True, True, True],
        [False, False, False, True],
    ]


def test_without_a_first_date_a_field_of_last_dates_still_counts(tmp_path):
    found = read(
        layer(tmp_path, ("2021/01/01", "2019/12/31")), make_series(dates=DATES), until_field="until", date_field=None
    )
    assert on_dates(found, 0) == [True, False, False, False]


days = st.dates(datetime.date(2020, 1, 1), datetime.date(2020, 3, 1))


@examples
@given(
    st.lists(days, min_size=2, max_size=6, unique=True).map(sorted),
    st.lists(st.tuples(st.none() | days, st.none() | days), min_size=1, max_size=4),
)
def test_a_date_is_annotated_where_its_day_lies_in_the_span(dates, spans):
    """Against the definition, day by day; what lies beyond the series is another test's matter."""
    spans = [(first, last) for first, last in spans if first is None or last is None or first <= last]
    whole = [(dates[0], dates[-1])]
    spans = whole + [
        (first, last)
        for first, last in spans
        if (first is None or first <= dates[-1]) and ((last or first) is None or (last or first) >= dates[0])
    ]
    features = [
        (
            box(GRID, 1, 5 * index, 4, 4),
            {"class_id": 1, "day": first and f"{first:%Y/%m/%d}", "until": last and f"{last:%Y/%m/%d}"},
        )
        for index, (first, last) in enumerate(spans)
    ]
    path = write_polygons(f"/vsimem/{uuid.uuid4().hex}.gpkg", [*features, ELSEWHERE], FIELDS)
    series = make_series(dates=tuple(date.isoformat() for date in dates))
    found = read(path, series, date_field="day", until_field="until")
    check(found)
    for index, (first, last) in enumerate(spans):
        if first is not None and last is None:
            held = [date == first for date in dates]
        else:
            held = [(first is None or date >= first) and (last is None or date <= last) for date in dates]
        assert on_dates(found, index) == (held if len(found.labels) > 1 else [all(held)])


@given(
    st.lists(st.dates().map(str), min_size=1, unique=True).map(sorted), st.none() | st.dates(), st.none() | st.dates()
)
def test_dates_within_a_span_are_those_between_its_ends(dates, first, last):
    first, last = first and str(first), last and str(last)
    found = dates_within(Span(first, last), dates)
    held = [index for index, date in enumerate(dates) if (first or "") <= date <= (last or "9999-99-99")]
    assert list(range(len(dates)) if found is None else found) == held
    assert (found is None) == (len(held) == len(dates))


def test_one_place_may_change_its_class_and_overlaps_only_where_times_do(tmp_path):
    def two(until, since):
        features = [
            (SQUARE, {"class_id": 1, "day": "2019/05/01", "until": until}),
            (SQUARE, {"class_id": 2, "day": since, "until": "2021/01/01"}),
        ]
        path = write_layer(tmp_path, features, FIELDS, name=f"{uuid.uuid4().hex}.gpkg")
        return read(path, make_series(dates=DATES), date_field="day", until_field="until")

    found = two("2020/05/31", "2020/06/01")
    assert found.labels[:, 0, 0].tolist() == [0, 0, 1, 1]
    assert found.polygon_pixels.tolist() == [32, 32]
    with pytest.raises(InputError, match=r"feature 1 \(class 1\) and feature 2 \(class 2\) overlap"):
        two("2020/06/01", "2020/06/01")


def test_polygons_without_pixel_centres_take_their_dates_only(tmp_path):
    tiny = (box(GRID, 4.6, 4.6, 0.3, 0.3), {"class_id": 1, "day": "2020/01/01", "until": "2020/06/01"})
    found = read(
        write_layer(tmp_path, [tiny, ELSEWHERE], FIELDS),
        make_series(dates=DATES),
        date_field="day",
        until_field="until",
    )
    assert (found.labels[:, 0, 0] != UNLABELLED).tolist() == [False, True, True, False]


def test_polygons_that_always_hold_cost_one_date_only(tmp_path):
    """Fields for dates that nobody fills in must not make a hundred copies of the labels."""
    path = layer(tmp_path, (None, None), ("2019/05/01", "2022/01/01"))
    found = read(path, make_series(dates=DATES), date_field="day", until_field="until")
    assert found.labels.shape[0] == 1


# Mistakes


def test_an_end_before_the_beginning_is_refused(tmp_path):
    with pytest.raises(
        InputError,
        match=r"labels\.gpkg, layer 'labels': feature 2 holds from 2020-06-01 until 2020-01-01, which is before it",
    ):
        read(
            layer(tmp_path, (None, None), ("2020/06/01", "2020/01/01")),
            make_series(dates=DATES),
            date_field="day",
            until_field="until",
        )
    with pytest.raises(InputError, match="before it"):
        span("2020-01-02", "2020-01-01", "x")


@pytest.mark.parametrize(
    ("day", "until", "message"),
    [
        ("2021/01/02", None, "feature 1 holds for 2021-01-02, which is after the last date of the series, 2021-01-01"),
        ("2022/01/01", "2023/01/01", "holds for 2022-01-01 to 2023-01-01, which is after the last date"),
        (
            "1999/01/01",
            None,
            "feature 1 holds for 1999-01-01, which is before the first date of the series, 2019-05-01",
        ),
        (None, "2019/04/30", "holds for everything until 2019-04-30, which is before the first date"),
    ],
)
def test_a_time_beyond_the_series_is_refused_with_the_dates_there_are(tmp_path, day, until, message):
    with pytest.raises(InputError, match=message) as caught:
        read(layer(tmp_path, (day, until)), make_series(dates=DATES), date_field="day", until_field="until")
    assert all(date in str(caught.value) for date in DATES)


def test_all_polygons_after_the_last_date_are_named_with_their_layer(tmp_path):
    late = [(f"203{number}/01/02", None) for number in range(7)]
    path = layer(tmp_path, ("1999/01/01", None), *late, ("2021/01/01", None))
    with pytest.raises(InputError) as caught:
        read(path, make_series(dates=DATES), date_field="day", until_field="until")
    said = str(caught.value)
    assert said.startswith("labels.gpkg, layer 'labels': 7 polygons hold for days after the last date of the series, ")
    assert f"{DATES[-1]} (its dates: {', '.join(DATES)})" in said
    assert "feature 2 (2030-01-02), feature 3 (2031-01-02)," in said
    assert "feature 6 (2034-01-02) and 2 more; correct their dates or add images of that time" in said


def test_of_many_dates_only_some_are_listed(tmp_path):
    dates = tuple(f"20{year:02}-01-01" for year in range(20))
    with pytest.raises(InputError, match=r"20 dates: 2000-01-01, 2001-01-01, 2002-01-01, … 2018-01-01, 2019-01-01"):
        read(layer(tmp_path, ("2031/01/01", None)), make_series(dates=dates), date_field="day")


def test_a_polygon_elsewhere_may_have_any_date(tmp_path):
    """One layer may serve several areas, each with dates of its own."""
    features = [(box(GRID, 500, 500, 3, 3), {"class_id": 1, "day": "2031/01/01"}), (SQUARE, {"class_id": 2}), ELSEWHERE]
    found = read(write_layer(tmp_path, features, FIELDS), make_series(dates=DATES), date_field="day")
    assert len(found.polygon_class) == 2
    assert 1 not in [item.id for item in found.classes]


def test_a_single_image_takes_what_holds_on_its_day(tmp_path):
    path = layer(tmp_path, ("2019/01/01", "2021/01/01"), ("2022/01/01", None), ("2020/03/03", None))
    found = read(path, make_series(dates=("2020-03-03",)), date_field="day", until_field="until")
    assert len(found.polygon_class) == 3
    assert any("1 of 4 polygons belong to dates that the series lacks" in warning for warning in found.warnings)


def test_the_field_of_last_dates_must_be_there(tmp_path):
    with pytest.raises(InputError, match="has no field 'bis' for the last date; the fields are"):
        read(layer(tmp_path, (None, None)), make_series(dates=DATES), until_field="bis")


def test_an_area_names_the_field(tmp_path):
    labels = {"path": "p.gpkg", "class_field": "c", "date_field": "d", "until_field": "u"}
    area = parse_area({"images": ["a.tif"], "labels": labels}, "area", tmp_path)
    assert (area.labels.date_field, area.labels.until_field) == ("d", "u")


def test_what_does_not_change_between_dates_is_burnt_once(tmp_path, monkeypatch):
    burns = []
    burn = rasterize._burn_date
    monkeypatch.setattr(rasterize, "_burn_date", lambda *given: (burns.append(1), burn(*given)))
    dates = tuple(np.datetime_as_string(np.datetime64("2019-01-01") + 3 * np.arange(200)).tolist())
    path = layer(tmp_path, (dates[0].replace("-", "/"), dates[99].replace("-", "/")))
    found = read(path, make_series(dates=dates), date_field="day", until_field="until")
    assert on_dates(found, 0) == [True] * 100 + [False] * 100
    assert len(burns) == 2
