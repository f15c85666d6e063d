"""Files as GDAL sees them: on a disk, in a zip, in memory or on a network, through the same few calls."""

from __future__ import annotations

from types import TracebackType

from osgeo import gdal

from ..errors import InputError
from ..said import said

gdal.UseExceptions()


class VsiFile:
    """A file open for reading; use it as a context manager.

    Raises:
        InputError: On entering: it cannot be opened.
    """

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> VsiFile:
        try:
            self._handle = gdal.VSIFOpenL(self.path, "rb")
        except RuntimeError:
            self._handle = None
        if self._handle is None:
            raise InputError(said("{path} cannot be opened", path=self.path))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        gdal.VSIFCloseL(self._handle)

    def read(self, position: int, length: int) -> bytes:
        """Bytes from a position on; fewer where the file ends."""
        gdal.VSIFSeekL(self._handle, position, 0)
        return bytes(gdal.VSIFReadL(1, length, self._handle) or b"")


def size_of(path: str) -> int | None:
    """Bytes of a file; None if there is none."""
    status = gdal.VSIStatL(path)
    return None if status is None or status.IsDirectory() else int(status.size)


def is_folder(path: str) -> bool:
    """Whether there is a folder."""
    status = gdal.VSIStatL(path)
    return status is not None and bool(status.IsDirectory())


def read_all(path: str, most: int = 64 * 1024 * 1024) -> bytes:
    """The whole of a file of at most so many bytes.

    Raises:
        InputError: It is not there, or larger.
    """
    size = size_of(path)
    if size is None or size > most:
        if size is None:
            raise InputError(said("{path} does not exist", path=path))
        raise InputError(said("{path} is too large ({size} MB)", path=path, size=f"{size / 1e6:.0f}"))
    with VsiFile(path) as stream:
        return stream.read(0, size)
