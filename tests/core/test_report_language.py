"""The report's page in the language of its reader: nothing on it stays English that a translator could tell."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from test_report import make_report

from landbrush.core.errors import InputError
from landbrush.core.evaluation import charts
from landbrush.core.evaluation import language as languages
from landbrush.core.evaluation.held_out_report import CHOSEN_NOTE, HELD_OUT_NOTE
from landbrush.core.evaluation.language import Language
from landbrush.core.evaluation.map_picture import MapPicture, palette_png
from landbrush.core.evaluation.report import render
from landbrush.core.evaluation.run import AREA_NOTE, BOOTSTRAP_NOTE, LEARNT_NOTE, POLYGON_NOTE, RESAMPLED_NOTE
from landbrush.core.job import LANGUAGES, parse_job, to_data
from landbrush.core.said import quoted, said
from landbrush.core.words import build_parser
from landbrush.core.words_job import job_from_arguments
from landbrush.tools import package, texts, translate

NOTES = [AREA_NOTE, RESAMPLED_NOTE, POLYGON_NOTE, LEARNT_NOTE, BOOTSTRAP_NOTE, HELD_OUT_NOTE, CHOSEN_NOTE]
PROVENANCE = {
    "map": {"file": "7.8", "sha256": "00"},
    "model": {
        "file": None, "sha256": "11", "method": "9", "network": "9", "steps": 5, "seed": 3,
        "created": "2024-05-06T07:08",
        "bands": [str(number) for number in range(20)], "dates": ["2024-01-01"], "inputs_sha256": "22",
        "versions": {"9": "1.2"},
    },
    "truth": "33",
    "landbrush": "1.0",
}  # fmt: skip
#: Names, units and codes, the same in every language.
SAME = {"ha", "UTC", "SHA", "AUROC", "AURC", "Landbrush", "km", "N", "m"}
CZECH = {
    "Class by class": "Třída po třídě",
    "Accuracy of {name}": "Přesnost mapy {name}",
    "{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes "
    "differently, all figures are wrong; compare by names, or use the same ids": "{where}: {classes} navíc k {table}",
    "“{name}”": "„{name}“",
    "precision\n(user’s)": "přesnost\n(uživatelská)",
    "hectares": "hektary",
    "{names} and {n} more": ("{names} a {n} další", "{names} a {n} další", "{names} a {n} dalších"),
    "no truth": "",
}


class Marked(Language):
    """Marks all that it is asked to tell."""

    def __call__(self, text: str) -> str:
        return f"⟦{text}⟧"


class Words(HTMLParser):
    """The texts on a page, without those inside marks."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.skip = False

    def handle_starttag(self, tag, attrs):
        self.skip = tag == "style"

    def handle_endtag(self, tag):
        self.skip = False

    def handle_data(self, data):
        if not self.skip:
            self.found += [word for word in re.findall(r"[^\W\d_]+", re.sub("⟦[^⟦⟧]*⟧", "", data)) if word not in SAME]


def nameless(**changes):
    """A report whose own names are numbers."""
    data = make_report(map="1", truth="2", notes=NOTES, area_notes=NOTES[:3], warnings=["7"], provenance=PROVENANCE)
    for number, key in enumerate(("classes", "per_class", "areas")):
        data[key] = [{**item, "name": f"{number}.5"} for item in data[key]]
    known = ("entropy", "margin", "mutual information", "novelty", "largest probability")
    data["error_detection"] = [{**data["error_detection"][0], "by": name} for name in known]
    return {**data, **changes}


def picture():
    return MapPicture(palette_png(np.ones((5, 10), np.uint8), {}), 5, 10, 3000.0, 0.0)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"calibration": None, "uncertainty": None, "error_detection": []},
        {"polygon_kind": "patches", "truth": said("polygons held out of the training"), "held_out": True},
        {"intervals": {"accuracy": [1.0, 1.0]}},
    ],
    ids=["whole", "bare", "held out", "no error"],
)
def test_every_word_of_the_page_can_be_translated(changes):
    reader = Words()
    # A line break inside a text parts its marks.
    reader.feed(render(nameless(**changes), picture(), Marked()).replace("<br>", " "))
    assert reader.found == []


@pytest.fixture
def czech(tmp_path, monkeypatch):
    every = texts.collect()
    path = tmp_path / "landbrush_cs.ts"
    path.write_text(translate.ts("cs", {text: every[text] for text in CZECH}, CZECH), encoding="utf-8")
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    return Language("cs")


def test_a_page_in_czech(czech):
    strange = said(
        "{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes "
        "differently, all figures are wrong; compare by names, or use the same ids",
        where="a.gpkg",
        classes=quoted(["úhor", "les"]),
        table="7 = water",
    )
    page = render(make_report(map="<m>", warnings=[strange], provenance=PROVENANCE), None, czech)
    assert '<html lang="cs">' in page
    assert "<title>Přesnost mapy &lt;m&gt;</title>" in page
    assert "<h2>Třída po třídě</h2>" in page
    assert "<li>a.gpkg: „úhor“, „les“ navíc k 7 = water.</li>" in page
    assert "<th>přesnost<br>(uživatelská)</th>" in page
    assert ">hektary</text>" in page
    assert "11 a 8 dalších" in page
    # What is not translated stays, and so do numbers.
    assert "<h2>Area of each class</h2>" in page
    assert "no truth" in page
    assert "12\u202f346" in page


class Decimals(Words):
    """The numbers with decimals on a page."""

    def handle_data(self, data):
        if not self.skip:
            self.found += re.findall(r"\d+[.,]\d+", data)


@pytest.mark.parametrize(("code", "mark"), [("en", "."), *((code, ",") for code in translate.LANGUAGES)])
def test_numbers_have_the_decimal_mark_of_the_language(code, mark):
    language = Language(code)
    small = MapPicture(palette_png(np.ones((5, 10), np.uint8), {}), 5, 10, 3.0, 0.0)
    lines = [charts.AreaLine("1", "#112233", [1.0, 2.0], [0.1, 0.1])]
    reader = Decimals()
    reader.feed(render(make_report(), small, language))
    reader.feed(charts.area_over_time([1.0, 2.0], ["1", "2"], lines, "", language))
    assert len(reader.found) > 40
    assert [number for number in reader.found if mark not in number] == []


def test_english_is_what_there_is_otherwise(czech, tmp_path):
    assert Language("de").code == "en"
    assert '<html lang="en">' in render(make_report(), None, Language("de"))
    (tmp_path / "landbrush_xx.ts").write_text("<TS/>", encoding="utf-8")
    assert Language("xx").code == "en"


@pytest.mark.parametrize("code", translate.LANGUAGES)
def test_the_texts_are_those_of_the_plugin(code):
    told = translate.translations(translate.file_of(code))
    read = {key: tuple(value) if isinstance(value, list) else value for key, value in Language(code)._told.items()}
    assert read == {
        text.strip(): tuple(map(str.strip, value)) if isinstance(value, tuple) else value.strip()
        for text, value in told.items()
    }
    assert Language(code).code == code


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("cs", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 21: 2, 22: 2}),
        ("pl", {0: 2, 1: 0, 2: 1, 5: 2, 12: 2, 14: 2, 21: 2, 22: 1, 112: 2, 122: 1}),
        ("de", {0: 1, 1: 0, 2: 1}),
        ("es", {0: 1, 1: 0, 2: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
    ],
)
def test_forms_follow_the_number(code, forms):
    assert {number: languages._FORMS[code](number) for number in forms} == forms


def test_the_job_says_the_language():
    data = {"task": "evaluate", "map": "/m.tif", "truth": {"path": "/t.gpkg"}, "report": "/r.html"}
    assert parse_job(data).language == "en"
    job = parse_job({**data, "language": "cs"})
    assert parse_job(to_data(job)).language == "cs"
    with pytest.raises(InputError, match="`language` must be one of cs, de, en, es, fr, pl; found 'cz'"):
        parse_job({**data, "language": "cz"})
    words = ["evaluate", "--map", "m.tif", "--truth", "t.gpkg", "--report", "r.html", "--language", "pl"]
    assert job_from_arguments(build_parser().parse_args(words)).language == "pl"
    assert tuple(sorted(("en", *translate.LANGUAGES))) == LANGUAGES


def test_the_texts_are_shipped():
    names = {path.relative_to(package.ROOT).as_posix() for path in package.contents()}
    assert {f"i18n/landbrush_{code}.ts" for code in translate.LANGUAGES} <= names


def test_the_plot_over_time_is_told_too(czech, tmp_path):
    title = said("Area of each class over time")
    lines = [charts.AreaLine("1", "#112233", [1.0, 2.0], [0.1, 0.1])]
    assert ">hektary</text>" in charts.area_over_time([1.0, 2.0], ["1", "2"], lines, czech(title), czech)
    reader = Words()
    marked = Marked()
    reader.feed(charts.area_over_time([1.0, 2.0], ["1", "2"], lines, marked(title), marked))
    assert reader.found == []
    maps = [{"path": "/a.tif", "date": "2020-01-01"}, {"path": "/b.tif", "date": "2021-01-01"}]
    assert parse_job({"task": "changes", "maps": maps, "out": "/o", "language": "fr"}).language == "fr"
    with pytest.raises(InputError, match="`language` must be one of"):
        parse_job({"task": "changes", "maps": maps, "out": "/o", "language": "xx"})
