"""Child of test_pyqt6: the plugin under PyQt6, as QGIS 4 has it, with QGIS's own classes as mere names.

`qgis.PyQt` is PyQt6 with the classes that moved in Qt 6 also where QGIS keeps them. Tells what is wrong, one line each.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import sys
import types
from pathlib import Path

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, sip

ROOT = Path(sys.argv[1])
#: Qt 6 has moved these to QtGui; QGIS's own `qgis.PyQt.QtWidgets` still offers them.
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoGroup", "QUndoStack")
PROBLEMS: list[str] = []


class _Names(type(QtCore.QObject)):
    """A class whose every capitalised attribute is a class of the same kind: enumerations, nested classes."""

    def __getattr__(cls, name):
        if not name[:1].isupper():
            raise AttributeError(name)
        value = _Names(name, (QtCore.QObject,), {})
        setattr(cls, name, value)
        return value


class _Qgis(types.ModuleType):
    """`qgis.core` or `qgis.gui`: every class there is, as a name."""

    def __getattr__(self, name):
        if not name[:1].isupper():
            raise AttributeError(name)
        widget = self.__name__ == "qgis.gui" and not name.startswith(("QgsMapTool", "QgsRubber"))
        value = _Names(name, (QtWidgets.QWidget if widget else QtCore.QObject,), {})
        setattr(self, name, value)
        return value


def install() -> None:
    """Make `qgis` and `landbrush` importable."""
    widgets = types.ModuleType("qgis.PyQt.QtWidgets")
    widgets.__dict__.update(QtWidgets.__dict__)
    for name in MOVED:
        setattr(widgets, name, getattr(QtGui, name))
    pyqt = types.ModuleType("qgis.PyQt")
    pyqt.__path__ = []
    parts = {"QtCore": QtCore, "QtGui": QtGui, "QtNetwork": QtNetwork, "QtWidgets": widgets, "sip": sip}
    for name, module in parts.items():
        setattr(pyqt, name, module)
        sys.modules[f"qgis.PyQt.{name}"] = module
    qgis = types.ModuleType("qgis")
    qgis.__path__ = []
    qgis.PyQt = pyqt
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for name in ("core", "gui", "analysis", "utils"):
        module = _Qgis(f"qgis.{name}")
        module.Qgis = _Names("Qgis", (QtCore.QObject,), {"QGIS_VERSION_INT": 40000, "QGIS_VERSION": "4.0.0"})
        setattr(qgis, name, module)
        sys.modules[f"qgis.{name}"] = module
    sys.modules["processing"] = types.ModuleType("processing")
    spec = importlib.util.spec_from_file_location(
        "landbrush", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["landbrush"] = package
    spec.loader.exec_module(package)


def check_names(path: Path) -> None:
    """Every attribute of a class of Qt that the file names is there: no unscoped enumeration, nothing that is gone."""
    tree = ast.parse(path.read_text("utf-8"))
    known: dict[str, object] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = sys.modules[node.module]
            for alias in node.names:
                if not hasattr(module, alias.name):
                    PROBLEMS.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.module} has no {alias.name}")
                else:
                    known[alias.asname or alias.name] = getattr(module, alias.name)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        chain, base = [node.attr], node.value
        while isinstance(base, ast.Attribute):
            chain.insert(0, base.attr)
            base = base.value
        if isinstance(base, ast.Name) and base.id in known and isinstance(known[base.id], type):
            found = known[base.id]
            for name in chain:
                if not hasattr(found, name):
                    whole = ".".join((base.id, *chain))
                    PROBLEMS.append(f"{path.relative_to(ROOT)}:{node.lineno}: {whole} is not in Qt 6")
                    break
                found = getattr(found, name)
        if node.attr == "exec_":
            PROBLEMS.append(f"{path.relative_to(ROOT)}:{node.lineno}: exec_ is gone in PyQt6")


def check_imports(path: Path) -> None:
    """The module can be imported."""
    module = ".".join(("landbrush", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
    try:
        importlib.import_module(module)
    except Exception as error:
        PROBLEMS.append(f"{module}: {type(error).__name__}: {error}")


def check_widgets() -> None:
    """What is of Qt alone runs: made, filled, painted, used by mouse and keys."""
    from PyQt6.QtTest import QTest

    from landbrush.core.job import ClassSpec
    from landbrush.plugin.dock.curves import CurvesWidget
    from landbrush.plugin.dock.forbidden_grid import ForbiddenGrid
    from landbrush.plugin.time.timeline import Bar, Timeline

    curves = CurvesWidget()
    for step in range(1, 40):
        curves.add(step, {"loss": 1 / step, "val_accuracy": step / 40})
    grid = ForbiddenGrid()
    grid.show_classes([ClassSpec(3, "les", "#00ff00"), ClassSpec(7, "damage", "#ff0000")], {(3, 7)})
    told = []
    grid.toggled.connect(lambda *values: told.append(values))
    grid.item(1, 0).setCheckState(QtCore.Qt.CheckState.Checked)
    if told != [(7, 3, True)]:
        PROBLEMS.append(f"the grid told {told}")
    timeline = Timeline()
    timeline.show_bars([Bar(row=n, date=f"2020-0{n + 1}-01", hidden=n / 4, used=n != 2) for n in range(4)], None)
    picked = []
    timeline.picked.connect(picked.append)
    for widget in (curves, grid, timeline):
        widget.resize(280, 160)
        widget.show()
        if widget.grab().toImage().isNull():
            PROBLEMS.append(f"{type(widget).__name__} paints nothing")
    QTest.keyClick(timeline, QtCore.Qt.Key.Key_Right)
    QTest.mouseClick(timeline, QtCore.Qt.MouseButton.LeftButton, pos=QtCore.QPoint(140, timeline.height() // 2))
    if not picked:
        PROBLEMS.append("the timeline tells of no date by keys and mouse")


def main() -> None:
    install()
    application = QtWidgets.QApplication(["test"])
    sys.excepthook = lambda kind, error, _: PROBLEMS.append(f"{kind.__name__}: {error}")
    files = sorted(path for path in (ROOT / "plugin").rglob("*.py"))
    for path in files:
        check_names(path)
        check_imports(path)
    try:
        check_widgets()
        application.processEvents()
    except Exception as error:
        PROBLEMS.append(f"the widgets: {type(error).__name__}: {error}")
    print(f"{len(files)} files, PyQt {QtCore.PYQT_VERSION_STR}")
    print("\n".join(PROBLEMS))


if __name__ == "__main__":
    main()
