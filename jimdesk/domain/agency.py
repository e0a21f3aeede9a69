"""The agency whose work a file holds; it stands alone, since every start reads it."""

import enum
from dataclasses import dataclass

from jimdesk import policy
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.record import Record
from jimdesk.i18n import translate

LOWEST_THRESHOLD = policy.LOWEST_THRESHOLD


class AgencyKind(enum.StrEnum):
    """Kinds of agency that the source documents tell apart; stored, so never change a value."""

    JUSTICE = "justice"
    RESEARCH_FUNDER = "research_funder"
    WELFARE = "welfare"
    COUNTY_BOARD = "county_board"
    RIGHTS_AREA = "rights_area"
    UNIVERSITY = "university"
    SECTOR = "sector"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            AgencyKind.JUSTICE: translate("AgencyKind", "Justice"),
            AgencyKind.RESEARCH_FUNDER: translate("AgencyKind", "Research funder"),
            AgencyKind.WELFARE: translate("AgencyKind", "Welfare agency"),
            AgencyKind.COUNTY_BOARD: translate("AgencyKind", "County administrative board"),
            AgencyKind.RIGHTS_AREA: translate("AgencyKind", "Responsible for a rights area"),
            AgencyKind.UNIVERSITY: translate("AgencyKind", "University"),
            AgencyKind.SECTOR: translate("AgencyKind", "Sector knowledge or supervision"),
            AgencyKind.OTHER: translate("AgencyKind", "Other kind of agency"),
        }[self]


class Language(enum.StrEnum):
    """Languages of reports; stored, so never change a value."""

    SWEDISH = "sv"
    ENGLISH = "en"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Language.SWEDISH: translate("Language", "Swedish"),
            Language.ENGLISH: translate("Language", "English"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """The agency whose work the file holds; a file has exactly one.

    Attributes:
        org_number: Organisation number, as written.
        suppression_threshold: Smallest count of persons that may be shown, in persons, >= 3.
        report_language: Language of reports.
        gap_limit: Sex difference from which an analysis is asked for, in percentage points.
        total_first: Whether totals stand before women and men in reports.
        follow_up: How often goals and activities are followed up, None while it is not said.
        is_example: Whether the file holds made-up example data and must say so everywhere.
    """

    name: str = ""
    short_name: str = ""
    org_number: str = ""
    kind: AgencyKind | None = None
    suppression_threshold: int = 5
    report_language: Language = Language.SWEDISH
    gap_limit: float = 5.0
    total_first: bool = False
    follow_up: Frequency | None = None
    is_example: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a threshold that protects nobody."""
        if (self.suppression_threshold or 0) < LOWEST_THRESHOLD:
            text = translate("Agency", "The threshold for small counts must be at least 3.")
            raise InvalidError("suppression_threshold", text)
