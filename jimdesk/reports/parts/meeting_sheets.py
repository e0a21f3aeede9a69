"""The meetings, the dates of the year and the network of contact persons, for who takes over."""

from collections.abc import Iterator, Sequence

from jimdesk.domain.meeting import Contact, mean_score
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.records import Records
from jimdesk.reports.sheet import Cell, Head, Number, Sheet
from jimdesk.review.agenda import Agenda, WholeMeeting


def meeting_sheets(
    agenda: Agenda, contacts: Sequence[Contact], records: Records
) -> Iterator[Sheet]:
    """Yield the sheets that have a row."""
    sheets = (
        _meetings(agenda, records),
        _points(agenda, records),
        _dates(agenda, records),
        _contacts(contacts, records),
    )
    yield from (sheet for sheet in sheets if sheet.rows)


def _meetings(agenda: Agenda, records: Records) -> Sheet:
    title = translate("MeetingSheets", "Meetings")
    return Sheet(
        title=title,
        heading=translate("MeetingSheets", "Meetings: what they were about and what was said"),
        intro=translate(
            "MeetingSheets",
            "One row per meeting. Scores and comments are shown when at least three have given"
            " one.",
        ),
        table_name=title,
        heads=(
            Head(translate("MeetingSheets", "Id"), width=9),
            Head(translate("MeetingSheets", "Meeting"), width=26, kind="wrap"),
            Head(translate("MeetingSheets", "Kind"), width=18, kind="wrap"),
            Head(translate("MeetingSheets", "Theme"), width=22, kind="wrap"),
            Head(translate("MeetingSheets", "Day"), width=12),
            Head(translate("MeetingSheets", "Place"), width=18, kind="wrap"),
            Head(translate("MeetingSheets", "Who takes part"), width=30, kind="wrap"),
            Head(translate("MeetingSheets", "Preparation"), width=40, kind="wrap"),
            Head(translate("MeetingSheets", "Notes"), width=50, kind="wrap"),
            Head(translate("MeetingSheets", "Mean score (1–5)"), width=10, kind="number"),
            Head(translate("MeetingSheets", "Comments"), width=40, kind="wrap"),
            Head(translate("MeetingSheets", "Remark"), width=26, kind="wrap"),
        ),
        rows=tuple(_meeting(whole, records) for whole in agenda.meetings),
    )


def _meeting(whole: WholeMeeting, records: Records) -> tuple[Cell, ...]:
    record, mean = whole.record, mean_score(whole.ratings)
    said = (each.comment for each in whole.ratings) if mean is not None else ()
    fields = ("title", "kind", "theme", "held_on", "location")
    return (
        record.code,
        *(records.content(record, field) for field in fields),
        words.listed(_participants(whole, records)),
        records.content(record, "preparation"),
        records.content(record, "notes"),
        None if mean is None else Number(mean, 1),
        words.listed(said),
        records.content(record, "note"),
    )


def _participants(whole: WholeMeeting, records: Records) -> Iterator[str]:
    for each in whole.participants:
        names = (
            records.names["function_id"].get(each.function_id or 0, ""),
            records.names["unit_id"].get(each.unit_id or 0, ""),
            each.organisation.strip(),
        )
        yield ", ".join(filter(None, names))


def _points(agenda: Agenda, records: Records) -> Sheet:
    title = translate("MeetingSheets", "Questions and commitments")
    fields = (
        ("question", translate("MeetingSheets", "Question"), 40),
        ("answer", translate("MeetingSheets", "Answer"), 40),
        ("commitment", translate("MeetingSheets", "Commitment"), 34),
        ("responsible_id", translate("MeetingSheets", "Responsible"), 22),
        ("due_on", translate("MeetingSheets", "To be done by"), 12),
        ("done_on", translate("MeetingSheets", "Done on"), 12),
        ("decision_id", translate("MeetingSheets", "Decision"), 22),
        ("goal_id", translate("MeetingSheets", "Goal"), 30),
        ("activity_id", translate("MeetingSheets", "Activity"), 30),
    )
    return Sheet(
        title=title,
        heading=title,
        intro=translate("MeetingSheets", "One row per question or commitment, meeting by meeting."),
        table_name=title,
        heads=(
            Head(translate("MeetingSheets", "Meeting id"), width=9),
            *(Head(label, width=width, kind="wrap") for _, label, width in fields),
        ),
        rows=tuple(
            (whole.record.code, *(records.content(point, field) for field, _, _ in fields))
            for whole in agenda.meetings
            for point in whole.points
        ),
    )


def _dates(agenda: Agenda, records: Records) -> Sheet:
    title = translate("MeetingSheets", "Dates of the year")
    fields = (
        ("day", translate("MeetingSheets", "Day"), 12),
        ("title", translate("MeetingSheets", "What"), 34),
        ("kind", translate("MeetingSheets", "Kind"), 18),
        ("recipient", translate("MeetingSheets", "Recipient"), 26),
        ("function_id", translate("MeetingSheets", "Responsible"), 22),
        ("ground", translate("MeetingSheets", "Ground"), 34),
        ("note", translate("MeetingSheets", "Remark"), 30),
    )
    kept = sorted(agenda.done)
    dates = sorted(agenda.key_dates, key=lambda each: (each.day[-5:], each.day, each.id))
    return Sheet(
        title=title,
        heading=title,
        intro=translate(
            "MeetingSheets",
            "One row per date. A day without a year comes back every year; the years when it was"
            " kept stand last.",
        ),
        table_name=title,
        heads=(
            *(Head(label, width=width, kind="wrap") for _, label, width in fields),
            Head(translate("MeetingSheets", "Kept in"), width=16, kind="wrap"),
        ),
        rows=tuple(
            (
                *(records.content(each, field) for field, _, _ in fields),
                words.listed(str(year) for key_date, year in kept if key_date == each.id),
            )
            for each in dates
        ),
    )


def _contacts(contacts: Sequence[Contact], records: Records) -> Sheet:
    title = translate("MeetingSheets", "Contacts")
    fields = (
        ("function_id", translate("MeetingSheets", "Function"), 26),
        ("unit_id", translate("MeetingSheets", "Unit"), 26),
        ("task", translate("MeetingSheets", "Task"), 50),
        ("valid_from", translate("MeetingSheets", "First year"), 9),
        ("valid_to", translate("MeetingSheets", "Last year"), 9),
        ("note", translate("MeetingSheets", "Remark"), 34),
    )
    return Sheet(
        title=title,
        heading=translate("MeetingSheets", "Contacts: whom to ask, by function and unit"),
        intro=translate("MeetingSheets", "One row per contact of the network, without names."),
        table_name=title,
        heads=tuple(Head(label, width=width, kind="wrap") for _, label, width in fields),
        rows=tuple(
            tuple(_year_as_text(records.content(each, field)) for field, _, _ in fields)
            for each in contacts
        ),
    )


def _year_as_text(cell: Cell) -> Cell:
    """Return a year as text, which no program parts with a space."""
    return str(cell) if isinstance(cell, int) else cell
