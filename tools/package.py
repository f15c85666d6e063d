"""The zip for plugins.qgis.org: an allow-list, so that nothing gets in by accident."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import zipfile
from collections.abc import Collection
from pathlib import Path

from . import guide, translate
from .shell import ROOT, Failure, say
from .system import find_lrelease
from .validate import problems, relative

TOP = "landbrush"
ALLOWED = (
    *("__init__.py", "__main__.py", "metadata.txt", "pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md"),
    *("core/**/*.py", "plugin/**/*.py", "models/*.yaml", "models/*.md"),
    *("resources/icons/*.svg", "resources/styles/*.qml", "i18n/*.ts"),
)
#: Of the versions in the changelog, so many are shown by QGIS's plugin manager.
_VERSIONS = 3
# The smallest time a zip can hold: the same sources give the same bytes.
_TIME = (1980, 1, 1, 0, 0, 0)


def contents(root: Path = ROOT) -> list[Path]:
    """The files that are shipped, sorted; hidden and compiled ones never match."""
    found = set()
    for pattern in ALLOWED:
        for path in root.glob(pattern):
            parts = path.relative_to(root).parts
            if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in parts):
                found.add(path)
    return sorted(found)


def changelog(text: str, versions: int = _VERSIONS) -> str:
    """The newest versions of a CHANGELOG.md as plain text for metadata.txt."""
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:][:versions]
    lines = []
    for section in sections:
        head, _, body = section.partition("\n")
        lines.append(head.replace("[", "").replace("]", "").strip())
        for line in body.splitlines():
            plain = line.replace("`", "").replace("**", "").strip()
            if plain and not re.match(r"\[[^]]+\]: ", plain):
                lines.append(plain.lstrip("#").strip())
    return "\n".join(lines)


def metadata(text: str, changes: str) -> str:
    """metadata.txt with the changelog as its last entry, in the form that QGIS's parser joins again."""
    # The parser takes a % for the start of a placeholder.
    folded = changes.replace("%", "%%").replace("\n", "\n    ")
    return f"{text.rstrip()}\nchangelog={folded}\n"


def readme(text: str, repository: str, shipped: Collection[str]) -> str:
    """README.md with the links to what is not shipped made web addresses; HEAD is what the project calls its branch.

    Args:
        text: With inline links, `[text](path)` and `![text](path)`.
        repository: Address of the repository.
        shipped: Paths of the files in the package; links to these stay.
    """

    def absolute(match: re.Match[str]) -> str:
        mark, words, path = match.groups()
        if path.startswith("#") or re.match(r"[a-z][a-z0-9+.-]*:", path) or path.partition("#")[0] in shipped:
            return match[0]
        return f"{mark}[{words}]({repository}/{'raw' if mark else 'blob'}/HEAD/{path})"

    return re.sub(r"(!?)\[([^]]*)\]\(([^)\s]+)\)", absolute, text)


def version(root: Path = ROOT) -> str:
    """The version in metadata.txt.

    Raises:
        Failure: pyproject.toml or the newest entry of CHANGELOG.md says another.
    """
    places = {
        "metadata.txt": r"^version=(\S+)$",
        "pyproject.toml": r'^version = "([^"]+)"$',
        "CHANGELOG.md": r"^## \[([^]]+)\]",
    }
    found = {}
    for name, pattern in places.items():
        match = re.search(pattern, (root / name).read_text(encoding="utf-8"), re.MULTILINE)
        found[name] = match.group(1) if match else "none"
    if len(set(found.values())) != 1:
        raise Failure("The versions differ: " + ", ".join(f"{name} says {text}" for name, text in found.items()))
    return found["metadata.txt"]


def build(folder: Path, root: Path = ROOT) -> Path:
    """Write landbrush-VERSION.zip into a folder, with translations compiled if Qt's compiler is there.

    Returns:
        The zip.
    """
    target = folder / f"{TOP}-{version(root)}.zip"
    changes = changelog((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in contents(root)}
    about = files["metadata.txt"].decode("utf-8")
    repository = re.search(r"^repository=(\S+?)/?$", about, re.MULTILINE)
    if repository is None:
        raise Failure("metadata.txt names no repository.")
    files["README.md"] = readme(files["README.md"].decode("utf-8"), repository[1], files).encode()
    files["metadata.txt"] = metadata(about, changes).encode()
    files.update({f"help/{name}": data for name, data in guide.files().items()})
    if find_lrelease() is None:
        say("without translations: Qt's lrelease is not there")
    else:
        with tempfile.TemporaryDirectory() as compiled:
            for path in translate.compile_all(Path(compiled)):
                files[f"i18n/{path.name}"] = path.read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{TOP}/{name}", _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, also when made on Windows: the permissions below are Unix's
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    os.replace(beside, target)
    say(f"{relative(target)}: {len(files)} files, {target.stat().st_size / 1e6:.2f} MB")
    return target


def check(path: Path, python: Path) -> int:
    """Tell what plugins.qgis.org would say of a zip; 0 when it would take it."""
    found = problems(path, python)
    for problem in found:
        print(problem, file=sys.stderr)
    told = f"problems: {len(found)}" if found else "keeps the rules of plugins.qgis.org"
    say(f"{relative(path)}: {told}")
    return 1 if found else 0
