"""build.py setup: which Python it finds, what it installs, and when an environment is ready."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from pathlib import Path

import pytest
from programs import posix, script

from landbrush.tools import shell, system, venv

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = system.QgisPython("/usr/bin/python3", "3.11.2", "1.24.2", "3.22.16", True, False)


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


def test_pyqt6_goes_into_a_folder_of_its_own_and_is_not_built(environment, monkeypatch, capsys):
    folder, _ = environment
    asked = []
    monkeypatch.setattr(venv, "_pip", lambda *words: asked.append(words))
    (folder / "pyqt6").mkdir()
    (folder / "pyqt6" / "old").touch()
    venv._add_qt6()
    ((*_, target, wheels, everything, package),) = asked
    assert (target, wheels, everything) == (str(folder / "pyqt6"), "--only-binary", ":all:")
    assert package.startswith("PyQt6")
    assert not (folder / "pyqt6" / "old").exists()

    def fail(*words):
        raise shell.Failure("no wheel for this machine")

    monkeypatch.setattr(venv, "_pip", fail)
    venv._add_qt6()  # costs one test, not the setup
    assert "PyQt6 could not be had" in capsys.readouterr().out


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
