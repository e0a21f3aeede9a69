from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Category, Indicator, Measure, StockFlow, Subgroup
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.statistics.counted import is_plain
from jimdesk.statistics.disclosure import (
    Key,
    Material,
    Protection,
    Reason,
    protect,
    protected,
    shown_numbers,
    threshold_of,
)
from jimdesk.statistics.figures import row
from jimdesk.statistics.measures import Undefined

COUNT = Indicator(id=1, measure=Measure.COUNT)
SHARE = Indicator(id=1, measure=Measure.SHARE_WITHIN_SEX)
DISTRIBUTION = Indicator(id=1, measure=Measure.SEX_DISTRIBUTION)
AGES = {i: Category(id=i, dimension_id=1, name=f"{i}") for i in (1, 2, 3)}
GROUPS = {i: Subgroup(id=i, categories=str(i)) for i in AGES}


def observed(group: int | None = None, period: str = "2025", **numbers: Any) -> Observation:
    return Observation(
        id=group or 9,
        indicator_id=1,
        period=period,
        subgroup_id=group,
        **numbers,
    )


def decide(indicator: Indicator, *observations: Observation, **more: Any) -> Protection:
    return protect(
        Material(
            threshold=5,
            indicators={1: indicator},
            observations=observations,
            subgroups=GROUPS,
            categories=AGES,
            **more,
        )
    )


def names(found: Protection, quantity: Quantity = Quantity.NUMERATOR) -> set[str]:
    """Return what is hidden of one quantity, as sex and group."""
    return {f"{key.sex}{key.subgroup_id or ''}" for key in found.hidden if key.quantity is quantity}


def test_few_women_hide_the_men_but_not_the_total() -> None:  # TV5
    observation = observed(women_numerator=3, men_numerator=41, total_numerator=44)
    found = decide(COUNT, observation)
    assert names(found) == {"women", "men"}
    shown = row(COUNT, protected(COUNT, observation, found))
    assert (shown.women.text(0), shown.men.text(0), shown.total.text(0)) == ("[x]", "[x]", "44")
    assert isinstance(shown.gap, Undefined)
    assert isinstance(shown.ratio, Undefined)
    assert isinstance(shown.distribution, Undefined)


def test_total_that_nobody_entered_is_shown_when_its_parts_are_hidden() -> None:
    observation = observed(women_numerator=3, men_numerator=41)
    assert protected(COUNT, observation, decide(COUNT, observation)).total_numerator == 44


def test_nobody_is_hidden_only_where_it_is_sensitive() -> None:  # TV16
    observation = observed(women_numerator=7, men_numerator=0, total_numerator=7)
    assert decide(COUNT, observation) == Protection()
    found = decide(replace(COUNT, sensitive=True), observation)
    assert set(found.hidden.values()) >= {Reason.FEW, Reason.NOBODY_OR_ALL}


def test_second_smallest_group_is_hidden_with_the_smallest() -> None:  # TV17
    groups = [observed(i, women_numerator=n) for i, n in ((1, 12), (2, 3), (3, 20))]
    found = decide(COUNT, observed(women_numerator=35), *groups)
    assert names(found) == {"women1", "women2"}
    assert found.hidden[Key(1, "2025", 2, Sex.WOMEN, Quantity.NUMERATOR)] is Reason.FEW
    assert found.hidden[Key(1, "2025", 1, Sex.WOMEN, Quantity.NUMERATOR)] is Reason.SECONDARY


def test_group_that_is_left_out_is_protected_too() -> None:
    groups = [observed(i, women_numerator=n) for i, n in ((1, 12), (3, 20))]
    found = decide(COUNT, observed(women_numerator=35), *groups)
    assert names(found) == {"women1"}


@pytest.mark.parametrize(
    ("numbers", "hidden"),
    [
        ({"women_numerator": 3, "women_denominator": 50}, {"women"}),
        ({"women_numerator": 48, "women_denominator": 50}, {"women"}),
        ({"women_numerator": 0, "women_denominator": 4}, {"women"}),
        ({"women_numerator": 5, "women_denominator": 10}, set()),
    ],
)
def test_share_is_hidden_with_few_in_it_outside_it_or_in_all(
    numbers: dict[str, Any], hidden: set[str]
) -> None:
    assert names(decide(SHARE, observed(**numbers))) == hidden
    assert names(decide(SHARE, observed(**numbers)), Quantity.VALUE) == hidden


@pytest.mark.parametrize(
    ("numbers", "hidden"),
    [
        ({"women_value": 0.8, "women_denominator": 400}, {"women"}),  # 3 women
        ({"women_value": 99.2, "women_denominator": 400}, {"women"}),  # 3 left
        ({"women_value": 25.0, "women_denominator": 4}, {"women"}),
        ({"women_value": 80.0, "women_numerator": 12}, {"women"}),  # of 15, 3 left
        ({"women_value": 50.0, "women_denominator": 400}, set()),
    ],
)
def test_per_cent_given_directly_tell_the_count_behind_them(
    numbers: dict[str, Any], hidden: set[str]
) -> None:
    assert names(decide(SHARE, observed(**numbers)), Quantity.VALUE) == hidden


def test_men_are_not_told_by_the_share_of_all() -> None:
    observation = observed(
        women_value=50.0, women_denominator=100, men_value=3.0, men_denominator=100,
        total_value=26.5, total_denominator=200,
    )  # fmt: skip
    found = decide(SHARE, observation)
    assert len(names(found, Quantity.VALUE)) == 2


def test_sex_distribution_hides_both_shares() -> None:
    observation = observed(women_numerator=3, men_numerator=41, women_value=6.8, men_value=93.2)
    found = decide(DISTRIBUTION, observation)
    assert {"women", "men"} <= names(found, Quantity.VALUE)
    shares = observed(women_value=12.0, men_value=88.0, total_numerator=25)
    assert {"women", "men"} <= names(decide(DISTRIBUTION, shares), Quantity.VALUE)
    based = observed(women_value=12.0, men_value=88.0, women_denominator=25)
    assert {"women", "men"} <= names(decide(DISTRIBUTION, based), Quantity.VALUE)
    half = observed(men_numerator=41, men_value=93.2, women_value=6.8)
    assert {"women", "men"} <= names(decide(DISTRIBUTION, half), Quantity.VALUE)


def test_sex_that_follows_from_the_total_is_protected() -> None:
    assert names(decide(COUNT, observed(women_numerator=41, total_numerator=44))) == {"women"}
    left = observed(women_numerator=20, men_numerator=22, total_numerator=44)  # 2 of unknown sex
    assert len(names(decide(COUNT, left))) == 1


def test_unknown_sex_is_protected_as_the_others() -> None:
    found = decide(COUNT, observed(women_numerator=20, men_numerator=30, unknown_numerator=2))
    assert "unknown" in names(found)
    assert len(names(found)) == 2


@pytest.mark.parametrize("measure", [Measure.MEAN, Measure.AMOUNT_PER_PERSON])
def test_mean_of_few_is_hidden_and_not_told_by_that_of_all(measure: Measure) -> None:
    mean = replace(COUNT, measure=measure)
    women: dict[str, Any] = {"women_value": 40.0, "women_denominator": 3}
    observation = observed(
        **women, men_value=30.0, men_denominator=60, total_value=30.5, total_denominator=63
    )
    found = decide(mean, observation)
    assert "women" in names(found, Quantity.VALUE)
    assert names(found, Quantity.VALUE) & {"men", "total"}
    assert names(found, Quantity.DENOMINATOR) >= {"women"}


def test_median_of_few_is_hidden_alone() -> None:
    median = replace(COUNT, measure=Measure.MEDIAN)
    observation = observed(women_value=40.0, women_denominator=3, men_value=30, men_denominator=60)
    found = decide(median, observation)
    assert names(found, Quantity.VALUE) == {"women"}
    shown = row(median, protected(median, observation, found))
    assert shown.women.missing is Missing.PROTECTED
    assert shown.men.value == 30


def test_mean_of_those_who_are_left_is_protected() -> None:
    mean = replace(COUNT, measure=Measure.MEAN)
    numbers: dict[str, Any] = {"women_value": 40.0, "women_denominator": 60, "total_value": 39.0}
    found = decide(mean, observed(**numbers, total_denominator=63))
    assert names(found, Quantity.VALUE) & {"women", "total"}


def test_part_of_the_year_is_not_told_by_the_year() -> None:
    flow = replace(COUNT, stock_flow=StockFlow.FLOW)
    year = [observed(period=f"2025-Q{n}", women_numerator=v) for n, v in ((1, 3), (2, 9), (3, 20))]
    whole = observed(women_numerator=52)
    found = decide(flow, whole, *year, observed(period="2025-Q4", women_numerator=20))
    assert {key.period for key in found.hidden} == {"2025-Q1", "2025-Q2"}
    lacking = decide(flow, observed(women_numerator=33), *year)  # the fourth has 1
    assert len({key.period for key in lacking.hidden}) > 1


def test_state_that_stands_twice_is_hidden_twice() -> None:
    stock = replace(COUNT, stock_flow=StockFlow.STOCK)
    numbers: dict[str, Any] = {
        "women_numerator": 3.0,
        "men_numerator": 41.0,
        "total_numerator": 44.0,
    }
    found = decide(stock, observed(**numbers), observed(period="2025-12", **numbers))
    assert {(key.period, key.sex) for key in found.hidden} == {
        (period, sex) for period in ("2025", "2025-12") for sex in (Sex.WOMEN, Sex.MEN)
    }


def test_nothing_follows_from_persons_in_several_groups() -> None:
    groups = [observed(i, women_numerator=n) for i, n in ((1, 30), (2, 3), (3, 30))]
    assert names(decide(COUNT, observed(women_numerator=40), *groups)) == {"women2"}


def test_remainder_of_a_noised_source_is_noise() -> None:
    observation = observed(women_numerator=100, men_numerator=100, total_numerator=203)
    noised = replace(COUNT, source_id=7)
    assert decide(noised, observation).hidden
    assert decide(noised, observation, noised_sources=frozenset({7})) == Protection()


def test_public_figures_need_a_reason_and_somebody_who_decided() -> None:
    observation = observed(women_numerator=3, men_numerator=4)
    reasoned = replace(COUNT, public_reason="Ledningsgruppen")
    assert decide(reasoned, observation).hidden
    assert decide(replace(reasoned, public_decided_by="GD"), observation) == Protection()


def test_figures_that_are_not_about_persons_are_shown() -> None:
    machines = replace(COUNT, individual_based=False)
    assert decide(machines, observed(women_numerator=3)) == Protection()


def test_threshold_of_an_indicator_never_lowers_that_of_the_agency() -> None:
    assert threshold_of(COUNT, 5) == 5
    assert threshold_of(replace(COUNT, threshold=3), 5) == 5
    assert threshold_of(replace(COUNT, threshold=8), 5) == 8
    assert threshold_of(replace(COUNT, sensitive=True), 5) == 10
    assert threshold_of(replace(COUNT, sensitive=True, threshold=6), 5) == 6


def test_what_an_earlier_export_showed_is_not_hidden_for_the_sake_of_others() -> None:
    observation = observed(women_numerator=3, men_numerator=41, total_numerator=44)
    men = Key(1, "2025", None, Sex.MEN, Quantity.NUMERATOR)
    assert names(decide(COUNT, observation, earlier=[(men, 41.0)])) == {"women", "total"}
    assert names(decide(COUNT, observation, earlier=[(men, 40.0)])) == {"women", "men"}


def test_what_earlier_exports_give_away_is_exposed() -> None:
    observation = observed(women_numerator=3, men_numerator=41)
    men, total = (
        (Key(1, "2025", None, sex, Quantity.NUMERATOR), number)
        for sex, number in ((Sex.MEN, 41.0), (Sex.TOTAL, 44.0))
    )
    women = Key(1, "2025", None, Sex.WOMEN, Quantity.NUMERATOR)
    assert decide(COUNT, observation, earlier=[men, total]).exposed == {women}
    assert decide(COUNT, observation, earlier=[(women, 3.0)]).exposed == {women}
    gone = decide(COUNT, replace(observation, men_numerator=None), earlier=[men, total])
    assert gone.exposed == {women}


def test_those_who_are_left_are_exposed_by_what_they_are_left_of() -> None:
    observation = observed(women_numerator=41, total_numerator=44)
    women, total = (
        (Key(1, "2025", None, sex, Quantity.NUMERATOR), number)
        for sex, number in ((Sex.WOMEN, 41.0), (Sex.TOTAL, 44.0))
    )
    found = decide(COUNT, observation, earlier=[women, total])
    assert found.exposed == {women[0], total[0]}
    assert not decide(COUNT, observation, earlier=[women]).exposed


def test_shown_are_the_numbers_that_are_not_hidden() -> None:
    observation = observed(women_numerator=3, men_numerator=41, women_denominator=60)
    found = decide(COUNT, observation)
    assert shown_numbers({1: COUNT}, [observation], found) == [
        (Key(1, "2025", None, Sex.WOMEN, Quantity.DENOMINATOR), 60.0),
        (Key(1, "2025", None, Sex.TOTAL, Quantity.NUMERATOR), 44.0),
    ]


def test_words_of_the_source_go_with_what_is_hidden() -> None:
    observation = replace(observed(women_numerator=3), text_value="tre kvinnor")
    assert protected(COUNT, observation, decide(COUNT, observation)).text_value == ""
    assert protected(COUNT, observation, Protection()) is observation


def test_every_reason_is_said() -> None:
    assert len({each.label for each in Reason}) == len(Reason)


@pytest.mark.parametrize("measure", [COUNT, SHARE, DISTRIBUTION])
@given(counts=st.lists(st.one_of(st.none(), st.integers(0, 40).map(float)), min_size=8, max_size=8))
def test_what_is_plain_at_a_glance_is_plain_on_a_closer_look(
    measure: Indicator, counts: list[float | None]
) -> None:
    fields = [f"{sex}_{quantity}" for quantity in ("numerator", "denominator") for sex in Sex]
    numbers: dict[str, Any] = dict(zip(fields, counts, strict=True))
    observation = observed(**numbers)
    if is_plain(measure, observation, 5):
        other_year = (Key(1, "2025", None, Sex.WOMEN, Quantity.VALUE), -1.0)
        assert decide(measure, observation, earlier=[other_year]) == Protection()
