"""What the papers of a meeting share: which meeting it is, who takes part, its commitments."""

from collections.abc import Iterator, Sequence

from jimdesk.domain.meeting import MeetingPoint
from jimdesk.domain.record import CodedRecord
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Paragraph, Table
from jimdesk.reports.parts import words
from jimdesk.reports.parts.choice import chosen_meeting
from jimdesk.reports.parts.release import Material
from jimdesk.reports.sheet import Head
from jimdesk.review.agenda import Agenda, WholeMeeting
from jimdesk.review.chain import Chain


def chosen(material: Material) -> WholeMeeting | None:
    """Return the meeting that a report is about; None when the file has none."""
    options = material.options
    return chosen_meeting(Agenda.load(material.store), options.meeting, f"{options.at:%Y-%m-%d}")


def head(chain: Chain, whole: WholeMeeting) -> Iterator[Block]:
    """Yield which meeting it is and who takes part, by function."""
    meeting = whole.record
    named = (
        (translate("MeetingPages", "Meeting"), f"{meeting.code} {meeting.title}".strip()),
        (translate("MeetingPages", "Kind"), meeting.kind.label if meeting.kind else ""),
        (translate("MeetingPages", "Theme"), meeting.theme.label if meeting.theme else ""),
        (translate("MeetingPages", "Date"), meeting.held_on),
        (translate("MeetingPages", "Place"), meeting.location),
        (translate("MeetingPages", "Participants"), "; ".join(participants(chain, whole))),
    )
    for label, text in named:
        if text.strip():
            yield Paragraph(text.strip(), label)


def participants(chain: Chain, whole: WholeMeeting) -> list[str]:
    """Return who takes part: function, unit and organisation, never a name."""
    found = []
    for each in whole.participants:
        function = chain.functions.get(each.function_id or 0)
        unit = chain.units.get(each.unit_id or 0)
        parts = (function.name if function else "", unit.name if unit else "", each.organisation)
        found.append(", ".join(filter(None, parts)))
    return [each for each in found if each]


def commitments(chain: Chain, points: Sequence[MeetingPoint], caption: str) -> Table | None:
    """Return what somebody has undertaken to do, who and when; None without any."""
    promised = [each for each in points if each.commitment.strip()]
    if not promised:
        return None
    return Table(
        caption=caption,
        heads=(
            Head(translate("MeetingPages", "Commitment"), width=44, kind="wrap"),
            Head(translate("MeetingPages", "Responsible"), width=24, kind="wrap"),
            Head(translate("MeetingPages", "To be done by"), width=13),
            Head(translate("MeetingPages", "Done on"), width=13),
        ),
        rows=tuple(
            (
                each.commitment.strip(),
                words.filled(responsible(chain, each)),
                words.filled(each.due_on),
                each.done_on or translate("MeetingPages", "No"),
            )
            for each in promised
        ),
    )


def responsible(chain: Chain, point: MeetingPoint) -> str:
    """Return the function that is responsible for a commitment, empty when none is said."""
    function = chain.functions.get(point.responsible_id or 0)
    return function.name if function else ""


def named(chain: Chain, record: CodedRecord) -> str:
    """Return a record by readable id and name; a result by its goal."""
    names = (getattr(record, field, "") for field in ("title", "statement", "name"))
    name = next(filter(None, names), "")
    goal = chain.goals.get(getattr(record, "goal_id", 0))
    return f"{record.code} {name or (goal.statement if goal else '')}".strip()
