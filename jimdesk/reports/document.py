"""Plain blocks that a report for the page is made of: what is said, in order, in no file format.

This is the contract between those who write a report and those who render it as Word, PDF or a
preview:

- A document is its blocks from top to bottom. A renderer shows every block and adds no words of its
  own but page numbers; title, author, status, watermark and language come from the document.
- Heading levels begin at 1, below the title, and never skip one downwards.
- A table has at most seven columns, its caption above and its notes and source below. Its cells are
  those of a sheet, without formulas: None is shown as .. in a number column and as nothing in
  others.
- A chart is drawn from its description; the same numbers stand in its table, and its alternative
  text says what it shows. A compact one is drawn half as high, and its newest numbers stand in a
  table of the document.
- A gap is something that nobody has written yet. It must be seen: nothing is ever put in its place.
- Everything has passed disclosure control. Texts are plain; a newline in one begins a new line.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from jimdesk.domain.export import ShownNumber
from jimdesk.reports.sheet import Cell, Formula, Head
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.radar import Radar

MOST_COLUMNS = 7
"""Columns of a table that can be read on a portrait page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is right below the title.

    Attributes:
        record: Readable id of the record that what follows is about, empty for none. It is not
            shown; a text that comes back is compared with that record.
    """

    text: str
    level: int = 1
    record: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text.

    Attributes:
        label: What the text is, such as "Analys", run in before it in bold; empty for none.
        field: Name of the record's field that holds the text, empty where it is not a field.
    """

    text: str
    label: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short items."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing, such as "[Analys saknas]", shown so that it is seen without its colour.

    Attributes:
        label, field: As those of the paragraph that would stand here.
    """

    text: str
    label: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where what stands above comes from, in small type."""

    text: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a page of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its caption above and its notes and source below.

    Attributes:
        caption: What it shows, for whom and when.
        heads: At most seven columns, women before men.
        rows: One tuple per row, as long as heads.
        notes: Texts of [not 1], [not 2] … in its cells.
        source: Where the figures come from, empty for none.

    Raises:
        ValueError: it has too many columns, a row of another length, or a formula.
    """

    caption: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    source: str = ""

    def __post_init__(self) -> None:
        if len(self.heads) > MOST_COLUMNS:
            raise ValueError(f"{self.caption}: {len(self.heads)} columns are too many for a page")
        if any(len(row) != len(self.heads) for row in self.rows):
            raise ValueError(f"{self.caption}: every row must have {len(self.heads)} cells")
        if any(isinstance(cell, Formula) for row in self.rows for cell in row):
            raise ValueError(f"{self.caption}: a page cannot reckon")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBlock:
    """A chart with its caption above and its source below.

    Attributes:
        chart: What is drawn; the `table` of words or of radar in `statistics.charts` gives the
            same numbers as a table.
        alt_text: What it shows, in a sentence or two with its extremes.
        compact: Whether it is drawn low, without a table of its own.
    """

    caption: str
    chart: Chart | Radar
    alt_text: str
    source: str = ""
    compact: bool = False


Block: TypeAlias = Heading | Paragraph | Bullets | Gap | SourceNote | PageBreak | Table | ChartBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report for the page.

    Attributes:
        title: What stands first, and the title property of a file.
        author: The agency.
        language: Language of all texts, such as sv-SE.
        status: Stage of the report and date; stands on every page.
        created: When the values were read; the file's only time, so that the same document gives
            the same file.
        watermark: What must be seen on every page, such as that it is an example.
        landscape: Whether its pages lie down.
        shown: The numbers that it shows, for the log of exports; never written.
    """

    title: str
    author: str
    language: str
    subject: str
    status: str
    blocks: tuple[Block, ...]
    created: datetime
    watermark: str = ""
    landscape: bool = False
    shown: tuple[ShownNumber, ...] = ()
