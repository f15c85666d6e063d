"""A child process that can always be ended: its own process group, its output read by threads, never a full pipe."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence

#: A line longer than this is cut in pieces: a child without newlines must not fill our memory.
LINE_LIMIT = 16 * 1024 * 1024
#: From "please stop" to "terminate", and from there to "kill": with what the system needs, within two seconds.
GRACE = 1.0
LAST_GRACE = 0.5
#: How long a child may take to end once it has nothing more to say.
END_GRACE = 5.0
_QUEUED_LINES = 1000
_CLOSED = None


#: In a child's environment: it is to let others go before, on the processors that it shares with them.
POLITE = "LANDBRUSH_POLITE"


class Child:
    """One running child.

    Args:
        argv: Program and arguments; no shell is involved.
        env: The child's whole environment.
        cwd: Its working folder.
        on_stderr: Called from a reader thread with each line of its stderr.
        merge: Send its stderr with its stdout (for programs whose output is only shown).

    Raises:
        OSError: The program cannot be started.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        env: Mapping[str, str],
        cwd: str,
        on_stderr: Callable[[str], None] | None = None,
        merge: bool = False,
    ) -> None:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
        if POLITE in env:
            # On Windows it is said here; elsewhere the engine says it of itself.
            flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        self._process = subprocess.Popen(  # nosec B603 (a list, without a shell)
            list(argv),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if merge else subprocess.PIPE,
            env=dict(env),
            cwd=cwd,
            creationflags=flags,
            start_new_session=os.name == "posix",
        )
        self._lines: queue.Queue[str | None] = queue.Queue(_QUEUED_LINES)
        self._abandoned = threading.Event()
        self._ended = threading.Event()
        self._stopping = threading.Lock()
        self._deadline: float | None = None
        self._readers = [threading.Thread(target=self._read_stdout, name="landbrush-stdout", daemon=True)]
        if not merge:
            reader = threading.Thread(target=self._read_stderr, args=(on_stderr,), name="landbrush-stderr", daemon=True)
            self._readers.append(reader)
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def lines(self) -> Iterator[str]:
        """Each line of the child's stdout, until it is closed or the child has ended."""
        died_at: float | None = None
        while True:
            if self._deadline is not None and time.monotonic() > self._deadline:
                return
            try:
                line = self._lines.get(timeout=0.1)
            except queue.Empty:
                if self._process.poll() is None:
                    continue
                # The child is gone but something it started still holds the pipe open.
                now = time.monotonic()
                died_at = now if died_at is None else died_at
                if now - died_at > 1.0:
                    self._signal(kill=True)
                    return
                continue
            if line is _CLOSED:
                return
            yield line

    def expect_end(self, seconds: float | None = None) -> None:
        """`lines` ends within `seconds`, whether the child does or not; None: the child has said its last word."""
        self._deadline = time.monotonic() + (END_GRACE if seconds is None else seconds)

    def wait(self, timeout: float | None = None) -> int:
        """The exit code (negative: the signal that ended it), when all it printed has been read.

        A child that does not end in time is killed.
        """
        if timeout is None:
            timeout = END_GRACE if self._deadline is None else max(0.2, self._deadline - time.monotonic())
        try:
            code = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._signal(kill=True)
            code = self._process.wait()
        self._ended.set()
        for reader in self._readers[1:]:
            reader.join(0.5)
        return code

    def send(self, text: str) -> None:
        """Write to the child's stdin; a child that no longer listens is no error."""
        stream = self._process.stdin
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.write(text.encode())
                stream.flush()

    def stop(self, farewell: str = "", grace: float | None = None) -> None:
        """End the child and all it started: say `farewell`, wait, terminate, wait, kill. Returns when it is over.

        `grace` is how long to wait after the farewell; None: `GRACE`.
        """
        with self._stopping:
            if self._gone(0):
                return
            if farewell:
                self.send(farewell)
                if self._gone(GRACE if grace is None else grace):
                    return
            self._signal(kill=False)
            if not self._gone(LAST_GRACE):
                self._signal(kill=True)
                self._gone(LAST_GRACE)

    def close(self) -> None:
        """End the child if it still runs, and give back pipes and threads."""
        self._abandoned.set()
        self.stop()
        self.wait()
        self._readers[0].join(0.5)
        if any(reader.is_alive() for reader in self._readers):
            self._signal(kill=True)
            for reader in self._readers:
                reader.join(0.5)
        streams = [self._process.stdin]
        # Closing a stream that a thread still reads would block us on its lock.
        if not any(reader.is_alive() for reader in self._readers):
            streams += [self._process.stdout, self._process.stderr]
        for stream in streams:
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _gone(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while self._process.poll() is None:
            if time.monotonic() >= deadline:
                return False
            self._ended.wait(0.02)
        return True

    def _signal(self, kill: bool) -> None:
        """Signal the child's whole group, so that nothing it started outlives it."""
        if sys.platform == "win32":
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                taskkill = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
                subprocess.run(  # nosec B603 (a list, without a shell)
                    [taskkill, "/T", "/F", "/PID", str(self.pid)],
                    capture_output=True,
                    timeout=2,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            with contextlib.suppress(OSError):
                self._process.kill()
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL if kill else signal.SIGTERM)

    def _read_stdout(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in _read_lines(self._process.stdout):
                self._put(line)
        self._put(_CLOSED)

    def _put(self, line: str | None) -> None:
        while not self._abandoned.is_set():
            try:
                self._lines.put(line, timeout=0.1)
                return
            except queue.Full:
                continue

    def _read_stderr(self, on_line: Callable[[str], None] | None) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in _read_lines(self._process.stderr):
                if on_line is not None:
                    on_line(line)


def _read_lines(stream) -> Iterator[str]:
    while True:
        line = stream.readline(LINE_LIMIT)
        if not line:
            return
        yield line.decode("utf-8", "replace").rstrip("\r\n")
