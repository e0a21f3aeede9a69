"""The log of what has left the house."""

from dataclasses import dataclass

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
