"""A trained network made ready to be asked about tiles: normalisation, precision, batches."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Union

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..data.tiles import to_device_type
from ..errors import InputError
from ..model_file import ModelInfo
from ..networks.blocks import channels_last
from ..novelty import Novelty
from ..said import said
from ..symmetries import turned, turned_back, views_of
from ..uncertainty import DISAGREEMENT, NOVELTY, mutual_information, normalised_entropy

#: Pixels (over all dates) that go through the network at once.
_BATCH_PIXELS = {"cpu": 1 << 17, "cuda": 1 << 21}
_TRIALS = 3

#: Side of the tiles where nobody says otherwise.
_TILE = 256
#: Pixels (over all dates) of a tile: of a long series tiles are smaller, but not smaller than this side.
_TILE_PIXELS = {"cpu": 1 << 18, "cuda": 1 << 23}
_LEAST_TILE = 32


class Precision:
    """Chooses between float32 and bfloat16 by timing real batches in turn, so that no work is done twice.

    Each precision gets three batches; the faster one of their best (per tile) does the rest.
    """

    def __init__(self, amp: bool | str, device: torch.device) -> None:
        able = device.type in ("cpu", "cuda") and amp is not False
        self.choice: bool | None = None if able and amp == "auto" else able
        self._times: dict[bool, list[float]] = {False: [], True: []}

    def next(self) -> bool:
        """Whether the next batch is to run in bfloat16."""
        if self.choice is not None:
            return self.choice
        return len(self._times[True]) <= len(self._times[False])

    def tell(self, amp: bool, seconds_per_tile: float) -> None:
        """How long a batch took."""
        self._times[amp].append(seconds_per_tile)
        if min(len(times) for times in self._times.values()) >= _TRIALS:
            self.choice = min(self._times[True]) < min(self._times[False])


class Predictor:
    """Class probabilities of tiles, from rasters' own numbers.

    Args:
        network: Logits from (x, m, days), see `core.networks`; moved to the device, channels last, in evaluation mode.
        info: What it is: bands, classes, normalisation, temperature.
        device: E.g. "cpu", "cuda:0".
        tile: Side of the tiles in pixels, rounded up to what the network can take; None = 256, or as trained if
            that was more: larger tiles have less border, and the networks are the same for every size.
        overlap: Share of a tile that overlaps its neighbour, 0–0.75.
        amp: bfloat16 autocast: True, False, or "auto" to time both on the first batches. "auto" may choose differently
            from run to run where the two are about as fast; probabilities then differ by about a hundredth.
        batch: Tiles at once; None = by the device.
        views: In how many of its symmetries a tile is shown; what is told is their mean, and what they disagree about.
            A model of pictures that have an up and a down has two, any other eight.

    Raises:
        InputError: The overlap is out of range.

    Attributes:
        tile: Side of the tiles in pixels.
        classes: K.
        across: Whether what is told of a date depends on the other dates.
        views: Numbers of the symmetries, see `core.symmetries`.
        extras: What is told beside the probabilities: names from `core.uncertainty`.
    """

    def __init__(
        self,
        network: nn.Module,
        info: ModelInfo,
        device: Union[str, torch.device] = "cpu",
        tile: int | None = None,
        overlap: float = 0.25,
        amp: Union[bool, str] = "auto",
        batch: int | None = None,
        views: int = 1,
    ) -> None:
        if not 0.0 <= overlap <= 0.75:
            raise InputError(
                said("the overlap of tiles must be between 0 and 0.75, found {overlap}", overlap=f"{overlap:g}")
            )
        self.info = info
        self.device = torch.device(device)
        self.multiple = int(getattr(network, "multiple", 1))
        self.across = bool(getattr(network, "across_dates", False))
        # What fills gaps takes few dates at a time by itself, and wants to see far around a gap.
        self._shrinks = not getattr(network, "inpaints", False)
        self.tile = self._rounded(tile or max(info.tile, _TILE))
        self.overlap = overlap
        self.batch = batch
        self.views = views_of(str(info.recipe.get("symmetries", "square")), views)
        self.classes = len(info.classes)
        self._novelty = None if info.known is None else Novelty(info.known, self.device)
        self.extras = (DISAGREEMENT,) * (len(self.views) > 1) + (NOVELTY,) * (self._novelty is not None)
        self.network = channels_last(network.to(self.device)).eval()
        self.precision = Precision(amp, self.device)
        self._mean = torch.tensor(info.mean, dtype=torch.float32, device=self.device)
        self._std = torch.tensor(info.std, dtype=torch.float32, device=self.device)

    def side(self, length: int, dates: int = 1) -> int:
        """The side of the tiles along an axis of `length` pixels: a small raster needs no more than itself, and a long
        series has smaller ones, since all dates of a tile are in memory at once."""
        side = min(self.tile, self._rounded(length))
        if not self._shrinks:
            return side
        room = math.isqrt(_TILE_PIXELS.get(self.device.type, 1 << 18) // dates)
        return min(side, max(room // self.multiple * self.multiple, self._rounded(_LEAST_TILE)))

    def _rounded(self, length: int) -> int:
        return -(-length // self.multiple) * self.multiple

    def batch_size(self, dates: int, height: int, width: int) -> int:
        """Tiles of (dates, height, width) to be handed to `probabilities` at once."""
        if self.batch is None:
            pixels = dates * height * width * len(self.views)
            return max(1, _BATCH_PIXELS.get(self.device.type, 1 << 17) // pixels)
        return self.batch

    def normalise(self, x: Tensor, m: Tensor, shift: float = 0.0) -> Tensor:
        """Z-scores where observed, 0 elsewhere.

        Args:
            x: (…, C, H, W) of the raster's numbers less `shift` (see `data.tiles.to_device_type`), on the device.
            m: (…, 1, H, W) bool.

        Returns:
            Like `x`, float32, channels last in memory.
        """
        last = x.movedim(-3, -1)
        out = torch.empty(last.shape, dtype=torch.float32, device=x.device).copy_(last)
        out.sub_(self._mean - shift).div_(self._std)
        return out.masked_fill_(~m.movedim(-3, -1), 0.0).movedim(-1, -3)

    @torch.inference_mode()
    def logits(self, x: Tensor, m: Tensor, days: Tensor | None = None, amp: bool | None = None) -> Tensor:
        """Logits of normalised tiles.

        Args:
            x: (B, T, C, H, W) from `normalise`.
            m: (B, T, 1, H, W) bool.
            days: (B, T) or None.
            amp: Whether in bfloat16; None = as `precision` says.

        Returns:
            (B, T, K, H, W) float32.
        """
        amp = self.precision.next() if amp is None else amp
        undecided = self.precision.choice is None
        clock = self._clock() if undecided else 0.0
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=amp):
            out = self._in_memory(self.network, x, m, days).float()
        if undecided:
            self.precision.tell(amp, (self._clock() - clock) / len(x))
        return out

    @torch.inference_mode()
    def fill(self, x: Tensor, m: Tensor, days: Tensor | None, samples: int) -> Tensor:
        """What a network that models the image makes of normalised tiles; sampled by torch's default generator.

        In float32: bfloat16 has fewer digits than the images.

        Args:
            x, m, days: See `logits`.
            samples: Of the posterior.

        Returns:
            (B, T, 2·C, H, W) float32 z-scores: means, then standard deviations.
        """

        def ask(x: Tensor, m: Tensor, days: Tensor | None) -> Tensor:
            return torch.cat(self.network.fill(x, m, days, samples), dim=2)  # type: ignore[operator]

        return self._in_memory(ask, x, m, days).float()

    def _in_memory(self, ask: Callable[..., Tensor], x: Tensor, m: Tensor, days: Tensor | None) -> Tensor:
        """The answer of all tiles, asked fewer at a time from now on where memory runs out."""
        try:
            return ask(x, m, days)
        except torch.cuda.OutOfMemoryError:
            if len(x) == 1:
                raise
            torch.cuda.empty_cache()
            half = len(x) // 2
            self.batch = half
            dates = (None, None) if days is None else (days[:half], days[half:])
            parts = ((x[:half], m[:half], dates[0]), (x[half:], m[half:], dates[1]))
            return torch.cat([self._in_memory(ask, *part) for part in parts])

    def _clock(self) -> float:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        # How long a batch takes on a CPU depends on what else is running, the work of this thread does not.
        return time.thread_time() if self.device.type == "cpu" else time.perf_counter()

    @torch.inference_mode()
    def probabilities(self, x: Tensor, m: Tensor, days: Tensor | None = None) -> Tensor:
        """Calibrated class probabilities of normalised tiles, the mean over the views; see `logits` for the shapes.

        Returns:
            (B, T, K + E, H, W): the probabilities, then the E `extras`: what the views disagree about, see
            `mutual_information`, and how unlike all that was annotated it looks, see `core.novelty`.
        """
        novelty = () if self._novelty is None else (self._novelty(x, m)[:, :, None],)
        if len(self.views) == 1:
            p = torch.softmax(self.logits(x, m, days) / self.info.temperature, dim=2)
            return torch.cat([p, *novelty], 2) if novelty else p
        mean = entropy = torch.zeros((), device=self.device)
        # One for all views: they would disagree about the last digits.
        amp = self.precision.next()
        for view in self.views:
            logits = self.logits(turned(x, view), turned(m, view), days, amp)
            p = turned_back(torch.softmax(logits / self.info.temperature, dim=2), view)
            mean = mean + p
            entropy = entropy + normalised_entropy(p, 2)
        mean = mean / len(self.views)
        disagreement = mutual_information(mean, entropy / len(self.views), 2)
        return torch.cat([mean, disagreement[:, :, None], *novelty], 2)

    def tile_logits(self, x: npt.NDArray[np.generic], m: npt.NDArray[np.bool_], days: Tensor | None = None) -> Tensor:
        """Logits of one tile in the raster's own numbers.

        Args:
            x: (T, C, H, W); H and W multiples of the network's `multiple`.
            m: (T, 1, H, W) bool.
            days: (T,) or None.

        Returns:
            (T, K, H, W) float32 on the device.
        """
        values, shift = to_device_type(x)
        observed = torch.from_numpy(m).to(self.device)
        tile = self.normalise(values.to(self.device), observed, shift)
        return self.logits(tile[None], observed[None], None if days is None else days[None].to(self.device))[0]


def never() -> bool:
    """For `cancelled`, where nobody can cancel."""
    return False
