"""The parts of a grid made into a table: which columns name things, and which hold values."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from jimdesk.domain.observation import Missing
from jimdesk.i18n import translate
from jimdesk.imports.facts import facts_of
from jimdesk.imports.grid import Parts
from jimdesk.imports.heads import across
from jimdesk.imports.long import Column, long_table
from jimdesk.imports.numbers import Raw, as_text, is_error, read_column
from jimdesk.imports.periods import is_period, month_of
from jimdesk.imports.table import EMPTY_CELL, Dimension, Role, Table, unique
from jimdesk.imports.words import (
    is_code_name,
    is_note_name,
    is_sex_name,
    is_time_name,
    sex_in,
    sexes_of,
)

_REASONS = frozenset({*map(str, Missing), EMPTY_CELL})
_MOST_TEXTS = 0.2  # of the cells of a column with values; a remark here and there


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A column of the body.

    Attributes:
        levels: Its heads, from the top.
        values: Its cells.
        read: What each distinct cell is: a number, or why there is none.
        certain: Whether the decimal sign is.
    """

    levels: tuple[str, ...]
    values: tuple[Raw, ...]
    read: Mapping[Raw, float | str]
    certain: bool

    @property
    def head(self) -> str:
        """The lowest of its heads that says something."""
        return next(filter(None, reversed(self.levels)), "")

    @property
    def texts(self) -> list[str]:
        """Its cells as texts."""
        texts = {each: as_text(each) for each in self.read}
        return list(map(texts.__getitem__, self.values))

    @property
    def is_empty(self) -> bool:
        """Whether no cell says anything."""
        return all(each == EMPTY_CELL for each in self.read.values())

    @property
    def is_numeric(self) -> bool:
        """Whether it holds numbers, or marks that stand where numbers are missing."""
        counts: Counter[str] = Counter()
        for value, times in Counter(self.values).items():
            read = self.read[value]
            counts[_kind(read)] += times
        told = counts["number"] + counts["mark"]
        return told > 0 and counts["text"] <= _MOST_TEXTS * (told + counts["text"])

    @property
    def is_named_key(self) -> bool:
        """Whether its head says that it names things, though they may look like numbers."""
        names = [as_text(each) for each in self.read if as_text(each)]
        if is_time_name(self.head):
            times = sum(is_period(each) or month_of(each) is not None for each in names)
            return times * 2 > len(names)
        if is_sex_name(self.head):
            return sexes_of(names, names, named=True) is not None
        return is_code_name(self.head)

    @property
    def is_years(self) -> bool:
        """Whether it holds years only, and its head is neither a year nor a sex."""
        names = [as_text(each) for each in self.read]
        return all(map(is_period, names)) and not is_period(self.head) and not sex_in(self.head)


def _kind(read: float | str) -> str:
    if isinstance(read, float):
        return "number"
    if read == EMPTY_CELL:
        return "empty"
    return "mark" if read in _REASONS or is_error(read) else "text"


def table_of(parts: Parts) -> Table | None:
    """Return the table of a grid's parts, None when no column holds values."""
    columns = _columns(parts)
    keys, values = _keys_and_values(columns)
    if not values:
        return None
    corners = keys[0].levels if keys else ()
    dimensions, offsets = across(list(zip(*(each.levels for each in values), strict=True)), corners)
    order = sorted(range(len(values)), key=offsets.__getitem__)
    kept, flat = _values([values[number] for number in order])
    if not any(isinstance(cell, float) for cell in flat):
        return None
    table = long_table(
        _key_columns(keys, kept),
        [cell if isinstance(cell, float) else None for cell in flat],
        flat,
        dimensions,
        [offsets[number] for number in order],
    )
    return _with_facts(table, parts, columns, values)


def _values(columns: Sequence[_Column]) -> tuple[Sequence[int], Sequence[float | str]]:
    """Return which rows say something, and their values row by row."""
    read = [list(map(column.read.__getitem__, column.values)) for column in columns]
    rows = list(zip(*read, strict=True))
    if all(EMPTY_CELL in column.read.values() for column in columns):
        kept = [n for n, row in enumerate(rows) if any(cell != EMPTY_CELL for cell in row)]
        return kept, [cell for number in kept for cell in rows[number]]
    return range(len(rows)), list(chain.from_iterable(rows))


def _with_facts(
    table: Table, parts: Parts, columns: Sequence[_Column], values: Sequence[_Column]
) -> Table:
    """Return a table with what stands around it and in its columns of remarks."""
    remarks = [each for each in columns if is_note_name(each.head) and not each.is_numeric]
    told = facts_of(parts.before, parts.after)
    return replace(
        table,
        title=told.title,
        source=told.source,
        updated=told.updated,
        unit=told.unit,
        notes=(*told.notes, *_remarks(remarks)),
        warnings=_warnings(values),
        sex=told.sex,
        sex_found="preamble" if told.sex else _in_heads(table.dimensions),
    )


def _in_heads(dimensions: Sequence[Dimension]) -> str:
    return "heads" if any(each.role == Role.SEX for each in dimensions) else ""


def _columns(parts: Parts) -> list[_Column]:
    levels = _filled_heads(parts)
    made = []
    for number, values in enumerate(zip(*parts.body, strict=True)):
        read, certain = read_column(dict.fromkeys(values))
        made.append(_Column(levels=levels[number], values=values, read=read, certain=certain))
    return made


def _filled_heads(parts: Parts) -> list[tuple[str, ...]]:
    """Return the heads of each column; an upper head holds for the empty ones to its right."""
    width = len(parts.body[0])
    if not parts.heads:
        return [(letters(number),) for number in range(width)]
    rows = []
    for row in parts.heads[:-1]:
        last, filled = "", []
        for value in row:
            last = as_text(value) or last
            filled.append(last)
        rows.append(filled)
    return list(zip(*rows, map(as_text, parts.heads[-1]), strict=True))


def _keys_and_values(columns: Sequence[_Column]) -> tuple[list[_Column], list[_Column]]:
    """Return the columns that name things, and those with values.

    Values stand to the right of the names; numbers between names are names too, such as codes.
    """
    used = [n for n, each in enumerate(columns) if not each.is_empty]
    numeric = {number for number in used if columns[number].is_numeric}
    texts = [n for n in used if n not in numeric and not is_note_name(columns[n].head)]
    named = {number for number in numeric if columns[number].is_named_key}
    candidates = sorted(numeric - named)
    if len(candidates) > 1 and columns[candidates[0]].is_years:
        named.add(candidates.pop(0))
    values = [n for n in candidates if n > max(texts, default=-1)] or candidates
    keys = [n for n in used if n in texts or (n in numeric and n not in values)]
    return [columns[number] for number in keys], [columns[number] for number in values]


def _key_columns(columns: Sequence[_Column], kept: Sequence[int]) -> list[Column]:
    names = unique([each.head or f"({number})" for number, each in enumerate(columns, start=1)])
    filled = _filled_down([each.texts for each in columns])
    made = []
    for name, texts in zip(names, filled, strict=True):
        codes = texts if len(kept) == len(texts) else [texts[number] for number in kept]
        made.append(Column(name=name, codes=codes, labels=codes))
    return made


def _filled_down(columns: list[list[str]]) -> list[list[str]]:
    """Fill an empty name from the row above, as long as all names before it are empty too."""
    if not any("" in column for column in columns):
        return columns
    for row in range(1, len(columns[0])):
        for column in columns:
            if column[row]:
                break
            column[row] = column[row - 1]
    return columns


def _remarks(columns: Sequence[_Column]) -> list[str]:
    return [
        f"{column.head}: {text}"
        for column in columns
        for text in filter(None, map(as_text, column.read))
    ]


def _warnings(columns: Sequence[_Column]) -> tuple[str, ...]:
    told = []
    for column in columns:
        if not column.certain:
            text = translate("Imports", "In the column {name}, commas and points may part groups.")
            told.append(text.format(name=" ".join(filter(None, column.levels))))
    return tuple(told)


def letters(number: int) -> str:
    """Return the letters of a column as spreadsheets write them; 0 is A."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def column_of(text: str) -> int:
    """Return the number of a column from its letters; A is 0."""
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
