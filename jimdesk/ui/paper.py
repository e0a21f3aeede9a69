"""What is printed of a section: the chosen record, or the chosen report."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jimdesk import __version__
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office.formats import document_of, for_paper
from jimdesk.office.paged import Pages, paged
from jimdesk.reports.card import card
from jimdesk.reports.document import Document as Text
from jimdesk.reports.report import Options, Report, Stage, file_name
from jimdesk.ui.document import Document
from jimdesk.ui.record_screen import RecordScreen


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages, and the name that they are saved under."""

    pages: Pages
    name: str


def of_screen(document: Document, screen: Any) -> Paper:
    """Return what is printed of a section.

    Raises:
        JimdeskError: nothing is chosen there.
    """
    report = _report(screen)
    if report is not None:
        made = for_paper(document.store, report, screen.chosen_year, screen.print_options)
        return Paper(paged(made), _name(document, report.title()))
    made = _record(document, screen, with_front=True)
    return Paper(paged(made), _name(document, made.title))


def to_copy_from(document: Document, screen: Any) -> Pages:
    """Return what single parts can be copied from: a report as it is printed, a record.

    Raises:
        JimdeskError: nothing is chosen there.
    """
    if _report(screen) is not None:
        return of_screen(document, screen).pages
    return paged(_record(document, screen, with_front=False))


def text_of_screen(document: Document, screen: Any) -> Text:
    """Return what is copied of a section, without a front.

    Raises:
        JimdeskError: nothing is chosen there, or a report that is a workbook.
    """
    report = _report(screen)
    if report is not None:
        return document_of(document.store, report, screen.chosen_year, screen.print_options)
    return _record(document, screen, with_front=False)


def _report(screen: Any) -> Report | None:
    report = getattr(screen, "chosen_report", None)
    return report if isinstance(report, Report) else None


def _record(document: Document, screen: Any, *, with_front: bool) -> Text:
    """Return the chosen record as it is printed.

    Raises:
        JimdeskError: none is chosen.
    """
    if isinstance(screen, RecordScreen) and screen.record is not None:
        options = Options(at=datetime.now().astimezone(), version=__version__)
        return card(
            document.store, screen.record, document.report_year, options, with_front=with_front
        )
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
