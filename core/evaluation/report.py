"""The accuracy report as files: JSON for programs, and one printable page for people."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..said import said
from ..scratch import replacing
from . import charts
from .accuracy import CLASS_FIGURES
from .charts import digits_for, escape, percent, quantity, safe_color
from .map_picture import MapPicture, picture_svg
from .report_origin import origin_table
from .report_style import STYLE

CALIBRATION_NOTE = (
    "There are no probabilities beside the map, so whether they mean what they say is not told: map again with "
    "probabilities (segment --probabilities), or name their raster (evaluate --probabilities)."
)
UNCERTAINTY_NOTE = (
    "There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: "
    "name it (evaluate --uncertainty)."
)


def write_report(report: Mapping[str, Any], path: str, picture: MapPicture | None = None) -> tuple[str, str]:
    """Write the report as JSON, and as an HTML page of the same name that needs no other file.

    Both are written beside and renamed: what stands at either path is whole.

    Args:
        report: From `evaluate_map`.
        path: Where either goes (.json or .html); its folder is made if it is not there.
        picture: Of the map, for the page.

    Returns:
        The paths of the JSON and of the page.

    Raises:
        InputError: The folder cannot be written to.
    """
    json_path, page_path = (str(Path(path).with_suffix(suffix)) for suffix in (".json", ".html"))
    page = render(report, picture)
    text = json.dumps(report, ensure_ascii=False, allow_nan=False, indent=2)
    try:
        with replacing(json_path) as json_file, replacing(page_path) as page_file:
            _write(json_file, text + "\n")
            _write(page_file, page)
    except OSError as error:
        raise InputError(
            said(
                "the report {path} cannot be written ({reason}); choose another folder",
                path=path,
                reason=error.strerror or error,
            )
        ) from None
    return json_path, page_path


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def render(report: Mapping[str, Any], picture: MapPicture | None = None) -> str:
    """The page, as HTML."""
    name = os.path.basename(report["map"])
    parts = [
        _head(report, name),
        _tiles(report),
        _warnings(report["warnings"]),
        _section("The map", _map(report, picture)) if picture else "",
        _section("Where map and truth agree", _confusion(report)),
        _section("Class by class", _classes(report)),
        _section("Area of each class", _areas(report)),
    ]
    parts.append(_section("Can its certainty be believed?", _certainty(report)))
    if report.get("provenance"):
        parts.append(_section("Where it comes from", origin_table(report["provenance"])))
    parts.append(_section("How to read this", _notes(report)))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Accuracy of {escape(name)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body>\n</html>\n"
    )


def _section(title: str, body: str) -> str:
    return f"<section>\n<h2>{escape(title)}</h2>\n{body}\n</section>"


def _head(report: Mapping[str, Any], name: str) -> str:
    pixels = report["pixels"]
    polygons = f"{quantity(report['polygons'])} {report.get('polygon_kind', 'polygons')}"
    return (
        f"<header><h1>Accuracy of {escape(name)}</h1>"
        f'<p class="source">Truth: {escape(report["truth"])}<br>'
        f"{quantity(pixels['compared'])} pixels in {escape(polygons)} compared · "
        f"{escape(str(report['created'])[:16].replace('T', ' '))} UTC</p></header>"
    )


def _map(report: Mapping[str, Any], picture: MapPicture) -> str:
    whole = report["area_accuracy"]["total_ha"]
    digits = digits_for(max(row["mapped_ha"] for row in report["areas"]))
    items = "".join(
        f"<li>{_chip(item)} <span>{quantity(row['mapped_ha'], digits)} ha, "
        f"{percent(row['mapped_ha'] / whole if whole else None)}</span></li>"
        for item, row in zip(report["classes"], report["areas"])
    )
    return f'<div class="map"><figure>{picture_svg(picture, "The map")}</figure><ul class="legend">{items}</ul></div>'


def _interval(interval: Sequence[float] | None) -> str:
    if not interval:
        return ""
    if interval[0] == interval[1]:
        # Drawing polygons anew cannot show an error that none of them has.
        return "95 %: not known, no error was met"
    return f"95 %: {100 * interval[0]:.1f}–{100 * interval[1]:.1f} %"


def _tiles(report: Mapping[str, Any]) -> str:
    titles = {
        "accuracy": "overall accuracy",
        "mean_iou": "mean IoU",
        "mean_f1": "mean F1",
        "balanced_accuracy": "balanced accuracy",
    }
    tiles = [(percent(report[key]), title, _interval(report["intervals"].get(key))) for key, title in titles.items()]
    if report.get("calibration"):
        tiles.append((percent(report["calibration"]["ece"]), "calibration error (ECE)", "0 is perfect"))
    items = "".join(
        f"<li><b>{value}</b>{escape(title)}<span>{escape(more)}</span></li>" for value, title, more in tiles
    )
    return f'<ul class="tiles">{items}</ul>'


def _warnings(warnings: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(_sentence(text))}</li>" for text in warnings)
    return f'<ul class="warnings">{items}</ul>' if items else ""


def _sentence(text: str) -> str:
    """A message as a sentence; a file's or a band's name in front stays as it is written."""
    first = text.split(" ", 1)[0]
    return (text[:1].upper() + text[1:] if first.isalpha() else text) + "."


def _chip(item: Mapping[str, Any]) -> str:
    return f'<i class="chip" style="background:{safe_color(item["color"])}"></i>{escape(item["name"])}'


def _confusion(report: Mapping[str, Any]) -> str:
    classes, matrix = report["classes"], report["confusion"]["matrix"]
    truth_totals = [sum(row[column] for row in matrix) for column in range(len(matrix))]
    heads = "".join(f"<th>{_chip(item)}</th>" for item in classes)
    rows = []
    for index, (item, counts) in enumerate(zip(classes, matrix)):
        cells = []
        for column, count in enumerate(counts):
            share = count / truth_totals[column] if truth_totals[column] else 0.0
            hit = " hit" if column == index else ""
            cells.append(f'<td class="cell{hit}" style="{_heat(share, column == index)}">{quantity(count)}</td>')
        total = sum(counts)
        cells += [f"<td>{quantity(total)}</td>", f"<td>{percent(report['per_class'][index]['precision'])}</td>"]
        rows.append(f'<tr><th class="name">{_chip(item)}</th>{"".join(cells)}</tr>')
    totals = "".join(f"<td>{quantity(total)}</td>" for total in truth_totals)
    recalls = "".join(f"<td>{percent(row['recall'])}</td>" for row in report["per_class"])
    return (
        '<div class="scroll"><table><thead>'
        f'<tr><th class="name">map ↓ &nbsp; truth →</th>{heads}<th>all</th><th>precision<br>(user’s)</th></tr></thead>'
        f"<tbody>{''.join(rows)}"
        f'<tr><th class="name">all</th>{totals}<td>{quantity(sum(truth_totals))}</td><td></td></tr>'
        f'<tr><th class="name">recall (producer’s)</th>{recalls}<td></td><td>{percent(report["accuracy"])}</td></tr>'
        "</tbody></table></div>"
        '<p class="soft">Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</p>'
    )


def _heat(share: float, right: bool) -> str:
    red, green, blue = (31, 111, 139) if right else (200, 85, 61)
    strength = share**0.7
    ink = ";color:#fff" if strength > 0.62 else ""
    return f"background:rgba({red},{green},{blue},{strength:.2f}){ink}"


def _classes(report: Mapping[str, Any]) -> str:
    rows, classes = report["per_class"], report["classes"]
    chart = charts.class_bars(
        [row["name"] for row in rows],
        [item["color"] for item in classes],
        [None if row["recall"] is None else row["f1"] for row in rows],
        [row.get("f1_interval") for row in rows],
        "F1 of every class",
    )
    body = "".join(
        f'<tr><td class="name">{_chip(item)}</td><td>{item["id"]}</td>'
        + "".join(f"<td>{percent(row[key])}{_range(row.get(f'{key}_interval'))}</td>" for key in CLASS_FIGURES)
        + f"<td>{quantity(row['polygons'])}</td><td>{quantity(row['support'])}</td></tr>"
        for item, row in zip(classes, rows)
    )
    return (
        f'<figure class="wide">{chart}<figcaption>F1, with the 95 % interval where the class has two polygons or more.'
        "</figcaption>"
        '</figure><div class="scroll"><table><thead><tr><th class="name">class</th><th>id</th><th>precision</th>'
        "<th>recall</th><th>F1</th><th>IoU</th><th>polygons</th><th>true pixels</th></tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def _range(interval: Sequence[float] | None) -> str:
    """An interval below its figure; one of no width only says that no error was met."""
    if not interval or interval[0] == interval[1]:
        return ""
    return f"<small>{100 * interval[0]:.0f}–{100 * interval[1]:.0f}</small>"


def _areas(report: Mapping[str, Any]) -> str:
    rows, classes = report["areas"], report["classes"]
    chart = charts.area_chart(
        [row["name"] for row in rows],
        [item["color"] for item in classes],
        [row["mapped_ha"] for row in rows],
        [row["estimated_ha"] for row in rows],
        [row["ci95_ha"] for row in rows],
        "Mapped and estimated area of every class",
    )
    digits = digits_for(max(row["mapped_ha"] for row in rows))
    body = "".join(
        f'<tr><td class="name">{_chip(item)}</td><td>{quantity(row["mapped_ha"], digits)}</td>'
        f"<td>{quantity(row['estimated_ha'], digits)}</td><td>{_error(row['ci95_ha'], digits)}</td>"
        f"<td>{_plus_minus(row['users_accuracy'], row['users_ci95'])}</td>"
        f"<td>{_plus_minus(row['producers_accuracy'], row['producers_ci95'])}</td></tr>"
        for item, row in zip(classes, rows)
    )
    whole = report["area_accuracy"]
    return (
        f'<figure class="wide">{chart}<figcaption>Bar: area on the map. Dot: area estimated from the truth, with its '
        '95 % interval.</figcaption></figure><div class="scroll"><table><thead><tr><th class="name">class</th>'
        "<th>mapped (ha)</th><th>estimated (ha)</th><th>95 % (ha)</th><th>user’s accuracy,<br>by area</th>"
        f"<th>producer’s accuracy,<br>by area</th></tr></thead><tbody>{body}</tbody></table></div>"
        f"<p>The whole map: {quantity(whole['total_ha'], digits)} ha; overall accuracy weighted by area "
        f"{_plus_minus(whole['overall'], whole['ci95'])}.</p>"
        + "".join(f'<p class="soft">{escape(text)}</p>' for text in report["area_notes"])
    )


def _error(hectares: float | None, digits: int) -> str:
    """Half of an interval; one of no width only says that no error was met."""
    return f"± {quantity(hectares, digits)}" if hectares else "–"


def _plus_minus(value: float | None, error: float | None) -> str:
    if value is None:
        return "–"
    return percent(value) if not error else f"{100 * value:.1f} ± {100 * error:.1f} %"


def _certainty(report: Mapping[str, Any]) -> str:
    figures = []
    calibration, detections = report.get("calibration"), report.get("error_detection") or []
    if calibration:
        chart = charts.reliability_diagram(calibration["bins"], "Reliability diagram")
        figures.append(
            f"<figure>{chart}<figcaption>Of the pixels that the map is so sure of, how many are right? On the dashed "
            "line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. "
            f"ECE {percent(calibration['ece'], 2)}, Brier score {calibration['brier']:.3f}, "
            f"negative log-likelihood {calibration['nll']:.3f}.</figcaption></figure>"
        )
    if detections:
        curves = [(item["by"], item["coverage"], item["risk"]) for item in detections]
        figures.append(
            f"<figure>{charts.risk_coverage_curves(curves, 'Risk–coverage curves')}<figcaption>Errors left when only "
            "the surest pixels are kept, by each measure of uncertainty. The lower, the better.</figcaption></figure>"
        )
    parts = [f'<div class="pair">{"".join(figures)}</div>'] if figures else []
    if detections:
        parts.append(_detection_table(detections))
    told = report.get("model_calibration")
    if told:
        parts.append(
            "<p>On the polygons held out of the training of this map’s model its calibration error (ECE) was "
            f"{percent(told['ece_before'], 2)} before its temperature of {told['temperature']:.2f} was fitted on them, "
            f"and {percent(told['ece'], 2)} after. The map’s probabilities are those after.</p>"
        )
    if not calibration and not report.get("held_out"):
        parts.append(f"<p>{escape(CALIBRATION_NOTE)}</p>")
    if not report.get("uncertainty") and not report.get("held_out"):
        parts.append(f"<p>{escape(UNCERTAINTY_NOTE)}</p>")
    return "".join(parts)


def _detection_table(detections: Sequence[Mapping[str, Any]]) -> str:
    shares = [item["coverage"] for item in detections[0]["accuracy_at"]]
    heads = "".join(f"<th>accuracy of the<br>surest {100 * share:.0f} %</th>" for share in shares)
    rows = "".join(
        f'<tr><td class="name">{escape(item["by"])}</td>'
        f"<td>{'–' if item['auroc'] is None else format(item['auroc'], '.3f')}</td><td>{item['aurc']:.4f}</td>"
        + "".join(f"<td>{percent(point['accuracy'])}</td>" for point in item["accuracy_at"])
        + "</tr>"
        for item in detections
    )
    return (
        '<div class="scroll"><table><thead><tr><th class="name">uncertainty by</th><th>AUROC</th><th>AURC</th>'
        f"{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        '<p class="soft">AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. '
        "AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find "
        "what nobody annotated, which is not always wrong on the map.</p>"
    )


def _notes(report: Mapping[str, Any]) -> str:
    notes = [
        *report["notes"],
        "A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.",
        "Means are over the classes that the truth has. Pixels without a class on the map are left out.",
    ]
    return "".join(f'<p class="soft">{escape(text)}</p>' for text in notes)
