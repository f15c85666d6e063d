"""From a model to maps: tiles, blending, rasters."""
