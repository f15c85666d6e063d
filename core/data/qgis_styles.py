"""Styles as QGIS reads them (QML), for files that travel without the plugin."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..job import ClassSpec

_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
#: The oldest QGIS that the plugin runs in.
_VERSION = "3.22.0"


def raster_style(classes: Sequence[ClassSpec]) -> str:
    """Of a class raster: every class in its colour, with its name."""
    entries = "".join(
        f'<paletteEntry value="{item.id}" color="{item.color}" alpha="255" label="{escape(item.name)}"/>'
        for item in classes
    )
    return (
        f'{_HEAD}<qgis version="{_VERSION}"><pipe><rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1">'
        f"<colorPalette>{entries}</colorPalette></rasterrenderer></pipe></qgis>\n"
    )


def polygon_style(classes: Sequence[ClassSpec], field: str) -> str:
    """Of polygons with a class field: every class in its colour, with its name and a thin outline."""
    categories = "".join(
        f'<category value="{item.id}" symbol="{number}" label="{escape(item.name)}" render="true" type="long"/>'
        for number, item in enumerate(classes)
    )
    symbols = "".join(_fill(number, item) for number, item in enumerate(classes))
    return (
        f'{_HEAD}<qgis version="{_VERSION}" styleCategories="Symbology"><renderer-v2 type="categorizedSymbol" '
        f'attr="{escape(field)}" enableorderby="0" forceraster="0" symbollevels="0"><categories>{categories}'
        f"</categories><symbols>{symbols}</symbols></renderer-v2></qgis>\n"
    )


def _fill(number: int, item: ClassSpec) -> str:
    red, green, blue = item.rgb
    told = {
        "color": f"{red},{green},{blue},255",
        "outline_color": f"{red // 2},{green // 2},{blue // 2},255",
        "outline_style": "solid",
        "outline_width": "0.1",
        "outline_width_unit": "MM",
        "style": "solid",
    }
    options = "".join(f'<Option name="{key}" type="QString" value="{value}"/>' for key, value in told.items())
    return (
        f'<symbol name="{number}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleFill" '
        f'enabled="1" locked="0" pass="0"><Option type="Map">{options}</Option></layer></symbol>'
    )
