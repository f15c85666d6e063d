"""Children that stand in for the engine's worker: well-behaved ones, and every way of misbehaving.

Each is a script that is started as `python FAKE worker JOBFILE`, as the real launcher is.
"""

from __future__ import annotations

from pathlib import Path

_HEAD = """
import json, os, signal, subprocess, sys, time
def say(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)
JOB = sys.argv[2]
"""

SCRIPTS = {
    # Speaks the protocol and tells what it was given.
    "good": """
say("ready", task="segment", device="cpu", versions={"torch": "2"}, version=1)
say("progress", fraction=0.5, message="half way", seconds_left=1.5)
say("metrics", step=10, values={"loss": 0.25})
say("preview", path="/tmp/preview.tif", date=None)
say("note", message="the fourth look was the best")
say("warning", message="one polygon only")
say("result", task="segment", outputs=[], summary={
    "job": json.load(open(JOB)), "folder": os.path.dirname(JOB), "mode": os.stat(os.path.dirname(JOB)).st_mode & 0o777,
    "env": dict(os.environ), "cwd": os.getcwd()})
""",
    # Says sentences that can be told in another language.
    "sentences": """
def sentence(path):
    said = {"template": "{path} does not exist", "values": {"path": path}}
    return {"message": path + " does not exist", "said": said}
say("ready", task="segment", version=1)
say("progress", fraction=0.5, message="mapping", said={"template": "mapping", "values": {}})
say("note", **sentence("a.tif"))
say("warning", **sentence("b.tif"))
say("warning", message="c.tif does not exist", said={"template": "{path.real}", "values": {"path": "c.tif"}})
say("error", kind="input", details="", **sentence("d.tif"))
sys.exit(2)
""",
    # A library that prints to stdout, with half lines, binary and 3 MB of noise on both streams.
    "rubbish": r"""
say("ready", task="segment", version=1)
os.write(1, b"\xff\xfe not text \x00\n{}\n[1, 2]\n{\"event\": \"unknown\"}\n")
os.write(1, b"{\"event\": \"progress\", \"fraction\": \"x\"}\n")
for stream in (sys.stdout, sys.stderr):
    for _ in range(3000):
        stream.write("x" * 1000 + "\n")
say("result", task="segment", outputs=[], summary={"ok": True})
os.write(1, b"last words without a newline")
""",
    "one_long_line": r"""
os.write(1, b"y" * 40_000_000)
say("result", task="segment")
""",
    "segfault": """
print("before the crash", file=sys.stderr, flush=True)
os.kill(os.getpid(), signal.SIGSEGV)
time.sleep(9)
""",
    "killed": "say('ready', task='train', version=1)\nos.kill(os.getpid(), signal.SIGKILL)\ntime.sleep(9)",
    "exit_1": 'sys.stderr.write("Traceback (most recent call last):\\nValueError: broken\\n"); sys.exit(1)',
    "exit_1_memory": 'sys.stderr.write("RuntimeError: CUDA out of memory. Tried to allocate 2 GiB\\n"); sys.exit(1)',
    "exit_2": 'sys.stderr.write("area a: the layer is empty\\n"); sys.exit(2)',
    "exit_3": "sys.exit(3)",
    "exit_4": "sys.exit(4)",
    "silent": "pass",
    "error_event": 'say("error", kind="input", message="two classes are needed", details=""); sys.exit(2)',
    "other_protocol": 'say("ready", task="train", version=99)\ntime.sleep(60)',
    "result_then_crash": 'say("result", task="train")\nsys.stdout.flush()\nos.kill(os.getpid(), signal.SIGSEGV)',
    "result_then_hang": 'say("result", task="train")\ntime.sleep(60)',
    "closes_stdout": "os.close(1)\ntime.sleep(60)",
    # Obeys the word cancel, as the real worker does.
    "obedient": """
say("ready", task="train", version=1)
for line in sys.stdin:
    if line.strip() == "cancel":
        say("error", kind="cancelled", message="Stopped.")
        sys.exit(3)
sys.exit(9)
""",
    # Ignores cancel, SIGTERM and the end of its stdin, and has a child that does the same.
    "stubborn": """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
helper = subprocess.Popen([sys.executable, "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"])
say("ready", task="train", device=f"{os.getpid()} {helper.pid}", version=1)
time.sleep(60)
""",
    # Ends, but leaves a child behind that holds its pipes open.
    "leaves_a_child": """
helper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
say("ready", task="train", device=f"{os.getpid()} {helper.pid}", version=1)
say("result", task="train")
""",
    # Writes its pid, then ends when stdin is closed, which is how it hears that its parent has died.
    "orphan": """
open(os.environ["PID_FILE"], "w").write(str(os.getpid()))
sys.stdin.read()
""",
}


def write_fake(folder: Path, name: str) -> str:
    """The script of that name, written into `folder`."""
    path = folder / f"{name}.py"
    path.write_text(_HEAD + SCRIPTS[name], "utf-8")
    return str(path)
