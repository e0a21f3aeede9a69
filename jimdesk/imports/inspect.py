"""What the command "inspect" says: an answer for programs, and one for people."""

import gc
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from jimdesk.i18n import format_date, format_moment, translate
from jimdesk.imports import apart, form_reading
from jimdesk.imports.answer import written
from jimdesk.imports.grids import written_grids
from jimdesk.imports.reading import read, read_rows
from jimdesk.imports.table import Dimension, Role, Table, UnreadableError

_SHOWN = 6  # categories of a dimension


def answer_as_reader(
    sources: Sequence[Path], sheet: str | None, *, form: bool = False, rows: bool = False
) -> int:
    """Read under limits and write the answer, or why there is none, on standard output.

    Args:
        sources: Files to read.
        sheet: Sheet to read in workbooks, None for all that are visible.
        form: Whether the one source is a form that came back, and not a table.
        rows: Whether rows are wanted as they stand, not tables of figures.

    Returns:
        0, or 2 when a source cannot be read.
    """
    apart.limit()
    gc.disable()  # tables have no cycles, and this process ends soon
    answer = sys.stdout.buffer  # UTF-8, whatever the console speaks: a frozen program asks Windows
    try:
        for piece in _pieces(sources, sheet, form=form, rows=rows):
            answer.write(piece.encode())
    except UnreadableError as error:
        answer.write(json.dumps({"error": str(error)}).encode())
        return 2
    return 0


def _pieces(sources: Sequence[Path], sheet: str | None, *, form: bool, rows: bool) -> Iterator[str]:
    if form:
        return iter([form_reading.written(form_reading.read_form(sources[0]))])
    return written_grids(read_rows(sources, sheet)) if rows else written(read(sources, sheet))


def described(tables: Sequence[Table]) -> str:
    """Return what was found in tables, in words."""
    return "\n\n".join("\n".join(_lines(table)) for table in tables)


def _lines(table: Table) -> list[str]:
    dimensions = [
        translate("Inspect", "{name} ({role}): {categories}").format(
            name=each.label or each.name, role=_role(each), categories=_categories(each)
        )
        for each in table.dimensions
    ]
    measure = table.measure.label if table.measure else translate("Inspect", "not certain")
    missing = len(table.missing)
    about = [
        translate("Inspect", "Source: {text}").format(text=table.source) if table.source else "",
        _updated(table.updated) if table.updated else "",
        translate("Inspect", "Unit: {text}").format(text=table.unit) if table.unit else "",
        translate("Inspect", "Measure: {text}").format(text=measure),
        translate("Inspect", "Sex: {text}").format(text=table.sex.label) if table.sex else "",
        translate("Inspect", "%n values", "", n=len(table.numbers)),
        translate("Inspect", "%n of them missing", "", n=missing) if missing else "",
    ]
    title = table.title or ", ".join(table.files)
    return [title, *(f"  {line}" for line in (*dimensions, *about, *table.warnings) if line)]


def _updated(text: str) -> str:
    """Return when a source was updated, as a date and time are written."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        shown = text
    else:
        shown = format_moment(moment) if "T" in text else format_date(moment.date())
    return translate("Inspect", "Updated: {text}").format(text=shown)


def _role(dimension: Dimension) -> str:
    return {
        Role.SEX: translate("Inspect", "sex"),
        Role.TIME: translate("Inspect", "time"),
        Role.MEASURE: translate("Inspect", "measure"),
        Role.OTHER: translate("Inspect", "category"),
    }[dimension.role]


def _categories(dimension: Dimension) -> str:
    shown = ", ".join(dimension.labels[:_SHOWN])
    return f"{shown} …" if len(dimension.labels) > _SHOWN else shown
