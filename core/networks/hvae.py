"""A hierarchical VAE of images and their segmentations, learnt by symmetric equilibrium learning (arXiv 2307.09883).

z₀ = (s, l): s the class of every pixel, l a global code of bits; z₁ … z_M: maps of bits, coarse to fine, a bottleneck,
so that s must carry what it says; x: Gaussian, with a variance for each band. As in Ladder VAEs (arXiv 1602.02282) the
posterior adds natural parameters to the prior's: η_q(z_t) = η_p(z_<t) + d(x). A. Hruška (CTU Prague 2023), §2.6 and
§3.3, has the model for segmentation; docs/method.md says what differs here, and why.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..said import said
from .hvae_blocks import Decoded, Decoder, Encoder, Posterior, tie
from .hvae_context import Told, tell, tell_hidden
from .hvae_sampling import draw_bits, draw_classes, own_draws


class HVAE(nn.Module):
    """Encoder q(z | x, m) and decoder p(x, z). What it segments by is the encoder's U-Net.

    Dates have their own s and l, and their own half of every map's bits; the other half they share: what is at a
    place on all dates. A date that is hidden is filled from what the others say of the shared bits.

    Args:
        bands: C, spectral bands.
        classes: K, classes.
        width, depth, widest, dropout: The encoder's, see `UNet`.
        maps: Number of maps of bits, at ½, ¼ … of the resolution; `depth` at most.
        bits: Channels of a map.
        code: Global bits.
        painter: Channels of the decoder at full resolution.
        filler: Channels, at full resolution, of what corrects hidden pixels.
        together: Dates whose shared bits are one, at most: of a longer series those next to each other.

    Attributes:
        inpaints: It can `fill` in what was not observed.
        multiple: H and W must be multiples of it.
    """

    inpaints = True

    def __init__(
        self, *, bands: int, classes: int, width: int = 32, depth: int = 3, widest: int = 256, dropout: float = 0.0,
        maps: int = 2, bits: int = 32, code: int = 32, painter: int = 16, filler: int = 16, together: int = 6,
    ) -> None:  # fmt: skip
        super().__init__()
        if maps > depth:
            raise InputError(
                said(
                    "the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}",
                    depth=depth,
                    maps=maps,
                )
            )
        self.multiple = 2**depth
        self.classes = classes
        self.together = together
        latent = {"maps": maps, "bits": bits, "shared": bits // 2, "code": code}
        self.encoder = Encoder(
            bands=bands, classes=classes, width=width, depth=depth, widest=widest, dropout=dropout, **latent
        )
        with own_draws(2):
            self.decoder = Decoder(bands=bands, classes=classes, width=painter, filler=filler, **latent)
        tie(self.encoder, self.decoder)

    def forward(self, x: Tensor, m: Tensor, days: Tensor | None = None) -> Tensor:
        logits: Tensor = self.encoder(x, m)
        return logits

    def posterior(self, x: Tensor, m: Tensor) -> Posterior:
        """q(z | x, m) for (B, T, C, H, W) and (B, T, 1, H, W)."""
        return self.encoder.posterior(x, m)

    def one_hot(self, s: Tensor) -> Tensor:
        """(B, T, H, W) class indices as (B, T, K, H, W) float."""
        # `functional.one_hot` looks for classes out of range first.
        return (s[..., None] == torch.arange(self.classes, device=s.device)).permute(0, 1, 4, 2, 3).float()

    def draw(self, posterior: Posterior) -> Decoded:
        """z ~ q(z | x) and the image it stands for."""
        s = self.one_hot(draw_classes(posterior.classes))
        found: Decoded = self.decoder(s, draw_bits(posterior.code), evidence=posterior.maps)
        return found

    @torch.no_grad()
    def fill(self, x: Tensor, m: Tensor, days: Tensor | None, samples: int) -> tuple[Tensor, Tensor]:
        """The image as it probably is: z ~ q(z | x, m), x̂ = E p(x | z) where observed and E p(x | z, x·m) where hidden.

        Where nothing learnt is believed no hidden pixel hangs on z: nothing is drawn, and what is observed stays.

        Args:
            x: (B, T, C, H, W) z-scored; anything where m is False.
            m: (B, T, 1, H, W) bool.
            days: (B, T) or None.
            samples: N ≥ 1, draws of z, from torch's own generator.

        Returns:
            Mean and standard deviation over the samples, the noise of p among the latter, each (B, T, C, H, W)
            float32, z-scored.
        """
        filler = self.decoder.filler
        if not filler.learnt:
            return tell_hidden(x, m, days, filler.believed, around=True)
        dates = x.shape[1]
        mean, std = torch.empty_like(x, dtype=torch.float32), torch.empty_like(x, dtype=torch.float32)
        done = 0
        while done < dates:
            few = self.beside(done, dates)
            found = self._fill(x, m, days, few, samples)
            for whole, part in zip((mean, std), found):
                whole[:, done : few.stop] = part[:, done - few.start :]
            done = few.stop
        return mean, std

    @property
    def fills_plainly(self) -> bool:
        """Whether gaps are filled without anything that was learnt."""
        return not self.decoder.filler.learnt

    def beside(self, date: int, dates: int) -> range:
        """Those of `dates` dates whose z is drawn together with this one's."""
        first = max(0, min(date // self.together * self.together, dates - self.together))
        return range(first, min(dates, first + self.together))

    def _fill(self, x: Tensor, m: Tensor, days: Tensor | None, dates: range, samples: int) -> tuple[Tensor, Tensor]:
        """As `fill`, of a few dates next to each other."""
        part = slice(dates.start, dates.stop)
        posterior = self.posterior(x[:, part], m[:, part])
        filler, seen = self.decoder.filler, m[:, part]
        told: dict[int, tuple[Told, Tensor]] = {}
        for number, date in enumerate(dates):
            if not bool(seen[:, number].all()):
                heard = tell(x, m, days, date)
                told[number] = heard, filler.look(heard)
        noise = self.decoder.log_variance().exp()
        mean = square = variance = torch.zeros((), device=x.device)
        for count in range(1, samples + 1):
            drawn = self.draw(posterior).mean
            likely = noise.expand_as(drawn).clone()
            for number, (heard, looked) in told.items():
                hidden = ~seen[:, number]
                found = filler.believed(heard, *filler(heard, looked, drawn[:, number]))
                drawn[:, number] = torch.where(hidden, found[0], drawn[:, number])
                likely[:, number] = torch.where(hidden, found[1], likely[:, number])
            variance = variance + likely / samples
            away = drawn - mean
            mean = mean + away / count
            square = square + away * (drawn - mean)
        return mean, (square / samples + variance).sqrt()
