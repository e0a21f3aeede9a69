"""Uppföljning av träff: what was answered and promised at a meeting, and what it was worth."""

from collections.abc import Iterator
from dataclasses import replace

from jimdesk.domain.meeting import FEWEST_RATINGS, MeetingPoint, mean_score
from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import CodedRecord
from jimdesk.i18n import format_number, swedish_key, translate
from jimdesk.reports.document import Block, Bullets, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts.meeting_pages import chosen, commitments, head, named
from jimdesk.reports.parts.pages import document, text_or_gap
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.agenda import WholeMeeting
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the follow-up sheet of a meeting; it shows no figures of indicators.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
        JimdeskError: there is no such meeting.
    """
    with opened(store, year, options) as material:
        whole = chosen(material)
        none = Gap(translate("MeetingPages", "[There are no meetings yet]"))
        blocks = _pages(material, whole) if whole else iter([none])
        return replace(document(material, _title(), blocks), shown=())


def _pages(material: Material, whole: WholeMeeting) -> Iterator[Block]:
    chain = material.basis.chain
    yield from head(chain, whole)
    yield Heading(translate("MeetingFollowUp", "Questions and answers"))
    gap = translate("MeetingFollowUp", "[Answer is missing]")
    for point in whole.points:
        question = point.question.strip() or translate("MeetingFollowUp", "Question")
        yield text_or_gap(point.answer, gap, question)
    if not whole.points:
        yield Gap(translate("MeetingFollowUp", "[No questions are written]"))
    caption = translate("MeetingFollowUp", "Commitments")
    table = commitments(chain, whole.points, caption)
    yield Heading(caption)
    yield table or Gap(translate("MeetingFollowUp", "[No commitments are written]"))
    became = [named(chain, each) for point in whole.points for each in _became(material, point)]
    if became:
        yield Heading(translate("MeetingFollowUp", "What the meeting led to"))
        yield Bullets(tuple(became))
    if whole.record.notes.strip():
        yield Heading(translate("MeetingFollowUp", "Notes"))
        yield Paragraph(whole.record.notes.strip())
    yield from _evaluation(whole)


def _became(material: Material, point: MeetingPoint) -> Iterator[CodedRecord]:
    """Yield the goal and the activity as they may be shown, and the decision."""
    chain = material.basis.chain
    found: tuple[CodedRecord | None, ...] = (
        chain.goals.get(point.goal_id or 0),
        chain.activities.get(point.activity_id or 0),
        material.store.get(Decision, point.decision_id) if point.decision_id else None,
    )
    yield from (each for each in found if each is not None and each.deleted is None)


def _evaluation(whole: WholeMeeting) -> Iterator[Block]:
    if not whole.ratings:
        return
    yield Heading(translate("MeetingFollowUp", "Evaluation"))
    mean = mean_score(whole.ratings)
    if mean is None:
        text = translate(
            "MeetingFollowUp",
            "Fewer than {least} have answered, so that the answers are not shown.",
        )
        yield Paragraph(text.format(least=FEWEST_RATINGS))
        return
    text = translate(
        "MeetingFollowUp", "Mean {mean} on a scale from 1 to 5; %n have answered.", "",
        n=len(whole.ratings),
    )  # fmt: skip
    yield Paragraph(text.format(mean=format_number(mean, 1)))
    # In another order than they were given, so that nobody is told by the place.
    comments = sorted({each.comment.strip() for each in whole.ratings} - {""}, key=swedish_key)
    if comments:
        yield Bullets(tuple(comments))


def _title() -> str:
    return translate("MeetingFollowUp", "Follow-up sheet of a meeting")


REPORT = Report(
    name="meeting-follow-up",
    title=_title,
    description=lambda: translate(
        "MeetingFollowUp",
        "After a meeting: answers, commitments with who and when, what became goals, activities"
        " and decisions, and the evaluation.",
    ),
    needs=frozenset({Need.YEAR, Need.MEETING}),
    document=pages,
)
