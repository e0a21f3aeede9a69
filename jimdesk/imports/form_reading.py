"""Reading forms that came back: what stands in their cells, by key; nothing is believed yet."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from jimdesk.domain.form import KEY_HEAD, STAMP_KEYS
from jimdesk.i18n import translate
from jimdesk.imports import apart
from jimdesk.imports.numbers import Raw, as_text
from jimdesk.imports.reading import unreadable
from jimdesk.imports.table import UnreadableError
from jimdesk.imports.workbook import is_workbook, read_cells

_MOST_ROWS = 20_000
_HEADS_WITHIN = 30  # rows from the top

Filling = str | float | None
"""What a cell of a form holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSheet:
    """One sheet with keys.

    Attributes:
        name: Of the tab.
        heads: Of its columns but the keys'; empty for a column without a head.
        rows: Key and cells of each row, the cells in the order of the heads; the key is empty for
            a row that somebody added.
        errors: Cells with an error or a formula without a result, such as "E7 #DIV/0!".
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Filling, ...]], ...]
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A workbook that came back.

    Attributes:
        file: Its name, without its folder.
        stamp: Texts of the stamp by their keys; one that is gone is not there.
        sheets: Those with keys but the first, in their order.
    """

    file: str
    stamp: dict[str, str]
    sheets: tuple[FilledSheet, ...]


def read_form(path: Path) -> Filled:
    """Return what stands in a form; only ever called in a process with limits.

    Raises:
        UnreadableError: the file cannot be read, or is no form; the text names it and says why.
    """
    try:
        sheets = _sheets(path)
    except UnreadableError as error:
        raise unreadable(path, str(error)) from error
    except OSError as error:
        raise unreadable(path, error.strerror or str(error)) from error
    except MemoryError as error:
        text = translate("Imports", "it asks for more memory than the program lends it")
        raise unreadable(path, text) from error
    except Exception as error:
        raise unreadable(path, translate("Imports", "it is damaged")) from error
    found = [each for each in sheets if each is not None]
    stamps = {key: _text(cells) for each in found for key, cells in each.rows if key in STAMP_KEYS}
    others = tuple(each for each in found if not any(key in STAMP_KEYS for key, _ in each.rows))
    if not stamps or not others:
        text = translate(
            "FormReading",
            "it is no form of JiM Desk, or its hidden column has been removed",
        )
        raise unreadable(path, text)
    return Filled(file=path.name, stamp=stamps, sheets=others)


def written(form: Filled) -> str:
    """Return a read form as JSON."""
    return json.dumps(asdict(form), ensure_ascii=False)


def form_from(answer: str | bytes) -> Filled:
    """Return the form of an answer as `written` wrote it."""
    read = json.loads(answer)
    return Filled(
        file=read["file"],
        stamp=read["stamp"],
        sheets=tuple(
            FilledSheet(
                name=each["name"],
                heads=tuple(each["heads"]),
                rows=tuple((key, tuple(cells)) for key, cells in each["rows"]),
                errors=tuple(each["errors"]),
            )
            for each in read["sheets"]
        ),
    )


def read_form_apart(path: Path) -> Filled:
    """Return what `read_form` returns, read in a process of its own.

    Raises:
        UnreadableError: as `read_form`, or it asks for too much time or memory.
    """
    return form_from(apart.answer([path], form=True))


def _sheets(path: Path) -> list[FilledSheet | None]:
    with path.open("rb") as file:
        if not is_workbook(file.read(16)):
            raise UnreadableError(translate("FormReading", "it is no workbook"))
    return [_sheet(name, *found) for name, found in read_cells(path).items()]


def _sheet(name: str, rows: Sequence[Sequence[Raw]], errors: tuple[str, ...]) -> FilledSheet | None:
    """Return a sheet whose heads have the keys' among them, None when there is none."""
    top = next((n for n, row in enumerate(rows[:_HEADS_WITHIN]) if KEY_HEAD in row), None)
    if top is None:
        return None
    if len(rows) - top > _MOST_ROWS:
        text = translate("FormReading", "its sheet {name} has far more rows than any form")
        raise UnreadableError(text.format(name=name))
    at = rows[top].index(KEY_HEAD)
    return FilledSheet(
        name=name,
        heads=tuple(" ".join(as_text(each).split()) for each in _without(at, rows[top])),
        rows=tuple(_rows(rows[top + 1 :], at)),
        errors=errors,
    )


def _rows(rows: Sequence[Sequence[Raw]], at: int) -> Iterator[tuple[str, tuple[Filling, ...]]]:
    for row in rows:
        key = as_text(row[at])
        cells = tuple(_filling(each) for each in _without(at, row))
        if key or any(each is not None for each in cells):
            yield key, cells


def _without(at: int, cells: Sequence[Raw]) -> list[Raw]:
    return [*cells[:at], *cells[at + 1 :]]


def _filling(value: Raw) -> Filling:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return as_text(value) or None


def _text(cells: Sequence[Filling]) -> str:
    """Return the value of a line of the first sheet, which stands last."""
    value = next((each for each in reversed(cells) if each is not None), "")
    return as_text(value)
