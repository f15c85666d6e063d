"""Run by another Python: tells, as one line of JSON on stdout, what that Python is and has. Standard library only.

Argument: JSON with `dll_dirs` (Windows: where GDAL's libraries lie) and `site_dirs` (where QGIS's osgeo lies, used only
if this Python has none of its own).
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import site
import struct
import sys


def _try(action):
    """What `action` gives, else the error in words."""
    try:
        return action(), ""
    except Exception as error:  # anything at all may be wrong with a foreign Python
        return None, f"{type(error).__name__}: {error}"


def _gdal():
    from osgeo import gdal

    return gdal.__version__


def _gdal_array():
    # Fails where GDAL was built for another major version of numpy than the one that is imported.
    from osgeo import gdal_array

    return bool(gdal_array.codes)


def _numpy():
    import numpy

    return numpy.__version__


def _pip():
    if importlib.util.find_spec("pip") is None:
        return ""
    from importlib import metadata

    return metadata.version("pip")


def _ensurepip():
    import ensurepip

    # Debian takes the module's wheels away and keeps an __init__; without `venv` it has neither.
    return ensurepip.version() if importlib.util.find_spec("venv") else ""


def look(options):
    """What this Python is and has, as plain data."""
    for folder in options.get("dll_dirs", ()):
        if hasattr(os, "add_dll_directory") and os.path.isdir(folder):
            os.add_dll_directory(folder)
    gdal, gdal_error = _try(_gdal)
    needs_site = False
    if gdal is None and options.get("site_dirs"):
        for folder in options["site_dirs"]:
            site.addsitedir(folder)
        gdal, gdal_error = _try(_gdal)
        needs_site = gdal is not None
    numpy, numpy_error = _try(_numpy)
    gdal_array, gdal_array_error = _try(_gdal_array)
    return {
        "executable": sys.executable,
        "version": platform.python_version(),
        "implementation": platform.python_implementation(),
        "bits": struct.calcsize("P") * 8,
        "prefix": sys.prefix,
        "base_prefix": sys.base_prefix,
        "gdal": gdal or "",
        "gdal_error": gdal_error,
        "needs_site": needs_site,
        "numpy": numpy or "",
        "numpy_error": numpy_error,
        "gdal_array": bool(gdal_array),
        "gdal_array_error": gdal_array_error,
        "torch": importlib.util.find_spec("torch") is not None,
        "ensurepip": _try(_ensurepip)[0] or "",
        "pip": _try(_pip)[0] or "",
        "venv": importlib.util.find_spec("venv") is not None,
    }


def main():
    """Print the answer as the last line: imported libraries may print before."""
    # This file's folder is no place to import from; its modules are named for the plugin, not for a foreign Python.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or ".") != here]
    options = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    print("\n" + json.dumps(look(options)))


if __name__ == "__main__":
    main()
