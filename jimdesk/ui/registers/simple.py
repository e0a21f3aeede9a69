"""What the registers have in common: one short form per record, sorted by name."""

from collections.abc import Callable
from typing import Any

from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import swedish_key, translate
from jimdesk.store.mapping import table_name
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field, Section


def simple(
    kind: Any,
    *,
    icon: str,
    title: Callable[[], str],
    singular: Callable[[], str],
    search: Callable[[], str],
    add: Callable[[], str],
    empty: Callable[[], str],
    fields: Callable[[Document], tuple[Field, ...]],
    name: str = "name",
    title_of: Callable[[Any], str] | None = None,
    new: Callable[[Document], Any] | None = None,
    rows: dict[str, RowsField] | None = None,
    tables: frozenset[str] = frozenset(),
    sort_key: Callable[[Any], Any] | None = None,
) -> Subject[Any]:
    """Return a register whose records are one short form each, sorted by name or by a key."""

    def name_of(_document: Document, record: Record) -> str:
        return title_of(record) if title_of else str(getattr(record, name))

    def order(document: Document, records: list[Any]) -> list[Any]:
        return sorted(
            records, key=sort_key or (lambda record: swedish_key(name_of(document, record)))
        )

    made: Subject[Any] = Subject(
        kind=kind,
        icon=icon,
        title=title,
        singular=singular,
        search=search,
        add=add,
        empty=empty,
        tables=tables | {table_name(kind)},
        sections=lambda document: (Section("", fields(document)),),
        name=name_of,
        unnamed=lambda: translate("Registers", "No name yet"),
        meta=lambda _, record: record.code if isinstance(record, CodedRecord) else "",
        row_status=lambda _document, _record: None,
        new=new or (lambda _: kind()),
        order=order,
        rows=rows or {},
    )
    return made


def all_of(
    document: Document, kind: type[Any], name: Callable[[Any], str]
) -> Callable[[], list[tuple[int, str]]]:
    """Return what offers all records of a kind for a choice, as (row id, words)."""
    return lambda: [(record.id, name(record)) for record in document.store.all(kind)]


def name_field() -> Field:
    """Return the field of the name of a record, which it must have."""
    return Field("name", lambda: translate("Registers", "Name"), required=True)


def note_field() -> Field:
    """Return the field of the note of a record."""
    return Field("note", lambda: translate("Registers", "Note"), "long_text")


def status_field() -> Field:
    """Return the field of where a record is in its life."""
    return Field(
        "status",
        lambda: translate("Registers", "Status"),
        "choice",
        required=True,
        choices=enum_choices(RecordStatus),
    )
