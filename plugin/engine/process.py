"""One engine run: starts the child on a job file, gives its events, and turns every way of ending into one event."""

from __future__ import annotations

import collections
import contextlib
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from ...core.events import Error, Event, ProtocolError, Result, View, decode, encode_view
from ...core.job import Job, dump_job
from ..i18n import tr
from ..leftovers import private_folder
from . import verdict
from .child import Child

#: Registers the plugin's folder as the package `landbrush`, whatever the folder is called.
LAUNCHER = Path(__file__).resolve().parents[2] / "core" / "launch.py"
_TAIL_LINES = 200
_TAIL_WIDTH = 2000


class EngineProcess:
    """Supervises one child on one job. Used from any one thread; `cancel` and `wait` may be called from another.

    Args:
        python: The engine's interpreter.
        job: What to do.
        env: The child's whole environment (see `child_env`).
        log: Called, from any thread, with each line that is no event.
        launcher: The script the interpreter starts, with the words `worker JOBFILE`; None = the plugin's own.

    Example:
        >>> process = EngineProcess(python, job, env=child_env(environment))
        >>> for event in process.events():
        ...     ...
    """

    def __init__(
        self,
        python: str,
        job: Job,
        *,
        env: Mapping[str, str],
        log: Callable[[str], None] | None = None,
        launcher: str | os.PathLike[str] | None = None,
    ) -> None:
        self.python = python
        self.job = job
        self._env = env
        self._log = log
        self._launcher = os.fspath(launcher or LAUNCHER)
        self._tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
        self._cancelled = threading.Event()
        self._over = threading.Event()
        self._child: Child | None = None
        self._lock = threading.Lock()

    def events(self) -> Iterator[Event]:
        """Every event; the last is always a `Result` or an `Error`, given when the child has ended.

        Leaving the iteration early ends the child.
        """
        folder = ""
        try:
            if self._cancelled.is_set():
                yield verdict.cancelled()
                return
            try:
                folder = private_folder()
                job_file = os.path.join(folder, "job.yaml")
                dump_job(self.job, job_file)
            except OSError as error:
                yield _not_written(error)
                return
            try:
                child = self._start(folder, job_file)
            except OSError as error:
                yield self._not_started(error)
                return
            yield from self._follow(child)
        finally:
            if self._child is not None:
                self._child.close()
            if folder:
                shutil.rmtree(folder, ignore_errors=True)
            self._over.set()

    def cancel(self) -> None:
        """Ask the child to stop, and end it if it does not: it is gone within two seconds. Returns at once."""
        with self._lock:
            if self._cancelled.is_set():
                return
            self._cancelled.set()
            child = self._child
        if child is not None:
            self._stop_soon(child)

    def look(self, view: View) -> None:
        """Tell the child what the user sees; harmless where none listens."""
        child = self._child
        if child is not None and not self._cancelled.is_set():
            child.send(encode_view(view) + "\n")

    def wait(self, timeout: float) -> bool:
        """Wait until `events` has come to its end; False if it has not within `timeout` seconds."""
        return self._over.wait(timeout)

    @property
    def started(self) -> bool:
        """A child has been started; it may have ended."""
        return self._child is not None

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def tail(self) -> tuple[str, ...]:
        """The last lines the child printed that were no events."""
        return tuple(self._tail)

    def _start(self, folder: str, job_file: str) -> Child:
        argv: Sequence[str] = [self.python, self._launcher, "worker", job_file]
        # What libraries leave among the temporary files (PyTorch's compiler a folder a user) goes with the run.
        env = {**self._env, "TMPDIR": folder, "TEMP": folder, "TMP": folder}
        child = Child(argv, env=env, cwd=folder, on_stderr=self._note)
        with self._lock:
            self._child = child
            late = self._cancelled.is_set()
        if late:
            self._stop_soon(child)
        return child

    @staticmethod
    def _stop_soon(child: Child) -> None:
        threading.Thread(target=child.stop, args=("cancel\n",), name="landbrush-cancel", daemon=True).start()

    def _follow(self, child: Child) -> Iterator[Event]:
        last: Result | Error | None = None
        for line in child.lines():
            try:
                event = decode(line)
            except ProtocolError as error:
                self._note(line)
                if line.startswith('{"event": "ready"'):
                    last = Error("fault", _misfit(error), line)
                    child.stop()
                    break
                continue
            if isinstance(event, (Result, Error)):
                last = event
                child.expect_end()
            else:
                yield event
        yield self._outcome(last, child.wait())

    def _outcome(self, last: Result | Error | None, code: int) -> Event:
        if isinstance(last, Result):
            # Its files are in place; a library that crashes while it is unloaded changes nothing about that.
            if code != 0:
                self._note(f"the engine ended with exit code {code} after its result")
            return last
        if self._cancelled.is_set():
            return verdict.cancelled()
        if last is None:
            return verdict.explain(code, self._tail)
        return last if last.details else Error(last.kind, last.message, "\n".join(self._tail))

    def _not_started(self, error: OSError) -> Error:
        message = tr("The engine's Python {python} could not be started ({reason}); set the engine up again.")
        return Error("fault", message.format(python=self.python, reason=error.strerror or error), repr(error))

    def _note(self, line: str) -> None:
        self._tail.append(line[:_TAIL_WIDTH])
        if self._log is not None:
            with contextlib.suppress(Exception):
                self._log(line[:_TAIL_WIDTH])


def _not_written(error: OSError) -> Error:
    message = tr("The job cannot be written to the temporary folder {folder} ({reason}); make room there.")
    reason = error.strerror or error
    return Error("fault", message.format(folder=tempfile.gettempdir(), reason=reason), repr(error))


def _misfit(error: Exception) -> str:
    message = tr("The engine and the plugin do not fit together: {reason}; reinstall Landbrush.")
    return message.format(reason=error)
