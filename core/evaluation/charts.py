"""The few plots of the accuracy report, drawn as SVG by hand: no plotting library, sharp in print."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Sequence
from typing import NamedTuple, Optional

from ..said import Say, said

INK, SOFT, GRID, ACCENT, WARN = "#1f2933", "#5f6c7b", "#dde3ea", "#1f6f8b", "#c8553d"
#: Colours and dashes of curves that share a plot and often lie upon each other.
CURVES = ((WARN, ""), (ACCENT, "7 4"), ("#b8860b", "2 3"), (INK, "9 3 2 3"), ("#7b5ea7", "12 4"))

Number = Optional[float]


def escape(text: object) -> str:
    """Text that is safe inside HTML and SVG, attributes too."""
    return html.escape(str(text), quote=True)


def safe_color(color: object) -> str:
    """A colour that is one; grey for anything else."""
    text = str(color)
    return text if re.fullmatch(r"#[0-9a-fA-F]{6}", text) else "#999999"


def marked(figure: str, say: Say) -> str:
    """A number as the language writes it: 0.5 or 0,5."""
    return figure.replace(".", getattr(say, "mark", "."))


def percent(value: Number, say: Say, digits: int = 1) -> str:
    """0.1234 as "12.3 %"; a dash for no number."""
    return "–" if value is None else marked(f"{100 * value:.{digits}f} %", say)


def quantity(value: Number, say: Say, digits: int = 0) -> str:
    """A number with its thousands apart; a dash for no number."""
    return "–" if value is None else marked(f"{value:,.{digits}f}".replace(",", "\u202f"), say)


def digits_for(highest: float) -> int:
    """Decimals that show three figures of `highest`, two at most."""
    return 0 if highest >= 100 else 1 if highest >= 10 else 2


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    body = "".join(parts)
    return (
        f'<svg viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{body}</svg>'
    )


def _text(x: float, y: float, text: str, anchor: str = "start", color: str = INK, size: float = 12) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{color}" font-size="{size:g}">{escape(text)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, color: str = GRID, width: float = 1, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{color}" stroke-width="{width:g}"{dashed}/>'


def _rect(x: float, y: float, width: float, height: float, color: str, opacity: float = 1.0) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" fill="{color}" '
        f'fill-opacity="{opacity:g}"/>'
    )


def _whisker(x1: float, x2: float, y: float) -> list[str]:
    return [_line(x1, y, x2, y, INK, 1.4), _line(x1, y - 4, x1, y + 4, INK, 1.4), _line(x2, y - 4, x2, y + 4, INK, 1.4)]


def _shorten(name: str, length: int = 24) -> str:
    return name if len(name) <= length else name[: length - 1] + "…"


def class_bars(
    names: Sequence[str],
    colors: Sequence[str],
    values: Sequence[Number],
    intervals: Sequence[Sequence[float] | None],
    title: str,
    say: Say = str,
) -> str:
    """A horizontal bar a class from 0 to 100 %, with the interval as a whisker."""
    left, plot, row = 190.0, 500.0, 26.0
    bottom = row * len(names)
    parts = []
    for tick in range(0, 101, 20):
        x = left + plot * tick / 100
        parts += [_line(x, 0, x, bottom), _text(x, bottom + 16, f"{tick} %", "middle", SOFT, 11)]
    for index, (name, color, value, interval) in enumerate(zip(names, colors, values, intervals)):
        y = index * row
        parts.append(_text(left - 10, y + row / 2 + 4, _shorten(name), "end"))
        if value is None:
            parts.append(_text(left + 6, y + row / 2 + 4, say(said("no truth")), color=SOFT))
            continue
        parts.append(_rect(left, y + 5, plot * value, row - 10, safe_color(color), 0.85))
        end = value
        if interval is not None:
            parts += _whisker(left + plot * interval[0], left + plot * interval[1], y + row / 2)
            end = max(value, interval[1])
        parts.append(_text(left + plot * end + 8, y + row / 2 + 4, percent(value, say)))
    parts.append(_line(left, 0, left, bottom, SOFT))
    return _svg(left + plot + 70, bottom + 24, title, parts)


def area_chart(
    names: Sequence[str],
    colors: Sequence[str],
    mapped: Sequence[Number],
    estimated: Sequence[Number],
    errors: Sequence[Number],
    title: str,
    say: Say = str,
) -> str:
    """A row a class: the mapped area as a bar, the estimate as a dot with its 95 % interval."""
    left, plot, row = 190.0, 500.0, 30.0
    bottom = row * len(names)
    highest = max([value + (error or 0.0) for value, error in zip(estimated, errors) if value is not None] + [0.0])
    highest = max([highest, *(value for value in mapped if value is not None)]) or 1.0
    step = nice_step(highest)
    parts = []
    for tick in range(int(highest / step) + 1):
        x = left + plot * tick * step / highest
        parts += [
            _line(x, 0, x, bottom),
            _text(x, bottom + 16, quantity(tick * step, say, digits_for(step * 9)), "middle", SOFT, 11),
        ]
    for index, (name, color) in enumerate(zip(names, colors)):
        y = index * row
        middle = y + row / 2
        parts.append(_text(left - 10, middle + 4, _shorten(name), "end"))
        parts.append(_rect(left, y + 6, plot * (mapped[index] or 0.0) / highest, row - 12, safe_color(color), 0.45))
        value, error = estimated[index], errors[index]
        if value is not None:
            if error is not None:
                low, high = max(value - error, 0.0), value + error
                parts += _whisker(left + plot * low / highest, left + plot * high / highest, middle)
            parts.append(f'<circle cx="{left + plot * value / highest:.1f}" cy="{middle:.1f}" r="4" fill="{INK}"/>')
    parts += [
        _line(left, 0, left, bottom, SOFT),
        _text(left + plot, bottom + 32, say(said("hectares")), "end", SOFT, 11),
    ]
    return _svg(left + plot + 30, bottom + 38, title, parts)


def nice_step(highest: float) -> float:
    """A step of 1, 2 or 5 times a power of ten that divides `highest` into four to nine."""
    rough = highest / 5
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)


def _square(
    left: float, top: float, size: float, x_label: str, y_label: str, say: Say, y_high: float = 1.0
) -> list[str]:
    """Frame, grid and labels of a plot from 0 to 1 (up to `y_high`)."""
    parts = []
    for tick in range(0, 6):
        x, y = left + size * tick / 5, top + size - size * tick / 5
        parts += [_line(x, top, x, top + size), _line(left, y, left + size, y)]
        parts.append(_text(x, top + size + 16, f"{20 * tick}", "middle", SOFT, 11))
        parts.append(_text(left - 6, y + 4, marked(f"{100 * y_high * tick / 5:.3g}", say), "end", SOFT, 11))
    parts.append(_text(left + size / 2, top + size + 34, x_label, "middle", SOFT, 12))
    middle = top + size / 2
    parts.append(
        f'<text transform="translate({left - 38:.1f} {middle:.1f}) rotate(-90)" text-anchor="middle" fill="{SOFT}" '
        f'font-size="12">{escape(y_label)}</text>'
    )
    return parts


def reliability_diagram(bins: Sequence[dict[str, Number]], title: str, say: Say = str) -> str:
    """Accuracy against confidence; the bars below are the share of pixels at each confidence."""
    left, top, size = 56.0, 6.0, 260.0
    parts = _square(left, top, size, say(said("confidence (%)")), say(said("accuracy (%)")), say)
    parts.append(_line(left, top + size, left + size, top, SOFT, 1.2, "4 4"))
    total = sum(item["samples"] or 0 for item in bins) or 1
    width = size / len(bins)
    points = []
    for index, item in enumerate(bins):
        share = (item["samples"] or 0) / total
        parts.append(_rect(left + index * width + 1, top + size - size * share, width - 2, size * share, ACCENT, 0.18))
        if item["accuracy"] is not None and item["confidence"] is not None:
            points.append((left + size * item["confidence"], top + size - size * item["accuracy"]))
    parts.append(_polyline(points, ACCENT))
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2" fill="{ACCENT}"/>' for x, y in points]
    return _svg(left + size + 14, top + size + 42, title, parts)


def risk_coverage_curves(
    curves: Sequence[tuple[str, Sequence[float], Sequence[float]]], title: str, say: Say = str
) -> str:
    """Share of errors among the surest pixels against the share of pixels kept: (name, coverage, risk) each."""
    left, top, size, row = 56.0, 6.0, 260.0, 17.0
    high = max([1e-3, *(value for _, _, risk in curves for value in risk)])
    high = nice_step(high) * math.ceil(high / nice_step(high))
    kept, errors = say(said("pixels kept, the surest first (%)")), say(said("errors among them (%)"))
    parts = _square(left, top, size, kept, errors, say, high)
    for index, (name, coverage, risk) in enumerate(curves):
        color, dash = CURVES[index % len(CURVES)]
        points = [(left + size * c, top + size - size * r / high) for c, r in zip(coverage, risk)]
        parts.append(_polyline(points, color, dash))
        x, y = left - 30, top + size + 52 + row * index
        parts += [_line(x, y, x + 24, y, color, 2, dash), _text(x + 30, y + 4, name, size=11)]
    return _svg(left + size + 14, top + size + 46 + row * len(curves), title, parts)


def _polyline(points: Sequence[tuple[float, float]], color: str, dash: str = "") -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2" stroke-linejoin="round"{dashed}/>'


class AreaLine(NamedTuple):
    """A class over time: area at every date, and half of its interval (NaN = none)."""

    name: str
    color: str
    values: Sequence[float]
    errors: Sequence[float]


def area_over_time(
    days: Sequence[float], dates: Sequence[str], lines: Sequence[AreaLine], title: str, say: Say = str
) -> str:
    """A line a class over true distances in time, its interval as a band, names at the right.

    Args:
        days: (T,) rising.
        dates: (T,) what they are called.
    """
    left, top, width, height, row = 74.0, 26.0, 560.0, 320.0, 18.0
    tops = [v + (0.0 if math.isnan(e) else e) for line in lines for v, e in zip(line.values, line.errors)]
    step = nice_step(max([value for value in tops if not math.isnan(value)] + [1e-6]))
    high = step * max(1, math.ceil(max([value for value in tops if not math.isnan(value)] + [1e-6]) / step))
    span = (days[-1] - days[0]) or 1.0

    def place(day: float, value: float) -> tuple[float, float]:
        return left + width * (day - days[0]) / span, top + height * (1.0 - min(max(value, 0.0), high) / high)

    parts = [_text(left - 64, 14, title, size=13)]
    for tick in range(round(high / step) + 1):
        y = place(days[0], tick * step)[1]
        parts.append(_line(left, y, left + width, y))
        parts.append(_text(left - 8, y + 4, quantity(tick * step, say, digits_for(step * 9)), "end", SOFT, 11))
    shown = -1e9
    for day, date in zip(days, dates):
        x = place(day, 0.0)[0]
        parts.append(_line(x, top + height, x, top + height + 5, SOFT))
        # Labels of dates that lie close together would cover each other.
        if x - shown >= 66:
            parts.append(_text(x, top + height + 19, date, "middle", SOFT, 10.5))
            shown = x
    for line in lines:
        color = safe_color(line.color)
        there = [
            (day, value, error) for day, value, error in zip(days, line.values, line.errors) if not math.isnan(value)
        ]
        band = [(day, value, error) for day, value, error in there if not math.isnan(error)]
        if len(band) > 1:
            outline = [place(day, value + error) for day, value, error in band]
            outline += [place(day, value - error) for day, value, error in reversed(band)]
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in outline)
            parts.append(f'<polygon points="{path}" fill="{color}" fill-opacity="0.18"/>')
        points = [place(day, value) for day, value, _ in there]
        if len(points) > 1:
            parts.append(_polyline(points, color))
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in points]
    for index, line in enumerate(sorted(lines, key=lambda item: -_last(item.values))):
        y = top + 8 + row * index
        parts += [
            _rect(left + width + 16, y - 8, 11, 11, safe_color(line.color)),
            _text(left + width + 33, y + 2, _shorten(line.name)),
        ]
    bottom = max(top + height + 44, top + 20 + row * len(lines))
    parts += [
        _line(left, top + height, left + width, top + height, SOFT),
        _text(left - 64, top + height + 38, say(said("hectares")), color=SOFT, size=11),
    ]
    return _svg(left + width + 220, bottom, title, parts)


def _last(values: Sequence[float]) -> float:
    return next((value for value in reversed(values) if not math.isnan(value)), 0.0)
