"""What the dock says to the user about the state of things, in sentences."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from .annotate.stats import Stats
from .figures import decimals
from .i18n import few_of, listed, quoted, tr
from .layers import has_web_map
from .project_state import State
from .recipes import leaves_polygons, method_name, polygons_to_judge

#: With fewer held-out polygons than this a tenth of a percent means nothing.
FEW_POLYGONS = 10


def no_image(project: QgsProject) -> str:
    """What to do where there is no image to be mapped; a web map is none, and that must be said."""
    if has_web_map(project):
        return tr("A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.")
    return tr("Add a raster layer to the map, for example a Sentinel-2 image.")


def no_other_image(project: QgsProject) -> str:
    """As `no_image`, where further images are looked for."""
    if has_web_map(project):
        return tr("There is no other raster file in the project, and a web map cannot be used; add a file to the map.")
    return tr("There is no other raster layer in the project; add one to the map first.")


def next_step(state: State, stats: Stats, project: QgsProject, has_image: bool, has_layer: bool) -> str:
    """One sentence: what to do now."""
    if not has_image:
        return no_image(project)
    if leaves_polygons(state.options.recipe):
        return tr("Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.")
    if not has_layer:
        return tr("Click Draw and outline a few places of each class, or choose your own layer of polygons.")
    missing = [item.name for item in state.classes if not stats.polygons.get(item.id)]
    if stats.total() == 0:
        return tr("Draw a few polygons of “{name}”, then of the other classes (keys 1–9).").format(
            name=missing[0] if missing else ""
        )
    if len(state.classes) < 2:
        return tr("Add a second class, for example for everything else.")
    if missing:
        return tr("Draw polygons of “{name}” too.").format(name=missing[0])
    if not state.model:
        ready = tr("Ready: click Train. The map appears when training is done.")
    else:
        ready = tr("Look where the map is wrong, draw there, and train again.")
    return " ".join(filter(None, [ready, too_few_to_judge(state, stats)]))


def too_few_to_judge(state: State, stats: Stats) -> str:
    """What a method that guesses will come to with so few polygons; empty where there are enough, or it does not."""
    options, drawn = state.options, stats.total()
    needed = polygons_to_judge(options.recipe or state.method, options.validation)
    if needed is None or drawn >= needed > 0:
        return ""
    if not needed:
        return tr(
            "No polygons are held out to tell whether guesses help, so {method} maps like the supervised method."
        ).format(method=method_name(state.method))
    return tr(
        "Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised "
        "method. It takes about {needed}."
    ).format(drawn=drawn, method=method_name(state.method), needed=needed)


def accuracy(summary: dict[str, Any]) -> str:
    """How good a model is on polygons it has not learned from, and what that does not say; empty without a model.

    Args:
        summary: The training's, with the names that its classes have now.
    """
    if not summary:
        return ""
    if summary.get("classes") == []:
        return tr("Learnt from images alone: it fills clouds and maps nothing.")
    metrics = summary.get("metrics")
    share = metrics.get("accuracy") if isinstance(metrics, dict) else None
    if not isinstance(share, (int, float)):
        return tr("With two or more polygons of each class the accuracy is measured too.")
    count = summary.get("held_out_polygons")
    few = isinstance(count, int) and count < FEW_POLYGONS
    told = [
        tr("{percent} % of the pixels in the held-out polygons ({n}) are right.").format(
            percent=decimals(100 * share, 0 if few else 1),
            n=count if isinstance(count, int) else "?",
        )
    ]
    surest = _surest_half(metrics)
    if surest is not None and share < 1 and not few:
        told.append(tr("Of the half it is surest of, {percent} % are right.").format(percent=decimals(100 * surest, 1)))
    if few:
        told.append(tr("So few polygons give a rough idea only."))
    measured, classes = summary.get("held_out_classes"), summary.get("classes")
    if not isinstance(measured, list) or not isinstance(classes, list):
        return " ".join(told)
    named = [item for item in classes if isinstance(item, dict)]
    names = [item.get("name") for item in named if item.get("id") not in measured]
    if names:
        told.append(
            tr("Not measured, for want of a second polygon on clear pixels: {names}.").format(names=listed(names, 3))
        )
    return " ".join(told)


def worse(before: float, now: float) -> str:
    """What to tell where a training has made a model worse: accuracies, 0 to 1."""
    sentence = tr("The model before was better ({before} % against {now} %).")
    return sentence.format(before=decimals(100 * before, 0), now=decimals(100 * now, 0))


def _surest_half(metrics: Any) -> float | None:
    """Accuracy among the surest half of the held-out pixels, as a model tells it."""
    found = metrics.get("error_detection")
    points = found.get("accuracy_at") if isinstance(found, dict) else None
    for point in points if isinstance(points, list) else []:
        if isinstance(point, dict) and point.get("coverage") == 0.5 and isinstance(point.get("accuracy"), float):
            return point["accuracy"]
    return None


def other_ids(summary: dict[str, Any], state: State) -> str:
    """What to tell where the map of a model has ids that the table of classes has not; empty where it has all."""
    told = summary.get("classes")
    known = {item.id for item in state.classes}
    named = [item for item in told if isinstance(item, dict)] if isinstance(told, list) else []
    strange = [f"{item.get('id')} {quoted(item.get('name'))}" for item in named if item.get("id") not in known]
    if not strange:
        return ""
    return tr("The map has the class ids of the last training ({ids}); train again for those of the table.").format(
        ids=few_of(strange, 3)
    )


def filled(summary: dict[str, Any]) -> str:
    """What to tell when clouds have been filled."""
    pixels, count, missing = (summary.get(key) for key in ("pixels", "filled", "missing"))
    told = [tr("Done.")]
    if isinstance(pixels, int) and isinstance(count, int) and pixels > 0:
        if count == 0:
            told.append(tr("Nothing was missing: give each image a mask of its clouds, if it has any."))
        else:
            share = decimals(100 * count / pixels, 0) if count >= pixels / 100 else "< 1"
            told.append(tr("{percent} % of the pixels were filled; see the results.").format(percent=share))
    if isinstance(missing, int) and missing > 0:
        told.append(tr("Where no date shows the ground there is still nothing."))
    return " ".join(told)
