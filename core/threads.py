"""How the engine shares the processors: to be said before PyTorch is imported. Needs nothing but Python."""

from __future__ import annotations

import contextlib
import os

#: Of 19; 0 is what everything else has. A tenth of the processor's time is left to the engine where others want it all.
_NICE = 10


def wait_briefly() -> None:
    """Let threads that wait for others spin for a moment, then sleep, unless the environment says otherwise.

    By default they spin for milliseconds and keep the very core that the thread they wait for needs, as soon as
    anything else runs: with QGIS or another program busy on one of two cores, mapping took eight times as long.
    Sleeping at once is no better: a training step is a thousand short waits, and took 40 % longer on idle cores. This
    much spinning (about 0.1 ms with GNU's OpenMP; Intel's and LLVM's count in whole milliseconds) costs 10 % there.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "5000")
        os.environ.setdefault("KMP_BLOCKTIME", "1")


def give_way() -> None:
    """Let other programs go before, where the environment asks for it: somebody is working at this machine.

    A map that is redrawn while a model learns is then drawn about as fast as without; an idle machine is used all the
    same. On Windows the parent says it.
    """
    if "LANDBRUSH_POLITE" in os.environ and hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICE)
