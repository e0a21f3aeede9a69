"""A fault of the program is logged without a word of the user's, and never fills the disk."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from jimdesk import paths
from jimdesk.ui import errors


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """Let the log begin anew in the home of this test, and let go of it afterwards."""

    def let_go() -> None:
        log = logging.getLogger("jimdesk")
        for handler in list(log.handlers):
            handler.close()
            log.removeHandler(handler)

    let_go()
    yield
    let_go()


def shown() -> list[QMessageBox]:
    """Return the boxes that are seen."""
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [box for box in boxes if box.isVisible()]


def test_the_log_says_what_failed_where_and_nothing_that_was_written(qtbot: QtBot) -> None:
    written = "Anna Andersson 19121212-1212"
    try:
        int(written)  # a bug whose message holds the user's text
    except ValueError as error:
        errors._on_error(ValueError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(shown()))
    box = shown()[0]
    box.close()
    said = (paths.log_folder() / "jimdesk.log").read_text("utf-8")
    assert "ValueError" in said
    assert "test_errors.py" in said
    assert "Anna" not in said
    assert "19121212" not in said


def test_the_log_keeps_five_files_of_one_megabyte() -> None:
    log = errors._log()
    for _ in range(80):
        log.error("x" * 100_000)
    sizes = [file.stat().st_size for file in paths.log_folder().iterdir()]
    assert len(sizes) == 5
    assert max(sizes) <= 1_000_000
