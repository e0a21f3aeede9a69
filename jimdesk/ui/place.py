"""Where one can go in the window."""

from dataclasses import dataclass

from jimdesk.domain.record import Record
from jimdesk.store.mapping import table_name

FIRST_FIELD = "*"
"""Stands for the first field of a form, whatever its name."""


@dataclass(frozen=True, slots=True)
class Place:
    """A section, and in it perhaps a record and one of its fields.

    Attributes:
        section: Name of a screen in SCREENS.
        record_id: Row id of the record to show.
        field: Field to move to.
        tab: Part of a screen that holds several kinds of record.
    """

    section: str
    record_id: int | None = None
    field: str = ""
    tab: str = ""


SECTION_OF: dict[str, str] = {
    "direction": "directions",
    "problem": "problems",
    "goal": "goals",
    "activity": "activities",
    "indicator": "indicators",
    "source": "sources",
    "result": "results",
    "assessment_round": "assessments",
    "budget_analysis": "budgeting",
    "partner": "partners",
    "learning_example": "learning_examples",
    "meeting": "meetings",
    "key_date": "calendar",
}
"""Section that shows a table's records; all others are tabs of the agency's section."""

TAB_OF: dict[str, str] = {"budget_line": "budgeting"}
"""Section that has a tab for a table's records, named after the table."""


def place_of(record: Record, field: str = "") -> Place:
    """Return where a record is shown."""
    return place_in(table_name(type(record)), record.id, field)


def place_in(table: str, record_id: int, field: str = "") -> Place:
    """Return where a record of a table is shown."""
    if table in SECTION_OF:
        return Place(SECTION_OF[table], record_id, field)
    return Place(TAB_OF.get(table, "agency"), record_id, field, tab=table)
