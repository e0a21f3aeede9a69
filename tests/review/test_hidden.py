import pytest

from jimdesk.domain.observation import Observation
from jimdesk.review.chain import Chain
from jimdesk.review.hidden import hidden
from jimdesk.review.publication import publication
from tests.review.world import World, sound_world


@pytest.fixture
def world() -> World:
    return sound_world()


def told(world: World) -> list[tuple[str, str, str, str]]:
    chain = Chain.load(world.store)
    made = publication(chain, world.store.all(Observation))
    return [(each.code, each.period, each.who, each.why) for each in hidden(chain, made)]


def test_nothing_hidden_is_nothing_to_tell(world: World) -> None:
    assert told(world) == []


def test_every_sex_is_told_once_with_its_reason(world: World, english: None) -> None:
    world.change(world.observed(), women_numerator=3.0)
    assert told(world) == [
        ("I-001", "2025", "Women", "Counts few persons."),
        ("I-001", "2025", "Men", "Otherwise a protected number could be worked out."),
    ]


def test_fields_of_records_are_told_too(world: World, english: None) -> None:
    world.change(world.observed("2023"), women_numerator=3.0)
    world.change(world.indicator, baseline_year=2023, baseline_gap=-18.0)
    world.change(world.result, output_women=2.0)
    world.change(world.problem, affected_number=4)
    assert [each[:3] for each in told(world)[2:]] == [
        ("I-001", "", "Men, baseline"),
        ("I-001", "", "Sex difference, baseline"),
        ("I-001", "", "Women, baseline"),
        ("P-001", "", "Number of persons affected"),
        ("R-001", "2025", "Women, outputs"),
    ]
