from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets.child_table import ChildTable
from jimdesk.ui.widgets.form import Field, Form, Section

CAUSES = Field(
    "causes",
    "Orsaker",
    "rows",
    item="Orsak",
    add="Lägg till orsak",
    rows=(
        Field("text", "Orsak"),
        Field("level", "Nivå", "choice", choices=lambda: (("own", "Egen"),)),
    ),
)
ROWS: list[dict[str, Any]] = [
    {"id": 7, "text": "Ett", "level": "own"},
    {"id": 8, "text": "Två", "level": None},
]


@pytest.fixture
def saved() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def form(qtbot: QtBot, saved: list[dict[str, Any]]) -> Form:
    made = Form((Section("", (CAUSES,)),), saved.append)
    qtbot.addWidget(made)
    made.show_values({"id": 1, "causes": ROWS})
    made.show()
    return made


def table(form: Form) -> ChildTable:
    widget = form.boxes["causes"].editor.widget
    assert isinstance(widget, ChildTable)
    return widget


def texts(form: Form) -> list[QLineEdit]:
    return [edit for edit in table(form).findChildren(QLineEdit) if edit.isVisible()]


def test_rows_come_back_with_their_ids(form: Form) -> None:
    assert table(form).rows() == ROWS


def test_added_row_is_saved_when_its_field_is_left(
    form: Form, qtbot: QtBot, saved: list[dict[str, Any]]
) -> None:
    QTest.mouseClick(table(form).add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(texts(form)[-1], "Tre")
    QTest.keyClick(texts(form)[-1], Qt.Key.Key_Return)
    assert saved[-1]["causes"] == [*ROWS, {"text": "Tre", "level": None}]


def test_id_of_a_new_row_arrives_without_touching_what_is_typed(form: Form, qtbot: QtBot) -> None:
    QTest.mouseClick(table(form).add_button, Qt.MouseButton.LeftButton)
    edit = texts(form)[-1]
    QTest.keyClicks(edit, "Tre")
    edit.setCursorPosition(1)
    assert form.flush()
    form.show_values({"id": 1, "causes": [*ROWS, {"id": 9, "text": "Tre", "level": None}]})
    assert texts(form)[-1] is edit
    assert edit.cursorPosition() == 1
    assert table(form).rows()[-1]["id"] == 9


def test_row_is_moved_from_the_keyboard(
    form: Form, qtbot: QtBot, saved: list[dict[str, Any]]
) -> None:
    up = button(form, "Orsak 2", icon="arrow-up")
    up.setFocus()
    QTest.keyClick(up, Qt.Key.Key_Return)
    assert [row["id"] for row in saved[-1]["causes"]] == [8, 7]


def test_row_is_removed(form: Form, qtbot: QtBot, saved: list[dict[str, Any]]) -> None:
    QTest.mouseClick(button(form, "Orsak 1", icon="trash-2"), Qt.MouseButton.LeftButton)
    assert saved[-1]["causes"] == ROWS[1:]


def test_every_button_names_its_row(form: Form) -> None:
    for row in (1, 2):
        for icon in ("arrow-up", "arrow-down", "trash-2"):
            assert f"Orsak {row}" in button(form, f"Orsak {row}", icon=icon).accessibleName()


def test_locked_table_has_no_buttons(form: Form) -> None:
    form.set_read_only(True)
    assert not table(form).add_button.isVisible()
    assert all(edit.isReadOnly() for edit in texts(form))


def button(form: Form, row: str, *, icon: str) -> Any:
    from jimdesk.ui.widgets.controls import Button

    (found,) = [
        made
        for made in table(form).findChildren(Button)
        if made.property("icon_name") == icon and row in made.accessibleName()
    ]
    return found
