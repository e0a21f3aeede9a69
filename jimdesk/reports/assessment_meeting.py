"""Mötesunderlag: what the participants of a self-assessment talk about, most disagreement first."""

from collections.abc import Iterator
from dataclasses import replace

from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Bullets, Document, Heading, Paragraph
from jimdesk.reports.parts.assessment_sheets import (
    newest_of,
    of_unit,
)
from jimdesk.reports.parts.assessment_words import who_is_shown
from jimdesk.reports.parts.pages import document as page
from jimdesk.reports.parts.pages import text_or_gap
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.rounds import WholeRound, round_before
from jimdesk.statistics.assessment import by_disagreement, compare
from jimdesk.statistics.charts.spread import told
from jimdesk.store.store import Store


def build(store: Store, year: int, options: Options) -> Document:
    """Return the paper for the conversation about the newest round up to a year.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
    """
    with opened(store, year, options) as material:
        whole = newest_of(material, options)
        if whole is None:
            text = translate("AssessmentReport", "No self-assessment has been made up to {year}.")
            blocks: Iterator[Block] = iter([Paragraph(text.format(year=year))])
        else:
            blocks = _blocks(store, whole)
        return replace(
            page(material, of_unit(material, options, title()), blocks), shown=()
        )  # it shows no figures


def title() -> str:
    """Return the name of the report."""
    return translate("AssessmentMeeting", "Meeting paper for the self-assessment")


def _description() -> str:
    return translate(
        "AssessmentMeeting",
        "For the conversation: every question with how the answers are spread, most disagreement"
        " first, and room for what you agree on.",
    )


REPORT = Report(
    name="assessment-meeting",
    title=title,
    description=_description,
    needs=frozenset({Need.YEAR, Need.UNIT}),
    document=build,
)


def _blocks(store: Store, whole: WholeRound) -> Iterator[Block]:
    before = round_before(store, whole.record)
    yield Paragraph(
        translate(
            "AssessmentMeeting",
            "Talk about why you answered as you did before you agree on a level. Begin with the"
            " questions that you see most differently.",
        )
    )
    yield Paragraph(who_is_shown(whole))
    yield Heading(translate("AssessmentMeeting", "The levels"))
    yield Bullets(
        tuple(
            f"{level.number}. {level.name}: {level.description}".rstrip(": ")
            for level in whole.asks.scale
        )
    )
    yield Heading(translate("AssessmentMeeting", "The questions"))
    levels = [str(level.name) for level in whole.asks.scale]
    for question in by_disagreement(whole.asks.questions, whole.spreads):
        yield Heading(f"{question.key} {question.text}", 2)
        yield Paragraph(
            told(whole.spread(question), levels), translate("AssessmentMeeting", "Answers")
        )
        if before is not None and question.key in compare(whole.asks, before.asks).same:
            answer = before.common.get(question.key)
            if answer is not None and answer.level is not None:
                label = translate("AssessmentMeeting", "Level {year}").format(
                    year=before.record.year
                )
                name = whole.asks.level_name(answer.level)
                yield Paragraph(f"{answer.level}. {name}. {answer.reason}".strip(), label)
        yield _agreed(whole, question.key)


def _agreed(whole: WholeRound, key: str) -> Block:
    answer = whole.common.get(key)
    label = translate("AssessmentMeeting", "What we agree on")
    said = ""
    if answer is not None and answer.level is not None:
        said = f"{answer.level}. {whole.asks.level_name(answer.level)}. {answer.reason}".strip()
    elif answer is not None and answer.kind is not None and answer.is_given:
        said = f"{answer.kind.label}. {answer.reason}".strip()
    gap = translate("AssessmentMeeting", "[Common level is missing]")
    return text_or_gap(said, gap, label)
