"""What all reports have in common: stage, options, language, name of the file."""

import enum
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import RefusedError
from jimdesk.i18n import translate
from jimdesk.reports.document import Document
from jimdesk.reports.sheet import Book
from jimdesk.store.store import Store


class Stage(enum.StrEnum):
    """How far a report has come; stored in the log of exports, so never change a value."""

    DRAFT = "draft"
    FINAL = "final"
    PUBLISHED = "published"

    @property
    def label(self) -> str:
        """The word on every sheet."""
        return {
            Stage.DRAFT: translate("Stage", "Draft"),
            Stage.FINAL: translate("Stage", "Handed over to the controller"),
            Stage.PUBLISHED: translate("Stage", "As in the decided annual report"),
        }[self]

    @property
    def leaves(self) -> bool:
        """Whether the report leaves those who work on it, so that it must stand all checks."""
        return self is not Stage.DRAFT


class Edition(enum.StrEnum):
    """For whom a workbook is made; stored in the log of exports, so never change a value."""

    WORKING = "working"
    PUBLICATION = "publication"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Edition.WORKING: translate("Edition", "For the controller: all sheets"),
            Edition.PUBLICATION: translate("Edition", "For publication: without internal sheets"),
        }[self]


class Need(enum.StrEnum):
    """What must or can be chosen before a report is made."""

    YEAR = "year"
    PLANNING_YEAR = "planning_year"
    UNIT = "unit"
    DIRECTION = "direction"
    MEETING = "meeting"
    FUNCTION = "function"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is asked of a report.

    Attributes:
        at: When the values are read, with zone; the only time in the report, so that the same
            records and options give the same report.
        version: Version of the program.
        unprotected: Whether small counts are shown, for those in the agency who may see them. Every
            sheet says so, and it is never handed over.
        edition: For whom a workbook is made; a document has one edition only.
        unit: Readable id of the unit that the report is about, with those below it; empty for all.
        direction: Readable id of the direction that the report is about; empty for all that cover
            the year.
        meeting: Readable id of the meeting that the report is about; empty for the next one, or the
            last when none is planned.
        function: Name of the function that the report is about; empty for all.
        case_number: Under which the report is registered.
        contact: Function that is asked about the report.
        reason: Why it is handed over in spite of errors that the checks found; it stands in the
            report. Empty when there is none, so that errors stop a hand-over.
    """

    at: datetime
    stage: Stage = Stage.DRAFT
    version: str = ""
    unprotected: bool = False
    edition: Edition = Edition.WORKING
    unit: str = ""
    direction: str = ""
    meeting: str = ""
    function: str = ""
    case_number: str = ""
    contact: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report that can be made: a workbook, a document for the page, or both.

    Both are made from the open file, a year and the options. The year is the report year, or the
    planning year where that is what the report needs. They raise BlockedError when the report may
    not be handed over, and JimdeskError when a unit or direction is not in the file.

    Attributes:
        name: Stable name, as on the command line and in the log of exports.
        title: Returns the name in the language in use.
        description: Returns in a sentence or two what it holds and for whom.
        needs: What is chosen before it is made; a unit or direction may be left open.
        book: Makes the workbook, None when there is none.
        document: Makes the document, None when there is none.
    """

    name: str
    title: Callable[[], str]
    description: Callable[[], str]
    needs: frozenset[Need] = frozenset({Need.YEAR})
    book: Callable[[Store, int, Options], Book] | None = None
    document: Callable[[Store, int, Options], Document] | None = None

    def __post_init__(self) -> None:
        if self.book is None and self.document is None:
            raise ValueError(f"{self.name} makes nothing")


class BlockedError(RefusedError):
    """A final report is refused; its text names what stands in the way.

    Attributes:
        codes: Readable ids of the records that it is about.
    """

    def __init__(self, text: str, codes: tuple[str, ...]) -> None:
        super().__init__(text)
        self.codes = codes


def file_name(
    agency: Agency,
    year: int,
    stage: Stage,
    day: date,
    *,
    unprotected: bool = False,
    title: str = "",
    suffix: str = ".xlsx",
) -> str:
    """Return the name of a report's file: JiM_<short name>_<year>[_<title>]_<stage>_<date>.xlsx.

    The stage is said in Swedish without accents, as the rest of the name, whatever the language.

    Args:
        agency: Whose report it is.
        year: Report year or planning year.
        stage: How far it has come.
        day: When it is made.
        unprotected: Whether it shows small counts.
        title: What the report is called, empty for the workbook for the annual report.
        suffix: Ending of the name, with its dot.
    """
    words = {Stage.DRAFT: "utkast", Stage.FINAL: "overlamnad", Stage.PUBLISHED: "beslutad"}
    parts = (
        "JiM",
        _plain(agency.short_name or agency.name) or "myndighet",
        str(year),
        _plain(title),
        "intern" if unprotected else words[stage],
        day.isoformat(),
    )
    return "_".join(filter(None, parts)) + suffix


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^0-9A-Za-z]+", "-", letters).strip("-")[:40]
