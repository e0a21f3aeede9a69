"""Plain values that a report is made of: a book of sheets, each with one table and its charts.

Nothing here knows a file format. Where a sheet's cells end up is fixed (heading in A1, intro in A2,
heads in row 4), so that a report can write formulas that point at them.
"""

from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from jimdesk.domain.export import ExportedFigure, ShownNumber
from jimdesk.reports.parts.places import column_letter, quoted, tab_name
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.radar import Radar

HEAD_ROW = 4
"""Row of the heads in the written sheet, counted from 1; the first record stands below it."""

Kind: TypeAlias = Literal["text", "wrap", "number", "integer"]
Tone: TypeAlias = Literal["women", "men"]


def number_format(decimals: int, *, signed: bool = False) -> str:
    """Return the format code of numbers with thousands space, U+2212 as minus and – for zero.

    The code is the one that files store; every spreadsheet program shows it with its own
    language's decimal sign.
    """
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    plus = "+" if signed else ""
    return f'{plus}{digits};"−"{digits};"–"'


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of our own; the only way that a cell becomes one.

    Attributes:
        text: Formula that begins with "=", with English function names and commas.
        value: Result as we know it, shown where nothing is recomputed, such as in a mail preview.

    Raises:
        ValueError: text does not begin with "=".
    """

    text: str
    value: str | float | None = None

    def __post_init__(self) -> None:
        if not self.text.startswith("="):
            raise ValueError(f"not a formula: {self.text}")


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to A1 of another sheet in the same book, named by its title."""

    text: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number with decimals of its own, in a column whose rows have different units.

    Attributes:
        value: The number, unrounded.
        decimals: Decimals to show.
        signed: Whether a plus is shown too, as for differences.
    """

    value: float
    decimals: int
    signed: bool = False

    @property
    def code(self) -> str:
        """The format code; what is shown as 0 but is not zero has no sign, so never "−0"."""
        if self.value and abs(self.value) < 0.5 * 10**-self.decimals:
            zero = f"{0:.{self.decimals}f}"
            return f"{zero};{zero};{zero}"
        return number_format(self.decimals, signed=self.signed)


Cell: TypeAlias = str | int | float | Number | Formula | Link | None
"""A value; None is written as .. (not available) in a number column and as nothing in others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What people may write in the cells of a column; such cells are not locked.

    Attributes:
        rule: Formula that is true for what may stand in a cell, with {cell} for its address; empty
            when anything may.
        choices: Words to choose from, empty when the cell is written freely.
        hint: What to write, shown at the cell; at most 255 characters.
        error: What is said of anything else; at most 255 characters.
    """

    rule: str = ""
    choices: tuple[str, ...] = ()
    hint: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """One column of a table.

    Attributes:
        text: What the column holds, with its unit, unique in its sheet ("Kvinnor 2024 (%)").
        width: Characters; widened where a word or a number would not fit.
        number_format: Format code, or None for the one of the kind.
        kind: text for short text, wrap for prose of 40-60 characters a line, number or integer.
        tone: The sex that the column is about.
        formula: Whether the column holds formulas; others may not.
        entry: What may be filled in, None when the column is only read.
        keys: Whether the column holds keys for the program; it is hidden.
    """

    text: str
    _: KW_ONLY
    width: float = 12
    number_format: str | None = None
    kind: Kind = "text"
    tone: Tone | None = None
    formula: bool = False
    entry: Entry | None = None
    keys: bool = False

    @property
    def is_number(self) -> bool:
        """Whether the column holds numbers, right-aligned."""
        return self.kind in ("number", "integer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line, or one row of bars: neighbouring rows of one number column.

    Attributes:
        name: What stands at the line's end.
        head: Text of the head whose column holds the values.
        rows: Neighbouring rows of the sheet, counted from 0 as in Sheet.rows.
        tone: The sex, which decides colour, dash and marker.
    """

    name: str
    head: str
    rows: range
    tone: Tone | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSpec:
    """A chart that reads its values from cells of its sheet's table.

    A value that is None leaves its cell empty and is a gap in the line: a spreadsheet program
    would draw any sign there, such as "..", as zero.

    Attributes:
        title: What is shown, and for when.
        unit: Unit of the values, at the value axis.
        categories: Text of the head that names the points, read in the rows of the first series.
        alt_text: What the chart shows, in a sentence or two with its extremes.
        place: Where it stands beside the table; charts in one place follow each other.
        highest: Outer end of the axes of a radar, which begin at zero; unused by others.
        drawn: The same chart as it is drawn on paper, None where it is drawn in workbooks only.
    """

    kind: Literal["line", "bar", "radar"]
    title: str
    unit: str
    categories: str
    series: tuple[Series, ...]
    alt_text: str
    place: Literal["below", "right"] = "below"
    highest: float = 0
    drawn: Chart | Radar | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table with what belongs to it.

    Attributes:
        title: Name of the tab; see tab_name for what is left of it.
        heading: What the sheet holds, as a title.
        intro: One sentence on what is in the table and where its notes and sources are.
        table_name: Name of the table; letters outside a-z are written without accents.
        heads: The columns, women before men.
        rows: One tuple per record, as long as heads.
        notes: Texts of [not 1], [not 2] … of this sheet; see notes_sheet.
        charts: At most two.
        locked: Whether only the cells to fill in can be changed.

    Raises:
        ValueError: a row is not as long as heads, or has a formula where its head allows none.
    """

    title: str
    heading: str
    intro: str
    table_name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    charts: tuple[ChartSpec, ...] = ()
    locked: bool = False

    def __post_init__(self) -> None:
        if any(len(row) != len(self.heads) for row in self.rows):
            raise ValueError(f"{self.title}: every row must have {len(self.heads)} cells")
        closed = [at for at, head in enumerate(self.heads) if not head.formula]
        if any(isinstance(row[at], Formula) for row in self.rows for at in closed):
            raise ValueError(f"{self.title}: a formula in a column that is not for formulas")

    def column(self, head: str) -> int:
        """Return the position of a column, counted from 0.

        Raises:
            ValueError: the sheet has no such head.
        """
        return [each.text for each in self.heads].index(head)

    def address(self, head: str, row: int) -> str:
        """Return where a value is written, as formulas name it: 'Mål'!$C$7.

        Args:
            head: Text of the column's head.
            row: Position in rows, counted from 0.
        """
        return self.area(head, range(row, row + 1)).partition(":")[0]

    def area(self, head: str, rows: range) -> str:
        """Return where neighbouring values of a column are written: 'Mål'!$C$7:$C$9."""
        letter = column_letter(self.column(head))
        first, last = HEAD_ROW + 1 + rows.start, HEAD_ROW + rows.stop
        return f"{quoted(self.title)}!${letter}${first}:${letter}${last}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A whole workbook.

    Attributes:
        author: The agency.
        language: Language of all texts, such as sv-SE.
        status: Stage of the report, such as Utkast; stands on every sheet.
        sheets: The first one is the contents, with a link to each of the others.
        created: When the values were read; the file's only time, so that the same book gives
            the same file.
        watermark: What must be seen on every sheet, such as that it is an example.
        shown: The numbers that it shows, for the log of exports; never written.
        figures: The figures as it shows them, likewise; empty where they are not followed.

    Raises:
        ValueError: two sheets would get the same tab.
    """

    title: str
    author: str
    language: str
    subject: str
    status: str
    sheets: tuple[Sheet, ...]
    created: datetime
    watermark: str = ""
    shown: tuple[ShownNumber, ...] = ()
    figures: tuple[ExportedFigure, ...] = ()

    def __post_init__(self) -> None:
        tabs = [tab_name(sheet.title).casefold() for sheet in self.sheets]
        if len(set(tabs)) < len(tabs):
            raise ValueError(f"two sheets share a title: {tabs}")
