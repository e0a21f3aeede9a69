"""Texts that quote a number which reports hide: what people wrote cannot be hidden by a rule."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from jimdesk.domain.budget_persons import ROLES
from jimdesk.domain.effect_chain import EffectArrow, EffectNode
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.links import ProblemIndicator
from jimdesk.domain.meeting import MeetingPoint, MeetingRating
from jimdesk.domain.moved import GoalVersion, IndicatorVersion
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.i18n import parse_number
from jimdesk.review import words
from jimdesk.review.cells import VALUES
from jimdesk.review.facts import Facts
from jimdesk.statistics.disclosure import Key
from jimdesk.statistics.figures import row

_NUMBER = re.compile(
    r"(?<![\w.,-])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)([.,]\d+)?(?![\w-]|[.,]\d)"
    r"(\s?(?:%|procent\b|per ?cent\b))?",
    re.I,
)
_WORDS = (
    ("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)
"""From 2 on: "en" and "ett" stand for much else."""

_WORD = re.compile(rf"\b({'|'.join(word for each in _WORDS for word in each)})\b", re.I)
_NAMED = re.compile(
    r"(?:mål|problem|tabell|diagram|figur|avsnitt|kapitel|punkt|sida|steg|not|fas|nivå"
    r"|goal|table|chart|figure|section|chapter|page|step|note|phase|level)\s$",
    re.I,
)
"""What has a number for a name, such as "delmål 2"."""

_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n")
_PERSONS = re.compile(
    r"\b(?:person|individ|deltag|sökande|klient|elev|barn|ungdom|anställd|chef|ledamöter|av dem\b"
    r"|people|participant|applicant|client|pupil|child|employee|manager|member|of them\b)",
    re.I,
)
_YEARS = range(1900, 2101)
_MOST_DECIMALS = 3
_NO_TEXT = frozenset(
    {"code", "period", "said_on", "changed_on", "start", "end", "held_on", "due_on", "done_on"}
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A text with numbers that are hidden.

    Attributes:
        owner: On whose screen the text stands.
        field: In which field of it.
        text: The text.
        numbers: The numbers as they are written.
    """

    owner: Record
    field: str
    text: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Hidden:
    """Hidden numbers, as they are and rounded as people say them."""

    counts: frozenset[float] = frozenset()
    shares: frozenset[float] = frozenset()

    def __or__(self, other: "_Hidden") -> "_Hidden":
        return _Hidden(self.counts | other.counts, self.shares | other.shares)

    def said_in(self, text: str) -> tuple[str, ...]:
        """Return the hidden numbers that a text says; counts only in sentences about persons."""
        return tuple(
            said
            for sentence in _SENTENCE_END.split(text)
            for said, value, is_share in numbers_in(sentence)
            if value in (self.shares if is_share else self.counts)
            and (is_share or _is_about_persons(sentence))
        )


def numbers_in(text: str) -> list[tuple[str, float, bool]]:
    """Return the numbers of a text: as written, their values, and whether they are per cent.

    Years, numbered headings, readable ids and names with a number are passed over.
    """
    found: list[tuple[str, float, bool]] = []
    for match in _NUMBER.finditer(text):
        value = parse_number(match[1] + (match[2] or ""))
        is_share = match[3] is not None
        is_name = not (is_share or match[2]) and (
            value in _YEARS or _NAMED.search(text[: match.start()]) is not None
        )
        if value is not None and not is_name:
            found.append((match[0].strip(), float(value), is_share))
    for match in _WORD.finditer(text):
        word = match[0].lower()
        value_of_word = next(each.index(word) for each in _WORDS if word in each) + 2
        found.append((match[0], float(value_of_word), False))
    return found


def _is_about_persons(sentence: str) -> bool:
    return words.names_sex(sentence) or _PERSONS.search(sentence) is not None


def quotes(facts: Facts) -> Iterator[Quote]:
    """Yield every text that quotes a hidden number of what it is about."""
    if not (facts.publication.protection.hidden or facts.publication.fields):
        return
    for record, owner, hidden in _records(facts):
        for name in _texts(record):
            text = getattr(record, name)
            said = hidden.said_in(text) if text.strip() else ()
            if said:
                yield Quote(owner, name if record is owner else _part(record), text, said)


def _part(record: Record) -> str:
    """Return the field of the owner under which a part of it stands."""
    if isinstance(record, GoalFollowUp | ActivityFollowUp):
        return "follow_up"
    if isinstance(record, EffectNode | EffectArrow):
        return "effect_chain"
    if isinstance(record, MeetingPoint | MeetingRating):
        return "points" if isinstance(record, MeetingPoint) else "ratings"
    return "moved" if isinstance(record, GoalVersion | IndicatorVersion) else VALUES


def _texts(record: Record) -> list[str]:
    return [each.name for each in fields(record) if each.type is str and each.name not in _NO_TEXT]


def _records(facts: Facts) -> Iterator[tuple[Record, Record, _Hidden]]:
    """Yield records with texts, on whose screen they stand, and what is hidden about them."""
    hidden = _hidden_values(facts)
    own = _hidden_fields(facts)

    def of(record: Record, indicators: Iterable[int]) -> _Hidden:
        found = own.get((type(record), record.id), _Hidden())
        for each in indicators:
            found |= hidden.get(each, _Hidden())
        return found

    for result in facts.results:
        indicators = [each.id for each in facts.chain.indicators_of_goal(result.goal_id)]
        yield result, result, of(result, indicators)
    for problem in facts.chain.problems.values():
        linked = facts.chain.linked(ProblemIndicator, problem.id)
        yield problem, problem, of(problem, linked)
    yield from _examples(facts, of)
    yield from _analyses(facts, of)
    yield from _follow_ups(facts, of)
    yield from _at_meetings(facts, of)
    for indicator_id, numbers in hidden.items():
        indicator = facts.chain.indicators[indicator_id]
        yield indicator, indicator, numbers
        for move in facts.chain.moves_of(indicator):
            yield move.version, indicator, numbers
        for each in facts.reported(indicator):
            yield each, indicator, numbers


def _examples(
    facts: Facts, of: Callable[[Record, Iterable[int]], _Hidden]
) -> Iterator[tuple[Record, Record, _Hidden]]:
    chain = facts.chain
    for example in chain.learning_examples.values():
        indicators = [each.id for each in chain.indicators_of_goal(example.goal_id or 0)]
        linked = chain.linked(ProblemIndicator, example.problem_id or 0)
        yield example, example, of(example, [*indicators, *linked])


def _analyses(
    facts: Facts, of: Callable[[Record, Iterable[int]], _Hidden]
) -> Iterator[tuple[Record, Record, _Hidden]]:
    for analysis in facts.chain.budget_analyses.values():
        persons = [getattr(analysis, role) for role in ROLES]
        yield analysis, analysis, of(analysis, filter(None, persons))


def _follow_ups(
    facts: Facts, of: Callable[[Record, Iterable[int]], _Hidden]
) -> Iterator[tuple[Record, Record, _Hidden]]:
    chain = facts.chain
    for goal in chain.goals.values():
        indicators = [each.id for each in chain.indicators_of_goal(goal.id)]
        for said in chain.follow_ups_of(goal).values():
            yield said, goal, of(said, indicators)
        for move in chain.moves_of(goal):
            yield move.version, goal, of(move.version, indicators)
        nodes, arrows = chain.effect_parts_of(goal.id)
        for part in (*nodes, *arrows):
            yield part, goal, of(part, indicators)
    for activity in chain.activities.values():
        goals = chain.goals_of_activity(activity.id)
        linked = [each.id for goal in goals for each in chain.indicators_of_goal(goal.id)]
        for said in chain.follow_ups_of(activity).values():
            yield said, activity, of(said, linked)


def _at_meetings(
    facts: Facts, of: Callable[[Record, Iterable[int]], _Hidden]
) -> Iterator[tuple[Record, Record, _Hidden]]:
    """Yield what is said at meetings, and what is hidden of the goals that they are about."""
    chain = facts.chain
    for whole in facts.agenda.meetings:
        about: set[int] = set()
        for point in whole.points:
            goals = [goal] if (goal := chain.goals.get(point.goal_id or 0)) else []
            if activity := chain.activities.get(point.activity_id or 0):
                goals += chain.goals_of_activity(activity.id)
            linked = {each.id for goal in goals for each in chain.indicators_of_goal(goal.id)}
            about |= linked
            yield point, whole.record, of(point, linked)
        for record in (whole.record, *whole.ratings):
            yield record, whole.record, of(record, about)


def _hidden_values(facts: Facts) -> dict[int, _Hidden]:
    """Return what is hidden in the values of the report's years, by indicator."""
    hidden = facts.publication.protection.hidden
    found: dict[int, _Hidden] = {}
    for indicator_id in sorted({key.indicator_id for key in hidden}):
        indicator = facts.chain.indicators[indicator_id]
        counts: set[float] = set()
        shares: set[float] = set()
        for each in facts.reported(indicator):
            for quantity, number in _numbers(indicator, each, hidden):
                is_share = quantity is Quantity.VALUE and indicator.measure.is_percent
                (shares if is_share else counts).update(_as_said(number))
        found[indicator_id] = _Hidden(frozenset(counts), frozenset(shares))
    return found


def _numbers(
    indicator: Indicator, observation: Observation, hidden: Mapping[Key, object]
) -> Iterator[tuple[Quantity, float]]:
    worked_out = row(indicator, observation)
    for sex in Sex:
        shown = worked_out.shown(sex)
        for quantity in Quantity:
            number = getattr(shown, quantity)
            key = Key(indicator.id, observation.period, observation.subgroup_id, sex, quantity)
            if number is not None and key in hidden:
                yield quantity, number


def _as_said(number: float) -> set[float]:
    return {number, *(round(number, decimals) for decimals in range(_MOST_DECIMALS))}


def _hidden_fields(facts: Facts) -> dict[tuple[type[Record], int], _Hidden]:
    found: dict[tuple[type[Record], int], _Hidden] = defaultdict(_Hidden)
    records: Mapping[type[Record], Mapping[int, Record]] = {
        Result: facts.chain.results,
        Problem: facts.chain.problems,
    }
    for kind, record_id, name in facts.publication.fields:
        if kind in records:
            number = float(getattr(records[kind][record_id], name))
            found[kind, record_id] |= _Hidden(frozenset(_as_said(number)))
    return found
