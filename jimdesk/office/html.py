"""Plain blocks as HTML: what the clipboard hands to Word, and what pages are printed from.

Every text is escaped; the only markup is ours. Charts are pictures named by `picture`.
"""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from jimdesk.office.pages import Printed, printed, source_line
from jimdesk.office.styles import ACCENT, HAIRLINE, INK, MUTED
from jimdesk.office.text import plain
from jimdesk.reports.document import (
    Bullets,
    ChartBlock,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    SourceNote,
    Table,
)

STYLE = (
    f"body{{font-family:Calibri,Carlito,'Segoe UI',sans-serif;font-size:10.5pt;color:#{INK}}}"
    "h1{font-size:20pt;margin-top:0px;margin-bottom:12px}"
    "h2{font-size:15pt;margin-top:22px;margin-bottom:6px}"
    "h3{font-size:12.5pt;margin-top:16px;margin-bottom:4px}"
    "h4{font-size:11pt;margin-top:12px;margin-bottom:3px}"
    "p{margin-top:0px;margin-bottom:7px}"
    "p.caption{font-weight:bold;font-size:9.5pt;margin-top:10px;margin-bottom:4px}"
    f"p.source{{font-size:8.5pt;color:#{MUTED};margin-top:3px;margin-bottom:8px}}"
    "span.gap{font-weight:bold;background-color:#FBF0DB}"
    "li{margin-bottom:3px}"
)
"""The looks, in the part of CSS that Qt and Word both understand: margins in pixels, by side."""

Picture = Callable[[int, ChartBlock], tuple[str, int, int]]
"""Gets the number of a chart counted from 1; returns its address, width and height in pixels."""


def fragment(parts: Iterable[Any], picture: Picture, language: str = "") -> str:
    """Return some blocks as HTML, with the looks written into it."""
    body = "".join(blocks(parts, picture))
    return (
        f'<html lang="{escape(language)}"><head><meta charset="utf-8"><style>{STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )


def blocks(parts: Iterable[Any], picture: Picture) -> list[str]:
    """Return each block as HTML, in order."""
    made: list[str] = []
    charts = 0
    breaks = ""
    for block in parts:
        if isinstance(block, PageBreak):
            breaks = ' style="page-break-before:always"'
            continue
        if isinstance(block, ChartBlock):
            charts += 1
            made.append(_chart(block, picture(charts, block)))
        else:
            made.append(_WRITERS[type(block)](block))
        if breaks:
            made[-1] = made[-1].replace(">", f"{breaks}>", 1)
            breaks = ""
    return made


def table(made: Printed) -> str:
    """Return a table with its caption above and its notes and source below."""
    heads = _row("th", made.heads, made, f"border-bottom:1.5px solid #{ACCENT}")
    rows = [_row("td", row, made, f"border-bottom:1px solid #{HAIRLINE}") for row in made.rows]
    below = "".join(f'<p class="source">{_escaped(each)}</p>' for each in made.below)
    above = f'<p class="caption">{_escaped(made.caption)}</p>' if made.caption else ""
    return (
        f"{above}"
        '<table width="100%" cellspacing="0" cellpadding="4" '
        'style="border-collapse:collapse;margin-bottom:8px">'
        f"<thead>{heads}</thead><tbody>{''.join(rows)}</tbody></table>{below}"
    )


def _row(tag: str, texts: Sequence[str], made: Printed, border: str) -> str:
    """Return a row; heads give the columns their widths."""
    cells = []
    after_number = (False, *made.numbers)
    for at, (text, right) in enumerate(zip(texts, made.numbers, strict=True)):
        width = f' width="{made.widths[at] * 100:.1f}%"' if tag == "th" else ""
        side = "right" if right else "left"
        apart = "padding-left:9px;" if after_number[at] and not right else ""
        cells.append(
            f'<{tag} align="{side}" valign="top"{width} '
            f'style="font-size:{made.size:g}pt;{apart}{border}">{_in_cell(text, made.size)}</{tag}>'
        )
    return f"<tr>{''.join(cells)}</tr>"


def _in_cell(text: str, size: float) -> str:
    """Return a cell's text; each line is a paragraph, since a break is as high as body text."""
    lines = plain(text).split("\n")
    if len(lines) == 1:
        return escape(lines[0])
    style = f"margin-top:0px;margin-bottom:0px;font-size:{size:g}pt"
    return "".join(f'<p style="{style}">{escape(line)}</p>' for line in lines)


def _chart(block: ChartBlock, picture: tuple[str, int, int]) -> str:
    address, width, height = picture
    source = source_line(block.source)
    below = f'<p class="source">{_escaped(source)}</p>' if source else ""
    return (
        f'<p class="caption">{_escaped(block.caption)}</p>'
        f'<p><img src="{address}" width="{width}" height="{height}" '
        f'alt="{_escaped(block.alt_text)}"></p>{below}'
    )


def _text(block: Paragraph) -> str:
    parts = [part for part in plain(block.text).split("\n\n") if part.strip()] or [""]
    label = f"<b>{_escaped(block.label)}:</b> " if block.label else ""
    paragraphs = [f"{label if at == 0 else ''}{_escaped(part)}" for at, part in enumerate(parts)]
    return "".join(f"<p>{each}</p>" for each in paragraphs)


def _gap(block: Gap) -> str:
    label = f"<b>{_escaped(block.label)}:</b> " if block.label else ""
    return f'<p>{label}<span class="gap">{_escaped(block.text)}</span></p>'


def _heading(block: Heading) -> str:
    level = min(block.level + 1, 6)
    return f"<h{level}>{_escaped(block.text)}</h{level}>"


def _bullets(block: Bullets) -> str:
    return f"<ul>{''.join(f'<li>{_escaped(each)}</li>' for each in block.items)}</ul>"


def _escaped(text: str) -> str:
    return escape(plain(text)).replace("\n", "<br>")


_WRITERS: dict[type[Any], Callable[[Any], str]] = {
    Heading: _heading,
    Paragraph: _text,
    Gap: _gap,
    Bullets: _bullets,
    SourceNote: lambda block: f'<p class="source">{_escaped(block.text)}</p>',
    Table: lambda block: table(printed(block)),
    Printed: table,
}
