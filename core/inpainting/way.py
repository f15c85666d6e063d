"""In words, by what gaps are filled: people who train a model of the image must hear when nothing of it is used."""

from __future__ import annotations

from collections.abc import Mapping

from ..said import said

#: Fewer gaps tell nothing of what is learnt.
FEWEST = 4
UNMEASURED = said(
    "how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their "
    "standard deviations are a guess; give the training more time"
)


def of_training(found: Mapping[str, float], *, trained: bool, dates: int) -> str:
    """What a training's end says of the gaps that its model will fill.

    Args:
        found: From `HeldGaps.settle`; empty where no gap could be made.
        trained: Whether the network that is returned learnt the image.
        dates: Of the longest series learnt from.
    """
    way = _way(found.get("gap_trust_told", 1.0), dates)
    if not trained:
        return said(
            "nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are "
            "filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons",
            way=way,
        )
    if found.get("gap_tried", 0) < FEWEST:
        return said(
            "gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to "
            "tell whether it is better",
            way=way,
        )
    values = {
        "way": way,
        "with_it": f"{found['gap_error_learnt']:.3f}",
        "without": f"{found['gap_error_plain']:.3f}",
    }
    if not found["gap_trust_learnt"]:
        return said(
            "gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not "
            "used (error {with_it} with it, {without} without it, in standard deviations of a band)",
            **values,
        )
    return said(
        "gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels "
        "(error {with_it} with it, {without} without it, in standard deviations of a band)",
        share=f"{100 * found['gap_trust_learnt']:.0f}",
        **values,
    )


def of_model(path: str, told: float, dates: int) -> str:
    """What is said before gaps are filled with a model of which nothing that was learnt of the image is used.

    Args:
        told: How far the regression is believed, 0 to 1.
        dates: Of the longest series to be filled.
    """
    way = _way(told, dates)
    return said("model {path}: nothing learnt of the image is used; gaps are filled by {way}", path=path, way=way)


def _way(told: float, dates: int) -> str:
    if dates < 2:
        return said("what lies around them")
    return said("regression over dates") if told else said("straight lines between dates")
