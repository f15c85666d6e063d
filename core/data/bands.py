"""Which bands of an image are meant: by name before order."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from typing import Union

from ..errors import InputError
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
    """An image has not the bands that are wanted."""


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
                f"{os.path.basename(raster.path)}: its bands have no names and are taken in order for "
                f"{', '.join(self.names)}"
            )
            return True
        # Both sides name spectral bands and differ: then they are different bands.
        spectral = all(_BAND.fullmatch(canonical_band(name)) for name in (*raster.bands, *self.names))
        if spectral or any(index is not None for index in found):
            return False
        self._warn(
            f"{os.path.basename(raster.path)}: its bands ({', '.join(raster.bands)}) are taken in order for "
            f"{', '.join(self.names)}, as no name agrees"
        )
        return True

    def _missing(
        self, raster: Union[Raster, Sheet], names: Sequence[str], named: bool, found: Sequence[int | None]
    ) -> LackingBands:
        if not named:
            who = self._needed_by or "this series has"
            return LackingBands(
                f"{raster.path} has {raster.count} bands without names and {who} {len(self.names)} "
                f"({', '.join(self.names)}); give its bands names or use an image of as many bands"
            )
        lacking = [name for name, index in zip(self.names, found) if index is None]
        who = f"that {self._needed_by}" if self._needed_by else "of this series"
        plural = "s" if len(lacking) > 1 else ""
        hint = "; leave such dates out with `skip_incomplete`" if self._several else ""
        if self._several and not self._needed_by:
            hint = f"; name the `bands` that all dates have, or{hint[1:]}"
        return LackingBands(
            f"{raster.path} lacks the band{plural} {', '.join(lacking)} {who}; it has {', '.join(names)}{hint}"
        )
