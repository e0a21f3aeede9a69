import re
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import jimdesk
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Unit
from jimdesk.fs import sha256
from jimdesk.reports.report import Stage
from jimdesk.ui import paper
from jimdesk.ui.dialogs.book_preview import BookPreview
from jimdesk.ui.dialogs.print_preview import PrintPreview
from jimdesk.ui.document import Document
from jimdesk.ui.screens.report import ReportScreen
from jimdesk.ui.settings import Settings
from jimdesk.ui.widgets.controls import ComboBox

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def few(document: Document) -> Document:
    """Return the document with three women in an indicator."""
    document.edit("M", lambda edit: edit.save(Goal(statement="As often")))
    made = document.edit(
        "I", lambda edit: edit.save(Indicator(name="Persons", measure=Measure.COUNT))
    )
    values = Observation(
        indicator_id=made.id, period="2025", women_numerator=3.0, men_numerator=41.0
    )
    document.edit("V", lambda edit: edit.save(values))
    return document


def opened(qtbot: QtBot, document: Document) -> ReportScreen:
    screen = ReportScreen(document, Settings())
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: not screen.hidden.is_looking)
    return screen


def choose(combo: ComboBox, value: object) -> None:
    """Choose as a user does."""
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


def hidden(screen: ReportScreen) -> list[list[str]]:
    rows = screen.hidden.table.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_nothing_to_hide_takes_no_room(qtbot: QtBot, document: Document) -> None:
    screen = opened(qtbot, document)
    assert not screen.hidden.isVisible()


def test_what_will_be_hidden_is_seen_before_it_leaves(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    assert screen.hidden.isVisible()
    assert hidden(screen) == [
        ["I-001", "2025", "All", "Women", "Counts few persons."],
        ["I-001", "2025", "All", "Men", "Otherwise a protected number could be worked out."],
    ]


def test_internal_is_a_choice_that_is_never_handed_over(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    screen.unprotected.click()
    assert screen.unprotected.isChecked()
    assert not screen.hidden.isVisible()
    assert "will show small counts" in screen.state.text
    choose(screen.choices.stage, Stage.FINAL)
    assert not screen.unprotected.isEnabled()
    assert not screen.unprotected.isChecked()
    assert screen.hidden.isVisible()
    choose(screen.choices.stage, Stage.DRAFT)
    assert screen.unprotected.isEnabled()


@pytest.mark.parametrize(("unprotected", "women"), [(False, "[x]"), (True, 3)])
def test_workbook_is_made_as_chosen(
    qtbot: QtBot, few: Document, tmp_path: Path, unprotected: bool, women: object
) -> None:
    screen = opened(qtbot, few)
    screen.unprotected.setChecked(unprotected)
    path = tmp_path / "ut.xlsx"
    screen.make(path)
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    table = load_workbook(path)["Årstabell"]
    heads = [cell.value for cell in table[4]]
    assert table[5][heads.index("Kvinnor 2025")].value == women
    (entry,) = few.store.all(ExportEntry)
    assert bool(entry.filter) is unprotected


def test_only_what_a_report_needs_is_asked_for(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    choices = screen.choices
    assert choices.edition.isVisible()
    assert not choices.unit.isVisible()
    assert not choices.reason.isVisible()
    choose(choices.report, "plan")
    assert choices.unit.isVisible()
    assert not choices.edition.isVisible()
    assert choices.year == few.planning_year
    assert choices.format.itemData(0) == "docx"
    choose(choices.stage, Stage.FINAL)
    assert choices.reason.isVisible()


def test_a_word_report_is_made_beside_the_window_and_logged(
    qtbot: QtBot, few: Document, tmp_path: Path
) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.report, "catalogue")
    path = tmp_path / "ut.docx"
    screen.make(path)
    assert screen.cancel_button.isVisible()
    assert screen.bar.isVisible()
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    assert path.is_file()
    assert "ut.docx is saved" in screen.message.text
    assert not screen.cancel_button.isVisible()
    (entry,) = few.store.all(ExportEntry)
    assert (entry.report, entry.format) == ("catalogue", "docx")
    assert screen.log.place_of(entry) == path


def test_an_archive_is_made_beside_the_window(qtbot: QtBot, few: Document, tmp_path: Path) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.format, "zip")
    path = tmp_path / "ut.zip"
    screen.make(path)
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    assert "ut.zip is saved" in screen.message.text
    assert path.is_file()
    (entry,) = few.store.all(ExportEntry)
    assert entry.format == "zip"


def test_what_is_changed_while_it_is_written_is_not_in_it(
    qtbot: QtBot, few: Document, tmp_path: Path
) -> None:
    screen = opened(qtbot, few)
    screen.make(tmp_path / "ut.xlsx")
    (value,) = few.store.all(Observation)
    few.edit("V", lambda edit: edit.save(replace(value, women_numerator=39.0)))
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    cells = [cell for row in load_workbook(tmp_path / "ut.xlsx")["Årstabell"] for cell in row]
    assert 39 not in [cell.value for cell in cells]


def test_a_report_that_is_given_up_leaves_nothing(
    qtbot: QtBot, few: Document, tmp_path: Path
) -> None:
    screen = opened(qtbot, few)
    path = tmp_path / "ut.xlsx"
    screen.make(path)
    screen.cancel_button.click()
    assert not path.exists()
    assert few.store.all(ExportEntry) == []
    assert "Nothing was saved" in screen.message.text


def test_a_report_is_looked_at_before_it_is_saved(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    screen.preview_button.click()
    preview = screen.findChild(BookPreview)
    assert preview is not None
    assert preview.sheets.itemText(2) == "Årstabell"
    choose(preview.sheets, 2)
    assert "[x]" in [preview.table.rows.index(0, at).data() for at in range(4, 15)]
    preview.close()


def test_a_report_for_the_page_is_looked_at_page_by_page(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.report, "catalogue")
    screen.preview_button.click()
    preview = screen.findChild(PrintPreview)
    assert preview is not None
    preview.close()


def test_an_export_is_compared_with_now(qtbot: QtBot, few: Document, tmp_path: Path) -> None:
    (value,) = few.store.all(Observation)
    few.edit("V", lambda edit: edit.save(replace(value, women_numerator=33.0)))
    screen = opened(qtbot, few)
    screen.make(tmp_path / "ut.xlsx")
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    screen.log.compare.click()
    assert "No figure has changed" in screen.log.message.text
    few.edit("V", lambda edit: edit.save(replace(value, women_numerator=35.0)))
    screen.log.compare.click()
    preview = screen.log.findChild(BookPreview)
    assert preview is not None
    rows = preview.table.rows
    assert [rows.index(0, at).data() for at in (5, 6)] == ["33", "35"]
    preview.close()


def test_what_may_not_be_handed_over_says_why(qtbot: QtBot, few: Document, tmp_path: Path) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.stage, Stage.FINAL)
    screen.choices.reason.setText("Known")
    (value,) = few.store.all(Observation)
    few.edit("V", lambda edit: edit.save(replace(value, total_numerator=3.0)))
    screen.choices.reason.clear()
    screen.make(tmp_path / "ut.xlsx")
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    assert "errors" in screen.message.text
    assert not (tmp_path / "ut.xlsx").exists()


def test_the_agencys_own_template_is_remembered_and_used(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    template = tmp_path / "Own.docx"
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Myndigheten"
    made.save(str(template))
    screen = opened(qtbot, document)
    choose(screen.choices.report, "annual-text")
    choose(screen.choices.format, "docx")
    assert screen.choices.template.isVisible()
    screen.choices.template.use(template)
    again = opened(qtbot, document)
    choose(again.choices.report, "annual-text")
    choose(again.choices.format, "docx")
    assert "Own.docx" in again.choices.template.name.text()
    with qtbot.waitSignal(again.writer.done, timeout=30_000):
        again.make(tmp_path / "out.docx")
    written = docx.Document(str(tmp_path / "out.docx"))
    assert written.sections[0].header.paragraphs[0].text == "Myndigheten"
    again.choices.template.use(None)
    assert again.choices.template.path is None
    choose(again.choices.format, "pdf")
    assert not again.choices.template.isVisible()


def test_a_report_is_printed_for_the_year_and_the_part_that_are_chosen(
    qtbot: QtBot, document: Document
) -> None:
    document.edit("E", lambda edit: edit.save(Unit(name="Nord")))
    screen = opened(qtbot, document)
    choose(screen.choices.report, "plan")
    choose(screen.choices.unit, "E-001")
    choose(screen.choices.stage, Stage.FINAL)
    assert screen.chosen_year == document.planning_year
    assert (screen.print_options.unit, screen.print_options.stage) == ("E-001", Stage.DRAFT)
    assert str(document.planning_year) in paper.of_screen(document, screen).pages.title


def test_the_bar_shows_how_much_is_written(qtbot: QtBot, few: Document, tmp_path: Path) -> None:
    screen = opened(qtbot, few)
    screen.make(tmp_path / "ut.xlsx")
    assert screen.bar.maximum() == 0, "while the file is read, nobody knows"
    screen.writer.moved.emit(0.25)
    assert (screen.bar.value(), screen.bar.maximum()) == (25, 100)
    screen.cancel()
    assert not screen.bar.isVisible()


def test_the_log_is_worked_from_the_keyboard(
    qtbot: QtBot, few: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_paths: list[str] = []
    monkeypatch.setattr(  # what the desktop opens is not ours
        QDesktopServices, "openUrl", lambda url: opened_paths.append(url.toLocalFile())
    )
    screen = opened(qtbot, few)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    for name in ("first.xlsx", "second.xlsx"):
        screen.make(tmp_path / name)
        qtbot.waitUntil(lambda: not screen.writer.is_writing)
    log = screen.log
    log.table.setFocus()
    QTest.keyClick(log.table, Qt.Key.Key_Down)
    assert log.chosen is not None
    assert log.chosen.file_name == "first.xlsx"
    QTest.keyClick(log.table, Qt.Key.Key_Return)
    steps = []
    for _ in range(3):
        QTest.keyClick(log.focusWidget(), Qt.Key.Key_Tab)
        steps.append(log.focusWidget())
    assert steps == [log.open, log.show_in_folder, log.compare]
    for button in (log.open, log.show_in_folder, log.compare):
        QTest.keyClick(button, Qt.Key.Key_Space)
    first = str(tmp_path / "first.xlsx")
    assert opened_paths == [first, first, str(tmp_path)]
    assert "No figure has changed" in log.message.text


def test_a_workbook_is_looked_at_page_by_page_before_it_becomes_pdf(
    qtbot: QtBot, few: Document, tmp_path: Path
) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.format, "pdf")
    assert screen.choices.edition.isVisible(), "the pages can be for publication, too"
    screen.preview()
    preview = screen.findChild(PrintPreview)
    assert preview is not None
    assert preview.pages.pageCount() > 10
    preview.close()
    screen.make(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_pages_that_are_given_up_leave_nothing(qtbot: QtBot, few: Document, tmp_path: Path) -> None:
    screen = opened(qtbot, few)
    choose(screen.choices.format, "pdf")
    shares: list[float] = []
    screen.writer.moved.connect(shares.append)
    screen.writer.moved.connect(lambda _: screen.cancel_button.click())
    screen.make(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: not screen.writer.is_writing)
    assert shares
    assert list(tmp_path.glob("*.pdf")) == []
    assert few.store.all(ExportEntry) == []
    assert "Nothing was saved" in screen.message.text


@pytest.mark.parametrize(
    "name",
    ["{0}/evil.xlsx", "../evil.xlsx", r"..\evil.xlsx", r"\\server\share\evil.xlsx", "evil.exe", ""],
)
def test_a_name_in_the_log_leads_nowhere_else_and_to_no_program(
    qtbot: QtBot, few: Document, tmp_path: Path, name: str
) -> None:
    evil = tmp_path / "elsewhere" / "evil.xlsx"
    evil.parent.mkdir()
    assert few.store.path is not None
    for file in (
        evil,
        few.store.path.parent.parent / "evil.xlsx",
        few.store.path.parent / "evil.exe",
    ):
        file.write_bytes(b"x")
    entry = ExportEntry(
        at="2025-02-01T10:00:00+00:00",
        report="annual",
        year=2025,
        file_name=name.format(evil.parent),
        sha256=sha256(evil),
    )
    few.store.log_export(lambda: entry)
    screen = opened(qtbot, few)
    assert screen.log.place_of(few.store.all(ExportEntry)[-1]) is None


def test_only_files_of_the_users_own_are_opened_by_the_system() -> None:
    """No address from a file is ever handed to the system (S-5)."""
    calls = [
        line.strip()
        for source in Path(jimdesk.__file__).parent.rglob("*.py")
        for line in source.read_text("utf-8").splitlines()
        if re.search(r"openUrl\(|startfile|webbrowser|OpenExternalLinks|LinksAccessible", line)
    ]
    assert calls
    assert [call for call in calls if "QUrl.fromLocalFile(" not in call] == []
