"""What a table says about an indicator: values by where they belong."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from jimdesk.domain.observation import Missing, Quantity, Sex
from jimdesk.i18n import fold, translate
from jimdesk.imports.mapping import LEFT_OUT, WHOLE, Mapping, mapped
from jimdesk.imports.table import EMPTY_CELL, Cell, Role, Table

Group = tuple[tuple[str, str], ...]
"""A subgroup by the names of its dimensions and categories; empty for the whole group."""


Place = tuple[str, Group, Sex, Quantity]
"""Where a value belongs: period, subgroup, sex and quantity."""


_SHOWN = 3  # examples in a text


_REMARKABLE = 3  # places where parts do not add up, before a source counts as noised


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a table says by a mapping; plain values, so that it can be found out anywhere.

    Attributes:
        values: By where they belong.
        problems: What could not be read or should be known, in words.
        noised: Whether totals differ from their parts so often that the source noises them.
    """

    values: dict[Place, float | Missing]
    problems: tuple[str, ...] = ()
    noised: bool = False


def values_of(table: Table, mapping: Mapping) -> Read:
    """Return the values of a table by their place. No total is ever corrected.

    Args:
        table: As it was read.
        mapping: What its dimensions mean; no question about it may be open.
    """
    meant = mapped(table, mapping)
    place_of = placer(meant, mapping)
    values: dict[Place, float | Missing] = {}
    twice: set[Place] = set()
    marks: Counter[str] = Counter()
    without_period: Counter[str] = Counter()
    negative = 0
    for cell in meant.cells:
        place = place_of(cell)
        if isinstance(place, str):
            without_period[place] += 1
        if place is None or isinstance(place, str):
            continue
        value = _value(cell, marks)
        if value is None or _is_no_count(value, place[3]):
            negative += value is not None
            continue
        if place in values and values[place] != value:
            twice.add(place)
        values[place] = value
    for place in twice:
        del values[place]
    uneven = _uneven(values)
    problems = [
        *_problems(marks, without_period, len(twice), found=bool(values)),
        *_remarks(negative, uneven),
    ]
    return Read(values=values, problems=tuple(problems), noised=uneven >= _REMARKABLE)


def _remarks(negative: int, uneven: int) -> Iterator[str]:
    if negative:
        yield translate("Plan", "%n numbers are below zero. They are not read.", "", n=negative)
    if uneven:
        yield translate("Plan", "In %n places the total is not the sum. It is kept.", "", n=uneven)


def _is_no_count(value: float | Missing, quantity: Quantity) -> bool:
    return isinstance(value, float) and value < 0 and quantity is not Quantity.VALUE


def placer(
    table: Table, mapping: Mapping, *, whole: bool = False
) -> Callable[[Cell], Place | str | None]:
    """Return what says where a cell belongs: a place, a period that is none, or None.

    Args:
        table: Whose dimensions mean what the mapping says.
        mapping: What is read.
        whole: Whether all measures count as values, while it is not said yet what they are.
    """
    numbered = list(enumerate(table.dimensions))
    picks = [
        (n, mapping.picks[each.name])
        for n, each in numbered
        if each.role == Role.OTHER and each.name in mapping.picks
    ]
    groups = [
        (n, each.label or each.name, mapping.groups[each.name])
        for n, each in numbered
        if each.role == Role.OTHER and each.name in mapping.groups
    ]
    measures = [
        (n, mapping.quantities.get(e.name, {}))
        for n, e in numbered
        if e.role == Role.MEASURE and not whole
    ]
    times = [
        (n, dict(zip(e.codes, e.labels, strict=True))) for n, e in numbered if e.role == Role.TIME
    ]

    def place(cell: Cell) -> Place | str | None:
        at = cell.at
        if cell.sex is None or any(at[n] != code for n, code in picks):
            return None
        quantity = measures[0][1].get(at[measures[0][0]], "") if measures else mapping.quantity
        chosen = [(name, known.get(at[n], LEFT_OUT)) for n, name, known in groups]
        if quantity in ("", LEFT_OUT) or any(category == LEFT_OUT for _, category in chosen):
            return None
        period = cell.period if times else mapping.period
        if period is None:
            return " ".join(labels[at[n]] for n, labels in times)
        group = tuple(pair for pair in chosen if pair[1] != WHOLE)
        return period, group, cell.sex, Quantity(quantity)

    return place


def _value(cell: Cell, marks: Counter[str]) -> float | Missing | None:
    """Return what a cell says; a figure that the source protects is none that we can have."""
    if cell.value is not None:
        return cell.value
    mark = cell.missing or EMPTY_CELL
    if mark == EMPTY_CELL:
        return None
    if mark == Missing.PROTECTED:
        marks[mark] += 1
        return Missing.NOT_AVAILABLE
    if mark in tuple(Missing):
        return Missing(mark)
    marks[mark] += 1
    return None


def _problems(
    marks: Counter[str], without_period: Counter[str], twice: int, *, found: bool
) -> list[str]:
    said = []
    protected = marks.pop(Missing.PROTECTED, 0)
    if protected:
        text = translate(
            "Plan", "%n values are protected by the source: read as not available.", "", n=protected
        )
        said.append(text)
    if marks:
        text = translate(
            "Plan", "%n cells hold no number: {marks}. They are not read.", "", n=marks.total()
        )
        said.append(text.format(marks=_examples(marks)))
    if without_period:
        text = translate(
            "Plan",
            "%n values belong to no year or part of a year: {periods}. They are not read.",
            "",
            n=without_period.total(),
        )
        said.append(text.format(periods=_examples(without_period)))
    if twice:
        text = translate(
            "Plan",
            "%n places have several values in the source, so none of them is read.",
            "",
            n=twice,
        )
        said.append(text)
    if not found:
        said.append(translate("Plan", "The source has no values for this choice."))
    return said


def _examples(found: Collection[str]) -> str:
    shown = ", ".join(list(found)[:_SHOWN])
    return f"{shown} …" if len(found) > _SHOWN else shown


def _uneven(values: dict[Place, float | Missing]) -> int:
    """Return in how many places a total of counts is not what its parts add up to."""
    parts: dict[tuple[str, Group, Quantity], dict[Sex, float]] = defaultdict(dict)
    for (period, group, sex, quantity), value in values.items():
        if isinstance(value, float) and quantity is not Quantity.VALUE:
            parts[period, group, quantity][sex] = value
    full = [each for each in parts.values() if {Sex.WOMEN, Sex.MEN, Sex.TOTAL} <= each.keys()]
    return sum(
        sum(number for sex, number in each.items() if sex is not Sex.TOTAL) != each[Sex.TOTAL]
        for each in full
    )


@lru_cache(maxsize=10_000)  # few groups, many values
def group_key(group: Group) -> frozenset[tuple[str, str]]:
    """Return what finds a subgroup, whatever the order and the capitals of its names."""
    return frozenset((fold(dimension), fold(category)) for dimension, category in group)
