import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.activity import Activity
from jimdesk.domain.form import FormRequest
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.meeting import Contact, Meeting, MeetingPoint
from jimdesk.domain.organisation import Function
from jimdesk.domain.record import Record, Status
from jimdesk.review.roles import role
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.screens.roles import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def save(document: Document, record: Record) -> Record:
    return document.edit("x", lambda edit: edit.save(record))


@pytest.fixture
def function(document: Document) -> Function:
    made = document.edit("F", lambda edit: edit.save(Function(name="Controller")))
    save(document, Goal(statement="Equal", owner_id=made.id, due_year=2026))
    save(document, Goal(statement="Lapsed", owner_id=made.id, status=Status.LAPSED))
    save(document, Indicator(name="Share", data_owner_id=made.id))
    save(document, Activity(title="Routine", responsible_id=made.id, ends_on="2026-06-30"))
    meeting = save(document, Meeting(title="Start"))
    save(document, MeetingPoint(meeting_id=meeting.id, commitment="Write", due_on="2026-03-01",
                                responsible_id=made.id))  # fmt: skip
    return made


def test_function_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "name")


def test_a_function_shows_what_it_owns_and_what_is_asked(
    qtbot: QtBot, document: Document, function: Function
) -> None:
    document.review()
    screen = drive.opened(qtbot, document, subject(), function)
    links = drive.links(screen)
    assert "M-001  Equal" in links
    assert "2026-03-01  Commitment: MT-001 Write" in links
    assert "2026-06-30  Activity ends: A-001 Routine" in links
    assert not any("Lapsed" in link for link in links)
    assert "No value 2025" in drive.texts(screen)
    goal = document.store.all(Goal)[0]
    assert drive.press_link(qtbot, screen, "M-001  Equal") == place_of(goal)
    assert subject().meta(document, function) == "Owns 3 records"


def test_the_role_sheet_is_one_press_away(
    qtbot: QtBot, document: Document, function: Function
) -> None:
    screen = drive.opened(qtbot, document, subject(), function)
    with qtbot.waitSignal(screen.go) as signal:
        screen.detail._parts[0].paper.click()
    assert signal.args == [Place("report", tab="role Controller")]


def test_a_form_that_has_not_come_back_is_asked_for(document: Document, function: Function) -> None:
    save(document, FormRequest(token="t", year=2025, function_id=function.id, due_on="2026-01-10"))
    found = role(document.store, document.chain, function, (2025, 2026), [])
    assert [form.token for form in found.forms] == ["t"]


def test_contact_persons_are_rows_of_their_function(document: Document, function: Function) -> None:
    made = subject()
    rows = [{"task": "Gathers figures", "valid_from": 2025}]
    document.edit("K", lambda edit: made.save(edit, document, function, {"contacts": rows}))
    (contact,) = document.store.all(Contact)
    assert (contact.function_id, contact.task) == (function.id, "Gathers figures")
