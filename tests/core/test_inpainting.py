"""What was observed stays bit for bit; what was not is filled in the image's own type, without seams."""

from __future__ import annotations

import dataclasses
import os
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from cancelling import leaves_nothing
from hypothesis import given
from hypothesis import strategies as st
from inpainters import INFO, AcrossTime, Around, Dice, Plain, make_images
from osgeo import gdal
from rasters import make_grid, write_raster

from landbrush.core.data.grid import Window
from landbrush.core.data.raster import Raster
from landbrush.core.data.series import Series, Storage
from landbrush.core.data.staging import silent
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import InputError
from landbrush.core.inference.predictor import Predictor, never
from landbrush.core.inpainting.interpolation import interpolated
from landbrush.core.inpainting.posterior import sampled
from landbrush.core.inpainting.rasters import bands_to_write, inpaint_area, missing_value, to_storage
from landbrush.core.job import Area, ImageSpec, MaskSpec


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def run(
    scene,
    out,
    network=None,
    *,
    samples=4,
    seed=0,
    tile=32,
    bands=None,
    window=None,
    overlap=0.5,
    memory=1 << 28,
    **more,
):
    """Fill by a network, or in time without one; the outputs and counts."""
    more = {"progress": silent, "cancelled": never, **more}
    if network is None:
        series = Series(scene)
        return inpaint_area(
            series, partial(interpolated, series), str(out), deviations=False, bands=bands, window=window, **more
        )
    series = Series(scene, INFO.bands)
    predictor = Predictor(network, INFO, tile=tile, overlap=overlap, amp=False, batch=2)
    filler = partial(sampled, predictor, series, samples=samples, seed=seed, memory=memory)
    return inpaint_area(series, filler, str(out), deviations=True, bands=bands, window=window, **more)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("network", [None, Plain()])
def test_observed_pixels_are_the_files_own_bit_for_bit(tmp_path, dtype, network):
    area, x, m = make_images(tmp_path, 3, dtype=dtype)
    outputs, counts = run(area, tmp_path / "out", network)
    for date, image in enumerate(area.images):
        filled = read(tmp_path / "out" / f"inpainted_{image.date}.tif")
        assert filled.dtype == x.dtype
        assert (filled[:, m[date]] == x[date][:, m[date]]).all()
        assert filled[:, m[date]].tobytes() == x[date][:, m[date]].tobytes()
        never_seen = ~m.any(0) if network is None else np.zeros_like(m[0])
        assert ((filled == 0).all(0) == never_seen).all()
    kinds = ["inpainted"] if network is None else ["inpainted", "inpainted_std"]
    assert [(item["kind"], item["date"], Path(item["path"]).name) for item in outputs] == [
        (kind, image.date, f"{kind}_{image.date}.tif") for image in area.images for kind in kinds
    ]
    assert counts["filled"] + counts["missing"] == (~m).sum()
    assert counts["missing"] == (3 * (~m.any(0)).sum() if network is None else 0)


def test_missing_pixels_are_the_mean_and_its_spread_beside_it(tmp_path):
    area, _, m = make_images(tmp_path, 2)
    run(area, tmp_path / "out", Plain())
    for date, image in enumerate(area.images):
        filled = read(tmp_path / "out" / f"inpainted_{image.date}.tif")
        spread = read(tmp_path / "out" / f"inpainted_std_{image.date}.tif")
        assert spread.dtype == np.float32
        for band in range(2):
            z = (date + 1.5) * (1 + band / 10)
            assert (filled[band, ~m[date]] == round(z * INFO.std[band] + INFO.mean[band])).all()
            np.testing.assert_allclose(spread[band, ~m[date]], z / 4 * INFO.std[band], rtol=1e-5)
            assert (spread[band, m[date]] == 0).all()


@pytest.mark.parametrize("memory", [1, 1 << 28])
@pytest.mark.parametrize("overlap", [0.0, 0.5])
def test_tiles_and_strips_change_nothing_where_the_network_looks_at_a_pixel_alone(tmp_path, memory, overlap):
    area, x, m = make_images(tmp_path, 3, height=90, width=150)
    run(area, tmp_path / "out", AcrossTime(), tile=16, memory=memory, overlap=overlap)
    z = (x - np.array(INFO.mean)[:, None, None]) / np.array(INFO.std)[:, None, None]
    mean = (z * m[:, None]).sum(0) / m.sum(0).clip(1)
    expected = np.clip(mean * np.array(INFO.std)[:, None, None] + np.array(INFO.mean)[:, None, None], 1, None)
    for date, image in enumerate(area.images):
        filled = read(tmp_path / "out" / f"inpainted_{image.date}.tif")[:, ~m[date]]
        assert np.abs(filled - expected[:, ~m[date]]).max() <= 0.51


def test_there_is_no_seam_between_tiles_that_disagree(tmp_path):
    """A cloud over a slope of brightness: each tile fills with its own mean, the blend rises evenly."""
    height = width = 128
    slope = np.broadcast_to(np.linspace(500, 1500, width), (2, height, width)).astype(np.uint16)
    m = np.zeros((height, width), np.uint8)
    m[::8] = 1
    grid = make_grid(width, height)
    image = write_raster(tmp_path / "s.tif", slope, grid, 0, ("B02", "B03"))
    mask = write_raster(tmp_path / "m.tif", m, grid)
    area = Area((ImageSpec(image, None, MaskSpec(mask)),))

    def largest_step(overlap, out):
        run(area, tmp_path / out, Around(), tile=32, overlap=overlap)
        filled = read(tmp_path / out / "inpainted.tif")[0][m == 0].reshape(-1, width).astype(float)
        return np.abs(np.diff(filled[:, 16:-16], axis=1)).max()

    hard, soft = largest_step(0.0, "hard"), largest_step(0.5, "soft")
    assert hard > 150
    assert soft < hard / 8


def test_the_same_seed_gives_the_same_again_and_more_samples_less_noise(tmp_path):
    area, _, m = make_images(tmp_path, 1)
    for name, options in {"a": {}, "b": {}, "c": {"seed": 1}, "many": {"samples": 64}}.items():
        torch.manual_seed(hash(name) % 1000)
        before = torch.get_rng_state()
        run(area, tmp_path / name, Dice(), **options)
        assert torch.equal(torch.get_rng_state(), before)
    a, b, c, many = (read(tmp_path / name / "inpainted.tif") for name in ("a", "b", "c", "many"))
    np.testing.assert_array_equal(a, b)
    assert (a[:, ~m[0]] != c[:, ~m[0]]).mean() > 0.9
    assert many[0, ~m[0]].std() < a[0, ~m[0]].std() / 2


def test_names_nodata_grid_and_tiling_are_kept(tmp_path):
    area, _, _ = make_images(tmp_path, 2, nodata=77)
    run(area, tmp_path / "out", Plain())
    for image in area.images:
        source = Raster(image.path)
        for kind in ("inpainted", "inpainted_std"):
            path = tmp_path / "out" / f"{kind}_{image.date}.tif"
            made = Raster(str(path))
            assert made.bands == source.bands == ("B02", "B03")
            assert made.named
            assert made.grid.same_as(source.grid)
            assert made.metadata["DATE"] == image.date
            assert gdal.Open(str(path)).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert Raster(str(tmp_path / "out" / f"inpainted_{image.date}.tif")).nodata == (77, 77)
        assert np.isnan(Raster(str(path)).nodata).all()


def test_files_without_names_or_nodata_stay_so_unless_something_is_missing_still(tmp_path):
    area, _, m = make_images(tmp_path, 2, nodata=None, names=())
    run(area, tmp_path / "model", Plain())
    made = Raster(str(tmp_path / "model" / "inpainted_2020-01-01.tif"))
    assert made.nodata == (None, None)
    assert not made.named
    run(area, tmp_path / "linear")
    made = Raster(str(tmp_path / "linear" / "inpainted_2020-01-01.tif"))
    assert made.nodata == (0, 0)
    assert (made.valid() == m.any(0)).all()


def test_a_single_image_has_no_date_in_its_files_names(tmp_path):
    area, _, _ = make_images(tmp_path, 1)
    outputs, _ = run(area, tmp_path / "out", Plain(), area="les")
    assert sorted(os.listdir(tmp_path / "out")) == ["inpainted.tif", "inpainted_std.tif"]
    assert {item["area"] for item in outputs} == {"les"}


def test_a_date_of_which_nothing_was_seen_is_filled(tmp_path):
    area, x, m = make_images(tmp_path, 3)
    write_raster(tmp_path / "mask_2020-02-01.tif", np.zeros(m[0].shape, np.uint8), make_grid(70, 50))
    run(area, tmp_path / "out")
    filled = read(tmp_path / "out" / "inpainted_2020-02-01.tif")
    both = m[0] & m[2]
    days = np.array([0, 31, 60])
    expected = x[0] + (x[2].astype(float) - x[0]) * (days[1] / days[2])
    np.testing.assert_array_equal(filled[:, both], np.rint(expected[:, both]))


def test_what_is_far_from_everything_observed_stays_missing(tmp_path):
    x = np.full((2, 40, 200), 700, np.uint16)
    x[:, :, 40:] = 0
    grid = make_grid(200, 40)
    area = Area((ImageSpec(write_raster(tmp_path / "s.tif", x, grid, 0, ("B02", "B03"))),))
    asked = []

    class Counting(Plain):
        def fill(self, x, m, days, samples):
            assert m.any(dim=(1, 2, 3, 4)).all()
            assert (~m).flatten(1).any(1).all()
            asked.append(len(x))
            return super().fill(x, m, days, samples)

    _, counts = run(area, tmp_path / "out", Counting())
    filled = read(tmp_path / "out" / "inpainted.tif")[0]
    spread = read(tmp_path / "out" / "inpainted_std.tif")[0]
    assert (filled[:, :56] > 0).all()
    assert (filled[:, 80:] == 0).all()
    np.testing.assert_array_equal(np.isnan(spread), filled == 0)
    assert counts["missing"] == (filled == 0).sum()
    assert 0 < sum(asked) < 8


def test_a_part_is_the_crop_of_the_whole(tmp_path):
    area, _, _ = make_images(tmp_path, 2, height=120, width=140)
    window = Window(30, 41, 50, 60)
    for name, network in (("linear", None), ("model", AcrossTime())):
        run(area, tmp_path / name, network)
        run(area, tmp_path / f"{name}_part", network, window=window)
        whole = read(tmp_path / name / "inpainted_2020-02-01.tif")
        part = Raster(str(tmp_path / f"{name}_part" / "inpainted_2020-02-01.tif"))
        rows, cols = window.slices
        np.testing.assert_array_equal(part.read(), whole[:, rows, cols])
        assert part.grid.same_as(Raster(area.images[0].path).grid.crop(window))


def test_hidden_values_never_change_a_file(tmp_path):
    for name, value in (("a", 7), ("b", 2999)):
        (tmp_path / name).mkdir()
        area, x, m = make_images(tmp_path / name, 2)
        for date, image in enumerate(area.images):
            write_raster(image.path, np.where(m[date], x[date], value).astype(np.uint16), make_grid(70, 50), 0)
        run(area, tmp_path / f"linear_{name}")
        run(area, tmp_path / f"model_{name}", Around())
    for method in ("linear", "model"):
        for name in os.listdir(tmp_path / f"{method}_a"):
            np.testing.assert_array_equal(
                read(tmp_path / f"{method}_a" / name), read(tmp_path / f"{method}_b" / name), err_msg=name
            )


def test_a_model_writes_the_bands_it_is_asked_for_and_refuses_those_it_does_not_know(tmp_path):
    area, x, m = make_images(tmp_path, 2, names=("B02", "B03", "B04", "B8A"))
    with pytest.raises(InputError, match=r"the model m\.safetensors does not know the bands B04, B8A and cannot fill"):
        bands_to_write(Series(area, INFO.bands), "/x/m.safetensors")
    narrow = dataclasses.replace(area, bands=("b3",))
    chosen = bands_to_write(Series(narrow, INFO.bands), "m")
    assert chosen == [1]
    run(narrow, tmp_path / "out", Plain(), bands=chosen)
    made = Raster(str(tmp_path / "out" / "inpainted_2020-01-01.tif"))
    assert made.bands == ("B03",)
    assert (made.read()[0, m[0]] == x[0, 1, m[0]]).all()
    assert Raster(str(tmp_path / "out" / "inpainted_std_2020-01-01.tif")).bands == ("B03",)
    both = dataclasses.replace(area, bands=("B02", "B04"))
    with pytest.raises(InputError, match=r"does not know the band B04 and cannot fill it.*method regression"):
        bands_to_write(Series(both, INFO.bands), "m")
    plain, _, _ = make_images(tmp_path, 1)
    assert bands_to_write(Series(plain, INFO.bands), "m") == [0, 1]


storages = st.sampled_from(
    [
        ("uint8", None), ("uint8", 0), ("uint8", 255), ("uint8", 7), ("uint16", 0), ("uint16", 65535), ("int16", None),
        ("int16", -9999), ("int16", -32768), ("int32", -1), ("uint32", None), ("float32", None), ("float32", -9999.0),
        ("float32", np.nan), ("float64", 0.0),
    ]
)  # fmt: skip


@given(storages, st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=20))
def test_what_is_filled_is_the_nearest_number_that_the_file_can_hold_and_never_its_nodata(kind, values):
    dtype = np.dtype(kind[0])
    storage = Storage((), dtype, None if kind[1] is None else dtype.type(kind[1]))
    missing = missing_value(storage)
    values = np.array(values + ([float(missing)] if np.isfinite(missing) else []))
    out = to_storage(values, storage)
    assert out.dtype == dtype
    assert not (out == missing).any()
    if dtype.kind == "f":
        np.testing.assert_allclose(out, values, rtol=1e-6, atol=1e-30)
        return
    limits = np.iinfo(dtype)
    near = np.clip(values, limits.min, limits.max)
    error = np.abs(out.astype(float) - near)
    assert (error <= np.where(np.rint(near) == missing, 1.5, 0.5)).all()


@pytest.mark.parametrize("network", [None, Plain()])
@pytest.mark.parametrize("stage", [0, 2, -2, -1])
def test_cancelling_at_any_stage_leaves_nothing(tmp_path, network, stage):
    area, _, _ = make_images(tmp_path, 2)
    leaves_nothing(lambda out, cancelled: run(area, out, network, cancelled=cancelled), tmp_path, stage)


def test_a_failing_run_keeps_the_files_of_the_one_before(tmp_path, monkeypatch):
    area, _, _ = make_images(tmp_path, 2)
    out = tmp_path / "out"
    run(area, out, Plain())
    before = {path.name: path.read_bytes() for path in out.iterdir()}

    def full(self, array, row, col):
        raise InputError("the disk is full")

    monkeypatch.setattr(RasterWriter, "write", full)
    for network in (None, Plain()):
        with pytest.raises(InputError, match="disk is full"):
            run(area, out, network)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_an_input_is_never_overwritten(tmp_path):
    x = np.full((2, 20, 20), 700, np.uint16)
    path = write_raster(tmp_path / "inpainted.tif", x, make_grid(20, 20), 0, ("B02", "B03"))
    with pytest.raises(InputError, match="would be overwritten"):
        run(Area((ImageSpec(path),)), tmp_path, Plain())


def test_progress_rises_to_one(tmp_path):
    area, _, _ = make_images(tmp_path, 2)
    for network in (None, Plain()):
        said = []
        run(area, tmp_path / "out", network, progress=lambda share, what, said=said: said.append(share))
        assert said == sorted(said)
        assert (said[0], said[-1]) == (0.0, 1.0)


def test_images_of_other_types_and_grids_keep_their_types(tmp_path):
    """The first is uint16, the second float32 on another grid: each file is its own image's."""
    area, x, m = make_images(tmp_path, 1)
    other = np.random.default_rng(3).uniform(1, 999, (2, 30, 40)).astype(np.float32)
    path = write_raster(tmp_path / "o.tif", other, make_grid(40, 30, x=5e5 + 105), -1.0, ("B02", "B03"))
    both = Area((*area.images, ImageSpec(path, "2020-06-01")))
    series = Series(both)
    run(both, tmp_path / "out")
    first, second = (Raster(str(tmp_path / "out" / f"inpainted_2020-0{n}-01.tif")) for n in (1, 6))
    assert (first.dtype, second.dtype) == (np.uint16, np.float32)
    assert (first.nodata, second.nodata) == ((0, 0), (-1, -1))
    seen, valid = series.read_date(1)
    assert second.read()[:, valid].tobytes() == seen.astype(np.float32)[:, valid].tobytes()
    assert (second.read()[:, ~valid & m[0]] == x[0][:, ~valid & m[0]]).all()
