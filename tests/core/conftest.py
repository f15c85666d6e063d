"""Shared by the tests of the engine, which need no QGIS."""

from __future__ import annotations

import pytest


@pytest.fixture
def few_polygons_are_enough(monkeypatch):
    """The scene has eight in all, and is soon mapped without a mistake."""
    from landbrush.core.training import guard

    monkeypatch.setattr(guard, "FEWEST", 1)
    monkeypatch.setattr(guard, "LEAST", 0.0)
