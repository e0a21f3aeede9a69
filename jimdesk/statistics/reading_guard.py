"""The reading guard: sentences against the wrong conclusions that a table of resources invites.

Source: domain specification, chapter 11; Kriminalvården's case, where a higher cost for women went
together with less access, and was assessed as unjustified to the disadvantage of women.
"""

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jimdesk.domain.budgeting import AllocationMethod
from jimdesk.domain.observation import Sex
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.budgeting import Pair, Resource, Standing, index, per_person
from jimdesk.statistics.measures import Measured, Undefined
from jimdesk.statistics.rounding import round_half_up

SMALL_GROUP = 30
"""Persons of a sex below which figures are little to build on (domain specification 8.4)."""

CLEAR_DIFFERENCE = 1.0
"""Percentage points from which access differs in words."""


class Trap(enum.StrEnum):
    """What could be misread."""

    COSTLIER_LESS_ACCESS = "costlier_less_access"
    COSTLIER_LESS_OUTCOME = "costlier_less_outcome"
    JUDGE_BY_NEED = "judge_by_need"
    NOT_INTERPRETABLE = "not_interpretable"
    EQUAL_SHARE_UNEQUAL_ACCESS = "equal_share_unequal_access"
    KEY_DECIDES = "key_decides"
    NOT_ALL_SPLIT = "not_all_split"
    SMALL_GROUP = "small_group"


@dataclass(frozen=True, slots=True)
class Guard:
    """One sentence of the guard.

    Attributes:
        trap: What could be misread.
        text: The sentence.
        sex: Whose disadvantage must be tried, None when nobody's.
    """

    trap: Trap
    text: str
    sex: Sex | None = None


def guards(standing: Standing) -> tuple[Guard, ...]:
    """Return the sentences that belong to an analysis, the gravest first, each once."""
    found = [each for resource in standing.resources for each in _of_resource(standing, resource)]
    found += _small(standing.target)
    once = {each.text: each for each in found}
    order = list(Trap)
    return tuple(sorted(once.values(), key=lambda each: order.index(each.trap)))


def _of_resource(standing: Standing, resource: Resource) -> Iterator[Guard]:
    if resource.whole is not None and standing.target == Pair():
        text = translate(
            "ReadingGuard",
            "{resource}: cannot be interpreted while the number of women and men in the target"
            " group is not known.",
        )
        yield Guard(Trap.NOT_INTERPRETABLE, text.format(resource=resource.name))
    yield from _costlier(standing, resource)
    indices = _shown(index(resource, standing.target), 2)
    if indices is not None:
        yield from _of_index(standing, resource, indices)
    yield from _left_over(resource)


def _costlier(standing: Standing, resource: Resource) -> Iterator[Guard]:
    costs = _shown(per_person(resource, standing.target), 6)
    sayings: tuple[tuple[Trap, Pair, Callable[[bool, bool], str]], ...] = (
        (Trap.COSTLIER_LESS_ACCESS, standing.access_share, _less_access),
        (Trap.COSTLIER_LESS_OUTCOME, standing.outcome_share, _less_outcome),
    )
    for trap, shares, saying in sayings:
        if costs is None or shares.both is None:
            continue
        (of_women, of_men), (women, men) = costs, shares.both
        if of_women > of_men and women < men:
            yield Guard(trap, _about(resource, saying(True, resource.kind.is_money)), Sex.WOMEN)
        elif of_men > of_women and men < women:
            yield Guard(trap, _about(resource, saying(False, resource.kind.is_money)), Sex.MEN)


def _about(resource: Resource, text: str) -> str:
    return text.format(resource=resource.name)


def _less_access(women: bool, money: bool) -> str:
    if money and women:
        return translate(
            "ReadingGuard",
            "Women cost more per person but have less access. Do not conclude that women get more:"
            " try whether the difference is unjustified.",
        )
    if money:
        return translate(
            "ReadingGuard",
            "Men cost more per person but have less access. Do not conclude that men get more: try"
            " whether the difference is unjustified.",
        )
    if women:
        return translate(
            "ReadingGuard",
            "{resource}: more per woman than per man, but women have less access. Do not conclude"
            " that women get more: try whether the difference is unjustified.",
        )
    return translate(
        "ReadingGuard",
        "{resource}: more per man than per woman, but men have less access. Do not conclude that"
        " men get more: try whether the difference is unjustified.",
    )


def _less_outcome(women: bool, money: bool) -> str:
    if money and women:
        return translate(
            "ReadingGuard",
            "Women cost more per person but fewer of them reach the outcome. A higher cost is not a"
            " better result: ask what the money goes to.",
        )
    if money:
        return translate(
            "ReadingGuard",
            "Men cost more per person but fewer of them reach the outcome. A higher cost is not a"
            " better result: ask what the money goes to.",
        )
    if women:
        return translate(
            "ReadingGuard",
            "{resource}: more per woman than per man, but fewer women reach the outcome. Ask what"
            " the resource goes to.",
        )
    return translate(
        "ReadingGuard",
        "{resource}: more per man than per woman, but fewer men reach the outcome. Ask what the"
        " resource goes to.",
    )


def _of_index(
    standing: Standing, resource: Resource, indices: tuple[float, float]
) -> Iterator[Guard]:
    if indices != (1.0, 1.0):
        if not standing.need.strip():
            text = translate(
                "ReadingGuard",
                "{resource}: the share of the resource differs from the share of the target group."
                " Judge by need, not by number alone.",
            )
            yield Guard(Trap.JUDGE_BY_NEED, text.format(resource=resource.name))
        return
    access = standing.access_share.both
    if access is not None and abs(access[0] - access[1]) >= CLEAR_DIFFERENCE:
        text = translate(
            "ReadingGuard",
            "{resource}: as much per woman as per man, but not the same access. An equal share is"
            " not the same as an equal service.",
        )
        sex = Sex.WOMEN if access[0] < access[1] else Sex.MEN
        said = text.format(resource=resource.name)
        yield Guard(Trap.EQUAL_SHARE_UNEQUAL_ACCESS, said, sex)
    if resource.method is AllocationMethod.STANDARD_COST:
        text = translate(
            "ReadingGuard",
            "{resource}: the standard cost follows the number of persons, so that the amount per"
            " person is equal by itself. It does not show whether women and men cost the same.",
        )
        yield Guard(Trap.KEY_DECIDES, text.format(resource=resource.name))


def _left_over(resource: Resource) -> Iterator[Guard]:
    amounts = resource.amounts.both
    if amounts is None or resource.total is None or resource.total <= sum(amounts):
        return
    left = 100 * (resource.total - sum(amounts)) / resource.total
    if left < CLEAR_DIFFERENCE:
        return
    text = translate(
        "ReadingGuard",
        "{resource}: {share} % of the total is not split on women and men, and is in none of the"
        " shares.",
    )
    said = text.format(resource=resource.name, share=format_number(left, 0))
    yield Guard(Trap.NOT_ALL_SPLIT, said)


def _small(target: Pair) -> Iterator[Guard]:
    sizes = [each for each in (target.women, target.men) if each]
    if sizes and min(sizes) < SMALL_GROUP:
        text = translate(
            "ReadingGuard",
            "Fewer than {n} women or men are in the target group: one person changes much.",
        )
        yield Guard(Trap.SMALL_GROUP, text.format(n=SMALL_GROUP))


def _shown(values: tuple[Measured, Measured], decimals: int) -> tuple[float, float] | None:
    """Return both values as they are shown, None unless both are there."""
    women, men = values
    if isinstance(women, Undefined) or isinstance(men, Undefined):
        return None
    return float(round_half_up(women, decimals)), float(round_half_up(men, decimals))
