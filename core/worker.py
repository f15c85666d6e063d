"""The child that does a job for QGIS: events on stdout, log on stderr, commands (see `events`) on stdin.

The real stdout is kept for events alone; file descriptor 1 is pointed at stderr first, so that whatever a library
prints (C libraries included) lands in the log.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from types import FrameType
from typing import TextIO

from . import events
from .errors import InputError
from .said import said
from .threads import give_way

#: A child whose parent is gone has so long to end by itself: to finish its step and write its checkpoint.
_ORPHAN_SECONDS = 30.0


class Stop:
    """Set by a `cancel` line, or when the parent is gone.

    Attributes:
        view: What the user sees now; None while nobody has told.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self.view: events.View | None = None

    def __call__(self) -> bool:
        return self._event.is_set()

    def in_view(self) -> events.View | None:
        """The `view` of this moment."""
        return self.view

    def unheard(self, _: OSError) -> None:
        """Nobody reads what is told."""
        self._event.set()

    def listen(self, stream: TextIO) -> None:
        """Read commands in a thread until the stream ends; its end means that nobody waits for a result any more."""

        def read() -> None:
            for line in stream:
                if line.strip() == "cancel":
                    self._event.set()
                    return
                self.view = events.decode_view(line) or self.view
            self._event.set()
            # Nobody is left to end this process should it be stuck.
            time.sleep(_ORPHAN_SECONDS)
            os._exit(events.EXIT_CANCELLED)

        threading.Thread(target=read, name="commands", daemon=True).start()


def claim_stdout() -> TextIO:
    """The stream for events; from now on fd 1 and sys.stdout are the log."""
    sys.stdout.flush()
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n", buffering=1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stream


def _unwind(number: int, frame: FrameType | None) -> None:
    """SIGTERM as an exception, so that half-written files are taken away on the way out."""
    raise KeyboardInterrupt


def main(argv: list[str]) -> int:
    """`worker JOB`: do the job of a file; exit codes as in `events`."""
    give_way()
    stream = claim_stdout()
    lock = threading.Lock()

    def tell(event: events.Event) -> None:
        with lock:
            print(events.encode(event), file=stream, flush=True)

    stop = Stop()
    emit = events.while_read(tell, stream, stop.unheard)
    stop.listen(sys.stdin)
    signal.signal(signal.SIGTERM, _unwind)
    if len(argv) != 1:
        emit(events.Error("fault", said("the worker was started without a job")))
        return events.EXIT_FAULT
    try:
        from .job import load_job

        job = load_job(argv[0], said("job"))
    except InputError as error:
        emit(events.Error("input", str(error)))
        return events.EXIT_INPUT
    except ImportError as error:
        emit(
            events.Error(
                "fault", said("a part of the engine is missing: {reason}; set the engine up again", reason=error)
            )
        )
        return events.EXIT_FAULT
    from .tasks import run_job

    return run_job(job, emit, stop, stop.in_view)
