"""Development over time: the values themselves, or women and men as parts of both."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.moved import Move
from jimdesk.domain.observation import Observation, is_whole_year
from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Band, Chart, Kind, Point, Series, Tone, has_values
from jimdesk.statistics.charts.points import (
    both_sexes,
    heading_of,
    named,
    point_of,
    remark,
    rows_over_time,
    whole_heading,
    words,
)
from jimdesk.statistics.charts.targets import target_moves
from jimdesk.statistics.figures import Row
from jimdesk.statistics.measures import BALANCED_FROM, Measured, Undefined, expected
from jimdesk.statistics.sentences import range_in_words

_FLAT = 0.5
"""A line chart of other than per cent begins at zero unless all values lie above this part."""


def trend(
    indicator: Indicator,
    observations: Sequence[Observation],
    *,
    with_total: bool = False,
    with_plans: bool = True,
    moves: Iterable[Move] = (),
    source: str = "",
) -> Chart:
    """Return the values of women and men over time, with the way to the target.

    Years between the first and the last that have no values are holes. The total is shown when it
    is asked for, and when it is all there is.

    Args:
        indicator: The indicator.
        observations: Its observations; only those of the whole group count.
        with_total: Whether the total has a line of its own.
        with_plans: Whether the way to the target is shown.
        moves: How what was agreed of the indicator has been changed, oldest first.
        source: The line under the chart.

    Source: domain specification 8.2, F8.
    """
    rows = rows_over_time(indicator, observations)
    series = both_sexes(indicator, rows.values())
    whole = Series(
        name=translate("Charts", "Total"),
        tone="total",
        points=tuple(point_of(each, each.total if each else None) for each in rows.values()),
    )
    heading = heading_of(indicator)
    if not has_values(series):
        series, heading = (whole,), whole_heading(indicator)
    elif with_total and has_values([whole]):
        series = (*series, whole)
    return Chart(
        kind=Kind.TREND,
        indicator=indicator,
        heading=heading,
        unit=indicator.shown_unit,
        label_head=translate("Charts", "Year"),
        labels=tuple(rows),
        series=series,
        plans=_plans(indicator, tuple(rows), _decimals(series)) if with_plans else (),
        band=_wanted_range(indicator),
        target_moves=target_moves(indicator, moves, tuple(rows)),
        from_zero=_begins_at_zero(indicator, series),
        source=source,
    )


def distribution(
    indicator: Indicator, observations: Sequence[Observation], *, source: str = ""
) -> Chart:
    """Return women and men as per cent of both over time, with the band of 40–60 per cent.

    Source: domain specification 8.2, F2 and F10.
    """
    rows = rows_over_time(indicator, observations)
    women, men = (
        Series(
            name=name, tone=tone, points=tuple(_part(each, place, tone) for each in rows.values())
        )
        for place, (name, tone) in enumerate(named(indicator))
    )
    text = translate("Charts", "Sex distribution: {women} and {men} as parts of both, per cent")
    return Chart(
        kind=Kind.DISTRIBUTION,
        indicator=indicator,
        heading=text.format(**words(indicator)),
        unit=translate("Charts", "per cent"),
        label_head=translate("Charts", "Year"),
        labels=tuple(rows),
        series=(women, men),
        band=_balanced(),
        source=source,
    )


def _part(found: Row | None, place: int, tone: Tone) -> Point:
    """Return a sex as per cent of both; place is 0 for women and 1 for men."""
    shown = None if found is None else (found.women if tone == "women" else found.men)
    if found is None or shown is None or not isinstance(found.distribution, tuple):
        point = point_of(found, shown)
        why = point.missing or translate("Charts", "The number of persons is not known.")
        return Point(missing=why, protected=point.protected, series_break=point.series_break)
    persons = sum(each.numerator or 0 for each in (found.women, found.men))
    return Point(
        value=found.distribution[place],
        decimals=1 if persons >= 100 else 0,
        remark=remark(found, shown),
        series_break=found.series_break,
    )


def _decimals(series: Iterable[Series]) -> int:
    return max((point.decimals for each in series for point in each.points), default=0)


def _plans(indicator: Indicator, labels: Sequence[str], decimals: int) -> tuple[Series, ...]:
    """Return the straight path of each sex that has a start and a target; equal ones as one."""
    first, last = indicator.baseline_year, indicator.target_year
    if first is None or last is None or not all(is_whole_year(label) for label in labels):
        return ()
    levels = (
        (indicator.baseline_women, indicator.target_women),
        (indicator.baseline_men, indicator.target_men),
    )
    text = translate("Charts", "Plan, {sex}")
    found = []
    for (name, tone), (start, target) in zip(named(indicator), levels, strict=True):
        if start is not None and target is not None:
            points = tuple(
                _planned(expected(start, target, first, last, int(label)), decimals)
                for label in labels
            )
            found.append(Series(name=text.format(sex=name.lower()), tone=tone, points=points))
    if len(found) > 1 and found[0].points == found[1].points:
        return (replace(found[0], name=translate("Charts", "Plan"), tone="total"),)
    return tuple(found)


def _planned(value: Measured, decimals: int) -> Point:
    if isinstance(value, Undefined):
        return Point(missing=value.reason)
    return Point(value=value, decimals=decimals)


def _wanted_range(indicator: Indicator) -> Band | None:
    low, high = indicator.target_low, indicator.target_high
    if low is None and high is None:
        return _balanced() if indicator.measure is Measure.SEX_DISTRIBUTION else None
    text = translate("Charts", "Wanted: {range}").format(range=range_in_words(low, high))
    return Band(text, low, high)


def _balanced() -> Band:
    return Band(translate("Charts", "Balanced: 40–60 per cent"), BALANCED_FROM, 100 - BALANCED_FROM)


def _begins_at_zero(indicator: Indicator, series: Iterable[Series]) -> bool:
    values = [point.value for each in series for point in each.points if point.value is not None]
    if indicator.measure.is_percent or not values or min(values) <= 0:
        return True
    return min(values) < _FLAT * max(values)
