"""Which day an image shows, and what is wrong with the days of a series."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer

from ...core.job import Reading, first_reading, read_name, settled
from ..i18n import few_of, tr

if TYPE_CHECKING:
    from ..project_state import SeriesRow

#: A folder that is named by its observation: other folders may be named by the day of a download.
_PRODUCT = re.compile(r"S2[A-D]_|L[COTEM]0[4-9]_")
_REMOTE = re.compile(r"/vsi|\w+://", re.IGNORECASE)
#: Entries of a file's metadata that tell when it was observed, and those that tell when it was made.
_OBSERVED = re.compile(r"acqui|sensing|product_start|observ|^date$|^datetime$|^date_?time$|^timestamp$", re.IGNORECASE)
_MADE = re.compile(r"generat|creat|process|tifftag|_stop|_end", re.IGNORECASE)


def guess_date(layer: QgsRasterLayer) -> str | None:
    """The day the image was taken, "YYYY-MM-DD": from its temporal range, its metadata, a name, or what its file tells;
    None where nothing does, or a name could mean two days.

    No pixel is read.
    """
    return guess_dates([layer])[0]


def guess_dates(layers: Sequence[QgsRasterLayer]) -> list[str | None]:
    """`guess_date` of the layers of one series: one name may tell whether day or month comes first in another."""
    names = [reading(layer) for layer in layers]
    found = []
    for layer, name, day in zip(layers, names, settled(names)):
        # What could be two days is weaker than what the file tells.
        sure = _told(layer) or (day if len(name.days) == 1 else None)
        found.append(sure or date_in_metadata(_metadata(layer)) or day)
    return found


def _told(layer: QgsRasterLayer) -> str | None:
    """The day that QGIS was told."""
    temporal = layer.temporalProperties()
    if temporal is not None and temporal.isActive():
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return begin.date().toString("yyyy-MM-dd")
    for extent in layer.metadata().extent().temporalExtents():
        if extent.begin().isValid():
            return extent.begin().date().toString("yyyy-MM-dd")
    return None


def reading(layer: QgsRasterLayer) -> Reading:
    """What the layer's name tells of its day, else its file's, else that of a product it lies in."""
    *folders, file = re.split(r"[/\\]", layer.source())
    return first_reading((layer.name(), file, *(name for name in reversed(folders) if _PRODUCT.match(name))))


def date_in(text: str) -> str | None:
    """The day in a name, that of the observation where it has several; None where it has none, or could mean two."""
    return settled([read_name(text)])[0]


def date_in_metadata(items: Iterator[tuple[str, str]] | Sequence[tuple[str, str]]) -> str | None:
    """The day of the observation among a file's entries (name, text); None where none tells it."""
    for name, text in items:
        if _OBSERVED.search(name) and not _MADE.search(name):
            found = date_in(text)
            if found:
                return found
    return None


def _metadata(layer: QgsRasterLayer) -> Iterator[tuple[str, str]]:
    """What GDAL tells of the file, its image domain and its first band."""
    if layer.providerType() != "gdal" or not layer.isValid() or _REMOTE.match(layer.source()):
        return
    from osgeo import gdal

    try:
        dataset = gdal.Open(layer.source())
    except RuntimeError:  # where another plugin asked GDAL to raise
        return
    if dataset is None:
        return
    for found in (dataset.GetMetadata(), dataset.GetMetadata("IMAGERY"), dataset.GetRasterBand(1).GetMetadata()):
        yield from sorted(found.items())


def in_order(rows: Sequence[SeriesRow]) -> list[SeriesRow]:
    """The rows by date; those without one come last, in the order they came."""
    return sorted(rows, key=lambda row: row.date or "~")


def problems(rows: Sequence[SeriesRow]) -> dict[int, str]:
    """Row → what is wrong with its date, in a sentence; of a single image, and of dropped dates, nothing is."""
    used = [row for row in rows if row.used]
    if len(used) < 2:
        return {}
    count = Counter(row.date for row in used)
    found = {}
    for number, row in enumerate(rows):
        if row.used and not row.date:
            found[number] = tr("The date is missing; click to enter it, YYYY-MM-DD.")
        elif row.used and count[row.date] > 1:
            found[number] = tr("The date {date} stands twice; change one, or drop it.").format(date=row.date)
    return found


def told(rows: Sequence[SeriesRow]) -> str:
    """How many dates there are, or what is wrong with them, in a few words."""
    used = [row for row in rows if row.used]
    if len(used) < 2:
        return tr("{n} of {all} dates", len(rows)).format(n=len(used), all=len(rows)) if len(rows) > 1 else ""
    missing = sum(1 for row in used if not row.date)
    if missing:
        return tr("Dates missing: {n}").format(n=missing)
    twice = [date for date, times in sorted(Counter(row.date or "" for row in used).items()) if times > 1]
    if twice:
        return tr("Twice: {dates}").format(dates=few_of(twice, 2))
    if len(used) < len(rows):
        return tr("{n} of {all} dates", len(rows)).format(n=len(used), all=len(rows))
    return tr("{n} dates", len(used)).format(n=len(used))
