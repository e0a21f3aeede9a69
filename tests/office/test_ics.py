"""A calendar that is written is read again by a library that others use."""

from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jimdesk.office.ics import LONGEST_LINE, Day, write_days

AT = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


def read(path: Path) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(path.read_bytes())


def test_days_come_back_as_whole_days_with_their_texts(tmp_path: Path) -> None:
    path = tmp_path / "år.ics"
    day = Day(key="key_date-1-2026", day=date(2026, 2, 22), title="Årsredovisning; för, 2025",
              text="Regeringen\n2 kap. \\ 1–2 §§")  # fmt: skip
    write_days(path, [day], "JiM 2026", AT)
    (event,) = read(path).walk("VEVENT")
    assert event.decoded("DTSTART") == date(2026, 2, 22)
    assert event.decoded("DTEND") == date(2026, 2, 23)
    assert str(event["SUMMARY"]) == "Årsredovisning; för, 2025"
    assert str(event["DESCRIPTION"]) == "Regeringen\n2 kap. \\ 1–2 §§"
    assert str(event["UID"]) == "key_date-1-2026@jimdesk"
    assert event.decoded("DTSTAMP") == AT


def test_an_empty_year_is_a_calendar_too(tmp_path: Path) -> None:
    write_days(tmp_path / "a.ics", [], "JiM", AT)
    assert read(tmp_path / "a.ics").walk("VEVENT") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=300))
def test_no_line_is_too_long_and_no_text_is_changed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.ics"
    write_days(path, [Day(key="x", day=date(2026, 1, 1), title=text)], "JiM", AT)
    written = path.read_bytes()
    assert max(map(len, written.split(b"\r\n"))) <= LONGEST_LINE
    (event,) = read(path).walk("VEVENT")
    assert str(event["SUMMARY"]) == text


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        write_days(tmp_path / "no" / "a.ics", [], "JiM", AT)
