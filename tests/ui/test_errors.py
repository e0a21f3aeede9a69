"""A fault of the program is logged without a word of the user's, and never fills the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from jimdesk import __version__, paths
from jimdesk.ui import errors, log


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """Let the log begin anew in the home of this test, and let go of it afterwards."""
    log.let_go()
    yield
    log.let_go()


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
    made = log._log()
    for _ in range(80):
        made.error("x" * 100_000)
    sizes = [file.stat().st_size for file in paths.log_folder().iterdir()]
    assert len(sizes) == 5
    assert max(sizes) <= 1_000_000


def test_the_log_names_no_folder_and_every_error_that_led_to_another() -> None:
    def fail() -> None:
        try:
            Path("/home/anna.andersson/hemligt.jim").read_text("utf-8")
        except OSError as error:
            raise LookupError("Anna") from error

    with pytest.raises(LookupError) as caught:
        fail()
    log.write(caught.value)
    said = log.read()
    assert f"JiM Desk {__version__} LookupError" in said
    assert "after FileNotFoundError" in said
    assert "test_errors.py" in said
    for word in ("anna", "Anna", "hemligt", "site-packages", str(Path(__file__).parents[1])):
        assert word not in said


def test_places_within_the_program_are_told_from_its_package_on() -> None:
    folder = Path(paths.__file__).parent
    assert log._place(str(folder / "ui" / "log.py")) == "jimdesk/ui/log.py"
    assert log._place("jimdesk/ui/log.py") == "jimdesk/ui/log.py"  # as in the frozen program
    assert log._place("/home/anna/lib/site-packages/docx/api.py") == "docx/api.py"
    assert log._place("/home/anna/eget.py") == "eget.py"


def test_the_log_can_be_removed_and_begins_anew() -> None:
    for error in (ValueError("a"), KeyError("b")):
        log.write(error)
        assert type(error).__name__ in log.read()
        log.remove()
        assert log.files() == []
        assert log.read() == ""


def test_a_fault_is_told_even_when_the_log_cannot_be_written(qtbot: QtBot, own_home: Path) -> None:
    (own_home / "Logs").write_text("no folder", "utf-8")
    errors._on_error(ValueError, ValueError("x"), None)
    qtbot.waitUntil(lambda: bool(shown()))
    box = shown()[0]
    assert "supportpaket" in box.text()
    box.close()
