"""Texts to translate: from the calls of `tr(…)` in the plugin to i18n/*.ts, and from there to .qm.

Qt's own collector for Python takes the class around a call for its context, where the plugin's `tr` has one context for
everything; so the calls are read from the syntax tree.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .shell import ROOT, Failure, read, say
from .system import find_lrelease

CONTEXT = "Landbrush"
LANGUAGES = ("cs", "de", "es", "fr", "pl")
FOLDER = ROOT / "i18n"


def texts(source: str, name: str) -> dict[str, str]:
    """The texts of one Python file: text → "name:line" of its first call.

    Raises:
        Failure: `tr` is called with something that is not a literal text; it could never be translated.
    """
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(source, name)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called != "tr" or not node.args:
            continue
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            found.setdefault(text.value, f"{name}:{node.lineno}")
        elif not isinstance(text, ast.Name):
            # A plain name is a wrapper handing its argument on (a method `tr` of an algorithm).
            raise Failure(f"{name}:{node.lineno}: tr() needs a literal text; fill placeholders after translation.")
    return found


def collect(files: Iterable[Path]) -> dict[str, str]:
    """The texts of many files, in order of file and line."""
    found: dict[str, str] = {}
    for path in sorted(files):
        for text, place in texts(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()).items():
            found.setdefault(text, place)
    return found


def translations(path: Path) -> dict[str, str]:
    """Finished translations of a .ts file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            found[message.findtext("source", "")] = translation.text
    return found


def ts(language: str, places: dict[str, str], done: dict[str, str]) -> str:
    """A .ts file. Line numbers are left out: they would change with every edit above a text."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for text, place in places.items():
        lines += ["    <message>", f"        <location filename={quoteattr('../' + place.rpartition(':')[0])}/>"]
        lines.append(f"        <source>{escape(text)}</source>")
        if text in done:
            lines.append(f"        <translation>{escape(done[text])}</translation>")
        else:
            lines.append('        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def update() -> None:
    """Bring i18n/*.ts up to date; what is translated stays, what no longer occurs goes."""
    places = collect((ROOT / "plugin").rglob("*.py"))
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"landbrush_{language}.ts"
        done = translations(path)
        path.write_text(ts(language, places, done), encoding="utf-8")
        say(f"{path.name}: {sum(text in done for text in places)} of {len(places)} texts translated")


def compile_all(out: Path | None = None) -> list[Path]:
    """Compile every .ts to a .qm in `out`, or beside it.

    Raises:
        Failure: Qt's compiler is not there, or refuses a file.
    """
    program = find_lrelease()
    if program is None:
        raise Failure("Qt's lrelease is not there: install qttools5-dev-tools (Debian) or your system's Qt tools.")
    out = out or FOLDER
    out.mkdir(parents=True, exist_ok=True)
    compiled = []
    for source in sorted(FOLDER.glob("landbrush_*.ts")):
        target = out / f"{source.stem}.qm"
        code, output = read([program, source, "-qm", target])
        if code != 0:
            raise Failure(f"{source.name} does not compile:\n{output}")
        compiled.append(target)
    return compiled
