"""What reading tables of records would do: new, changed, unchanged, in conflict, not read."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.record import Record
from jimdesk.imports.drafts import Draft, Part, Unread, drafted
from jimdesk.imports.file import File, as_read
from jimdesk.imports.known import Named
from jimdesk.imports.plan import Change
from jimdesk.imports.record_rows import RowReader, Value, decimal_signs, is_same, shown
from jimdesk.imports.targets import TITLES, Kind, Link, targets


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordEntry:
    """One thing that reading does: a record is added, or one of its fields or links changed.

    Attributes:
        row: Number of the row in the source.
        named: The record.
        title: What it is called.
        target: Field or link, empty for a new record.
        change: What is done.
        old: What the field holds now.
        new: What the source says; for a link the Named, for a new record None.
        fields: Of a new record.
        links: Of a new record, as (link, what it names).
    """

    kind: Kind
    sheet: str
    row: int
    named: Named
    title: str
    target: str
    change: Change
    old: Value = None
    new: Value = None
    fields: Mapping[str, Value] | None = None
    links: tuple[tuple[str, Named], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPlan:
    """What reading would do; nothing is done yet.

    Attributes:
        entries: In the order in which they are written.
        unread: What cannot be read.
        ids: Readable id, or Named of a new record, by kind and id of the source.
    """

    entries: tuple[RecordEntry, ...]
    unread: tuple[Unread, ...]
    ids: Mapping[tuple[Kind, str], Named]

    def of(self, *changes: Change) -> list[RecordEntry]:
        """Return the entries of some kinds."""
        return [each for each in self.entries if each.change in changes]


def plan_records(file: File, parts: Sequence[Part]) -> RecordPlan:
    """Return what reading tables of records would change. An empty cell changes nothing.

    Args:
        file: The open file.
        parts: Tables with how they are read; no question about them may be open.
    """
    made = drafted(file, parts)
    decimals = {id(mapping): decimal_signs(listing, mapping) for listing, mapping in parts}
    entries: list[RecordEntry] = []
    unread = list(made.unread)
    ids: dict[tuple[Kind, str], Named] = {}
    linked = _links_in(file)
    for draft in made.drafts:
        reader = RowReader(made, draft, decimals[id(draft.mapping)])
        fields, found = reader.fields(), reader.links()
        unread += reader.unread
        if draft.source_id:
            ids[draft.kind, draft.source_id] = draft.named
        if draft.record is None:
            entries += _new(draft, fields, found, unread)
        else:
            log = as_read(file, draft.mapping.labels)
            entries += _changes(draft, fields, log, unread)
            entries += _new_links(draft, found, linked)
    return RecordPlan(entries=tuple(entries), unread=tuple(unread), ids=ids)


def _new(
    draft: Draft, fields: dict[str, Value], links: list[tuple[str, Named]], unread: list[Unread]
) -> Iterator[RecordEntry]:
    title = TITLES[draft.kind.record]
    fields = _valid(draft, {**fields, title: draft.title}, unread)
    yield RecordEntry(
        kind=draft.kind,
        sheet=draft.sheet,
        row=draft.lines[0].number,
        named=draft.named,
        title=draft.title,
        target="",
        change=Change.NEW,
        fields=fields,
        links=tuple(links),
    )


def _valid(draft: Draft, fields: dict[str, Value], unread: list[Unread]) -> dict[str, Value]:
    """Return the fields that the entity takes; the others are told."""
    kept = dict(fields)
    while True:
        plain = {name: each for name, each in kept.items() if not isinstance(each, Named)}
        try:
            if draft.record is None:
                draft.kind.record(**plain)
            else:
                replace(draft.record, **plain)
        except InvalidError as error:
            refused = kept.pop(error.field, None)
            if refused is None:
                raise
            told = Unread(
                kind=draft.kind,
                sheet=draft.sheet,
                row=draft.lines[0].number,
                title=draft.title,
                target=error.field,
                text=shown(refused),
                reason=error.text,
            )
            unread.append(told)
        else:
            return kept


def _changes(
    draft: Draft,
    fields: dict[str, Value],
    was_read: Callable[[Record, str], bool],
    unread: list[Unread],
) -> Iterator[RecordEntry]:
    record = draft.record
    assert record is not None
    for name, new in _valid(draft, fields, unread).items():
        old = getattr(record, name)
        yield RecordEntry(
            kind=draft.kind,
            sheet=draft.sheet,
            row=draft.lines[0].number,
            named=draft.named,
            title=draft.title,
            target=name,
            change=_change(record, name, old, new, was_read),
            old=old,
            new=new,
        )


def _change(
    record: Record, name: str, old: Value, new: Value, was_read: Callable[[Record, str], bool]
) -> Change:
    said = new.id if isinstance(new, Named) else new
    if is_same(old, said) and (said or not isinstance(new, Named)):
        return Change.UNCHANGED
    if old is None or old == "":
        return Change.NEW
    return Change.CHANGED if was_read(record, name) else Change.CONFLICT


def _links_in(file: File) -> Callable[[Link], set[tuple[int, int]]]:
    """Return what gives the pairs that a link has in the file."""

    @cache
    def of(link: Link) -> set[tuple[int, int]]:
        return {(getattr(e, link.own), getattr(e, link.other)) for e in file.all(link.record)}

    return of


def _new_links(
    draft: Draft,
    links: Iterable[tuple[str, Named]],
    linked: Callable[[Link], set[tuple[int, int]]],
) -> Iterator[RecordEntry]:
    for name, named in links:
        link = targets(draft.kind)[name].link
        there = link is not None and (draft.named.id, named.id) in linked(link)
        yield RecordEntry(
            kind=draft.kind,
            sheet=draft.sheet,
            row=draft.lines[0].number,
            named=draft.named,
            title=draft.title,
            target=name,
            change=Change.UNCHANGED if there else Change.NEW,
            old=named if there else None,
            new=named,
        )
