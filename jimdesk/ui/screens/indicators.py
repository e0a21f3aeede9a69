"""Indicators: what is measured for women and men, the figures themselves, start and target."""

from typing import cast

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.indicator import (
    Indicator,
)
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.statistics import sentences
from jimdesk.statistics.figures import Row, row
from jimdesk.store.writer import Writer
from jimdesk.ui.chart_part import ChartPart
from jimdesk.ui.document import Document
from jimdesk.ui.forms import indicators as form
from jimdesk.ui.look import goal_status, indicator_status, related_analyses, whole_group
from jimdesk.ui.moved_part import MovedPart
from jimdesk.ui.parts import Host, Part
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.review_part import ReviewPart
from jimdesk.ui.subject import Child, LinkField, Subject
from jimdesk.ui.values_part import ValuesPart
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
        sections=form.sections,
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


def _parts(document: Document, _host: Host) -> list[Part]:
    return [
        cast("Part", ChartPart(document)),
        cast("Part", ValuesPart(document)),
        cast("Part", ReviewPart(document)),
        cast("Part", MovedPart(document)),
    ]
