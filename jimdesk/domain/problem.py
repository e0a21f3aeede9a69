"""The gender inequality problem (ojämställdhetsproblem) and its causes."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.i18n import translate


class Level(enum.StrEnum):
    """Where the problem has to be solved; stored, so never change a value."""

    OWN_OPERATION = "own_operation"
    SOCIETY = "society"
    SHARED = "shared"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Level.OWN_OPERATION: translate("Level", "Own operation"),
            Level.SOCIETY: translate("Level", "Society, within our area of responsibility"),
            Level.SHARED: translate("Level", "Shared by several agencies"),
        }[self]


class Justification(enum.StrEnum):
    """How the sex difference is judged; stored, so never change a value."""

    UNJUSTIFIED = "unjustified"
    JUSTIFIED = "justified"
    UNCLEAR = "unclear"
    NO_DIFFERENCE = "no_difference"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Justification.UNJUSTIFIED: translate("Justification", "Unjustified difference"),
            Justification.JUSTIFIED: translate("Justification", "Justified difference"),
            Justification.UNCLEAR: translate("Justification", "Unclear, being examined"),
            Justification.NO_DIFFERENCE: translate("Justification", "No difference"),
        }[self]


class Evidence(enum.StrEnum):
    """What the problem rests on; stored, so never change a value."""

    STATISTICS = "statistics"
    OWN_ANALYSIS = "own_analysis"
    RESEARCH = "research"
    SUPERVISION = "supervision"
    EXPERIENCE = "experience"
    HYPOTHESIS = "hypothesis"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Evidence.STATISTICS: translate("Evidence", "Statistics"),
            Evidence.OWN_ANALYSIS: translate("Evidence", "Own analysis"),
            Evidence.RESEARCH: translate("Evidence", "Research"),
            Evidence.SUPERVISION: translate("Evidence", "Supervision or audit"),
            Evidence.EXPERIENCE: translate("Evidence", "Experience"),
            Evidence.HYPOTHESIS: translate("Evidence", "Hypothesis"),
        }[self]


class Control(enum.StrEnum):
    """How far the agency can change it by itself; stored, so never change a value."""

    LARGE = "large"
    PARTIAL = "partial"
    SMALL = "small"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Control.LARGE: translate("Control", "Large control"),
            Control.PARTIAL: translate("Control", "Partial control"),
            Control.SMALL: translate("Control", "Small control"),
        }[self]


class Affected(enum.StrEnum):
    """How many are affected when no number is known; stored, so never change a value."""

    FEW = "few"
    MANY = "many"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Affected.FEW: translate("Affected", "Few"),
            Affected.MANY: translate("Affected", "Many"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(CodedRecord):
    """A concrete problem of gender inequality in the core activity or in society.

    Attributes:
        title: Short heading, at most 90 characters without a warning; a state, not a measure.
        who: Who is affected: sex and group.
        compared_to: The group compared with.
        difference: What the difference or the shortcoming is: a state, not a cause.
        location: Where in the operation: process, unit or service.
        extent: Since when and how much.
        causes_unknown: Whether the causes are said to be unknown so far.
        consequence_target: What follows for the target group.
        consequence_society: What follows for gender equality in society.
        affected_number: Number of persons affected, when known.
        priority: 1 (highest) to 3, None before it is set.
        related_mandates: Assignments nearby, in words, such as Agenda 2030.
    """

    title: str = ""
    who: str = ""
    compared_to: str = ""
    difference: str = ""
    location: str = ""
    extent: str = ""
    causes_unknown: bool = False
    consequence_target: str = ""
    consequence_society: str = ""
    level: Level | None = None
    justification: Justification | None = None
    justification_reason: str = ""
    evidence: Evidence | None = None
    control: Control | None = None
    affected: Affected | None = None
    affected_number: int | None = None
    priority: int | None = None
    priority_reason: str = ""
    related_mandates: str = ""
    unit_id: int | None = None
    function_id: int | None = None
    status: Status = Status.DRAFT
    note: str = ""


class CauseKind(enum.StrEnum):
    """Kinds of cause; stored, so never change a value."""

    NORM = "norm"
    REGULATION = "regulation"
    RESOURCE = "resource"
    WORKING_METHOD = "working_method"
    KNOWLEDGE = "knowledge"
    DATA = "data"
    SURROUNDINGS = "surroundings"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            CauseKind.NORM: translate("CauseKind", "Norm"),
            CauseKind.REGULATION: translate("CauseKind", "Regulation"),
            CauseKind.RESOURCE: translate("CauseKind", "Resource"),
            CauseKind.WORKING_METHOD: translate("CauseKind", "Working method"),
            CauseKind.KNOWLEDGE: translate("CauseKind", "Knowledge"),
            CauseKind.DATA: translate("CauseKind", "Data"),
            CauseKind.SURROUNDINGS: translate("CauseKind", "Surrounding world"),
        }[self]


class CauseStatus(enum.StrEnum):
    """Whether a supposed cause has been tested; stored, so never change a value."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNCLEAR = "unclear"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            CauseStatus.CONFIRMED: translate("CauseStatus", "Confirmed"),
            CauseStatus.REJECTED: translate("CauseStatus", "Rejected"),
            CauseStatus.UNCLEAR: translate("CauseStatus", "Unclear"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause(Record):
    """One supposed cause of a problem, open to being confirmed or rejected.

    Attributes:
        position: Order within the problem, from 0.
    """

    problem_id: int
    kind: CauseKind | None = None
    description: str = ""
    status: CauseStatus = CauseStatus.UNCLEAR
    position: int = 0
