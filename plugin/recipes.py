"""The methods and presets in models/, by name; read only when somebody looks."""

from __future__ import annotations

import functools
import itertools
import json
import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .i18n import tr, tr_marked

FOLDER = Path(__file__).resolve().parent.parent / "models"

#: Methods that make no use of what has no polygons; the engine knows, and may not be asked from here.
_POLYGONS_ONLY = frozenset({"supervised"})
#: The engine judges guesses by no fewer held-out polygons (core/training/guard.py; a test compares).
FEWEST_HELD_OUT = 8
#: Bytes; a few numbers and what is said of them.
_LARGEST_RECIPE = 1_000_000
#: Bytes; safetensors allows no larger one.
_LARGEST_HEADER = 100_000_000
#: Methods whose models make pixels, too.
_IMAGE_MODELS = frozenset({"hvae"})
#: Recipes that leave polygons aside: their models fill clouds and map nothing.
_IMAGES_ONLY = frozenset({"inpainting"})


@dataclass(frozen=True)
class RecipeFile:
    """One recipe.

    Attributes:
        name: The file's.
        comment: What it is good for: its first comment, in English.
        guarded: Whether held-out polygons must show that what it guesses helps, or the supervised model is returned.
    """

    name: str
    method: str
    comment: str
    guarded: bool = False

    @property
    def about(self) -> str:
        """What it is good for, in the language of now: lists of recipes are kept."""
        return tr_marked(self.comment)


def list_recipes(folder: Path = FOLDER) -> list[RecipeFile]:
    """All recipes by name; a file that cannot be read is left out."""
    found = (read_recipe(path) for path in sorted(folder.glob("*.yaml")))
    return [recipe for recipe in found if recipe is not None]


def read_recipe(path: Path) -> RecipeFile | None:
    """The recipe in a file; None where there is none that can be read."""
    try:
        # A project may name any path: of a device, or of an image, nothing is read.
        if not path.is_file() or path.stat().st_size > _LARGEST_RECIPE:
            return None
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    method = re.search(r"^method:\s*[\"']?([\w-]+)", text, re.MULTILINE)
    if method is None:
        return None
    comment = itertools.takewhile(lambda line: line.startswith("#"), text.splitlines())
    about = " ".join(line.lstrip("# ").strip() for line in comment).strip()
    guarded = re.search(r"^\s+guard:\s*true\b", text, re.MULTILINE) is not None
    return RecipeFile(path.stem, method.group(1), about, guarded)


@functools.lru_cache(maxsize=1)
def _guarded() -> frozenset[str]:
    return frozenset(recipe.name for recipe in list_recipes() if recipe.guarded)


def polygons_to_judge(recipe: str, validation: float) -> int | None:
    """About how many polygons it takes until what a recipe guesses can be judged; None: as many as there are will do.

    Args:
        recipe: Its name; of a file of one's own nothing is known.
        validation: Share of the polygons that is held out, 0 to 1.

    Returns:
        0 where no number would do, because none is held out.
    """
    if recipe not in _guarded():
        return None
    return math.ceil(FEWEST_HELD_OUT / validation) if validation > 0 else 0


def when_guesses_count() -> str:
    """What to expect of the methods that guess, told wherever one of them can be chosen."""
    return tr(
        "All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons "
        "show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map "
        "is the supervised method's."
    )


def learns_without_polygons(method: str) -> bool:
    """Whether a method learns from images, and parts of them, that have no polygons."""
    return method not in _POLYGONS_ONLY


def leaves_polygons(recipe: str | None) -> bool:
    """Whether a recipe learns from the images alone, to fill their clouds."""
    return recipe in _IMAGES_ONLY


def models_images(method: str | None) -> bool:
    """Whether a model of this method can fill what is missing in images."""
    return method in _IMAGE_MODELS


def method_of_model(path: str) -> str | None:
    """The method that a model file was made by, from its header; None where that cannot be read."""
    method = _described(path).get("method")
    return method if isinstance(method, str) else None


def maps_classes(path: str) -> bool:
    """Whether a model file can map, as far as its header tells: one that learnt from images alone cannot."""
    return _described(path).get("classes") != []


def _described(path: str) -> dict[str, Any]:
    try:
        written = os.stat(path)
        return _header(path, written.st_mtime_ns, written.st_size)
    except OSError:
        return {}


@functools.lru_cache(maxsize=4)
def _header(path: str, _time: int, _size: int) -> dict[str, Any]:
    """As it was at that time: the dock asks whenever anything of it changes, the brush's size too."""
    try:
        with open(path, "rb") as stream:
            size = int.from_bytes(stream.read(8), "little")
            header = json.loads(stream.read(size)) if size <= _LARGEST_HEADER else {}
        found = json.loads(header["__metadata__"]["landbrush"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def list_methods(recipes: list[RecipeFile]) -> list[RecipeFile]:
    """The recipes that are a method's own."""
    return [recipe for recipe in recipes if recipe.name == recipe.method]


def method_name(method: str) -> str:
    """What a method is called."""
    names = {"supervised": tr("Supervised (U-Net)"), "mixmatch": "MixMatch", "fixmatch": "FixMatch", "hvae": "HVAE"}
    return names.get(method, method)
