"""build.py test: how the tiers are run and counted, and what they leave behind."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import time
from pathlib import Path

import pytest
from programs import posix, script

from landbrush.tools import lint, shell, testing

CASES = """<testsuites><testsuite>
<testcase name="a"/><testcase name="b"/>
<testcase name="c"><failure>no</failure></testcase>
<testcase name="d"><error>no</error></testcase>
<testcase name="e"><skipped/></testcase>
<testcase name="f"><system-out>text</system-out></testcase>
</testsuite></testsuites>"""
GOOD_CASES = "<testsuites><testsuite><testcase name='a'/></testsuite></testsuites>"


@pytest.mark.parametrize(
    ("report", "code", "line"),
    [
        (CASES, 1, "3 passed, 2 failed, 1 skipped"),
        (GOOD_CASES, 0, "1 passed, 0 failed, 0 skipped"),
        (GOOD_CASES, -11, "1 passed, 1 failed, 0 skipped"),
        (None, -9, "0 passed, 1 failed, 0 skipped"),
        ("<testsuites><testsu", 1, "0 passed, 1 failed, 0 skipped"),
        (None, 4, "0 passed, 1 failed, 0 skipped"),
        ("<testsuites><testsuite/></testsuites>", 5, "0 passed, 0 failed, 0 skipped"),
    ],
)
def test_tests_are_counted_from_the_report_and_the_exit_code(tmp_path, report, code, line):
    path = tmp_path / "report.xml"
    if report is not None:
        path.write_text(report)
    assert str(testing.count_report(path, code)) == line


@pytest.fixture
def tiers(tmp_path, monkeypatch):
    """A checkout with the given tests, one file a tier."""
    monkeypatch.setattr(testing, "ROOT", tmp_path)
    monkeypatch.setattr(testing, "REPORTS", tmp_path / "reports")
    names = ("core", "plugin")
    monkeypatch.setattr(
        testing, "TIERS", tuple(testing.Tier(name, ("-p", "no:pytest_qgis"), "offscreen", 60) for name in names)
    )
    monkeypatch.setattr(testing, "NAMES", ("lint", *names))
    monkeypatch.setattr(lint, "lint", lambda python: (2, 0))

    def make(**sources: str) -> None:
        for name, source in sources.items():
            folder = tmp_path / "tests" / name
            folder.mkdir(parents=True)
            (folder / "test_it.py").write_text(textwrap.dedent(source))

    return make


def last_line(capfd) -> str:
    return capfd.readouterr().out.splitlines()[-1]


def test_a_failed_tier_does_not_stop_the_next(tiers, capfd):
    tiers(core="def test_bad():\n    assert False\n", plugin="def test_good():\n    pass\n")
    assert testing.test(Path(sys.executable), []) == 1
    assert last_line(capfd) == "3 passed, 1 failed, 0 skipped"


def test_tests_can_be_picked(tiers, capfd):
    tiers(core="def test_one():\n    pass\ndef test_two():\n    pass\n", plugin="def test_one():\n    pass\n")
    assert testing.test(Path(sys.executable), ["core", "-k", "one"]) == 0
    assert last_line(capfd) == "1 passed, 0 failed, 0 skipped"
    assert testing.test(Path(sys.executable), ["-k", "two"]) == 0
    assert last_line(capfd) == "1 passed, 0 failed, 0 skipped"


def test_to_run_nothing_is_a_failure(tiers, capfd):
    tiers(core="import pytest\ndef test_skipped():\n    pytest.skip('no data')\n")
    assert testing.test(Path(sys.executable), ["core"]) == 1
    assert last_line(capfd) == "0 passed, 0 failed, 1 skipped"
    assert testing.test(Path(sys.executable), ["plugin"]) == 1


def test_a_tier_that_dies_or_hangs_is_a_failure(tiers, capfd, monkeypatch):
    tiers(
        core="import os\ndef test_dies():\n    os._exit(3)\n",
        plugin="import time\ndef test_hangs():\n    time.sleep(60)\n",
    )
    monkeypatch.setattr(testing, "TIERS", (testing.TIERS[0], testing.Tier("plugin", (), "offscreen", 3)))
    assert testing.test(Path(sys.executable), ["core", "plugin"]) == 1
    assert last_line(capfd) == "0 passed, 2 failed, 0 skipped"


def test_tests_do_not_see_the_users_profile(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (tmp_path / "config" / "pip").mkdir(parents=True)
    (tmp_path / "config" / "pip" / "pip.conf").write_text("[global]\n")
    with testing.sandbox() as env:
        folders = [Path(env[name]) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "QGIS_CUSTOM_CONFIG_PATH")]
        assert all(folder.is_dir() for folder in folders)
        assert not any(folder.is_relative_to(tmp_path) for folder in folders)
        assert (folders[0] / "pip" / "pip.conf").read_text() == "[global]\n"
        assert "PYTHONPATH" not in env
    assert not any(folder.exists() for folder in folders)


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_the_display_is_there_and_goes_away():
    with testing.display() as env:
        socket = Path("/tmp/.X11-unix") / f"X{env['DISPLAY'].lstrip(':')}"
        assert socket.exists()
    assert not socket.exists()


@posix
def test_what_a_program_started_ends_with_it(tmp_path):
    started = tmp_path / "pid"
    body = f"sleep 60 & echo $! > {started}"
    assert shell.run_limited([script(tmp_path / "leaves", body)], 20, env=dict(os.environ), cwd=tmp_path) == 0
    state = Path(f"/proc/{started.read_text().strip()}/stat")
    # A killed process is gone soon, but for a zombie that its new parent has not yet asked for.
    deadline = time.monotonic() + 10
    while state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z":
        assert time.monotonic() < deadline
        time.sleep(0.05)
