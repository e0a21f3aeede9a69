"""The wizard reading records from tables, driven as a person drives it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.organisation import Function
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Status
from jimdesk.store.store import Store
from jimdesk.ui.dialogs.import_wizard import ImportWizard
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.records import CHANGES, COLUMNS, SHEETS
from jimdesk.ui.widgets.controls import ComboBox

LEFT = Qt.MouseButton.LeftButton
PROBLEMS = (("Nr", "Problem", "Prioritet"), ("P1", "Kvinnor nekas", 1), ("P2", "Sen hjälp", "hög"))
GOALS = (
    ("Mål", "Problem", "Målår", "Status"),
    ("Lika rätt", "P1", 2027, "Pågår"),
    ("Snabb hjälp", "P2\nOkänt problem", 2026, "På gång"),
)


@pytest.fixture
def document(qapp: QApplication, empty: Path) -> Iterator[Document]:
    document = Document(Store.open(empty))
    yield document
    document.close()


@pytest.fixture
def wizard(qtbot: QtBot, document: Document) -> Iterator[ImportWizard]:
    made = shown(qtbot, document)
    yield made
    made.done(0)


def shown(qtbot: QtBot, document: Document) -> ImportWizard:
    wizard = ImportWizard(document)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(wizard)
    wizard.show()
    choose(wizard.files.kind, "records")
    return wizard


def choose(combo: ComboBox, value: str) -> None:
    """Choose as a person does, which tells whoever listens."""
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


def book(path: Path, **sheets: tuple[tuple[object, ...], ...]) -> Path:
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
    made.save(path)
    return path


def read(qtbot: QtBot, wizard: ImportWizard, path: Path) -> None:
    wizard.files.chosen.emit([path])
    qtbot.waitUntil(lambda: not wizard.reader.is_reading, timeout=20_000)
    assert wizard.records.grids, wizard.message.text


def go_on(wizard: ImportWizard) -> None:
    QTest.mouseClick(wizard.next_button, LEFT)


def test_two_sheets_become_linked_records_in_one_step(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    assert not wizard.next_button.isEnabled()
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Problem=PROBLEMS, Mål=GOALS))
    assert wizard.page == SHEETS
    kinds = [each.currentData() for each in wizard.records.sheets.kinds]
    assert kinds == ["problems", "goals"]
    go_on(wizard)
    assert wizard.page == COLUMNS
    choose(wizard.records.columns.table, "1")
    assert wizard.records.columns.columns["Målår"].currentData() == "due_year"
    choose(wizard.records.columns.values["status", "På gång"], "decided")
    go_on(wizard)
    assert wizard.page == CHANGES
    assert document.store.count(Goal) == 0
    with qtbot.waitSignal(wizard.done_reading):
        go_on(wizard)
    equal, quick = document.store.all(Goal)
    assert (equal.status, quick.status, quick.due_year) == (Status.ONGOING, Status.DECIDED, 2026)
    assert len(document.store.all(links.GoalProblem)) == 2
    document.undo()
    assert document.store.count(Goal) == document.store.count(Problem) == 0


def test_what_cannot_be_read_is_listed_with_the_reason(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Problem=PROBLEMS, Mål=GOALS))
    go_on(wizard)
    go_on(wizard)
    changes = wizard.records.changes
    choose(changes.filter, "unread")
    rows = changes.table.rows
    said = [rows.index(row, 4).data() for row in range(rows.rowCount())]
    assert len(said) == 3
    assert said[0].startswith("”hög”")
    assert rows.index(0, 0).data() == "Problem 3"


def test_each_change_is_ticked_or_left_and_conflicts_are_left_unasked(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    made = Goal(statement="Lika rätt", due_year=2030)
    document.edit("x", lambda edit: edit.save(made))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS))
    go_on(wizard)
    go_on(wizard)
    changes = wizard.records.changes
    assert changes.replace_conflicts.isVisible()
    choose(changes.filter, "conflict")
    rows = changes.table.rows
    assert [rows.index(0, column).data() for column in (1, 3, 4)] == ["Lika rätt", "2030", "2027"]
    changes.table.setFocus()
    QTest.keyClick(changes.table, Qt.Key.Key_Space)
    choose(changes.filter, "new")
    changes.table.setCurrentIndex(rows.index(rows.rowCount() - 1, 1))
    QTest.keyClick(changes.table, Qt.Key.Key_Space)
    go_on(wizard)
    (goal,) = document.store.all(Goal)
    assert goal.due_year == 2027


def test_all_conflicts_are_ticked_at_once_and_none_again(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    made = Goal(statement="Lika rätt", due_year=2030, status=Status.COMPLETED)
    document.edit("x", lambda edit: edit.save(made))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS[:2]))
    go_on(wizard)
    go_on(wizard)
    assert not wizard.next_button.isEnabled()
    wizard.records.changes.replace_conflicts.click()
    assert len(wizard.records.changes.chosen()) == 2
    assert wizard.next_button.isEnabled()
    wizard.records.changes.replace_conflicts.click()
    assert wizard.records.changes.chosen() == []


def test_a_name_in_a_column_adds_a_record_when_the_user_says_so(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS))
    wizard.records.sheets.add_named.click()
    for _ in range(3):
        go_on(wizard)
    titles = [each.title for each in document.store.all(Problem)]
    assert titles == ["P1", "P2", "Okänt problem"]


def test_columns_are_chosen_and_left_out(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    rows = (("Vad vi vill", "Vem", "När"), ("Lika rätt", "Chefsjurist", 2027))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Blad1=rows))
    go_on(wizard)
    assert wizard.page == SHEETS
    assert wizard.message.isVisible()
    choose(wizard.records.sheets.kinds[0], "goals")
    go_on(wizard)
    go_on(wizard)
    assert wizard.page == COLUMNS, "no column says what the rows are called"
    columns = wizard.records.columns.columns
    choose(columns["Vad vi vill"], "statement")
    columns = wizard.records.columns.columns
    choose(columns["Vem"], "owner_id")
    choose(wizard.records.columns.columns["När"], "")
    go_on(wizard)
    go_on(wizard)
    (goal,) = document.store.all(Goal)
    assert (goal.statement, goal.due_year) == ("Lika rätt", None)
    assert [each.name for each in document.store.all(Function)] == ["Chefsjurist"]


def test_the_row_of_the_heads_is_chosen(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    rows = (("Lista", "2026"), ("Mål", "Målår"), ("Lika rätt", 2027))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=rows))
    assert wizard.records.listings[0].head_row == 2
    choose(wizard.records.sheets.heads[0], "1")
    assert wizard.records.listings[0].heads == ("Lista", "2026")
    choose(wizard.records.sheets.heads[0], "2")
    assert wizard.records.mappings[0].columns["due_year"] == "Målår"


def test_the_kind_of_measure_is_asked_for(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    rows = (("Indikator", "Enhet"), ("Andel som nekas", "procent"))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS, Indikatorer=rows))
    go_on(wizard)
    go_on(wizard)
    assert wizard.page == COLUMNS
    assert wizard.records.columns.measure is not None, "the table in question is shown"
    choose(wizard.records.columns.measure, "share_within_sex")
    go_on(wizard)
    go_on(wizard)
    assert document.store.all(Indicator)[0].measure is Measure.SHARE_WITHIN_SEX


def test_next_time_the_same_table_leads_to_what_changes(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    path = book(tmp_path / "plan.xlsx", Mål=GOALS)
    read(qtbot, wizard, path)
    for _ in range(3):
        go_on(wizard)
    later = shown(qtbot, document)
    rows = (*GOALS[:2], ("Snabb hjälp", "P2", 2029, ""))
    read(qtbot, later, book(path, Mål=rows))
    assert later.page == CHANGES
    (entry,) = later.records.changes.chosen()
    assert (entry.old, entry.new) == (2026, 2029)
    later.done(0)


def test_cancelled_the_file_is_byte_for_byte_the_same(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    path = document.store.path
    assert path is not None
    before = path.read_bytes()
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Problem=PROBLEMS, Mål=GOALS))
    go_on(wizard)
    go_on(wizard)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert path.read_bytes() == before


def test_a_failed_write_leaves_the_file_as_it_was_and_says_so(
    qtbot: QtBot, wizard: ImportWizard, document: Document, tmp_path: Path
) -> None:
    goal = document.edit("x", lambda edit: edit.save(Goal(statement="Lika rätt")))
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS))
    go_on(wizard)
    go_on(wizard)
    document.edit("x", lambda edit: edit.save(replace(goal, statement="Annat")))
    document.store.read_only = True
    go_on(wizard)
    assert wizard.message.isVisible()
    assert wizard.isVisible()
    assert [each.statement for each in document.store.all(Goal)] == ["Annat"]
    document.store.read_only = False


def test_a_copied_table_is_pasted(qtbot: QtBot, wizard: ImportWizard, document: Document) -> None:
    QGuiApplication.clipboard().setText("Mål\tMålår\nLika, för alla\t2027\n")
    with qtbot.waitSignal(wizard.reader.done, timeout=20_000):
        QTest.mouseClick(wizard.files.paste_button, LEFT)
    QGuiApplication.clipboard().clear()
    for _ in range(3):
        go_on(wizard)
    assert [each.statement for each in document.store.all(Goal)] == ["Lika, för alla"]


def test_figures_are_no_records_and_another_choice_begins_anew(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = tmp_path / "folk.json"
    path.write_text("{}", encoding="utf-8")
    with qtbot.waitSignal(wizard.reader.failed, timeout=20_000):
        wizard.files.chosen.emit([path])
    assert "poster" in wizard.message.text
    read(qtbot, wizard, book(tmp_path / "plan.xlsx", Mål=GOALS))
    wizard.back()
    choose(wizard.files.kind, "figures")
    assert not wizard.next_button.isEnabled()
