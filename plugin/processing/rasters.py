"""Algorithms whose results are rasters of several dates: a layer of the last date, and a folder of all."""

from __future__ import annotations

import dataclasses
import os
import shutil
from typing import ClassVar

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProject,
)

from ..i18n import tr
from . import parameters as shared
from .base import EngineAlgorithm, outputs_of
from .kinds import REAL_NUMBER, WHOLE_NUMBER
from .loading import give_look


class RasterAlgorithm(EngineAlgorithm):
    """Subclasses set `KINDS` (parameter → the engine's kind of file, the main one first) and `ALL`, the name of the
    output that lists the main files of all dates."""

    KINDS: ClassVar[dict[str, str]] = {}
    ALL = ""

    def __init__(self) -> None:
        super().__init__()
        self._temporary = ""
        self._targets: dict[str, str] = {}

    def add_model(self, help_text: str, optional: bool = False) -> None:
        """MODEL."""
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                tr("Model"),
                fileFilter=tr("Landbrush models (*.safetensors)"),
                extension="",
                optional=optional,
            ),
            help_text,
        )

    def add_extent(self) -> None:
        """EXTENT."""
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True), tr("Empty: the whole first image.")
        )

    def add_tiles(self) -> None:
        """TILE and OVERLAP, folded away."""
        self.add_advanced(
            QgsProcessingParameterNumber("TILE", tr("Tile side, pixels"), WHOLE_NUMBER, None, True, 32, 8192),
            tr("Smaller needs less memory; empty: decided by the engine."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("OVERLAP", tr("Overlap of the tiles"), REAL_NUMBER, 0.25, True, 0, 0.75),
            tr("Share of a tile, 0 to 0.75."),
        )

    def add_rasters(self, titles: dict[str, str], every: str) -> None:
        """DEVICE, THREADS, the rasters by name, OUT and the list of all."""
        shared.add_machine(self)
        for name, title in titles.items():
            self.add(QgsProcessingParameterRasterDestination(name, title, None, True, True))
        self.add(
            QgsProcessingParameterFolderDestination("OUT", tr("Folder for all results"), None, True, False),
            tr("Empty: only the two layers above are kept."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(self.ALL, every))

    def check_files(self, parameters, context) -> None:
        from ...core.job import InputError

        model = self.parameterAsFile(parameters, "MODEL", context)
        if model and not model.lower().endswith(".safetensors"):
            raise InputError(
                tr("The model {file} is no .safetensors file that Landbrush has written.").format(file=model)
            )

    def model_file(self, parameters, context) -> str:
        """MODEL.

        Raises:
            InputError: It is not there.
        """
        from ...core.job import InputError

        model = self.parameterAsFile(parameters, "MODEL", context)
        if not os.path.isfile(model):
            raise InputError(tr("The model file {file} is not there.").format(file=model))
        return model

    def tiles(self, parameters, context, image: str) -> dict:
        """EXTENT, TILE, OVERLAP, DEVICE and THREADS as a job has them; `image` is the first."""
        from . import inputs

        overlap = inputs.number(self, parameters, "OVERLAP", context, float)
        return {
            "extent": inputs.extent(self, parameters, context, image),
            "tile": inputs.number(self, parameters, "TILE", context),
            "overlap": 0.25 if overlap is None else overlap,
            "device": self.parameterAsString(parameters, "DEVICE", context) or "auto",
            "threads": inputs.number(self, parameters, "THREADS", context),
        }

    def place_outputs(self, job, parameters, context):
        from ...core.job import InputError
        from ..leftovers import private_folder

        for name in self.KINDS:
            if parameters.get(name):
                # Asked once: each asking makes up another temporary file.
                target = self.parameterAsOutputLayer(parameters, name, context)
                if not target.lower().endswith((".tif", ".tiff")):
                    raise InputError(tr("The results are GeoTIFFs; {file} must end in .tif.").format(file=target))
                self._targets[name] = target
        if parameters.get("OUT"):
            return dataclasses.replace(job, out=self.parameterAsFileOutput(parameters, "OUT", context))
        if not self._targets:
            raise InputError(tr("Choose where the results go: a file for the first raster, or a folder."))
        # Beside the target: a finished file is then moved, not copied.
        beside = os.path.dirname(os.path.abspath(next(iter(self._targets.values()))))
        try:
            os.makedirs(beside, exist_ok=True)
            self._temporary = private_folder(beside)
        except OSError as error:
            sentence = tr("The folder {folder} cannot be written to ({reason}).")
            raise InputError(sentence.format(folder=beside, reason=error.strerror or error)) from None
        return dataclasses.replace(job, out=self._temporary)

    def finish(self, result, parameters, context, feedback) -> dict:
        found: dict = {}
        main = next(iter(self.KINDS))
        every = outputs_of(result, self.KINDS[main])
        for name, kind in self.KINDS.items():
            files = outputs_of(result, kind)
            target = self._targets.get(name)
            if not files:
                continue
            path = files[-1]["path"]
            if target is not None:
                _put(path, target, copy=not self._temporary)
                self._style(kind, target, result, files[-1].get("date"), context)
                found[name] = target
            elif not self._temporary:
                found[name] = path
        if self._temporary:
            found[self.ALL] = [found[main]] if main in found else []
            if len(every) > 1:
                feedback.pushWarning(
                    tr("There are several dates or areas, of which only the last is kept; give a folder for all.")
                )
        else:
            found["OUT"] = self._job.out
            found[self.ALL] = [output["path"] for output in every]
        return found

    def clean_up(self) -> None:
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)

    def _style(self, kind: str, path: str, result, date, context) -> None:
        images = self._job.areas[-1].images

        def show(layer, context) -> None:
            from ..layers import layers_by_date
            from ..results import classes_of_result, style

            classes = classes_of_result(result.summary, ())
            if classes or kind != "segmentation":
                shown = layers_by_date(images, context.project() or QgsProject.instance())
                style(layer, kind, classes, shown.get(date or ""))

        give_look(path, context, show)


def _put(source: str, target: str, copy: bool) -> None:
    """A finished file, with what GDAL keeps beside it, at its place."""
    from ...core.job import InputError
    from ..side_files import side_files

    try:
        _, table, style = side_files(target)
        # A style that somebody made stays.
        stays = None if os.path.exists(table) else style
        for file, place in zip((*side_files(source), source), (*side_files(target), target)):
            if os.path.exists(file):
                (shutil.copyfile if copy else shutil.move)(file, place + ".part")
                os.replace(place + ".part", place)
            elif os.path.exists(place) and place not in (target, stays):
                os.unlink(place)
    except OSError as error:
        sentence = tr("The result cannot be written to {file} ({reason}).")
        raise InputError(sentence.format(file=target, reason=error.strerror or error)) from None
