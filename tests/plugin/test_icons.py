"""Every icon that the plugin names is there: its own as SVG, QGIS's in the theme of this QGIS."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis.PyQt.QtSvg import QSvgRenderer

from landbrush.plugin.icons import FOLDER, icon, theme_icon

PLUGIN = FOLDER.parent.parent / "plugin"


def named(function: str) -> list[str]:
    """The names that `function` is called with anywhere in the plugin."""
    found = set()
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == function and node.args:
                found |= {item.value for item in ast.walk(node.args[0]) if isinstance(item, ast.Constant)}
    return sorted(found)


@pytest.mark.parametrize("name", named("theme_icon"))
def test_qgis_has_the_icon(qgis_app, name):
    # A name that QGIS does not know gives an icon all the same, of nothing.
    assert not theme_icon(name).pixmap(16, 16).isNull()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_our_icons_are_drawings_that_qt_can_draw(qgis_app, path: Path):
    drawing = QSvgRenderer(str(path))
    assert drawing.isValid()
    assert (drawing.defaultSize().width(), drawing.defaultSize().height()) == (24, 24)
    for size in (16, 48):
        picture = icon(path.stem).pixmap(size, size).toImage()
        alpha = [picture.pixelColor(x, y).alpha() for x in range(0, size, 2) for y in range(0, size, 2)]
        # Something to see, and room around it.
        assert 0.15 < sum(value > 100 for value in alpha) / len(alpha) < 0.98


def test_names_are_found():
    assert {"mActionUndo", "mActionRedo"} <= set(named("theme_icon"))
