"""The numbers that stand behind an observation, however they were entered.

A count that was given as a value, and a share or an amount per person with only one of its parts,
say the same as a numerator and a denominator. Disclosure control must see through that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Figures, Observation, Quantity, Sex

SUMS = frozenset({Measure.COUNT, Measure.AMOUNT})
"""Measures whose value is the numerator itself."""

LEVELS = frozenset({Measure.MEAN, Measure.MEDIAN, Measure.INDEX, Measure.QUALITATIVE})
"""Measures whose value is entered and follows from no parts."""


_PARTS, _WHOLES, _DIRECT = (
    attrgetter(*(f"{sex}_{quantity}" for sex in Sex)) for quantity in Quantity
)
"""Return one quantity of every sex; far quicker than gathering the figures of each."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number behind an observation.

    Attributes:
        value: The number.
        shown_as: Under which quantity a report shows what it follows from.
        shown: What it shows there.
        error: How far off it can be, because it follows from a rounded value.
    """

    value: float
    shown_as: Quantity
    shown: float
    error: float = 0.0


@dataclass(frozen=True, slots=True)
class _Base:
    """How many women and men a sex distribution is taken of, and how far off that can be."""

    number: float
    error: float = 0.0


Numbers = Mapping[tuple[Sex, Quantity], Counted]


def numbers(indicator: Indicator, observation: Observation) -> Numbers:
    """Return the numbers behind an observation, with the totals that a report works out."""
    figures = {sex: observation.figures(sex) for sex in Sex}
    base = _base(figures) if indicator.measure is Measure.SEX_DISTRIBUTION else None
    found: dict[tuple[Sex, Quantity], Counted] = {}
    for sex, entered in figures.items():
        for quantity in Quantity:
            number = _number(indicator.measure, entered, quantity, base)
            if number is not None:
                found[sex, quantity] = number
    for quantity in (Quantity.NUMERATOR, Quantity.DENOMINATOR):
        total = _summed(indicator.measure, figures, found, quantity)
        if total is not None:
            found[Sex.TOTAL, quantity] = Counted(total, quantity, total)
    return found


def is_plain(indicator: Indicator, observation: Observation, threshold: int) -> bool:
    """Return whether an observation on its own needs no protection, as most do, seen at a glance.

    So it is when women and men are given by counts, all large, and the total too if it is given.
    False says nothing: then all that follows must be looked at.
    """
    women, men, unknown, total = _PARTS(observation)
    of_women, of_men, of_unknown, of_all = _WHOLES(observation)
    if None in (women, men) or not indicator.measure.counts_persons or any(_DIRECT(observation)):
        return False
    counts = [women, men, unknown, of_women, of_men, of_unknown]
    lefts = [
        whole - part
        for part, whole in ((women, of_women), (men, of_men), (unknown, of_unknown))
        if part is not None and whole is not None
    ]
    sums = ((women, men, unknown, total), (of_women, of_men, of_unknown, of_all))
    adds_up = all(
        all_ is None or (None not in (one, other) and one + other + (rest or 0) == all_)
        for one, other, rest, all_ in sums
    )
    return adds_up and all(each is None or each >= threshold for each in (*counts, *lefts))


def _number(
    measure: Measure, figures: Figures, quantity: Quantity, base: _Base | None
) -> Counted | None:
    """Return one number of one sex, entered or implied."""
    entered: float | None = getattr(figures, quantity)
    if quantity is Quantity.VALUE:
        return None if entered is None or measure not in LEVELS else _entered(entered, quantity)
    if entered is not None:
        return _entered(entered, quantity)
    if figures.value is None or measure in LEVELS:
        return None
    number = _implied(measure, figures, figures.value, quantity, base)
    if number is None:
        return None
    rounded = figures.value + (0.0 if measure in SUMS else _half_a_decimal(figures.value))
    other = _implied(measure, figures, rounded, quantity, base)
    error = abs((other or number) - number) + (base.error if base else 0.0)
    return Counted(number, Quantity.VALUE, figures.value, error)


def _entered(number: float, quantity: Quantity) -> Counted:
    return Counted(number, quantity, number)


def _half_a_decimal(value: float) -> float:
    """Return how far off a number can be that was rounded to the decimals that it has."""
    decimals = 0 if value == int(value) else len(repr(value).partition(".")[2])
    return float(0.5 * 10**-decimals)


def _implied(
    measure: Measure, figures: Figures, value: float, quantity: Quantity, base: _Base | None
) -> float | None:
    """Return the numerator or denominator that a value and the other part stand for."""
    unit = 100.0 if measure.is_percent else 1.0
    if quantity is Quantity.NUMERATOR:
        if measure in SUMS:
            return value
        whole = figures.denominator
        if measure is Measure.SEX_DISTRIBUTION:
            whole = base.number if base else None
        return None if whole is None else value * whole / unit
    if measure.is_ratio and figures.numerator is not None and value > 0:
        return figures.numerator * unit / value
    return None


def _base(figures: Mapping[Sex, Figures]) -> _Base | None:
    """Return what a sex distribution is taken of, None when nothing tells."""
    women, men, total = figures[Sex.WOMEN], figures[Sex.MEN], figures[Sex.TOTAL]
    if women.numerator is not None and men.numerator is not None:
        return _Base(women.numerator + men.numerator)
    if total.numerator is not None:
        return _Base(total.numerator - (figures[Sex.UNKNOWN].numerator or 0))
    for one in (women, men):
        if one.numerator is not None and one.value:
            number = one.numerator * 100 / one.value
            return _Base(number, number * _half_a_decimal(one.value) / one.value)
    known = [each.denominator for each in (total, women, men) if each.denominator is not None]
    return _Base(max(known)) if known else None


def _summed(
    measure: Measure,
    figures: Mapping[Sex, Figures],
    found: Numbers,
    quantity: Quantity,
) -> float | None:
    """Return the total that a report works out, because nobody entered it."""
    unknown, total = figures[Sex.UNKNOWN], figures[Sex.TOTAL]
    if (Sex.TOTAL, quantity) in found or (total.missing is not None and total.value is None):
        return None
    if measure.is_ratio and (unknown.numerator is None) != (unknown.denominator is None):
        return None
    parts = [found.get((sex, quantity)) for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN)]
    women, men, others = parts
    if women is None or men is None or women.error or men.error:
        return None
    return women.value + men.value + (others.value if others else 0)
