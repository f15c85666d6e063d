"""The guide: every link and picture leads somewhere, in the Markdown and in the HTML that is shipped."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from landbrush.tools import guide

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted(guide.FOLDER.glob("*.md"))
VOID = {"meta", "img", "br", "link"}


class Reader(HTMLParser):
    """Fails on elements that do not nest; collects what is linked to and named."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.links += [told[key] for key in ("href", "src") if key in told]
        self.ids |= {told["id"]} if "id" in told else set()
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    return reader


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_link_of_a_page_leads_somewhere(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    for link in guide.links(text):
        if link.startswith("https:"):
            continue
        name, _, heading = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target.is_file(), f"{path.name}: {link}"
        if heading:
            assert heading in guide.headings(target.read_text(encoding="utf-8")), f"{path.name}: {link}"


def test_every_page_is_reached_from_the_index():
    linked = {link.partition("#")[0] for link in guide.links((guide.FOLDER / "index.md").read_text(encoding="utf-8"))}
    assert {path.name for path in PAGES} - {"index.md"} <= linked


def test_the_shipped_pages_hold_together_without_the_repository():
    files = guide.files()
    pages = {name: read(data.decode()) for name, data in files.items() if name.endswith(".html")}
    assert set(pages) == {f"{path.stem}.html" for path in PAGES}
    for name, reader in pages.items():
        for link in reader.links:
            if re.match("[a-z]+:", link):
                assert re.fullmatch(r"https://.*(?<!\.jpg)(?<!\.png)(?<!\.css)", link), link
                continue
            target, _, heading = link.partition("#")
            assert (target or name) in files, f"{name}: {link}"
            if heading:
                assert heading in pages[target or name].ids, f"{name}: {link}"
    assert sum(map(len, files.values())) < 5_000_000


def test_markdown_becomes_what_github_shows():
    page = guide.page(
        "# Title & more\n\nOne *two* **three** `a < b *c*` 2 * 3 * 4\nsame paragraph.\n\n"
        "* first\n  goes on\n* [link](other.md#a-b), [code](../../core/job.py)\n\n1. one\n2. two\n\n"
        "| a | b |\n| --- | --- |\n| `x` | y \\| z |\n\n```\n<b> | *\n```\n\n> quoted\n\n## A `b` – c?\n\n"
        "![alt](../images/p.jpg)"
    )
    read(page)
    body = page.partition("<body>")[2]
    for part in (
        "<title>Title &amp; more</title>",
        "<p>One <i>two</i> <b>three</b> <code>a &lt; b *c*</code> 2 * 3 * 4 same paragraph.</p>",
        '<ul><li>first goes on</li><li><a href="other.html#a-b">link</a>',
        f'<a href="{guide.REPOSITORY}/core/job.py">code</a>',
        "<ol><li>one</li><li>two</li></ol>",
        "<th>a</th><th>b</th>",
        "<td><code>x</code></td><td>y | z</td>",
        "<pre><code>&lt;b&gt; | *</code></pre>",
        "<blockquote><p>quoted</p></blockquote>",
        '<h2 id="a-b--c">',
        '<img src="p.jpg" alt="alt">',
    ):
        assert part in (body if not part.startswith("<title") else page), part
