"""Links to folders, and the one into a QGIS profile that makes the working copy a plugin."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .shell import ROOT, Failure, say


def _is_link(path: Path) -> bool:
    if path.is_symlink():
        return True
    try:
        # A Windows junction, which is_symlink() does not count.
        return bool(getattr(os.lstat(path), "st_reparse_tag", 0)) and path.is_dir()
    except OSError:
        return False


def _remove_link(path: Path) -> None:
    # A junction is removed like a folder; what it points at stays.
    if path.is_symlink():
        path.unlink()
    else:
        path.rmdir()


def link_folder(target: Path, link: Path) -> bool:
    """Make `link` point at the folder `target`; a junction on Windows, where a symbolic link needs special rights.

    Returns:
        False when it already did.

    Raises:
        Failure: Something that is no link stands there.
    """
    if _is_link(link):
        if os.path.realpath(link) == os.path.realpath(target):
            return False
        _remove_link(link)
    elif link.exists():
        raise Failure(f"{link} is there and is not a link; move it away if you don't need it, then try again.")
    link.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        import _winapi

        _winapi.CreateJunction(str(target), str(link))
    else:
        link.symlink_to(target, target_is_directory=True)
    return True


def profile_folders() -> list[Path]:
    """Folders of QGIS profiles on this machine, QGIS 3's even if there is none yet."""
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return [Path(custom) / "profiles"]
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    known = [base / "QGIS" / name / "profiles" for name in ("QGIS3", "QGIS4")]
    return [folder for folder in known if folder.is_dir()] or known[:1]


def link_plugin(profile: str = "default", *, remove: bool = False) -> None:
    """Put the working copy into a profile of every QGIS major version that has been started here.

    Raises:
        Failure: The plugin is installed there for real, or `profile` is no name of a profile.
    """
    if profile in ("", "..") or "\\" in profile or Path(profile).name != profile:
        raise Failure(f"{profile!r} is no name of a QGIS profile; give the name alone, as in QGIS's menu.")
    for profiles in profile_folders():
        link = profiles / profile / "python" / "plugins" / "landbrush"
        if remove:
            if _is_link(link):
                _remove_link(link)
                say(f"{link} is gone")
            elif link.exists():
                raise Failure(f"{link} is not a link: it was installed by QGIS, which can also uninstall it.")
            else:
                say(f"nothing at {link}")
        elif link_folder(ROOT, link):
            say(f"{link} points here; tick Landbrush in QGIS under Plugins → Manage and Install Plugins → Installed")
        else:
            say(f"{link} already points here")
