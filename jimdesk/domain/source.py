"""The source: where a figure comes from."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Status
from jimdesk.i18n import translate


class SourceKind(enum.StrEnum):
    """Kinds of source; stored, so never change a value."""

    OWN_SYSTEM = "own_system"
    OFFICIAL_STATISTICS = "official_statistics"
    ANNUAL_REPORT = "annual_report"
    SURVEY = "survey"
    RESEARCH = "research"
    SUPERVISION = "supervision"
    DECISION = "decision"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            SourceKind.OWN_SYSTEM: translate("SourceKind", "Own system"),
            SourceKind.OFFICIAL_STATISTICS: translate("SourceKind", "Official statistics"),
            SourceKind.ANNUAL_REPORT: translate("SourceKind", "Annual report"),
            SourceKind.SURVEY: translate("SourceKind", "Survey"),
            SourceKind.RESEARCH: translate("SourceKind", "Research"),
            SourceKind.SUPERVISION: translate("SourceKind", "Supervision or audit"),
            SourceKind.DECISION: translate("SourceKind", "Decision"),
            SourceKind.OTHER: translate("SourceKind", "Other"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(CodedRecord):
    """Where figures or statements come from.

    Attributes:
        system: System, report or table id.
        extracted_on: ISO date of the latest extraction.
        population: Selection and definition: who and what is counted.
        location: File, address or case number.
        contact: Function to ask.
        publishable: Whether it may be published.
        noised: Whether its figures are noised or rounded, so that parts need not add up.
    """

    title: str = ""
    kind: SourceKind | None = None
    system: str = ""
    extracted_on: str = ""
    population: str = ""
    location: str = ""
    contact: str = ""
    publishable: bool = True
    noised: bool = False
    quality_note: str = ""
    status: Status = Status.ONGOING
    note: str = ""

    @property
    def citation(self) -> str:
        """The source as it stands under a table: title, system and date of extraction."""
        parts = [self.title, self.system]
        if self.extracted_on:
            text = translate("Source", "extracted {date}")
            parts.append(text.format(date=self.extracted_on))
        return ", ".join(part for part in parts if part)
