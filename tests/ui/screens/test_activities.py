from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Status
from jimdesk.ui.document import Document
from jimdesk.ui.place import place_of
from jimdesk.ui.screens.activities import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def test_activity_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "title")


def test_goal_of_an_activity_stands_in_its_thread_and_under_it(
    qtbot: QtBot, document: Document
) -> None:
    goal = document.edit("Mål", lambda edit: edit.save(Goal(statement="Lika hög andel")))
    activity = document.edit("A", lambda edit: edit.save(Activity(title="Ny rutin")))
    document.edit(
        "Länk",
        lambda edit: edit.save(links.ActivityGoal(activity_id=activity.id, goal_id=goal.id)),
    )
    screen = drive.opened(qtbot, document, subject(), activity)
    assert drive.press_link(qtbot, screen, "Lika hög andel") == place_of(goal)
    assert drive.press_link(qtbot, screen, "M-001  Lika hög andel") == place_of(goal)
    assert subject().meta(document, activity) == "A-001  ·  M-001"


def test_lead_says_change_output_and_time(qtbot: QtBot, document: Document) -> None:
    activity = document.edit(
        "A",
        lambda edit: edit.save(
            Activity(
                ordinary_change="Alla handläggare frågar.",
                expected_output="En rutin",
                starts_on="2025-01",
                ends_on="2025-12-31",
            )
        ),
    )
    screen = drive.opened(qtbot, document, subject(), activity)
    assert (
        "Changes in the ordinary work: Alla handläggare frågar. Expected output: En rutin."
        " Time: 2025-01 – 2025-12-31."
    ) in drive.texts(screen)


@pytest.mark.parametrize(
    ("ends_on", "status", "outcome", "expected"),
    [
        ("2025-12-31", Status.ONGOING, "", ("Late", "warning")),
        ("2025-06", Status.COMPLETED, "", ("Completed without outcome", "warning")),
        ("2025-06", Status.COMPLETED, "En rutin", ("Completed", "good")),
        ("2026-01", Status.ONGOING, "", ("Ongoing", "accent")),
        ("2025-06", Status.LAPSED, "", ("Lapsed", "muted")),
        ("", Status.DRAFT, "", ("Draft", "muted")),
    ],
)
def test_end_that_has_passed_without_outcome_is_a_warning(
    document: Document, ends_on: str, status: Status, outcome: str, expected: tuple[str, str]
) -> None:
    activity = replace(Activity(), ends_on=ends_on, status=status, outcome=outcome)
    shown = subject().row_status(document, activity)
    assert shown is not None
    assert (shown.text, shown.tone) == expected


def test_number_that_cannot_be_read_stays_in_the_field(qtbot: QtBot, document: Document) -> None:
    activity = document.edit("A", lambda edit: edit.save(Activity(title="Ny rutin")))
    screen = drive.opened(qtbot, document, subject(), activity)
    drive.type_in(screen, "cost", "tolv")
    assert screen.detail.form.boxes["cost"].message
    assert not screen.flush()
    widget = screen.detail.form.boxes["cost"].editor.widget
    widget.clear()  # type: ignore[attr-defined]
    drive.type_in(screen, "cost", "12 500")
    kept = document.store.get(Activity, activity.id)
    assert kept is not None
    assert kept.cost == 12500
