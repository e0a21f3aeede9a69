"""How the columns of a table become fields and links: proposed, asked for, remembered."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from jimdesk.domain.indicator import Measure
from jimdesk.i18n import fold, translate
from jimdesk.imports.cells import choice_of, measure_of_unit
from jimdesk.imports.listing import Listing, Names, columns_for, kind_of
from jimdesk.imports.targets import TITLES, Form, Kind, Target, targets

SETTING = "record_mappings"
"""Name of the setting of the file that keeps what is remembered."""

LEFT_OUT = "-"
"""Meaning of a value that is not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How one table is read.

    Attributes:
        kind: Code of what its rows are; empty for a table that is not read.
        sheet: Name of the sheet or file that it was said of.
        heads: Of all columns, by which the table is known again.
        columns: Head of the column that each target is read from.
        values: Code that each folded value means, or LEFT_OUT, by target.
        measure: Kind of measure of indicators whose row does not say it.
        add_named: Whether records that a link names, and that are not there, are added.
        ids: Readable id in the file of each id of the source.
        labels: Names of the steps by which it was read, to know what was typed since.
    """

    kind: str = ""
    sheet: str = ""
    heads: tuple[str, ...] = ()
    columns: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    measure: str = ""
    add_named: bool = False
    ids: dict[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()

    @property
    def of_kind(self) -> Kind | None:
        """What its rows are, None for a table that is not read."""
        return Kind(self.kind) if self.kind else None

    def mapped(self) -> list[tuple[Target, str]]:
        """Return the targets that are read, each with the head of its column."""
        kind = self.of_kind
        known = targets(kind) if kind else {}
        return [
            (target, self.columns[name]) for name, target in known.items() if name in self.columns
        ]


def propose(listing: Listing, names: Names, kept: Sequence[Columns]) -> Columns:
    """Return how a table seems to be meant; what was said of one with the same heads goes first."""
    for each in kept:
        if set(each.heads) == set(listing.heads) and each.kind:
            return replace(each, sheet=listing.name)
    kind = kind_of(listing, names)
    return of_kind(listing, names, kind) if kind else Columns(heads=listing.heads)


def of_kind(listing: Listing, names: Names, kind: Kind | None) -> Columns:
    """Return a proposal for a table whose rows are of a kind; None for one that is not read."""
    if kind is None:
        return Columns(sheet=listing.name, heads=listing.heads)
    columns = columns_for(kind, listing.heads, names)
    return Columns(kind=str(kind), sheet=listing.name, heads=listing.heads, columns=columns)


def as_kind(
    listings: Sequence[Listing], names: Names, kept: Sequence[Columns], kind: Kind | None
) -> list[Columns]:
    """Return how tables are read when no person is there to ask.

    Args:
        listings: The tables.
        names: What fields are called on screen.
        kept: What the file remembers.
        kind: What the rows are; of several tables those that look like it are read. None for what
            each table looks like.
    """
    found = [propose(each, names, kept) for each in listings]
    if kind is None:
        return found
    if len(found) == 1 and found[0].of_kind is not kind:
        return [of_kind(listings[0], names, kind)]
    return [each if each.of_kind is kind else replace(each, kind="") for each in found]


def with_column(mapping: Columns, target: str, head: str) -> Columns:
    """Return a mapping in which a target is read from a column; from none when it is empty."""
    columns = {name: known for name, known in mapping.columns.items() if name != target}
    values = {name: known for name, known in mapping.values.items() if name != target}
    return replace(mapping, columns=columns | ({target: head} if head else {}), values=values)


def unknown_values(listing: Listing, mapping: Columns) -> dict[str, list[str]]:
    """Return the values that mean no code by themselves, each once, by target of a choice."""
    found = {}
    for target, head in mapping.mapped():
        if target.form is Form.CHOICE:
            texts = dict.fromkeys(
                line.cells[head] for line in listing.lines if line.cells.get(head)
            )
            unknown = [text for text in texts if choice_of(text, target) is None]
            if unknown:
                found[target.name] = unknown
    return found


def open_question(listing: Listing, mapping: Columns) -> str:
    """Return what must be said before a table can be read, in words; empty when nothing."""
    kind = mapping.of_kind
    if kind is None:
        return ""
    title = TITLES[kind.record]
    if title not in mapping.columns and "code" not in mapping.columns:
        text = translate("RecordImport", "Which column of {table} says what each row is called?")
        return text.format(table=listing.name)
    asked = kind is Kind.INDICATORS and title in mapping.columns and not mapping.measure
    if asked and not all(_says_measure(line.cells, mapping) for line in listing.lines):
        text = translate("RecordImport", "Which kind of measure are the indicators in {table}?")
        return text.format(table=listing.name)
    return ""


def _says_measure(cells: Mapping[str, str], mapping: Columns) -> bool:
    said = cells.get(mapping.columns.get("measure", ""), "")
    known = mapping.values.get("measure", {}).get(fold(said), "")
    target = targets(Kind.INDICATORS)["measure"]
    if said and (choice_of(said, target) or known not in ("", LEFT_OUT)):
        return True
    return measure_of_unit(cells.get(mapping.columns.get("unit", ""), "")) is not None


def measure_for(cells: Mapping[str, str], mapping: Columns) -> str:
    """Return the kind of measure of an indicator whose row does not say it."""
    found: Measure | None = measure_of_unit(cells.get(mapping.columns.get("unit", ""), ""))
    return str(found or mapping.measure)


# --- remembering ---------------------------------------------------------------------------------


def remembered(setting: str | None) -> list[Columns]:
    """Return the mappings that a file remembers, newest first; nothing that cannot be read."""
    try:
        return [_from_json(each) for each in json.loads(setting or "[]")]
    except (ValueError, TypeError, AttributeError):
        return []


def as_setting(kept: Sequence[Columns], new: Sequence[Columns]) -> str:
    """Return the setting in which new mappings stand first, in the place of those before them."""
    keys = {(each.kind, frozenset(each.heads)) for each in new}
    others = [each for each in kept if (each.kind, frozenset(each.heads)) not in keys]
    return json.dumps([asdict(each) for each in (*new, *others)], ensure_ascii=False)


def _from_json(read: dict[str, object]) -> Columns:
    known = {name: value for name, value in read.items() if name in Columns.__dataclass_fields__}
    made = Columns(**known)  # type: ignore[arg-type] # as asdict wrote it
    kind = Kind(made.kind)
    columns = {name: head for name, head in made.columns.items() if name in targets(kind)}
    return replace(made, heads=tuple(made.heads), labels=tuple(made.labels), columns=columns)
