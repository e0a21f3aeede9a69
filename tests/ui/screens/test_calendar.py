from datetime import date
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jimdesk.domain.activity import Activity
from jimdesk.domain.meeting import KeyDate, KeyDateDone, Meeting, MeetingPoint
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.screens.calendar import CalendarScreen
from jimdesk.ui.widgets.wrapping import LinkButton

pytestmark = pytest.mark.usefixtures("english")


def shown(qtbot: QtBot, document: Document) -> CalendarScreen:
    screen = CalendarScreen(document, lambda: date(2026, 2, 25))
    qtbot.addWidget(screen)
    screen.resize(900, 800)
    screen.show_place(Place("calendar"))
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def press(screen: CalendarScreen, text: str) -> None:
    found = [each for each in screen.rows.findChildren(LinkButton) if each.shown == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def texts(screen: CalendarScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def test_what_is_late_is_said_and_marked_as_done_for_the_year(
    qtbot: QtBot, document: Document
) -> None:
    screen = shown(qtbot, document)
    assert "2 days in the year. 1 is late. Next: Budgetunderlag, 2026-03-01." in texts(screen)
    assert "1 is late" in screen.wheel.accessibleDescription()
    press(screen, "Mark as done 2026")
    (kept,) = document.store.all(KeyDateDone)
    assert (kept.year, kept.done_on) == (2026, "2026-02-25")
    assert "late" not in texts(screen)
    press(screen, "Not done yet")
    assert document.store.all(KeyDateDone) == []
    document.undo()
    assert len(document.store.all(KeyDateDone)) == 1


def test_another_year_is_shown(qtbot: QtBot, document: Document) -> None:
    screen = shown(qtbot, document)
    QTest.mouseClick(screen.after, Qt.MouseButton.LeftButton)
    assert "Calendar 2027" in texts(screen)
    QTest.mouseClick(screen.before, Qt.MouseButton.LeftButton)
    assert "Calendar 2026" in texts(screen)


def test_a_row_leads_to_its_record(qtbot: QtBot, document: Document) -> None:
    activity = document.edit("A", lambda e: e.save(Activity(title="Routine", ends_on="2026-06")))
    meeting = document.edit("M", lambda e: e.save(Meeting(title="Start")))
    new = MeetingPoint(meeting_id=meeting.id, commitment="Write", due_on="2026-03-01")
    document.edit("P", lambda e: e.save(new))
    screen = shown(qtbot, document)
    for text, place in (
        ("A-001 Routine", place_of(activity)),
        ("MT-001 Write", place_of(meeting, "points")),
        ("Budgetunderlag", place_of(document.store.all(KeyDate)[1])),
    ):
        with qtbot.waitSignal(screen.go) as signal:
            press(screen, text)
        assert signal.args == [place]


def test_a_date_is_added_written_and_thrown_away(qtbot: QtBot, document: Document) -> None:
    screen = shown(qtbot, document)
    QTest.mouseClick(screen.new, Qt.MouseButton.LeftButton)
    part = screen.date
    part.form.type_in("title", "Plan")
    part.form.type_in("day", "10-01")
    assert screen.flush()
    made = document.store.all(KeyDate)[-1]
    assert (made.title, made.day) == ("Plan", "10-01")
    assert "2026-10-01" in texts(screen)
    part.form.type_in("day", "spring")
    assert not screen.flush()
    part.form.type_in("day", "10-02")
    assert screen.flush()
    QTest.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert len(document.store.all(KeyDate)) == 2
    assert part.isHidden()


def test_the_form_of_a_date_is_shown_where_it_leads_and_closed(
    qtbot: QtBot, document: Document
) -> None:
    screen = shown(qtbot, document)
    assert screen.date.isHidden()
    screen.show_place(place_of(document.store.all(KeyDate)[0], "ground"))
    assert not screen.date.isHidden()
    QTest.mouseClick(screen.date.close_button, Qt.MouseButton.LeftButton)
    assert screen.date.isHidden()


def test_what_remains_is_saved_for_other_calendars(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    screen = shown(qtbot, document)
    press(screen, "Mark as done 2026")
    screen.save(tmp_path / "year.ics")
    read = icalendar.Calendar.from_ical((tmp_path / "year.ics").read_bytes())
    (event,) = read.walk("VEVENT")
    assert str(event["SUMMARY"]) == "Budgetunderlag"
    assert event.decoded("DTSTART") == date(2026, 3, 1)
    assert "1 day was saved as year.ics." in texts(screen)
    screen.save(tmp_path / "no" / "year.ics")
    assert "could not be saved" in texts(screen)


def test_many_things_on_one_day_do_not_cover_each_other(qtbot: QtBot, document: Document) -> None:
    for number in range(12):
        new = Activity(title=str(number), ends_on="2026-12-31")
        document.edit("A", lambda e, new=new: e.save(new))  # type: ignore[misc]
    screen = shown(qtbot, document)
    picture = screen.wheel.drawn
    assert picture is not None
    marks = [item for item in picture.items if hasattr(item, "shape")]
    assert len(marks) == 3 + 3  # two dates, one day of activities, and the signs explained
