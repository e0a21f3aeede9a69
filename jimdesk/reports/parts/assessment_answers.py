"""The answers of a round of self-assessment, beside those of the round before and each other."""

from collections.abc import Iterable

from jimdesk.domain.assessment import AnswerKind
from jimdesk.domain.framework import Question
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.assessment_words import compared_words, level_in, who_is_shown
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.rounds import WholeRound
from jimdesk.statistics.assessment import Spread, by_disagreement, compare


def comparison_sheet(whole: WholeRound, before: WholeRound) -> Sheet:
    """Return every question of both rounds, and why some cannot be compared."""
    found = compare(whole.asks, before.asks)
    title = translate("AssessmentSheets", "Comparison")
    reasons = {
        **dict.fromkeys(found.same, translate("AssessmentSheets", "Yes")),
        **dict.fromkeys(found.reworded, translate("AssessmentSheets", "No, other words")),
        **dict.fromkeys(found.added, translate("AssessmentSheets", "No, new question")),
        **dict.fromkeys(found.gone, translate("AssessmentSheets", "No, no longer asked")),
    }
    rows = [_compared(whole, before, question, reasons) for question in whole.asks.questions]
    rows += [
        _compared(whole, before, question, reasons)
        for question in before.asks.questions
        if question.key in found.gone
    ]
    return Sheet(
        title=title,
        heading=translate("AssessmentSheets", "Common levels {before} and {now}").format(
            before=before.record.year, now=whole.record.year
        ),
        intro=compared_words(whole, before),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "No"), width=7),
            Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
            Head(level_in(before), width=10, kind="integer"),
            Head(level_in(whole), width=10, kind="integer"),
            Head(
                translate("AssessmentSheets", "Change"),
                width=10,
                kind="integer",
                number_format='+0;"−"0;"–"',
            ),
            Head(translate("AssessmentSheets", "Comparable"), width=18, kind="wrap"),
            Head(translate("AssessmentSheets", "Reason now"), width=40, kind="wrap"),
        ),
        rows=tuple(rows),
    )


def _compared(
    whole: WholeRound, before: WholeRound, question: Question, reasons: dict[str, str]
) -> tuple[Cell, ...]:
    key = question.key
    now, then = whole.common.get(key), before.common.get(key)
    after, earlier = (each.level if each else None for each in (now, then))
    same = key in compare(whole.asks, before.asks).same
    change = after - earlier if same and after is not None and earlier is not None else None
    reason = now.reason if now else ""
    return key, str(question.text), earlier, after, change, reasons[key], words.filled(reason)


def spread_sheet(whole: WholeRound) -> Sheet:
    """Return how the answers are spread, as they may be shown; most disagreement first."""
    title = translate("AssessmentSheets", "Spread")
    asked = by_disagreement(whole.asks.questions, whole.spreads)
    shown = translate(
        "AssessmentSheets",
        "Number of answers at each level, most disagreement first. {who}",
    )
    return Sheet(
        title=title,
        heading=f"{whole.title}: {title.lower()}",
        intro=shown.format(who=who_is_shown(whole)),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "No"), width=7),
            Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
            Head(translate("AssessmentSheets", "Function"), width=26, kind="wrap"),
            *(
                Head(f"{level.number}. {level.name}", width=12, kind="integer")
                for level in whole.asks.scale
            ),
            Head(AnswerKind.UNKNOWN.label, width=9, kind="integer"),
            Head(AnswerKind.NOT_APPLICABLE.label, width=11, kind="integer"),
            Head(translate("AssessmentSheets", "Answered, all"), width=10, kind="integer"),
        ),
        rows=tuple(
            row
            for question in asked
            for row in _spread_rows(whole, question, whole.spread(question))
        ),
    )


def _spread_rows(
    whole: WholeRound, question: Question, found: Spread
) -> Iterable[tuple[Cell, ...]]:
    first = (question.key, str(question.text))
    if found.is_held_back:
        hidden = (words.PROTECTED,) * (whole.asks.highest + 2)
        yield *first, translate("AssessmentSheets", "All together"), *hidden, found.answered
    for group in found.groups:
        counts = [group.levels.count(level.number) for level in whole.asks.scale]
        name = group.function or translate("AssessmentSheets", "All together")
        yield *first, name, *counts, group.unknown, group.not_applicable, found.answered
