"""The machine under the engine: device, threads, number format, versions."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from typing import Any

import torch

from . import events
from .errors import InputError
from .job import InpaintJob, SegmentJob, SuggestJob, TrainJob
from .said import said
from .version import plugin_version


def choose_device(wanted: str) -> torch.device:
    """The device a job asks for; "auto" takes CUDA, then Apple's MPS, then the CPU.

    Raises:
        InputError: The device is not there.
    """
    if wanted == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda:0")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    device = torch.device(wanted)
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise InputError(
            said(
                "device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a "
                "PyTorch built for CUDA",
                wanted=wanted,
                count=torch.cuda.device_count(),
            )
        )
    if device.type == "mps" and not torch.backends.mps.is_available():
        raise InputError(said("device mps: this machine has none that PyTorch can use; use auto or cpu"))
    return device


def take(job: InpaintJob | SegmentJob | SuggestJob | TrainJob, emit: events.Emit) -> torch.device:
    """Take as many threads as a job is given, and its device, and say which; see `choose_device`."""
    set_threads(job.threads)
    device = choose_device(job.device)
    emit(events.Ready(job.task, device_name(device), versions()))
    return device


def send(values: torch.Tensor, device: torch.device, dtype: torch.dtype | None = None) -> torch.Tensor:
    """What was drawn on the CPU, on the device, without waiting until that has done what it still has to do.

    CUDA stages a copy from ordinary memory before the call returns: `values` may be changed or freed at once.
    """
    # Metal reads the memory later, when it may hold something else.
    return values.to(device=device, dtype=dtype, non_blocking=device.type != "mps")


def device_name(device: torch.device) -> str:
    """The device in words."""
    if device.type == "cuda":
        return f"{device} {torch.cuda.get_device_name(device)}"
    return f"cpu ({torch.get_num_threads()} threads)" if device.type == "cpu" else str(device)


def devices() -> list[dict[str, Any]]:
    """Every device the engine can use: name, kind, memory in bytes (None where it is the system's)."""
    found: list[dict[str, Any]] = []
    for index in range(torch.cuda.device_count()):
        properties = torch.cuda.get_device_properties(index)
        found.append({"name": properties.name, "kind": f"cuda:{index}", "memory": properties.total_memory})
    if torch.backends.mps.is_available():
        found.append({"name": "Apple GPU", "kind": "mps", "memory": None})
    found.append({"name": platform.processor() or platform.machine(), "kind": "cpu", "memory": None})
    return found


def versions() -> dict[str, str]:
    """Versions of what results depend on."""
    from importlib.metadata import version

    import numpy
    from osgeo import gdal

    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": numpy.__version__,
        "gdal": gdal.__version__,
        "scikit-image": version("scikit-image"),
        "safetensors": version("safetensors"),
        "landbrush": plugin_version(),
    }


def set_threads(threads: int | None) -> None:
    """CPU threads for PyTorch; None leaves what the environment says (OMP_NUM_THREADS) or all cores."""
    if threads is not None:
        torch.set_num_threads(threads)


def _sync(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def bfloat16_is_faster(step: Callable[[bool], object], device: torch.device, repeats: int = 3) -> bool:
    """Whether `step(True)` (under bfloat16 autocast) takes less work than `step(False)`, best of `repeats` in turn.

    On a CPU it is the processor's time that counts: how long a step takes there depends on what else is running.
    """
    if device.type == "mps" or (device.type == "cuda" and not torch.cuda.is_bf16_supported()):
        return False
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    times: dict[bool, list[float]] = {False: [], True: []}
    for number in range(repeats + 1):
        for amp, taken in times.items():
            _sync(device)
            start = clock()
            step(amp)
            _sync(device)
            if number:
                taken.append(clock() - start)
    return min(times[True]) < min(times[False])


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception means that the device's or the machine's memory ran out."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in text or "can't allocate memory" in text)
