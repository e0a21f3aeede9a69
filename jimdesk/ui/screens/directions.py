"""Directions: which problems the agency is to help to solve in a period, in five sections."""

from jimdesk.domain import links
from jimdesk.domain.direction import SECTIONS, Direction, successor
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import code_number
from jimdesk.i18n import translate
from jimdesk.store.writer import Writer
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.document import Document
from jimdesk.ui.forms import directions as form
from jimdesk.ui.look import record_status
from jimdesk.ui.place import Place
from jimdesk.ui.subject import Child, LinkField, RowsField, Subject
from jimdesk.ui.widgets.links import Link, Related, beside_each_other

_TABLES = frozenset(
    {
        "direction",
        "direction_problem",
        "problem",
        "direction_policy_goal",
        "policy_goal",
        "mandate_direction",
        "mandate",
    }
)


def subject() -> Subject[Direction]:
    """Return how directions are listed and shown."""
    return Subject(
        kind=Direction,
        icon="compass",
        title=lambda: translate("Directions", "Directions"),
        singular=lambda: translate("Directions", "direction"),
        search=lambda: translate("Directions", "Search directions (Ctrl+F)"),
        add=lambda: translate("Directions", "Add direction"),
        empty=lambda: translate(
            "Directions",
            "A direction says which problems the agency is to help solve during some years. Begin"
            " with the one that is in force.",
        ),
        tables=_TABLES,
        sections=form.sections,
        name=_name,
        unnamed=lambda: translate("Directions", "Direction without a title"),
        meta=lambda _, direction: "  ·  ".join(filter(None, [direction.code, _years(direction)])),
        row_status=lambda _, direction: record_status(direction.status),
        new=lambda _: Direction(),
        order=lambda _, directions: sorted(
            directions,
            key=lambda each: (each.valid_from or 9999, code_number(each.code)),
            reverse=True,
        ),
        links={
            "other_goals": LinkField(links.DirectionPolicyGoal, "direction_id", "policy_goal_id"),
            "mandates": LinkField(links.MandateDirection, "direction_id", "mandate_id"),
        },
        rows={
            "problems": RowsField(
                links.DirectionProblem, "direction_id", ("problem_id", "continuity", "reason")
            ),
        },
        thread=_thread,
        lead_caption=lambda: translate("Directions", "The five sections"),
        lead=_lead,
        status=lambda _, direction: record_status(direction.status),
        related=_related,
        children=_children(),
    )


def _name(_document: Document, direction: Direction) -> str:
    if direction.title.strip() or not direction.valid_from:
        return direction.title
    return translate("Directions", "Direction {years}").format(years=_years(direction))


def _years(direction: Direction) -> str:
    if not direction.valid_from and not direction.valid_to:
        return ""
    return f"{direction.valid_from or ''}–{direction.valid_to or ''}"


def _thread(document: Document, direction: Direction) -> list[Link]:
    """Return the policy goal in focus by its full name, then the further ones by number."""
    known = document.chain.policy_goals
    focus = known.get(direction.main_goal_id or 0)
    ids = document.chain.linked(links.DirectionPolicyGoal, direction.id)
    further = sorted(
        (known[i] for i in ids if i in known and i != direction.main_goal_id),
        key=lambda goal: goal.number,
    )
    names = [(focus, focus.title)] if focus else []
    names += [(goal, goal.short) for goal in further]
    return beside_each_other(Link(Place("chain", goal.id), name) for goal, name in names)


def _lead(_document: Document, direction: Direction) -> str:
    """Return which of the five sections are written."""
    empty = [form.heading(name) for name in SECTIONS if not getattr(direction, name).strip()]
    if not empty:
        return translate("Directions", "All five sections are written.")
    text = translate("Directions", "{count} of 5 are written. Still empty: {sections}.")
    return text.format(count=len(SECTIONS) - len(empty), sections="; ".join(empty))


def _related(document: Document, direction: Direction) -> list[Related]:
    chain = document.chain
    found = sorted(
        (
            (chain.problems[link.problem_id], link.continuity)
            for link in chain.problem_links_of_direction(direction.id)
            if link.problem_id in chain.problems
        ),
        key=lambda pair: code_number(pair[0].code),
    )
    return [related_problem(problem, continuity.label) for problem, continuity in found]


# --- what can be added from a direction ----------------------------------------------------------


def _children() -> tuple[Child, ...]:
    return (
        Child(
            text=lambda: translate("Directions", "Add problem"),
            label=lambda: translate("Directions", "Add problem to direction"),
            make=_add_problem,
        ),
        Child(
            text=lambda: translate("Directions", "Start the next direction from this one"),
            label=lambda: translate("Directions", "Start the next direction"),
            make=_start_next,
        ),
    )


def _add_problem(edit: Writer, _document: Document, direction: Direction) -> Problem:
    problem = edit.save(Problem())
    edit.save(links.DirectionProblem(direction_id=direction.id, problem_id=problem.id))
    return problem


def _start_next(edit: Writer, document: Document, direction: Direction) -> Direction:
    """Carry over texts, policy goals and every problem that is not closed."""
    chain = document.chain
    made = edit.save(successor(direction))
    edit.save_all(
        [
            links.DirectionPolicyGoal(direction_id=made.id, policy_goal_id=goal_id)
            for goal_id in chain.linked(links.DirectionPolicyGoal, direction.id)
        ]
    )
    edit.save_all(
        [
            links.DirectionProblem(
                direction_id=made.id,
                problem_id=link.problem_id,
                continuity=links.Continuity.CONTINUES,
            )
            for link in chain.problem_links_of_direction(direction.id)
            if link.continuity is not links.Continuity.CLOSED
        ]
    )
    return made
