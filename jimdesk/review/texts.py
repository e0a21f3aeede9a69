"""Rules on texts of every kind of record: names that are missing, persons who are named."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from jimdesk.domain.collaboration import Agreement
from jimdesk.domain.effect_chain import EffectArrow, EffectNode
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.judgement import ResultReview, ValueReview
from jimdesk.domain.links import DirectionProblem
from jimdesk.domain.meeting import MeetingParticipant, MeetingPoint, MeetingRating
from jimdesk.domain.moved import GoalVersion, IndicatorVersion
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Cause
from jimdesk.domain.record import Record, Status
from jimdesk.i18n import translate
from jimdesk.review import words
from jimdesk.review.cells import VALUES
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule

_NAMES = {
    "mandates": "title",
    "directions": "title",
    "problems": "title",
    "goals": "statement",
    "indicators": "name",
    "activities": "title",
    "sources": "title",
}
"""Field that holds the name of a record, by its place in the chain."""

_PARTS: dict[type[Record], str] = {
    Cause: "causes",
    Agreement: "agreements",
    DirectionProblem: "problems",
    Observation: VALUES,
    GoalFollowUp: "follow_up",
    ActivityFollowUp: "follow_up",
    GoalVersion: "moved",
    IndicatorVersion: "moved",
    ValueReview: "review",
    ResultReview: "review",
    EffectNode: "effect_chain",
    EffectArrow: "effect_chain",
    MeetingPoint: "points",
    MeetingParticipant: "participants",
    MeetingRating: "ratings",
}
"""Field of the owner under which a part of it stands."""

_OTHERS = ("results", "units", "functions", "partners", "learning_examples", "themes")
"""Places in the chain of records with texts that no rule asks for."""

_NOT_FREE = frozenset({"code", "contact", "org_number"})
"""Fields of text where an address is in its place, or nobody writes."""


def _unnamed(facts: Facts) -> Iterable[Hit]:
    for place, field in _NAMES.items():
        for record in getattr(facts.chain, place).values():
            if not getattr(record, field).strip() and record.status is not Status.LAPSED:
                text = translate("TextRules", "It has no name. Write one.")
                yield Hit(record=record, field=field, text=text)


def _persons(facts: Facts) -> Iterable[Hit]:
    texts: dict[type[Record], tuple[str, ...]] = {}
    for record, owner in _with_texts(facts):
        kind = type(record)
        if kind not in texts:
            texts[kind] = _texts(kind)
        for field in texts[kind]:
            text = getattr(record, field)
            warning = _warning(text) if text else ""
            if warning:
                place = field if record is owner else _PARTS[kind]
                yield Hit(record=owner, field=place, text=warning, seen=text)


def _warning(text: str) -> str:
    if words.has_personal_number(text):
        return translate("TextRules", "Looks like a personal identity number. Take it away.")
    if words.has_address(text):
        return translate("TextRules", "Holds an e-mail address. Name the function instead.")
    return ""


def _with_texts(facts: Facts) -> Iterator[tuple[Record, Record]]:
    """Yield every record with texts, and the one on whose screen it stands."""
    chain = facts.chain
    yield chain.agency, chain.agency
    for place in (*_NAMES, *_OTHERS):
        for record in getattr(chain, place).values():
            yield record, record
    for cause in chain.causes:
        yield cause, chain.problems[cause.problem_id]
    for link in chain.direction_problems:
        yield link, chain.directions[link.direction_id]
    for agreement in chain.agreements.values():
        yield agreement, chain.partners[agreement.partner_id]
    yield from _said(facts)
    yield from _at_meetings(facts)
    for indicator_id, observations in facts.observations.items():
        yield from ((each, chain.indicators[indicator_id]) for each in observations)


def _said(facts: Facts) -> Iterator[tuple[Record, Record]]:
    """Yield what is said of goals, activities, indicators and results, and of which of them."""
    chain = facts.chain
    said: tuple[tuple[Iterable[Record], Mapping[int, Record], str], ...] = (
        (chain.goal_follow_ups, chain.goals, "goal_id"),
        (chain.activity_follow_ups, chain.activities, "activity_id"),
        (chain.goal_versions, chain.goals, "goal_id"),
        (chain.indicator_versions, chain.indicators, "indicator_id"),
        (chain.value_reviews, chain.indicators, "indicator_id"),
        (chain.result_reviews, chain.results, "result_id"),
        (chain.effect_nodes, chain.goals, "goal_id"),
        (chain.effect_arrows, chain.goals, "goal_id"),
    )
    for records, owners, field in said:
        yield from ((each, owners[getattr(each, field)]) for each in records)


def _at_meetings(facts: Facts) -> Iterator[tuple[Record, Record]]:
    for whole in facts.agenda.meetings:
        yield whole.record, whole.record
        for part in (*whole.points, *whole.participants, *whole.ratings):
            yield part, whole.record
    yield from ((each, each) for each in facts.agenda.key_dates)


def _texts(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of a kind of record that hold free text."""
    return tuple(
        each.name for each in fields(kind) if each.type is str and each.name not in _NOT_FREE
    )


RULES: tuple[Rule, ...] = (
    Rule(
        id="record-without-name",
        find=_unnamed,
        reason=lambda: translate("TextRules", "Nobody can find what has no name."),
    ),
    Rule(
        id="text-about-person",
        find=_persons,
        reason=lambda: translate(
            "TextRules", "The file needs no personal data; what is exported can become public."
        ),
    ),
)
