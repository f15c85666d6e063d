"""`landbrush:train`: from polygons on images to a model file."""

from __future__ import annotations

import functools
import json
import re

from qgis.core import (
    NULL,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDuration,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..i18n import tr
from ..recipes import RecipeFile, list_methods, list_recipes, models_images, when_guesses_count
from . import parameters as shared
from .base import EngineAlgorithm
from .kinds import RASTER, REAL_NUMBER, SECONDS, WHOLE_NUMBER

_USUAL = "supervised"
LABELS = ("LABELS", "LABEL_RASTER", "CLASS_FIELD", "DATE_FIELD")


@functools.lru_cache(maxsize=1)
def _recipes() -> list[RecipeFile]:
    # QGIS makes a new instance of an algorithm often; the files are read once.
    return list_recipes()


def _methods() -> list[str]:
    return [recipe.name for recipe in list_methods(_recipes())] or [_USUAL]


class TrainAlgorithm(EngineAlgorithm):
    NAME = "train"
    ICON = "train"

    def title(self) -> str:
        return tr("Train a model from polygons")

    def help_text(self) -> str:
        return tr(
            "Learns from a few polygons of known class what the rest of the image is, and writes a model file for "
            "“Segment images”.\n\n"
            "Draw several polygons of each class, in different places: a share of them is held out while learning, "
            "and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.\n\n"
            "Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill "
            "clouds and gaps in images”; such a model maps no classes.\n\n"
            "Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or "
            "after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays "
            "where the model would have been, from which “Go on from a stopped run” goes on.\n\n"
            "The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs "
            "it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        shared.add_series(self)
        shared.add_labels(self, LABELS)
        self.add(
            # Optional, for QGIS holds a model made in code for incomplete without it, whatever the default.
            QgsProcessingParameterEnum("METHOD", tr("Method"), _methods(), False, _USUAL, True, True),
            "\n".join(
                [
                    tr("How the model learns; empty: {method}.").format(method=_USUAL),
                    *(f"{recipe.name}: {recipe.about}" for recipe in list_methods(_recipes())),
                    when_guesses_count(),
                ]
            ),
        )
        whole, real = WHOLE_NUMBER, REAL_NUMBER
        budget = QgsProcessingParameterDuration("TIME_BUDGET", tr("Time for learning"), None, True, 1, 1e7)
        budget.setDefaultUnit(SECONDS)
        self.add(budget, tr("At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain."))
        self.add_advanced(
            QgsProcessingParameterMultipleLayers(
                "UNLABELLED", tr("More images, without polygons"), RASTER, optional=True
            ),
            tr(
                "Learnt from too, by methods other than supervised; what has no polygons in the images themselves is "
                "learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on "
                "one grid are a series, with the dates that their layers tell."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("STEPS", tr("Steps"), whole, None, True, 1, 10_000_000),
            tr("Steps of the optimiser at most; empty: the recipe's."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("VALIDATION", tr("Held-out share of the polygons"), real, 0.25, True, 0, 0.9),
            tr("Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from."),
        )
        self.add_advanced(
            QgsProcessingParameterString("RECIPE", tr("Recipe"), optional=True),
            "\n".join(
                [
                    tr("The name of a recipe, or a YAML file; empty: the method's own."),
                    *(f"{recipe.name}: {recipe.about}" for recipe in _recipes() if recipe.name not in _methods()),
                ]
            ),
        )
        self.add_advanced(
            QgsProcessingParameterString("OPTIONS", tr("Changes to the recipe"), multiLine=True, optional=True),
            tr("One a line, e.g. network.width=48 or learning_rate=0.0005."),
        )
        self.add_advanced(
            QgsProcessingParameterMatrix(
                "CLASSES", tr("Classes"), 0, False, [tr("id"), tr("name"), tr("colour")], None, True
            ),
            tr(
                "Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with "
                "colours that differ well where it does not."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 0, True, 0, 2**31 - 1),
            tr("Makes a run repeatable."),
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                "START_FROM",
                tr("Train on from a model"),
                optional=True,
                fileFilter=tr("Landbrush models (*.safetensors)"),
            ),
            tr(
                "An earlier model of the same bands and method: the training takes about a third of the steps, and "
                "polygons that were held out then stay held out. Beside the model must be its file .start."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean("RESUME", tr("Go on from a stopped run"), False, True),
            tr("If there is a checkpoint beside the model file."),
        )
        shared.add_machine(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "MODEL", tr("Model"), tr("Landbrush models (*.safetensors)"), optional=False
            ),
            tr("The file to write, to be kept for mapping; a temporary one is gone when QGIS closes."),
        )
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy on held-out polygons, 0 to 1")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", tr("Mean IoU on held-out polygons, 0 to 1")))

    def __init__(self) -> None:
        super().__init__()
        self._scratch = None

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, TrainJob
        from . import inputs

        self._scratch = inputs.Scratch()
        method = self.parameterAsEnumString(parameters, "METHOD", context) or _USUAL
        recipe = self.parameterAsString(parameters, "RECIPE", context) or None
        images_do = _learns_from_images(method, recipe)
        named = any(parameters.get(name) for name in LABELS)
        labels = None
        if named or (parameters.get("IMAGES") and not images_do):
            labels = inputs.label_spec(self, parameters, context, LABELS, self._scratch)
        areas = inputs.areas(self, parameters, context, feedback, labels)
        if labels is not None and not parameters.get("IMAGES"):
            raise InputError(tr("The polygons belong to images; choose those too."))
        bare = [area for area in areas if area.labels is None]
        if bare and not (images_do and len(bare) == len(areas)):
            raise InputError(tr("The area “{name}” has no labels; it cannot be learnt from.").format(name=bare[0].name))
        validation = inputs.number(self, parameters, "VALIDATION", context, float)
        model = self.parameterAsFileOutput(parameters, "MODEL", context)
        if not model.endswith(".safetensors"):
            raise InputError(tr("The model file {file} must end in .safetensors.").format(file=model))
        return TrainJob(
            areas=areas,
            model=model,
            method=method,
            recipe=recipe,
            options=parse_options(self.parameterAsString(parameters, "OPTIONS", context)),
            classes=parse_classes(self.parameterAsMatrix(parameters, "CLASSES", context))
            or inputs.classes(self, parameters, context, LABELS),
            validation=0.25 if validation is None else validation,
            steps=inputs.number(self, parameters, "STEPS", context),
            time_budget=inputs.number(self, parameters, "TIME_BUDGET", context, float),
            seed=inputs.number(self, parameters, "SEED", context) or 0,
            device=self.parameterAsString(parameters, "DEVICE", context) or "auto",
            resume=self.parameterAsBool(parameters, "RESUME", context),
            start_from=self.parameterAsFile(parameters, "START_FROM", context) or None,
            threads=inputs.number(self, parameters, "THREADS", context),
            unlabelled=inputs.unlabelled(self, parameters, context, len(areas[0].images)),
        )

    def finish(self, result, parameters, context, feedback) -> dict:
        if QgsProcessingUtils.tempFolder() in self._job.model:
            feedback.pushWarning(
                tr(
                    "The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep."
                ).format(file=self._job.model)
            )
        metrics = result.summary.get("metrics") or {}
        found = {"MODEL": self._job.model}
        for output, key in (("ACCURACY", "accuracy"), ("MEAN_IOU", "mean_iou")):
            if isinstance(metrics.get(key), (int, float)):
                found[output] = metrics[key]
                feedback.pushInfo(f"{self.outputDefinition(output).description()}: {metrics[key]:.3f}")
        return found

    def clean_up(self) -> None:
        if self._scratch is not None:
            self._scratch.remove()


def _learns_from_images(method: str, recipe: str | None) -> bool:
    """Whether something can be learnt without any polygon; of a recipe from elsewhere the engine knows."""
    if recipe is None:
        return models_images(method)
    known = {item.name: item.method for item in _recipes()}
    return recipe not in known or models_images(known[recipe])


def parse_options(text: str) -> dict:
    """Lines of NAME=VALUE as the job's `options`.

    Raises:
        InputError: A line is written otherwise.
    """
    from ...core.job import InputError

    options = {}
    for line in (text or "").splitlines():
        if not line.strip():
            continue
        name, equals, value = (part.strip() for part in line.partition("="))
        if not equals or not re.fullmatch(r"[\w.]+", name):
            raise InputError(tr("The change to the recipe “{line}” must be written as NAME=VALUE.").format(line=line))
        try:
            options[name] = json.loads(value)
        except ValueError:
            options[name] = value
    return options


def parse_classes(cells: list) -> tuple:
    """A flat list of id, name, colour, … as classes; name and colour may be empty.

    Raises:
        InputError: An id is no whole number from 1 to 255, or stands twice.
    """
    from ...core.job import ClassSpec, InputError, parse_class

    # A matrix that was left out arrives as one empty cell, an empty cell as QGIS's NULL, and what looks like a number
    # on qgis_process's command line as a float.
    texts = ["" if cell is None or cell == NULL else _text(cell) for cell in cells]
    if not any(texts):
        return ()
    if len(texts) % 3:
        raise InputError(tr("Each class needs three values: id, name and colour."))
    classes: list[ClassSpec] = []
    for row in range(0, len(texts), 3):
        number, name, color = texts[row : row + 3]
        if not (number or name or color):
            continue
        if not number.isdigit():
            raise InputError(tr("The class id “{id}” must be a whole number from 1 to 255.").format(id=number))
        data = {"id": int(number), "name": name or None, "color": color or None}
        classes.append(parse_class(data, tr("Classes"), len(classes)))
    ids = [item.id for item in classes]
    twice = [number for number in ids if ids.count(number) > 1]
    if twice:
        raise InputError(tr("The class id {id} stands twice.").format(id=twice[0]))
    return tuple(classes)


def _text(cell) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
