"""What the engine says is told in the language of QGIS: by the task, the panel and Processing."""

from __future__ import annotations

import ast
import sys
import time
from pathlib import Path

import pytest
from engine_fakes import write_fake
from processing_place import place, polygons, provider  # noqa: F401
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtTest import QTest
from whole_desk import Desk

from landbrush.core import job
from landbrush.core.job import InputError, parse_date
from landbrush.plugin import engine, i18n
from landbrush.plugin.engine import process as engine_process
from landbrush.tools import system, texts, translate

ROOT = Path(__file__).resolve().parent.parent.parent
CZECH = {
    "mapping": "mapuje se",
    "{path} does not exist": "{path} neexistuje",
    "{where}: {value} is not a date; write it as YYYY-MM-DD": "{where}: {value} není datum; napište je jako RRRR-MM-DD",
    "{what} {path}: not valid YAML at line {line}": "{what} {path}: neplatný YAML na řádku {line}",
    "area file": "soubor oblasti",
    "{n} dates: {dates}": ("{n} datum: {dates}", "{n} data: {dates}", "{n} dat: {dates}"),
}
JOB = job.SegmentJob(areas=(job.Area((job.ImageSpec("/data/image.tif"),)),), model="/m.safetensors", out="/out")


@pytest.fixture
def czech(tmp_path, monkeypatch, qgis_app):
    """QGIS speaks Czech, as far as a few of the engine's sentences go."""
    program = system.find_lrelease()
    if program is None:
        pytest.skip("Qt's lrelease is not there")
    every, folder = texts.collect(ROOT), tmp_path / "i18n"
    folder.mkdir()
    (folder / "landbrush_cs.ts").write_text(
        translate.ts("cs", {text: every[text] for text in CZECH}, CZECH), encoding="utf-8"
    )
    translate.compile_files([folder / "landbrush_cs.ts"], folder, program)
    monkeypatch.setattr(i18n, "FOLDER", folder)
    translator = i18n.install_translator("cs")
    assert translator is not None
    yield
    i18n.remove_translator(translator)


def until(condition) -> None:
    """Run Qt's event loop until the condition holds."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < 30, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def test_an_errors_sentence_is_translated(czech):
    with pytest.raises(InputError) as caught:
        parse_date("soon", "`date`")
    assert str(caught.value) == "`date`: 'soon' is not a date; write it as YYYY-MM-DD"
    assert i18n.in_words(caught.value) == "`date`: 'soon' není datum; napište je jako RRRR-MM-DD"
    assert i18n.in_words("not of the engine") == "not of the engine"


@pytest.mark.parametrize(("n", "told"), [(1, "1 datum: x"), (3, "3 data: x"), (7, "7 dat: x")])
def test_its_words_follow_a_number(czech, n, told):
    from landbrush.core.said import said

    assert i18n.in_words(said("{n} dates: {dates}", n=n, dates="x")) == told


def test_a_task_tells_it(czech, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    monkeypatch.setattr(engine_process, "LAUNCHER", write_fake(tmp_path, "sentences"))
    task = engine.start_job(JOB, "fake")
    heard = []
    task.progressed.connect(lambda fraction, message, left: heard.append(message))
    task.noted.connect(heard.append)
    task.warned.connect(heard.append)
    task.failed.connect(lambda kind, message, details: heard.append(f"{kind}: {message}"))
    try:
        until(lambda: any(text.startswith("input") for text in heard))
    finally:
        engine.shutdown()
    # That it begins may have been told before, or what came after it was there first: of progress the latest counts.
    assert heard[-5:] == [
        "mapuje se", "a.tif neexistuje", "b.tif neexistuje", "c.tif does not exist", "input: d.tif neexistuje",
    ]  # fmt: skip


def test_processing_tells_it(czech, place, tmp_path, monkeypatch):  # noqa: F811
    good = {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model}
    out = str(tmp_path / "out")
    area = tmp_path / "area.yaml"
    area.write_text("images: [", encoding="utf-8")
    told = place.fails("segment", {"AREAS": [str(area)], "MODEL": place.model, "OUT": out})
    assert told == f"soubor oblasti {area}: neplatný YAML na řádku 1"
    monkeypatch.setattr(engine_process, "LAUNCHER", write_fake(tmp_path, "sentences"))
    assert "d.tif neexistuje" in place.fails("train", good)
    assert place.feedback.texts == ["mapuje se"]
    assert "a.tif neexistuje" in place.feedback.said
    assert place.feedback.warnings == ["b.tif neexistuje", "c.tif does not exist"]


def test_the_panel_tells_it(czech, qgis_new_project, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    monkeypatch.setattr(engine_process, "LAUNCHER", write_fake(tmp_path, "sentences"))
    desk = Desk(tmp_path)
    monkeypatch.setattr(desk.runs.runner, "_start_job", engine.start_job)
    ends = []
    desk.runs.ended.connect(lambda how, sentence: ends.append((how, sentence)))
    try:
        desk.add_scene(tmp_path)
        desk.draw_two_classes()
        desk.click("landbrushTrain")
        until(lambda: ends)
        assert ends == [("failed", "d.tif neexistuje")]
        QTest.qWait(300)
        assert "d.tif neexistuje" in desk.iface.messageBar().messages
    finally:
        engine.shutdown()
        desk.close()


def test_no_error_is_shown_untranslated():
    """An `InputError` may hold a sentence of the engine, which only `in_words` tells in QGIS's language."""
    found = []
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for handler in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(handler, ast.ExceptHandler) or "InputError" not in ast.unparse(handler.type or handler):
                continue
            for node in ast.walk(handler):
                if isinstance(node, ast.Call) and ast.unparse(node) == f"str({handler.name})":
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
                if isinstance(node, ast.FormattedValue) and ast.unparse(node.value) == handler.name:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []
