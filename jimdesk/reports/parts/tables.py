"""Tables that several documents share: targets, activities, and figures of a year."""

from collections.abc import Sequence

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Sex
from jimdesk.i18n import format_number, translate
from jimdesk.reports.document import Table
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.pages import sources
from jimdesk.reports.parts.year_table import gap_cell, gap_head, sex_head, target_in_words
from jimdesk.reports.sheet import Cell, Head
from jimdesk.review.chain import Chain
from jimdesk.statistics.status import signal, signal_label


def target_table(basis: Basis, goal: Goal) -> Table | None:
    """Return what a goal is followed by, from where to where; None without indicators."""
    indicators = basis.chain.indicators_of_goal(goal.id)
    if not indicators:
        return None
    return Table(
        caption=translate("Tables", "Indicators and targets of {goal}").format(goal=goal.code),
        heads=(
            Head(translate("Tables", "Indicator"), width=32, kind="wrap"),
            Head(translate("Tables", "Unit"), width=11),
            Head(translate("Tables", "Newest value"), width=10),
            Head(Sex.WOMEN.label, width=12, kind="number", tone="women"),
            Head(Sex.MEN.label, width=12, kind="number", tone="men"),
            Head(translate("Tables", "Target"), width=26, kind="wrap"),
        ),
        rows=tuple(_target(basis, each) for each in indicators),
        source=sources(basis, indicators),
    )


def _target(basis: Basis, indicator: Indicator) -> tuple[Cell, ...]:
    newest = max(basis.rows_by_year(indicator), default=None)
    return (
        f"{indicator.code} {indicator.name}".strip(),
        words.unit(indicator),
        str(newest) if newest else words.NOT_AVAILABLE,
        *_of_year(basis, indicator, newest or basis.year),
        target_in_words(indicator),
    )


def _of_year(basis: Basis, indicator: Indicator, year: int) -> tuple[Cell, Cell]:
    observation = basis.of_year(indicator, None, year)
    if observation is None:
        return words.NOT_AVAILABLE, words.NOT_AVAILABLE
    row = basis.rows[observation.id]
    return words.value(indicator, row, Sex.WOMEN), words.value(indicator, row, Sex.MEN)


def activity_table(
    chain: Chain, activities: Sequence[Activity], caption: str, *, with_result: bool = False
) -> Table | None:
    """Return activities with who does what, when and with what; None without any.

    Args:
        chain: The chain.
        activities: What stands in the table, in order.
        caption: What they are.
        with_result: Whether what came out stands in the place of the reference to the plan.
    """
    if not activities:
        return None
    last = translate("Tables", "Reference to the plan")
    if with_result:
        last = translate("Tables", "What came out of it")
    return Table(
        caption=caption,
        heads=(
            Head(translate("Tables", "Activity"), width=27, kind="wrap"),
            Head(translate("Tables", "Responsible"), width=24, kind="wrap"),
            Head(translate("Tables", "Time"), width=13, kind="wrap"),
            Head(translate("Tables", "Resources"), width=15, kind="wrap"),
            Head(translate("Tables", "Expected output"), width=27, kind="wrap"),
            Head(translate("Tables", "Status"), width=14),
            Head(last, width=16, kind="wrap"),
        ),
        rows=tuple(
            (
                f"{each.code} {each.title}".strip(),
                _function(chain, each.responsible_id),
                words.filled("–".join(filter(None, (each.starts_on, each.ends_on)))),
                resources_in_words(each),
                words.filled(each.expected_output),
                each.status.label,
                words.filled(each.outcome if with_result else each.plan_reference),
            )
            for each in activities
        ),
    )


def _function(chain: Chain, function_id: int | None) -> str:
    function = chain.functions.get(function_id or 0)
    return words.filled(function.name if function else "")


def resources_in_words(activity: Activity) -> str:
    """Return what an activity takes in kronor and hours, or the sign for what is not filled in."""
    said = []
    if activity.cost is not None:
        text = translate("Tables", "{number} kronor")
        said.append(text.format(number=format_number(activity.cost)))
    if activity.hours is not None:
        text = translate("Tables", "{number} hours")
        said.append(text.format(number=format_number(activity.hours)))
    return words.filled(", ".join(said))


def outcome_table(basis: Basis, goals: Sequence[Goal], caption: str) -> Table | None:
    """Return every indicator of some goals with women, men, difference and signal of the year."""
    indicators = list(
        {
            each.id: each for goal in goals for each in basis.chain.indicators_of_goal(goal.id)
        }.values()
    )
    if not indicators:
        return None
    year = basis.year
    return Table(
        caption=caption,
        heads=(
            Head(translate("Tables", "Indicator"), width=26, kind="wrap"),
            Head(translate("Tables", "Unit"), width=11),
            Head(sex_head(Sex.WOMEN, year), width=13, kind="number", tone="women"),
            Head(sex_head(Sex.MEN, year), width=13, kind="number", tone="men"),
            Head(gap_head(year), width=18, kind="number"),
            Head(translate("Tables", "Target"), width=20, kind="wrap"),
            Head(translate("Tables", "Computed signal"), width=14, kind="wrap"),
        ),
        rows=tuple(_outcome(basis, each) for each in indicators),
        source=sources(basis, indicators),
    )


def _outcome(basis: Basis, indicator: Indicator) -> tuple[Cell, ...]:
    told = words.PROTECTED
    if not basis.hides(indicator, basis.year):
        told = signal_label(signal(indicator, basis.of(indicator), basis.year)).text
    return (
        f"{indicator.code} {indicator.name}".strip(),
        words.unit(indicator),
        *_of_year(basis, indicator, basis.year),
        gap_cell(indicator, basis.rows_by_year(indicator).get(basis.year)),
        target_in_words(indicator),
        told,
    )
