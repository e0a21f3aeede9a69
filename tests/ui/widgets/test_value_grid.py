"""The value grid, driven by keys, mouse and clipboard as a person drives it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain.indicator import Indicator, Measure, SexLabels
from jimdesk.domain.observation import Missing, Observation, Quality
from jimdesk.ui.widgets.value_grid import ValueGrid

ROLE = Qt.ItemDataRole
KEY = Qt.Key
SHARE = Indicator(id=1, measure=Measure.SHARE_WITHIN_SEX)
COUNT = Indicator(id=2, measure=Measure.COUNT)
MEAN = Indicator(id=3, measure=Measure.MEAN, unit="dagar")
SOURCES = [(7, "K-007 Registret")]
FULL = Observation(
    id=1, indicator_id=1, period="2025",
    women_numerator=128, women_denominator=200, men_numerator=3550, men_denominator=5000,
)  # fmt: skip


class Desk:
    """What a screen does around the grid: saves all that is committed at once, and shows again."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.grid = ValueGrid()
        qtbot.addWidget(self.grid)
        QAbstractItemModelTester(
            self.grid.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.grid
        )
        self.commits: list[list[Observation]] = []
        self.saved: dict[int, Observation] = {}
        self.grid.committed.connect(self._save)

    def show(
        self, indicator: Indicator, *observations: Observation, periods: Sequence[str] = ()
    ) -> None:
        self.indicator, self.periods = indicator, periods
        self.saved = {each.id: each for each in observations}
        self._show()
        self.grid.resize(900, 500)
        with self.qtbot.waitExposed(self.grid):
            self.grid.show()
        with self.qtbot.waitActive(self.grid):
            self.grid.activateWindow()
        self.grid.view.setFocus()

    def _show(self) -> None:
        shown = list(self.saved.values())
        self.grid.show_values(self.indicator, shown, self.periods, sources=SOURCES)

    def _save(self, changed: list[Observation]) -> None:
        self.commits.append(changed)
        for each in changed:
            key = each.id or max(self.saved, default=0) + 1
            self.saved[key] = replace(each, id=key)
        self._show()

    def of(self, period: str) -> Observation:
        return next(each for each in self.saved.values() if each.period == period)

    def column(self, key: str) -> int:
        return [column.key for column in self.grid.model.columns].index(key)

    def go(self, period: str, key: str) -> None:
        self.grid.view.go_to(self.grid.model.periods.index(period), self.column(key))

    def select(self, top: tuple[str, str], bottom: tuple[str, str]) -> None:
        self.go(*top)
        model, view = self.grid.model, self.grid.view
        rows = model.periods.index(bottom[0]) - model.periods.index(top[0])
        for _ in range(rows):
            self.press(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        for _ in range(self.column(bottom[1]) - self.column(top[1])):
            self.press(KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert len(view.chosen()) >= rows

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self._target(), key, modifier)
        QApplication.processEvents()  # Qt commits an edit once the key is done

    def type(self, text: str, end: Qt.Key = KEY.Key_Return) -> None:
        QTest.keyClicks(self._target(), text[:1])
        QTest.keyClicks(self._target(), text[1:])
        self.press(end)

    def _target(self) -> QWidget:
        focused = self.grid.focusWidget()
        return focused if focused is not None else self.grid.view

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)

    def shown(self, period: str, key: str, role: int = ROLE.DisplayRole) -> object:
        model = self.grid.model
        return model.data(model.index(model.periods.index(period), self.column(key)), role)

    def text(self, period: str, key: str) -> str:
        return str(self.shown(period, key))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


# --- what it shows -----------------------------------------------------------------------------


def test_a_share_shows_numbers_and_what_they_come_to(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    assert [desk.text("2025", column.key) for column in desk.grid.model.columns] == [
        "2025", "128", "200", "64,0", "3\u00a0550", "5\u00a0000", "71,0", "\u22127,0",
    ]  # fmt: skip


def test_newest_period_is_on_top(desk: Desk) -> None:
    desk.show(SHARE, FULL, periods=["2023", "2026", "2024"])
    assert desk.grid.model.periods == ["2026", "2025", "2024", "2023"]


def test_what_cannot_be_worked_out_says_why(desk: Desk) -> None:
    desk.show(SHARE, replace(FULL, women_denominator=0.0))
    assert desk.text("2025", "women_result") == ".."
    reason = desk.shown("2025", "women_result", ROLE.ToolTipRole)
    assert reason
    assert desk.shown("2025", "women_result", ROLE.AccessibleDescriptionRole) == reason


def test_zero_missing_and_not_filled_in_look_different(desk: Desk) -> None:
    desk.show(
        MEAN,
        Observation(id=1, indicator_id=3, period="2025", women_value=0.0,
                    men_missing=Missing.NOT_APPLICABLE),
        Observation(id=2, indicator_id=3, period="2024", men_missing=Missing.NOT_AVAILABLE),
    )  # fmt: skip
    assert desk.text("2025", "women_value") == "–"
    assert desk.shown("2025", "women_value", ROLE.AccessibleTextRole) == "0"
    assert desk.text("2025", "men_value") == "."
    assert desk.text("2024", "men_value") == ".."
    assert desk.text("2024", "women_value") == ""


def test_a_total_is_worked_out_until_it_is_entered(desk: Desk) -> None:
    desk.show(
        COUNT,
        Observation(id=1, indicator_id=2, period="2025", women_numerator=10, men_numerator=30),
    )
    assert desk.text("2025", "total_numerator") == "40"
    assert [desk.text("2025", f"{sex}_distribution") for sex in ("women", "men")] == ["25", "75"]
    desk.go("2025", "total_numerator")
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Return)
    assert desk.commits == []
    desk.go("2025", "total_numerator")
    desk.type("41")
    assert desk.of("2025").total_numerator == 41
    assert desk.shown("2025", "total_numerator", ROLE.ToolTipRole)


def test_breaks_and_preliminary_values_are_marked_in_words(desk: Desk) -> None:
    desk.show(SHARE, replace(FULL, series_break=True, quality=Quality.PRELIMINARY))
    assert "prelim." in desk.text("2025", "period")
    spoken = str(desk.shown("2025", "period", ROLE.AccessibleTextRole))
    assert Quality.PRELIMINARY.label in spoken


def test_girls_and_boys_have_their_own_heads(desk: Desk) -> None:
    desk.show(replace(SHARE, sex_labels=SexLabels.GIRLS_BOYS), FULL)
    first, second = desk.grid.model.columns[1], desk.grid.model.columns[4]
    desk.show(replace(SHARE, id=9), FULL)
    assert first.title != desk.grid.model.columns[1].title
    assert second.title != desk.grid.model.columns[4].title


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_has_a_grid_with_everything_switched_on(desk: Desk, measure: Measure) -> None:
    desk.show(Indicator(id=4, measure=measure), replace(FULL, indicator_id=4))
    for box in desk.grid.toggles.values():
        box.setChecked(True)
        assert desk.grid.model.columnCount() > 1
    heads = [column.title for column in desk.grid.model.columns]
    assert len(heads) == len(set(heads))
    assert not desk.grid.grab().isNull()


def test_entered_unknown_sex_and_totals_are_never_hidden(desk: Desk) -> None:
    desk.show(SHARE, replace(FULL, unknown_numerator=1.0, total_denominator=5300.0))
    assert desk.grid.toggles["unknown"].isChecked()
    assert desk.text("2025", "total_denominator") == "5\u00a0300"


def test_heads_are_said_on_one_line(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    model, horizontal = desk.grid.model, Qt.Orientation.Horizontal
    assert "\n" in model.headerData(1, horizontal)
    assert "\n" not in model.headerData(1, horizontal, ROLE.AccessibleTextRole)


def test_columns_fill_the_width_and_rows_need_no_scrolling(desk: Desk, qtbot: QtBot) -> None:
    desk.show(SHARE, FULL, periods=[str(year) for year in range(2016, 2026)])
    view = desk.grid.view
    qtbot.waitUntil(lambda: view.height() == view.sizeHint().height())
    assert view.verticalScrollBar().maximum() == 0
    assert view.horizontalHeader().length() == view.viewport().width()


# --- typing ------------------------------------------------------------------------------------


def test_typing_and_enter_saves_one_value_and_goes_down(desk: Desk) -> None:
    desk.show(SHARE, FULL, periods=["2024"])
    desk.go("2025", "women_numerator")
    desk.type("130")
    assert desk.commits == [[replace(FULL, women_numerator=130)]]
    desk.type("121")
    assert desk.commits[1] == [Observation(indicator_id=1, period="2024", women_numerator=121)]


def test_tab_ends_an_edit_goes_right_and_then_leaves(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type("130", KEY.Key_Tab)
    assert desk.grid.view.currentIndex().column() == desk.column("women_denominator")
    assert desk.grid.focusWidget() is desk.grid.view
    desk.press(KEY.Key_Tab)
    assert desk.grid.focusWidget() is not desk.grid.view


def test_what_was_not_changed_is_not_saved(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "men_numerator")
    desk.press(KEY.Key_F2)
    editor = desk.grid.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "3550"
    assert "2025" in editor.accessibleName()
    desk.press(KEY.Key_Return)
    desk.go("2025", "men_numerator")
    desk.type("3 550,0")
    assert desk.commits == []


def test_escape_keeps_the_old_value(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "men_numerator")
    desk.type("9", KEY.Key_Escape)
    assert desk.text("2025", "men_numerator") == "3\u00a0550"


@pytest.mark.parametrize(
    ("typed", "missing"),
    [("..", Missing.NOT_AVAILABLE), (".", Missing.NOT_APPLICABLE)],
)
def test_signs_say_why_a_number_is_missing(desk: Desk, typed: str, missing: Missing) -> None:
    desk.show(SHARE, periods=["2025"])
    desk.go("2025", "women_numerator")
    desk.type(typed)
    assert desk.of("2025").women_missing is missing
    desk.go("2025", "women_numerator")
    desk.type("5")
    desk.go("2025", "women_denominator")
    desk.type("9")
    assert desk.of("2025").women_missing is None


def test_a_dash_is_zero(desk: Desk) -> None:
    desk.show(MEAN, periods=["2025"])
    desk.go("2025", "women_value")
    desk.type("-")
    assert desk.of("2025").women_value == 0.0
    assert desk.of("2025").women_missing is None


def test_what_cannot_be_read_is_kept_as_typed_and_the_saved_value_stays(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type("12 a")
    assert desk.commits == []
    assert desk.text("2025", "women_numerator") == "12 a"
    assert "12 a" in str(desk.shown("2025", "women_numerator", ROLE.AccessibleDescriptionRole))
    assert desk.text("2025", "women_result") == "64,0"
    assert desk.grid.unread == 1
    assert desk.grid.strip.isVisible()
    desk.go("2025", "women_numerator")
    desk.type("129")
    assert desk.grid.unread == 0
    assert not desk.grid.strip.isVisible()
    assert desk.of("2025").women_numerator == 129


def test_a_text_that_looks_like_markup_is_no_markup(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type("<b>x</b>")
    assert "<" not in str(desk.shown("2025", "women_numerator", ROLE.ToolTipRole))


def test_unread_cells_come_back_with_their_indicator(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type("x")
    desk.grid.show_values(MEAN, [], ["2025"])
    assert desk.grid.unread == 0
    desk.grid.show_values(SHARE, [FULL], ["2025"])
    assert desk.text("2025", "women_numerator") == "x"


@pytest.mark.parametrize("typed", ["-1", "1e999", "1.2.3", "[x]"])
def test_impossible_numbers_are_refused(desk: Desk, typed: str) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type(typed)
    assert desk.commits == []
    assert desk.grid.unread == 1


def test_per_cent_can_be_entered_directly_and_gives_way_to_the_numbers(desk: Desk) -> None:
    desk.show(SHARE, periods=["2025"])
    desk.grid.toggles["direct"].click()
    desk.go("2025", "women_value")
    desk.type("64 %")
    assert desk.of("2025").women_value == 64.0
    desk.grid.toggles["direct"].click()
    assert desk.text("2025", "women_result") == "64,0"
    desk.go("2025", "women_numerator")
    desk.type("1", KEY.Key_Tab)
    desk.type("2")
    assert desk.of("2025").women_value is None
    desk.grid.toggles["direct"].click()
    index = desk.grid.model.index(0, desk.column("women_value"))
    assert not desk.grid.model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_a_period_can_be_changed_but_not_doubled(desk: Desk) -> None:
    desk.show(SHARE, FULL, periods=["2024"])
    desk.go("2024", "period")
    desk.type("2025")
    assert desk.grid.unread == 1
    desk.go("2024", "period")
    desk.type("2024-H2")
    assert desk.grid.unread == 0
    desk.go("2024-H2", "women_numerator")
    desk.type("3")
    assert desk.of("2024-H2").women_numerator == 3
    desk.go("2025", "period")
    desk.type("2026")
    assert desk.of("2026") == replace(FULL, period="2026")


def test_there_is_always_room_for_the_next_year(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    QTest.mouseClick(desk.grid.add_button, Qt.MouseButton.LeftButton)
    assert desk.grid.model.periods[0] == "2026"
    assert desk.commits == []
    desk.type("7")
    assert desk.of("2026").women_numerator == 7


def test_details_are_edited_in_their_own_columns(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.grid.toggles["details"].click()
    for key, typed in (
        ("note", "Ny fil; se register"),
        ("extracted_on", "2026-01-14"),
        ("women_margin", "1,5"),
        ("text_value", "lika stor andel"),
    ):
        desk.go("2025", key)
        desk.grid.view.setFocus()
        desk.type(typed)
    desk.go("2025", "series_break")
    desk.press(KEY.Key_Space)
    saved = desk.of("2025")
    assert saved.note == "Ny fil; se register"
    assert (saved.extracted_on, saved.women_margin) == ("2026-01-14", 1.5)
    assert saved.text_value == "lika stor andel"
    assert saved.series_break


def test_a_source_is_chosen_from_a_list(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.grid.toggles["details"].click()
    desk.go("2025", "source_id")
    desk.grid.view.setFocus()
    desk.press(KEY.Key_F2)
    combo = desk.grid.focusWidget()
    assert isinstance(combo, QComboBox)
    QTest.keyClick(combo, KEY.Key_Down)
    QTest.keyClick(combo, KEY.Key_Return)
    assert desk.of("2025").source_id == 7


def test_a_half_typed_number_survives_a_save_somewhere_else(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    QTest.keyClicks(desk.grid.view, "1")
    desk.grid.show_values(SHARE, [replace(FULL, note="Ny")], sources=SOURCES)
    desk.type("39")
    assert desk.of("2025").women_numerator == 139


# --- blocks ------------------------------------------------------------------------------------


def test_a_paste_of_two_hundred_cells_is_one_step(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    rows = [
        [str(1975 + i), str(100 * i), str(100 * i + 1), "", str(100 * i + 2), str(100 * i + 3)]
        for i in range(50)
    ]
    desk.go("2025", "period")
    desk.paste("\n".join("\t".join(row) for row in rows) + "\r\n")
    assert len(desk.commits) == 1
    assert len(desk.commits[0]) == 50
    assert desk.of("2024").men_denominator == 4903
    assert "200" in desk.grid.strip.text


def test_numbers_of_both_languages_come_in_and_the_unreadable_is_marked(desk: Desk) -> None:
    desk.show(MEAN, periods=["2024", "2023", "2022", "2021"])
    desk.go("2024", "women_value")
    desk.paste(
        "1\u00a0234,5\t1,234.5\n\u22125,2\t1\u202f000 %\nkanske\t..\n–\t12.5\n",
    )
    assert len(desk.commits) == 1
    assert (desk.of("2024").women_value, desk.of("2024").men_value) == (1234.5, 1234.5)
    assert (desk.of("2023").women_value, desk.of("2023").men_value) == (-5.2, 1000)
    assert desk.of("2022").men_missing is Missing.NOT_AVAILABLE
    assert (desk.of("2021").women_value, desk.of("2021").men_value) == (0, 12.5)
    assert desk.text("2022", "women_value") == "kanske"
    assert desk.grid.strip.action.isVisible()
    desk.grid.view.go_to(0, 1)
    QTest.mouseClick(desk.grid.strip.action, Qt.MouseButton.LeftButton)
    assert desk.grid.view.currentIndex().row() == 2


def test_rows_are_found_by_their_periods_whatever_cell_is_current(desk: Desk) -> None:
    desk.show(MEAN, periods=["2025", "2024"])
    desk.go("2025", "men_value")
    desk.paste("År;Kvinnor;Män\n2023;1,5;2,5\n2024;3,5;4,5\n")
    assert desk.grid.model.periods == ["2025", "2024", "2023"]
    assert (desk.of("2023").women_value, desk.of("2024").men_value) == (1.5, 4.5)


def test_a_real_series_with_years_across_comes_in_as_it_stands(desk: Desk) -> None:
    desk.show(MEAN, periods=["2018"])
    desk.paste(
        '"region","occuptional  (SSYK 2012)","sex","2014","2015","2016","2017","2018"\n'
        '"SE11 Stockholm","214 Engineering professionals","men",44900,46300,46800,47600,49400\n'
        '"SE11 Stockholm","214 Engineering professionals","women",42100,42800,43700,44400,45600\n'
    )
    assert len(desk.commits) == 1
    assert (desk.of("2014").women_value, desk.of("2018").men_value) == (42100, 49400)


def test_blank_cells_of_a_block_leave_what_is_there(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.paste("\t201\n")
    assert desk.commits == [[replace(FULL, women_denominator=201)]]


def test_cells_for_worked_out_columns_are_passed_over_and_said(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.paste("1\t2\t50,0\t3\t4\t75,0\t-25,0\tfar out")
    saved = desk.of("2025")
    assert (saved.women_numerator, saved.men_denominator) == (1, 4)
    assert "3" in desk.grid.strip.text


def test_copied_cells_can_be_pasted_again(desk: Desk) -> None:
    desk.show(SHARE, replace(FULL, women_numerator=0.5, men_denominator=0.0), periods=["2024"])
    desk.select(("2025", "women_numerator"), ("2025", "gap"))
    desk.press(KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["0,5", "200"]
    desk.go("2024", "women_numerator")
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert replace(desk.of("2024"), id=1, period="2025") == desk.of("2025")


def test_fill_down_copies_the_top_row_as_one_step(desk: Desk) -> None:
    desk.show(SHARE, FULL, periods=["2024", "2023"])
    desk.select(("2025", "women_numerator"), ("2023", "women_denominator"))
    desk.press(KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.commits) == 1
    assert desk.of("2023").women_denominator == 200
    assert desk.of("2024").women_numerator == 128


def test_delete_clears_the_selection_as_one_step_also_what_was_unreadable(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "men_numerator")
    desk.type("x")
    desk.select(("2025", "period"), ("2025", "gap"))
    desk.press(KEY.Key_Delete)
    assert desk.commits == [[Observation(id=1, indicator_id=1, period="2025")]]
    assert desk.grid.unread == 0


def test_marks_are_set_from_the_menu(desk: Desk) -> None:
    desk.show(SHARE, FULL, periods=["2024"])
    desk.go("2024", "women_numerator")
    desk.grid.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = desk.grid.commands.menu
    assert menu.isVisible()
    menu.close()
    desk.grid.commands.mark_missing(Missing.NOT_COLLECTED)
    assert desk.of("2024").women_missing is Missing.NOT_COLLECTED
    desk.go("2024", "women_numerator")
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Return)
    assert len(desk.commits) == 1
    names = [action.text() for action in menu.actions()]
    broken = next(a for a in menu.actions() if "break" in a.text() or "brott" in a.text())
    assert names
    desk.go("2025", "period")
    broken.trigger()
    assert desk.of("2025").series_break


def test_what_cannot_be_read_can_be_discarded(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.go("2025", "women_numerator")
    desk.type("x")
    desk.go("2025", "women_numerator")
    desk.grid.commands.menu.actions()[-1].trigger()
    assert desk.text("2025", "women_numerator") == "128"
    assert desk.commits == []


# --- read-only ---------------------------------------------------------------------------------


def test_a_locked_grid_can_be_read_and_copied_only(desk: Desk) -> None:
    desk.show(SHARE, FULL)
    desk.grid.toggles["details"].click()
    desk.grid.set_locked(True)
    assert not desk.grid.add_button.isVisible()
    desk.grid.view.setFocus()
    desk.go("2025", "women_numerator")
    QTest.keyClicks(desk.grid.view, "5")
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Delete)
    desk.paste("1\t2\n")
    desk.go("2025", "series_break")
    desk.press(KEY.Key_Space)
    assert desk.commits == []
    desk.go("2025", "women_numerator")
    desk.press(KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "128\n"
    desk.grid.set_locked(False)
    desk.type("5")
    assert desk.of("2025").women_numerator == 5
