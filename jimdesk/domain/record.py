"""What all records have in common.

When a record was made, last changed and by whom is not stored in it: the change log in the file
knows, and a second copy could only disagree with it.
"""

import enum
from dataclasses import dataclass

from jimdesk.i18n import translate


class Status(enum.StrEnum):
    """Where a record is in its life; the values are stored, so never change one."""

    DRAFT = "draft"
    DECIDED = "decided"
    ONGOING = "ongoing"
    COMPLETED = "completed"
    LAPSED = "lapsed"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Status.DRAFT: translate("Status", "Draft"),
            Status.DECIDED: translate("Status", "Decided"),
            Status.ONGOING: translate("Status", "Ongoing"),
            Status.COMPLETED: translate("Status", "Completed"),
            Status.LAPSED: translate("Status", "Lapsed"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of a table of the file.

    Attributes:
        id: Row id; 0 before the first save. Never shown.
        deleted: Id of the step that put the record in the wastebasket, None while it is in use.
    """

    id: int = 0
    deleted: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedRecord(Record):
    """A record that people refer to by a readable id.

    Attributes:
        code: Readable id such as "P-003", given at the first save and never used again.
    """

    code: str = ""


def code_number(code: str) -> int:
    """Return the number in a readable id, so that P-10 sorts after P-9; 0 when there is none."""
    digits = code.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0
