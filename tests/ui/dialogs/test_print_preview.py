"""The preview of what is printed: opened by the menu, turned by keys, saved as PDF."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.office.paged import paged
from jimdesk.store.store import Store
from jimdesk.ui import settings
from jimdesk.ui.dialogs.print_preview import PrintPreview
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from tests.office.documents import document


@pytest.fixture
def preview(qtbot: QtBot) -> PrintPreview:
    made = PrintPreview(paged(document()), "out.pdf")
    qtbot.addWidget(made)
    made.show()
    return made


def test_pages_are_turned_and_counted(preview: PrintPreview) -> None:
    assert preview.where.text() == "Sida 1 av 2"
    assert not preview.back.isEnabled()
    preview.forward.click()
    assert preview.where.text() == "Sida 2 av 2"
    assert not preview.forward.isEnabled()
    preview.back.click()
    assert preview.pages.currentPage() == 1


def test_the_pages_are_saved_as_pdf(preview: PrintPreview, tmp_path: Path) -> None:
    preview.save_pdf(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert "out.pdf" in preview.message.text


def test_a_folder_that_is_gone_is_told(preview: PrintPreview, tmp_path: Path) -> None:
    preview.save_pdf(tmp_path / "gone" / "out.pdf")
    assert "går inte att nå" in preview.message.text


def test_the_menu_shows_the_chosen_record_as_pages(
    example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_store(Store.open(example))
    window.show()
    assert window.workspace is not None
    goal = window.workspace.document.store.all(Goal)[0]
    window.go(Place("goals", goal.id))
    window.outgoing.print_page()
    (dialog,) = window.findChildren(PrintPreview)
    assert dialog.printer.docName().startswith(goal.code)
    dialog.reject()
    window.go(Place("checks"))
    window.outgoing.print_page()
    QApplication.processEvents()
    assert "Välj något" in window.workspace.message.text
    window.close_file()
