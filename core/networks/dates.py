"""Attention between the dates of a place: which dates tell about which, by what they show and how far apart they are.

L-TAE (arXiv 2007.00586) asks one question for a whole series; here every date asks its own, so that every date gets an
answer. Attention is computed in the cells of the lowest resolution and used at every resolution (U-TAE, arXiv
2107.07933). A pixel's values enter only on the dates on which it was observed.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from .norm import ChannelNorm

_YEAR = 365.2425
#: Days between dates of which only the order is known.
_STEP = 30.0
#: A date that is observed never counts less than e^-30 of the one that counts most: small, and still a number.
_LEAST = 30.0
_TINY = 1e-20
#: Features of the time of the year, and of the time between two dates.
_SEASON, _BETWEEN = 4, 5


class DateAttention(nn.Module):
    """How much every date counts for every other one, by place and head.

    Args:
        channels: C, of the features by which dates are compared.
        heads: G, opinions on it; each serves a share of the channels of what is gathered.
        keys: Numbers by which a head compares.
    """

    def __init__(self, *, channels: int, heads: int, keys: int = 8) -> None:
        super().__init__()
        self.heads, self.keys = heads, keys
        self.norm = ChannelNorm(channels)
        self.season = nn.Linear(_SEASON, channels, bias=False)
        self.query = nn.Conv2d(channels, heads * keys, 1)
        self.key = nn.Conv2d(channels, heads * keys, 1)
        self.between = nn.Sequential(nn.Linear(_BETWEEN, 16), nn.ReLU(), nn.Linear(16, heads))
        self.told = nn.Linear(heads * _BETWEEN, channels)

    def compared(self, features: Tensor, days: Tensor | None) -> tuple[Tensor, Tensor]:
        """What dates ask and what they answer to.

        Args:
            features: (B, T, C, h, w).
            days: (B, T) or None.

        Returns:
            Two of (B, h·w, G, T, keys).
        """
        b, t, _, h, w = features.shape
        x = self.norm(features.flatten(0, 1)) + self.season(seasons(days, features)).flatten(0, 1)[:, :, None, None]

        def by_cell(y: Tensor) -> Tensor:
            return y.reshape(b, t, self.heads, self.keys, h * w).permute(0, 4, 2, 1, 3).float()

        return by_cell(self.query(x)), by_cell(self.key(x))

    def forward(self, queries: Tensor, keys: Tensor, seen: Tensor, gaps: Tensor) -> tuple[Tensor, Tensor]:
        """The share of every date in what some dates are told, and what they are told of how far away that is.

        Args:
            queries: (B, cells, G, Q, keys) of the dates that ask.
            keys: (B, cells, G, T, keys).
            seen: (B, T, cells) bool, whether anything of the cell was observed.
            gaps: (B, Q, T, F), see `gaps_between`.

        Returns:
            (B, cells, G, Q, T) float32: over the dates that were seen they sum to one; all 0 where none was. And
            (B, cells, Q, C).
        """
        bias = self.between(gaps).float().permute(0, 3, 1, 2)
        scores = queries @ keys.transpose(-1, -2) / math.sqrt(self.keys) + bias[:, None]
        hidden = ~seen.permute(0, 2, 1)[:, :, None, None]
        scores = scores.masked_fill(hidden, -math.inf)
        most = scores.detach().amax(-1, keepdim=True).clamp_min(-1e9)
        shares = (scores - most).clamp_min(-_LEAST).exp().masked_fill(hidden, 0.0)
        shares = shares / shares.sum(-1, keepdim=True).clamp_min(1.0)
        far = torch.einsum("bngqt,bqtf->bnqgf", shares, gaps.float())
        return shares, self.told(far.flatten(3))


class Gather(nn.Module):
    """What the dates of a place have to say to each of them: (B, T, C, H, W) → (B, Q, C, H, W), 0 where none has seen.

    Args:
        channels: C.
        heads: G; channels are dealt out to them.
    """

    def __init__(self, *, channels: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.each = -(-channels // heads)
        self.value = nn.Conv2d(channels, heads * self.each, 1, bias=False)
        self.mix = nn.Conv2d(heads * self.each, channels, 1, bias=False)

    def said(self, features: Tensor, seen: Tensor, side: int) -> tuple[Tensor, Tensor]:
        """Values and how much of them was observed, cell by cell.

        Args:
            features: (B, T, C, H, W).
            seen: (B, T, 1, H, W), share of the pixel that was observed, 0 to 1.
            side: Pixels along a cell.

        Returns:
            (B, cells, G, T, each·side²), multiplied by that share, and the shares (B, cells, 1, T, side²).
        """
        values = self.value(features.flatten(0, 1)).float()
        values = values.reshape(*features.shape[:2], self.heads * self.each, *features.shape[3:]) * seen
        return _cells(values, self.heads, side), _cells(seen, 1, side)

    def forward(self, shares: Tensor, values: Tensor, seen: Tensor, height: int) -> Tensor:
        """
        Args:
            shares: (B, cells, G, Q, T) from `DateAttention`.
            values, seen: From `said`.
            height: Cells along a column.

        Returns:
            (B, Q, C, H, W).
        """
        b, cells, heads, q, _ = shares.shape
        side = math.isqrt(seen.shape[-1])
        total = (shares @ values).reshape(b, cells, heads, q, self.each, side**2)
        # Divided here, by the pixel's own dates: a cell is often seen where one of its pixels was not.
        told = total / (shares @ seen + _TINY)[:, :, :, :, None]
        told = told.reshape(b, height, cells // height, heads, q, self.each, side, side)
        # (B, rows, cols, G, Q, each, side, side) → (B, Q, G·each, H, W)
        told = told.permute(0, 4, 3, 5, 1, 6, 2, 7).reshape(
            b * q, heads * self.each, height * side, cells // height * side
        )
        mixed: Tensor = self.mix(told)
        return mixed.reshape(b, q, *mixed.shape[1:])


def _cells(x: Tensor, heads: int, side: int) -> Tensor:
    """(B, T, G·c, H, W) → (B, cells, G, T, c·side²)."""
    b, t, c, h, w = x.shape
    x = x.reshape(b, t, heads, c // heads, h // side, side, w // side, side)
    return x.permute(0, 4, 6, 2, 1, 3, 5, 7).reshape(b, (h // side) * (w // side), heads, t, -1)


def observed_shares(m: Tensor, level: int) -> Tensor:
    """Share of every pixel of a level that was observed: (B, T, 1, H, W) bool → (B, T, 1, H/2ˡ, W/2ˡ) float32."""
    shares = m.float()
    return shares if level == 0 else functional.avg_pool2d(shares[:, :, 0], 2**level)[:, :, None]


def seasons(days: Tensor | None, like: Tensor) -> Tensor:
    """(B, T, 4) first two harmonics of the time of the year; 0 where no dates are known.

    Args:
        days: (B, T) days since 1970-01-01, or None.
        like: (B, T, …).
    """
    if days is None:
        return like.new_zeros(*like.shape[:2], _SEASON)
    # In double precision: days since 1970 are large numbers, of which only the rest counts.
    turn = torch.remainder(days.double() / _YEAR, 1.0).float() * (2 * math.pi)
    return torch.stack([turn.sin(), turn.cos(), (2 * turn).sin(), (2 * turn).cos()], -1)


def gaps_between(days: Tensor | None, like: Tensor) -> Tensor:
    """(B, T, T, 5) what is told of the time from each date (first axis) to each other: how long, forth or back, and
    where in the year; dates of which only the order is known count as a month apart.

    Args:
        days: (B, T) or None.
        like: (B, T, …).
    """
    b, t = like.shape[:2]
    if days is None:
        days = torch.arange(t, device=like.device, dtype=torch.float32).expand(b, t) * _STEP
    gap = (days[:, None, :] - days[:, :, None]).float()
    long = torch.log1p(gap.abs() / 10) / 4
    turn = gap * (2 * math.pi / _YEAR)
    return torch.stack([long, long * gap.sign(), turn.cos(), turn.sin(), (gap == 0).float()], -1)
