"""The user guide as HTML, for the package: a page for each docs/guide/*.md, which are the Markdown that GitHub shows.

Only what the guide uses is known: headings, paragraphs, lists, tables, code, quotes, pictures, links, bold, italics.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

from .shell import ROOT

FOLDER = ROOT / "docs" / "guide"
REPOSITORY = "https://github.com/landbrush/landbrush/blob/HEAD"

_STYLE = """
:root { color-scheme: light dark; --ink: #1f2933; --soft: #5f6c7b; --line: #dde3ea; --paper: #fff; --code: #f3f5f7;
  --link: #1f6f8b; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9fb0bf; --line: #36414b;
  --paper: #171c21; --code: #222a31; --link: #63b8d4; } }
body { margin: 0 auto; padding: 1.6rem 1.2rem 4rem; max-width: 46rem; color: var(--ink); background: var(--paper);
  font: 16px/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { margin-top: 2.2rem; border-top: 1px solid var(--line); padding-top: .8rem; }
a { color: var(--link); } img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
code { background: var(--code); padding: .1em .3em; border-radius: 3px; font: .9em ui-monospace, Consolas, monospace; }
pre { background: var(--code); padding: .8rem; overflow-x: auto; border-radius: 4px; } pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { text-align: left; padding: .35rem .7rem;
  border-bottom: 1px solid var(--line); vertical-align: top; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #d9a441; color: var(--soft); }
nav { font-size: .9rem; }
""".replace("\n", " ")


def anchor(title: str) -> str:
    """The name of a heading, as GitHub makes it."""
    plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", title).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def headings(text: str) -> list[str]:
    """Names of all headings of a page."""
    found = []
    fenced = False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        match = None if fenced else re.match(r"#{1,6} (.+)", line)
        if match:
            found.append(anchor(match[1]))
    return found


def links(text: str) -> list[str]:
    """Targets of all links and pictures of a page."""
    return re.findall(r"!?\[[^\]]*\]\(([^)\s]+)\)", re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL))


def page(text: str) -> str:
    """A page of Markdown as HTML."""
    first = re.search(r"^# (.+)$", text, re.MULTILINE)
    title = html.escape(first[1] if first else "Landbrush")
    body = "\n".join(_blocks(text.splitlines()))
    back = "" if title.startswith("Landbrush") else '<nav><a href="index.html">Landbrush: the guide</a></nav>\n'
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{back}{body}\n</body>\n</html>\n"
    )


def _blocks(lines: list[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if not line.strip():
            pass
        elif line.startswith("```"):
            while end < len(lines) and not lines[end].startswith("```"):
                end += 1
            yield f"<pre><code>{html.escape(chr(10).join(lines[at + 1 : end]))}</code></pre>"
            end += 1
        elif re.match(r"#{1,6} ", line):
            level, _, title = line.partition(" ")
            yield f'<h{len(level)} id="{anchor(title)}">{_inline(title)}</h{len(level)}>'
        elif line.startswith("|"):
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            yield _table(lines[at:end])
        elif line.startswith(">"):
            while end < len(lines) and lines[end].startswith(">"):
                end += 1
            yield f"<blockquote>{chr(10).join(_blocks([item[1:].strip() for item in lines[at:end]]))}</blockquote>"
        elif _item(line):
            while end < len(lines) and (_item(lines[end]) or lines[end].startswith("  ")):
                end += 1
            yield _list(lines[at:end])
        else:
            while end < len(lines) and lines[end].strip() and not re.match(r"```|#{1,6} |\||>", lines[end]):
                if _item(lines[end]):
                    break
                end += 1
            yield f"<p>{_inline(' '.join(lines[at:end]))}</p>"
        at = end


def _item(line: str) -> re.Match[str] | None:
    return re.match(r"(?:[*-]|(\d+)\.) +", line)


def _list(lines: list[str]) -> str:
    kind = "ol" if lines[0][0].isdigit() else "ul"
    items: list[str] = []
    for line in lines:
        start = _item(line)
        if start:
            items.append(line[start.end() :])
        else:
            items[-1] += " " + line.strip()
    return f"<{kind}>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</{kind}>"


def _table(lines: list[str]) -> str:
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in lines]
    head = "".join(f"<th>{_inline(cell)}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rows[2:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _inline(text: str) -> str:
    # Code first: nothing within it means anything.
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(
        f"<code>{html.escape(part[1:-1])}</code>" if part.startswith("`") else _words(part) for part in parts
    )


def _words(text: str) -> str:
    text = html.escape(text.replace("\\|", "|"), quote=False)
    text = re.sub(r"!\[([^\]]*)\]\(([^)\s]+)\)", _picture, text)
    text = re.sub(r"\[([^\]]*)\]\(([^)\s]+)\)", lambda match: f'<a href="{_target(match[2])}">{match[1]}</a>', text)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", text)
    return re.sub(r"(?<![\w*])\*(?!\s)([^*]+)(?<!\s)\*(?![\w*])", r"<i>\1</i>", text)


def _picture(match: re.Match[str]) -> str:
    return f'<img src="{Path(match[2]).name}" alt="{html.escape(match[1])}">'


def _target(link: str) -> str:
    if re.match(r"[a-z]+:|#", link):
        return link
    path, hash_sign, heading = link.partition("#")
    if "/" not in path and path.endswith(".md"):
        return f"{path[:-3]}.html{hash_sign}{heading}"
    inside = (FOLDER / path).resolve().relative_to(ROOT.resolve()).as_posix()
    return f"{REPOSITORY}/{inside}{hash_sign}{heading}"


def files() -> dict[str, bytes]:
    """The guide as it is shipped: name → content, pages and the pictures that they show, as far as they are there."""
    found: dict[str, bytes] = {}
    for path in sorted(FOLDER.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found[f"{path.stem}.html"] = page(text).encode()
        for picture in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", text):
            source = (FOLDER / picture).resolve()
            if source.is_file():
                found[source.name] = source.read_bytes()
    return found
