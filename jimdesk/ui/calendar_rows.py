"""How something with a day is shown: its status, and where it leads."""

from datetime import date

from jimdesk.domain.meeting import KeyDate, KeyDateDone
from jimdesk.i18n import translate
from jimdesk.review.agenda import Agenda
from jimdesk.review.calendar import Due, DueKind, calendar
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets.status import Status

SOON = 30
"""Days within which what is to come is said to come soon."""


def dues(document: Document, year: int) -> list[Due]:
    """Return what falls in a year, in the order of the days."""
    return calendar(document.chain, Agenda.load(document.store), year)


def due_status(due: Due, today: date) -> Status:
    """Return how something stands as word, tone and icon."""
    if due.is_done:
        return Status(translate("Calendar", "Done"), "good", "circle-check")
    if due.is_late(today):
        return Status(translate("Calendar", "Late"), "bad", "triangle-alert")
    if (due.day - today).days <= SOON:
        return Status(translate("Calendar", "Soon"), "warning", "calendar-days")
    return Status(translate("Calendar", "To come"), "muted", "calendar")


def place_of_due(due: Due) -> Place:
    """Return where something is dealt with."""
    if due.kind is DueKind.FOLLOW_UP:
        return Place("follow_up")
    return place_of(due.record, "points" if due.kind is DueKind.COMMITMENT else "")


def set_done(document: Document, key_date: KeyDate, year: int, today: date) -> None:
    """Say that a date is kept for a year, or take that back."""
    held = document.store.where(KeyDateDone, key_date_id=key_date.id, year=year)
    if held:
        label = translate("Calendar", "Take back: {title} {year}")
        document.edit(
            label.format(title=key_date.title, year=year), lambda edit: edit.delete(held[0])
        )
        return
    done = KeyDateDone(key_date_id=key_date.id, year=year, done_on=today.isoformat())
    label = translate("Calendar", "Done: {title} {year}")
    document.edit(label.format(title=key_date.title, year=year), lambda edit: edit.save(done))
