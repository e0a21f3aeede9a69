"""Problems: who is affected, by what, compared with whom, where, and why."""

from jimdesk.domain import links
from jimdesk.domain.collaboration import ProblemTheme
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.problem_statement import statement
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.store.writer import Writer
from jimdesk.ui.agreements import related_agreements
from jimdesk.ui.document import Document
from jimdesk.ui.forms import problems as form
from jimdesk.ui.look import record_status, related_analyses, related_goal
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.subject import Child, LinkField, RowsField, Subject
from jimdesk.ui.widgets.links import Link, Related, beside_each_other
from jimdesk.ui.widgets.status import Status


def subject() -> Subject[Problem]:
    """Return how problems are listed and shown."""
    return Subject(
        kind=Problem,
        icon="circle-alert",
        title=lambda: translate("Problems", "Problems"),
        singular=lambda: translate("Problems", "problem"),
        search=lambda: translate("Problems", "Search problems (Ctrl+F)"),
        add=lambda: translate("Problems", "Add problem"),
        empty=lambda: translate(
            "Problems",
            "A problem says who is affected, by what and compared with whom. Begin with one that"
            " you know well.",
        ),
        tables=frozenset(
            {
                "problem",
                "budget_analysis",
                "cause",
                "problem_policy_goal",
                "direction_problem",
                "direction",
                "goal_problem",
                "goal",
                "goal_indicator",
                "indicator",
                "activity_goal",
                "activity",
                "problem_source",
                "problem_partner",
                "problem_theme",
                "theme",
                "agreement",
                "partner",
                "problem_indicator",
                "mandate_problem",
            }
        ),
        sections=form.sections,
        name=lambda _, problem: problem.title,
        unnamed=lambda: translate("Problems", "Problem without a heading"),
        meta=_meta,
        row_status=_row_status,
        new=lambda _: Problem(),
        order=lambda _, problems: by_code(problems),
        links={
            "policy_goals": LinkField(links.ProblemPolicyGoal, "problem_id", "policy_goal_id"),
            "sources": LinkField(links.ProblemSource, "problem_id", "source_id"),
            "partners": LinkField(links.ProblemPartner, "problem_id", "partner_id"),
            "themes": LinkField(ProblemTheme, "problem_id", "theme_id"),
            "indicators": LinkField(links.ProblemIndicator, "problem_id", "indicator_id"),
            "mandates": LinkField(links.MandateProblem, "problem_id", "mandate_id"),
        },
        rows={
            "causes": RowsField(
                Cause, "problem_id", ("kind", "description", "status"), position="position"
            ),
            "directions": RowsField(
                links.DirectionProblem, "problem_id", ("direction_id", "continuity", "reason")
            ),
        },
        thread=_thread,
        lead_caption=lambda: translate("Problems", "The problem reads"),
        lead=_lead,
        status=lambda _, problem: record_status(problem.status),
        related=_related,
        children=(
            Child(
                text=lambda: translate("Problems", "Add goal"),
                label=lambda: translate("Problems", "Add goal to problem"),
                make=_add_goal,
            ),
        ),
    )


def _meta(document: Document, problem: Problem) -> str:
    goals = document.chain.policy_goals_of_problem(problem.id)
    return "  ·  ".join([problem.code, ", ".join(goal.short for goal in goals)]).rstrip(" ·")


def _row_status(document: Document, problem: Problem) -> Status:
    if problem.status is RecordStatus.DRAFT:
        return record_status(problem.status)
    count = len(document.chain.goals_of_problem(problem.id))
    if not count:
        return Status(translate("Problems", "Lacks a goal"), "warning", "triangle-alert")
    return Status(translate("Problems", "%n goals", "", n=count), "muted", "git-branch")


def _thread(document: Document, problem: Problem) -> list[Link]:
    chain = document.chain
    steps = [
        Link(place_of(direction), direction.title or direction.code)
        for direction in chain.directions_of_problem(problem.id)[:1]
    ]
    goals = chain.policy_goals_of_problem(problem.id)
    return steps + beside_each_other(Link(Place("chain", goal.id), goal.title) for goal in goals)


def _lead(document: Document, problem: Problem) -> str:
    chain = document.chain
    goals = [goal.short for goal in chain.policy_goals_of_problem(problem.id)]
    return statement(problem, chain.causes_of(problem.id), goals)


def _related(document: Document, problem: Problem) -> list[Related]:
    chain = document.chain
    return [
        row for goal in chain.goals_of_problem(problem.id) for row in related_goal(document, goal)
    ] + [*related_agreements(document, problem), *related_analyses(document, problem)]


def _add_goal(edit: Writer, _document: Document, problem: Problem) -> Goal:
    goal = edit.save(Goal())
    edit.save(links.GoalProblem(goal_id=goal.id, problem_id=problem.id))
    return goal
