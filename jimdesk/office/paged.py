"""Any report as what is printed of it: documents as they are, workbooks sheet by sheet.

A sheet is as wide as its table; on paper its letters become smaller, down to what can be read, and
what is wider still is printed in parts that each begin with the columns that name the rows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from jimdesk.i18n import translate
from jimdesk.office.pages import Printed, cell_text, footer_line, shared, with_chart_tables
from jimdesk.office.text import plain
from jimdesk.office.widths import longest_word, widths
from jimdesk.reports.document import Block, ChartBlock, Document, Heading, Paragraph
from jimdesk.reports.sheet import Book, ChartSpec, Head, Sheet

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0)
"""Points of the letters of a sheet, from those that are liked to the smallest that are read."""

_POINTS = 728
"""Width of a landscape A4 page inside its margins."""

_FIGURE = 0.507
"""How wide a figure of Calibri is, as a share of its size."""

_MOST_ROWS = 300  # of a table that is laid out at once
_SPLIT_SIZE = 7.5
_LEAST_TEXT, _LEAST_PROSE = 12.0, 26.0  # figures that a column of text is given before it is split
_LONGEST_WORD = 22.0  # that is not broken
_ID = 14.0  # of a column that holds ids

Laid: TypeAlias = Block | Printed
"""What stands on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What is printed, whatever kind of report it was made as.

    Attributes:
        foot: What stands at the foot of every page, before its number.
        landscape: Whether the pages lie down.
        parts: Each begins on a page of its own. A heading of level 0 is the title.
    """

    title: str
    author: str
    language: str
    foot: str
    parts: tuple[tuple[Laid, ...], ...]
    landscape: bool = False


def paged(made: Document | Book) -> Pages:
    """Return what is printed of a report."""
    if isinstance(made, Document):
        whole = (Heading(made.title, 0), *with_chart_tables(made))
        parts: tuple[tuple[Laid, ...], ...] = (whole,)
    else:
        parts = tuple(part for sheet in made.sheets for part in _in_parts(_sheet(sheet)))
    return Pages(
        title=made.title,
        author=made.author,
        language=made.language,
        foot=footer_line(made),
        parts=parts,
        landscape=isinstance(made, Book) or made.landscape,
    )


def _sheet(sheet: Sheet) -> Iterator[Laid]:
    yield Heading(sheet.heading, 0)
    yield Paragraph(sheet.intro)
    if not sheet.rows:
        yield Paragraph(translate("Workbook", "There is nothing to show here yet."))
        return
    drawn = [each for each in map(_chart, sheet.charts) if each is not None]
    yield from (each for each, spec in zip(drawn, sheet.charts, strict=False) if _leads(spec))
    yield from _tables(sheet)
    yield from (each for each, spec in zip(drawn, sheet.charts, strict=False) if not _leads(spec))


def _in_parts(blocks: Iterable[Laid]) -> Iterator[tuple[Laid, ...]]:
    """Yield the parts of a sheet: one, or more where a table is long.

    Each part is laid out by itself, so that whoever waits can give up between two, and a page is
    lost at most at the end of each.
    """
    part: list[Laid] = []
    for block in blocks:
        if not isinstance(block, Printed):
            part.append(block)
            continue
        for start in range(0, len(block.rows), _MOST_ROWS):
            if start:
                yield tuple(part)
                part = []
            part.append(replace(block, rows=block.rows[start : start + _MOST_ROWS]))
    yield tuple(part)


def _tables(sheet: Sheet) -> Iterator[Printed]:
    """Yield the table of a sheet, in parts where it is too wide for a page."""
    seen = [at for at, head in enumerate(sheet.heads) if not head.keys]
    heads = [sheet.heads[at] for at in seen]
    rows = [tuple(cell_text(sheet.heads[at], row[at]) for at in seen) for row in sheet.rows]
    wanted = [widths(sheet)[at] for at in seen]
    columns = list(zip(*rows, strict=True))
    needed = [_needed(*each) for each in zip(heads, columns, wanted, strict=True)]
    size = next((each for each in SIZES if sum(needed) <= _room(each)), _SPLIT_SIZE)
    parts = _parts(_naming(rows, needed, _room(size) / 2), needed, _room(size))
    for number, part in enumerate(parts, start=1):
        text = translate("Paged", "Columns, part {number} of {all}")
        across = shared([wanted[at] for at in part], [needed[at] for at in part], _room(size))
        yield Printed(
            caption=text.format(number=number, all=len(parts)) if len(parts) > 1 else "",
            heads=tuple(plain(heads[at].text) for at in part),
            rows=tuple(tuple(row[at] for at in part) for row in rows),
            numbers=tuple(heads[at].is_number for at in part),
            widths=tuple(each / sum(across) for each in across),
            size=size,
        )


def _room(size: float) -> float:
    """Return how many figures of a size stand side by side on a page."""
    return _POINTS / (_FIGURE * size)


def _needed(head: Head, texts: Sequence[str], wanted: float) -> float:
    """Return the figures that a column needs at least, with the air around it."""
    word = longest_word((head.text, *texts)) + 2
    if head.is_number:
        return word
    least = _LEAST_PROSE if head.kind == "wrap" else _LEAST_TEXT
    return max(min(word, _LONGEST_WORD), min(wanted, least))


def _naming(rows: Sequence[Sequence[str]], needed: Sequence[float], room: float) -> int:
    """Return how many of the first columns tell the rows apart, as far as there is room.

    A short id stands with the name beside it, which is what people know.
    """
    count, most = 1, len(needed) - 1
    while count < most and sum(needed[: count + 1]) <= room:
        is_told = len({tuple(row[:count]) for row in rows}) == len(rows)
        if is_told and (count > 1 or needed[0] > _ID):
            break
        count += 1
    return count


def _parts(naming: int, needed: Sequence[float], room: float) -> list[list[int]]:
    """Return which columns stand together: all, or as many as there is room for after the names."""
    if sum(needed) <= room:
        return [list(range(len(needed)))]
    names = list(range(naming))
    held = sum(needed[at] for at in names)
    others = range(naming, len(needed))
    count = -(-sum(needed[at] for at in others) // (room - held))
    fair = min(room - held, sum(needed[at] for at in others) / count * 1.15)
    parts, used = [list(names)], 0.0
    for at in others:
        if used and used + needed[at] > fair:
            parts.append(list(names))
            used = 0.0
        parts[-1].append(at)
        used += needed[at]
    return parts


def _leads(spec: ChartSpec) -> bool:
    """Return whether a chart stands before its table, as what is looked at first."""
    return spec.place == "right"


def _chart(spec: ChartSpec) -> ChartBlock | None:
    if spec.drawn is None:
        return None
    return ChartBlock(caption=spec.title, chart=spec.drawn, alt_text=spec.alt_text)
