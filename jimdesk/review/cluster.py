"""Several agencies beside each other, each from its share file: what they have in common."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jimdesk.domain.indicator import Measure
from jimdesk.domain.policy_goals import national_goals
from jimdesk.domain.share import Share, SharedExample, SharedIndicator, SharedProblem, SharedValue
from jimdesk.i18n import swedish_key
from jimdesk.statistics.figures import Row, row
from jimdesk.statistics.similarity import alike, stems

FEWEST, MOST = 2, 60
"""Share files that can be set beside each other."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two problems of different agencies that are alike.

    Attributes:
        score: From 0 to 1.
        words: The words that they share.
    """

    one: tuple[Share, SharedProblem]
    other: tuple[Share, SharedProblem]
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SameIndicator:
    """An indicator that several agencies define in the same way, agency by agency."""

    held: tuple[tuple[Share, SharedIndicator], ...]

    @property
    def name(self) -> str:
        """What the first of them calls it."""
        return self.held[0][1].name


def by_policy_goal(
    shares: Sequence[Share],
) -> list[tuple[str, list[tuple[Share, SharedProblem]]]]:
    """Return the problems of each policy goal that any of them affects, in the goals' order."""
    return [
        (goal.title, held)
        for goal in national_goals()
        if (held := [e for e in _problems(shares) if goal.number in e[1].policy_goals])
    ]


def by_theme(shares: Sequence[Share]) -> list[tuple[str, list[tuple[Share, SharedProblem]]]]:
    """Return the problems of each theme, by its name; capitals make no other theme."""
    found: dict[str, tuple[str, list[tuple[Share, SharedProblem]]]] = {}
    for share, problem in _problems(shares):
        for name in problem.themes:
            found.setdefault(name.strip().casefold(), (name.strip(), []))[1].append(
                (share, problem)
            )
    return sorted(found.values(), key=lambda each: swedish_key(each[0]))


def similar_problems(shares: Sequence[Share]) -> list[Pair]:
    """Return the problems of different agencies whose texts are alike, the most alike first."""
    held = list(_problems(shares))
    found = alike([_text(problem) for _, problem in held], [share.agency for share, _ in held])
    return [Pair(held[e.one], held[e.other], e.score, e.words) for e in found]


def same_indicators(shares: Sequence[Share]) -> list[SameIndicator]:
    """Return the indicators that at least two agencies define in the same way.

    The same is the kind of measure, the unit, and what numerator and denominator count, in the
    same words whatever their endings and order; without these the name stands for them.
    """
    found: dict[object, list[tuple[Share, SharedIndicator]]] = defaultdict(list)
    for share in shares:
        for indicator in share.indicators:
            if key := _definition(indicator):
                found[key].append((share, indicator))
    return [
        SameIndicator(tuple(held))
        for held in found.values()
        if len({share.agency for share, _ in held}) > 1
    ]


def examples(shares: Sequence[Share]) -> list[tuple[Share, SharedExample]]:
    """Return all learning examples, agency by agency."""
    return [(share, each) for share in shares for each in share.examples]


def newest(indicator: SharedIndicator) -> SharedValue | None:
    """Return the newest value of the whole group, None without one."""
    whole = (each for each in indicator.values if not each.group)
    return max(whole, key=lambda value: value.period, default=None)


def values(indicator: SharedIndicator) -> Iterator[tuple[SharedValue, Row]]:
    """Yield the values of the whole group worked out, oldest first."""
    definition = indicator.definition()
    for each in sorted(indicator.values, key=lambda value: value.period):
        if not each.group:
            yield each, row(definition, each.observation())


def _problems(shares: Sequence[Share]) -> Iterator[tuple[Share, SharedProblem]]:
    for share in shares:
        for problem in share.problems:
            yield share, problem


def _text(problem: SharedProblem) -> str:
    causes = (cause.description for cause in problem.causes)
    return " ".join(
        (
            problem.title,
            problem.who,
            problem.difference,
            problem.location,
            problem.consequence_target,
            *causes,
            *problem.themes,
        )
    )


def _definition(indicator: SharedIndicator) -> tuple[Measure, str, frozenset[str]] | None:
    counted = frozenset(stems(f"{indicator.numerator} {indicator.denominator}"))
    words = counted or frozenset(stems(indicator.name))
    unit = "" if indicator.measure.is_percent else indicator.unit.strip().casefold()
    return (indicator.measure, unit, words) if words else None
