"""Back to an earlier model: it is the one that maps, and its maps come back as layers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..core.job import InputError
from . import history, jobs, results
from .figures import moment
from .i18n import in_words, tr
from .kept_runs import KeptRun
from .layers import layers_by_date
from .recipes import maps_classes

if TYPE_CHECKING:
    from .runs import Runs


def go_back(runs: Runs, run: KeptRun) -> bool:
    """Use the model of an earlier training; maps of it that were tidied away are made again.

    Returns:
        False when it cannot be (the message bar says why).
    """
    controller = runs.controller
    try:
        if runs.is_busy():
            raise InputError(tr("Landbrush is at work; wait for it to finish, or stop it first."))
        if not history.is_there(run):
            raise InputError(tr("The model {path} is no longer there; remove it from the list.").format(path=run.model))
        outputs = history.maps_of(run)
        images = jobs.series_images(controller.state, controller.project) if outputs else ()
    except InputError as error:
        controller.warn(in_words(error))
        return False
    summary, curves = history.details(run)
    folder = run.maps or os.path.dirname(run.model)
    controller.update("model", model=run.model, folder=folder, summary=summary, curves=curves)
    told = tr("Back to the model of {when}.").format(when=moment(run.when))
    if outputs:
        results.show_results(
            controller.project,
            outputs,
            results.model_classes(controller.state),
            run.area,
            below=controller.state.annotation_id,
            title=run.area,
            part=run.part,
            sources=layers_by_date(images, controller.project),
            dates=[image.date for image in images],
        )
        controller.view.settle([item.get("date") for item in outputs], controller.project)
        # The maps are others since it was said that the model is.
        controller.changed.emit("model")
    elif maps_classes(run.model) and controller.image() is not None and runs.engine_is_ready():
        return runs.segment()
    runs.ended.emit("done", told)
    return True
