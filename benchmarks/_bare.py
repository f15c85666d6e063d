"""Child of inference_speed: the network alone, on normalised tiles in memory, for as long as it is let run.

`_bare.py MODEL SIZE OVERLAP THREADS`: first looks for the batch and the precision that are fastest here, then goes on
forever and says after every batch how many tiles it has done.
"""

from __future__ import annotations

import json
import sys
import time

from _common import register

register()

import torch  # noqa: E402

from landbrush.core.inference.blending import axis  # noqa: E402
from landbrush.core.inference.predictor import Predictor  # noqa: E402
from landbrush.core.model_file import load_model  # noqa: E402

#: Pixels of a batch.
SIZES = tuple(1 << power for power in (12, 13, 14, 15, 16, 17))


def main(model: str, size: int, overlap: float, threads: int) -> None:
    torch.set_num_threads(threads)
    network, info = load_model(model)
    predictor = Predictor(network, info, overlap=overlap)
    network, tile = predictor.network, predictor.side(size)
    tiles = len(axis(size, tile, overlap).starts) ** 2

    def seconds_per_tile(batch: int, amp: bool) -> float:
        x, m = inputs[batch]
        start = time.perf_counter()
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=amp):
            network(x, m, None)
        return (time.perf_counter() - start) / batch

    inputs = {}
    for batch in sorted({max(1, pixels // tile**2) for pixels in SIZES}):
        x = torch.randn(batch, 1, tile, tile, len(info.bands)).movedim(-1, -3)
        inputs[batch] = x, torch.ones(batch, 1, 1, tile, tile, dtype=torch.bool)
    times: dict[tuple[int, bool], list[float]] = {}
    for _ in range(4):
        for amp in (False, True):
            for batch in inputs:
                times.setdefault((batch, amp), []).append(seconds_per_tile(batch, amp))
    batch, amp = min(times, key=lambda choice: min(times[choice]))
    print(json.dumps({"event": "ready", "tiles": tiles, "tile": tile, "batch": batch, "bfloat16": amp}), flush=True)
    done = 0
    while True:
        seconds_per_tile(batch, amp)
        done += batch
        print(json.dumps({"event": "progress", "done": done}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
