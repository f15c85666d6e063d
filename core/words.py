"""The words of the command line."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from .errors import InputError
from .job import CHAINS, LANGUAGES, MASK_KINDS
from .version import plugin_version


class _Parser(argparse.ArgumentParser):
    """argparse, with our exit code and one sentence."""

    def __init__(self, **options: Any) -> None:
        # A shortened word would change its meaning with the next one that begins alike.
        super().__init__(**{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{self.prog}: {message} (see {self.prog} --help)")


def build_parser() -> argparse.ArgumentParser:
    """All verbs and their words."""
    parser = _Parser(prog="landbrush", description="From a few polygons to the whole map.")
    parser.add_argument("--version", action="version", version=f"Landbrush {plugin_version()}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)

    train = verbs.add_parser("train", help="learn a model from annotated images")
    _add_series(train)
    train.add_argument(
        "--labels",
        metavar="FILE[|layer]",
        help="polygons with a class field, or a label raster; without any, the method hvae learns to fill gaps alone",
    )
    train.add_argument("--class-field", metavar="F", help="field with the class: whole numbers 1-255, or text")
    train.add_argument("--date-field", metavar="F", help="field with the date a polygon holds for, or holds from")
    train.add_argument("--until-field", metavar="F", help="field with the last date a polygon holds for")
    train.add_argument(
        "--unlabelled",
        nargs="+",
        action="extend",
        default=[],
        metavar="AREA.yaml|[DATE=]FILE",
        help="series or single images without polygons, for methods that learn from those too",
    )
    train.add_argument(
        "--method",
        metavar="M",
        help="how to learn: supervised, mixmatch, fixmatch or hvae (default: supervised); with fewer than about 32 "
        "polygons all map like supervised",
    )
    train.add_argument("--recipe", metavar="R", help="a recipe's name or file (default: the method's own)")
    train.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="override a recipe entry, e.g. network.width=48",
    )
    train.add_argument("--model", required=True, metavar="OUT.safetensors", help="the model file to write")
    train.add_argument("--validation", type=float, metavar="SHARE", help="polygons held out, 0-0.9 (default: 0.25)")
    train.add_argument("--seed", type=int, help="whole number that makes a run repeatable (default: 0)")
    train.add_argument("--steps", type=int, help="optimiser steps at most")
    train.add_argument("--time-budget", type=float, metavar="SECONDS", help="training time at most")
    train.add_argument(
        "--start-from",
        metavar="M",
        help="an earlier model to train on from, in a third of the steps; what it was measured on stays held out",
    )
    train.add_argument("--resume", action="store_true", help="go on from the checkpoint of an earlier, stopped run")
    _add_machine(train)

    segment = verbs.add_parser("segment", help="map images with a model")
    _add_series(segment)
    segment.add_argument("--model", required=True, metavar="M", help="the model file")
    segment.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    segment.add_argument("--probabilities", action="store_true", help="also write the classes' probabilities")
    segment.add_argument(
        "--views",
        type=int,
        metavar="N",
        help="show every tile in N of its symmetries, 1-8, map their mean and tell what they disagree about; takes N "
        "times as long (default: 1)",
    )
    _add_chain(segment)
    _add_tiles(segment)
    _add_machine(segment)

    inpaint = verbs.add_parser("inpaint", help="fill clouds and gaps, by a model or from other dates")
    _add_series(inpaint)
    inpaint.add_argument("--model", metavar="M", help="the model file, of a method that models the image (hvae)")
    inpaint.add_argument(
        "--method",
        choices=("regression", "linear"),
        help="without a model: regression on all other dates, with standard deviations (default), or linear "
        "interpolation between the nearest dates",
    )
    inpaint.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    inpaint.add_argument("--samples", type=int, metavar="N", help="samples the mean is taken over (default: 16)")
    inpaint.add_argument("--seed", type=int, help="whole number that makes a run repeatable (default: 0)")
    _add_tiles(inpaint)
    _add_machine(inpaint)

    evaluate = verbs.add_parser("evaluate", help="compare a map with what is true")
    evaluate.add_argument("--map", required=True, metavar="FILE", help="a class raster")
    evaluate.add_argument(
        "--truth",
        metavar="FILE[|layer]",
        help="polygons, or a label raster (default: the polygons held out of the training of --model)",
    )
    evaluate.add_argument("--model", metavar="M", help="the model that made the map, for where it comes from")
    evaluate.add_argument("--class-field", metavar="F", help="field with the class")
    evaluate.add_argument("--probabilities", metavar="FILE", help="probabilities raster (default: beside the map)")
    evaluate.add_argument("--uncertainty", metavar="FILE", help="uncertainty raster (default: beside the map)")
    evaluate.add_argument(
        "--report",
        required=True,
        metavar="OUT.json|html",
        help="the report for programs, or its page to read and print; the other is put beside it",
    )
    _add_language(evaluate, "of the page")
    _add_progress(evaluate)

    products = verbs.add_parser("importsafe", help="make images, masks and an area file of Sentinel-2 products")
    products.add_argument("products", nargs="+", metavar="PRODUCT", help=".SAFE or zip, or a folder of them")
    products.add_argument("--out", required=True, metavar="DIR", help="folder for the images")
    products.add_argument("--bands", nargs="+", default=[], metavar="NAME", help="default: those of 10 and 20 m")
    products.add_argument(
        "--extent", nargs=4, type=float, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="in the first product's CRS"
    )
    products.add_argument("--extent-crs", metavar="CRS", help="the extent's CRS, if another (EPSG:CODE)")
    products.add_argument("--cloud-probability", type=int, metavar="PERCENT", help="cloud from here on (Level-2A)")
    products.add_argument("--skip-incomplete", action="store_true", help="leave out products that lack a file")
    _add_progress(products)

    _add_changes(verbs.add_parser("changes", help="tell what changed between the maps of several dates"))

    _add_exportonnx(verbs.add_parser("exportonnx", help="write a model as ONNX, for the Deepness plugin"))

    _add_polygonize(verbs.add_parser("polygonize", help="make polygons of a map"))

    _add_suggest(verbs.add_parser("suggest", help="tell where annotation would teach a model most"))

    run = verbs.add_parser("run", help="do what a job file says")
    run.add_argument("job", metavar="JOB.yaml")
    _add_progress(run)

    verbs.add_parser("check", help="tell versions and devices, as JSON")
    return parser


def _add_series(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--area", nargs="+", action="extend", default=[], metavar="AREA.yaml", help="area files")
    parser.add_argument(
        "--image",
        nargs="+",
        action="extend",
        default=[],
        metavar="[DATE=]FILE[+FILE]",
        help="images of one area, one a date; FILE+FILE… where its bands are in several files",
    )
    parser.add_argument(
        "--mask", nargs="+", action="extend", default=[], metavar="[DATE=]FILE", help="masks of what was observed"
    )
    parser.add_argument(
        "--mask-kind",
        choices=MASK_KINDS,
        default="valid",
        help="what the masks hold: valid = other than 0 where observed (default); missing = other than 0 where not; "
        "bits = a bit of --mask-values where not; or codes of Sentinel-2, Landsat, Fmask, a cloud probability",
    )
    parser.add_argument("--mask-values", nargs="+", type=int, metavar="N", help="SCL classes, bits …: not observed")
    parser.add_argument("--bands", nargs="+", metavar="NAME", help="bands to use (default: all)")
    parser.add_argument("--skip-incomplete", action="store_true", help="leave out dates that lack one of the bands")


def _add_chain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--chain",
        choices=CHAINS,
        default="none",
        help="join the dates by a Markov chain: smooth = each date given all, path = the likeliest history",
    )
    parser.add_argument(
        "--forbid",
        nargs="+",
        action="extend",
        default=[],
        metavar="FROM>TO",
        help="classes by their ids or names: this never happens from one date to the next, e.g. '2>1' or 'dead>forest'",
    )
    parser.add_argument(
        "--transitions",
        metavar="FILE",
        help="YAML with the probabilities of change within a year, as --chain writes it (default: learnt from these "
        "images)",
    )


def _add_changes(parser: argparse.ArgumentParser) -> None:
    dated: dict[str, Any] = {"nargs": "+", "action": "extend", "default": [], "metavar": "[DATE=]FILE"}
    parser.add_argument("--map", required=True, **dated, help="class rasters, one a date; the date is mostly in them")
    parser.add_argument(
        "--probabilities", **dated, help="their probabilities (default: those of the same run beside the maps)"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    parser.add_argument("--from", dest="from_date", metavar="DATE", help="change since then (default: the first)")
    parser.add_argument("--to", dest="to_date", metavar="DATE", help="change until then (default: the last)")
    parser.add_argument("--report", metavar="JSON", help="accuracy report whose errors the areas are adjusted by")
    _add_language(parser, "of the plot")
    _add_progress(parser)


def _add_exportonnx(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", required=True, metavar="M", help="the model file")
    parser.add_argument("--out", required=True, metavar="FILE.onnx", help="the file to write")
    parser.add_argument("--tile", type=int, metavar="PIXELS", help="side of the tiles it takes (default: 256)")
    parser.add_argument(
        "--resolution", type=float, metavar="METRES", help="side of a pixel (default: as the images it learnt from)"
    )
    parser.add_argument(
        "--nodata",
        metavar="NUMBER|none",
        help="what pixels hold where nothing was observed (default: as the images it learnt from)",
    )
    _add_progress(parser)


def _add_polygonize(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--map", required=True, metavar="FILE", help="a class raster")
    parser.add_argument("--out", required=True, metavar="FILE.gpkg", help="the GeoPackage to write")
    parser.add_argument(
        "--min-area",
        type=float,
        metavar="M2",
        help="smaller patches join their largest neighbour (default: the area of 4 pixels; 0 = keep all)",
    )
    parser.add_argument(
        "--no-simplify",
        dest="simplify",
        action="store_false",
        help="keep the pixels' stairs (default: straight lines, less than half a pixel off)",
    )
    parser.add_argument("--uncertainty", metavar="FILE", help="uncertainty raster (default: beside the map)")
    _add_progress(parser)


def _add_suggest(parser: argparse.ArgumentParser) -> None:
    _add_series(parser)
    dated: dict[str, Any] = {"nargs": "+", "action": "extend", "default": [], "metavar": "[DATE=]FILE"}
    parser.add_argument("--model", metavar="M", help="the model file, which looks at the images")
    parser.add_argument(
        "--uncertainty", **dated, help="instead of a model and images: uncertainty rasters of a map that there is"
    )
    parser.add_argument(
        "--probabilities", **dated, help="their probabilities (default: those of the same run beside them)"
    )
    parser.add_argument(
        "--labels", metavar="FILE[|layer]", help="what is annotated already: polygons or a label raster"
    )
    parser.add_argument("--class-field", metavar="F", help="field of --labels with the class, to tell which are rare")
    parser.add_argument("--avoid", metavar="FILE[|layer]", help="polygons in which nothing is to be suggested")
    parser.add_argument("--out", required=True, metavar="FILE.gpkg", help="the suggestions: layers patches and places")
    parser.add_argument("--count", type=int, metavar="N", help="places at most (default: 20)")
    parser.add_argument("--patch", type=int, metavar="PIXELS", help="side of the patches to outline (default: 5)")
    parser.add_argument("--seed", type=int, help="whole number that makes a run repeatable (default: 0)")
    parser.add_argument(
        "--extent", nargs=4, type=float, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="in the first image's CRS"
    )
    parser.add_argument("--tile", type=int, metavar="PIXELS", help="tile side (default: decided by the engine)")
    parser.set_defaults(date_field=None, until_field=None)
    _add_machine(parser)


def _add_tiles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--extent", nargs=4, type=float, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="in the first image's CRS"
    )
    parser.add_argument("--tile", type=int, metavar="PIXELS", help="tile side (default: decided by the engine)")
    parser.add_argument("--overlap", type=float, metavar="SHARE", help="share of a tile that overlaps (default: 0.25)")


def _add_machine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", metavar="auto|cpu|cuda[:n]|mps", help="where to compute (default: auto)")
    parser.add_argument("--threads", type=int, help="CPU threads")
    _add_progress(parser)


def _add_language(parser: argparse.ArgumentParser, of: str) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="en", help=f"{of} (default: en)")


def _add_progress(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--progress", choices=("bar", "json"), default="bar", help="for people, or one event a line")
