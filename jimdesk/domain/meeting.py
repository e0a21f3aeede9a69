"""Meetings, the network of contact persons, and the dates of the coordinator's year.

Source: domain specification 3.4, 12.1 and 13.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate


class MeetingKind(enum.StrEnum):
    """Kinds of meeting; stored, so never change a value."""

    JIM_PLUS = "jim_plus"
    MANAGEMENT = "management"
    RESULT_DIALOGUE = "result_dialogue"
    NETWORK = "network"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            MeetingKind.JIM_PLUS: translate("MeetingKind", "JiM+ meeting"),
            MeetingKind.MANAGEMENT: translate("MeetingKind", "Management"),
            MeetingKind.RESULT_DIALOGUE: translate("MeetingKind", "Result dialogue"),
            MeetingKind.NETWORK: translate("MeetingKind", "Network of contact persons"),
            MeetingKind.OTHER: translate("MeetingKind", "Other meeting"),
        }[self]


class JimPlusTheme(enum.StrEnum):
    """The five meetings of JiM+, in order; stored, so never change a value."""

    DIRECTION = "direction"
    PROBLEMS_AND_GOALS = "problems_and_goals"
    BUDGETING = "budgeting"
    FOLLOW_UP = "follow_up"
    IN_DEPTH = "in_depth"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            JimPlusTheme.DIRECTION: translate("JimPlusTheme", "1. Direction of the work"),
            JimPlusTheme.PROBLEMS_AND_GOALS: translate(
                "JimPlusTheme", "2. Problems and goals in depth"
            ),
            JimPlusTheme.BUDGETING: translate("JimPlusTheme", "3. Gender budgeting"),
            JimPlusTheme.FOLLOW_UP: translate(
                "JimPlusTheme", "4. Following up and reporting results"
            ),
            JimPlusTheme.IN_DEPTH: translate("JimPlusTheme", "5. In depth"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(CodedRecord):
    """A meeting: prepared, held, followed up.

    Attributes:
        theme: Which of the five themes, for a JiM+ meeting.
        held_on: ISO date, empty while it is not set.
        preparation: What is to be prepared.
        notes: What was said, without names of persons.
    """

    title: str = ""
    kind: MeetingKind | None = None
    theme: JimPlusTheme | None = None
    held_on: str = ""
    location: str = ""
    preparation: str = ""
    notes: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingParticipant(Record):
    """A function that takes part in a meeting.

    Attributes:
        organisation: Where from, when it is not the own agency.
    """

    meeting_id: int
    function_id: int | None = None
    unit_id: int | None = None
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPoint(Record):
    """A question at a meeting, its answer, and what was promised or decided.

    Attributes:
        commitment: What somebody undertook to do; with it the point is a task.
        due_on: ISO date when it is to be done; done_on when it was.
    """

    meeting_id: int
    question: str = ""
    answer: str = ""
    commitment: str = ""
    responsible_id: int | None = None
    due_on: str = ""
    done_on: str = ""
    decision_id: int | None = None
    goal_id: int | None = None
    activity_id: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRating(Record):
    """What one participant thought of a meeting; who it was is not kept.

    Attributes:
        score: 1 (low) to 5 (high).
    """

    meeting_id: int
    score: int
    comment: str = ""

    def __post_init__(self) -> None:
        """Refuse a score that the scale does not have."""
        if not 1 <= self.score <= 5:
            text = translate("MeetingRating", "The score must be between 1 and 5.")
            raise InvalidError("score", text)


FEWEST_RATINGS = 3
"""Ratings of a meeting from which their mean and comments are shown, so that nobody is told."""


def mean_score(ratings: Sequence[MeetingRating]) -> float | None:
    """Return the mean score of a meeting, unrounded; None while too few have answered."""
    if len(ratings) < FEWEST_RATINGS:
        return None
    return sum(rating.score for rating in ratings) / len(ratings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A contact person of the network, by function and unit, not by name.

    Attributes:
        task: What the contact person does in the work.
    """

    function_id: int | None = None
    unit_id: int | None = None
    task: str = ""
    valid_from: int | None = None
    valid_to: int | None = None
    note: str = ""


class DateKind(enum.StrEnum):
    """Kinds of date; stored, so never change a value."""

    REPORTING = "reporting"
    PLANNING = "planning"
    FOLLOW_UP = "follow_up"
    COLLECTION = "collection"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            DateKind.REPORTING: translate("DateKind", "Reporting"),
            DateKind.PLANNING: translate("DateKind", "Planning"),
            DateKind.FOLLOW_UP: translate("DateKind", "Follow-up"),
            DateKind.COLLECTION: translate("DateKind", "Collecting figures"),
            DateKind.OTHER: translate("DateKind", "Other date"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDate(Record):
    """A date of the coordinator's year, every year or once.

    Attributes:
        day: "MM-DD" when it comes back every year, an ISO date when it comes once.
        recipient: Who is to have something.
        ground: Rule or process that sets the date.
    """

    title: str = ""
    kind: DateKind | None = None
    day: str = ""
    recipient: str = ""
    ground: str = ""
    function_id: int | None = None
    note: str = ""

    def refuse_what_is_no_day(self) -> None:
        """Refuse a day that is none, when it is written; what an older file holds can be read.

        Raises:
            InvalidError: the day is not empty and neither kind of day.
        """
        if self.day and _read_day(self.day, LEAP_YEAR) is None:
            text = translate(
                "KeyDate",
                "Write month and day, such as 02-22, or a whole date, such as 2026-02-22.",
            )
            raise InvalidError("day", text)

    def in_year(self, year: int) -> date | None:
        """Return when the date falls in a year; 29 February falls on the 28th in common years."""
        day = _read_day(self.day, year)
        return day if day is not None and day.year == year else None


LEAP_YEAR = 2000
"""A year that has every day."""


def _read_day(text: str, year: int) -> date | None:
    if text == "02-29":
        return date(year, 3, 1) - timedelta(days=1)
    try:
        return date.fromisoformat(text if len(text) > len("MM-DD") else f"{year:04}-{text}")
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDateDone(Record):
    """That a date was kept in a year."""

    key_date_id: int
    year: int
    done_on: str = ""
