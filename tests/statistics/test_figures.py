from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Indicator, Measure, StockFlow
from jimdesk.domain.observation import Missing, Observation, Sex
from jimdesk.statistics.figures import Row, Shown, baseline_gap, margin_of_gap, of_year, row
from jimdesk.statistics.measures import Undefined

COUNTS = st.integers(0, 10**6).map(float)


def indicator(measure: Measure, **values: Any) -> Indicator:
    return Indicator(measure=measure, **values)


def observed(measure: Measure, **values: Any) -> Row:
    return row(indicator(measure), Observation(indicator_id=1, period="2025", **values))


SHARES: dict[str, Any] = {
    "women_numerator": 45.0,
    "women_denominator": 60.0,
    "men_numerator": 540.0,
    "men_denominator": 900.0,
}


def test_shares_come_from_numerators_and_so_does_their_total() -> None:
    found = observed(Measure.SHARE_WITHIN_SEX, **SHARES)
    assert (found.women.value, found.men.value) == (75.0, 60.0)
    assert found.total.text(1) == "60,9"
    assert (found.total.numerator, found.total.denominator) == (585.0, 960.0)
    assert found.gap == 15.0
    assert found.ratio == 1.25
    assert found.decimals == 0  # 60 women are fewer than 100
    assert found.distribution is not None
    assert not isinstance(found.distribution, Undefined)
    assert round(found.distribution[0], 1) == 7.7


def test_unknown_sex_counts_in_the_total_but_not_in_the_distribution() -> None:
    without = observed(Measure.SHARE_WITHIN_SEX, **SHARES)
    found = observed(
        Measure.SHARE_WITHIN_SEX, unknown_numerator=15.0, unknown_denominator=40.0, **SHARES
    )
    assert found.total.value == 60.0
    assert found.unknown.value == 37.5
    assert found.distribution == without.distribution


def test_no_total_is_guessed_when_half_of_unknown_sex_is_known() -> None:
    found = observed(Measure.SHARE_WITHIN_SEX, unknown_numerator=15.0, **SHARES)
    assert found.total.value is None
    assert found.total.text(1) == ".."


def test_an_entered_total_stands_and_is_compared() -> None:
    found = observed(
        Measure.SHARE_WITHIN_SEX, total_numerator=586.0, total_denominator=960.0, **SHARES
    )
    assert found.total.numerator == 586.0
    assert found.total_differs
    same = observed(Measure.SHARE_WITHIN_SEX, total_numerator=585.0, **SHARES)
    assert same.total.text(1) == "60,9"
    assert not same.total_differs
    direct = observed(Measure.SHARE_WITHIN_SEX, total_value=61.0, **SHARES)
    assert direct.total.value == 61.0


def test_sums_are_compared_in_the_decimals_that_were_written() -> None:
    found = observed(Measure.AMOUNT, women_numerator=0.1, men_numerator=0.2, total_numerator=0.3)
    assert not found.total_differs
    assert found.total.value == 0.3


def test_counts_and_amounts_may_stand_as_values() -> None:
    found = observed(Measure.COUNT, women_value=3.0, men_numerator=4.0, unknown_value=1.0)
    assert (found.women.value, found.men.value, found.total.value) == (3.0, 4.0, 8.0)
    assert found.gap == -1.0
    assert observed(Measure.COUNT, women_value=3.0, men_value=4.0, total_value=8.0).total_differs


def test_a_sex_distribution_is_per_cent_of_women_and_men() -> None:
    found = observed(
        Measure.SEX_DISTRIBUTION, women_numerator=3.0, men_numerator=7.0, unknown_numerator=2.0
    )
    assert (found.women.value, found.men.value, found.total.value) == (30.0, 70.0, 100.0)
    assert found.total.numerator == 12.0
    assert found.unknown.value is None
    assert found.gap == -40.0


def test_a_sex_distribution_may_be_given_in_per_cent() -> None:
    found = observed(Measure.SEX_DISTRIBUTION, women_value=39.96, men_value=60.04)
    assert found.distribution == (39.96, 60.04)
    assert found.women.text(found.decimals) == "40"


def test_half_a_sex_distribution_says_what_is_missing(english: None) -> None:
    found = observed(Measure.SEX_DISTRIBUTION, women_numerator=3.0)
    assert found.women.undefined == Undefined("The other sex's number is not filled in.")
    assert isinstance(found.distribution, Undefined)
    assert found.total.text(0) == ""


def test_an_empty_sex_distribution_is_undefined() -> None:
    found = observed(Measure.SEX_DISTRIBUTION, women_numerator=0.0, men_numerator=0.0)
    assert isinstance(found.distribution, Undefined)
    assert found.women.text(0) == found.men.text(0) == ".."


@pytest.mark.parametrize("measure", [Measure.MEAN, Measure.MEDIAN, Measure.INDEX])
def test_a_mean_of_the_sexes_is_never_a_total(measure: Measure) -> None:
    found = observed(measure, women_value=10.0, men_value=20.0)
    assert found.total.value is None
    assert found.total.undefined is not None
    assert found.distribution is None
    assert observed(measure, women_value=10.0, men_value=20.0, total_value=18.0).total.value == 18.0


def test_an_amount_per_person_is_divided() -> None:
    found = observed(
        Measure.AMOUNT_PER_PERSON,
        women_numerator=12_000.0,
        women_denominator=40.0,
        men_value=225.0,
    )
    assert (found.women.value, found.men.value) == (300.0, 225.0)
    assert found.total.undefined is not None


def test_an_empty_group_is_undefined_and_nothing_crashes(english: None) -> None:
    # TV14
    found = observed(Measure.SHARE_WITHIN_SEX, **(SHARES | {"men_denominator": 0.0}))
    assert found.men.text(1) == ".."
    assert found.gap == Undefined("Men: Nobody is in the group, so there is no share.")
    assert found.women.value == 75.0


def test_a_value_of_zero_for_men_leaves_the_difference(english: None) -> None:
    # TV15
    found = observed(Measure.MEAN, women_value=4.0, men_value=0.0)
    assert isinstance(found.ratio, Undefined)
    assert found.gap == 4.0


def test_half_a_share_says_which_half_is_missing(english: None) -> None:
    found = observed(Measure.SHARE_WITHIN_SEX, women_numerator=4.0, men_denominator=9.0)
    assert found.women.undefined == Undefined("The denominator is not filled in.")
    assert found.men.undefined == Undefined("The numerator is not filled in.")


def test_what_is_missing_keeps_its_reason(english: None) -> None:
    found = observed(Measure.COUNT, women_missing=Missing.NOT_COLLECTED, men_numerator=3.0)
    assert found.women.text(0) == ".."
    assert found.gap == Undefined("Women: Not collected")
    assert observed(Measure.COUNT, women_missing=Missing.NOT_APPLICABLE).women.text(0) == "."


def test_nothing_filled_in_is_an_empty_cell(english: None) -> None:
    found = observed(Measure.SHARE_WITHIN_SEX)
    assert [found.shown(sex).text(1) for sex in Sex] == [""] * 4
    assert found.gap == Undefined("Women: Not filled in yet.")
    assert found.distribution is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0, "–"), (0.04, "0"), (-0.04, "0"), (0.05, "0,1"), (1234.5, "1\u00a0234,5")],
)
def test_zero_and_almost_zero_have_their_signs(value: float, shown: str) -> None:
    assert Shown(value=value).text(1) == shown
    assert Shown(value=value).measured == value


@pytest.mark.parametrize(
    ("text", "equal"),
    [
        ("lika hög andel", True),
        ("Lika stor andel kvinnor som män.", True),
        ("Densamma för kvinnor och män", True),
        ("samma andel för kvinnor och män", True),
        ("ingen skillnad mellan kvinnor och män", True),
        ("ingen könsskillnad", True),
        ("equal share", True),
        ("the same for women and men", True),
        ("inte lika hög andel", False),
        ("lika hög som 2024", False),
        ("lika inte", False),
        ("samma nivå", False),
        ("nästan lika hög andel", False),
        ("kvinnor har högre andel", False),
        ("", False),
    ],
)
def test_only_a_source_that_says_equal_means_no_difference(
    text: str, equal: bool, english: None
) -> None:
    # TV18
    found = observed(Measure.SHARE_WITHIN_SEX, text_value=text)
    assert found.says_equal is equal
    assert bool(found.gap_text) is equal
    assert found.text == text
    assert isinstance(found.gap, Undefined)
    if equal:
        assert found.gap_text == "0 (according to the source, level unknown)"


def test_words_of_the_source_stand_for_the_numbers_that_are_not_filled_in(english: None) -> None:
    found = observed(Measure.SHARE_WITHIN_SEX, text_value="högre för kvinnor")
    why = Undefined("The source gives words only.")
    assert (found.women.measured, found.men.measured, found.total.measured) == (why, why, why)
    assert found.women.text(1) == ".."
    assert found.gap == Undefined("Women: The source gives words only.")
    missing = observed(
        Measure.MEAN, text_value="högre för kvinnor", women_missing=Missing.NOT_COLLECTED
    )
    assert missing.women.measured == Undefined("Not collected")


def test_numbers_go_before_words() -> None:
    found = observed(Measure.SHARE_WITHIN_SEX, text_value="lika hög andel", **SHARES)
    assert found.gap_text == ""
    assert found.women.undefined is None


def test_a_qualitative_indicator_has_words_only() -> None:
    found = observed(Measure.QUALITATIVE, text_value="bättre rutiner", women_value=3.0)
    assert found.women.value is None
    assert found.text == "bättre rutiner"


@given(COUNTS, COUNTS, COUNTS)
def test_swapping_the_sexes_swaps_the_row(women: float, men: float, unknown: float) -> None:
    assume(women or men)
    there = observed(
        Measure.COUNT, women_numerator=women, men_numerator=men, unknown_numerator=unknown
    )
    back = observed(
        Measure.COUNT, women_numerator=men, men_numerator=women, unknown_numerator=unknown
    )
    assert not isinstance(there.gap, Undefined)
    assert not isinstance(back.gap, Undefined)
    assert there.gap == -back.gap
    assert there.total == back.total
    assert isinstance(there.distribution, tuple)
    assert isinstance(back.distribution, tuple)
    assert there.distribution == back.distribution[::-1]


@given(
    measure=st.sampled_from(Measure),
    values=st.dictionaries(
        st.sampled_from(
            [
                f"{sex}_{name}"
                for sex in Sex
                for name in ("numerator", "denominator", "value", "margin")
            ]
        ),
        st.floats(min_value=0, allow_nan=False, allow_infinity=False),
    ),
)
def test_no_numbers_crash_a_row(measure: Measure, values: dict[str, float]) -> None:
    found = observed(measure, **values)
    assert all(isinstance(found.shown(sex).text(1), str) for sex in Sex)


def test_baseline_gap_is_taken_from_the_levels_when_they_are_known() -> None:
    share = indicator(Measure.SHARE_WITHIN_SEX, baseline_gap=-10.0)
    assert baseline_gap(share) == -10.0
    levels = indicator(
        Measure.SHARE_WITHIN_SEX, baseline_gap=-10.0, baseline_women=52.1, baseline_men=70.4
    )
    assert baseline_gap(levels) == -18.3


def test_margins_of_the_sexes_add_as_squares() -> None:
    found = observed(Measure.MEAN, women_value=1.0, men_value=2.0, women_margin=3.0, men_margin=4.0)
    assert margin_of_gap(found) == 5.0
    assert margin_of_gap(observed(Measure.MEAN, women_value=1.0, women_margin=3.0)) == 3.0
    assert margin_of_gap(observed(Measure.MEAN)) is None


def at(period: str, **values: Any) -> Observation:
    return Observation(indicator_id=1, period=period, women_value=1.0, **values)


def test_the_whole_year_goes_before_its_parts() -> None:
    share = indicator(Measure.SHARE_WITHIN_SEX)
    whole, late = at("2025"), at("2025-T3")
    assert of_year(share, [late, whole], 2025) == whole
    assert of_year(share, [at("2025-T1"), late], 2025) == late
    assert of_year(share, [late], 2024) is None


def test_a_part_of_a_flow_never_stands_for_the_year() -> None:
    flow = indicator(Measure.COUNT, stock_flow=StockFlow.FLOW)
    assert of_year(flow, [at("2025-Q4")], 2025) is None
    stock = indicator(Measure.COUNT, stock_flow=StockFlow.STOCK)
    assert of_year(stock, [at("2025-Q4")], 2025) is not None


def test_subgroups_and_wasted_rows_never_stand_for_the_whole() -> None:
    share = indicator(Measure.SHARE_WITHIN_SEX)
    empty = Observation(indicator_id=1, period="2025")
    assert of_year(share, [at("2025", subgroup_id=2), at("2025", deleted=7), empty], 2025) is None
