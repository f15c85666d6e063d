"""Sentences that remember how they were made: built, nested, sent, and told in another language."""

from __future__ import annotations

import ast
import copy
import json
import pickle
import re
import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from landbrush.core import events
from landbrush.core.errors import InputError
from landbrush.core.said import Said, fill, from_data, quoted, said, spoken, to_data, together
from landbrush.tools.texts import SHELL

CORE = Path(__file__).resolve().parent.parent.parent / "core"
CZECH = {
    "{path} does not exist": "{path} neexistuje",
    "{where}: {n} dates": "{where}: dat: {n}",
    "area {number}": "oblast {number}",
    "“{name}”": "„{name}“",
}
NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=8)
VALUES = st.one_of(st.text(max_size=20), st.integers(-(10**9), 10**9))


def czech(template: str, number: int | None) -> str:
    return CZECH.get(template, template)


@st.composite
def sentences(draw: st.DrawFn, depth: int = 3) -> Said:
    values = draw(st.dictionaries(NAMES, VALUES, max_size=3))
    if depth and draw(st.booleans()):
        values["inner"] = draw(sentences(depth - 1))
    parts = [draw(st.text("abc .{}", max_size=9)).replace("{", "{{").replace("}", "}}")]
    parts += [f"{{{name}}}" for name in values]
    return said(" ".join(parts), **values)


def test_it_is_a_text_like_any_other():
    text = said("{path} has {{x}} and {n} bands", path="a.tif", n=3)
    assert text == "a.tif has {x} and 3 bands"
    assert json.dumps(text) == '"a.tif has {x} and 3 bands"'
    assert {text: 1}["a.tif has {x} and 3 bands"] == 1
    assert (text.template, text.values) == ("{path} has {{x}} and {n} bands", {"path": "a.tif", "n": 3})


def test_an_error_keeps_it():
    text = said("{path} does not exist", path="a.tif")
    assert isinstance(str(InputError(text)), Said)
    # What is said of an error may be filled in again.
    outer = said("{reason}; train anew", reason=InputError(text))
    assert outer == "a.tif does not exist; train anew"
    assert spoken(outer, czech) == "a.tif neexistuje; train anew"


def test_copies_keep_it():
    text = said("{where}: {n} dates", where=said("area {number}", number=2), n=5)
    for same in (copy.deepcopy(text), pickle.loads(pickle.dumps(text))):
        assert isinstance(same, Said)
        assert spoken(same, czech) == "oblast 2: dat: 5"


@pytest.mark.parametrize("template", ["{a", "a}", "{a.b}", "{a[0]}", "{a!r}", "{a:5}", "{0}", "{}", "{b}"])
def test_a_template_fills_in_names_and_nothing_else(template):
    with pytest.raises(ValueError, match="does not fit"):
        fill(template, {"a": "x"})


def test_what_is_filled_in_is_never_a_template():
    assert said("{a} {b}", a="{b}", b="{{c}}") == "{b} {{c}}"


def test_parts_in_a_row_are_told_each():
    row = together([said("area {number}", number=1), "x", said("area {number}", number=2)])
    assert row == "area 1, x, area 2"
    assert spoken(row, czech) == "oblast 1, x, oblast 2"
    assert not isinstance(together(["a", "b"]), Said)
    assert together([said("area {number}", number=number) for number in range(100)]).count("area") == 100


def test_names_in_a_list_have_the_marks_of_the_language():
    assert quoted(name for name in ("les", "{x}")) == "“les”, “{x}”"
    assert spoken(quoted(["les", "{x}"]), czech) == "„les“, „{x}“"


@pytest.mark.parametrize(
    "told", ["{patH} neexistuje", "neexistuje", "{path neexistuje", "{path} {path.real}", "{path[0]}"]
)
def test_a_translation_that_does_not_fit_leaves_english(told):
    text = said("{path} does not exist", path="a.tif")
    assert spoken(text, lambda template, number: told) == "a.tif does not exist"


def test_words_follow_the_number():
    heard = []
    spoken(said("{n} of {all} dates", n=3, all=9), lambda template, number: heard.append(number) or template)
    assert heard == [3]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sentences())
def test_it_travels_through_an_event(text):
    event = events.decode(events.encode(events.Warning(text)))
    assert event == events.Warning(text)
    assert isinstance(event.message, Said)
    assert to_data(event.message) == to_data(text)


@pytest.mark.parametrize("kind", [events.Note, events.Warning, lambda text: events.Error("input", text)])
def test_every_kind_of_message_keeps_it(kind):
    event = events.decode(events.encode(kind(said("{path} does not exist", path="a.tif"))))
    assert spoken(event.message, czech) == "a.tif neexistuje"


def test_an_older_reader_finds_the_english_text():
    body = json.loads(events.encode(events.Progress(0.5, said("area {number}", number=1))))
    assert body["message"] == "area 1"
    del body["said"]
    event = events.decode(json.dumps(body))
    assert (event.message, type(event.message)) == ("area 1", str)


def nested(depth: int) -> dict:
    data: dict = {"template": "x", "values": {}}
    for _ in range(depth):
        data = {"template": "{a}", "values": {"a": data}}
    return data


@pytest.mark.parametrize(
    "data",
    [
        None,
        "x",
        [],
        {},
        {"template": "x"},
        {"template": "x", "values": []},
        {"template": "x", "values": {}, "more": 1},
        {"template": 1, "values": {}},
        {"template": "y", "values": {}},
        {"template": "{a", "values": {"a": "x"}},
        {"template": "{a}", "values": {}},
        {"template": "{a}", "values": {"a": None}},
        {"template": "{a}", "values": {"a": True}},
        {"template": "{a}", "values": {"a": 1.5}},
        {"template": "{a}", "values": {"a": ["x"]}},
        {"template": "{a}", "values": {"a": "x", "b": "y" * 2}},
        {"template": "{a.__class__}", "values": {"a": "x"}},
        {"template": "{a[0]}", "values": {"a": "x"}},
        {"template": "{a}", "values": {"a": 10**400}},
        {"template": "{a}" * 1000, "values": {"a": ""}},
        {"template": "x", "values": {f"a{number}": "" for number in range(100)}},
        nested(50),
    ],
    ids=lambda data: str(data)[:40],
)
def test_anything_odd_from_a_child_leaves_english(data):
    line = json.dumps({"event": "warning", "message": "x", "said": data})
    event = events.decode(line)
    assert (event.message, type(event.message)) == ("x", str)


def test_little_data_cannot_grow_into_much():
    data: dict = {"template": "{a}" * 300, "values": {"a": "xx"}}
    for _ in range(5):
        data = {"template": "{a}" * 300, "values": {"a": data}}
    assert from_data("x" * 500, data) == "x" * 500
    assert type(from_data("x" * 30_000, to_data(said("{a}", a="x" * 30_000)))) is str


SPEAKERS = {
    "InputError": 0,
    "LackingBands": 0,
    "Cancelled": 0,
    "Note": 0,
    "Warning": 0,
    "Error": 1,
    "Progress": 1,
    "progress": 1,
    "report": 1,
    "_warn": 0,
    "warn": 0,
}


def english(source: str) -> list[tuple[int, str]]:
    """Lines in which something is told to people that no translator ever sees."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        place = 0 if called.endswith("warnings.append") else SPEAKERS.get(called.rpartition(".")[2])
        if place is None or len(node.args) <= place:
            continue
        parts = [node.args[place]]
        while parts:
            part = parts.pop()
            if isinstance(part, ast.IfExp):
                parts += [part.body, part.orelse]
            elif isinstance(part, (ast.BoolOp, ast.BinOp)):
                parts += part.values if isinstance(part, ast.BoolOp) else [part.left, part.right]
            elif isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
                parts.append(part.func.value)
            elif isinstance(part, ast.JoinedStr) or (
                isinstance(part, ast.Constant) and re.search("[a-z]{2}", str(part.value))
            ):
                found.append((node.lineno, ast.unparse(part)))
    return found


@pytest.mark.parametrize(
    "line",
    [
        "raise InputError(f'{path} is empty')",
        "raise InputError('it is empty')",
        "raise InputError('{path} is empty'.format(path=path))",
        "raise InputError(said('no') if x else f'{path} is empty')",
        "raise InputError(where + ' is empty')",
        "emit(events.Warning(f'{name}: {message}'))",
        "emit(events.Error('fault', 'it failed'))",
        "emit(events.Progress(0.5, 'mapping'))",
        "truth.warnings.append('it is empty')",
        "self._warn(text or 'it is empty')",
    ],
)
def test_a_sentence_without_a_template_is_seen(line):
    assert english(line)


def test_the_engine_says_nothing_that_cannot_be_translated():
    told = []
    for path in sorted(CORE.rglob("*.py")):
        if path.name not in SHELL:
            told += [f"{path.relative_to(CORE)}:{line}: {text}" for line, text in english(path.read_text("utf-8"))]
    assert told == []
