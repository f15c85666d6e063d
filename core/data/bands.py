"""Which bands of an image are meant: by name before order."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from typing import Union

from ..errors import InputError
from ..remedies import LEAVE_OUT
from ..said import said, together
from .raster import Raster
from .shelf import Sheet

_BAND = re.compile(r"(?:BAND|B)[ _\-]*0*(\d+)([A-Z]?)")


def canonical_band(name: str) -> str:
    """A band's name for comparing: "b02", "B2" and "Band 2" are one band, so are "B8A" and "B08A".

    Example:
        >>> [canonical_band(name) for name in ("B08A", "b8a", "Band 2", "NIR")]
        ['B8A', 'B8A', 'B2', 'NIR']
    """
    text = " ".join(name.upper().split())
    match = _BAND.fullmatch(text)
    return f"B{match.group(1)}{match.group(2)}" if match else text


class LackingBands(InputError):
    """An image has not the bands that are wanted.

    Attributes:
        told: That alone, without what to do about it.
    """

    def __init__(self, told: str, hint: str = "") -> None:
        super().__init__(together((told, hint), "; ") if hint else told)
        self.told = told


class WantedBands:
    """Finds the same bands in every image of a series.

    Attributes:
        names: The bands, in order.

    Args:
        names: The bands, in order.
        of_area: What the area calls the bands of files without names.
        needed_by: Who needs the bands, as messages say it after "that"; empty = the first image has them.
        several: Whether there are other dates to go on with.
        warn: Takes what the user should know.
    """

    def __init__(
        self,
        names: Sequence[str],
        of_area: Sequence[str],
        needed_by: str,
        several: bool,
        warn: Callable[[str], None],
    ) -> None:
        self.names = tuple(names)
        self._of_area = tuple(of_area)
        self._needed_by = needed_by
        self._several = several
        self._warn = warn

    def columns(self, raster: Union[Raster, Sheet]) -> list[int]:
        """Indices of the bands in one image.

        Raises:
            LackingBands: It lacks some (named), or has no names and another number of bands.
        """
        wanted = [canonical_band(name) for name in self.names]
        names, named = raster.bands, raster.named
        if not named and len(self._of_area) == raster.count:
            names, named = self._of_area, True
        # Names that only count ("B1", "B2", … by us) are met by exactly themselves: "B02" means a spectral band.
        if named:
            known = {canonical_band(name): index for index, name in reversed(list(enumerate(names)))}
            found = [known.get(name) for name in wanted]
        else:
            plain = {name: index for index, name in enumerate(names)}
            found = [plain.get(name) for name in self.names]
        if all(index is not None for index in found):
            return [index for index in found if index is not None]
        if raster.count == len(wanted) and self._may_go_by_order(raster, named, found):
            return list(range(raster.count))
        raise self._missing(raster, names, named, found)

    def _may_go_by_order(self, raster: Union[Raster, Sheet], named: bool, found: Sequence[int | None]) -> bool:
        if not named:
            self._warn(
                said(
                    "{path}: its bands have no names and are taken in order for {wanted}",
                    path=os.path.basename(raster.path),
                    wanted=", ".join(self.names),
                )
            )
            return True
        # Both sides name spectral bands and differ: then they are different bands.
        spectral = all(_BAND.fullmatch(canonical_band(name)) for name in (*raster.bands, *self.names))
        if spectral or any(index is not None for index in found):
            return False
        self._warn(
            said(
                "{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees",
                path=os.path.basename(raster.path),
                bands=", ".join(raster.bands),
                wanted=", ".join(self.names),
            )
        )
        return True

    def _missing(
        self, raster: Union[Raster, Sheet], names: Sequence[str], named: bool, found: Sequence[int | None]
    ) -> LackingBands:
        if not named:
            return LackingBands(
                said(
                    "{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names "
                    "or use an image of as many bands",
                    path=raster.path,
                    count=raster.count,
                    needed_by=self._needed_by or said("this series has"),
                    wanted=len(self.names),
                    names=", ".join(self.names),
                )
            )
        lacking = [name for name, index in zip(self.names, found) if index is None]
        values = {"path": raster.path, "bands": ", ".join(lacking), "known": ", ".join(names)}
        if self._needed_by and len(lacking) == 1:
            told = said(
                "{path} lacks the band {bands} that {needed_by}; it has {known}", needed_by=self._needed_by, **values
            )
        elif self._needed_by:
            told = said(
                "{path} lacks the bands {bands} that {needed_by}; it has {known}", needed_by=self._needed_by, **values
            )
        elif len(lacking) == 1:
            told = said("{path} lacks the band {bands} of this series; it has {known}", **values)
        else:
            told = said("{path} lacks the bands {bands} of this series; it has {known}", **values)
        if not self._several:
            return LackingBands(told)
        if self._needed_by:
            return LackingBands(told, LEAVE_OUT)
        return LackingBands(told, said("name the bands that all dates have, or {advice}", advice=LEAVE_OUT))
