"""The plugin under PyQt6, which QGIS 4 brings: in a process of its own, since two Qts do not live in one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("script_pyqt6.py")


def run(root):
    """What the script says: lines, the first of them how many files it has read.

    PyQt6 is where `build.py setup` puts it, or in the folder that `LANDBRUSH_PYQT6` names
    (`pip install --target FOLDER PyQt6`), or the Python's own.
    """
    folder = os.environ.get("LANDBRUSH_PYQT6", str(Path(sys.prefix) / "pyqt6"))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_PLUGIN", "PYTHON"))}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": folder}
    options = {"env": environment, "check": False, "capture_output": True, "text": True, "timeout": 300}
    if subprocess.run([sys.executable, "-c", "import PyQt6.QtWidgets"], **options).returncode:
        pytest.skip("no PyQt6 here")
    done = subprocess.run([sys.executable, str(SCRIPT), str(root)], **options)
    assert done.returncode == 0, done.stderr
    return [line for line in done.stdout.splitlines() if line]


def test_the_plugin_imports_and_its_widgets_run_under_pyqt6():
    head, *problems = run(ROOT)
    assert int(head.split()[0]) > 90
    assert problems == []


def test_what_qt_6_has_not_is_found(tmp_path):
    for name in ("core", "__init__.py", "metadata.txt", "models"):
        (tmp_path / name).symlink_to(ROOT / name)
    copy = tmp_path / "plugin"
    copy.mkdir()
    for path in (ROOT / "plugin").iterdir():
        if path.name != "points.py":
            (copy / path.name).symlink_to(path)
    text = (ROOT / "plugin" / "points.py").read_text("utf-8")
    bad = "\nfrom qgis.PyQt.QtCore import Qt, QRegExp\nROLE = Qt.UserRole\n\n\ndef ask(menu):\n    menu.exec_()\n"
    (copy / "points.py").write_text(text + bad, "utf-8")
    found = "\n".join(run(tmp_path)[1:])
    assert "plugin/points.py" in found.replace(os.sep, "/")
    for words in ("has no QRegExp", "Qt.UserRole is not in Qt 6", "exec_ is gone"):
        assert words in found
