"""Declare a kind of record for the window; `RecordScreen` turns it into list and detail."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import Any, Generic, TypeVar

from jimdesk.domain.record import Record
from jimdesk.store.mapping import table_name
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document
from jimdesk.ui.parts import Host, Part
from jimdesk.ui.place import Place
from jimdesk.ui.widgets.field import Section
from jimdesk.ui.widgets.links import Link, Related
from jimdesk.ui.widgets.rows import Row
from jimdesk.ui.widgets.status import Status

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class LinkField:
    """A form field of kind multi whose values are links to other records.

    Attributes:
        kind: Record of the link, such as GoalProblem.
        own: Its field that names the record shown.
        other: Its field that names what is chosen.
    """

    kind: type[Record]
    own: str
    other: str

    def value(self, document: Document, record_id: int) -> tuple[int, ...]:
        """Return the ids of what is linked."""
        links = document.store.where(self.kind, **{self.own: record_id})
        return tuple(getattr(link, self.other) for link in links)

    def save(self, edit: Writer, document: Document, record_id: int, wanted: Sequence[int]) -> None:
        """Make the links that are wanted, and take the others away."""
        links = document.store.where(self.kind, **{self.own: record_id})
        held = {getattr(link, self.other): link for link in links}
        for other_id, link in held.items():
            if other_id not in wanted:
                edit.delete(link)
        new = [other_id for other_id in wanted if other_id not in held]
        edit.save_all([self.kind(**{self.own: record_id, self.other: i}) for i in new])


@dataclass(frozen=True, slots=True)
class RowsField:
    """A form field of kind rows whose rows are records of their own, such as causes.

    Attributes:
        kind: Record of a row.
        own: Its field that names the record shown.
        fields: Its fields that stand in the form.
        position: Its field that holds the order, empty when it has none.
    """

    kind: type[Record]
    own: str
    fields: tuple[str, ...]
    position: str = ""

    def value(self, document: Document, record_id: int) -> list[dict[str, Any]]:
        """Return the rows in their order, each with its row id."""
        rows = document.store.where(self.kind, **{self.own: record_id})
        if self.position:
            rows.sort(key=lambda row: getattr(row, self.position))
        return [{name: getattr(row, name) for name in ("id", *self.fields)} for row in rows]

    def save(
        self, edit: Writer, document: Document, record_id: int, wanted: Sequence[Mapping[str, Any]]
    ) -> None:
        """Add, change and take away rows, so that they are as wanted.

        A new row that does not yet say what it links to stays in the form until it does.
        """
        needed = {each.name for each in fields(self.kind) if each.default is MISSING} - {self.own}
        blank = {each.name for each in fields(self.kind) if each.default is None}
        held = {row.id: row for row in document.store.where(self.kind, **{self.own: record_id})}
        kept = {row.get("id") for row in wanted}
        for row_id, row in held.items():
            if row_id not in kept:
                edit.delete(row)
        for place, values in enumerate(wanted):
            said: dict[str, Any] = {
                name: values.get(name)
                for name in self.fields
                if values.get(name) is not None or name in blank
            }
            if self.position:
                said[self.position] = place
            old = held.get(values.get("id", 0))
            if old is not None:
                edit.save(replace(old, **said))
            elif needed <= said.keys():
                edit.save(self.kind(**{self.own: record_id, **said}))


@dataclass(frozen=True, slots=True)
class Child:
    """A record that can be added from the one shown.

    Attributes:
        text: Words on the link, such as "Add goal"; {year} in them becomes the report year, and
            {before} the year before it.
        make: Writes it and returns it, so that the window can go there.
        when: Answers whether it is offered for a record; None for always.
    """

    text: Callable[[], str]
    label: Callable[[], str]
    make: Callable[[Writer, Document, Any], Record]
    when: Callable[[Document, Any], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject(Generic[R]):
    """How one kind of record is listed and shown.

    Attributes:
        kind: The record's type.
        icon: Icon of its section.
        title: Heading of the list, in plural.
        singular: One of them, as in "Change problem".
        add: Words on the button that adds; empty when records are made elsewhere.
        empty: Sentence for an empty list.
        tables: Tables whose change touches what is shown.
        new: Returns a new record.
        made_in: Where records are made, for a kind that is not made in its own section; `add` is
            then the words on the button that leads there.
        name: Name of a record as it stands in lists and heads.
        unnamed: What stands in the place of an empty name.
        row: Meta line and status of a list row.
        order: Returns the records in the order of the list.
        sections: The form.
        links: Form fields that are links, by field name.
        rows: Form fields that are rows, by field name.
        thread: The way up from a record.
        lead_caption: Caption of the lead.
        lead: What the fields add up to, as the sentence that a reader would read.
        status: What the chip says.
        related: What hangs together with a record.
        related_title: Heading of that.
        children: What can be added from a record.
        parts: Makes further parts of the detail, between lead and form.
        delete_label: Words for putting a record in the wastebasket.
    """

    kind: type[R]
    icon: str
    title: Callable[[], str]
    singular: Callable[[], str]
    search: Callable[[], str]
    add: Callable[[], str]
    empty: Callable[[], str]
    tables: frozenset[str]
    sections: Callable[[Document], tuple[Section, ...]]
    name: Callable[[Document, R], str]
    unnamed: Callable[[], str]
    meta: Callable[[Document, R], str]
    row_status: Callable[[Document, R], Status | None]
    new: Callable[[Document], R] | None = None
    made_in: Place | None = None
    order: Callable[[Document, list[R]], list[R]] | None = None
    links: Mapping[str, LinkField] = field(default_factory=dict)
    rows: Mapping[str, RowsField] = field(default_factory=dict)
    thread: Callable[[Document, R], Sequence[Link]] | None = None
    lead_caption: Callable[[], str] | None = None
    lead: Callable[[Document, R], str] | None = None
    status: Callable[[Document, R], Status | None] | None = None
    related: Callable[[Document, R], Sequence[Related]] | None = None
    children: tuple[Child, ...] = ()
    parts: Callable[[Document, Host], Sequence[Part]] | None = None

    @property
    def table(self) -> str:
        """The record's table, which is also the name of its tab or screen."""
        return table_name(self.kind)

    def shown_name(self, document: Document, record: R) -> str:
        """Return the record's name, or what stands in its place."""
        return self.name(document, record).strip() or self.unnamed()

    def list_row(self, document: Document, record: R) -> Row:
        """Return the record as a row of the list."""
        return Row(
            key=record.id,
            title=self.shown_name(document, record),
            meta=self.meta(document, record),
            status=self.row_status(document, record),
        )

    def values(self, document: Document, record: R) -> dict[str, Any]:
        """Return what the form shows, by field name."""
        values = {name: getattr(record, name) for name in record.__dataclass_fields__}
        for name, link in self.links.items():
            values[name] = link.value(document, record.id)
        for name, rows in self.rows.items():
            values[name] = rows.value(document, record.id)
        return values

    def save(self, edit: Writer, document: Document, record: R, values: dict[str, Any]) -> None:
        """Keep what was changed in the form."""
        own = {}
        for name, value in values.items():
            if name in self.links:
                self.links[name].save(edit, document, record.id, value)
            elif name in self.rows:
                self.rows[name].save(edit, document, record.id, value)
            else:
                own[name] = value
        if own:
            edit.save(replace(record, **own))
