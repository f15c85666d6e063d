"""What a decoder's step learns of hidden pixels, and on how many tiles and dates it does so."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from made_hvae import make_batch

from landbrush.core.methods import gap_learning
from landbrush.core.methods.gap_learning import Survey, draw_targets, fill_terms, near_dates
from landbrush.core.networks.hvae_filler import Filler


def make_hidden(dates, hidden=(1, 3), tiles=4, observed=0.9):
    """A batch, and what is shown of it: all but a corner of the first date of some tiles."""
    batch = make_batch(tiles, dates=dates, observed=observed)
    shown = batch.m.clone()
    for tile in hidden:
        shown[tile, 0, :, :4, :4] = False
    return batch, shown


@pytest.mark.parametrize("dates", [1, 3])
def test_a_survey_counts_what_is_shown_and_hidden_of_every_date(dates):
    batch, shown = make_hidden(dates)
    shown[:, -1] = False
    survey = Survey.of(batch.m, shown)
    assert survey.shown.tolist() == [True] * (dates - 1) + [False]
    for tile in range(4):
        for date in range(dates):
            assert survey.hidden[tile, date] == int((batch.m[tile, date] & ~shown[tile, date]).sum())
        assert survey.lacking[tile] == bool((shown[tile].sum(0) == 0).any())
    assert not Survey.of(batch.m, torch.ones_like(batch.m)).lacking.any()


@pytest.mark.parametrize("dates", [1, 3])
def test_tiles_of_which_nothing_is_hidden_are_neither_told_nor_looked_at(monkeypatch, dates):
    batch, shown = make_hidden(dates)
    torch.manual_seed(0)
    filler = Filler(bands=3, width=4)
    torch.nn.init.normal_(filler.head.weight)
    drawn = torch.randn(4, dates, 3, *batch.x.shape[-2:])
    told, tell = [], gap_learning.tell
    monkeypatch.setattr(gap_learning, "tell", lambda x, *rest, **more: told.append(len(x)) or tell(x, *rest, **more))
    survey = Survey.of(batch.m, shown)
    found = []
    for hidden in (survey.hidden, torch.ones_like(survey.hidden)):
        filler.zero_grad()
        asked = dataclasses.replace(survey, hidden=hidden)
        terms = fill_terms(filler, batch, shown, torch.arange(dates), [0], drawn, asked)
        terms["fill"].backward()
        found.append((terms, [parameter.grad for parameter in filler.parameters()]))
    assert told == [2, 4]
    (some, few), (every, all_of_them) = found
    for name, value in some.items():
        torch.testing.assert_close(value, every[name])
    for one, other in zip(few, all_of_them):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-6)


def test_dates_are_next_to_each_other_and_targets_are_where_something_is_hidden():
    torch.manual_seed(0)
    shown = torch.tensor([True, False, True, True, True, False, True])
    starts = {tuple(near_dates(shown, 3).tolist()) for _ in range(50)}
    assert starts == {(0, 2, 3), (2, 3, 4), (3, 4, 6)}
    assert near_dates(shown, 9).tolist() == [0, 2, 3, 4, 6]
    assert near_dates(torch.zeros(3, dtype=torch.bool), 2).tolist() == [0, 1]
    assert {tuple(draw_targets(torch.tensor([0, 5, 0, 1]), 1)) for _ in range(50)} == {(1,), (3,)}
    assert draw_targets(torch.tensor([0, 5, 0, 1]), 4) == [1, 3]
    assert draw_targets(torch.zeros(4, dtype=torch.int64), 4) == []
