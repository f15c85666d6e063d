"""The STAC item of a model file (extension Machine Learning Model): what it takes and gives, for catalogues."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from .disk import write_file
from .model_file import ModelInfo

_EXTENSIONS = "https://stac-extensions.github.io"
#: As MLM's schema wants names to be, and versions (those of semver.org).
_NAME = re.compile(r"[A-Za-z][\w.\-\s]+[A-Za-z0-9]", re.ASCII)
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?", re.ASCII)
#: What the networks are called in the literature.
_ARCHITECTURES = {"unet": "U-Net", "unet3d": "3D U-Net", "utae": "U-TAE", "hvae": "Hierarchical VAE"}


def write_stac(path: str, info: ModelInfo) -> str:
    """The STAC-MLM sidecar of a model file (stac-extensions/mlm 1.4).

    Returns:
        Its path, `path` with .stac.json in place of .safetensors.

    Raises:
        InputError: The folder cannot be written to, or the disk is full.
    """
    target = str(Path(path).with_suffix(".stac.json"))
    write_file(target, json.dumps(stac_item(path, info), indent=2, ensure_ascii=False))
    return target


def stac_item(path: str, info: ModelInfo) -> dict[str, Any]:
    """The item, as JSON data.

    Args:
        path: The model file.
    """
    stem = Path(path).stem
    version = info.versions.get("torch", "")
    return {
        "type": "Feature",
        # The first in which bands are described without an extension.
        "stac_version": "1.1.0",
        "stac_extensions": [
            f"{_EXTENSIONS}/mlm/v1.4.0/schema.json",
            f"{_EXTENSIONS}/classification/v2.0.0/schema.json",
        ],
        "id": stem,
        "geometry": None,
        "properties": {
            "datetime": info.created,
            "description": _description(info),
            "bands": [{"name": name} for name in info.bands],
            "mlm:name": _plain_name(stem),
            "mlm:architecture": _ARCHITECTURES.get(str(info.network.get("name", "unet")), "U-Net"),
            "mlm:framework": "PyTorch",
            **({"mlm:framework_version": version} if _VERSION.fullmatch(version) else {}),
            "mlm:pretrained": True,
            "mlm:tasks": _output(info)["tasks"],
            "mlm:input": [_input(info)],
            "mlm:output": [_output(info)],
            "mlm:hyperparameters": {"method": info.method, **info.recipe},
        },
        "links": [],
        "assets": {
            "model": {
                "href": os.path.basename(path),
                "title": "Weights and description, to be read with Landbrush",
                "type": "application/octet-stream; application=safetensors",
                "roles": ["mlm:model", "mlm:weights", "data"],
                "mlm:artifact_type": "safetensors.torch.save",
                "bands": [{"name": name} for name in info.bands],
            }
        },
    }


def _plain_name(stem: str) -> str:
    return stem if _NAME.fullmatch(stem) else ("Landbrush-" + re.sub(r"[^A-Za-z0-9]+", "-", stem)).strip("-")


def _description(info: ModelInfo) -> str:
    what = f"Tells apart {', '.join(item.name for item in info.classes)}" if info.classes else "Fills gaps in images"
    accuracy = info.metrics.get("accuracy")
    judged = f"; accuracy on polygons held out {accuracy:.3f}" if isinstance(accuracy, float) else ""
    return f"{what}, learnt with Landbrush{judged}."


def _input(info: ModelInfo) -> dict[str, Any]:
    return {
        "name": "image",
        "description": "Pixels as the raster holds them, by date; a mask of what was observed goes with them.",
        "bands": list(info.bands),
        "input": _array(len(info.bands)),
        "value_scaling": [{"type": "z-score", "mean": mean, "stddev": std} for mean, std in zip(info.mean, info.std)],
    }


def _output(info: ModelInfo) -> dict[str, Any]:
    """Logits of the classes; of a model without classes the image it fills."""
    found: dict[str, Any] = {
        "name": "segmentation" if info.classes else "filled",
        "tasks": ["semantic-segmentation" if info.classes else "generative"],
        "result": _array(len(info.classes or info.bands)),
    }
    if info.classes:
        found["description"] = f"Logits; probabilities are the softmax of these divided by {info.temperature:.6g}."
        found["classification:classes"] = [
            {
                "value": item.id,
                "name": re.sub(r"[^0-9A-Za-z-]+", "_", item.name, flags=re.ASCII).strip("_") or f"class_{item.id}",
                "title": item.name,
                "description": item.name,
                "color_hint": item.color.lstrip("#").upper(),
            }
            for item in info.classes
        ]
    return found


def _array(channels: int) -> dict[str, Any]:
    return {
        "shape": [-1, -1, channels, -1, -1],
        "dim_order": ["batch", "time", "channel", "height", "width"],
        "data_type": "float32",
    }
