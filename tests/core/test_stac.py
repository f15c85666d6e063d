"""The STAC item beside a model: what the schema of the extension Machine Learning Model (1.4) asks for."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.job import ClassSpec
from landbrush.core.model_file import ModelInfo
from landbrush.core.stac import stac_item, write_stac

jsonschema = pytest.importorskip("jsonschema")

CLASSES = (ClassSpec(3, "les & louka", "#0ac81e"), ClassSpec(7, "č", "#c8140a"))
INFO = ModelInfo(
    "supervised",
    {"tile": 256, "network": {"name": "unet"}, "learning_rate": 1e-3},
    {"name": "unet", "width": 32},
    CLASSES,
    ("B02", "B08"),
    (1000.0, 2000.0),
    (200.0, 300.0),
    256,
    metrics={"accuracy": 0.934},
    versions={"torch": "2.13.0+cpu"},
    created="2026-01-02T03:04:05Z",
)

TASKS = ["semantic-segmentation", "generative"]
ARRAY = {
    "type": "object",
    "required": ["shape", "dim_order", "data_type"],
    "properties": {
        "shape": {"type": "array", "minItems": 1, "items": {"type": "integer", "minimum": -1}},
        "dim_order": {"type": "array", "uniqueItems": True, "items": {"type": "string", "pattern": "^[a-z-_]+$"}},
        "data_type": {"enum": ["float32"]},
    },
}
BANDS = {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"]}}
#: What of the schema concerns us, in our own words: its types, patterns and what it requires of an item.
SCHEMA = {
    "type": "object",
    "required": ["type", "stac_version", "stac_extensions", "id", "geometry", "properties", "links", "assets"],
    "properties": {
        "type": {"const": "Feature"},
        "stac_version": {"pattern": r"^1\.[1-9][0-9]*\.[0-9]+$"},
        "stac_extensions": {"contains": {"const": "https://stac-extensions.github.io/mlm/v1.4.0/schema.json"}},
        "id": {"type": "string", "minLength": 1},
        "properties": {
            "required": ["datetime", "bands", "mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"],
            "properties": {
                "datetime": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                "bands": BANDS,
                "mlm:name": {"type": "string", "pattern": r"^[a-zA-Z][a-zA-Z0-9_.\-\s]+[a-zA-Z0-9]$"},
                "mlm:architecture": {"type": "string", "minLength": 1},
                "mlm:framework": {"const": "PyTorch"},
                "mlm:framework_version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$"},
                "mlm:tasks": {"type": "array", "uniqueItems": True, "items": {"enum": TASKS}},
                "mlm:pretrained": {"type": "boolean"},
                "mlm:input": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "required": ["name", "bands", "input"],
                        "properties": {
                            "name": {"type": "string", "minLength": 1},
                            "bands": {"type": "array", "items": {"type": "string", "minLength": 1}},
                            "input": ARRAY,
                            "description": {"type": "string", "minLength": 1},
                            "value_scaling": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "required": ["type", "mean", "stddev"],
                                    "properties": {"type": {"const": "z-score"}, "mean": {"type": "number"}},
                                },
                            },
                        },
                    },
                },
                "mlm:output": {
                    "type": "array",
                    "items": {
                        "required": ["name", "tasks", "result"],
                        "properties": {
                            "tasks": {"type": "array", "items": {"enum": TASKS}},
                            "result": ARRAY,
                            "classification:classes": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "required": ["value", "name", "description"],
                                    "properties": {
                                        "value": {"type": "integer"},
                                        "name": {"type": "string", "pattern": "^[0-9A-Za-z-_]+$"},
                                        "color_hint": {"type": "string", "pattern": "^[0-9A-F]{6}$"},
                                    },
                                },
                            },
                        },
                    },
                },
                "mlm:hyperparameters": {
                    "type": "object",
                    "minProperties": 1,
                    "patternProperties": {"^[0-9a-zA-Z_.-]+$": True},
                    "additionalProperties": False,
                },
            },
            # A misspelt field would be refused.
            "patternProperties": {
                "^mlm:(?!(name|architecture|framework|framework_version|tasks|pretrained|input|output|hyperparameters)$)":
                False
            },
        },
        "assets": {
            "type": "object",
            "required": ["model"],
            "properties": {
                "model": {
                    "required": ["href", "type", "roles", "mlm:artifact_type"],
                    "properties": {
                        "roles": {"type": "array", "contains": {"const": "mlm:model"}},
                        "mlm:artifact_type": {"type": "string", "minLength": 1},
                        "bands": BANDS,
                    },
                }
            },
        },
    },
}  # fmt: skip


def check(item):
    jsonschema.validate(json.loads(json.dumps(item, allow_nan=False)), SCHEMA)


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=20).filter(lambda text: "/" not in text and "\0" not in text))
def test_items_of_any_name_are_valid(name):
    check(stac_item(f"/models/{name}.safetensors", INFO))


@pytest.mark.parametrize(
    "change",
    [
        {"versions": {}},
        {"versions": {"torch": "2.13.0a0+git1234"}},
        {"classes": ()},
        {"metrics": {}},
        {"network": {"name": "utae"}},
        {"classes": (ClassSpec(1, "?", "#000000"),)},
    ],
)
def test_items_of_any_model_are_valid(change):
    check(stac_item("/models/m.safetensors", dataclasses.replace(INFO, **change)))


def test_the_schema_would_tell():
    item = stac_item("/models/m.safetensors", INFO)
    for broken in ("mlm:name", "mlm:tasks", "bands"):
        less = {**item, "properties": {key: value for key, value in item["properties"].items() if key != broken}}
        with pytest.raises(jsonschema.ValidationError):
            check(less)
    with pytest.raises(jsonschema.ValidationError):
        check({**item, "properties": {**item["properties"], "mlm:colour": 1}})


def test_the_file_says_what_the_model_takes_and_gives(tmp_path):
    path = write_stac(str(tmp_path / "forest.safetensors"), INFO)
    item = json.loads((tmp_path / "forest.stac.json").read_text(encoding="utf-8"))
    assert path == str(tmp_path / "forest.stac.json")
    told = item["properties"]
    assert (told["mlm:name"], told["mlm:architecture"]) == ("forest", "U-Net")
    assert (told["mlm:framework"], told["mlm:framework_version"]) == ("PyTorch", "2.13.0+cpu")
    assert told["mlm:input"][0]["bands"] == [band["name"] for band in told["bands"]] == ["B02", "B08"]
    assert told["mlm:input"][0]["value_scaling"][1] == {"type": "z-score", "mean": 2000.0, "stddev": 300.0}
    names = [(entry["value"], entry["title"]) for entry in told["mlm:output"][0]["classification:classes"]]
    assert names == [(3, "les & louka"), (7, "č")]
    assert (
        told["description"] == "Tells apart les & louka, č, learnt with Landbrush; accuracy on polygons held out 0.934."
    )
    assert item["assets"]["model"]["href"] == "forest.safetensors"
    assert told["mlm:hyperparameters"]["method"] == "supervised"
