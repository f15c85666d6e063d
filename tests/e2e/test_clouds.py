"""Fill clouds in a real QGIS: between dates, by a model that learnt the images alone, and stopped."""

from __future__ import annotations

import numpy as np
from made_scene import MEANS, NAMES, SIZE, truth
from osgeo import gdal
from scenes import write_raster

DATES = ("2020-05-01", "2020-06-01")
BANDS = ("B03", "B04", "B08", "B11")
#: Row, column and radius in pixels of the clouds of each date.
CLOUDS = {DATES[0]: ((50, 60, 18), (140, 120, 22)), DATES[1]: ((60, 150, 20), (150, 40, 16))}


def clouds(date: str) -> np.ndarray:
    """(SIZE, SIZE) bool."""
    rows, cols = np.mgrid[:SIZE, :SIZE]
    return np.any([(rows - r) ** 2 + (cols - c) ** 2 < radius**2 for r, c, radius in CLOUDS[date]], axis=0)


def clean(date: str) -> np.ndarray:
    """What the land looks like on a date, without noise: everything is a tenth brighter on the second."""
    ids = truth()
    bands = [sum((ids == number) * means[band] for number, means in MEANS.items()) for band in range(len(BANDS))]
    return np.stack(bands) * (1.0 if date == DATES[0] else 1.1)


def write_series(folder) -> dict[str, np.ndarray]:
    """Images, white under their clouds, and masks; what was written."""
    rng, written = np.random.RandomState(0), {}
    for date in DATES:
        pixels = (clean(date) + rng.normal(0, 120, (len(BANDS), SIZE, SIZE))).clip(1, 10_000).astype(np.uint16)
        pixels[:, clouds(date)] = 9000
        write_raster(folder / f"s2_{date}.tif", pixels, nodata=0, names=BANDS)
        write_raster(folder / f"clouds_{date}.tif", clouds(date)[None].astype(np.uint8))
        written[date] = pixels
    return written


def check(files: dict, written: dict[str, np.ndarray], off: float) -> None:
    """Every image is as it was where it was observed, and elsewhere nearer to the land than `off` on average."""
    for date, pixels in written.items():
        raster = gdal.Open(files[f"{date} Filled image"])
        found, hidden = raster.ReadAsArray(), clouds(date)
        assert found.dtype == np.uint16
        assert [raster.GetRasterBand(i + 1).GetDescription() for i in range(len(BANDS))] == list(BANDS)
        assert np.array_equal(found[:, ~hidden], pixels[:, ~hidden])
        assert np.abs(found[:, hidden] - clean(date)[:, hidden]).mean() < off


def test_clouds_are_filled_from_other_dates_and_by_a_model(open_qgis, tmp_path):
    folder = tmp_path / "a project"
    folder.mkdir()
    written = write_series(folder)
    notes = open_qgis("clouds", FOLDER=folder, DATES=",".join(DATES)).wait()

    assert "by all other dates" in notes["about: dates"]
    regression = notes["regression"]
    assert (regression["end"][0], regression["clicks"]) == ("done", 1), regression
    deviations = [f"{date} Deviation of what was filled" for date in DATES]
    assert sorted(regression["files"]) == sorted([*deviations, *(f"{date} Filled image" for date in DATES)])
    # The other date stands in for a hidden one: that it is a tenth brighter or darker is seen, its noise stays.
    check(regression["files"], written, 150)

    assert "without polygons" in notes["advice: images alone"]
    model = notes["model"]
    assert model["end"][0] == "done", model
    assert model["model"].endswith("model.safetensors")
    assert sorted(model["files"]) == sorted([*deviations, *(f"{date} Filled image" for date in DATES)])
    assert all(model["files"][name] != path for name, path in regression["files"].items())
    # A few steps: better than the land's mean colour, no more is promised.
    level = np.mean([np.abs(clean(d) - clean(d).mean((1, 2), keepdims=True))[:, clouds(d)].mean() for d in DATES])
    check(model["files"], written, level)
    for date, name in zip(DATES, deviations):
        spread = gdal.Open(model["files"][name]).ReadAsArray()
        assert (spread[:, clouds(date)] > 0).all()
        assert not spread[:, ~clouds(date)].any()
    assert not {"Segmentation", "Uncertainty"} & set(notes["layers"])
    assert set(NAMES.values()).isdisjoint(notes["layers"])
    assert "maps nothing" in notes["accuracy"]
    assert any("can only fill clouds" in text for text in notes["segment"])
    pulse = notes["pulse"]
    assert pulse["longest"] < min(3.0, pulse["seconds"] / 3), pulse

    stop = notes["stop"]
    assert (stop["end"][0], stop["same files"]) == ("stopped", True), stop
    assert max(stop["told"], stop["gone"]) < 3.0, stop
    assert notes["empty folders"] == []
