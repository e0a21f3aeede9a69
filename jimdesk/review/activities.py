"""Rules on activities (domain specification 6.7)."""

from collections.abc import Iterable

from jimdesk.domain.activity import Activity
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records


def _ended(facts: Facts) -> Iterable[Hit]:
    for activity in records(facts, Activity):
        ended = activity.ends_on[:4]
        if ended.isdigit() and int(ended) <= facts.year and is_blank(activity.outcome):
            text = translate("ActivityRules", "Ended {date}. Say what came out of it.")
            yield Hit(
                record=activity,
                field="outcome",
                text=text.format(date=activity.ends_on),
                seen=activity.ends_on,
            )


RULES: tuple[Rule, ...] = (
    field_rule(
        "activity-without-goal",
        Activity,
        "goals",
        lambda facts, activity: not facts.chain.goals_of_activity(activity.id),
        text=lambda: translate("ActivityRules", "Say which goal the activity is to help reach."),
        reason=lambda: translate(
            "ActivityRules", "The chain is broken here: the activity leads to no goal."
        ),
    ),
    field_rule(
        "activity-without-responsible",
        Activity,
        "responsible_id",
        lambda _, activity: activity.responsible_id is None,
        text=lambda: translate("ActivityRules", "Choose the function that is responsible."),
        reason=lambda: translate("ActivityRules", "What nobody answers for is seldom done."),
        is_depth=True,
    ),
    field_rule(
        "activity-without-output",
        Activity,
        "expected_output",
        lambda _, activity: is_blank(activity.expected_output),
        text=lambda: translate("ActivityRules", "Say what is to come out of the activity."),
        reason=lambda: translate(
            "ActivityRules", "The output is the first thing that the result reports."
        ),
        is_depth=True,
    ),
    Rule(
        id="activity-ended-without-outcome",
        find=_ended,
        reason=lambda: translate(
            "ActivityRules", "What has been done is followed up before the year is reported."
        ),
    ),
)
