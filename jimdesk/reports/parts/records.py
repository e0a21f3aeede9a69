"""Records as cells: a row for each record, or a card with a row for each field."""

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jimdesk.domain.organisation import Decision, ProgrammePeriod
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.sheet import Cell, Head, Number
from jimdesk.review.publication import Publication
from jimdesk.store.store import Store

_PLAIN_YEARS = "0"
_WIDTHS = {
    "title": 30,
    "statement": 34,
    "ordinary_change": 30,
    "expected_output": 24,
    "outcome": 26,
    "population": 30,
    "qualitative_assessment": 24,
    "quality_note": 24,
    "location": 22,
    "kind": 17,
    "owner_id": 23,
    "responsible_id": 23,
    "unit_id": 20,
    "contact": 17,
    "system": 16,
    "note": 20,
}
"""Widths in characters of columns with long words or sentences; a page can still be read."""

_USUAL_WIDTH = 11
_NUMBERS = frozenset({"cost", "hours"})
_YEARS = frozenset({"due_year"})

C = TypeVar("C", bound=CodedRecord)


@dataclass(frozen=True, slots=True)
class Records:
    """What fields of records say, with the records that they point at by name.

    Attributes:
        names: Names of records by id, by the field that points at them.
        publication: Which fields are hidden.
    """

    names: Mapping[str, Mapping[int, str]]
    publication: Publication

    def content(self, record: Record, field: str) -> Cell:
        """Return a field as a cell: labels for codes, names for ids, a sign for nothing."""
        value = getattr(record, field)
        if self.publication.hides(record, field):
            return words.PROTECTED
        if value is None or value == "":
            return words.blank()
        if field in self.names:
            return self.names[field].get(value, words.NOT_AVAILABLE)
        if isinstance(value, bool):
            return words.yes_no(value)
        if isinstance(value, enum.Enum):
            return str(getattr(value, "label", value.value))
        if isinstance(value, float):
            return Number(value, words.decimals_of(value))
        return value if isinstance(value, int) else words.filled(str(value))

    def card(
        self, code: str, record: Record, extra: Iterable[tuple[str, str]] = ()
    ) -> list[tuple[Cell, ...]]:
        """Return a record as rows of id, field and content; extra ones after the first field."""
        (first, first_label), *others = labels(type(record)).items()
        return [
            (code, first_label, self.content(record, first)),
            *((code, label, text) for label, text in extra),
            *((code, label, self.content(record, field)) for field, label in others),
        ]

    def table(
        self, records: Sequence[C], kind: type[C], extra: Sequence[tuple[str, Callable[[C], str]]]
    ) -> tuple[tuple[Head, ...], tuple[tuple[Cell, ...], ...]]:
        """Return heads and rows of a table with a row for each record and a column for each field.

        Args:
            records: The records, in order.
            kind: Their entity.
            extra: Columns after the first field, such as what a record is linked to: name, and
                what stands there for a record.
        """
        (first, first_label), *others = labels(kind).items()
        heads = (
            Head(_id(), width=8),
            _head(first, first_label),
            *(Head(label, width=_USUAL_WIDTH, kind="wrap") for label, _ in extra),
            *(_head(field, label) for field, label in others),
        )
        rows = tuple(
            (
                record.code,
                self.content(record, first),
                *(text(record) for _, text in extra),
                *(self.content(record, field) for field, _ in others),
            )
            for record in records
        )
        return heads, rows


def card_heads() -> tuple[Head, ...]:
    """Return the heads of a sheet of cards."""
    return (
        Head(_id(), width=9),
        Head(translate("Records", "Field"), width=34),
        Head(translate("Records", "Content"), width=96, kind="wrap"),
    )


def load(store: Store, made: Publication) -> Records:
    """Return how records are shown, with the names of all that can be pointed at."""
    chain = made.chain
    units = {each.id: f"{each.code} {each.name}" for each in chain.units.values()}
    functions = {each.id: each.name for each in chain.functions.values()}
    decisions = {each.id: f"{each.code} {each.title}" for each in store.all(Decision)}
    periods = {each.id: each.name for each in store.all(ProgrammePeriod)}
    goals = {each.id: f"{each.code} {each.statement}" for each in chain.goals.values()}
    activities = {each.id: f"{each.code} {each.title}" for each in chain.activities.values()}
    directions = {each.id: f"{each.code} {each.title}" for each in chain.directions.values()}
    sources = {each.id: f"{each.code} {each.title}" for each in chain.sources.values()}
    partners = {each.id: f"{each.code} {each.name}" for each in chain.partners.values()}
    problems = {each.id: f"{each.code} {each.title}" for each in chain.problems.values()}
    mandates = {each.id: f"{each.code} {each.title}" for each in chain.mandates.values()}
    themes = {each.id: each.name for each in chain.themes.values()}
    policy_goals = {each.id: each.title for each in chain.policy_goals.values()}
    return Records(
        {
            "unit_id": units,
            "parent_id": units,
            "successor_id": units,
            "function_id": functions,
            "owner_id": functions,
            "responsible_id": functions,
            "data_owner_id": functions,
            "decision_id": decisions,
            "programme_period_id": periods,
            "goal_id": goals,
            "activity_id": activities,
            "partner_id": partners,
            "problem_id": problems,
            "mandate_id": mandates,
            "theme_id": themes,
            "predecessor_id": directions,
            "source_id": sources,
            "main_goal_id": policy_goals,
        },
        made,
    )


def _id() -> str:
    return translate("Records", "Id")


def _head(field: str, label: str) -> Head:
    if field in _YEARS:
        return Head(label, width=10, kind="integer", number_format=_PLAIN_YEARS)
    if field in _NUMBERS:
        return Head(label, width=12, kind="number")
    return Head(label, width=_WIDTHS.get(field, _USUAL_WIDTH), kind="wrap")
