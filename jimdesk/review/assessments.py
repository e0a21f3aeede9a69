"""Rules on rounds of self-assessment that are not closed (domain specification 9.3)."""

from collections.abc import Iterable, Sequence

from jimdesk.domain.assessment import AnswerKind, CommonAnswer
from jimdesk.domain.finding import Severity
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rounds import WholeRound
from jimdesk.review.rule import Hit, Rule, is_blank


def _not_recorded(facts: Facts) -> Iterable[Hit]:
    for whole in facts.rounds:
        if whole.record.open_answers and is_blank(whole.record.agreement):
            text = translate(
                "AssessmentRules",
                "Answers are to be shown by function. Write who agreed on that, and when.",
            )
            yield Hit(record=whole.record, field="agreement", text=text)


def _without_reason(facts: Facts) -> Iterable[Hit]:
    for whole in facts.rounds:
        lacking = [
            key
            for key, answer in _agreed(whole)
            if is_blank(answer.reason)
            and (
                answer.kind is AnswerKind.NOT_APPLICABLE or answer.level in (1, whole.asks.highest)
            )
        ]
        if lacking:
            text = translate(
                "AssessmentRules",
                "The lowest or the highest level, or not applicable, without a reason: {keys}.",
            )
            yield _hit(whole, text, lacking)


def _without_improvement(facts: Facts) -> Iterable[Hit]:
    for whole in facts.rounds:
        lacking = [
            key
            for key, answer in _agreed(whole)
            if answer.wanted_level is not None
            and answer.wanted_level > (answer.level or answer.wanted_level)
            and not whole.activities.get(key)
            and not whole.goals.get(key)
        ]
        if lacking:
            text = translate(
                "AssessmentRules",
                "A higher level is wanted, but no activity or goal leads there: {keys}.",
            )
            yield _hit(whole, text, lacking)


def _left_open(facts: Facts) -> Iterable[Hit]:
    for whole in facts.rounds:
        year = whole.record.year
        if year is not None and year < facts.year:
            text = translate(
                "AssessmentRules",
                "The round is of {year} and still open. Close it, so that it is locked.",
            )
            yield Hit(
                record=whole.record, field="year", text=text.format(year=year), seen=str(year)
            )


def _agreed(whole: WholeRound) -> list[tuple[str, CommonAnswer]]:
    found = ((question.key, whole.common.get(question.key)) for question in whole.asks.questions)
    return [(key, answer) for key, answer in found if answer is not None and answer.is_given]


def _hit(whole: WholeRound, text: str, keys: Sequence[str]) -> Hit:
    told = ", ".join(keys)
    return Hit(record=whole.record, field="summary", text=text.format(keys=told), seen=told)


RULES: tuple[Rule, ...] = (
    Rule(
        id="assessment-agreement-missing",
        reason=lambda: translate(
            "AssessmentRules", "Few answers in a function give away who gave them."
        ),
        find=_not_recorded,
    ),
    Rule(
        id="assessment-without-reason",
        reason=lambda: translate(
            "AssessmentRules", "Without a reason nobody can tell later what has changed."
        ),
        find=_without_reason,
    ),
    Rule(
        id="assessment-without-improvement",
        reason=lambda: translate(
            "AssessmentRules", "A self-assessment is there to lead to something."
        ),
        find=_without_improvement,
        severity=Severity.NOTE,
    ),
    Rule(
        id="assessment-left-open",
        reason=lambda: translate(
            "AssessmentRules", "Only a closed round stays as it was when it is compared with."
        ),
        find=_left_open,
        severity=Severity.NOTE,
    ),
)
"""Rules on self-assessments."""
