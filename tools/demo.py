"""From nothing to a map: a public Sentinel-2 scene, polygons drawn on it, QGIS's own qgis_process and this plugin.

Standard library only; what needs QGIS, GDAL or matplotlib runs in programs of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import demo_scene, venv
from .demo_process import PLUGIN, QgisProcess, Tell, environment, find_program
from .shell import ROOT, Failure, read, run, say

SOURCES = ROOT / "resources" / "demo"
DEFAULT_OUT = ROOT / "build" / "demo"
#: Seconds of learning to map, and to fill clouds: what leaves the whole demo under five minutes on two cores.
TIME_BUDGET, FILL_BUDGET = 110, 80
#: What is filled of the clouded scene, in its own CRS: the part that the picture shows at the image's own pixels.
FILLED = (441480, 445680, 4170260, 4173460)
#: Says that a folder is the demo's; stands in it before anything else does.
MARKER = ".landbrush-demo"
#: What the demo writes into its folder; a rerun takes exactly this away.
MADE = (
    *("landbrush-demo.qgz", "landbrush-demo.png", "polygons.gpkg", "held_out.geojson", "classes.csv", "scene", "maps"),
    *("model.safetensors", "model.stac.json", "report.json", "report.html", "demo.log", "landbrush"),
    *("clouds.geojson", "fill.safetensors", "fill.stac.json", "filled"),
)


class Steps:
    """One line a step, with its progress and in the end its time."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._done: list[tuple[str, float]] = []
        self._live = sys.stdout.isatty()
        self._width = 0

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[Tell]:
        """Time what is done inside; what it is given tells how far it is."""
        started = time.monotonic()
        number = f"[{len(self._done) + 1}/{self._steps}] {title}"
        shown = -1
        self._show(number)

        def tell(fraction: float, text: str) -> None:
            nonlocal shown
            percent = int(100 * fraction)
            # A log gets a line every ten percent.
            if percent == shown or (not self._live and percent // 10 == shown // 10):
                return
            shown = percent
            self._show(f"{number} {percent:3d} %  {time.monotonic() - started:4.0f} s  {text}")

        yield tell
        self._done.append((title, time.monotonic() - started))
        self._show(f"{number}: {self._done[-1][1]:.1f} s", last=True)

    def _show(self, text: str, last: bool = False) -> None:
        if not self._live:
            print(text, flush=True)
            return
        text = text[: shutil.get_terminal_size().columns - 1]
        print("\r" + text.ljust(self._width), end="\n" if last else "", flush=True)
        self._width = 0 if last else len(text)

    def table(self) -> str:
        """The time of every step, and of all."""
        rows = [*self._done, ("all", sum(seconds for _, seconds in self._done))]
        return "\n".join(f"  {title:<32} {seconds:6.1f} s" for title, seconds in rows)


def check_folder(out: Path) -> None:
    """Hold a folder to be the demo's own, new or empty: folders named like the demo's may be anybody's.

    Raises:
        Failure: It holds something, and no demo has made it.
    """
    try:
        others = out.is_dir() and not (out / MARKER).is_file() and any(out.iterdir())
    except OSError as error:
        raise Failure(f"{out} cannot be read ({error.strerror or error}); choose another folder with --out.") from None
    if others:
        raise Failure(
            f"{out} is not empty and was not made by the demo, which would replace files in it; "
            "choose a new or an empty folder with --out."
        )


def _prepare(out: Path) -> None:
    """A folder of the demo without the results of an earlier run; what else is in it stays."""
    check_folder(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / MARKER).write_text("Made by `build.py demo`, which replaces its results here.\n", encoding="utf-8")
        for name in MADE:
            path = out / name
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        for path in out.glob("*.gpkg-*"):
            path.unlink()
    except OSError as error:
        raise Failure(
            f"{error.filename or out} cannot be written to ({error.strerror or error}); close QGIS if it shows the "
            "demo, or choose another folder with --out."
        ) from None


def classes(folder: Path = SOURCES) -> list[dict[str, str]]:
    """Id, name and color of the demo's classes."""
    with (folder / "classes.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _child(python: Path, module: str, *words: str | Path) -> None:
    """Run a module of this folder that needs what the standard library lacks."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MPLBACKEND": "Agg"}
    code, output = read([python, "-m", f"landbrush.tools.{module}", *words], env=env)
    if code != 0:
        last = output.strip().splitlines()[-1:] or [f"exit code {code}"]
        raise Failure(f"{module} failed: {last[0]}")


@contextlib.contextmanager
def _temporary() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="landbrush-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _map(out: Path, python: Path, steps: Steps) -> None:
    with steps.step("Get the scene"):
        archive = demo_scene.fetch(python)
        bands = demo_scene.unpack(archive, out / "scene")
        scene = demo_scene.stack(python, bands, out / "scene" / "sentinel2.vrt")
        for name in ("held_out.geojson", "clouds.geojson", "classes.csv"):
            shutil.copyfile(SOURCES / name, out / name)
        _child(python, "demo_clouds", "mask", out)
    # Not in `out`: Qt wants its sockets on a short path, and nothing of this is of use later.
    with _temporary() as home:
        qgis = QgisProcess(home, python, out / "demo.log")
        with steps.step("Start QGIS"):
            qgis.enable()
        with steps.step("Train") as tell:
            qgis.run(
                f"{PLUGIN}:train",
                {
                    "IMAGES": scene,
                    "LABELS": SOURCES / "polygons.geojson",
                    "CLASS_FIELD": "class_id",
                    "CLASSES": ",".join(f"{c['id']},{c['name']},{c['color']}" for c in classes()),
                    "TIME_BUDGET": str(TIME_BUDGET),
                    "MODEL": out / "model.safetensors",
                },
                tell,
            )
        with steps.step("Segment") as tell:
            qgis.run(
                f"{PLUGIN}:segment",
                {"IMAGES": scene, "MODEL": out / "model.safetensors", "PROBABILITIES": "true", "OUT": out / "maps"},
                tell,
            )
        with steps.step("Evaluate on held-out polygons") as tell:
            qgis.run(
                f"{PLUGIN}:evaluate",
                {
                    "MAP": out / "maps" / "segmentation.tif",
                    "TRUTH": out / "held_out.geojson",
                    "CLASS_FIELD": "class_id",
                    "REPORT": out / "report.json",
                },
                tell,
            )
        with steps.step("Train to fill clouds") as tell:
            clouds = out / "scene" / "clouds.tif"
            clouded: dict[str, str | Path] = {"IMAGES": scene, "MASKS": clouds, "MASK_KIND": "missing"}
            fill: dict[str, str | Path] = {"METHOD": "hvae", "RECIPE": "inpainting", "TIME_BUDGET": str(FILL_BUDGET)}
            qgis.run(f"{PLUGIN}:train", {**clouded, **fill, "MODEL": out / "fill.safetensors"}, tell)
        with steps.step("Fill them") as tell:
            where: dict[str, str | Path] = {"EXTENT": ",".join(map(str, FILLED)), "OUT": out / "filled"}
            qgis.run(f"{PLUGIN}:inpaint", {**clouded, "MODEL": out / "fill.safetensors", **where}, tell)
            _child(python, "demo_clouds", "score", out)
    with steps.step("Write the project"):
        _child(python, "demo_project", out, SOURCES)
    with steps.step("Draw the picture"):
        _child(python, "demo_picture", out, SOURCES)


def accuracy(report: dict[str, Any]) -> str:
    """What the report says of the held-out polygons, for people."""
    low, high = report["intervals"]["accuracy"]
    lines = [
        f"On {report['polygons']} held-out polygons ({report['pixels']['compared']} pixels), not seen by the model:",
        f"  overall accuracy {report['accuracy']:.3f} (95 %: {low:.3f} to {high:.3f})",
        f"  mean IoU {report['mean_iou']:.3f}, mean F1 {report['mean_f1']:.3f}",
        f"  {'class':<22} {'F1':>6} {'IoU':>6}",
    ]
    for item in report["per_class"]:
        numbers = ["  none" if item[key] is None else f"{item[key]:6.3f}" for key in ("f1", "iou")]
        lines.append(f"  {item['name']:<22} {' '.join(numbers)}")
    return "\n".join(lines)


def filling(score: dict[str, Any]) -> str:
    """How near to the truth the filled clouds are, for people."""
    return (
        f"Under real clouds laid over the scene ({score['pixels']} pixels of the part that was filled):\n"
        f"  PSNR of the fill {score['psnr']:.1f} dB, of biharmonic interpolation {score['biharmonic']:.1f} dB"
    )


def _open(out: Path, python: Path) -> None:
    home = demo_scene.cache_folder() / "qgis"
    qgis = find_program("qgis")
    env = environment(home, python)
    # A profile of the demo's own: the plugin is on in it, and the user's profile stays as it is.
    read([find_program("qgis_process"), "plugins", "enable", PLUGIN], env={**env, "QT_QPA_PLATFORM": "offscreen"})
    say("QGIS opens; close it to end the demo")
    run([qgis, "--nologo", "--project", out / "landbrush-demo.qgz"], env=env)


def _demo(out: Path, gui: bool) -> None:
    if (
        gui
        and sys.platform.startswith("linux")
        and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    ):
        raise Failure("There is no display for QGIS to open on; run the demo without --gui.")
    python = venv.venv_python()
    steps = Steps(9)
    _prepare(out)
    _map(out, python, steps)
    report, score = (json.loads((out / name).read_text("utf-8")) for name in ("report.json", "filled/score.json"))
    print(f"\n{accuracy(report)}\n\n{filling(score)}\n\nTimes:\n{steps.table()}\n\nIn {out}:")
    print("  landbrush-demo.qgz  the QGIS project, with image, polygons, segmentation, uncertainty and filled clouds")
    print("  landbrush-demo.png  the picture\n  report.html         the accuracy in full")
    if gui:
        _open(out, python)


def main(argv: list[str]) -> int:
    """Run the demo; exit code 0 when all is well, 1 when it failed (and said why), 2 for a wrong command line."""
    parser = argparse.ArgumentParser(prog="build.py demo", description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--gui", action="store_true", help="open QGIS on the result, with the plugin loaded")
    parser.add_argument("--out", metavar="DIR", type=Path, default=DEFAULT_OUT, help="folder of the results")
    options = parser.parse_args(argv)
    try:
        _demo(options.out.resolve(), options.gui)
    except Failure as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 130
    return 0
