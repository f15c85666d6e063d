"""What the engine's installation must know about this computer and this QGIS, as data.

Everything that differs between Linux, Windows and macOS is decided from a `System`, so that a test on one of them
can check the logic of the others.
"""

from __future__ import annotations

import importlib.util
import ntpath
import os
import platform
import posixpath
import re
import sys
import sysconfig
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class System:
    """One computer with one QGIS.

    Attributes:
        name: "Linux", "Windows" or "Darwin".
        executable: `sys.executable` inside QGIS: a Python on Linux (not always QGIS's), the QGIS binary elsewhere.
        version: Major and minor version of QGIS's Python.
        base_prefix: Where QGIS's Python lives.
        bindir: Where that Python was told, when it was built, that its binary would lie.
        qgis_prefix: `QgsApplication.prefixPath()`.
        machine: E.g. "x86_64", "AMD64", "arm64".
        environ: The process's environment.
        import_dirs: Folders from which QGIS imports osgeo and numpy.
        is_file: Tells whether a path is a file.
        interactive: A person works in this QGIS while the engine runs.
        cores: CPU cores this process may use.
    """

    name: str
    executable: str
    version: tuple[int, int]
    base_prefix: str
    bindir: str
    qgis_prefix: str
    machine: str
    environ: Mapping[str, str] = field(default_factory=dict)
    import_dirs: tuple[str, ...] = ()
    is_file: Callable[[str], bool] = os.path.isfile
    interactive: bool = True
    cores: int = 1

    @classmethod
    def here(cls) -> System:
        """The computer and the QGIS that run this code."""
        from qgis.core import QgsApplication

        application = QgsApplication.instance()
        return cls(
            name=platform.system(),
            executable=sys.executable or "",
            version=(sys.version_info.major, sys.version_info.minor),
            base_prefix=sys.base_prefix,
            bindir=sysconfig.get_config_var("BINDIR") or "",
            qgis_prefix=QgsApplication.prefixPath(),
            machine=platform.machine(),
            environ=dict(os.environ),
            import_dirs=_import_dirs(),
            # qgis_process and other applications without windows have nobody waiting at the mouse.
            interactive=application is not None and application.platform() == "desktop",
            cores=_cores(),
        )

    @property
    def windows(self) -> bool:
        return self.name == "Windows"

    def join(self, *parts: str) -> str:
        return (ntpath if self.windows else posixpath).join(*parts)

    def parent(self, path: str, levels: int = 1) -> str:
        for _ in range(levels):
            path = (ntpath if self.windows else posixpath).dirname(path.rstrip("/\\"))
        return path

    def normal(self, path: str) -> str:
        """A form in which two spellings of one path are equal, as far as text can tell."""
        return ntpath.normcase(ntpath.normpath(path)) if self.windows else posixpath.normpath(path)

    def inside(self, path: str, folder: str) -> bool:
        """`path` is `folder` or lies in it."""
        if not path or not folder:
            return False
        separator = "\\" if self.windows else "/"
        path, folder = self.normal(path), self.normal(folder)
        return path == folder or path.startswith(folder.rstrip(separator) + separator)

    @property
    def bundle(self) -> str:
        """The folder that holds this QGIS with everything it brought along; empty where it is the system's own.

        OSGeo4W and the standalone installer on Windows, the .app on macOS, an AppImage's mount, a conda environment.
        """
        if self.windows and self.normal(self.parent(self.qgis_prefix)).endswith("\\apps"):
            return self.parent(self.qgis_prefix, 2)
        if self.name == "Darwin":
            match = re.match(r"(.*?\.app)(/|$)", self.qgis_prefix) or re.match(r"(.*?\.app)(/|$)", self.executable)
            if match:
                return match.group(1)
        for name in ("APPDIR", "CONDA_PREFIX"):
            folder = self.environ.get(name, "")
            if self.inside(self.base_prefix, folder):
                return folder
        return ""

    @property
    def dll_dirs(self) -> tuple[str, ...]:
        """Where Windows must look for the libraries of QGIS's GDAL; Python does not look along PATH."""
        if not self.windows or not self.bundle:
            return ()
        root = self.bundle
        return tuple(
            self.join(*parts)
            for parts in (
                (root, "bin"),
                (self.qgis_prefix, "bin"),
                (root, "apps", "Qt6", "bin"),
                (root, "apps", "Qt5", "bin"),
            )
        )

    def venv_python(self, folder: str) -> str:
        """The interpreter of the virtual environment in `folder`."""
        return self.join(folder, "Scripts", "python.exe") if self.windows else self.join(folder, "bin", "python")

    def venv_site(self, folder: str) -> str:
        """The site-packages of the virtual environment in `folder`."""
        if self.windows:
            return self.join(folder, "Lib", "site-packages")
        return self.join(folder, "lib", f"python{self.version[0]}.{self.version[1]}", "site-packages")


def _import_dirs() -> tuple[str, ...]:
    """Found without importing: only the folders matter."""
    folders = []
    for name in ("osgeo", "numpy"):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin:
            folders.append(os.path.dirname(os.path.dirname(spec.origin)))
    return tuple(dict.fromkeys(folders))


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))  # type: ignore[attr-defined,unused-ignore]
    except AttributeError:
        return os.cpu_count() or 1
