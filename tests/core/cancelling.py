"""What a cancelled run may leave behind: nothing, whenever it was asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from landbrush.core.errors import Cancelled


def tree(folder: Path) -> list[str]:
    """Everything below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def leaves_nothing(run: Callable[[Path, Callable[[], bool]], Any], folder: Path, stage: int) -> None:
    """Cancel `run(out, cancelled)` and compare `folder` with what it held before.

    Args:
        stage: Counts the questions "cancelled?"; negative from the last, which is asked with all files finished.
    """
    asked: list[int] = []
    run(folder / "dry", lambda: bool(asked.append(1)))
    shutil.rmtree(folder / "dry")
    before = tree(folder)
    last = stage if stage >= 0 else len(asked) + stage
    questions: list[int] = []

    def cancelled() -> bool:
        questions.append(1)
        return len(questions) > last

    with pytest.raises(Cancelled):
        run(folder / "a" / "b", cancelled)
    assert tree(folder) == before
