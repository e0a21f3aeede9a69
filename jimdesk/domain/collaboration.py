"""Collaboration: themes, agreements with partners, learning examples, what others shared.

Source: domain specification 13.1, 15; the source documents on JiM+ and its clusters.
"""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.i18n import translate


class DirectedMandate(enum.StrEnum):
    """Whether a directed assignment is called for; stored, so never change a value."""

    NOT_NEEDED = "not_needed"
    NEEDED = "needed"
    REQUESTED = "requested"
    GIVEN = "given"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            DirectedMandate.NOT_NEEDED: translate("DirectedMandate", "Not needed"),
            DirectedMandate.NEEDED: translate("DirectedMandate", "Needed"),
            DirectedMandate.REQUESTED: translate("DirectedMandate", "Asked for"),
            DirectedMandate.GIVEN: translate("DirectedMandate", "Given"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """A theme that problems can be sorted under; the list begins with five structural areas."""

    name: str = ""
    explanation: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemTheme(Record):
    """A theme that a problem belongs to."""

    problem_id: int
    theme_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """What the agency and a partner do together, and how far the responsibility of each reaches.

    Attributes:
        our_part: What the agency answers for.
        their_part: What the partner answers for.
        boundary: Where the responsibility ends, and what nobody answers for.
        directed_mandate: Whether the government needs to give a directed assignment.
    """

    partner_id: int
    problem_id: int | None = None
    title: str = ""
    case_number: str = ""
    valid_from: int | None = None
    valid_to: int | None = None
    our_part: str = ""
    their_part: str = ""
    boundary: str = ""
    directed_mandate: DirectedMandate | None = None
    mandate_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningExample(CodedRecord):
    """Something that others can learn from.

    Attributes:
        ground: What says that something changed: figures, a study, an assessment.
        shareable: Whether it may leave the agency in a share file.
        origin: Agency that it comes from, empty when it is the agency's own.
    """

    title: str = ""
    what_was_done: str = ""
    for_whom: str = ""
    what_changed: str = ""
    ground: str = ""
    use_for_others: str = ""
    year: int | None = None
    problem_id: int | None = None
    goal_id: int | None = None
    theme_id: int | None = None
    unit_id: int | None = None
    shareable: bool = False
    origin: str = ""
    status: Status = Status.DRAFT
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin(Record):
    """Where a record comes from that was taken over from another agency.

    Attributes:
        record_code: Readable id of the record here.
        agency: Agency that shared it.
        their_code: Readable id that it has there.
        shared_on: ISO date of the share file.
    """

    record_code: str = ""
    agency: str = ""
    their_code: str = ""
    shared_on: str = ""
