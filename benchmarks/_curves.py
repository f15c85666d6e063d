"""From cells to the table and the plot in docs/, and to what is claimed of them."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from _cells import SAFE, Scale
from _common import ROOT, table
from _learning import FOREST
from _splits import Collection

PAGE = ROOT / "docs" / "label_budget.md"
PLOT = ROOT / "docs" / "label_budget.svg"
_BEGIN, _END = "<!-- numbers: begin (benchmarks/label_budget.py --write) -->", "<!-- numbers: end -->"
_FIGURES = {"mean_iou": "mean IoU", "accuracy": "accuracy", "f1": "F1 of the rare class"}
#: Colours that people with colour-vision deficiencies can tell apart (Okabe and Ito), and the marks beside them.
_LOOK = {
    FOREST: ("#7f7f7f", "s"),
    "supervised": ("#0072b2", "o"),
    "mixmatch": ("#d55e00", "^"),
    "mixmatch-unguarded": ("#f0b890", "<"),
    "mixmatch-thesis": ("#e69f00", "v"),
    "fixmatch": ("#009e73", "D"),
    "fixmatch-unguarded": ("#8fd3bf", ">"),
    "hvae": ("#cc79a7", "P"),
    "hvae-unguarded": ("#e5bcd3", "p"),
    "hvae-alone": ("#56b4e9", "X"),
}
#: The aims: nowhere so many points of mean IoU below supervised, and so many above it at the smallest budget.
_NEVER_WORSE, _BETTER = -0.5, 5.0


class Results:
    """Cells in the order in which they are shown.

    Args:
        cells: As `_cells.cell` gives them.
        collections: The sets that occur.
        scale, scale_name: What they were measured at.
    """

    def __init__(
        self, cells: Sequence[dict[str, Any]], collections: Mapping[str, Collection], scale: Scale, scale_name: str
    ) -> None:
        self.cells = list(cells)
        self.collections = dict(collections)
        self.scale, self.scale_name = scale, scale_name
        self.methods = [name for name in _LOOK if any(item["method"] == name for item in cells)]

    def budgets(self, name: str) -> list[int]:
        """Of a set, those that were measured."""
        return sorted({item["budget"] for item in self.cells if item["set"] == name})

    def values(self, name: str, budget: int, method: str, figure: str) -> dict[int, float]:
        """Percent by draw."""
        return {
            item["draw"]: 100 * item[figure]
            for item in self.cells
            if (item["set"], item["budget"], item["method"]) == (name, budget, method) and figure in item
        }

    def compared(self, name: str, budget: int, method: str, figure: str) -> dict[int, float]:
        """`values` of a method that has all draws of the supervised network, else nothing: means of other draws are
        means of other pictures."""
        own = self.values(name, budget, method, figure)
        needed = self.values(name, budget, SAFE, figure) or own
        return {draw: own[draw] for draw in needed} if needed.keys() <= own.keys() else {}

    def ceiling(self, name: str, budget: int) -> list[float]:
        """Points that the supervised network gains by the most labels measured, for each draw that has them."""
        most = self.budgets(name)[-1]
        few, every = (self.values(name, item, SAFE, "mean_iou") for item in (budget, most))
        return [every[draw] - few[draw] for draw in sorted(few.keys() & every.keys())] if budget < most else []

    def gains(self, name: str, budget: int, method: str, over: str = SAFE) -> list[float]:
        """Points of mean IoU above another method, for each draw that both have."""
        own, other = (self.values(name, budget, item, "mean_iou") for item in (method, over))
        return [own[draw] - other[draw] for draw in sorted(own.keys() & other.keys())]

    def tables(self, name: str) -> Iterator[tuple[str, list[str], list[list[str]]]]:
        """(title, head, rows) of a set's figures, and of the gains over the supervised network."""
        budgets = self.budgets(name)
        unit = self.collections[name].unit
        head = ["", *(f"{budget} {unit}" for budget in budgets)]
        for figure, title in _FIGURES.items():
            rows = [
                [method, *(_spread(self.compared(name, budget, method, figure)) for budget in budgets)]
                for method in self.methods
            ]
            if found := _told(rows):
                yield f"{title}, %", head, found
        rows = [
            [method, *(_signed(self.gains(name, budget, method)) for budget in budgets)]
            for method in self.methods
            if method != SAFE
        ]
        rows.append([f"{SAFE}, {budgets[-1]} labelled", *(_signed(self.ceiling(name, budget)) for budget in budgets)])
        if found := _told(rows):
            yield "mean IoU above supervised on the same draw, points: mean (each draw)", head, found
        rows = [[method, *(self._returned(name, budget, method) for budget in budgets)] for method in self.methods]
        if found := _told(rows):
            yield "draws in which held-out polygons let guesses through", head, found

    def _guards(self, name: str, budget: int, method: str) -> list[str]:
        """Of every draw that had a guard, the arm that was returned."""
        return [
            item["own"]["guard"]["returned"]
            for item in self.cells
            if (item["set"], item["budget"], item["method"]) == (name, budget, method)
            and "guard" in item.get("own", {})
        ]

    def _returned(self, name: str, budget: int, method: str) -> str:
        found = self._guards(name, budget, method)
        return f"{sum(item == method for item in found)} of {len(found)}" if found else "–"

    def show(self) -> None:
        """Print every table."""
        for name, collection in self.collections.items():
            print(f"{collection.title}\n")
            for title, head, rows in self.tables(name):
                print(title)
                table(head, rows)

    def claims(self, forest: str) -> Iterator[tuple[str, float, float]]:
        """(claim, value, goal) of the aims, of the sets and methods that were measured."""
        for method in ("mixmatch", "fixmatch"):
            gains = [
                statistics.mean(found)
                for name in self.collections
                for budget in self.budgets(name)
                if (found := self.gains(name, budget, method))
            ]
            if gains:
                yield f"{method}: mean IoU above supervised, least of all sets and budgets", min(gains), _NEVER_WORSE
        for name in self.collections:
            smallest = self.budgets(name)[0]
            for over, goal in (("supervised", _BETTER), (forest, 0.0)):
                best = [self.gains(name, smallest, method, over) for method in ("mixmatch", "fixmatch")]
                means = [statistics.mean(found) for found in best if found]
                if means:
                    yield f"{name}, {smallest} labelled: the better of the two above {over}", max(means), goal

    def conditions(self) -> str:
        """In words, what is the same for every method."""
        used = [item["settings"] for item in self.cells if "steps" in item["settings"]]
        network = used[0]["network"] if used else dict(self.scale.network)
        sizes = ", ".join(f"{key} {network[key]}" for key in ("width", "depth"))
        steps = {
            name: sorted(
                {
                    item["settings"]["steps"]
                    for item in self.cells
                    if item["set"] == name and "steps" in item["settings"]
                }
            )
            for name in self.collections
        }
        told = "; ".join(f"{name} {', '.join(map(str, found))}" for name, found in steps.items() if found)
        draws = len({item["draw"] for item in self.cells})
        devices = ", ".join(sorted({item["device"] for item in self.cells if "device" in item}))
        street = f"street scenes at 1/{self.scale.shrink} of their size, 1 image in {self.scale.every}; "
        return (
            f"Scale `{self.scale_name}`: U-Net ({sizes}), tiles of {self.scale.tile} px, batch {self.scale.batch}; "
            f"steps: {told or 'none'}; "
            f"{street if self.scale.shrink > 1 else ''}draws: {draws}; device: {devices or 'cpu'}."
        )


def _told(rows: Sequence[list[str]]) -> list[list[str]]:
    """The rows that say anything."""
    return [row for row in rows if any(cell != "–" for cell in row[1:])]


def _spread(values: Mapping[int, float]) -> str:
    if not values:
        return "–"
    deviation = f" ± {statistics.stdev(values.values()):.1f}" if len(values) > 1 else ""
    return f"{statistics.mean(values.values()):.1f}{deviation}"


def _signed(values: Sequence[float]) -> str:
    if not values:
        return "–"
    each = f" ({' '.join(f'{value:+.1f}' for value in values)})" if len(values) > 1 else ""
    return f"{statistics.mean(values):+.1f}{each}"


def write(results: Results, page: Path = PAGE, plot: Path = PLOT) -> list[Path]:
    """Put the tables between the page's marks, or make the page, and draw the plot; what stands around stays."""
    lines = [_BEGIN, "", results.conditions(), "", f"![Mean IoU against the number of labels]({plot.name})", ""]
    for name, collection in results.collections.items():
        lines += [f"### {collection.title}", ""]
        for title, head, rows in results.tables(name):
            lines += [f"{title[0].upper()}{title[1:]}:", ""]
            lines += [f"| {' | '.join(head)} |", f"|{' --- |' + ' ---: |' * (len(head) - 1)}"]
            lines += [f"| {' | '.join(row)} |" for row in rows]
            lines += [""]
    block = "\n".join([*lines, _END])
    if page.exists():
        before, _, rest = page.read_text(encoding="utf-8").partition(_BEGIN)
        text = before + block + rest.partition(_END)[2] if rest else f"{before.rstrip()}\n\n{block}\n"
    else:
        text = f"{_INTRODUCTION}\n{block}\n"
    page.write_text(text, encoding="utf-8")
    plot.write_text(draw(results), encoding="utf-8")
    return [page, plot]


def draw(results: Results) -> str:
    """Mean IoU against the number of labels, one panel a set, as SVG; bars are one standard deviation of the draws."""
    import io

    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    # Letters as curves, which no viewer widens, and the same bytes for the same numbers.
    style = {"svg.fonttype": "path", "svg.hashsalt": "landbrush", "font.size": 9, "font.family": "sans-serif"}
    with pyplot.rc_context(style):
        count = len(results.collections)
        columns = min(count, 2)
        rows = -(-count // columns)
        figure, axes = pyplot.subplots(rows, columns, figsize=(4.4 * columns, 3.2 * rows), squeeze=False)
        for axis in axes.flat[count:]:
            axis.remove()
        for axis, (name, collection) in zip(axes.flat, results.collections.items()):
            budgets = results.budgets(name)
            for shift, method in enumerate(results.methods):
                found = [(b, list(results.compared(name, b, method, "mean_iou").values())) for b in budgets]
                found = [(b, values) for b, values in found if values]
                # Side by side, so that one bar does not hide another.
                across = [b * 1.025 ** (shift - len(results.methods) / 2) for b, _ in found]
                axis.errorbar(
                    across,
                    [statistics.mean(values) for _, values in found],
                    [statistics.stdev(values) if len(values) > 1 else 0.0 for _, values in found],
                    label=method,
                    color=_LOOK[method][0],
                    marker=_LOOK[method][1],
                    markersize=4.5,
                    linewidth=1.4,
                    elinewidth=0.9,
                    capsize=2,
                )
            axis.set_xscale("log")
            axis.set_xticks(budgets, [str(budget) for budget in budgets])
            axis.minorticks_off()
            axis.set_title(collection.title, fontsize=9)
            axis.set_xlabel(f"labelled {collection.unit}")
            axis.set_ylabel("mean IoU, %")
            axis.grid(alpha=0.3)
            # Mean and deviation may go beyond what there is.
            axis.set_ylim(top=min(axis.get_ylim()[1], 101))
        handles, labels = axes.flat[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="lower center", ncols=4, frameon=False)
        figure.tight_layout(rect=(0, 0.04 + 0.1 / rows, 1, 1))
        stream = io.StringIO()
        figure.savefig(stream, format="svg", metadata={"Date": None})
        pyplot.close(figure)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


_INTRODUCTION = """# How much annotation is needed

Mean and standard deviation over the draws; a draw chooses what is labelled and, where a set allows it, what is scored.
A method that lacks a draw of the supervised network has no mean; its draws stand in the rows of differences.
Network, steps, tiles and augmentation are the same for every method; the network that is scored is what a training
returns: the last one, or an earlier one if the pictures held out say so by more than chance, after it has learnt those
as well. `mixmatch` and `fixmatch` return the supervised network unless the pictures held out say by more than chance
that guesses helped; `-unguarded` is what guesses by themselves come to. The forest is scikit-learn's on single pixels
and learns from every labelled picture. How the sets are split: [benchmarks](../benchmarks/README.md#label_budget).
"""
