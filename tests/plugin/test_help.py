"""Help: every section and algorithm leads to its page; diagnostics tell of the computer, not of the person."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from desk import Iface
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

from landbrush.plugin import guide
from landbrush.plugin.diagnostics import LogTail, Person, diagnostics, without_person
from landbrush.plugin.settings import Settings
from landbrush.tools import guide as pages

NAMES = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáčďěňřůäöüßéñç .-_'", min_size=3, max_size=20)
HOMES = st.sampled_from(["/home/{}", "/Users/{}", r"C:\Users\{}", "/srv/people/{}"])


def page_exists(page):
    name, _, heading = page.partition("#")
    path = pages.FOLDER / f"{name}.md"
    return path.is_file() and (not heading or heading in pages.headings(path.read_text(encoding="utf-8")))


def test_every_section_of_the_dock_leads_to_a_page(desk, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    boxes = desk.dock.findChildren(QgsCollapsibleGroupBox)
    assert {box.objectName() for box in boxes} == set(guide.SECTIONS)
    for box in boxes:
        page = guide.SECTIONS[box.objectName()]
        assert page_exists(page), page
        button = box.findChild(QToolButton, f"{box.objectName()}Help")
        assert box.title() in button.accessibleName()
        button.click()
        assert opened[-1].startswith(("https://", "file://"))
        assert page.partition("#")[0] in opened[-1]


def test_the_question_mark_stays_at_the_corner_and_leaves_the_title_free(desk):
    box = next(b for b in desk.dock.findChildren(QgsCollapsibleGroupBox) if b.objectName() == "landbrushTrainSection")
    button = box.findChild(QToolButton, "landbrushTrainSectionHelp")
    for width in (260, 600):
        box.resize(width, box.height())
        assert button.geometry().right() <= width
        assert button.geometry().left() >= width - 24
        assert button.geometry().top() <= 2


def test_every_algorithm_leads_to_a_page(place):
    algorithms = QgsApplication.processingRegistry().providerById("landbrush").algorithms()
    assert {algorithm.name() for algorithm in algorithms} <= set(guide.ALGORITHMS)
    for algorithm in algorithms:
        page = guide.ALGORITHMS[algorithm.name()]
        assert page_exists(page), page
        assert algorithm.helpUrl() == guide.url(page).toString()


def test_a_page_on_this_computer_is_preferred(tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "FOLDER", tmp_path)
    assert guide.url("drawing#draw").toString() == f"{guide.REPOSITORY}/drawing.md#draw"
    (tmp_path / "drawing.html").write_text("")
    assert guide.url("drawing#draw").toLocalFile() == str(tmp_path / "drawing.html")
    assert guide.url("drawing#draw").fragment() == "draw"


@pytest.fixture
def iface(qgis_new_project):
    made = Iface()
    yield made
    made.window.close()


def test_diagnostics_are_copied_from_the_menu(iface):
    from landbrush.plugin.plugin import LandbrushPlugin

    plugin = LandbrushPlugin(iface)
    plugin.initGui()
    try:
        QgsMessageLog.logMessage(
            f"reading {Path.home()}/secret place/scene.tif\nsecond", "Landbrush", Qgis.MessageLevel.Info
        )
        QgsMessageLog.logMessage("of others", "Other", Qgis.MessageLevel.Info)
        plugin.actions["diagnostics"].trigger()
        told = QgsApplication.clipboard().text()
    finally:
        plugin.unload()
    assert Qgis.QGIS_VERSION in told
    assert "second" in told
    assert "scene.tif" in told
    assert "of others" not in told
    assert str(Path.home()) not in told
    assert "secret" not in told
    for part in ("### Engine", "### Settings", "threads = 0", "GDAL", "PyQt"):
        assert part in told


def test_the_log_keeps_its_end(qgis_app):
    tail = LogTail()
    for number in range(300):
        QgsMessageLog.logMessage(f"line {number}", "Landbrush", Qgis.MessageLevel.Info)
    assert list(tail.lines)[-1] == "line 299"
    assert len(tail.lines) < 300
    tail.close()
    QgsMessageLog.logMessage("later", "Landbrush", Qgis.MessageLevel.Info)
    assert list(tail.lines)[-1] == "line 299"
    tail.deleteLater()


@given(
    name=NAMES,
    folder=HOMES,
    text=st.text(max_size=60),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_neither_home_nor_name_is_ever_told(name, folder, text):
    assume(name.strip(" .'-_") == name)
    home = folder.format(name)
    person = Person((name,), (home,))
    log = [
        f"{home}/maps/scene.tif {text}",
        f"“{home.upper()}/scene 2.tif” cannot be read",
        home.replace("\\", "/") + "/x",
        home.replace("\\", "\\\\") + "\\\\x",
        f"user {name} said {name.lower()}: {text}",
    ]
    told = without_person("\n".join(log), person).lower()
    for written in (home, home.replace("\\", "/"), home.replace("\\", "\\\\")):
        assert written.lower() not in told
    assert not re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/data/Jan Novák/2024/s2.tif is broken", "…/s2.tif is broken"),
        (r"D:\Wälder\Eva\s2.tif: no CRS", "…/s2.tif: no CRS"),
        (r"\\server\share\eva\s2.tif", "…/s2.tif"),
        ("--index-url https://eva:pass@pypi.example/simple", "--index-url https://…@pypi.example/simple"),
        ("1/250 of 3/4, and/or 10 m/s", "1/250 of 3/4, and/or 10 m/s"),
        ("see https://landbrush.example/a/b", "see https://landbrush.example/a/b"),
    ],
)
def test_folders_and_passwords_go_and_the_rest_stays(text, told):
    assert without_person(text, Person((), ())) == told


def test_settings_are_told_without_the_person(qgis_app):
    home = str(Path.home())
    before = Settings.load()
    Settings(python=f"{home}/envs/torch/bin/python", pip_arguments="--proxy http://me:secret@proxy:3128").save()
    try:
        told = diagnostics(["a ``` fence"])
    finally:
        before.save()
    assert home not in told
    assert "secret" not in told
    assert "bin/python" in told.replace("…/", "bin/")
    assert told.count("```") == 2


@pytest.mark.parametrize("section", ["landbrushExportSection", "landbrushTrainSection"])
def test_the_page_of_a_section_tells_what_its_buttons_do(desk, section):
    """There, or behind a link that stands beside the button's name."""
    name, _, heading = guide.SECTIONS[section].partition("#")
    text = (pages.FOLDER / f"{name}.md").read_text(encoding="utf-8")
    if heading:
        parts = re.split(r"^## (.*)$", text, flags=re.MULTILINE)
        text = next(body for title, body in zip(parts[1::2], parts[2::2]) if title.lower().replace(" ", "-") == heading)
    box = next(b for b in desk.dock.findChildren(QgsCollapsibleGroupBox) if b.objectName() == section)
    told = {button.text().replace("&", "") for button in box.findChildren(QPushButton) if button.text()}
    assert told
    assert not [button for button in told if f"*{button}" not in text]


def test_no_two_files_of_the_dock_import_each_other():
    """Not inside functions either: a circle is one idea in two files."""
    folder = Path(__file__).resolve().parents[2] / "plugin" / "dock"
    names = {path.stem: path for path in folder.glob("*.py")}
    imports = {
        name: {
            node.module
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module in names
        }
        for name, path in names.items()
    }
    assert imports["section"] == {"help_button"}
    left = dict(imports)
    while ready := [name for name, others in left.items() if not others & set(left)]:
        for name in ready:
            del left[name]
    assert left == {}
