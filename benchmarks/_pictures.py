"""Annotated pictures as plain arrays: read once and kept packed, so that a machine without GDAL can use them too."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

VOID = 255


@dataclass(frozen=True)
class Picture:
    """One image with its annotation.

    Attributes:
        name: Unique within its set.
        group: What it was taken with or where: a drive, a city.
        place: Its centre on the map, in metres; (0, 0) where it has none.
        x: (C, H, W) in the file's own type.
        m: (H, W) bool, observed.
        y: (H, W) uint8 class indices, 255 = not annotated.
        polygons: (H, W) int32, 0 = none.
    """

    name: str
    group: str
    place: tuple[float, float]
    x: npt.NDArray[np.generic]
    m: npt.NDArray[np.bool_]
    y: npt.NDArray[np.uint8]
    polygons: npt.NDArray[np.int32]

    @property
    def present(self) -> frozenset[int]:
        """Classes of its annotated and observed pixels."""
        return frozenset(np.unique(self.y[self.m & (self.y != VOID)]).tolist())

    def mapped(self, classes: Sequence[int]) -> Picture:
        """With class index i turned into `classes[i]`; what is not annotated stays so."""
        table = np.full(256, VOID, np.uint8)
        table[: len(classes)] = classes
        y = table[self.y]
        return replace(self, y=y, polygons=components(y))

    def shrunk(self, times: int) -> Picture:
        """Smaller by a whole number: the mean of the pixels, the annotation of the one in the middle."""
        if times == 1:
            return self
        height, width = (length // times * times for length in self.y.shape)
        blocks = self.x[:, :height, :width].reshape(len(self.x), height // times, times, width // times, times)
        x = np.rint(blocks.mean(axis=(2, 4))).astype(self.x.dtype)
        middle = slice(times // 2, None, times)
        y = self.y[:height, :width][middle, middle]
        return replace(self, x=x, m=self.m[:height, :width][middle, middle], y=y, polygons=components(y))


def components(y: npt.NDArray[np.uint8]) -> npt.NDArray[np.int32]:
    """(H, W) numbers of the connected patches of one class, as the engine counts the polygons of a label raster."""
    from skimage import measure

    numbers: Any = measure.label(np.where(y == VOID, 0, y.astype(np.int32) + 1), background=0)
    return numbers.astype(np.int32)


def packed(path: Path, version: str, read: Callable[[], list[Picture]]) -> list[Picture]:
    """Pictures from `path` if it holds those of this version, else read and written there.

    Args:
        path: An .npz file.
        version: Whatever the pictures depend on.
    """
    if path.exists():
        with np.load(path, allow_pickle=False) as arrays:
            head = json.loads(str(arrays["head"]))
            if head["version"] == version:
                return [
                    Picture(name, group, (place[0], place[1]), *(arrays[f"{key}{i}"] for key in "xmyp"))
                    for i, (name, group, place) in enumerate(head["pictures"])
                ]
    pictures = read()
    head = {"version": version, "pictures": [(item.name, item.group, item.place) for item in pictures]}
    arrays = {"head": np.array(json.dumps(head))}
    for i, item in enumerate(pictures):
        arrays.update({f"x{i}": item.x, f"m{i}": item.m, f"y{i}": item.y, f"p{i}": item.polygons})
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part.npz")
    np.savez_compressed(beside, **arrays)
    os.replace(beside, path)
    return pictures
