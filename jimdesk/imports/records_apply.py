"""Writing what tables of records say, within one edit."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate
from jimdesk.imports.columns import SETTING, Columns, as_setting, remembered
from jimdesk.imports.drafts import Part
from jimdesk.imports.file import Edit, File
from jimdesk.imports.known import Named
from jimdesk.imports.records import RecordEntry, RecordPlan
from jimdesk.imports.targets import TITLES, Form, Kind, Link, targets

Key = tuple[type[Record], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOrder:
    """Everything that one edit needs to write records.

    Attributes:
        entries: What to write.
        label: Name of the edit, by which what is read is known again.
    """

    plan: RecordPlan
    entries: Collection[RecordEntry]
    mappings: Sequence[Columns]
    label: str


def order_of(
    parts: Sequence[Part], plan: RecordPlan, entries: Collection[RecordEntry]
) -> RecordOrder:
    """Return the order that writes chosen entries of a plan."""
    read = [(listing, mapping) for listing, mapping in parts if mapping.kind]
    files = dict.fromkeys(listing.file for listing, _ in read)
    label = translate("Plan", "Read in {file}").format(file=", ".join(files))
    return RecordOrder(
        plan=plan, entries=entries, mappings=[mapping for _, mapping in read], label=label
    )


def apply_records(edit: Edit, file: File, order: RecordOrder) -> int:
    """Write the entries of an order and remember its mappings; return how many were written.

    Args:
        edit: What writes.
        file: The same file, to look at.
        order: What to write.
    """
    made: dict[Key, Record] = {}
    _add_named(edit, order, made)
    for kind in Kind:
        _add(edit, [each for each in order.entries if not each.target and each.kind is kind], made)
    _change(edit, file, order.entries, made)
    _link(edit, file, order.entries, made)
    _remember(edit, file, order, made)
    return len(order.entries)


def _add_named(edit: Edit, order: RecordOrder, made: dict[Key, Record]) -> None:
    """Add the records that cells name and that have no row of their own."""
    rows = {each.named.key for each in order.plan.entries if not each.target}
    wanted = dict.fromkeys(
        named
        for each in order.entries
        for named in _names(each)
        if not named.id and named.key not in rows
    )
    for named in wanted:
        fields: dict[str, Any] = {TITLES[named.kind]: named.text}
        made[named.key] = edit.save(named.kind(**fields))


def _names(entry: RecordEntry) -> Iterator[Named]:
    values = (entry.new, *(entry.fields or {}).values(), *(named for _, named in entry.links))
    return (each for each in values if isinstance(each, Named))


def _add(edit: Edit, entries: Sequence[RecordEntry], made: dict[Key, Record]) -> None:
    records = [
        each.kind.record(**{name: _plain(v, made) for name, v in (each.fields or {}).items()})
        for each in entries
    ]
    for each, saved in zip(entries, edit.save_all(records), strict=True):
        made[each.named.key] = saved


def _change(
    edit: Edit, file: File, entries: Iterable[RecordEntry], made: dict[Key, Record]
) -> None:
    fields: dict[tuple[Kind, int], dict[str, Any]] = defaultdict(dict)
    for each in entries:
        if each.target and targets(each.kind)[each.target].form is not Form.LINK:
            fields[each.kind, each.named.id][each.target] = _plain(each.new, made)
    for kind in Kind:
        there = {each.id: each for each in file.all(kind.record)}
        edit.save_all(
            replace(there[row_id], **changed)
            for (of_kind, row_id), changed in fields.items()
            if of_kind is kind
        )


def _link(edit: Edit, file: File, entries: Iterable[RecordEntry], made: dict[Key, Record]) -> None:
    wanted: dict[Link, dict[tuple[int, int], None]] = defaultdict(dict)
    for each in entries:
        pairs = each.links if not each.target else ((each.target, each.new),)
        for name, named in pairs:
            link = targets(each.kind)[name].link
            ids = (_id(each.named, made), _id(named, made)) if link else (None, None)
            if link and ids[0] and ids[1]:
                wanted[link][ids[0], ids[1]] = None
    for link, ids_of in wanted.items():
        there = {(getattr(e, link.own), getattr(e, link.other)) for e in file.all(link.record)}
        edit.save_all(
            link.record(**{link.own: own, link.other: other})
            for own, other in ids_of
            if (own, other) not in there
        )


def _remember(edit: Edit, file: File, order: RecordOrder, made: dict[Key, Record]) -> None:
    ids: dict[str, dict[str, str]] = defaultdict(dict)
    for (kind, source_id), named in order.plan.ids.items():
        record = made.get(named.key)
        code = record.code if isinstance(record, CodedRecord) else named.text
        if named.id or record:
            ids[kind][source_id] = code
    kept = remembered(file.setting(SETTING))
    new = [
        replace(
            each,
            ids=each.ids | ids[each.kind],
            labels=tuple(dict.fromkeys((*each.labels, order.label))),
        )
        for each in order.mappings
    ]
    edit.set_setting(SETTING, as_setting(kept, new))


def _id(named: Named, made: dict[Key, Record]) -> int | None:
    """Return the row id of what is named, None when it was not chosen to be added."""
    found = made.get(named.key)
    return named.id or (found.id if found else None)


def _plain(value: Any, made: dict[Key, Record]) -> Any:
    return _id(value, made) if isinstance(value, Named) else value
