"""Findings (Kontroller): what is missing or looks wrong, and what has been accepted."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import Record
from jimdesk.i18n import translate


class Severity(enum.StrEnum):
    """How grave a finding is, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Severity.ERROR: translate("Severity", "Error"),
            Severity.WARNING: translate("Severity", "Warning"),
            Severity.NOTE: translate("Severity", "Note"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that a rule found.

    Attributes:
        rule: Stable id of the rule, such as "R-02" or "problem-without-source".
        table: Table of the record that it is about.
        record_id: Row id of that record.
        code: Readable id of the record, empty when it has none.
        field: Field to go to, empty for the record as a whole.
        text: What was found and what to do, translated.
        reason: Why the rule exists, with its ground, translated.
        seen: The field's value as text, so that an acceptance ends when it changes.
        accepted: The reason for accepting it, None when it is not accepted.
    """

    rule: str
    severity: Severity
    table: str
    record_id: int
    code: str
    field: str
    text: str
    reason: str
    seen: str = ""
    accepted: str | None = None

    @property
    def is_grave(self) -> bool:
        """Whether it is more than a note."""
        return self.severity is not Severity.NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Record):
    """A finding that is known and accepted, until the field that it is about changes.

    Attributes:
        table_name: Table of the record.
        record_id: Row id of the record.
        seen: The field's value, as text, when it was accepted.
    """

    rule: str
    table_name: str
    record_id: int
    field: str = ""
    seen: str = ""
    reason: str = ""
