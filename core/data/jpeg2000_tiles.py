"""Which tiles of a JPEG 2000 file hold nothing, told without decoding them.

A satellite's tile may be nodata but for a corner. Equal bytes decode to equal pixels (ISO/IEC 15444-1, annexes A and
B), and tiles of zeros are few bytes, so that one of each sort need be decoded only.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal

from .dataset import open_dataset
from .jpeg2000 import find_codestream
from .vsi import VsiFile, size_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_START, _SIZE, _PACKED_HEADERS, _TILE, _END = 0xFF4F, 0xFF51, 0xFF60, 0xFF90, 0xFFD9
#: A tile of more bytes than pixels / this is not looked into: it holds something.
_SPARSE = 256


@dataclass(frozen=True)
class Tiles:
    """Tiles of an image: their height and width in pixels, and which (rows, columns) hold zeros only."""

    height: int
    width: int
    empty: NDArray[np.bool_]


def empty_tiles(path: str) -> Tiles | None:
    """The empty tiles of a file of one band; None where they cannot be told (all may hold something then).

    Raises:
        InputError: The file cannot be read.
    """
    size = size_of(path) or 0
    with VsiFile(path) as stream:
        start = find_codestream(stream, size)
        parts = None if start is None else _parts(stream, start, size)
    if parts is None:
        return None
    (height, width, tile_height, tile_width), bodies = parts
    rows, cols = -(-height // tile_height), -(-width // tile_width)
    empty = np.zeros((rows, cols), np.bool_)
    dataset = open_dataset(path, gdal.OF_RASTER)
    band = dataset.GetRasterBand(1)
    known: dict[tuple[bytes, int, int], bool] = {}
    for index, body in bodies.items():
        row, col = divmod(index, cols)
        if row >= rows:
            return None
        y, x = row * tile_height, col * tile_width
        h, w = min(tile_height, height - y), min(tile_width, width - x)
        if body is None:
            continue
        key = (body, h, w)
        if key not in known:
            known[key] = not np.frombuffer(band.ReadRaster(x, y, w, h), np.uint8).any()
        empty[row, col] = known[key]
    return Tiles(tile_height, tile_width, empty)


def _parts(stream: VsiFile, start: int, size: int) -> tuple[tuple[int, int, int, int], dict[int, bytes | None]] | None:
    """Sizes of image and tiles, and what tells the content of each tile; None for a tile that holds much."""
    position = start + 2
    if stream.read(start, 2) != struct.pack(">H", _START):
        return None
    sizes: tuple[int, int, int, int] | None = None
    lengths: dict[int, list[tuple[int, int]]] = {}
    while position + 2 <= size:
        header = stream.read(position, 12)
        marker = struct.unpack(">H", header[:2])[0] if len(header) >= 2 else _END
        if marker == _END:
            break
        if marker == _TILE:
            if len(header) < 12:
                return None
            index, length = struct.unpack(">HI", header[4:10])
            length = length or size - 2 - position
            lengths.setdefault(index, []).append((position + 12, length - 12))
            position += max(length, 12)
            continue
        # Headers that are packed into the main one leave tiles of equal bytes with different content.
        if marker == _PACKED_HEADERS or len(header) < 4:
            return None
        if marker == _SIZE:
            sizes = _sizes(stream.read(position + 4, 36))
        position += 2 + struct.unpack(">H", header[2:4])[0]
    if sizes is None:
        return None
    bodies: dict[int, bytes | None] = {}
    for index, pieces in lengths.items():
        much = sum(length for _, length in pieces) > max(64, sizes[2] * sizes[3] // _SPARSE)
        bodies[index] = None if much else _digest(stream, pieces)
    return sizes, bodies


def _sizes(segment: bytes) -> tuple[int, int, int, int] | None:
    """Height, width, tile height and tile width; None where they do not start at the first pixel or bands are many."""
    if len(segment) < 36:
        return None
    _, width, height, x, y, tile_width, tile_height, tile_x, tile_y, bands = struct.unpack(">HIIIIIIIIH", segment)
    if x or y or tile_x or tile_y or bands != 1 or not tile_width or not tile_height:
        return None
    return height, width, min(tile_height, height), min(tile_width, width)


def _digest(stream: VsiFile, pieces: list[tuple[int, int]]) -> bytes:
    content = hashlib.sha256()
    for position, length in pieces:
        content.update(stream.read(position, max(length, 0)))
    return content.digest()
