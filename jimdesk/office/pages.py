"""What every rendering of a document for the page shares: cells as text, and a chart's numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jimdesk.i18n import format_number, translate
from jimdesk.office.text import NOT_AVAILABLE, plain
from jimdesk.office.widths import longest_word
from jimdesk.reports.document import Block, ChartBlock, Document, SourceNote, Table
from jimdesk.reports.parts.notes import note_mark
from jimdesk.reports.sheet import (
    Book,
    Cell,
    Formula,
    Head,
    Link,
    Number,
)
from jimdesk.statistics.charts import radar, words
from jimdesk.statistics.charts.radar import Radar

_ACROSS = 95
"""Figures of a table's usual letters that stand side by side on a portrait page."""

_AIR = 2.0  # figures beside the text of a cell
_SIZES = (9.0, 8.5, 8.0)
_EASY = 0.75
"""Part of a page's width that the longest words of all columns may take in letters of a size."""

_MOST_WANTED = 3.0  # times what its head asks for, that a column gets for long texts

_DECIMALS = {"number": 1, "integer": 0}


def cell_text(head: Head, cell: Cell) -> str:
    """Return a cell as it is printed: thousands space, decimals of its kind, – for zero."""
    if isinstance(cell, Formula):
        cell = cell.value
    if cell is None:
        return NOT_AVAILABLE if head.is_number else ""
    if isinstance(cell, Link):
        return plain(cell.text)
    if isinstance(cell, str):
        return plain(cell)
    if isinstance(cell, Number):
        return _number(cell.value, cell.decimals, signed=cell.signed)
    if head.number_format is not None and "," not in head.number_format:
        # Years and levels: no space in them, and zero is a 0.
        return "".join(format_number(cell, _decimals(head)).split())
    return _number(cell, _decimals(head), signed=(head.number_format or "").startswith("+"))


def _number(value: float, decimals: int, *, signed: bool) -> str:
    if value == 0:
        return "–"
    text = format_number(value, decimals)
    return f"+{text}" if signed and value > 0 and text.strip("0,.") else text


def _decimals(head: Head) -> int:
    """Return the decimals that a head's format code says."""
    if head.number_format is None:
        return _DECIMALS.get(head.kind, 0)
    found = re.search(r"0\.(0+)", head.number_format)
    return len(found[1]) if found else 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A table with every cell as text.

    Attributes:
        numbers: Which columns are right-aligned.
        widths: Share of each column in the table's width; they add up to 1.
        below: Notes and source, one to a line.
        size: Points of its letters on paper.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[bool, ...]
    widths: tuple[float, ...]
    below: tuple[str, ...] = ()
    size: float = 9.0


def printed(table: Table) -> Printed:
    """Return a table as it is printed."""
    rows = tuple(
        tuple(cell_text(head, cell) for head, cell in zip(table.heads, row, strict=True))
        for row in table.rows
    )
    columns = [(head.text, *(row[at] for row in rows)) for at, head in enumerate(table.heads)]
    needed = [longest_word(texts) + _AIR for texts in columns]
    wanted = [
        min(max(map(len, texts)), _MOST_WANTED * head.width)
        for head, texts in zip(table.heads, columns, strict=True)
    ]
    size = next((each for each in _SIZES if sum(needed) <= _EASY * _room(each)), _SIZES[-1])
    widths = shared(wanted, needed, _room(size))
    notes = (f"{note_mark(at)} {plain(each)}" for at, each in enumerate(table.notes, start=1))
    return Printed(
        caption=plain(table.caption),
        heads=tuple(plain(head.text) for head in table.heads),
        rows=rows,
        numbers=tuple(head.is_number for head in table.heads),
        widths=tuple(width / sum(widths) for width in widths),
        below=tuple(filter(None, (*notes, source_line(table.source)))),
        size=size,
    )


def _room(size: float) -> float:
    """Return how many figures of a size stand side by side on a portrait page."""
    return _ACROSS * _SIZES[0] / size


def shared(wanted: Sequence[float], needed: Sequence[float], across: float) -> list[float]:
    """Return widths that fill a page: what each column needs, and of the rest what it wants."""
    room = max(0.0, across - sum(needed))
    more = [max(0.0, want - need) for want, need in zip(wanted, needed, strict=True)]
    share = room / (sum(more) or 1)
    return [need + share * extra for need, extra in zip(needed, more, strict=True)]


def source_line(source: str) -> str:
    """Return where figures come from, as it stands below them; empty for none."""
    return translate("Pages", "Source: {source}").format(source=plain(source)) if source else ""


def chart_table(block: ChartBlock) -> Printed:
    """Return a chart's numbers as a table, for everyone who does not see the chart."""
    chart = block.chart
    heads, rows = radar.table(chart) if isinstance(chart, Radar) else words.table(chart)
    caption = translate("Pages", "Figures of the chart: {caption}")
    return Printed(
        caption=caption.format(caption=plain(block.caption)),
        heads=heads,
        rows=rows,
        numbers=(False, *(True for _ in heads[1:])),
        widths=tuple(1 / len(heads) for _ in heads),
    )


def with_chart_tables(document: Document) -> Iterator[Block | Printed]:
    """Yield the blocks, a chart followed by its numbers unless compact or beside a table."""
    blocks = document.blocks
    for at, block in enumerate(blocks):
        yield block
        if isinstance(block, ChartBlock) and not block.compact:
            beside = (*blocks[max(0, at - 1) : at], *_next(blocks, at))
            if not any(isinstance(each, Table) for each in beside):
                yield chart_table(block)


def _next(blocks: tuple[Block, ...], at: int) -> tuple[Block, ...]:
    following = [each for each in blocks[at + 1 : at + 3] if not isinstance(each, SourceNote)]
    return tuple(following[:1])


def footer_line(made: Document | Book) -> str:
    """Return what stands on every page: agency, stage and date, and what must be seen."""
    return plain(" · ".join(filter(None, (made.author, made.status, made.watermark))))
