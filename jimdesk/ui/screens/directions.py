"""Directions: which problems the agency is to help to solve in a period, in five sections."""

from collections.abc import Callable
from functools import partial

from jimdesk.domain import links
from jimdesk.domain.direction import SECTIONS, Direction, successor
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.domain.record import code_number
from jimdesk.i18n import translate
from jimdesk.store.writer import Writer
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_status
from jimdesk.ui.place import Place
from jimdesk.ui.subject import Child, LinkField, RowsField, Subject, choices_of, enum_choices
from jimdesk.ui.widgets.field import Field, Section
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
        sections=_sections,
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
    empty = [_heading(name) for name in SECTIONS if not getattr(direction, name).strip()]
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


# --- the form ------------------------------------------------------------------------------------


def _sections(document: Document) -> tuple[Section, ...]:
    return (
        _first(document),
        _five(),
        _focus(),
        _problems(document),
        _decision(document),
    )


def _policy_goals(document: Document) -> Callable[[], list[tuple[int, str]]]:
    return lambda: [
        (goal.id, goal.title)
        for goal in sorted(document.chain.policy_goals.values(), key=lambda goal: goal.number)
    ]


def _first(document: Document) -> Section:
    return Section(
        "",
        (
            Field("title", lambda: translate("Directions", "Title"), span=2),
            Field(
                "valid_from", lambda: translate("Directions", "First year"), "year", required=True
            ),
            Field("valid_to", lambda: translate("Directions", "Last year"), "year", required=True),
            Field(
                "main_goal_id",
                lambda: translate("Directions", "Sub-goal in focus"),
                "reference",
                required=True,
                span=2,
                choices=_policy_goals(document),
            ),
            Field(
                "other_goals",
                lambda: translate("Directions", "Further sub-goals"),
                "multi",
                choices=_policy_goals(document),
            ),
            Field(
                "overarching_goal",
                lambda: translate("Directions", "Overall goal"),
                "long_text",
                required=True,
            ),
        ),
    )


def _heading(name: str) -> str:
    """Return the heading of one of the five sections. Source: domain specification, 3.3 (K16)."""
    return {
        "identified_problems": translate(
            "Directions", "1. Problems in society that the core activity can help solve"
        ),
        "proposed_measures": translate("Directions", "2. Proposed measures"),
        "measurable_goals": translate("Directions", "3. Goals that can be followed up"),
        "internal_integration": translate(
            "Directions", "4. Gender equality in the internal processes"
        ),
        "improvements": translate("Directions", "5. Areas to improve and planned measures"),
    }[name]


def _five() -> Section:
    return Section(
        lambda: translate("Directions", "The five sections"),
        tuple(
            Field(name, partial(_heading, name), "long_text", required=True) for name in SECTIONS
        ),
    )


def _focus() -> Section:
    return Section(
        lambda: translate("Directions", "priorities, contribution to society, limits"),
        (
            Field(
                "priorities",
                lambda: translate("Directions", "Priorities"),
                "long_text",
                help=lambda: translate("Directions", "One on each line, at most five"),
            ),
            Field(
                "societal_contribution",
                lambda: translate("Directions", "What the core activity contributes to in society"),
                "long_text",
            ),
            Field(
                "scope_limits",
                lambda: translate("Directions", "Room for manoeuvre and limits"),
                "long_text",
            ),
        ),
        folded=True,
    )


def _problems(document: Document) -> Section:
    return Section(
        lambda: translate("Directions", "problems that are new, continue or are closed"),
        (
            Field(
                "problems",
                lambda: translate("Directions", "Problems"),
                "rows",
                item=lambda: translate("Directions", "Problem"),
                add=lambda: translate("Directions", "Add a problem that exists"),
                rows=(
                    Field(
                        "problem_id",
                        lambda: translate("Directions", "Which problem"),
                        "reference",
                        required=True,
                        choices=choices_of(
                            document,
                            lambda chain: chain.problems,
                            lambda each: f"{each.code} {each.title}",
                        ),
                    ),
                    Field(
                        "continuity",
                        lambda: translate("Directions", "The problem is"),
                        "choice",
                        required=True,
                        choices=enum_choices(links.Continuity),
                    ),
                    Field("reason", lambda: translate("Directions", "Reason"), span=2),
                ),
            ),
        ),
        folded=True,
    )


def _decision(document: Document) -> Section:
    return Section(
        lambda: translate("Directions", "decision, mandates, predecessor, status"),
        (
            Field(
                "decided_on",
                lambda: translate("Directions", "Decided on"),
                "date",
                placeholder="2026-01-15",
            ),
            Field(
                "decided_by",
                lambda: translate("Directions", "Decided by"),
                help=lambda: translate("Directions", "A function, not a person"),
            ),
            Field("case_number", lambda: translate("Directions", "Case number")),
            Field(
                "status",
                lambda: translate("Directions", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field(
                "mandates",
                lambda: translate("Directions", "Mandates that it answers"),
                "multi",
                choices=choices_of(
                    document, lambda chain: chain.mandates, lambda each: f"{each.code} {each.title}"
                ),
            ),
            Field(
                "predecessor_id",
                lambda: translate("Directions", "Started from"),
                "reference",
                span=2,
                choices=choices_of(
                    document,
                    lambda chain: chain.directions,
                    lambda each: f"{each.code} {each.title}",
                ),
            ),
            Field("note", lambda: translate("Directions", "Note"), "long_text"),
        ),
        folded=True,
    )
