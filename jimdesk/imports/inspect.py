"""What the command "inspect" says: an answer for programs, and one for people."""

import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from jimdesk.i18n import translate
from jimdesk.imports import apart, form_reading
from jimdesk.imports.answer import written
from jimdesk.imports.reading import read
from jimdesk.imports.table import Dimension, Role, Table, UnreadableError

_SHOWN = 6  # categories of a dimension


def answer_as_reader(sources: Sequence[Path], sheet: str | None, *, form: bool = False) -> int:
    """Read under limits and write the answer, or why there is none, on standard output.

    Args:
        sources: Files to read.
        sheet: Sheet to read in workbooks, None for all that are visible.
        form: Whether the one source is a form that came back, and not a table.

    Returns:
        0, or 2 when a source cannot be read.
    """
    apart.limit()
    gc.disable()  # tables have no cycles, and this process ends soon
    try:
        if form:
            sys.stdout.write(form_reading.written(form_reading.read_form(sources[0])))
            return 0
        for piece in written(read(sources, sheet)):
            sys.stdout.write(piece)
    except UnreadableError as error:
        json.dump({"error": str(error)}, sys.stdout)
        return 2
    return 0


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
    about = [
        translate("Inspect", "Source: {text}").format(text=table.source) if table.source else "",
        translate("Inspect", "Updated: {text}").format(text=table.updated) if table.updated else "",
        translate("Inspect", "Unit: {text}").format(text=table.unit) if table.unit else "",
        translate("Inspect", "Measure: {text}").format(text=measure),
        translate("Inspect", "Sex: {text}").format(text=table.sex.label) if table.sex else "",
        translate("Inspect", "%n values", "", n=len(table.numbers)),
        translate("Inspect", "%n of them missing", "", n=len(table.missing)),
    ]
    title = table.title or ", ".join(table.files)
    return [title, *(f"  {line}" for line in (*dimensions, *about, *table.warnings) if line)]


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
