"""Each kind of record stands in the annual workbook, or is named here as one that does not."""

import dataclasses
import typing
from dataclasses import replace
from typing import Any

import pytest

from jimdesk.domain.record import Record
from jimdesk.reports.sheet import Formula, Link, Number
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from jimdesk.store.writer import Writer
from tests.reports.material import INTERNAL, book
from tests.store.samples import TEXTS, one_of_each

pytestmark = pytest.mark.usefixtures("english")

_YEAR = 2024
"""The year of the samples."""

_ELSEWHERE = frozenset(
    {
        # Other reports, and the archive.
        *("BudgetAnalysis", "BudgetLine", "BudgetResource", "BudgetMeasure"),
        *("EffectNode", "EffectArrow"),
        "Origin",
        *("Meeting", "MeetingParticipant", "MeetingPoint", "MeetingRating"),
        *("Contact", "KeyDate"),
        # Shown only where their framework can be read, which that of the sample cannot.
        *("AssessmentRound", "AssessmentParticipant", "AssessmentAnswer", "CommonAnswer"),
        *("AssessmentActivity", "AssessmentGoal", "OwnFramework"),
        # Shown only beside the finding that is accepted, and the sample has none.
        "Acceptance",
        # Told in one word each, beside what is reviewed; the archive has the comments.
        *("ValueReview", "ResultReview"),
        # What the program remembers of what it handed out and closed.
        *("ExportEntry", "FormRequest", "FormAnswer", "ClosedYear", "Seal"),
    }
)
"""Kinds of record whose texts the annual workbook need not hold; the archive holds them all."""


def _texts(kind: type[Record]) -> list[str]:
    """Return the fields of free text of a kind."""
    hints = typing.get_type_hints(kind)
    known = {*TEXTS, "code", "report_language"}
    return [
        field.name
        for field in dataclasses.fields(kind)
        if hints[field.name] is str and field.name not in known and not field.name.endswith("_on")
    ]


def _mark(kind: type[Record], field: str) -> str:
    return f"{kind.__name__}.{field}"


@pytest.fixture(scope="module")
def told() -> str:
    """Return all that the annual workbook says of a file where each text names its field."""
    store = Store.create()
    one_of_each(store)

    def mark(edit: Writer) -> None:
        for kind in ENTITIES:
            for record in store.all(kind):
                marks: dict[str, Any] = {name: _mark(kind, name) for name in _texts(kind)}
                edit.save(replace(record, **marks))

    store.edit("mark", mark)
    cells = (
        cell.value
        if isinstance(cell, Number | Formula)
        else cell.text
        if isinstance(cell, Link)
        else cell
        for each in book(store, _YEAR, INTERNAL).sheets
        for row in each.rows
        for cell in row
    )
    return "\n".join(map(str, cells))


@pytest.mark.parametrize(
    "kind",
    [kind for kind in ENTITIES if kind.__name__ not in _ELSEWHERE],
    ids=lambda kind: kind.__name__,
)
def test_every_text_of_a_kind_that_is_not_named_here_is_in_the_workbook(
    kind: type[Record], told: str
) -> None:
    assert [name for name in _texts(kind) if _mark(kind, name) not in told] == []


def test_what_is_named_here_is_a_kind_of_record() -> None:
    assert {kind.__name__ for kind in ENTITIES} >= _ELSEWHERE
