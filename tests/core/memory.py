"""What a process of its own tells of its memory."""

from __future__ import annotations

import os

import pytest

#: An expression for a child's script: its peak of resident memory, in MB. `getrusage` would not do: a child begins with
#: its parent's peak there, and pytest's own is larger than what is measured.
PEAK_MEGABYTES = "next(int(line.split()[1]) // 1024 for line in open('/proc/self/status') if line.startswith('VmHWM:'))"

needs_proc = pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="only Linux tells a process's peak")
