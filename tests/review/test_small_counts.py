from dataclasses import replace
from typing import Any

import pytest

from jimdesk.domain.indicator import Category, Dimension, Measure, Subgroup
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.problem import Problem
from jimdesk.review.chain import Chain
from jimdesk.review.rules import findings
from jimdesk.review.small_counts import Counted, SmallCount, small_counts_of
from tests.review.world import YEAR, World, sound_world

YEARS = (2023, 2024, 2025)


@pytest.fixture
def world() -> World:
    return sound_world()


def value(world: World, **fields: Any) -> None:
    world.change(world.observed(), **fields)


def small_counts(world: World, years: tuple[int, ...] = YEARS) -> list[SmallCount]:
    return small_counts_of(Chain.load(world.store), world.store.all(Observation), years)


def told(world: World) -> list[tuple[Sex, Counted, float]]:
    return [(each.sex, each.counted, each.count) for each in small_counts(world)]


def test_nothing_small_is_nothing_to_tell(world: World) -> None:
    assert small_counts(world) == []


def test_small_count_is_named_with_all_that_finds_it(world: World) -> None:
    dimension = world.add(Dimension(name="Ålder"))
    category = world.add(Category(dimension_id=dimension.id, name="18–24 år"))
    subgroup = world.add(Subgroup(categories=str(category.id)))
    observation = world.add(
        replace(world.observed(), id=0, subgroup_id=subgroup.id, women_numerator=4.0)
    )
    assert small_counts(world) == [
        SmallCount(
            code="I-001",
            name=world.indicator.name,
            period=str(YEAR),
            subgroup="18–24 år",
            sex=Sex.WOMEN,
            count=4.0,
            counted=Counted.NUMERATOR,
            observation_id=observation.id,
        )
    ]


@pytest.mark.parametrize(
    ("count", "is_told"), [(0.0, False), (1.0, True), (4.0, True), (5.0, False)]
)
def test_only_counts_from_one_to_below_the_threshold_are_told(
    world: World, count: float, is_told: bool
) -> None:
    value(world, women_numerator=count)
    assert bool(told(world)) is is_told


def test_those_without_the_property_are_counted_too(world: World) -> None:
    value(world, women_numerator=397.0)
    assert told(world) == [(Sex.WOMEN, Counted.REST, 3.0)]


def test_small_group_is_told(world: World) -> None:
    value(world, women_numerator=0.0, women_denominator=4.0)
    assert (Sex.WOMEN, Counted.DENOMINATOR, 4.0) in told(world)


def test_sex_that_follows_from_the_total_is_told(world: World) -> None:
    value(world, men_numerator=None, total_numerator=283.0)
    assert (Sex.MEN, Counted.REST, 3.0) in told(world)


def test_unknown_sex_that_follows_from_the_total_is_told(world: World) -> None:
    value(world, total_numerator=2412.0)
    assert told(world) == [(Sex.UNKNOWN, Counted.REST, 2.0)]


def test_nothing_follows_from_the_total_of_a_noised_source(world: World) -> None:
    world.change(world.source, noised=True)
    value(world, total_numerator=2412.0)
    assert told(world) == []


def test_nothing_follows_from_a_total_alone(world: World) -> None:
    value(world, women_numerator=None, men_numerator=None, total_numerator=2412.0)
    assert told(world) == []


def test_share_given_directly_tells_the_count_behind_it(world: World) -> None:
    value(world, women_numerator=None, women_value=0.75)
    assert told(world) == [(Sex.WOMEN, Counted.NUMERATOR, 3)]


def test_count_given_directly_is_a_count(world: World) -> None:
    world.change(world.indicator, measure=Measure.COUNT, baseline_women=None, baseline_men=None)
    value(
        world,
        women_numerator=None,
        women_denominator=None,
        men_denominator=None,
        women_value=2.0,
    )
    assert told(world) == [(Sex.WOMEN, Counted.NUMERATOR, 2.0)]


def test_amount_is_no_count_but_the_persons_behind_it_are(world: World) -> None:
    world.change(world.indicator, measure=Measure.AMOUNT_PER_PERSON)
    value(world, women_numerator=4.0, women_denominator=3.0)
    assert told(world) == [(Sex.WOMEN, Counted.DENOMINATOR, 3.0)]


def test_years_outside_the_report_are_left_out(world: World) -> None:
    value(world, women_numerator=4.0)
    assert small_counts(world, (2024,)) == []


def test_figures_that_are_public_by_decision_are_left_out(world: World) -> None:
    value(world, women_numerator=4.0)
    indicator = world.change(world.indicator, public_reason="Ledningsgruppen")
    assert told(world)
    world.change(indicator, public_decided_by="Generaldirektören")
    assert told(world) == []


def test_figures_that_are_not_about_persons_are_left_out(world: World) -> None:
    value(world, women_numerator=4.0)
    world.change(world.indicator, individual_based=False)
    assert told(world) == []


def test_figures_that_may_be_about_persons_are_told(world: World) -> None:
    value(world, women_numerator=4.0)
    world.change(world.indicator, individual_based=None)
    assert told(world)


def test_higher_threshold_of_an_indicator_protects_more(world: World) -> None:
    value(world, women_numerator=9.0)
    assert told(world) == []
    indicator = world.change(world.indicator, threshold=10)
    assert told(world)
    world.change(indicator, threshold=3)
    value(world, women_numerator=4.0)
    assert told(world)


def test_volumes_start_values_and_numbers_affected_are_told(world: World) -> None:
    world.change(world.result, output_men=2.0)
    world.change(world.indicator, measure=Measure.COUNT, baseline_women=3.0)
    world.add(Problem(affected_number=1))
    counted = {each.counted: each.code for each in small_counts(world)}
    assert counted[Counted.VOLUME] == "R-001"
    assert counted[Counted.BASELINE] == "I-001"
    assert counted[Counted.AFFECTED] == "P-002"
    fields = {
        each.field for each in findings(world.store, YEAR) if each.rule == "value-small-count"
    }
    assert fields == {"output_men", "baseline_women", "affected_number"}


def test_every_kind_of_count_has_a_name(english: None) -> None:
    assert all(each.label for each in Counted)
