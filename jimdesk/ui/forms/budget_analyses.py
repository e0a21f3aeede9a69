"""The form of an analysis of resources, in its seven steps (domain specification, chapter 11)."""

from jimdesk.domain.budgeting import (
    AllocationMethod,
    Basis,
    Concern,
    DistributionAssessment,
    MeasureKind,
    ResourceKind,
)
from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import Status
from jimdesk.domain.result import EffectKind, Ground
from jimdesk.i18n import translate
from jimdesk.review.budget_counts import COUNTABLE
from jimdesk.ui import choices
from jimdesk.ui.choices import choices_of, enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.registers.simple import all_of
from jimdesk.ui.widgets.field import Choices, Field, Section


def sections(document: Document) -> tuple[Section, ...]:
    """Return the seven steps; the assessment, which all comes to, is open as the first is."""
    return (
        _relevance(document),
        _survey(document),
        _access(document),
        _analysis(),
        _assessment(),
        _measures(document),
        _follow_up(document),
    )


def _relevance(document: Document) -> Section:
    return Section(
        lambda: translate("BudgetSteps", "1. Relevance"),
        (
            Field("title", lambda: translate("BudgetSteps", "Title"), span=2, required=True),
            Field(
                "operation",
                lambda: translate("BudgetSteps", "Part of the operation"),
                required=True,
                help=lambda: translate("BudgetSteps", "What the resources are used for"),
            ),
            Field("year", lambda: translate("BudgetSteps", "Year of the figures"), "year"),
            Field(
                "budget_line_id",
                lambda: translate("BudgetSteps", "Appropriation or budget item"),
                "reference",
                choices=choices_of(
                    document,
                    lambda chain: chain.budget_lines,
                    lambda each: f"{each.name} {each.year or ''}".strip(),
                ),
                help=lambda: translate("BudgetSteps", "Made under Budget items"),
            ),
            Field(
                "policy_goal_id",
                lambda: translate("BudgetSteps", "Sub-goal"),
                "reference",
                choices=choices_of(
                    document, lambda chain: chain.policy_goals, lambda each: each.title
                ),
            ),
            Field(
                "concerns",
                lambda: translate("BudgetSteps", "Are women and men concerned?"),
                "choice",
                choices=enum_choices(Concern),
            ),
            Field(
                "problem_id",
                lambda: translate("BudgetSteps", "Gender equality problem"),
                "reference",
                choices=choices.problems(document),
            ),
            Field("why_now", lambda: translate("BudgetSteps", "Why just this"), "long_text"),
        ),
    )


def _survey(document: Document) -> Section:
    return Section(
        lambda: translate("BudgetSteps", "2. Survey"),
        (
            Field("target_group", lambda: translate("BudgetSteps", "Target group"), span=2),
            Field(
                "need",
                lambda: translate("BudgetSteps", "The need of women and of men"),
                "long_text",
                help=lambda: translate(
                    "BudgetSteps", "A distribution is judged by need, not by number alone"
                ),
            ),
            Field(
                "resources",
                lambda: translate("BudgetSteps", "Resources"),
                "rows",
                item=lambda: translate("BudgetSteps", "Resource"),
                add=lambda: translate("BudgetSteps", "Add resource"),
                rows=_resource(document),
            ),
        ),
    )


def _resource(document: Document) -> tuple[Field, ...]:
    return (
        Field(
            "kind",
            lambda: translate("BudgetSteps", "Kind of resource"),
            "choice",
            required=True,
            choices=enum_choices(ResourceKind),
        ),
        Field("description", lambda: translate("BudgetSteps", "Which")),
        Field("women", lambda: translate("BudgetSteps", "Falls on women"), "number"),
        Field("men", lambda: translate("BudgetSteps", "Falls on men"), "number"),
        Field("total", lambda: translate("BudgetSteps", "Total"), "number"),
        Field(
            "method",
            lambda: translate("BudgetSteps", "How it is split"),
            "choice",
            choices=enum_choices(AllocationMethod),
        ),
        Field(
            "basis",
            lambda: translate("BudgetSteps", "What that rests on"),
            "choice",
            choices=enum_choices(Basis),
        ),
        Field(
            "source_id",
            lambda: translate("BudgetSteps", "Source"),
            "reference",
            choices=choices.sources(document),
        ),
        Field(
            "allocation",
            lambda: translate("BudgetSteps", "Calculation or argument"),
            "long_text",
            help=lambda: translate(
                "BudgetSteps",
                "Where figures by sex are missing: what research, similar statistics or reasoning"
                " says",
            ),
        ),
    )


def _indicators(document: Document) -> Choices:
    return choices_of(
        document,
        lambda chain: {i: it for i, it in chain.indicators.items() if it.measure in COUNTABLE},
        lambda each: f"{each.code} {each.name}",
    )


def _access(document: Document) -> Section:
    return Section(
        lambda: translate("BudgetSteps", "3. Access and outcome"),
        (
            Field(
                "target_indicator_id",
                lambda: translate("BudgetSteps", "Indicator of the target group"),
                "reference",
                choices=_indicators(document),
                help=lambda: translate(
                    "BudgetSteps", "Made by the first number that you write above"
                ),
            ),
            Field(
                "access_indicator_id",
                lambda: translate("BudgetSteps", "Indicator of access"),
                "reference",
                choices=_indicators(document),
            ),
            Field(
                "outcome_indicator_id",
                lambda: translate("BudgetSteps", "Indicator of the outcome"),
                "reference",
                choices=_indicators(document),
            ),
        ),
        folded=True,
    )


def _analysis() -> Section:
    return Section(
        lambda: translate("BudgetSteps", "4. Analysis"),
        (
            Field("causes", lambda: translate("BudgetSteps", "Causes"), "long_text"),
            Field(
                "need_and_distribution",
                lambda: translate("BudgetSteps", "The distribution held against the need"),
                "long_text",
            ),
            Field("who_gains", lambda: translate("BudgetSteps", "Who gains, who loses")),
            Field("if_nothing", lambda: translate("BudgetSteps", "If nothing is done")),
            Field(
                "side_effects", lambda: translate("BudgetSteps", "Side effects"), "long_text"
            ),
        ),
        folded=True,
    )  # fmt: skip


def _assessment() -> Section:
    return Section(
        lambda: translate("BudgetSteps", "5. Assessment"),
        (
            Field(
                "assessment",
                lambda: translate("BudgetSteps", "The distribution is"),
                "choice",
                span=2,
                choices=enum_choices(DistributionAssessment),
            ),
            Field("reason", lambda: translate("BudgetSteps", "Reason"), "long_text", required=True),
        ),
    )


def _measures(document: Document) -> Section:
    return Section(
        lambda: translate("BudgetSteps", "6. Conclusion and measures"),
        (
            Field(
                "measures",
                lambda: translate("BudgetSteps", "Measures"),
                "rows",
                item=lambda: translate("BudgetSteps", "Measure"),
                add=lambda: translate("BudgetSteps", "Add measure"),
                rows=(
                    Field(
                        "kind",
                        lambda: translate("BudgetSteps", "Kind of measure"),
                        "choice",
                        required=True,
                        choices=enum_choices(MeasureKind),
                    ),
                    Field(
                        "amount", lambda: translate("BudgetSteps", "Amount, kronor"), "number"
                    ),
                    Field("description", lambda: translate("BudgetSteps", "What is done"), span=2),
                    Field(
                        "decision_id",
                        lambda: translate("BudgetSteps", "Decision"),
                        "reference",
                        choices=all_of(document, Decision, lambda it: f"{it.code} {it.title}"),
                    ),
                    Field(
                        "activity_id",
                        lambda: translate("BudgetSteps", "Activity"),
                        "reference",
                        choices=choices.activities(document),
                    ),
                ),
            ),
        ),
    )  # fmt: skip


def _follow_up(document: Document) -> Section:
    return Section(
        lambda: translate("BudgetSteps", "7. Follow-up, responsibility and status"),
        (
            Field("follow_up", lambda: translate("BudgetSteps", "New outcome"), "long_text"),
            Field("follow_up_year", lambda: translate("BudgetSteps", "Year of it"), "year"),
            Field(
                "effect_kind",
                lambda: translate("BudgetSteps", "What is said of effect is"),
                "choice",
                required=True,
                choices=enum_choices(EffectKind),
            ),
            Field(
                "effect_assumption",
                lambda: translate("BudgetSteps", "Assumed effect for women and men"),
                "long_text",
            ),
            Field(
                "ground",
                lambda: translate("BudgetSteps", "Ground of the assumption"),
                "choice",
                choices=enum_choices(Ground),
            ),
            Field("ground_text", lambda: translate("BudgetSteps", "The ground in words")),
            Field(
                "function_id",
                lambda: translate("BudgetSteps", "Responsible"),
                "reference",
                choices=choices.functions(document),
            ),
            Field(
                "unit_id",
                lambda: translate("BudgetSteps", "Unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field("plan_area", lambda: translate("BudgetSteps", "Place in the operational plan")),
            Field(
                "status",
                lambda: translate("BudgetSteps", "Status"),
                "choice",
                required=True,
                choices=enum_choices(Status),
            ),
            Field("note", lambda: translate("BudgetSteps", "Note"), "long_text"),
        ),
        folded=True,
    )
