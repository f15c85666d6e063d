"""What loading the plugin adds to the start of QGIS, and what it imports.

The claim: under 100 ms, and no torch, numpy or other heavy package. A real QGIS with a new profile loads and starts the
plugin, and an empty plugin beside it, by the same functions that it uses at its own start; the difference is ours. The
first start after installing compiles the Python files and is told apart.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from _common import ROOT, Record, median, parser, spread, table, wait_for_quiet

sys.path.insert(0, str(ROOT))

from tools import package
from tools.testing import display, sandbox

HEAVY = ("torch", "numpy", "scipy", "skimage", "sklearn", "matplotlib", "pandas", "osgeo", "yaml", "onnxruntime")
MEASURED = ("core/*.py", "core/job/*.py", "plugin/**/*.py", "__init__.py")
_SECONDS = 240
_EMPTY = '''"""An empty plugin."""


class Empty:
    def __init__(self, iface):
        pass

    def initGui(self):
        pass

    def unload(self):
        pass


def classFactory(iface):
    return Empty(iface)
'''
_METADATA = "[general]\nname=Empty\nqgisMinimumVersion=3.22\ndescription=Nothing\nabout=Nothing\nversion=1\nauthor=-\n"


def install(plugins: Path) -> None:
    """The plugin's files as they are shipped, and the empty plugin, without compiled files."""
    for path in package.contents():
        target = plugins / package.TOP / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    (plugins / "empty").mkdir()
    (plugins / "empty" / "__init__.py").write_text(_EMPTY, encoding="utf-8")
    (plugins / "empty" / "metadata.txt").write_text(_METADATA, encoding="utf-8")


def start_qgis(env: dict[str, str], folder: Path, names: list[str], arguments: list[str]) -> dict[str, Any]:
    """One start of QGIS; what `_plugin_probe.py` found.

    Raises:
        RuntimeError: QGIS wrote no answer.
    """
    task, out = folder / "task.json", folder / "out.json"
    out.unlink(missing_ok=True)
    task.write_text(json.dumps({"plugins": names, "out": str(out)}), encoding="utf-8")
    probe = Path(__file__).resolve().parent / "_plugin_probe.py"
    command = [shutil.which("qgis") or "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder)]
    with open(folder / "qgis.log", "wb") as log:
        subprocess.run(
            [*command, *arguments, "--code", str(probe)],
            env={**env, "LANDBRUSH_BENCH": str(task), "PYTHONDONTWRITEBYTECODE": ""},
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    if not out.exists():
        said = (folder / "qgis.log").read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
        raise RuntimeError("\n".join(["QGIS gave no answer:", *said]))
    answer: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    for name in names:
        if not answer["plugins"][name]["started"]:
            said = (folder / "qgis.log").read_text(encoding="utf-8", errors="replace").splitlines()[-30:]
            raise RuntimeError("\n".join([f"QGIS could not start the plugin {name}:", *said]))
    return answer


def foreign(modules: list[str]) -> list[str]:
    """Top-level packages among the modules that are neither Python's own nor the plugin's."""
    tops = {name.partition(".")[0] for name in modules}
    own = {package.TOP, "empty", *sys.stdlib_module_names}
    return sorted(top for top in tops if top not in own)


def measure(record: Record, rounds: int, patience: float) -> None:
    """All rounds that are missing, in one profile."""
    with tempfile.TemporaryDirectory(prefix="landbrush-bench-") as name, sandbox() as env, display() as shown:
        folder = Path(name)
        env.update(shown)
        install(folder / "profiles" / "default" / "python" / "plugins")
        # Without the plugins of QGIS, which import numpy themselves and would hide that ours does.
        alone = start_qgis(env, folder, ["empty", package.TOP], ["--noplugins"])
        first = alone["plugins"]
        for number in record.missing(rounds):
            names = ["empty", package.TOP] if number % 2 else [package.TOP, "empty"]
            wait_for_quiet(patience)
            found = start_qgis(env, folder, names, [])["plugins"]
            record.add(
                {
                    "ours": _times(found[package.TOP]),
                    "empty": _times(found["empty"]),
                    "first": {"ours": _times(first[package.TOP]), "empty": _times(first["empty"])},
                    "modules": len(first[package.TOP]["modules"]),
                    "foreign": foreign(first[package.TOP]["modules"]),
                    "heavy": sorted(set(HEAVY) & (set(alone["loaded"]) - set(alone["already"]))),
                }
            )
            print(f"  round {number + 1}: {1e3 * _added(record.rounds[-1]):.0f} ms", flush=True)


def _times(found: dict[str, Any]) -> dict[str, float]:
    return {key: found[key] for key in ("import", "start", "processor", "later")}


def _added(item: dict[str, Any]) -> float:
    """Seconds that the plugin takes more than an empty one."""
    return sum(item["ours"][part] - item["empty"][part] for part in ("import", "start", "later"))


def main() -> int:
    options = parser(str(__doc__), rounds=5).parse_args()
    record = Record("plugin_start", {}, MEASURED, options.fresh)
    if len(record.rounds) < options.rounds:
        measure(record, options.rounds, options.patience)
    rows = []
    for name in ("ours", "empty"):
        found = [item[name] for item in record.rounds]
        columns = [[1e3 * item[part] for item in found] for part in ("import", "start", "processor", "later")]
        rows.append([name, *(spread(column, "{:.1f}".format) for column in columns)])
    table(["ms", "import", "classFactory, initGui", "processor", "event loop, 1 s after"], rows)
    last = record.rounds[-1]
    first = 1e3 * _added(last["first"])
    print(f"first start after installing, compiling included: {first:.0f} ms; {last['modules']} modules imported")
    print(f"packages of others imported: {', '.join(last['foreign']) or 'none'}")
    record.claim("added to QGIS's start", 1e3 * median([_added(item) for item in record.rounds]), 100, True, " ms")
    record.claim("heavy packages imported", float(len(last["heavy"])), 0, True, "")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
