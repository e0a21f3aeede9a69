"""Meetings: those of JiM+ by theme, the agency's own, and the dialogue about results."""

from collections.abc import Sequence

from jimdesk.domain.meeting import (
    JimPlusTheme,
    Meeting,
    MeetingKind,
    MeetingParticipant,
    MeetingRating,
    mean_score,
)
from jimdesk.i18n import format_number, translate
from jimdesk.review.agenda import whole_meeting
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import today
from jimdesk.ui.meeting_parts.points import PointsPart, made_of
from jimdesk.ui.meeting_parts.preparation import PreparationPart, related
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status

_TABLES = frozenset(
    {
        "meeting",
        "meeting_participant",
        "meeting_point",
        "meeting_rating",
        "function",
        "unit",
        "direction",
        "problem",
        "goal",
        "activity",
        "decision",
        "result",
        "budget_analysis",
    }
)


def subject() -> Subject[Meeting]:
    """Return how meetings are listed and shown."""
    return Subject(
        kind=Meeting,
        icon="messages-square",
        title=lambda: translate("Meetings", "Meetings"),
        singular=lambda: translate("Meetings", "meeting"),
        search=lambda: translate("Meetings", "Search meetings (Ctrl+F)"),
        add=lambda: translate("Meetings", "Add meeting"),
        empty=lambda: translate(
            "Meetings",
            "Prepare a meeting from what the file holds, write answers and commitments at it, and"
            " follow them up. JiM+ has five themes.",
        ),
        tables=_TABLES,
        sections=lambda document: (_first(document), _deeper(), _evaluation()),
        name=lambda _, meeting: meeting.title or _theme_name(meeting),
        unnamed=lambda: translate("Meetings", "Meeting without a title"),
        meta=_meta,
        row_status=_status,
        new=_new,
        order=lambda _, meetings: sorted(
            meetings, key=lambda each: (each.held_on or "9999", each.id), reverse=True
        ),
        rows={
            "participants": RowsField(
                MeetingParticipant, "meeting_id", ("function_id", "unit_id", "organisation")
            ),
            "ratings": RowsField(MeetingRating, "meeting_id", ("score", "comment")),
        },
        lead_caption=lambda: translate("Meetings", "In short"),
        lead=_lead,
        status=_status,
        related=_related,
        parts=lambda document, _: (PreparationPart(document), PointsPart(document)),
    )


def _new(document: Document) -> Meeting:
    """Return a meeting of JiM+ with the first theme that has no meeting yet."""
    held = {each.theme for each in document.store.all(Meeting)}
    theme = next((each for each in JimPlusTheme if each not in held), None)
    if theme is None:
        return Meeting(kind=MeetingKind.MANAGEMENT)
    return Meeting(kind=MeetingKind.JIM_PLUS, theme=theme)


def _theme_name(meeting: Meeting) -> str:
    if meeting.kind is MeetingKind.JIM_PLUS and meeting.theme is not None:
        return translate("Meetings", "JiM+ meeting {theme}").format(theme=meeting.theme.label)
    return meeting.kind.label if meeting.kind else ""


def _meta(_: Document, meeting: Meeting) -> str:
    return "  ·  ".join(filter(None, (meeting.code, meeting.held_on)))


def _status(document: Document, meeting: Meeting) -> Status:
    day = today().isoformat()
    whole = whole_meeting(document.store, meeting)
    if whole.late(day):
        return Status(translate("Meetings", "Commitment is late"), "warning", "triangle-alert")
    if not meeting.held_on:
        return Status(translate("Meetings", "No date yet"), "muted", "pencil")
    if meeting.held_on >= day:
        return Status(translate("Meetings", "Planned"), "accent", "calendar-days")
    if not whole.is_followed_up:
        return Status(translate("Meetings", "Lacks a follow-up"), "warning", "triangle-alert")
    return Status(translate("Meetings", "Followed up"), "good", "check")


def _lead(document: Document, meeting: Meeting) -> str:
    whole = whole_meeting(document.store, meeting)
    answered = sum(bool(each.answer.strip()) for each in whole.points)
    promised = [each for each in whole.points if each.commitment.strip()]
    said = []
    if whole.points:
        text = translate("Meetings", "{answered} of {all} questions are answered.")
        said.append(text.format(answered=answered, all=len(whole.points)))
    if promised:
        text = translate("Meetings", "{done} of {all} commitments are done.")
        done = sum(bool(each.done_on) for each in promised)
        said.append(text.format(done=done, all=len(promised)))
    said.append(_rated(whole.ratings))
    return " ".join(filter(None, said))


def _rated(ratings: Sequence[MeetingRating]) -> str:
    if not ratings:
        return ""
    mean = mean_score(ratings)
    if mean is None:
        return translate(
            "Meetings", "%n have evaluated the meeting; the mean is shown from three.", "",
            n=len(ratings),
        )  # fmt: skip
    text = translate("Meetings", "The evaluation gives {mean} of 5; %n have answered.", "",
                     n=len(ratings))  # fmt: skip
    return text.format(mean=format_number(mean, 1))


def _related(document: Document, meeting: Meeting) -> list[Related]:
    points = whole_meeting(document.store, meeting).points
    return [related(document, each) for each in made_of(document, points)]


# --- the form ------------------------------------------------------------------------------------


def _first(document: Document) -> Section:
    return Section(
        lambda: translate("Meetings", "The meeting"),
        (
            Field("title", lambda: translate("Meetings", "Title"),
                  help=lambda: translate("Meetings", "Empty for the theme")),
            Field("held_on", lambda: translate("Meetings", "Date"), "date"),
            Field("kind", lambda: translate("Meetings", "Kind"), "choice",
                  choices=enum_choices(MeetingKind)),
            Field("theme", lambda: translate("Meetings", "Theme"), "choice",
                  choices=enum_choices(JimPlusTheme),
                  when=lambda values: values.get("kind") == MeetingKind.JIM_PLUS),
            Field("participants", lambda: translate("Meetings", "Participants"), "rows",
                  rows=_participant(document),
                  item=lambda: translate("Meetings", "Participant"),
                  add=lambda: translate("Meetings", "Add participant")),
            Field("preparation", lambda: translate("Meetings", "To prepare"), "long_text"),
            Field("notes", lambda: translate("Meetings", "Notes"), "long_text",
                  help=lambda: translate("Meetings", "What was said, without names of persons")),
        ),
    )  # fmt: skip


def _participant(document: Document) -> tuple[Field, ...]:
    return (
        Field("function_id", lambda: translate("Meetings", "Function"), "reference",
              choices=choices.functions(document)),
        Field("unit_id", lambda: translate("Meetings", "Unit"), "reference",
              choices=choices.units(document)),
        Field("organisation", lambda: translate("Meetings", "Other organisation"),
              help=lambda: translate("Meetings", "Empty for the own agency")),
    )  # fmt: skip


def _deeper() -> Section:
    return Section(
        lambda: translate("Meetings", "place, note"),
        (
            Field("location", lambda: translate("Meetings", "Place")),
            Field("note", lambda: translate("Meetings", "Note"), "long_text"),
        ),
        folded=True,
    )


def _evaluation() -> Section:
    return Section(
        lambda: translate("Meetings", "evaluation of the meeting"),
        (
            Field(
                "ratings",
                lambda: translate("Meetings", "Evaluation"),
                "rows",
                rows=(
                    Field("score", lambda: translate("Meetings", "Score"), "choice",
                          choices=_scores),
                    Field("comment", lambda: translate("Meetings", "Comment"), "long_text"),
                ),
                item=lambda: translate("Meetings", "Answer"),
                add=lambda: translate("Meetings", "Add answer"),
                help=lambda: translate(
                    "Meetings",
                    "Who answered is not kept. Mean and comments stand in the sheet from three"
                    " answers.",
                ),
            ),
        ),
        folded=True,
    )  # fmt: skip


def _scores() -> list[tuple[int, str]]:
    ends = {1: translate("Meetings", "1 (low)"), 5: translate("Meetings", "5 (high)")}
    return [(score, ends.get(score, str(score))) for score in range(1, 6)]
