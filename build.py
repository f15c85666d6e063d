#!/usr/bin/env python3
"""Landbrush for people who work on it: one program, one verb for each thing to do.

Runs with any Python from 3.9 on and needs nothing but its standard library; `setup` finds the Python of QGIS, and
the other verbs set up what is missing first.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if sys.version_info < (3, 9):  # noqa: UP036 (whoever starts it with an older one should be told)
    sys.exit("build.py needs Python 3.9 or later; this is " + sys.version.split()[0])

from tools import bench, demo, links, lint, package, testing, translate, venv
from tools.shell import ROOT, Failure, run

# With its own -h, pytest's options would not reach it.
_TEST_USAGE = f"%(prog)s [{'|'.join(testing.NAMES)}]... [pytest arguments]"


def _setup(options: argparse.Namespace, rest: list[str]) -> int:
    venv.setup()
    return 0


def _demo(options: argparse.Namespace, rest: list[str]) -> int:
    out = Path(options.out).resolve() if options.out else demo.DEFAULT_OUT
    # Before minutes of setting up, too.
    demo.check_folder(out)
    python = venv.setup()
    words = ["--out", str(out)]
    words += ["--gui"] if options.gui else []
    run([python, "-c", "import sys; from tools import demo; sys.exit(demo.main(sys.argv[1:]))", *words])
    return 0


def _test(options: argparse.Namespace, rest: list[str]) -> int:
    return testing.test(venv.setup(), rest)


def _bench(options: argparse.Namespace, rest: list[str]) -> int:
    return bench.bench(venv.setup(), options.names, rest)


def _lint(options: argparse.Namespace, rest: list[str]) -> int:
    _, failed = lint.lint(venv.setup(), fix=options.fix, quick=options.quick)
    return 1 if failed else 0


def _translate(options: argparse.Namespace, rest: list[str]) -> int:
    if options.missing:
        translate.missing(options.missing, Path(options.out) if options.out else None)
        return 0
    if options.merge:
        translate.merge(Path(options.merge))
        return 0
    translate.update()
    translate.compile_all()
    return 0


def _package(options: argparse.Namespace, rest: list[str]) -> int:
    python = venv.setup()
    if options.check:
        return package.check(Path(options.check), python)
    return package.check(package.build(ROOT / "dist"), python)


def _link(options: argparse.Namespace, rest: list[str]) -> int:
    links.link_plugin(options.profile, remove=options.remove)
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line: one sentence a verb."""
    top = argparse.ArgumentParser(prog="build.py", description=(__doc__ or "").partition("\n")[0])
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)

    def verb(name: str, work: object, sentence: str, usage: str | None = None) -> argparse.ArgumentParser:
        # allow_abbrev would swallow options that are meant for pytest or a benchmark.
        sub = verbs.add_parser(name, help=sentence, description=sentence, usage=usage, allow_abbrev=False)
        sub.set_defaults(work=work)
        return sub

    verb("setup", _setup, "Install what is missing and make .venv with QGIS's Python, torch and the developer tools.")

    show = verb("demo", _demo, "Map a real Sentinel-2 scene from a few polygons, through QGIS, in five minutes.")
    show.add_argument("--gui", action="store_true", help="open QGIS on the result, with the plugin loaded")
    show.add_argument("--out", metavar="DIR", help="folder of the results")

    verb("test", _test, "Run lint and the three tiers of tests, or only the tiers named.", _TEST_USAGE)

    measure = verb("bench", _bench, "Measure speed and accuracy side by side with what one would use instead.")
    measure.add_argument("names", nargs="*", metavar="NAME", help="benchmarks to run (default: all)")

    style = verb("lint", _lint, "Check style, types and hygiene.")
    style.add_argument("--fix", action="store_true", help="first let ruff mend what it can")
    style.add_argument("--quick", action="store_true", help="leave out the types")

    speak = verb("translate", _translate, "Collect the texts to translate into i18n/*.ts, and compile them.")
    one = speak.add_mutually_exclusive_group()
    one.add_argument("--missing", metavar="LANGUAGE", help="write what a language lacks as JSON, to be filled in")
    one.add_argument("--merge", metavar="JSON", help="take such a file, filled in, into the language's .ts")
    speak.add_argument("--out", metavar="JSON", help="where --missing writes to (default: standard output)")

    pack = verb("package", _package, "Make dist/landbrush-VERSION.zip, and hold it to the rules of plugins.qgis.org.")
    pack.add_argument("--check", metavar="ZIP", help="only hold this file to the rules")

    link = verb("link", _link, "Make this working copy a plugin of your QGIS, by a link in its profile.")
    link.add_argument("--profile", default="default", help="name of the QGIS profile (default: %(default)s)")
    link.add_argument("--remove", action="store_true", help="take the link away again")
    return top


def main(argv: list[str]) -> int:
    """Run one verb; exit code 0 when all is well, 1 when the work failed, 2 for a wrong command line."""
    top = parser()
    options, rest = top.parse_known_args(argv)
    if rest and options.verb not in ("test", "bench"):
        top.error(f"{options.verb} does not know {' '.join(rest)}")
    try:
        return int(options.work(options, rest))
    except Failure as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
