"""Annotations: polygons and label rasters as pixels, exactly, and every way they can be wrong."""

from __future__ import annotations

import uuid

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from rasters import box, make_grid, wkt, write_polygons, write_raster

from landbrush.core.data.annotations import UNLABELLED, Annotations, read_annotations, split_polygons
from landbrush.core.data.grid import Window
from landbrush.core.data.raster import Raster
from landbrush.core.data.series import Series
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec

examples = settings(deadline=None, max_examples=40)
INTEGER = {"class_id": ogr.OFTInteger}
TEXT = {"class": ogr.OFTString}
GRID = make_grid(40, 30)


def _series(grid=GRID, dates=(None,)):
    path = write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", np.ones((1, grid.height, grid.width), np.uint8), grid)
    return Series(Area(tuple(ImageSpec(path, date) for date in dates)))


def _boxes(*items, grid=GRID, field="class_id"):
    """((row, col, height, width), class) as features."""
    return [(box(grid, *place), {field: number}) for place, number in items]


def _layer(folder, features, fields=INTEGER, name="labels.gpkg", **kwargs):
    return write_polygons(folder / name, features, fields, **kwargs)


def _read(path, series=None, field="class_id", classes=(), **kwargs):
    single = kwargs.pop("allow_single_class", False)
    spec = LabelSpec(str(path), class_field=field, **kwargs)
    return read_annotations(spec, series or _series(), classes, allow_single_class=single)


TWO = (((2, 3, 4, 5), 7), ((10, 20, 6, 8), 200))


def _ids(found: Annotations, grid):
    """Class ids on the whole grid at the first date, 0 where nothing is annotated."""
    table = np.zeros(256, int)
    table[: len(found.classes)] = [item.id for item in found.classes]
    return table[found.full(grid.height, grid.width)[0][0]]


def _check(annotations: Annotations, grid=GRID):
    """What holds for all annotations."""
    labels, polygons = annotations.labels, annotations.polygons
    bounds = annotations.bounds
    assert labels.dtype == np.uint8
    assert polygons.dtype == np.int32
    assert labels.shape == polygons.shape == (len(labels), *bounds.shape)
    assert bounds.intersection(grid.window) == bounds
    np.testing.assert_array_equal(labels == UNLABELLED, polygons == 0)
    classes = np.array([*annotations.polygon_class, 0])[polygons - 1]
    np.testing.assert_array_equal(labels[polygons > 0], classes[polygons > 0])
    for axis in (1, 2):
        used = (polygons > 0).any(axis=(0, 3 - axis))
        assert used[0]
        assert used[-1]
    assert len(annotations.polygon_name) == len(annotations.polygon_class)
    assert [item.id for item in annotations.classes] == sorted({item.id for item in annotations.classes})
    counts = np.bincount(polygons.ravel(), minlength=len(annotations.polygon_class) + 1)[1:]
    np.testing.assert_array_equal(annotations.polygon_pixels, counts)


# Polygons to pixels


def test_polygons_become_class_indices_in_a_tight_window(tmp_path):
    found = _read(_layer(tmp_path, _boxes(*TWO)))
    _check(found)
    assert found.bounds == Window(2, 3, 14, 25)
    labels, polygons = found.full(30, 40)
    assert (labels[0, 2:6, 3:8] == 0).all()
    assert (labels[0, 10:16, 20:28] == 1).all()
    assert (labels != UNLABELLED).sum() == 20 + 48
    assert polygons[0, 2, 3] == 1
    assert polygons[0, 10, 20] == 2
    assert [(item.id, item.name) for item in found.classes] == [(7, "class 7"), (200, "class 200")]
    assert found.polygon_name == ["feature 1", "feature 2"]
    assert found.polygon_pixels.tolist() == [20, 48]
    assert len({item.color for item in found.classes}) == 2


shapes = st.lists(
    st.tuples(st.floats(-5, 32), st.floats(-5, 42), st.floats(0.3, 12), st.floats(0.3, 12)), min_size=2, max_size=6
)


@examples
@given(shapes, st.one_of(st.just(0.0), st.floats(-180, 180)))
def test_a_pixel_is_labelled_if_its_centre_lies_in_a_polygon(places, degrees):
    """All of one class, so that polygons may overlap; the second class stands apart, on a grid of any rotation."""
    grid = make_grid(60, 50, degrees=degrees)
    near = [(row + 0.0001, col + 0.0001, height, width) for row, col, height, width in places]
    features = _boxes(*((place, 1) for place in near), ((45, 55, 3, 3), 2), grid=grid)
    path = write_polygons(f"/vsimem/{uuid.uuid4().hex}.gpkg", features, INTEGER)
    found = _read(path, _series(grid))
    _check(found, grid)
    rows, cols = np.mgrid[0:50, 0:60] + 0.5
    inside = np.zeros((50, 60), bool)
    unsure = np.zeros((50, 60), bool)
    for row, col, height, width in near:
        hit = (rows > row) & (rows < row + height) & (cols > col) & (cols < col + width)
        edge = (np.minimum(abs(rows - row), abs(rows - row - height)) < 1e-3) | (
            np.minimum(abs(cols - col), abs(cols - col - width)) < 1e-3
        )
        inside |= hit
        unsure |= edge
        if not hit.any():
            unsure |= (rows > row - 1) & (rows < row + height + 1) & (cols > col - 1) & (cols < col + width + 1)
    labels = found.full(50, 60)[0][0] == 0
    np.testing.assert_array_equal(labels[~unsure], inside[~unsure])


@examples
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 24), st.integers(0, 34)), min_size=2, max_size=12),
    st.integers(1, 6),
)
def test_overlaps_between_classes_are_found_exactly(items, size):
    """Squares on whole pixels overlap if and only if a pixel lies in two of different classes."""
    places = [((row, col, size, size), 1 + kind) for kind, row, col in items]
    owner = np.zeros((30, 40), int)
    clash = False
    for (row, col, _, _), number in places:
        part = owner[row : row + size, col : col + size]
        clash |= bool(((part != 0) & (part != number)).any())
        part[:] = number
    path = write_polygons(f"/vsimem/{uuid.uuid4().hex}.gpkg", _boxes(*places), INTEGER)
    if clash:
        with pytest.raises(InputError, match=r"feature \d+ \(class \d\) and feature \d+ \(class \d\) overlap"):
            _read(path, allow_single_class=True)
        return
    covered = len(np.unique(owner)) - 1
    found = _read(path, allow_single_class=True)
    _check(found)
    np.testing.assert_array_equal(_ids(found, GRID), owner)
    assert len(found.classes) == covered


def test_an_overlap_names_both_features(tmp_path):
    path = _layer(tmp_path, _boxes(((2, 2, 5, 5), 1), ((20, 20, 3, 3), 2), ((6, 6, 5, 5), 2)))
    message = (
        r"^labels\.gpkg, layer 'labels': feature 1 \(class 1\) and feature 3 \(class 2\) overlap though their classes "
        r"differ; correct one of them$"
    )
    with pytest.raises(InputError, match=message):
        _read(path)
    path = _layer(tmp_path, _boxes(((2, 2, 5, 5), 1), ((3, 3, 3, 3), 2), ((6, 6, 5, 5), 2)), name="b.gpkg")
    with pytest.raises(InputError, match=r"and 1 more pair\)"):
        _read(path)


@pytest.mark.parametrize("offset", [0.0, 0.5, 0.25])
def test_polygons_that_touch_do_not_overlap(tmp_path, offset):
    """Also where the common border runs exactly through the centres of pixels."""
    o = offset
    path = _layer(
        tmp_path,
        _boxes(
            ((2 + o, 2 + o, 4, 4), 1), ((6 + o, 2 + o, 4, 4), 2), ((2 + o, 6 + o, 4, 4), 2), ((6 + o, 6 + o, 4, 4), 1)
        ),
    )
    found = _read(path)
    _check(found)
    assert (found.labels != UNLABELLED).sum() in range(64, 82)
    assert found.polygon_pixels.min() >= 9


def test_polygons_of_one_class_may_overlap(tmp_path):
    found = _read(_layer(tmp_path, _boxes(((2, 2, 5, 5), 1), ((4, 4, 5, 5), 1), ((20, 20, 3, 3), 2))))
    _check(found)
    assert (found.labels == 0).sum() == 25 + 25 - 9


def test_a_polygon_under_another_one_takes_nothing_more(tmp_path):
    found = _read(_layer(tmp_path, _boxes(((5.3, 5.3, 2, 2), 1), ((5, 5, 3, 3), 1), ((20, 20, 2, 2), 2))))
    assert found.polygon_pixels.tolist() == [0, 9, 4]
    assert any("feature 1 lie wholly under other polygons of their class" in warning for warning in found.warnings)


def test_a_polygon_between_pixel_centres_takes_what_it_touches(tmp_path):
    path = _layer(
        tmp_path,
        _boxes(((5.1, 5.1, 0.3, 0.3), 1), ((5.6, 5.6, 0.3, 0.3), 2), ((20, 20, 2, 2), 2), ((9.1, 9.1, 0.2, 0.2), 1)),
    )
    found = _read(path)
    _check(found)
    # The second touches only a pixel that the first has.
    assert found.polygon_pixels.tolist() == [1, 0, 4, 1]
    assert any("feature 2 cover no pixel of their own" in warning for warning in found.warnings)


def test_blocks_meet_without_seams(tmp_path):
    """A polygon over several blocks of the rasteriser, and one far away."""
    grid = make_grid(2600, 2300)
    path = _layer(tmp_path, _boxes(((500, 700, 1500, 1600), 1), ((2200, 10, 50, 60), 2), grid=grid))
    found = _read(path, _series(grid))
    assert found.bounds == Window(500, 10, 1750, 2290)
    assert found.polygon_pixels.tolist() == [1500 * 1600, 50 * 60]
    assert (found.labels[0, :1500, 690:] == 0).all()


@pytest.mark.parametrize("crs", [4326, 3857, 3035])
def test_polygons_in_any_crs_are_reprojected(tmp_path, crs):
    here = _read(_layer(tmp_path, _boxes(*TWO), name="here.gpkg"))
    inner = [((2.2, 3.2, 3.6, 4.6), 7), ((10.2, 20.2, 5.6, 7.6), 200)]
    there = _read(_layer(tmp_path, _boxes(*inner), to_crs=wkt(crs), name="there.gpkg"))
    np.testing.assert_array_equal(there.labels, here.labels)
    assert there.bounds == here.bounds


@pytest.mark.parametrize(
    ("driver", "name"), [("GeoJSON", "a.geojson"), ("ESRI Shapefile", "a.shp"), ("FlatGeobuf", "a.fgb")]
)
def test_other_formats(tmp_path, driver, name):
    path = _layer(
        tmp_path,
        _boxes(*TWO),
        driver=driver,
        name=name,
        kind=ogr.wkbPolygon,
        to_crs=wkt(4326) if driver == "GeoJSON" else None,
    )
    assert sorted(_read(path).polygon_pixels.tolist()) == [20, 48]


def test_multipolygons_collections_curves_and_holes(tmp_path):
    a, b = box(GRID, 1, 1, 2, 2)[7:], box(GRID, 5, 5, 2, 2)[7:]
    outer, inner = box(GRID, 10, 10, 6, 6)[8:-1], box(GRID, 12, 12, 2, 2)[8:-1]
    x, y = (float(v[0]) for v in GRID.to_xy(np.array([24.0]), np.array([30.0])))
    circle = f"CURVEPOLYGON(CIRCULARSTRING({x - 40} {y},{x + 40} {y},{x - 40} {y}))"
    features = [
        (f"MULTIPOLYGON({a},{b})", {"class_id": 1}),
        (f"POLYGON({outer},{inner})", {"class_id": 2}),
        (f"GEOMETRYCOLLECTION({box(GRID, 20, 1, 3, 3)},POINT({x} {y}))", {"class_id": 2}),
        (circle, {"class_id": 1}),
    ]
    found = _read(_layer(tmp_path, features))
    _check(found)
    assert found.polygon_pixels[:3].tolist() == [8, 32, 9]
    assert found.polygon_pixels[3] == pytest.approx(16 * np.pi, abs=4)


# Classes


def test_text_classes_get_ids_in_alphabetical_order(tmp_path):
    path = _layer(
        tmp_path,
        _boxes(((1, 1, 2, 2), "water"), ((5, 5, 2, 2), "forest"), ((9, 9, 2, 2), " water "), field="class"),
        TEXT,
    )
    found = _read(path, field="class")
    assert [(item.id, item.name) for item in found.classes] == [(1, "forest"), (2, "water")]
    assert found.polygon_class.tolist() == [1, 0, 1]


def test_given_classes_name_ids_and_colours(tmp_path):
    given = [ClassSpec(9, "Water", "#0000ff"), ClassSpec(1, "Forest", "#00ff00"), ClassSpec(3, "unused", "#111111")]
    path = _layer(
        tmp_path, _boxes(((1, 1, 2, 2), "water"), ((5, 5, 2, 2), "forest"), ((9, 9, 2, 2), "road"), field="class"), TEXT
    )
    found = _read(path, field="class", classes=given)
    assert [(item.id, item.name, item.color) for item in found.classes if item.name != "road"] == [
        (1, "Forest", "#00ff00"),
        (9, "Water", "#0000ff"),
    ]
    assert next(item.id for item in found.classes if item.name == "road") == 2
    numbers = _read(_layer(tmp_path, _boxes(((1, 1, 2, 2), 9), ((5, 5, 2, 2), 4)), name="n.gpkg"), classes=given)
    assert [(item.id, item.name) for item in numbers.classes] == [(4, "class 4"), (9, "Water")]


def test_numbers_as_text_and_whole_reals_are_ids(tmp_path):
    text = _layer(tmp_path, _boxes(((1, 1, 2, 2), "12"), ((5, 5, 2, 2), "3"), field="class"), TEXT, name="t.gpkg")
    assert [item.id for item in _read(text, field="class").classes] == [3, 12]
    real = _layer(tmp_path, _boxes(((1, 1, 2, 2), 12.0), ((5, 5, 2, 2), 3.0)), {"class_id": ogr.OFTReal}, name="r.gpkg")
    assert [item.id for item in _read(real).classes] == [3, 12]


def test_field_names_may_differ_in_case_only(tmp_path):
    assert len(_read(_layer(tmp_path, _boxes(*TWO)), field="Class_ID").classes) == 2


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        (0, ogr.OFTInteger, r"feature 2 has the class 0, which means nodata; class ids go from 1 to 255"),
        (256, ogr.OFTInteger, r"feature 2 has the class 256; class ids go from 1 to 255"),
        (-3, ogr.OFTInteger, r"feature 2 has the class -3; class ids"),
        (2.5, ogr.OFTReal, r"feature 2 has the class 2\.5, which is no whole number"),
        (None, ogr.OFTInteger, r"feature 2 has no class in 'class_id'; give it one or delete it"),
        (None, ogr.OFTString, r"feature 2 has no class in 'class_id'"),
        ("  ", ogr.OFTString, r"feature 2 has no class; give it one"),
        ("2020-01-01", ogr.OFTDate, r"the field 'class_id' holds Date values; a class is a whole number or text"),
    ],
)
def test_bad_classes_are_refused_with_their_feature(tmp_path, value, kind, message):
    good = {ogr.OFTString: "x", ogr.OFTDate: "2020-01-01"}.get(kind, 1)
    path = _layer(tmp_path, _boxes(((1, 1, 2, 2), good), ((5, 5, 2, 2), value)), {"class_id": kind})
    with pytest.raises(InputError, match=message):
        _read(path)


def test_more_than_255_classes_are_refused(tmp_path):
    grid = make_grid(60, 60)
    cells = [((2 * (k // 20), 2 * (k % 20), 1, 1), f"class {k:03}") for k in range(256)]
    path = _layer(tmp_path, _boxes(*cells, grid=grid, field="class"), TEXT)
    with pytest.raises(InputError, match="has 256 classes; there can be at most 255"):
        _read(path, _series(grid), field="class")
    path = _layer(tmp_path, _boxes(*cells[:255], grid=grid, field="class"), TEXT, name="b.gpkg")
    found = _read(path, _series(grid), field="class")
    _check(found, grid)
    assert len(found.classes) == 255
    assert found.labels[found.polygons > 0].max() == 254


def test_one_class_is_too_few_to_train_but_not_to_evaluate(tmp_path):
    path = _layer(tmp_path, _boxes(((1, 1, 2, 2), 5), ((5, 5, 2, 2), 5)))
    with pytest.raises(InputError, match=r"labels\.gpkg has one class only \(class 5\); annotate at least one more"):
        _read(path)
    assert len(_read(path, allow_single_class=True).classes) == 1


def test_a_class_on_one_polygon_is_warned_of(tmp_path):
    found = _read(_layer(tmp_path, _boxes(((1, 1, 2, 2), 1), ((5, 5, 2, 2), 1), ((9, 9, 2, 2), 2))))
    assert found.warnings == [
        "labels.gpkg: the class class 2 is on one polygon only, so its accuracy cannot be told; draw more"
    ]


def test_indices_can_be_counted_in_the_classes_of_several_areas(tmp_path):
    found = _read(_layer(tmp_path, _boxes(*TWO)))
    others = [ClassSpec(50, "b", "#000000"), *found.classes, ClassSpec(1, "a", "#ffffff")]
    moved = found.with_classes(others)
    _check(moved)
    assert [item.id for item in moved.classes] == [1, 7, 50, 200]
    assert moved.polygon_class.tolist() == [1, 3]
    np.testing.assert_array_equal(moved.polygons, found.polygons)
    with pytest.raises(InputError, match=r"the class 200 \(class 200\) is annotated but not among"):
        found.with_classes(found.classes[:1])


# Layers that cannot be used


def test_missing_layers_and_fields_are_told_with_those_there(tmp_path):
    path = _layer(tmp_path, _boxes(*TWO), {**INTEGER, "note": ogr.OFTString})
    with pytest.raises(InputError, match=r"labels\.gpkg has no layer 'x'; it has 'labels'"):
        _read(path, layer="x")
    with pytest.raises(InputError, match="has no field 'kind' for the class; the fields are 'class_id', 'note'"):
        _read(path, field="kind")
    with pytest.raises(InputError, match="name the field that holds the class; the fields are 'class_id', 'note'"):
        _read(path, field=None)
    with pytest.raises(InputError, match="has no field 'day' for the date"):
        _read(path, date_field="day")
    with pytest.raises(InputError, match=r"gone\.gpkg does not exist"):
        _read(tmp_path / "gone.gpkg")
    with pytest.raises(InputError, match=r"gone\.gpkg does not exist"):
        _read(tmp_path / "gone.gpkg", field=None)


def test_one_of_several_layers_must_be_named(tmp_path):
    path = _layer(tmp_path, _boxes(*TWO), layer="first one")
    write_polygons(
        path,
        [(None, {"styleName": "x"})],
        {"styleName": ogr.OFTString},
        layer="layer_styles",
        update=True,
        kind=ogr.wkbNone,
    )
    # QGIS's table of styles is no layer of polygons.
    assert len(_read(path).classes) == 2
    write_polygons(path, _boxes(((0, 0, 2, 2), 1), ((4, 4, 2, 2), 2)), INTEGER, layer='dru“há\' "x"', update=True)
    with pytest.raises(InputError, match=r"several layers \(.*\); name one, as in labels\.gpkg\|first one"):
        _read(path)
    assert _read(path, layer='dru“há\' "x"').polygon_pixels.tolist() == [4, 4]
    assert _read(path, layer="first one").polygon_pixels.tolist() == [20, 48]


def test_empty_layers_and_shapeless_features(tmp_path):
    with pytest.raises(InputError, match=r"layer 'labels' is empty; draw polygons first"):
        _read(_layer(tmp_path, [], name="empty.gpkg"))
    with pytest.raises(InputError, match="is empty"):
        _read(_layer(tmp_path, [(None, {"class_id": 1})], name="null.gpkg"))
    found = _read(
        _layer(tmp_path, [*_boxes(*TWO), (None, {"class_id": 1}), ("POLYGON EMPTY", {"class_id": 1})], name="some.gpkg")
    )
    assert len(found.polygon_class) == 2
    assert any("2 features have no shape" in warning for warning in found.warnings)
    table = _layer(tmp_path, [(None, {"class_id": 1})], name="t.gpkg", kind=ogr.wkbNone)
    with pytest.raises(InputError, match="holds no layer of polygons"):
        _read(table)


def test_points_are_no_annotations(tmp_path):
    with pytest.raises(InputError, match="feature 1 is a Point, not a polygon"):
        _read(_layer(tmp_path, [("POINT(500050 4999950)", {"class_id": 1})]))


def test_polygons_without_crs_are_refused(tmp_path):
    path = _layer(tmp_path, _boxes(*TWO), crs=None, driver="ESRI Shapefile", name="a.shp", kind=ogr.wkbPolygon)
    with pytest.raises(InputError, match=r"a\.shp, layer 'a' has no coordinate reference system; assign one"):
        _read(path)
    path = _layer(tmp_path, _boxes(*TWO), crs=None)
    with pytest.raises(InputError, match="has no coordinate reference system"):
        _read(path)


def test_polygons_outside_the_image(tmp_path):
    far = _boxes(((100, 100, 5, 5), 1), ((200, 3, 5, 5), 2))
    message = (
        r"all polygons lie outside the image .*; is the layer's coordinate reference system \(EPSG:32633\) right\?"
    )
    with pytest.raises(InputError, match=message):
        _read(_layer(tmp_path, far, name="far.gpkg"))
    with pytest.raises(InputError, match="outside the image"):
        _read(_layer(tmp_path, _boxes(*TWO), crs=wkt(32634), name="zone.gpkg"))
    found = _read(_layer(tmp_path, [*_boxes(*TWO), *far], name="some.gpkg"))
    assert len(found.polygon_class) == 2
    assert any("2 of 4 polygons lie outside" in warning for warning in found.warnings)
    _check(found)
    half = _read(_layer(tmp_path, _boxes(((-3, -3, 5, 5), 1), ((28, 38, 9, 9), 2)), name="half.gpkg"))
    assert half.polygon_pixels.tolist() == [4, 4]
    assert half.bounds == Window(0, 0, 30, 40)


def test_a_class_whose_polygons_are_all_outside_is_no_class(tmp_path):
    found = _read(_layer(tmp_path, _boxes(((1, 1, 2, 2), 1), ((100, 3, 5, 5), 2), ((5, 5, 2, 2), 3))))
    assert [item.id for item in found.classes] == [1, 3]
    assert found.polygon_class.tolist() == [0, 1]
    _check(found)


def test_a_truncated_layer_is_refused(tmp_path):
    path = _layer(tmp_path, _boxes(*TWO))
    with open(path, "r+b") as stream:
        stream.truncate(9000)
    with pytest.raises(InputError, match=r"labels\.gpkg"):
        _read(path)


def test_a_file_that_is_neither_is_refused(tmp_path):
    (tmp_path / "x.txt").write_text("hello")
    for field in ("class_id", None):
        with pytest.raises(InputError, match=r"x\.txt cannot be read as a layer of polygons or a label raster"):
            _read(tmp_path / "x.txt", field=field)


# Dates


DATED = {**INTEGER, "day": ogr.OFTDate}


def test_polygons_belong_to_their_date_or_to_every_date(tmp_path):
    series = _series(dates=("2020-01-01", "2020-06-01", "2021-01-01"))
    features = [
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "2020/01/01"}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 2, "day": "2020/06/01"}),
        (box(GRID, 10, 10, 2, 2), {"class_id": 2}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "1999/01/01"}),
    ]
    path = _layer(tmp_path, features, DATED)
    found = _read(path, series, date_field="day")
    _check(found)
    assert found.labels.shape == (3, 11, 11)
    assert found.labels[:, 0, 0].tolist() == [0, 1, UNLABELLED]
    assert found.labels[:, 9, 9].tolist() == [1, 1, 1]
    assert found.polygon_pixels.tolist() == [16, 16, 12]
    assert any("1 of 4 polygons belong to dates that the series lacks" in warning for warning in found.warnings)
    # The same place with two classes at two dates is no overlap, without dates it is.
    with pytest.raises(InputError, match="overlap"):
        _read(path, series)


def test_dates_as_text_and_single_images(tmp_path):
    features = [
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "20200101"}),
        (box(GRID, 8, 8, 4, 4), {"class_id": 2, "day": "2020-01-01"}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 2, "day": "2020-06-01"}),
    ]
    path = _layer(tmp_path, features, {**INTEGER, "day": ogr.OFTString})
    found = _read(path, _series(dates=("2020-01-01",)), date_field="day")
    assert found.labels.shape[0] == 1
    assert found.polygon_pixels.tolist() == [16, 16]
    with pytest.raises(
        InputError, match=r"no polygon has a date of the series \(2015-05-05\); the first has 2020-01-01"
    ):
        _read(path, _series(dates=("2015-05-05",)), date_field="day")
    bad = _layer(
        tmp_path,
        [(box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "spring"})],
        {**INTEGER, "day": ogr.OFTString},
        name="b.gpkg",
    )
    with pytest.raises(InputError, match="feature 1: 'spring' is not a date"):
        _read(bad, date_field="day")


# Label rasters


def _label_raster(folder, ids, grid=GRID, name="labels.tif", **kwargs):
    return write_raster(folder / name, np.asarray(ids), grid, **kwargs)


def test_patches_of_a_label_raster_are_its_polygons(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3:6, 4:8] = 9
    ids[6, 8] = 9
    ids[3:6, 8:10] = 2
    ids[20:22, 30:33] = 9
    found = _read(_label_raster(tmp_path, ids), field=None)
    _check(found)
    assert [item.id for item in found.classes] == [2, 9]
    assert sorted(found.polygon_pixels.tolist()) == [6, 6, 13]
    assert found.bounds == Window(3, 4, 19, 29)
    assert found.polygon_name[0] == "patch 1"


@examples
@given(st.integers(0, 2**31), st.floats(0.02, 0.9), st.sampled_from(["uint8", "int16", "float32"]))
def test_every_label_comes_back(seed, share, dtype):
    random = np.random.default_rng(seed)
    ids = np.where(random.random((30, 40)) < share, random.integers(1, 4, (30, 40)), 0).astype(dtype)
    ids[0, 0] = 1
    path = write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", ids, GRID)
    found = _read(path, field=None, allow_single_class=True)
    _check(found)
    np.testing.assert_array_equal(_ids(found, GRID), ids)


def test_label_rasters_on_other_grids_and_with_nodata(tmp_path):
    ids = np.full((15, 20), 255, np.uint8)
    ids[2, 3] = 1
    ids[8:10, 9:12] = 4
    path = _label_raster(tmp_path, ids, make_grid(20, 15, pixel=20), nodata=255)
    found = _read(path, field=None)
    _check(found)
    assert found.bounds == Window(4, 6, 16, 18)
    assert found.polygon_pixels.tolist() == [4, 24]


def test_a_map_of_ours_is_a_label_raster_with_names_and_colours(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3:6, 4:8], ids[10:12, 4:8] = 2, 5
    path = str(tmp_path / "map.tif")
    options = {"colors": {2: (0, 128, 255), 5: (1, 2, 3)}, "categories": ["nodata", "", "voda", "", "", "les"]}
    with RasterWriter(path, GRID, 1, np.uint8, nodata=0, **options) as writer:
        writer.write(ids)
    found = _read(path, field=None)
    assert [(item.id, item.name, item.color) for item in found.classes] == [
        (2, "voda", "#0080ff"),
        (5, "les", "#010203"),
    ]


def test_bad_label_rasters_are_refused(tmp_path):
    grid = GRID
    for value, dtype, text in ((300, np.int16, "300"), (-5, np.int16, "-5"), (1.5, np.float32, "1.5")):
        ids = np.zeros((30, 40), dtype)
        ids[4, 4] = value
        with pytest.raises(InputError, match=rf"holds the value {text}; the class ids of a label raster are whole"):
            _read(_label_raster(tmp_path, ids, grid), field=None)
    with pytest.raises(InputError, match="holds no label"):
        _read(_label_raster(tmp_path, np.zeros((30, 40), np.uint8)), field=None)
    with pytest.raises(InputError, match="does not overlap"):
        _read(_label_raster(tmp_path, np.ones((30, 40), np.uint8), make_grid(x=9e5)), field=None)
    with pytest.raises(InputError, match="one class only"):
        _read(_label_raster(tmp_path, np.ones((30, 40), np.uint8)), field=None)
    two = np.ones((2, 30, 40), np.uint8)
    two[0, 0, 0] = 2
    assert any("2 bands" in warning for warning in _read(_label_raster(tmp_path, two), field=None).warnings)


def test_a_class_field_does_not_make_a_raster_a_layer(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3, 4], ids[10, 4] = 2, 5
    assert len(_read(_label_raster(tmp_path, ids), field="class_id").classes) == 2


# Splits


def _split_case(counts, empty=()):
    """Annotations with `counts[k]` polygons of one pixel in class k, those in `empty` without any."""
    polygon_class = np.repeat(np.arange(len(counts)), counts)
    polygons = np.arange(1, len(polygon_class) + 1, dtype=np.int32)
    polygons[list(empty)] = 0
    labels = np.where(polygons > 0, polygon_class, UNLABELLED).astype(np.uint8)
    classes = tuple(ClassSpec(k + 1, str(k), "#000000") for k in range(len(counts)))
    names = [str(k) for k in polygon_class]
    return Annotations(
        labels[None, None], polygons[None, None], polygon_class, names, classes, Window(0, 0, 1, len(names))
    )


@examples
@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.floats(0, 0.95), st.integers(0, 2**31))
def test_a_split_is_stratified_by_whole_polygons(counts, fraction, seed):
    case = _split_case(counts)
    held = split_polygons(case, fraction, seed)
    assert held.shape == (sum(counts),)
    assert held.dtype == bool
    for index, count in enumerate(counts):
        number = int(held[case.polygon_class == index].sum())
        if fraction == 0 or count == 1:
            assert number == 0
        else:
            assert 1 <= number <= count - 1
            assert abs(number - count * fraction) <= 1
    np.testing.assert_array_equal(held, split_polygons(case, fraction, seed))


def test_splits_differ_by_seed_and_skip_polygons_without_pixels():
    case = _split_case([40])
    assert len({split_polygons(case, 0.5, seed).tobytes() for seed in range(20)}) > 15
    for seed in range(20):
        held = split_polygons(_split_case([3, 2], empty=(0, 4)), 0.5, seed)
        assert held[[1, 2]].sum() == 1
        assert not held[[0, 3, 4]].any()


# Real data


@pytest.mark.parametrize(
    ("name", "image", "polygons", "raster", "count"),
    [
        ("gewata", "images/LE07_2001.tif", "labels/training_polygons.gpkg", "labels/training_label.tif", 16),
        ("annotated_scenes/sen2", "image.tif", "polygons.gpkg", "label.tif", 25),
        ("annotated_scenes/lsat", "image.tif", "polygons.gpkg", "label.tif", 36),
        ("landsat_pair_annotated", "images/LE07_1999-11-18.tif", "labels/*.gpkg", "labels/training_label.tif", 30),
    ],
)
def test_polygons_of_experts_agree_with_their_published_rasters(shared_data, name, image, polygons, raster, count):
    folder = shared_data / name
    series = Series(Area((ImageSpec(str(folder / image)),)))
    found = _read(next(folder.glob(polygons)), series)
    _check(found, series.grid)
    assert len(found.polygon_class) == count
    published = Raster(str(folder / raster)).read()[0]
    np.testing.assert_array_equal(_ids(found, series.grid), published)
    from_raster = _read(folder / raster, series, field=None)
    np.testing.assert_array_equal(from_raster.labels, found.labels)
    assert from_raster.bounds == found.bounds


def test_text_classes_of_experts(shared_data):
    series = Series(Area((ImageSpec(str(shared_data / "gewata/images/LE07_2001.tif")),)))
    found = _read(shared_data / "gewata/labels/training_polygons.gpkg", series, field="class")
    assert [item.name for item in found.classes] == ["cropland", "forest", "wetland"]
    held = split_polygons(found, 0.25, 0)
    assert {int(k) for k in found.polygon_class[held]} == {0, 1, 2}


def test_damage_polygons_on_their_patch(shared_data):
    """1 282 polygons in one layer over 160 patches: those of the patch remain and agree with its raster."""
    folder = shared_data / "barkbeetle_cz"
    label = sorted((folder / "labels").rglob("*_damage.tif"))[3]
    raster = Raster(str(label))
    series = Series(Area((ImageSpec(str(label)),)))
    found = _read(next(folder.rglob("damage_polygons.gpkg")), series, allow_single_class=True)
    _check(found, series.grid)
    assert 0 < len(found.polygon_class) < 100
    assert any("lie outside the image" in warning for warning in found.warnings)
    # Part of the patch is published without labels.
    published = raster.read()[0]
    known = published > 0
    assert (published == 2).any()
    np.testing.assert_array_equal(_ids(found, series.grid)[known] == 2, published[known] == 2)
