"""Dates in a real QGIS: picked on the timeline, drawn for, played, compared by the engine, and read at a pixel."""

from __future__ import annotations

import numpy as np
from made_scene import MEANS, SIZE, truth
from scenes import write_raster

DATES = ("2018-06-01", "2019-06-11", "2020-06-01", "2021-06-05", "2021-09-01")
BANDS = ("B03", "B04", "B08", "B11")
FOREST, MEADOW = 3, 7
#: From this date on the forest of these rows is a clearing.
CLEARED, ROWS = 3, slice(100, 150)
#: Row, column and radius in pixels of the clouds of each date; the third is nearly all cloud.
CLOUDS = (((40, 150, 30),), (), ((100, 100, 95),), ((150, 150, 25),), ())


def ids_of(number: int) -> np.ndarray:
    """(SIZE, SIZE) class ids of a date."""
    ids = truth()
    if number >= CLEARED:
        part = ids[ROWS]
        part[part == FOREST] = MEADOW
    return ids


def hidden(number: int) -> np.ndarray:
    rows, cols = np.mgrid[:SIZE, :SIZE]
    spots = [(rows - r) ** 2 + (cols - c) ** 2 < radius**2 for r, c, radius in CLOUDS[number]]
    return np.any(spots, axis=0) if spots else np.zeros((SIZE, SIZE), bool)


def write_series(folder) -> None:
    rng = np.random.RandomState(0)
    for number, date in enumerate(DATES):
        ids = ids_of(number)
        clean = np.stack([sum((ids == key) * means[band] for key, means in MEANS.items()) for band in range(4)])
        pixels = (clean + rng.normal(0, 180, clean.shape)).clip(1, 10_000).astype(np.uint16)
        pixels[:, hidden(number)] = 9000
        write_raster(folder / f"s2_{date}.tif", pixels, nodata=0, names=BANDS)
        write_raster(folder / f"map_{date}.tif", ids[None].astype(np.uint8), nodata=0)
        write_raster(folder / f"clouds_{date}.tif", hidden(number)[None].astype(np.uint8))


def test_a_series_from_its_timeline_to_what_changed(open_qgis, tmp_path):
    folder = tmp_path / "a project"
    folder.mkdir()
    write_series(folder)
    notes = open_qgis("time", FOLDER=folder, DATES=",".join(DATES)).wait()

    shares = [hidden(number).mean() for number in range(len(DATES))]
    assert np.allclose(notes["hidden"], shares, atol=0.01)
    for number in (0, 3):
        assert notes[f"in view: {number}"] == DATES[number]
        assert notes[f"text: {number}"].startswith(DATES[number])
        assert notes[f"shown: {number}"] == [f"s2 {DATES[number]}"]

    # The polygon of one date took its place there, and the one beneath stayed on the other dates.
    assert notes["only"] is True
    dated = [item for item in notes["polygons"] if item[1] or item[2]]
    assert dated == [
        [FOREST, "", DATES[2]], [FOREST, DATES[4], "9999-12-31"], [MEADOW, DATES[3], DATES[3]],
    ]  # fmt: skip

    assert notes["project range"] == [DATES[0], True]
    assert notes["played"] == [[date, sorted([f"{date} Segmentation", f"s2 {date}"])] for date in DATES]
    pulse = notes["pulse"]
    assert pulse["longest"] < min(3.0, pulse["seconds"] / 3), pulse

    assert notes["forbidden"] == [[MEADOW, FOREST]]
    assert notes["changes"][0] == "done", notes["changes"]
    # The maps of this test name no classes: the dock does.
    assert sorted(notes["legend"].values()) == ["forest stays", "forest → meadow", "lake stays", "meadow stays"]
    assert {f"Changes {DATES[0]} → {DATES[-1]}", "Date of first change", "Area over time"} <= set(notes["layers after"])
    pixel = notes["pixel"]
    assert [seen for *_, seen in pixel["raw"]] == [not hidden(number)[116, 20] for number in range(len(DATES))]
    assert [number for _, number in pixel["classes"]] == [FOREST] * CLEARED + [MEADOW] * (len(DATES) - CLEARED)
