"""Jobs beside training, mapping and filling: what is run, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..core.events import Result
from ..core.job import Job


@dataclass(frozen=True)
class Errand:
    """One run of the engine.

    Attributes:
        folder: Where it writes; made for it, and taken away again where it comes to nothing.
        title: What the task is called in QGIS's task manager.
        stage: What is being done, in a word or two for the progress bar.
        shown: Puts the result on the map and says in a sentence what was done; may raise `InputError`.
        closed: What to say where the project was closed meanwhile, with {path}.
    """

    job: Job
    folder: Path
    title: str
    stage: str
    shown: Callable[[Result], str]
    closed: str
