"""Problems: who is affected, by what, compared with whom, where, and why."""

from jimdesk.domain import links
from jimdesk.domain.collaboration import ProblemTheme
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import (
    Affected,
    Cause,
    CauseKind,
    CauseStatus,
    Control,
    Evidence,
    Justification,
    Level,
    Problem,
    statement,
)
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.store.writer import Writer
from jimdesk.ui.agreements import related_agreements
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_status, related_analyses, related_goal
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.subject import Child, LinkField, RowsField, Subject, choices_of, enum_choices
from jimdesk.ui.widgets.field import Field, Section
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
        sections=_sections,
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


def _sections(document: Document) -> tuple[Section, ...]:
    return (_first(document), _deeper(document), _context(document))


def _first(document: Document) -> Section:
    return Section(
        "",
        (
            Field(
                "title",
                lambda: translate("Problems", "Heading"),
                span=2,
                required=True,
                help=lambda: translate(
                    "Problems", "A state, not a measure. At most 90 characters."
                ),
            ),
            Field(
                "who",
                lambda: translate("Problems", "Who"),
                required=True,
                help=lambda: translate("Problems", "Sex and group, for example: women who study"),
            ),
            Field(
                "compared_to",
                lambda: translate("Problems", "Compared to"),
                required=True,
                help=lambda: translate("Problems", "For example: men in the same situation"),
            ),
            Field(
                "difference",
                lambda: translate("Problems", "What the difference is"),
                required=True,
                help=lambda: translate(
                    "Problems", "For example: lower access to vocational training"
                ),
            ),
            Field(
                "location",
                lambda: translate("Problems", "Where in the operation"),
                required=True,
                help=lambda: translate("Problems", "For example: at the prisons for women"),
            ),
            Field(
                "policy_goals",
                lambda: translate("Problems", "Sub-goals"),
                "multi",
                required=True,
                choices=lambda: [
                    (goal.id, goal.title)
                    for goal in sorted(
                        document.chain.policy_goals.values(), key=lambda goal: goal.number
                    )
                ],
            ),
            Field(
                "evidence",
                lambda: translate("Problems", "Ground"),
                "choice",
                choices=enum_choices(Evidence),
                help=lambda: translate("Problems", "What the problem rests on"),
            ),
            Field(
                "sources",
                lambda: translate("Problems", "Sources"),
                "multi",
                choices=choices_of(
                    document,
                    lambda chain: chain.sources,
                    lambda source: f"{source.code} {source.title}",
                ),
            ),
        ),
    )


def _deeper(document: Document) -> Section:
    del document
    return Section(
        lambda: translate("Problems", "causes, consequences, judgement, control, priority"),
        (
            Field(
                "causes",
                lambda: translate("Problems", "Causes"),
                "rows",
                item=lambda: translate("Problems", "Cause"),
                add=lambda: translate("Problems", "Add cause"),
                rows=(
                    Field(
                        "kind",
                        lambda: translate("Problems", "Kind of cause"),
                        "choice",
                        choices=enum_choices(CauseKind),
                    ),
                    Field(
                        "status",
                        lambda: translate("Problems", "Tested?"),
                        "choice",
                        required=True,
                        choices=enum_choices(CauseStatus),
                    ),
                    Field(
                        "description",
                        lambda: translate("Problems", "Cause in words"),
                        span=2,
                        help=lambda: translate(
                            "Problems", "Goes on from: This is probably due to …"
                        ),
                    ),
                ),
            ),
            Field(
                "causes_unknown",
                lambda: translate("Problems", "The causes are not known yet"),
                "bool",
                span=2,
            ),
            Field(
                "consequence_target",
                lambda: translate("Problems", "Consequence for the target group"),
                "long_text",
                help=lambda: translate("Problems", "Goes on from: The consequence is that …"),
            ),
            Field(
                "consequence_society",
                lambda: translate("Problems", "Consequence for gender equality in society"),
                "long_text",
            ),
            Field(
                "justification",
                lambda: translate("Problems", "Judgement of the difference"),
                "choice",
                choices=enum_choices(Justification),
            ),
            Field(
                "level",
                lambda: translate("Problems", "Level"),
                "choice",
                choices=enum_choices(Level),
            ),
            Field(
                "justification_reason",
                lambda: translate("Problems", "Reason for the judgement"),
                "long_text",
            ),
            Field(
                "control",
                lambda: translate("Problems", "Our control"),
                "choice",
                choices=enum_choices(Control),
            ),
            Field("extent", lambda: translate("Problems", "Since when and how much")),
            Field(
                "affected",
                lambda: translate("Problems", "Affected"),
                "choice",
                choices=enum_choices(Affected),
            ),
            Field(
                "affected_number",
                lambda: translate("Problems", "Number affected, when known"),
                "integer",
            ),
            Field(
                "priority",
                lambda: translate("Problems", "Priority"),
                "choice",
                choices=lambda: [
                    (1, translate("Problems", "1, highest")),
                    (2, "2"),
                    (3, translate("Problems", "3, lowest")),
                ],
            ),
            Field("priority_reason", lambda: translate("Problems", "Reason for the priority")),
        ),
        folded=True,
    )


def _context(document: Document) -> Section:
    return Section(
        lambda: translate("Problems", "directions, themes, partners, mandates, unit, status"),
        (
            Field(
                "directions",
                lambda: translate("Problems", "Directions"),
                "rows",
                item=lambda: translate("Problems", "Direction"),
                add=lambda: translate("Problems", "Add direction"),
                rows=(
                    Field(
                        "direction_id",
                        lambda: translate("Problems", "In direction"),
                        "reference",
                        required=True,
                        choices=choices_of(
                            document,
                            lambda chain: chain.directions,
                            lambda direction: direction.title or direction.code,
                        ),
                    ),
                    Field(
                        "continuity",
                        lambda: translate("Problems", "The problem is"),
                        "choice",
                        required=True,
                        choices=enum_choices(links.Continuity),
                    ),
                    Field("reason", lambda: translate("Problems", "Reason"), span=2),
                ),
            ),
            Field(
                "themes",
                lambda: translate("Problems", "Themes"),
                "multi",
                choices=lambda: [
                    (theme.id, theme.name)
                    for theme in sorted(
                        document.chain.themes.values(), key=lambda theme: theme.position
                    )
                ],
                help=lambda: translate(
                    "Problems", "The list is edited under The agency, in the tab Themes."
                ),
            ),
            Field(
                "partners",
                lambda: translate("Problems", "Partners"),
                "multi",
                choices=choices_of(
                    document, lambda chain: chain.partners, lambda partner: partner.name
                ),
            ),
            Field(
                "mandates",
                lambda: translate("Problems", "Mandates that it answers"),
                "multi",
                choices=choices_of(
                    document,
                    lambda chain: chain.mandates,
                    lambda mandate: f"{mandate.code} {mandate.title}",
                ),
            ),
            Field(
                "indicators",
                lambda: translate("Problems", "Indicators of its extent"),
                "multi",
                choices=choices_of(
                    document,
                    lambda chain: chain.indicators,
                    lambda indicator: f"{indicator.code} {indicator.name}",
                ),
            ),
            Field(
                "related_mandates",
                lambda: translate("Problems", "Assignments nearby"),
                span=2,
                help=lambda: translate(
                    "Problems", "For example Agenda 2030 or work against violence"
                ),
            ),
            Field(
                "unit_id",
                lambda: translate("Problems", "Unit"),
                "reference",
                choices=choices_of(document, lambda chain: chain.units, lambda unit: unit.name),
            ),
            Field(
                "function_id",
                lambda: translate("Problems", "Function"),
                "reference",
                choices=choices_of(
                    document, lambda chain: chain.functions, lambda function: function.name
                ),
            ),
            Field(
                "status",
                lambda: translate("Problems", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Problems", "Note"), "long_text"),
        ),
        folded=True,
    )
