"""Where a map comes from, as far as files tell: told by names and hashes, never by folders, which tell of people."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from typing import Any

from .data.raster import Raster
from .errors import InputError
from .model_file import ModelInfo, read_info
from .said import said
from .version import plugin_version

#: What made a map, as JSON, in the metadata of its raster.
MODEL_KEY = "LANDBRUSH_MODEL"

_BLOCK = 1 << 20


def model_facts(info: ModelInfo) -> dict[str, Any]:
    """What is told of a model: how it was made, of what and by what."""
    return {
        "method": info.method,
        "network": str(info.network.get("name", "")),
        "created": info.created,
        "seed": info.seed,
        "steps": info.recipe.get("steps"),
        "bands": list(info.bands),
        "dates": list(info.dates),
        "inputs_sha256": info.inputs,
        "versions": dict(info.versions),
    }


def origin(raster: Raster, model: str | None, truth: str | None = None) -> dict[str, Any]:
    """The provenance of a map that is reported on.

    Args:
        raster: The map.
        model: The model file that made it; None = what the map's own metadata say.
        truth: Fingerprint of the pixels that it is compared with, see `Annotations.fingerprints`.

    Returns:
        Plain data: "map" {"file", "sha256"}, "model" (`model_facts`, with "file" and "sha256" where there is a file;
        None where nothing is known), "truth", "landbrush": this version.

    Raises:
        InputError: The model cannot be read, or did not make this map.
    """
    told = _told(raster)
    facts = told
    if model is not None:
        facts = model_facts(read_info(model))
        same = ("created", "inputs_sha256", "seed")
        if told is not None and any(told.get(key) != facts[key] for key in same):
            raise InputError(
                said(
                    "{path} was made by another model than {model}; give the one that made it",
                    path=raster.path,
                    model=os.path.basename(model),
                )
            )
        facts = {"file": os.path.basename(model), "sha256": sha256(model), **facts}
    return {
        "map": {"file": os.path.basename(raster.path), "sha256": sha256(raster.path)},
        "model": facts,
        "truth": truth,
        "landbrush": plugin_version(),
    }


def _told(raster: Raster) -> dict[str, Any] | None:
    try:
        told = json.loads(raster.metadata.get(MODEL_KEY, ""))
    except ValueError:
        return None
    return dict(told) if isinstance(told, Mapping) else None


def sha256(path: str) -> str | None:
    """Of a file's bytes; None of what is no local file."""
    if not os.path.isfile(path):
        return None
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            digest.update(block)
    return digest.hexdigest()
