"""A recipe that is not the plugin's own: what the dock says of it, and what it never reads."""

from __future__ import annotations

import os

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from landbrush.plugin.recipes import read_recipe


def about(desk):
    return desk.find("landbrushMethodAbout", QLabel)


def test_of_a_recipe_of_ones_own_the_file_and_its_method_are_told(desk, tmp_path):
    path = tmp_path / "slow_rivers.yaml"
    path.write_text("# For what is narrow.\nmethod: fixmatch\n", encoding="utf-8")
    desk.controller.set_options(recipe=str(path))
    told = about(desk).text().replace("\u200b", "")
    assert told == "Your recipe slow_rivers.yaml, for the method FixMatch. For what is narrow."
    assert about(desk).toolTip() == str(path)
    assert desk.find("landbrushRecipe", QComboBox).currentText() == "slow_rivers.yaml"
    desk.controller.set_options(recipe=None)
    assert "U-Net" in about(desk).text()
    assert about(desk).toolTip() == ""


def test_a_recipe_that_cannot_be_read_is_told_before_the_training(desk):
    """Of another version of the plugin, or of a file that is gone."""
    desk.controller.set_options(recipe="supervised-large")
    assert "supervised-large cannot be read; choose another" in about(desk).text().replace("\u200b", "")


def test_of_a_method_that_nothing_is_known_of_no_gap_stays(desk):
    label = about(desk)
    assert label.isVisibleTo(desk.dock)
    desk.controller.update("options", method="of-tomorrow")
    assert not label.isVisibleTo(desk.dock)
    desk.controller.update("options", method="mixmatch")
    assert label.isVisibleTo(desk.dock)


@pytest.mark.parametrize("what", ["device", "pipe", "folder", "large", "no method", "other bytes", "no name"])
def test_what_a_project_names_as_its_recipe_is_read_only_if_it_can_be_one(tmp_path, what):
    path = tmp_path / "recipe.yaml"
    if what == "device":
        path = type(path)("/dev/zero")
    elif what == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("there are no pipes in this system's folders")
        os.mkfifo(path)
    elif what == "folder":
        path.mkdir()
    elif what == "large":
        path.write_bytes(b"method: mixmatch\n" + b"#" * 2_000_000)
    elif what == "no method":
        path.write_text("tile: 64\n")
    elif what == "other bytes":
        path.write_bytes(b"# \xff\nmethod: mixmatch\n")
    else:
        path = type(path)("a\0b")
    assert read_recipe(path) is None
