"""A scene of three classes with known truth, and places in it to draw on; imported by the tests and inside QGIS."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "core"))
from scenes import ORIGIN, PIXEL, write_raster

SIZE = 200
#: Class id → mean of each band.
MEANS = {3: (300, 400, 3000, 900), 7: (900, 1000, 1800, 2600), 12: (500, 600, 250, 150)}
NAMES = {3: "forest", 7: "meadow", 12: "lake"}
#: Boxes (row, column, height, width) in pixels that lie within a class, with room around them.
BOXES = {
    3: ((8, 10, 16, 22), (58, 14, 16, 22), (108, 10, 16, 22), (158, 14, 16, 22)),
    7: ((12, 104, 14, 18), (14, 140, 14, 18), (44, 120, 14, 18)),
    12: ((150, 104, 14, 18), (168, 140, 14, 18), (136, 168, 14, 18)),
}


def truth() -> np.ndarray:
    """(SIZE, SIZE) uint8 of class ids: a wavy border between left and right, another on the right."""
    rows, cols = np.mgrid[:SIZE, :SIZE]
    right = np.where(rows < SIZE * 0.5 + 10 * np.cos(cols / 11), 7, 12)
    return np.where(cols < SIZE * 0.4 + 12 * np.sin(rows / 14), 3, right).astype(np.uint8)


def write_scene(path: Path) -> str:
    """The scene as four bands of uint16, noisy enough that a single pixel is no proof."""
    rng, ids = np.random.RandomState(0), truth()
    clean = np.stack([sum((ids == number) * means[band] for number, means in MEANS.items()) for band in range(4)])
    noisy = (clean + rng.normal(0, 180, clean.shape)).clip(1, 10_000).astype(np.uint16)
    return write_raster(path, noisy, nodata=0, names=("B03", "B04", "B08", "B11"))


def corners(box: tuple[int, int, int, int]) -> list[tuple[float, float]]:
    """Map coordinates of a box's corners."""
    row, col, height, width = box
    return [point(r, c) for r, c in ((row, col), (row, col + width), (row + height, col + width), (row + height, col))]


def point(row: float, col: float) -> tuple[float, float]:
    """Map coordinates of a place in pixels."""
    return ORIGIN[0] + col * PIXEL, ORIGIN[1] - row * PIXEL
