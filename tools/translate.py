"""Texts to translate: from the plugin's `tr(…)` and the recipes' first lines to i18n/*.ts, and from there to .qm.

Qt's own collector for Python takes the class around a call for its context, where the plugin's `tr` has one context for
everything; so the calls are read from the syntax tree. What is wrong with a translation tells `translation_faults`.
"""

from __future__ import annotations

import ast
import itertools
import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Union
from xml.sax.saxutils import escape, quoteattr

from .shell import ROOT, Failure, read, say
from .system import find_lrelease

CONTEXT = "Landbrush"
LANGUAGES = ("cs", "de", "es", "fr", "pl")
#: Languages that every text must be translated to; a test holds them to it.
COMPLETE: tuple[str, ...] = LANGUAGES
#: Forms of a word by number, as Qt orders them: cs, pl one · few · many; the others one · more.
FORMS = {"cs": 3, "de": 2, "es": 2, "fr": 2, "pl": 3}
FOLDER = ROOT / "i18n"

#: A translation: one text, or one for each form by number.
Translation = Union[str, tuple[str, ...]]
#: Calls whose first argument is collected; `mark` is for texts that `tr_marked` translates later.
_CALLS = ("tr", "mark")


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
        _add(found, text.value, Place(where, plural=len(node.args) > 1))
    return found


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
    """All texts of the plugin, in order of file and line."""
    found: dict[str, Place] = {}
    readers = {".py": texts, ".yaml": recipe_texts}
    for path in [*sorted((root / "plugin").rglob("*.py")), *sorted((root / "models").glob("*.yaml"))]:
        name = path.relative_to(root).as_posix()
        for text, place in readers[path.suffix](path.read_text(encoding="utf-8"), name).items():
            _add(found, text, place)
    return found


def translations(path: Path) -> dict[str, Translation]:
    """Finished translations of a .ts file.

    Raises:
        Failure: It is no XML, as after a merge that went wrong.
    """
    if not path.exists():
        return {}
    try:
        messages = list(ElementTree.parse(path).iter("message"))
    except ElementTree.ParseError as error:
        raise Failure(f"{path.name} is no .ts file any more ({error}); take an older one from git.") from None
    found: dict[str, Translation] = {}
    for message in messages:
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        if all(forms) and (forms or translation.text):
            found[message.findtext("source", "")] = forms or str(translation.text)
    return found


def ts(language: str, places: Mapping[str, Place], done: Mapping[str, Translation]) -> str:
    """A .ts file, the same for the same texts: sorted by text, and without line numbers, which change all the time."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for text, place in sorted(places.items()):
        forms = FORMS[language] if place.plural else 0
        lines.append('    <message numerus="yes">' if forms else "    <message>")
        lines.append(f"        <location filename={quoteattr('../' + place.where.rpartition(':')[0])}/>")
        lines.append(f"        <source>{escape(text)}</source>")
        lines += _translation(done.get(text), forms)
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _translation(told: Translation | None, forms: int) -> list[str]:
    if forms:
        fits = isinstance(told, tuple) and len(told) == forms
        words = told if isinstance(told, tuple) and fits else ("",) * forms
        inner = [f"            <numerusform>{escape(word)}</numerusform>" for word in words]
        return [f"        <translation{'' if fits else _UNFINISHED}>", *inner, "        </translation>"]
    if isinstance(told, str):
        return [f"        <translation>{escape(told)}</translation>"]
    return [f"        <translation{_UNFINISHED}></translation>"]


_UNFINISHED = ' type="unfinished"'


def file_of(language: str) -> Path:
    """The .ts file of a language.

    Raises:
        Failure: It is none of ours.
    """
    if language not in LANGUAGES:
        raise Failure(f"There is no translation to “{language}”; there are: {', '.join(LANGUAGES)}.")
    return FOLDER / f"landbrush_{language}.ts"


def _write(language: str, places: Mapping[str, Place], done: Mapping[str, Translation]) -> None:
    path = file_of(language)
    FOLDER.mkdir(exist_ok=True)
    path.write_text(ts(language, places, done), encoding="utf-8", newline="\n")
    fit = len(places) - len(untranslated(language, places))
    say(f"{path.name}: {fit} of {len(places)} texts translated")


def update() -> None:
    """Bring i18n/*.ts up to date; what is translated stays, what no longer occurs goes."""
    places = collect()
    for language in LANGUAGES:
        _write(language, places, translations(file_of(language)))


def untranslated(language: str, places: Mapping[str, Place]) -> dict[str, str | list[str]]:
    """Texts that a language lacks, by file, with room for the translation: "", or one "" for each form by number."""
    done = translations(file_of(language))
    lacking: dict[str, str | list[str]] = {}
    for text, place in places.items():
        told = done.get(text)
        if place.plural and not (isinstance(told, tuple) and len(told) == FORMS[language]):
            lacking[text] = [""] * FORMS[language]
        elif not place.plural and not isinstance(told, str):
            lacking[text] = ""
    return lacking


def missing(language: str, out: Path | None) -> None:
    """Write what a language lacks as JSON, to be filled in and given to `merge`; without `out`, to standard output."""
    body = json.dumps({"language": language, "texts": untranslated(language, collect())}, ensure_ascii=False, indent=1)
    if out is None:
        print(body)
    else:
        out.write_text(body + "\n", encoding="utf-8")


def merge(path: Path) -> None:
    """Take translations from a JSON file as `missing` writes it into the .ts of its language; empty ones are left out.

    Raises:
        Failure: The file is of another form, has a text that does not occur, or a translation with a fault; nothing
            is written then.
    """
    from .translation_faults import faults

    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        language, given = str(told["language"]), dict(told["texts"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Failure(
            f"{path} is no file of translations ({error}); `translate --missing LANGUAGE` writes one."
        ) from None
    places = collect()
    done = translations(file_of(language))
    new: dict[str, Translation] = {}
    for text, value in given.items():
        if value and all(value):
            new[text] = tuple(map(str, value)) if isinstance(value, list) else str(value)
    problems = [f"“{text}” does not occur in the plugin" for text in new if text not in places]
    known = {text: value for text, value in new.items() if text in places}
    problems += faults(language, places, {**done, **known}, only=set(known))
    if problems:
        raise Failure("\n".join([f"{path.name}: nothing was merged.", *problems]))
    _write(language, places, {**done, **known})


def compile_all(out: Path | None = None) -> list[Path]:
    """Compile every .ts to a .qm in `out`, or beside it.

    Raises:
        Failure: Qt's compiler is not there, or refuses a file.
    """
    program = find_lrelease()
    if program is None:
        raise Failure("Qt's lrelease is not there: install qttools5-dev-tools (Debian) or your system's Qt tools.")
    return compile_files(sorted(FOLDER.glob("landbrush_*.ts")), out or FOLDER, program)


def compile_files(sources: Iterable[Path], out: Path, program: str) -> list[Path]:
    """Compile .ts files with Qt's `lrelease`.

    Raises:
        Failure: It refuses a file.
    """
    out.mkdir(parents=True, exist_ok=True)
    compiled = []
    for source in sources:
        target = out / f"{source.stem}.qm"
        code, output = read([program, source, "-qm", target])
        if code != 0:
            raise Failure(f"{source.name} does not compile:\n{output}")
        compiled.append(target)
    return compiled
