from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Measure
from jimdesk.statistics.rounding import decimals, round_half_up

NUMBERS = st.floats(min_value=-1e9, max_value=1e9, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (62.25, 1, "62.3"),
        (2.5, 0, "3"),
        (0.125, 2, "0.13"),
        (2.675, 2, "2.68"),
        (-2.5, 0, "-3"),
        (-0.04, 1, "0.0"),
        (-0.0, 0, "0"),
        (1e22, 0, "10000000000000000000000"),
    ],
)
def test_halves_are_rounded_away_from_zero_as_in_excel(
    value: float, places: int, shown: str
) -> None:
    assert str(round_half_up(value, places)) == shown  # TV7


@given(NUMBERS, st.integers(0, 6))
def test_rounding_moves_a_number_by_at_most_half_a_unit(value: float, places: int) -> None:
    moved = abs(Fraction(round_half_up(value, places)) - Fraction(repr(value)))
    assert moved <= Fraction(1, 2 * 10**places)


@given(NUMBERS, st.integers(0, 6))
def test_rounding_is_the_same_on_both_sides_of_zero(value: float, places: int) -> None:
    assert round_half_up(-value, places) == -round_half_up(value, places)


@pytest.mark.parametrize(
    ("measure", "unit", "expected"),
    [
        (Measure.SHARE_WITHIN_SEX, "", 1),
        (Measure.SEX_DISTRIBUTION, "", 0),
        (Measure.COUNT, "", 0),
        (Measure.AMOUNT, "tkr", 0),
        (Measure.AMOUNT, "Mnkr ", 1),
        (Measure.AMOUNT_PER_PERSON, "tkr", 0),
        (Measure.MEAN, "dagar", 1),
        (Measure.MEDIAN, "dagar", 1),
        (Measure.INDEX, "", 1),
    ],
)
def test_each_measure_has_its_decimals(measure: Measure, unit: str, expected: int) -> None:
    assert decimals(measure, unit) == expected


def test_the_indicator_may_choose_its_decimals() -> None:
    assert decimals(Measure.MEAN, "dagar", own=3) == 3
    assert decimals(Measure.SHARE_WITHIN_SEX, "", 100, 2) == 2


def test_shares_of_less_than_a_hundred_have_no_decimals_even_when_asked_for() -> None:
    assert decimals(Measure.SHARE_WITHIN_SEX, "", 99) == 0
    assert decimals(Measure.SHARE_WITHIN_SEX, "", 99, 2) == 0
    assert decimals(Measure.MEAN, "dagar", 99) == 1


def test_rounded_values_are_decimals() -> None:
    assert isinstance(round_half_up(1.0, 1), Decimal)
