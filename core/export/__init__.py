"""Models and maps for other programs: ONNX, polygons, styles."""
