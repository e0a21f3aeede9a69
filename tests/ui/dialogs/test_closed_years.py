"""Closing a year is done in a dialog, which saves an archive; opening it again wants a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.closed_year import ClosedYear
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Result
from jimdesk.office import archive
from jimdesk.store.store import Store
from jimdesk.ui.dialogs.closed_years import ClosedYearsDialog
from jimdesk.ui.document import Document

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    made = Document(Store.create(tmp_path / "Work.jim"))
    made.set_years(report=2024, planning=2025)
    goal = made.edit("x", lambda edit: edit.save(Goal(statement="a")))
    made.edit("x", lambda edit: edit.save(Result(goal_id=goal.id, year=2024, analysis="b")))
    yield made
    made.close()


def test_a_year_is_closed_with_an_archive_beside_the_file_that_holds_the_seals(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    dialog = ClosedYearsDialog(document)
    qtbot.addWidget(dialog)
    dialog.close_button.click()
    assert "2024 is closed" in dialog.message.text
    saved = archive.read(tmp_path / "Work 2024 archive.zip")
    assert [year.is_closed for year in saved.all(ClosedYear)] == [True]
    saved.close()
    dialog.close_button.click()
    assert "closed already" in dialog.message.text
    (result,) = document.store.all(Result)
    with pytest.raises(JimdeskError, match="The year is closed"):
        document.edit("x", lambda edit: edit.delete(result))


def test_a_year_is_opened_only_with_a_reason(qtbot: QtBot, document: Document) -> None:
    dialog = ClosedYearsDialog(document)
    qtbot.addWidget(dialog)
    dialog.close_button.click()
    dialog.table.selectRow(0)
    dialog.open_button.click()
    assert "Write why" in dialog.message.text
    dialog.reason.setText("A wrong value")
    dialog.open_button.click()
    (year,) = document.store.all(ClosedYear)
    assert not year.is_closed
    assert "A wrong value" in year.reopened
    assert document.store.undo_label == "Open the year 2024 again"


def test_a_year_stays_open_when_its_archive_cannot_be_saved(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    dialog = ClosedYearsDialog(document)
    qtbot.addWidget(dialog)
    long_name = tmp_path / ("a" * 249 + ".jim")
    document.store.go_on_in(long_name)  # its archive's name is longer than a disk takes
    dialog.close_button.click()
    assert document.store.all(ClosedYear) == []
    assert dialog.message.text
