"""Writing rasters: what went in comes out, as a Cloud-optimised GeoTIFF, or nothing is left."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from memory import PEAK_MEGABYTES, needs_proc
from osgeo import gdal
from rasters import make_grid, wkt

from landbrush.core import disk
from landbrush.core.data.grid import row_bands
from landbrush.core.data.raster import Raster
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.scratch import Scratch

examples = settings(deadline=None, max_examples=25)


@st.composite
def pictures(draw):
    dtype = draw(st.sampled_from(["uint8", "uint16", "int16", "float32"]))
    shape = draw(st.tuples(st.integers(1, 4), st.integers(1, 70), st.integers(1, 70)))
    seed = draw(st.integers(0, 2**31))
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 200, shape).astype(dtype) * random.choice([1, 1, 0.5])
    return pixels.astype(dtype)


@examples
@given(pictures(), st.integers(1, 80), st.integers(1, 80), st.booleans(), st.floats(-180, 180), st.randoms())
def test_blocks_in_any_order_come_out_as_they_went_in(pixels, band, width, turned, degrees, random):
    count, height, columns = pixels.shape
    grid = make_grid(columns, height, degrees=degrees if turned else 0)
    blocks = [(r, h, c, w) for r, h in row_bands(height, band) for c, w in row_bands(columns, width)]
    random.shuffle(blocks)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.tif")
        with RasterWriter(path, grid, count, pixels.dtype) as writer:
            for row, h, col, w in blocks:
                writer.write(pixels[:, row : row + h, col : col + w], row, col)
        raster = Raster(path)
        np.testing.assert_array_equal(raster.read(), pixels)
        assert raster.dtype == pixels.dtype
        assert raster.grid.same_as(grid)
        assert os.listdir(folder) == ["x.tif"]


@examples
@given(hnp.arrays(np.float32, st.tuples(st.just(2), st.integers(1, 20), st.integers(1, 20))))
def test_every_float_survives_and_nan_is_nodata(pixels):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.tif")
        with RasterWriter(path, make_grid(*pixels.shape[:0:-1]), 2, np.float32, nodata=np.nan) as writer:
            writer.write(pixels)
        raster = Raster(path)
        np.testing.assert_array_equal(raster.read(), pixels)
        np.testing.assert_array_equal(raster.valid(), np.isfinite(pixels).all(axis=0))


def _write_classes(path, pixels=None, **kwargs):
    pixels = np.random.default_rng(0).integers(0, 4, (700, 900), dtype=np.uint8) if pixels is None else pixels
    height, width = pixels.shape
    options = {
        "nodata": 0,
        "colors": {1: (10, 20, 30), 3: (255, 0, 0)},
        "categories": ["nodata", "les", "", "žluť & <vodní> “plocha”"],
        "descriptions": ["class"],
        "metadata": {"landbrush_method": "supervised"},
        **kwargs,
    }
    with RasterWriter(str(path), make_grid(width, height), 1, np.uint8, **options) as writer:
        writer.write(pixels)
    return pixels


def test_a_class_raster_is_a_cog_with_colours_and_names(tmp_path):
    path = tmp_path / "new" / "folder" / "map.tif"
    pixels = _write_classes(path)
    raster = Raster(str(path))
    assert raster.category_names == ["nodata", "les", "", "žluť & <vodní> “plocha”"]
    assert raster.colors[1] == (10, 20, 30)
    assert raster.colors[3] == (255, 0, 0)
    assert raster.bands == ("class",)
    assert raster.nodata == (0,)
    assert raster.metadata["landbrush_method"] == "supervised"
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    band = dataset.GetRasterBand(1)
    assert band.GetBlockSize() == [512, 512]
    assert band.GetColorTable().GetColorEntry(0)[3] == 0
    assert band.GetOverviewCount() >= 1
    # Overviews of classes hold classes that stand there, not means.
    overview = band.GetOverview(0)
    small = np.frombuffer(overview.ReadRaster(), np.uint8).reshape(overview.YSize, overview.XSize)
    step = pixels.shape[0] // overview.YSize
    near = np.stack(
        [pixels[i::step, j::step][: small.shape[0], : small.shape[1]] for i in range(step) for j in range(step)]
    )
    assert (near == small).any(axis=0).all()
    assert sorted(os.listdir(path.parent)) == ["map.qml", "map.tif", "map.tif.aux.xml", "map.tif.vat.dbf"]


def test_the_layout_passes_gdals_own_validator(tmp_path):
    validator = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
    _write_classes(tmp_path / "map.tif")
    with RasterWriter(str(tmp_path / "p.tif"), make_grid(1100, 1000), 3, np.float32, nodata=np.nan) as writer:
        writer.write(np.random.default_rng(0).random((3, 1000, 1100), np.float32))
    for name in ("map.tif", "p.tif"):
        _, errors, _ = validator.validate(str(tmp_path / name), full_check=True)
        assert not errors


def test_measurements_are_averaged_in_overviews_without_nodata(tmp_path):
    pixels = np.full((1, 1024, 1024), 10, np.float32)
    pixels[:, ::2] = 20
    pixels[:, :, ::2] = -1
    with RasterWriter(str(tmp_path / "m.tif"), make_grid(1024, 1024), 1, np.float32, nodata=-1) as writer:
        writer.write(pixels)
    dataset = gdal.Open(str(tmp_path / "m.tif"))
    overview = dataset.GetRasterBand(1).GetOverview(0)
    small = np.frombuffer(overview.ReadRaster(), np.float32)
    assert small.min() == small.max() == 15


def test_what_nobody_writes_is_nodata(tmp_path):
    with RasterWriter(str(tmp_path / "n.tif"), make_grid(600, 600), 2, np.uint8, nodata=255) as writer:
        writer.write(np.ones((2, 10, 10), np.uint8), 590, 590)
    raster = Raster(str(tmp_path / "n.tif"))
    assert raster.valid().sum() == 100
    assert (raster.read()[:, :590] == 255).all()
    # Bytes in four bands are no picture with an alpha band.
    with RasterWriter(str(tmp_path / "four.tif"), make_grid(6, 6), 4, np.uint8) as writer:
        writer.write(np.ones((4, 6, 6), np.uint8))
    assert Raster(str(tmp_path / "four.tif")).count == 4


def test_a_new_file_takes_the_old_ones_sidecars_away(tmp_path):
    path = tmp_path / "map.tif"
    _write_classes(path)
    (tmp_path / "map.tif.ovr").write_bytes(b"old overviews")
    with RasterWriter(str(path), make_grid(5, 4), 1, np.uint8) as writer:
        writer.write(np.ones((4, 5), np.uint8))
    assert os.listdir(tmp_path) == ["map.tif"]
    assert Raster(str(path)).category_names == []


def test_an_exception_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "map.tif"
    pixels = _write_classes(path)
    before = sorted((name, (tmp_path / name).read_bytes()) for name in os.listdir(tmp_path))
    for error in (ZeroDivisionError, KeyboardInterrupt, Cancelled):
        with pytest.raises(error), RasterWriter(str(path), make_grid(5, 4), 1, np.uint8) as writer:  # noqa: PT012
            writer.write(np.ones((4, 5), np.uint8))
            raise error
    assert sorted((name, (tmp_path / name).read_bytes()) for name in os.listdir(tmp_path)) == before
    np.testing.assert_array_equal(Raster(str(path)).read()[0], pixels)


def test_finishing_can_be_cancelled(tmp_path):
    asked = []

    def cancelled():
        asked.append(True)
        return True

    with pytest.raises(Cancelled, match=r"map\.tif was stopped"):
        _write_classes(tmp_path / "map.tif", cancelled=cancelled)
    assert asked
    assert os.listdir(tmp_path) == []


def test_the_file_is_not_there_before_it_is_whole(tmp_path):
    path = tmp_path / "x.tif"
    with RasterWriter(str(path), make_grid(5, 4), 1, np.uint8) as writer:
        writer.write(np.ones((4, 5), np.uint8))
        assert not path.exists()
        assert [name for name in os.listdir(tmp_path) if not name.startswith(".")] == []
    assert path.exists()


def test_wrong_pixels_are_a_fault_of_the_caller(tmp_path):
    with pytest.raises(ValueError, match="hold"):
        RasterWriter(str(tmp_path / "x.tif"), make_grid(), 1, np.float16)
    with pytest.raises(ValueError, match="descriptions"):
        RasterWriter(str(tmp_path / "x.tif"), make_grid(), 2, np.uint8, descriptions=["a"])
    writer = RasterWriter(str(tmp_path / "x.tif"), make_grid(40, 30), 2, np.uint8)
    with pytest.raises(ValueError, match="not open"):
        writer.write(np.zeros((2, 1, 1), np.uint8))
    with writer:
        writer.write(np.zeros((2, 0, 5), np.uint8))
        for pixels in (np.zeros((1, 5, 5), np.uint8), np.zeros((2, 5, 5), np.int16), np.zeros((5, 5), np.uint8)):
            with pytest.raises(ValueError, match="expected"):
                writer.write(pixels)
        for row, col in ((-1, 0), (0, -1), (26, 0), (0, 36)):
            with pytest.raises(ValueError, match="do not fit"):
                writer.write(np.zeros((2, 5, 5), np.uint8), row, col)


# Where nothing can be written


def test_a_folder_that_cannot_be_made_or_written_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("x")
    places = [file / "map.tif", file / "deeper" / "map.tif"]
    if os.path.isdir("/proc/self"):
        places.append(Path("/proc/map.tif"))
    for place in places:
        with pytest.raises(InputError, match=rf"the folder {place.parent} cannot be written \(.*\); choose another"):
            _write_classes(place)
    assert file.read_text() == "x"
    (tmp_path / "map.tif").mkdir()
    with pytest.raises(InputError, match=r"map\.tif is a folder"):
        _write_classes(tmp_path / "map.tif")
    assert sorted(os.listdir(tmp_path)) == ["file", "map.tif"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(InputError, match="cannot be written"):
            _write_classes(tmp_path / "map.tif")
    finally:
        tmp_path.chmod(0o700)
    assert os.listdir(tmp_path) == []


def test_too_little_space_is_told_before_anything_is_written(tmp_path, monkeypatch):
    usage = type("Usage", (), {"total": 10**9, "free": 1000})
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda _: usage)
    message = (
        rf"^the disk of {tmp_path} has 1\.0 kB left and map\.tif needs [\d.]+ kB; make room or choose another folder$"
    )
    with pytest.raises(InputError, match=message):
        _write_classes(tmp_path / "map.tif")
    # In the hidden folder of a run it is still the user's folder that is named.
    with Scratch(str(tmp_path)) as scratch, pytest.raises(InputError, match=message):
        _write_classes(Path(scratch.path) / "map.tif")
    assert os.listdir(tmp_path) == []


# GDAL repeats to Python what we have already told from its error.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
# The limit ends the streamed file, the finished one, or the very last blocks of it.
@pytest.mark.parametrize("limit", [20_000, 1_000_000, 2_400_000, 2_430_000])
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path, limit):
    resource = pytest.importorskip("resource")
    random = np.random.default_rng(0).random((1, 750, 800), np.float32)
    path = tmp_path / "map.tif"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        with (
            pytest.raises(InputError, match=r"map\.tif cannot be written: the disk of .* is full or failing"),
            RasterWriter(str(path), make_grid(800, 750), 1, np.float32) as writer,
        ):
            writer.write(random)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert os.listdir(tmp_path) == ["map.tif"]
    assert path.read_bytes() == b"old"


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 8 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "landbrush-test", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("rows", [600, 1200, 1400, 1800, 2500])
def test_a_small_disk_holds_the_whole_raster_or_nothing(small_disk, monkeypatch, rows):
    monkeypatch.setattr(RasterWriter, "_check_space", lambda _: None)
    pixels = np.random.default_rng(0).random((1, rows, 1000), np.float32)
    path = str(small_disk / "x.tif")
    message = ""
    try:
        with RasterWriter(path, make_grid(1000, rows), 1, np.float32) as writer:
            writer.write(pixels)
    except InputError as error:
        message = str(error)
    if message:
        assert "full or failing" in message
        assert os.listdir(small_disk) == []
    else:
        np.testing.assert_array_equal(Raster(path).read(), pixels)
    assert bool(message) == (rows > 1000)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_what_a_killed_run_left_goes_with_the_next(tmp_path):
    script = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "import numpy as np\n"
        "from rasters import make_grid\n"
        "from landbrush.core.data.writer import RasterWriter\n"
        "with RasterWriter(sys.argv[2], make_grid(300, 200), 1, np.uint8) as writer:\n"
        "    writer.write(np.ones((100, 300), np.uint8))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    tests = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-c", script, str(tests), str(tmp_path / "map.tif")]
    environment = {**os.environ, "PYTHONPATH": str(tests / "core")}
    assert subprocess.run(command, env=environment, check=False).returncode == -9
    left = list(tmp_path.iterdir())
    assert [(path.parent, path.name[0]) for path in left] == [(tmp_path, ".")]
    with RasterWriter(str(tmp_path / "other.tif"), make_grid(30, 20), 1, np.uint8):
        assert not left[0].exists()
    assert os.listdir(tmp_path) == ["other.tif"]


@needs_proc
def test_memory_does_not_grow_with_the_raster(tmp_path):
    """Written in row bands, five times the rows must not take more memory."""
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "import numpy as np\n"
        "from rasters import make_grid\n"
        "from landbrush.core.data.writer import RasterWriter\n"
        "rows = int(sys.argv[3])\n"
        "part = (np.arange(4 * 256 * 5000) // 7).astype(np.uint8).reshape(4, 256, 5000)\n"
        "with RasterWriter(sys.argv[2], make_grid(5000, rows), 4, np.uint8) as writer:\n"
        "    for row in range(0, rows, 256):\n"
        "        writer.write(part, row, 0)\n"
        f"print({PEAK_MEGABYTES})\n"
    )
    tests = Path(__file__).resolve().parent.parent
    peaks = []
    for rows in (1024, 5120):
        command = [sys.executable, "-c", script, str(tests), str(tmp_path / "x.tif"), str(rows)]
        environment = {**os.environ, "PYTHONPATH": str(tests / "core"), "GDAL_CACHEMAX": "16"}
        result = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        peaks.append(int(result.stdout))
    # The larger raster has 80 MB more; what GDAL's threads hold at a time varies by 20.
    assert peaks[1] < peaks[0] + 40, peaks


@pytest.mark.parametrize("crs", [4326, 3857])
def test_the_grid_comes_back_in_any_crs(tmp_path, crs):
    grid = make_grid(7, 5, pixel=0.001, x=10, y=50, crs=wkt(crs))
    with RasterWriter(str(tmp_path / "x.tif"), grid, 1, np.uint8) as writer:
        writer.write(np.ones((5, 7), np.uint8))
    assert Raster(str(tmp_path / "x.tif")).grid.same_as(grid, tolerance=1e-9)
