"""Subgroups in one year: their values side by side, and who stands behind the difference."""

from collections.abc import Iterable, Mapping, Sequence

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Chart, Kind, Point, Series
from jimdesk.statistics.charts.points import Group, both_sexes, heading_of, named, rows_of_groups
from jimdesk.statistics.figures import Row
from jimdesk.statistics.measures import Measured, persons_behind_gap, total
from jimdesk.statistics.sentences import sex_words

_FEW_PERSONS = 10
"""Persons behind a difference are told with a decimal below this."""


def by_group(
    indicator: Indicator,
    observations: Sequence[Observation],
    groups: Sequence[Group],
    year: int,
    *,
    source: str = "",
) -> Chart:
    """Return the values of women and men in each group in a year, as bars.

    Groups without an observation that year are left out.
    """
    rows = rows_of_groups(indicator, observations, groups, year)
    return Chart(
        kind=Kind.GROUPS,
        indicator=indicator,
        heading=f"{heading_of(indicator)}, {year}",
        unit=indicator.shown_unit,
        label_head=translate("Charts", "Group"),
        labels=tuple(rows),
        series=both_sexes(indicator, rows.values()),
        source=source,
    )


def behind_difference(
    indicator: Indicator,
    observations: Sequence[Observation],
    groups: Sequence[Group],
    year: int,
    *,
    source: str = "",
) -> Chart:
    """Return how many persons the difference between the sexes stands for, group by group.

    Each group has the persons of the sex with the lower share that it lacks for the other sex's
    share in the same group (F12). What is left of the whole is there because the sexes are spread
    differently over the groups; it can be larger than the whole, as in Simpson's paradox. Last
    stands the whole.

    The chart is empty unless the measure is a share within each sex, all counts are known, there
    is a difference, and the groups add up to the whole.

    Args:
        indicator: The indicator.
        observations: Its observations.
        groups: Groups that together are the whole group.
        year: The year.
        source: The line under the chart.

    Source: domain specification 8.2, F12.
    """
    whole = rows_of_groups(indicator, observations, [Group("")], year).get("")
    lower = Sex.MEN if whole and isinstance(whole.gap, float) and whole.gap > 0 else Sex.WOMEN
    rows = rows_of_groups(indicator, observations, groups, year)
    persons = _persons(indicator, whole, rows, lower) if len(rows) == len(groups) else {}
    most = max(map(abs, persons.values()), default=0)
    name, tone = named(indicator)[0 if lower is Sex.WOMEN else 1]
    points = (
        Point(value=each, decimals=0 if most >= _FEW_PERSONS else 1) for each in persons.values()
    )
    return Chart(
        kind=Kind.BEHIND,
        indicator=indicator,
        heading=_behind_heading(indicator, lower, year),
        unit="",
        label_head=translate("Charts", "Group"),
        labels=tuple(persons),
        series=(Series(name=name, tone=tone, points=tuple(points)),),
        source=source,
    )


def _persons(
    indicator: Indicator, whole: Row | None, rows: Mapping[str, Row], lower: Sex
) -> dict[str, float]:
    """Return the persons behind the difference by group, the rest and the whole; or nothing."""
    if indicator.measure is not Measure.SHARE_WITHIN_SEX or whole is None or len(rows) < 2:
        return {}
    if not _add_up(whole, rows.values()):
        return {}
    all_of_them = _behind(whole, lower)
    parts = {name: _behind(each, lower) for name, each in rows.items()}
    known = {name: each for name, each in parts.items() if isinstance(each, float)}
    if len(known) < len(parts) or not isinstance(all_of_them, float) or not all_of_them:
        return {}
    rest = all_of_them - sum(known.values())
    spread = translate("Charts", "The sexes are spread differently over the groups")
    return {**known, spread: rest, translate("Charts", "The whole difference"): all_of_them}


def _behind_heading(indicator: Indicator, lower: Sex, year: int) -> str:
    women, men = sex_words(indicator)
    sex, other = (women, men) if lower is Sex.WOMEN else (men, women)
    text = translate(
        "Charts", "How many more {sex} would have given them the same share as {other}, {year}"
    )
    return text.format(sex=sex, other=other, year=year)


def _add_up(whole: Row, parts: Iterable[Row]) -> bool:
    held = list(parts)
    return all(_counts(whole, sex) == _summed(held, sex) for sex in (Sex.WOMEN, Sex.MEN))


def _counts(found: Row, sex: Sex) -> tuple[float, float] | None:
    shown = found.shown(sex)
    if shown.numerator is None or shown.denominator is None:
        return None
    return shown.numerator, shown.denominator


def _summed(rows: Iterable[Row], sex: Sex) -> tuple[Measured, Measured] | None:
    counts = [_counts(each, sex) for each in rows]
    known = [each for each in counts if each is not None]
    if len(known) < len(counts):
        return None
    return total(each[0] for each in known), total(each[1] for each in known)


def _behind(found: Row, lower: Sex) -> Measured | None:
    counts = _counts(found, lower)
    other = found.shown(Sex.MEN if lower is Sex.WOMEN else Sex.WOMEN).value
    if counts is None or other is None:
        return None
    return persons_behind_gap(*counts, other)
