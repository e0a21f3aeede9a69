"""Reading a table into the file: what the file holds now, and one edit that writes the plan."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jimdesk.domain.indicator import Category, Dimension, Indicator, Subgroup
from jimdesk.domain.links import IndicatorDimension
from jimdesk.domain.observation import Missing, Observation, Quantity
from jimdesk.domain.source import Source, SourceKind
from jimdesk.i18n import fold, translate
from jimdesk.imports.file import Edit, File, as_read
from jimdesk.imports.mapping import Mapping
from jimdesk.imports.memory import SETTING, as_setting, find, remembered
from jimdesk.imports.plan import Change, Entry, Plan, Present, field_of, plan
from jimdesk.imports.table import Table
from jimdesk.imports.values import Group, Read, group_key, values_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Everything that one edit needs to write a plan.

    Attributes:
        indicator: To read into; one without an id is added.
        source: Where the figures come from; one without an id is added.
        entries: What to write.
        label: Name of the edit, by which the values are known again.
        day: ISO date on which the figures are read in.
    """

    plan: Plan
    entries: Collection[Entry]
    mapping: Mapping
    indicator: Indicator
    source: Source
    label: str
    day: str


def present_in(file: File, indicator: Indicator, labels: Collection[str]) -> Present:
    """Return what a file holds that a reading into an indicator can meet.

    Args:
        file: The open file.
        indicator: To read into; one without an id has no values yet.
        labels: Names of the edits by which the source was read before.
    """
    return Present(
        observations=file.where(Observation, indicator_id=indicator.id) if indicator.id else (),
        subgroups=file.all(Subgroup),
        categories=file.all(Category),
        dimensions=file.all(Dimension),
        as_read=as_read(file, labels),
    )


def step_label(table: Table) -> str:
    """Return the name of the edit that reads a table."""
    return translate("Plan", "Read in {file}").format(file=", ".join(table.files))


def source_of(table: Table, known: Sequence[Source], name: str = "") -> Source:
    """Return the source of a table: the one of that title in the file, else one filled in from it.

    Args:
        table: As it was read.
        known: Sources in the file.
        name: Title under which it is remembered, empty when it is not.
    """
    files = ", ".join(table.files)
    title = name or table.title or files
    same = [each for each in known if fold(each.title) == fold(title)]
    if same:
        return replace(same[0], location=same[0].location or files)
    updated = translate("Plan", "Updated by the source: {date}").format(date=table.updated)
    return Source(
        title=title,
        kind=SourceKind.OFFICIAL_STATISTICS if _is_official(table.source) else None,
        system=", ".join(filter(None, (table.source, table.table_id))),
        location=files,
        quality_note=updated if table.updated else "",
    )


def _is_official(source: str) -> bool:
    words = fold(source)
    return any(name in words for name in ("scb", "statistiska centralbyrån", "eurostat", "eige"))


def prepare(
    file: File,
    table: Table,
    mapping: Mapping,
    indicator: Indicator,
    *,
    day: str,
    read: Read | None = None,
) -> Order:
    """Return the order that reads a table, but for values in conflict; nothing is written yet.

    Args:
        file: The open file.
        table: As it was read.
        mapping: What it means; no question about it may be open.
        indicator: To read into.
        day: ISO date of today.
        read: What the table says by this mapping, when that is known already.
    """
    source = source_of(table, file.all(Source), mapping.source)
    before = find(remembered(file.setting(SETTING)), indicator.code, source.title)
    labels = tuple(dict.fromkeys((*mapping.labels, *(before.labels if before else ()))))
    present = present_in(file, indicator, labels)
    made = plan(read or values_of(table, mapping), indicator, present, source.id or None)
    return Order(
        plan=made,
        entries=made.of(Change.NEW, Change.CHANGED),
        mapping=replace(mapping, labels=labels),
        indicator=indicator,
        source=source,
        label=step_label(table),
        day=day,
    )


def apply(edit: Edit, file: File, order: Order) -> Indicator:
    """Write a plan within one edit and remember its mapping; return the indicator.

    Args:
        edit: What writes.
        file: The same file, to look at.
        order: What to write.
    """
    indicator, source = order.indicator, order.source
    if order.entries or not source.id:
        noised = source.noised or order.plan.noised
        source = edit.save(replace(source, extracted_on=order.day, noised=noised))
    if not indicator.id or indicator.source_id is None:
        indicator = edit.save(replace(indicator, source_id=source.id))
    subgroups = _subgroups(edit, file, order, indicator)
    rows: dict[tuple[str, int | None], list[Entry]] = defaultdict(list)
    for entry in order.entries:
        rows[entry.period, subgroups[group_key(entry.group)]].append(entry)
    own_source = None if indicator.source_id == source.id else source.id
    edit.save_all(
        _filled(period, subgroup, entries, indicator, own_source, order.day)
        for (period, subgroup), entries in rows.items()
    )
    mapping = replace(
        order.mapping,
        source=source.title,
        indicator=indicator.code,
        labels=tuple(dict.fromkeys((*order.mapping.labels, order.label))),
    )
    edit.set_setting(SETTING, as_setting(remembered(file.setting(SETTING)), mapping))
    return indicator


def _filled(
    period: str,
    subgroup: int | None,
    entries: Sequence[Entry],
    indicator: Indicator,
    source_id: int | None,
    day: str,
) -> Observation:
    """Return the observation that some entries of one row make."""
    row = next((each.observation for each in entries if each.observation), None)
    fields: dict[str, Any] = {"source_id": source_id, "extracted_on": day}
    for each in entries:
        own = f"{each.sex}_{each.quantity}"
        if row is not None:
            held = field_of(row, each.sex, each.quantity, indicator.measure)
            if held != own:
                fields[held] = None
        is_missing = isinstance(each.new, Missing)
        fields[own] = None if is_missing else each.new
        if each.quantity is not Quantity.DENOMINATOR:
            fields[f"{each.sex}_missing"] = each.new if is_missing else None
    if row is not None:
        return replace(row, **fields)
    return Observation(indicator_id=indicator.id, period=period, subgroup_id=subgroup, **fields)


# --- subgroups -----------------------------------------------------------------------------------


def _subgroups(
    edit: Edit, file: File, order: Order, indicator: Indicator
) -> dict[frozenset[tuple[str, str]], int | None]:
    """Return the id of each subgroup that is written to; those not in the file are added."""
    wanted: dict[frozenset[tuple[str, str]], Group] = {
        group_key(each.group): each.group for each in order.entries
    }
    found: dict[frozenset[tuple[str, str]], int | None] = {}
    categories = _categories(edit, file, wanted.values(), indicator)
    known = {each.categories: each.id for each in file.all(Subgroup)}
    for key, group in wanted.items():
        ids = " ".join(map(str, sorted(categories[fold(d), fold(c)] for d, c in group)))
        if ids and ids not in known:
            known[ids] = edit.save(Subgroup(categories=ids)).id
        found[key] = known[ids] if ids else None
    return found


def _categories(
    edit: Edit, file: File, groups: Iterable[Group], indicator: Indicator
) -> dict[tuple[str, str], int]:
    """Return the ids of the categories that groups are made of, by dimension and name."""
    dimensions = {fold(each.name): each for each in file.all(Dimension)}
    linked = {e.dimension_id for e in file.where(IndicatorDimension, indicator_id=indicator.id)}
    by_id = {each.id: fold(each.name) for each in dimensions.values()}
    categories = {
        (by_id.get(each.dimension_id, ""), fold(each.name)): each.id for each in file.all(Category)
    }
    for name, category in dict.fromkeys(pair for group in groups for pair in group):
        dimension = dimensions.get(fold(name))
        if dimension is None:
            dimension = dimensions[fold(name)] = edit.save(Dimension(name=name))
        if dimension.id not in linked:
            linked.add(dimension.id)
            edit.save(IndicatorDimension(indicator_id=indicator.id, dimension_id=dimension.id))
        if (fold(name), fold(category)) not in categories:
            position = sum(known == fold(name) for known, _ in categories)
            made = Category(dimension_id=dimension.id, name=category, position=position)
            categories[fold(name), fold(category)] = edit.save(made).id
    return categories
