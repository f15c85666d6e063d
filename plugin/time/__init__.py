"""Series of dates in QGIS: what is shown when, which dates count, and a pixel's way through them."""
