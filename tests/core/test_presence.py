"""A class that vanishes from the predictions is noticed, said and answered."""

from __future__ import annotations

import pytest
import torch

from landbrush.core.methods.presence import Presence


def predictions(share):
    """A (1, 1, 2, 10, 10) prediction in which class 1 wins in `share` of 100 pixels."""
    winner = torch.arange(100).reshape(10, 10) < share
    return torch.stack([(~winner).float(), winner.float()])[None, None]


EVERYWHERE = torch.ones(1, 1, 1, 10, 10, dtype=torch.bool)


def follow(presence, share, steps, progress=0.5):
    for _ in range(steps):
        presence.see(predictions(share), EVERYWHERE, progress)


def test_a_class_that_stays_is_left_alone():
    presence = Presence(torch.tensor([0.8, 0.2]))
    follow(presence, 15, 300)
    assert presence.check() == []
    assert float(presence.factor) == 1
    assert presence.rarest() > 0.7


def test_a_class_that_vanishes_halves_the_weight_at_every_look():
    presence = Presence(torch.tensor([0.8, 0.2]))
    follow(presence, 20, 100)
    presence.check()
    follow(presence, 0, 300)
    assert presence.check() == [1]
    assert presence.check() == [1]
    assert float(presence.factor) == 0.25


def test_a_class_that_was_never_there_does_not_vanish():
    """Another scene may lack a class that is annotated here, or have little of it."""
    presence = Presence(torch.tensor([0.5, 0.5]))
    for share in (0, 2, 2, 1):
        follow(presence, share, 30)
        assert presence.check() == []


def test_a_class_that_falls_to_a_fifth_within_a_short_training_is_noticed():
    presence = Presence(torch.tensor([0.8, 0.2]))
    follow(presence, 20, 40)
    assert presence.check() == []
    follow(presence, 3, 80)
    assert presence.check() == [1]


def test_a_few_predictions_say_nothing_yet():
    presence = Presence(torch.tensor([0.8, 0.2]))
    assert not presence.lower()
    follow(presence, 0, 3)
    assert presence.check() == []
    assert presence.lower()
    assert float(presence.factor) == 0.5


def test_the_prior_is_what_was_predicted_before_guesses_counted():
    presence = Presence(torch.tensor([0.5, 0.5]), settled=0.5)
    assert presence.prior.tolist() == [0.5, 0.5]
    for share in (4, 2, 3):
        follow(presence, share, 20, progress=0.4)
    follow(presence, 60, 50, progress=0.5)
    assert presence.prior.tolist() == pytest.approx([0.97, 0.03])
    assert presence.mean.tolist() == pytest.approx([0.4 + 0.57 * 0.95**50, 0.6 - 0.57 * 0.95**50], abs=0.02)


def test_a_class_that_is_not_annotated_is_none_of_its_business():
    presence = Presence(torch.tensor([1.0, 0.0]))
    follow(presence, 50, 100)
    presence.check()
    follow(presence, 0, 300)
    assert presence.check() == []


def test_what_is_made_of_predictions_is_followed_beside_them():
    presence = Presence(torch.tensor([0.5, 0.5]), settled=1.0)
    for _ in range(20):
        presence.see(predictions(40), EVERYWHERE, 0.5, predictions(20))
    assert presence.shares.tolist() == pytest.approx([0.6, 0.4])
    assert presence.prior.tolist() == pytest.approx([0.6, 0.4])
    assert presence.mean.tolist() == pytest.approx([0.8, 0.2])


def test_the_memory_is_in_the_state():
    presence = Presence(torch.tensor([0.8, 0.2]))
    follow(presence, 20, 100)
    presence.check()
    follow(presence, 0, 300)
    presence.check()
    other = Presence(torch.tensor([0.8, 0.2]))
    other.load_state_dict(presence.state_dict())
    assert float(other.factor) == 0.5
    assert torch.equal(other.shares, presence.shares)
