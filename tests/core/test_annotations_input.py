"""Layers that cannot be used as annotations, each told in one sentence, and polygons of dates."""

from __future__ import annotations

import pytest
from annotating import GRID, INTEGER, TWO, boxes, check, make_series, read, write_layer
from osgeo import ogr
from rasters import box, wkt, write_polygons

from landbrush.core.data.annotations import UNLABELLED
from landbrush.core.data.grid import Window
from landbrush.core.errors import InputError
from landbrush.core.job import ClassSpec

# Layers that cannot be used


def test_missing_layers_and_fields_are_told_with_those_there(tmp_path):
    path = write_layer(tmp_path, boxes(*TWO), {**INTEGER, "note": ogr.OFTString})
    with pytest.raises(InputError, match=r"labels\.gpkg has no layer 'x'; it has 'labels'"):
        read(path, layer="x")
    with pytest.raises(InputError, match="has no field 'kind' for the class; the fields are 'class_id', 'note'"):
        read(path, field="kind")
    with pytest.raises(InputError, match="name the field that holds the class; the fields are 'class_id', 'note'"):
        read(path, field=None)
    with pytest.raises(InputError, match="has no field 'day' for the date"):
        read(path, date_field="day")
    with pytest.raises(InputError, match=r"gone\.gpkg does not exist"):
        read(tmp_path / "gone.gpkg")
    with pytest.raises(InputError, match=r"gone\.gpkg does not exist"):
        read(tmp_path / "gone.gpkg", field=None)


def test_one_of_several_layers_must_be_named(tmp_path):
    path = write_layer(tmp_path, boxes(*TWO), layer="first one")
    write_polygons(
        path,
        [(None, {"styleName": "x"})],
        {"styleName": ogr.OFTString},
        layer="layer_styles",
        update=True,
        kind=ogr.wkbNone,
    )
    # QGIS's table of styles is no layer of polygons.
    assert len(read(path).classes) == 2
    write_polygons(path, boxes(((0, 0, 2, 2), 1), ((4, 4, 2, 2), 2)), INTEGER, layer='dru“há\' "x"', update=True)
    with pytest.raises(InputError, match=r"several layers \(.*\); name one, as in labels\.gpkg\|first one"):
        read(path)
    assert read(path, layer='dru“há\' "x"').polygon_pixels.tolist() == [4, 4]
    assert read(path, layer="first one").polygon_pixels.tolist() == [20, 48]


def test_empty_layers_and_shapeless_features(tmp_path):
    with pytest.raises(InputError, match=r"layer 'labels' is empty; draw polygons first"):
        read(write_layer(tmp_path, [], name="empty.gpkg"))
    with pytest.raises(InputError, match="is empty"):
        read(write_layer(tmp_path, [(None, {"class_id": 1})], name="null.gpkg"))
    found = read(
        write_layer(
            tmp_path, [*boxes(*TWO), (None, {"class_id": 1}), ("POLYGON EMPTY", {"class_id": 1})], name="some.gpkg"
        )
    )
    assert len(found.polygon_class) == 2
    assert any("2 features have no shape" in warning for warning in found.warnings)
    table = write_layer(tmp_path, [(None, {"class_id": 1})], name="t.gpkg", kind=ogr.wkbNone)
    with pytest.raises(InputError, match="holds no layer of polygons"):
        read(table)


def test_points_are_no_annotations(tmp_path):
    with pytest.raises(InputError, match="feature 1 is a Point, not a polygon"):
        read(write_layer(tmp_path, [("POINT(500050 4999950)", {"class_id": 1})]))


def test_polygons_without_crs_are_refused(tmp_path):
    path = write_layer(tmp_path, boxes(*TWO), crs=None, driver="ESRI Shapefile", name="a.shp", kind=ogr.wkbPolygon)
    with pytest.raises(InputError, match=r"a\.shp, layer 'a' has no coordinate reference system; assign one"):
        read(path)
    path = write_layer(tmp_path, boxes(*TWO), crs=None)
    with pytest.raises(InputError, match="has no coordinate reference system"):
        read(path)


def test_polygons_outside_the_image(tmp_path):
    far = boxes(((100, 100, 5, 5), 1), ((200, 3, 5, 5), 2))
    message = (
        r"all polygons lie outside the image .*; is the layer's coordinate reference system \(EPSG:32633\) right\?"
    )
    with pytest.raises(InputError, match=message):
        read(write_layer(tmp_path, far, name="far.gpkg"))
    with pytest.raises(InputError, match="outside the image"):
        read(write_layer(tmp_path, boxes(*TWO), crs=wkt(32634), name="zone.gpkg"))
    found = read(write_layer(tmp_path, [*boxes(*TWO), *far], name="some.gpkg"))
    assert len(found.polygon_class) == 2
    assert any("2 of 4 polygons lie outside" in warning for warning in found.warnings)
    check(found)
    half = read(write_layer(tmp_path, boxes(((-3, -3, 5, 5), 1), ((28, 38, 9, 9), 2)), name="half.gpkg"))
    assert half.polygon_pixels.tolist() == [4, 4]
    assert half.bounds == Window(0, 0, 30, 40)


def test_a_class_whose_polygons_are_all_outside_is_no_class(tmp_path):
    found = read(write_layer(tmp_path, boxes(((1, 1, 2, 2), 1), ((100, 3, 5, 5), 2), ((5, 5, 2, 2), 3))))
    assert [item.id for item in found.classes] == [1, 3]
    assert found.polygon_class.tolist() == [0, 1]
    check(found)


def test_a_truncated_layer_is_refused(tmp_path):
    path = write_layer(tmp_path, boxes(*TWO))
    with open(path, "r+b") as stream:
        stream.truncate(9000)
    with pytest.raises(InputError, match=r"labels\.gpkg"):
        read(path)


def test_a_file_that_is_neither_is_refused(tmp_path):
    (tmp_path / "x.txt").write_text("hello")
    for field in ("class_id", None):
        with pytest.raises(InputError, match=r"x\.txt cannot be read as a layer of polygons or a label raster"):
            read(tmp_path / "x.txt", field=field)


# Dates


DATED = {**INTEGER, "day": ogr.OFTDate}


def test_polygons_belong_to_their_date_or_to_every_date(tmp_path):
    series = make_series(dates=("2020-01-01", "2020-06-01", "2021-01-01"))
    features = [
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "2020/01/01"}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 2, "day": "2020/06/01"}),
        (box(GRID, 10, 10, 2, 2), {"class_id": 2}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "2020/07/01"}),
    ]
    path = write_layer(tmp_path, features, DATED)
    found = read(path, series, date_field="day")
    check(found)
    assert found.labels.shape == (3, 11, 11)
    assert found.labels[:, 0, 0].tolist() == [0, 1, UNLABELLED]
    assert found.labels[:, 9, 9].tolist() == [1, 1, 1]
    assert found.polygon_pixels.tolist() == [16, 16, 12]
    assert any("1 of 4 polygons belong to dates that the series lacks" in warning for warning in found.warnings)
    # The same place with two classes at two dates is no overlap, without dates it is.
    with pytest.raises(InputError, match="overlap"):
        read(path, series)


def test_dates_as_text_and_single_images(tmp_path):
    features = [
        (box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "20200101"}),
        (box(GRID, 8, 8, 4, 4), {"class_id": 2, "day": "2020-01-01"}),
        (box(GRID, 1, 1, 4, 4), {"class_id": 2, "day": "2020-06-01"}),
    ]
    path = write_layer(tmp_path, features, {**INTEGER, "day": ogr.OFTString})
    found = read(path, make_series(dates=("2020-01-01",)), date_field="day")
    assert found.labels.shape[0] == 1
    assert found.polygon_pixels.tolist() == [16, 16]
    with pytest.raises(
        InputError, match=r"no polygon has a date of the series \(its dates: 2015-05-05\); feature 1 has 2020-01-01"
    ):
        read(path, make_series(dates=("2015-05-05",)), date_field="day")
    bad = write_layer(
        tmp_path,
        [(box(GRID, 1, 1, 4, 4), {"class_id": 1, "day": "spring"})],
        {**INTEGER, "day": ogr.OFTString},
        name="b.gpkg",
    )
    with pytest.raises(InputError, match="feature 1: 'spring' is not a date"):
        read(bad, date_field="day")


# Faults of several features, and of many classes


@pytest.mark.parametrize(
    ("values", "kind", "message"),
    [
        (
            (1, None, 2, None, None),
            ogr.OFTInteger,
            r"feature 2 has no class in 'class_id' \(and 2 more features like it\);",
        ),
        (
            ("a", "", "b", " ", "c"),
            ogr.OFTString,
            r"feature 2 has no class in 'class_id' \(and 1 more feature like it\);",
        ),
        (
            (1, 0, 2, 300, 3),
            ogr.OFTInteger,
            r"feature 2 has the class 0, .* from 1 to 255 \(and 1 more feature like it\)$",
        ),
    ],
)
def test_the_first_fault_is_told_and_how_many_more(tmp_path, values, kind, message):
    features = boxes(*(((5 * i, 5, 4, 4), value) for i, value in enumerate(values)))
    with pytest.raises(InputError, match=message):
        read(write_layer(tmp_path, features, {"class_id": kind}))


def test_ids_given_to_text_classes_are_told(tmp_path):
    features = boxes(*(((5 * i, 5, 4, 4), name) for i, name in enumerate(("les", "les", "voda", "voda"))))
    path = write_layer(tmp_path, features, {"class_id": ogr.OFTString})
    (told,) = read(path).warnings
    assert told.endswith("the classes are names, so they are given ids of their own: 1 = les, 2 = voda")
    known = [ClassSpec(4, "voda", "#0000ff"), ClassSpec(9, "les", "#00ff00")]
    assert read(path, classes=known).warnings == []


def test_metres_in_a_layer_that_says_degrees_are_told(tmp_path):
    path = write_layer(tmp_path, boxes(*TWO), crs=wkt(4326))
    with pytest.raises(InputError, match=r"is in EPSG:4326, and feature 1 is at 500030, 4999940, which are no degrees"):
        read(path)


def test_annotations_are_known_again_after_an_edit_or_a_copy(tmp_path):
    first = read(write_layer(tmp_path, boxes(*TWO)))
    copied = read(write_layer(tmp_path, boxes(*TWO), name="copy.gpkg"))
    (first_class, second_class) = ((place, 255 - number) for place, number in TWO)
    other = read(write_layer(tmp_path, boxes(first_class, second_class), name="other.gpkg"))
    assert not set(other.fingerprints) & set(first.fingerprints)
    (tmp_path / "labels.gpkg").unlink()
    edited = read(write_layer(tmp_path, boxes(*TWO, ((1, 30, 3, 3), 7))))
    assert [a == b for a, b in zip(first.fingerprints, copied.fingerprints)] == [False, True]
    assert [a == b for a, b in zip(first.fingerprints, edited.fingerprints)] == [True, False]
