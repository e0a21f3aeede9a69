"""The form of a direction: years and goals, the five sections, problems and the decision."""

from functools import partial

from jimdesk.domain import links
from jimdesk.domain.direction import SECTIONS
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import choices_of, enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Field, Section


def sections(document: Document) -> tuple[Section, ...]:
    """Return the parts of the form."""
    return (
        _first(document),
        _five(),
        _focus(),
        _problems(document),
        _decision(document),
    )


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
                choices=choices.policy_goals(document),
            ),
            Field(
                "other_goals",
                lambda: translate("Directions", "Further sub-goals"),
                "multi",
                choices=choices.policy_goals(document),
            ),
            Field(
                "overarching_goal",
                lambda: translate("Directions", "Overall goal"),
                "long_text",
                required=True,
            ),
        ),
    )


def heading(name: str) -> str:
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
        tuple(Field(name, partial(heading, name), "long_text", required=True) for name in SECTIONS),
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
                        choices=choices.problems(document),
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
                choices=choices.mandates(document),
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
