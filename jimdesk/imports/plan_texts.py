"""Values and what becomes of them, in words."""

from dataclasses import replace
from itertools import islice

from jimdesk.domain.observation import Missing, Quantity
from jimdesk.i18n import format_number, translate
from jimdesk.imports.mapping import Mapping, mapped
from jimdesk.imports.plan import Entry
from jimdesk.imports.table import Table
from jimdesk.imports.values import Group, placer

_PREVIEWED = 20_000  # cells that are looked at for a preview


_PREVIEW_ROWS = 50


def preview(table: Table, mapping: Mapping) -> list[tuple[str, str, str, str]]:
    """Return the first values as they would be read: period, group, sex and value, in words.

    A place that several values fall in stands there several times.
    """
    place_of = placer(mapped(table, mapping), replace(mapping, quantity=Quantity.VALUE), whole=True)
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
