"""Rules on goals (domain specification 6.4)."""

from collections.abc import Iterable

from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal, Smart, smart
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.problems import is_closed
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records

MOST_ACTIVITIES = 5
"""Activities of a goal before a warning (domain specification 6.7, S4)."""


def _early(facts: Facts) -> Iterable[Hit]:
    for goal in records(facts, Goal):
        starts = [
            direction.valid_from
            for problem in facts.chain.problems_of_goal(goal.id)
            for direction in facts.chain.directions_of_problem(problem.id)
            if direction.valid_from is not None
        ]
        if goal.due_year is not None and starts and goal.due_year < min(starts):
            text = translate(
                "GoalRules", "The goal is due in {due}, before its direction starts in {start}."
            )
            yield Hit(
                record=goal,
                field="due_year",
                text=text.format(due=goal.due_year, start=min(starts)),
                seen=f"{goal.due_year} {min(starts)}",
            )


def _not_smart(facts: Facts) -> Iterable[Hit]:
    for goal in records(facts, Goal):
        problems = facts.chain.problems_of_goal(goal.id)
        met = smart(
            goal,
            problems=len(problems),
            indicators=len(facts.chain.indicators_of_goal(goal.id)),
            says_who=any(not is_blank(problem.who) for problem in problems),
        )
        lacking = [letter for letter in Smart if letter not in met]
        if lacking:
            text = translate("GoalRules", "Not SMART yet: {letters}.")
            yield Hit(
                record=goal,
                field="owner_accepted" if lacking == [Smart.ACCEPTED] else "statement",
                text=text.format(letters=", ".join(map(_letter, lacking))),
                seen="".join(lacking),
            )


def _letter(letter: Smart) -> str:
    return {
        Smart.SPECIFIC: translate("GoalRules", "S – says what is wanted and for whom"),
        Smart.MEASURABLE: translate("GoalRules", "M – can be followed up"),
        Smart.ACCEPTED: translate("GoalRules", "A – accepted by its owner"),
        Smart.RELEVANT: translate("GoalRules", "R – helps solve a problem"),
        Smart.TIMED: translate("GoalRules", "T – has a year"),
    }[letter]


def _only_closed(facts: Facts, goal: Goal) -> bool:
    problems = facts.chain.problems_of_goal(goal.id)
    is_open = goal.status is not Status.COMPLETED
    return is_open and bool(problems) and all(is_closed(facts, each) for each in problems)


def _many_activities(facts: Facts) -> Iterable[Hit]:
    for goal in records(facts, Goal):
        activities = facts.chain.activities_of_goal(goal.id)
        if len(activities) > MOST_ACTIVITIES:
            text = translate(
                "GoalRules", "{count} activities. Choose the few that change the most."
            )
            yield Hit(
                record=goal,
                field="activities",
                text=text.format(count=len(activities)),
                seen=" ".join(activity.code for activity in activities),
            )


def _only_knowledge(facts: Facts) -> Iterable[Hit]:
    for goal in records(facts, Goal):
        activities = facts.chain.activities_of_goal(goal.id)
        kinds = {activity.kind for activity in activities}
        if goal.kind is None or not goal.kind.is_effect or not kinds:
            continue
        if all(kind is not None and kind.only_informs for kind in kinds):
            yield Hit(
                record=goal,
                field="activities",
                text=translate(
                    "GoalRules", "Only knowledge and information. Add what changes the work itself."
                ),
                seen=" ".join(activity.code for activity in activities),
            )


RULES: tuple[Rule, ...] = (
    field_rule(
        "goal-without-problem",
        Goal,
        "problems",
        lambda facts, goal: not facts.chain.problems_of_goal(goal.id),
        text=lambda: translate("GoalRules", "Say which problem the goal is to help solve."),
        reason=lambda: translate(
            "GoalRules", "The chain is broken here: the goal answers no problem."
        ),
    ),
    field_rule(
        "goal-without-kind",
        Goal,
        "kind",
        lambda _, goal: goal.kind is None,
        text=lambda: translate("GoalRules", "Choose the kind of goal."),
        reason=lambda: translate(
            "GoalRules", "Goals for the target group and goals for the own work are told apart."
        ),
        is_depth=True,
    ),
    field_rule(
        "goal-without-measurement",
        Goal,
        "indicators",
        lambda facts, goal: (
            not facts.chain.indicators_of_goal(goal.id) and is_blank(goal.qualitative_assessment)
        ),
        text=lambda: translate(
            "GoalRules", "Add an indicator, or say how the goal is judged without one."
        ),
        reason=lambda: translate("GoalRules", "The goals must be possible to follow up."),
        is_depth=True,
    ),
    field_rule(
        "goal-without-activity",
        Goal,
        "activities",
        lambda facts, goal: not facts.chain.activities_of_goal(goal.id),
        text=lambda: translate("GoalRules", "Add an activity."),
        reason=lambda: translate(
            "GoalRules", "The chain is broken here: nothing is done to reach the goal."
        ),
        is_depth=True,
    ),
    field_rule(
        "goal-without-due-year",
        Goal,
        "due_year",
        lambda _, goal: goal.due_year is None,
        text=lambda: translate("GoalRules", "Say by which year the goal is to be reached."),
        reason=lambda: translate("GoalRules", "A goal without a year is never missed nor reached."),
        is_depth=True,
    ),
    Rule(
        id="goal-due-before-direction",
        find=_early,
        reason=lambda: translate(
            "GoalRules", "The year lies within or after the period of the direction."
        ),
    ),
    field_rule(
        "goal-without-owner",
        Goal,
        "owner_id",
        lambda _, goal: goal.owner_id is None,
        text=lambda: translate("GoalRules", "Choose the function that owns the goal."),
        reason=lambda: translate(
            "GoalRules", "The work belongs in the line organisation; somebody answers for it."
        ),
        is_depth=True,
    ),
    field_rule(
        "goal-without-plan-reference",
        Goal,
        "plan_reference",
        lambda _, goal: is_blank(goal.plan_reference),
        text=lambda: translate("GoalRules", "Say where it stands in the operational plan."),
        reason=lambda: translate(
            "GoalRules", "The work lies in ordinary planning and follow-up, not beside it."
        ),
        is_depth=True,
    ),
    Rule(
        id="goal-not-smart",
        find=_not_smart,
        severity=Severity.NOTE,
        reason=lambda: translate(
            "GoalRules", "A goal that is SMART can be followed up in the same way by everybody."
        ),
    ),
    field_rule(
        "goal-of-closed-problem",
        Goal,
        "problems",
        _only_closed,
        text=lambda: translate(
            "GoalRules", "All its problems are closed. Complete the goal or link another problem."
        ),
        reason=lambda: translate("GoalRules", "A goal for a closed problem has lost its reason."),
    ),
    Rule(
        id="goal-too-many-activities",
        find=_many_activities,
        reason=lambda: translate(
            "GoalRules", "Do not sprinkle with new activities; set priorities."
        ),
    ),
    Rule(
        id="goal-only-knowledge",
        find=_only_knowledge,
        reason=lambda: translate(
            "GoalRules", "Knowledge alone seldom leads to a change for the target group."
        ),
    ),
)
