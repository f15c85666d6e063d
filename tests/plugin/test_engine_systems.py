"""The installation's logic on Linux, Windows and macOS, whatever system the test runs on."""

from __future__ import annotations

import json
import ntpath
import re

import pytest

from landbrush.core.job import InputError
from landbrush.plugin.engine import interpreter, plan
from landbrush.plugin.engine.child_env import child_env, default_threads, pip_env, python_env
from landbrush.plugin.engine.environment import EngineEnvironment
from landbrush.plugin.engine.interpreter import Interpreter
from landbrush.plugin.engine.system import System


def make(name: str, files=(), **changes) -> System:
    """A computer with QGIS where its usual installer puts it."""
    common = {"version": (3, 12), "bindir": "", "is_file": lambda path: path in set(files), "cores": 8}
    systems = {
        "debian": {
            "name": "Linux",
            "executable": "/home/eva/.pyenv/shims/python3",
            "base_prefix": "/usr",
            "bindir": "/usr/bin",
            "qgis_prefix": "/usr",
            "machine": "x86_64",
            "import_dirs": ("/usr/lib/python3/dist-packages",),
        },
        "appimage": {
            "name": "Linux",
            "executable": "/tmp/.mount_QGIS/usr/bin/python3",
            "qgis_prefix": "/tmp/.mount_QGIS/usr",
            "base_prefix": "/tmp/.mount_QGIS/usr",
            "machine": "x86_64",
            "environ": {"APPDIR": "/tmp/.mount_QGIS"},
        },
        "osgeo4w": {
            "name": "Windows",
            "executable": r"C:\Program Files\QGIS 3.40\bin\qgis-ltr-bin.exe",
            "machine": "AMD64",
            "base_prefix": r"C:\PROGRA~1\QGIS34~1.40\apps\Python312",
            "qgis_prefix": "C:/PROGRA~1/QGIS34~1.40/apps/qgis-ltr",
            "import_dirs": (r"C:\PROGRA~1\QGIS34~1.40\apps\Python312\Lib\site-packages",),
        },
        "mac4": {
            "name": "Darwin",
            "executable": "/Applications/QGIS.app/Contents/MacOS/QGIS",
            "machine": "arm64",
            "base_prefix": "/Applications/QGIS.app/Contents/Frameworks",
            "qgis_prefix": "/Applications/QGIS.app/Contents/MacOS",
            "import_dirs": ("/Applications/QGIS.app/Contents/Resources/python3.12/site-packages",),
        },
        "homebrew": {
            "name": "Darwin",
            "executable": "/opt/homebrew/bin/python3",
            "machine": "arm64",
            "base_prefix": "/opt/homebrew/opt/python@3.12/Frameworks/Python.framework/Versions/3.12",
            "qgis_prefix": "/opt/homebrew/Cellar/qgis/3.40",
        },
    }
    return System(**{**common, **systems[name], **changes})


PYTHON = {
    "debian": "/usr/bin/python3.12",
    "appimage": "/tmp/.mount_QGIS/usr/bin/python3.12",
    "osgeo4w": r"C:\PROGRA~1\QGIS34~1.40\apps\Python312\python.exe",
    "mac4": "/Applications/QGIS.app/Contents/MacOS/python3.12",
    "homebrew": "/opt/homebrew/opt/python@3.12/Frameworks/Python.framework/Versions/3.12/bin/python3.12",
}
GOOD = {
    "version": "3.12.4",
    "prefix": "/usr",
    "base_prefix": "/usr",
    "gdal": "3.9",
    "numpy": "1.26.4",
    "gdal_array": True,
    "ensurepip": "24.2",
    "pip": "",
}


def answers(python: str, home: str = "", **changes):
    """A `Run` under which only this Python works, and only with this PYTHONHOME."""

    def run(argv, env):
        if argv[0] != python or env.get("PYTHONHOME", "") != home:
            return "Fatal Python error: init_fs_encoding: ModuleNotFoundError: No module named 'encodings'"
        return "chatter of a library\n" + json.dumps({**GOOD, **changes})

    return run


@pytest.mark.parametrize("name", list(PYTHON))
def test_qgis_python_is_found_where_each_installer_puts_it(name):
    system = make(name, [PYTHON[name], "/home/eva/.pyenv/shims/python3", "/Applications/QGIS.app/Contents/MacOS/QGIS"])
    assert interpreter.find(system, answers(PYTHON[name])).executable == PYTHON[name]


def test_the_mac_bundle_is_told_its_home_when_it_does_not_find_it():
    system = make("mac4", [PYTHON["mac4"]])
    home = "/Applications/QGIS.app/Contents/Frameworks"
    found = interpreter.find(system, answers(PYTHON["mac4"], home))
    assert found.home == home
    made = plan.steps(found, system, "/Users/eva/Library/Application Support/QGIS/landbrush/engine-1")
    assert all(step.env["PYTHONHOME"] == home for step in made)


def test_the_qgis_binary_is_never_started():
    for name in ("osgeo4w", "mac4"):
        system = make(name, is_file=lambda path: True)
        assert all("python" in path.lower() for path in interpreter.candidates(system))
        assert system.executable not in interpreter.candidates(system)


def test_another_python_that_comes_first_on_the_path_is_refused_with_reasons():
    shim = "/home/eva/.pyenv/shims/python3"
    system = make("debian", [shim])
    with pytest.raises(InputError, match=r"pyenv/shims/python3: is Python 3\.13\.1, QGIS has 3\.12"):
        interpreter.find(system, answers(shim, version="3.13.1"))
    with pytest.raises(InputError, match="Looked at: nothing"):
        interpreter.find(make("debian"), answers(shim))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"version": "3.8.10"}, "too old"),
        ({"bits": 32}, "64-bit"),
        ({"implementation": "PyPy"}, "64-bit CPython"),
        ({"gdal": "", "gdal_error": "DLL load failed"}, "no GDAL .*DLL load failed"),
        ({"numpy": ""}, "no working numpy"),
        ({"gdal_array": False, "gdal_array_error": "numpy.core.multiarray failed"}, "numpy .*multiarray failed"),
        ({"torch": False}, "no PyTorch"),
    ],
)
def test_why_a_python_does_not_fit_is_said(changes, words):
    found = Interpreter("/x/python", **{**GOOD, "torch": True, **changes})
    reason = interpreter.unfit(found)
    assert reason is not None
    assert re.search(words, reason)


def test_one_that_fits_has_no_reason():
    assert interpreter.unfit(Interpreter("/x/python", **{**GOOD, "torch": True})) is None


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("debian", "/home/eva/.local/share/QGIS/QGIS3/profiles/default/landbrush/engine-1"),
        ("osgeo4w", r"C:\Users\Eva Nováková\AppData\Local\landbrush\engine-1"),
        ("mac4", "/Users/eva/Library/Application Support/QGIS/QGIS4/profiles/default/landbrush/engine-1"),
    ],
)
def test_every_step_of_every_system_stays_in_the_new_folder(name, folder):
    system = make(
        name,
        environ={
            "PIP_USER": "1",
            "PIP_TARGET": "/usr",
            "PIP_INDEX_URL": "https://mirror.invalid/simple",
            "PYTHONPATH": "/qgis/python",
            "PYTHONHOME": "/qgis",
            "Path": "x",
        },
    )
    base = Interpreter(PYTHON[name], **GOOD)
    venv, packages, check = plan.steps(base, system, folder, extra="--extra-index-url https://cuda.invalid/cu126")
    assert venv.argv[0] == PYTHON[name]
    assert venv.argv[1:] == ("-m", "venv", "--system-site-packages", folder)
    own = ntpath.join(folder, "Scripts", "python.exe") if name == "osgeo4w" else f"{folder}/bin/python"
    assert packages.argv[:3] == (own, "-m", "pip")
    for word in (
        "--require-virtualenv",
        "--no-user",
        "--no-input",
        ":all:",
        "torch==2.13.0",
        "scikit-image",
        "PyYAML",
        "safetensors",
        "onnx",
        "https://cuda.invalid/cu126",
    ):
        assert word in packages.argv
    constraints = packages.argv[packages.argv.index("--constraint") + 1]
    assert packages.files[constraints] == "numpy==1.26.4\n"
    assert check.argv[0] == own
    assert check.argv[2:] == ("cli", "check")
    assert all(system.inside(path, folder) for path in packages.files)
    for step in (venv, packages, check):
        assert not {"PIP_USER", "PIP_TARGET", "PYTHONPATH", "PYTHONHOME"} & set(step.env)
    assert packages.env["PIP_INDEX_URL"] == "https://mirror.invalid/simple"
    assert all(system.inside(packages.env[key], folder) for key in ("TMPDIR", "TEMP", "TMP"))


def test_windows_is_told_where_the_libraries_of_gdal_lie_in_a_file_any_locale_can_read():
    system = make("osgeo4w", qgis_prefix="D:/Šumava/QGIS/apps/qgis")
    files = plan.steps(Interpreter(PYTHON["osgeo4w"], **GOOD), system, r"C:\Users\eva\engine-1")[1].files
    (path,) = (path for path in files if path.endswith(".pth"))
    assert path == r"C:\Users\eva\engine-1\Lib\site-packages\landbrush_qgis.pth"
    assert files[path].isascii()
    added = []
    fake_os = type("os", (), {"add_dll_directory": added.append, "path": type("p", (), {"isdir": lambda d: True})})
    line = files[path].strip()
    assert line.startswith("import os; ")
    exec(line.replace("import os; ", ""), {"os": fake_os})
    assert added[0].replace("/", "\\") == r"D:\Šumava\QGIS\bin"
    assert len(added) == 4


def test_a_bundle_whose_osgeo_lies_elsewhere_gets_a_path_to_it():
    system = make("mac4")
    files = plan.steps(Interpreter(PYTHON["mac4"], **{**GOOD, "needs_site": True}), system, "/Users/eva/e")[1].files
    assert "Resources/python3.12/site-packages" in files["/Users/eva/e/lib/python3.12/site-packages/landbrush_qgis.pth"]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("debian", "/usr/lib/landbrush"),
        ("osgeo4w", r"c:\progra~1\qgis34~1.40\APPS\Python312\engine"),
        ("mac4", "/Applications/QGIS.app/Contents/engine"),
    ],
)
def test_nothing_is_ever_installed_within_qgis(name, folder):
    with pytest.raises(InputError, match="within QGIS's own"):
        plan.steps(Interpreter(PYTHON[name], **GOOD), make(name), folder)


@pytest.mark.parametrize(
    "words",
    [
        "--user",
        "--target /usr/lib",
        "--target=/usr/lib",
        "-t /usr",
        "-t/usr",
        "--prefix=/usr",
        "--roo=/",
        "--pref /usr",
        "--break-system-packages",
        "-e .",
        "--python /usr/bin/python3",
        "--no-binary :all:",
    ],
)
def test_pip_arguments_that_lead_elsewhere_are_refused(words):
    with pytest.raises(InputError, match="is not allowed"):
        plan.extra_arguments(words, make("debian"))


def test_pip_arguments_that_name_an_index_pass_with_quotes_and_backslashes():
    text = '--index-url https://x.invalid/cu126 --find-links "C:\\my wheels" --trusted-host x.invalid --pre'
    assert plan.extra_arguments(text, make("osgeo4w"))[3] == r"C:\my wheels"
    assert plan.extra_arguments("--cert '/home/eva/a b.pem'", make("debian")) == ("--cert", "/home/eva/a b.pem")
    with pytest.raises(InputError, match="unclosed quote"):
        plan.extra_arguments('--index-url "https', make("debian"))


def test_python_without_ensurepip_uses_its_pip_and_without_both_is_told_what_to_install():
    system, folder = make("debian"), "/home/eva/engine"
    base = Interpreter(PYTHON["debian"], **{**GOOD, "ensurepip": "", "pip": "23.0.1"})
    venv, packages, _ = plan.steps(base, system, folder)
    assert "--without-pip" in venv.argv
    assert packages.argv[packages.argv.index("--progress-bar") + 1] == "off"
    with pytest.raises(InputError, match="apt install python3-venv"):
        plan.steps(Interpreter(PYTHON["debian"], **{**GOOD, "ensurepip": ""}), system, folder)


def test_torch_fits_the_python():
    assert plan.requirements((3, 9))[0] == "torch>=2.2,<2.9"
    assert plan.requirements((3, 10))[0] == plan.requirements((3, 14))[0] == "torch==2.13.0"


def test_space_depends_on_the_build_of_torch():
    assert plan.space_needed(make("debian"), "") == plan.SPACE_CUDA
    assert plan.space_needed(make("debian"), "--index-url https://x.invalid/whl/cpu") == plan.SPACE_CPU
    assert plan.space_needed(make("osgeo4w"), "") == plan.SPACE_CPU
    assert plan.space_needed(make("osgeo4w"), "--index-url https://x.invalid/whl/cu128") == plan.SPACE_CUDA
    assert plan.space_needed(make("mac4"), "") == plan.SPACE_CPU


@pytest.mark.parametrize(
    ("cores", "interactive", "threads"),
    [(1, True, 1), (2, True, 1), (3, True, 1), (4, True, 2), (8, True, 4), (64, True, 32), (2, False, 2)],
)
def test_threads_leave_room_for_qgis(cores, interactive, threads):
    assert default_threads(cores, interactive) == threads


def test_the_engine_gets_a_clean_environment_with_its_threads():
    environ = {
        "PYTHONHOME": "/q",
        "PYTHONPATH": "/q",
        "PYTHONSTARTUP": "x",
        "PIP_TARGET": "/q",
        "VIRTUAL_ENV": "/v",
        "__PYVENV_LAUNCHER__": "/v",
        "HOME": "/home/eva",
        "LD_LIBRARY_PATH": "/usr/lib/grass82/lib",
    }
    env = child_env(EngineEnvironment("/e/bin/python", managed=True), system=make("debian", environ=environ))
    assert not set(env) & {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PIP_TARGET",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    }
    assert (env["PYTHONSAFEPATH"], env["PYTHONUTF8"], env["PYTHONIOENCODING"], env["PYTHONNOUSERSITE"]) == (
        "1",
        "1",
        "utf-8",
        "1",
    )
    assert env["OMP_NUM_THREADS"] == env["MKL_NUM_THREADS"] == "4"
    assert env["HOME"] == "/home/eva"
    assert env["LD_LIBRARY_PATH"] == "/usr/lib/grass82/lib"
    told = child_env(EngineEnvironment("/e/bin/python"), threads=3, system=make("debian"))
    assert told["OMP_NUM_THREADS"] == "3"
    assert "PYTHONNOUSERSITE" not in told


def test_the_engine_gives_way_only_where_a_person_works_in_qgis():
    environment = EngineEnvironment("/e/bin/python")
    assert child_env(environment, system=make("debian"))["LANDBRUSH_POLITE"] == "1"
    assert "LANDBRUSH_POLITE" not in child_env(environment, system=make("debian", interactive=False))


def test_a_foreign_python_does_not_get_the_libraries_of_a_bundled_qgis():
    environ = {
        "LD_LIBRARY_PATH": "/tmp/.mount_QGIS/usr/lib:/opt/cuda/lib64",
        "PROJ_LIB": "/tmp/.mount_QGIS/usr/share/proj",
        "GDAL_DATA": "/tmp/.mount_QGIS/usr/share/gdal",
        "PATH": "/tmp/.mount_QGIS/usr/bin:/usr/bin",
        "APPDIR": "/tmp/.mount_QGIS",
    }
    system = make("appimage", environ=environ)
    foreign = child_env(EngineEnvironment("/opt/conda/bin/python", base_prefix="/opt/conda"), system=system)
    assert foreign["LD_LIBRARY_PATH"] == "/opt/cuda/lib64"
    assert foreign["PATH"] == "/usr/bin"
    assert not {"PROJ_LIB", "GDAL_DATA"} & set(foreign)
    own = child_env(EngineEnvironment("/home/eva/engine/bin/python", managed=True), system=system)
    assert {key: own[key] for key in environ} == environ


def test_windows_variables_and_conda():
    root = r"C:\PROGRA~1\QGIS34~1.40"
    environ = {
        "Path": rf"{root}\bin;C:\Windows\System32",
        "GDAL_DATA": rf"{root}\apps\gdal\share\gdal",
        "HOME": "C:\\x",
    }
    system = make("osgeo4w", [r"D:\conda\envs\gpu\conda-meta\history"], environ=environ)
    env = child_env(EngineEnvironment(r"D:\conda\envs\gpu\python.exe", base_prefix=r"D:\conda\envs\gpu"), system=system)
    assert env["Path"].split(";") == [
        r"D:\conda\envs\gpu",
        r"D:\conda\envs\gpu\Library\bin",
        r"D:\conda\envs\gpu\Scripts",
        r"C:\Windows\System32",
    ]
    assert "GDAL_DATA" not in env
    assert env["HOME"] == "C:\\x"
    own = python_env(system)
    assert own["USE_PATH_FOR_GDAL_PYTHON"] == "YES"
    assert own["Path"] == environ["Path"]


def test_pip_uses_the_proxy_of_qgis_unless_the_system_names_one():
    assert pip_env(make("debian"), temp="/t", proxy="http://p:8080")["HTTPS_PROXY"] == "http://p:8080"
    named = pip_env(make("debian", environ={"https_proxy": "http://other"}), temp="/t", proxy="http://p:8080")
    assert "HTTPS_PROXY" not in named


def test_inside_compares_as_the_system_does():
    windows, linux = make("osgeo4w"), make("debian")
    assert windows.inside("C:/Program Files/QGIS/Bin", r"c:\program files\qgis")
    assert not windows.inside(r"C:\QGIS2\bin", r"C:\QGIS")
    assert linux.inside("/usr/lib/../lib/x", "/usr/lib")
    assert not linux.inside("/USR/lib", "/usr")
    assert not linux.inside("", "/usr")
    assert not linux.inside("/usr", "")
