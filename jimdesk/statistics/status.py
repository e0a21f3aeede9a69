"""The computed signal of an indicator in a year, apart from what a person assesses."""

from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.result import Assessment
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.aims import Aim, aims, tolerance
from jimdesk.statistics.figures import Row, baseline_gap, margin_of_gap, of_year, row
from jimdesk.statistics.measures import Measured, Undefined, exact, gap_turned
from jimdesk.statistics.rounding import round_half_up
from jimdesk.statistics.sentences import range_in_words, sex_words

_BEST_FIRST = (
    Assessment.ACHIEVED,
    Assessment.ON_THE_WAY,
    Assessment.UNCHANGED,
    Assessment.WORSENED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """What baseline, target, direction and value say about an indicator in a year.

    Attributes:
        assessment: That of the aim that is worst off; every aim must be met.
        behind_plan: Whether it is on the way but short of the straight path to the target.
        reason: The formula with its numbers, in words, or why there is no assessment.
        attainment: Per cent of the way from baseline to target (F7), of the worst aim.
        expected: Value on the straight path (F8), of the worst aim; the size of the difference
            for a goal on the difference.
        caution: What must be known before it is believed; empty when nothing.
    """

    assessment: Assessment
    behind_plan: bool = False
    reason: str
    attainment: Measured
    expected: Measured
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A signal as it is shown: never by colour alone.

    Attributes:
        text: The words.
        tone: Colour role: "good", "warning", "bad" or "muted".
        icon: Name of the icon.
    """

    text: str
    tone: str
    icon: str


def signal(indicator: Indicator, observations: Sequence[Observation], year: int) -> Signal:
    """Return the computed signal of an indicator in a year.

    Achieved: every target is met, unrounded. Worsened: further from a target than at the start,
    beyond tolerance. Unchanged: within tolerance. Otherwise on the way, behind plan when short of
    the straight path. A difference that shrinks because the better-off sex fell is at most on the
    way. Without direction, baseline, target or value it cannot be assessed.

    Args:
        indicator: The indicator.
        observations: Its observations; only those of the whole group count.
        year: The year to judge.

    Source: domain specification 8.2, F5–F8.
    """
    if indicator.baseline_year is not None and year < indicator.baseline_year:
        return _none(translate("Signal", "The year lies before the start."))
    observation = of_year(indicator, observations, year)
    if observation is None:
        text = translate("Signal", "There are no values for the whole of {year}.")
        return _none(text.format(year=year))
    now = row(indicator, observation)
    found = aims(indicator, now)
    lacking = [each.reason for each in found if isinstance(each, Undefined)]
    if lacking:
        return _none(" ".join(lacking))
    judged = [each for each in found if isinstance(each, Aim)]
    return _signal_of(indicator, now, judged)


def signal_label(signal: Signal) -> Label:
    """Return the words, the tone and the icon of a signal.

    What is on the way but behind plan, or only because one sex lost, is never shown as good.
    """
    wary = signal.behind_plan or bool(signal.caution)
    text = signal.assessment.label
    if signal.behind_plan:
        text = translate("Signal", "On the way, behind plan")
    tone, icon = {
        Assessment.ACHIEVED: ("good", "check"),
        Assessment.ON_THE_WAY: ("warning" if wary else "good", "trending-up"),
        Assessment.UNCHANGED: ("muted", "minus"),
        Assessment.WORSENED: ("bad", "trending-down"),
        Assessment.CANNOT_BE_ASSESSED: ("muted", "circle-question-mark"),
    }[signal.assessment]
    return Label(text, tone, icon)


def _none(reason: str) -> Signal:
    why = Undefined(reason)
    return Signal(
        assessment=Assessment.CANNOT_BE_ASSESSED, reason=reason, attainment=why, expected=why
    )


def _signal_of(indicator: Indicator, now: Row, judged: Sequence[Aim]) -> Signal:
    levelled = _levelled_down(indicator, now)
    assessed = [
        (_assess(aim, levelled=bool(levelled)), _is_behind(indicator, now.year, aim), aim)
        for aim in judged
    ]
    assessment, behind, worst = max(
        assessed, key=lambda each: (_BEST_FIRST.index(each[0]), each[1], _left(each[2]))
    )
    has_gap_aim = any(aim.is_gap for aim in judged)
    cautions = [levelled, _turned(indicator, now)] if has_gap_aim else []
    cautions.append(_above_what_to_keep(judged))
    return Signal(
        assessment=assessment,
        behind_plan=assessment is Assessment.ON_THE_WAY and behind,
        reason=" ".join(_explain(indicator, now, aim) for aim in judged),
        attainment=worst.attainment,
        expected=worst.expected(indicator, now.year),
        caution=" ".join(filter(None, cautions)),
    )


def _left(aim: Aim) -> float:
    """Return how much of the way is left, in per cent, to tell the worse of two aims."""
    done = aim.attainment
    return 0.0 if isinstance(done, Undefined) else 100 - done


def _assess(aim: Aim, *, levelled: bool) -> Assessment:
    if aim.is_met:
        return Assessment.ON_THE_WAY if aim.is_gap and levelled else Assessment.ACHIEVED
    if abs(aim.moved) <= aim.tolerance:
        return Assessment.UNCHANGED
    return Assessment.WORSENED if aim.moved > 0 else Assessment.ON_THE_WAY


def _is_behind(indicator: Indicator, year: int, aim: Aim) -> bool:
    by_now = aim.expected(indicator, year)
    if isinstance(by_now, Undefined) or aim.is_met:
        return False
    return aim.left(aim.value) > aim.left(by_now) + aim.tolerance


def _levelled_down(indicator: Indicator, now: Row) -> str:
    """Return in words that a difference shrank because the better-off sex lost; else nothing.

    It did when the loss of the better-off sex is larger than the gain of the other. Higher values
    are taken for better unless the goal is to decrease or a target lies below its start. In a sex
    distribution one sex's loss is always the other's gain, so there it says nothing.
    """
    levels = indicator.baseline_women, now.women.value, indicator.baseline_men, now.men.value
    known = [exact(level) for level in levels if level is not None]
    if indicator.measure is Measure.SEX_DISTRIBUTION or len(known) < len(levels):
        return ""
    women_start, women, men_start, men = known
    closed = abs(women_start - men_start) - abs(women - men)
    falling = _lower_is_better(indicator)
    gains = {Sex.WOMEN: women - women_start, Sex.MEN: men - men_start}
    if falling:
        gains = {sex: -gain for sex, gain in gains.items()}
    better = Sex.WOMEN if (women_start > men_start) != falling else Sex.MEN
    worse = Sex.MEN if better is Sex.WOMEN else Sex.WOMEN
    least = tolerance(indicator, now, margin_of_gap(now))
    if closed <= least or -gains[better] <= max(least, gains[worse]):
        return ""
    words = dict(zip((Sex.WOMEN, Sex.MEN), sex_words(indicator), strict=True))
    text = (
        translate(
            "Signal",
            "The sex difference is smaller mainly because the value for {better} rose, "
            "not because the value for {worse} fell.",
        )
        if falling
        else translate(
            "Signal",
            "The sex difference is smaller mainly because the value for {better} fell, "
            "not because the value for {worse} rose.",
        )
    )
    return text.format(better=words[better], worse=words[worse])


def _lower_is_better(indicator: Indicator) -> bool:
    ways = (
        (indicator.baseline_women, indicator.target_women),
        (indicator.baseline_men, indicator.target_men),
    )
    return indicator.desired is Desired.DECREASE or any(
        start is not None and target is not None and target < start for start, target in ways
    )


def _turned(indicator: Indicator, now: Row) -> str:
    start = baseline_gap(indicator)
    if start is None or isinstance(now.gap, Undefined) or not gap_turned(start, now.gap):
        return ""
    return translate(
        "Signal", "The sex difference has turned: the other sex now has the higher value."
    )


def _above_what_to_keep(judged: Sequence[Aim]) -> str:
    above = any(
        aim.keeps and aim.low is not None and exact(aim.value) - exact(aim.low) > aim.tolerance
        for aim in judged
    )
    if not above:
        return ""
    return translate("Signal", "Higher than what was to be kept. Judge whether that is good.")


def _explain(indicator: Indicator, now: Row, aim: Aim) -> str:
    """Return the formula of an aim with its numbers, in words."""
    digits = _telling_decimals(aim, now.decimals)
    start, value, target = (
        format_number(number, digits) for number in (aim.baseline, aim.value, aim.target)
    )
    first = translate("Signal", "{who}: start {start}, wanted {wanted}, observed {value}.").format(
        who=aim.who,
        start=f"{start} ({indicator.baseline_year})" if indicator.baseline_year else start,
        wanted=_wanted(indicator, aim),
        value=now.gap_text if aim.is_gap and now.gap_text else f"{value} ({now.period})",
    )
    formula = path = small = ""
    if not isinstance(aim.attainment, Undefined):
        formula = translate(
            "Signal", "({value} − {start}) / ({target} − {start}) = {percent} per cent of the way."
        ).format(value=value, start=start, target=target, percent=format_number(aim.attainment, 1))
    by_now = aim.expected(indicator, now.year)
    if aim.target != aim.baseline and not isinstance(by_now, Undefined):
        text = translate("Signal", "The straight path gives {expected} in {year}.")
        path = text.format(expected=format_number(by_now, now.decimals), year=now.year)
    if _assess(aim, levelled=False) is Assessment.UNCHANGED:
        text = translate("Signal", "Changes up to {tolerance} count as none.")
        small = text.format(tolerance=format_number(float(aim.tolerance)))
    return " ".join(filter(None, (first, formula, path, small)))


def _telling_decimals(aim: Aim, decimals: int) -> int:
    """Return enough decimals for a reader who works the formula out to come to the same result."""
    numbers = (aim.baseline, aim.value, aim.target)
    if isinstance(aim.attainment, Undefined):
        return decimals
    for digits in range(decimals, decimals + 3):
        start, value, target = (float(round_half_up(number, digits)) for number in numbers)
        if start != target and abs((value - start) / (target - start) * 100 - aim.attainment) < 1:
            return digits
    return decimals + 3


def _wanted(indicator: Indicator, aim: Aim) -> str:
    wanted = range_in_words(aim.low, aim.high)
    return f"{wanted} ({indicator.target_year})" if indicator.target_year else wanted
