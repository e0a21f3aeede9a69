"""The form in which a participant of a self-assessment answers alone."""

from collections.abc import Sequence

from jimdesk.domain.agency import Language
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentParticipant,
    AssessmentRound,
)
from jimdesk.domain.form import Column, Form, Kind, Page, Row, Stamp
from jimdesk.domain.framework import Framework, Question
from jimdesk.i18n import speaking, translate
from jimdesk.imports.form_targets import ASSESSMENT, row_key
from jimdesk.reports.parts.asked_form import Made
from jimdesk.reports.parts.readme import example_mark
from jimdesk.review.rounds import WholeRound, whole_round
from jimdesk.store.store import Store

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}


def keys_of(whole: WholeRound, participant: AssessmentParticipant) -> list[str]:
    """Return the keys of the rows that a participant is asked."""
    return [row_key(ASSESSMENT, participant.id, each.key) for each in whole.asks.questions]


def round_asked(store: Store, keys: Sequence[str]) -> tuple[WholeRound, int] | None:
    """Return the round and the participant that rows are about; None for any other rows."""
    kind, _, rest = (keys[0] if keys else "").partition(":")
    if kind != ASSESSMENT:
        return None
    participant = store.get(AssessmentParticipant, int(rest.partition(":")[0]))
    record = participant and store.get(AssessmentRound, participant.assessment_round_id)
    return (whole_round(store, record), participant.id) if participant and record else None


def build(
    store: Store, whole: WholeRound, participant_id: int, stamp: Stamp, *, due_on: str = ""
) -> Made:
    """Return the form of a participant, in the agency's report language.

    It holds the participant's own answers so far and nobody else's.

    Args:
        store: The open file.
        whole: The round.
        participant_id: Who is asked.
        stamp: Which form it is.
        due_on: ISO date when the answer is wanted, empty when none is said.
    """
    agency = store.agency
    with speaking(agency.report_language):
        about = (
            (translate("FormPages", "From"), agency.name),
            (translate("FormPages", "To"), whole.names.get(participant_id, "")),
            (translate("FormPages", "Answer no later than"), due_on),
            (translate("AssessmentForm", "About"), str(whole.asks.about)),
        )
        text = translate("AssessmentForm", "{round}: {participant}")
        form = Form(
            stamp=stamp,
            title=text.format(round=whole.title, participant=whole.names.get(participant_id, "")),
            language=_TAGS[agency.report_language],
            pages=(_page(whole, participant_id),),
            about=tuple((what, said) for what, said in about if said),
            mark=example_mark() if agency.is_example else "",
        )
    return Made(form, ())


def _page(whole: WholeRound, participant_id: int) -> Page:
    given = whole.answers.get(participant_id, {})
    rows = []
    for question in whole.asks.questions:
        answer = given.get(question.key)
        cells = {
            "area": str(whole.asks.area_of(question.key).title),
            "question": f"{question.key} {question.text}",
            "levels": _meanings(whole.asks, question),
            "hint": str(question.hint),
            "answer": answer.answer if answer else None,
            "reason": answer.reason if answer else None,
            "evidence": answer.evidence if answer else None,
        }
        rows.append(Row(key=row_key(ASSESSMENT, participant_id, question.key), cells=cells))
    return Page(
        key=ASSESSMENT,
        title=translate("AssessmentForm", "Self-assessment"),
        heading=whole.title,
        intro=translate(
            "AssessmentForm",
            "Choose a level for each question, and say why. Leave empty what you have not thought"
            " about; that is not the lowest level.",
        ),
        columns=_columns(whole.asks),
        rows=tuple(rows),
    )


def _columns(asks: Framework) -> tuple[Column, ...]:
    choices = (
        *((str(level.number), f"{level.number}. {level.name}") for level in asks.scale),
        (AnswerKind.NOT_APPLICABLE.value, AnswerKind.NOT_APPLICABLE.label),
        (AnswerKind.UNKNOWN.value, AnswerKind.UNKNOWN.label),
    )
    return (
        Column(key="area", head=translate("AssessmentForm", "Area"), width=18),
        Column(
            key="question",
            head=translate("AssessmentForm", "Question"),
            kind=Kind.NAME,
            width=40,
        ),
        Column(key="levels", head=translate("AssessmentForm", "What the levels mean"), width=60),
        Column(key="hint", head=translate("AssessmentForm", "Could show it"), width=20),
        Column(
            key="answer",
            head=translate("AssessmentForm", "Your answer"),
            kind=Kind.CHOICE,
            choices=choices,
            hint=translate("AssessmentForm", "Choose from the list."),
            width=24,
        ),
        Column(
            key="reason",
            head=translate("AssessmentForm", "Why"),
            kind=Kind.TEXT,
            hint=translate(
                "AssessmentForm",
                "A reason is asked for at the lowest and the highest level, and when the question"
                " does not apply.",
            ),
            width=40,
        ),
        Column(
            key="evidence",
            head=translate("AssessmentForm", "Ground, or a link to it"),
            kind=Kind.TEXT,
            hint=translate("AssessmentForm", "A document, a case number or an address."),
            width=30,
        ),
    )


def _meanings(asks: Framework, question: Question) -> str:
    told = ((level, asks.level_text(question, level.number)) for level in asks.scale)
    return "\n".join(f"{level.number}. {text or level.name}" for level, text in told)
