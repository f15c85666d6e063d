"""Which Landbrush this is. Needs nothing but Python, so that asking takes no time."""

from __future__ import annotations

import os


def plugin_version() -> str:
    """The version in metadata.txt."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "metadata.txt")
    try:
        with open(path, encoding="utf-8") as stream:
            for line in stream:
                key, _, value = line.partition("=")
                if key.strip() == "version":
                    return value.strip()
    except OSError:
        pass
    return "unknown"
