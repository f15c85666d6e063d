"""The protocol: what is encoded is decoded, and what is no event is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from landbrush.core import events

numbers = st.floats(allow_nan=False, allow_infinity=False)
text = st.text(max_size=30)
every = st.one_of(
    st.builds(events.Ready, task=text, device=text, versions=st.dictionaries(text, text, max_size=3)),
    st.builds(events.Progress, fraction=numbers, message=text, seconds_left=st.none() | numbers),
    st.builds(events.Metrics, step=st.integers(), values=st.dictionaries(text, numbers, max_size=3)),
    st.builds(events.Preview, path=text, date=st.none() | text),
    st.builds(
        events.Result,
        task=text,
        outputs=st.lists(st.dictionaries(text, text, max_size=3), max_size=3),
        summary=st.dictionaries(text, st.integers() | text, max_size=3),
    ),
    st.builds(events.Note, message=text),
    st.builds(events.Warning, message=text),
    st.builds(events.Error, kind=st.sampled_from(events.ERROR_KINDS), message=text, details=text),
)


# Texts are slow to make where others are at work.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(every)
def test_an_event_survives_the_line(event):
    line = events.encode(event)
    assert "\n" not in line
    assert line.isascii()
    assert events.decode(line) == event


@given(st.text(max_size=80) | st.binary(max_size=40).map(lambda raw: raw.decode("latin-1")))
def test_rubbish_is_refused_as_rubbish(line):
    with pytest.raises(events.ProtocolError):
        events.decode(line)


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"event": 3},
        {"event": "dance"},
        {"event": "progress"},
        {"event": "progress", "fraction": "half"},
        {"event": "progress", "fraction": True},
        {"event": "metrics", "step": 1, "values": {"loss": "low"}},
        {"event": "result", "task": "train", "outputs": ["x"]},
        {"event": "error", "kind": "mood", "message": "x"},
        {"event": "ready", "task": "train", "version": events.PROTOCOL_VERSION + 1},
    ],
)
def test_a_line_that_is_no_event_is_refused(body):
    with pytest.raises(events.ProtocolError):
        events.decode(json.dumps(body))


def test_an_unknown_field_of_a_newer_engine_is_passed_over():
    line = json.dumps({"event": "warning", "message": "x", "mood": 1})
    assert events.decode(line) == events.Warning("x")


def test_numbers_that_json_does_not_have_are_left_out():
    event = events.decode(events.encode(events.Metrics(1, {"loss": float("nan"), "accuracy": 0.5})))
    assert event == events.Metrics(1, {"accuracy": 0.5})
    assert events.decode(events.encode(events.Progress(0.5, "", float("inf")))).seconds_left is None
