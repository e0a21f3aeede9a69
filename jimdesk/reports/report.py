"""What all reports have in common: stage, options, language, name of the file."""

import enum
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from jimdesk import i18n
from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import RefusedError
from jimdesk.i18n import translate
from jimdesk.reports.sheet import Book
from jimdesk.store.store import Store


class Stage(enum.StrEnum):
    """How far a report has come; stored in the log of exports, so never change a value."""

    DRAFT = "draft"
    FINAL = "final"

    @property
    def label(self) -> str:
        """The word on every sheet."""
        return {
            Stage.DRAFT: translate("Stage", "Draft"),
            Stage.FINAL: translate("Stage", "Handed over to the controller"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is asked of a report.

    Attributes:
        at: When the values are read, with zone; the only time in the report, so that the same
            records and options give the same report.
        version: Version of the program.
        unprotected: Whether small counts are shown, for those in the agency who may see them. Every
            sheet says so, and it is never handed over.
    """

    at: datetime
    stage: Stage = Stage.DRAFT
    version: str = ""
    unprotected: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A report that can be made.

    Attributes:
        name: Stable name, as on the command line and in the log of exports.
        title: Returns the name in the language in use.
        build: Makes the report of a year.
    """

    name: str
    title: Callable[[], str]
    build: Callable[[Store, int, Options], Book]


class BlockedError(RefusedError):
    """A final report is refused; its text names what stands in the way.

    Attributes:
        codes: Readable ids of the records that it is about.
    """

    def __init__(self, text: str, codes: tuple[str, ...]) -> None:
        super().__init__(text)
        self.codes = codes


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let every text inside come in a language, such as the agency's for reports."""
    before = i18n.language()
    i18n.install(language)
    try:
        yield
    finally:
        i18n.install(before)


def file_name(
    agency: Agency, year: int, stage: Stage, day: date, *, unprotected: bool = False
) -> str:
    """Return the name of a report's file: JiM_<short name>_<year>_<stage>_<date>.xlsx.

    The stage is said in Swedish without accents, as the rest of the name, whatever the language.
    """
    word = "intern" if unprotected else {Stage.DRAFT: "utkast", Stage.FINAL: "faststalld"}[stage]
    letters = unicodedata.normalize("NFKD", agency.short_name or agency.name)
    short = re.sub(r"[^0-9A-Za-z]+", "-", letters.encode("ascii", "ignore").decode()).strip("-")
    return f"JiM_{short[:40] or 'myndighet'}_{year}_{word}_{day.isoformat()}.xlsx"
