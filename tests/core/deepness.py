"""What the Deepness plugin (0.7) does with a segmentation model, as far as its map depends on it.

Compared with its own code (commits 5ea69a4a: model_base, map_processor_segmentation; 54c58681: map_processor; 64bf2f10:
tile_params; 567e8655: processing_utils, extent_utils) in QGIS 3.22: the same map, pixel by pixel.
"""

from __future__ import annotations

import json

import numpy as np
import onnxruntime


class Deepness:
    """A model as Deepness loads it; raises where Deepness would refuse the file."""

    def __init__(self, path):
        self.session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        (self.input,) = self.session.get_inputs()
        (self.output,) = self.session.get_outputs()
        told = self.session.get_modelmeta().custom_metadata_map
        self.told = {key: json.loads(value) for key, value in told.items()}
        names = self.told["class_names"]
        assert [int(key) for key in sorted(names, key=int)] == list(range(self.output.shape[1]))
        assert str(self.told["model_type"]).capitalize() == "Segmentor"
        self.size = int(self.told["tile_size"])
        assert self.input.shape[1:] == [len(self.told["standardization_mean"]), self.size, self.size]
        assert self.output.shape[2] == self.output.shape[3] == self.size
        self.mean = np.array([float(v) for v in self.told["standardization_mean"]], np.float32)
        self.std = np.array([float(v) for v in self.told["standardization_std"]], np.float32)

    def tile(self, pixels):
        """(S, S, C) of the raster's own numbers → (K, S, S)."""
        x = np.float32(pixels[None] * 1.0 / 255.0)
        with np.errstate(over="ignore"):
            x = (x - self.mean) / self.std
        return self.session.run(None, {self.input.name: np.transpose(x, (0, 3, 1, 2))})[0][0]

    def map(self, image, beyond=0):
        """(C, H, W) → (H, W) number of the likeliest class.

        Whole tiles reach out of the image above it and at its right, not below; there lies `beyond`: nodata, or 0 where
        the image has none.
        """
        _, height, width = image.shape
        overlap = int(self.size * int(self.told["tiles_overlap"]) / 100 * 2) // 2
        stride, half = self.size - overlap, overlap // 2
        steps = [max(1, -(-(length - self.size) // stride) + 1) for length in (height, width)]
        whole = [self.size + stride * (count - 1) for count in steps]
        padded = np.full((image.shape[0], *whole), beyond, image.dtype)
        padded[:, whole[0] - height :, :width] = image
        result = np.zeros(whole, np.uint8)
        for i in range(steps[0]):
            for j in range(steps[1]):
                row, col = i * stride, j * stride
                p = self.tile(padded[:, row : row + self.size, col : col + self.size].transpose(1, 2, 0))
                top, left = (0 if n == 0 else half for n in (i, j))
                result[row + top : row + self.size, col + left : col + self.size] = p.argmax(0)[top:, left:]
        return result[whole[0] - height :, :width]
