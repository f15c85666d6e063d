"""What the codes of a mask mean: which pixels were really observed, and whether the codes are what they are said to be.

Sources: Sentinel-2 scene classification, Level-2A algorithm (sen2cor); Landsat 8 pre-collection BQA and Collection 1
quality band (USGS LSDS-1119, LSDS-1873), Collection 2 QA_PIXEL (LSDS-1619, LSDS-1618); Fmask (Zhu & Woodcock 2012).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import MaskSpec
from ..said import said
from .grid import Window
from .raster import Raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: Sentinel-2 scene classification: nodata, saturated or defective, cloud shadow, cloud medium and high, thin cirrus.
SCL_NOT_OBSERVED = (0, 1, 3, 8, 9, 10)
SCL_LAST = 11
#: Fmask: 0 land, 1 water, 2 cloud shadow, 3 snow, 4 cloud, 255 outside.
FMASK_CODES = (0, 1, 2, 3, 4, 255)
FMASK_NOT_OBSERVED = (2, 4, 255)
#: Probability of cloud, in percent, from which a pixel is not observed (that of sen2cor's own thresholds).
CLOUD_PROBABILITY = 40
#: A 0/1 mask of more codes than this besides 0 is something else.
_MOST_CODES = 4
#: Masks larger than this are looked at in so many places along each side, of so many pixels.
_WHOLE, _LOOKS, _LOOK = 1 << 20, 3, 96
#: Share of the pixels whose codes must be legal.
_LEGAL = 0.99


@dataclass(frozen=True)
class Scheme:
    """A bit-coded quality band of Landsat.

    Attributes:
        fields: (lowest bit, codes that occur) of the two-bit confidences that every pixel but fill has.
        unused: Bits that are never set.
        clouded: (lowest bit, bits, codes) that mean not observed.
    """

    name: str
    fields: tuple[tuple[int, tuple[int, ...]], ...]
    unused: int
    clouded: tuple[tuple[int, int, tuple[int, ...]], ...]

    def legal(self, codes: Array) -> NDArray[np.bool_]:
        """Which codes this scheme can have; fill (bit 0) is legal in all."""
        result = (codes & self.unused) == 0
        for bit, known in self.fields:
            result &= np.isin(codes >> bit & 3, known)
        return np.asarray(result | (codes & 1 == 1))

    def observed(self, codes: Array) -> NDArray[np.bool_]:
        """Where neither fill, cloud, cloud shadow nor cirrus is told."""
        missing = codes & 1 == 1
        for bit, width, known in self.clouded:
            missing |= np.isin(codes >> bit & ((1 << width) - 1), known)
        return np.asarray(~missing)


#: Low, medium and high confidence are 1, 2 and 3; 2 is reserved where only two degrees are told. Landsat 4–7 see no
#: cirrus: 0. Snow counts as observed, as it does in the scene classification.
LANDSAT_SCHEMES = (
    Scheme(
        "pre-collection",
        fields=((14, (1, 2, 3)), (12, (1, 2, 3)), (8, (0,))),
        unused=0b1000,
        clouded=((14, 2, (2, 3)), (12, 2, (3,)), (6, 2, (3,)), (1, 1, (1,))),
    ),
    Scheme(
        "Collection 1",
        fields=((5, (1, 2, 3)), (7, (1, 3)), (9, (1, 3)), (11, (0, 1, 3))),
        unused=0b1110_0000_0000_0000,
        clouded=((4, 1, (1,)), (5, 2, (2, 3)), (7, 2, (3,)), (11, 2, (3,))),
    ),
    Scheme(
        "Collection 2",
        fields=((8, (1, 2, 3)), (10, (1, 3)), (12, (1, 3)), (14, (0, 1, 3))),
        unused=0,
        clouded=((1, 1, (1,)), (2, 1, (1,)), (3, 1, (1,)), (4, 1, (1,))),
    ),
)


def landsat_scheme(codes: Array, counts: Array | None = None) -> Scheme | None:
    """The quality band that codes are of; None if they fit none, or are all fill."""
    counts = np.ones(codes.shape, np.int64) if counts is None else counts
    seen = codes & 1 == 0
    if not seen.any():
        return None
    total = counts[seen].sum()
    for scheme in LANDSAT_SCHEMES:
        if (counts * (scheme.legal(codes) & seen)).sum() >= _LEGAL * total:
            return scheme
    return None


def whole_codes(codes: Array) -> tuple[Array, NDArray[np.bool_] | None]:
    """Codes as whole numbers, and where they are known; None where all are (NaN is not)."""
    if codes.dtype.kind != "f":
        return codes, None
    known = np.isfinite(codes)
    return np.where(known, codes, 0).astype(np.int64), known


def observed(codes: Array, spec: MaskSpec, scheme: Scheme | None = None) -> NDArray[np.bool_]:
    """Where a mask's codes say that the ground was observed; a code its kind does not know says that it was not.

    Args:
        codes: Any shape, any real type; NaN = not observed.
        spec: How to read them; its path is only told.
        scheme: Of the kind landsat; None = the one the codes are of.

    Returns:
        Of the shape of `codes`.
    """
    codes, known = whole_codes(codes)
    if spec.kind == "valid":
        result = codes != 0
    elif spec.kind == "missing":
        result = codes == 0
    elif spec.kind == "scl":
        result = ~np.isin(codes, spec.values or SCL_NOT_OBSERVED) & ~unknown(codes, spec)
    elif spec.kind == "fmask":
        result = ~np.isin(codes, spec.values or FMASK_NOT_OBSERVED) & ~unknown(codes, spec)
    elif spec.kind == "cld":
        result = codes < (spec.values or (CLOUD_PROBABILITY,))[0]
    elif spec.kind == "bits":
        result = (codes.astype(np.int64) & _flags(spec)) == 0
    elif spec.kind == "landsat":
        scheme = scheme or landsat_scheme(codes.ravel())
        result = np.zeros(codes.shape, np.bool_) if scheme is None else scheme.observed(codes)
    else:
        raise InputError(said("{path}: unknown kind of mask {kind}", path=spec.path, kind=repr(spec.kind)))
    return np.asarray(result if known is None else result & known)


def unknown(codes: Array, spec: MaskSpec) -> NDArray[np.bool_]:
    """Where codes (whole numbers) mean nothing in a mask of this kind."""
    if spec.kind == "scl":
        return np.asarray((codes < 0) | (codes > SCL_LAST))
    if spec.kind == "fmask":
        return ~np.isin(codes, FMASK_CODES)
    if spec.kind == "cld":
        return np.asarray((codes < 0) | (codes > 100))
    return np.zeros(codes.shape, np.bool_)


def _flags(spec: MaskSpec) -> int:
    return sum(1 << bit for bit in set(spec.values) if bit < 63)


def sample_codes(raster: Raster) -> tuple[Array, Array]:
    """The codes a mask holds and how often, from all of it or from places spread over it."""
    height, width = raster.grid.height, raster.grid.width
    if height * width <= _WHOLE:
        parts = [raster.read(None, [0])]
    else:
        rows, cols = min(height, _LOOK), min(width, _LOOK)
        parts = [
            raster.read(Window(row, col, rows, cols), [0])
            for row in np.linspace(0, height - rows, _LOOKS).astype(int).tolist()
            for col in np.linspace(0, width - cols, _LOOKS).astype(int).tolist()
        ]
    codes, known = whole_codes(np.concatenate([part.ravel() for part in parts]))
    return np.unique(codes if known is None else codes[known], return_counts=True)


@dataclass(frozen=True)
class Rule:
    """How the mask of one date is read.

    Attributes:
        scheme: Of the kind landsat, where the codes looked at tell it.
        used: Of the kind bits, whether any code looked at has one of the bits.
    """

    spec: MaskSpec
    scheme: Scheme | None = None
    used: bool = True

    def observed(self, codes: Array) -> NDArray[np.bool_]:
        """See `observed`."""
        return observed(codes, self.spec, self.scheme)

    def unknown(self, codes: Array) -> bool:
        """Whether a code means nothing in a mask of this kind."""
        return bool(unknown(whole_codes(codes)[0], self.spec).any())


def rule_of(raster: Raster, spec: MaskSpec) -> Rule:
    """How to read a mask, after a look at its codes.

    Raises:
        InputError: The codes are not what the kind of mask says they are.
    """
    bits = raster.dtype.itemsize * 8
    if spec.kind in ("bits", "landsat") and raster.dtype.kind == "f":
        raise InputError(
            said(
                "{path} holds {dtype} numbers, which have no bits; save it as whole numbers",
                path=raster.path,
                dtype=raster.dtype,
            )
        )
    if spec.kind == "bits" and max(spec.values) >= bits:
        raise InputError(
            said(
                "{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the "
                "mask's `values`",
                path=raster.path,
                bits=bits,
                highest=bits - 1,
                bit=max(spec.values),
            )
        )
    codes, counts = sample_codes(raster)
    if spec.kind == "bits":
        return Rule(spec, used=bool((codes.astype(np.int64) & _flags(spec)).any()))
    if spec.kind == "landsat":
        scheme = landsat_scheme(codes, counts)
        if scheme is None and (codes & 1 == 0).any():
            raise _no_scheme(raster, codes)
        return Rule(spec, scheme)
    _check(raster, spec, codes)
    return Rule(spec)


def _no_scheme(raster: Raster, codes: Array) -> InputError:
    names = ", ".join(scheme.name for scheme in LANDSAT_SCHEMES)
    return InputError(
        said(
            "{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of "
            "mask right? Other bits can be named with the kind bits",
            path=raster.path,
            codes=_listed(codes),
            names=names,
        )
    )


def _check(raster: Raster, spec: MaskSpec, codes: Array) -> None:
    strange = codes[unknown(codes, spec)]
    if len(strange):
        values = {"path": raster.path, "codes": _listed(strange), "kind": spec.kind}
        told = {
            "scl": said(
                "{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, "
                "{kind}, right?",
                highest=SCL_LAST,
                **values,
            ),
            "fmask": said(
                "{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?",
                known=", ".join(map(str, FMASK_CODES)),
                **values,
            ),
            "cld": said(
                "{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, "
                "right?",
                **values,
            ),
        }
        raise InputError(told[spec.kind])
    several = codes[codes != 0]
    if spec.kind not in ("valid", "missing"):
        return
    many, small = len(several) > _MOST_CODES, bool(len(several)) and int(several.max()) <= SCL_LAST
    is_fmask = len(several) >= _MOST_CODES and bool(np.isin(codes, FMASK_CODES).all())
    # Flags that say why a pixel is missing are many codes too; vegetation and bare ground beside each other are none.
    is_scl = many and small and (spec.kind == "valid" or bool(np.isin((4, 5), codes).all()))
    if is_fmask or is_scl or (many and spec.kind == "valid"):
        like = "fmask" if is_fmask else "scl" if is_scl else said("bits, landsat or cld")
        raise InputError(
            said(
                "{path}: the mask holds {count} codes ({codes}), too many for one that says observed or "
                "not; is its kind rather {like}?",
                path=raster.path,
                count=len(codes),
                codes=_listed(codes),
                like=like,
            )
        )


def _listed(codes: Sequence[int] | Array) -> str:
    return ", ".join(str(int(code)) for code in codes[:4]) + (" …" if len(codes) > 4 else "")
