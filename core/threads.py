"""How the threads of OpenMP wait, to be said before PyTorch is imported. Needs nothing but Python."""

from __future__ import annotations

import os


def wait_passively() -> None:
    """Let threads that wait for others sleep instead of spin, unless the environment says otherwise.

    Spinning threads keep the very core that the thread they wait for needs, as soon as anything else runs: with QGIS
    or another program busy on one of two cores, mapping took eight times as long. On idle cores it costs next to
    nothing.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
