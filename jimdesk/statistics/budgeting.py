"""Gender budgeting: whose share of the resources is how large, and how not to misread that.

All is worked out from plain numbers: the persons in the target group, with access and with the
outcome, and the resources that fall on women and men. What is hidden stays hidden in everything
that follows from it. Source: domain specification, chapter 11.
"""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from jimdesk.domain.budgeting import AllocationMethod, ResourceKind
from jimdesk.i18n import translate
from jimdesk.statistics.measures import (
    Measured,
    Undefined,
    cost_per_person,
    distribution,
    exact,
    resource_index,
    share,
)
from jimdesk.statistics.rounding import SMALL_DENOMINATOR, round_half_up


@dataclass(frozen=True, slots=True)
class Pair:
    """A number for women and one for men.

    Attributes:
        women, men: The numbers, None where there is none.
        hidden: Whether they are there, but must not be shown; then both are None.
    """

    women: float | None = None
    men: float | None = None
    hidden: bool = False

    @property
    def both(self) -> tuple[float, float] | None:
        """Both numbers, None unless both are known."""
        if self.women is None or self.men is None:
            return None
        return self.women, self.men


HIDDEN = Pair(hidden=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One kind of resource, as it falls on women and men.

    Attributes:
        name: What it is called; the kind with its unit, or the agency's own words.
        amounts: In the unit of the kind.
        total: The whole amount, None when it is not known.
    """

    name: str
    kind: ResourceKind = ResourceKind.KRONOR
    amounts: Pair = Pair()
    total: float | None = None
    method: AllocationMethod | None = None

    @property
    def whole(self) -> float | None:
        """The total, else what falls on women and men together; None when neither is known."""
        if self.total is not None or self.amounts.both is None:
            return self.total
        return sum(self.amounts.both)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What one analysis rests on.

    Attributes:
        target: Persons in the target group.
        access, outcome: Persons with access, and with the outcome.
        access_share, outcome_share: Per cent of women and of men that have it.
        need: Whether women and men need the same, in words.
    """

    target: Pair = Pair()
    resources: tuple[Resource, ...] = ()
    access: Pair = Pair()
    access_share: Pair = Pair()
    outcome: Pair = Pair()
    outcome_share: Pair = Pair()
    need: str = ""


class LineKind(enum.StrEnum):
    """What a line of the table says."""

    SHARE = "share"
    PER_PERSON = "per_person"
    INDEX = "index"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One measure for women and men.

    Attributes:
        label: What it is, with its unit.
        short: What it is called in a chart.
        women, men: The values, or why there is none.
        hidden: Whether they must not be shown.
    """

    kind: LineKind
    label: str
    short: str
    women: Measured
    men: Measured
    decimals: int
    hidden: bool = False

    @property
    def is_known(self) -> bool:
        """Whether there is a value for women or for men."""
        return not (isinstance(self.women, Undefined) and isinstance(self.men, Undefined))


def lines(standing: Standing) -> tuple[Line, ...]:
    """Return the one table of an analysis: the four shares side by side, then what follows.

    The shares of the target group and of the resources are parts of all women and men (F2), those
    with access and with the outcome parts of each sex (F1). Then the amount per person (F13) and
    the resource index (F14), last the numbers that all rests on.
    """
    return (*_shares(standing), *_derived(standing), *_numbers(standing))


def _shares(standing: Standing) -> Iterator[Line]:
    target = standing.target
    decimals = _share_decimals(target)
    yield _line(
        LineKind.SHARE,
        translate("Budgeting", "Share of the target group, %"),
        translate("Budgeting", "Target group"),
        _distributed(target),
        decimals,
        hidden=target.hidden,
    )
    for each in standing.resources:
        if each.amounts != Pair() or each is standing.resources[0]:
            text = translate("Budgeting", "Share of {resource}, %")
            yield _line(
                LineKind.SHARE,
                text.format(resource=_inside(each.name)),
                each.name,
                _distributed(each.amounts),
                1,
                hidden=each.amounts.hidden,
            )
    yield _line(
        LineKind.SHARE,
        translate("Budgeting", "With access, % of each sex"),
        translate("Budgeting", "Has access"),
        _known(standing.access_share),
        decimals,
        hidden=standing.access_share.hidden,
    )
    yield _line(
        LineKind.SHARE,
        translate("Budgeting", "With the outcome, % of each sex"),
        translate("Budgeting", "Has the outcome"),
        _known(standing.outcome_share),
        decimals,
        hidden=standing.outcome_share.hidden,
    )


def _derived(standing: Standing) -> Iterator[Line]:
    for each in standing.resources:
        hidden = standing.target.hidden or each.amounts.hidden
        if each.amounts == Pair():
            continue
        costs = per_person(each, standing.target)
        text = translate("Budgeting", "For each person, {resource}")
        name = text.format(resource=_inside(each.name))
        yield _line(LineKind.PER_PERSON, name, name, costs, _amount_decimals(costs), hidden=hidden)
        text = translate("Budgeting", "Resource index, {resource}")
        name = text.format(resource=_inside(each.name))
        found = index(each, standing.target)
        yield _line(LineKind.INDEX, name, name, found, 2, hidden=hidden)


def _numbers(standing: Standing) -> Iterator[Line]:
    counts = (
        (translate("Budgeting", "Target group, number"), standing.target),
        (translate("Budgeting", "With access, number"), standing.access),
        (translate("Budgeting", "With the outcome, number"), standing.outcome),
    )
    amounts = ((each.name, each.amounts) for each in standing.resources)
    for name, pair in (*counts, *amounts):
        if pair != Pair():
            values = _known(pair)
            decimals = 0 if all(_is_whole(each) for each in values) else 2
            yield _line(LineKind.NUMBER, name, name, values, decimals, hidden=pair.hidden)


def _line(
    kind: LineKind,
    label: str,
    short: str,
    values: tuple[Measured, Measured],
    decimals: int,
    *,
    hidden: bool,
) -> Line:
    if hidden:
        why = Undefined(translate("Budgeting", "Protected: it is about few persons."))
        values = (why, why)
    women, men = values
    return Line(
        kind=kind,
        label=label,
        short=short,
        women=women,
        men=men,
        decimals=decimals,
        hidden=hidden,
    )


def per_person(resource: Resource, target: Pair) -> tuple[Measured, Measured]:
    """Return the amount per woman and per man in the target group, in its unit (F13).

    Source: domain specification 8.2, F13.
    """
    amounts, persons = resource.amounts.both, target.both
    if amounts is None or persons is None:
        why = Undefined(
            translate("Budgeting", "Amount and target group are not known for both sexes.")
        )
        return why, why
    return cost_per_person(amounts[0], persons[0]), cost_per_person(amounts[1], persons[1])


def index(resource: Resource, target: Pair) -> tuple[Measured, Measured]:
    """Return the resource index of women and of men, of what is split on the two (F14).

    Source: domain specification 8.2, F14.
    """
    amounts, persons = resource.amounts.both, target.both
    if amounts is None or persons is None:
        why = Undefined(
            translate("Budgeting", "Amount and target group are not known for both sexes.")
        )
        return why, why
    together, everybody = sum(amounts), sum(persons)
    women, men = (
        resource_index(amount, together, number, everybody)
        for amount, number in zip(amounts, persons, strict=True)
    )
    return women, men


def share_within(part: Pair, whole: Pair) -> Pair:
    """Return the per cent of women and of men that are in a part (F1); hidden when either is."""
    if part.hidden or whole.hidden:
        return HIDDEN

    def of(number: float | None, size: float | None) -> float | None:
        found = None if number is None or size is None else share(number, size)
        return None if isinstance(found, Undefined) else found

    return Pair(of(part.women, whole.women), of(part.men, whole.men))


def allocated(total: float, women: float, men: float) -> tuple[float, float] | Undefined:
    """Return what of a total falls on women and on men by a key, such as days or cases.

    The total is kept exactly: women's part is rounded to the decimals of the total, at least whole
    units, and men get what is left. Undefined without a key.

    Args:
        total: The amount, in any unit.
        women: The key of women, not below zero.
        men: The key of men, likewise.

    Source: domain specification 8.2, F15.
    """
    key = exact(women) + exact(men)
    if women < 0 or men < 0 or key == 0:
        return Undefined(
            translate("Budgeting", "The key needs a number above zero for women or for men.")
        )
    decimals = 0 if total == int(total) else len(repr(total).partition(".")[2])
    part = exact(total) * exact(women) / key
    of_women = float(round_half_up(float(part), decimals))
    return of_women, float(exact(total) - exact(of_women))


# --- small parts ---------------------------------------------------------------------------------


def _distributed(pair: Pair) -> tuple[Measured, Measured]:
    if pair.both is None:
        return _known(pair)
    found = distribution(*pair.both)
    return (found, found) if isinstance(found, Undefined) else found


def _known(pair: Pair) -> tuple[Measured, Measured]:
    why = Undefined(translate("Budgeting", "Not filled in yet."))
    return (
        why if pair.women is None else pair.women,
        why if pair.men is None else pair.men,
    )


def _share_decimals(target: Pair) -> int:
    sizes = [each for each in (target.women, target.men) if each is not None]
    return 0 if sizes and min(sizes) < SMALL_DENOMINATOR else 1


def _amount_decimals(values: tuple[Measured, Measured]) -> int:
    known = [abs(each) for each in values if not isinstance(each, Undefined)]
    return 0 if known and min(known) >= 100 else 2


def _is_whole(value: Measured) -> bool:
    return isinstance(value, Undefined) or Fraction(value).denominator == 1


def _inside(name: str) -> str:
    """Return a name as it stands inside a sentence, short forms of capitals left alone."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
