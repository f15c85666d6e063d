"""Translations: texts are collected and kept, and what can be told to be wrong with one is told."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from landbrush.tools import shell, system, texts, translate
from landbrush.tools.translation_faults import faults, stale

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = """
from .i18n import tr
def f(n):
    label = tr("Train & go")
    other = tr("Two "
               "lines\\nand <more>")
    mark("later")
    return tr("Train & go") + tr("{n} left", n).format(n=n)
def g(n, path):
    raise InputError(said("{path} lacks {n} bands", path=path, n=n), said("{path} is empty", path=path))
"""
PLACES = {
    "S&top": texts.Place("a.py:1"),
    "F&ill": texts.Place("a.py:2"),
    "{n} of <b>{all:.1f}</b> files.": texts.Place("a.py:3"),
    "{n} dates": texts.Place("a.py:4", plural=True),
    "All": texts.Place("a.py:5"),
    " px": texts.Place("a.py:6"),
}
GOOD = {
    "S&top": "Zas&tavit",
    "F&ill": "&Vyplnit",
    "{n} of <b>{all:.1f}</b> files.": "{n} z <b>{all:.1f}</b> souborů.",
    "{n} dates": ("{n} datum", "{n} data", "{n} dat"),
    "All": "Vše",
    " px": " px",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(translate, "FOLDER", tmp_path / "i18n")
    monkeypatch.setattr(translate, "collect", lambda: PLACES)
    return tmp_path / "i18n"


def test_texts_are_collected_with_their_places():
    found = texts.texts(SOURCE, "plugin/x.py")
    assert found == {
        "Train & go": texts.Place("plugin/x.py:4"),
        "Two lines\nand <more>": texts.Place("plugin/x.py:5"),
        "later": texts.Place("plugin/x.py:7"),
        "{n} left": texts.Place("plugin/x.py:8", plural=True),
        "{path} lacks {n} bands": texts.Place("plugin/x.py:10", plural=True),
        "{path} is empty": texts.Place("plugin/x.py:10"),
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("tr(f'{n} left')", r"x\.py:1: tr\(\) needs a literal text"),
        ("tr('a' + b)", r"x\.py:1: tr\(\) needs a literal text"),
        ("tr(text)", r"x\.py:1: tr\(\) needs a literal text"),
        ("tr('{n} left', n), tr('{n} left')", r"x\.py:1: “\{n\} left” has a number"),
        ("said(f'{n} left')", r"x\.py:1: said\(\) needs a literal text"),
        ("said('{n:.1f} left', n=n)", r"a placeholder of said\(\) is a name and nothing else"),
        ("said('{n!r} left', n=n)", r"a placeholder of said\(\) is a name and nothing else"),
        ("said('{0} left')", r"a placeholder of said\(\) is a name and nothing else"),
        ("said('{n left', n=n)", r"x\.py:1: “\{n left”: expected"),
    ],
)
def test_a_text_that_cannot_be_translated_is_told(line, said):
    with pytest.raises(shell.Failure, match=said):
        texts.texts(line, "x.py")


def test_what_a_recipe_is_good_for_is_a_text_too():
    found = texts.collect(ROOT)
    assert "Supervised U-Net" in next(text for text in found if found[text].where == "models/supervised.yaml:1")
    assert found["Brush"].where.startswith("plugin/annotate/tools.py:")
    assert found["{path} does not exist"].where.startswith("core/")
    assert not any(place.where.startswith("core/words") for place in found.values())


def test_no_sentence_is_put_together_from_translated_pieces():
    """Whole sentences may follow each other; anything else is for the translator to order."""
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            parts = node.values if isinstance(node, ast.JoinedStr) else []
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                parts = [node.left, node.right]
            for text in filter(None, map(_translated, parts)):
                assert text.endswith((".", "!", "?")), f"{path.name}:{node.lineno}: “{text}” is a piece of a sentence"


def _translated(node):
    """The text of a `tr(…)`, filled or not; None of anything else."""
    node = node.value if isinstance(node, ast.FormattedValue) else node
    node = node.func.value if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format" else node
    called = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"
    return node.args[0].value if called else None


def test_a_file_is_the_same_for_the_same_texts_and_keeps_translations(tmp_path):
    path = tmp_path / "landbrush_cs.ts"
    path.write_text(translate.ts("cs", PLACES, GOOD), encoding="utf-8")
    assert translate.translations(path) == GOOD
    turned = dict(reversed(PLACES.items()))
    moved = {text: texts.Place(place.where + "9", place.plural) for text, place in turned.items()}
    assert translate.ts("cs", moved, GOOD) == path.read_text(encoding="utf-8")
    # What no longer occurs goes; what is new is unfinished.
    path.write_text(
        translate.ts("cs", {"All": PLACES["All"], "New": PLACES["All"]}, translate.translations(path)), encoding="utf-8"
    )
    assert translate.translations(path) == {"All": "Vše"}
    # A translation of another number of forms is none.
    path.write_text(translate.ts("de", PLACES, GOOD), encoding="utf-8")
    assert "{n} dates" not in translate.translations(path)
    path.write_text(path.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    with pytest.raises(shell.Failure, match=r"no \.ts file any more"):
        translate.translations(path)


@pytest.mark.skipif(system.find_lrelease() is None, reason="Qt's lrelease is not there")
def test_files_compile(folder):
    folder.mkdir()
    (folder / "landbrush_cs.ts").write_text(translate.ts("cs", PLACES, GOOD), encoding="utf-8")
    (compiled,) = translate.compile_all(folder / "out")
    assert compiled.name == "landbrush_cs.qm"
    assert "Zas&tavit".encode("utf-16-be") in compiled.read_bytes()


def test_without_the_compiler_one_is_told_what_to_install(folder, monkeypatch):
    monkeypatch.setattr(translate, "find_lrelease", lambda: None)
    with pytest.raises(shell.Failure, match="install qttools5-dev-tools"):
        translate.compile_all()


def test_a_good_translation_has_no_fault():
    assert faults("cs", PLACES, GOOD) == []
    # Signs that read as another script when taken for UTF-8, and a percent sign that stands for itself.
    places = {"50 % of “{a}”.": PLACES["All"], "Oh": PLACES["All"]}
    told = {"50 % of “{a}”.": "50 % de «\u00a0{a} voilà\u00a0».", "Oh": "Č„É“ ñ¿ß łŁ"}
    assert faults("fr", places, told) == []


@pytest.mark.parametrize(
    ("text", "told", "said"),
    [
        ("{n} of <b>{all:.1f}</b> files.", "{n} z <b>{vse:.1f}</b> souborů.", "other placeholders"),
        ("{n} of <b>{all:.1f}</b> files.", "{n} z <b>{all}</b> souborů.", "other placeholders"),
        ("{n} of <b>{all:.1f}</b> files.", "z <b>{all:.1f}</b> souborů.", "other placeholders"),
        ("{n} of <b>{all:.1f}</b> files.", "{n z <b>{all:.1f}</b> souborů.", "braces"),
        ("{n} of <b>{all:.1f}</b> files.", "{n} z {all:.1f} souborů.", "tags"),
        ("{n} of <b>{all:.1f}</b> files.", "{n} z <b>{all:.1f}</b> souborů", "end with, or without"),
        ("{n} of <b>{all:.1f}</b> files.", "{n} z <b>{all:.1f}</b>\nsouborů.", "lines"),
        ("All", "Vše %1", "stray %1"),
        ("All", "V&še", "keys"),
        ("All", " Vše", "spaces at the ends"),
        (" px", "px", "spaces at the ends"),
        ("All", "VÅ¡e", "wrong encoding"),
        ("All", "V\ufffde", "wrong encoding"),
        ("S&top", "Zastavit", "keys"),
        ("S&top", "Zasta&vit", "key &V stands for"),
        ("{n} dates", ("{n} datum", "{n} dat"), r"needs 3 form\(s\), has 2"),
        ("{n} dates", "{n} dat", r"needs 3 form\(s\)"),
        ("{n} dates", ("{n} datum", "{n} data", "dat"), "other placeholders"),
        ("All", ("Vše", "Vše", "Vše"), r"needs 1 form\(s\), has 3"),
    ],
)
def test_a_fault_is_told(text, told, said):
    (problem,) = faults("cs", PLACES, {**GOOD, text: told})
    assert re.search(said, problem)
    assert problem.startswith("cs: ")


def test_what_is_missing_can_be_filled_in_and_merged(folder, tmp_path, capsys):
    translate.missing("cs", tmp_path / "cs.json")
    told = json.loads((tmp_path / "cs.json").read_text(encoding="utf-8"))
    assert told == {"language": "cs", "texts": {**dict.fromkeys(PLACES, ""), "{n} dates": ["", "", ""]}}
    told["texts"].update({"All": "Vše", "{n} dates": GOOD["{n} dates"]})
    (tmp_path / "cs.json").write_text(json.dumps(told), encoding="utf-8")
    translate.merge(tmp_path / "cs.json")
    assert translate.translations(folder / "landbrush_cs.ts") == {"All": "Vše", "{n} dates": GOOD["{n} dates"]}
    assert "2 of 6" in capsys.readouterr().out
    translate.missing("cs", None)
    assert set(json.loads(capsys.readouterr().out)["texts"]) == set(PLACES) - {"All", "{n} dates"}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"language": "cs", "texts": {"All": "V&še"}}', "keys"),
        ('{"language": "cs", "texts": {"Everything": "Vše"}}', "does not occur"),
        ('{"language": "xx", "texts": {"All": "Vše"}}', "no translation to “xx”; there are: cs, de"),
        ('{"texts": {}}', "is no file of translations"),
        ("[]", "is no file of translations"),
        ("", "is no file of translations"),
    ],
)
def test_a_bad_file_changes_nothing(folder, tmp_path, body, said):
    (tmp_path / "in.json").write_text(body, encoding="utf-8")
    with pytest.raises(shell.Failure, match=said):
        translate.merge(tmp_path / "in.json")
    assert not folder.exists()


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_the_translations_of_this_checkout_have_no_fault(language):
    """A language that claims to be complete lacks nothing and holds nothing old; what any other has must be right."""
    places, path = texts.collect(), translate.file_of(language)
    done = translate.translations(path)
    assert faults(language, places, done) == []
    if language in translate.COMPLETE:
        assert translate.untranslated(language, places) == {}
        assert stale(places, done) == []
        assert path.read_text(encoding="utf-8") == translate.ts(language, places, done), "run build.py translate"
