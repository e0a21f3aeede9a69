"""Whatever is typed: searches that go on, texts that stay plain, and a word about persons.

What is tried here are S-3, S-4 and S-13 of the quality requirements.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jimdesk.domain.problem import Problem
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from jimdesk.ui.settings import Settings
from jimdesk.ui.workspace import Workspace
from tests.ui import walk

NASTY = (
    '"',
    "*",
    "AND",
    "NEAR(",
    "col:x",
    "-",
    "100 %",
    "'; DROP TABLE goal; --",
    "\\",
    "_",
    "å\0b",
)


@pytest.fixture
def window(qtbot: QtBot, example: Path, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    made.open_file(example)
    yield made
    made.close_file()


def work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def searches(window: MainWindow) -> list[QLineEdit]:
    """Return every search field of every section."""
    found = []
    for entry in all_screens():
        window.go(Place(entry.name))
        fields = work(window).screen.findChildren(QLineEdit)
        found += [each for each in fields if "Ctrl+F" in each.accessibleName()]
    return found


def test_no_text_breaks_a_search(window: MainWindow) -> None:
    store = work(window).document.store
    fields = searches(window)
    assert len(fields) > 10
    before = store.content()
    for field in fields:
        for text in NASTY:
            field.setText(text)
            QApplication.processEvents()
        field.clear()

    @settings(max_examples=40)
    @given(st.text(max_size=30))
    def is_searched_for(text: str) -> None:
        for field in fields:
            field.setText(text)
        QApplication.processEvents()

    is_searched_for()
    assert store.content() == before


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("Se 811218-9876", "personnummer"),  # the number that the tax agency shows as an example
        ("Se 19811218-9876", "personnummer"),
        ("Se 811278-9873", "personnummer"),  # a coordination number: 60 added to the day
        ("Skriv till anna.andersson@myndighet.se", "e-post"),
        ("Se 811218-9875", ""),  # the check digit is another
        ("Dnr 811398-9876", ""),  # no day
        ("Tfn 08-123 45 67, 12 345 personer", ""),
    ],
)
def test_a_person_is_warned_of_at_the_field_and_never_barred(
    window: MainWindow, text: str, warning: str
) -> None:
    document = work(window).document
    problem = document.edit("x", lambda edit: edit.save(Problem(title="Ny")))
    window.go(Place("problems", problem.id))
    form = work(window).screen.detail.form
    form.type_in("who", text)  # where the check of the group finds something too
    assert form.flush()
    saved = document.store.get(Problem, problem.id)
    assert saved is not None
    assert saved.who == text
    document.review()
    walk.settle()
    said = form.boxes["who"].message
    assert ("personnummer" in said, "e-post" in said) == (
        warning == "personnummer",
        warning == "e-post",
    )
