"""Symmetric equilibrium learning of a hierarchical VAE: encoder and decoder each learn from what the other draws.

Symmetric equilibrium learning (arXiv 2307.09883); for segmentation A. Hruška (CTU Prague 2023), §3.3. There is no ELBO
here and no gradient passes through a draw:

  decoder  max E[log p(x, z)]   over real x, z ~ q(z | x, m), annotated pixels of s clamped to their class
           max E[log p(x_hidden | z, x_shown)]   over real x some of which is hidden from q, see `gap_learning`
  encoder  max log q(s | x, m)  where annotated, and E[log q(z | x̃·m̃, m̃)] over drawn (z, x̃) ~ p(x, z) π(s)

π(s) are the classes that the encoder sees on real tiles, clamped likewise; m̃ is another tile's mask. Unannotated real
tiles reach q(s | x) by the consistency loss of `fixmatch`, which can be switched off.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..data.tiles import UNLABELLED, Batch
from ..errors import InputError
from ..networks import hvae as networks
from ..networks.hvae_blocks import Decoded, Posterior
from ..networks.hvae_sampling import bits_log_prob, draw_bits, draw_classes, gaussian_log_prob
from ..said import said
from .base import Context, Method
from .fixmatch import FixMatch
from .gap_learning import Survey, at_dates, draw_targets, fill_terms, hide, near_dates, some_tiles
from .hidden_pixels import draw_masks
from .hvae_looks import Looks, by_band
from .options import Options
from .supervised import Supervised


@dataclass(frozen=True)
class Pairs:
    """Images of which everything is known: drawn from the decoder.

    Attributes:
        x: (B, T, C, H, W).
        m: (B, T, 1, H, W) bool, what the encoder is shown of them.
        s: (B, T, H, W) class indices.
        code: (B, T, L) bits.
        maps: (B, T, Z, h, w) bits each.
        prior: Their logits under p(z_t | z_<t).
    """

    x: Tensor
    m: Tensor
    s: Tensor
    code: Tensor
    maps: tuple[Tensor, ...]
    prior: tuple[Tensor, ...]


class _EncoderAlone(Supervised):
    """The supervised method for q(s | x): the decoder rests."""

    def players(self) -> dict[str, list[nn.Parameter]]:
        network: networks.HVAE = self.context.network  # type: ignore[assignment]
        return {"encoder": list(network.encoder.parameters())}


class HVAE(FixMatch):
    """Two players, encoder and decoder.

    Options, beside those of FixMatch (`guard` compares with the encoder learnt from annotation alone, from the start):
        consistency: "fixmatch", or "none": the supervised loss and the drawn pairs alone.
        synthetic_weight: Of the drawn pairs, at the end of its ramp.
        synthetic_ramp: Share of the training over which it rises linearly from 0.
        synthetic: Drawn tiles for each labelled one; the decoder learns from as many real ones.
        from_real: Share of the steps in which the drawn pairs have the bits of real tiles, z ~ q(z | x) in place of
            z ~ p(z): images nearer to real ones while p(z) still knows little.
        hide: Share of drawn tiles (dates) over which a made cloud is laid, see `hidden_pixels`.
        variance_warmup: Share of the training in which the image's variance stays as it is.
        fill: Weight of what is learnt of hidden pixels; 0 = hide none.
        hidden: Share of the dates of real tiles in which some of what was observed is hidden for it.
        targets: Dates of a step, at most, whose hidden pixels are learnt.
    """

    needs_annotation = False
    paints = True
    defaults: Mapping[str, Any] = {
        **FixMatch.defaults,
        "consistency": "fixmatch",
        "synthetic_weight": 0.3,
        "synthetic_ramp": 0.3,
        "synthetic": 0.5,
        "from_real": 0.5,
        "hide": 0.5,
        "variance_warmup": 0.1,
        "fill": 1.0,
        "hidden": 0.5,
        "targets": 1,
    }

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        network, teacher = context.network, context.teacher
        if not isinstance(network, networks.HVAE) or not isinstance(teacher, networks.HVAE):
            raise InputError(said("recipe: the method hvae needs the network hvae, which has a decoder"))
        self.annotated = bool(context.frequencies.any())
        if not self.annotated:
            # Nothing is annotated: no class is rarer than another.
            alike = context.frequencies.new_full((network.classes,), 1 / network.classes)
            context = dataclasses.replace(context, frequencies=alike, drawn=None)
        super().__init__(context, options)
        self.network, self.teacher = network, teacher
        # The image is learnt from the first step on, whenever guesses begin.
        self.begins = 0.0
        self.plain = self.supervised()
        self.looks = Looks(self.teacher)
        #: Real tiles of the last decoder step, and their classes: what the encoder's pairs are drawn for.
        self._real: tuple[Batch, Tensor, Posterior] | None = None

    @classmethod
    def check(cls, options: Options) -> None:
        super().check(options)
        options.choice("consistency", ("fixmatch", "none"))
        options.number("synthetic_weight", 0, 100)
        options.number("synthetic_ramp", 0, 1)
        options.number("synthetic", 0.1, 4)
        options.number("from_real", 0, 1)
        options.number("hide", 0, 1)
        options.number("variance_warmup", 0, 1)
        options.number("fill", 0, 100)
        options.number("hidden", 0, 1)
        options.number("targets", 1, 64, whole=True)

    def players(self) -> dict[str, list[nn.Parameter]]:
        return {
            "decoder": list(self.network.decoder.parameters()),
            "encoder": list(self.network.encoder.parameters()),
        }

    def safe(self) -> Method | None:
        # Of images alone there is nothing that guesses could harm.
        return super().safe() if self.annotated else None

    def supervised(self) -> Supervised:
        return _EncoderAlone(self.context, {key: self.options[key] for key in Supervised.defaults})

    @property
    def effort(self) -> float:
        # The decoder's step and the drawn pairs, for as many tiles as `synthetic` says (build.py bench hvae_step).
        seen = super().effort if self.options["consistency"] == "fixmatch" else 1.0
        return seen + 2.5 * float(self.options["synthetic"])

    def look(self) -> tuple[dict[str, float], list[int]]:
        numbers, gone = super().look() if self.annotated and self.options["consistency"] == "fixmatch" else ({}, [])
        if self._real is not None:
            numbers = {**numbers, **self.looks.at(*self._real[:2])}
        return numbers, gone

    @classmethod
    def guesses_unjudged(cls, options: Mapping[str, Any]) -> bool:
        return super().guesses_unjudged(options) and options["consistency"] != "none"

    def unlabelled_tiles(self, labelled: int, progress: float) -> int:
        # The image is learnt from them even where guesses of classes must not be.
        return self.beside(labelled)

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        if unlabelled is None:
            raise ValueError("the HVAE needs unlabelled tiles")
        if player == "decoder":
            return self._decoder_losses(self._some(labelled, unlabelled), progress)
        terms = self._labelled_terms(labelled, unlabelled, progress)
        if self._real is None:
            whole = self._some(labelled, unlabelled)
            batch = at_dates(whole, near_dates(Survey.of(whole.m, whole.m).shown, self.network.together))
            self._real = batch, *self.infer(batch)
        weight = self._synthetic_weight(progress)
        if weight > 0:
            batch, s, posterior = self._real
            real = float(torch.rand(())) < float(self.options["from_real"])
            drawn = self.encoder_terms(self.pairs(batch, s, posterior if real else None))
            loss = weight * drawn["synthetic"]
            terms = {**terms, **drawn, "loss": terms["loss"] + loss if terms else loss}
        return terms

    def _labelled_terms(self, labelled: Batch, unlabelled: Batch, progress: float) -> dict[str, Tensor]:
        """What is learnt from annotation and, as `fixmatch`, from real tiles without; empty where nothing is."""
        if not self.annotated:
            return {}
        if self.options["consistency"] == "fixmatch":
            return super().losses("encoder", labelled, unlabelled, progress)
        loss = self.plain.losses("encoder", labelled, None, progress)["loss"]
        return {"loss": loss, "supervised": loss}

    def _synthetic_weight(self, progress: float) -> float:
        ramp = float(self.options["synthetic_ramp"])
        risen = min(progress / ramp, 1.0) if ramp > 0 else 1.0
        return float(self.options["synthetic_weight"]) * risen

    def _some(self, labelled: Batch, unlabelled: Batch) -> Batch:
        """Half of them labelled, as many as are drawn."""
        return some_tiles(labelled, unlabelled, max(2, round(len(labelled) * float(self.options["synthetic"]))))

    def _decoder_losses(self, whole: Batch, progress: float) -> dict[str, Tensor]:
        """Of the image as it is shown, and of what is hidden of it."""
        weight = float(self.options["fill"])
        shown = hide(whole.m, share=float(self.options["hidden"]), clouds=float(self.options["hide"]))
        shown = shown if weight > 0 else whole.m
        survey = Survey.of(whole.m, shown)
        dates = near_dates(survey.shown, self.network.together)
        batch = at_dates(Batch(whole.x, shown, whole.y, whole.days), dates)
        s, posterior = self.infer(batch)
        self._real = batch, s, posterior
        decoded = self.decode(s, posterior)
        fixed = progress < float(self.options["variance_warmup"])
        terms = self.decoder_terms(batch, s, posterior, fixed=fixed, decoded=decoded)
        targets = draw_targets(survey.hidden.sum(0)[dates], int(self.options["targets"]))
        filler, drawn = self.network.decoder.filler, decoded.mean.detach()
        filled = fill_terms(filler, whole, shown, dates, targets, drawn, survey)
        if filled:
            terms["loss"] = terms["loss"] + weight * filled["fill"]
        return {**terms, **filled}

    @torch.no_grad()
    def infer(self, batch: Batch) -> tuple[Tensor, Posterior]:
        """q(z | x, m) of the averaged encoder, and a draw of s from it with annotated pixels as annotated.

        Returns:
            (B, T, H, W) class indices, and the posterior.
        """
        posterior = self.teacher.posterior(batch.x, batch.m)
        known = (batch.y != UNLABELLED) & batch.m[:, :, 0]
        return torch.where(known, batch.y.long(), draw_classes(posterior.classes)), posterior

    def decode(self, s: Tensor, posterior: Posterior) -> Decoded:
        """The image that s and a draw of the bits stand for."""
        code = draw_bits(posterior.code)
        decoded: Decoded = self.network.decoder(self.network.one_hot(s), code, evidence=posterior.maps)
        return decoded

    def decoder_terms(
        self, batch: Batch, s: Tensor, posterior: Posterior, *, fixed: bool = False, decoded: Decoded | None = None
    ) -> dict[str, Tensor]:
        """−log p(x, z) by variable, for real x and z as the encoder draws it.

        Args:
            fixed: Whether the image's variance is not to be learnt yet.
            decoded: From `decode`; None = to be drawn.
        """
        decoder = self.network.decoder
        decoded = decoded or self.decode(s, posterior)
        log_variance = decoder.log_variance()
        log_variance = log_variance.detach() if fixed else log_variance
        # Hidden values may be anything, and 0 · NaN would be NaN.
        x = torch.where(batch.m, batch.x, decoded.mean.detach())
        seen = batch.m.sum().clamp_min(1)
        bands = (gaussian_log_prob(x, decoded.mean, log_variance) * batch.m).sum((0, 1, 3, 4)) / seen
        likelihood = bands.mean()
        prior = _mean([bits_log_prob(eta, bits).mean() for eta, bits in zip(decoded.prior, decoded.maps)], likelihood)
        r2 = explained(x.detach(), decoded.mean.detach(), batch.m)
        return {
            "loss": -likelihood - prior,
            "log_likelihood": likelihood,
            **by_band("log_likelihood", bands),
            "r2": r2.mean(),
            "r2_worst_band": r2.min(),
        }

    @torch.no_grad()
    def pairs(self, batch: Batch, s: Tensor, posterior: Posterior | None = None) -> Pairs:
        """(z, x̃) of the averaged decoder under the classes of real tiles, and what of it is shown.

        Args:
            s: (B, T, H, W) class indices.
            posterior: Draw the bits from it; None = from p(z).
        """
        decoder = self.teacher.decoder
        uniform = torch.zeros(*s.shape[:2], decoder.code_bits, device=s.device)
        code = draw_bits(uniform if posterior is None else posterior.code)
        maps = None if posterior is None else posterior.maps
        decoded: Decoded = decoder(self.teacher.one_hot(s), code, evidence=maps)
        noise = torch.randn_like(decoded.mean) * (0.5 * decoder.log_variance()).exp()
        m = draw_masks(batch.m, hide=float(self.options["hide"]))
        return Pairs(decoded.mean + noise, m, s, code, decoded.maps, decoded.prior)

    def encoder_terms(self, pairs: Pairs) -> dict[str, Tensor]:
        """−log q(z | x̃·m̃, m̃) by group of variables, each a mean over its variables, hidden pixels' too."""
        posterior = self.network.posterior(pairs.x, pairs.m)
        surprise = functional.cross_entropy(posterior.classes.flatten(0, 1), pairs.s.flatten(0, 1))
        code = -bits_log_prob(posterior.code, pairs.code).mean()
        maps = _mean(
            [
                -bits_log_prob(eta + evidence, bits).mean()
                for eta, evidence, bits in zip(pairs.prior, posterior.maps, pairs.maps)
            ],
            code,
        )
        seen = pairs.m[:, :, 0]
        right = ((posterior.classes.argmax(2) == pairs.s) & seen).sum() / seen.sum().clamp_min(1)
        return {"synthetic": surprise + code + maps, "synthetic_accuracy": right}


def explained(x: Tensor, mean: Tensor, m: Tensor) -> Tensor:
    """(C,) R² of every band at a batch's observed pixels: the share told of the variance of all that is learnt from.

    That is 1, as bands are z-scored. Of a batch's own variance little is left where its few tiles show water alone, and
    the share would then be any negative number, however near the image is.
    """
    left = (((x - mean) * m) ** 2).sum((0, 1, 3, 4))
    return 1 - left / m.sum().clamp_min(1)


def _mean(terms: list[Tensor], like: Tensor) -> Tensor:
    """The sum of the groups' means."""
    return torch.stack(terms).sum() if terms else like.new_zeros(())
