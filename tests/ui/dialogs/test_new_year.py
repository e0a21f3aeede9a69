"""A new year is shown before it starts, and starts as one step."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from jimdesk.ui.dialogs.new_year import NewYearDialog
from jimdesk.ui.dialogs.years import YearsDialog
from jimdesk.ui.document import Document

pytestmark = pytest.mark.usefixtures("english")


def test_a_new_year_is_listed_started_and_undone_as_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.jim"
    document = Document(Store.create(path))
    document.set_years(report=2025, planning=2026)
    goal = Goal(statement="Equal", status=Status.ONGOING)
    document.edit("x", lambda edit: edit.save(goal))
    activities = [
        Activity(title=title, status=status, ends_on="2025-06-30")
        for title, status in (("Going", Status.ONGOING), ("Done", Status.COMPLETED))
    ]
    document.edit("x", lambda edit: edit.save_all(activities))
    dialog = NewYearDialog(document)
    qtbot.addWidget(dialog)
    model = dialog.table.rows
    shown = [
        tuple(model.index(row, column).data() for column in range(4))
        for row in range(model.rowCount())
    ]
    assert shown == [
        (
            "Goes on",
            "A-001",
            "Going",
            "Ongoing becomes decided, ends 2026-12-31 instead of 2025-06-30",
        ),
        ("New", "M-001", "Equal", "Draft of the result 2026"),
        ("Completed", "A-002", "Done", "Stays as it is"),
    ]
    dialog.start_button.click()
    assert (document.report_year, document.planning_year) == (2026, 2027)
    assert [activity.status for activity in document.store.all(Activity)] == [
        Status.DECIDED,
        Status.COMPLETED,
    ]
    assert [result.year for result in document.store.all(Result)] == [2026]
    assert backup.copies(path)[0].reason is Reason.YEAR
    document.undo()
    assert document.store.all(Result) == []
    assert document.store.all(Activity)[0].status is Status.ONGOING
    document.close()


def test_the_choice_of_years_leads_to_a_new_year(qtbot: QtBot) -> None:
    document = Document(Store.create())
    dialog = YearsDialog(document)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.new_button.click()
    assert not dialog.isVisible()
    document.close()
