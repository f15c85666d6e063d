"""The environment variables a child gets: QGIS's own, without what would lead another Python astray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .child import POLITE
from .system import System

if TYPE_CHECKING:
    from .environment import EngineEnvironment

_THREADS = (
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
_DROPPED = ("__PYVENV_LAUNCHER__", "VIRTUAL_ENV", "QGIS_PLUGINPATH")
#: pip settings that only say how to reach packages; everything else in PIP_* could send them elsewhere.
_PIP_NETWORK = (
    "PIP_CERT", "PIP_CLIENT_CERT", "PIP_CONFIG_FILE", "PIP_DEFAULT_TIMEOUT", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS",
    "PIP_INDEX_URL", "PIP_NO_INDEX", "PIP_PROXY", "PIP_RETRIES", "PIP_TIMEOUT", "PIP_TRUSTED_HOST",
)  # fmt: skip


def default_threads(cores: int, interactive: bool) -> int:
    """CPU threads for the engine: one core stays free and QGIS keeps half of them; all when nobody works in QGIS."""
    return max(1, min(cores - 1, cores // 2)) if interactive else max(1, cores)


def python_env(system: System, *, home: str = "", user_site: bool = False, own_bundle: bool = True) -> dict[str, str]:
    """For any Python that is not the one inside QGIS.

    Args:
        home: PYTHONHOME, for a bundled Python that does not find its own library without.
        user_site: Whether packages in the user's home may be imported.
        own_bundle: The Python is (made from) QGIS's. Another one must not be given the libraries, GDAL data and PROJ
            database that QGIS brought along: they are of other versions than its own.
    """
    env = {
        key: value
        for key, value in system.environ.items()
        if not key.upper().startswith(("PYTHON", "PIP_")) and key.upper() not in _DROPPED
    }
    if not own_bundle and system.bundle:
        env = _without(env, system.bundle, system)
    env.update(PYTHONSAFEPATH="1", PYTHONUTF8="1", PYTHONIOENCODING="utf-8", PYTHONUNBUFFERED="1")
    if not user_site:
        env["PYTHONNOUSERSITE"] = "1"
    if home:
        env["PYTHONHOME"] = home
    if system.windows and own_bundle:
        # osgeo/__init__.py then adds the folders of PATH, where QGIS's own start script put its libraries.
        env["USE_PATH_FOR_GDAL_PYTHON"] = "YES"
    return env


def child_env(
    environment: EngineEnvironment, *, threads: int = 0, system: System | None = None, job_threads: int | None = None
) -> dict[str, str]:
    """For a run of the engine.

    Args:
        threads: CPU threads; 0 = `default_threads`.
        job_threads: The job's own wish, which goes before.
    """
    system = system or System.here()
    env = python_env(
        system,
        home=environment.home,
        user_site=not environment.managed,
        own_bundle=environment.managed or system.inside(environment.base_prefix, system.bundle),
    )
    if system.windows and not environment.managed:
        _add_conda_folders(env, environment.python, system)
    number = job_threads or threads or default_threads(system.cores, system.interactive)
    env.update({name: str(number) for name in _THREADS})
    env["PYTHONFAULTHANDLER"] = "1"
    if system.interactive:
        env[POLITE] = "1"
    return env


def pip_env(system: System, *, home: str = "", temp: str, proxy: str = "") -> dict[str, str]:
    """For pip: as `python_env`, with what says how to reach packages, and a temporary folder with room.

    Args:
        temp: Where pip unpacks; the system's temporary folder is often too small for torch.
        proxy: QGIS's own proxy as a URL; used where the environment names none.
    """
    env = python_env(system, home=home)
    env.update({key: value for key, value in system.environ.items() if key.upper() in _PIP_NETWORK})
    env.update(TMPDIR=temp, TEMP=temp, TMP=temp)
    if proxy and not any(key.lower() == "https_proxy" for key in env):
        env.update(HTTPS_PROXY=proxy, HTTP_PROXY=proxy)
    return env


def _without(env: dict[str, str], folder: str, system: System) -> dict[str, str]:
    """Every entry of every path-like variable that points into `folder`, taken away; empty variables go."""
    separator = ";" if system.windows else ":"
    kept = {}
    for key, value in env.items():
        parts = [value] if system.windows and ";" not in value else value.split(separator)
        left = [part for part in parts if not system.inside(part, folder)]
        if left == parts:
            kept[key] = value
        elif any(left):
            kept[key] = separator.join(left)
    return kept


def _add_conda_folders(env: dict[str, str], python: str, system: System) -> None:
    """A conda Python that was not activated finds its libraries only when these folders are on PATH."""
    root = system.parent(python)
    if not system.is_file(system.join(root, "conda-meta", "history")):
        return
    folders = [root, *(system.join(root, *parts) for parts in (("Library", "bin"), ("Scripts",)))]
    key = next((name for name in env if name.upper() == "PATH"), "PATH")
    env[key] = ";".join([*folders, env.get(key, "")])
