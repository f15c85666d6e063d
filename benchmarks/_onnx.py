"""Child of inference_speed: the same network in onnxruntime, tile by tile over the same scene, blended with numpy.

`_onnx.py MODEL SCENE OVERLAP OUT THREADS`: what a plugin does that runs an exported network (Deepness, say): read a
tile with GDAL, normalise it, run it in float32 at a fixed tile size, and put the tiles together in one numpy array. It
blends with the same Hann window as the engine, so that the two maps can be compared; it keeps no uncertainty.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from _common import register

register()

import numpy as np  # noqa: E402
import onnxruntime  # noqa: E402
import torch  # noqa: E402
from osgeo import gdal  # noqa: E402

from landbrush.core.export.onnx_graph import INPUT, TileProbabilities, export_graph  # noqa: E402
from landbrush.core.inference.blending import axis  # noqa: E402
from landbrush.core.inference.predictor import Predictor  # noqa: E402
from landbrush.core.model_file import load_model  # noqa: E402

#: Pixels of a batch.
SIZES = (1 << 12, 1 << 14, 1 << 16)

gdal.UseExceptions()


def fastest_session(network: torch.nn.Module, bands: int, tile: int, threads: int, folder: Path) -> tuple[object, int]:
    """A session for each batch size, with threads that spin and that sleep; the fastest per tile, and its batch."""
    sessions = {}
    for batch in sorted({max(1, pixels // tile**2) for pixels in SIZES}):
        path = folder / f"batch{batch}.onnx"
        export_graph(network, str(path), bands, tile, batch)
        for spinning in ("1", "0"):
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
            options.add_session_config_entry("session.intra_op.allow_spinning", spinning)
            providers = ["CPUExecutionProvider"]
            sessions[batch, spinning] = onnxruntime.InferenceSession(str(path), options, providers=providers)
    times: dict[tuple[int, str], list[float]] = {choice: [] for choice in sessions}
    for _ in range(5):
        for (batch, spinning), session in sessions.items():
            x = np.random.default_rng(0).standard_normal((batch, bands, tile, tile), dtype=np.float32)
            start = time.perf_counter()
            session.run(None, {INPUT: x})
            times[batch, spinning].append((time.perf_counter() - start) / batch)
    best = min(times, key=lambda choice: min(times[choice]))
    return sessions[best], best[0]


def main(model: str, scene: str, overlap: float, out: str, threads: int) -> None:
    network, info = load_model(model)
    source = gdal.Open(scene)
    height, width = source.RasterYSize, source.RasterXSize
    tile, bands, classes = Predictor(network, info).side(height), len(info.bands), len(info.classes)
    mean, std = (np.array(v, np.float32)[:, None, None] for v in (info.mean, info.std))
    with tempfile.TemporaryDirectory() as folder:
        session, batch = fastest_session(
            TileProbabilities(network, info.temperature), bands, tile, threads, Path(folder)
        )
    starts = axis(height, tile, overlap).starts
    places = [(row, col) for row in starts for col in axis(width, tile, overlap).starts]
    print(json.dumps({"event": "ready", "tiles": len(places), "batch": batch}), flush=True)

    line = np.sin(np.pi * (np.arange(tile) + 0.5) / tile) ** 2
    window = np.outer(line, line).astype(np.float32)
    total = np.zeros((classes, height, width), np.float32)
    weight = np.zeros((height, width), np.float32)
    for start in range(0, len(places), batch):
        chosen = places[start : start + batch]
        x = np.zeros((batch, bands, tile, tile), np.float32)
        for number, (row, col) in enumerate(chosen):
            x[number] = (source.ReadAsArray(col, row, tile, tile) - mean) / std
        for (row, col), p in zip(chosen, session.run(None, {INPUT: x})[0]):
            total[:, row : row + tile, col : col + tile] += p * window
            weight[row : row + tile, col : col + tile] += window
        print(json.dumps({"event": "progress", "done": start + len(chosen)}), flush=True)
    total /= weight
    ids = np.array([item.id for item in info.classes], np.uint8)[total.argmax(0)]
    target = gdal.GetDriverByName("GTiff").Create(out, width, height, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    target.SetProjection(source.GetProjection())
    target.SetGeoTransform(source.GetGeoTransform())
    target.GetRasterBand(1).WriteArray(ids)
    target = None
    print(json.dumps({"event": "done", "done": len(places)}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4], int(sys.argv[5]))
