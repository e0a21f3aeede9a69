"""The change log of a record tells what was said of it too: approvals, changes and reasons."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.domain.judgement import ResultReview, ReviewState
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.ui.dialogs.changes import ChangesDialog
from jimdesk.ui.document import Document
from tests.stores import new_store

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def document() -> Iterator[Document]:
    made = Document(new_store())
    yield made
    made.close()


def rows(dialog: ChangesDialog) -> list[tuple[str, ...]]:
    model = dialog.table.rows
    return [
        tuple(model.index(row, column).data() for column in (2, 3, 4))
        for row in range(model.rowCount())
    ]


def test_the_approval_its_end_and_the_reason_stand_in_the_log_of_the_result(
    qtbot: QtBot, document: Document
) -> None:
    goal = document.edit("x", lambda edit: edit.save(Goal(statement="a")))
    result = document.edit("x", lambda edit: edit.save(Result(goal_id=goal.id, year=2025)))
    review = ResultReview(result_id=result.id, state=ReviewState.READY)
    review = document.edit("x", lambda edit: edit.save(review))
    document.edit("x", lambda edit: edit.save(replace(review, state=ReviewState.APPROVED)))
    document.edit("x", lambda edit: edit.save(replace(result, analysis="Därför")))
    opened = document.store.all(ResultReview)[0]
    document.edit("x", lambda edit: edit.save(replace(opened, reason="Fel år")))
    dialog = ChangesDialog(document, result)
    qtbot.addWidget(dialog)
    found = rows(dialog)
    assert ("Review: State", "Ready", "Approved") in found
    assert ("Review: State", "Approved", "Draft") in found
    assert ("Review: Reason", "", "Fel år") in found
    assert ("Analysis", "", "Därför") in found


def test_codes_are_told_in_words(qtbot: QtBot, document: Document) -> None:
    goal = document.edit("x", lambda edit: edit.save(Goal(statement="a")))
    document.edit("x", lambda edit: edit.save(replace(goal, status=Status.DECIDED)))
    dialog = ChangesDialog(document, goal)
    qtbot.addWidget(dialog)
    assert rows(dialog)[0] == ("Status", "Draft", "Decided")
