"""What a round of self-assessment says: how answers are spread, where areas stand, what moved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jimdesk.domain.assessment import (
    FEWEST_SHOWN,
    AnswerKind,
    AssessmentRound,
    CommonAnswer,
)
from jimdesk.domain.framework import Area, Framework, Question

Common = Mapping[str, CommonAnswer]
"""Common answers by key of the question."""


# --- the spread of answers ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One answer that was given, and the function of who gave it."""

    function: str
    kind: AnswerKind
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Answers that are shown together.

    Attributes:
        function: Whose they are; empty when functions are merged.
        levels: Their levels, lowest first, as many as there are answers with one.
        unknown: How many do not know.
        not_applicable: How many find that it does not apply.
    """

    function: str
    levels: tuple[int, ...]
    unknown: int = 0
    not_applicable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How the answers to one question lie. Never a mean: it hides what is to be talked about.

    Attributes:
        asked: How many take part.
        answered: How many have answered.
        groups: The answers by function or merged; empty while too few have answered.
    """

    asked: int
    answered: int
    groups: tuple[Group, ...]

    @property
    def levels(self) -> tuple[int, ...]:
        """All levels, lowest first."""
        return tuple(sorted(level for group in self.groups for level in group.levels))

    @property
    def is_held_back(self) -> bool:
        """Whether there are answers that are not shown, since they are too few."""
        return self.answered > 0 and not self.groups

    @property
    def distance(self) -> int:
        """Levels between the highest and the lowest answer, 0 when there are none."""
        levels = self.levels
        return levels[-1] - levels[0] if levels else 0

    @property
    def disagreement(self) -> tuple[int, int, int]:
        """Sort key: the larger, the more there is to talk about.

        First the distance, then how many do not share the most common level, then those who do
        not know.
        """
        levels = self.levels
        outside = len(levels) - max((levels.count(each) for each in levels), default=0)
        return self.distance, outside, sum(group.unknown for group in self.groups)


def spread(voices: Iterable[Voice], asked: int, *, by_function: bool) -> Spread:
    """Return how the answers to a question lie, so that nobody is recognised by them.

    A function is named beside its answers when at least FEWEST_SHOWN have answered in it, and the
    answers of all others are merged; when those are fewer, the smallest function joins them. With
    fewer than FEWEST_SHOWN answers in all, no level is shown.

    Args:
        voices: The answers given.
        asked: How many take part.
        by_function: Whether the participants have agreed to be shown by function.
    """
    given = list(voices)
    held: dict[str, list[Voice]] = {}
    for voice in given:
        held.setdefault(voice.function, []).append(voice)
    if by_function:
        groups = [_group(name, found) for name, found in held.items()]
    else:
        groups = _protected(held)
    return Spread(asked=asked, answered=len(given), groups=tuple(groups))


def _protected(held: Mapping[str, Sequence[Voice]]) -> list[Group]:
    named = sorted(held.items(), key=lambda pair: len(pair[1]), reverse=True)
    merged: list[Voice] = []
    while named and (len(named[-1][1]) < FEWEST_SHOWN or 0 < len(merged) < FEWEST_SHOWN):
        merged += named.pop()[1]
    if len(merged) < FEWEST_SHOWN:
        return [_group(name, held[name]) for name in held if named]
    kept = {name for name, _ in named}
    return [*(_group(name, held[name]) for name in held if name in kept), _group("", merged)]


def _group(function: str, voices: Sequence[Voice]) -> Group:
    return Group(
        function=function,
        levels=tuple(sorted(voice.level for voice in voices if voice.level is not None)),
        unknown=sum(voice.kind is AnswerKind.UNKNOWN for voice in voices),
        not_applicable=sum(voice.kind is AnswerKind.NOT_APPLICABLE for voice in voices),
    )


def by_disagreement(questions: Sequence[Question], spreads: Mapping[str, Spread]) -> list[Question]:
    """Return the questions with the most to talk about first; ties keep the framework's order."""
    return sorted(questions, key=lambda question: spreads[question.key].disagreement, reverse=True)


# --- where it stands ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A figure over several questions, with how many it rests on.

    Attributes:
        value: The figure; None when fewer than two thirds are answered.
        answered: Questions with a level.
        asked: Questions that apply.
    """

    value: float | None
    answered: int
    asked: int


def index(questions: Iterable[Question], common: Common, highest: int) -> Standing:
    """Return the index of common levels, 0–100: a support to see movement, never a grade.

    What does not apply is left out; "don't know" and what is not agreed on count as unanswered.

    Source: domain specification 8.2, F17.
    """
    levels, asked = _levels(questions, common)
    value = sum(level - 1 for level in levels) / ((highest - 1) * max(len(levels), 1)) * 100
    return _standing(value, levels, asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaStanding:
    """Where an area stands and where it is to go, as mean levels from 1 to the highest.

    A mean is what a radar can draw of several questions; it needs two thirds of them. The wanted
    level is only that which somebody has set, by the same rule.
    """

    area: Area
    current: Standing
    wanted: Standing


def areas(asks: Framework, common: Common) -> list[AreaStanding]:
    """Return where each area stands, in the framework's order."""
    return [
        AreaStanding(area=area, current=_mean(area, common), wanted=_mean(area, _wanted(common)))
        for area in asks.areas
        if area.questions
    ]


def _mean(area: Area, common: Common) -> Standing:
    levels, asked = _levels(area.questions, common)
    return _standing(sum(levels) / max(len(levels), 1), levels, asked)


def _standing(value: float, levels: Sequence[int], asked: int) -> Standing:
    enough = bool(levels) and 3 * len(levels) >= 2 * asked
    return Standing(value=value if enough else None, answered=len(levels), asked=asked)


def _levels(questions: Iterable[Question], common: Common) -> tuple[list[int], int]:
    answers = [common.get(question.key) for question in questions]
    applicable = [
        answer
        for answer in answers
        if answer is None or answer.kind is not AnswerKind.NOT_APPLICABLE
    ]
    levels = [answer.level for answer in applicable if answer is not None]
    return [level for level in levels if level is not None], len(applicable)


def _wanted(common: Common) -> dict[str, CommonAnswer]:
    return {
        key: CommonAnswer(
            assessment_round_id=answer.assessment_round_id,
            question=key,
            kind=(
                AnswerKind.NOT_APPLICABLE
                if answer.kind is AnswerKind.NOT_APPLICABLE
                else AnswerKind.LEVEL
            ),
            level_number=answer.wanted_level,
        )
        for key, answer in common.items()
    }


# --- from one round to the next ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Which questions of two rounds can be compared.

    Attributes:
        same: Keys of questions that ask the same on the same scale.
        reworded: Keys of questions in both, whose words have changed.
        added: Keys of questions that only the later round asks.
        gone: Keys of questions that only the earlier one asks.
        same_scale: Whether both have the same framework and the same levels; else `same` is empty.
    """

    same: tuple[str, ...]
    reworded: tuple[str, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]
    same_scale: bool


def compare(now: Framework, then: Framework) -> Comparison:
    """Return which questions of two rounds can be compared.

    A new version of a framework bars no comparison of what it left as it was: key, question, what
    the levels mean for it, and the scale.
    """
    same_scale = now.id == then.id and now.scale == then.scale
    before = {question.key: question for question in then.questions}
    both = [question for question in now.questions if question.key in before]
    same = [
        question.key
        for question in both
        if same_scale and _meaning(now, question) == _meaning(then, before[question.key])
    ]
    return Comparison(
        same=tuple(same),
        reworded=tuple(question.key for question in both if question.key not in same),
        added=tuple(q.key for q in now.questions if q.key not in before),
        gone=tuple(key for key in before if now.question(key) is None),
        same_scale=same_scale,
    )


def _meaning(asks: Framework, question: Question) -> tuple[object, ...]:
    return question.text, question.levels or asks.area_of(question.key).levels


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A question whose common level is another than in the round before."""

    question: Question
    before: int
    after: int
    reason: str


def moves(now: Framework, common: Common, then: Framework, earlier: Common) -> list[Move]:
    """Return what moved since an earlier round, furthest first, with the reason given now."""
    found = []
    for key in compare(now, then).same:
        before, after = (answers.get(key) for answers in (earlier, common))
        question = now.question(key)
        if before is None or after is None or question is None:
            continue
        if before.level is None or after.level is None or before.level == after.level:
            continue
        found.append(
            Move(question=question, before=before.level, after=after.level, reason=after.reason)
        )
    return sorted(found, key=lambda move: -abs(move.after - move.before))


def previous(rounds: Iterable[AssessmentRound], of: AssessmentRound) -> AssessmentRound | None:
    """Return the round before one: the latest earlier year, same framework, same unit."""
    year = of.year
    if year is None:
        return None
    earlier = [
        each
        for each in rounds
        if each.year is not None
        and each.year < year
        and each.unit_id == of.unit_id
        and each.asks.id == of.asks.id
    ]
    return max(earlier, key=lambda each: (each.year or 0, each.is_closed, each.id), default=None)
