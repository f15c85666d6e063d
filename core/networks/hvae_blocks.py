"""The two halves of the hierarchical VAE: an encoder that is a U-Net with further heads, and a decoder that paints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .blocks import ResidualBlock, as_images, rectified
from .hvae_filler import Filler
from .hvae_sampling import draw_bits, over_dates, own_draws
from .norm import ChannelNorm
from .unet import UNet

#: Before anything is learnt a bit is the sign of a random projection of the pixels under it: standard deviation of the
#: evidence, and how far the decoder goes back along that projection. Bits that say nothing about the image would be
#: ignored by the decoder, whose samples would then teach the encoder that they say nothing.
_GAIN = 4.0
_BACK = 0.2
#: Largest number of channels in the decoder.
_WIDEST = 128
LOG_VARIANCE = (-5.0, 2.0)
_FIRST_LOG_VARIANCE = -3.0


@dataclass(frozen=True)
class Posterior:
    """q(z | x), as natural parameters.

    Attributes:
        classes: (B, T, K, H, W) logits of s.
        code: (B, T, L) logits of l.
        maps: Coarse first, (B, T, Z, h, w) each: what the image adds to the logits that the decoder expects.
    """

    classes: Tensor
    code: Tensor
    maps: tuple[Tensor, ...]


@dataclass(frozen=True)
class Decoded:
    """What the decoder makes of z₀ and of the bits below it.

    Attributes:
        mean: (B, T, C, H, W) of the image.
        prior: Coarse first, (B, T, Z, h, w) each: logits of p(z_t | z_<t).
        maps: The bits, likewise.
    """

    mean: Tensor
    prior: tuple[Tensor, ...]
    maps: tuple[Tensor, ...]


def fold(x: Tensor, tiles: int) -> Tensor:
    """(B · T, …) as (B, T, …)."""
    return x.reshape(tiles, -1, *x.shape[1:])


class Evidence(nn.Module):
    """What features and the image under them say of Z bits: (N, F, h, w) and (N, I, h, w) → (N, Z, h, w).

    At first a random projection of the image alone.
    """

    def __init__(self, *, features: int, image: int, bits: int) -> None:
        super().__init__()
        hidden = max(features, 2 * bits)
        self.mix = nn.Conv2d(features + image, hidden, 1, bias=False)
        self.norm = ChannelNorm(hidden)
        self.head = nn.Conv2d(hidden, bits, 1)
        self.direct = nn.Conv2d(image, bits, 1, bias=False)
        nn.init.zeros_(self.head.weight)
        nn.init.normal_(self.direct.weight, std=_GAIN / image**0.5)

    def forward(self, features: Tensor, image: Tensor) -> Tensor:
        learnt = self.head(rectified(self.norm(self.mix(torch.cat([features, image], 1)))))
        out: Tensor = learnt + self.direct(image)
        return out


class Encoder(UNet):
    """q(z | x, m): the segmenting U-Net, with heads for the other latent variables on its way up.

    Args:
        maps: Number of maps of bits, at ½, ¼, … of the resolution.
        bits: Z, channels of a map.
        shared: How many of them all dates have in common.
        code: L, global bits.
        Others: As for `UNet`.
    """

    def __init__(
        self, *, bands: int, classes: int, maps: int, bits: int, shared: int, code: int, width: int, depth: int,
        widest: int, dropout: float,
    ) -> None:  # fmt: skip
        super().__init__(bands=bands, classes=classes, width=width, depth=depth, widest=widest, dropout=dropout)
        self.shared = shared
        # With a seed the segmenter begins, and what is drawn after it goes on, as without these heads.
        with own_draws(1):
            self.evidence = nn.ModuleList(
                Evidence(features=self.channels[level], image=4 * (bands + 1), bits=bits)
                for level in range(maps, 0, -1)
            )
            self.code = Evidence(features=self.channels[depth], image=2 * bands, bits=code)

    def posterior(self, x: Tensor, m: Tensor) -> Posterior:
        """All of q(z | x, m); `forward` gives the logits of s alone."""
        image = as_images(x, m)
        levels = list(self.pyramid(image))
        dates = x.shape[0]
        found: list[Tensor] = []
        for number, head in enumerate(self.evidence):
            level = len(self.evidence) - number
            # Each pixel of the map sees the 2×2 pixels, of the resolution above it, that it stands for.
            below = functional.pixel_unshuffle(functional.avg_pool2d(image, 2 ** (level - 1)), 2)
            said = head(levels[-1 - level], below).float()
            found.append(over_dates(fold(said, dates), self.shared, mean=False))
        code = self.code(*self._summary(levels[0], image)).float().flatten(1)
        return Posterior(fold(self.head(levels[-1]).float(), dates), fold(code, dates), tuple(found))

    def _summary(self, deepest: Tensor, image: Tensor) -> tuple[Tensor, Tensor]:
        """Means over what was observed: of the features (N, F, 1, 1); and of the bands, with their deviations."""
        m = image[:, -1:].float()
        seen = functional.avg_pool2d(m, image.shape[-2] // deepest.shape[-2])
        features = (deepest * seen).sum((2, 3), keepdim=True) / seen.sum((2, 3), keepdim=True).clamp_min(1e-6)
        count = m.sum((2, 3), keepdim=True).clamp_min(1)
        x = image[:, :-1].float()
        mean = x.sum((2, 3), keepdim=True) / count
        deviation = (((x - mean) * m) ** 2).sum((2, 3), keepdim=True) / count
        return features, torch.cat([mean, (deviation + 1e-4).sqrt()], 1).to(features.dtype)


class Rise(nn.Module):
    """Enlarged by sub-pixels (arXiv 1609.05158), the skip joined: (N, C, h, w), (N, S, 2h, 2w) → (N, S, 2h, 2w).

    Nearest-neighbour enlargement gives four pixels the same value: bits could then not tell them apart.
    """

    def __init__(self, *, inputs: int, skip: int) -> None:
        super().__init__()
        self.spread = nn.Conv2d(inputs, 4 * skip, 1, bias=False)
        self.block = ResidualBlock(inputs=2 * skip, outputs=skip)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        out: Tensor = self.block(torch.cat([functional.pixel_shuffle(self.spread(x), 2), skip], 1))
        return out


class _Within(torch.autograd.Function):
    """`LOG_VARIANCE` is not left; of a bound that was reached, a gradient that leads back is kept, as `clamp`'s is not:
    a band that was told too surely once would stay so."""

    @staticmethod
    def forward(ctx: Any, free: Tensor) -> Tensor:
        ctx.save_for_backward(free)
        return free.clamp(*LOG_VARIANCE)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        (free,) = ctx.saved_tensors
        low, high = LOG_VARIANCE
        out = ((free <= low) & (gradient > 0)) | ((free >= high) & (gradient < 0))
        return gradient.masked_fill(out, 0.0)


class Decoder(nn.Module):
    """p(z_>0 | z₀) and p(x | z): down from the classes, then up again, with bits joining at every resolution.

    Skips run from the way down to the way up, between the stochastic layers, as they do in the encoder.

    Args:
        bands, classes: C, K.
        width: Channels at full resolution; doubled at each halving.
        maps, bits, shared, code: As for `Encoder`.
        filler: Channels of `Filler`, which is asked by itself.
    """

    def __init__(
        self, *, bands: int, classes: int, width: int, maps: int, bits: int, shared: int, code: int, filler: int
    ) -> None:
        super().__init__()
        channels = [min(width * 2**level, _WIDEST) for level in range(maps + 1)]
        self.shared, self.code_bits = shared, code
        self.stem = nn.Conv2d(classes, channels[0], 3, padding=1)
        self.down = nn.ModuleList(
            ResidualBlock(inputs=channels[level], outputs=channels[level + 1]) for level in range(maps)
        )
        levels = range(maps, 0, -1)
        self.colour = nn.ModuleList(nn.Linear(code, channels[level]) for level in (*levels, 0))
        self.prior = nn.ModuleList(nn.Conv2d(channels[level], bits, 1) for level in levels)
        self.embed = nn.ModuleList(nn.Conv2d(bits, channels[level], 1) for level in levels)
        self.block = nn.ModuleList(ResidualBlock(inputs=channels[level], outputs=channels[level]) for level in levels)
        self.rise = nn.ModuleList(Rise(inputs=channels[level], skip=channels[level - 1]) for level in levels)
        self.head = nn.Conv2d(channels[0], bands, 1)
        # A straight way from bits to bands beside the deep one, as the encoder has one from bands to bits.
        self.direct = nn.ModuleList(nn.Conv2d(bits, 4 * bands, 1, bias=False) for _ in levels)
        self.direct_code = nn.Linear(code, bands, bias=False)
        self.filler = Filler(bands=bands, width=filler)
        self.free_log_variance = nn.Parameter(torch.full((bands,), _FIRST_LOG_VARIANCE))
        # Nothing is expected of a bit before anything is learnt.
        for parameter in self.prior.parameters():
            nn.init.zeros_(parameter)

    def log_variance(self) -> Tensor:
        """(C, 1, 1), of the image's noise by band."""
        within: Tensor = _Within.apply(self.free_log_variance.float())  # type: ignore[no-untyped-call]
        return within[:, None, None]

    def forward(
        self,
        s: Tensor,
        code: Tensor,
        *,
        evidence: Sequence[Tensor] | None = None,
        maps: Sequence[Tensor] | None = None,
    ) -> Decoded:
        """Score given bits, or draw them on the way.

        Args:
            s: (B, T, K, H, W) float, one-hot.
            code: (B, T, L) bits.
            evidence: Of the posterior; its bits are drawn from q(z_t | z_<t, x). None = from p(z_t | z_<t).
            maps: Bits; None = draw them.
        """
        dates = s.shape[0]
        h = self.stem(s.flatten(0, 1).contiguous(memory_format=torch.channels_last))
        skips = [h]
        for block in self.down:
            h = block(functional.avg_pool2d(h, 2))
            skips.append(h)
        flat = 2 * code.flatten(0, 1) - 1
        straight = self.direct_code(flat)[:, :, None, None]
        h = skips.pop()
        prior: list[Tensor] = []
        drawn: list[Tensor] = []
        for number, head in enumerate(self.prior):
            h = h + self.colour[number](flat)[:, :, None, None]
            expected = over_dates(fold(head(functional.relu(h)).float(), dates), self.shared, mean=True)
            if maps is not None:
                bits = maps[number]
            else:
                logits = expected.detach()
                bits = draw_bits(logits if evidence is None else logits + evidence[number], self.shared)
            prior.append(expected)
            drawn.append(bits)
            signs = 2 * bits.flatten(0, 1) - 1
            h = self.block[number](h + self.embed[number](signs))
            h = self.rise[number](h, skips.pop())
            above = straight.expand(-1, -1, *signs.shape[-2:])
            straight = functional.interpolate(above, scale_factor=2.0) + functional.pixel_shuffle(
                self.direct[number](signs), 2
            )
        h = h + self.colour[-1](flat)[:, :, None, None]
        return Decoded(fold((self.head(h) + straight).float(), dates), tuple(prior), tuple(drawn))


@torch.no_grad()
def tie(encoder: Encoder, decoder: Decoder) -> None:
    """Start the decoder's straight ways as a step back along the encoder's: what a bit's sign says of the image.

    Learnt from nothing, the decoder would need hundreds of steps to find out what the bits mean.
    """
    bands = decoder.direct_code.out_features
    for head, back in zip(encoder.evidence, decoder.direct):
        # Bands and mask lie as (C + 1) · 4 sub-pixels.
        back.weight.copy_(_back(head.direct.weight[:, : 4 * bands]))  # type: ignore[operator, union-attr, index]
    decoder.direct_code.weight.copy_(_back(encoder.code.direct.weight[:, :bands])[:, :, 0, 0])


def _back(projection: Tensor) -> Tensor:
    length = projection.square().sum((1, 2, 3), keepdim=True).sqrt()
    return _BACK * (projection / length).transpose(0, 1)
