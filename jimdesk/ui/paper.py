"""What is printed of a section: the chosen record, or the chosen report."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jimdesk import __version__
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office.formats import document_of
from jimdesk.reports.card import card
from jimdesk.reports.document import Document as Pages
from jimdesk.reports.report import Options, Report, Stage, file_name
from jimdesk.ui.document import Document
from jimdesk.ui.record_screen import RecordScreen


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages, and the name that they are saved under."""

    document: Pages
    name: str


def of_screen(document: Document, screen: Any, *, with_front: bool = True) -> Paper:
    """Return what is printed of a section, or copied, then without its front.

    Raises:
        JimdeskError: nothing is chosen there.
    """
    options = Options(at=datetime.now().astimezone(), version=__version__)
    if isinstance(screen, RecordScreen) and screen.record is not None:
        pages = card(
            document.store, screen.record, document.report_year, options, with_front=with_front
        )
        return Paper(pages, _name(document, pages.title))
    report = getattr(screen, "chosen_report", None)
    if isinstance(report, Report):
        pages = document_of(document.store, report, screen.chosen_year, screen.print_options)
        return Paper(pages, _name(document, report.title()))
    raise JimdeskError(
        translate("Paper", "Choose something in a list first, or a report, and print that.")
    )


def _name(document: Document, title: str) -> str:
    return file_name(
        document.store.agency,
        document.report_year,
        Stage.DRAFT,
        datetime.now().astimezone().date(),
        title=title,
        suffix=".pdf",
    )
