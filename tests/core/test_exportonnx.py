"""Models that travel: the file that Deepness loads, and the map that it draws."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import numpy as np
import pytest
from scenes import make_scene, read_array, small_train, train, write_raster

from landbrush.core import events
from landbrush.core import job as jobs
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.export.exportonnx import deepness_metadata, export_onnx
from landbrush.core.export.onnx_graph import add_metadata
from landbrush.core.model_file import load_model, save_model
from landbrush.core.tasks import run_job

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
from deepness import Deepness  # noqa: E402


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """(model, image), the image with rows of nodata."""
    folder = tmp_path_factory.mktemp("trained")
    image, polygons, _ = make_scene(folder, size=150, nodata_rows=20)
    train(small_train(image, polygons, folder / "model.safetensors"))
    return str(folder / "model.safetensors"), image


def export(model, out, cancelled=lambda: False, **options):
    told = []
    data = {"task": "exportonnx", "model": str(model), "out": str(out), **options}
    return export_onnx(jobs.parse_job(data), told.append, cancelled), told


def segment(model, image, out):
    data = {"task": "segment", "areas": [{"images": [image]}], "model": model, "out": str(out), "device": "cpu"}
    assert run_job(jobs.parse_job(data), lambda event: None, lambda: False) == events.EXIT_DONE
    return read_array(out / "segmentation.tif")


def ids_of(deepness, numbers):
    return np.array(deepness.told["landbrush"]["class_ids"], np.uint8)[numbers]


# Its tiles end at the last row, ours begin at the first: what the network halves begins elsewhere where 4 does not
# divide the rows, and what is about as likely as not may turn over.
@pytest.mark.parametrize("rows", [148, 150])
def test_deepness_draws_the_same_map(trained, tmp_path, rows):
    model, image = trained
    pixels = read_array(image)[:, :rows]
    image = write_raster(tmp_path / "image.tif", pixels, nodata=0, names=("B03", "B08", "B11"))
    result, told = export(model, tmp_path / "m.onnx", tile=64)
    ours = segment(model, image, tmp_path / "out")
    deepness = Deepness(tmp_path / "m.onnx")
    theirs = ids_of(deepness, deepness.map(pixels))
    assert set(np.unique(ours)) == {0, 3, 7}
    # Nothing was observed in the first rows, and Deepness leaves out just those.
    np.testing.assert_array_equal(theirs == 0, ours == 0)
    assert (theirs == ours).mean() > 0.995
    entropy = read_array(tmp_path / "out" / "uncertainty.tif")[0]
    assert (entropy[theirs != ours] > 200).all()
    assert result.summary["checked"]
    assert not [event for event in told if isinstance(event, events.Warning)]


def test_a_tile_is_told_digit_for_digit(trained, tmp_path):
    model, image = trained
    export(model, tmp_path / "m.onnx", tile=64)
    from landbrush.core.inference.predictor import Predictor

    network, info = load_model(model)
    predictor = Predictor(network, info, amp=False)
    pixels = read_array(image)[:, 40:104, 40:104]
    logits = predictor.tile_logits(pixels[None], np.ones((1, 1, 64, 64), bool))[0]
    p = (logits / info.temperature).softmax(0).numpy()
    found = Deepness(tmp_path / "m.onnx").tile(pixels.transpose(1, 2, 0))
    assert found[0].max() == 0
    np.testing.assert_allclose(found[1:], p, atol=2e-5)


def test_the_metadata_are_json_of_what_deepness_asks_for(trained, tmp_path):
    model, _ = trained
    export(model, tmp_path / "m.onnx", tile=64)
    _, info = load_model(model)
    told = Deepness(tmp_path / "m.onnx").told
    assert told["model_type"] == "Segmentor"
    assert told["class_names"] == {"0": "not mapped", "1": info.classes[0].name, "2": info.classes[1].name}
    # 10 m pixels.
    assert told["resolution"] == pytest.approx(1000)
    assert (told["tile_size"], told["tiles_size"], told["tiles_overlap"]) == (64, 64, 25)
    assert (told["seg_thresh"], told["seg_small_segment"]) == (0, 0)
    np.testing.assert_allclose(told["standardization_mean"], np.array(info.mean) / 255)
    np.testing.assert_allclose(told["standardization_std"], np.array(info.std) / 255)
    onnx.checker.check_model(onnx.load(str(tmp_path / "m.onnx")), full_check=True)


def test_only_plain_operators_are_used(trained, tmp_path):
    model, _ = trained
    export(model, tmp_path / "m.onnx", tile=64)
    graph = onnx.load(str(tmp_path / "m.onnx"))
    assert [(item.domain, item.version) for item in graph.opset_import] == [("", 17)]
    assert {node.domain for node in graph.graph.node} == {""}
    assert not {node.op_type for node in graph.graph.node} & {"If", "Loop", "Scan", "SequenceAt"}


def test_any_number_of_tiles_goes_through_at_once(trained, tmp_path):
    model, _ = trained
    export(model, tmp_path / "m.onnx", tile=32)
    deepness = Deepness(tmp_path / "m.onnx")
    assert isinstance(deepness.input.shape[0], str)
    x = np.random.default_rng(0).standard_normal((5, 3, 32, 32)).astype(np.float32)
    together = deepness.session.run(None, {deepness.input.name: x})[0]
    alone = [deepness.session.run(None, {deepness.input.name: x[i : i + 1]})[0][0] for i in range(5)]
    np.testing.assert_allclose(together, np.stack(alone), atol=1e-5)


def test_nodata_in_one_band_is_enough_and_nan_counts_too(trained, tmp_path):
    model, image = trained
    export(model, tmp_path / "m.onnx", tile=32, nodata=7)
    deepness = Deepness(tmp_path / "m.onnx")
    pixels = read_array(image)[:, 60:92, 60:92].transpose(1, 2, 0).astype(np.float32)
    pixels[3, 4, 1], pixels[5, 6, 2], pixels[7, 8, 0], pixels[9, 9, 0] = 7, np.nan, 8, np.inf
    found = deepness.tile(pixels)
    assert np.argwhere(found.argmax(0) == 0).tolist() == [[3, 4], [5, 6], [9, 9]]
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found.sum(0), 1, atol=1e-5)


def test_the_lowest_number_of_all_hides_only_itself(trained, tmp_path):
    """GDAL's usual nodata of floats is an infinite z-score where reflectances go from 0 to 1."""
    import dataclasses

    network, info = load_model(trained[0])
    lowest = float(np.finfo(np.float32).min)
    info = dataclasses.replace(info, mean=(0.09, 0.2, 0.04), std=(0.02, 0.03, 0.02), nodata=lowest)
    save_model(str(tmp_path / "model.safetensors"), network, info)
    export(tmp_path / "model.safetensors", tmp_path / "m.onnx", tile=32)
    pixels = np.full((32, 32, 3), 0.1, np.float32)
    pixels[3, 4], pixels[5, 6, 1] = lowest, lowest
    found = Deepness(tmp_path / "m.onnx").tile(pixels)
    assert np.argwhere(found.argmax(0) == 0).tolist() == [[3, 4], [5, 6]]


def test_no_nodata_where_none_is_wanted(trained, tmp_path):
    model, _ = trained
    result, _ = export(model, tmp_path / "m.onnx", tile=32, nodata="none")
    assert result.summary["nodata"] is None
    assert (Deepness(tmp_path / "m.onnx").tile(np.zeros((32, 32, 3), np.uint16)).argmax(0) > 0).all()


def test_images_of_small_numbers_lose_no_pixel(tmp_path):
    """Reflectances from 0 to 1 lie within a hair of nodata, in units of 255ths."""
    import torch

    from landbrush.core.export.onnx_graph import GappyTileProbabilities

    class Constant(torch.nn.Module):
        def forward(self, x, m, days):
            return torch.zeros(len(x), 1, 2, *x.shape[-2:])

    module = GappyTileProbabilities(Constant(), 1.0, 2, 2, torch.tensor([-2.0]))
    # Standard deviations from the mean: nodata is 2 below it, and 0.001 above nodata there is a real pixel.
    found = module(torch.tensor([-2.0, -1.999, -2.001, 0.0]).view(1, 1, 2, 2))
    assert found[0, 0].tolist() == [[1.0, 0.0], [0.0, 0.0]]


def test_tiles_are_rounded_to_what_the_network_takes(trained, tmp_path):
    result, told = export(trained[0], tmp_path / "m.onnx", tile=33)
    assert result.summary["tile"] == 36
    assert [event.message for event in told if isinstance(event, events.Warning)] == [
        "the network takes tiles whose sides are multiples of 4; it is 36 now"
    ]


def test_a_model_that_does_not_say_its_pixels(trained, tmp_path):
    import dataclasses

    network, info = load_model(trained[0])
    save_model(str(tmp_path / "old.safetensors"), network, dataclasses.replace(info, pixel_size=None, nodata=None))
    _, told = export(tmp_path / "old.safetensors", tmp_path / "m.onnx", tile=32)
    assert "does not say how large its pixels are" in next(e for e in told if isinstance(e, events.Warning)).message
    assert "resolution" not in Deepness(tmp_path / "m.onnx").told
    export(tmp_path / "old.safetensors", tmp_path / "n.onnx", tile=32, resolution=0.25)
    assert Deepness(tmp_path / "n.onnx").told["resolution"] == 25


@pytest.mark.parametrize("network", ["utae", "unet3d"])
def test_networks_across_dates_are_refused(trained, tmp_path, network):
    import dataclasses

    from landbrush.core.networks import build_network

    _, info = load_model(trained[0])
    config = {"name": network, "width": 8, "depth": 2}
    save_model(str(tmp_path / "m.safetensors"), build_network(config, 3, 2), dataclasses.replace(info, network=config))
    with pytest.raises(InputError, match=r"looks at several dates at once.*network unet"):
        export(tmp_path / "m.safetensors", tmp_path / "m.onnx")
    assert os.listdir(tmp_path) == ["m.safetensors"]


def test_a_model_of_the_image_travels_with_its_classes_and_without_is_refused(trained, tmp_path):
    import dataclasses

    from landbrush.core.networks import build_network

    _, info = load_model(trained[0])
    config = {"name": "hvae", "width": 8, "depth": 2, "maps": 1, "bits": 8, "code": 8}
    path = str(tmp_path / "m.safetensors")
    save_model(path, build_network(config, 3, 2), dataclasses.replace(info, network=config))
    result, _ = export(path, tmp_path / "m.onnx", tile=32)
    assert result.summary["checked"]
    bare = dataclasses.replace(info, network=config, classes=())
    save_model(path, build_network(config, 3, 0), bare)
    with pytest.raises(InputError, match="it fills gaps and knows no classes"):
        export(path, tmp_path / "n.onnx")


def test_nothing_is_left_of_what_was_stopped_or_cannot_be_written(trained, tmp_path):
    with pytest.raises(Cancelled):
        export(trained[0], tmp_path / "m.onnx", cancelled=lambda: True, tile=32)
    assert os.listdir(tmp_path) == []
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="cannot be written"):
        export(trained[0], tmp_path / "file" / "m.onnx", tile=32)


def test_a_package_that_is_missing_is_named(trained, tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(InputError, match=r"needs the Python package onnx.*-m pip install onnx.*landbrush\[onnx\]"):
        export(trained[0], tmp_path / "m.onnx", tile=32)
    # What the sentence names is there to be installed.
    project = (Path(__file__).resolve().parents[2] / "pyproject.toml").read_text("utf-8")
    assert re.search(r'^onnx = \["onnx>=[\d.]+"\]$', project, re.MULTILINE)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"out": "m.tif"}, "must end in .onnx"),
        ({"tile": 8}, "`tile`"),
        ({"nodata": "black"}, "`nodata` must be a number or none"),
        ({"resolution": 0}, "`resolution`"),
        ({"overlap": 3}, "unknown entry `overlap`"),
    ],
)
def test_mistakes_are_told(change, message):
    with pytest.raises(InputError, match=message):
        jobs.parse_job({"task": "exportonnx", "model": "m.safetensors", "out": "m.onnx", **change})


def test_what_is_written_comes_back_and_the_shell_says_the_same(tmp_path):
    from landbrush.core.words import build_parser
    from landbrush.core.words_job import job_from_arguments

    words = ["exportonnx", "--model", "/m.safetensors", "--out", "/m.onnx", "--tile", "128", "--nodata", "0"]
    job = job_from_arguments(build_parser().parse_args(words))
    assert job == jobs.ExportOnnxJob("/m.safetensors", "/m.onnx", 128, None, 0.0)
    assert jobs.parse_job(json.loads(json.dumps(jobs.to_data(job)))) == job


def test_names_and_numbers_of_any_kind_are_told_as_json(trained, tmp_path):
    import dataclasses

    _, info = load_model(trained[0])
    odd = dataclasses.replace(info.classes[0], name='les "č" {0}\n' * 20)
    info = dataclasses.replace(info, classes=(odd, info.classes[1]))
    model = onnx.helper.make_model(onnx.helper.make_graph([], "g", [], []))
    path = str(tmp_path / "m.onnx")
    onnx.save(model, path)
    add_metadata(path, deepness_metadata(info, 64, 10.0, None))
    found = {item.key: json.loads(item.value) for item in onnx.load(path).metadata_props}
    assert found["class_names"]["1"] == odd.name
    assert found["landbrush"]["bands"] == list(info.bands)


def test_a_trained_model_says_its_pixels_and_nodata(trained, tmp_path):
    _, info = load_model(trained[0])
    assert (info.pixel_size, info.nodata) == (pytest.approx(10.0), 0.0)
    image, polygons, _ = make_scene(tmp_path, size=96)
    bare = write_raster(tmp_path / "bare.tif", read_array(image), names=("B03", "B08", "B11"), pixel=20.0)
    data = small_train(bare, polygons, tmp_path / "model.safetensors", steps=2)
    train(data)
    _, info = load_model(str(tmp_path / "model.safetensors"))
    assert info.nodata is None
    assert info.pixel_size == pytest.approx(20.0)
