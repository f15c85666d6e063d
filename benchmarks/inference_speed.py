"""How fast a scene is mapped, and in how much memory.

Three claims, each about the engine as QGIS starts it (`core/launch.py worker JOB`), on a made-up Sentinel-2 scene:
reading, blending and writing cost at most a fifth of what the network alone would do; mapping is 1.5 times as fast as
running the same network, exported, in onnxruntime; the peak of the resident memory is under 2 GB and does not grow with
the scene. The programs take turns on the same cores, see `_turns.py`.
"""

from __future__ import annotations

import json
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from _common import (
    ENGINE,
    RESULTS,
    ROOT,
    Record,
    add_width,
    changed,
    fingerprint,
    median,
    parser,
    register,
    spread,
    table,
    wait_for_quiet,
)
from _scene import BANDS, CLASSES, Scene
from _turns import Runner, take_turns

TILE_FULL = 10980
OVERLAP = 0.25
HERE = Path(__file__).resolve().parent
TRAINING_STEPS = 40
#: Sizes whose peaks are compared without --full: the smaller one fills GDAL's cache already.
MEMORY_SIZES = (4096, 6144)


def trained_model(folder: Path, width: int | None) -> Path:
    """A model of the shipped recipe, trained shortly, so that maps and what is written of them look like real ones.

    It is kept for as long as the engine's code is the same.
    """
    kept = RESULTS / "models" / f"{fingerprint(ENGINE)}-{width or 'recipe'}.safetensors"
    if kept.exists():
        return kept
    shutil.rmtree(kept.parent, ignore_errors=True)
    register()
    from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, TrainJob, default_color
    from landbrush.core.training.run import train

    scene = Scene(640, seed=1)
    scene.write(folder / "train.tif")
    scene.write_labels(folder / "labels.tif")
    classes = tuple(ClassSpec(number, name, default_color(number - 1)) for number, name in enumerate(CLASSES, 1))
    area = Area((ImageSpec(str(folder / "train.tif")),), labels=LabelSpec(str(folder / "labels.tif")))
    job = TrainJob(
        (area,), str(kept), classes=classes, validation=0.0, steps=TRAINING_STEPS, device="cpu", options=changed(width)
    )
    train(job, lambda event: None, lambda: False)
    print(f"a model of {len(BANDS)} bands and {len(CLASSES)} classes is trained", flush=True)
    return kept


class Bench:
    """A folder of its own with the model and the scenes, all gone at the end."""

    def __init__(self, folder: Path, options: Any) -> None:
        self.folder, self.width = folder, options.width
        self.threads, self.patience = options.threads, options.patience
        self.logs = RESULTS / "logs"
        self.logs.mkdir(parents=True, exist_ok=True)
        self._model: Path | None = None
        self._scenes: dict[int, Path] = {}

    @property
    def model(self) -> Path:
        """Made when first asked for."""
        if self._model is None:
            self._model = trained_model(self.folder, self.width)
        return self._model

    def scene(self, size: int) -> Path:
        """The scene's file; only one is kept, a full one takes 2 GB of disk."""
        if size not in self._scenes:
            for other in self._scenes.values():
                other.unlink()
            self._scenes = {size: self.folder / f"scene{size}.tif"}
            Scene(size).write(self._scenes[size])
        return self._scenes[size]

    def engine(self, size: int, turn: float) -> Runner:
        """The engine with a segment job over the scene, stopped at its first event."""
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        job = {
            "task": "segment",
            "areas": [{"images": [str(self.scene(size))]}],
            "model": str(self.model),
            "out": str(out),
            "overlap": OVERLAP,
            "device": "cpu",
            "threads": self.threads,
        }
        path = self.folder / "job.json"
        path.write_text(json.dumps(job), encoding="utf-8")
        command = [sys.executable, ROOT / "core" / "launch.py", "worker", path]
        log = self.logs / "engine.log"
        return started(Runner("engine", command, log, ready="ready", finished="result", turn=turn))

    def bare(self, size: int, turn: float) -> Runner:
        """The network alone."""
        command = [sys.executable, HERE / "_bare.py", self.model, size, OVERLAP, self.threads]
        log = self.logs / "bare.log"
        return started(Runner("bare network", command, log, ready="ready", finished="done", turn=turn))

    def onnx(self, size: int, turn: float) -> Runner:
        """onnxruntime over the same scene."""
        target = self.folder / "onnx.tif"
        command = [sys.executable, HERE / "_onnx.py", self.model, self.scene(size), OVERLAP, target, self.threads]
        log = self.logs / "onnx.log"
        return started(Runner("onnxruntime", command, log, ready="ready", finished="done", turn=turn))

    def agreement(self) -> float:
        """Share of pixels to which the engine and onnxruntime gave the same class."""
        from osgeo import gdal

        ours = gdal.Open(str(self.folder / "out" / "segmentation.tif"))
        theirs = gdal.Open(str(self.folder / "onnx.tif"))
        same = 0
        for row in range(0, ours.RasterYSize, 512):
            height = min(512, ours.RasterYSize - row)
            part = (0, row, ours.RasterXSize, height)
            same += int((ours.ReadAsArray(*part) == theirs.ReadAsArray(*part)).sum())
        return same / (ours.RasterXSize * ours.RasterYSize)


def started(runner: Runner) -> Runner:
    """The runner, ready and stopped; ended if it cannot."""
    try:
        runner.wait_until_ready()
    except BaseException:
        runner.end()
        raise
    return runner


def numbers(runner: Runner, tiles: int) -> dict[str, float]:
    """What one runner did, for the record."""
    done = tiles if runner.done else int(runner.last.get("done", 0))
    return {
        "tiles": done,
        "seconds": runner.active,
        "tiles_per_second": done / runner.active,
        "processor_ms_per_tile": 1e3 * runner.processor / max(done, 1),
        "peak_bytes": runner.peak,
    }


def speed_round(bench: Bench, size: int, turn: float, bare_turn: float, onnx: bool) -> dict[str, Any]:
    """Engine, bare network and, where asked for, onnxruntime over one scene, in turns."""
    runners: list[Runner] = []
    try:
        bare = bench.bare(size, bare_turn)
        runners.append(bare)
        if onnx:
            runners.append(bench.onnx(size, turn))
        engine = bench.engine(size, turn)
        runners.append(engine)
        wait_for_quiet(bench.patience)
        take_turns(runners, [runner for runner in runners if runner is not bare])
        tiles = int(bare.first["tiles"])
        found: dict[str, Any] = {runner.name: numbers(runner, tiles) for runner in runners}
        found["bare network"].update({key: bare.first[key] for key in ("tile", "batch", "bfloat16")})
        if onnx:
            found["onnxruntime"]["batch"] = runners[1].first["batch"]
            found["agreement"] = bench.agreement()
        return found
    finally:
        for runner in runners:
            runner.end()


def ratio(rounds: list[dict[str, Any]], other: str) -> list[float]:
    """The engine's speed over another's, round by round."""
    return [item["engine"]["tiles_per_second"] / item[other]["tiles_per_second"] for item in rounds]


def speed(bench: Bench, options: Any) -> int:
    """Claims (a) and (b)."""
    settings: dict[str, Any] = {"size": options.size, "overlap": OVERLAP, "turn": options.turn}
    settings |= {"width": options.width, "threads": options.threads}
    record = Record("inference_speed", settings, fresh=options.fresh)
    for number in record.missing(options.rounds):
        print(f"round {number + 1} of {options.rounds}: {options.size}×{options.size}×{len(BANDS)}", flush=True)
        record.add(speed_round(bench, options.size, options.turn, options.turn, onnx=True))
    report(record, ["engine", "bare network", "onnxruntime"])
    rounds = record.rounds
    record.claim("engine / bare network, tiles a second", median(ratio(rounds, "bare network")), 0.8)
    record.claim("engine / onnxruntime, tiles a second", median(ratio(rounds, "onnxruntime")), 1.5)
    record.claim("pixels of the same class in both maps", min(item["agreement"] for item in rounds), 0.98)
    return record.verdict()


def report(record: Record, names: list[str]) -> None:
    """The table of the rounds so far."""
    rows = []
    for name in names:
        found = [item[name] for item in record.rounds]
        rows.append(
            [
                name,
                spread([item["tiles_per_second"] for item in found], "{:.1f}".format),
                spread([item["processor_ms_per_tile"] for item in found], "{:.1f}".format),
                spread([item["peak_bytes"] / 2**20 for item in found], "{:.0f}".format),
            ]
        )
    table(["", "tiles/s", "processor ms/tile", "peak MB"], rows)


def memory(bench: Bench, options: Any) -> int:
    """Claim (c), at the sizes asked for; with the full scene the bare network takes a turn now and then, for (a)."""
    sizes = [*options.memory_sizes, *([TILE_FULL] if options.full else [])]
    record = Record(
        "inference_memory",
        {"sizes": sizes, "overlap": OVERLAP, "width": options.width, "threads": options.threads},
        fresh=options.fresh,
    )
    for number in record.missing(len(sizes)):
        size = sizes[number]
        print(f"peak memory at {size}×{size}×{len(BANDS)}", flush=True)
        bench.scene(size)
        full = size == TILE_FULL
        found = speed_round(bench, size, 45.0, 9.0 if full else 1.0, onnx=False)
        record.add({"size": size, **found})
    peaks = {item["size"]: item["engine"]["peak_bytes"] for item in record.rounds}
    rows = [
        [
            f"{item['size']}²",
            f"{item['engine']['peak_bytes'] / 1e6:.0f}",
            f"{item['engine']['seconds']:.0f}",
            f"{item['engine']['tiles_per_second']:.1f}",
            f"{item['bare network']['tiles_per_second']:.1f}",
        ]
        for item in record.rounds
    ]
    table(["scene", "peak MB", "seconds", "tiles/s", "bare tiles/s"], rows)
    record.claim("peak resident memory of the engine", max(peaks.values()) / 1e9, 2.0, at_most=True, unit=" GB")
    small, large = min(peaks), max(peaks)
    if large > small:
        pixels = (large / small) ** 2
        text = f"growth of the peak from {small}² to {large}² ({pixels:.1f} times the pixels)"
        record.claim(text, peaks[large] / peaks[small], 1.15, at_most=True)
    if options.full:
        record.claim(
            f"engine / bare network at {TILE_FULL}², tiles a second", ratio(record.rounds[-1:], "bare network")[0], 0.8
        )
    return record.verdict()


def main() -> int:
    options_parser = parser(str(__doc__), rounds=3)
    add_width(options_parser)
    options_parser.add_argument("--part", choices=("speed", "memory", "all"), default="all")
    options_parser.add_argument("--size", type=int, default=3000, help="rows and columns for the speed (default 3000)")
    options_parser.add_argument("--turn", type=float, default=4.0, help="seconds of a turn (default 4)")
    options_parser.add_argument("--threads", type=int, default=2, help="of every program (default 2)")
    options_parser.add_argument("--memory-sizes", type=int, nargs="*", default=list(MEMORY_SIZES))
    options_parser.add_argument("--full", action="store_true", help=f"memory at {TILE_FULL}² too (about half an hour)")
    options = options_parser.parse_args()
    # Programs that stand still would outlive a benchmark that is ended.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    with tempfile.TemporaryDirectory(prefix="landbrush-bench-") as folder:
        bench = Bench(Path(folder), options)
        code = 0
        if options.part in ("speed", "all"):
            code |= speed(bench, options)
        if options.part in ("memory", "all"):
            code |= memory(bench, options)
    return code


if __name__ == "__main__":
    sys.exit(main())
