"""A round of self-assessment as a whole: who takes part, what they answered, what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import (
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
    participant_name,
)
from jimdesk.domain.framework import Framework, Question
from jimdesk.domain.goal import Goal
from jimdesk.domain.organisation import Function, Unit
from jimdesk.i18n import translate
from jimdesk.statistics.assessment import (
    AreaStanding,
    Spread,
    Voice,
    areas,
    compare,
    previous,
    spread,
)
from jimdesk.statistics.charts.radar import Radar, radar
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRound:
    """All records of a round in use.

    Attributes:
        asks: The framework that the round keeps.
        unit: Name of what is assessed.
        participants: In their order.
        functions: What each participant's function is called, by the participant's id.
        names: What each participant is called, by its id.
        answers: By participant's id and key of the question.
        common: By key of the question.
        activities, goals: What a question led to, by its key.
    """

    record: AssessmentRound
    asks: Framework
    unit: str
    participants: tuple[AssessmentParticipant, ...]
    functions: Mapping[int, str]
    names: Mapping[int, str]
    answers: Mapping[int, Mapping[str, AssessmentAnswer]]
    common: Mapping[str, CommonAnswer]
    activities: Mapping[str, tuple[Activity, ...]]
    goals: Mapping[str, tuple[Goal, ...]]

    @property
    def title(self) -> str:
        """What the round is called."""
        return _title(self.record, self.unit)

    def answered(self, participant_id: int) -> int:
        """Return how many questions a participant has answered."""
        given = self.answers.get(participant_id, {})
        asked = (given.get(question.key) for question in self.asks.questions)
        return sum(answer is not None and answer.is_given for answer in asked)

    @property
    def agreed(self) -> int:
        """How many questions have a common answer."""
        found = (self.common.get(question.key) for question in self.asks.questions)
        return sum(answer is not None and answer.is_given for answer in found)

    def spread(self, question: Question) -> Spread:
        """Return how the answers to a question lie, so that nobody is recognised by them."""
        given = (
            (who.id, self.answers.get(who.id, {}).get(question.key)) for who in self.participants
        )
        voices = (
            Voice(function=self.functions[who], kind=answer.kind, level=answer.level)
            for who, answer in given
            if answer is not None and answer.is_given and answer.kind is not None
        )
        return spread(voices, len(self.participants), by_function=self.record.shows_functions)

    @property
    def spreads(self) -> dict[str, Spread]:
        """How all answers lie, by key of the question."""
        return {question.key: self.spread(question) for question in self.asks.questions}

    def reasons(self, question: Question) -> list[tuple[str, str]]:
        """Return the reasons that participants gave, each with whose it is.

        Words give away who wrote them, so there are none unless the participants have agreed to be
        shown by function.
        """
        if not self.record.shows_functions:
            return []
        found = []
        for who in self.participants:
            answer = self.answers.get(who.id, {}).get(question.key)
            if answer is not None and answer.reason.strip():
                found.append((self.names[who.id], answer.reason.strip()))
        return found


def whole_round(store: Store, record: AssessmentRound) -> WholeRound:
    """Return a round with everything that is a part of it."""
    participants = store.where(AssessmentParticipant, assessment_round_id=record.id)
    participants.sort(key=lambda each: (each.position, each.id))
    held = {each.id: each.name for each in store.all(Function)}
    return WholeRound(
        record=record,
        asks=record.asks,
        unit=_unit(store, record),
        participants=tuple(participants),
        functions={each.id: held.get(each.function_id or 0, "") for each in participants},
        names={each.id: participant_name(each, held) for each in participants},
        answers={each.id: _answers(store, each) for each in participants},
        common={
            each.question: each for each in store.where(CommonAnswer, assessment_round_id=record.id)
        },
        activities=_activities(store, record),
        goals=_goals(store, record),
    )


def open_rounds(store: Store) -> list[WholeRound]:
    """Return the rounds that are not closed, whole."""
    return [whole_round(store, each) for each in store.where(AssessmentRound, closed_on="")]


def round_title(store: Store, record: AssessmentRound) -> str:
    """Return what a round is called: its title, or year and unit."""
    return _title(record, _unit(store, record))


def _title(record: AssessmentRound, unit: str) -> str:
    if record.title.strip():
        return record.title.strip()
    name = translate("Rounds", "Self-assessment")
    return f"{name} {record.year}, {unit}" if record.year else f"{name}, {unit}"


def _unit(store: Store, record: AssessmentRound) -> str:
    unit = store.get(Unit, record.unit_id) if record.unit_id else None
    return unit.name if unit else translate("Rounds", "the whole agency")


def round_before(store: Store, record: AssessmentRound) -> WholeRound | None:
    """Return the round that one is compared with, None when it is the first of its kind."""
    found = previous(store.all(AssessmentRound), record)
    return whole_round(store, found) if found else None


def standing_before(whole: WholeRound, before: WholeRound | None) -> list[AreaStanding]:
    """Return where areas stood in the round before: those whose every question can be compared."""
    if before is None:
        return []
    same = set(compare(whole.asks, before.asks).same)
    return [
        each
        for each in areas(before.asks, before.common)
        if all(question.key in same for question in each.area.questions)
    ]


def radar_of(whole: WholeRound, before: WholeRound | None) -> Radar:
    """Return the radar of a round and the one before it."""
    names = [str(level.name) for level in whole.asks.scale]
    then = standing_before(whole, before)
    earlier = (str(before.record.year), then) if before is not None and then else None
    name = str(whole.record.year or whole.title)
    return radar(areas(whole.asks, whole.common), names, name, earlier)


def _answers(store: Store, participant: AssessmentParticipant) -> dict[str, AssessmentAnswer]:
    found = store.where(AssessmentAnswer, assessment_participant_id=participant.id)
    return {answer.question: answer for answer in found}


def _activities(store: Store, record: AssessmentRound) -> dict[str, tuple[Activity, ...]]:
    found: dict[str, tuple[Activity, ...]] = {}
    for link in store.where(links.AssessmentActivity, assessment_round_id=record.id):
        activity = store.get(Activity, link.activity_id)
        if activity is not None:
            found[link.question] = (*found.get(link.question, ()), activity)
    return found


def _goals(store: Store, record: AssessmentRound) -> dict[str, tuple[Goal, ...]]:
    found: dict[str, tuple[Goal, ...]] = {}
    for link in store.where(links.AssessmentGoal, assessment_round_id=record.id):
        goal = store.get(Goal, link.goal_id)
        if goal is not None:
            found[link.question] = (*found.get(link.question, ()), goal)
    return found
