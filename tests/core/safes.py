"""Makes small Sentinel-2 products that GDAL's driver opens: metadata as ESA writes them, bands as JPEG 2000."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal
from rasters import make_grid, wkt, write_raster

from landbrush.core import events
from landbrush.core.data.importsafe import import_safe
from landbrush.core.job import ImportSafeJob

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
METRES = {
    name: 60 if name in ("B01", "B09", "B10") else 10 if name in ("B02", "B03", "B04", "B08") else 20 for name in BANDS
}

#: Side of a product in metres: 10 m pixels in tiles of 64, and 60 m pixels that fit.
SIDE = 1920
ULX, ULY = 399960, 8700000
#: The same in pixels of 10 m.
SIZE = SIDE // 10
#: One band of 10 m and one of 20 m.
TWO_BANDS = ("B02", "B8A")


def jp2(path: Path, pixels: np.ndarray, metres: int, ulx: int, uly: int, epsg: int, tile: int = 64) -> None:
    """(height, width) or (bands, height, width) without loss, in tiles."""
    pixels = pixels[None] if pixels.ndim == 2 else pixels
    memory = f"/vsimem/{path.name}.tif"
    write_raster(memory, pixels, make_grid(pixels.shape[2], pixels.shape[1], metres, ulx, uly, crs=wkt(epsg)))
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ["REVERSIBLE=YES", "QUALITY=100", f"BLOCKXSIZE={tile}", f"BLOCKYSIZE={tile}", "RESOLUTIONS=3"]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), gdal.Open(memory), options=options)
    gdal.Unlink(memory)
    side = Path(f"{path}.aux.xml")
    if side.exists():
        side.unlink()


def scene(seed: int = 0, side: int = SIDE, filled: tuple[int, int] | None = None) -> dict[str, np.ndarray]:
    """Values of every band, 1000 to 5000, and SCL; 0 outside the first `filled` metres down and across."""
    random = np.random.default_rng(seed)
    down, across = filled or (side, side)
    values = {}
    for band, metres in {**METRES, "SCL": 20}.items():
        size = side // metres
        low, high, kind = (4, 10, np.uint8) if band == "SCL" else (1000, 5000, np.uint16)
        pixels = random.integers(low, high, (size, size)).astype(kind)
        pixels[down // metres :] = 0
        pixels[:, across // metres :] = 0
        values[band] = pixels
    return values


def make_product(
    folder: Path,
    values: Mapping[str, np.ndarray],
    *,
    level: str = "L2A",
    baseline: str = "02.11",
    date: str = "20190220",
    tile: str = "T56LMM",
    epsg: int = 32756,
    corner: tuple[int, int] = (ULX, ULY),
    made: str = "20190220T024455",
    offsets: Mapping[str, int] | None = None,
    clouds: str | np.ndarray | None = None,
    likely: np.ndarray | None = None,
    zipped: bool = False,
    old: bool = False,
    leave_out: Sequence[str] = (),
) -> Path:
    """A product in `folder`; its .SAFE folder or zip file.

    Args:
        values: By band, and "SCL"; see `scene`.
        offsets: By band, as the metadata of baselines from 04.00 on tell them.
        clouds: Level-1C: GML text, or (3, height, width) of MSK_CLASSI at 60 m.
        likely: Level-2A: probability of clouds at 20 m.
        old: In the naming of 2015 and 2016.
        leave_out: Bands whose files are not there though the metadata name them.
    """
    start = f"{date[:4]}-{date[4:6]}-{date[6:]}T00:16:31.024Z"
    if old:
        by = "USER" if level == "L2A" else "OPER"
        name = f"S2A_{by}_PRD_MSI{level}_PDMC_{made}_R116_V{date}T001631_{date}T001631"
        main = f"S2A_{by}_MTD_SAF{level}_PDMC_{made}_R116_V{date}T001631_{date}T001631.xml"
        granule = f"S2A_{by}_MSI_{level}_TL_EPAE_{made}_A019132_{tile}_N{baseline}"
    else:
        name = f"S2A_MSI{level}_{date}T001631_N{baseline.replace('.', '')}_R116_{tile}_{made}"
        main = f"MTD_MSI{level}.xml"
        granule = f"{level}_{tile}_A019132_{date}T001625"
    root = folder / f"{name}.SAFE"
    inside = root / "GRANULE" / granule
    images = []
    for band, pixels in values.items():
        if (level == "L2A" and band == "B10") or (level == "L1C" and band == "SCL"):
            continue
        metres = METRES.get(band, 20)
        if old:
            text = f"{granule[:-7]}_{band}" + (f"_{metres}m" if level == "L2A" else "")
            folders = ["IMG_DATA", f"R{metres}m"] if level == "L2A" else ["IMG_DATA"]
            if band == "SCL":
                text, folders = f"{granule[:-7].replace('_MSI_', '_SCL_')}_{metres}m", ["IMG_DATA"]
            path = inside.joinpath(*folders, f"{text}.jp2")
        else:
            stem = f"{tile}_{date}T001631_{band}" + (f"_{metres}m" if level == "L2A" else "")
            below = f"R{metres}m/" if level == "L2A" else ""
            text = f"GRANULE/{granule}/IMG_DATA/{below}{stem}"
            path = root / f"{text}.jp2"
        images.append(text)
        if band not in leave_out:
            jp2(path, pixels, metres, *corner, epsg)
    size = values["B02"].shape[0] * 10
    (inside / "QI_DATA").mkdir(parents=True, exist_ok=True)
    if isinstance(clouds, str):
        cloud_name = f"S2A_OPER_MSK_CLOUDS_EPAE_{made}_A019132_{tile}_B00_MSIL1C.gml" if old else "MSK_CLOUDS_B00.gml"
        (inside / "QI_DATA" / cloud_name).write_text(clouds)
    elif clouds is not None:
        jp2(inside / "QI_DATA" / "MSK_CLASSI_B00.jp2", clouds, 60, *corner, epsg)
    if likely is not None:
        named = f"{granule[:-7].replace('_MSI_', '_CLD_')}_20m" if old else "MSK_CLDPRB_20m"
        jp2(inside / "QI_DATA" / f"{named}.jp2", likely, 20, *corner, epsg)
    tile_xml = f"{granule.replace('_MSI_', '_MTD_')[:-7]}.xml" if old else "MTD_TL.xml"
    (inside / tile_xml).write_text(_tile_xml(level, granule, size, corner, epsg))
    (root / main).write_text(_main_xml(level, name, baseline, start, granule, images, offsets or {}, old))
    if not zipped:
        return root
    archive = folder / f"{name}.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for path in sorted(root.rglob("*")):
            if path.is_file():
                target.write(path, path.relative_to(folder))
                os.remove(path)
    return archive


def _tile_xml(level: str, granule: str, size: int, corner: tuple[int, int], epsg: int) -> str:
    sizes = "".join(
        f'<Size resolution="{m}"><NROWS>{size // m}</NROWS><NCOLS>{size // m}</NCOLS></Size>'
        f'<Geoposition resolution="{m}"><ULX>{corner[0]}</ULX><ULY>{corner[1]}</ULY><XDIM>{m}</XDIM><YDIM>-{m}</YDIM>'
        "</Geoposition>"
        for m in (10, 20, 60)
    )
    kind = f"Level-{level[1:]}_Tile_ID"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><n1:{kind} xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level[1:]}_Tile_Metadata.xsd">'
        f'<n1:General_Info><TILE_ID metadataLevel="Brief">{granule}</TILE_ID></n1:General_Info><n1:Geometric_Info>'
        f'<Tile_Geocoding metadataLevel="Brief"><HORIZONTAL_CS_NAME>UTM</HORIZONTAL_CS_NAME>'
        f"<HORIZONTAL_CS_CODE>EPSG:{epsg}</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info></n1:{kind}>"
    )


def _main_xml(
    level: str,
    name: str,
    baseline: str,
    start: str,
    granule: str,
    images: Sequence[str],
    offsets: Mapping[str, int],
    old: bool,
) -> str:
    kind = f"Level-{level[1:]}_User_Product"
    if old:
        tag = "IMAGE_ID_2A" if level == "L2A" else "IMAGE_ID"
        listed = "".join(f"<{tag}>{text}</{tag}>" for text in images)
        organisation = (
            f'<Granule_List><Granules datastripIdentifier="d" granuleIdentifier="{granule}" imageFormat="JPEG2000">'
            f"{listed}<IMAGE_FORMAT>JPEG2000</IMAGE_FORMAT></Granules></Granule_List>"
        )
        compact = "SAFE"
    else:
        listed = "".join(f"<IMAGE_FILE>{text}</IMAGE_FILE>" for text in images)
        organisation = (
            f'<Granule_List><Granule datastripIdentifier="d" granuleIdentifier="{granule}" imageFormat="JPEG2000">'
            f"{listed}</Granule></Granule_List>"
        )
        compact = "SAFE_COMPACT"
    spectral = "".join(
        f'<Spectral_Information bandId="{number}" physicalBand="{band.replace("B0", "B")}"><RESOLUTION>{METRES[band]}'
        "</RESOLUTION></Spectral_Information>"
        for number, band in enumerate(BANDS)
    )
    tag, where = ("BOA", "BOA_ADD_OFFSET_VALUES_LIST") if level == "L2A" else ("RADIO", "Radiometric_Offset_List")
    added = "".join(
        f'<{tag}_ADD_OFFSET band_id="{BANDS.index(band)}">{value}</{tag}_ADD_OFFSET>' for band, value in offsets.items()
    )
    quantity = (
        '<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
        "</QUANTIFICATION_VALUES_LIST>"
        if level == "L2A"
        else '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
    )
    uri = "" if old else f"<PRODUCT_URI>{name}.SAFE</PRODUCT_URI>"
    if old and level == "L2A":
        origin = name.replace("USER", "OPER").replace("L2A", "L1C")
        uri = f"<PRODUCT_URI_1C>{origin}.SAFE</PRODUCT_URI_1C><PRODUCT_URI_2A>{name}.SAFE</PRODUCT_URI_2A>"
    names = "".join(f"<BAND_NAME>{band.replace('B0', 'B')}</BAND_NAME>" for band in BANDS)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><n1:{kind} xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level[1:]}.xsd">'
        f"<n1:General_Info><Product_Info><PRODUCT_START_TIME>{start}</PRODUCT_START_TIME>"
        f"<PRODUCT_STOP_TIME>{start}</PRODUCT_STOP_TIME>{uri}<PROCESSING_LEVEL>Level-{level[1:]}</PROCESSING_LEVEL>"
        f"<PRODUCT_TYPE>S2MSI{level[1:]}</PRODUCT_TYPE><PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>"
        f"<GENERATION_TIME>{start}</GENERATION_TIME>"
        f"<Query_Options><PRODUCT_FORMAT>{compact}</PRODUCT_FORMAT><Band_List>{names}</Band_List></Query_Options>"
        f"<Product_Organisation>{organisation}</Product_Organisation></Product_Info><Product_Image_Characteristics>"
        f"<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>"
        f"</Special_Values>{quantity}<{where}>{added}</{where}>"
        f"<Spectral_Information_List>{spectral}</Spectral_Information_List></Product_Image_Characteristics>"
        f"</n1:General_Info></n1:{kind}>"
    )


def cloud_gml(*polygons: tuple[str, Sequence[tuple[float, float]]], epsg: int = 32756) -> str:
    """Clouds as old Level-1C products draw them: (OPAQUE or CIRRUS, corners)."""
    members = "".join(
        f'<eop:MaskFeature gml:id="c{number}"><eop:maskType codeSpace="t">{kind}</eop:maskType><eop:extentOf>'
        f'<gml:Polygon gml:id="p{number}"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">'
        f"{' '.join(f'{x} {y}' for x, y in corners)}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
        "</eop:extentOf></eop:MaskFeature>"
        for number, (kind, corners) in enumerate(polygons)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" '
        'xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="m"><gml:boundedBy><gml:Envelope '
        f'srsName="urn:ogc:def:crs:EPSG:8.7:{epsg}"/></gml:boundedBy><eop:maskMembers>{members}</eop:maskMembers></eop:Mask>'
    )


def values(seed=0, bands=TWO_BANDS, **options):
    """A scene of these bands and SCL."""
    made = scene(seed, **options)
    return {band: made[band] for band in (*bands, "SCL")}


def import_products(out, *products, bands=TWO_BANDS, cancelled=lambda: False, **options):
    """The result of reading products, and what was warned of."""
    told: list[events.Event] = []
    job = ImportSafeJob(tuple(map(str, products)), str(out), tuple(bands), **options)
    result = import_safe(job, told.append, cancelled)
    return result, [event.message for event in told if isinstance(event, events.Warning)]


def pixels(result, kind="image", area=None, date=None):
    """Of the first output of this kind, area and date."""
    for item in result.outputs:
        if item["kind"] == kind and area in (None, item["area"]) and date in (None, item["date"]):
            return gdal.Open(item["path"]).ReadAsArray()
    raise AssertionError(f"no {kind} among {result.outputs}")
