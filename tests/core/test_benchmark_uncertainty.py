"""The uncertainty benchmark on tiny made data: what it asks, what it leaves out, and what it says of it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from made_pictures import picture

pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

import _cells
import _certainty
import _certainty_page
import _common
import _learning
import _splits
import uncertainty as bench
from _certainty import Judged
from _pictures import VOID

from landbrush.core import uncertainty as un
from landbrush.core.inference.predictor import Predictor
from landbrush.core.job import ClassSpec
from landbrush.core.model_file import ModelInfo


def scene(seed=0):
    """Three classes in stripes, four polygons of each, as on gewata."""
    y = np.full((64, 96), VOID, np.uint8)
    for row in range(4, 64, 16):
        for label in range(3):
            y[row : row + 10, 32 * label + 8 : 32 * label + 24] = label
    made = picture("scene", y, seed=seed)
    # What is not annotated looks like its stripe, too.
    made.x[0] += (np.arange(96)[None] // 32 * 100 * (y == VOID)).astype(np.uint16)
    return made


def made_set(name="gewata"):
    item = scene()

    def split(budget, draw):
        return _splits.polygon_split(item, budget, draw)

    return _splits.Collection(name, "Made up", "polygons", ("a", "b", "c"), (3, 6), (item,), split)


class Bright(torch.nn.Module):
    """Sure of class 1 where the first band is high, of class 0 where it is low; looks nowhere else."""

    multiple = 8

    def forward(self, x, m, days=None):
        return torch.cat([-x[:, :, :1], x[:, :, :1]], 2)


def info(classes=2):
    specs = tuple(ClassSpec(i + 1, str(i), "#102030") for i in range(classes))
    return ModelInfo("supervised", {}, {}, specs, ("B1", "B2"), (100.0, 10.0), (50.0, 5.0), 32)


@pytest.mark.parametrize("whole", [1, 1 << 18])
def test_every_scored_pixel_is_asked_once_with_what_is_around_it(monkeypatch, whole):
    monkeypatch.setattr(_certainty, "_WHOLE", whole)
    monkeypatch.setattr(_certainty, "_AROUND", 5)
    item = scene()
    m = item.m.copy()
    m[6, 10] = False
    scored = _splits.Scored(item.x, m, item.y)
    times = np.zeros(item.y.shape, int)
    for place, own in _certainty.windows(scored):
        times[place] += own
    np.testing.assert_array_equal(times, (item.y != VOID) & m)
    found = _certainty.judged(Predictor(Bright(), info(), amp=False, views=2), (scored,))
    assert len(found.y) == times.sum()
    z = (item.x[0].astype(np.float32) - 100) / 50
    expected = torch.softmax(torch.from_numpy(np.stack([-z, z]))[:, torch.from_numpy(times > 0)].T, 1)
    order = torch.argsort(expected[:, 1])
    torch.testing.assert_close(found.p[torch.argsort(found.p[:, 1])], expected[order])
    assert list(found.measures()) == ["entropy", "margin", "largest probability", "mutual information"]
    assert float(found.extras["mutual information"].max()) < 1e-6


def test_figures_are_those_of_the_pixels():
    p = torch.tensor([[0.9, 0.1], [0.8, 0.2], [0.45, 0.55], [0.3, 0.7]])
    y = torch.tensor([0, 0, 0, 1])
    found = Judged(p, y, {"novelty": torch.tensor([0.9, 0.1, 0.5, 0.2])}).figures()
    assert found["accuracy"] == 0.75
    assert found["mean_iou"] == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert found["auroc"] == {
        "entropy": 1.0, "margin": 1.0, "largest probability": 1.0, "novelty": pytest.approx(2 / 3),
    }  # fmt: skip
    assert found["ece"] == pytest.approx(un.ece(p, y))


def test_probabilities_are_taken_back_to_before_the_temperature():
    logits = 3 * torch.randn(50, 4, generator=torch.Generator().manual_seed(0)).double()
    before = _certainty.uncalibrated((logits / 1.7).softmax(1), 1.7)
    torch.testing.assert_close(before, logits.softmax(1))


@pytest.mark.parametrize("unknown", [0, 1, 2])
def test_a_class_left_out_is_nowhere_among_what_is_learnt_and_still_scored(unknown):
    collection = made_set()
    whole = collection.split(6, 0)
    few, split = _certainty.without(collection, whole, unknown)
    assert few.classes == tuple(name for i, name in enumerate("abc") if i != unknown)
    rest = [i for i in range(3) if i != unknown]
    for area, before in zip(split.areas, whole.areas):
        for now, then in ((area.labels, before.labels), (area.held_out, before.held_out)):
            assert ((now == VOID) == ((then == VOID) | (then == unknown))).all()
            assert [int(now[then == label].max()) for label in rest if (then == label).any()] == [
                i for i, label in enumerate(rest) if (then == label).any()
            ]
    held = {int(n) for area in split.areas for n in np.unique(area.polygons[area.held_out != VOID])}
    assert split.held_out == len(held) < whole.held_out
    (item,), (before,) = split.test, whole.test
    assert ((item.y == 2) == (before.y == unknown)).all()
    assert ((item.y == VOID) == (before.y == VOID)).all()


def test_a_class_that_is_doubted_more_is_told_so():
    p = torch.tensor([[0.99, 0.01], [0.02, 0.98], [0.6, 0.4], [0.97, 0.03]])
    found = _certainty.unlike(Judged(p, torch.tensor([0, 1, 2, 2])))
    assert found["entropy"]["auroc"] == 1.0
    assert found["entropy"]["new"] > found["entropy"]["known"]


def test_a_forest_that_never_saw_a_class_gives_it_nothing():
    from sklearn.ensemble import RandomForestClassifier

    item = scene()
    known = item.y == 0
    both = known | (item.y == 2)
    forest = RandomForestClassifier(10, random_state=0).fit(item.x[:, both].T, item.y[both])
    found = _certainty.judged_forest(forest, 3, (_splits.Scored(item.x, item.m, np.where(known, 0, VOID)),))
    assert (found.p[:, 1] == 0).all()
    torch.testing.assert_close(found.p.sum(1), torch.ones(int(known.sum())))
    assert not found.wrong.any()


@pytest.fixture
def tiny(monkeypatch, tmp_path):
    """The benchmark on the made set, its results elsewhere; calls of it with these words."""
    monkeypatch.setattr(_common, "RESULTS", tmp_path)
    monkeypatch.setattr(_cells, "load", lambda name, shrink, every: made_set() if name == "gewata" else None)

    def call(*words):
        small = (
            "--set",
            "learning_rate=0.01",
            "steps=30",
            "network.width=4",
            "network.depth=1",
            "tile=16",
            "amp='off'",
        )
        monkeypatch.setattr("sys.argv", ["uncertainty.py", "--draws", "1", "--device", "cpu", *small, *words])
        return bench.main()

    return call


def test_it_runs_from_end_to_end_and_goes_on_where_it_was(tiny, capsys, monkeypatch):
    assert tiny() in (0, 1)
    told = capsys.readouterr().out
    for text in ("gewata, supervised", "gewata, random-forest", "gewata without c, supervised", "AUROC of errors by"):
        assert text in told
    assert "least of the classes" in told
    # Made so that a class left out looks like nothing else.
    assert "by novelty, least of the classes: 1.00 (goal ≥ 0.85): holds" in told
    monkeypatch.setattr(bench, "measure", lambda plan, cell: pytest.fail("measured again"))
    tiny()
    assert capsys.readouterr().out.count("gewata, supervised: ECE") == 1


def test_without_data_it_says_so(tiny, capsys, monkeypatch):
    monkeypatch.setattr(_cells, "load", lambda *_: None)
    assert tiny() == 0
    assert "skipped" in capsys.readouterr().out
    assert _learning.FOREST == bench.FOREST


def test_the_page_tells_every_draw_what_lacks_and_which_aims_are_missed(tmp_path):
    def found(ece, auroc):
        figures = {"accuracy": 0.9, "ece": ece, "ece_before": 0.2, "auroc": {un.ENTROPY: auroc}}
        return {**figures, "accuracy_at": [{"coverage": 0.5, "accuracy": 0.99}]}

    wanted = [{"set": "gewata", "draw": n, "method": "supervised", "unknown": None} for n in range(3)]
    left_out = {"set": "gewata", "draw": 0, "method": "supervised", "unknown": 1}
    rounds = [
        {**wanted[1], "found": found(0.12, None)},
        {**wanted[0], "found": found(0.02, 0.95)},
        {**left_out, "found": {un.ENTROPY: {"auroc": 0.4}, un.NOVELTY: {"auroc": 0.97}}},
    ]
    page = tmp_path / "page.md"
    page.write_text(f"Ours.\n\n{_certainty_page._BEGIN}\nbefore that\n{_certainty_page._END}\nBelow.\n")
    _certainty_page.write([*wanted, left_out], rounds, (0.85, 0.05, 0.85), page)
    text = page.read_text()
    assert text.startswith("Ours.")
    assert text.endswith("Below.\n")
    assert "before that" not in text
    assert "3 of 4 cells are measured. Not yet: gewata, draw 2, supervised." in text
    assert "| gewata, supervised | 90.0 ± 0.0 (90.0 90.0) | 20.0 ± 0.0 (20.0 20.0) | 7.0 ± 7.1 (2.0 12.0) |" in text
    assert "0.950 (0.950 –)" in text  # a draw without errors has no AUROC of them
    assert "| gewata, supervised: ECE | 0.070 | ≤ 0.05 | **missed by 0.020** |" in text
    assert "| gewata, supervised: AUROC of errors | 0.950 | ≥ 0.85 | met |" in text
    assert "| gewata without class 1, supervised | 0.400 | – | – | – | 0.970 |" in text
