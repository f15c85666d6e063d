"""The installation as data: which programs are started, with which variables, which files are written.

Nothing here runs anything, so the plan for each system can be read, and tested, on any other.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...core.job import InputError
from ..i18n import tr
from .child_env import pip_env, python_env
from .interpreter import Interpreter
from .process import LAUNCHER
from .system import System

GIB = 1024**3
#: Unpacked packages, and what pip unpacks them from.
SPACE_CPU = 2 * GIB
SPACE_CUDA = 6 * GIB
#: What pip fetches, roughly: torch alone, and with CUDA's libraries.
DOWNLOAD_CPU = 250 * 2**20
DOWNLOAD_CUDA = 3 * GIB

#: pip options that would send packages elsewhere than into our environment, or run what was not built for it.
_FORBIDDEN = (
    "--target", "-t", "--prefix", "--root", "--user", "--python", "--break-system-packages", "--no-require-virtualenv",
    "--ignore-requires-python", "--no-binary", "--src", "--editable", "-e", "--isolated", "--upgrade-strategy",
)  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One step of the installation.

    Attributes:
        name: "venv", "packages" or "check".
        title: What to say to the user.
        argv: Program and arguments.
        env: The program's whole environment.
        files: Path → text, written before the program is started.
        share: Of the whole installation's time, roughly.
    """

    name: str
    title: str
    argv: tuple[str, ...]
    env: Mapping[str, str]
    files: Mapping[str, str] = field(default_factory=dict)
    share: float = 1.0


def requirements(version: tuple[int, int]) -> tuple[str, ...]:
    """What the engine needs, for a Python of this version (torch 2.8 is the last that supports 3.9)."""
    torch = "torch==2.13.0" if version >= (3, 10) else "torch>=2.2,<2.9"
    return (torch, "scikit-image", "PyYAML", "safetensors", "onnx")


def extra_arguments(text: str, system: System) -> tuple[str, ...]:
    """The user's own arguments for pip.

    Raises:
        InputError: Unbalanced quotes, or an argument that would install elsewhere.
    """
    try:
        words = tuple(word.strip("\"'") for word in shlex.split(text, posix=not system.windows))
    except ValueError:
        raise InputError(tr("The extra pip arguments have an unclosed quote: {text}").format(text=text)) from None
    for word in words:
        option = word.split("=", 1)[0]
        short = re.match(r"-[te](?=.)", option) if not option.startswith("--") else None
        # pip accepts unambiguous beginnings of long options; --pre is one of its own.
        long = len(option) > 4 and option != "--pre" and any(name.startswith(option) for name in _FORBIDDEN)
        if option in _FORBIDDEN or short or long:
            sentence = tr("The extra pip argument {word} is not allowed: it could change packages outside the engine.")
            raise InputError(sentence.format(word=word))
    return words


def space_needed(system: System, extra: str) -> int:
    """Bytes of free disk the installation needs."""
    return SPACE_CUDA if _brings_cuda(system, extra) else SPACE_CPU


def download_size(system: System, extra: str) -> int:
    """Bytes the installation downloads, roughly."""
    return DOWNLOAD_CUDA if _brings_cuda(system, extra) else DOWNLOAD_CPU


def cost(system: System, extra: str, folder: str) -> str:
    """What an installation takes, for people to know before they begin one."""
    size = download_size(system, extra)
    return tr(
        "“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some "
        "minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before."
    ).format(
        download=tr("{n} GB").format(n=size // GIB) if size >= GIB else tr("{n} MB").format(n=size // 2**20),
        space=round(space_needed(system, extra) / GIB),
        folder=folder,
    )


def _brings_cuda(system: System, extra: str) -> bool:
    """On Linux torch comes with CUDA, elsewhere only when asked for."""
    named = re.search(r"\b(cu\d+|rocm[\d.]+|cpu)\b", extra)
    if named:
        return named.group(1) != "cpu"
    return system.name == "Linux" and system.machine == "x86_64"


def guard(folder: str, base: Interpreter, system: System) -> None:
    """Refuse to install anywhere within QGIS.

    Raises:
        InputError: `folder` lies within QGIS or its Python.
    """
    roots = [system.bundle, base.prefix, base.base_prefix, system.base_prefix, system.qgis_prefix]
    for root in roots:
        # A distribution's QGIS has the prefix /usr, in which nobody's home lies; a conda environment may hold its
        # user's everything, but not its QGIS profile.
        if root and system.inside(folder, root):
            sentence = tr("The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.")
            raise InputError(sentence.format(folder=folder, root=root))


def venv_prefix_is_own(found: Interpreter, folder: str, base: Interpreter, system: System) -> bool:
    """The Python really installs into `folder`, not into QGIS."""
    return system.inside(found.prefix, folder) and not system.inside(folder, base.prefix)


def steps(
    base: Interpreter, system: System, folder: str, *, extra: str = "", proxy: str = "", launcher: str = str(LAUNCHER)
) -> list[Step]:
    """The steps that make the engine's environment in `folder`.

    Args:
        base: QGIS's Python.
        folder: A new folder.
        extra: The user's own arguments for pip.
        proxy: QGIS's proxy as a URL.

    Raises:
        InputError: This Python can make no environment, or an argument is not allowed.
    """
    guard(folder, base, system)
    arguments = extra_arguments(extra, system)
    python = system.venv_python(folder)
    temp = system.join(folder, "tmp")
    env = python_env(system, home=base.home)
    make = [base.executable, "-m", "venv", "--system-site-packages"]
    if not base.venv or not (base.ensurepip or base.pip):
        raise InputError(_no_pip(system))
    if not base.ensurepip:
        # pip is then imported from QGIS's Python; it installs into the environment all the same.
        make.append("--without-pip")
    constraints = system.join(folder, "constraints.txt")
    install = [
        python, "-m", "pip", "--require-virtualenv", "--no-input", "--disable-pip-version-check", "install",
        "--no-user", "--only-binary", ":all:", "--no-cache-dir", "--no-warn-script-location",
        "--progress-bar", "raw" if _at_least(base.ensurepip or base.pip, (24, 1)) else "off",
        "--constraint", constraints, *arguments, *requirements(base.version_info),
    ]  # fmt: skip
    files = {constraints: f"numpy=={base.numpy}\n", system.join(temp, "README"): "pip unpacks here\n"}
    link = _path_file(base, system)
    if link:
        files[system.join(system.venv_site(folder), "landbrush_qgis.pth")] = link
    pip_variables = pip_env(system, home=base.home, temp=temp, proxy=proxy)
    return [
        Step("venv", tr("Making a Python environment beside QGIS"), (*make, folder), env, share=0.08),
        Step("packages", tr("Downloading and installing PyTorch"), tuple(install), pip_variables, files, share=0.85),
        check_step(python, launcher, env),
    ]


def check_step(python: str, launcher: str, env: Mapping[str, str]) -> Step:
    """Start the engine itself and ask for versions and devices."""
    return Step("check", tr("Checking the engine"), (python, launcher, "cli", "check"), env, share=0.07)


def _path_file(base: Interpreter, system: System) -> str:
    """A .pth file: lines to import run when Python starts, other lines are added to its path.

    Written in ASCII, because Python up to 3.12 reads it in the locale's encoding.
    """
    lines = []
    if system.dll_dirs:
        folders = ascii(list(system.dll_dirs))
        lines.append(f"import os; [os.add_dll_directory(d) for d in {folders} if os.path.isdir(d)]")
    if base.needs_site:
        folders = ascii(list(system.import_dirs))
        lines.append(f"import sys; sys.path.extend(d for d in {folders} if d not in sys.path)")
    return "".join(f"{line}\n" for line in lines)


def _at_least(version: str, wanted: tuple[int, int]) -> bool:
    numbers = [int(number) for number in re.findall(r"\d+", version)[:2]]
    return tuple(numbers) >= wanted


def _no_pip(system: System) -> str:
    if system.name == "Linux":
        return tr(
            "QGIS's Python has no pip and no venv; install them (Debian and Ubuntu: sudo apt install python3-venv; "
            "Fedora: sudo dnf install python3-pip), then install the engine again."
        )
    return tr(
        "QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, "
        "or choose your own Python for the engine."
    )
