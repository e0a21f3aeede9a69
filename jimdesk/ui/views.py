"""Every view of the program in one list, so that what must hold for all can be tried on all.

A new section or register is here by itself; a new dialog needs a line.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain import framework
from jimdesk.domain.assessment import (
    AssessmentParticipant,
    AssessmentRound,
    participant_name,
)
from jimdesk.domain.record import Record
from jimdesk.imports.framework import shipped
from jimdesk.office.formats import document_of
from jimdesk.office.paged import paged
from jimdesk.office.pieces import pieces_of
from jimdesk.reports import annual, report
from jimdesk.reports.report import Options
from jimdesk.review.rounds import WholeRound, whole_round
from jimdesk.store import lock
from jimdesk.store.database import HeldError
from jimdesk.ui.assessment_parts.answering import AnswerDialog
from jimdesk.ui.assessment_parts.conversation import ConversationDialog
from jimdesk.ui.assessment_parts.frameworks import FrameworksDialog
from jimdesk.ui.dialogs.backups import BackupsDialog
from jimdesk.ui.dialogs.book_preview import BookPreview
from jimdesk.ui.dialogs.changes import ChangesDialog
from jimdesk.ui.dialogs.closed_years import ClosedYearsDialog
from jimdesk.ui.dialogs.copy_piece import CopyPieceDialog
from jimdesk.ui.dialogs.erase import EraseDialog
from jimdesk.ui.dialogs.erase_numbers import EraseNumbersDialog
from jimdesk.ui.dialogs.form_answers import FormAnswersDialog
from jimdesk.ui.dialogs.held import HeldDialog
from jimdesk.ui.dialogs.help import PAGES, HelpDialog
from jimdesk.ui.dialogs.import_wizard import ImportWizard
from jimdesk.ui.dialogs.lock import LockDialog
from jimdesk.ui.dialogs.log import LogDialog
from jimdesk.ui.dialogs.new_year import NewYearDialog
from jimdesk.ui.dialogs.news import NewsDialog
from jimdesk.ui.dialogs.preferences import PreferencesDialog
from jimdesk.ui.dialogs.print_preview import PrintPreview
from jimdesk.ui.dialogs.recovery import RecoveryDialog
from jimdesk.ui.dialogs.returned_texts import ReturnedTexts
from jimdesk.ui.dialogs.share import ShareDialog
from jimdesk.ui.dialogs.support import SupportDialog
from jimdesk.ui.dialogs.unlock import UnlockDialog
from jimdesk.ui.dialogs.wastebasket import WastebasketDialog
from jimdesk.ui.dialogs.years import YearsDialog
from jimdesk.ui.document import Document
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.registers import REGISTERS
from jimdesk.ui.sections import all_screens


@dataclass(frozen=True, slots=True)
class View:
    """Something that a person sees as a whole.

    Attributes:
        name: Unique, such as "goals", "agency/unit" or "years".
        show: Shows it in a window that has a file open; returns the widget that holds it.
        dialog: Its class when it is a dialog.
    """

    name: str
    show: Callable[[MainWindow], QWidget]
    dialog: type[QDialog] | None = None


def all_views() -> list[View]:
    """Return the welcome page, every section with its tabs, and every dialog."""
    sections = [View(entry.name, partial(_section, Place(entry.name))) for entry in all_screens()]
    tabs = [
        View(f"agency/{table}", partial(_section, Place("agency", tab=table)))
        for table, _ in REGISTERS
    ]
    tabs += [
        View(f"budgeting/{tab}", partial(_section, Place("budgeting", tab=tab)))
        for tab in ("overview", "budget_line")
    ]
    return [View("welcome", _welcome), *sections, *tabs, *_dialogs()]


def _dialogs() -> list[View]:
    return [
        View("changes", _changes, ChangesDialog),
        View("wastebasket", lambda window: _open(WastebasketDialog(_file(window), window)),
             WastebasketDialog),
        View("backups", lambda window: _open(BackupsDialog(_file(window), window)), BackupsDialog),
        View("recovery", _recovery, RecoveryDialog),
        View("held", _held, HeldDialog),
        View("report/sheets", _sheets, BookPreview),
        View("print", _printed, PrintPreview),
        View("copy_piece", _pieces, CopyPieceDialog),
        View("returned", _returned, ReturnedTexts),
        View("years", lambda window: _open(YearsDialog(_file(window), window)), YearsDialog),
        View("closed_years", lambda window: _open(ClosedYearsDialog(_file(window), window)),
             ClosedYearsDialog),
        View("new_year", lambda window: _open(NewYearDialog(_file(window), window)),
             NewYearDialog),
        View("erase", lambda window: _open(EraseDialog(_file(window), window)), EraseDialog),
        View("erase_numbers",
             lambda window: _open(EraseNumbersDialog(_file(window), window)), EraseNumbersDialog),
        View("lock", lambda window: _open(LockDialog(_file(window), window)), LockDialog),
        View("unlock", lambda window: _open(UnlockDialog(Path("Exempel, låst.zip"), window)),
             UnlockDialog),
        View("forms", lambda window: _open(FormAnswersDialog(_file(window), [], window)),
             FormAnswersDialog),
        View("share", lambda window: _open(ShareDialog(_file(window), window)), ShareDialog),
        View("import", lambda window: _open(ImportWizard(_file(window), None, window)),
             ImportWizard),
        View(
            "preferences",
            lambda window: _open(PreferencesDialog(window.settings, window.restyle, window)),
            PreferencesDialog,
        ),
        View("assessments/answers", _answers, AnswerDialog),
        View("assessments/conversation", _conversation, ConversationDialog),
        View(
            "assessments/frameworks",
            lambda window: _open(FrameworksDialog(_file(window), window)),
            FrameworksDialog,
        ),
        View("news", _news, NewsDialog),
        View("support", _support, SupportDialog),
        View("log", lambda window: _open(LogDialog(window)), LogDialog),
        *(View(f"help/{page}", partial(_help, page), HelpDialog) for page in PAGES),
    ]  # fmt: skip


def _welcome(window: MainWindow) -> QWidget:
    window.close_file()
    return window


def _section(place: Place, window: MainWindow) -> QWidget:
    window.go(place)
    return window


def _changes(window: MainWindow) -> QWidget:
    document = _file(window)
    problems = document.chain.problems
    record: Record = next(iter(problems.values())) if problems else document.store.agency
    return _open(ChangesDialog(document, record, window))


def _sheets(window: MainWindow) -> QWidget:
    document = _file(window)
    options = Options(at=datetime.now().astimezone())
    book = annual.build(document.store, document.report_year, options)
    return _open(BookPreview(book.title, book.sheets, window))


def _printed(window: MainWindow) -> QWidget:
    document = _file(window)
    options = Options(at=datetime.now().astimezone())
    pages = document_of(document.store, report("catalogue"), document.report_year, options)
    return _open(PrintPreview(paged(pages), "katalog.pdf", window))


def _pieces(window: MainWindow) -> QWidget:
    document = _file(window)
    options = Options(at=datetime.now().astimezone())
    pages = paged(document_of(document.store, report("catalogue"), document.report_year, options))
    return _open(CopyPieceDialog(pages.title, pieces_of(pages), pages.language, window))


def _returned(window: MainWindow) -> QWidget:
    document = _file(window)
    return _open(ReturnedTexts(document, document.report_year, (), window))


def _round(window: MainWindow) -> WholeRound:
    """Return the newest round; a new one that is not saved where there is none."""
    store = _file(window).store
    rounds = store.all(AssessmentRound)
    new = AssessmentRound(year=2026, framework=framework.to_text(shipped()[0]))
    return whole_round(store, rounds[-1] if rounds else new)


def _answers(window: MainWindow) -> QWidget:
    whole = _round(window)
    nobody = AssessmentParticipant(assessment_round_id=whole.record.id)
    who = whole.participants[0] if whole.participants else nobody
    if who is nobody:
        whole = replace(whole, names={who.id: participant_name(who, {})})
    return _open(AnswerDialog(_file(window), whole, who, window))


def _conversation(window: MainWindow) -> QWidget:
    return _open(ConversationDialog(_file(window), _round(window), window))


def _recovery(window: MainWindow) -> QWidget:
    path = _file(window).store.path
    assert path is not None, "this view needs a file on disk"
    return _open(RecoveryDialog(path, window))


def _news(window: MainWindow) -> QWidget:
    return _open(NewsDialog("# Version 0.1.0\n\n- Text", _file(window).store.path, window))


def _support(window: MainWindow) -> QWidget:
    return _open(SupportDialog(window.settings, _file(window).store, window))


def _held(window: MainWindow) -> QWidget:
    path = _file(window).store.path
    assert path is not None, "this view needs a file on disk"
    return _open(HeldDialog(path, HeldError(lock.held_text(path)), window))


def _help(page: str, window: MainWindow) -> QWidget:
    return _open(HelpDialog(page, window.menus.shortcuts(), window))


def _open(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _file(window: MainWindow) -> Document:
    assert window.workspace is not None, "this view needs an open file"
    return window.workspace.document
