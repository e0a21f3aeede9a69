"""Rules on mandates and sources (domain specification 3 and 6.9; decisions, 4)."""

from jimdesk.domain.finding import Severity
from jimdesk.domain.links import (
    MandateDirection,
    MandateProblem,
    MandateResult,
)
from jimdesk.domain.organisation import Mandate
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Rule, field_rule, is_blank


def _is_due(facts: Facts, mandate: Mandate) -> bool:
    """Return whether the answer is due by the end of the report year; not without a day for it."""
    due = mandate.due_on[:4]
    return due.isdigit() and int(due) <= facts.year


def _is_loose(facts: Facts, mandate: Mandate) -> bool:
    kinds = (MandateDirection, MandateProblem, MandateResult)
    return not any(facts.chain.linked(kind, mandate.id) for kind in kinds)


RULES: tuple[Rule, ...] = (
    field_rule(
        "mandate-overdue",
        Mandate,
        "answer",
        lambda facts, mandate: is_blank(mandate.answer) and _is_due(facts, mandate),
        text=lambda: translate("MandateRules", "Say how and where the mandate has been answered."),
        reason=lambda: translate(
            "MandateRules", "The answer was due by the end of the report year."
        ),
    ),
    field_rule(
        "mandate-unanswered",
        Mandate,
        "answer",
        lambda facts, mandate: is_blank(mandate.answer) and not _is_due(facts, mandate),
        text=lambda: translate("MandateRules", "Not answered yet."),
        reason=lambda: translate(
            "MandateRules", "Every mandate is answered, so that nothing asked for is forgotten."
        ),
        severity=Severity.NOTE,
    ),
    field_rule(
        "mandate-without-link",
        Mandate,
        "directions",
        _is_loose,
        text=lambda: translate(
            "MandateRules", "Link what answers it: direction, problem or result."
        ),
        reason=lambda: translate(
            "MandateRules", "A text in a report must be traceable to the mandate that it answers."
        ),
        severity=Severity.NOTE,
    ),
)
