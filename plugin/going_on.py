"""Whether the next training can start from the last model, so that it takes a fraction of the time."""

from __future__ import annotations

import os

from qgis.core import QgsProject

from ..core.job import InputError, TrainJob
from . import jobs
from .kept_runs import KeptRun
from .project_state import State
from .recipes import leaves_polygons

#: What the engine's refusals of a model to start from begin with.
_REFUSED = "start_from"


def last_run(state: State, project: QgsProject) -> KeptRun | None:
    """The training of the model in use, if the next one can start from it: same images, method and recipe.

    Whether bands and classes are still such that it can, the engine knows.
    """
    run = next((run for run in state.history if run.model == state.model), None)
    if run is None or leaves_polygons(state.options.recipe):
        return None
    try:
        image = jobs.first_image(state, project)
    except InputError:
        return None
    same = (state.areas.get(image.id()), state.method, state.options.recipe) == (run.area, run.method, run.recipe)
    return run if same and os.path.isfile(_beside(run.model)) else None


def model_to_start_from(state: State, project: QgsProject) -> str | None:
    """The model's file, where the user has not chosen to begin afresh."""
    run = last_run(state, project) if state.options.go_on else None
    return None if run is None else run.model


def is_refusal(job: object, kind: str, message: str) -> bool:
    """Whether a training failed only because it could not start from a model."""
    return isinstance(job, TrainJob) and job.start_from is not None and kind == "input" and message.startswith(_REFUSED)


def _beside(model: str) -> str:
    return model.removesuffix(".safetensors") + ".start"
