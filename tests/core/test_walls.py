"""The walls of the house, read from the syntax of what is shipped: nothing is imported or run."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = sorted([*ROOT.glob("__*__.py"), *ROOT.glob("core/**/*.py"), *ROOT.glob("plugin/**/*.py")])

QT = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip", "PyQt5_sip", "PyQt6_sip"}
UNPICKLERS = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
#: Rooms of core from the ground up; a room imports its own floor and those below.
FLOORS = (
    ("disk", "errors", "events", "job", "recipe", "remedies", "said", "scratch", "symmetries", "threads", "version"),
    ("augment", "data", "runtime"),
    ("networks",),
    ("methods",),
    ("model_file", "novelty", "provenance", "stac", "superpixels", "temporal", "uncertainty"),
    ("inference",),
    ("evaluation", "inpainting"),
    ("changes", "training"),
    ("export", "suggest"),
    ("cli", "launch", "tasks", "words", "words_job", "worker"),
)
#: What the plugin may import of core, and what that may import in turn: the standard library and each other.
OPEN_TO_PLUGIN = {"job", "events"}
TORCH_FREE = OPEN_TO_PLUGIN | {"errors", "remedies", "said"}
#: Calls that take a class among their arguments.
TYPE_TAKERS = {"isinstance", "issubclass", "pyqtSignal", "pyqtSlot", "cast", "getattr"}
#: Scripts that only ever run in a Python process of their own, never inside QGIS: what they import from is theirs.
CHILD_ONLY = {"core.launch", "plugin.engine.probe"}


def module_name(path: Path) -> str:
    """Dotted name below the package; a package's own module ends in `__init__`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imports(tree: ast.AST, module: str) -> Iterator[tuple[int, bool, str]]:
    """Line, whether it is ours, and dotted name (ours: below the package) of everything a module imports."""
    package = module.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, False, alias.name
        elif isinstance(node, ast.ImportFrom):
            climbed = package[: len(package) - node.level + 1] if node.level else []
            stem = [*climbed, *(node.module or "").split(".")] if node.module else climbed
            for alias in node.names:
                yield node.lineno, bool(node.level), ".".join([*stem, alias.name])
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func)
            if called in ("__import__", "import_module", "importlib.import_module"):
                yield node.lineno, False, str(node.args[0].value)


def floor(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def wall_problems(tree: ast.AST, module: str) -> Iterator[tuple[int, str]]:
    """Imports that break a wall."""
    house, _, inside = module.partition(".")
    room = inside.partition(".")[0]
    for line, ours, name in imports(tree, module):
        top, _, rest = name.partition(".")
        if not ours and top == "landbrush":
            yield line, f"imports {name} by its full name; inside the package imports are relative"
        if not ours and top in QT:
            yield line, f"imports {name}; Qt comes through qgis.PyQt"
        if not ours and top in UNPICKLERS:
            yield line, f"imports {name}; nothing is ever unpickled"
        if house == "core":
            if (not ours and top in ("qgis", "processing")) or (ours and top != "core"):
                yield line, f"core imports {name}"
            if ours and top == "core" and rest and floor(rest.partition(".")[0]) > floor(room):
                yield line, f"the room {room} imports {rest}, which lies above it"
            if room in TORCH_FREE:
                other = rest.partition(".")[0] not in TORCH_FREE if ours else top not in sys.stdlib_module_names
                # yaml only where a YAML file is read: QGIS brings it, a bare Python does not.
                if other and name != "yaml":
                    yield line, f"{room} imports {name}; the plugin needs it without any package"
        elif house == "plugin":
            if not ours and top == "torch":
                yield line, "the plugin imports torch"
            if ours and top == "core" and rest.partition(".")[0] not in OPEN_TO_PLUGIN:
                yield line, f"the plugin imports {name}; of core it may take only job and events"
            if ours and top not in ("core", "plugin"):
                yield line, f"the plugin imports {name}"


def habit_problems(tree: ast.AST, module: str) -> Iterator[tuple[int, str]]:
    """Things that shipped code does not do."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Assert):
            yield line, "assert: it is not there under python -O"
        if isinstance(node, ast.Attribute) and node.attr == "exec_":
            yield line, "exec_: Qt 6 has only exec"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            keywords = {word.arg: ast.unparse(word.value) for word in node.keywords}
            if called in ("torch.load", "pickle.load", "pickle.loads"):
                yield line, f"{called}: nothing is ever unpickled"
            if keywords.get("allow_pickle", "False") != "False":
                yield line, "allow_pickle: nothing is ever unpickled"
            if keywords.get("shell", "False") != "False" or called in ("os.system", "os.popen"):
                yield line, "a shell: programs are started with lists"
            if called in ("eval", "exec"):
                yield line, f"{called}: no text is ever run as code"
        if module not in CHILD_ONLY:
            yield from _path_problems(node)


def _path_problems(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        if called in ("site.addsitedir", "addsitedir"):
            yield node.lineno, "addsitedir: nothing of ours is put on sys.path"
        if called.startswith("sys.path.") and called.rpartition(".")[2] in ("insert", "append", "extend"):
            yield node.lineno, f"{called}: nothing of ours is put on sys.path"
    if isinstance(node, (ast.Assign, ast.AugAssign)):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            text = ast.unparse(target)
            if text == "sys.path" or text.startswith("sys.path["):
                yield node.lineno, "sys.path: nothing of ours is put on it"
            if text.startswith("sys.modules["):
                yield node.lineno, "sys.modules: nothing of ours is put there"


def _as_type(parents: dict[ast.AST, ast.AST], node: ast.AST) -> bool:
    """The node names a type: it is called, annotates, stands in isinstance() or in a signal's signature."""
    child, parent = node, parents.get(node)
    while parent is not None and not isinstance(parent, ast.stmt):
        if isinstance(parent, ast.Call):
            called = ast.unparse(parent.func).rpartition(".")[2]
            return parent.func is child or called in TYPE_TAKERS
        if isinstance(parent, ast.arg):
            return True
        child, parent = parent, parents.get(parent)
    if isinstance(parent, ast.AnnAssign):
        return parent.annotation is child
    return isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)) and parent.returns is child


def enum_problems(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Values of Qt's enums without their scope, which Qt 6 does not know (`Qt.Horizontal`)."""
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    classes, modules = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            names = {alias.asname or alias.name for alias in node.names}
            (modules if node.module == "qgis.PyQt" else classes).update(names)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or isinstance(parents.get(node), ast.Attribute):
            continue
        words = ast.unparse(node).split(".")
        if words[0] in modules:
            words = words[1:]
        elif words[0] not in classes:
            continue
        if len(words) == 2 and words[1][:1].isupper() and not words[1].isupper() and not _as_type(parents, node):
            yield node.lineno, f"{'.'.join(words)}: a Qt enum without its scope"


def problems(source: str, module: str) -> list[str]:
    """Everything that is wrong with one module."""
    tree = ast.parse(source)
    found = [*wall_problems(tree, module), *habit_problems(tree, module)]
    if module.startswith("plugin"):
        found += enum_problems(tree)
    return [f"{module}:{line}: {problem}" for line, problem in sorted(found)]


@pytest.mark.parametrize("path", SHIPPED, ids=module_name)
def test_walls_hold(path):
    assert problems(path.read_text(encoding="utf-8"), module_name(path)) == []


def test_there_is_something_to_read():
    rooms = {module_name(path).split(".")[0] for path in SHIPPED}
    assert {"__init__", "core", "plugin"} <= rooms


BROKEN = [
    ("core.training", "from qgis.core import QgsProject", "core imports qgis"),
    ("core.data.raster", "import processing", "core imports processing"),
    ("core.data.raster", "from ...plugin import settings", "core imports plugin.settings"),
    ("core.training", "from PyQt5.QtCore import Qt", "through qgis.PyQt"),
    ("plugin.dock.dock", "import PyQt6.QtWidgets", "through qgis.PyQt"),
    ("plugin.dock.dock", "import torch", "plugin imports torch"),
    ("plugin.dock.dock", "from torch import nn", "plugin imports torch"),
    ("plugin.dock.dock", "def late():\n    import torch.nn", "plugin imports torch"),
    ("plugin.dock.dock", "torch = importlib.import_module('torch')", "plugin imports torch"),
    ("plugin.dock.dock", "from ...core import training", "only job and events"),
    ("plugin.dock.dock", "from ...core.data.grid import Grid", "only job and events"),
    ("plugin.settings", "from ..core.errors import InputError", "only job and events"),
    ("plugin.__init__", "from ..core import inference", "only job and events"),
    ("plugin.settings", "from ..tools import venv", "plugin imports tools"),
    ("core.cli", "from landbrush.core import job", "relative"),
    ("core.data.tiles", "from ..networks import build_network", "above"),
    ("core.networks.__init__", "from ..methods.base import Method", "above"),
    ("core.methods.base", "from .. import training", "above"),
    ("core.job", "from .data.grid import Grid", "above"),
    ("core.training", "from .cli import main", "above"),
    ("core.data.tiles", "if TYPE_CHECKING:\n    from ..inference import segment_area", "above"),
    ("core.job", "import numpy as np", "without any package"),
    ("core.events", "from .recipe import Recipe", "without any package"),
    ("core.model_file", "import pickle", "unpickled"),
    ("core.model_file", "net = torch.load(path)", "unpickled"),
    ("core.model_file", "x = np.load(path, allow_pickle=True)", "unpickled"),
    ("core.model_file", "assert net is not None", "assert"),
    ("plugin.dock.dock", "dialog.exec_()", "exec_"),
    ("plugin.engine.child", "subprocess.run('ls', shell=True)", "a shell"),
    ("plugin.engine.child", "os.system('ls')", "a shell"),
    ("core.recipe", "eval(text)", "run as code"),
    ("plugin.plugin", "sys.path.insert(0, here)", "sys.path"),
    ("plugin.plugin", "sys.path += [here]", "sys.path"),
    ("plugin.plugin", "sys.path[:0] = [here]", "sys.path"),
    ("plugin.plugin", "site.addsitedir(here)", "sys.path"),
    ("plugin.plugin", "sys.modules['landbrush'] = package", "sys.modules"),
    ("core.worker", "sys.path.append(here)", "sys.path"),
    ("plugin.layers", "from qgis.PyQt.QtCore import QVariant\nkind = QVariant.Int", "QVariant.Int"),
    ("plugin.dock.dock", "from qgis.PyQt.QtCore import Qt\nside = Qt.Horizontal", "Qt.Horizontal"),
    (
        "plugin.dock.dock",
        "from qgis.PyQt.QtWidgets import QFrame\nframe.setFrameShape(QFrame.NoFrame)",
        "QFrame.NoFrame",
    ),
    ("plugin.dock.dock", "from qgis.PyQt import QtCore\nkey = QtCore.Qt.Key_A | QtCore.Qt.Dialog", "Qt.Key_A"),
    ("plugin.dock.dock", "from qgis.PyQt.QtWidgets import QDialog as D\nok = D.Accepted", "D.Accepted"),
]


@pytest.mark.parametrize(("module", "source", "told"), BROKEN)
def test_a_broken_wall_is_seen(module, source, told):
    found = problems(source, module)
    assert any(told in problem for problem in found), found


SOUND = [
    ("core.training", "import torch\nfrom . import job, model_file\nfrom .data.grid import Grid"),
    ("core.methods.supervised", "from ..augment import jitter\nfrom .base import Method\nfrom ..networks import unet"),
    ("core.job", "import re\nfrom .errors import InputError\ndef read():\n    import yaml"),
    ("core.worker", "from . import events\nfrom .training import train"),
    ("core.launch", "sys.modules['landbrush'] = package"),
    ("plugin.dock.dock", "from ...core import events, job\nfrom ...core.job import InputError\nfrom ..i18n import tr"),
    ("plugin.plugin", "from . import settings\nfrom qgis.core import Qgis\nlevel = Qgis.Warning"),
    ("plugin.plugin", "here = sys.path[0]\nsubprocess.run(words, shell=False)"),
    ("__init__", "def classFactory(iface):\n    from .plugin.plugin import LandbrushPlugin"),
    (
        "plugin.dock.dock",
        "from qgis.PyQt.QtCore import Qt, QMetaType, QProcess, pyqtSignal\n"
        "role = Qt.ItemDataRole.DisplayRole\nkind = getattr(QMetaType.Type, name)\n"
        "ended = pyqtSignal(QProcess.ExitStatus)\n"
        "def area(side: Qt.DockWidgetArea) -> Qt.Orientation:\n    return Qt.Orientation(1)\n",
    ),
]


@pytest.mark.parametrize(("module", "source"), SOUND)
def test_what_is_allowed_passes(module, source):
    assert problems(source, module) == []


def test_what_the_plugin_imports_of_core_loads_no_package():
    code = (
        "import sys, landbrush.core.job, landbrush.core.events\n"
        "print(*{'torch', 'numpy', 'osgeo', 'qgis', 'yaml'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
