"""What the project remembers, and what it makes of a file that is not as it should be."""

from __future__ import annotations

import json

import pytest
from desk import Iface, add_image, write_image
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProject

from landbrush.core.job import ClassSpec
from landbrush.plugin.controller import Controller
from landbrush.plugin.project_state import KEY, SCOPE, Options, SeriesRow, State, from_data, read_state, to_data


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def test_everything_comes_back_with_the_project(project, tmp_path):
    iface = Iface()
    first = add_image(write_image(tmp_path / "s2_20190901.tif"), "s2_20190901")
    second = add_image(write_image(tmp_path / "b.tif"), "S2A_MSIL2A_20200905T100031")
    mask = add_image(write_image(tmp_path / "scl.tif", bands=1), "SCL 2019")
    path = tmp_path / "work.qgz"
    project.setFileName(str(path))
    controller = Controller(iface, project)
    controller.set_series([])
    controller.add_images([first, second])
    rows = list(controller.state.series)
    rows[0].mask_id, rows[0].mask_kind, rows[0].mask_values = mask.id(), "bits", (3, 10)
    controller.set_series(rows)
    layer = controller.new_annotation_layer()
    controller.change_class(2, name="Voda „čistá“", color="#0000ff")
    controller.add_class()
    controller.choose_class(2)
    controller.set_options(steps=300, time_budget=90.0, validation=0.4, seed=7, device="cpu", extent="visible")
    controller.session.set_brush(12)
    model = tmp_path / "landbrush" / "x" / "model.safetensors"
    controller.update("model", model=str(model), summary={"metrics": {"accuracy": 0.9}})
    before = to_data(controller.state, project)
    assert project.isDirty()
    assert project.write()
    controller.close()
    project.clear()
    assert read_state(project) == State()

    fresh = Controller(iface, project)
    assert project.read(str(path))
    state = fresh.state
    assert to_data(state, project) == before
    assert [(row.layer_id, row.date) for row in state.series] == [
        (rows[0].layer_id, "2019-09-01"),
        (rows[1].layer_id, "2020-09-05"),
    ]
    assert state.series[0].mask_values == (3, 10)
    assert [(item.id, item.name) for item in state.classes] == [(1, "Class 1"), (2, "Voda „čistá“"), (3, "Class 3")]
    assert fresh.session.current().id == 2
    assert fresh.annotation_layer().source().endswith("annotations.gpkg|layername=annotations")
    assert fresh.session.layer is fresh.annotation_layer()
    assert state.model == str(model)
    assert state.options.brush == 12
    assert not project.isDirty()  # opening a project changes nothing in it
    assert layer is not fresh.annotation_layer()
    fresh.close()


def test_files_are_kept_relative_to_the_project(project, tmp_path):
    project.setFileName(str(tmp_path / "work.qgz"))
    state = State(model=str(tmp_path / "landbrush" / "a" / "model.safetensors"))
    assert to_data(state, project)["model"] == "./landbrush/a/model.safetensors"
    assert from_data(to_data(state, project), project).model == state.model


def test_saved_under_another_name_the_model_is_still_found(project, tmp_path):
    controller = Controller(Iface(), project)
    project.setFileName(str(tmp_path / "work.qgz"))
    model = str(tmp_path / "landbrush" / "a" / "model.safetensors")
    controller.update("model", model=model)
    (tmp_path / "elsewhere").mkdir()
    assert project.write(str(tmp_path / "elsewhere" / "copy.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "elsewhere" / "copy.qgz"))
    assert controller.state.model == model
    controller.close()


def test_new_project_begins_anew(project, tmp_path):
    iface = Iface()
    add_image(write_image(tmp_path / "a.tif"))
    project.setFileName(str(tmp_path / "work.qgz"))
    controller = Controller(iface, project)
    controller.new_annotation_layer()
    assert controller.state.classes
    project.clear()
    assert controller.state == State()
    assert controller.annotation_layer() is None
    assert controller.session.layer is None
    assert project.readEntry(SCOPE, KEY, "")[0] == ""
    controller.close()


def test_removed_layers_leave_the_series_and_the_annotations(project, tmp_path):
    iface = Iface()
    project.setFileName(str(tmp_path / "work.qgz"))
    first = add_image(write_image(tmp_path / "a.tif"), "a 2019-01-01")
    second = add_image(write_image(tmp_path / "b.tif"), "b 2020-01-01")
    controller = Controller(iface, project)
    controller.set_series([SeriesRow(first.id(), "2019-01-01", second.id()), SeriesRow(second.id(), "2020-01-01")])
    layer = controller.new_annotation_layer()
    project.removeMapLayer(second.id())
    assert controller.state.series == [SeriesRow(first.id(), "2019-01-01")]
    project.removeMapLayer(layer.id())
    assert controller.annotation_layer() is None
    assert controller.session.layer is None
    assert controller.state.classes  # the classes stay for the next layer
    controller.close()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", "null", '"x"', "[" * 100_000, '{"series": 3, "classes": {"a": 1}}']
)
def test_rubbish_in_the_project_is_an_empty_state(project, text):
    project.writeEntry(SCOPE, KEY, text)
    assert read_state(project) == State()


def test_what_makes_sense_is_kept_and_the_rest_is_not(project, tmp_path):
    layer = add_image(write_image(tmp_path / "a.tif"))
    data = {
        "version": 99, "unknown": 1,
        "series": [
            {"layer_id": layer.id(), "date": "2020-13-99", "mask_id": "gone", "mask_kind": "no"},
            {"layer_id": "gone"}, 3,
        ],
        "classes": [{"id": 0}, {"id": 3, "name": 5, "color": "red"}, {"id": 3}, {"id": 256}, "x", {"id": True}],
        "options": {"steps": -5, "validation": 7, "device": "tpu; rm", "extent": "moon", "seed": "a", "brush": 1e999},
        "model": 5, "areas": {layer.id(): "A", "gone": "B", "x": 3},
    }  # fmt: skip
    state = from_data(json.loads(json.dumps(data)), project)
    assert state.series == [SeriesRow(layer.id())]
    assert state.classes == [ClassSpec(3, "class 3", "#ddcc77")]
    assert state.options == Options()
    assert state.model is None
    assert state.areas == {layer.id(): "A"}


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["series", "classes", "options", "id", "layer_id", "mask_kind", "name", "steps", "areas", "current", "date"]
    ), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(_json)
def test_no_json_breaks_it_and_what_is_read_is_written_back_the_same(qgis_app, data):
    project = QgsProject.instance()
    state = from_data(data, project)
    assert from_data(json.loads(json.dumps(to_data(state, project))), project) == state
