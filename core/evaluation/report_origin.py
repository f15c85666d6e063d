"""The part of the report page that tells where the map comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..said import Say, said
from .charts import escape

_MOST = 12


def origin_table(provenance: Mapping[str, Any], say: Say = str) -> str:
    """Files, model and versions as a table; whatever a file says is only text here.

    Args:
        provenance: From `provenance.origin`.
        say: Gives the words to show.
    """
    rows = "".join(f"<tr><th>{escape(title)}</th><td>{value}</td></tr>" for title, value in _rows(provenance, say))
    return f'<table class="origin"><tbody>{rows}</tbody></table>'


def _rows(provenance: Mapping[str, Any], say: Say) -> Iterator[tuple[str, str]]:
    told = provenance["map"]
    yield say(said("Map")), escape(told["file"]) + "<br>" + _hash("SHA-256", told.get("sha256"))
    model = provenance.get("model")
    if model:
        file = model.get("file") or say(said("as the map tells"))
        yield say(said("Model")), escape(file) + "<br>" + _hash("SHA-256", model.get("sha256"))
        made = [
            say(said("method {name}", name=model.get("method", "?"))),
            say(said("network {name}", name=model.get("network") or "?")),
        ]
        if "steps" in model:
            made.append(say(said("steps at most {steps}", steps=model["steps"])))
        if "seed" in model:
            made.append(say(said("seed {seed}", seed=model["seed"])))
        yield say(said("Trained")), escape(", ".join(made)) + "<br>" + escape(_when(model.get("created")))
        yield say(said("Bands")), escape(say(_listed(model.get("bands"))))
        if model.get("dates"):
            yield say(said("Dates learnt from")), escape(say(_listed(model["dates"])))
        inputs = say(said("SHA-256 of pixels, masks and labels"))
        yield say(said("Learnt from")), _hash(inputs, model.get("inputs_sha256"))
        versions = model.get("versions")
        if isinstance(versions, Mapping):
            listed = ", ".join(f"{key} {versions[key]}" for key in sorted(versions))
            yield say(said("Software of the training")), escape(listed)
    if provenance.get("truth"):
        yield say(said("Truth")), _hash(say(said("fingerprint of its pixels")), provenance["truth"])
    yield say(said("Report by")), f"Landbrush {escape(provenance.get('landbrush', '?'))}"


def _hash(title: str, value: Any) -> str:
    return f"{escape(title)} <code>{escape(value)}</code>" if value else ""


def _listed(values: Any) -> str:
    items = [str(value) for value in values or ()]
    shown = ", ".join(items[:_MOST])
    return shown if len(items) <= _MOST else said("{names} and {n} more", names=shown, n=len(items) - _MOST)


def _when(created: Any) -> str:
    return f"{str(created)[:16].replace('T', ' ')} UTC" if created else ""
