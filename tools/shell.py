"""Running other programs, and telling the person in front of the screen about it."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Failure(Exception):
    """The work cannot go on; the message says in one or two sentences what to do."""


def say(message: str) -> None:
    """One line for the person; flushed, so that it stands in order with what the programs print."""
    print(f"· {message}", flush=True)


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> None:
    """Run a program with its output shown.

    Raises:
        Failure: It cannot be started, or ends with another exit code than 0.
    """
    words = [str(word) for word in command]
    print(f"$ {shlex.join(words)}", flush=True)
    try:
        code = subprocess.run(words, cwd=cwd, env=env, check=False).returncode
    except OSError as error:
        raise Failure(f"{words[0]} cannot be started: {error.strerror or error}") from None
    if code != 0:
        raise Failure(f"{Path(words[0]).name} ended with exit code {code}; what it printed above says why.")


def read(command: Sequence[str | Path], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Exit code and everything the program printed; 127 when it cannot be started."""
    try:
        done = subprocess.run(
            [str(word) for word in command],
            cwd=cwd,
            env=env,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        return 127, f"{command[0]}: {error.strerror or error}"
    return done.returncode, done.stdout


def run_limited(command: Sequence[str | Path], seconds: float, *, env: Mapping[str, str], cwd: Path = ROOT) -> int:
    """Run a program, and end it together with everything it started once the time is over.

    Returns:
        Its exit code (negative: the signal that ended it, -SIGKILL at the time limit).
    """
    group = sys.platform != "win32"
    process = subprocess.Popen([str(word) for word in command], cwd=cwd, env=env, start_new_session=group)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        say(f"stopped after {seconds:.0f} seconds")
        return -int(getattr(signal, "SIGKILL", 9))
    finally:
        if group:
            # Also after a regular end: a test that leaves a child behind must not hold this program's output open.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        elif process.poll() is None:
            process.kill()
        process.wait()
