"""A fault of the program in any action is told and logged, and the work goes on (FT39).

The slots are the real ones. Python's trace hook raises inside our own code, where a bug would.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import jimdesk
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.store.tables import ENTITIES
from jimdesk.ui import errors, log, settings
from jimdesk.ui.document import Document
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from tests.ui import walk

pytestmark = [pytest.mark.fault("FT39"), pytest.mark.qt_no_exception_capture]

SECRET = "Anna Lind is on sick leave"
MOST = 6
"""Buttons tried in each section: those that follow are of rows that are all alike."""

OURS = str(Path(jimdesk.__file__).parent)


def within_an_override(frame: FrameType | None) -> bool:
    """Return whether Qt asked one of our widgets something, such as its size.

    That is no action, and PySide itself ends the process when such a question is not answered.
    """
    while frame is not None:
        ours = frame.f_code.co_filename.startswith(OURS)
        if ours and frame.f_code.co_name != frame.f_code.co_name.lower():
            return True
        frame = frame.f_back
    return False


@contextmanager
def fault_at(call: int) -> Iterator[list[str]]:
    """Raise when our own code is entered for the so-and-so-manieth time.

    Yields the name of the function that was struck, once one is.
    """
    struck: list[str] = []
    left = call

    def trace(frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal left
        code = frame.f_code
        if struck or not code.co_filename.startswith(OURS) or within_an_override(frame):
            return
        left -= 1
        if left == 0:
            struck.append(f"{Path(code.co_filename).stem}.{code.co_qualname}")
            raise RuntimeError(SECRET)

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield struck
    finally:
        sys.settrace(before)


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, example: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Return a window with the example, with the hook of the program itself."""
    monkeypatch.setattr("sys.excepthook", None)
    errors.install_hook()
    made = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    made.open_file(example)
    walk.settle()
    log.let_go()
    yield made
    made.close_file()
    log.let_go()


def document(window: MainWindow) -> Document:
    assert window.workspace is not None
    return window.workspace.document


def records(window: MainWindow) -> list[list[Record]]:
    return [document(window).store.all(kind) for kind in ENTITIES]


def told() -> int:
    """Close what tells of a fault; return how many there were."""
    QApplication.processEvents()
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    seen = [box for box in boxes if box.isVisible()]
    for box in seen:
        box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(seen)


def assert_works_on(window: MainWindow, faults: int) -> None:
    """See that each fault is in the log without the user's words, and that edits are kept."""
    said = log.read()
    assert said.count("RuntimeError") == faults
    assert SECRET not in said
    store = document(window).store
    assert store.problems() == []
    made = document(window).edit("x", lambda edit: edit.save(Problem(title="still works")))
    assert store.get(Problem, made.id) == made


def test_a_fault_in_any_command_of_the_menus(window: MainWindow) -> None:
    before = records(window)
    actions = [action for action in window.actions() if action.isEnabled()]
    assert len(actions) > 45
    for action in actions:
        with fault_at(1) as struck:
            action.trigger()
        assert struck, action.text()
        assert told() == 1, f"{action.text()} {struck}"
    assert records(window) == before
    assert_works_on(window, len(actions))


def test_a_fault_in_any_button_of_any_section(window: MainWindow) -> None:
    before = records(window)
    faults, sections = 0, set()
    for entry in all_screens():
        window.go(Place(entry.name))
        walk.settle()
        assert window.workspace is not None
        buttons = window.workspace.screen.findChildren(QAbstractButton)
        seen = [button for button in buttons if button.isVisible() and button.isEnabled()]
        for button in seen[:MOST]:
            # A click can have made the section anew.
            if not (isValid(button) and button.isVisible()):
                continue
            with fault_at(1) as struck:
                button.click()
            if struck:
                assert told() == 1, f"{entry.name}: {button.text()} {struck}"
                faults += 1
                sections.add(entry.name)
    assert faults > 60
    assert len(sections) > 15
    assert records(window) == before
    assert_works_on(window, faults)


def test_a_fault_deep_in_adding_leaves_a_whole_step_or_none(window: MainWindow) -> None:
    before, label = records(window), document(window).store.undo_label
    add = next(each for each in window.actions() if each.shortcut().toString() == "Ctrl+N")
    faults = 0
    sections = [entry for entry in all_screens() if entry.counted]
    for depth, entry in enumerate(sections):
        window.go(Place(entry.name))
        walk.settle()
        with fault_at(5 + 10 * depth) as struck:
            add.trigger()
        faults += told() if struck else 0
    for _ in sections:
        if document(window).store.undo_label != label:
            window.undo()
    assert records(window) == before
    assert faults > 5
    assert_works_on(window, faults)
