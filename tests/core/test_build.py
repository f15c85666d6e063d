"""build.py: its verbs, hygiene, links and benchmarks, and that it leaves alone what is not its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from landbrush.tools import bench, links, lint, shell

ROOT = Path(__file__).resolve().parent.parent.parent


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
