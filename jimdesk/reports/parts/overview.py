"""Översikt: the whole chain, one row per goal and indicator, from policy goal to assessment."""

from collections.abc import Iterator

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.recount import Check
from jimdesk.reports.parts.values import Values
from jimdesk.reports.parts.year_table import gap_cell, gap_check, gap_head, sex_head, sexes
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.chain import by_code
from jimdesk.statistics.sentences import development
from jimdesk.statistics.status import signal, signal_label


def overview_sheet(values: Values) -> tuple[Sheet, list[Check]]:
    """Return the overview of the report year, and the recomputation of each of its values."""
    pairs = list(_pairs(values))
    title = translate("Overview", "Overview")
    sheet = Sheet(
        title=title,
        heading=translate("Overview", "Overview {year}: from problem to assessment").format(
            year=values.basis.year
        ),
        intro=translate(
            "Overview",
            "One row per goal and indicator. The assessment is a person's; the signal beside it is "
            "computed from baseline, target and value.",
        ),
        table_name=title,
        heads=_heads(values),
        rows=tuple(_row(values, goal, indicator) for goal, indicator in pairs),
    )
    checks = [
        check
        for row, (_, indicator) in enumerate(pairs)
        if indicator is not None
        for check in _checks(values, indicator, row)
    ]
    return sheet, checks


def _pairs(values: Values) -> Iterator[tuple[Goal, Indicator | None]]:
    chain = values.basis.chain
    for goal in by_code(chain.goals.values()):
        indicators = chain.indicators_of_goal(goal.id)
        yield from ((goal, indicator) for indicator in indicators)
        if not indicators:
            yield goal, None


def _heads(values: Values) -> tuple[Head, ...]:
    year = values.basis.year
    figures = {
        Sex.WOMEN: Head(sex_head(Sex.WOMEN, year), width=9, kind="number", tone="women"),
        Sex.MEN: Head(sex_head(Sex.MEN, year), width=9, kind="number", tone="men"),
        Sex.TOTAL: Head(sex_head(Sex.TOTAL, year), width=9, kind="number"),
    }
    # Narrow, so that a page of paper can still be read: ids stand with the names.
    return (
        Head(translate("Overview", "Policy goal"), width=9),
        Head(translate("Overview", "Problem"), width=20, kind="wrap"),
        Head(translate("Overview", "Goal"), width=24, kind="wrap"),
        Head(translate("Overview", "Indicator"), width=22, kind="wrap"),
        Head(translate("Overview", "Unit"), width=10),
        *(figures[sex] for sex in sexes(values)),
        Head(gap_head(year), width=9, kind="number"),
        Head(translate("Overview", "Trend"), width=32, kind="wrap"),
        Head(translate("Overview", "Assessment"), width=9),
        Head(translate("Overview", "Computed signal"), width=9),
        Head(translate("Overview", "Reference to the plan"), width=9),
    )


def _row(values: Values, goal: Goal, indicator: Indicator | None) -> tuple[Cell, ...]:
    chain = values.basis.chain
    problems = chain.problems_of_goal(goal.id)
    result = chain.result(goal.id, values.basis.year)
    return (
        words.listed(each.short for each in chain.policy_goals_of_goal(goal.id)),
        words.listed(f"{each.code} {each.title}".rstrip() for each in problems),
        f"{goal.code} {words.filled(goal.statement)}",
        *_of_indicator(values, indicator, result),
        words.filled(goal.plan_reference),
    )


def _of_indicator(
    values: Values, indicator: Indicator | None, result: Result | None
) -> tuple[Cell, ...]:
    assessed = assessment(result)
    if indicator is None:
        none = words.NOT_APPLICABLE
        return translate("Overview", "No indicator"), *[none] * 6, assessed, none
    basis = values.basis
    rows = basis.rows_by_year(indicator)
    row = rows.get(basis.year)
    figures: list[Cell] = [
        words.value(indicator, row, sex) if row else words.NOT_AVAILABLE for sex in sexes(values)
    ]
    told = words.PROTECTED, words.PROTECTED
    if not basis.hides(indicator, basis.year):
        computed = signal(indicator, basis.of(indicator), basis.year)
        told = development(indicator, rows, basis.year), signal_label(computed).text
    return (
        f"{indicator.code} {indicator.name}".rstrip(),
        words.unit(indicator),
        *figures,
        gap_cell(indicator, row),
        told[0],
        assessed,
        told[1],
    )


def assessment(result: Result | None) -> str:
    """Return a person's assessment, or that there is none yet."""
    if result is None or result.assessment is None:
        return translate("Overview", "Not assessed yet")
    return result.assessment.label


def _checks(values: Values, indicator: Indicator, row: int) -> Iterator[Check]:
    year = values.basis.year
    observation: Observation | None = values.basis.of_year(indicator, None, year)
    if observation is None:
        return
    for sex in sexes(values):
        yield from values.check(indicator, observation, sex, row=row, head=sex_head(sex, year))
    yield from gap_check(values, indicator, observation, row=row, head=gap_head(year))
