import math
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jimdesk.statistics import measures as m
from jimdesk.statistics.measures import Measured, Undefined
from jimdesk.statistics.rounding import round_half_up

COUNTS = st.integers(0, 10_000_000)
GROUPS = st.integers(1, 10_000_000)
NUMBERS = st.floats(min_value=-1e6, max_value=1e6, allow_nan=False)
PERCENT = st.floats(min_value=0, max_value=100, allow_nan=False)


def number(measured: Measured) -> float:
    assert not isinstance(measured, Undefined), measured
    return measured


def near(measured: Measured, exact: Fraction) -> bool:
    return math.isclose(number(measured), float(exact), rel_tol=1e-9, abs_tol=1e-9)


def test_share_within_sex_is_not_the_distribution() -> None:
    # TV1
    women, men = number(m.share(45, 60)), number(m.share(540, 900))
    assert (women, men) == (75.0, 60.0)
    everyone = m.share(number(m.total((45, 540))), number(m.total((60, 900))))
    assert str(round_half_up(number(everyone), 1)) == "60.9"
    assert m.gap(women, men) == 15.0
    assert m.ratio(women, men) == 1.25
    outcome, group = m.distribution(45, 540), m.distribution(60, 900)
    assert not isinstance(outcome, Undefined)
    assert not isinstance(group, Undefined)
    assert [str(round_half_up(part, 1)) for part in outcome] == ["7.7", "92.3"]
    assert [str(round_half_up(part, 0)) for part in outcome] == ["8", "92"]
    assert group[0] == 6.25
    assert str(round_half_up(number(m.representation(outcome[0], group[0])), 2)) == "1.23"


def test_gap_that_closes() -> None:
    # TV2
    start, now = number(m.gap(52.0, 70.0)), number(m.gap(64.0, 71.0))
    assert (start, now) == (-18.0, -7.0)
    assert m.gap_change(start, now) == -11.0
    assert str(round_half_up(number(m.gap_closed(start, now)), 1)) == "61.1"
    assert not m.gap_turned(start, now)


def test_gap_that_turns_is_flagged() -> None:
    # TV3
    assert m.gap_closed(-4.0, 1.0) == 75.0
    assert m.gap_turned(-4.0, 1.0)
    assert m.gap_turned(4.0, -1.0)
    assert not m.gap_turned(-4.0, 0.0)


def test_balance_is_judged_unrounded() -> None:
    # TV4
    assert str(round_half_up(39.96, 0)) == "40"
    assert not m.is_balanced(39.96)
    assert m.is_balanced(40.0)
    assert m.is_balanced(60.0)
    assert not m.is_balanced(60.04)
    assert m.distance_to_balance(39.96) == 0.04
    assert m.distance_to_balance(70.0) == 10.0
    assert m.distance_to_balance(45.0) == 0.0


def test_cost_per_person_and_resource_index() -> None:
    # TV6
    women, men = number(m.cost_per_person(12_000, 40)), number(m.cost_per_person(180_000, 800))
    assert (women, men) == (300.0, 225.0)
    assert str(round_half_up(number(m.ratio(women, men)), 2)) == "1.33"
    assert m.share(12, 192) == 6.25
    assert str(round_half_up(number(m.share(40, 840)), 2)) == "4.76"
    assert str(round_half_up(number(m.resource_index(12, 192, 40, 840)), 2)) == "1.31"


def test_attainment_of_rising_and_falling_goals() -> None:
    assert m.attainment(30, 36, 40) == 60.0  # TV8a
    assert m.attainment(20, 14, 5) == 40.0  # TV8b
    assert isinstance(m.attainment(40, 41, 40), Undefined)  # TV8c
    assert number(m.attainment(30, 25, 40)) < 0
    assert number(m.attainment(30, 45, 40)) > 100


def test_self_assessment_index_leaves_out_what_does_not_apply() -> None:
    assert m.self_assessment_index([1, 2, 3, 4], 4, 4) == 50.0  # TV9
    assert isinstance(m.self_assessment_index([4, 4], 4, 4), Undefined)
    assert m.self_assessment_index([4, 4], 4, 3) == 100.0
    assert isinstance(m.self_assessment_index([], 4, 0), Undefined)


def test_persons_behind_a_gap() -> None:
    assert m.persons_behind_gap(30, 60, 65.0) == 9.0  # TV10
    assert m.persons_behind_gap(45, 60, 65.0) == -6.0


def test_segregation_between_fields_of_work() -> None:
    assert m.segregation([10, 60, 30], [50, 10, 40]) == 0.5  # TV12
    assert m.segregation([1, 0], [0, 1]) == 1.0
    assert m.segregation([2, 4], [1, 2]) == 0.0
    assert isinstance(m.segregation([0, 0], [1, 2]), Undefined)
    with pytest.raises(ValueError, match="zip"):
        m.segregation([1], [1, 2])


def test_expected_path_is_straight_and_stays_at_the_target() -> None:
    assert m.expected(52, 64, 2022, 2025, 2024) == 60.0  # TV13
    assert m.expected(52, 64, 2022, 2025, 2025) == 64.0
    assert m.expected(52, 64, 2022, 2025, 2030) == 64.0
    assert isinstance(m.expected(52, 64, 2022, 2025, 2021), Undefined)
    assert isinstance(m.expected(52, 64, 2025, 2025, 2025), Undefined)


def test_standard_costs_add_up() -> None:
    assert m.standard_cost([(1.1, 3), (200, 2)]) == 403.3
    assert m.standard_cost([]) == 0.0


def test_change_over_time() -> None:
    assert m.change(64.2, 64.5) == 0.3
    assert m.relative_change(200, 250) == 25.0
    assert isinstance(m.relative_change(0, 250), Undefined)


@pytest.mark.parametrize(
    "measured",
    [
        m.share(0, 0),
        m.ratio(4, 0),
        m.gap_closed(0, 3),
        m.distribution(0, 0),
        m.representation(50, 0),
        m.cost_per_person(12, 0),
        m.resource_index(0, 0, 1, 2),
        m.resource_index(1, 2, 0, 2),
        m.gap(1e308, -1e308),
        m.total((1.7e308, 1.7e308)),
    ],
)
def test_what_cannot_be_worked_out_has_a_reason(measured: object) -> None:
    # TV14 and TV15
    assert isinstance(measured, Undefined)
    assert measured.reason


def test_a_difference_is_exact_in_the_decimals_that_were_written() -> None:
    assert 18.4 - 15.4 != 3
    assert m.gap(18.4, 15.4) == 3.0
    assert m.gap(4.0, 0.0) == 4.0  # TV15


@given(COUNTS, GROUPS)
def test_share_agrees_with_exact_fractions(numerator: int, denominator: int) -> None:
    assert near(m.share(numerator, denominator), Fraction(numerator, denominator) * 100)


@given(COUNTS, GROUPS, st.integers(2, 1000))
def test_share_does_not_depend_on_scale(numerator: int, denominator: int, times: int) -> None:
    assert m.share(numerator * times, denominator * times) == m.share(numerator, denominator)


@given(st.lists(st.tuples(COUNTS, GROUPS), min_size=1, max_size=3))
def test_share_of_all_lies_between_the_shares(parts: list[tuple[int, int]]) -> None:
    shares = [number(m.share(*part)) for part in parts]
    numerators, denominators = zip(*parts, strict=True)
    everyone = number(m.share(number(m.total(numerators)), number(m.total(denominators))))
    exact = Fraction(sum(numerators), sum(denominators)) * 100
    assert near(everyone, exact)
    assert min(shares) - 1e-6 <= everyone <= max(shares) + 1e-6


@given(COUNTS, COUNTS)
def test_distribution_mirrors_when_the_sexes_are_swapped(women: int, men: int) -> None:
    assume(women or men)
    there, back = m.distribution(women, men), m.distribution(men, women)
    assert not isinstance(there, Undefined)
    assert not isinstance(back, Undefined)
    assert there == back[::-1]
    assert math.isclose(sum(there), 100)
    assert all(0 <= part <= 100 for part in there)
    assert m.is_balanced(there[0]) == m.is_balanced(there[1])
    assert near(m.distance_to_balance(there[0]), Fraction(number(m.distance_to_balance(there[1]))))


@given(NUMBERS, NUMBERS)
def test_gap_changes_sign_when_the_sexes_are_swapped(women: float, men: float) -> None:
    assert m.gap(women, men) == -number(m.gap(men, women))
    assert near(m.gap(women, men), Fraction(women) - Fraction(men))
    assert m.gap_turned(women, men) == m.gap_turned(men, women)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_ratio_turns_over_when_the_sexes_are_swapped(women: int, men: int) -> None:
    assert math.isclose(number(m.ratio(women, men)) * number(m.ratio(men, women)), 1)


@given(NUMBERS, NUMBERS)
def test_closing_does_not_depend_on_which_sex_is_behind(start: float, now: float) -> None:
    assert m.gap_closed(start, now) == m.gap_closed(-start, -now)
    assert m.gap_change(start, now) == m.gap_change(-start, -now)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_attainment_is_the_same_for_the_mirrored_goal(
    baseline: float, value: float, target: float
) -> None:
    assert m.attainment(baseline, value, target) == m.attainment(-baseline, -value, -target)


@given(PERCENT, PERCENT)
def test_attainment_is_0_at_the_start_and_100_at_the_target(baseline: float, target: float) -> None:
    assume(baseline != target)
    assert m.attainment(baseline, baseline, target) == 0
    assert m.attainment(baseline, target, target) == 100


@given(PERCENT, PERCENT, st.integers(2000, 2010), st.integers(1, 15), st.integers(0, 30))
def test_expected_stays_between_start_and_target(
    baseline: float, target: float, first: int, years: int, passed: int
) -> None:
    by_then = number(m.expected(baseline, target, first, first + years, first + passed))
    assert min(baseline, target) <= by_then <= max(baseline, target)


@given(GROUPS, GROUPS, GROUPS, GROUPS)
def test_resource_index_agrees_with_exact_fractions(
    cost: int, other_cost: int, persons: int, others: int
) -> None:
    exact = Fraction(cost, cost + other_cost) / Fraction(persons, persons + others)
    assert near(m.resource_index(cost, cost + other_cost, persons, persons + others), exact)


@given(st.lists(st.tuples(GROUPS, GROUPS), min_size=1, max_size=8))
def test_segregation_is_bounded_and_symmetric(spread: list[tuple[int, int]]) -> None:
    women, men = zip(*spread, strict=True)
    index = number(m.segregation(women, men))
    exact = sum(abs(Fraction(w, sum(women)) - Fraction(n, sum(men))) for w, n in spread) / Fraction(
        2
    )
    assert 0 <= index <= 1
    assert near(index, exact)
    assert index == m.segregation(men, women)


@given(st.lists(st.integers(1, 4), min_size=1, max_size=30))
def test_self_assessment_index_lies_between_0_and_100(levels: list[int]) -> None:
    assert 0 <= number(m.self_assessment_index(levels, 4, len(levels))) <= 100


@given(COUNTS, GROUPS, COUNTS, GROUPS)
def test_persons_behind_a_gap_would_close_it(
    numerator: int, denominator: int, other_numerator: int, other_denominator: int
) -> None:
    other = number(m.share(other_numerator, other_denominator))
    more = number(m.persons_behind_gap(numerator, denominator, other))
    assert math.isclose(
        number(m.share(number(m.total((numerator, more))), denominator)), other, abs_tol=1e-6
    )


@pytest.mark.parametrize("function", [m.gap, m.gap_change, m.change])
def test_nothing_that_is_worked_out_is_minus_zero(
    function: Callable[[float, float], Measured],
) -> None:
    assert str(function(-0.0, 0.0)) == "0.0"
