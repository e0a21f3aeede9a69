"""Rules on what was agreed and approved: changes nobody has explained, values nobody approved."""

from collections.abc import Iterable

from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import Review, ReviewState, lacks_reason
from jimdesk.domain.record import Record
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, records

MOVED = "moved"
REVIEW = "review"


def _moved(facts: Facts) -> Iterable[Hit]:
    everything: list[Goal | Indicator] = [*records(facts, Goal), *records(facts, Indicator)]
    for record in everything:
        open_moves = [each for each in facts.chain.moves_of(record) if not each.is_explained]
        if open_moves:
            version = open_moves[0].version
            text = translate("AgreedRules", "Changed {date} after the decision. Say why.")
            yield Hit(
                record=record,
                field=MOVED,
                text=text.format(date=version.changed_on),
                seen=" ".join(str(each.version.id) for each in open_moves),
            )


def _reviews(facts: Facts) -> Iterable[tuple[Record, str, Review]]:
    """Yield what is reviewed of the report year: whose it is, which part of it, and how far."""
    chain = facts.chain
    for value in chain.value_reviews:
        if value.period.startswith(str(facts.year)):
            yield chain.indicators[value.indicator_id], value.period, value
    for text in chain.result_reviews:
        result = chain.results[text.result_id]
        if result.year == facts.year:
            yield result, str(result.year), text


def _reopened(facts: Facts) -> Iterable[Hit]:
    for record, part, review in _reviews(facts):
        if lacks_reason(review):
            text = translate("AgreedRules", "{part} was changed after its approval. Say why.")
            yield Hit(record=record, field=REVIEW, text=text.format(part=part), seen=part)


def _not_approved(facts: Facts) -> Iterable[Hit]:
    """Yield the report year's values and texts without approval, once anything is reviewed."""
    chain = facts.chain
    if not (chain.value_reviews or chain.result_reviews):
        return
    for indicator in records(facts, Indicator):
        reviews = chain.reviews_of_values(indicator.id)
        observed = {it.period for it in facts.reported(indicator) if it.year == facts.year}
        left = [
            each
            for each in sorted(observed)
            if each not in reviews or reviews[each].state is not ReviewState.APPROVED
        ]
        if left:
            text = translate("AgreedRules", "The values of {periods} are not approved.")
            said = text.format(periods=", ".join(left))
            yield Hit(record=indicator, field=REVIEW, text=said, seen=" ".join(left))
    for result in facts.results:
        review = chain.review_of_result(result.id)
        if review is None or review.state is not ReviewState.APPROVED:
            text = translate("AgreedRules", "The texts of the result are not approved.")
            yield Hit(record=result, field=REVIEW, text=text)


RULES: tuple[Rule, ...] = (
    Rule(
        id="agreed-changed-without-reason",
        find=_moved,
        reason=lambda: translate(
            "AgreedRules", "Whoever reads the result must see that the goal was moved, and why."
        ),
    ),
    Rule(
        id="approved-changed-without-reason",
        find=_reopened,
        reason=lambda: translate(
            "AgreedRules", "What a function has approved is not changed without telling why."
        ),
    ),
    Rule(
        id="not-approved",
        find=_not_approved,
        severity=Severity.NOTE,
        reason=lambda: translate(
            "AgreedRules", "Values and texts are approved before the report is handed over."
        ),
    ),
)
