"""The meetings with what was said at them, and the dates of the year, as the file holds them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jimdesk.domain.meeting import (
    KeyDate,
    KeyDateDone,
    Meeting,
    MeetingParticipant,
    MeetingPoint,
    MeetingRating,
)
from jimdesk.store.store import Store

_Part = TypeVar("_Part", MeetingParticipant, MeetingPoint, MeetingRating)


def is_open(point: MeetingPoint) -> bool:
    """Return whether somebody has undertaken something that is not done."""
    return bool(point.commitment.strip()) and not point.done_on


def is_late(point: MeetingPoint, day: str) -> bool:
    """Return whether an open commitment should have been done before a day (ISO date)."""
    return is_open(point) and bool(point.due_on) and point.due_on < day


@dataclass(frozen=True, slots=True)
class WholeMeeting:
    """A meeting with its parts; points in their order."""

    record: Meeting
    participants: Sequence[MeetingParticipant]
    points: Sequence[MeetingPoint]
    ratings: Sequence[MeetingRating]

    @property
    def is_followed_up(self) -> bool:
        """Whether anything that came out of it is written down."""
        return bool(self.record.notes.strip()) or any(
            point.answer.strip() or point.commitment.strip() for point in self.points
        )

    def late(self, day: str) -> list[MeetingPoint]:
        """Return the commitments that should have been done before a day (ISO date)."""
        return [point for point in self.points if is_late(point, day)]


@dataclass(frozen=True, slots=True)
class Agenda:
    """All meetings, oldest first, and the dates of the year.

    Attributes:
        done: What was kept, by (key date, year).
    """

    meetings: Sequence[WholeMeeting] = ()
    key_dates: Sequence[KeyDate] = ()
    done: frozenset[tuple[int, int]] = frozenset()

    @classmethod
    def load(cls, store: Store) -> "Agenda":
        """Return what the store holds now; each table is read once."""
        participants = _by_meeting(store.all(MeetingParticipant))
        points = _by_meeting(sorted(store.all(MeetingPoint), key=lambda each: each.position))
        ratings = _by_meeting(store.all(MeetingRating))
        return cls(
            meetings=tuple(
                WholeMeeting(each, participants[each.id], points[each.id], ratings[each.id])
                for each in sorted(store.all(Meeting), key=lambda each: (each.held_on, each.id))
            ),
            key_dates=tuple(store.all(KeyDate)),
            done=frozenset((each.key_date_id, each.year) for each in store.all(KeyDateDone)),
        )

    @property
    def points(self) -> list[MeetingPoint]:
        """The points of all meetings."""
        return [point for meeting in self.meetings for point in meeting.points]


def whole_meeting(store: Store, meeting: Meeting) -> WholeMeeting:
    """Return one meeting with its parts."""
    points = store.where(MeetingPoint, meeting_id=meeting.id)
    return WholeMeeting(
        meeting,
        store.where(MeetingParticipant, meeting_id=meeting.id),
        sorted(points, key=lambda each: each.position),
        store.where(MeetingRating, meeting_id=meeting.id),
    )


def _by_meeting(parts: Iterable[_Part]) -> "defaultdict[int, list[_Part]]":
    grouped: defaultdict[int, list[_Part]] = defaultdict(list)
    for part in parts:
        grouped[part.meeting_id].append(part)
    return grouped
