"""The user guide: which page explains what, and where that page is."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

#: Where a package has the pages as HTML (tools/guide.py makes them).
FOLDER = Path(__file__).resolve().parent.parent / "help"
#: Where they are read in a checkout, whose pages are Markdown.
REPOSITORY = "https://github.com/landbrush/landbrush/blob/HEAD/docs/guide"

INDEX = "index"
#: Section of the dock, by its object's name → page, with the heading where one explains it.
SECTIONS = {
    "landbrushSeriesSection": "first-map#the-image",
    "landbrushAnnotationSection": "drawing",
    "landbrushTrainSection": "first-map#train",
    "landbrushAdvanced": "first-map#settings-that-you-may-leave-alone",
    "landbrushSuggestSection": "suggest",
    "landbrushOverTimeSection": "time-series#maps-that-agree",
    "landbrushPixelSection": "time-series#a-pixel-over-time",
    "landbrushCurvesSection": "uncertainty#accuracy",
    "landbrushExportSection": "travel",
    "landbrushHistorySection": "loop#trainings-so-far",
}
#: Algorithm of Processing → page.
ALGORITHMS = {
    "train": "batch#train-a-model",
    "segment": "batch#segment-images",
    "inpaint": "inpainting",
    "evaluate": "uncertainty#the-report",
    "changes": "time-series#what-changed",
    "importsafe": "time-series#from-sentinel-2-products",
    "suggest": "suggest",
    "exportonnx": "travel#the-model-in-deepness",
    "polygonize": "travel#polygons",
}


def url(page: str) -> QUrl:
    """The address of a page ("drawing") or of a heading in it ("first-map#train"): on this computer where it is."""
    name, _, heading = page.partition("#")
    local = FOLDER / f"{name}.html"
    address = QUrl.fromLocalFile(str(local)) if local.is_file() else QUrl(f"{REPOSITORY}/{name}.md")
    if heading:
        address.setFragment(heading)
    return address


def open_page(page: str = INDEX) -> bool:
    """Show a page in the browser; False where there is none."""
    from qgis.PyQt.QtGui import QDesktopServices

    return bool(QDesktopServices.openUrl(url(page)))
