from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from jimdesk.domain.errors import InvalidError
from jimdesk.ui.widgets.form import Field, Form, Section

CHOICES = (("a", "Första"), ("b", "Andra"))
SECTIONS = (
    Section(
        "",
        (
            Field("name", "Namn", required=True, help="Kort"),
            Field("text", "Beskrivning", "long_text"),
            Field("value", "Värde", "number"),
            Field("level", "Nivå", "choice", choices=lambda: CHOICES),
        ),
    ),
    Section(
        "bakgrund",
        (
            Field("year", "År", "year"),
            Field("open", "Öppen", "bool"),
            Field("why", "Varför", when=lambda values: bool(values.get("open"))),
            Field("goals", "Delmål", "multi", choices=lambda: ((1, "Ett"), (2, "Två"))),
        ),
        folded=True,
    ),
)
VALUES: dict[str, Any] = {
    "id": 1,
    "name": "Ett",
    "text": "",
    "value": 1234.5,
    "level": "a",
    "year": None,
    "open": False,
    "why": "",
    "goals": frozenset({2}),
}


class Screen:
    """What a screen does: keeps what it is handed, and shows it again."""

    def __init__(self) -> None:
        self.saved: list[dict[str, Any]] = []
        self.values = dict(VALUES)
        self.refuse = ""
        self.form = Form(SECTIONS, self.save, pause=20)
        self.form.show_values(self.values)

    def save(self, change: dict[str, Any]) -> None:
        if self.refuse in change:
            raise InvalidError(self.refuse, "Skriv något annat.")
        self.saved.append(change)
        self.values |= change
        self.form.show_values(self.values)


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    made = Screen()
    qtbot.addWidget(made.form)
    made.form.resize(700, 500)
    made.form.show()
    return made


def line(screen: Screen, name: str) -> QLineEdit:
    widget = screen.form.boxes[name].editor.widget
    assert isinstance(widget, QLineEdit)
    return widget


def test_showing_saves_nothing(screen: Screen) -> None:
    assert line(screen, "value").text() == "1\u00a0234,5"
    assert screen.form.flush()
    assert screen.saved == []


def test_field_is_saved_when_it_is_left(screen: Screen, qtbot: QtBot) -> None:
    screen.form.focus("name")
    QTest.keyClicks(line(screen, "name"), " två")
    QTest.keyClick(line(screen, "name"), Qt.Key.Key_Tab)
    assert [change.keys() for change in screen.saved] == [{"name"}]
    assert "två" in screen.values["name"]


def test_field_is_saved_after_a_pause_without_moving_the_cursor(
    screen: Screen, qtbot: QtBot
) -> None:
    screen.form.focus("text")
    text = screen.form.boxes["text"].editor.widget
    assert isinstance(text, QPlainTextEdit)
    QTest.keyClicks(text, "Ett ord ")
    qtbot.waitUntil(lambda: screen.saved == [{"text": "Ett ord"}])
    QTest.keyClicks(text, "till")
    assert text.toPlainText() == "Ett ord till"


def test_same_value_is_not_saved(screen: Screen, qtbot: QtBot) -> None:
    edit = line(screen, "name")
    QTest.keyClicks(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert screen.form.flush()
    assert screen.saved == []


def test_new_values_leave_alone_what_is_being_typed(screen: Screen, qtbot: QtBot) -> None:
    edit = line(screen, "name")
    edit.clear()
    QTest.keyClicks(edit, "halv")
    screen.values |= {"name": "Annan", "why": "Ny"}
    screen.form.show_values(screen.values)
    assert edit.text() == "halv"
    assert line(screen, "why").text() == "Ny"


def test_another_record_replaces_everything(screen: Screen, qtbot: QtBot) -> None:
    QTest.keyClicks(line(screen, "name"), "halv")
    screen.form.show_values(VALUES | {"id": 2, "name": "Annan"})
    assert line(screen, "name").text() == "Annan"
    assert screen.form.flush()
    assert screen.saved == []


def test_number_that_cannot_be_read_is_kept_as_typed_and_explained(
    screen: Screen, qtbot: QtBot
) -> None:
    edit = line(screen, "value")
    edit.clear()
    QTest.keyClicks(edit, "tolv")
    assert not screen.form.flush()
    assert edit.text() == "tolv"
    assert "1\u00a0234,5" in screen.form.boxes["value"].message
    assert screen.form.boxes["value"].message in edit.accessibleDescription()
    edit.clear()
    QTest.keyClicks(edit, "12.5")
    assert screen.form.flush()
    assert edit.text() == "12,5"
    assert screen.form.boxes["value"].message == ""
    assert screen.saved == [{"value": 12.5}]


def test_half_typed_number_is_not_complained_about_before_it_is_left(
    screen: Screen, qtbot: QtBot
) -> None:
    edit = line(screen, "value")
    edit.clear()
    QTest.keyClicks(edit, "-")
    with qtbot.assertNotEmitted(screen.form.pending_changed, wait=60):
        pass
    assert screen.form.boxes["value"].message == ""


def test_refused_value_stays_in_the_field_with_the_reason(screen: Screen, qtbot: QtBot) -> None:
    screen.refuse = "name"
    edit = line(screen, "name")
    edit.clear()
    QTest.keyClicks(edit, "fel")
    assert not screen.form.flush()
    assert edit.text() == "fel"
    assert screen.form.boxes["name"].message == "Skriv något annat."
    screen.refuse = ""
    assert screen.form.flush()
    assert screen.form.boxes["name"].message == ""
    assert screen.saved == [{"name": "fel"}]


def test_error_in_saving_leaves_the_field_unkept(screen: Screen, qtbot: QtBot) -> None:
    def fail(change: dict[str, Any]) -> None:
        raise OSError(f"disk full: {change}")

    form = Form(SECTIONS, fail, pause=60_000)
    qtbot.addWidget(form)
    form.show_values(VALUES)
    edit = form.boxes["name"].editor.widget
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "x")
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            form.flush()


def test_choice_is_saved_at_once(screen: Screen, qtbot: QtBot) -> None:
    screen.form.focus("level")
    QTest.keyClick(screen.form.boxes["level"].editor.widget, Qt.Key.Key_Down)
    assert screen.saved == [{"level": "b"}]


def test_folded_part_says_how_much_is_filled_in_and_opens_on_focus(screen: Screen) -> None:
    part = screen.form.boxes["year"]
    assert not part.isVisible()
    screen.form.focus("year")
    assert part.isVisible()


def test_field_that_does_not_apply_is_hidden_until_it_does(screen: Screen, qtbot: QtBot) -> None:
    screen.form.focus("year")
    assert not screen.form.boxes["why"].isVisible()
    QTest.keyClick(screen.form.boxes["open"].editor.widget, Qt.Key.Key_Space)
    assert screen.form.boxes["why"].isVisible()
    assert screen.saved == [{"open": True}]


def test_several_choices_are_one_value(screen: Screen, qtbot: QtBot) -> None:
    screen.form.focus("goals")
    boxes = screen.form.boxes["goals"].editor.widget
    first = boxes.first_input()  # type: ignore[attr-defined]
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert screen.saved == [{"goals": (1, 2)}]


def test_finding_stands_under_its_field_and_leaves_again(screen: Screen) -> None:
    screen.form.set_marks({"name": ("Namn saknas.", "warning"), "unknown": ("x", "note")})
    assert screen.form.boxes["name"].message == "Namn saknas."
    screen.form.set_marks({})
    assert screen.form.boxes["name"].message == ""


def test_read_only_form_can_be_read_and_not_changed(screen: Screen, qtbot: QtBot) -> None:
    screen.form.set_read_only(True)
    QTest.keyClicks(line(screen, "name"), "x")
    assert line(screen, "name").text() == "Ett"


def test_narrow_form_has_one_column(screen: Screen, qtbot: QtBot) -> None:
    value, level = screen.form.boxes["value"], screen.form.boxes["level"]
    assert value.y() == level.y()
    screen.form.resize(420, 700)
    qtbot.waitUntil(lambda: level.y() > value.y())


def test_name_for_a_screen_reader_begins_with_the_label(screen: Screen) -> None:
    assert line(screen, "name").accessibleName().startswith("Namn")
    assert line(screen, "name").accessibleDescription() == "Kort"
