"""What reading a table into an indicator would change, cell by cell, before anything is written."""

import enum
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from jimdesk.domain.indicator import Category, Dimension, Indicator, Measure, Subgroup
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.i18n import fold, format_number, translate
from jimdesk.imports.mapping import LEFT_OUT, WHOLE, Mapping, mapped
from jimdesk.imports.table import EMPTY_CELL, Cell, Role, Table

Group = tuple[tuple[str, str], ...]
"""A subgroup by the names of its dimensions and categories; empty for the whole group."""

Place = tuple[str, Group, Sex, Quantity]
"""Where a value belongs: period, subgroup, sex and quantity."""

_TWINS = {
    (Measure.COUNT, Quantity.NUMERATOR): Quantity.VALUE,
    (Measure.AMOUNT, Quantity.VALUE): Quantity.NUMERATOR,
}
"""Quantities that an earlier value may stand in as well."""

_PREVIEWED = 20_000  # cells that are looked at for a preview
_PREVIEW_ROWS = 50
_SHOWN = 3  # examples in a text
_REMARKABLE = 3  # places where parts do not add up, before a source counts as noised


class Change(enum.StrEnum):
    """What reading does to a value."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Change.NEW: translate("Plan", "New"),
            Change.CHANGED: translate("Plan", "Changed"),
            Change.UNCHANGED: translate("Plan", "Unchanged"),
            Change.CONFLICT: translate("Plan", "Conflict"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One value that a source has for the indicator.

    Attributes:
        old: What is in the file now, None when nothing is.
        new: What the source says.
        observation: The row of the file that it belongs to, None when there is none yet.
    """

    period: str
    group: Group
    sex: Sex
    quantity: Quantity
    change: Change
    old: float | Missing | None
    new: float | Missing
    observation: Observation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """What the file holds that a reading can meet.

    Attributes:
        observations: Those of the indicator.
        as_read: Whether a field of an observation is as this source left it when it was last read.
    """

    observations: Sequence[Observation] = ()
    subgroups: Sequence[Subgroup] = ()
    categories: Sequence[Category] = ()
    dimensions: Sequence[Dimension] = ()
    as_read: Callable[[Observation, str], bool] = field(default=lambda _observation, _field: False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a reading would do; nothing is done yet.

    Attributes:
        entries: The whole group before subgroups, oldest period first, women before men.
        problems: What could not be read or should be known, in words.
        noised: Whether totals differ from their parts so often that the source noises them.
    """

    entries: tuple[Entry, ...]
    problems: tuple[str, ...] = ()
    noised: bool = False

    def of(self, *changes: Change) -> list[Entry]:
        """Return the entries of some kinds."""
        return [each for each in self.entries if each.change in changes]


def plan(
    table: Table,
    mapping: Mapping,
    indicator: Indicator,
    present: Present,
    source_id: int | None = None,
) -> Plan:
    """Return what reading a table would change. No total is ever corrected.

    Args:
        table: As it was read.
        mapping: What its dimensions mean; no question about it may be open.
        indicator: To read into.
        present: What the file holds now.
        source_id: Of the source that the table comes from, None for one not in the file yet.
    """
    values, problems = _values(table, mapping)
    groups = _groups(present)
    rows = {(each.period, groups.get(each.subgroup_id)): each for each in present.observations}
    entries = []
    for (period, group, sex, quantity), new in values.items():
        row = rows.get((period, group_key(group)))
        old = _old(row, sex, quantity, indicator.measure)
        made = Entry(
            period=period,
            group=group,
            sex=sex,
            quantity=quantity,
            change=_change(row, old, new, sex, quantity, indicator, present, source_id),
            old=old,
            new=new,
            observation=row,
        )
        entries.append(made)
    uneven = _uneven(values)
    if uneven:
        text = translate("Plan", "In %n places the total is not the sum. It is kept.", "", n=uneven)
        problems = [*problems, text]
    entries.sort(key=_order)
    return Plan(entries=tuple(entries), problems=tuple(problems), noised=uneven >= _REMARKABLE)


def _order(entry: Entry) -> tuple[Group, str, int, int]:
    sexes, quantities = tuple(Sex), tuple(Quantity)
    return entry.group, entry.period, sexes.index(entry.sex), quantities.index(entry.quantity)


def preview(table: Table, mapping: Mapping) -> list[tuple[str, str, str, str]]:
    """Return the first values as they would be read: period, group, sex and value, in words.

    A place that several values fall in stands there several times.
    """
    place_of = _placer(
        mapped(table, mapping), replace(mapping, quantity=Quantity.VALUE), whole=True
    )
    rows = []
    for cell in islice(mapped(table, mapping).cells, _PREVIEWED):
        place = place_of(cell)
        if place is None or isinstance(place, str):
            continue
        value = shown(cell.value) if cell.value is not None else cell.missing or ""
        rows.append((place[0], group_name(place[1]), place[2].label, value))
        if len(rows) == _PREVIEW_ROWS:
            break
    return rows


def group_name(group: Group) -> str:
    """Return the name of a subgroup on screen."""
    return ", ".join(category for _, category in group) or translate("Plan", "All")


def described(entry: Entry) -> str:
    """Return a value in words: where it belongs, what the file has, what the source says."""
    where = (entry.period, *(category for _, category in entry.group), entry.sex.label)
    return f"{', '.join(where)}: {shown(entry.old)} → {shown(entry.new)}"


def shown(value: float | Missing | None) -> str:
    """Return a value as it stands in a table, all its decimals with it; empty for None."""
    if value is None:
        return ""
    return value.sign if isinstance(value, Missing) else format_number(value)


def quantity_label(quantity: Quantity) -> str:
    """Return what a quantity is called on screen."""
    return {
        Quantity.NUMERATOR: translate("Plan", "Number"),
        Quantity.DENOMINATOR: translate("Plan", "The whole group"),
        Quantity.VALUE: translate("Plan", "Value"),
    }[quantity]


def group_key(group: Group) -> frozenset[tuple[str, str]]:
    """Return what finds a subgroup, whatever the order and the capitals of its names."""
    return frozenset((fold(dimension), fold(category)) for dimension, category in group)


# --- what the source says ------------------------------------------------------------------------


def _values(table: Table, mapping: Mapping) -> tuple[dict[Place, float | Missing], list[str]]:
    """Return the values by their place, and what could not be read, in words."""
    meant = mapped(table, mapping)
    place_of = _placer(meant, mapping)
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
    problems = _problems(marks, without_period, len(twice), found=bool(values))
    if negative:
        text = translate("Plan", "%n numbers are below zero. They are not read.", "", n=negative)
        problems.append(text)
    return values, problems


def _is_no_count(value: float | Missing, quantity: Quantity) -> bool:
    return isinstance(value, float) and value < 0 and quantity is not Quantity.VALUE


def _placer(
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


# --- against what is there -----------------------------------------------------------------------


def _groups(present: Present) -> dict[int | None, frozenset[tuple[str, str]]]:
    """Return what finds each subgroup of the file, by its id."""
    dimensions = {each.id: each.name for each in present.dimensions}
    names = {
        each.id: (dimensions.get(each.dimension_id, ""), each.name) for each in present.categories
    }
    found: dict[int | None, frozenset[tuple[str, str]]] = {None: frozenset()}
    for subgroup in present.subgroups:
        found[subgroup.id] = group_key(
            tuple(names.get(i, ("", str(i))) for i in subgroup.category_ids)
        )
    return found


def field_of(row: Observation, sex: Sex, quantity: Quantity, measure: Measure) -> str:
    """Return the field of an observation that holds a quantity now, which may be its twin's."""
    twin = _TWINS.get((measure, quantity))
    own = f"{sex}_{quantity}"
    if twin and getattr(row, own) is None and getattr(row, f"{sex}_{twin}") is not None:
        return f"{sex}_{twin}"
    return own


def _old(
    row: Observation | None, sex: Sex, quantity: Quantity, measure: Measure
) -> float | Missing | None:
    if row is None:
        return None
    number: float | None = getattr(row, field_of(row, sex, quantity, measure))
    if number is not None or quantity is Quantity.DENOMINATOR:
        return number
    return row.figures(sex).missing


def _change(
    row: Observation | None,
    old: float | Missing | None,
    new: float | Missing,
    sex: Sex,
    quantity: Quantity,
    indicator: Indicator,
    present: Present,
    source_id: int | None,
) -> Change:
    if row is None or old is None:
        return Change.NEW
    if old == new:
        return Change.UNCHANGED
    now = row.source_id or indicator.source_id
    held = f"{sex}_missing"
    if not isinstance(old, Missing):
        held = field_of(row, sex, quantity, indicator.measure)
    ours = now in (None, source_id) and present.as_read(row, held)
    return Change.CHANGED if ours else Change.CONFLICT
