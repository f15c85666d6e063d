"""MixMatch against the formulas of its paper, and the identities of the thesis's algorithm under masks and moves."""

from __future__ import annotations

import copy
import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pointwise import Pointwise, loss_of, make_batch, softmax

from landbrush.core.augment import Maps
from landbrush.core.data.tiles import UNLABELLED, Batch
from landbrush.core.errors import InputError
from landbrush.core.methods import mixmatch, semi_supervised
from landbrush.core.methods.base import Context
from landbrush.core.methods.losses import one_hot
from landbrush.core.methods.mixmatch import MixMatch, Pixels, mix
from landbrush.core.methods.supervised import Supervised
from landbrush.core.networks import build_network

FAITHFUL = {"maps": "exact", "jitter": 0.0, "ramp": 0.0}


def make_method(options, network=None, classes=3):
    network = network or Pointwise(3, classes)
    frequencies = torch.arange(1.0, classes + 1) / sum(range(1, classes + 1))
    return MixMatch(Context(network, copy.deepcopy(network), frequencies), {**FAITHFUL, **options})


# ---- the plain case, computed again in numpy from arXiv 1905.02249 ----


#: What is drawn for 3 + 2 · 2 tiles.
LAM, ORDER = [0.9, 0.2, 0.5, 0.65, 0.35, 0.8, 0.05], [6, 2, 0, 5, 1, 3, 4]


def stand_still(monkeypatch):
    """Nothing moves; tiles are mixed with those of `ORDER` by `LAM`."""
    monkeypatch.setattr(semi_supervised, "draw_maps", lambda kind, *rest: Maps.identity(*rest[:3]))
    monkeypatch.setattr(mixmatch, "draw_beta", lambda count, alpha, device: torch.tensor(LAM[:count]))
    monkeypatch.setattr(torch, "randperm", lambda count: torch.tensor(ORDER[:count]))


def test_the_plain_case_is_the_papers_formulas(monkeypatch):
    """Everything observed and annotated, no moves: eqs. 2–11 of the paper, every pixel a sample of its own."""
    temperature, weight, views = 0.5, 75.0, 2
    labelled = make_batch(3, seed=1, observed=2, annotated=2)
    unlabelled = make_batch(2, seed=2, observed=2, annotated=0)
    method = make_method({"temperature": temperature, "unlabelled_weight": weight, "views": views})
    stand_still(monkeypatch)
    terms, _ = loss_of(method, labelled, unlabelled)

    w = method.context.network.weight.detach().double().numpy()
    x, u = labelled.x[:, 0].double().numpy(), unlabelled.x[:, 0].double().numpy()

    def model(images):
        return softmax(np.einsum("kc,nchw->nkhw", w, images), 1)

    p = np.stack([labelled.y[:, 0].numpy() == k for k in range(3)], 1).astype(float)
    guessed = np.mean([model(u) for _ in range(views)], axis=0)
    q = guessed ** (1 / temperature)
    q /= q.sum(1, keepdims=True)
    images, targets = np.concatenate([x, u, u]), np.concatenate([p, q, q])
    far = np.maximum(LAM, 1 - np.array(LAM))[:, None, None, None]
    mixed = far * images + (1 - far) * images[ORDER]
    wanted = far * targets + (1 - far) * targets[ORDER]
    found = model(mixed)
    supervised = -(wanted[:3] * np.log(found[:3])).sum(1).mean()
    consistency = ((wanted[3:] - found[3:]) ** 2).mean()
    assert float(terms["supervised"]) == pytest.approx(supervised, rel=1e-5)
    assert float(terms["consistency"]) == pytest.approx(consistency, rel=1e-5)
    assert float(terms["loss"]) == pytest.approx(supervised + weight * consistency, rel=1e-5)


def by_hand(method, labelled, unlabelled):
    """(supervised, consistency) of one date and two views with `stand_still`, in numpy and in words of the options."""
    o = method.options
    x, u = (b.x[:, 0].double().numpy() for b in (labelled, unlabelled))
    m, n = (b.m[:, 0].numpy() for b in (labelled, unlabelled))
    weight = {net: getattr(method.context, net).weight.detach().double().numpy() for net in ("network", "teacher")}
    word = weight["teacher" if o["guesser"] == "average" else "network"]

    def model(w, images):
        return softmax(np.einsum("kc,nchw->nkhw", w, images), 1)

    def normalised(q):
        return q / q.sum(1, keepdims=True)

    p = np.stack([labelled.y[:, 0].numpy() == k for k in range(3)], 1).astype(float)
    annotated = (labelled.y.numpy() != UNLABELLED) & m
    known = annotated
    if o["fill"]:
        p, known = np.where(annotated, p, normalised(model(word, x) ** (1 / o["temperature"]))), m
    q, sure = model(word, u), n
    share = np.array([1, 2, 3]) / 6
    if o["confidence"]:
        sure = n & (q.max(1, keepdims=True) >= o["confidence"])
    q = normalised(q ** (1 / o["temperature"]))
    if o["alignment"]:
        q = normalised(q * (share / q.transpose(1, 0, 2, 3)[:, n[:, 0]].mean(1))[:, None, None])

    images, targets = np.concatenate([x, u, u]), np.concatenate([p, q, q])
    has = np.concatenate([known, sure, sure])
    far = np.maximum(LAM, 1 - np.array(LAM))[:, None, None, None]
    far = np.where(has & has[ORDER], far, 1)
    mixed = far * images + (1 - far) * images[ORDER]
    wanted = far * targets + (1 - far) * targets[ORDER]
    f, count = model(weight["network"], mixed), len(x)
    pull = np.ones(3) if o["class_weights"] == "none" else share ** (o["class_weights"] - 1)
    pull = pull / pull.mean()

    def cross_entropy(p, f, where, w):
        w = w[:, None, None] * p * where
        return -(w * np.log(f)).sum() / w.sum()

    supervised = cross_entropy(wanted[:count], f[:count], annotated, pull)
    pull = pull if o["guess_weights"] else np.ones(3)
    if o["consistency"] == "cross_entropy":
        return supervised, cross_entropy(wanted[count:], f[count:], has[count:], pull)
    counts = (pull[:, None, None] * wanted[count:] * has[count:]).sum(1)
    return supervised, (counts * ((wanted[count:] - f[count:]) ** 2).mean(1)).sum() / counts.sum()


@pytest.mark.parametrize("fill", [False, True])
@pytest.mark.parametrize("consistency", ["squared", "cross_entropy"])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"guesser": "average"},
        {"alignment": True},
        {"confidence": 0.7},
        {"class_weights": 0.25, "guess_weights": True},
        {"class_weights": 0.25, "guesser": "average", "alignment": True, "confidence": 0.6},
    ],
)
def test_tiles_known_in_parts_are_mixed_and_counted_as_by_hand(monkeypatch, options, consistency, fill):
    """Every kind of partner: annotated, not annotated, not observed, not sure; and every option is what it says."""
    stand_still(monkeypatch)
    labelled, unlabelled = make_batch(3, seed=1), make_batch(2, seed=2, annotated=0)
    options = {"class_weights": "none", "temperature": 0.6, "unlabelled_weight": 3.0, **options}
    method = make_method({"fill": fill, "consistency": consistency, **options})
    method.context.teacher.load_state_dict(Pointwise(3, 3, seed=7).state_dict())
    terms, _ = loss_of(method, labelled, unlabelled)
    wanted = by_hand(method, labelled, unlabelled)
    found = [float(terms[key]) for key in ("supervised", "consistency")]
    assert found == pytest.approx(wanted, rel=1e-5)
    assert float(terms["loss"]) == pytest.approx(wanted[0] + 3 * wanted[1], rel=1e-5)


# ---- reductions ----


@pytest.mark.parametrize("rule", ["none", 0.5])
@pytest.mark.parametrize("dates", [1, 2])
def test_one_view_without_mixing_and_weight_is_the_supervised_loss(rule, dates):
    labelled, unlabelled = make_batch(4, dates=dates), make_batch(4, seed=5, dates=dates)
    options = {"views": 1, "alpha": 0.0, "temperature": 1.0, "unlabelled_weight": 0.0, "class_weights": rule}
    method = make_method(options)
    plain = Supervised(method.context, {"class_weights": rule, "jitter": 0.0})
    loss, gradients = loss_of(method, labelled, unlabelled)
    expected, same = loss_of(plain, labelled, unlabelled)
    assert float(loss["loss"]) == pytest.approx(float(expected["loss"]), rel=1e-6)
    for one, other in zip(gradients, same):
        torch.testing.assert_close(one, other)


def test_the_weight_rises_with_the_ramp():
    labelled, unlabelled = make_batch(4), make_batch(4, seed=5)
    method = make_method({"ramp": 0.4, "unlabelled_weight": 10.0})
    found = [loss_of(method, labelled, unlabelled, progress=at)[0] for at in (0.0, 0.1, 0.4, 0.9)]
    weights = [float((t["loss"] - t["supervised"]) / t["consistency"]) for t in found]
    assert weights == pytest.approx([0.0, 2.5, 10.0, 10.0], abs=1e-4)


# ---- masks ----


@settings(max_examples=30, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from(["exact", "affine"]),
    st.sampled_from(["squared", "cross_entropy"]),
    st.booleans(),
    st.sampled_from([float("nan"), 1e30, -7.0]),
)
def test_what_was_not_observed_changes_neither_loss_nor_gradient(seed, maps, consistency, fill, hidden):
    labelled, unlabelled = make_batch(3, seed=seed, observed=0.6), make_batch(3, seed=seed + 1, observed=0.6)
    options = {"maps": maps, "consistency": consistency, "fill": fill, "jitter": 0.2, "guess_weights": True}
    network = build_network({"name": "unet", "width": 4, "depth": 1}, 3, 3)
    before = loss_of(make_method(options, network), labelled, unlabelled, seed)
    spoiled = [
        Batch(
            torch.where(b.m, b.x, torch.full((), hidden)), b.m, torch.where(b.m[:, :, 0], b.y, torch.full_like(b.y, 1))
        )
        for b in (labelled, unlabelled)
    ]
    after = loss_of(make_method(options, network), *spoiled, seed)
    assert torch.equal(before[0]["loss"], after[0]["loss"])
    for one, other in zip(before[1], after[1]):
        assert torch.equal(one, other)


def test_labels_of_unlabelled_tiles_are_never_looked_at():
    labelled, unlabelled = make_batch(3), make_batch(3, seed=1)
    method = make_method({})
    first, _ = loss_of(method, labelled, unlabelled)
    blank = Batch(unlabelled.x, unlabelled.m, torch.full_like(unlabelled.y, UNLABELLED))
    second, _ = loss_of(method, labelled, blank)
    assert torch.equal(first["loss"], second["loss"])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_a_partner_without_label_or_observation_is_not_mixed_in(seed):
    """eq. 3.1: there λ' = 1, so an unannotated pixel can never act as class 0."""
    one, other = make_batch(4, seed=seed), make_batch(4, seed=seed + 1)
    pixels = [Pixels(b.x, b.m, one_hot(b.y, 3), (b.y != UNLABELLED)[:, :, None] & b.m, None) for b in (one, other)]
    mixed = mix(pixels[0], pixels[1], torch.rand(4, generator=torch.Generator().manual_seed(seed)))
    apart = ~(pixels[1].known & pixels[0].known)
    assert torch.equal(mixed.x[apart.expand_as(mixed.x)], one.x[apart.expand_as(one.x)])
    assert torch.equal(mixed.p[apart.expand_as(mixed.p)], pixels[0].p[apart.expand_as(mixed.p)])
    known = pixels[0].known
    torch.testing.assert_close(mixed.p.sum(2, keepdim=True)[known], torch.ones(int(known.sum())))


def test_a_labelled_batch_without_a_label_teaches_by_guesses_alone():
    labelled = make_batch(3)
    empty = Batch(labelled.x, labelled.m, torch.full_like(labelled.y, UNLABELLED))
    terms = make_method({}).losses("network", empty, make_batch(3, seed=1), 1.0)
    terms = {name: float(value.detach()) for name, value in terms.items()}
    assert terms["supervised"] == 0
    assert terms["consistency"] > 0


# ---- guesses ----


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_the_common_guess_goes_back_to_every_view(seed, views):
    """Algorithm 4, line 12: of a pointwise network it is there the sharpened word on the view's own pixels."""
    torch.manual_seed(seed)
    method = make_method({"views": views, "temperature": 0.5})
    found = method._guessed(make_batch(3, seed=seed), 1.0)
    assert len(found) == views
    for view in found:
        q = method.context.network(view.x, view.m).softmax(2).detach() ** 2
        assert torch.equal(view.known, view.m)
        known = view.known.expand_as(q)
        torch.testing.assert_close(view.p[known], (q / q.sum(2, keepdim=True))[known])


@pytest.mark.parametrize("maps", ["exact", "affine"])
def test_every_view_of_every_tile_is_taken_from_elsewhere(maps):
    torch.manual_seed(0)
    batch = make_batch(6, observed=2)
    batch = Batch(batch.x[:1].repeat(6, 1, 1, 1, 1), batch.m, batch.y)
    found = torch.cat([view.x for view in make_method({"views": 4, "maps": maps})._guessed(batch, 1.0)])
    alike = sum(torch.equal(one, other) for one, other in itertools.combinations(found, 2))
    # 72 exact maps: of 276 pairs of views four are alike by chance.
    assert alike <= (12 if maps == "exact" else 0)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"maps": "elastic"}, "`maps` must be one of exact, affine"),
        ({"views": 0}, "`views` must be a whole number from 1 to 16"),
        ({"temperature": "hot"}, "`temperature` must be a number"),
        ({"guesser": "oracle"}, "`guesser` must be one of network, average"),
        ({"alignment": 7}, "`alignment` must be true or false, found 7"),
        ({"fill": "no"}, "`fill` must be true or false, found 'no'"),
        ({"guess_weights": 0}, "`guess_weights` must be true or false, found 0"),
        ({"lamda": 1}, "no option `lamda`"),
    ],
)
def test_a_bad_option_is_named(options, told):
    with pytest.raises(InputError, match=told):
        make_method(options)


@pytest.mark.parametrize("guesser", ["network", "average"])
def test_weights_that_were_cast_for_a_guess_are_not_those_that_learn(monkeypatch, guesser):
    """Older PyTorch caches a guess's casts, which carry no gradient, and hands them to the step: told by its order."""
    method, labelled, unlabelled = make_method({"guesser": guesser}), make_batch(4), make_batch(4, seed=1)
    order = []
    monkeypatch.setattr(torch, "clear_autocast_cache", lambda: order.append("cleared"))
    for network in (method.context.network, method.context.teacher):
        network.register_forward_hook(lambda *_: order.append("learns" if torch.is_grad_enabled() else "guesses"))
    with torch.autocast("cpu", torch.bfloat16):
        method.losses("network", labelled, unlabelled, 1.0)["loss"].backward()
    assert order.count("guesses") == 2  # of the labelled tiles' gaps, and of the others
    assert "learns" in order
    for before, after in zip(order, order[1:]):
        assert before != "guesses" or after == "cleared"
    assert all(p.grad is not None for p in method.context.network.parameters() if p.requires_grad)
