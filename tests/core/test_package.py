"""The package for plugins.qgis.org: what is in it, and that every rule of the site can refuse a zip."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from landbrush.tools import package, validate

ROOT = Path(__file__).resolve().parent.parent.parent
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
GOOD = {
    "landbrush/__init__.py": "def classFactory(iface):\n    return None\n",
    "landbrush/metadata.txt": METADATA,
    "landbrush/LICENSE": "GPL",
    "landbrush/resources/icons/landbrush.svg": "<svg/>",
}


def make_zip(folder: Path, files: dict[str, str | bytes], name: str = "it.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in files.items():
            archive.writestr(entry, data)
    return path


def parsed(text: str) -> dict[str, str]:
    config = configparser.ConfigParser()
    config.optionxform = str
    config.read_string(text)
    return dict(config.items("general"))


def test_a_sound_zip_passes(tmp_path):
    assert validate.zip_problems(make_zip(tmp_path, GOOD)) == []


BAD_FILES = [
    ({"other/file.txt": "x"}, "one folder at the top"),
    ({"file.txt": "x"}, "one folder at the top"),
    ({"landbrush/core/version.pyc": "x"}, "compiled"),
    ({"landbrush/lib/thing.SO": "x"}, "compiled"),
    ({"landbrush/data.bin": b"\x7fELF\x02\x01\x01\x00 and so on"}, "a program"),
    ({"landbrush/run.sh": "x"}, "a program"),
    ({"landbrush/__pycache__/x.py": "x"}, "__pycache__"),
    ({"landbrush/.hidden": "x"}, "hidden"),
    ({"landbrush/.github/workflow.yml": "x"}, "hidden"),
    ({"landbrush/.git/config": "x"}, "no place"),
    ({"landbrush/../evil.py": "x"}, "leads out"),
    ({"landbrush/a\\b.py": "x"}, "leads out"),
    ({"landbrush/__init__.py": "x = 1\n"}, "no classFactory"),
    ({"landbrush/metadata.txt": b"[general]\nname=\xff\xfe"}, "not UTF-8"),
]


@pytest.mark.parametrize(("files", "told"), BAD_FILES)
def test_bad_files_are_refused(tmp_path, files, told):
    found = validate.zip_problems(make_zip(tmp_path, {**GOOD, **files}))
    assert any(told in problem for problem in found), found


@pytest.mark.parametrize("missing", sorted(GOOD))
def test_a_missing_file_is_told(tmp_path, missing):
    found = validate.zip_problems(make_zip(tmp_path, {name: data for name, data in GOOD.items() if name != missing}))
    assert any(missing.removeprefix("landbrush/") in problem for problem in found), found


def replaced(key: str, value: str | None) -> str:
    line = "" if value is None else f"{key}={value}\n"
    text, count = re.subn(rf"^{key}=.*\n", lambda _: line, METADATA, flags=re.MULTILINE)
    assert count == 1
    return text


BAD_METADATA = [
    *((key, None, f"`{key}` is missing") for key in validate.REQUIRED),
    *((key, "  ", f"`{key}` is missing") for key in validate.REQUIRED),
    ("about", "100 % good", "cannot be read"),
    ("tracker", "http://bugs", "not a web address"),
    ("homepage", "landbrush", "not a web address"),
    ("repository", "file:///home", "not a web address"),
    ("author", "A/B", "slash"),
    ("email", "somebody", "not an address"),
    ("name", "Landbrush Plugin", "the word plugin"),
    ("about", "<p>very good</p>", "HTML"),
    ("version", "one", "not a version"),
    ("qgisMinimumVersion", "3", "numbers and dots"),
    ("qgisMinimumVersion", "5.0", "above"),
    ("supportsQt6", "perhaps", "True or False"),
    ("icon", "resources/no.svg", "not in the package"),
]


@pytest.mark.parametrize(("key", "value", "told"), BAD_METADATA)
def test_bad_metadata_is_refused(tmp_path, key, value, told):
    found = validate.zip_problems(make_zip(tmp_path, {**GOOD, "landbrush/metadata.txt": replaced(key, value)}))
    assert any(told in problem for problem in found), found


def test_metadata_without_its_section_is_refused():
    assert any("cannot be read" in problem for problem in validate.metadata_problems("[other]\nname=x\n"))


def test_what_is_no_zip_is_refused(tmp_path):
    path = tmp_path / "it.zip"
    path.write_bytes(b"not a zip")
    assert "cannot be opened" in validate.zip_problems(path)[0]
    assert "cannot be opened" in validate.zip_problems(tmp_path / "none.zip")[0]
    assert "one folder" in validate.zip_problems(make_zip(tmp_path, {}, "empty.zip"))[0]


def test_links_executables_doubles_and_damage_are_refused(tmp_path):
    path = make_zip(tmp_path, GOOD)
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("landbrush/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        script = zipfile.ZipInfo("landbrush/script.py")
        script.external_attr = 0o100755 << 16
        archive.writestr(script, "x = 1\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("landbrush/LICENSE", "again")
    found = "\n".join(validate.zip_problems(path))
    assert "landbrush/link: a symbolic link" in found
    assert "landbrush/script.py: executable" in found
    assert "landbrush/LICENSE: stands twice" in found
    data = bytearray(path.read_bytes())
    data[data.index(b"/etc/passwd")] ^= 1
    path.write_bytes(data)
    assert any("damaged" in problem for problem in validate.zip_problems(path))


def test_a_zip_that_is_too_big_is_refused(tmp_path, monkeypatch):
    path = make_zip(tmp_path, GOOD)
    monkeypatch.setattr(validate, "MAX_BYTES", path.stat().st_size)
    assert validate.zip_problems(path) == []
    monkeypatch.setattr(validate, "MAX_BYTES", path.stat().st_size - 1)
    assert "too big" in validate.zip_problems(path)[0]


def test_bandit_and_detect_secrets_read_the_contents(tmp_path):
    pytest.importorskip("bandit")
    pytest.importorskip("detect_secrets")
    python = Path(sys.executable)
    # Put together here, so that this very file stays clean.
    secret = f"aws = '{'AKIA' + 'IOSFODNN7EXAMPL' + 'Q'}'\n"
    risky = {"landbrush/risky.py": "import subprocess\nsubprocess.call('ls', shell=True)\n", "landbrush/key.py": secret}
    found = "\n".join(validate.problems(make_zip(tmp_path, {**GOOD, **risky}), python))
    assert re.search(r"risky\.py:2: B602", found)
    assert re.search(r"key\.py:1: AWS", found)
    # To import subprocess is no finding, as on the site.
    harmless = {"landbrush/fine.py": "import subprocess\n"}
    assert validate.problems(make_zip(tmp_path, {**GOOD, **harmless}), python) == []
    assert any("did not run" in problem for problem in validate.content_problems(tmp_path / "it.zip", tmp_path / "no"))


def test_the_package_of_this_checkout_keeps_the_rules(tmp_path):
    path = package.build(tmp_path)
    assert validate.zip_problems(path) == []
    assert validate.content_problems(path, Path(sys.executable)) == []
    assert path.name == f"landbrush-{package.version()}.zip"
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        shipped = parsed(archive.read("landbrush/metadata.txt").decode())
    assert {"landbrush/core/worker.py", "landbrush/plugin/plugin.py", "landbrush/models/supervised.yaml"} <= names
    assert not [name for name in names if re.match(r"landbrush/(tests|tools|build|benchmarks|docs)[/.]", name)]
    newest = shipped["changelog"].splitlines()[0]
    assert newest.startswith(package.version())
    assert {**shipped, "changelog": ""} == {**parsed(METADATA), "changelog": ""}


def test_the_same_sources_give_the_same_bytes(tmp_path):
    first, second = package.build(tmp_path / "a"), package.build(tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [first.name]


def test_only_what_is_allowed_is_packed(tmp_path):
    wanted = ["LICENSE", "core/data/grid.py", "core/version.py", "models/supervised.yaml", "resources/icons/a.svg"]
    unwanted = [
        *("build.py", "tools/venv.py", "tests/core/test_job.py", "core/version.pyc", "core/__pycache__/version.py"),
        *("core/.hidden/x.py", "core/data.so", "models/net.safetensors", "resources/demo/polygons.gpkg", ".env"),
    ]
    for name in [*wanted, *unwanted]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert [path.relative_to(tmp_path).as_posix() for path in package.contents(tmp_path)] == wanted


def test_every_python_package_is_installed_by_pip_too():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'"(landbrush[.\w]*)"', text.partition("packages = [")[2].partition("]")[0])
    folders = {path.parent.relative_to(ROOT) for path in ROOT.glob("core/**/__init__.py")}
    assert sorted(listed) == sorted(["landbrush", *(".".join(["landbrush", *folder.parts]) for folder in folders)])


def test_pip_makes_of_the_package_what_the_engine_needs(tmp_path):
    pytest.importorskip("setuptools")
    with zipfile.ZipFile(package.build(tmp_path)) as archive:
        archive.extractall(tmp_path)
        shipped = set(archive.namelist())
    source = tmp_path / "landbrush"
    make = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", make, str(tmp_path)], cwd=source, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    engine = {name for name in shipped if re.match(r"landbrush/(core/|models/.*yaml|__main__|metadata)", name)}
    assert len(engine) > 40
    assert engine - names == set()


CHANGES = """# Changelog

## [0.2.0] - 2027-01-01

### Added

- **Twice** as `fast`, with 50 % less.

## [0.1.0] - 2026-01-01

- First.

[0.2.0]: https://example.org/0.2.0
"""


def test_links_of_the_packaged_readme_lead_somewhere(tmp_path):
    with zipfile.ZipFile(package.build(tmp_path)) as archive:
        names = {name.removeprefix("landbrush/") for name in archive.namelist()}
        text = archive.read("landbrush/README.md").decode()
    found = re.findall(r"\]\(([^)]+)\)", text)
    base = parsed(METADATA)["repository"] + "/"
    assert len(found) >= 5
    for target in found:
        kind, _, path = target.removeprefix(base).partition("/HEAD/")
        assert target in names or (kind in ("raw", "blob") and (ROOT / path).exists()), target


def test_only_links_to_what_is_not_shipped_are_rewritten():
    kept = "[l](LICENSE) [l](LICENSE#x) [b](#two) [w](https://a.org/b) [m](mailto:a@b.org) `f(x)`"
    assert package.readme(kept, "https://a.org/r", {"LICENSE"}) == kept
    given = "![A (b), c](docs/a.jpg)\n[the method](docs/method.md#loss)"
    told = (
        "![A (b), c](https://a.org/r/raw/HEAD/docs/a.jpg)\n[the method](https://a.org/r/blob/HEAD/docs/method.md#loss)"
    )
    assert package.readme(given, "https://a.org/r", {"LICENSE"}) == told


def test_the_changelog_survives_the_way_through_metadata():
    text = package.changelog(CHANGES)
    assert text == "0.2.0 - 2027-01-01\nAdded\n- Twice as fast, with 50 % less.\n0.1.0 - 2026-01-01\n- First."
    assert package.changelog(CHANGES, 1).endswith("50 % less.")
    assert parsed(package.metadata(METADATA, text))["changelog"] == text


def test_versions_that_differ_are_told(tmp_path):
    for name in ("metadata.txt", "pyproject.toml", "CHANGELOG.md"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    assert package.version(tmp_path) == package.version()
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## [9.9.9]\n")
    with pytest.raises(package.Failure, match=r"CHANGELOG\.md says 9\.9\.9"):
        package.version(tmp_path)


def test_check_tells_what_is_wrong(tmp_path, capsys):
    assert package.check(make_zip(tmp_path, {"file.txt": "x"}), Path(sys.executable)) == 1
    told = capsys.readouterr()
    assert "one folder at the top" in told.err
    assert "problems: 1" in told.out
