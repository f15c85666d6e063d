"""What every method that guesses has in common, and what the training loop makes of it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from made_guessing import make_method
from pointwise import CPU, SIZE, Pointwise, loss_of, make_batch
from scenes import make_scene, small_train, train
from torch import nn

from landbrush.core import events
from landbrush.core.augment import Maps
from landbrush.core.methods import fixmatch, mixmatch, semi_supervised
from landbrush.core.methods.base import Context
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.mixmatch import MixMatch
from landbrush.core.methods.semi_supervised import draw_maps
from landbrush.core.methods.supervised import Supervised
from landbrush.core.training import learner, watch

both = pytest.mark.parametrize("kind", [MixMatch, FixMatch])


class Watched(Pointwise):
    """Keeps what it was shown."""

    def __init__(self, bands, classes):
        super().__init__(bands, classes)
        self.shown = []

    def forward(self, x, m, days=None):
        self.shown.append(x)
        return super().forward(x, m)


@pytest.fixture
def still(monkeypatch):
    """Views are where the tile is."""
    monkeypatch.setattr(semi_supervised, "draw_maps", lambda kind, *rest: Maps.identity(*rest[:3]))


# ---- views ----


def gains(x, base, m):
    """By tile, date and band: the gain that makes `x` of `base` where observed; everything else must be the same."""
    assert torch.equal(x[~m.expand_as(x)], base[~m.expand_as(x)])
    found = []
    for (b, t, c), _ in np.ndenumerate(np.empty(x.shape[:3])):
        seen = m[b, t, 0]
        terms = torch.stack([base[b, t, c][seen], torch.ones(int(seen.sum()))], 1)
        line = torch.linalg.lstsq(terms, x[b, t, c][seen]).solution
        torch.testing.assert_close(terms @ line, x[b, t, c][seen], rtol=1e-4, atol=1e-4)
        found.append(float(line[0]))
    return found


@both
def test_labelled_tiles_and_views_have_a_jitter_of_their_own(still, kind):
    labelled, unlabelled = make_batch(3), make_batch(4, seed=1)
    for strength in (0.0, 0.3):
        network = Watched(3, 3)
        method = make_method(kind, {"jitter": strength, "start": 0.5}, network)
        loss_of(method, labelled, unlabelled, seed=1, progress=0.2)
        loss_of(method, labelled, unlabelled, seed=2)
        alone, views, everything = network.shown
        found = gains(alone, labelled.x, labelled.m) + gains(everything[:3], labelled.x, labelled.m)
        for view in views.split(4):
            found += gains(view, unlabelled.x, unlabelled.m)
        if strength == 0:
            assert found == pytest.approx([1.0] * len(found), abs=1e-4)
        else:
            # Two may happen to be alike.
            assert len({round(gain, 4) for gain in found}) >= len(found) - 2


@pytest.mark.parametrize("kind", ["exact", "affine"])
def test_maps_turn_a_tile_only_where_its_picture_has_no_up(kind):
    torch.manual_seed(0)
    for symmetries, turned in (("mirror", False), ("square", True)):
        linear = draw_maps(kind, 200, 16, CPU, symmetries).matrix[:, :, :2]
        # The way down in a view is down in its tile, but for what an affine map leans.
        down = (linear[:, 0, 0] > 0) & (linear[:, 0, 1].abs() < linear[:, 0, 0])
        assert bool(down.all()) != turned
        assert 0.3 < float((torch.linalg.det(linear) < 0).double().mean()) < 0.7


@both
def test_a_method_moves_tiles_as_its_recipe_says(kind):
    batch = make_batch(64)
    for maps in ("exact", "affine"):
        for symmetries in ("mirror", "square"):
            torch.manual_seed(0)
            found = make_method(kind, {"maps": maps}, symmetries=symmetries).draw_maps(batch)
            torch.manual_seed(0)
            wanted = draw_maps(maps, 64, SIZE, CPU, symmetries)
            assert torch.equal(found.matrix, wanted.matrix)
            assert found.whole == (maps == "exact")


# ---- the watch over classes ----


@both
@pytest.mark.parametrize("progress", [0.1, 0.9])
def test_what_is_guessed_is_noted_as_the_guesser_said_it(still, kind, progress):
    """Before it is aligned or left out; of what is sharpened also what becomes of it, for that is what is aligned."""
    labelled, unlabelled = make_batch(3), make_batch(4, seed=1)
    more = {"alignment": True, "confidence": 0.9} if kind is MixMatch else {"threshold": 0.9}
    method = make_method(kind, {"temperature": 0.5, "ramp": 0.4, **more})
    assert method.look()[0]["unlabelled_factor"] == 1
    loss_of(method, labelled, unlabelled, progress=progress)
    p = method.context.network(unlabelled.x, unlabelled.m).detach().softmax(2).movedim(2, -1)[unlabelled.m[:, :, 0]]
    target = p**2 / (p**2).sum(1, keepdim=True) if kind is MixMatch else p
    torch.testing.assert_close(method.presence.mean, target.mean(0))
    winners = torch.bincount(p.argmax(1), minlength=3) / len(p)
    torch.testing.assert_close(method.presence.shares, winners)
    torch.testing.assert_close(method.presence.prior, p.mean(0) if progress < 0.4 else torch.tensor([0.2, 0.3, 0.5]))
    assert method.look()[0]["rarest_class"] == pytest.approx(float((winners / torch.tensor([0.2, 0.3, 0.5])).min()))


@both
def test_the_factor_lowers_what_guesses_weigh(kind):
    labelled, unlabelled = make_batch(3), make_batch(4, seed=1)
    method = make_method(kind, {"unlabelled_weight": 8.0})
    for wanted in (8.0, 4.0, 2.0):
        terms, _ = loss_of(method, labelled, unlabelled)
        assert float((terms["loss"] - terms["supervised"]) / terms["consistency"]) == pytest.approx(wanted, rel=1e-4)
        assert method.retreat()


def test_alignment_keeps_a_rare_class_as_rare_as_it_was_before_guesses_counted():
    """It has as many polygons as the other, but the network that learnt them finds it on few pixels; later on fewer."""

    class Saying(nn.Module):
        share = 0.06

        def forward(self, x, m, days=None):
            p = torch.tensor([1 - self.share, self.share])[:, None, None]
            return p.log().expand(*x.shape[:2], 2, SIZE, SIZE)

    network = Saying()
    options = {"alignment": True, "temperature": 1.0, "start": 0.2, "ramp": 0.2, "jitter": 0.0}
    method = MixMatch(Context(network, network, torch.tensor([0.5, 0.5])), options)

    def rare(progress):
        found = method._guessed(make_batch(2), progress)
        return float(torch.cat([view.p[:, :, 1:][view.known] for view in found]).mean())

    assert [rare(progress) for progress in (0.2, 0.3, 0.39)] == pytest.approx([0.06] * 3, rel=1e-4)
    network.share = 0.01
    raised = [rare(0.4) for _ in range(200)]
    # Odds of a class are multiplied by what it has lost: it is brought back, and never above what it was.
    assert raised[-1] == pytest.approx(0.06, rel=0.02)
    assert max(raised) < 0.062


def test_nothing_is_guessed_before_the_start():
    """As test_fixmatch has it for the other."""
    labelled, unlabelled = make_batch(4), make_batch(4, seed=5)
    method = make_method(MixMatch, {"start": 0.5, "ramp": 0.2, "class_weights": 0.5})
    expected, same = loss_of(Supervised(method.context, {"class_weights": 0.5, "jitter": 0.0}), labelled, None)
    loss, gradients = loss_of(method, labelled, unlabelled, progress=0.49)
    assert loss == expected
    torch.testing.assert_close(gradients, same)
    assert float(method.presence.weight) == 0
    assert "consistency" in loss_of(method, labelled, unlabelled, progress=0.5)[0]


# ---- in a training ----

#: Without an arm to be held against: what one arm does is looked at here, test_arms.py has the two.
TINY = {
    "network": {"name": "unet", "width": 4, "depth": 1},
    "tile": 16,
    "batch": 2,
    "warmup": 0,
    "amp": "off",
    "options.guard": False,
}


@pytest.mark.parametrize(("method", "module"), [("mixmatch", mixmatch), ("fixmatch", fixmatch)])
def test_a_training_in_which_a_class_vanishes_says_so_and_believes_guesses_less(tmp_path, monkeypatch, method, module):
    """Half of the pixels are guessed to be of each class until step 20, then none of class 7."""
    image, polygons, _ = make_scene(tmp_path)
    taken, guess = [], module.guess

    def collapsing(*given):
        q, valid = guess(*given)
        taken.append(None)
        lost = torch.zeros(q.shape[-1]) if len(taken) > 20 else torch.arange(q.shape[-1]) % 2
        return torch.stack([1 - lost, lost]).float()[:, None].expand_as(q), valid

    monkeypatch.setattr(module, "guess", collapsing)
    # Held-out polygons, which tell of harm too, see none.
    monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 0.5, "mean_iou": 0.5, "loss": 1.0})
    options = {**TINY, "evaluate_every": 20, "patience": 100, "refit": 0.0}
    options.update({"options.start": 0.0, "options.ramp": 0.0, "options.unlabelled_weight": 3.0})
    options.update({"options.fill": False} if method == "mixmatch" else {})
    data = small_train(image, polygons, tmp_path / "m.safetensors", steps=80, method=method, options=options)
    _, told = train(data)
    looks = [item.values for item in told if isinstance(item, events.Metrics) and "val_loss" in item.values]
    assert [look["unlabelled_factor"] for look in looks] == [1, 1, 0.5, 0.25]
    assert looks[0]["rarest_class"] > 0.5 > looks[1]["rarest_class"] > looks[3]["rarest_class"]
    said = [item.message for item in told if isinstance(item, events.Warning) and "hardly predicted" in item.message]
    assert [message.split(":")[0] for message in said] == ["step 60", "step 80"]
    assert "nobody annotated: class 7; the weight of unannotated pixels is halved" in said[0]
    steps = [item.values for item in told if isinstance(item, events.Metrics) and "consistency" in item.values]
    weights = [(item["loss"] - item["supervised"]) / item["consistency"] for item in steps]
    assert weights == pytest.approx([3.0] * 6 + [1.5] * 2, rel=1e-3)


def test_the_average_of_the_weights_follows_the_network(tmp_path, monkeypatch):
    """Who guesses, and what is saved: e ← d·e + (1 − d)·w after each step, d = min(ema, (2 + step) / (11 + step))."""
    image, polygons, _ = make_scene(tmp_path)
    follow, before, seen, guessers = learner.follow, [], [], []

    def watching(teacher, network, decay):
        before.append([item.detach().clone() for item in teacher.parameters()])
        seen.append([item.detach().clone() for item in network.parameters()])
        follow(teacher, network, decay)
        assert not any(item.requires_grad for item in teacher.parameters())

    monkeypatch.setattr(learner, "follow", watching)
    guess = fixmatch.guess
    monkeypatch.setattr(fixmatch, "guess", lambda network, *rest: guessers.append(network) or guess(network, *rest))
    options = {**TINY, "ema": 0.5, "refit": 0.0, "learning_rate": 0.01, "options.start": 0.0}
    data = small_train(image, polygons, tmp_path / "m.safetensors", method="fixmatch", options=options)
    train({**data, "steps": 15, "validation": 0})
    average = [item.double() for item in before[0]]
    for step, weights in enumerate(seen):
        decay = min(0.5, (2 + step) / (11 + step))
        average = [decay * own + (1 - decay) * other for own, other in zip(average, weights)]
        if step + 1 < len(seen):
            for own, other in zip(average, before[step + 1]):
                torch.testing.assert_close(own.float(), other, rtol=1e-4, atol=1e-6)
    teacher = list(guessers[-1].parameters())
    for own, other in zip(average, teacher):
        torch.testing.assert_close(own.float(), other.detach(), rtol=1e-4, atol=1e-6)
    assert not all(torch.allclose(own, other, atol=1e-4) for own, other in zip(teacher, seen[-1]))


@pytest.mark.parametrize(("figures", "chosen"), [((0.2, 0.9, 0.2), 4), ((0.2, 0.9, 0.9), 12)])
def test_held_out_polygons_are_learnt_as_far_along_as_the_model_was_that_was_chosen(
    tmp_path, monkeypatch, figures, chosen
):
    """Of guesses from half of the training on, that did harm after a third of it, the refit knows nothing."""
    image, polygons, _ = make_scene(tmp_path)
    looks, taken, losses = iter(figures), [], FixMatch.losses
    monkeypatch.setattr(
        watch, "scores", lambda *_: {"accuracy": 0.5, "mean_iou": next(looks, figures[-1]), "loss": 1.0}
    )

    def watching(self, player, labelled, unlabelled, progress):
        terms = losses(self, player, labelled, unlabelled, progress)
        taken.append((progress, "consistency" in terms))
        return terms

    monkeypatch.setattr(FixMatch, "losses", watching)
    options = {**TINY, "evaluate_every": 2, "patience": 100, "refit": 0.5}
    options.update({"options.start": 0.5, "options.ramp": 0.2})
    data = small_train(image, polygons, tmp_path / "m.safetensors", method="fixmatch", options=options)
    train({**data, "steps": 12})
    assert [progress for progress, _ in taken[:12]] == pytest.approx([step / 12 for step in range(12)])
    assert [guessed for _, guessed in taken[:12]] == [False] * 6 + [True] * 6
    assert taken[12:] == [(pytest.approx(chosen / 12), chosen == 12)] * 6
