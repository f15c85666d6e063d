"""From Sentinel-2 products to images, masks and area files: one image a date and place, all on one grid."""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import events
from ..disk import write_file
from ..errors import Cancelled, InputError
from ..events import Emit
from ..job import ImportSafeJob, safe_name
from ..job.importsafe import SENTINEL2_DEFAULT
from ..said import said
from .grid import Grid, Window, crs_name, crs_of, same_crs
from .safe import SafeProduct, find_products, read_product
from .safe_scene import SafeScene, subdatasets
from .sparse_writer import SPARSE_BLOCK, SparseWriter

#: What the masks hold that are made of Level-1C products, for their metadata.
_CLOUDS = "0 clear, 1 opaque cloud, 2 cirrus"


@dataclass(frozen=True)
class Place:
    """Scenes of any dates that touch or overlap, in one CRS, and the grid of all their images."""

    name: str
    grid: Grid
    dates: dict[str, list[SafeScene]]


def import_safe(job: ImportSafeJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Make images, masks and area files of Sentinel-2 products.

    Products of one date are put together where their tiles touch or overlap and have one CRS; others become areas of
    their own. Where several show a pixel, the newest baseline does.

    Args:
        emit: Takes progress, warnings and previews.
        cancelled: Asked often; True stops with `Cancelled`; dates already finished stay.

    Raises:
        InputError: A product is damaged or lacks a file (named), before anything is written.
    """
    started = time.perf_counter()
    emit(events.Ready(job.task))
    bands = job.bands or SENTINEL2_DEFAULT
    scenes = open_scenes(job, bands, emit)
    places = gather(scenes, job.extent, job.extent_crs)
    outputs: list[dict[str, Any]] = []
    steps = sum(len(place.dates) for place in places)
    done = 0
    for place in places:
        folder = job.out if len(places) == 1 else os.path.join(job.out, place.name)
        images = []
        for date, shown in sorted(place.dates.items()):

            def progress(fraction: float, name: str = f"{place.name} {date}", before: int = done) -> None:
                if cancelled():
                    raise Cancelled
                emit(events.Progress((before + fraction) / steps, name))

            made = write_date(shown, place.grid, date, folder, bands, progress, cancelled)
            outputs += [{**item, "area": place.name} for item in made]
            emit(events.Preview(str(made[0]["path"]), date))
            images.append((date, made, _mask_kind(shown)))
            done += 1
        path = write_area(folder, place.name, images)
        outputs.append({"kind": "area", "path": path, "area": place.name, "date": None})
    summary = {"areas": len(places), "dates": steps, "seconds": round(time.perf_counter() - started, 2)}
    return events.Result(job.task, outputs, summary)


def open_scenes(job: ImportSafeJob, bands: Sequence[str], emit: Emit) -> list[SafeScene]:
    """The scenes of all products, checked to be whole; a product that is there twice is taken once."""
    kept = _newest(_whole_products(job, bands, emit), emit)
    levels = {product.level for product in kept}
    if len(levels) > 1:
        raise InputError(
            said("the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time")
        )
    scenes = []
    for product in kept:
        for epsg in sorted({code for code, _, _ in subdatasets(product)}):
            scene = SafeScene(product, epsg, bands, job.cloud_probability)
            if scene.mask_kind is None:
                emit(events.Warning(said("{name} tells nothing of clouds; its date gets no mask", name=product.name)))
            scenes.append(scene)
    return scenes


def _whole_products(job: ImportSafeJob, bands: Sequence[str], emit: Emit) -> list[SafeProduct]:
    """Products that are whole, each once.

    Raises:
        InputError: One is not, or, where such are left out, none is.
    """
    products: dict[str, SafeProduct] = {}
    left_out: list[InputError] = []
    for main in find_products(job.products):
        try:
            product = read_product(main)
            if product.name not in products:
                product.check([*bands, *(["SCL"] if product.level == "L2A" else [])])
        except InputError as error:
            if not job.skip_incomplete:
                raise
            left_out.append(error)
            continue
        if product.name in products:
            emit(
                events.Warning(
                    said(
                        "{name} is there twice; {path} is used",
                        name=product.name,
                        path=products[product.name].main,
                    )
                )
            )
            continue
        products[product.name] = product
    if not products:
        raise left_out[0]
    for missed in left_out:
        emit(events.Warning(said("a product is left out: {reason}", reason=str(missed))))
    return list(products.values())


def _newest(products: Sequence[SafeProduct], emit: Emit) -> list[SafeProduct]:
    """Without those that were processed anew since."""
    newest: dict[Any, SafeProduct] = {}
    for product in products:
        key = product.level, product.sensing, product.tiles
        if key not in newest or newest[key].baseline < product.baseline:
            newest[key] = product
    kept = []
    for product in products:
        newer = newest[product.level, product.sensing, product.tiles]
        # Of one baseline they are parts of one tile, from two data strips.
        if newer.baseline == product.baseline:
            kept.append(product)
        else:
            emit(
                events.Warning(
                    said(
                        "{name} is left out: {newer} is the same, processed later", name=product.name, newer=newer.name
                    )
                )
            )
    return kept


def gather(scenes: Sequence[SafeScene], extent: Sequence[float] | None, extent_crs: str | None = None) -> list[Place]:
    """Scenes by place: those that touch or overlap in one CRS, at any date.

    Args:
        extent: xmin, ymin, xmax, ymax that the places are cut to.
        extent_crs: Its CRS; None = that of the first scene.

    Raises:
        InputError: Nothing lies in the extent, or its CRS is none.
    """
    groups: list[list[SafeScene]] = []
    for scene in scenes:
        near = [group for group in groups if any(_together(scene.grid, other.grid) for other in group)]
        groups = [group for group in groups if not any(group is item for item in near)]
        groups.append([*(member for group in near for member in group), scene])
    here = scenes[0].grid
    box = None
    if extent is not None:
        xmin, ymin, xmax, ymax = extent
        wkt = here.crs_wkt if extent_crs is None else crs_of(extent_crs)
        box = Grid(1, 1, (xmin, xmax - xmin, 0.0, ymax, 0.0, ymin - ymax), wkt)
    places = []
    for group in groups:
        grid = _union([scene.grid for scene in group])
        if box is not None:
            bounds = box.bounds_in(grid.crs_wkt)
            if bounds is None or not _meet(grid.bounds, bounds):
                continue
            grid = grid.crop(grid.window_of(bounds))
        dates: dict[str, list[SafeScene]] = defaultdict(list)
        for scene in sorted(group, key=lambda item: (item.product.baseline, item.product.made), reverse=True):
            if _meet(scene.grid.bounds, grid.bounds):
                dates[scene.product.date].append(scene)
        if dates:
            tiles = sorted({tile for scene in group for tile in scene.product.tiles})
            name = "_".join(tiles[:4]) + ("_and_more" if len(tiles) > 4 else "")
            places.append(Place(safe_name(name or scenes[0].product.name), grid, dict(dates)))
    if not places:
        raise InputError(
            said("no product covers the extent {extent}", extent=", ".join(f"{value:.10g}" for value in extent or ()))
        )
    return _named_apart(places)


def _named_apart(places: Sequence[Place]) -> list[Place]:
    """Old products hold several CRSs under the same tiles' names."""
    names = [place.name for place in places]
    return [
        Place(f"{place.name}_{crs_name(place.grid.crs_wkt).rpartition(':')[2]}", place.grid, place.dates)
        if names.count(place.name) > 1
        else place
        for place in places
    ]


def _meet(a: Sequence[float], b: Sequence[float], slack: float = 0.0) -> bool:
    return a[0] < b[2] + slack and b[0] < a[2] + slack and a[1] < b[3] + slack and b[1] < a[3] + slack


def _together(a: Grid, b: Grid) -> bool:
    """Whether two scenes share an edge or more, and their pixels lie on each other."""
    if not same_crs(a.crs_wkt, b.crs_wkt) or not _meet(a.bounds, b.bounds, 1.0):
        return False
    rows, cols = a.to_pixels(np.array([b.transform[0]]), np.array([b.transform[3]]))
    return bool(abs(rows[0] - round(rows[0])) < 1e-3 and abs(cols[0] - round(cols[0])) < 1e-3)


def _union(grids: Sequence[Grid]) -> Grid:
    window = grids[0].window
    for grid in grids[1:]:
        window = window.union(_window_in(grids[0], grid))
    return grids[0].crop(window)


def _window_in(grid: Grid, other: Grid) -> Window:
    """The pixels of `other` counted in `grid`, whose pixels lie on its."""
    rows, cols = grid.to_pixels(np.array([other.transform[0]]), np.array([other.transform[3]]))
    return Window(round(rows[0]), round(cols[0]), other.height, other.width)


def write_date(
    scenes: Sequence[SafeScene],
    grid: Grid,
    date: str,
    folder: str,
    bands: Sequence[str],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> list[dict[str, Any]]:
    """The image of one date and, if its products tell of clouds, its mask.

    Returns:
        {"kind": "image" or "mask", "path", "date"} of each file.
    """
    kind = _mask_kind(scenes)
    paths = [os.path.join(folder, f"S2_{date}.tif")]
    metadata = _metadata(scenes, date, bands)
    writers = [SparseWriter(paths[0], grid, len(bands), np.uint16, 0, bands, metadata=metadata, cancelled=cancelled)]
    if kind is not None:
        name = "SCL" if kind == "scl" else "CLOUDS"
        # Clear is 0 in a mask of clouds: what nobody wrote there is told by the image.
        paths.append(os.path.join(folder, f"S2_{date}_{name}.tif"))
        told = {"DATE": date, **({} if kind == "scl" else {"VALUES": _CLOUDS})}
        writers.append(
            SparseWriter(paths[1], grid, 1, np.uint8, 0, [name], metadata=told, cancelled=cancelled, nearest=True)
        )
    blocks = _busy_blocks(scenes, grid)
    _write_blocks(scenes, grid, blocks, writers, progress)
    kinds = ("image", "mask")
    return [{"kind": what, "path": path, "date": date} for what, path in zip(kinds, paths)]


def _mask_kind(scenes: Sequence[SafeScene]) -> str | None:
    return next((scene.mask_kind for scene in scenes if scene.mask_kind is not None), None)


def _write_blocks(
    scenes: Sequence[SafeScene],
    grid: Grid,
    blocks: Sequence[Window],
    writers: Sequence[SparseWriter],
    progress: Callable[[float], None],
) -> None:
    with ExitStack() as stack:
        image, *masks = [stack.enter_context(writer) for writer in writers]
        for number, window in enumerate(blocks):
            progress(number / len(blocks))
            pixels, codes = _compose(scenes, grid, window)
            if pixels.any():
                image.write(pixels, window.row, window.col)
                for mask in masks:
                    mask.write(codes, window.row, window.col)


def _busy_blocks(scenes: Sequence[SafeScene], grid: Grid) -> list[Window]:
    """Windows of `grid` where any scene may hold something."""
    rows, cols = -(-grid.height // SPARSE_BLOCK), -(-grid.width // SPARSE_BLOCK)
    busy = np.zeros((rows, cols), np.bool_)
    for scene in scenes:
        for row, col in np.argwhere(scene.busy(SPARSE_BLOCK)).tolist():
            own = Window(row * SPARSE_BLOCK, col * SPARSE_BLOCK, SPARSE_BLOCK, SPARSE_BLOCK)
            inside = own.intersection(scene.grid.window)
            here = None if inside is None else _window_in(grid, scene.grid.crop(inside)).intersection(grid.window)
            if here is not None:
                last_row, last_col = here.row + here.height - 1, here.col + here.width - 1
                busy[
                    here.row // SPARSE_BLOCK : last_row // SPARSE_BLOCK + 1,
                    here.col // SPARSE_BLOCK : last_col // SPARSE_BLOCK + 1,
                ] = True
    return [
        Window(
            row * SPARSE_BLOCK,
            col * SPARSE_BLOCK,
            min(SPARSE_BLOCK, grid.height - row * SPARSE_BLOCK),
            min(SPARSE_BLOCK, grid.width - col * SPARSE_BLOCK),
        )
        for row, col in np.argwhere(busy).tolist()
    ]


def _compose(scenes: Sequence[SafeScene], grid: Grid, window: Window) -> tuple[Any, Any]:
    """Pixels (bands, height, width) and mask (height, width) of a window: of the first scene that shows each."""
    pixels = np.zeros((len(scenes[0].bands), *window.shape), np.uint16)
    codes = np.zeros(window.shape, np.uint8)
    for scene in scenes:
        own = _window_in(scene.grid, grid.crop(window))
        if own.intersection(scene.grid.window) is None:
            continue
        values = scene.read(own)
        free = ~pixels.any(axis=0) & values.any(axis=0)
        if not free.any():
            continue
        np.copyto(pixels, values, where=free)
        np.copyto(codes, scene.read_mask(own), where=free)
    return pixels, codes


def _metadata(scenes: Sequence[SafeScene], date: str, bands: Sequence[str]) -> dict[str, str]:
    """What the image says of its making."""
    products = list({scene.product.name: scene.product for scene in scenes}.values())
    return {
        "DATE": date,
        "ACQUISITION_DATETIME": products[0].sensing,
        "PRODUCT": " ".join(product.name for product in products),
        "PROCESSING_BASELINE": " ".join(product.baseline for product in products),
        "OFFSET_APPLIED": "; ".join(",".join(str(product.offsets[band]) for band in bands) for product in products),
        "QUANTIFICATION_VALUE": str(products[0].quantification),
    }


def write_area(folder: str, name: str, images: Sequence[tuple[str, list[dict[str, Any]], str | None]]) -> str:
    """An area file of the dates in a folder; its path."""
    lines = [f"name: {json.dumps(name, ensure_ascii=False)}", "images:"]
    for date, made, kind in images:
        path, *masks = (json.dumps(os.path.basename(str(item["path"])), ensure_ascii=False) for item in made)
        mask = f", mask: {{path: {masks[0]}, kind: {kind}}}" if masks else ""
        lines.append(f"  - {{path: {path}, date: {date}{mask}}}")
    target = os.path.join(folder, "area.yaml")
    write_file(target, "\n".join(lines) + "\n")
    return target
