"""The command line: the same job as a file's, the exit codes, and nothing written on bad input."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from scenes import make_scene, read_array, small_train, write_job, write_polygons, write_raster

from landbrush.core import cli, events, job
from landbrush.core.errors import InputError

LAUNCH = Path(cli.__file__).with_name("launch.py")


def parse(*words):
    return cli.job_from_arguments(cli.build_parser().parse_args(words))


def test_words_become_the_job_of_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = parse(
        "train", "--image", "2019-09-01=a.tif", "20200901=b.tif", "--mask", "2019-09-01=scl.tif", "--mask-kind", "scl",
        "--labels", "p.gpkg|my layer", "--class-field", "class", "--model", "m.safetensors", "--steps", "10",
        "--set", "network.width=16", "--set", "learning_rate=1e-3", "--seed", "4", "--resume",
    )  # fmt: skip
    (tmp_path / "job.yaml").write_text(
        """
task: train
areas:
  - images:
      - {path: a.tif, date: 2019-09-01, mask: {path: scl.tif, kind: scl}}
      - {path: b.tif, date: 2020-09-01}
    labels: {path: p.gpkg, layer: my layer, class_field: class}
model: m.safetensors
steps: 10
options: {network.width: 16, learning_rate: 0.001}
seed: 4
resume: true
"""
    )
    assert made == job.load_job(str(tmp_path / "job.yaml"))


def test_series_without_polygons_are_area_files_or_single_images(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "west.yaml").write_text("images: [w.tif]")
    words = ("train", "--image", "a.tif", "--labels", "p.gpkg", "--model", "m.safetensors", "--method", "mixmatch")
    made = parse(*words, "--unlabelled", "west.yaml", "2020-09-01=b.tif", "--unlabelled", "c.tif")
    assert [area.name for area in made.unlabelled] == ["west", None, None]
    assert [area.images[0].path for area in made.unlabelled] == [str(tmp_path / f"{name}.tif") for name in "wbc"]
    assert [area.images[0].date for area in made.unlabelled] == [None, "2020-09-01", None]
    assert parse(*words).unlabelled == ()


def test_areas_and_images_can_be_given_together(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "west.yaml").write_text("images: [w.tif]")
    made = parse("segment", "--area", "west.yaml", "--image", "e.tif", "--model", "m", "--out", "o", "--overlap", "0.5")
    assert [area.name for area in made.areas] == ["west", None]
    assert made.overlap == 0.5
    assert made.views == 1
    assert parse("segment", "--image", "e.tif", "--model", "m", "--out", "o", "--views", "8").views == 8


def test_the_rasters_that_a_map_is_judged_by_can_be_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = ("evaluate", "--map", "m.tif", "--truth", "t.gpkg", "--report", "r.json")
    assert parse(*words).uncertainty is None
    made = parse(*words, "--uncertainty", "u.tif", "--probabilities", "p.tif")
    assert (made.uncertainty, made.probabilities) == (str(tmp_path / "u.tif"), str(tmp_path / "p.tif"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["segment", "--model", "m", "--out", "o"], "give --image"),
        (["segment", "--image", "a", "--model", "m"], "required: --out"),
        (["train", "--image", "a", "--class-field", "c", "--model", "m.safetensors"], "--class-field is a field of"),
        (["train", "--labels", "a", "--model", "m.safetensors"], "belong to --image"),
        (
            ["segment", "--image", "2020-01-01=a", "20200101=b", "--model", "m", "--out", "o"],
            "stands twice, for a and b",
        ),
        (
            [
                "segment",
                "--image",
                "2020-01-01=a",
                "2021-01-01=b",
                "--mask",
                "2022-01-01=c",
                "--model",
                "m",
                "--out",
                "o",
            ],
            "the mask c is of 2022-01-01, and there are images of 2020-01-01, 2021-01-01",
        ),
        (["train", "--image", "a", "--labels", "l", "--model", "m.safetensors", "--set", "tile"], "NAME=VALUE"),
        (["fly"], "invalid choice"),
        (["run", "nowhere.yaml"], "cannot be read"),
    ],
)
def test_wrong_words_are_one_sentence_and_exit_2(words, told, capsys):
    assert cli.main(words) == events.EXIT_INPUT
    error = capsys.readouterr().err
    assert told in error
    assert len(error.strip().splitlines()) == 1


def run(*words, timeout=120, **options):
    """The command line as a process, as a server runs it."""
    return subprocess.run(
        [sys.executable, str(LAUNCH), "cli", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        **options,
    )


def test_from_polygons_to_a_report_in_a_shell(tmp_path):
    folder = tmp_path / "Šumava „west“ ..x"
    folder.mkdir()
    image, polygons, truth = make_scene(folder)
    config = small_train(image, polygons, folder / "model.safetensors", steps=60)
    trained = run("run", write_job(tmp_path / "train.yaml", config), "--progress", "json")
    assert trained.returncode == 0, trained.stderr
    told = [events.decode(line) for line in trained.stdout.splitlines()]
    assert isinstance(told[0], events.Ready)
    assert isinstance(told[-1], events.Result)

    out = folder / "maps"
    mapped = run(
        "segment",
        "--image",
        image,
        "--model",
        folder / "model.safetensors",
        "--out",
        out,
        "--probabilities",
        "--views",
        2,
    )
    assert mapped.returncode == 0, mapped.stderr
    assert sorted(p.name for p in out.glob("*.tif")) == ["probabilities.tif", "segmentation.tif", "uncertainty.tif"]
    assert (read_array(out / "segmentation.tif") == truth).mean() > 0.95

    truth_file = write_raster(folder / "truth.tif", truth[None], nodata=0)
    report = folder / "report.json"
    judged = run("evaluate", "--map", out / "segmentation.tif", "--truth", truth_file, "--report", report)
    assert judged.returncode == 0, judged.stderr
    numbers = json.loads(report.read_text(encoding="utf-8"))
    assert numbers["accuracy"] > 0.95
    assert [item["by"] for item in numbers["error_detection"]] == [
        "entropy", "margin", "mutual information", "novelty", "largest probability",
    ]  # fmt: skip
    model = told[-1].summary["metrics"]
    assert numbers["model_calibration"]["ece"] == pytest.approx(model["ece"])
    assert len(model["error_detection"]["coverage"]) == 20
    assert (folder / "report.html").exists()


def test_check_tells_versions_and_devices():
    done = run("check")
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert {"torch", "numpy", "gdal"} <= found["versions"].keys()
    assert any(device["kind"] == "cpu" for device in found["devices"])


def spoil(tmp_path, what):
    """A train job with one thing wrong."""
    image, polygons, _ = make_scene(tmp_path)
    data = small_train(image, polygons, tmp_path / "out" / "m.safetensors")
    labels = data["areas"][0]["labels"]
    if what == "truncated":
        size = os.path.getsize(image)
        with open(image, "r+b") as stream:
            stream.truncate(size // 3)
    elif what == "no image":
        data["areas"][0]["images"] = [str(tmp_path / "nowhere.tif")]
    elif what == "no field":
        labels["class_field"] = "klass"
    elif what == "no layer":
        labels["layer"] = "nothing"
    elif what == "far away":
        labels["path"] = write_polygons(tmp_path / "far.gpkg", [(9000, 0, 5, 5, 1), (9100, 0, 5, 5, 2)])
    elif what == "one class":
        labels["path"] = write_polygons(tmp_path / "one.gpkg", [(2, 2, 5, 5, 1), (20, 2, 5, 5, 1)])
    elif what == "overlap":
        labels["path"] = write_polygons(tmp_path / "over.gpkg", [(2, 2, 9, 9, 1), (5, 5, 9, 9, 2)])
    elif what == "id 0":
        labels["path"] = write_polygons(tmp_path / "zero.gpkg", [(2, 2, 5, 5, 0), (20, 2, 5, 5, 1)])
    elif what == "null":
        labels["path"] = write_polygons(tmp_path / "null.gpkg", [(2, 2, 5, 5, None), (20, 2, 5, 5, 1)])
    elif what == "empty":
        labels["path"] = write_polygons(tmp_path / "empty.gpkg", [])
    return data


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("truncated", "image.tif"),
        ("no image", "nowhere.tif"),
        ("no field", "klass"),
        ("no layer", "nothing"),
        ("far away", "outside"),
        ("one class", "one class only"),
        ("overlap", "overlap"),
        ("id 0", "0"),
        ("null", "no class"),
        ("empty", "is empty"),
    ],
)
def test_bad_input_is_one_sentence_exit_2_and_nothing_written(tmp_path, what, told):
    data = spoil(tmp_path, what)
    code, told_events = run_here(data)
    assert code == events.EXIT_INPUT
    assert isinstance(told_events[-1], events.Error)
    message = told_events[-1].message
    assert told in message
    assert "\n" not in message
    assert not (tmp_path / "out").exists()


def run_here(data):
    from landbrush.core.tasks import run_job

    told = []
    return run_job(job.parse_job(data), told.append, lambda: False), told


def test_a_model_whose_bands_are_missing_names_them(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    assert run_here(small_train(image, polygons, tmp_path / "m.safetensors", steps=2))[0] == 0
    other = write_raster(tmp_path / "other.tif", read_array(image)[:2], nodata=0, names=("B03", "B04"))
    out = tmp_path / "out"
    data = {
        "task": "segment",
        "areas": [{"images": [other]}],
        "model": str(tmp_path / "m.safetensors"),
        "out": str(out),
    }
    code, told = run_here(data)
    assert code == events.EXIT_INPUT
    assert "B08" in told[-1].message
    assert "B11" in told[-1].message
    assert not out.exists()


def test_interrupting_the_shell_ends_cleanly_with_exit_3(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    data = small_train(image, polygons, tmp_path / "out" / "m.safetensors", steps=1_000_000)
    data["options"]["patience"] = 1_000_000
    with subprocess.Popen(
        [sys.executable, str(LAUNCH), "cli", "run", write_job(tmp_path / "job.yaml", data), "--progress", "json"],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            next(line for line in child.stdout if '"metrics"' in line)
            child.send_signal(signal.SIGINT)
            rest = child.communicate(timeout=30)[0]
        finally:
            child.kill()
    assert child.returncode == events.EXIT_CANCELLED
    assert events.decode(rest.strip().splitlines()[-1]).kind == "cancelled"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["m.checkpoint"]


@pytest.mark.parametrize("told", ["--set x=[", "--set =1"])
def test_an_override_that_cannot_be_read(told, tmp_path):
    words = ["train", "--image", "a", "--labels", "l", "--model", "m.safetensors", *told.split(" ", 1)]
    if told.endswith("["):
        with pytest.raises(InputError, match="not valid YAML"):
            parse(*words)
    else:
        assert parse(*words).options == {"": 1}


def test_images_of_several_files_and_dates_in_names(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a+b.tif").write_text("")
    words = ("segment", "--model", "m", "--out", "o", "--image")
    images = (
        parse(*words, "x_2020-02-01_B02.tif+B03.tif", "2020-01-01=a+b.tif", "--mask", "m_20200201.tif").areas[0].images
    )
    assert [[os.path.basename(path) for path in image.paths] for image in images] == [
        ["a+b.tif"],
        ["x_2020-02-01_B02.tif", "B03.tif"],
    ]
    assert [image.date for image in images] == ["2020-01-01", "2020-02-01"]
    assert images[0].mask is None
    assert os.path.basename(images[1].mask.path) == "m_20200201.tif"


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert re.fullmatch(r"Landbrush \d+\.\d+\.\d+\S*\n", capsys.readouterr().out)


def test_shortened_words_are_refused(capsys):
    assert cli.main(["segment", "--imag", "a", "--model", "m", "--out", "o"]) == events.EXIT_INPUT
    assert "--imag" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--progress", "json"], []])
def test_a_reader_that_goes_away_ends_the_run_quietly_and_keeps_what_it_learnt(words, tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    data = small_train(image, polygons, tmp_path / "out" / "m.safetensors", steps=1500)
    data["options"]["patience"] = 1500
    words = [sys.executable, str(LAUNCH), "cli", "run", write_job(tmp_path / "job.yaml", data), *words]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        told, other = (child.stdout, child.stderr) if "json" in words else (child.stderr, child.stdout)
        try:
            next(line for line in told if "step" in line or '"metrics"' in line)
            told.close()
            rest = other.read()
            child.wait(timeout=60)
        finally:
            child.kill()
    assert child.returncode == events.EXIT_CANCELLED
    assert rest == ""
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["m.checkpoint"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no disk that is always full")
def test_a_run_whose_progress_finds_no_room_says_so(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    job = write_job(tmp_path / "job.yaml", small_train(image, polygons, tmp_path / "m.safetensors"))
    words = [sys.executable, str(LAUNCH), "cli", "run", job, "--progress", "json"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
    assert done.returncode == events.EXIT_CANCELLED
    assert done.stderr == "error: the progress cannot be written (No space left on device)\n"
    assert not (tmp_path / "m.safetensors").exists()


def test_what_gdal_warns_of_is_not_shown(tmp_path):
    """A GeoPackage of a version that GDAL does not know is read, and GDAL says so every time it opens it."""
    image, polygons, _ = make_scene(tmp_path)
    with sqlite3.connect(polygons) as database:
        database.execute("PRAGMA user_version = 19999")
    done = run("run", write_job(tmp_path / "j.yaml", small_train(image, polygons, tmp_path / "m.safetensors", steps=2)))
    assert done.returncode == 0, done.stderr
    assert "Warning 1" not in done.stderr


def test_people_are_told_the_classes_and_that_the_accuracy_is_not_known(capsys):
    bar = cli._Bar(sys.stderr)
    summary = {"classes": [{"id": 3, "name": "les"}, {"id": 7, "name": "voda"}], "metrics": {}}
    bar(events.Progress(1.0, "trained", 0.0))
    bar(events.Result("train", [], summary))
    told = capsys.readouterr().err
    assert "classes: 3 = les, 7 = voda" in told
    assert "accuracy: not known" in told
    assert "left" not in told


def test_a_note_is_told_as_one_and_a_warning_as_one(capsys):
    bar = cli._Bar(sys.stderr)
    bar(events.Note("guesses helped"))
    bar(events.Warning("one polygon only"))
    assert capsys.readouterr().err.splitlines() == ["note: guesses helped", "warning: one polygon only"]


def test_people_are_told_how_far_certainty_can_be_believed(capsys):
    bar = cli._Bar(sys.stderr)
    metrics = {"accuracy": 0.9, "mean_iou": 0.8, "ece": 0.031, "error_detection": {"auroc": 0.91234, "risk": []}}
    bar(events.Result("train", [], {"metrics": metrics}))
    metrics["error_detection"] = {"auroc": None}
    bar(events.Result("train", [], {"metrics": metrics}))
    told = capsys.readouterr().err.splitlines()
    assert "on held-out polygons: accuracy 0.900, mean IoU 0.800, ECE 0.031, AUROC of errors 0.912" in told
    assert "on held-out polygons: accuracy 0.900, mean IoU 0.800, ECE 0.031" in told


def test_what_an_evaluation_doubts_is_told_on_the_shell(tmp_path):
    truth = make_scene(tmp_path)[2]
    path = write_raster(tmp_path / "map.tif", truth[None], nodata=0)
    polygons = write_polygons(tmp_path / "p.gpkg", [(4, 8, 10, 14, 3), (4, 72, 10, 14, 7), (40, 40, 4, 4, 9)])
    data = {"task": "evaluate", "map": path, "truth": {"path": polygons, "class_field": "class_id"}}
    code, told = run_here({**data, "report": str(tmp_path / "r.json")})
    assert code == events.EXIT_DONE
    warnings = [event.message for event in told if isinstance(event, events.Warning)]
    assert any("has classes that the map has not (“class 9”; the map has" in text for text in warnings)
