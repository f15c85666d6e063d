"""What leaves for other programs: the map as polygons, the model as ONNX."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..core.events import Result
from ..core.job import ExportOnnxJob, InputError, PolygonizeJob
from . import jobs
from .controller import Controller
from .errands import Errand
from .i18n import tr
from .layers import raster_path
from .report import map_of


def polygons_errand(controller: Controller) -> Errand:
    """To make polygons of the last model's map.

    Raises:
        InputError: There is no map yet.
    """
    state, project = controller.state, controller.project
    layer = map_of(state, project)
    if layer is None:
        raise InputError(tr("There is no map to make polygons of yet; click Train first."))
    title = jobs.first_image(state, project).name()
    folder = jobs.new_run_folder(state, project)

    def show(result: Result) -> str:
        (output,) = [item for item in result.outputs if item.get("kind") == "polygons"]
        # The file brings the classes' colours, and QGIS takes them.
        shown = QgsVectorLayer(output["path"], tr("Polygons: {image}").format(image=title), "ogr")
        if not shown.isValid():
            raise InputError(tr("The polygons were written, but {path} cannot be opened.").format(path=output["path"]))
        project.addMapLayer(shown)
        sentence = tr("Done: {count} polygons are on the map; they are in {path}.")
        return sentence.format(count=result.summary.get("polygons", 0), path=output["path"])

    return Errand(
        PolygonizeJob(raster_path(layer), str(folder / "polygons.gpkg")),
        folder,
        tr("Landbrush: polygons of {image}").format(image=title),
        tr("Making polygons"),
        show,
        tr("The project was closed while polygons were made; they are in {path}."),
    )


def onnx_errand(controller: Controller) -> Errand:
    """To write the last model as ONNX.

    Raises:
        InputError: There is no model yet.
    """
    state, project = controller.state, controller.project
    if state.model is None:
        raise InputError(tr("There is no model to export yet; click Train first."))
    title = jobs.first_image(state, project).name()
    folder = jobs.new_run_folder(state, project)

    def show(result: Result) -> str:
        path = next(item["path"] for item in result.outputs if item.get("kind") == "onnx")
        return tr("Done: the model for the Deepness plugin is {path}.").format(path=path)

    return Errand(
        ExportOnnxJob(state.model, str(folder / "model.onnx")),
        folder,
        tr("Landbrush: export of {image}").format(image=title),
        tr("Exporting the model"),
        show,
        tr("The project was closed while the model was exported; it is in {path}."),
    )
