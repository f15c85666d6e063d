"""What a person should know of a hierarchical VAE while it learns: which variables say something, which are dead."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..data.tiles import Batch
from ..networks.hvae import HVAE
from ..networks.hvae_sampling import draw_bits

#: A bit that tells less than this about the image, in bits, is dead.
_DEAD = 0.01
#: Curves of single bands: more would not be told apart, and each is kept with the model.
_MOST_BANDS = 12


class Looks:
    """Numbers for the live curves, from the averaged network and a few real tiles.

    Args:
        network: Without gradient.
    """

    def __init__(self, network: HVAE) -> None:
        self.network = network

    @torch.no_grad()
    def at(self, batch: Batch, s: Tensor) -> dict[str, float]:
        """What each group of latent variables tells of the image, and how much of the image hangs on the classes.

        Args:
            s: (B, T, H, W) class indices of the tiles.

        Returns:
            information_code, information_1 …: bits of mutual information with the image a variable, 0 to 1;
            dead_code, dead_1 …: share of the variables that tell nothing; swapped: root mean square change of the
            image, in standard deviations of a band, when every class becomes the next, if there are several.
        """
        posterior = self.network.posterior(batch.x, batch.m)
        code = draw_bits(posterior.code)
        decoded = self.network.decoder(self.network.one_hot(s), code, evidence=posterior.maps)
        groups = {"code": posterior.code}
        for number, (prior, evidence) in enumerate(zip(decoded.prior, posterior.maps), 1):
            groups[str(number)] = prior + evidence
        found: dict[str, float] = {}
        for name, logits in groups.items():
            told = information(logits)
            found[f"information_{name}"] = float(told.mean())
            found[f"dead_{name}"] = float((told < _DEAD).float().mean())
        classes = self.network.classes
        if classes < 2:
            return found
        other = self.network.decoder(self.network.one_hot((s + 1) % classes), code, maps=decoded.maps)
        change = ((other.mean - decoded.mean) ** 2 * batch.m).sum() / (batch.m.sum() * batch.x.shape[2]).clamp_min(1)
        found["swapped"] = float(change.sqrt())
        return found


def by_band(name: str, values: Tensor) -> dict[str, Tensor]:
    """(C,) values as `name_1`, `name_2` … for the live curves; of more than 12 bands the least of neighbours.

    Returns:
        At most 12 scalars; `name_1_3` is that of bands 1 to 3.
    """
    size = -(-len(values) // _MOST_BANDS)
    found: dict[str, Tensor] = {}
    for first, part in zip(range(1, len(values) + 1, size), torch.split(values.detach(), size)):
        last = first + len(part) - 1
        found[f"{name}_{first}" if last == first else f"{name}_{first}_{last}"] = part.min()
    return found


def information(logits: Tensor) -> Tensor:
    """H(E q) − E H(q) of every channel in bits, (Z,), for (B, T, Z, …) logits: mutual information of bit and image."""
    p = logits.float().sigmoid().transpose(0, 2).flatten(1)
    return (_entropy(p.mean(1)) - _entropy(p).mean(1)).clamp_min(0) / math.log(2)


def _entropy(p: Tensor) -> Tensor:
    entropy: Tensor = torch.special.entr(p) + torch.special.entr(1 - p)
    return entropy
