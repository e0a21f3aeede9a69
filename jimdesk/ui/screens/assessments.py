"""Self-assessment: where do we stand, and what has changed since the last time."""

from collections.abc import Sequence

from jimdesk.domain import framework
from jimdesk.domain.assessment import (
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
)
from jimdesk.i18n import translate
from jimdesk.imports.framework import shipped
from jimdesk.review.rounds import WholeRound, round_title, whole_round
from jimdesk.ui import choices
from jimdesk.ui.assessment_parts.progress import ProgressPart
from jimdesk.ui.assessment_parts.standing import StandingPart
from jimdesk.ui.document import Document
from jimdesk.ui.look import related_activity, related_goal
from jimdesk.ui.parts import Host, Part
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status

_TABLES = frozenset(
    {
        "assessment_round",
        "assessment_participant",
        "assessment_answer",
        "common_answer",
        "assessment_activity",
        "assessment_goal",
        "own_framework",
        "activity",
        "goal",
        "function",
        "unit",
    }
)


def subject() -> Subject[AssessmentRound]:
    """Return how rounds of self-assessment are listed and shown."""
    return Subject(
        kind=AssessmentRound,
        icon="users",
        title=lambda: translate("Assessments", "Self-assessment"),
        singular=lambda: translate("Assessments", "self-assessment"),
        search=lambda: translate("Assessments", "Search self-assessments (Ctrl+F)"),
        add=lambda: translate("Assessments", "New round"),
        empty=lambda: translate(
            "Assessments",
            "In a round of self-assessment functions answer each on their own, and then agree in"
            " conversation on where the work stands and where it is to go.",
        ),
        tables=_TABLES,
        sections=lambda document: (_first(document), _deeper()),
        name=lambda document, record: round_title(document.store, record),
        unnamed=lambda: translate("Assessments", "Self-assessment"),
        meta=_meta,
        row_status=_status,
        new=lambda document: AssessmentRound(
            year=document.planning_year, framework=framework.to_text(shipped()[0])
        ),
        order=lambda _, records: sorted(
            records, key=lambda each: (each.year or 0, each.id), reverse=True
        ),
        rows={
            "participants": RowsField(
                AssessmentParticipant, "assessment_round_id", ("function_id", "label"), "position"
            )
        },
        lead_caption=lambda: translate("Assessments", "In short"),
        lead=_lead,
        status=_status,
        related=_related,
        parts=_parts,
    )


def _parts(document: Document, host: Host) -> Sequence[Part]:
    return (ProgressPart(document, host.lock), StandingPart(document))


def _meta(document: Document, record: AssessmentRound) -> str:
    return "  ·  ".join([record.code, str(record.asks.title)])


def _status(document: Document, record: AssessmentRound) -> Status:
    store = document.store
    if record.is_closed:
        return Status(translate("Assessments", "Closed"), "good", "lock")
    common = store.where(CommonAnswer, assessment_round_id=record.id)
    if any(answer.is_given for answer in common):
        return Status(translate("Assessments", "Conversation"), "accent", "users")
    for participant in store.where(AssessmentParticipant, assessment_round_id=record.id):
        if store.where(AssessmentAnswer, assessment_participant_id=participant.id):
            return Status(translate("Assessments", "Answering"), "accent", "pencil")
    return Status(translate("Assessments", "Not begun"), "muted", "minus")


def _lead(document: Document, record: AssessmentRound) -> str:
    whole = whole_round(document.store, record)
    asked = len(whole.asks.questions)
    done = sum(whole.answered(each.id) == asked for each in whole.participants) if asked else 0
    text = translate(
        "Assessments",
        "{done} of {all} participants have answered everything, and {agreed} of {asked} questions"
        " have a common answer.",
    )
    said = text.format(done=done, all=len(whole.participants), agreed=whole.agreed, asked=asked)
    if record.is_closed:
        closed = translate("Assessments", "The round was closed {date} and is locked.")
        said = f"{said} {closed.format(date=record.closed_on)}"
    return " ".join(filter(None, [said, _who_is_shown(whole)]))


def _who_is_shown(whole: WholeRound) -> str:
    if whole.record.shows_functions:
        return translate("Assessments", "Answers are shown by function, as agreed.")
    return translate(
        "Assessments",
        "Answers are shown merged until three have answered in a function, so that nobody is"
        " recognised.",
    )


def _related(document: Document, record: AssessmentRound) -> list[Related]:
    whole = whole_round(document.store, record)
    activities = {each.id: each for found in whole.activities.values() for each in found}
    goals = {each.id: each for found in whole.goals.values() for each in found}
    return [
        *(related_goal(document, each)[0] for each in goals.values()),
        *(related_activity(each) for each in activities.values()),
    ]


# --- the form ------------------------------------------------------------------------------------


def _first(document: Document) -> Section:
    return Section(
        lambda: translate("Assessments", "The round"),
        (
            Field(
                "title",
                lambda: translate("Assessments", "Title"),
                help=lambda: translate("Assessments", "Empty for year and unit"),
            ),
            Field("year", lambda: translate("Assessments", "Year"), "year", required=True),
            Field(
                "unit_id",
                lambda: translate("Assessments", "Unit"),
                "reference",
                choices=choices.units(document),
                help=lambda: translate("Assessments", "Empty for the whole agency"),
            ),
            Field(
                "participants",
                lambda: translate("Assessments", "Participants"),
                "rows",
                rows=(
                    Field(
                        "function_id",
                        lambda: translate("Assessments", "Function"),
                        "reference",
                        choices=choices.functions(document),
                    ),
                    Field(
                        "label",
                        lambda: translate("Assessments", "What tells two of them apart"),
                        placeholder=lambda: translate("Assessments", "Region north"),
                    ),
                ),
                item=lambda: translate("Assessments", "Participant"),
                add=lambda: translate("Assessments", "Add participant"),
            ),
            Field("summary", lambda: translate("Assessments", "Summary"), "long_text"),
        ),
    )


def _deeper() -> Section:
    return Section(
        lambda: translate("Assessments", "who sees whose answers, note"),
        (
            Field(
                "open_answers",
                lambda: translate(
                    "Assessments", "The participants agree that answers are shown by function"
                ),
                "bool",
                span=2,
            ),
            Field(
                "agreement",
                lambda: translate("Assessments", "Who agreed, and when"),
                help=lambda: translate(
                    "Assessments", "Answers are shown by function only when this is filled in"
                ),
                span=2,
            ),
            Field(
                "reopened",
                lambda: translate("Assessments", "Opened again"),
                "long_text",
                when=lambda values: bool(values.get("reopened")),
            ),
            Field("note", lambda: translate("Assessments", "Note"), "long_text"),
        ),
        folded=True,
    )
