"""What reading a table into an indicator would change, before anything is."""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from jimdesk.domain.indicator import Category, Dimension, Indicator, Measure, Subgroup
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.imports.values import Group, Read, group_key

_TWINS = {
    (Measure.COUNT, Quantity.NUMERATOR): Quantity.VALUE,
    (Measure.AMOUNT, Quantity.VALUE): Quantity.NUMERATOR,
}
"""Quantities that an earlier value may stand in as well."""


_SEXES = {sex: number for number, sex in enumerate(Sex)}
_QUANTITIES = {quantity: number for number, quantity in enumerate(Quantity)}


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
    read: Read,
    indicator: Indicator,
    present: Present,
    source_id: int | None = None,
) -> Plan:
    """Return what reading a table would change.

    Args:
        read: What it says.
        indicator: To read into.
        present: What the file holds now.
        source_id: Of the source that the table comes from, None for one not in the file yet.
    """
    groups = _groups(present)
    rows = {(each.period, groups.get(each.subgroup_id)): each for each in present.observations}
    entries = []
    for (period, group, sex, quantity), new in read.values.items():
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
    entries.sort(key=_order)
    return Plan(entries=tuple(entries), problems=read.problems, noised=read.noised)


def _order(entry: Entry) -> tuple[Group, str, int, int]:
    return entry.group, entry.period, _SEXES[entry.sex], _QUANTITIES[entry.quantity]


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
