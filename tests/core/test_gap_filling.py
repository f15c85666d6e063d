"""The inpaint job from a shell, a file and a worker: the same job, its exit codes, and what it refuses."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from inpainters import INFO, Classes, Plain, make_images
from osgeo import gdal
from rasters import make_grid, write_raster

from landbrush.core import cli, events, job, model_file
from landbrush.core.inpainting import run as gap_filling
from landbrush.core.networks import build_network
from landbrush.core.tasks import run_job

LAUNCH = Path(cli.__file__).with_name("launch.py")


def parse(*words):
    return cli.job_from_arguments(cli.build_parser().parse_args(words))


def run_here(data, cancelled=lambda: False):
    told = []
    return run_job(job.parse_job(data), told.append, cancelled), told


def data_of(area, **changes):
    return {"task": "inpaint", "areas": [job.to_data(area)], **changes}


@pytest.fixture
def model(monkeypatch):
    """A model file's name that stands for the network the test says."""

    def stand_in(network, info=INFO):
        monkeypatch.setattr(model_file, "load_model", lambda path, device: (network, info))
        return "m.safetensors"

    return stand_in


def test_words_become_the_job_of_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = parse(
        "inpaint", "--image", "2019-09-01=a.tif", "20200901=b.tif", "--mask", "2019-09-01=scl.tif", "--mask-kind",
        "scl", "--model", "m.safetensors", "--out", "o", "--samples", "8", "--seed", "4", "--tile", "128",
        "--bands", "B02",
    )  # fmt: skip
    (tmp_path / "job.yaml").write_text(
        """
task: inpaint
areas:
  - images:
      - {path: a.tif, date: 2019-09-01, mask: {path: scl.tif, kind: scl}}
      - {path: b.tif, date: 2020-09-01}
    bands: [B02]
model: m.safetensors
out: o
samples: 8
seed: 4
tile: 128
"""
    )
    assert made == job.load_job(str(tmp_path / "job.yaml"))
    linear = parse("inpaint", "--image", "2019-09-01=a.tif", "20200901=b.tif", "--method", "linear", "--out", "o")
    assert (linear.method, linear.model, linear.samples, linear.seed) == ("linear", None, 16, 0)
    for more in ((), ("--method", "regression")):
        plain = parse("inpaint", "--image", "2019-09-01=a.tif", "20200901=b.tif", *more, "--out", "o")
        assert (plain.method, plain.model) == ("regression", None)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--image", "a.tif", "--out", "o", "--model", "m", "--method", "linear"], "uses no model"),
        (["--image", "a.tif", "--out", "o", "--method", "cubic"], "invalid choice: 'cubic'"),
        (["--image", "a.tif", "--model", "m"], "required: --out"),
        (["--out", "o", "--model", "m"], "give --image"),
        (["--image", "a.tif", "--out", "o", "--model", "m", "--samples", "0"], "samples"),
        (["--image", "a.tif", "--out", "o", "--model", "m", "--seed", "-1"], "seed"),
        (["--image", "a.tif", "--out", "o", "--model", "m", "--tile", "7"], "tile"),
    ],
)
def test_wrong_words_are_one_sentence_and_exit_2(words, told, capsys):
    assert cli.main(["inpaint", *words]) == events.EXIT_INPUT
    error = capsys.readouterr().err
    assert told in error
    assert len(error.strip().splitlines()) == 1


def test_a_method_that_is_none_is_refused_in_a_file_too(tmp_path):
    area, _, _ = make_images(tmp_path, 2)
    with pytest.raises(job.InputError, match="`method` must be one of model, regression, linear; found 'nearest'"):
        job.parse_job(data_of(area, out="o", method="nearest"))


def test_clouds_are_filled_in_a_shell(tmp_path):
    folder = tmp_path / "Šumava „west“ ..x"
    folder.mkdir()
    area, x, m = make_images(folder, 3)
    images = [f"{image.date}={image.path}" for image in area.images]
    masks = [f"{image.date}={image.mask.path}" for image in area.images]
    out = folder / "filled"
    words = ["inpaint", "--method", "linear", "--image", *images, "--mask", *masks, "--out", str(out)]
    done = subprocess.run(
        [sys.executable, str(LAUNCH), "cli", *words, "--progress", "json"], capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == events.EXIT_DONE, done.stderr
    told = [events.decode(line) for line in done.stdout.splitlines()]
    assert isinstance(told[0], events.Ready)
    (warning,) = [event.message for event in told if isinstance(event, events.Warning)]
    assert "stay nodata, as no date shows them" in warning
    assert [event.date for event in told if isinstance(event, events.Preview)] == [i.date for i in area.images]
    result = told[-1]
    never_seen = int((~m.any(0)).sum())
    assert (result.summary["filled"], result.summary["missing"]) == (int((~m).sum()) - 3 * never_seen, 3 * never_seen)
    for date, image in enumerate(area.images):
        filled = gdal.Open(str(out / f"inpainted_{image.date}.tif")).ReadAsArray()
        assert (filled[:, m[date]] == x[date][:, m[date]]).all()


def test_interpolation_needs_no_torch(tmp_path):
    area, _, _ = make_images(tmp_path, 2)
    path = tmp_path / "job.json"
    path.write_text(json.dumps(data_of(area, out=str(tmp_path / "o"), method="linear")))
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from landbrush.core import cli\n"
        "code = cli.main(['run', sys.argv[2]])\n"
        "print('torch' in sys.modules, code)\n"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).resolve().parent.parent), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "0"]


def test_a_model_fills_every_area_into_its_folder(tmp_path, model):
    areas = []
    for name in ("west", "east"):
        (tmp_path / name).mkdir()
        areas.append(dataclasses.replace(make_images(tmp_path / name, 2)[0], name=name))
    data = {"task": "inpaint", "areas": [job.to_data(area) for area in areas], "out": str(tmp_path / "o")}
    code, told = run_here({**data, "model": model(Plain()), "device": "cpu"})
    assert code == events.EXIT_DONE
    names = [f"{kind}_{day}.tif" for kind in ("inpainted", "inpainted_std") for day in ("2020-01-01", "2020-02-01")]
    assert sorted(path.name for path in (tmp_path / "o" / "east").iterdir()) == names
    assert {item["area"] for item in told[-1].outputs} == {"west", "east"}
    fractions = [event.fraction for event in told if isinstance(event, events.Progress)]
    assert fractions == sorted(fractions)
    assert told[-1].summary["method"] == "model"


def test_a_model_without_a_decoder_is_told_before_anything_is_read(tmp_path, model):
    data = data_of(job.Area((job.ImageSpec("/nowhere.tif"),)), out=str(tmp_path / "o"), device="cpu")
    info = dataclasses.replace(INFO, method="mixmatch")
    code, told = run_here({**data, "model": model(Classes(), info)})
    assert code == events.EXIT_INPUT
    message = told[-1].message
    assert "learnt with the method mixmatch, it has no image decoder" in message
    assert "hvae" in message
    assert "regression" in message
    assert not (tmp_path / "o").exists()


def test_a_real_segmentation_model_is_refused(tmp_path):
    area, _, _ = make_images(tmp_path, 1)
    config = {"name": "unet", "width": 8, "depth": 2}
    info = dataclasses.replace(INFO, method="supervised", network=config)
    model_file.save_model(str(tmp_path / "m.safetensors"), build_network(config, 2, 2), info)
    code, told = run_here(data_of(area, out=str(tmp_path / "o"), model=str(tmp_path / "m.safetensors"), device="cpu"))
    assert code == events.EXIT_INPUT
    assert "no image decoder" in told[-1].message


def test_the_networks_that_are_there_fill(tmp_path):
    """A model file of the hierarchical VAE, untrained: whatever it makes, what was observed is not its to change."""
    area, x, m = make_images(tmp_path, 2)
    config = {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 8, "painter": 8}
    info = dataclasses.replace(INFO, network=config)
    torch.manual_seed(0)
    network = build_network(config, 2, 2)
    # What has learnt nothing adds nothing, whatever is drawn.
    torch.nn.init.normal_(network.decoder.filler.head.weight)
    network.decoder.filler.trust.fill_(1.0)
    model_file.save_model(str(tmp_path / "m.safetensors"), network, info)
    data = data_of(area, model=str(tmp_path / "m.safetensors"), device="cpu", samples=2, tile=32)
    filled = {}
    for name, seed in (("a", 0), ("b", 0), ("c", 1)):
        code, told = run_here({**data, "out": str(tmp_path / name), "seed": seed})
        assert code == events.EXIT_DONE, told[-1]
        read = [gdal.Open(str(tmp_path / name / f"{kind}_2020-01-01.tif")) for kind in ("inpainted", "inpainted_std")]
        filled[name], spread = (dataset.ReadAsArray() for dataset in read)
        assert (filled[name][:, m[0]] == x[0][:, m[0]]).all()
        assert (filled[name][:, ~m[0]] > 0).all()
        assert (spread[:, ~m[0]] > 0).all()
        assert (spread[:, m[0]] == 0).all()
    assert (filled["a"] == filled["b"]).all()
    assert (filled["a"] != filled["c"]).any()


@pytest.mark.parametrize(
    "what", ["one date", "one date, linear", "unknown band", "missing band", "all masked", "elsewhere"]
)
def test_what_cannot_be_filled_is_one_sentence_and_nothing_is_written(tmp_path, model, what):
    dates = 1 if what.startswith("one date") else 2
    names = {"unknown band": ("B02", "B03", "B8A"), "missing band": ("B02", "B8A")}.get(what, ("B02", "B03"))
    area, _, m = make_images(tmp_path, dates, names=names)
    changes = {"model": model(Plain()), "device": "cpu"}
    if what.startswith("one date"):
        changes = {"method": "linear"} if "linear" in what else {}
    elif what == "all masked":
        for image in area.images:
            write_raster(image.mask.path, np.zeros(m[0].shape, np.uint8), make_grid(70, 50))
    elif what == "elsewhere":
        changes["extent"] = [0, 0, 10, 10]
    code, told = run_here(data_of(area, out=str(tmp_path / "o"), **changes))
    assert code == events.EXIT_INPUT
    words = {
        "one date": "the method regression needs images of at least two dates",
        "one date, linear": "the method linear needs images of at least two dates",
        "unknown band": "does not know the band B8A and cannot fill it",
        "missing band": "lacks the band B03 that the model needs",
        "all masked": "nodata or masked out",
        "elsewhere": "outside the image",
    }
    assert words[what] in told[-1].message
    assert "\n" not in told[-1].message
    assert not (tmp_path / "o").exists()


def test_stopping_ends_with_exit_3_and_leaves_nothing(tmp_path, model):
    area, _, _ = make_images(tmp_path, 2)
    for changes in ({"method": "linear"}, {}, {"model": model(Plain()), "device": "cpu"}):
        code, told = run_here(data_of(area, out=str(tmp_path / "o"), **changes), cancelled=lambda: True)
        assert code == events.EXIT_CANCELLED
        assert told[-1].kind == "cancelled"
        assert not (tmp_path / "o").exists()


def test_the_device_and_the_threads_are_the_jobs(tmp_path, model, monkeypatch):
    from landbrush.core import runtime

    threads = []
    monkeypatch.setattr(runtime, "set_threads", threads.append)
    area, _, _ = make_images(tmp_path, 1)
    code, told = run_here(data_of(area, out=str(tmp_path / "o"), model=model(Plain()), device="cpu", threads=3))
    assert code == events.EXIT_DONE
    assert threads == [3]
    assert told[0].device.startswith("cpu")
    assert told[0].versions["torch"] == torch.__version__


def test_decoders_are_asked_for_by_one_word():
    gap_filling.require_decoder(Plain(), INFO, "m")
    with pytest.raises(job.InputError):
        gap_filling.require_decoder(Classes(), INFO, "m")
