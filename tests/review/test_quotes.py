from dataclasses import replace

import pytest

from jimdesk.domain import links
from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.meeting import Meeting, MeetingPoint, MeetingRating
from jimdesk.domain.moved import GoalVersion
from jimdesk.domain.record import Status
from jimdesk.review.facts import Facts
from jimdesk.review.quotes import numbers_in, quotes
from tests.review.budgeted import budgeted
from tests.review.world import YEAR, World, sound_world


@pytest.fixture
def world() -> World:
    return sound_world()


def quoted(world: World) -> list[tuple[str, str]]:
    found = quotes(Facts.load(world.store, YEAR))
    return [(each.field, " ".join(each.numbers)) for each in found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("3 kvinnor och 1 234 män", [("3", 3, False), ("1 234", 1234, False)]),
        ("0,75 procent, 12 %", [("0,75 procent", 0.75, True), ("12 %", 12, True)]),
        ("tre kvinnor", [("tre", 3, False)]),
        ("Eleven women", [("Eleven", 11, False)]),
        ("2024, R-04, avsnitt 1.2.3, 2025-01-15", []),
        ("2024 procent", [("2024 procent", 2024, True)]),
        ("en kvinna, delmål 2, Tabell 3", []),
        ("", []),
    ],
)
def test_numbers_of_a_text_are_read_as_people_write_them(
    text: str, numbers: list[tuple[str, float, bool]]
) -> None:
    assert numbers_in(text) == numbers


def test_what_is_not_hidden_may_be_quoted(world: World) -> None:
    world.change(world.result, description="280 av 400 kvinnor, 70 procent")
    assert quoted(world) == []


def test_count_share_and_men_are_hidden_and_not_to_be_quoted(world: World) -> None:
    world.change(world.observed(), women_numerator=3.0)
    world.change(
        world.result,
        description="3 av 400 kvinnor",
        analysis="0,8 procent",
        outcome="2130 män",
        report_text="400 kvinnor, 71 % av männen",
        outputs="3 % fler kvinnor.\nI 3 län, 2130 resor",
    )
    assert dict(quoted(world)) == {
        "description": "3",
        "analysis": "0,8 procent",
        "outcome": "2130",
        "report_text": "71 %",
    }


def test_notes_of_values_and_texts_of_problems_are_read_too(world: World) -> None:
    world.change(world.observed(), women_numerator=3.0, note="De tre kvinnorna")
    link = links.ProblemIndicator(problem_id=world.problem.id, indicator_id=world.indicator.id)
    world.add(link)
    world.change(world.problem, note="Bara 3 kvinnor")
    world.change(world.indicator, note="3 kvinnor")
    world.change(world.result, description="")
    assert sorted(quoted(world)) == [("note", "3"), ("note", "3"), ("observations", "tre")]


def test_volume_and_number_affected_are_not_to_be_quoted(world: World) -> None:
    world.change(world.result, output_women=2.0, outputs="två kvinnor, 20 män")
    world.change(world.problem, affected_number=4, difference="4 personer av tio")
    assert quoted(world) == [("outputs", "två"), ("difference", "4")]


def test_texts_of_other_years_are_left_alone(world: World) -> None:
    world.change(world.observed(), women_numerator=3.0)
    world.change(world.result, description="")
    world.add(replace(world.result, id=0, code="", year=YEAR - 1, description="tre kvinnor"))
    assert quoted(world) == []


def test_follow_up_and_the_reason_for_a_moved_goal_are_read_too(world: World) -> None:
    world.change(world.observed(), women_numerator=3.0)
    goal = world.change(world.goal, status=Status.DECIDED)
    world.change(goal, statement="Annan lydelse")
    version = world.store.all(GoalVersion)[0]
    world.change(version, reason="Bara 3 kvinnor deltog")
    world.add(GoalFollowUp(goal_id=goal.id, period="2025", comment="3 kvinnor"))
    done = ActivityFollowUp(activity_id=world.activity.id, period="2025-T1", comment="3 kvinnor")
    world.add(done)
    found = [field for field, numbers in quoted(world) if numbers == "3"]
    assert sorted(found) == ["follow_up", "follow_up", "moved"]


def test_the_analysis_of_resources_does_not_quote_what_is_hidden_of_its_persons(
    world: World,
) -> None:
    budgeted((3.0, 400.0))(world)
    (analysis,) = world.store.all(BudgetAnalysis)
    world.change(analysis, causes="Bara 3 kvinnor deltog, och 3 procent av tiden.", reason="400")
    assert quoted(world) == [("causes", "3")]


def test_what_is_said_at_a_meeting_about_a_goal_is_read_too(world: World) -> None:
    world.change(world.observed(), women_numerator=3.0)
    world.change(world.result, description="")
    meeting = world.add(Meeting(title="Results", held_on="2025-03-03", notes="Only 3 women."))
    assert quoted(world) == [], "nothing says what it is about"
    world.add(
        MeetingPoint(meeting_id=meeting.id, goal_id=world.goal.id, answer="3 women got a plan")
    )
    for score in (3, 4, 5):
        world.add(MeetingRating(meeting_id=meeting.id, score=score, comment="Three women?"))
    assert sorted(quoted(world)) == [
        ("notes", "3"), ("points", "3"), ("ratings", "Three"), ("ratings", "Three"),
        ("ratings", "Three"),
    ]  # fmt: skip
