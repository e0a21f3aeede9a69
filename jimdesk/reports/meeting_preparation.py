"""Träffunderlag: the paper before a meeting, filled with what the file holds for its theme."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jimdesk.domain.goal import Goal
from jimdesk.domain.jim_plus import questions, takes_part
from jimdesk.domain.meeting import MeetingKind
from jimdesk.domain.record import CodedRecord
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Bullets, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.meeting_pages import chosen, commitments, head, named
from jimdesk.reports.parts.pages import document
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.tables import outcome_table
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.agenda import Agenda, WholeMeeting
from jimdesk.review.preparation import material as held
from jimdesk.review.preparation import open_before
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the preparation sheet of a meeting, with figures where the meeting is about results.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
        JimdeskError: there is no such meeting.
    """
    with opened(store, year, options) as material:
        whole = chosen(material)
        if whole is None:
            none = Gap(translate("MeetingPages", "[There are no meetings yet]"))
            return replace(document(material, _title(), [none]), shown=())
        figures = _figures(material.basis, held(store, material.basis.chain, whole.record, year))
        made = document(material, _title(), [*_pages(material, whole), *figures])
        return made if figures else replace(made, shown=())


def _pages(material: Material, whole: WholeMeeting) -> Iterator[Block]:
    chain, meeting = material.basis.chain, whole.record
    yield from head(chain, whole)
    if meeting.kind is MeetingKind.JIM_PLUS and meeting.theme is not None:
        label = translate("MeetingPreparation", "Takes part according to JiM+")
        yield Paragraph(takes_part(meeting.theme), label)
    if meeting.preparation.strip():
        yield Heading(translate("MeetingPreparation", "To prepare"))
        yield Paragraph(meeting.preparation.strip())
    asked = [each.question for each in whole.points if each.question.strip()]
    yield Heading(translate("MeetingPreparation", "Questions"))
    texts = asked or list(questions(meeting))
    yield (
        Bullets(tuple(texts))
        if texts
        else Gap(translate("MeetingPreparation", "[Questions are missing]"))
    )
    found = held(material.store, chain, meeting, material.basis.year)
    if found:
        yield Heading(translate("MeetingPreparation", "What we have so far"))
        yield Bullets(tuple(named(chain, each) for each in found))
    remaining = open_before(Agenda.load(material.store), meeting)
    caption = translate("MeetingPreparation", "Commitments that remain from before")
    table = commitments(chain, [point for _, point in remaining], caption)
    if table is not None:
        yield Heading(caption)
        yield table


def _figures(basis: Basis, found: Sequence[CodedRecord]) -> list[Block]:
    """Return the outcome of the year, where the meeting is about results."""
    goals = [
        goal
        for each in found
        if isinstance(each, Result) and (goal := basis.chain.goals.get(each.goal_id))
    ]
    if not goals:
        return []
    goals += [each for each in found if isinstance(each, Goal)]
    caption = translate("MeetingPreparation", "Outcome {year}").format(year=basis.year)
    table = outcome_table(basis, goals, caption)
    return [Heading(caption), table] if table is not None else []


def _title() -> str:
    return translate("MeetingPreparation", "Preparation sheet for a meeting")


REPORT = Report(
    name="meeting-preparation",
    title=_title,
    description=lambda: translate(
        "MeetingPreparation",
        "Before a meeting of JiM+, with the management or about results: its questions, what the"
        " file holds for them, and commitments that remain.",
    ),
    needs=frozenset({Need.YEAR, Need.MEETING}),
    document=pages,
)
