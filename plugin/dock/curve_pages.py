"""Which curves of a training stand together, and what they mean in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtGui import QColor

from ..figures import decimals, significant
from ..i18n import tr
from ..points import Point, add_point

#: How a curve of one band of the image is called.
_BAND = re.compile(r"log_likelihood_(\d+)(?:_(\d+))?")


class Curve:
    """One curve: what it is called, its colour, and its points."""

    def __init__(self, label: str, color: str, percent: bool = False) -> None:
        self.label = label
        self.color = QColor(color)
        self.percent = percent
        self.points: list[Point] = []

    def text(self, value: float) -> str:
        """A value as people write it."""
        return f"{decimals(100 * value, 1)} %" if self.percent else significant(value, 3)

    def short(self, value: float) -> str:
        """As `text`, where there is little room."""
        return f"{100 * value:.0f} %" if self.percent else significant(value, 2)


class Bands:
    """One curve for each band, thin and without words, but for the band that is lowest now."""

    def __init__(self) -> None:
        self.curves: dict[str, Curve] = {}

    def curve(self, name: str) -> Curve | None:
        """The curve of that name, made when it is first asked for; None if it is no band's."""
        found = _BAND.fullmatch(name)
        if found is None:
            return None
        first, last = found.groups()
        label = tr("Band {n}").format(n=first) if last is None else tr("Bands {n}–{m}").format(n=first, m=last)
        return self.curves.setdefault(name, Curve(label, "#ee7733"))

    def lowest(self) -> Curve | None:
        """Of the bands the one whose last value is the least."""
        told = [curve for curve in self.curves.values() if curve.points]
        return min(told, key=lambda curve: curve.points[-1][1]) if len(told) > 1 else None


@dataclass
class Plot:
    """Curves that share an axis, by name.

    Attributes:
        always: Whether it is there before it has points.
        bands: Drawn behind the curves.
        low, high: Ends of the axis; None = by the points.
    """

    curves: dict[str, Curve]
    always: bool = False
    bands: Bands | None = None
    low: float | None = 0.0
    high: float | None = None

    def labelled(self) -> list[Curve]:
        """Those that the legend names: all if it is always there, else those with points."""
        curves = [curve for curve in self.curves.values() if self.always or curve.points]
        lowest = self.bands.lowest() if self.bands else None
        return [*curves, lowest] if lowest else curves

    def behind(self) -> list[Curve]:
        """Those without words."""
        return [curve for curve in self.bands.curves.values() if curve.points] if self.bands else []


@dataclass
class Page:
    """Plots that are looked at together.

    Attributes:
        title: In the box to choose from.
        about: One line on what they tell; empty where the title says it.
        tip: Each curve in a line, with its unit.
    """

    title: str
    about: str
    tip: str
    plots: list[Plot] = field(default_factory=list)

    def curve(self, name: str) -> Curve | None:
        """The curve that shows the numbers of that name."""
        for plot in self.plots:
            found = plot.curves.get(name) or (plot.bands.curve(name) if plot.bands else None)
            if found is not None:
                return found
        return None

    def curves(self) -> list[Curve]:
        """All that have words."""
        return [curve for plot in self.plots for curve in plot.labelled()]

    def is_empty(self) -> bool:
        return not any(curve.points for curve in self.curves())


def pages() -> dict[str, Page]:
    """What there is to look at, by name, with no points yet."""
    return {"accuracy": _accuracy(), "image": _image(), "latent": _latent()}


def told(values: Mapping[str, float]) -> list[str]:
    """Numbers in words, such as "Accuracy 90.0 %"; without those that stand for one band, or for one level of hidden
    variables, which are many and mean little without a picture."""
    curves = {
        name: curve for page in (_accuracy(), _image()) for plot in page.plots for name, curve in plot.curves.items()
    }
    return [f"{curves[name].label} {curves[name].text(value)}" for name, value in values.items() if name in curves]


def clear(pages: Mapping[str, Page], points: Mapping[str, Sequence[Point]]) -> None:
    """Show these points in place of all that are there; names that no page shows are left out."""
    for page in pages.values():
        for plot in page.plots:
            for curve in plot.curves.values():
                curve.points = []
            if plot.bands:
                plot.bands.curves = {}
    for name, found in points.items():
        for page in pages.values():
            shown = page.curve(name)
            if shown is not None:
                shown.points = list(found)


def add(pages: Mapping[str, Page], step: int, name: str, value: float) -> None:
    """Add a point; a name that no page shows is left out."""
    for page in pages.values():
        curve = page.curve(name)
        if curve is not None:
            add_point(curve.points, step, value)


def _accuracy() -> Page:
    return Page(
        tr("Accuracy"),
        "",
        tr(
            "Loss: how far the model is from the polygons it learns from (lower is better).\n"
            "Accuracy: share of right pixels in polygons kept aside, in percent.\n"
            "Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.\n"
            "IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.\n"
            "Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in "
            "times of how often it is in them.\n"
            "Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse."
        ),
        [
            Plot({"loss": Curve(tr("Loss"), "#4477aa")}, always=True),
            Plot(
                {
                    "val_accuracy": Curve(tr("Accuracy"), "#228833", percent=True),
                    "val_mean_iou": Curve(tr("IoU"), "#cc8822", percent=True),
                },
                always=True,
                low=None,
                high=1.0,
            ),
            Plot(
                {
                    "rarest_class": Curve(tr("Rarest class"), "#aa3377"),
                    "unlabelled_factor": Curve(tr("Weight of guesses"), "#66ccee"),
                }
            ),
        ],
    )


def _image() -> Page:
    return Page(
        tr("Image model"),
        tr("How well images are drawn again"),
        tr(
            "Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats "
            "(bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is "
            "named.\n"
            "R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. "
            "Beside it that of the worst band.\n"
            "Classes change: by how much the image that is drawn changes if each class is swapped for the next, in "
            "standard deviations of a band; 0 means that it does not depend on the classes.\n"
            "Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a "
            "straight line between the dates before and after; lower is better."
        ),
        [
            Plot({"log_likelihood": Curve(tr("Log-likelihood"), "#4477aa")}, bands=Bands(), low=None),
            Plot({"r2": Curve("R²", "#228833"), "r2_worst_band": Curve(tr("worst band"), "#cc8822")}, high=1.0),
            Plot({"swapped": Curve(tr("Classes change"), "#aa3377")}),
            Plot(
                {
                    "gap_error": Curve(tr("Error in gaps"), "#aa3377"),
                    "gap_error_line": Curve(tr("of a straight line"), "#999999"),
                }
            ),
        ],
    )


def _latent() -> Page:
    return Page(
        tr("Hidden variables"),
        tr("What is kept of an image"),
        tr(
            "The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.\n"
            "Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.\n"
            "Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.\n"
            "Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent."
        ),
        [
            Plot(_levels("information", tr("Told by a bit: tile"), percent=False)),
            Plot(_levels("dead", tr("Dead: tile"), percent=True), high=1.0),
            Plot({"synthetic_accuracy": Curve(tr("Own images"), "#228833", percent=True)}, low=None, high=1.0),
        ],
    )


def _levels(name: str, first: str, *, percent: bool) -> dict[str, Curve]:
    """A curve for the code of a tile, and for each level of the maps of bits."""
    labels = (tr("coarse"), tr("fine"), tr("finer"), tr("finest"))
    levels = {
        f"{name}_{number}": Curve(label, color, percent)
        for number, (label, color) in enumerate(zip(labels, ("#cc8822", "#228833", "#aa3377", "#66ccee")), 1)
    }
    return {f"{name}_code": Curve(first, "#4477aa", percent), **levels}
