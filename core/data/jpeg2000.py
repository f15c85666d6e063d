"""Whether JPEG 2000 files are whole: GDAL's OpenJPEG decodes what is there of a cut-off one and says nothing."""

from __future__ import annotations

import os
import struct

from ..errors import InputError

_SIGNATURE = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_END_OF_CODESTREAM = b"\xff\xd9"


def check_whole(path: str) -> None:
    """Follow the boxes of a JPEG 2000 file (ISO/IEC 15444-1, annex I) to its end; any other file passes.

    Raises:
        InputError: A box reaches beyond the end of the file, or the codestream has no end.
    """
    size = os.path.getsize(path)
    with open(path, "rb") as stream:
        if stream.read(len(_SIGNATURE)) != _SIGNATURE:
            return
        position, codestream = len(_SIGNATURE), False
        while position < size:
            stream.seek(position)
            header = stream.read(16)
            length, kind = struct.unpack(">I4s", header[:8]) if len(header) >= 8 else (8, b"")
            if length == 1:
                length = struct.unpack(">Q", header[8:16])[0] if len(header) == 16 else size
            if length == 0:
                # The last box goes on to the end of the file, wherever that is.
                length = size - position
                stream.seek(max(size - 2, 0))
                if kind == b"jp2c" and stream.read(2) != _END_OF_CODESTREAM:
                    break
            codestream |= kind == b"jp2c"
            position += max(length, 8)
    if position != size or not codestream:
        raise InputError(f"{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again")
