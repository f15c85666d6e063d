"""Texts from plugin and engine to i18n/*.ts, and then to .qm; `translation_faults` tells what is wrong with one."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .shell import ROOT, Failure, read, say
from .system import find_lrelease
from .texts import FORMS, Place, Translation, collect
from .translation_faults import faults

CONTEXT = "Landbrush"
LANGUAGES = tuple(FORMS)
#: Languages that every text must be translated to; a test holds them to it.
COMPLETE: tuple[str, ...] = LANGUAGES
FOLDER = ROOT / "i18n"


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
    problems = [f"“{text}” does not occur" for text in new if text not in places]
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
