"""Which mask belongs to which image: by the days they tell, else by their order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer

from ...core.job import InputError
from ..i18n import listed, tr
from ..time.dates import guess_dates


def paired(
    masks: Sequence[QgsRasterLayer], images: Sequence[QgsRasterLayer], dates: Sequence[str | None]
) -> list[QgsRasterLayer | None]:
    """The mask of each image, None where it has none.

    By date where every mask tells another one and some are those of images; an image may then be without. Else by
    their order, where there are as many.

    Args:
        dates: Of the images.

    Raises:
        InputError: A mask is of a day that no image is of, or which belong together is not told.
    """
    if not masks:
        return [None] * len(images)
    told = guess_dates([*images, *masks])[len(images) :]
    by_date = {date: mask for date, mask in zip(told, masks) if date}
    if len(images) == 1 and len(masks) == 1:
        return list(masks)
    if len(by_date) == len(masks) and by_date.keys() & set(dates):
        for date, mask in by_date.items():
            if date not in dates:
                sentence = tr("The mask “{name}” is of {date}, and no image is; the images are of {dates}.")
                known = ", ".join(day for day in dates if day)
                raise InputError(sentence.format(name=mask.name(), date=date, dates=known))
        return [by_date.get(date or "") for date in dates]
    if len(masks) == len(images):
        return list(masks)
    if len(masks) > len(images):
        sentence = tr("Images: {images}, masks: {masks}; give one mask for each image, or none.")
        raise InputError(sentence.format(images=len(images), masks=len(masks)))
    without = [image.name() for image, date in zip(images, dates) if date not in by_date]
    sentence = tr(
        "Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the "
        "same order, or masks with dates in their names."
    )
    raise InputError(sentence.format(images=len(images), masks=len(masks), names=listed(without, 5)))
