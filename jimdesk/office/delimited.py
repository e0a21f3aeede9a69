"""Figures as delimited text: for spreadsheets and statistics programs, and for Stratsys."""

import csv
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.office.text import FORMULA_STARTS, NOT_AVAILABLE, one_line, plain
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.reports.flat import Flat, Series
from jimdesk.reports.sheet import Cell, Formula, Head, Link, Number


@dataclass(frozen=True, slots=True)
class Dialect:
    """How numbers and rows are written.

    Attributes:
        delimiter: What stands between two fields.
        decimal: Decimal sign.
    """

    delimiter: str
    decimal: str


SWEDISH = Dialect(";", ",")
"""As a spreadsheet program with Swedish settings reads and writes it."""

ENGLISH = Dialect(",", ".")
"""As most programming languages and statistics programs read it."""


def write_csv(flat: Flat, path: Path, dialect: Dialect = SWEDISH) -> None:
    """Write the sheet of all figures as CSV in UTF-8 with a byte order mark.

    Numbers are unrounded, without thousands space. Text that a spreadsheet program would take for a
    formula begins with an apostrophe. The last column says what the figures are: draft or not,
    and whether they may leave the agency.

    Raises:
        HeldError, JimdeskError: see `write_checked`.
    """
    sheet = flat.sheet
    heads = [*(each.text for each in sheet.heads), translate("Delimited", "Status")]
    rows = [heads, *(_row(sheet.heads, row, flat.status, dialect) for row in sheet.rows)]
    _write(rows, path, dialect, encoding="utf-8-sig")


def write_stratsys(flat: Flat, path: Path) -> None:
    """Write the values of whole groups in the layout that Stratsys imports, without a head.

    Date (last day of the period); unit code; measure code; column code; value, as Stratsys' manual
    describes the import from files. Codes are those kept with the indicator and the unit, else our
    own ids and K, M, T. A value that is missing or protected has no row.

    Source: Stratsys manual, Source system and external, Structure on import file.

    Raises:
        HeldError, JimdeskError: see `write_checked`.
        JimdeskError: two values would land in the same place there, so that one of them is lost.
    """
    rows = [row for series in flat.series for row in _handed_over(flat, series)]
    _refuse_clashes(rows)
    _write(rows, path, SWEDISH, encoding="utf-8")


def last_day(period: str) -> date:
    """Return the last day of a period such as 2025, 2025-H1, 2025-T3, 2025-Q4 or 2025-12."""
    year, _, part = period.partition("-")
    months = {"H": 6, "T": 4, "Q": 3}.get(part[:1])
    month = months * int(part[1:]) if months else int(part or 12)
    return date(int(year), month, monthrange(int(year), month)[1])


def number_text(number: float, decimal: str) -> str:
    """Return a number with every figure that it needs, never with an exponent."""
    text = format(Decimal(repr(number)), "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", decimal)


def _row(heads: Sequence[Head], row: Iterable[Cell], status: str, dialect: Dialect) -> list[str]:
    pairs = zip(heads, row, strict=True)
    return [*(_field(head, cell, dialect) for head, cell in pairs), _text(status)]


def _field(head: Head, cell: Cell, dialect: Dialect) -> str:
    if isinstance(cell, Formula):
        cell = cell.value
    if isinstance(cell, Number):
        cell = cell.value
    if cell is None:
        return NOT_AVAILABLE if head.is_number else ""
    if isinstance(cell, Link):
        return _text(cell.text)
    return _text(cell) if isinstance(cell, str) else number_text(cell, dialect.decimal)


def _text(text: str) -> str:
    shown = plain(text)
    return f"'{shown}" if shown.startswith(FORMULA_STARTS) else shown


def _handed_over(flat: Flat, series: Series) -> Iterator[list[str]]:
    indicator = series.indicator
    unit = _unit(flat, series)
    columns = _columns(indicator)
    for figure in series.figures:
        column = columns.get(figure.sex)
        if figure.group or figure.quantity is not Quantity.VALUE or column is None:
            continue
        if figure.number is not None:
            yield [
                last_day(figure.period).isoformat(),
                _code(unit),
                _code(indicator.measure_code or indicator.code),
                _code(column),
                number_text(figure.number, SWEDISH.decimal),
            ]


def _unit(flat: Flat, series: Series) -> str:
    """Return the code of whom a series is about, as the system knows it."""
    if series.unit is None or series.indicator.for_whole_agency:
        return flat.agency.short_name or flat.agency.name
    return series.unit.external_code or series.unit.code


def _columns(indicator: Indicator) -> dict[Sex, str]:
    """Return the codes of the columns, those of the agency's own system where it has said them."""
    return {
        Sex.WOMEN: indicator.column_women or "K",
        Sex.MEN: indicator.column_men or "M",
        Sex.TOTAL: indicator.column_total or "T",
    }


def _refuse_clashes(rows: Sequence[Sequence[str]]) -> None:
    """Refuse values of the same day, unit, measure and column."""
    known: set[tuple[str, ...]] = set()
    for row in rows:
        place = tuple(row[:-1])
        if place in known:
            text = translate(
                "Delimited",
                "Two figures have the same codes: {codes}. The steering system would keep only one"
                " of them. Nothing was saved. Give the indicators codes of their own.",
            )
            raise JimdeskError(text.format(codes=SWEDISH.delimiter.join(place)))
        known.add(place)


def _code(text: str) -> str:
    """Return a code that cannot be taken for two fields."""
    return _text(one_line(text).replace(SWEDISH.delimiter, " "))


def _write(rows: Sequence[Sequence[str]], path: Path, dialect: Dialect, *, encoding: str) -> None:
    def write(target: Path) -> None:
        with target.open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=dialect.delimiter, lineterminator="\r\n")
            writer.writerows(rows)

    def check(target: Path) -> None:
        """Read the file back, as another program will."""
        with target.open(encoding=encoding, newline="") as file:
            found = list(csv.reader(file, delimiter=dialect.delimiter))
        refuse_faulty([] if found == [list(row) for row in rows] else ["CSV"])

    write_checked(path, write, check)
