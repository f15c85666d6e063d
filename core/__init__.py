"""The engine: rasters, labels, networks, methods, training and inference. No Qt, no QGIS."""
