"""The demo: its polygons, its archive, and how it reads what qgis_process prints."""

from __future__ import annotations

import io
import json
import re
import sys
import tarfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from scenes import write_raster

from landbrush.core.data.raster import Raster
from landbrush.tools import demo, demo_scene
from landbrush.tools.demo_process import Progress
from landbrush.tools.shell import Failure

osr = pytest.importorskip("osgeo.osr")

# The scene's 10 m bands, without the row that its 20 m bands lack.
WEST, SOUTH, EAST, NORTH = 435730.0, 4160000.0, 455060.0, 4179460.0
FILES = ("polygons", "held_out")


def outlines(name: str) -> list[tuple[int, str, np.ndarray]]:
    """Class id, class name and outline in metres of each polygon."""
    systems = []
    for code in (4326, 32618):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(code)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(crs)
    way = osr.CoordinateTransformation(*systems)
    data = json.loads((demo.SOURCES / f"{name}.geojson").read_text(encoding="utf-8"))
    found = []
    for feature in data["features"]:
        (ring,) = feature["geometry"]["coordinates"]
        points = np.array(way.TransformPoints(ring))[:, :2]
        found.append((feature["properties"]["class_id"], feature["properties"]["class_name"], points))
    return found


def area(points: np.ndarray) -> float:
    x, y = points[:, 0], points[:, 1]
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


def dense(points: np.ndarray) -> np.ndarray:
    return np.concatenate([np.linspace(a, b, 30) for a, b in zip(points[:-1], points[1:])])


@pytest.mark.parametrize("name", FILES)
def test_polygons_lie_in_the_scene_and_have_the_size_that_people_draw(name):
    for number, _, points in outlines(name):
        assert (points[0] == points[-1]).all(), number
        # RFC 7946: an outer ring turns left.
        assert 50 * 100 <= area(points) <= 800 * 100, (number, points.mean(0))
        assert (points > (WEST, SOUTH)).all(), number
        assert (points < (EAST, NORTH)).all(), number


@pytest.mark.parametrize("name", FILES)
def test_every_class_has_enough_polygons_to_hold_some_out_and_its_own_name(name):
    names = {int(item["id"]): item["name"] for item in demo.classes()}
    found = outlines(name)
    assert {(number, title) for number, title, _ in found} == set(names.items())
    assert min(Counter(number for number, _, _ in found).values()) >= 5


def test_held_out_polygons_are_apart_from_those_learnt_from():
    drawn = [dense(points) for _, _, points in outlines("polygons")]
    for _, title, points in outlines("held_out"):
        nearest = min(np.hypot(*(dense(points)[:, None] - other).transpose(2, 0, 1)).min() for other in drawn)
        assert nearest >= 140, title


def test_the_readme_counts_the_polygons_as_they_are():
    text = (demo.SOURCES / "README.md").read_text(encoding="utf-8")
    told = {
        int(number): (int(drawn), int(held_out))
        for number, drawn, held_out in re.findall(r"^\| (\d+) .*\| (\d+) \| (\d+) \|$", text, re.M)
    }
    counts = [Counter(number for number, _, _ in outlines(name)) for name in FILES]
    assert told == {number: (counts[0][number], counts[1][number]) for number in counts[0]}


def progress_of(*pieces: str) -> list[tuple[float, str]]:
    told: list[tuple[float, str]] = []
    progress = Progress(lambda fraction, text: told.append((round(fraction, 3), text)))
    for piece in pieces:
        progress.feed(piece)
    return told


def test_progress_is_read_from_a_bar_that_messages_break_into():
    output = "Engine: cpu\nReading\n0...10...Training: step 10 (73 s left)\n20...30...40...50...60Training: step 20\n"
    output += "...70...80...90...Calibrating\n100 - done.\n"
    told = progress_of(output)
    assert (0.0, "Engine: cpu") in told
    assert (0.175, "Training: step 10 (73 s left)") in told
    assert (0.6, "Training: step 20") in told
    assert told[-1] == (1.0, "Calibrating")


def test_progress_is_the_same_however_the_output_is_cut():
    output = "0...10...a 7\n20...30.b\n..40...50...60...70...80...90...100 - done.\nc\n"
    assert progress_of(*output)[-1] == progress_of(output)[-1] == (1.0, "c")
    fractions = [fraction for fraction, _ in progress_of(*output)]
    assert 0.05 in fractions
    assert fractions == sorted(fractions)


def test_lists_of_parameters_and_results_are_no_messages():
    output = "\n----------------\nInputs\n----------------\n\nMODEL:\t/a.tif\n\n0...10...20\nReading\n"
    texts = {text for _, text in progress_of(output, "...30\n----------------\nResults\n----------------\n\nX:\t1\n")}
    assert texts == {"", "Reading"}


def test_a_number_that_a_message_begins_with_is_no_tick():
    assert progress_of("0...10...\n2030 tiles\n")[-1] == (0.175, "2030 tiles")


def archive(path, members: dict[str, bytes], links: dict[str, str] | None = None):
    with tarfile.open(path, "w:gz") as package:
        for name, data in members.items():
            item = tarfile.TarInfo(name)
            item.size = len(data)
            package.addfile(item, io.BytesIO(data))
        for name, target in (links or {}).items():
            item = tarfile.TarInfo(name)
            item.type, item.linkname = tarfile.SYMTYPE, target
            package.addfile(item)
    return path


MEMBERS = {demo_scene._MEMBER.format(band=band): band.encode() for band in demo_scene.BANDS}


def test_unpacking_takes_the_bands_and_nothing_else(tmp_path):
    package = archive(tmp_path / "s.tar.gz", {**MEMBERS, "../evil.tif": b"x", "/evil.tif": b"x", "setup.py": b"x"})
    paths = demo_scene.unpack(package, tmp_path / "deep" / "scene")
    assert [path.read_bytes().decode() for path in paths] == list(demo_scene.BANDS)
    assert sorted((tmp_path / "deep").rglob("*.*")) == sorted(paths)
    assert not (tmp_path / "evil.tif").exists()


def test_a_band_that_is_a_link_is_refused(tmp_path):
    name = next(iter(MEMBERS))
    others = {key: value for key, value in MEMBERS.items() if key != name}
    package = archive(tmp_path / "s.tar.gz", others, {name: "/etc/hostname"})
    with pytest.raises(Failure, match="delete it"):
        demo_scene.unpack(package, tmp_path / "scene")


def test_bands_are_laid_over_each_other_by_a_python_of_its_own(tmp_path):
    bands = [tmp_path / f"s2_{band}.tif" for band in ("B02", "B05")]
    for number, path in enumerate(bands):
        write_raster(path, np.full((1, 4 >> number, 4 >> number), 7 + number, np.uint16), pixel=10.0 * 2**number)
    stacked = demo_scene.stack(Path(sys.executable), bands, tmp_path / "s2.vrt")
    raster = Raster(str(stacked))
    assert (raster.grid.width, raster.grid.height, raster.bands) == (4, 4, ("B02", "B05"))
    with pytest.raises(Failure, match="The bands cannot be stacked"):
        demo_scene.stack(Path(sys.executable), [tmp_path / "gone.tif"], tmp_path / "s2.vrt")


def test_a_damaged_archive_is_told_in_one_sentence(tmp_path):
    package = archive(tmp_path / "s.tar.gz", MEMBERS)
    whole = package.read_bytes()
    for data in (whole[: len(whole) // 2], b"no archive", b""):
        package.write_bytes(data)
        with pytest.raises(Failure, match="damaged"):
            demo_scene.unpack(package, tmp_path / "scene")


def fill(folder) -> None:
    for name in demo.MADE:
        (folder / name).mkdir(parents=True)
        (folder / name / "file").write_text("old")
    (folder / "mine.txt").write_text("kept")


def test_a_rerun_takes_away_what_the_demo_made_and_leaves_the_rest(tmp_path):
    demo._prepare(tmp_path)
    fill(tmp_path)
    demo._prepare(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [demo.MARKER, "mine.txt"]


def test_a_folder_that_is_not_the_demos_stays_as_it_is(tmp_path, capsys):
    fill(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Failure, match="not made by the demo"):
        demo._prepare(tmp_path)
    assert demo.main(["--out", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_in_the_folder_is_taken_away_and_not_what_it_points_at(tmp_path):
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    (elsewhere / "file").write_text("kept")
    demo._prepare(out)
    (out / "maps").symlink_to(elsewhere, target_is_directory=True)
    demo._prepare(out)
    assert [path.name for path in out.iterdir()] == [demo.MARKER]
    assert (elsewhere / "file").read_text() == "kept"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure, match="cannot be written to"):
        demo._prepare(tmp_path / "file" / "out")
