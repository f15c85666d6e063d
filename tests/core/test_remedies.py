"""What to do is told in words that suit everywhere; only the shell names its options."""

from __future__ import annotations

import io
import re

import pytest

from landbrush.core import cli, events, remedies
from landbrush.core.said import said
from landbrush.tools import texts

#: An option, an argument, a verb with one, and a key of the job file in backticks as the thing to do.
_SHELL = re.compile(r"(?<!\S)\(?--[a-z]|\bwith `|\((segment|evaluate|train|report)\b|\b[A-Z]+=[A-Z]+")


def told(event: events.Event) -> str:
    stream = io.StringIO()
    cli._Bar(stream)(event)
    return stream.getvalue()


@pytest.mark.parametrize("kind", [events.Note, events.Warning, lambda text: events.Error("input", text)])
def test_the_shell_names_the_option_beside_the_advice(kind):
    text = said("the maps of {place} flicker; {advice}", place="--x", advice=remedies.USE_CHAIN)
    assert "chain over the dates (segment --chain path)" in told(kind(text))
    assert "(segment" not in events.encode(kind(text))
    assert "a plain text" in told(kind("a plain text"))


@pytest.mark.parametrize(
    "text",
    ["map with --probabilities", "them (segment --chain path)", "out with `skip`", "a (report)", "write DATE=FILE"],
)
def test_a_word_of_the_shell_is_seen(text):
    assert _SHELL.search(text)


def test_no_message_sends_a_user_of_qgis_to_the_shell():
    said_by_the_engine = {text for text, place in texts.collect().items() if place.where.startswith("core/")}
    assert set(remedies._OPTIONS) <= said_by_the_engine
    assert [text for text in said_by_the_engine if _SHELL.search(text)] == []
