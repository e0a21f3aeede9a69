"""Each kind of record stands in a workbook, or is named here as one that does not."""

import dataclasses
import typing
from dataclasses import replace
from typing import Any

import pytest

from jimdesk.domain.record import Record
from jimdesk.reports import hand_over
from jimdesk.reports.sheet import Book, Formula, Link, Number
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from jimdesk.store.writer import Writer
from tests.reports.material import INTERNAL, book
from tests.store.samples import TEXTS, one_of_each

pytestmark = pytest.mark.usefixtures("english")

_YEAR = 2024
"""The year of the samples."""

_HAND_OVER = frozenset({"Meeting", "MeetingParticipant", "MeetingPoint", "Contact", "KeyDate"})
"""Kinds of record that the workbook to the next coordinator holds, not the annual one."""

_ELSEWHERE = frozenset(
    {
        # Documents, and the archive.
        *("BudgetAnalysis", "BudgetLine", "BudgetResource"),
        *("EffectNode", "EffectArrow"),
        "Origin",
        # Shown when three have said something, and the sample has one.
        "MeetingRating",
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
"""Kinds of record whose texts no workbook need hold; the archive holds them all."""


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
def store() -> Store:
    """Return a file where each text names its field."""
    store = Store.create()
    one_of_each(store)

    def mark(edit: Writer) -> None:
        for kind in ENTITIES:
            for record in store.all(kind):
                marks: dict[str, Any] = {name: _mark(kind, name) for name in _texts(kind)}
                edit.save(replace(record, **marks))

    store.edit("mark", mark)
    return store


def _told(made: Book) -> str:
    """Return all that a workbook says."""
    cells = (
        cell.value
        if isinstance(cell, Number | Formula)
        else cell.text
        if isinstance(cell, Link)
        else cell
        for each in made.sheets
        for row in each.rows
        for cell in row
    )
    return "\n".join(map(str, cells))


@pytest.fixture(scope="module")
def told(store: Store) -> str:
    """Return all that the annual workbook says."""
    return _told(book(store, _YEAR, INTERNAL))


@pytest.fixture(scope="module")
def handed_over(store: Store) -> str:
    """Return all that the workbook to the next coordinator says."""
    return _told(hand_over.build(store, _YEAR, INTERNAL))


def _missing(kind: type[Record], told: str) -> list[str]:
    return [name for name in _texts(kind) if _mark(kind, name) not in told]


@pytest.mark.parametrize(
    "kind",
    [kind for kind in ENTITIES if kind.__name__ not in _ELSEWHERE | _HAND_OVER],
    ids=lambda kind: kind.__name__,
)
def test_every_text_of_a_kind_that_is_not_named_here_is_in_the_annual_workbook(
    kind: type[Record], told: str
) -> None:
    assert _missing(kind, told) == []


@pytest.mark.parametrize(
    "kind",
    [kind for kind in ENTITIES if kind.__name__ in _HAND_OVER],
    ids=lambda kind: kind.__name__,
)
def test_what_was_agreed_with_others_is_in_the_workbook_to_the_next_coordinator(
    kind: type[Record], handed_over: str
) -> None:
    assert _missing(kind, handed_over) == []


def test_what_is_named_here_is_a_kind_of_record_with_a_text_that_no_workbook_holds(
    told: str, handed_over: str
) -> None:
    kinds = {kind.__name__: kind for kind in ENTITIES}
    assert kinds.keys() >= _ELSEWHERE
    stale = [name for name in _ELSEWHERE if not _missing(kinds[name], told + handed_over)]
    assert stale == []
