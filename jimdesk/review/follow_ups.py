"""Rules on follow-up: what nobody has said anything about when a period has passed."""

from collections.abc import Iterable, Iterator

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import is_followed, period_name, periods
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, records

FIELD = "follow_up"


def _silent(facts: Facts) -> Iterable[Hit]:
    """Yield what lacks a status; all periods of the report year have passed at its end."""
    everything: list[Goal | Activity] = [*records(facts, Goal), *records(facts, Activity)]
    for record in everything:
        lacking = list(_lacking(facts, record))
        if lacking:
            text = translate("FollowUpRules", "No status for {periods}. Say how it went.")
            names = ", ".join(period_name(each) for each in lacking)
            yield Hit(
                record=record,
                field=FIELD,
                text=text.format(periods=names),
                seen=" ".join(lacking),
            )


def _lacking(facts: Facts, record: Goal | Activity) -> Iterator[str]:
    said = facts.chain.follow_ups_of(record)
    for period in periods(facts.chain.agency.follow_up, facts.year):
        if is_followed(record, period) and (period not in said or said[period].status is None):
            yield period


RULES: tuple[Rule, ...] = (
    Rule(
        id="follow-up-missing",
        find=_silent,
        reason=lambda: translate(
            "FollowUpRules",
            "The agency follows up goals and activities in periods of its own choice; what is"
            " said then carries the year's result.",
        ),
    ),
)
