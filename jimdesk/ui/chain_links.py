"""Links along the chain that several screens show alike."""

from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Problem
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets.links import Link, Related, beside_each_other
from jimdesk.ui.widgets.status import Tone


def above_goal(document: Document, goal: Goal) -> list[Link]:
    """Return the way down to a goal: the policy goals it reaches, then its problems."""
    chain = document.chain
    policy_goals = chain.policy_goals_of_goal(goal.id)
    only_one = len(policy_goals) == 1
    above = beside_each_other(
        Link(Place("chain", policy_goal.id), policy_goal.title if only_one else policy_goal.short)
        for policy_goal in policy_goals
    )
    return above + beside_each_other(
        Link(place_of(problem), problem.title or problem.code)
        for problem in chain.problems_of_goal(goal.id)
    )


def down_to_goal(document: Document, goal: Goal) -> list[Link]:
    """Return the way down to what hangs under a goal, with the goal as its last step."""
    return [*above_goal(document, goal), Link(place_of(goal), goal.statement or goal.code)]


def related_problem(problem: Problem, state: str = "", tone: Tone = "muted") -> Related:
    """Return a problem as a row of "connected with"."""
    return Related(
        key=place_of(problem),
        icon="circle-alert",
        code=problem.code,
        text=problem.title or translate("ChainLinks", "Problem without a heading"),
        state=state,
        tone=tone,
    )
