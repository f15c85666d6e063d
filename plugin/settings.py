"""What the user has set for Landbrush in this QGIS profile: one typed dataclass over QgsSettings.

What belongs to a project (layers, classes, method) is stored with the project, not here.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsSettings

GROUP = "landbrush"


@dataclass
class Settings:
    """Preferences, each stored as `landbrush/NAME`.

    Attributes:
        python: The user's own interpreter for the engine; empty = the environment Landbrush made.
        pip_arguments: Added to `pip install`, e.g. the index of a CUDA build; empty = pip's own settings.
        threads: CPU threads of the engine; 0 = decided from the number of cores.
        log_engine: Copy what the engine prints to QGIS's log panel.
    """

    python: str = ""
    pip_arguments: str = ""
    threads: int = 0
    log_engine: bool = True

    @classmethod
    def load(cls) -> Settings:
        """The stored settings; a value that is missing or of another type is the default."""
        store = QgsSettings()
        values: dict[str, Any] = {}
        for item in dataclasses.fields(cls):
            value = store.value(f"{GROUP}/{item.name}", item.default)
            values[item.name] = _typed(value, item.default)
        return cls(**values)

    def save(self) -> None:
        """Store every value; defaults are removed, so that a later version may choose better ones."""
        store = QgsSettings()
        for item in dataclasses.fields(self):
            value = getattr(self, item.name)
            if value == item.default:
                store.remove(f"{GROUP}/{item.name}")
            else:
                store.setValue(f"{GROUP}/{item.name}", value)


def _typed(value: Any, default: Any) -> Any:
    """`value` as the default's type: an INI file gives back only text."""
    if isinstance(default, bool):
        if isinstance(value, str):
            return value.strip().lower() in ("1", "true", "yes", "on")
        return bool(value) if isinstance(value, (bool, int)) else default
    if isinstance(default, int):
        try:
            return int(value)
        except (TypeError, ValueError):
            return default
    return value if isinstance(value, str) else default
