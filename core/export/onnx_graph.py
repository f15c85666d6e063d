"""A network as an ONNX graph that takes one image at a time and gives class probabilities."""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..said import said

#: Read by onnxruntime 1.12 (2022) and later; the first that has LayerNormalization.
OPSET = 17
INPUT, OUTPUT = "image", "probabilities"

#: Beyond it a z-score is infinite, or not a number.
_LARGEST = 3e38
#: Share of a z-score by which single precision may miss what a nodata value becomes.
_NEAR = 1e-5


class TileProbabilities(nn.Module):
    """(N, C, S, S) z-scores of one date, all observed → (N, K, S, S) calibrated class probabilities."""

    def __init__(self, network: nn.Module, temperature: float) -> None:
        super().__init__()
        self.network, self.temperature = network, temperature

    def forward(self, x: Tensor) -> Tensor:
        return self._ask(x, torch.ones_like(x[:, :1], dtype=torch.bool))

    def _ask(self, x: Tensor, seen: Tensor) -> Tensor:
        return torch.softmax(self.network(x[:, None], seen[:, None], None)[:, 0] / self.temperature, dim=1)


class GappyTileProbabilities(TileProbabilities):
    """(N, C, S, S) z-scores of one date → (N, 1 + K, S, S): "not mapped", then the class probabilities.

    A pixel is not mapped where any band is no finite number or holds what nodata becomes, as in our own maps.

    Args:
        classes: K.
        tile: S.
        nodata: (C,) the z-score of nodata in each band; None = there is none.
    """

    def __init__(
        self, network: nn.Module, temperature: float, classes: int, tile: int, nodata: Tensor | None = None
    ) -> None:
        super().__init__(network, temperature)
        self.shape = (-1, 1 + classes, tile, tile)
        # What is as large as that is left out as it is; compared with an infinite number, every pixel would be.
        self.nodata = None if nodata is None else nodata.clamp(-_LARGEST, _LARGEST)[:, None, None]

    def forward(self, x: Tensor) -> Tensor:
        there = x.abs() < _LARGEST
        if self.nodata is not None:
            there = there & ((x - self.nodata).abs() > _NEAR * (1 + self.nodata.abs()))
        # A minimum of numbers, since ONNX has none of truth values.
        share = there.to(x.dtype).amin(1, keepdim=True)
        p = torch.cat([1 - share, share * self._ask(x, share > 0)], 1)
        # Says to who opens the file how many classes there are, and that tiles are square.
        return p.reshape(self.shape)


def export_graph(module: nn.Module, path: str, bands: int, tile: int, batch: int | None = None) -> None:
    """Write a module that takes (N, bands, tile, tile) as ONNX.

    Args:
        batch: N; None = any.

    Raises:
        InputError: The package that PyTorch needs for it is not installed.
        OSError: The file cannot be written.
    """
    try:
        import onnx  # noqa: F401
    except ImportError:
        raise InputError(
            said(
                "writing ONNX needs the Python package onnx, which the engine's environment lacks; "
                'install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])',
                python=sys.executable,
            )
        ) from None
    # The older of PyTorch's two exporters: the newer one needs a further package and writes newer operators.
    older: dict[str, Any] = {"dynamo": False} if "dynamo" in inspect.signature(torch.onnx.export).parameters else {}
    example = torch.zeros(batch or 2, bands, tile, tile)
    # Channels last is a layout in PyTorch's memory that a graph knows nothing of.
    module = module.to(memory_format=torch.contiguous_format).eval()  # type: ignore[call-overload]
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module,
            (example,),
            path,
            opset_version=OPSET,
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_axes=None if batch else {INPUT: {0: "N"}, OUTPUT: {0: "N"}},
            **older,
        )


def add_metadata(path: str, metadata: Mapping[str, str]) -> None:
    """Add metadata to an ONNX file, in place."""
    import onnx

    model = onnx.load(path)
    for key, value in metadata.items():
        model.metadata_props.add(key=key, value=value)
    onnx.save(model, path)
