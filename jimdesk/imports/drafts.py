"""The rows of tables as records that are known or new, before what they say is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate
from jimdesk.imports.cells import NotReadError
from jimdesk.imports.columns import Columns
from jimdesk.imports.file import File
from jimdesk.imports.known import Known, Named
from jimdesk.imports.listing import Line, Listing
from jimdesk.imports.targets import TITLES, Kind, title_of

Part = tuple[Listing, Columns]
"""A table with how it is read."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """What the rows about one record are.

    Attributes:
        named: The record; with id 0 when it is new.
        record: As it is in the file, None when it is new.
        title: What it is called.
        source_id: Its id in the source, where that is none of the file.
        lines: Its rows, mostly one.
        mapping: How its table is read.
        sheet: Where its table stands.
    """

    kind: Kind
    named: Named
    record: CodedRecord | None
    title: str
    source_id: str
    mapping: Columns
    sheet: str
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A row or cell that cannot be read.

    Attributes:
        row: Its number in the source.
        target: Field or link, empty for a whole row.
        text: What the cell says.
        reason: Why it is not read.
    """

    kind: Kind
    sheet: str
    row: int
    title: str
    target: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """All records that tables are about, and what can be named.

    Attributes:
        drafts: In the order in which they are written.
        unread: Rows that are about no record.
        known: Records of the file and of the tables.
    """

    drafts: tuple[Draft, ...]
    unread: tuple[Unread, ...]
    known: Known


def drafted(file: File, parts: Iterable[Part]) -> Drafted:
    """Return the records that tables are about.

    A row is about the record of the file that has its id, else the one that its id was read into
    before, else the one with its title; else it is about a new one.
    """
    read = sorted(
        ((kind, *part) for part in parts if (kind := part[1].of_kind)),
        key=lambda each: list(Kind).index(each[0]),
    )
    records: dict[type[Record], dict[int, Record]] = {}
    known = Known()
    for entity in TITLES:
        found = file.all(entity)
        known.add(found)
        records[entity] = {each.id: each for each in found}
    drafts: dict[tuple[type[Record], int, str], Draft] = {}
    unread: list[Unread] = []
    for kind, listing, mapping in read:
        for line in listing.lines:
            try:
                draft = _draft(kind, line, mapping, known, listing.name)
            except NotReadError as error:
                unread.append(_row(kind, listing.name, line, str(error)))
                continue
            named = draft.named
            key = (named.kind, named.id, "" if named.id else named.key[1])
            before = drafts.setdefault(key, draft)
            if before.source_id != draft.source_id:
                reason = translate("RecordImport", "another row has the same title and another id")
                unread.append(_row(kind, listing.name, line, reason))
                continue
            draft = before
            draft.lines.append(line)
            record = records[named.kind].get(named.id)
            if isinstance(record, CodedRecord):
                draft.record, draft.title = record, title_of(record)
    return Drafted(drafts=tuple(drafts.values()), unread=tuple(unread), known=known)


def _draft(kind: Kind, line: Line, mapping: Columns, known: Known, sheet: str) -> Draft:
    """Return the record that a row is about.

    Raises:
        NotReadError: that cannot be told.
    """
    title = line.cells.get(mapping.columns.get(TITLES[kind.record], ""), "")
    title = " ".join(title.split())
    code = line.cells.get(mapping.columns.get("code", ""), "")
    named = known.by_code(kind.record, code) if code else None
    if named is None and code in mapping.ids:
        named = known.by_code(kind.record, mapping.ids[code])
    if named is None and title:
        named = known.find(kind.record, title)
    if named is None and not title:
        raise NotReadError(translate("RecordImport", "the row does not say what it is called"))
    named = named or known.add_new(kind.record, title)
    foreign = code if code and not _is_own(code, named) else ""
    if foreign:
        known.add_name(foreign, named)
    return Draft(
        kind=kind,
        named=named,
        record=None,
        title=title,
        source_id=foreign,
        mapping=mapping,
        sheet=sheet,
    )


def _is_own(code: str, named: Named) -> bool:
    return bool(named.id) and code == named.text


def _row(kind: Kind, sheet: str, line: Line, reason: str) -> Unread:
    said: Sequence[str] = [text for text in line.cells.values() if text]
    return Unread(
        kind=kind,
        sheet=sheet,
        row=line.number,
        title="",
        target="",
        text=", ".join(said[:3]),
        reason=reason,
    )
