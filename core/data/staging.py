"""The files of a run: written while the next pixels are computed, and seen all together when they are whole."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import InputError, one_line
from ..said import said
from ..scratch import Scratch, put
from .class_tables import move_side_files

if TYPE_CHECKING:
    from .series import Series

#: Names the run that wrote a raster, so that rasters of different runs are not taken for one another's.
RUN_KEY = "LANDBRUSH_RUN"

_WAITING_WRITES = 4


@contextmanager
def staging(out_dir: str, names: Sequence[str], source: Series | Sequence[str]) -> Iterator[str]:
    """A hidden folder inside `out_dir` whose files are moved out at the end, or taken away with it on any error.

    Args:
        names: Of the files to be made in it.
        source: What they are made from: a series, or files.

    Raises:
        InputError: `out_dir` cannot be written or holds an input of one of these names; a file cannot be replaced.
    """
    out_dir = os.path.abspath(out_dir)
    for path in source if isinstance(source, Sequence) else _files_of(source):
        if os.path.dirname(os.path.abspath(path)) == out_dir and os.path.basename(path) in names:
            raise InputError(
                said("{path} is an input and would be overwritten; choose another output folder", path=path)
            )
    made = _make_folder(out_dir)
    scratch = None
    done = False
    try:
        try:
            scratch = Scratch(out_dir)
        except OSError as error:
            raise InputError(
                said(
                    "the output folder {folder} cannot be written to ({reason}); choose another one",
                    folder=out_dir,
                    reason=one_line(error),
                )
            ) from None
        yield scratch.path
        _publish(scratch.path, out_dir, names)
        done = True
    finally:
        if scratch is not None:
            scratch.close()
        if not done:
            for path in reversed(made):
                if os.path.isdir(path) and not os.listdir(path):
                    os.rmdir(path)


def _files_of(series: Series) -> list[str]:
    images = series.area.images
    return [path for image in images for path in (*image.paths, *([image.mask.path] if image.mask else []))]


def _make_folder(path: str) -> list[str]:
    """Make `path` and what is missing above it.

    Returns:
        The folders made, outermost first.
    """
    missing: list[str] = []
    current = path
    while not os.path.exists(current):
        missing.insert(0, current)
        current = os.path.dirname(current)
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise InputError(
            said(
                "the output folder {path} cannot be made ({reason}); choose another one",
                path=path,
                reason=one_line(error),
            )
        ) from None
    return missing


def _publish(folder: str, out_dir: str, names: Sequence[str]) -> None:
    """Move the finished files into place; what a program noted beside the old ones (.aux.xml) no longer holds."""
    for name in names:
        try:
            move_side_files(os.path.join(folder, name), os.path.join(out_dir, name))
            put(os.path.join(folder, name), os.path.join(out_dir, name))
        except OSError as error:
            path = os.path.join(out_dir, name)
            raise InputError(
                said(
                    "{path} cannot be replaced ({reason}); close the program that uses it",
                    path=path,
                    reason=one_line(error),
                )
            ) from None


@contextmanager
def writing_behind() -> Iterator[Callable[..., None]]:
    """Calls are made in another thread, in their order; few wait at a time. At the end all are done, or one has failed.

    Example:
        >>> written = []
        >>> with writing_behind() as call:
        ...     for number in range(10):
        ...         call(written.append, number)
        >>> written == list(range(10))
        True
    """
    with ThreadPoolExecutor(1, "landbrush-write") as pool:
        pending: deque[Future[Any]] = deque()

        def call(function: Callable[..., Any], *arguments: Any) -> None:
            pending.append(pool.submit(function, *arguments))
            while len(pending) > _WAITING_WRITES:
                pending.popleft().result()

        yield call
        while pending:
            pending.popleft().result()


def silent(fraction: float, message: str) -> None:
    """For `progress`, where nobody listens."""
