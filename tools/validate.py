"""The rules of plugins.qgis.org, applied to a zip before it is uploaded.

Sources: the site's upload validator, and its scanner of uploaded files (Bandit, detect-secrets, permissions, suspicious
files) with the rules that it has on by default. What the site only warns of is refused here as well.
"""

from __future__ import annotations

import configparser
import json
import re
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

from .shell import ROOT, read

MAX_BYTES = 25_000_000
REQUIRED = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository", "homepage", "icon"),
)
BOOLEAN = ("experimental", "deprecated", "server", "supportsQt6", "hasProcessingProvider")
COMPILED = (
    *(".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".o", ".a", ".lib", ".class", ".jar", ".wasm"),
    *(".sh", ".bat", ".cmd", ".ps1", ".zip", ".whl", ".gz", ".tar"),
)
JUNK = ("__pycache__", "__MACOSX", ".git")
#: First bytes of programs and libraries (ELF, Windows, Mach-O), whatever they are called.
_PROGRAMS = (b"\x7fELF", b"MZ\x90", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
#: Placeholders of the plugin templates, which the site refuses.
_TEMPLATE_URLS = ("http://bugs", "http://repo", "http://homepage")
#: Bandit's notes on imports, which the site has off: how a module is used is what the other rules judge.
_BANDIT_OFF = ("B404", "B410", "B411")


def _entry_problems(entry: zipfile.ZipInfo, head: bytes) -> Iterator[str]:
    """What is wrong with one file or folder of the zip."""
    name = entry.filename
    path = PurePosixPath(name)
    mode = entry.external_attr >> 16
    if ".." in name or "\\" in name or path.is_absolute() or ":" in name:
        yield f"{name}: a path that leads out of the folder"
    for part in path.parts:
        if part in JUNK:
            yield f"{name}: {part} has no place in a package"
        elif part.startswith("."):
            yield f"{name}: hidden"
    if path.suffix.lower() in COMPILED or head.startswith(_PROGRAMS):
        yield f"{name}: compiled, packed or a program"
    if stat.S_ISLNK(mode):
        yield f"{name}: a symbolic link"
    elif not entry.is_dir() and mode & 0o111:
        yield f"{name}: executable"


def _version(text: str) -> tuple[int, ...] | None:
    return tuple(map(int, text.split("."))) if re.fullmatch(r"\d+(\.\d+){1,3}", text) else None


def metadata_problems(text: str) -> Iterator[str]:
    """What is wrong with the text of a metadata.txt."""
    # As QGIS and the site read it, so a stray % fails here as it would there.
    config = configparser.ConfigParser()
    config.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        config.read_string(text)
        data = dict(config.items("general"))
    except configparser.Error as error:
        yield f"metadata.txt cannot be read: {' '.join(str(error).split())}"
        return
    for key in REQUIRED:
        if not data.get(key, "").strip():
            yield f"metadata.txt: `{key}` is missing or empty"
    for key in ("tracker", "repository", "homepage"):
        url = urlparse(data.get(key, ""))
        if data.get(key) and (
            url.scheme not in ("http", "https") or not url.netloc or data[key].startswith(_TEMPLATE_URLS)
        ):
            yield f"metadata.txt: `{key}` is not a web address: {data[key]}"
    for key in BOOLEAN:
        if data.get(key, "true").lower() not in ("true", "false", "yes", "no", "1", "0"):
            yield f"metadata.txt: `{key}` must be True or False, not {data[key]!r}"
    if "/" in data.get("author", ""):
        yield "metadata.txt: `author` must not hold a slash"
    if data.get("email") and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", data["email"]):
        yield f"metadata.txt: `email` is not an address: {data['email']}"
    if "plugin" in data.get("name", "").lower():
        yield "metadata.txt: `name` must not hold the word plugin"
    if re.search(r"<\w", data.get("description", "") + data.get("about", "")):
        yield "metadata.txt: `description` and `about` are shown as plain text; they must not hold HTML"
    if data.get("version") and not re.fullmatch(r"\d+(\.\d+)*([-.]?\w+)*", data["version"]):
        yield f"metadata.txt: `version` is not a version: {data['version']}"
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if data.get(key) and _version(data[key]) is None:
            yield f"metadata.txt: `{key}` must be numbers and dots: {data[key]}"
    lowest, highest = _version(data.get("qgisMinimumVersion", "")), _version(data.get("qgisMaximumVersion", ""))
    if lowest and highest and lowest > highest:
        yield "metadata.txt: `qgisMinimumVersion` is above `qgisMaximumVersion`"


def _icon(text: str) -> str:
    found = re.search(r"^icon\s*=\s*(?:\./)?(\S+)", text, re.MULTILINE)
    return found.group(1) if found else ""


def zip_problems(path: Path) -> list[str]:
    """What the site's validator and its scanner of files would say of a zip; nothing in it is run or unpacked.

    Returns:
        One sentence a problem; empty when the zip keeps the rules.
    """
    try:
        size = path.stat().st_size
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        return [f"{path.name} cannot be opened as a zip: {error}"]
    problems = []
    if size > MAX_BYTES:
        problems.append(f"{size / 1e6:.1f} MB is too big; at most {MAX_BYTES / 1e6:.0f} MB")
    with archive:
        names = archive.namelist()
        tops = sorted({name.split("/")[0] for name in names})
        if len(tops) != 1 or any("/" not in name for name in names):
            return [*problems, f"there must be one folder at the top, not: {', '.join(tops) or 'nothing'}"]
        top = tops[0]
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", top):
            problems.append(f"the folder {top!r} cannot be a Python package's name")
        for name in sorted({name for name in names if names.count(name) > 1}):
            problems.append(f"{name}: stands twice")
        for entry in archive.infolist():
            try:
                with archive.open(entry) as stream:
                    head = stream.read(8)
                    while stream.read(1 << 20):  # to the end, where the checksum is compared
                        pass
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
                problems.append(f"{entry.filename}: damaged or encrypted ({error})")
                continue
            problems += _entry_problems(entry, head)
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{top}/{needed}" not in names:
                problems.append(f"{top}/{needed} is missing")
        if f"{top}/__init__.py" in names and b"def classFactory(" not in archive.read(f"{top}/__init__.py"):
            problems.append(f"{top}/__init__.py has no classFactory")
        if f"{top}/metadata.txt" in names:
            try:
                text = archive.read(f"{top}/metadata.txt").decode("utf-8")
            except UnicodeDecodeError:
                problems.append("metadata.txt is not UTF-8")
            else:
                problems += metadata_problems(text)
                if _icon(text) and f"{top}/{_icon(text)}" not in names:
                    problems.append(f"metadata.txt: the icon {_icon(text)} is not in the package")
    return problems


def _bandit(folder: Path, python: Path) -> Iterator[str]:
    code, output = read([python, "-m", "bandit", "-r", ".", "-f", "json", "--quiet"], cwd=folder)
    try:
        report = json.loads(output[output.index("{") :])
    except ValueError:
        yield f"Bandit did not run (exit code {code}): {output.strip()[-300:]}"
        return
    for error in report["errors"]:
        yield f"{error['filename']}: Bandit cannot read it: {error['reason']}"
    for issue in report["results"]:
        if issue["test_id"] not in _BANDIT_OFF:
            yield f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"


def _secrets(folder: Path, python: Path) -> Iterator[str]:
    # metadata.txt is left out by the site too; without the network, a token found is not tried out.
    command: list[str | Path] = [python, "-m", "detect_secrets", "scan", "--all-files", "--no-verify"]
    code, output = read([*command, "--exclude-files", r"metadata\.txt", "."], cwd=folder)
    try:
        report = json.loads(output[output.index("{") :])
    except ValueError:
        yield f"detect-secrets did not run (exit code {code}): {output.strip()[-300:]}"
        return
    for name, found in report["results"].items():
        for secret in found:
            yield f"{name}:{secret['line_number']}: {secret['type']}"


def content_problems(path: Path, python: Path) -> list[str]:
    """What Bandit and detect-secrets say of a zip that `zip_problems` found to be sound.

    Args:
        python: An interpreter that has both.
    """
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
        return [*_bandit(Path(folder), python), *_secrets(Path(folder), python)]


def problems(path: Path, python: Path) -> list[str]:
    """Everything the site would say; the contents of a zip that is itself unsound are not looked into."""
    return zip_problems(path) or content_problems(path, python)


def relative(path: Path) -> str:
    """For messages: below the checkout without the checkout."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
