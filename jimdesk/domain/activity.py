"""The activity: what is changed in the ordinary work, by whom and when."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Status
from jimdesk.i18n import translate


class ActivityKind(enum.StrEnum):
    """Kinds of activity; stored, so never change a value."""

    WORKING_METHOD = "working_method"
    RESOURCES = "resources"
    GOVERNANCE = "governance"
    KNOWLEDGE = "knowledge"
    INFORMATION = "information"
    ANALYSIS = "analysis"
    COLLABORATION = "collaboration"
    DIGITAL_SERVICE = "digital_service"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            ActivityKind.WORKING_METHOD: translate("ActivityKind", "Working method or routine"),
            ActivityKind.RESOURCES: translate("ActivityKind", "Reallocation or investment"),
            ActivityKind.GOVERNANCE: translate("ActivityKind", "Governance or decision"),
            ActivityKind.KNOWLEDGE: translate("ActivityKind", "Knowledge or training"),
            ActivityKind.INFORMATION: translate("ActivityKind", "Information or communication"),
            ActivityKind.ANALYSIS: translate("ActivityKind", "Analysis or statistics"),
            ActivityKind.COLLABORATION: translate("ActivityKind", "Collaboration"),
            ActivityKind.DIGITAL_SERVICE: translate("ActivityKind", "Digital service"),
        }[self]

    @property
    def only_informs(self) -> bool:
        """Whether it is knowledge or information, which alone seldom reaches an effect goal."""
        return self in {ActivityKind.KNOWLEDGE, ActivityKind.INFORMATION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(CodedRecord):
    """Something that is done to reach goals, preferably in the ordinary plan.

    Attributes:
        ordinary_change: What changes in the ordinary work.
        already_ongoing: Whether the work went on before and is only made visible here.
        responsible_id: Function that is responsible.
        starts_on: ISO date or year and month; likewise ends_on.
        cost: Cost in kronor, optional.
        hours: Working hours, optional.
        expected_output: What is to come out of it (prestation).
        outcome: What came out of it.
        plan_reference: Id or heading in the ordinary operational plan.
    """

    title: str = ""
    ordinary_change: str = ""
    kind: ActivityKind | None = None
    already_ongoing: bool = False
    responsible_id: int | None = None
    unit_id: int | None = None
    starts_on: str = ""
    ends_on: str = ""
    cost: float | None = None
    hours: float | None = None
    expected_output: str = ""
    outcome: str = ""
    plan_reference: str = ""
    status: Status = Status.DRAFT
    note: str = ""
