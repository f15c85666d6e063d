"""Rasters in and out, series of dates on one grid, annotations and tiles."""
