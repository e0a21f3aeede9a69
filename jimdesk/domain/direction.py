"""The direction (inriktning): which problems the agency is to help to solve, and how."""

from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Status

SECTIONS = (
    "identified_problems",
    "proposed_measures",
    "measurable_goals",
    "internal_integration",
    "improvements",
)
"""The five required sections, in order. Source: domain specification, 3.3 (K16)."""

MOST_PRIORITIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction(CodedRecord):
    """A direction for a period of years.

    Attributes:
        valid_from: First year.
        valid_to: Last year.
        decided_on: ISO date, empty while undecided.
        decided_by: Deciding function.
        overarching_goal: Overall goal of the work in the period.
        priorities: One per line, at most five without a warning.
        societal_contribution: What the core activity contributes to in society.
        identified_problems: Section 1, problems in society that the core activity can help solve.
        proposed_measures: Section 2, proposed measures.
        measurable_goals: Section 3, goals that can be followed up.
        internal_integration: Section 4, how gender equality is integrated in internal processes.
        improvements: Section 5, areas to improve and planned measures.
        scope_limits: Room for manoeuvre and limits.
        main_goal_id: The policy sub-goal in focus.
        predecessor_id: Direction that this one was started from.
    """

    title: str = ""
    valid_from: int | None = None
    valid_to: int | None = None
    decided_on: str = ""
    decided_by: str = ""
    case_number: str = ""
    overarching_goal: str = ""
    priorities: str = ""
    societal_contribution: str = ""
    identified_problems: str = ""
    proposed_measures: str = ""
    measurable_goals: str = ""
    internal_integration: str = ""
    improvements: str = ""
    scope_limits: str = ""
    main_goal_id: int | None = None
    predecessor_id: int | None = None
    status: Status = Status.DRAFT
    note: str = ""

    @property
    def priority_list(self) -> tuple[str, ...]:
        """The priorities, one each, in their order."""
        return tuple(line.strip() for line in self.priorities.splitlines() if line.strip())

    def covers(self, year: int) -> bool:
        """Return whether the year lies in the period; an open end has no limit."""
        return (self.valid_from or year) <= year <= (self.valid_to or year)


def successor(direction: Direction) -> Direction:
    """Return a draft that continues a direction in the next period of the same length.

    Texts are carried over; the decision, its date and case number are not.
    """
    length = (direction.valid_to or 0) - (direction.valid_from or 0)
    start = direction.valid_to + 1 if direction.valid_to else None
    return Direction(
        valid_from=start,
        valid_to=start + length if start and direction.valid_from else None,
        overarching_goal=direction.overarching_goal,
        priorities=direction.priorities,
        societal_contribution=direction.societal_contribution,
        identified_problems=direction.identified_problems,
        proposed_measures=direction.proposed_measures,
        measurable_goals=direction.measurable_goals,
        internal_integration=direction.internal_integration,
        improvements=direction.improvements,
        scope_limits=direction.scope_limits,
        main_goal_id=direction.main_goal_id,
        predecessor_id=direction.id,
    )
