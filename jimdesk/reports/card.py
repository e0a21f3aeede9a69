"""One record for the page: what its detail shows, to be printed or copied."""

from collections.abc import Iterator
from dataclasses import replace

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.result import Result
from jimdesk.i18n import format_number
from jimdesk.reports.document import Block, Document, Paragraph
from jimdesk.reports.parts import records as records_of
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.pages import chart_of, document, printed_tables
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Options
from jimdesk.reports.sheet import Cell, Number
from jimdesk.store.store import Store


def card(
    store: Store, record: Record, year: int, options: Options, *, with_front: bool = True
) -> Document:
    """Return a record with all that is filled in, its figures up to a year, and its chart.

    Small counts are hidden, and what they could be worked out from.

    Args:
        store: The open file.
        record: The record; one of those that stand in the workbook as cards.
        year: Report year.
        options: Time and version.
        with_front: Whether it begins with whose it is and how far it has come.
    """
    with opened(store, year, options) as material:
        basis = material.basis
        records = records_of.load(store, basis.publication)
        code = record.code if isinstance(record, CodedRecord) else _code(basis, record)
        (first, *others) = [
            (str(label), _text(cell)) for _, label, cell in records.card(code, record)
        ]
        blocks: list[Block] = list(_figures(basis, record))
        blocks += [Paragraph(text, label) for label, text in others if text]
        made = document(material, f"{code} {first[1]}".strip(), blocks)
        return made if with_front else replace(made, blocks=tuple(blocks))


def _figures(basis: Basis, record: Record) -> Iterator[Block]:
    if isinstance(record, Indicator):
        chart = chart_of(basis, basis.chain.indicators[record.id])
        if chart is not None:
            yield chart
    goal = record if isinstance(record, Goal) else None
    if isinstance(record, Result):
        goal = basis.chain.goals.get(record.goal_id)
    if goal is not None:
        yield from printed_tables(basis, goal)


def _code(basis: Basis, record: Record) -> str:
    """Return the readable id of what a record without one belongs to."""
    goal = basis.chain.goals.get(getattr(record, "goal_id", 0))
    return goal.code if goal else ""


def _text(cell: Cell) -> str:
    """Return what a field says; empty where nobody has filled it in."""
    if isinstance(cell, Number):
        return format_number(cell.value, cell.decimals)
    text = "" if cell is None else str(cell)
    return "" if text == words.blank() else text
