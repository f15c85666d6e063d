"""The report's files: whole, harmless whatever names they show, and drawn from the right numbers."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

from landbrush.core.errors import InputError
from landbrush.core.evaluation import charts, report
from landbrush.core.evaluation.report import render, write_report

EVIL = "<script>alert('x')</script> & \"quoted\" </td>"
VOID = {"meta", "br", "link", "img"}


def detected(by, auroc, risk=(0.01, 0.1)):
    points = [{"coverage": share, "accuracy": 0.99 - share / 10} for share in (0.5, 0.8, 0.9, 0.95)]
    return {
        "by": by, "auroc": auroc, "aurc": 0.02, "coverage": [0.5, 1.0], "risk": list(risk), "accuracy_at": points,
    }  # fmt: skip


def make_report(**changes):
    """What `evaluate_map` gives for three classes, one of them without truth."""
    figures = {"precision": 0.8, "recall": 0.9, "f1": 0.85, "iou": 0.74}
    none = dict.fromkeys(("precision", "recall", "f1", "iou"))
    area = {
        "mapped_ha": 12345.6, "estimated_ha": 13000.4, "ci95_ha": 800.2,
        "users_accuracy": 0.8, "users_ci95": 0.03, "producers_accuracy": 0.9, "producers_ci95": 0.02,
    }  # fmt: skip
    bins = [{"samples": 0, "confidence": None, "accuracy": None}] * 14
    data = {
        "format": 1, "created": "2024-05-06T07:08:09+00:00", "map": f"/maps/{EVIL}.tif", "truth": f"/truth/{EVIL}.gpkg",
        "probabilities": None,
        "classes": [
            {"id": 3, "name": EVIL, "color": "#117733"},
            {"id": 7, "name": "water", "color": "red;background:url(http://evil)"},
            {"id": 200, "name": "úhor", "color": "#ddcc77"},
        ],
        "confusion": {"ids": [3, 7, 200], "matrix": [[900, 50, 0], [100, 450, 0], [0, 0, 0]]},
        "accuracy": 0.9, "balanced_accuracy": 0.88, "mean_iou": 0.7, "mean_f1": 0.8,
        "intervals": {"accuracy": [0.85, 0.93]},
        "per_class": [
            {"id": 3, "name": EVIL, **figures, "f1_interval": [0.8, 0.9], "support": 1000, "polygons": 4},
            {"id": 7, "name": "water", **figures, "support": 500, "polygons": 1},
            {"id": 200, "name": "úhor", **none, "support": 0, "polygons": 0},
        ],
        "areas": [
            {"id": 3, "name": EVIL, **area},
            {"id": 7, "name": "water", **area},
            {"id": 200, "name": "úhor", "mapped_ha": 3.0, **{key: None for key in area if key != "mapped_ha"}},
        ],
        "area_accuracy": {"overall": 0.91, "ci95": 0.02, "total_ha": 24694.2, "covered": 0.99},
        "area_notes": ["about areas"], "notes": ["about intervals"], "warnings": [f"careful with {EVIL}"],
        "pixels": {"compared": 1500, "unmapped": 3, "mapped": 99}, "polygons": 5,
        "calibration": {
            "samples": 1500, "ece": 0.0321, "brier": 0.123, "nll": 0.456,
            "bins": [*bins, {"samples": 1500, "confidence": 0.95, "accuracy": 0.9}],
        },
        "uncertainty": "/maps/uncertainty.tif",
        "model_calibration": {"temperature": 1.53, "ece_before": 0.0812, "ece": 0.0345},
        "error_detection": [
            detected(EVIL, 0.87), detected("margin", 0.86), detected("mutual information", 0.7)
        ],
    }  # fmt: skip
    return {**data, **changes}


class Reader(HTMLParser):
    """Fails on elements that do not nest, and collects text and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for key, value in attrs if key in ("src", "href") or key.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.words.append(data)


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def svgs(page: str) -> list[ET.Element]:
    return [ET.fromstring(text) for text in re.findall(r"<svg.*?</svg>", page, re.S)]


def test_both_files_appear_and_hold_the_numbers(tmp_path):
    data = make_report()
    said = (str(tmp_path / "new" / "report.json"), str(tmp_path / "new" / "report.html"))
    assert write_report(data, said[0]) == said
    assert json.loads((tmp_path / "new" / "report.json").read_text("utf-8")) == data
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["report.html", "report.json"]
    text = " ".join(read((tmp_path / "new" / "report.html").read_text("utf-8")).words)
    for expected in (
        "90.0 %",
        "95 %: 85.0–93.0 %",
        "12\u202f346",
        "13\u202f000",
        "3.21 %",
        "0.870",
        "úhor",
        "about areas",
    ):
        assert expected in text
    assert "nan" not in text.lower()
    assert "none" not in text.lower()


def test_names_cannot_break_out_and_nothing_is_loaded():
    page = render(make_report())
    reader = read(page)
    assert "script" not in reader.tags
    assert EVIL in "".join(reader.words)
    assert reader.links == []
    assert "evil" not in page
    assert set(re.findall(r"https?://[^\"' )<]+", page)) == {"http://www.w3.org/2000/svg"}


def test_every_plot_is_well_formed_and_named():
    plots = svgs(render(make_report()))
    titles = [plot.find("{http://www.w3.org/2000/svg}title").text for plot in plots]
    assert titles == [
        "F1 of every class",
        "Mapped and estimated area of every class",
        "Reliability diagram",
        "Risk–coverage curves",
    ]


def test_without_probabilities_there_is_no_section_about_them():
    bare = render(make_report(calibration=None, error_detection=[], uncertainty=None, model_calibration=None))
    for sentence in ("no probabilities beside the map", "no uncertainty raster of this run"):
        assert sentence in bare
        assert sentence not in render(make_report())
    assert "held out of the training" not in bare
    only = render(make_report(calibration=None))
    assert "Risk–coverage" in only
    assert "Reliability" not in only


def test_every_measure_has_its_curve_and_its_row():
    page = render(make_report())
    (plot,) = (item for item in svgs(page) if "Risk" in item.find("{http://www.w3.org/2000/svg}title").text)
    lines = list(plot.iter("{http://www.w3.org/2000/svg}polyline"))
    assert len(lines) == 3
    assert len({(line.get("stroke"), line.get("stroke-dasharray")) for line in lines}) == 3
    labels = [item.text for item in plot.iter("{http://www.w3.org/2000/svg}text")]
    assert [text for text in labels if text in (EVIL, "margin", "mutual information")] == [
        EVIL, "margin", "mutual information",
    ]  # fmt: skip
    rows = [row for row in re.findall(r"<tr>(.*?)</tr>", page, re.S) if "margin" in row]
    assert re.findall(r"<td>(.*?)</td>", rows[0]) == ["0.860", "0.0200", "94.0 %", "91.0 %", "90.0 %", "89.5 %"]
    # The curve that ends at 10 % errors ends at the right edge, at the height of 10 of 10 %.
    last = lines[0].get("points").split()[-1].split(",")
    assert [float(value) for value in last] == [316.0, 6.0]


def test_what_the_model_said_of_its_calibration_is_told_beside_what_was_measured():
    text = " ".join(read(render(make_report())).words)
    assert "(ECE) was 8.12 % before its temperature of 1.53 was fitted on them, and 3.45 % after" in text


def test_bars_are_as_long_as_their_values():
    plot = ET.fromstring(
        charts.class_bars(["a", "b", "c"], ["#112233"] * 3, [0.25, 1.0, None], [None, (0.5, 1.0), None], "t")
    )
    bars = [float(item.get("width")) for item in plot.iter("{http://www.w3.org/2000/svg}rect")]
    assert len(bars) == 2
    assert bars[1] == pytest.approx(4 * bars[0])


def test_the_confusion_matrix_stands_as_map_by_truth():
    page = render(make_report())
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.S)
    cells = [re.findall(r'<td class="cell[^>]*>(.*?)</td>', row) for row in rows]
    assert [row for row in cells if row] == [["900", "50", "0"], ["100", "450", "0"], ["0", "0", "0"]]


@pytest.mark.parametrize("highest", [0.001, 0.5, 1, 7, 12, 99, 1234, 5e6])
def test_axes_have_a_handful_of_round_ticks(highest):
    step = charts.nice_step(highest)
    assert 2 <= highest / step <= 10
    assert round(float(f"{step:.0e}"[0])) in (1, 2, 5)


def test_many_classes_and_extreme_values_are_drawn():
    classes = [{"id": k + 1, "name": f"class {k}", "color": "#123456"} for k in range(60)]
    perfect = {"precision": 1.0, "recall": 1.0, "f1": 1.0, "iou": 1.0, "support": 1, "polygons": 1}
    area = make_report()["areas"][0]
    data = make_report(
        classes=classes,
        confusion={"ids": list(range(1, 61)), "matrix": [[int(i == j) for i in range(60)] for j in range(60)]},
        per_class=[{**item, **perfect} for item in classes],
        areas=[{**area, **item, "mapped_ha": 0.0, "estimated_ha": 0.0, "ci95_ha": 0.0} for item in classes],
        error_detection=[detected("x", None, (0.0, 0.0))],
    )
    page = render(data)
    read(page)
    assert len(svgs(page)) == 4
    # The rows of a matrix that is scrolled keep their names.
    assert re.search(r"th\.name \{[^}]*position: sticky", page)


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        write_report(make_report(), str(tmp_path / "file" / "report.json"))


def test_a_failure_half_way_keeps_the_old_report(tmp_path, monkeypatch):
    path = tmp_path / "report.json"
    write_report(make_report(accuracy=0.5), str(path))
    before = {item.name: item.read_bytes() for item in tmp_path.iterdir()}

    def fail(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(report.os, "replace", fail)
    with pytest.raises(InputError, match="No space left"):
        write_report(make_report(), str(path))
    assert {item.name: item.read_bytes() for item in tmp_path.iterdir()} == before


def test_names_in_warnings_keep_their_case_and_sentences_begin_with_a_capital():
    page = render(make_report(warnings=["truth.gpkg has x", "no truth lies there", "_x is y"]))
    assert "<li>truth.gpkg has x.</li><li>No truth lies there.</li><li>_x is y.</li>" in page


def test_intervals_without_width_are_no_certainty():
    page = render(make_report(intervals={"accuracy": [1.0, 1.0]}))
    assert "95 %: not known, no error was met" in page
    assert "100.0–100.0" not in page
    area = {**make_report()["areas"][0], "ci95_ha": 0.0, "users_accuracy": 1.0, "users_ci95": 0.0}
    page = render(make_report(areas=[area, *make_report()["areas"][1:]]))
    assert "± 0.0 %" not in page
    assert not re.search(r"± 0(\.0*)?<", page)


def test_what_the_intervals_of_areas_mean_is_said_at_their_table():
    page = render(make_report(area_notes=["about areas only"]))
    table = page.index("95 % (ha)")
    assert page.index("about areas only") - page.index("</table>", table) < 400
    assert page.count("about areas only") == 1


def test_patches_of_a_label_raster_are_not_called_polygons():
    assert " patches compared" in render(make_report(polygon_kind="patches"))
    assert " polygons compared" in render(make_report())
