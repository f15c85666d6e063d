"""What the codes of a mask mean, as the engine reads them, for what the dock shows of them.

The engine is another process and another room: a test holds that both read alike. Sources as in `core.data.masks`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..i18n import tr

if TYPE_CHECKING:
    import numpy as np

_SCL_CODES = 12
SCL_NOT_OBSERVED = (0, 1, 3, 8, 9, 10)
_FMASK_CODES, _FMASK_NOT_OBSERVED = (0, 1, 2, 3, 4, 255), (2, 4, 255)
_CLOUD_PROBABILITY = 40
#: Quality bands of Landsat: two-bit fields with the codes they have, bits never set, (bit, width, codes) of cloud.
_LANDSAT = (
    (
        ((14, (1, 2, 3)), (12, (1, 2, 3)), (8, (0,))),
        0b1000,
        ((14, 2, (2, 3)), (12, 2, (3,)), (6, 2, (3,)), (1, 1, (1,))),
    ),
    (
        ((5, (1, 2, 3)), (7, (1, 3)), (9, (1, 3)), (11, (0, 1, 3))),
        0b1110_0000_0000_0000,
        ((4, 1, (1,)), (5, 2, (2, 3)), (7, 2, (3,)), (11, 2, (3,))),
    ),
    (
        ((8, (1, 2, 3)), (10, (1, 3)), (12, (1, 3)), (14, (0, 1, 3))),
        0,
        ((1, 1, (1,)), (2, 1, (1,)), (3, 1, (1,)), (4, 1, (1,))),
    ),
)
_LEGAL = 0.99


def scl_names() -> list[str]:
    """What Sentinel-2's scene classes are called, by code."""
    return [
        tr("No data"),
        tr("Saturated or defective"),
        tr("Dark area"),
        tr("Cloud shadow"),
        tr("Vegetation"),
        tr("Not vegetated"),
        tr("Water"),
        tr("Unclassified"),
        tr("Cloud, medium probability"),
        tr("Cloud, high probability"),
        tr("Thin cirrus"),
        tr("Snow or ice"),
    ]


def observed(codes: Any, kind: str, values: Sequence[int] = (), scheme: int | None = None) -> np.ndarray:
    """Where a mask's codes (any shape, NaN = unknown) say that the ground was observed.

    Args:
        codes: An array of codes.
        kind, values: As in `core.job.MaskSpec`.
        scheme: Of the kind "landsat", which of its quality bands; None = the one that the codes are of.

    Returns:
        Booleans of the shape of `codes`.
    """
    import numpy as np

    codes = np.asarray(codes)
    known = np.isfinite(codes) if codes.dtype.kind == "f" else np.ones(codes.shape, bool)
    if codes.dtype.kind == "f":
        codes = np.where(known, codes, 0).astype(np.int64)
    if kind == "valid":
        seen = codes != 0
    elif kind == "missing":
        seen = codes == 0
    elif kind == "scl":
        seen = ~np.isin(codes, values or SCL_NOT_OBSERVED) & (codes >= 0) & (codes < _SCL_CODES)
    elif kind == "fmask":
        seen = ~np.isin(codes, values or _FMASK_NOT_OBSERVED) & np.isin(codes, _FMASK_CODES)
    elif kind == "cld":
        seen = codes < (tuple(values) or (_CLOUD_PROBABILITY,))[0]
    elif kind == "bits":
        seen = (codes.astype(np.int64) & sum(1 << bit for bit in set(values) if bit < 63)) == 0
    else:
        scheme = landsat_scheme(codes) if scheme is None else scheme
        seen = np.zeros(codes.shape, bool) if scheme is None else _landsat_observed(codes, scheme)
    return seen & known


def landsat_scheme(codes: Any) -> int | None:
    """Which quality band of Landsat these codes are of; None where they fit none, or are all fill."""
    import numpy as np

    codes = np.asarray(codes).ravel()
    codes = codes[codes & 1 == 0]
    for number, (fields, unused, _) in enumerate(_LANDSAT):
        legal = (codes & unused) == 0
        for bit, can in fields:
            legal &= np.isin(codes >> bit & 3, can)
        if len(codes) and legal.sum() >= _LEGAL * len(codes):
            return number
    return None


def _landsat_observed(codes: Any, scheme: int) -> np.ndarray:
    import numpy as np

    missing = codes & 1 == 1
    for bit, width, known in _LANDSAT[scheme][2]:
        missing = missing | np.isin(codes >> bit & ((1 << width) - 1), known)
    return ~missing
