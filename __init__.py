"""Landbrush: from a few polygons to the whole map, in QGIS."""


def classFactory(iface):  # noqa: N802 (the name QGIS calls)
    """What QGIS calls to get the plugin; nothing is imported before it does."""
    from .plugin.plugin import LandbrushPlugin

    return LandbrushPlugin(iface)
