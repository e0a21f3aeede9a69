"""What one observation says: values, total, distribution, difference and ratio of women and men."""

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from jimdesk.domain.indicator import Indicator, Measure, StockFlow
from jimdesk.domain.observation import Figures, Missing, Observation, Quality, Sex, is_whole_year
from jimdesk.i18n import format_number, translate
from jimdesk.statistics import measures
from jimdesk.statistics.measures import Measured, Undefined
from jimdesk.statistics.rounding import decimals, round_half_up

_SUMS = frozenset({Measure.COUNT, Measure.AMOUNT})
_WORD = r"(?: (?!som\b|inte\b|as\b|not\b)\w+)"
_BOTH_SEXES = (
    r"(?: (?:för|bland|hos|mellan|for|among|between))?"
    r" (?:kvinnor|flickor|women|girls) (?:och|som|and|as) (?:män|pojkar|men|boys)"
)
_EQUAL = re.compile(
    rf"(?:lika{_WORD}{{1,2}}|ingen (?:köns)?skillnad|no (?:sex )?difference|equal{_WORD}?)"
    rf"(?:{_BOTH_SEXES})?\.?"
    rf"|(?:(?:samma|the same|same){_WORD}|densamma|the same){_BOTH_SEXES}\.?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One sex in one row, worked out.

    Attributes:
        value: In the indicator's unit, unrounded; per cent is 0–100. None when there is none.
        undefined: Why the value cannot be worked out from what is filled in.
        missing: Why there is no number, as the user said.
        margin: Margin of error, in the value's unit.
    """

    value: float | None = None
    undefined: Undefined | None = None
    missing: Missing | None = None
    numerator: float | None = None
    denominator: float | None = None
    margin: float | None = None

    @property
    def measured(self) -> Measured:
        """The value, or in words why there is none."""
        if self.value is not None:
            return self.value
        if self.undefined is not None:
            return self.undefined
        if self.missing is not None:
            return Undefined(self.missing.label)
        return Undefined(translate("Figures", "Not filled in yet."))

    def text(self, decimals: int) -> str:
        """Return the value as it stands in a table.

        "–" is zero, "0" less than half of what is shown, ".." not available or not defined, "."
        not applicable; empty when nothing is filled in.
        """
        if self.value is None:
            if self.missing is not None:
                return self.missing.sign
            return ".." if self.undefined is not None else ""
        if self.value == 0:
            return "–"
        return format_number(self.value, decimals) if round_half_up(self.value, decimals) else "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The computed view of one observation; nothing in it is rounded.

    Attributes:
        total: The entered total, which always stands, else that of all with known and unknown sex.
        total_differs: Whether the parts do not add up to an entered total.
        distribution: Per cent of women and of men among both, for measures that count persons;
            None for others and where the numbers behind the shares are not known.
        gap: Women minus men, in the unit, or percentage points.
        ratio: Women's value as a multiple of men's.
        decimals: Decimals that the values and the gap are shown with.
        text: What the source says instead of numbers.
        says_equal: Whether the text says that women and men are equal.
    """

    period: str
    year: int
    women: Shown
    men: Shown
    unknown: Shown
    total: Shown
    total_differs: bool
    distribution: tuple[float, float] | Undefined | None
    gap: Measured
    ratio: Measured
    decimals: int
    quality: Quality
    series_break: bool
    text: str
    says_equal: bool

    def shown(self, sex: Sex) -> Shown:
        """Return one sex, or the total."""
        return {
            Sex.WOMEN: self.women,
            Sex.MEN: self.men,
            Sex.UNKNOWN: self.unknown,
            Sex.TOTAL: self.total,
        }[sex]

    @property
    def is_protected(self) -> bool:
        """Whether disclosure control hides the value of women, of men or of all."""
        return Missing.PROTECTED in (self.women.missing, self.men.missing, self.total.missing)

    @property
    def gap_text(self) -> str:
        """What stands for the gap when the source gives it in words only; empty otherwise.

        No number: a level is not known, so it belongs in no chart and no mean.
        """
        if self.says_equal and isinstance(self.gap, Undefined):
            return translate("Figures", "0 (according to the source, level unknown)")
        return ""


def row(indicator: Indicator, observation: Observation) -> Row:
    """Return what an observation of an indicator says.

    Source: domain specification 8.2, F1–F4.
    """
    measure = indicator.measure
    parts = {sex: _parts(measure, observation.figures(sex)) for sex in Sex}
    text = observation.text_value.strip()
    women, men = (
        _in_words(shown, text) for shown in _sexes(measure, parts[Sex.WOMEN], parts[Sex.MEN])
    )
    return Row(
        period=observation.period,
        year=observation.year,
        women=women,
        men=men,
        unknown=_shown(measure, parts[Sex.UNKNOWN]),
        total=_in_words(_total(measure, parts, women, men), text),
        total_differs=_total_differs(parts),
        distribution=_distribution(measure, women, men),
        gap=_between(measures.gap, women, men),
        ratio=_between(measures.ratio, women, men),
        decimals=decimals(measure, indicator.unit, _base(measure, women, men), indicator.decimals),
        quality=observation.quality,
        series_break=observation.series_break,
        text=text,
        says_equal=_EQUAL.fullmatch(text.casefold()) is not None,
    )


def _parts(measure: Measure, figures: Figures) -> Figures:
    """Return figures where a count or an amount stands as the numerator, however it was given."""
    if measure in _SUMS and figures.numerator is None:
        return replace(figures, numerator=figures.value)
    return figures


def _value(measure: Measure, figures: Figures) -> Measured | None:
    """Return the value of one sex for itself; None when nothing is filled in for it."""
    if measure is Measure.QUALITATIVE or figures.missing is Missing.PROTECTED:
        return None
    if measure in _SUMS:
        return figures.numerator
    if not measure.is_ratio:
        return figures.value
    if figures.numerator is not None and figures.denominator is not None:
        quotient = (
            measures.share if measure is Measure.SHARE_WITHIN_SEX else measures.cost_per_person
        )
        return quotient(figures.numerator, figures.denominator)
    if figures.value is None and figures.denominator is not None:
        return Undefined(translate("Figures", "The numerator is not filled in."))
    if figures.value is None and figures.numerator is not None:
        return Undefined(translate("Figures", "The denominator is not filled in."))
    return figures.value


def _shown(measure: Measure, figures: Figures) -> Shown:
    return _show(figures, _value(measure, figures))


def _show(figures: Figures, value: Measured | None) -> Shown:
    undefined = value if isinstance(value, Undefined) else None
    return Shown(
        value=None if isinstance(value, Undefined) else value,
        undefined=undefined,
        missing=figures.missing if value is None else None,
        numerator=figures.numerator,
        denominator=figures.denominator,
        margin=figures.margin,
    )


def _in_words(shown: Shown, text: str) -> Shown:
    """Return what is shown, with the reason where the source has words in place of a number."""
    if not text or any((shown.value is not None, shown.undefined, shown.missing)):
        return shown
    return replace(shown, undefined=Undefined(translate("Figures", "The source gives words only.")))


def _sexes(measure: Measure, women: Figures, men: Figures) -> tuple[Shown, Shown]:
    """Return women and men; in a sex distribution each of them needs the other."""
    if measure is not Measure.SEX_DISTRIBUTION:
        return _shown(measure, women), _shown(measure, men)
    if women.numerator is None or men.numerator is None:
        return _half_distribution(women), _half_distribution(men)
    both = measures.distribution(women.numerator, men.numerator)
    if isinstance(both, Undefined):
        return _show(women, both), _show(men, both)
    return _show(women, both[0]), _show(men, both[1])


def _half_distribution(figures: Figures) -> Shown:
    if figures.missing is Missing.PROTECTED:
        return _show(figures, None)
    if figures.value is None and figures.numerator is not None:
        return _show(
            figures, Undefined(translate("Figures", "The other sex's number is not filled in."))
        )
    return _show(figures, figures.value)


def _total(measure: Measure, parts: dict[Sex, Figures], women: Shown, men: Shown) -> Shown:
    """Return the entered total, or that of the parts; a mean of the sexes is never a total."""
    entered = parts[Sex.TOTAL]
    own = _shown(measure, entered)
    if own.value is not None or own.missing is not None:
        return own
    numerator, denominator = _sum(parts, "numerator"), _sum(parts, "denominator")
    summed = replace(
        entered,
        numerator=numerator if entered.numerator is None else entered.numerator,
        denominator=denominator if entered.denominator is None else entered.denominator,
    )
    if measure.is_ratio and _is_half(parts[Sex.UNKNOWN]):
        summed = entered
    if measure is Measure.SEX_DISTRIBUTION:
        known = women.value is not None and men.value is not None
        return _show(summed, 100.0 if known else None)
    shown = _shown(measure, summed)
    if shown.value is None and women.value is not None and men.value is not None:
        reason = translate(
            "Figures", "A total cannot be worked out from these values. Fill in the total itself."
        )
        return replace(shown, undefined=Undefined(reason))
    return shown


def _is_half(figures: Figures) -> bool:
    return (figures.numerator is None) != (figures.denominator is None)


def _sum(parts: dict[Sex, Figures], quantity: str) -> float | None:
    """Return women, men and unknown sex together; None when one of the sexes is not known."""
    women, men, unknown = (
        getattr(parts[sex], quantity) for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN)
    )
    if women is None or men is None:
        return None
    summed = measures.total((women, men, unknown or 0))
    return None if isinstance(summed, Undefined) else summed


def _total_differs(parts: dict[Sex, Figures]) -> bool:
    entered = {each: getattr(parts[Sex.TOTAL], each) for each in ("numerator", "denominator")}
    sums = ((_sum(parts, each), total) for each, total in entered.items() if total is not None)
    return any(summed is not None and summed != total for summed, total in sums)


def _distribution(
    measure: Measure, women: Shown, men: Shown
) -> tuple[float, float] | Undefined | None:
    if not measure.counts_persons:
        return None
    if women.numerator is not None and men.numerator is not None:
        return measures.distribution(women.numerator, men.numerator)
    if measure is Measure.SHARE_WITHIN_SEX:
        return None
    if women.value is not None and men.value is not None:
        return women.value, men.value
    return _lacking(women, men)


def _between(measure: Callable[[float, float], Measured], women: Shown, men: Shown) -> Measured:
    if women.value is None or men.value is None:
        return _lacking(women, men)
    return measure(women.value, men.value)


def _lacking(women: Shown, men: Shown) -> Undefined:
    """Return why women and men cannot be compared, for the first of them that lacks a value."""
    sex, shown = (Sex.WOMEN, women) if women.value is None else (Sex.MEN, men)
    why = shown.measured
    reason = why.reason if isinstance(why, Undefined) else ""
    return Undefined(translate("Figures", "{sex}: {reason}").format(sex=sex.label, reason=reason))


def _base(measure: Measure, women: Shown, men: Shown) -> float | None:
    """Return the smallest group that a per cent of the row is taken of; None when not known."""
    if measure is Measure.SEX_DISTRIBUTION:
        if women.numerator is None or men.numerator is None:
            return None
        both = measures.total((women.numerator, men.numerator))
        return None if isinstance(both, Undefined) else both
    known = [shown.denominator for shown in (women, men) if shown.denominator is not None]
    return min(known, default=None)


def baseline_gap(indicator: Indicator) -> float | None:
    """Return the difference at the start, women minus men: from the levels, else as entered."""
    if indicator.baseline_women is None or indicator.baseline_men is None:
        return indicator.baseline_gap
    between = measures.gap(indicator.baseline_women, indicator.baseline_men)
    return None if isinstance(between, Undefined) else between


def margin_of_gap(row: Row) -> float | None:
    """Return the margin of error of the difference, in its unit; None when neither sex has one.

    The samples of women and men are taken to be independent, as in a stratified or simple sample:
    the margins add as squares. A sex without a margin counts as fully counted.
    """
    margins = [each.margin for each in (row.women, row.men) if each.margin is not None]
    return math.hypot(*margins) if margins else None


def of_year(
    indicator: Indicator, observations: Iterable[Observation], year: int
) -> Observation | None:
    """Return the observation that stands for the whole group in a year, None when there is none.

    That of the whole year, else of the year's last period; but a part of what is counted during
    the year is never taken for the year.
    """
    found = [
        each
        for each in observations
        if each.year == year
        and each.subgroup_id is None
        and each.deleted is None
        and each.has_values
    ]
    whole = [each for each in found if is_whole_year(each.period)]
    if whole:
        return whole[0]
    if indicator.measure in _SUMS and indicator.stock_flow is StockFlow.FLOW:
        return None
    return max(found, key=lambda each: each.period, default=None)
