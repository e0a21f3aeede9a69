"""The measures F1–F18 of domain specification 8.2, unrounded.

Numbers count as the decimal numbers that they are shown as, and are reckoned with exactly, so that
18.4 − 15.4 is 3 and meets a target of 3. Per cent is always 0–100. What cannot be worked out is an
`Undefined` with its reason: never 0 and never an exception.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from jimdesk.i18n import translate

BALANCED_FROM = 40.0
"""Lowest per cent of either sex in a balanced sex distribution (F10)."""

LEAST_ANSWERED = Fraction(2, 3)
"""Part of the questions that must be answered for a self-assessment index (F17)."""


@dataclass(frozen=True, slots=True)
class Undefined:
    """A value that cannot be worked out, with the reason in the user's words."""

    reason: str


Measured = float | Undefined
"""A finite number, or why there is none."""


def share(numerator: float, denominator: float) -> Measured:
    """Return the share of a group, in per cent of the group (F1).

    Undefined when the group is empty.

    Source: domain specification 8.2, F1.
    """
    if denominator == 0:
        return Undefined(translate("Measures", "Nobody is in the group, so there is no share."))
    return _number(100 * exact(numerator) / exact(denominator))


def total(parts: Iterable[float]) -> Measured:
    """Return the sum of parts, such as the numerators of women, men and unknown sex.

    The share of all is `share(total(numerators), total(denominators))`, never a mean of shares.

    Source: domain specification 8.2, F1.
    """
    return _number(sum(map(exact, parts), Fraction()))


def distribution(women: float, men: float) -> tuple[float, float] | Undefined:
    """Return the per cent of women and the per cent of men among women and men together (F2).

    Unknown sex stands outside. Undefined when there is nobody of either sex.

    Source: domain specification 8.2, F2.
    """
    both = exact(women) + exact(men)
    if both == 0:
        return Undefined(
            translate("Measures", "There are neither women nor men, so there is no distribution.")
        )
    return float(100 * exact(women) / both), float(100 * exact(men) / both)


def gap(women: float, men: float) -> Measured:
    """Return the difference women minus men (F3): positive when women's value is higher.

    In percentage points for per cent, else in the unit of the values.

    Source: domain specification 8.2, F3.
    """
    return _number(exact(women) - exact(men))


def ratio(women: float, men: float) -> Measured:
    """Return women's value as a multiple of men's (F4); times 100 it is per cent of men's.

    Undefined when men's value is 0.

    Source: domain specification 8.2, F4.
    """
    if men == 0:
        return Undefined(
            translate("Measures", "The value for men is 0, so there is nothing to compare with.")
        )
    return _number(exact(women) / exact(men))


def gap_change(start: float, now: float) -> Measured:
    """Return how much the size of the gap has changed, in its unit (F5); negative when smaller.

    Args:
        start: Gap at the start, women minus men.
        now: Gap now, women minus men.

    Source: domain specification 8.2, F5.
    """
    return _number(abs(exact(now)) - abs(exact(start)))


def gap_closed(start: float, now: float) -> Measured:
    """Return how much of the gap has been closed, in per cent of the gap at the start (F6).

    Negative when the gap has grown. Undefined when there was no gap. Ask `gap_turned` as well: a
    gap may close and open again the other way.

    Source: domain specification 8.2, F6.
    """
    if start == 0:
        return Undefined(translate("Measures", "There was no difference to close at the start."))
    before, after = abs(exact(start)), abs(exact(now))
    return _number(100 * (before - after) / before)


def gap_turned(start: float, now: float) -> bool:
    """Return whether the other sex now has the higher value (the flag of F6).

    Source: domain specification 8.2, F6.
    """
    return start < 0 < now or now < 0 < start


def attainment(baseline: float, value: float, target: float) -> Measured:
    """Return how much of the way from baseline to target is done, in per cent (F7).

    For rising and falling goals alike; below 0 when further away than at the start, above 100 when
    past the target. Undefined when target and baseline are equal: then the goal is to keep.

    Source: domain specification 8.2, F7.
    """
    if target == baseline:
        return Undefined(
            translate("Measures", "Start and target are equal, so there is no way to go.")
        )
    start = exact(baseline)
    return _number(100 * (exact(value) - start) / (exact(target) - start))


def expected(
    baseline: float, target: float, baseline_year: int, target_year: int, year: int
) -> Measured:
    """Return the value on the straight path from baseline to target, in their unit (F8).

    After the target year it stays at the target. A signal, not an assessment. Undefined when the
    target year is not after the baseline year, or the year lies before both.

    Source: domain specification 8.2, F8.
    """
    if target_year <= baseline_year:
        return Undefined(translate("Measures", "The target year is not after the start year."))
    if year < baseline_year:
        return Undefined(translate("Measures", "The year lies before the start."))
    done = Fraction(min(year, target_year) - baseline_year, target_year - baseline_year)
    start = exact(baseline)
    return _number(start + (exact(target) - start) * done)


def representation(outcome_share: float, group_share: float) -> Measured:
    """Return the share of a sex in the outcome over its share of the target group (F9).

    1 when it is as large as in the target group. Undefined when the group has none of that sex.

    Args:
        outcome_share: Per cent of the sex among those reached (F2).
        group_share: Per cent of the sex in the target group (F2).

    Source: domain specification 8.2, F9.
    """
    if group_share == 0:
        return Undefined(translate("Measures", "The target group has nobody of that sex."))
    return _number(exact(outcome_share) / exact(group_share))


def is_balanced(women_share: float) -> bool:
    """Return whether a sex distribution lies within 40–60 per cent, unrounded (F10).

    39.96 per cent is shown as 40 and is not balanced. Only for sex distributions, never for shares
    within each sex.

    Source: domain specification 8.2, F10.
    """
    return BALANCED_FROM <= women_share <= 100 - BALANCED_FROM


def distance_to_balance(women_share: float) -> Measured:
    """Return how far the smaller sex is from 40 per cent, in percentage points (F11), 0 if there.

    Source: domain specification 8.2, F11.
    """
    smaller = min(exact(women_share), 100 - exact(women_share))
    return _number(max(Fraction(), exact(BALANCED_FROM) - smaller))


def persons_behind_gap(numerator: float, denominator: float, other_share: float) -> Measured:
    """Return how many more persons of a sex would give it the other sex's share (F12).

    Negative when its share is already higher. Not a whole number: rounded last, like all else.

    Args:
        numerator: Persons of the sex with the outcome.
        denominator: All persons of the sex.
        other_share: Per cent of the other sex with the outcome (F1).

    Source: domain specification 8.2, F12.
    """
    return _number(exact(other_share) / 100 * exact(denominator) - exact(numerator))


def cost_per_person(cost: float, persons: float) -> Measured:
    """Return the cost per person, in the unit of the cost (F13); undefined without persons.

    Source: domain specification 8.2, F13.
    """
    if persons == 0:
        return Undefined(translate("Measures", "There are no persons to share the amount."))
    return _number(exact(cost) / exact(persons))


def resource_index(cost: float, all_cost: float, persons: float, all_persons: float) -> Measured:
    """Return a sex's part of the resources over its part of the target group (F14).

    1 when both parts are equal. Undefined when there are no resources at all, or nobody of the sex.

    Args:
        cost: Resources of the sex, in any unit.
        all_cost: Resources of all, in the same unit.
        persons: Persons of the sex in the target group.
        all_persons: All persons in the target group.

    Source: domain specification 8.2, F14.
    """
    if all_cost == 0:
        return Undefined(translate("Measures", "There are no resources to share."))
    if persons == 0 or all_persons == 0:
        return Undefined(translate("Measures", "The target group has nobody of that sex."))
    part = exact(cost) / exact(all_cost)
    return _number(part * exact(all_persons) / exact(persons))


def standard_cost(products: Iterable[tuple[float, float]]) -> Measured:
    """Return the cost that standard costs allocate to a sex, in their unit (F15).

    Args:
        products: Cost of one piece and volume for the sex, for each product or service.

    Source: domain specification 8.2, F15.
    """
    costs = (exact(cost) * exact(volume) for cost, volume in products)
    return _number(sum(costs, Fraction()))


def segregation(women: Sequence[float], men: Sequence[float]) -> Measured:
    """Return Duncan's index: 0 when the sexes are spread alike, 1 when wholly apart (F16).

    Undefined when one of the sexes has nobody.

    Args:
        women: Women in each category.
        men: Men in the same categories, in the same order.

    Raises:
        ValueError: there are not as many categories for men as for women.

    Source: domain specification 8.2, F16.
    """
    all_women = sum(map(exact, women), Fraction())
    all_men = sum(map(exact, men), Fraction())
    pairs = list(zip(women, men, strict=True))
    if not all_women or not all_men:
        return Undefined(translate("Measures", "One of the sexes has nobody in any category."))
    apart = (abs(exact(w) / all_women - exact(m) / all_men) for w, m in pairs)
    return _number(sum(apart, Fraction()) / 2)


def self_assessment_index(levels: Sequence[int], scale: int, asked: int) -> Measured:
    """Return the self-assessment index, 0–100: 0 when all answers are the lowest level (F17).

    A support, never a grade: always show it with how many were answered. Undefined when fewer than
    two thirds of the questions are answered.

    Args:
        levels: The level of each answered question, from 1.
        scale: Number of levels, at least 2.
        asked: Questions that apply; "do not know" is among them and counts as not answered.

    Source: domain specification 8.2, F17.
    """
    if not levels or Fraction(len(levels)) < LEAST_ANSWERED * asked:
        return Undefined(
            translate("Measures", "Fewer than two thirds of the questions are answered.")
        )
    above = sum(level - 1 for level in levels)
    return _number(Fraction(100 * above, (scale - 1) * len(levels)))


def change(before: float, now: float) -> Measured:
    """Return the change over time, in the unit; percentage points for per cent (F18).

    Source: domain specification 8.2, F18.
    """
    return _number(exact(now) - exact(before))


def relative_change(before: float, now: float) -> Measured:
    """Return the change over time, in per cent of the value before (F18).

    Not for shares: their change is said in percentage points. Undefined when it was 0 before.

    Source: domain specification 8.2, F18.
    """
    if before == 0:
        return Undefined(
            translate("Measures", "The value before is 0, so there is nothing to compare with.")
        )
    return _number(100 * (exact(now) / exact(before) - 1))


def exact(number: float) -> Fraction:
    """Return the decimal number that a float is shown as: 0.1 is one tenth."""
    return Fraction(Decimal(repr(number)))  # more than twice as fast as from the text


def _number(number: Fraction) -> Measured:
    try:
        return float(number)
    except OverflowError:
        return Undefined(translate("Measures", "The number is too large to work with."))
