"""The log of what has left the house."""

from dataclasses import dataclass

from jimdesk.domain.observation import Quantity, Sex
from jimdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportEntry(Record):
    """One export.

    Attributes:
        at: ISO time in UTC.
        report: Name of the report.
        year: Report year.
        filter: What was left out or chosen, in words.
        stage: "draft" or "final".
        file_name: Name of the file, without its folder.
        sha256: Checksum of the file, hexadecimal.
        threshold: Threshold for small counts in force, in persons.
        version: Version of the program.
    """

    at: str
    report: str
    year: int
    filter: str = ""
    stage: str = "draft"
    file_name: str = ""
    sha256: str = ""
    threshold: int = 5
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNumber(Record):
    """A number that an export showed, kept so that later ones can be checked against it.

    It outlives the observation that it came from: what has left the house stays known.

    Attributes:
        export_entry_id: The first export that showed it; a final's own is kept beside a draft's.
        value: As in the file, unrounded; for what was shown as a value, that value.
    """

    export_entry_id: int
    indicator_id: int
    period: str
    subgroup_id: int | None = None
    sex: Sex
    quantity: Quantity
    value: float
