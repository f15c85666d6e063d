"""How a report page looks: on a screen in the light or the dark, on a phone, and on paper."""

from __future__ import annotations

from .charts import ACCENT, CURVES, GRID, INK, SOFT, WARN

_LIGHT = {
    "paper": "#ffffff", "ink": INK, "soft": SOFT, "line": GRID, "accent": ACCENT, "warn": WARN, "note": "#fdf7e8",
    "ochre": CURVES[2][0], "violet": CURVES[4][0],
}  # fmt: skip
_DARK = {
    "paper": "#171c21", "ink": "#e6ebf0", "soft": "#9fb0bf", "line": "#36414b", "accent": "#63b8d4", "warn": "#ec8a73",
    "note": "#2b2618", "ochre": "#e3b341", "violet": "#b79be0",
}  # fmt: skip


def _variables(colors: dict[str, str]) -> str:
    return " ".join(f"--{name}: {color};" for name, color in colors.items())


def _drawn() -> str:
    """The plots' own colours, by what they stand for: attributes yield to style."""
    rules = []
    for name, color in _LIGHT.items():
        rules += [f'svg [{kind}="{color}"] {{ {kind}: var(--{name}); }}' for kind in ("fill", "stroke")]
    return "\n".join(rules)


STYLE = f"""
:root {{ color-scheme: light dark; {_variables(_LIGHT)} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {_variables(_DARK)} }} }}
{_drawn()}
* {{ box-sizing: border-box; }}
body {{ margin: 0 auto; padding: 2.2rem 1.6rem 3rem; max-width: 54rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }}
h1 {{ font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; overflow-wrap: anywhere; }}
h2 {{ font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-top: .5rem; border-top: 2px solid var(--line); }}
p {{ margin: .4rem 0; }}
.source, .soft, figcaption {{ color: var(--soft); font-size: .87rem; overflow-wrap: anywhere; }}
.tiles {{ display: flex; flex-wrap: wrap; gap: .7rem; margin: 1.2rem 0; padding: 0; list-style: none; }}
.tiles li {{ flex: 1 1 8.5rem; border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; }}
.tiles b {{ display: block; font-size: 1.45rem; line-height: 1.2; color: var(--accent); }}
.tiles span {{ display: block; font-size: .82rem; color: var(--soft); }}
.warnings {{ border-left: 4px solid #d9a441; background: var(--note); margin: 1rem 0;
  padding: .5rem .9rem .5rem 2rem; overflow-wrap: anywhere; }}
.scroll {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-size: .88rem; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .28rem .6rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }}
th {{ font-weight: 600; }}
thead th {{ color: var(--soft); vertical-align: bottom; white-space: normal; overflow-wrap: break-word; }}
td small {{ display: block; color: var(--soft); font-size: .78rem; white-space: nowrap; }}
th.name, td.name {{ text-align: left; white-space: normal;
  min-width: 6rem; max-width: 14rem; overflow-wrap: break-word; }}
th.head i.chip {{ display: block; margin: 0 0 .25em auto; }}
th.name {{ position: sticky; left: 0; background: var(--paper); }}
td.cell {{ border: 1px solid var(--paper); min-width: 3.6rem; }}
td.hit {{ outline: 2px solid var(--ink); outline-offset: -2px; }}
i.chip {{ display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .45em;
  border: 1px solid rgba(128,128,128,.6); }}
figure {{ margin: 1rem 0; }}
figure.wide {{ overflow-x: auto; }}
figure.wide svg {{ min-width: 34rem; }}
.pair {{ display: flex; flex-wrap: wrap; gap: 1rem 2rem; }}
.pair figure {{ flex: 1 1 16rem; margin: .4rem 0; }}
.map {{ display: flex; flex-wrap: wrap; gap: 1rem 1.6rem; align-items: flex-start; }}
.map figure {{ flex: 1 1 20rem; max-width: 40rem; margin: .4rem 0; }}
.legend {{ list-style: none; margin: .4rem 0; padding: 0; font-size: .9rem; overflow-wrap: anywhere; }}
.legend span {{ color: var(--soft); }}
.origin th {{ text-align: left; vertical-align: top; color: var(--soft); }}
.origin td {{ text-align: left; white-space: normal; overflow-wrap: anywhere; }}
code {{ font: .92em ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }}
svg {{ max-width: 100%; height: auto; font-family: inherit; }}
@media (max-width: 30rem) {{ body {{ padding: 1.1rem .8rem 2rem; }} h1 {{ font-size: 1.35rem; }} }}
@media print {{
  :root {{ font-size: 12px; }}
  body {{ max-width: none; padding: 0; font-size: 11px; }}
  @page {{ size: A4; margin: 16mm; }}
  .scroll, figure.wide {{ overflow: visible; }}
  figure.wide svg {{ min-width: 0; }}
  .map figure {{ max-width: 110mm; }}
  figure, tr, .tiles, .pair, .map, .origin {{ break-inside: avoid; }}
  h2 {{ break-after: avoid; }}
  * {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }}
}}
"""
