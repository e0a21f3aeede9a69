"""The whole window, driven by keys and mouse as a person drives it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.links import GoalIndicator, GoalProblem
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Result
from jimdesk.reports.report import Stage
from jimdesk.store.store import Store
from jimdesk.ui import settings, theme
from jimdesk.ui.dialogs.changes import ChangesDialog
from jimdesk.ui.dialogs.preferences import PreferencesDialog
from jimdesk.ui.dialogs.wastebasket import WastebasketDialog
from jimdesk.ui.dialogs.years import YearsDialog
from jimdesk.ui.document import Document
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from jimdesk.ui.values_part import ValuesPart
from jimdesk.ui.widgets.wrapping import LinkButton
from jimdesk.ui.workspace import Workspace

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Return what starts the program, with the settings from last time."""
    windows: list[MainWindow] = []

    def shown() -> MainWindow:
        window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    yield shown
    for window in windows:
        assert window.close()
        window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(start: Start, example: Path) -> MainWindow:
    """The window with the example open."""
    made = start()
    made.open_file(example)
    return made


@pytest.fixture
def new(start: Start, empty: Path) -> MainWindow:
    """The window with an empty file open."""
    made = start()
    made.open_file(empty)
    return made


# --- what a person does ------------------------------------------------------------------------


def work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def document(window: MainWindow) -> Document:
    return work(window).document


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def click(view: QWidget, text: str) -> None:
    """Click the button or the link with these words."""
    found = [each for each in view.findChildren(QPushButton) if each.isVisible()]
    (button,) = [
        each
        for each in found
        if (each.shown if isinstance(each, LinkButton) else each.text()) == text
    ]
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def shown_section(window: MainWindow) -> str:
    return work(window).sidebar.list.currentItem().text()


def dialog_of(window: MainWindow, kind: type[Any]) -> Any:
    (dialog,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return dialog


def write(window: MainWindow, field: str, text: str) -> QWidget:
    """Go to a field of the form, replace what stands there, and leave it."""
    detail = work(window).screen.detail
    detail.focus(field)
    widget: QWidget = detail.form.boxes[field].editor.widget
    QTest.keyClick(widget, KEY.Key_A, CONTROL)
    paste(widget, text)
    press(KEY.Key_Tab)
    return widget


def paste(widget: QWidget, text: str) -> None:
    """Paste a text, which is how å, ä and ö get into a field here: QTest has no keys for them."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(widget, KEY.Key_V, CONTROL)


# --- ways in and around ------------------------------------------------------------------------


def test_example_is_one_click_away(start: Start) -> None:
    window = start()
    click(window, "Titta på exempel")
    assert work(window).sidebar.example.isVisible()
    assert document(window).store.count(Problem) > 5


def test_control_and_a_figure_go_to_a_section(window: MainWindow) -> None:
    for number, entry in enumerate(all_screens()[:9]):
        press(Qt.Key(KEY.Key_1 + number), CONTROL)
        assert shown_section(window) == entry.title()
        assert work(window).screen.isVisible()


def test_every_section_is_shown_in_one_window_only(window: MainWindow, qapp: QApplication) -> None:
    watch = Watch()
    qapp.installEventFilter(watch)
    for entry in all_screens():
        window.go(Place(entry.name))
        QApplication.processEvents()
    qapp.removeEventFilter(watch)
    assert watch.windows == []


class Watch(QObject):
    """Notes every window that comes up, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_f6_moves_between_the_panes_and_back(window: MainWindow) -> None:
    window.go(Place("problems"))
    workspace = work(window)
    panes = [workspace.sidebar.list, *workspace.screen.focus_panes()]
    panes[0].setFocus()
    visited = []
    for _ in range(3):
        press(KEY.Key_F6)
        visited.append(pane_of(panes))
    assert visited == [1, 2, 0]
    press(KEY.Key_F6, SHIFT)
    assert pane_of(panes) == 2


def pane_of(panes: list[QWidget]) -> int:
    focus = QApplication.focusWidget()
    assert focus is not None
    (number,) = [i for i, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)]
    return number


def test_control_f_finds_a_record_by_its_words(window: MainWindow) -> None:
    window.go(Place("problems"))
    press(KEY.Key_F, CONTROL)
    screen = work(window).screen
    assert screen.list.search.hasFocus()
    QTest.keyClicks(screen.list.search, "omsorgspeng")
    assert screen.list.model.rowCount() == 1
    press(KEY.Key_Escape)
    assert screen.list.model.rowCount() > 1


# --- edits -------------------------------------------------------------------------------------


def test_control_n_adds_where_one_is(new: MainWindow) -> None:
    for section, kind in (("problems", Problem), ("goals", Goal), ("indicators", Indicator)):
        new.go(Place(section))
        press(KEY.Key_N, CONTROL)
        assert document(new).store.count(kind) == 1
        detail = work(new).screen.detail
        focus = QApplication.focusWidget()
        assert focus is not None
        assert detail.isAncestorOf(focus)


def test_what_is_written_is_saved_when_the_field_is_left(new: MainWindow) -> None:
    new.go(Place("problems"))
    press(KEY.Key_N, CONTROL)
    write(new, "who", "Kvinnor som söker stöd")
    (problem,) = document(new).store.all(Problem)
    assert problem.who == "Kvinnor som söker stöd"
    assert work(new).status.text.startswith("Alla ändringar sparade")
    assert "kvinnor som söker stöd" in work(new).screen.detail._lead._text.text()


def test_control_z_takes_back_and_control_y_does_again(new: MainWindow) -> None:
    new.go(Place("problems"))
    press(KEY.Key_N, CONTROL)
    write(new, "who", "Kvinnor")
    press(KEY.Key_Z, CONTROL)  # the focus is in the next field, which has nothing of its own
    (problem,) = document(new).store.all(Problem)
    assert problem.who == ""
    press(KEY.Key_Y, CONTROL)
    (problem,) = document(new).store.all(Problem)
    assert problem.who == "Kvinnor"


def test_field_takes_back_its_own_keys_first(new: MainWindow) -> None:
    new.go(Place("problems"))
    press(KEY.Key_N, CONTROL)
    detail = work(new).screen.detail
    detail.focus("who")
    edit = detail.form.boxes["who"].editor.widget
    QTest.keyClicks(edit, "Flickor")
    press(KEY.Key_Z, CONTROL)
    assert edit.text() == ""
    assert document(new).store.count(Problem) == 1


def test_work_is_still_there_next_time_and_can_still_be_undone(
    start: Start, empty: Path, qapp: QApplication
) -> None:
    window = start()
    window.open_file(empty)
    window.go(Place("problems"))
    press(KEY.Key_N, CONTROL)
    write(window, "who", "Flickor")
    assert window.close()
    window = start()
    click(window, empty.stem)
    (problem,) = document(window).store.all(Problem)
    assert problem.who == "Flickor"
    window.undo()
    (problem,) = document(window).store.all(Problem)
    assert problem.who == ""


def test_chain_grows_downwards_from_a_problem_by_clicks(new: MainWindow) -> None:
    new.go(Place("problems"))
    press(KEY.Key_N, CONTROL)
    write(new, "title", "Färre kvinnor går vidare till arbete")
    click(work(new).screen, "Lägg till mål")
    write(new, "statement", "Kvinnor och män går vidare i lika hög grad")
    click(work(new).screen, "Lägg till indikator")
    write(new, "name", "Andel som går vidare till arbete")
    store, year = document(new).store, document(new).report_year
    (indicator,) = store.all(Indicator)
    document(new).edit("Mått", lambda edit: edit.save(replace(indicator, measure=Measure.COUNT)))
    enter_value(new, 12)
    (value,) = store.all(Observation)
    assert (value.period, value.women_numerator) == (str(year), 12)
    (goal,) = store.all(Goal)
    new.go(Place("goals", goal.id))
    click(work(new).screen, f"Skriv resultat {year}")
    (result,) = store.all(Result)
    assert (result.goal_id, result.year) == (goal.id, year)
    assert store.count(GoalProblem) == store.count(GoalIndicator) == 1


def enter_value(window: MainWindow, number: int) -> None:
    """Write a number of women for the newest year in the grid."""
    part = work(window).screen.detail.findChild(ValuesPart)
    view, columns = part.grid.view, part.grid.model.columns
    view.setFocus()
    (column,) = [i for i, each in enumerate(columns) if each.key == "women_numerator"]
    view.go_to(part.grid.model.periods.index(str(document(window).report_year)), column)
    for figure in str(number):
        press(Qt.Key(ord(figure)))
    press(KEY.Key_Return)


def test_what_is_thrown_away_comes_back_with_what_belongs_to_it(window: MainWindow) -> None:
    store = document(window).store
    window.go(Place("indicators"))
    indicators, values = store.count(Indicator), store.count(Observation)
    work(window).screen.list.focus_list()
    press(KEY.Key_Delete, CONTROL)
    assert store.count(Indicator) == indicators - 1
    assert store.count(Observation) < values
    window.undo()
    assert (store.count(Indicator), store.count(Observation)) == (indicators, values)
    window.redo()
    window.show_wastebasket()
    basket = dialog_of(window, WastebasketDialog)
    click(basket, "Återställ")
    basket.close()
    assert (store.count(Indicator), store.count(Observation)) == (indicators, values)


def test_changes_of_a_record_are_a_click_away(window: MainWindow) -> None:
    window.go(Place("problems"))
    write(window, "who", "Kvinnor i insatsen")
    click(work(window).screen.detail, "Visa ändringar")
    dialog = dialog_of(window, ChangesDialog)
    cells = [dialog.table.rows.index(0, column).data() for column in range(6)]
    assert "Kvinnor i insatsen" in cells
    dialog.close()


def test_years_can_be_changed(window: MainWindow) -> None:
    QTest.mouseClick(work(window).sidebar.years, LEFT)
    dialog = dialog_of(window, YearsDialog)
    dialog.report.setValue(2024)
    dialog.planning.setValue(2025)
    click(dialog, "Välj de här åren")
    assert (document(window).report_year, document(window).planning_year) == (2024, 2025)
    assert "2024" in work(window).sidebar.years.shown


def test_finding_leads_to_its_field_and_leaves_the_count_when_it_is_accepted(
    window: MainWindow,
) -> None:
    window.go(Place("checks"))
    document(window).review()
    screen = work(window).screen
    finding = screen._shown
    click(screen, "Gå dit")
    detail = work(window).screen.detail
    focus = QApplication.focusWidget()
    assert focus is not None
    assert detail.form.boxes[finding.field].isAncestorOf(focus)
    before = count_of(window, "checks")
    window.go(Place("checks"))
    box = screen._accept.boxes["reason"]
    box.focus()
    paste(box.editor.widget, "Utreds under hösten")
    press(KEY.Key_Tab)
    assert count_of(window, "checks") == before - 1


def count_of(window: MainWindow, section: str) -> int:
    sections = work(window).sidebar.list
    (item,) = [
        sections.item(row)
        for row in range(sections.count())
        if getattr(sections.item(row).data(Qt.ItemDataRole.UserRole), "name", "") == section
    ]
    return int(item.data(Qt.ItemDataRole.AccessibleTextRole).rpartition(", ")[2])


def test_workbook_is_made_from_the_report_section(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    press(KEY.Key_E, CONTROL)
    screen = work(window).screen
    screen.choices.stage.choose(Stage.DRAFT)
    screen.make(tmp_path / "underlag.xlsx")
    qtbot.waitUntil(lambda: not screen.writer.is_writing, timeout=60_000)
    assert (tmp_path / "underlag.xlsx").stat().st_size > 10_000
    assert "underlag.xlsx" in screen.message.text
    assert screen.log.isVisible()


# --- files -------------------------------------------------------------------------------------


HOLD = """
import sys
from pathlib import Path
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_file_that_another_holds_is_offered_as_its_backup_copy(start: Start, example: Path) -> None:
    store = Store.open(example)
    store.back_up()
    store.close()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(example)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        window = start()
        window.open_file(example)
        assert window.workspace is None
        click(window, "Läs säkerhetskopian")
    finally:
        other.communicate()
    assert work(window).status.text == "Skrivskyddad"
    assert document(window).read_only
    window.go(Place("problems"))
    screen = work(window).screen
    assert not screen.list.add_button.isEnabled()
    for box in screen.detail.form.boxes.values():
        for edit in box.findChildren(QLineEdit):
            assert edit.isReadOnly() or not edit.isEnabled()
        assert not any(combo.isEnabled() for combo in box.findChildren(QComboBox))
    problems = document(window).store.count(Problem)
    window.activateWindow()
    QApplication.processEvents()
    press(KEY.Key_N, CONTROL)
    screen.delete()
    assert document(window).store.count(Problem) == problems


def test_window_stays_while_something_written_cannot_be_kept(new: MainWindow) -> None:
    new.go(Place("goals"))
    press(KEY.Key_N, CONTROL)
    write(new, "due_year", "nästa år")
    new.go(Place("problems"))
    assert shown_section(new) == "Mål"
    assert not new.close()
    assert new.isVisible()
    assert "sparat" in work(new).message.text
    write(new, "due_year", "2027")
    assert new.close()
    new.show()


def test_not_ours_is_told_and_nothing_is_opened(start: Start, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.jim"
    wrong.write_text("Det här är ingen databas.", "utf-8")
    window = start()
    window.open_file(wrong)
    assert window.workspace is None
    assert window.welcome.message.isVisible()
    assert wrong.read_text("utf-8") == "Det här är ingen databas."


# --- the look, and how it starts ---------------------------------------------------------------


def test_preferences_hold_as_soon_as_they_are_chosen(window: MainWindow) -> None:
    window.show_preferences()
    dialog = dialog_of(window, PreferencesDialog)
    light = theme.current().surface
    choose(dialog.theme, "dark")
    assert theme.current().name == "dark"
    assert theme.current().surface != light
    choose(dialog.scale, 1.5)
    assert theme.current().sizes.body == 21
    dialog.signature.setText("JiM-samordnare")
    dialog.signature.editingFinished.emit()
    dialog.close()
    assert document(window).store.who == "JiM-samordnare"
    assert window.settings.get(settings.THEME) == "dark"


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_text_grows_with_control_plus_and_comes_back(window: MainWindow) -> None:
    window.scale(0.5)
    assert theme.current().sizes.body == 21
    window.scale(0.0)
    assert theme.current().sizes.body == 14


def test_escape_closes_every_dialog(window: MainWindow) -> None:
    for show in (
        window.show_wastebasket,
        window.choose_years,
        window.show_preferences,
        window.show_help,
    ):
        show()
        (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()


@pytest.mark.parametrize(
    "words", [["--smoke"], ["--smoke", "--example"], ["--lang", "en", "--smoke"]]
)
def test_program_starts_paints_and_leaves(words: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "jimdesk", *words], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_start_loads_nothing_that_can_wait(example: Path) -> None:
    program = (
        "import sys\n"
        "from jimdesk.__main__ import main\n"
        "main([sys.argv[1], '--smoke'])\n"
        "print(*sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(example)], capture_output=True, text=True, check=True
    )
    loaded = set(ran.stdout.split())
    rooms = {".".join(name.split(".")[:2]) for name in loaded if name.startswith("jimdesk.")}
    kept = {
        "__main__",
        "cli",
        "domain",
        "fs",
        "i18n",
        "lean",
        "paths",
        "policy",
        "running",
        "store",
    }
    assert rooms == {f"jimdesk.{room}" for room in (*kept, "ui")}
    entities = {name for name in loaded if name.startswith("jimdesk.domain.")}
    assert entities == {
        f"jimdesk.domain.{name}" for name in ("agency", "errors", "frequency", "record")
    }
    assert not loaded & {"jimdesk.store.tables", "jimdesk.store.writer"}
    assert not loaded & {"sqlite_utils", "numpy", "openpyxl", "docx", "pyqtgraph", "PySide6.QtTest"}
    assert "PySide6.QtNetwork" not in loaded
    assert not loaded & {"platformdirs", "secrets", "jimdesk.store.change_log"}
    screens = {
        name for name in loaded if name.startswith(("jimdesk.ui.screens.", "jimdesk.ui.dial"))
    }
    assert screens == {"jimdesk.ui.screens.start"}
