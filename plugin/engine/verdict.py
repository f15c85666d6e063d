"""Why a child ended without a word, from what is left of it: an exit code and the last lines it printed."""

from __future__ import annotations

import re
import signal
from collections.abc import Sequence

from ...core import events
from ..i18n import tr

_OUT_OF_MEMORY = re.compile(
    r"out of memory|bad_alloc|\bMemoryError\b|can't allocate memory|not enough memory|Unable to allocate",
    re.IGNORECASE,
)
#: NTSTATUS codes with which Windows ends a process that asked for too much memory (commit limit, quota, pages).
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D, 0xC0000044, 0xC000009A)


def cancelled() -> events.Error:
    """The user's own wish, in the engine's words."""
    return events.Error("cancelled", tr("Stopped."))


def explain(code: int, tail: Sequence[str]) -> events.Error:
    """The error for a child that ended with `code` and told no reason itself.

    Args:
        code: Exit code; negative is the signal that ended the child (POSIX), ≥ 0xC0000000 an NTSTATUS (Windows).
        tail: The last lines it printed.
    """
    details = "\n".join([*tail, f"exit code {code}"])
    if code == events.EXIT_CANCELLED:
        return events.Error("cancelled", cancelled().message, details)
    if code == events.EXIT_MEMORY or (code not in (0, events.EXIT_INPUT) and _OUT_OF_MEMORY.search("\n".join(tail))):
        message = tr("The engine ran out of memory; close other programs or choose a smaller recipe.")
        return events.Error("memory", message, details)
    # 137 is how a shell or container reports a SIGKILL, which is what the kernel's out-of-memory killer sends.
    if code in (-_number("SIGKILL", 9), 137) or code % 2**32 in _WINDOWS_NO_MEMORY:
        message = tr("The engine probably ran out of memory; close other programs or choose a smaller recipe.")
        return events.Error("memory", message, details)
    if code == events.EXIT_INPUT:
        told = next((line.strip() for line in reversed(tail) if line.strip()), "")
        return events.Error("input", told or tr("The engine refused the input."), details)
    if code == 0:
        message = tr("The engine ended without a result; see the log for what it printed.")
        return events.Error("fault", message, details)
    name = _crash(code)
    if name:
        message = tr("The engine crashed ({name}); QGIS is unharmed, see the log for details.")
        return events.Error("fault", message.format(name=name), details)
    message = tr("The engine failed (exit code {code}); see the log for details.")
    return events.Error("fault", message.format(code=code), details)


def _number(name: str, default: int) -> int:
    # Windows' signal module lacks most signals, but logs from elsewhere may be read there.
    return int(getattr(signal, name, default))


def _crash(code: int) -> str:
    """The name of the signal or NTSTATUS that ended the process; empty for an ordinary exit."""
    if code < 0 and code > -128:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    if code % 2**32 >= 0xC0000000:
        return f"0x{code % 2**32:08X}"
    return ""
