"""The self-assessment: a round, who takes part, what each answers, and what they agree on."""

import enum
from dataclasses import dataclass, replace

from jimdesk.domain import framework
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.framework import Framework
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate

FEWEST_SHOWN = 3
"""Answers that it takes before levels are shown, and before a function is named beside them."""


class AnswerKind(enum.StrEnum):
    """What somebody answered; stored, so never change a value."""

    LEVEL = "level"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            AnswerKind.LEVEL: translate("AnswerKind", "Level"),
            AnswerKind.NOT_APPLICABLE: translate("AnswerKind", "Not applicable"),
            AnswerKind.UNKNOWN: translate("AnswerKind", "Don't know"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentRound(CodedRecord):
    """A round of self-assessment.

    Attributes:
        year: The year whose state is assessed.
        unit_id: Unit that is assessed; None for the whole agency.
        framework: The round's own copy of its framework, as JSON: a later version of the
            framework changes nothing here. Source: decisions, 22.
        open_answers: Whether the participants have agreed that answers are shown by function
            however few they are.
        agreement: Who agreed on that, and when.
        summary: What the round came to, in words.
        closed_on: ISO date; the round and its answers are locked unless it is empty.
        reopened: Why the round was opened anew after it was closed, one line for each time.
    """

    title: str = ""
    year: int | None = None
    unit_id: int | None = None
    framework: str = ""
    open_answers: bool = False
    agreement: str = ""
    summary: str = ""
    closed_on: str = ""
    reopened: str = ""
    note: str = ""

    @property
    def asks(self) -> Framework:
        """The framework that the copy holds."""
        return framework.from_text(self.framework)

    @property
    def is_closed(self) -> bool:
        """Whether it is locked."""
        return bool(self.closed_on)

    @property
    def shows_functions(self) -> bool:
        """Whether answers may be shown by function however few they are: agreed and recorded."""
        return self.open_answers and bool(self.agreement.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentParticipant(Record):
    """Somebody who answers in a round, by function and never by name.

    Attributes:
        label: What tells two of the same function apart, such as "region north".
        position: Place in the round's order.
        answered_on: ISO date on which the participant was done; empty while answering.
    """

    assessment_round_id: int
    function_id: int | None = None
    label: str = ""
    position: int = 0
    answered_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentAnswer(Record):
    """What a participant answered to a question. No answer is no record, not the lowest level.

    Attributes:
        question: Key of the question.
        kind: None while only a reason is written.
        level_number: The level, kept also while kind says something else; see `level`.
        reason: Why; asked for at the lowest and the highest level, and for not applicable.
        evidence: What shows it, or a link to that.
    """

    assessment_participant_id: int
    question: str
    kind: AnswerKind | None = None
    level_number: int | None = None
    reason: str = ""
    evidence: str = ""
    source_id: int | None = None
    decision_id: int | None = None

    @property
    def level(self) -> int | None:
        """The level answered, None when the answer is none."""
        return self.level_number if self.kind is AnswerKind.LEVEL else None

    @property
    def is_given(self) -> bool:
        """Whether the question is answered: a level, not applicable, or don't know."""
        return self.kind not in (None, AnswerKind.LEVEL) or self.level is not None

    @property
    def answer(self) -> str:
        """The answer as one code: the level's number, or why there is none; empty for none."""
        if not self.is_given or self.kind is None:
            return ""
        return str(self.level) if self.kind is AnswerKind.LEVEL else self.kind.value

    def lacks_reason(self, highest: int) -> bool:
        """Return whether a reason is asked for and not there.

        Source: domain specification 9.3, 2, and 10.
        """
        asked = self.kind is AnswerKind.NOT_APPLICABLE or self.level in (1, highest)
        return asked and not self.reason.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonAnswer(Record):
    """What the participants agreed on for a question, in conversation.

    Attributes:
        question: Key of the question.
        kind: None while they have not agreed; never worked out from the answers.
        level_number: As in AssessmentAnswer.
        wanted_level: Level that they want to reach, None when nobody has set one.
        wanted_by: When, as ISO date, year and month, or year.
    """

    assessment_round_id: int
    question: str
    kind: AnswerKind | None = None
    level_number: int | None = None
    reason: str = ""
    evidence: str = ""
    wanted_level: int | None = None
    wanted_by: str = ""

    @property
    def level(self) -> int | None:
        """The common level, None when there is none."""
        return self.level_number if self.kind is AnswerKind.LEVEL else None

    @property
    def is_given(self) -> bool:
        """Whether they have agreed on something."""
        return self.kind not in (None, AnswerKind.LEVEL) or self.level is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFramework(Record):
    """A framework that the agency has made or taken in, offered beside those that ship.

    Attributes:
        content: The framework as JSON.
    """

    content: str = ""

    @property
    def asks(self) -> Framework:
        """The framework that it holds."""
        return framework.from_text(self.content)


def fields_of(answer: str) -> dict[str, object]:
    """Return the fields of an answer that one code stands for; see AssessmentAnswer.answer.

    Raises:
        ValueError: it is no such code.
    """
    if answer.isdecimal():
        return {"kind": AnswerKind.LEVEL, "level_number": int(answer)}
    return {"kind": AnswerKind(answer)}


def opened_again(round_: AssessmentRound, reason: str, on: str) -> AssessmentRound:
    """Return a closed round as it is when it is opened again.

    Args:
        round_: A closed round.
        reason: Why it is opened.
        on: ISO date of today.

    Raises:
        InvalidError: there is no reason.
    """
    if not reason.strip():
        text = translate("Assessment", "Write why the round is opened again.")
        raise InvalidError("reopened", text)
    said = " ".join(reason.split())
    reasons = f"{round_.reopened}\n{on}: {said}".removeprefix("\n")
    return replace(round_, closed_on="", reopened=reasons)


def participant_name(participant: AssessmentParticipant, functions: dict[int, str]) -> str:
    """Return what a participant is called: the function, and what tells it from its like."""
    name = functions.get(participant.function_id or 0, "")
    label = participant.label.strip()
    if name and label:
        return f"{name}, {label}"
    return name or label or translate("Assessment", "Participant without function")
