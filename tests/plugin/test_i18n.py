"""The language of QGIS is the plugin's, in the panel, in Processing and in what the engine tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Iface
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings

from landbrush.plugin import advice, i18n
from landbrush.plugin.project_state import State
from landbrush.tools import system, texts, translate

ROOT = Path(__file__).resolve().parent.parent.parent
CZECH = {
    "Train": "Učit",
    "{n} of {all} dates": ("{n} z {all} data", "{n} ze {all} dat", "{n} z {all} dat"),
    "Train a model from polygons": "Naučit model z polygonů",
}


@pytest.fixture
def iface(qgis_new_project):
    made = Iface()
    yield made
    made.window.close()


@pytest.fixture
def speaking(tmp_path, monkeypatch, qgis_app):
    """Settings of their own, and a Czech translation of a few texts."""
    program = system.find_lrelease()
    if program is None:
        pytest.skip("Qt's lrelease is not there")
    every = texts.collect(ROOT)
    recipe = next(text for text, place in every.items() if place.where == "models/supervised.yaml:1")
    places = {text: every[text] for text in (*CZECH, recipe)}
    (tmp_path / "landbrush_cs.ts").write_text(
        translate.ts("cs", places, {**CZECH, recipe: "Síť U-Net."}), encoding="utf-8"
    )
    translate.compile_files([tmp_path / "landbrush_cs.ts"], tmp_path, program)
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    monkeypatch.setattr(QgsApplication, "translation", lambda self: "C")
    settings = QSettings()
    before = {key: settings.value(key) for key in ("locale/overrideFlag", "locale/userLocale")}
    yield settings
    for key, value in before.items():
        settings.remove(key) if value is None else settings.setValue(key, value)


def test_the_users_language_is_taken_at_start_and_given_back(speaking, iface):
    from landbrush.plugin.plugin import LandbrushPlugin

    speaking.setValue("locale/overrideFlag", True)
    speaking.setValue("locale/userLocale", "cs_CZ")
    plugin = LandbrushPlugin(iface)
    plugin.initGui()
    try:
        assert plugin.actions["train"].text() == "Učit"
        assert i18n.tr("Stop") == "Stop"
    finally:
        plugin.unload()
    assert i18n.tr("Train") == "Train"


def test_algorithms_speak_it_where_there_is_no_window(speaking):
    from landbrush.plugin.plugin import LandbrushPlugin

    speaking.setValue("locale/overrideFlag", True)
    speaking.setValue("locale/userLocale", "cs")
    plugin = LandbrushPlugin(None)
    plugin.initProcessing()
    try:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("landbrush:train")
        assert algorithm.displayName() == "Naučit model z polygonů"
        assert "supervised: Síť U-Net." in algorithm.parameterDefinition("METHOD").help()
    finally:
        plugin.unload()


@pytest.mark.parametrize(
    ("said", "override", "user", "wanted"),
    [
        ("C", True, "pl", "pl"),
        ("", True, "pt_BR", "pt_BR"),
        ("de", True, "pl", "de"),
        ("C", False, "pl", None),
        ("C", True, "", None),
    ],
)
def test_the_language_is_qgiss_own_then_the_users_then_the_systems(speaking, monkeypatch, said, override, user, wanted):
    from qgis.PyQt.QtCore import QLocale

    monkeypatch.setattr(QgsApplication, "translation", lambda self: said)
    speaking.setValue("locale/overrideFlag", override)
    speaking.setValue("locale/userLocale", user)
    assert i18n.locale_name() == (wanted or QLocale.system().name())


def test_a_language_without_translation_leaves_english(speaking):
    assert i18n.install_translator("eo") is None
    assert i18n.tr("Train") == "Train"


def test_names_in_a_list_have_the_quotation_marks_of_the_language(tmp_path, monkeypatch, qgis_app):
    program = system.find_lrelease()
    if program is None:
        pytest.skip("Qt's lrelease is not there")
    translate.compile_files([translate.file_of("fr")], tmp_path, program)
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    translator = i18n.install_translator("fr")
    try:
        told = [i18n.listed(["s2"], 5)]
        told.append(advice.other_ids({"classes": [{"id": 3, "name": "s2"}]}, State()))
        told.append(
            advice.accuracy(
                {"metrics": {"accuracy": 0.9}, "held_out_classes": [], "classes": [{"id": 3, "name": "s2"}]}
            )
        )
    finally:
        i18n.remove_translator(translator)
    assert [("«\u00a0s2\u00a0»" in text, "“" in text) for text in told] == [(True, False)] * 3


@pytest.mark.parametrize(("n", "form"), [(1, "1 z 1 data"), (2, "1 ze 2 dat"), (7, "1 z 7 dat")])
def test_words_follow_the_number(speaking, n, form):
    translator = i18n.install_translator("cs")
    try:
        assert i18n.tr("{n} of {all} dates", n).format(n=1, all=n) == form
    finally:
        i18n.remove_translator(translator)
    assert i18n.tr("{n} of {all} dates", n).format(n=1, all=n) == f"1 of {n} dates"
