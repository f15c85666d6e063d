"""What a job is made of: images, masks, labels, classes and areas, read from YAML."""

from __future__ import annotations

import datetime
import os
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..remedies import GIVE_DATE
from ..said import said
from .date_names import dates_in_names, read_path
from .fields import Fields, read_yaml, resolve_path

MASK_KINDS = ("scl", "valid", "missing", "bits", "landsat", "fmask", "cld")
MAX_CLASS_ID = 255
#: In arrays of class indices, which count from 0: no class is known here.
UNLABELLED = 255

#: Colours for classes that were given none: distinguishable with the common colour-vision deficiencies
#: (Paul Tol's "muted" scheme, then his "bright" one).
CLASS_COLORS = (
    "#117733", "#ddcc77", "#88ccee", "#cc6677", "#332288", "#44aa99", "#882255", "#999933", "#aa4499", "#bbbbbb",
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377",
)  # fmt: skip


@dataclass(frozen=True)
class MaskSpec:
    """Which pixels of one date were really observed.

    Attributes:
        path: Raster on any grid; warped to the series by nearest neighbour.
        kind: "scl" (Sentinel-2 scene classification), "valid" (non-zero = observed), "missing" (non-zero = not
            observed), "bits" (any bit of `values` set = not observed), "landsat" (quality band: pre-collection BQA,
            Collection 1 or QA_PIXEL of Collection 2, told apart by their codes), "fmask" (0 to 4 and 255) or "cld"
            (probability of cloud, 0–100 %).
        values: SCL or Fmask codes, or bit numbers, that mean "not observed", or the one probability from which on it is
            cloud; empty = the usual ones (SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %).
    """

    path: str
    kind: str = "valid"
    values: tuple[int, ...] = ()


@dataclass(frozen=True)
class ImageSpec:
    """One date of a series.

    Attributes:
        path: A raster.
        date: "YYYY-MM-DD"; None for a single image, and where the file's metadata tell it.
        mask: Which pixels were observed; None = all that are not nodata.
        more: Rasters that hold further bands of this date, on any grids of one CRS; the finest of all grids counts.
            In YAML `path` may be the list of all of them.
    """

    path: str
    date: str | None = None
    mask: MaskSpec | None = None
    more: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """All its files but the mask's."""
        return (self.path, *self.more)


@dataclass(frozen=True)
class LabelSpec:
    """Polygons (any OGR source) with a class field, or a label raster (no class field; 0 and nodata = no label).

    Attributes:
        date_field: Field with the day a polygon holds for, or with the first one where `until_field` says the last.
        until_field: Field with the last day a polygon holds for. Of the two, only the first: that day; only the last:
            up to it; neither: every date.
    """

    path: str
    layer: str | None = None
    class_field: str | None = None
    date_field: str | None = None
    until_field: str | None = None


@dataclass(frozen=True)
class Area:
    """One series of dates on one grid, with its annotations.

    Attributes:
        images: At least one; in order of date.
        name: Names the folder of the results; None = results go straight into the output folder.
        bands: Band names to use, in order; empty = all.
        labels: The annotations, where the job needs them.
        skip_incomplete: Whether dates that lack a band are left out, with a warning, instead of being refused.
    """

    images: tuple[ImageSpec, ...]
    name: str | None = None
    bands: tuple[str, ...] = ()
    labels: LabelSpec | None = None
    skip_incomplete: bool = False


@dataclass(frozen=True)
class ClassSpec:
    """A class as the user knows it: id 1–255 (0 is nodata), name, colour as "#rrggbb"."""

    id: int
    name: str
    color: str

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The colour as red, green and blue, 0 to 255."""
        red, green, blue = bytes.fromhex(self.color[1:])
        return red, green, blue


def hex_color(rgb: Sequence[int]) -> str:
    """Red, green and blue, 0 to 255 (more are left aside), as "#rrggbb"."""
    return "#" + bytes(int(part) for part in rgb[:3]).hex()


def default_color(index: int) -> str:
    """The colour of the class at `index` (from 0) when the user gave none."""
    return CLASS_COLORS[index % len(CLASS_COLORS)]


def safe_name(text: str, fallback: str = "area") -> str:
    """A file-name-safe form of a layer's or area's name: unicode letters stay, separators and control signs go.

    Example:
        >>> safe_name("../Hřensko: “north”/2020")
        'Hřensko_north_2020'
    """
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[^\w.\-]+", "_", text)
    text = re.sub(r"\.{2,}", "_", text).strip("._- ")
    text = re.sub(r"_+", "_", text)[:100].rstrip("._- ")
    reserved = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", text)
    return f"_{text}" if reserved else (text or fallback)


def split_source(source: str) -> tuple[str, str | None]:
    """`FILE|layer` or QGIS's `FILE|layername=layer|…` as (file, layer); the layer is None when none is named."""
    path, *parts = source.split("|")
    layer = None
    for part in parts:
        key, equals, value = part.partition("=")
        if not equals:
            layer = part
        elif key.lower() == "layername":
            layer = value
        else:
            raise InputError(
                said(
                    "labels {source}: the source option {key} is not supported; save the layer to a file first",
                    source=repr(source),
                    key=repr(key),
                )
            )
    return path, layer or None


def parse_date(value: Any, where: str) -> str | None:
    """A date in any form YAML or a user gives it, as "YYYY-MM-DD".

    Raises:
        InputError: Not a date.
    """
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    text = str(value).strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    try:
        return datetime.date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise InputError(
            said("{where}: {value} is not a date; write it as YYYY-MM-DD", where=where, value=repr(value))
        ) from None


def _parse_mask(data: Any, where: str, base: Path) -> MaskSpec:
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    path = fields.path("path")
    kind = fields.choice("kind", MASK_KINDS, "valid")
    values = tuple(fields.listed("values"))
    fields.done()
    if not all(isinstance(v, int) and not isinstance(v, bool) and 0 <= v <= 255 for v in values):
        raise InputError(said("{where}: `values` must be whole numbers from 0 to 255", where=where))
    if kind == "bits" and not values:
        raise InputError(
            said("{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed", where=where)
        )
    if kind == "landsat" and values:
        raise InputError(
            said(
                "{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits",
                where=where,
            )
        )
    if kind == "cld" and len(values) > 1:
        raise InputError(
            said("{where}: a mask of kind cld takes one value, the probability from which on it is cloud", where=where)
        )
    return MaskSpec(str(path), kind, values)


def _parse_image(data: Any, where: str, base: Path) -> ImageSpec:
    if isinstance(data, Mapping) and isinstance(data.get("path"), list) and data["path"]:
        first, *others = data["path"]
        data = {
            **data,
            "path": first,
            "more": [*others, *Fields(data, where, base).listed("more")],
        }
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    path = fields.path("path")
    more = fields.listed("more")
    date = parse_date(fields.get("date"), where)
    mask = fields.get("mask")
    fields.done()
    if not all(isinstance(item, str) and item for item in more):
        raise InputError(said("{where}: the files that hold the bands must be a list of names", where=where))
    return ImageSpec(
        str(path),
        date,
        None if mask is None else _parse_mask(mask, said("{where}, mask", where=where), base),
        tuple(resolve_path(item, base) for item in more),
    )


def parse_labels(data: Any, where: str, base: Path) -> LabelSpec:
    """`{path, layer, class_field, date_field, until_field}`, or `FILE[|layer]` as text, as a LabelSpec."""
    fields = Fields({"path": data} if isinstance(data, str) else data, where, base)
    source = str(fields.need("path"))
    path, layer = split_source(source)
    layer = fields.text("layer", layer)
    named = (fields.text(key) for key in ("class_field", "date_field", "until_field"))
    spec = LabelSpec(resolve_path(path, base), layer, *named)
    fields.done()
    return spec


def parse_area(data: Any, where: str, base: Path, name: str | None = None) -> Area:
    """One area of a job or an area file; a text is the name of an area file.

    Raises:
        InputError: Missing or misspelt entries, dates missing, or the same date twice.
    """
    if isinstance(data, str):
        return load_area(resolve_path(data, base))
    fields = Fields(data, where, base)
    name = fields.text("name", name)
    images = [
        _parse_image(item, said("{where}, image {number}", where=where, number=number), base)
        for number, item in enumerate(fields.listed("images", required=True), 1)
    ]
    bands = tuple(str(band) for band in fields.listed("bands"))
    labels = fields.get("labels")
    skip = fields.flag("skip_incomplete")
    fields.done()
    label_spec = None if labels is None else parse_labels(labels, said("{where}, labels", where=where), base)
    if len(set(bands)) < len(bands):
        raise InputError(said("{where}: a band is named twice in `bands`", where=where))
    return Area(order_by_date(images, where, undated=True), name, bands, label_spec, skip)


def order_by_date(images: Sequence[ImageSpec], where: str, *, undated: bool = False) -> tuple[ImageSpec, ...]:
    """The images in order of date. Of several, one without a date has that of its file's name, if there is any.

    Args:
        undated: Whether images may be left without a date, at the end: their files' metadata may tell it later.

    Raises:
        InputError: No image; several images and one without a date; a date twice.
    """
    if not images:
        raise InputError(said("{where}: there is no image", where=where))
    if len(images) == 1:
        return tuple(images)
    told = dates_in_names([image.path for image in images])
    images = [replace(image, date=image.date or day) for image, day in zip(images, told)]
    dates: dict[str, str] = {}
    for image in images:
        name = os.path.basename(image.path)
        if image.date is None:
            if undated:
                continue
            days = read_path(image.path).days
            if days:
                raise InputError(
                    said(
                        "{where}: the name of {name} may tell the day {one} or {other}; {advice}",
                        where=where,
                        name=name,
                        one=days[0],
                        other=days[-1],
                        advice=GIVE_DATE,
                    )
                )
            raise InputError(
                said(
                    "{where}: {name} has no date, and each of several images needs one; {advice}",
                    where=where,
                    name=name,
                    advice=GIVE_DATE,
                )
            )
        if image.date in dates:
            raise InputError(
                said(
                    "{where}: the date {date} stands twice, for {first} and {name}; each date must have one image",
                    where=where,
                    date=image.date,
                    first=dates[image.date],
                    name=name,
                )
            )
        dates[image.date] = name
    return tuple(sorted(images, key=lambda image: image.date or "~"))


def parse_class(data: Any, where: str, index: int) -> ClassSpec:
    """`{id, name, color}` as a ClassSpec; name and colour have defaults."""
    fields = Fields(data, where, Path())
    fields.need("id")
    number = fields.whole("id", 0, 1, MAX_CLASS_ID)
    name = str(fields.text("name", f"class {number}"))
    color = str(fields.text("color", default_color(index))).lower()
    fields.done()
    if not re.fullmatch(r"#[0-9a-f]{6}", color):
        raise InputError(said("{where}: the colour {color} must be written as #rrggbb", where=where, color=repr(color)))
    return ClassSpec(number, name, color)


def parse_classes(fields: Fields) -> tuple[ClassSpec, ...]:
    """The `classes` of a job; none where it says nothing of them.

    Raises:
        InputError: One is misspelt, or an id stands twice.
    """
    where = fields.where
    classes = tuple(
        parse_class(item, said("{where}, class {number}", where=where, number=number), number - 1)
        for number, item in enumerate(fields.listed("classes"), 1)
    )
    ids = [item.id for item in classes]
    for number in ids:
        if ids.count(number) > 1:
            raise InputError(
                said("{where}: the class id {number} stands twice in `classes`", where=where, number=number)
            )
    return classes


def load_area(path: str) -> Area:
    """An area file. The area's name is the file's unless it says otherwise."""
    where = said("area {path}", path=os.path.basename(path))
    data = read_yaml(path, said("area file"))
    return parse_area(data if data is not None else {}, where, Path(path).resolve().parent, Path(path).stem)
