"""No hidden count can be worked out: a linear program of the tests' own tries to, and must fail."""

from collections.abc import Collection
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Quantity
from jimdesk.statistics import suppression
from jimdesk.statistics.disclosure import (
    Key,
    Material,
    Protection,
    Reason,
    Shown,
    protect,
    protected,
    shown_numbers,
    threshold_of,
)
from tests.statistics.attacker import Attacker
from tests.statistics.towns import Town, town

THRESHOLD = 5
ENOUGH = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
SEED = st.integers(0, 2**32)


def protection_of(made: Town, earlier: Collection[Shown] = ()) -> Protection:
    return protect(
        Material(
            threshold=THRESHOLD,
            indicators={1: made.indicator},
            observations=made.observations,
            subgroups=made.subgroups,
            categories=made.categories,
            earlier=earlier,
        )
    )


def attack(made: Town, found: Protection, earlier: Collection[Shown] = ()) -> None:
    """Fail when an attacker can tell a hidden count, or that of those who are left."""
    attacker = Attacker(
        leaves=made.leaves, inside=made.inside, halves=made.parts, with_unknown=made.with_unknown
    )
    shown = [protected(made.indicator, each, found) for each in made.observations]
    attacker.read(made.indicator, shown, made.group)
    groups = {each.subgroup_id: made.group(each) for each in made.observations}
    for key, number in earlier:
        if key.quantity is not Quantity.VALUE or made.indicator.measure is Measure.COUNT:
            quantity = "denominator" if key.quantity is Quantity.DENOMINATOR else "numerator"
            attacker.knows(groups[key.subgroup_id], key.period, key.sex, quantity, number)
    width = threshold_of(made.indicator, THRESHOLD)
    for key, reason in found.hidden.items():
        if key in found.exposed or (earlier and reason is Reason.SECONDARY):
            continue  # what was hidden for the sake of others may be too well known for them
        for kinds, count in _hidden_counts(made, key, groups[key.subgroup_id]):
            low, high = attacker.interval(groups[key.subgroup_id], key.period, key.sex, *kinds)
            assert low - 0.01 <= count <= high + 0.01, (key, kinds)
            assert high - low >= width - 0.01, (key, kinds, count, low, high)


def _hidden_counts(
    made: Town, key: Key, group: frozenset[int]
) -> list[tuple[tuple[str, ...], int]]:
    """Return the counts that a hidden number stands for: of what kinds, and how many."""
    having, lacking = made.count(group, key.period, key.sex)
    if key.quantity is Quantity.DENOMINATOR:
        return [(("with", "without"), having + lacking)]
    if key.quantity is Quantity.NUMERATOR:
        return [(("with",), having)]
    return []


@pytest.mark.parametrize(
    "measure", [Measure.COUNT, Measure.SHARE_WITHIN_SEX, Measure.SEX_DISTRIBUTION]
)
@pytest.mark.parametrize("percent", [False, True])
@pytest.mark.parametrize("dimensions", [0, 1])
@ENOUGH
@given(seed=SEED)
def test_no_hidden_count_can_be_worked_out(
    measure: Measure, percent: bool, dimensions: int, seed: int
) -> None:
    made = town(Random(seed), dimensions=dimensions, measure=measure, percent=percent)
    found = protection_of(made)
    assert not found.exposed
    attack(made, found)


@pytest.mark.parametrize(
    ("measure", "dimensions", "seed"),
    [
        *product(
            (Measure.COUNT, Measure.SHARE_WITHIN_SEX, Measure.SEX_DISTRIBUTION), (2,), (1, 2, 3)
        ),
        (Measure.COUNT, 3, 1),
    ],
)
def test_no_hidden_count_of_crossed_groups_can_be_worked_out(
    measure: Measure, dimensions: int, seed: int
) -> None:
    made = town(Random(seed), dimensions=dimensions, measure=measure, percent=seed == 2)
    found = protection_of(made)
    assert not found.exposed
    attack(made, found)


@ENOUGH
@given(seed=SEED)
def test_earlier_exports_do_not_give_away_what_is_hidden_now(seed: int) -> None:
    random = Random(seed)
    made = town(random, dimensions=1, measure=Measure.SHARE_WITHIN_SEX)
    earlier = [
        each
        for each in shown_numbers({1: made.indicator}, made.observations, Protection())
        if random.random() < 0.2
    ]
    found = protection_of(made, earlier)
    attack(made, found, earlier)


@ENOUGH
@given(seed=SEED)
def test_what_the_same_export_showed_before_stays_safe_now(seed: int) -> None:
    made = town(Random(seed), dimensions=1, measure=Measure.COUNT)
    before = protection_of(made)
    earlier = shown_numbers({1: made.indicator}, made.observations, before)
    found = protection_of(made, earlier)
    assert not found.exposed
    assert found.hidden.keys() == before.hidden.keys()


@ENOUGH
@given(seed=SEED)
def test_decision_is_the_same_every_time(seed: int) -> None:
    made = town(Random(seed), dimensions=1, measure=Measure.SHARE_WITHIN_SEX, percent=True)
    first = protection_of(made)
    forget()
    assert protection_of(made) == first


def test_attacker_finds_what_is_hidden_badly() -> None:
    made = town(Random(1), dimensions=1, measure=Measure.COUNT)
    small = {
        key: reason for key, reason in protection_of(made).hidden.items() if reason is Reason.FEW
    }
    assert small
    with pytest.raises(AssertionError):
        attack(made, Protection(small))


def forget() -> None:
    suppression._solve.cache_clear()
