"""Texts to translate, collected from the plugin's `tr(…)`, the engine's `said(…)` and the recipes' first lines.

Qt's own collector for Python takes the class around a call for its context, where the plugin's `tr` has one context for
everything; so the calls are read from the syntax tree.
"""

from __future__ import annotations

import ast
import itertools
import re
import string
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from .shell import ROOT, Failure

#: Forms of a word by number, as Qt orders them: cs, pl one · few · many; the others one · more.
FORMS = {"cs": 3, "de": 2, "es": 2, "fr": 2, "pl": 3}
#: A translation: one text, or one for each form by number.
Translation = Union[str, tuple[str, ...]]
#: Calls whose first argument is collected; `mark` is for texts that `tr_marked` translates later, `said` the engine's.
_CALLS = ("tr", "mark", "said")


#: Of the engine, what only a shell says: English.
SHELL = ("cli.py", "words.py", "words_job.py")


@dataclass(frozen=True)
class Place:
    """Where a text stands first, "name:line", and whether its form depends on a number."""

    where: str
    plural: bool = False


def texts(source: str, name: str) -> dict[str, Place]:
    """The texts of one Python file, each with the place of its first call.

    Raises:
        Failure: `tr` is called with something that is not a literal text, which could never be translated; or the same
            text once with a number and once without.
    """
    found: dict[str, Place] = {}
    for node in ast.walk(ast.parse(source, name)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        if called not in _CALLS or not node.args:
            continue
        text, where = node.args[0], f"{name}:{node.lineno}"
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise Failure(f"{where}: {called}() needs a literal text; fill placeholders after translation.")
        if called == "said":
            _require_plain(text.value, where)
        # The number that words follow is the second argument of `tr`, and the value `n` of `said`.
        plural = any(word.arg == "n" for word in node.keywords) if called == "said" else len(node.args) > 1
        _add(found, text.value, Place(where, plural))
    return found


def _require_plain(template: str, where: str) -> None:
    """The engine fills in names alone (core/said.py)."""
    try:
        parsed = list(string.Formatter().parse(template))
    except ValueError as error:
        raise Failure(f"{where}: “{template}”: {error}") from None
    for _, name, spec, turn in parsed:
        if name is not None and (not re.fullmatch(r"[a-z_][a-z0-9_]*", name) or spec or turn):
            raise Failure(f"{where}: “{template}”: a placeholder of said() is a name and nothing else.")


def recipe_texts(source: str, name: str) -> dict[str, Place]:
    """What a recipe is good for: its first comment, joined as `plugin.recipes` joins it."""
    comment = itertools.takewhile(lambda line: line.startswith("#"), source.splitlines())
    about = " ".join(line.lstrip("# ").strip() for line in comment).strip()
    return {about: Place(f"{name}:1")} if about else {}


def _add(found: dict[str, Place], text: str, place: Place) -> None:
    known = found.setdefault(text, place)
    if known.plural != place.plural:
        raise Failure(
            f"{place.where}: “{text}” has a number here and none in {known.where}; word one of them otherwise."
        )


def collect(root: Path = ROOT) -> dict[str, Place]:
    """All texts of the plugin and the engine, in order of file and line."""
    found: dict[str, Place] = {}
    readers = {".py": texts, ".yaml": recipe_texts}
    shell = {root / "core" / name for name in SHELL}
    for path in [
        *sorted((root / "plugin").rglob("*.py")),
        *sorted(set((root / "core").rglob("*.py")) - shell),
        *sorted((root / "models").glob("*.yaml")),
    ]:
        name = path.relative_to(root).as_posix()
        for text, place in readers[path.suffix](path.read_text(encoding="utf-8"), name).items():
            _add(found, text, place)
    return found
