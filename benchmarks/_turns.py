"""Programs that take turns on the same cores, stopped and continued by signals, so that none is measured in better
weather than another.

Each program says in lines of JSON on its stdout when it is ready, how far it is, and when it is done; only the time in
which it could run is counted. Needs a system with SIGSTOP and /proc (Linux).
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_TICKS = os.sysconf("SC_CLK_TCK")


class Runner:
    """One program.

    Attributes:
        name: In tables.
        turn: Seconds of a turn.
        active: Seconds in which it could run since it was ready.
        processor: Seconds of processor time since it was ready, all threads.
        peak: Largest resident memory seen, in bytes (VmHWM).
        first, last: The line that said it was ready, and the last one, as data.
        done: Whether it said that it is finished, or has ended.

    Args:
        command: Its lines are JSON objects with an `event` (the engine's own protocol is such).
        ready, finished: The events that begin and end what is timed.
        log: Where its stderr goes.
    """

    def __init__(
        self, name: str, command: Sequence[str | Path], log: Path, *, ready: str, finished: str, turn: float
    ) -> None:
        self.name, self.turn, self._ready, self._finished = name, turn, ready, finished
        self.active = 0.0
        self.processor = 0.0
        self.peak = 0
        self.last: dict[str, Any] = {}
        self.first: dict[str, Any] = {}
        self.done = False
        self._log = log
        self._lines: queue.Queue[tuple[float, dict[str, Any] | None]] = queue.Queue()
        with open(log, "wb") as errors:
            self._process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )
        self._begun = self._before = 0.0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self._process.stdout
        if stream is not None:
            for line in stream:
                try:
                    data = json.loads(line)
                except ValueError:
                    continue
                self._lines.put((time.perf_counter(), data))
        self._lines.put((time.perf_counter(), None))

    def _next(self, timeout: float) -> tuple[float, dict[str, Any] | None]:
        """The next line and when it came; an empty one after `timeout`."""
        try:
            return self._lines.get(timeout=max(timeout, 0.0))
        except queue.Empty:
            return time.perf_counter(), {}

    def wait_until_ready(self) -> None:
        """Let it start, then stop it.

        Raises:
            RuntimeError: It ended before.
        """
        while True:
            at, line = self._next(1.0)
            if line is None:
                raise RuntimeError(self._complaint())
            if line.get("event") == self._ready:
                self.first = line
                self._begun = at
                self._before = self._processor_time()
                self._stop()
                return

    def take_turn(self) -> None:
        """Go on for a turn, or until done.

        Raises:
            RuntimeError: It ended without having finished.
        """
        self._signal(signal.SIGCONT)
        self._begun = time.perf_counter()
        until = self._begun + self.turn
        while not self.done:
            at, line = self._next(min(0.2, until - time.perf_counter()))
            self._look()
            if line is None:
                raise RuntimeError(self._complaint())
            if line:
                self.last = line
            if line.get("event") == self._finished:
                self.active += at - self._begun
                self.done = True
                return
            if time.perf_counter() >= until:
                break
        self._stop()

    def _stop(self) -> None:
        self._signal(signal.SIGSTOP)
        self.active += time.perf_counter() - self._begun
        self._look()
        # What it wrote before it was stopped was done in this turn.
        while True:
            at, line = self._next(0.0)
            if not line:
                if line is None:
                    self._lines.put((at, None))
                return
            self.last = line
            self.done = self.done or line.get("event") == self._finished

    def _look(self) -> None:
        try:
            with open(f"/proc/{self._process.pid}/status", encoding="ascii") as stream:
                for line in stream:
                    if line.startswith("VmHWM:"):
                        self.peak = max(self.peak, int(line.split()[1]) * 1024)
            self.processor = self._processor_time() - self._before
        except OSError:
            pass

    def _processor_time(self) -> float:
        with open(f"/proc/{self._process.pid}/stat", encoding="ascii") as stream:
            fields = stream.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def _signal(self, number: int) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, number)

    def _complaint(self) -> str:
        self._process.wait()
        text = self._log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-15:]
        said = json.dumps(self.last, ensure_ascii=False)
        return "\n".join([f"{self.name} ended with exit code {self._process.returncode} after {said}", *text])

    def end(self) -> None:
        """Make sure it is gone."""
        if self._process.poll() is None:
            self._signal(signal.SIGKILL)
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


def take_turns(runners: Sequence[Runner], waiting_for: Sequence[Runner], tell: bool = True) -> None:
    """Let the runners work one after the other, turn by turn, until all of `waiting_for` are done.

    Args:
        tell: Whether to say now and then how far they are.
    """
    said = time.perf_counter()
    while not all(runner.done for runner in waiting_for):
        for runner in runners:
            if not runner.done:
                runner.take_turn()
        if tell and time.perf_counter() - said > 60:
            said = time.perf_counter()
            print("  " + ", ".join(f"{runner.name} {runner.active:.0f} s" for runner in runners), flush=True)
