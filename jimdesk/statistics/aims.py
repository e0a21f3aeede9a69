"""What an indicator wants: for women, for men and for the difference between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from jimdesk.domain.indicator import Desired, Indicator
from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate
from jimdesk.statistics.figures import Row, Shown, baseline_gap, margin_of_gap
from jimdesk.statistics.measures import Measured, Undefined, attainment, exact, expected
from jimdesk.statistics.sentences import sex_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """One thing that must be met: a value that lies from low to high.

    A rising goal has only a low end, a falling goal and a goal on the difference only a high one.

    Attributes:
        who: Whose value it is, in words, with a capital letter.
        is_gap: Whether the values are sizes of the difference, without sign.
        keeps: Whether the goal is to keep what there is, so that a fall within tolerance meets it.
        baseline: Value at the start, in the indicator's unit.
        value: Observed value, in the same unit.
        low: Lowest value that meets the goal, None when there is none; likewise high.
        tolerance: Largest change that does not count as one, in the same unit.
    """

    who: str
    is_gap: bool = False
    keeps: bool = False
    baseline: float
    value: float
    low: float | None = None
    high: float | None = None
    tolerance: Fraction

    def left(self, value: float) -> Fraction:
        """Return how far a value is from meeting the goal; 0 when it meets it."""
        lacking = Fraction() if self.low is None else exact(self.low) - exact(value)
        beyond = Fraction() if self.high is None else exact(value) - exact(self.high)
        return max(Fraction(), lacking, beyond)

    @property
    def is_met(self) -> bool:
        """Whether the observed value meets the goal, unrounded."""
        return self.left(self.value) <= (self.tolerance if self.keeps else 0)

    @property
    def moved(self) -> Fraction:
        """How much further from the goal than at the start; negative when nearer."""
        return self.left(self.value) - self.left(self.baseline)

    @property
    def target(self) -> float:
        """The end of the range that the baseline must reach; the baseline when it is inside."""
        if self.low is not None and self.baseline < self.low:
            return self.low
        if self.high is not None and self.baseline > self.high:
            return self.high
        return self.baseline

    @property
    def attainment(self) -> Measured:
        """Per cent of the way from baseline to target (F7)."""
        return attainment(self.baseline, self.value, self.target)

    def expected(self, indicator: Indicator, year: int) -> Measured:
        """Return the value on the straight path in a year (F8); undefined without both years."""
        if indicator.baseline_year is None or indicator.target_year is None:
            return Undefined(translate("Signal", "Start year or target year is not filled in."))
        return expected(
            self.baseline, self.target, indicator.baseline_year, indicator.target_year, year
        )


def aims(indicator: Indicator, row: Row) -> list[Aim | Undefined]:
    """Return all that must be met for the goal to be met, with why where that cannot be judged.

    A goal on levels is met when every sex with a target reaches it, and the difference its own
    target where one is set. To keep without a target is to keep the start values.

    Args:
        indicator: The indicator, with baseline, target and wanted direction.
        row: The whole group in the year.

    Source: domain specification 8.2, F5–F8.
    """
    if indicator.desired in {None, Desired.NONE}:
        return [Undefined(translate("Signal", "No wanted direction is filled in."))]
    found: list[Aim | Undefined] = []
    if indicator.desired is not Desired.CLOSE_GAP:
        found += [_of_sex(indicator, row, sex) for sex in _sexes(indicator)]
    if _has_gap_aim(indicator):
        found.append(_of_gap(indicator, row))
    return found or [Undefined(translate("Signal", "No target is filled in."))]


def tolerance(indicator: Indicator, row: Row, margin: float | None) -> Fraction:
    """Return the largest change that does not count as one, in the indicator's unit.

    The indicator's own; else half of the last shown digit, or the margin of error where larger.
    """
    if indicator.tolerance is not None:
        return exact(indicator.tolerance)
    return max(Fraction(1, 2 * 10**row.decimals), exact(margin or 0.0))


def _sexes(indicator: Indicator) -> Iterable[Sex]:
    """Return the sexes that have something to reach or to keep."""
    if indicator.desired is Desired.WITHIN_RANGE:
        has_range = indicator.target_low is not None or indicator.target_high is not None
        return (Sex.WOMEN, Sex.MEN) if has_range else ()
    keeps = indicator.desired is Desired.MAINTAIN
    return [
        sex
        for sex in (Sex.WOMEN, Sex.MEN)
        if _target(indicator, sex) is not None or (keeps and _baseline(indicator, sex) is not None)
    ]


def _has_gap_aim(indicator: Indicator) -> bool:
    keeps_only_gap = (
        indicator.desired is Desired.MAINTAIN
        and indicator.baseline_gap is not None
        and not _sexes(indicator)
    )
    is_level = indicator.desired is Desired.WITHIN_RANGE
    wanted = indicator.target_gap is not None and not is_level
    return indicator.desired is Desired.CLOSE_GAP or wanted or keeps_only_gap


def _baseline(indicator: Indicator, sex: Sex) -> float | None:
    return indicator.baseline_women if sex is Sex.WOMEN else indicator.baseline_men


def _target(indicator: Indicator, sex: Sex) -> float | None:
    return indicator.target_women if sex is Sex.WOMEN else indicator.target_men


def _of_sex(indicator: Indicator, row: Row, sex: Sex) -> Aim | Undefined:
    who = sex_words(indicator)[0 if sex is Sex.WOMEN else 1].capitalize()
    shown, baseline = row.shown(sex), _baseline(indicator, sex)
    if baseline is None:
        return Undefined(_of(who, translate("Signal", "No start value is filled in.")))
    if shown.value is None:
        return Undefined(_of(who, _reason(shown)))
    low, high = _ends(indicator, sex, baseline)
    if (indicator.desired is Desired.INCREASE and low is not None and low < baseline) or (
        indicator.desired is Desired.DECREASE and high is not None and high > baseline
    ):
        text = translate("Signal", "The target lies the other way than the wanted direction.")
        return Undefined(_of(who, text))
    return Aim(
        who=who,
        keeps=indicator.desired is Desired.MAINTAIN,
        baseline=baseline,
        value=shown.value,
        low=low,
        high=high,
        tolerance=tolerance(indicator, row, shown.margin),
    )


def _ends(indicator: Indicator, sex: Sex, baseline: float) -> tuple[float | None, float | None]:
    """Return the lowest and the highest value that meet the goal of a sex."""
    target = _target(indicator, sex)
    if indicator.desired is Desired.WITHIN_RANGE:
        return indicator.target_low, indicator.target_high
    if indicator.desired is Desired.DECREASE:
        return None, target
    return (baseline if target is None else target), None


def _of_gap(indicator: Indicator, row: Row) -> Aim | Undefined:
    who = translate("Signal", "Sex difference")
    start = baseline_gap(indicator)
    if start is None:
        return Undefined(_of(who, translate("Signal", "No start value is filled in.")))
    now = 0.0 if row.gap_text else row.gap
    if isinstance(now, Undefined):
        return Undefined(_of(who, now.reason))
    keeps = indicator.desired is Desired.MAINTAIN
    kept = abs(start) if keeps else 0.0
    return Aim(
        who=who,
        is_gap=True,
        keeps=keeps,
        baseline=abs(start),
        value=abs(now),
        high=kept if indicator.target_gap is None else indicator.target_gap,
        tolerance=tolerance(indicator, row, margin_of_gap(row)),
    )


def _reason(shown: Shown) -> str:
    why = shown.measured
    return why.reason if isinstance(why, Undefined) else ""


def _of(who: str, reason: str) -> str:
    return translate("Signal", "{who}: {reason}").format(who=who, reason=reason)
