"""Symmetric learning finds the posterior, where summing over all latents tells what it is."""

from __future__ import annotations

import copy
import itertools

import torch
from made_hvae import SIZE, make_method, make_network
from torch import nn
from torch.nn import functional

from landbrush.core.data.tiles import Batch
from landbrush.core.methods.base import Context
from landbrush.core.methods.hvae import HVAE
from landbrush.core.networks import hvae
from landbrush.core.networks.hvae_blocks import Decoded, Posterior
from landbrush.core.networks.hvae_sampling import (
    bits_log_prob,
    draw_bits,
    gaussian_log_prob,
)


class ToyDecoder(nn.Module):
    """Two pixels of two bands; s₁, s₂, one global bit l, one bit z of a map. Band 1 shows z alone."""

    code_bits = 1

    def log_variance(self):
        return torch.full((2, 1, 1), -1.0)

    def forward(self, s, code, *, evidence=None, maps=None):
        one = s[:, :, 1]
        eta = (1.5 * one.sum((2, 3)) - 1.0 + 0.8 * code[:, :, 0])[:, :, None, None, None]
        if maps is None:
            maps = (draw_bits(eta if evidence is None else eta + evidence[0]),)
        first = 1.2 * one - 0.9 * code[:, :, 0, None, None]
        second = 0.8 * maps[0][:, :, 0].expand_as(one)
        return Decoded(torch.stack([first, second], 2), (eta,), tuple(maps))


class ToyEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 6))

    def posterior(self, x, m):
        out = self.layers(x.flatten(2))
        return Posterior(
            out[..., :4].reshape(*x.shape[:2], 2, 1, 2), out[..., 4:5], (out[..., 5:].reshape(*x.shape[:2], 1, 1, 1),)
        )


class Toy(hvae.HVAE):
    def __init__(self):
        nn.Module.__init__(self)
        self.classes = 2
        self.encoder, self.decoder = ToyEncoder(), ToyDecoder()


def exact_posterior(decoder, x):
    """P(s = 1) of both pixels, P(l = 1), and for each z₀ P(z = 1 | z₀, x), by summing over all sixteen latents."""
    logs, latents = [], list(itertools.product((0, 1), repeat=4))
    for s1, s2, code, z in latents:
        s = torch.zeros(len(x), 1, 2, 1, 2)
        s[:, 0, s1, 0, 0] = s[:, 0, s2, 0, 1] = 1
        decoded = decoder(
            s, torch.full((len(x), 1, 1), float(code)), maps=(torch.full((len(x), 1, 1, 1, 1), float(z)),)
        )
        log_p = gaussian_log_prob(x, decoded.mean, decoder.log_variance()).flatten(1).sum(1)
        logs.append(log_p + bits_log_prob(decoded.prior[0], decoded.maps[0]).flatten(1).sum(1))
    p = torch.stack(logs, 1).softmax(1)
    table = torch.tensor(latents, dtype=torch.float32)
    upper = [p[:, [2 * i + 1]].sum(1) / p[:, [2 * i, 2 * i + 1]].sum(1) for i in range(8)]
    return p @ table[:, :3], torch.stack(upper, 1), table[::2, :3]


def test_the_encoder_finds_the_posterior_that_summing_over_all_latents_gives():
    torch.manual_seed(0)
    network = Toy()
    teacher = copy.deepcopy(network).requires_grad_(False)
    method = HVAE(Context(network, teacher, torch.tensor([0.5, 0.5])), {"hide": 0.0})
    count = 256
    batch = Batch(torch.zeros(count, 1, 2, 1, 2), torch.ones(count, 1, 1, 1, 2, dtype=torch.bool), torch.zeros(()))

    def drawn():
        return method.pairs(batch, torch.randint(2, (count, 1, 1, 2)))

    test = torch.cat([drawn().x for _ in range(4)])
    upper, lower, states = exact_posterior(network.decoder, test)

    def errors():
        """Mean total variation of q(s), q(l) and q(z | z₀) from what they should be."""
        with torch.no_grad():
            posterior = network.encoder.posterior(test, None)
        q = torch.cat([posterior.classes.softmax(2)[:, 0, 1, 0], posterior.code[:, 0].sigmoid()], 1)
        eta = 1.5 * states[:, :2].sum(1) - 1.0 + 0.8 * states[:, 2]
        z = (posterior.maps[0].flatten(1) + eta).sigmoid()
        return (q - upper).abs().mean(0).tolist() + [float((z - lower).abs().mean())]

    assert min(errors()) > 0.1
    optimizer = torch.optim.Adam(network.encoder.parameters(), 1e-2)
    for number in range(600):
        optimizer.param_groups[0]["lr"] = 1e-2 * (1 - number / 600)
        optimizer.zero_grad()
        method.encoder_terms(drawn())["synthetic"].backward()
        optimizer.step()
    assert max(errors()) < 0.03


def test_the_decoder_finds_what_the_encoder_shows_it():
    """With the true latents known, −log p(x, z) is least for the parameters the data were made with."""
    torch.manual_seed(0)
    network = make_network(maps=1, depth=1, painter=8)
    method = make_method({}, network)
    pattern = torch.tensor([[-1.0, 0.0, 1.0], [0.5, -1.5, 1.5], [2.0, 0.0, -1.0]])
    optimizer = torch.optim.Adam(network.decoder.parameters(), 1e-2)
    for _ in range(120):
        y = torch.randint(3, (8, 1, 2, 2)).repeat_interleave(4, 2).repeat_interleave(4, 3).to(torch.uint8)
        x = pattern[y.long()].permute(0, 1, 4, 2, 3) + 0.2 * torch.randn(8, 1, 3, SIZE, SIZE)
        batch = Batch(x, torch.ones(8, 1, 1, SIZE, SIZE, dtype=torch.bool), y)
        s, posterior = method.infer(batch)
        optimizer.zero_grad()
        terms = method.decoder_terms(batch, s, posterior)
        terms["loss"].backward()
        optimizer.step()
    assert float(terms["r2"]) > 0.9
    decoded = network.decoder(
        functional.one_hot(y.long(), 3).permute(0, 1, 4, 2, 3).float(),
        draw_bits(posterior.code),
        evidence=posterior.maps,
    )
    assert (decoded.mean - pattern[y.long()].permute(0, 1, 4, 2, 3)).detach().abs().mean() < 0.15
    assert network.decoder.log_variance().exp().sqrt().max() < 0.4
