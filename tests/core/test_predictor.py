"""A tile by itself, and in which precision."""

from __future__ import annotations

import numpy as np
import torch
from blends import Neighbourhood, gather, make_info, make_series

from landbrush.core.inference.predictor import Precision, Predictor


def test_precision_is_what_three_timed_batches_of_each_say():
    for amp_time, plain_time in ((1.0, 2.0), (2.0, 1.0)):
        precision = Precision("auto", torch.device("cpu"))
        asked = []
        while precision.choice is None:
            amp = precision.next()
            asked.append(amp)
            # The first batch of each is slow: kernels are being made.
            precision.tell(amp, (amp_time if amp else plain_time) * (50 if len(asked) < 3 else 1))
        assert sorted(asked) == [False] * 3 + [True] * 3
        assert precision.next() is (amp_time < plain_time)
    assert Precision(True, torch.device("cpu")).next() is True
    assert Precision("auto", torch.device("mps")).next() is False


def test_bfloat16_changes_probabilities_by_less_than_can_be_seen():
    series = make_series(2, 1, 3, 40, 40)
    series.x[:] = series.x // 30
    exact, mapped, _ = gather(Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=False), series)
    fast, _, _ = gather(Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=True), series)
    assert not torch.equal(exact, fast)
    assert (exact - fast)[..., mapped].abs().max() < 0.02


def test_one_tile_by_itself_matches_the_network():
    series = make_series(4, 2, 3, 16, 16)
    info = make_info(3, 4, 16)
    network = Neighbourhood(3, 4)
    logits = Predictor(network, info, amp=False).tile_logits(series.x, series.m)
    z = (torch.from_numpy(series.x.astype(np.float32)) - torch.tensor(info.mean)[:, None, None]) / torch.tensor(
        info.std
    )[:, None, None]
    m = torch.from_numpy(series.m)
    expected = network(torch.where(m, z, torch.zeros(()))[None], m[None])[0]
    torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)
