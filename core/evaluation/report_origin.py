"""The part of the report page that tells where the map comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .charts import escape

_MOST = 12


def origin_table(provenance: Mapping[str, Any]) -> str:
    """Files, model and versions as a table; whatever a file says is only text here.

    Args:
        provenance: From `provenance.origin`.
    """
    rows = "".join(f"<tr><th>{escape(title)}</th><td>{value}</td></tr>" for title, value in _rows(provenance))
    return f'<table class="origin"><tbody>{rows}</tbody></table>'


def _rows(provenance: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    told = provenance["map"]
    yield "Map", escape(told["file"]) + "<br>" + _hash("SHA-256", told.get("sha256"))
    model = provenance.get("model")
    if model:
        yield "Model", escape(model.get("file") or "as the map tells") + "<br>" + _hash("SHA-256", model.get("sha256"))
        made = [f"method {model.get('method', '?')}", f"network {model.get('network') or '?'}"]
        made += [f"{name} {model[key]}" for key, name in (("steps", "steps at most"), ("seed", "seed")) if key in model]
        yield "Trained", escape(", ".join(made)) + "<br>" + escape(_when(model.get("created")))
        yield "Bands", escape(_listed(model.get("bands")))
        if model.get("dates"):
            yield "Dates learnt from", escape(_listed(model["dates"]))
        yield (
            "Learnt from",
            _hash("SHA-256 of pixels, masks and labels", model.get("inputs_sha256")),
        )
        versions = model.get("versions")
        if isinstance(versions, Mapping):
            yield "Software of the training", escape(", ".join(f"{key} {versions[key]}" for key in sorted(versions)))
    if provenance.get("truth"):
        yield "Truth", _hash("fingerprint of its pixels", provenance["truth"])
    yield "Report by", f"Landbrush {escape(provenance.get('landbrush', '?'))}"


def _hash(title: str, value: Any) -> str:
    return f"{title} <code>{escape(value)}</code>" if value else ""


def _listed(values: Any) -> str:
    items = [str(value) for value in values or ()]
    more = f" and {len(items) - _MOST} more" if len(items) > _MOST else ""
    return ", ".join(items[:_MOST]) + more


def _when(created: Any) -> str:
    return f"{str(created)[:16].replace('T', ' ')} UTC" if created else ""
