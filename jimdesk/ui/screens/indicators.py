"""Indicators: what is measured for women and men, the figures themselves, start and target."""

from collections.abc import Mapping
from typing import Any, cast

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import (
    ChainLevel,
    Desired,
    Indicator,
    Measure,
    NoSexReason,
    SexLabels,
    StockFlow,
)
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.statistics import sentences
from jimdesk.statistics.figures import Row, row
from jimdesk.store.writer import Writer
from jimdesk.ui import steering_codes
from jimdesk.ui.chart_part import ChartPart
from jimdesk.ui.document import Document
from jimdesk.ui.look import goal_status, indicator_status, related_analyses, whole_group
from jimdesk.ui.moved_part import MovedPart
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.review_part import ReviewPart
from jimdesk.ui.subject import Child, LinkField, Part, Subject, choices_of, enum_choices
from jimdesk.ui.values_part import ValuesPart
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Link, Related, beside_each_other
from jimdesk.ui.widgets.status import Status


def subject() -> Subject[Indicator]:
    """Return how indicators are listed and shown."""
    return Subject(
        kind=Indicator,
        icon="chart-line",
        title=lambda: translate("Indicators", "Indicators"),
        singular=lambda: translate("Indicators", "indicator"),
        search=lambda: translate("Indicators", "Search indicators (Ctrl+F)"),
        add=lambda: translate("Indicators", "Add indicator"),
        empty=lambda: translate(
            "Indicators",
            "An indicator shows the outcome for women and men, year by year. Add it from the goal"
            " that it follows, or here.",
        ),
        tables=frozenset(
            {
                "indicator",
                "budget_analysis",
                "observation",
                "goal_indicator",
                "goal",
                "goal_problem",
                "problem",
                "problem_policy_goal",
                "source",
                "dimension",
                "category",
                "subgroup",
                "indicator_dimension",
                "function",
                "unit",
                "result",
                "indicator_version",
                "value_review",
            }
        ),
        sections=_sections,
        name=lambda _, indicator: indicator.name,
        unnamed=lambda: translate("Indicators", "Indicator without a name"),
        meta=_meta,
        row_status=_status,
        new=lambda _: Indicator(),
        order=lambda _, indicators: by_code(indicators),
        links={
            "goals": LinkField(links.GoalIndicator, "indicator_id", "goal_id"),
            "dimensions": LinkField(links.IndicatorDimension, "indicator_id", "dimension_id"),
        },
        thread=_thread,
        lead_caption=lambda: translate("Indicators", "What the figures say"),
        lead=_lead,
        status=_status,
        related=_related,
        children=(
            Child(
                text=lambda: translate("Indicators", "Add activity"),
                label=lambda: translate("Indicators", "Add activity from indicator"),
                make=_add_activity,
            ),
        ),
        parts=_parts,
    )


def _meta(document: Document, indicator: Indicator) -> str:
    goals = document.chain.policy_goals_of_indicator(indicator.id)
    shorts = ", ".join(goal.short for goal in goals)
    return "  ·  ".join(part for part in (indicator.code, shorts) if part)


def _status(document: Document, indicator: Indicator) -> Status:
    return indicator_status(document, indicator)


def _thread(document: Document, indicator: Indicator) -> list[Link]:
    chain = document.chain
    goals = chain.goals_of_indicator(indicator.id)
    problems = {p.id: p for goal in goals for p in chain.problems_of_goal(goal.id)}.values()
    steps = (
        (
            Link(Place("chain", goal.id), goal.title)
            for goal in chain.policy_goals_of_indicator(indicator.id)
        ),
        (Link(place_of(problem), f"{problem.code} {problem.title}") for problem in problems),
        (Link(place_of(goal), f"{goal.code} {goal.statement}") for goal in goals),
    )
    return [link for step in steps for link in beside_each_other(step)]


def _lead(document: Document, indicator: Indicator) -> str:
    year = document.report_year
    observations = whole_group(document, indicator)
    rows: dict[int, Row] = {
        observation.year: row(indicator, observation)
        for observation in observations
        if observation.period == str(observation.year)
    }
    return sentences.summary(indicator, rows, year)


def _related(document: Document, indicator: Indicator) -> list[Related]:
    rows = []
    for goal in document.chain.goals_of_indicator(indicator.id):
        status = goal_status(document, goal)
        rows.append(
            Related(
                key=place_of(goal),
                icon="target",
                code=goal.code,
                text=goal.statement,
                state=status.text,
                tone=status.tone,
            )
        )
    return [*rows, *related_analyses(document, indicator)]


def _add_activity(edit: Writer, document: Document, indicator: Indicator) -> Activity:
    activity = edit.save(Activity())
    for goal in document.chain.goals_of_indicator(indicator.id):
        edit.save(links.ActivityGoal(activity_id=activity.id, goal_id=goal.id))
    return activity


def _parts(document: Document, _detail: object) -> list[Part]:
    return [
        cast("Part", ChartPart(document)),
        cast("Part", ValuesPart(document)),
        cast("Part", ReviewPart(document)),
        cast("Part", MovedPart(document)),
    ]


def _sections(document: Document) -> tuple[Section, ...]:
    return (
        _first(document),
        _start(),
        _definition(document),
        _drawing(document),
        steering_codes.section(),
        _protection(document),
    )


def _first(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "What is measured"),
        (
            Field(
                "name",
                lambda: translate("Indicators", "Name"),
                span=2,
                required=True,
                help=lambda: translate(
                    "Indicators", "Write out the denominator: share of women and of men who …"
                ),
            ),
            Field(
                "measure",
                lambda: translate("Indicators", "Kind of measure"),
                "choice",
                required=True,
                choices=enum_choices(Measure),
            ),
            Field(
                "desired",
                lambda: translate("Indicators", "Wanted direction"),
                "choice",
                choices=enum_choices(Desired),
            ),
            Field(
                "unit",
                lambda: translate("Indicators", "Unit"),
                help=lambda: translate("Indicators", "For example kronor, days or points"),
                when=lambda values: not Measure(values["measure"]).is_percent,
            ),
            Field(
                "source_id",
                lambda: translate("Indicators", "Source"),
                "reference",
                help=lambda: translate("Indicators", "Sources are added under Sources"),
                choices=choices_of(
                    document,
                    lambda chain: chain.sources,
                    lambda source: f"{source.code} {source.title}",
                ),
            ),
            Field(
                "goals",
                lambda: translate("Indicators", "Goals that it follows"),
                "multi",
                choices=choices_of(
                    document,
                    lambda chain: chain.goals,
                    lambda goal: f"{goal.code} {goal.statement}",
                ),
            ),
        ),
    )


def _start() -> Section:
    def in_range(values: Mapping[str, Any]) -> bool:
        return values.get("desired") == Desired.WITHIN_RANGE

    return Section(
        lambda: translate("Indicators", "start and target"),
        (
            Field("baseline_year", lambda: translate("Indicators", "Start year"), "year"),
            Field("target_year", lambda: translate("Indicators", "Target year"), "year"),
            Field("baseline_women", lambda: translate("Indicators", "Start, women"), "number"),
            Field("target_women", lambda: translate("Indicators", "Target, women"), "number"),
            Field("baseline_men", lambda: translate("Indicators", "Start, men"), "number"),
            Field("target_men", lambda: translate("Indicators", "Target, men"), "number"),
            Field(
                "baseline_gap",
                lambda: translate("Indicators", "Start, sex difference"),
                "number",
                help=lambda: translate("Indicators", "Women minus men, when levels are unknown"),
            ),
            Field(
                "target_gap",
                lambda: translate("Indicators", "Target, largest sex difference"),
                "number",
                help=lambda: translate("Indicators", "Without a sign, for example 3"),
            ),
            Field(
                "target_low",
                lambda: translate("Indicators", "Range from"),
                "number",
                when=in_range,
            ),
            Field(
                "target_high",
                lambda: translate("Indicators", "Range to"),
                "number",
                when=in_range,
            ),
            Field(
                "baseline_note",
                lambda: translate("Indicators", "Note on the start"),
                help=lambda: translate("Indicators", "For example why the start is missing"),
            ),
            Field(
                "tolerance",
                lambda: translate("Indicators", "Smallest change that counts"),
                "number",
                help=lambda: translate("Indicators", "Empty means half the shown unit"),
            ),
        ),
        folded=True,
    )


def _definition(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "definition, split by sex, frequency"),
        (
            Field(
                "numerator",
                lambda: translate("Indicators", "Numerator in words"),
                help=lambda: translate("Indicators", "Who or what is counted"),
            ),
            Field(
                "denominator",
                lambda: translate("Indicators", "Denominator in words"),
                help=lambda: translate("Indicators", "Of all whom"),
            ),
            Field(
                "individual_based",
                lambda: translate("Indicators", "Concerns individuals"),
                "choice",
                choices=lambda: [
                    (True, translate("Indicators", "Yes")),
                    (False, translate("Indicators", "No")),
                ],
                help=lambda: translate(
                    "Indicators", "Individual-based statistics are split by sex (R-02)"
                ),
            ),
            Field(
                "sex_labels",
                lambda: translate("Indicators", "Words for the sexes"),
                "choice",
                required=True,
                choices=enum_choices(SexLabels),
            ),
            Field(
                "no_sex_reason",
                lambda: translate("Indicators", "Special reason when not split by sex"),
                "choice",
                choices=enum_choices(NoSexReason),
            ),
            Field(
                "no_sex_reason_text", lambda: translate("Indicators", "The special reason in words")
            ),
            Field(
                "chain_level",
                lambda: translate("Indicators", "Level in the chain"),
                "choice",
                choices=enum_choices(ChainLevel),
            ),
            Field(
                "frequency",
                lambda: translate("Indicators", "Frequency"),
                "choice",
                required=True,
                choices=enum_choices(Frequency),
            ),
            Field(
                "stock_flow",
                lambda: translate("Indicators", "State or flow"),
                "choice",
                choices=enum_choices(StockFlow),
            ),
            Field("reference_date", lambda: translate("Indicators", "Measured on")),
            Field(
                "unit_id",
                lambda: translate("Indicators", "Organisational unit"),
                "reference",
                choices=choices_of(document, lambda chain: chain.units, lambda unit: unit.name),
            ),
            Field(
                "decimals",
                lambda: translate("Indicators", "Decimals"),
                "integer",
                help=lambda: translate("Indicators", "Empty means as the measure has"),
            ),
            Field(
                "dimensions",
                lambda: translate("Indicators", "Broken down by"),
                "multi",
                choices=lambda: [
                    (dimension.id, dimension.name)
                    for dimension in document.chain.dimensions.values()
                ],
            ),
            Field(
                "interpretation_note",
                lambda: translate("Indicators", "How it can be misread"),
                "long_text",
                help=lambda: translate(
                    "Indicators", "For example: more found cases can mean better detection"
                ),
            ),
        ),
        folded=True,
    )


def _drawing(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "how the figure is drawn: steps, responsible, lead time"),
        (
            Field(
                "drawing_steps",
                lambda: translate("Indicators", "How the figure is drawn"),
                "long_text",
                help=lambda: translate(
                    "Indicators", "One step on each line: system, selection, calculation, check"
                ),
            ),
            Field(
                "data_owner_id",
                lambda: translate("Indicators", "Responsible for drawing the figures"),
                "reference",
                choices=choices_of(
                    document, lambda chain: chain.functions, lambda function: function.name
                ),
            ),
            Field(
                "lead_days",
                lambda: translate("Indicators", "Lead time, working days"),
                "integer",
                help=lambda: translate("Indicators", "From the order until the figures are here"),
            ),
        ),
        folded=True,
    )


def _protection(document: Document) -> Section:
    del document
    return Section(
        lambda: translate("Indicators", "protection of small counts, status, note"),
        (
            Field(
                "sensitive",
                lambda: translate("Indicators", "Sensitive: violence, health, crime or the like"),
                "bool",
            ),
            Field(
                "threshold",
                lambda: translate("Indicators", "Own threshold for small counts"),
                "integer",
                help=lambda: translate("Indicators", "Empty means the agency's"),
            ),
            Field(
                "public_reason",
                lambda: translate("Indicators", "Public – not protected, because"),
                help=lambda: translate("Indicators", "For example a management group or a board"),
            ),
            Field("public_decided_by", lambda: translate("Indicators", "Decided by (function)")),
            Field(
                "status",
                lambda: translate("Indicators", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Indicators", "Note"), "long_text"),
        ),
        folded=True,
    )
