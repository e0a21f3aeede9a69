"""Rules on directions (domain specification 3.3 and 6.2)."""

from collections.abc import Iterable
from itertools import combinations

from jimdesk.domain.direction import MOST_PRIORITIES, SECTIONS, Direction
from jimdesk.domain.links import DirectionPolicyGoal
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records

MOST_OVERLAP = 1
"""Years that two directions may share without a warning (domain specification 6.2, K11)."""


def _empty_sections(facts: Facts) -> Iterable[Hit]:
    for direction in records(facts, Direction):
        for field in SECTIONS:
            if is_blank(getattr(direction, field)):
                text = translate("DirectionRules", 'The section "{section}" is empty.')
                yield Hit(record=direction, field=field, text=text.format(section=_section(field)))


def _section(field: str) -> str:
    return {
        "identified_problems": translate("DirectionRules", "Identified problems"),
        "proposed_measures": translate("DirectionRules", "Proposed measures"),
        "measurable_goals": translate("DirectionRules", "Goals that can be followed up"),
        "internal_integration": translate("DirectionRules", "Integration in internal processes"),
        "improvements": translate("DirectionRules", "Areas to improve and planned measures"),
    }[field]


def _overlapping(facts: Facts) -> Iterable[Hit]:
    dated = sorted(
        (each for each in records(facts, Direction) if each.valid_from),
        key=lambda direction: direction.valid_from or 0,
    )
    for earlier, later in combinations(dated, 2):
        shared = _end(earlier, later) - (later.valid_from or 0) + 1
        if shared > MOST_OVERLAP:
            text = translate(
                "DirectionRules", "Overlaps {other} by {years} years. At most one year is usual."
            )
            yield Hit(
                record=later,
                field="valid_from",
                text=text.format(other=earlier.code, years=shared),
                seen=f"{later.valid_from}–{later.valid_to}, {earlier.code}",
            )


def _end(earlier: Direction, later: Direction) -> int:
    """Return the last year that two directions may share; an open end lasts a year."""
    ends = [
        direction.valid_to if direction.valid_to is not None else (later.valid_from or 0)
        for direction in (earlier, later)
    ]
    return min(ends)


def _backwards(_: Facts, direction: Direction) -> bool:
    start, end = direction.valid_from, direction.valid_to
    return start is not None and end is not None and end < start


def _goals_without_problem(facts: Facts) -> Iterable[Hit]:
    for direction in records(facts, Direction):
        problems = facts.chain.problems_of_direction(direction.id)
        reached = {
            goal.id for each in problems for goal in facts.chain.policy_goals_of_problem(each.id)
        }
        for field, goal in _chosen_goals(facts, direction):
            if goal.id not in reached:
                text = translate("DirectionRules", "{goal} has no problem in the direction.")
                yield Hit(
                    record=direction,
                    field=field,
                    text=text.format(goal=goal.title),
                    seen=str(goal.number),
                )


def _chosen_goals(facts: Facts, direction: Direction) -> list[tuple[str, PolicyGoal]]:
    """Return the policy goals that a direction names, each with the field that names it."""
    ids = [("main_goal_id", direction.main_goal_id or 0)]
    ids += [("other_goals", i) for i in facts.chain.linked(DirectionPolicyGoal, direction.id)]
    known = facts.chain.policy_goals
    return [(field, known[i]) for field, i in ids if i in known]


RULES: tuple[Rule, ...] = (
    Rule(
        id="direction-section-empty",
        find=_empty_sections,
        reason=lambda: translate(
            "DirectionRules", "Five sections were asked for in the assignment for 2022–2025."
        ),
        is_depth=True,
    ),
    field_rule(
        "direction-without-period",
        Direction,
        "valid_from",
        lambda _, direction: direction.valid_from is None or direction.valid_to is None,
        text=lambda: translate("DirectionRules", "Give the first and the last year."),
        reason=lambda: translate(
            "DirectionRules", "The period decides which years are followed up against it."
        ),
        is_depth=True,
    ),
    field_rule(
        "direction-ends-before-start",
        Direction,
        "valid_to",
        _backwards,
        text=lambda: translate("DirectionRules", "The last year lies before the first."),
        reason=lambda: translate("DirectionRules", "Such a period covers no year at all."),
    ),
    field_rule(
        "direction-without-overarching-goal",
        Direction,
        "overarching_goal",
        lambda _, direction: is_blank(direction.overarching_goal),
        text=lambda: translate("DirectionRules", "Write the overall goal."),
        reason=lambda: translate(
            "DirectionRules", "The goals of the operational plan are drawn from the overall goal."
        ),
        is_depth=True,
    ),
    field_rule(
        "direction-too-many-priorities",
        Direction,
        "priorities",
        lambda _, direction: len(direction.priority_list) > MOST_PRIORITIES,
        text=lambda: translate("DirectionRules", "Choose at most five priorities."),
        reason=lambda: translate("DirectionRules", "When everything has priority, nothing has."),
    ),
    Rule(
        id="direction-overlap",
        find=_overlapping,
        reason=lambda: translate(
            "DirectionRules", "Otherwise it is unclear which direction a year is judged by."
        ),
    ),
    field_rule(
        "direction-without-main-goal",
        Direction,
        "main_goal_id",
        lambda _, direction: direction.main_goal_id is None,
        text=lambda: translate("DirectionRules", "Choose the policy goal in focus."),
        reason=lambda: translate(
            "DirectionRules", "The direction says which of the policy goals the agency serves most."
        ),
        is_depth=True,
    ),
    field_rule(
        "direction-not-decided",
        Direction,
        "decided_on",
        lambda _, direction: is_blank(direction.decided_on),
        text=lambda: translate("DirectionRules", "Say when the direction was decided."),
        reason=lambda: translate(
            "DirectionRules", "The management owns the direction; its decision is what others use."
        ),
        is_depth=True,
    ),
    Rule(
        id="direction-goal-without-problem",
        find=_goals_without_problem,
        reason=lambda: translate(
            "DirectionRules", "The chain is broken here: a policy goal in focus leads to nothing."
        ),
        is_depth=True,
    ),
)
