"""Persons who are named in texts are found wherever one can write."""

from collections.abc import Iterator

import pytest

from jimdesk.domain.finding import Finding
from jimdesk.domain.meeting import KeyDate, Meeting, MeetingParticipant, MeetingPoint, MeetingRating
from jimdesk.review.rules import findings
from tests.review.world import YEAR, World, sound_world

PERSON = "Ring 811228-9874 efter mötet"


@pytest.fixture
def world(english: None) -> Iterator[World]:
    made = sound_world()
    yield made
    made.store.close()


def named(world: World) -> list[Finding]:
    return [each for each in findings(world.store, YEAR) if each.rule == "text-about-person"]


def test_a_person_in_the_texts_of_a_meeting_is_found_at_the_meeting(world: World) -> None:
    meeting = world.add(Meeting(title="Ledningsgruppen", notes=PERSON))
    world.add(MeetingPoint(meeting_id=meeting.id, answer=PERSON))
    world.add(MeetingParticipant(meeting_id=meeting.id, organisation=PERSON))
    world.add(MeetingRating(meeting_id=meeting.id, score=4, comment=PERSON))
    found = [(each.table, each.record_id, each.field) for each in named(world)]
    fields = ("notes", "points", "participants", "ratings")
    assert sorted(found) == sorted(("meeting", meeting.id, field) for field in fields)


def test_a_person_in_a_date_of_the_year_is_found(world: World) -> None:
    date = world.add(KeyDate(title="Underlag", day="01-15", note=PERSON))
    assert [(each.table, each.record_id) for each in named(world)] == [("key_date", date.id)]
