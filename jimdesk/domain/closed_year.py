"""A closed year: its values, results and self-assessments stand as they were accounted for.

What was closed is locked, and its content is sealed, so that a change made past the program, by a
failing disk or by a stranger, is found when the file is opened.
"""

from dataclasses import dataclass, replace

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.record import Record
from jimdesk.i18n import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedYear(Record):
    """A year that has been closed at least once.

    Attributes:
        closed_on: ISO date; the year is locked unless it is empty.
        reopened: Why the year was opened anew after it was closed, one line for each time.
    """

    year: int
    closed_on: str = ""
    reopened: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether it is locked."""
        return bool(self.closed_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal(Record):
    """What the records of one table were like when a year was closed.

    The fields are named, so a later version of the program that adds one breaks no seal.

    Attributes:
        of_table: Table of the records.
        fields: Names of the fields that the hashes cover, with a space between.
        hashes: A line for each record: row id, space, the first half of the SHA-256 of its values.
            Source: `jimdesk.store.closing`.
    """

    closed_year_id: int
    of_table: str = ""
    fields: str = ""
    hashes: str = ""


def opened_again(year: ClosedYear, reason: str, on: str) -> ClosedYear:
    """Return a closed year as it is when it is opened again.

    Args:
        year: A closed year.
        reason: Why it is opened.
        on: ISO date of today.

    Raises:
        InvalidError: there is no reason.
    """
    if not reason.strip():
        raise InvalidError("reopened", translate("Years", "Write why the year is opened again."))
    said = " ".join(reason.split())
    reasons = f"{year.reopened}\n{on}: {said}".removeprefix("\n")
    return replace(year, closed_on="", reopened=reasons)
