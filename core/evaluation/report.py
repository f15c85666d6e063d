"""The accuracy report as files: JSON for programs, and one printable page for people."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..disk import unwritable
from ..said import Say, said
from ..scratch import replacing
from ..uncertainty import DISAGREEMENT, ENTROPY, MARGIN, NOVELTY
from . import charts
from .accuracy import CLASS_FIGURES
from .charts import digits_for, escape, marked, percent, quantity, safe_color
from .language import ENGLISH, Language
from .map_picture import MapPicture, picture_svg
from .report_origin import origin_table
from .report_style import STYLE

CALIBRATION_NOTE = said(
    "There are no probabilities beside the map, so whether they mean what they say is not told: map again with "
    "probabilities, or name their raster."
)
UNCERTAINTY_NOTE = said(
    "There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: "
    "name it."
)


#: Measures of uncertainty, as tables and legends call them.
_MEASURES = {
    ENTROPY: said("entropy"),
    MARGIN: said("margin"),
    DISAGREEMENT: said("mutual information"),
    NOVELTY: said("novelty"),
    "largest probability": said("largest probability"),
}


def write_report(
    report: Mapping[str, Any], path: str, picture: MapPicture | None = None, language: Language = ENGLISH
) -> tuple[str, str]:
    """Write the report as JSON, and as an HTML page of the same name that needs no other file.

    Both are written beside and renamed: what stands at either path is whole.

    Args:
        report: From `evaluate_map`.
        path: Where either goes (.json or .html); its folder is made if it is not there.
        picture: Of the map, for the page.
        language: Of the page; the JSON is for programs.

    Returns:
        The paths of the JSON and of the page.

    Raises:
        InputError: The folder cannot be written to.
    """
    json_path, page_path = (str(Path(path).with_suffix(suffix)) for suffix in (".json", ".html"))
    page = render(report, picture, language)
    text = json.dumps(report, ensure_ascii=False, allow_nan=False, indent=2)
    try:
        with replacing(json_path) as json_file, replacing(page_path) as page_file:
            _write(json_file, text + "\n")
            _write(page_file, page)
    except OSError as error:
        raise unwritable(path, error) from None
    return json_path, page_path


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def render(report: Mapping[str, Any], picture: MapPicture | None = None, language: Language = ENGLISH) -> str:
    """The page, as HTML."""
    say: Say = language
    name = os.path.basename(report["map"])
    title = escape(say(said("Accuracy of {name}", name=name)))
    parts = [
        _head(report, title, say),
        _tiles(report, say),
        _warnings(report["warnings"], say),
        _section(say(said("The map")), _map(report, picture, say)) if picture else "",
        _section(say(said("Where map and truth agree")), _confusion(report, say)),
        _section(say(said("Class by class")), _classes(report, say)),
        _section(say(said("Area of each class")), _areas(report, say)),
    ]
    parts.append(_section(say(said("Can its certainty be believed?")), _certainty(report, say)))
    if report.get("provenance"):
        parts.append(_section(say(said("Where it comes from")), origin_table(report["provenance"], say)))
    parts.append(_section(say(said("How to read this")), _notes(report, say)))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language.code)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body>\n</html>\n"
    )


def _section(title: str, body: str) -> str:
    return f"<section>\n<h2>{escape(title)}</h2>\n{body}\n</section>"


def _lines(text: str) -> str:
    """A text of several lines, as in the heads of narrow columns."""
    return escape(text).replace("\n", "<br>")


def _soft(text: str) -> str:
    return f'<p class="soft">{escape(text)}</p>'


def _head(report: Mapping[str, Any], title: str, say: Say) -> str:
    values = {"pixels": quantity(report["pixels"]["compared"], say), "polygons": quantity(report["polygons"], say)}
    compared = (
        said("{pixels} pixels in {polygons} patches compared", **values)
        if report.get("polygon_kind") == "patches"
        else said("{pixels} pixels in {polygons} polygons compared", **values)
    )
    truth = say(said("Truth: {name}", name=report["truth"]))
    return (
        f'<header><h1>{title}</h1><p class="source">{escape(truth)}<br>{escape(say(compared))} · '
        f"{escape(str(report['created'])[:16].replace('T', ' '))} UTC</p></header>"
    )


def _map(report: Mapping[str, Any], picture: MapPicture, say: Say) -> str:
    whole = report["area_accuracy"]["total_ha"]
    digits = digits_for(max(row["mapped_ha"] for row in report["areas"]))
    items = "".join(
        f"<li>{_chip(item)} <span>{quantity(row['mapped_ha'], say, digits)} ha, "
        f"{percent(row['mapped_ha'] / whole if whole else None, say)}</span></li>"
        for item, row in zip(report["classes"], report["areas"])
    )
    drawn = picture_svg(picture, say(said("The map")), say)
    return f'<div class="map"><figure>{drawn}</figure><ul class="legend">{items}</ul></div>'


def _interval(interval: Sequence[float] | None, say: Say) -> str:
    if not interval:
        return ""
    if interval[0] == interval[1]:
        # Drawing polygons anew cannot show an error that none of them has.
        return say(said("95 %: not known, no error was met"))
    return marked(f"95 %: {100 * interval[0]:.1f}–{100 * interval[1]:.1f} %", say)


def _tiles(report: Mapping[str, Any], say: Say) -> str:
    titles = {
        "accuracy": said("overall accuracy"),
        "mean_iou": said("mean IoU"),
        "mean_f1": said("mean F1"),
        "balanced_accuracy": said("balanced accuracy"),
    }
    tiles = [
        (percent(report[key], say), say(title), _interval(report["intervals"].get(key), say))
        for key, title in titles.items()
    ]
    if report.get("calibration"):
        ece = percent(report["calibration"]["ece"], say)
        tiles.append((ece, say(said("calibration error (ECE)")), say(said("0 is perfect"))))
    items = "".join(
        f"<li><b>{value}</b>{escape(title)}<span>{escape(more)}</span></li>" for value, title, more in tiles
    )
    return f'<ul class="tiles">{items}</ul>'


def _warnings(warnings: Sequence[str], say: Say) -> str:
    items = "".join(f"<li>{escape(_sentence(say(text)))}</li>" for text in warnings)
    return f'<ul class="warnings">{items}</ul>' if items else ""


def _sentence(text: str) -> str:
    """A message as a sentence; a file's or a band's name in front stays as it is written."""
    first = text.split(" ", 1)[0]
    return (text[:1].upper() + text[1:] if first.isalpha() else text) + "."


def _chip(item: Mapping[str, Any]) -> str:
    return f'<i class="chip" style="background:{safe_color(item["color"])}"></i>{escape(item["name"])}'


def _confusion(report: Mapping[str, Any], say: Say) -> str:
    classes, matrix = report["classes"], report["confusion"]["matrix"]
    truth_totals = [sum(row[column] for row in matrix) for column in range(len(matrix))]
    heads = "".join(f'<th class="head">{_chip(item)}</th>' for item in classes)
    rows = []
    for index, (item, counts) in enumerate(zip(classes, matrix)):
        cells = []
        for column, count in enumerate(counts):
            share = count / truth_totals[column] if truth_totals[column] else 0.0
            hit = " hit" if column == index else ""
            cells.append(f'<td class="cell{hit}" style="{_heat(share, column == index)}">{quantity(count, say)}</td>')
        total = sum(counts)
        cells += [
            f"<td>{quantity(total, say)}</td>",
            f"<td>{percent(report['per_class'][index]['precision'], say)}</td>",
        ]
        rows.append(f'<tr><th class="name">{_chip(item)}</th>{"".join(cells)}</tr>')
    totals = "".join(f"<td>{quantity(total, say)}</td>" for total in truth_totals)
    recalls = "".join(f"<td>{percent(row['recall'], say)}</td>" for row in report["per_class"])
    everything, corner = escape(say(said("all"))), say(said("map ↓ \u00a0 truth →"))
    precision = _lines(say(said("precision\n(user’s)")))
    return (
        '<div class="scroll"><table><thead>'
        f'<tr><th class="name">{escape(corner)}</th>{heads}<th>{everything}</th><th>{precision}</th></tr></thead>'
        f"<tbody>{''.join(rows)}"
        f'<tr><th class="name">{everything}</th>{totals}<td>{quantity(sum(truth_totals), say)}</td><td></td></tr>'
        f'<tr><th class="name">{escape(say(said("recall (producer’s)")))}</th>{recalls}<td></td>'
        f"<td>{percent(report['accuracy'], say)}</td></tr></tbody></table></div>"
        + _soft(say(said("Pixels. Shade: share of the true class (its column); blue is right, red is wrong.")))
    )


def _heat(share: float, right: bool) -> str:
    red, green, blue = (31, 111, 139) if right else (200, 85, 61)
    strength = share**0.7
    ink = ";color:#fff" if strength > 0.62 else ""
    return f"background:rgba({red},{green},{blue},{strength:.2f}){ink}"


def _classes(report: Mapping[str, Any], say: Say) -> str:
    rows, classes = report["per_class"], report["classes"]
    chart = charts.class_bars(
        [row["name"] for row in rows],
        [item["color"] for item in classes],
        [None if row["recall"] is None else row["f1"] for row in rows],
        [row.get("f1_interval") for row in rows],
        say(said("F1 of every class")),
        say,
    )
    body = "".join(
        f'<tr><td class="name">{_chip(item)}</td><td>{item["id"]}</td>'
        + "".join(f"<td>{percent(row[key], say)}{_range(row.get(f'{key}_interval'))}</td>" for key in CLASS_FIGURES)
        + f"<td>{quantity(row['polygons'], say)}</td><td>{quantity(row['support'], say)}</td></tr>"
        for item, row in zip(classes, rows)
    )
    caption = said("F1, with the 95 % interval where the class has two polygons or more.")
    titles = (
        *(said("id"), said("precision"), said("recall"), said("F1"), said("IoU")),
        *(said("polygons"), said("true pixels")),
    )
    return _figure(chart, say(caption), wide=True) + _table((said("class"), *titles), body, say)


def _range(interval: Sequence[float] | None) -> str:
    """An interval below its figure; one of no width only says that no error was met."""
    if not interval or interval[0] == interval[1]:
        return ""
    return f"<small>{100 * interval[0]:.0f}–{100 * interval[1]:.0f}</small>"


def _areas(report: Mapping[str, Any], say: Say) -> str:
    rows, classes = report["areas"], report["classes"]
    chart = charts.area_chart(
        [row["name"] for row in rows],
        [item["color"] for item in classes],
        [row["mapped_ha"] for row in rows],
        [row["estimated_ha"] for row in rows],
        [row["ci95_ha"] for row in rows],
        say(said("Mapped and estimated area of every class")),
        say,
    )
    digits = digits_for(max(row["mapped_ha"] for row in rows))
    body = "".join(
        f'<tr><td class="name">{_chip(item)}</td><td>{quantity(row["mapped_ha"], say, digits)}</td>'
        f"<td>{quantity(row['estimated_ha'], say, digits)}</td><td>{_error(row['ci95_ha'], say, digits)}</td>"
        f"<td>{_plus_minus(row['users_accuracy'], row['users_ci95'], say)}</td>"
        f"<td>{_plus_minus(row['producers_accuracy'], row['producers_ci95'], say)}</td></tr>"
        for item, row in zip(classes, rows)
    )
    whole = report["area_accuracy"]
    caption = said("Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.")
    titles = (
        said("mapped (ha)"),
        said("estimated (ha)"),
        said("95 % (ha)"),
        said("user’s accuracy,\nby area"),
        said("producer’s accuracy,\nby area"),
    )
    total = said(
        "The whole map: {area} ha; overall accuracy weighted by area {accuracy}.",
        area=quantity(whole["total_ha"], say, digits),
        accuracy=_plus_minus(whole["overall"], whole["ci95"], say),
    )
    return (
        _figure(chart, say(caption), wide=True)
        + _table((said("class"), *titles), body, say)
        + f"<p>{escape(say(total))}</p>"
        + "".join(_soft(say(text)) for text in report["area_notes"])
    )


def _error(hectares: float | None, say: Say, digits: int) -> str:
    """Half of an interval; one of no width only says that no error was met."""
    return f"± {quantity(hectares, say, digits)}" if hectares else "–"


def _plus_minus(value: float | None, error: float | None, say: Say) -> str:
    if value is None:
        return "–"
    return percent(value, say) if not error else marked(f"{100 * value:.1f} ± {100 * error:.1f} %", say)


def _certainty(report: Mapping[str, Any], say: Say) -> str:
    figures = []
    calibration, detections = report.get("calibration"), report.get("error_detection") or []
    if calibration:
        chart = charts.reliability_diagram(calibration["bins"], say(said("Reliability diagram")), say)
        caption = said(
            "Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean "
            "what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, "
            "negative log-likelihood {nll}.",
            ece=percent(calibration["ece"], say, 2),
            brier=marked(f"{calibration['brier']:.3f}", say),
            nll=marked(f"{calibration['nll']:.3f}", say),
        )
        figures.append(_figure(chart, say(caption)))
    if detections:
        curves = [(_measure(item, say), item["coverage"], item["risk"]) for item in detections]
        chart = charts.risk_coverage_curves(curves, say(said("Risk–coverage curves")), say)
        caption = said(
            "Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better."
        )
        figures.append(_figure(chart, say(caption)))
    parts = [f'<div class="pair">{"".join(figures)}</div>'] if figures else []
    if detections:
        parts.append(_detection_table(detections, say))
    told = report.get("model_calibration")
    if told:
        sentence = said(
            "On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} "
            "before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities "
            "are those after.",
            before=percent(told["ece_before"], say, 2),
            temperature=marked(f"{told['temperature']:.2f}", say),
            after=percent(told["ece"], say, 2),
        )
        parts.append(f"<p>{escape(say(sentence))}</p>")
    if not calibration and not report.get("held_out"):
        parts.append(f"<p>{escape(say(CALIBRATION_NOTE))}</p>")
    if not report.get("uncertainty") and not report.get("held_out"):
        parts.append(f"<p>{escape(say(UNCERTAINTY_NOTE))}</p>")
    return "".join(parts)


def _figure(chart: str, caption: str, *, wide: bool = False) -> str:
    kind = ' class="wide"' if wide else ""
    return f"<figure{kind}>{chart}<figcaption>{escape(caption)}</figcaption></figure>"


def _table(titles: Sequence[str], body: str, say: Say) -> str:
    """A table below its heads, the first of which stands above names."""
    first, *others = (_lines(say(title)) for title in titles)
    heads = f'<th class="name">{first}</th>' + "".join(f"<th>{title}</th>" for title in others)
    return f'<div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>'


def _measure(item: Mapping[str, Any], say: Say) -> str:
    return say(_MEASURES.get(item["by"], str(item["by"])))


def _detection_table(detections: Sequence[Mapping[str, Any]], say: Say) -> str:
    titles = [said("uncertainty by"), "AUROC", "AURC"]
    for item in detections[0]["accuracy_at"]:
        titles.append(said("accuracy of the\nsurest {share} %", share=f"{100 * item['coverage']:.0f}"))
    rows = "".join(
        f'<tr><td class="name">{escape(_measure(item, say))}</td>'
        f"<td>{quantity(item['auroc'], say, 3)}</td><td>{quantity(item['aurc'], say, 4)}</td>"
        + "".join(f"<td>{percent(point['accuracy'], say)}</td>" for point in item["accuracy_at"])
        + "</tr>"
        for item in detections
    )
    about = said(
        "AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area "
        "under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody "
        "annotated, which is not always wrong on the map."
    )
    return _table(titles, rows, say) + _soft(say(about))


def _notes(report: Mapping[str, Any], say: Say) -> str:
    notes = [
        *report["notes"],
        said(
            "A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two "
            "polygons."
        ),
        said("Means are over the classes that the truth has. Pixels without a class on the map are left out."),
    ]
    return "".join(_soft(say(text)) for text in notes)
