"""What the rows about one record say: its fields, and the records that they name."""

from collections.abc import Iterator, Mapping
from typing import Any

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Function, Unit
from jimdesk.domain.record import Record
from jimdesk.i18n import fold, format_number, translate
from jimdesk.imports.cells import NotReadError, value_of
from jimdesk.imports.columns import Columns, measure_for
from jimdesk.imports.drafts import Draft, Drafted, Unread
from jimdesk.imports.known import Known, Named
from jimdesk.imports.listing import Listing
from jimdesk.imports.numbers import decimal_sign
from jimdesk.imports.targets import Form, Kind, Target, targets

Value = Any
"""Of a field: what the entity holds, or a Named for what it points at."""


def decimal_signs(listing: Listing, mapping: Columns) -> dict[str, str]:
    """Return the decimal sign of each column with numbers, by target."""
    return {
        target.name: decimal_sign([line.cells.get(head, "") for line in listing.lines])[0]
        for target, head in mapping.mapped()
        if target.form in (Form.NUMBER, Form.WHOLE)
    }


def is_same(one: Value, other: Value) -> bool:
    """Return whether two values say the same; of texts, whatever their case and spaces."""
    if isinstance(one, str) and isinstance(other, str):
        return fold(one).split() == fold(other).split()
    return bool(one == other)


class RowReader:
    """Reads what the rows about one record say.

    Attributes:
        unread: Cells that cannot be read.
    """

    def __init__(self, made: Drafted, draft: Draft, decimals: Mapping[str, str]) -> None:
        self._known: Known = made.known
        self._draft = draft
        self._decimals = decimals
        self.unread: list[Unread] = []

    def fields(self) -> dict[str, Value]:
        """Return what the rows say about fields; of rows that differ the first holds."""
        draft, found = self._draft, dict[str, Value]()
        for line in draft.lines:
            for target, text in _said(draft.mapping, line.cells):
                if target.form in (Form.CODE, Form.LINK):
                    continue
                value = self._value(line.number, target, text)
                if value is None or is_same(found.setdefault(target.name, value), value):
                    continue
                reason = translate("RecordImport", "an earlier row about it says otherwise")
                self._refuse(line.number, target, text, reason)
        if draft.kind is Kind.INDICATORS and draft.record is None and "measure" not in found:
            target = targets(draft.kind)["measure"]
            measure = measure_for(draft.lines[0].cells, draft.mapping)
            if measure and target.choices:
                found["measure"] = target.choices(measure)
        return found

    def links(self) -> list[tuple[str, Named]]:
        """Return what the rows name, each once."""
        found: dict[tuple[str, Named], None] = {}
        for line in self._draft.lines:
            for target, text in _said(self._draft.mapping, line.cells):
                if target.form is Form.LINK:
                    named = self._named(line.number, target, text)
                    found |= {(target.name, each): None for each in named}
        return list(found)

    def _value(self, row: int, target: Target, text: str) -> Value:
        if target.form is Form.REFERENCE:
            named = self._named(row, target, text, single=True)
            return named[0] if named else None
        said = self._draft.mapping.values.get(target.name, {})
        try:
            return value_of(text, target, said, self._decimals.get(target.name, ","))
        except NotReadError as error:
            self._refuse(row, target, text, str(error))
            return None

    def _named(self, row: int, target: Target, text: str, *, single: bool = False) -> list[Named]:
        """Return the records that a cell names; new ones where they may be added."""
        kind = target.points_at
        assert kind is not None
        try:
            whole = self._known.find(kind, text) if single else None
            found = [whole or text] if single else self._known.named_in(kind, text)
        except NotReadError as error:
            self._refuse(row, target, text, str(error))
            return []
        named = []
        for each in found:
            if isinstance(each, Named):
                named.append(each)
            elif _may_be_added(kind, self._draft.mapping):
                named.append(self._known.add_new(kind, " ".join(each.split())))
            else:
                reason = translate("RecordImport", "nothing in the file is called that")
                self._refuse(row, target, each, reason)
        return named

    def _refuse(self, row: int, target: Target, text: str, reason: str) -> None:
        draft = self._draft
        self.unread.append(
            Unread(
                kind=draft.kind,
                sheet=draft.sheet,
                row=row,
                title=draft.title,
                target=target.name,
                text=text,
                reason=reason,
            )
        )


def _may_be_added(kind: type[Record], mapping: Columns) -> bool:
    """Return whether a cell may add what it names; an indicator needs more than a name."""
    return kind in (Function, Unit) or (mapping.add_named and kind is not Indicator)


def _said(mapping: Columns, cells: Mapping[str, str]) -> Iterator[tuple[Target, str]]:
    for target, head in mapping.mapped():
        if text := cells.get(head, ""):
            yield target, text


def shown(value: Value) -> str:
    """Return a value in words; empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, Named):
        return value.text
    if isinstance(value, bool):
        yes, no = translate("RecordImport", "Yes"), translate("RecordImport", "No")
        return yes if value else no
    if isinstance(value, float):
        return format_number(value)
    return str(getattr(value, "label", value))
