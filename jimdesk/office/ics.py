"""Write days as an iCalendar file, which every calendar program opens.

Whole days with a title and a text are all that is needed. For that a library that also knows time
zones, recurrence and alarms would be a dependency to ship and keep for some forty lines; the tests
read what is written with one.

Source: RFC 5545, 3.1 (lines of at most 75 octets), 3.3.11 (escaped text), 3.6.1 (events).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from jimdesk import fs

LONGEST_LINE = 75
"""Octets of a line, without its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Something that falls on a whole day.

    Attributes:
        key: Tells it from everything else; a calendar that takes the file in again updates it.
    """

    key: str
    day: date
    title: str
    text: str = ""


def write_days(path: Path, days: Iterable[Day], name: str, at: datetime) -> None:
    """Write days as a calendar of a name; a file that is there is replaced whole.

    Args:
        path: File to make.
        days: What stands in it, in order.
        name: What the calendar is called.
        at: When it is made, with zone.

    Raises:
        OSError: the file cannot be written.
    """
    text = "".join(f"{line}\r\n" for long in _lines(days, name, at) for line in _folded(long))

    def write(target: Path) -> None:
        target.write_bytes(text.encode())

    fs.atomic_write(path, write)


def _lines(days: Iterable[Day], name: str, at: datetime) -> Iterator[str]:
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//JiM Desk//JiM Desk//SV"
    yield f"X-WR-CALNAME:{_escaped(name)}"
    for each in days:
        yield "BEGIN:VEVENT"
        yield f"UID:{each.key}@jimdesk"
        yield f"DTSTAMP:{stamp}"
        yield f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{each.day + timedelta(days=1):%Y%m%d}"
        yield f"SUMMARY:{_escaped(each.title)}"
        if each.text:
            yield f"DESCRIPTION:{_escaped(each.text)}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _escaped(text: str) -> str:
    kept = "".join(sign for sign in text.replace("\r\n", "\n") if sign >= " " or sign in "\n\t")
    kept = kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return kept.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets; those after the first begin with a space."""
    piece, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + octets
    yield piece
