"""Figures in plain sentences: what was observed, never what will come."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jimdesk.domain.indicator import Desired, Indicator, Measure, SexLabels
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.figures import Row, Shown, baseline_gap
from jimdesk.statistics.measures import Measured, Undefined, gap_turned
from jimdesk.statistics.rounding import decimals as usual_decimals
from jimdesk.statistics.rounding import round_half_up

_IN_BRACKETS = re.compile(r"\([^)]*\)")
_BARE = frozenset({"antal", "st", "number"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """Where a comparison over time begins."""

    year: int
    women: float | None
    men: float | None
    gap: float | None


def sex_words(indicator: Indicator) -> tuple[str, str]:
    """Return the words for the sexes inside a sentence, such as ("women", "men")."""
    return {
        SexLabels.WOMEN_MEN: (translate("Sentences", "women"), translate("Sentences", "men")),
        SexLabels.GIRLS_BOYS: (translate("Sentences", "girls"), translate("Sentences", "boys")),
        SexLabels.BOTH: (
            translate("Sentences", "women and girls"),
            translate("Sentences", "men and boys"),
        ),
    }[indicator.sex_labels]


def with_unit(indicator: Indicator, number: float, decimals: int) -> str:
    """Return a value with its unit, such as "64,0 procent"; a bare number where it has none."""
    return f"{format_number(number, decimals)} {_spoken_unit(indicator)}".rstrip()


def _spoken_unit(indicator: Indicator) -> str:
    """Return the unit as it is said after a number: "poäng", for "poäng (1–5)"; an index has none.

    A count of nothing in particular has none either: 12, not "12 antal".
    """
    unit = _IN_BRACKETS.sub("", indicator.shown_unit).strip()
    first = unit.casefold().partition(" ")[0].rstrip(".")
    is_bare = first == "index" or (indicator.measure is Measure.COUNT and first in _BARE)
    return "" if is_bare else unit


def difference_with_unit(indicator: Indicator, difference: float, decimals: int) -> str:
    """Return the size of a difference with its unit: "7,0 procentenheter", "12 dagar"."""
    if not indicator.measure.is_percent:
        return with_unit(indicator, abs(difference), decimals)
    number = format_number(abs(difference), decimals)
    if number == "1":
        return translate("Sentences", "1 percentage point")
    return translate("Sentences", "{number} percentage points").format(number=number)


def gap_in_words(indicator: Indicator, gap: Measured, decimals: int | None = None) -> str:
    """Return a difference with its direction: "7,0 procentenheter lägre för kvinnor än för män".

    Of what is counted there is more or fewer: "247 fler för kvinnor än för män".

    Args:
        indicator: The indicator, for unit and words.
        gap: Women minus men, unrounded.
        decimals: Decimals to show, such as those of the row; None for those of the indicator.
    """
    if isinstance(gap, Undefined):
        text = translate("Sentences", "The difference cannot be worked out. {reason}")
        return text.format(reason=gap.reason)
    women, men = sex_words(indicator)
    if decimals is None:
        decimals = usual_decimals(indicator.measure, indicator.unit, own=indicator.decimals)
    text = (_compared_counts if indicator.measure is Measure.COUNT else _compared)(gap, decimals)
    difference = difference_with_unit(indicator, gap, decimals)
    return text.format(difference=difference, women=women, men=men)


def _compared(gap: float, decimals: int) -> str:
    if not round_half_up(gap, decimals):
        if gap:
            return translate("Sentences", "almost the same for {women} and {men}")
        return translate("Sentences", "the same for {women} and {men}")
    if gap < 0:
        return translate("Sentences", "{difference} lower for {women} than for {men}")
    return translate("Sentences", "{difference} higher for {women} than for {men}")


def _compared_counts(gap: float, decimals: int) -> str:
    if not round_half_up(gap, decimals):
        if gap:
            return translate("Sentences", "almost as many for {women} as for {men}")
        return translate("Sentences", "as many for {women} as for {men}")
    if gap < 0:
        return translate("Sentences", "{difference} fewer for {women} than for {men}")
    return translate("Sentences", "{difference} more for {women} than for {men}")


def gap_of_year(indicator: Indicator, row: Row) -> str:
    """Return how women and men differed in a year, as a sentence; empty without both of them."""
    if isinstance(row.gap, Undefined):
        return ""
    text = (
        translate("Sentences", "In {year} there were {gap}.")
        if indicator.measure is Measure.COUNT
        else translate("Sentences", "In {year} the value was {gap}.")
    )
    return text.format(year=row.year, gap=gap_in_words(indicator, row.gap, row.decimals))


def trend_in_words(indicator: Indicator, rows: Mapping[int, Row], year: int) -> str:
    """Return how the values of women and men have changed since the start, a sentence for each.

    Only the year's own values are said when there is nothing to compare with, or the series was
    broken on the way. Empty when the year has no values.

    Args:
        indicator: The indicator.
        rows: Rows of the whole group, by year.
        year: The year to speak of.
    """
    row = rows.get(year)
    if row is None:
        return ""
    start = _start(indicator, rows, year)
    women, men = sex_words(indicator)
    before = (start.women, start.men) if start else (None, None)
    sentences = (
        _change_of_one(indicator, row, sex, shown, level, start.year if start else year)
        for sex, shown, level in zip((women, men), (row.women, row.men), before, strict=True)
    )
    return " ".join(filter(None, sentences))


def summary(indicator: Indicator, rows: Mapping[int, Row], year: int) -> str:
    """Return in plain words what was observed in a year, how women and men differed, and the plan.

    Goals on the difference speak of the difference, goals on levels of the levels, and sex
    distributions of both parts. Never a forecast.

    Args:
        indicator: The indicator.
        rows: Rows of the whole group, by year.
        year: The year to speak of.
    """
    return _said(indicator, rows, year, with_gap=indicator.measure is not Measure.SEX_DISTRIBUTION)


def development(indicator: Indicator, rows: Mapping[int, Row], year: int) -> str:
    """Return what `summary` says but for the year's difference, for where that stands beside it.

    Args:
        indicator: The indicator.
        rows: Rows of the whole group, by year.
        year: The year to speak of.
    """
    return _said(indicator, rows, year, with_gap=False)


def _said(indicator: Indicator, rows: Mapping[int, Row], year: int, *, with_gap: bool) -> str:
    row = rows.get(year)
    if row is None or isinstance(row.gap, Undefined):
        return _without_gap(indicator, row, year)
    if indicator.measure is Measure.SEX_DISTRIBUTION and isinstance(row.distribution, tuple):
        observed = _parts(indicator, rows, row, row.distribution)
    elif indicator.desired in {None, Desired.NONE, Desired.CLOSE_GAP}:
        observed = _gap_over_time(indicator, rows, row, row.gap)
    else:
        observed = trend_in_words(indicator, rows, year)
    is_said = gap_in_words(indicator, row.gap, row.decimals) in observed
    gap = gap_of_year(indicator, row) if with_gap and not is_said else ""
    broken = translate("Sentences", "A break in the series makes earlier years not comparable.")
    parts = (observed, gap, broken if _is_broken(indicator, rows, year) else "")
    return " ".join(filter(None, (*parts, _plan(indicator, year))))


def _without_gap(indicator: Indicator, row: Row | None, year: int) -> str:
    """Return what is known when women and men cannot be compared."""
    if row is not None and row.text:
        text = translate("Sentences", "In {year} the source says: {text}.")
        return text.format(year=year, text=row.text.rstrip("."))
    if row is None or (row.women.value is None and row.men.value is None):
        text = translate("Sentences", "There are no values for women and men in {year}.")
        return text.format(year=year)
    women, men = sex_words(indicator)
    has, lacks, shown = (
        (men, women, row.men) if row.women.value is None else (women, men, row.women)
    )
    lacking = translate("Sentences", "There is no value for {sex}.").format(sex=lacks)
    return f"{_level(indicator, row, has, shown)} {lacking}"


def _level(indicator: Indicator, row: Row, sex: str, shown: Shown) -> str:
    if shown.value is None:
        return ""
    value = with_unit(indicator, shown.value, row.decimals)
    text = translate("Sentences", "In {year} the value for {sex} was {value}.")
    return text.format(year=row.year, sex=sex, value=value)


def _change_of_one(
    indicator: Indicator, row: Row, sex: str, shown: Shown, before: float | None, since: int
) -> str:
    if shown.value is None or before is None:
        return _level(indicator, row, sex, shown)
    now, then = (round_half_up(number, row.decimals) for number in (shown.value, before))
    if now == then:
        text = translate("Sentences", "The value for {sex} is {value}, unchanged since {year}.")
    elif now > then:
        text = translate(
            "Sentences", "The value for {sex} has risen from {before} to {value} since {year}."
        )
    else:
        text = translate(
            "Sentences", "The value for {sex} has fallen from {before} to {value} since {year}."
        )
    value = with_unit(indicator, shown.value, row.decimals)
    return text.format(sex=sex, before=format_number(before, row.decimals), value=value, year=since)


def _parts(
    indicator: Indicator, rows: Mapping[int, Row], row: Row, parts: tuple[float, float]
) -> str:
    """Return the parts of women and men, now and at the start."""
    women, men = sex_words(indicator)
    women_now, men_now = (format_number(part, row.decimals) for part in parts)
    now = translate(
        "Sentences", "In {year} {women_share} per cent were {women} and {men_share} per cent {men}."
    ).format(year=row.year, women=women, men=men, women_share=women_now, men_share=men_now)
    start = _start(indicator, rows, row.year)
    if start is None or start.women is None or start.men is None:
        return now
    women_then, men_then = (format_number(part, row.decimals) for part in (start.women, start.men))
    then = translate("Sentences", "In {year} it was {women_share} and {men_share} per cent.")
    return f"{now} {then.format(year=start.year, women_share=women_then, men_share=men_then)}"


def _gap_over_time(indicator: Indicator, rows: Mapping[int, Row], row: Row, gap: float) -> str:
    start = _start(indicator, rows, row.year)
    now = gap_in_words(indicator, gap, row.decimals)
    if start is None or start.gap is None:
        return gap_of_year(indicator, row)
    if gap_turned(start.gap, gap):
        then = gap_in_words(indicator, start.gap, row.decimals)
        text = translate(
            "Sentences", "The sex difference has turned since {year}: it was {before} and is {gap}."
        )
        return text.format(year=start.year, before=then, gap=now)
    before, after = (round_half_up(abs(each), row.decimals) for each in (start.gap, gap))
    if before == after:
        text = translate("Sentences", "The sex difference is unchanged since {year}: {gap}.")
        return text.format(year=start.year, gap=now)
    text = (
        translate(
            "Sentences", "The sex difference has decreased from {before} to {after} since {year}."
        )
        if after < before
        else translate(
            "Sentences", "The sex difference has increased from {before} to {after} since {year}."
        )
    )
    size = difference_with_unit(indicator, gap, row.decimals)
    return text.format(before=format_number(before, row.decimals), after=size, year=start.year)


def _plan(indicator: Indicator, year: int) -> str:
    """Return what was, or is, the target; empty when it has no year or no value."""
    target = _target(indicator)
    if not target or indicator.target_year is None:
        return ""
    text = (
        translate("Sentences", "The plan for {year} was {target}.")
        if indicator.target_year <= year
        else translate("Sentences", "The plan for {year} is {target}.")
    )
    return text.format(year=indicator.target_year, target=target)


def _target(indicator: Indicator) -> str:
    if indicator.desired is Desired.CLOSE_GAP:
        number = format_number(indicator.target_gap or 0.0)
        return translate("Sentences", "at most {number}").format(number=number)
    if indicator.desired is Desired.WITHIN_RANGE:
        return range_in_words(indicator.target_low, indicator.target_high)
    words = zip(sex_words(indicator), (indicator.target_women, indicator.target_men), strict=True)
    text = translate("Sentences", "{number} for {sex}")
    parts = [
        text.format(number=format_number(number), sex=sex)
        for sex, number in words
        if number is not None
    ]
    if len(parts) < 2:
        return "".join(parts)
    return translate("Sentences", "{first} and {second}").format(first=parts[0], second=parts[1])


def range_in_words(low: float | None, high: float | None) -> str:
    """Return a range in words: between two numbers, at least one or at most one."""
    if low is not None and high is not None:
        text = translate("Sentences", "between {low} and {high}")
        return text.format(low=format_number(low), high=format_number(high))
    if low is not None:
        return translate("Sentences", "at least {number}").format(number=format_number(low))
    if high is not None:
        return translate("Sentences", "at most {number}").format(number=format_number(high))
    return ""


def _start(indicator: Indicator, rows: Mapping[int, Row], year: int) -> _Start | None:
    """Return the baseline, else the oldest row with a difference; None across a broken series."""
    if _is_broken(indicator, rows, year):
        return None
    return _first(indicator, rows, year)


def _first(indicator: Indicator, rows: Mapping[int, Row], year: int) -> _Start | None:
    base = indicator.baseline_year
    if base is not None and base < year:
        levels = indicator.baseline_women, indicator.baseline_men
        gap = baseline_gap(indicator)
        if gap is not None or any(level is not None for level in levels):
            return _Start(year=base, women=levels[0], men=levels[1], gap=gap)
    for earlier in sorted(rows):
        row = rows[earlier]
        if earlier < year and not isinstance(row.gap, Undefined):
            return _Start(year=earlier, women=row.women.value, men=row.men.value, gap=row.gap)
    return None


def _is_broken(indicator: Indicator, rows: Mapping[int, Row], year: int) -> bool:
    start = _first(indicator, rows, year)
    return start is not None and any(
        row.series_break for each, row in rows.items() if start.year < each <= year
    )
