"""Whether JPEG 2000 files are whole: GDAL's OpenJPEG decodes what is there of a cut-off one and says nothing."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..errors import InputError
from ..said import said
from .vsi import VsiFile, size_of

_SIGNATURE = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_END_OF_CODESTREAM = b"\xff\xd9"


def check_whole(path: str) -> None:
    """Follow the boxes of a JPEG 2000 file (ISO/IEC 15444-1, annex I) to its end; any other file passes.

    Raises:
        InputError: A box reaches beyond the end of the file, or the codestream has no end.
    """
    if not _is_whole(path, size_of(path) or 0):
        raise InputError(
            said(
                "{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again", path=path
            )
        )


def _is_whole(path: str, size: int) -> bool:
    with VsiFile(path) as stream:
        if stream.read(0, len(_SIGNATURE)) != _SIGNATURE:
            return True
        end, codestream = len(_SIGNATURE), False
        for kind, _, end in _boxes(stream, size):
            if kind == b"jp2c":
                codestream = True
                # The last box may go on to the end of the file, wherever that is.
                if end == size and stream.read(size - 2, 2) != _END_OF_CODESTREAM:
                    return False
    return end == size and codestream


def _boxes(stream: VsiFile, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind of each box, where its content starts, and where it ends by what it says."""
    position = len(_SIGNATURE)
    while position < size:
        kind, start, length = _box(stream, position, size)
        position += max(length, start - position)
        yield kind, start, position


def _box(stream: VsiFile, position: int, size: int) -> tuple[bytes, int, int]:
    """Kind of the box at a position, where its content starts, and the length of all of it."""
    header = stream.read(position, 16)
    length, kind = struct.unpack(">I4s", header[:8]) if len(header) >= 8 else (8, b"")
    if length == 1:
        return kind, position + 16, struct.unpack(">Q", header[8:16])[0] if len(header) == 16 else size
    return kind, position + 8, length or size - position


def find_codestream(stream: VsiFile, size: int) -> int | None:
    """Where the codestream of a JPEG 2000 file starts; None if it is no such file."""
    if stream.read(0, len(_SIGNATURE)) != _SIGNATURE:
        return None
    return next((start for kind, start, _ in _boxes(stream, size) if kind == b"jp2c"), None)
