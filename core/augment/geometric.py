"""One affine map a tile: images, distributions, validity and labels moved alike, and moved back.

MixMatch for segmentation guesses on moved tiles, moves the guesses back, averages them and moves the average out again
(thesis Algorithm 4, lines 5, 8 and 12), so every map here has an inverse. Symmetries of the square and shifts by whole
pixels are exact: a gather of whole pixel vectors, which their inverse undoes bit for bit. All else is bilinear.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

import torch
from torch import Tensor
from torch.nn import functional

from ..job.specs import UNLABELLED
from ..runtime import send
from ..symmetries import draw_symmetries

#: A warped distribution of which less than this came from inside the tile is nothing.
_TRACE = 1e-6


@dataclass(frozen=True, eq=False)
class Maps:
    """An affine map for each of B square tiles; all dates and channels of a tile move together.

    What is given to the methods is (B, T, …, size, size) on `device`, for any T; what comes back has the same shape and
    dtype. Fastest is the memory layout of `TileSampler`'s tiles, (B, H, W, T, C), which exact maps keep.

    Attributes:
        matrix: (B, 2, 3) float64 on the CPU: for every pixel (row, column) of the result, counted from the tile's
            centre, the place in the source that it is taken from, counted likewise, in pixels.
        size: Side of the tiles in pixels.
        device: Where the tiles are.
        whole: Whether every pixel comes from one pixel: no interpolation, an inverse without loss.
        stays: Whether no pixel comes from outside of its tile.

    Raises:
        ValueError: What is to be moved does not have B tiles of that size.
    """

    matrix: Tensor
    size: int
    device: torch.device
    whole: bool
    stays: bool
    _indices: dict[int, Tensor] = field(default_factory=dict, init=False, repr=False)

    @staticmethod
    def identity(count: int, size: int, device: torch.device) -> Maps:
        """`count` maps that change nothing."""
        return Maps(torch.eye(2, 3, dtype=torch.float64).repeat(count, 1, 1), size, device, True, True)

    @staticmethod
    def exact(count: int, size: int, device: torch.device, *, shift: int = 0, symmetries: str = "square") -> Maps:
        """`count` maps, each a symmetry and a shift of whole pixels.

        Args:
            shift: Along each axis, uniform among −shift … shift.
            symmetries: One of `SYMMETRIES`.
        """
        turned = _symmetries(count, symmetries)
        moved = torch.randint(-shift, shift + 1, (count, 2, 1)).double()
        return Maps(torch.cat([turned, moved], 2), size, device, True, shift == 0)

    @staticmethod
    def affine(
        count: int,
        size: int,
        device: torch.device,
        *,
        rotate: float = 0.0,
        scale: float = 0.0,
        shear: float = 0.0,
        shift: float = 0.0,
        symmetries: str = "square",
    ) -> Maps:
        """`count` bilinear maps about the tile's centre, after a symmetry.

        Args:
            rotate: Degrees; the angle is uniform in ±rotate.
            scale: Octaves; the magnification is 2ᵘ, u uniform in ±scale, so that in and out are alike.
            shear: Pixels along a row for each row; uniform in ±shear.
            shift: Pixels along each axis; uniform in ±shift.
            symmetries: One of `SYMMETRIES`.
        """
        u = torch.rand(5, count, dtype=torch.float64) * 2 - 1
        angle, zero, one = u[0] * math.radians(rotate), torch.zeros(count).double(), torch.ones(count).double()
        turn = torch.stack([angle.cos(), -angle.sin(), angle.sin(), angle.cos()], 1).reshape(count, 2, 2)
        slant = torch.stack([one, zero, u[2] * shear, one], 1).reshape(count, 2, 2)
        linear = _symmetries(count, symmetries) @ turn @ slant * torch.exp2(-u[1] * scale)[:, None, None]
        return Maps(torch.cat([linear, u[3:].T[:, :, None] * shift], 2), size, device, False, False)

    def __len__(self) -> int:
        return self.matrix.shape[0]

    def inverse(self) -> Maps:
        """The maps that move everything back; of exact maps exactly, wherever it stayed inside of the tile."""
        (a, b), (c, d) = self.matrix[:, 0, :2].T, self.matrix[:, 1, :2].T
        # For an exact map the determinant is ±1 and all entries are whole numbers: nothing is rounded.
        linear = torch.stack([d, -b, -c, a], 1).reshape(-1, 2, 2) / (a * d - b * c)[:, None, None]
        return Maps(
            torch.cat([linear, -linear @ self.matrix[:, :, 2:]], 2), self.size, self.device, self.whole, self.stays
        )

    def then(self, later: Maps) -> Maps:
        """These maps and after them `later`, in one step: one interpolation, and what only passes outside is kept."""
        linear = self.matrix[:, :, :2]
        shift = linear @ later.matrix[:, :, 2:] + self.matrix[:, :, 2:]
        return Maps(
            torch.cat([linear @ later.matrix[:, :, :2], shift], 2),
            self.size,
            self.device,
            self.whole and later.whole,
            self.stays and later.stays,
        )

    def warp(self, x: Tensor, m: Tensor) -> tuple[Tensor, Tensor]:
        """`images` and `valid` together, the image 0 wherever it is not valid after a bilinear map.

        Args:
            x: (B, T, C, H, W).
            m: (B, T, 1, H, W) bool.
        """
        moved, valid = self.images(x, m), self.valid(m)
        # A product will do: a bilinear map has let nothing in that is not a number.
        return (moved if self.whole else moved * valid), valid

    def images(self, x: Tensor, m: Tensor | None = None) -> Tensor:
        """Tiles moved; 0 where nothing of the tile came to lie.

        Args:
            x: (B, T, C, H, W) float.
            m: (B, T, 1, H, W) bool; where False, x is 0 to a bilinear map, whatever it holds. Without it, what lies
                there (NaN too) spreads to the pixels that `valid` gives up.
        """
        self._check(x)
        return self._gather(x, 0) if self.whole else _pixel_major(self._interpolate(_only(x, m)))

    def distributions(self, p: Tensor, m: Tensor | None = None) -> Tensor:
        """Distributions over classes moved, their sum kept at one; all 0 where nothing of the tile came to lie.

        Args:
            p: (B, T, K, H, W) float, each pixel's sum 1 (or all 0: nothing known).
            m: (B, T, 1, H, W) bool; where False, p says nothing to a bilinear map, whatever it holds.
        """
        self._check(p)
        if self.whole:
            return self._gather(p, 0)
        moved = self._interpolate(_only(p, m))
        total = moved.sum(2, keepdim=True)
        # What is next to nothing stays so instead of being blown up to a distribution.
        return _pixel_major(moved / total.where(total > _TRACE, total.new_full((), math.inf)))

    def valid(self, m: Tensor) -> Tensor:
        """Where what was moved may be believed.

        After a bilinear map that is where each of the (up to four) pixels that the value was made of is valid, eroded
        by one pixel (3 × 3; beyond the edge of the result nothing is known, and nothing eroded from there).

        Args:
            m: (B, T, 1, H, W) bool.
        """
        self._check(m)
        if self.whole:
            return self._gather(m, 0)
        spoiled = self._interpolate((~m).float())[:, :, 0] > 0
        row, col = self._coordinates
        last = self.size - 1
        spoiled |= ((row < 0) | (row > last) | (col < 0) | (col > last))[:, None]
        return (functional.max_pool2d(spoiled.float(), 3, 1, 1) == 0)[:, :, None]

    def labels(self, y: Tensor) -> Tensor:
        """Class indices moved, the nearest pixel's; 255 where nothing of the tile came to lie.

        Args:
            y: (B, T, H, W) uint8.
        """
        self._check(y)
        return self._gather(y[:, :, None], UNLABELLED)[:, :, 0]

    def _check(self, x: Tensor) -> None:
        if x.shape[0] != len(self) or tuple(x.shape[-2:]) != (self.size, self.size):
            raise ValueError(f"{len(self)} maps of side {self.size} cannot move tiles of shape {tuple(x.shape)}")

    @cached_property
    def _coordinates(self) -> tuple[Tensor, Tensor]:
        """Source row and column of every pixel, each (B, H, W) float32, counted from the first pixel's centre."""
        centre = (self.size - 1) / 2
        linear = self.matrix[:, :, :2]
        origin = self.matrix[:, :, 2] + centre - linear.sum(2) * centre
        terms = send(torch.cat([linear, origin[:, :, None]], 2), self.device, torch.float32)
        along = torch.arange(self.size, device=self.device, dtype=torch.float32)
        by_row = terms[:, :, 0, None] * along + terms[:, :, 2, None]
        by_col = terms[:, :, 1, None] * along
        row, col = (by_row[:, :, :, None] + by_col[:, :, None, :]).unbind(1)
        return row, col

    @cached_property
    def _grid(self) -> Tensor:
        """(B, H, W, 2) as `grid_sample` wants it, with `align_corners=False`: defined for a single pixel too, and
        exact in floating point where the size is a power of two, as a tile's mostly is."""
        row, col = self._coordinates
        return (torch.stack([col, row], 3) * 2 + 1) / self.size - 1

    def _interpolate(self, x: Tensor) -> Tensor:
        """(B, T, C, H, W), plane after plane in memory."""
        # Coordinates of half precision would miss by whole pixels.
        dtype = x.dtype if x.dtype == torch.float64 else torch.float32
        planes, grid = x.flatten(1, 2).to(dtype), self._grid.to(dtype)
        moved = functional.grid_sample(planes, grid, padding_mode="zeros", align_corners=False)
        return moved.to(x.dtype).reshape(x.shape)

    @cached_property
    def _nearest(self) -> Tensor:
        """(B, H·W) number, within its tile, of every pixel's nearest source; −1 where that lies outside."""
        row, col = self._coordinates
        if not self.whole:
            row, col = row.round(), col.round()
        source = torch.add(col, row, alpha=self.size).long()
        if not self.stays:
            last = self.size - 1
            inside = (row >= 0) & (row <= last) & (col >= 0) & (col <= last)
            source = source.where(inside, source.new_full((), -1))
        return source.flatten(1)

    def _index(self, layers: int) -> Tensor:
        """Sources in a flat array of B · layers planes, one after another; its length where outside."""
        if layers not in self._indices:
            planes = torch.arange(len(self) * layers, device=self.device).reshape(-1, layers, 1)
            source = self._nearest[:, None]
            index = source + planes * self.size**2
            if not self.stays:
                index = index.where(source >= 0, index.new_full((), planes.numel() * self.size**2))
            self._indices[layers] = index.flatten()
        return self._indices[layers]

    def _gather(self, x: Tensor, outside: int) -> Tensor:
        """(B, T, C, H, W) of any dtype, in one gather of pixel vectors."""
        t, c = x.shape[1:3]
        pixels, back = x.permute(0, 3, 4, 1, 2), (0, 3, 4, 1, 2)
        layers = 1
        if t > 1 and not pixels.is_contiguous():
            # Dates one after another, as networks that fold them into the batch give them.
            pixels, back, layers = x.permute(0, 1, 3, 4, 2), (0, 1, 4, 2, 3), t
        shape = pixels.shape
        flat = pixels.reshape(-1, t * c // layers)
        if not self.stays:
            # One more pixel stands for all that lies outside: cheaper than a mask over the result.
            flat = torch.cat([flat, flat.new_full((1, flat.shape[1]), outside)])
        if flat.shape[1] == 1:
            flat = flat[:, 0]
        return flat.index_select(0, self._index(layers)).reshape(shape).permute(back)


def _only(x: Tensor, m: Tensor | None) -> Tensor:
    return x if m is None else x.where(m, x.new_zeros(()))


def _pixel_major(x: Tensor) -> Tensor:
    """The same (B, T, C, H, W), its memory as that of `TileSampler`'s tiles."""
    return x.permute(0, 3, 4, 1, 2).contiguous().permute(0, 3, 4, 1, 2)


def _symmetries(count: int, kind: str) -> Tensor:
    """(count, 2, 2) float64."""
    drawn = draw_symmetries(kind, count)
    matrix = torch.diag_embed(1.0 - 2.0 * torch.stack([drawn & 1, drawn >> 1 & 1], 1).double())
    return matrix.where((drawn < 4)[:, None, None], matrix.flip(2))
