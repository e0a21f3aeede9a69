"""Turn observations into the points of a chart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Missing, Observation, Quality, is_whole_year
from jimdesk.i18n import translate
from jimdesk.statistics.caution import SMALL_BASE
from jimdesk.statistics.charts.chart import Point, Series, Tone
from jimdesk.statistics.figures import Row, Shown, of_year, row
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.sentences import sex_words


@dataclass(frozen=True, slots=True)
class Group:
    """A subgroup in a chart of groups; None is the whole group."""

    name: str
    subgroup_id: int | None = None


def rows_over_time(
    indicator: Indicator, observations: Sequence[Observation]
) -> dict[str, Row | None]:
    """Return the whole group's row by year, None for years between without one.

    An indicator whose figures never stand for a whole year has its periods instead.
    """
    found = [each for each in observations if each.subgroup_id is None and each.deleted is None]
    years = sorted({each.year for each in found if each.has_values})
    if found and not any(is_whole_year(each.period) for each in found):
        in_order = sorted(found, key=lambda each: each.period)
        return {each.period: row(indicator, each) for each in in_order if each.has_values}
    rows: dict[str, Row | None] = {}
    for year in range(years[0], years[-1] + 1) if years else ():
        observation = of_year(indicator, found, year)
        rows[str(year)] = row(indicator, observation) if observation else None
    return _trimmed(rows)


def _trimmed(rows: dict[str, Row | None]) -> dict[str, Row | None]:
    """Return the rows from the first with a value on; what came before it was never observed."""
    labels = list(rows)
    first = next((at for at, label in enumerate(labels) if _has_value(rows[label])), len(labels))
    return {label: rows[label] for label in labels[first:]}


def _has_value(found: Row | None) -> bool:
    return found is not None and any(
        shown.value is not None or shown.missing is Missing.PROTECTED
        for shown in (found.women, found.men, found.total)
    )


def rows_of_groups(
    indicator: Indicator, observations: Sequence[Observation], groups: Iterable[Group], year: int
) -> dict[str, Row]:
    """Return each group's row in a year, by the group's name."""
    rows = {}
    for group in groups:
        # The rule for a year is that of the whole group, so a group is looked at as if it were one.
        own = [
            replace(each, subgroup_id=None)
            for each in observations
            if each.subgroup_id == group.subgroup_id
        ]
        observation = of_year(indicator, own, year)
        if observation is not None:
            rows[group.name] = row(indicator, observation)
    return rows


def named(indicator: Indicator) -> tuple[tuple[str, Tone], tuple[str, Tone]]:
    """Return the name and tone of women and of men, as they stand in a chart."""
    women, men = (word[:1].upper() + word[1:] for word in sex_words(indicator))
    return (women, "women"), (men, "men")


def words(indicator: Indicator) -> dict[str, str]:
    """Return the words for the sexes inside a sentence, to fill a text with."""
    women, men = sex_words(indicator)
    return {"women": women, "men": men}


def both_sexes(indicator: Indicator, rows: Iterable[Row | None]) -> tuple[Series, ...]:
    """Return the series of women and of men; None among the rows is a hole."""
    held = list(rows)
    (women, women_tone), (men, men_tone) = named(indicator)
    return (
        Series(
            name=women,
            tone=women_tone,
            points=tuple(point_of(each, each.women if each else None) for each in held),
        ),
        Series(
            name=men,
            tone=men_tone,
            points=tuple(point_of(each, each.men if each else None) for each in held),
        ),
    )


def point_of(found: Row | None, shown: Shown | None) -> Point:
    """Return the point of a sex in a row, or why there is none."""
    if found is None or shown is None:
        return Point(missing=translate("Charts", "No value is filled in."))
    if shown.value is None:
        why = shown.measured
        return Point(
            missing=found.text or (why.reason if isinstance(why, Undefined) else ""),
            protected=shown.missing is Missing.PROTECTED,
            series_break=found.series_break,
        )
    return Point(
        value=shown.value,
        decimals=found.decimals,
        remark=remark(found, shown),
        series_break=found.series_break,
        margin=shown.margin,
    )


def remark(found: Row, shown: Shown) -> str:
    """Return in words what makes a value less certain; empty when nothing."""
    remarks = []
    if found.quality in {Quality.PRELIMINARY, Quality.ESTIMATE}:
        remarks.append(found.quality.label.lower())
    if shown.denominator is not None and 0 < shown.denominator < SMALL_BASE:
        remarks.append(translate("Charts", "small base"))
    return ", ".join(remarks)


def heading_of(indicator: Indicator) -> str:
    """Return what the values of an indicator are, and in which unit."""
    text = {
        Measure.SHARE_WITHIN_SEX: translate("Charts", "Share of {women} and share of {men}"),
        Measure.SEX_DISTRIBUTION: translate("Charts", "Sex distribution: {women} and {men}"),
        Measure.COUNT: translate("Charts", "Number of {women} and {men}"),
        Measure.AMOUNT: translate("Charts", "Amount for {women} and {men}"),
    }.get(indicator.measure, translate("Charts", "Value for {women} and {men}"))
    return _with_unit(indicator, text.format(**words(indicator)))


def whole_heading(indicator: Indicator) -> str:
    """Return the heading where only the total is known."""
    return _with_unit(indicator, translate("Charts", "Total, not by sex"))


def _with_unit(indicator: Indicator, said: str) -> str:
    unit = indicator.shown_unit
    if indicator.measure is Measure.COUNT and not indicator.unit:
        return said
    return f"{said}, {unit}" if unit else said
