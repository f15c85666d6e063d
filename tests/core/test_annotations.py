"""Annotations from polygons: their pixels, exactly, and their classes."""

from __future__ import annotations

import uuid

import numpy as np
import pytest
from annotating import GRID, INTEGER, TEXT, TWO, boxes, check, class_ids, examples, make_series, read, write_layer
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from rasters import box, make_grid, wkt, write_polygons

from landbrush.core.data.annotations import UNLABELLED, split_areas
from landbrush.core.data.grid import Window
from landbrush.core.data.raster import Raster
from landbrush.core.data.series import Series
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ClassSpec, ImageSpec

# Polygons to pixels


def test_polygons_become_class_indices_in_a_tight_window(tmp_path):
    found = read(write_layer(tmp_path, boxes(*TWO)))
    check(found)
    assert found.bounds == Window(2, 3, 14, 25)
    labels, polygons = found.full(30, 40)
    assert (labels[0, 2:6, 3:8] == 0).all()
    assert (labels[0, 10:16, 20:28] == 1).all()
    assert (labels != UNLABELLED).sum() == 20 + 48
    assert polygons[0, 2, 3] == 1
    assert polygons[0, 10, 20] == 2
    assert [(item.id, item.name) for item in found.classes] == [(7, "class 7"), (200, "class 200")]
    assert found.polygon_class.tolist() == [0, 1]
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
    near = [(row + 0.0001, col + 0.0001, height, width) for row, col, height, width in (*places, (46, 45, 2, 2))]
    features = boxes(*((place, 1) for place in near), ((45, 55, 3, 3), 2), grid=grid)
    path = write_polygons(f"/vsimem/{uuid.uuid4().hex}.gpkg", features, INTEGER)
    found = read(path, make_series(grid))
    check(found, grid)
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
    path = write_polygons(f"/vsimem/{uuid.uuid4().hex}.gpkg", boxes(*places), INTEGER)
    if clash:
        with pytest.raises(InputError, match=r"feature \d+ \(class \d\) and feature \d+ \(class \d\) overlap"):
            read(path, allow_single_class=True)
        return
    covered = len(np.unique(owner)) - 1
    found = read(path, allow_single_class=True)
    check(found)
    np.testing.assert_array_equal(class_ids(found, GRID), owner)
    assert len(found.classes) == covered


def test_an_overlap_names_both_features(tmp_path):
    path = write_layer(tmp_path, boxes(((2, 2, 5, 5), 1), ((20, 20, 3, 3), 2), ((6, 6, 5, 5), 2)))
    message = (
        r"^labels\.gpkg, layer 'labels': feature 1 \(class 1\) and feature 3 \(class 2\) overlap though their classes "
        r"differ; correct one of them$"
    )
    with pytest.raises(InputError, match=message):
        read(path)
    path = write_layer(tmp_path, boxes(((2, 2, 5, 5), 1), ((3, 3, 3, 3), 2), ((6, 6, 5, 5), 2)), name="b.gpkg")
    with pytest.raises(InputError, match=r"and 1 more pair\)"):
        read(path)


@pytest.mark.parametrize("offset", [0.0, 0.5, 0.25])
def test_polygons_that_touch_do_not_overlap(tmp_path, offset):
    """Also where the common border runs exactly through the centres of pixels."""
    o = offset
    path = write_layer(
        tmp_path,
        boxes(
            ((2 + o, 2 + o, 4, 4), 1), ((6 + o, 2 + o, 4, 4), 2), ((2 + o, 6 + o, 4, 4), 2), ((6 + o, 6 + o, 4, 4), 1)
        ),
    )
    found = read(path)
    check(found)
    assert (found.labels != UNLABELLED).sum() in range(64, 82)
    assert found.polygon_pixels.min() >= 9


def test_polygons_of_one_class_may_overlap(tmp_path):
    found = read(write_layer(tmp_path, boxes(((2, 2, 5, 5), 1), ((4, 4, 5, 5), 1), ((20, 20, 3, 3), 2))))
    check(found)
    assert (found.labels == 0).sum() == 25 + 25 - 9


def test_a_polygon_under_another_one_takes_nothing_more(tmp_path):
    found = read(write_layer(tmp_path, boxes(((5.3, 5.3, 2, 2), 1), ((5, 5, 3, 3), 1), ((20, 20, 2, 2), 2))))
    assert found.polygon_pixels.tolist() == [0, 9, 4]
    assert any("feature 1 lie wholly under other polygons of their class" in warning for warning in found.warnings)


def test_a_polygon_between_pixel_centres_takes_what_it_touches(tmp_path):
    path = write_layer(
        tmp_path,
        boxes(((5.1, 5.1, 0.3, 0.3), 1), ((5.6, 5.6, 0.3, 0.3), 2), ((20, 20, 2, 2), 2), ((9.1, 9.1, 0.2, 0.2), 1)),
    )
    found = read(path)
    check(found)
    # The second touches only a pixel that the first has.
    assert found.polygon_pixels.tolist() == [1, 0, 4, 1]
    assert any("feature 2 cover no pixel of their own" in warning for warning in found.warnings)


def test_blocks_meet_without_seams(tmp_path):
    """A polygon over several blocks of the rasteriser, and one far away."""
    grid = make_grid(2600, 2300)
    path = write_layer(tmp_path, boxes(((500, 700, 1500, 1600), 1), ((2200, 10, 50, 60), 2), grid=grid))
    found = read(path, make_series(grid))
    assert found.bounds == Window(500, 10, 1750, 2290)
    assert found.polygon_pixels.tolist() == [1500 * 1600, 50 * 60]
    assert (found.labels[0, :1500, 690:] == 0).all()


@pytest.mark.parametrize("crs", [4326, 3857, 3035])
def test_polygons_in_any_crs_are_reprojected(tmp_path, crs):
    here = read(write_layer(tmp_path, boxes(*TWO), name="here.gpkg"))
    inner = [((2.2, 3.2, 3.6, 4.6), 7), ((10.2, 20.2, 5.6, 7.6), 200)]
    there = read(write_layer(tmp_path, boxes(*inner), to_crs=wkt(crs), name="there.gpkg"))
    np.testing.assert_array_equal(there.labels, here.labels)
    assert there.bounds == here.bounds


@pytest.mark.parametrize(
    ("driver", "name"), [("GeoJSON", "a.geojson"), ("ESRI Shapefile", "a.shp"), ("FlatGeobuf", "a.fgb")]
)
def test_other_formats(tmp_path, driver, name):
    path = write_layer(
        tmp_path,
        boxes(*TWO),
        driver=driver,
        name=name,
        kind=ogr.wkbPolygon,
        to_crs=wkt(4326) if driver == "GeoJSON" else None,
    )
    assert sorted(read(path).polygon_pixels.tolist()) == [20, 48]


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
    found = read(write_layer(tmp_path, features))
    check(found)
    assert found.polygon_pixels[:3].tolist() == [8, 32, 9]
    assert found.polygon_pixels[3] == pytest.approx(16 * np.pi, abs=4)


# Classes


def test_text_classes_get_ids_in_alphabetical_order(tmp_path):
    path = write_layer(
        tmp_path,
        boxes(((1, 1, 2, 2), "water"), ((5, 5, 2, 2), "forest"), ((9, 9, 2, 2), " water "), field="class"),
        TEXT,
    )
    found = read(path, field="class")
    assert [(item.id, item.name) for item in found.classes] == [(1, "forest"), (2, "water")]
    assert found.polygon_class.tolist() == [1, 0, 1]


def test_given_classes_name_ids_and_colours(tmp_path):
    given = [ClassSpec(9, "Water", "#0000ff"), ClassSpec(1, "Forest", "#00ff00"), ClassSpec(3, "unused", "#111111")]
    path = write_layer(
        tmp_path, boxes(((1, 1, 2, 2), "water"), ((5, 5, 2, 2), "forest"), ((9, 9, 2, 2), "road"), field="class"), TEXT
    )
    found = read(path, field="class", classes=given)
    assert [(item.id, item.name, item.color) for item in found.classes if item.name != "road"] == [
        (1, "Forest", "#00ff00"),
        (9, "Water", "#0000ff"),
    ]
    assert next(item.id for item in found.classes if item.name == "road") == 2
    numbers = read(write_layer(tmp_path, boxes(((1, 1, 2, 2), 9), ((5, 5, 2, 2), 4)), name="n.gpkg"), classes=given)
    assert [(item.id, item.name) for item in numbers.classes] == [(4, "class 4"), (9, "Water")]


def test_numbers_as_text_and_whole_reals_are_ids(tmp_path):
    text = write_layer(tmp_path, boxes(((1, 1, 2, 2), "12"), ((5, 5, 2, 2), "3"), field="class"), TEXT, name="t.gpkg")
    assert [item.id for item in read(text, field="class").classes] == [3, 12]
    real = write_layer(
        tmp_path, boxes(((1, 1, 2, 2), 12.0), ((5, 5, 2, 2), 3.0)), {"class_id": ogr.OFTReal}, name="r.gpkg"
    )
    assert [item.id for item in read(real).classes] == [3, 12]


def test_field_names_may_differ_in_case_only(tmp_path):
    assert len(read(write_layer(tmp_path, boxes(*TWO)), field="Class_ID").classes) == 2


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        (0, ogr.OFTInteger, r"feature 2 has the class 0, which means nodata; class ids go from 1 to 255"),
        (256, ogr.OFTInteger, r"feature 2 has the class 256; class ids go from 1 to 255"),
        (-3, ogr.OFTInteger, r"feature 2 has the class -3; class ids"),
        (2.5, ogr.OFTReal, r"feature 2 has the class 2\.5, which is no whole number"),
        (None, ogr.OFTInteger, r"feature 2 has no class in 'class_id'; give it one or delete it"),
        (None, ogr.OFTString, r"feature 2 has no class in 'class_id'"),
        ("  ", ogr.OFTString, r"feature 2 has no class in 'class_id'; give it one"),
        ("2020-01-01", ogr.OFTDate, r"the field 'class_id' holds Date values; a class is a whole number or text"),
    ],
)
def test_bad_classes_are_refused_with_their_feature(tmp_path, value, kind, message):
    good = {ogr.OFTString: "x", ogr.OFTDate: "2020-01-01"}.get(kind, 1)
    path = write_layer(tmp_path, boxes(((1, 1, 2, 2), good), ((5, 5, 2, 2), value)), {"class_id": kind})
    with pytest.raises(InputError, match=message):
        read(path)


def test_more_than_255_classes_are_refused(tmp_path):
    grid = make_grid(60, 60)
    cells = [((2 * (k // 20), 2 * (k % 20), 1, 1), f"class {k:03}") for k in range(256)]
    path = write_layer(tmp_path, boxes(*cells, grid=grid, field="class"), TEXT)
    with pytest.raises(InputError, match="has 256 classes; there can be at most 255"):
        read(path, make_series(grid), field="class")
    path = write_layer(tmp_path, boxes(*cells[:255], grid=grid, field="class"), TEXT, name="b.gpkg")
    found = read(path, make_series(grid), field="class")
    check(found, grid)
    assert len(found.classes) == 255
    assert found.labels[found.polygons > 0].max() == 254


def test_one_class_is_too_few_to_train_but_not_to_evaluate(tmp_path):
    path = write_layer(tmp_path, boxes(((1, 1, 2, 2), 5), ((5, 5, 2, 2), 5)))
    with pytest.raises(InputError, match=r"labels\.gpkg has one class only \(class 5\); annotate at least one more"):
        read(path)
    assert len(read(path, allow_single_class=True).classes) == 1


def test_a_class_without_pixels_is_refused_for_training(tmp_path):
    """The polygon of class 2 touches only a pixel that belongs to class 1 already."""
    path = write_layer(tmp_path, boxes(((5, 5, 4, 4), 1), ((20, 5, 4, 4), 3), ((6.6, 6.6, 0.3, 0.3), 2)))
    with pytest.raises(InputError, match="the polygons of “class 2” cover no pixel of the image"):
        read(path)
    assert any("“class 2” cover no pixel" in message for message in read(path, allow_single_class=True).warnings)


def test_a_class_on_one_polygon_is_warned_of(tmp_path):
    found = read(write_layer(tmp_path, boxes(((1, 1, 2, 2), 1), ((5, 5, 2, 2), 1), ((9, 9, 2, 2), 2))))
    assert found.warnings == [
        "labels.gpkg: “class 2” is on one polygon only, so its accuracy cannot be told; draw more"
    ]


def test_indices_can_be_counted_in_the_classes_of_several_areas(tmp_path):
    found = read(write_layer(tmp_path, boxes(*TWO)))
    others = [ClassSpec(50, "b", "#000000"), *found.classes, ClassSpec(1, "a", "#ffffff")]
    moved = found.with_classes(others)
    check(moved)
    assert [item.id for item in moved.classes] == [1, 7, 50, 200]
    assert moved.polygon_class.tolist() == [1, 3]
    np.testing.assert_array_equal(moved.polygons, found.polygons)
    with pytest.raises(InputError, match=r"the class 200 \(class 200\) is annotated but not among"):
        found.with_classes(found.classes[:1])


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
    found = read(next(folder.glob(polygons)), series)
    check(found, series.grid)
    assert len(found.polygon_class) == count
    published = Raster(str(folder / raster)).read()[0]
    np.testing.assert_array_equal(class_ids(found, series.grid), published)
    from_raster = read(folder / raster, series, field=None)
    np.testing.assert_array_equal(from_raster.labels, found.labels)
    assert from_raster.bounds == found.bounds


def test_text_classes_of_experts(shared_data):
    series = Series(Area((ImageSpec(str(shared_data / "gewata/images/LE07_2001.tif")),)))
    found = read(shared_data / "gewata/labels/training_polygons.gpkg", series, field="class")
    assert [item.name for item in found.classes] == ["cropland", "forest", "wetland"]
    held = split_areas([found], 0.25, 0)[0]
    assert {int(k) for k in found.polygon_class[held]} == {0, 1, 2}


def test_damage_polygons_on_their_patch(shared_data):
    """1 282 polygons in one layer over 160 patches: those of the patch remain and agree with its raster."""
    folder = shared_data / "barkbeetle_cz"
    label = sorted((folder / "labels").rglob("*_damage.tif"))[3]
    raster = Raster(str(label))
    series = Series(Area((ImageSpec(str(label)),)))
    found = read(next(folder.rglob("damage_polygons.gpkg")), series, allow_single_class=True)
    check(found, series.grid)
    assert 0 < len(found.polygon_class) < 100
    assert any("lie outside the image" in warning for warning in found.warnings)
    # Part of the patch is published without labels.
    published = raster.read()[0]
    known = published > 0
    assert (published == 2).any()
    np.testing.assert_array_equal(class_ids(found, series.grid)[known] == 2, published[known] == 2)
