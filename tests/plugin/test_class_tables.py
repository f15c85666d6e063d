"""The table of classes belongs to its layer, and its names and colours are what the map shows."""

from __future__ import annotations

import pytest
from desk import X, Y, add_image, write_image
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox

from landbrush.core.job import ClassSpec
from landbrush.plugin import class_tables
from landbrush.plugin.layers import CLASS_STYLE
from landbrush.plugin.project_state import State, from_data, to_data


def foreign(field="class_id:integer", values=(1, 5, 6), name="foreign"):
    """A layer of the user's, one polygon a value."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field={field}&field=class_name:string", name, "memory")
    features = []
    for number, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        west = X + 60 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, Y - 500, west + 50, Y - 450)))
        words = {1: "cropland", 5: "forest", 6: "wetland"}
        feature.setAttributes([value, words.get(value, str(value))])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def table(desk):
    return [(item.id, item.name) for item in desk.controller.state.classes]


def own_table(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    controller = desk.controller
    controller.change_class(1, name="forest")
    controller.change_class(2, name="meadow", color="#123456")
    controller.add_class()
    controller.change_class(3, name="my empty class")
    return controller.annotation_layer()


OWN = [(1, "forest"), (2, "meadow"), (3, "my empty class")]
FOREIGN = [(1, "cropland"), (5, "forest"), (6, "wetland")]


def test_looking_at_another_layer_leaves_the_table_of_the_own_as_it_was(desk, tmp_path):
    own, other = own_table(desk, tmp_path), foreign()
    before = list(desk.controller.state.classes)
    box = desk.find("landbrushAnnotationLayer", QgsMapLayerComboBox)
    for _ in range(2):
        box.setLayer(other)
        assert table(desk) == FOREIGN
        box.setLayer(own)
        assert desk.controller.state.classes == before
    box.setLayer(None)
    box.setLayer(other)
    box.setLayer(own)
    assert desk.controller.state.classes == before


def test_the_table_of_another_layer_keeps_its_colours(desk, tmp_path):
    own, other = own_table(desk, tmp_path), foreign()
    desk.controller.choose_annotations(other)
    desk.controller.change_class(5, color="#abcdef")
    desk.controller.choose_annotations(own)
    desk.controller.choose_annotations(other)
    assert desk.controller.state.classes[1] == ClassSpec(5, "forest", "#abcdef")


def test_tables_are_kept_with_the_project(desk, tmp_path):
    own, other = own_table(desk, tmp_path), foreign()
    before = list(desk.controller.state.classes)
    desk.controller.choose_annotations(other)
    state = from_data(to_data(desk.controller.state, desk.project), desk.project)
    assert state.tables == {own.id(): {"class_id": before}}
    desk.controller.state = state
    desk.controller.choose_annotations(own)
    assert desk.controller.state.classes == before


def test_a_new_layer_goes_on_with_the_classes_and_each_keeps_its_own(desk, tmp_path):
    own = own_table(desk, tmp_path)
    desk.controller.new_annotation_layer()
    assert table(desk) == OWN
    assert desk.controller.remove_class(2)
    desk.controller.choose_annotations(own)
    assert table(desk) == OWN


A, B, C = ClassSpec(1, "a", "#000001"), ClassSpec(2, "b", "#000002"), ClassSpec(3, "c", "#000003")


@pytest.mark.parametrize(
    ("kept", "found", "by_name", "base", "expected"),
    [
        (None, [A, B], False, [C], [(1, "a"), (2, "b"), (3, "c")]),
        (None, [A], False, [ClassSpec(1, "x", "#1"), ClassSpec(4, "a", "#2"), C], [(1, "a"), (3, "c")]),
        ([A, C], [A, B], False, [], [(1, "a"), (2, "b"), (3, "c")]),
        ([ClassSpec(1, "renamed", "#9")], [A], False, [], [(1, "renamed")]),
        ([A], [ClassSpec(2, "a", "#000001")], False, [], [(1, "a"), (2, "a (2)")]),
        ([A, ClassSpec(9, "c", "#3")], [A, B, C], True, [], [(1, "a"), (2, "b"), (9, "c")]),
        ([C], [ClassSpec(3, "new", "#4")], True, [], [(1, "new"), (3, "c")]),
        ([], [], False, [], []),
    ],
)
def test_what_came_into_a_layer_comes_into_its_table(kept, found, by_name, base, expected):
    state = State(tables={} if kept is None else {"layer": {"field": kept}})
    table = class_tables.recall(state, "layer", "field", found, by_name, base)
    assert [(item.id, item.name) for item in table] == expected
    assert len({item.color for item in table}) == len(table)


def test_the_next_map_is_labelled_as_the_model_learned(desk, tmp_path):
    own_table(desk, tmp_path)
    mapped(desk)
    desk.controller.choose_annotations(foreign())
    desk.click("landbrushSegment")
    desk.finish_mapping()
    assert [(item.value, item.label) for item in legend(desk)] == OWN


def mapped(desk):
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()


def legend(desk):
    return desk.project.mapLayersByName("Segmentation")[0].renderer().classes()


def test_a_new_name_or_colour_is_on_the_map_at_once(desk, tmp_path):
    own_table(desk, tmp_path)
    mapped(desk)
    desk.controller.change_class(2, name="Louka", color="#ff0000")
    assert [(item.value, item.label, item.color.name()) for item in legend(desk)][1] == (2, "Louka", "#ff0000")
    desk.click("landbrushSegment")
    desk.finish_mapping()
    assert [(item.value, item.label, item.color.name()) for item in legend(desk)][1] == (2, "Louka", "#ff0000")


def test_a_name_given_while_the_model_learns_is_on_its_map(desk, tmp_path):
    own_table(desk, tmp_path)
    desk.click("landbrushTrain")
    desk.controller.change_class(2, name="Louka")
    desk.controller.choose_annotations(foreign())
    desk.finish_training()
    desk.finish_mapping()
    assert [(item.value, item.label) for item in legend(desk)] == [(1, "forest"), (2, "Louka"), (3, "my empty class")]


def test_another_id_is_not_on_the_map_and_that_is_said(desk, tmp_path):
    own_table(desk, tmp_path)
    mapped(desk)
    desk.controller.change_class(2, id=200)
    desk.controller.change_class(3, id=2)
    desk.controller.change_class(2, color="#ff0000")  # the value 2 of the map is the meadow's still
    assert [(item.value, item.label, item.color.name()) for item in legend(desk)][1] == (2, "meadow", "#123456")
    desk.controller.change_class(2, id=4)
    desk.click("landbrushSegment")
    desk.finish_mapping()
    assert [(item.value, item.label) for item in legend(desk)] == OWN
    assert "2 “meadow”, 3 “my empty class”" in desk.find("landbrushHint").text()
    mapped(desk)
    assert "class ids" not in desk.find("landbrushHint").text()


def test_the_users_layer_shows_the_colours_of_the_table_and_keeps_its_own_look(desk, tmp_path):
    desk.add_scene(tmp_path)
    layer = foreign()
    symbol = layer.renderer().symbol().color().name()
    desk.controller.choose_annotations(layer)
    assert "“foreign” is shown in the colours of the classes" in desk.iface.bar.pop()
    desk.controller.change_class(5, color="#abcdef")
    shown = {item.value(): item.symbol().symbolLayer(1).color().name() for item in layer.renderer().categories()}
    assert shown == {item.id: item.color for item in desk.controller.state.classes}
    assert shown[5] == "#abcdef"
    assert desk.iface.bar.messages == []
    manager = layer.styleManager()
    assert manager.currentStyle() == CLASS_STYLE
    before = next(name for name in manager.styles() if name != CLASS_STYLE)
    manager.setCurrentStyle(before)
    assert layer.renderer().symbol().color().name() == symbol
    desk.controller.choose_annotations(None)
    desk.controller.choose_annotations(layer)
    assert manager.currentStyle() == before  # the user went back to it


def test_a_map_of_the_users_own_look_is_left_alone(desk, tmp_path):
    own_table(desk, tmp_path)
    mapped(desk)
    layer = desk.project.mapLayersByName("Segmentation")[0]
    image = add_image(write_image(tmp_path / "grey.tif", bands=1), "grey")
    layer.setRenderer(image.renderer().clone())
    desk.controller.change_class(2, color="#ff0000")
    assert layer.renderer().type() == image.renderer().type()
    assert gdal.Open(layer.source()) is not None
