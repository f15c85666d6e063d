"""build.py: what it finds, what it asks for, how it counts, and that it leaves alone what is not its own."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from landbrush.tools import bench, links, lint, shell, system, testing, translate, venv

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = system.QgisPython("/usr/bin/python3", "3.11.2", "1.24.2", "3.22.16", True, False)


def script(path: Path, body: str) -> Path:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


posix = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts stand in for programs")


def run_build(*words: str, **options: object) -> subprocess.CompletedProcess:
    command = [sys.executable, ROOT / "build.py", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def test_every_verb_has_one_sentence_of_help(tmp_path):
    top = run_build("--help", cwd=tmp_path)
    assert top.returncode == 0
    for verb in ("setup", "demo", "test", "bench", "lint", "translate", "package", "link"):
        told = run_build(verb, "--help", cwd=tmp_path)
        assert told.returncode == 0
        sentence = " ".join(told.stdout.split("\n\n")[1].split())
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0
        assert sentence in " ".join(top.stdout.split())


def test_a_wrong_command_line_ends_with_2():
    assert run_build("fly").returncode == 2
    assert run_build("link", "--nonsense").returncode == 2


@pytest.mark.parametrize(
    "path", [ROOT / "build.py", *sorted((ROOT / "tools").glob("*.py"))], ids=lambda path: path.name
)
def test_build_needs_the_standard_library_only(path):
    import ast

    if path.name.startswith("demo"):
        pytest.skip("runs in the environment, which has packages")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        for name in names:
            assert name.partition(".")[0] in {*sys.stdlib_module_names, "tools"}


# ---- the Python of QGIS ----


@posix
def test_the_python_of_qgis_is_found_behind_another_one(tmp_path, monkeypatch):
    answer = (
        '{"executable": "/opt/q/python3", "version": "3.12.1", "numpy": "2.1.0", "qgis": "3.40.0", '
        '"venv": true, "torch": false}'
    )
    other = script(tmp_path / "a" / "python3", "echo 'No module named qgis' >&2; exit 1")
    chatty = script(tmp_path / "b" / "python3", f"echo hello; echo '{answer}'; echo bye")
    monkeypatch.delenv(system.PYTHON_VARIABLE, raising=False)
    monkeypatch.setattr(system, "candidates", lambda: iter([str(other), str(chatty)]))
    found = system.find_qgis_python()
    assert found == system.QgisPython("/opt/q/python3", "3.12.1", "2.1.0", "3.40.0", True, False)
    monkeypatch.setenv(system.PYTHON_VARIABLE, str(other))
    with pytest.raises(shell.Failure, match="cannot import qgis"):
        system.find_qgis_python()


@posix
def test_candidates_name_each_interpreter_once(tmp_path, monkeypatch):
    real = script(tmp_path / "a" / "python3", "exit 1")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "python3").symlink_to(real)
    monkeypatch.setenv("PATH", f"{tmp_path / 'b'}{os.pathsep}{tmp_path / 'a'}{os.pathsep}")
    found = list(system.candidates())
    assert found[0] == sys.executable
    assert sum(os.path.realpath(path) == str(real.resolve()) for path in found) == 1
    assert len({os.path.realpath(path) for path in found}) == len(found)


# ---- system packages, with a stand-in for apt ----


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A Linux machine with apt and nothing else; what apt-get was asked is in the file `asked`."""
    if not sys.platform.startswith("linux"):
        pytest.skip("apt is Linux's")
    programs = tmp_path / "bin"
    asked = tmp_path / "asked"
    body = f'echo "$DEBIAN_FRONTEND $*" >> {asked}'
    install = f"""
        case "$*" in *install*)
            for name in qgis qgis_process Xvfb xauth; do printf '#!/bin/sh\\n' > {programs}/$name; done
            /bin/chmod +x {programs}/*
        esac"""
    script(programs / "apt-get", body + textwrap.dedent(install))
    script(programs / "env", 'while case "$1" in *=*) true;; *) false;; esac; do export "$1"; shift; done; exec "$@"')
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system, "find_lrelease", lambda: "lrelease")
    monkeypatch.setattr(system, "find_qgis_python", lambda: PYTHON if shutil.which("qgis") else None)
    return asked


def test_root_installs_what_is_missing_and_nothing_twice(machine):
    assert system.prepare() == PYTHON
    update, install = machine.read_text().splitlines()
    assert update == "noninteractive -o Acquire::Retries=3 update"
    assert install.startswith("noninteractive -o Acquire::Retries=3 install -y --no-install-recommends ")
    packages = install.partition("--no-install-recommends ")[2].split()
    assert {"qgis", "python3-qgis", "qgis-providers", "python3-venv", "xvfb", "xauth"} <= set(packages)
    assert len(packages) == len(set(packages))
    machine.unlink()
    assert system.prepare() == PYTHON
    assert not machine.exists()


def test_without_root_the_one_command_is_told(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(shell.Failure, match=r"sudo apt-get update && sudo apt-get install -y .*python3-qgis"):
        system.prepare()
    assert not machine.exists()


def test_passwordless_sudo_is_used(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    script(machine.parent / "bin" / "sudo", '[ "$1" = -n ] || exit 9; shift; [ "$1" = true ] && exit 0; exec "$@"')
    assert system.prepare() == PYTHON
    assert len(machine.read_text().splitlines()) == 2


def test_a_failed_install_ends_setup(machine):
    script(machine.parent / "bin" / "apt-get", "exit 100")
    with pytest.raises(shell.Failure, match="exit code 100"):
        system.prepare()


def test_an_install_that_brings_nothing_is_told(machine):
    script(machine.parent / "bin" / "apt-get", "exit 0")
    with pytest.raises(shell.Failure, match="still not found: QGIS"):
        system.prepare()


# ---- the environment ----


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """A folder that looks like an environment on PYTHON, and a probe that answers for it."""
    folder = tmp_path / ".venv"
    folder.mkdir()
    (folder / "pyvenv.cfg").write_text("include-system-site-packages = true\n")
    answers = {str(venv.venv_python(folder)): system.QgisPython(sys.executable, "3.11.2", "1.24.2", "3.22", True, True)}
    monkeypatch.setattr(venv, "VENV", folder)
    monkeypatch.setattr(venv, "_STAMP", folder / "stamp.json")
    monkeypatch.setattr(venv, "venv_python", lambda: folder / "bin" / "python")
    monkeypatch.setattr(system, "probe", lambda path: answers.get(str(path)))
    return folder, answers


def test_an_environment_is_ready_only_for_what_it_was_made_for(environment, monkeypatch):
    folder, answers = environment
    ((name, inside),) = answers.items()
    assert venv.is_ready() is None
    (folder / "stamp.json").write_text(str(venv._stamp(inside)).replace("'", '"'))
    assert venv.is_ready() == inside
    answers[name] = system.QgisPython(sys.executable, "3.11.2", "2.0.0", "3.22", True, True)
    assert venv.is_ready() is None  # another numpy
    answers[name] = system.QgisPython(sys.executable, "3.11.2", "1.24.2", "3.22", True, False)
    assert venv.is_ready() is None  # torch is gone
    answers[name] = inside
    monkeypatch.setattr(venv, "_asked", lambda: "something else")
    assert venv.is_ready() is None
    answers.clear()
    assert venv.is_ready() is None


def test_an_environment_of_another_python_is_not_used(environment):
    folder, _ = environment
    same = system.QgisPython(sys.executable, "3.11.2", "1.24.2", "3.22", True, False)
    assert venv._usable(same)
    assert not venv._usable(system.QgisPython(sys.executable, "3.12.0", "1.24.2", "3.22", True, False))
    assert not venv._usable(system.QgisPython(shutil.which("sh"), "3.11.2", "1.24.2", "3.22", True, False))
    (folder / "pyvenv.cfg").write_text("include-system-site-packages = false\n")
    assert not venv._usable(same)
    (folder / "pyvenv.cfg").unlink()
    assert not venv._usable(same)


def test_the_settings_of_tools_do_not_call_for_a_new_environment(tmp_path, monkeypatch):
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    monkeypatch.setattr(venv, "ROOT", tmp_path)
    prints = []
    for changed in (text, text.replace("line-length = 120", "line-length = 99"), text.replace("hypothesis", "hypo")):
        (tmp_path / "pyproject.toml").write_text(changed, encoding="utf-8")
        prints.append(venv._asked())
    assert prints[0] == prints[1] != prints[2]


def test_this_environment_holds_numpy_to_that_of_qgis():
    # Only where the tests run in the environment that build.py made.
    python = system.probe(sys.executable)
    if python is None or sys.prefix == sys.base_prefix:
        pytest.skip("not in an environment on QGIS's Python")
    base = system.probe(python.executable)
    assert base is not None
    assert (python.numpy, python.version) == (base.numpy, base.version)


# ---- counting tests ----

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


# ---- hygiene, links, translations, benchmarks ----


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.py", b"x = 1", "no newline"),
        ("a.py", b"x = 1 \n", "line 1: white space"),
        ("a.py", b"x = 1\r\n", "Windows"),
        ("a.py", b"<" * 7 + b" HEAD\n", "merge conflict"),
        ("a.py", b"\xff\n", "not UTF-8"),
        ("a.tif", b"II*\0\0\0", "binary"),
        ("a.md", b"x\n" * 600_000, "too much"),
    ],
)
def test_hygiene_sees(name, data, told):
    assert any(told in problem for problem in lint.hygiene_problems(Path(name), data))


def test_hygiene_lets_pass():
    assert list(lint.hygiene_problems(Path("a.py"), b"x = 1\n")) == []
    assert list(lint.hygiene_problems(Path("a.py"), b"")) == []
    assert list(lint.hygiene_problems(Path("a.png"), b"\x89PNG\0")) == []


def test_a_profile_gets_a_link_and_nothing_real_is_touched(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path))
    plugin = tmp_path / "profiles" / "work" / "python" / "plugins" / "landbrush"
    links.link_plugin("work")
    assert plugin.resolve() == ROOT
    links.link_plugin("work")
    assert "already points here" in capsys.readouterr().out
    links.link_plugin("work", remove=True)
    assert not plugin.exists()
    assert (ROOT / "build.py").exists()
    plugin.parent.joinpath("elsewhere").mkdir()
    links.link_folder(plugin.parent / "elsewhere", plugin)
    links.link_plugin("work")
    assert plugin.resolve() == ROOT
    links.link_plugin("work", remove=True)
    plugin.mkdir()
    (plugin / "metadata.txt").write_text("mine")
    with pytest.raises(shell.Failure, match="not a link"):
        links.link_plugin("work")
    with pytest.raises(shell.Failure, match="not a link"):
        links.link_plugin("work", remove=True)
    assert (plugin / "metadata.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "a/../../b", "a/", "..\\b", "/b"])
def test_a_link_stays_inside_the_profiles(tmp_path, monkeypatch, name):
    monkeypatch.setenv("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path / "config"))
    with pytest.raises(shell.Failure, match="no name of a QGIS profile"):
        links.link_plugin(name)
    with pytest.raises(shell.Failure, match="no name of a QGIS profile"):
        links.link_plugin(name, remove=True)
    assert list(tmp_path.iterdir()) == []


def test_the_demo_refuses_a_folder_of_others_before_anything_is_set_up(tmp_path):
    (tmp_path / "maps").mkdir()
    done = run_build("demo", "--out", str(tmp_path))
    assert done.returncode == 1
    assert "not made by the demo" in done.stderr
    assert done.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["maps"]


SOURCE = """
from .i18n import tr
def f(n):
    label = tr("Train & go")
    other = tr("Two "
               "lines\\nand <more>")
    return tr("Train & go") + self.tr("{n} left").format(n=n)
"""


def test_texts_are_collected_and_translations_kept(tmp_path, monkeypatch):
    found = translate.texts(SOURCE, "plugin/x.py")
    assert list(found) == ["Train & go", "Two lines\nand <more>", "{n} left"]
    assert found["Train & go"] == "plugin/x.py:4"
    path = tmp_path / "landbrush_cs.ts"
    path.write_text(translate.ts("cs", found, {"Train & go": "Učit & jet"}), encoding="utf-8")
    assert translate.translations(path) == {"Train & go": "Učit & jet"}
    # What no longer occurs goes, what is translated stays.
    path.write_text(
        translate.ts("cs", {"Train & go": "a:1", "New": "a:2"}, translate.translations(path)), encoding="utf-8"
    )
    assert translate.translations(path) == {"Train & go": "Učit & jet"}
    assert "lines" not in path.read_text(encoding="utf-8")
    if system.find_lrelease():
        monkeypatch.setattr(translate, "FOLDER", tmp_path)
        (compiled,) = translate.compile_all(tmp_path / "out")
        assert compiled.name == "landbrush_cs.qm"
        assert "Učit & jet".encode("utf-16-be") in compiled.read_bytes()


def test_a_text_that_cannot_be_translated_is_told():
    with pytest.raises(shell.Failure, match=r"x\.py:1: tr\(\) needs a literal text"):
        translate.texts("tr(f'{n} left')", "x.py")


def test_the_translations_of_this_checkout_are_up_to_date():
    if not translate.FOLDER.exists():
        pytest.skip("not yet translated")
    places = translate.collect((ROOT / "plugin").rglob("*.py"))
    for language in translate.LANGUAGES:
        path = translate.FOLDER / f"landbrush_{language}.ts"
        wanted = translate.ts(language, places, translate.translations(path))
        assert path.read_text(encoding="utf-8") == wanted, "run `python3 build.py translate`"


def test_benchmarks_are_found_run_and_named(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(bench, "FOLDER", tmp_path)
    (tmp_path / "fast.py").write_text("import sys; print('ran', *sys.argv[1:])")
    (tmp_path / "_common.py").write_text("")
    (tmp_path / "slow").mkdir()
    (tmp_path / "slow" / "__main__.py").write_text("raise SystemExit(3)")
    assert list(bench.available()) == ["fast", "slow"]
    assert bench.bench(Path(sys.executable), ["fast"], ["--steps", "3"]) == 0
    assert "ran --steps 3" in capfd.readouterr().out
    assert bench.bench(Path(sys.executable), [], []) == 1
    assert "failed: slow" in capfd.readouterr().out
    with pytest.raises(shell.Failure, match="there are: fast, slow"):
        bench.bench(Path(sys.executable), ["none"], [])
