"""Reading any source: what kind of file it is, its tables, and files that belong together."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from jimdesk.i18n import translate
from jimdesk.imports.combine import combined
from jimdesk.imports.delimited import read_delimited, read_grid
from jimdesk.imports.eige import is_eige, read_eige
from jimdesk.imports.grids import Grid
from jimdesk.imports.jsonstat import is_jsonstat, read_jsonstat
from jimdesk.imports.px import is_px, read_px
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Table, UnreadableError
from jimdesk.imports.text import decoded
from jimdesk.imports.workbook import is_workbook, read_grids, read_workbook

T = TypeVar("T")

_MOST_BYTES = 100 * 2**20
_OTHER_KINDS = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"SQLite format 3\0", "SQLite"),
)


def read(sources: Sequence[Path], sheet: str | None = None) -> list[Table]:
    """Return the tables of one or several sources, with what their dimensions mean.

    Files that hold one sex each become one table.

    Args:
        sources: Files to read, one or several.
        sheet: Sheet to read in workbooks, None for all that are visible.

    Raises:
        UnreadableError: a source cannot be read; the text names it and says why.
    """
    tables = [
        replace(table, files=(source.name,))
        for source in sources
        for table in _guarded(source, partial(_tables, source, sheet))
    ]
    return combined([recognise(table) for table in tables])


def read_rows(sources: Sequence[Path], sheet: str | None = None) -> list[Grid]:
    """Return the cells of workbooks and text files as they stand.

    Args:
        sources: Files to read, one or several.
        sheet: Sheet to read in workbooks, None for all that are visible.

    Raises:
        UnreadableError: a source cannot be read, or is one of statistics only; see `read`.
    """
    return [
        replace(grid, file=source.name)
        for source in sources
        for grid in _guarded(source, partial(_grids, source, sheet))
    ]


def _guarded(source: Path, action: Callable[[], list[T]]) -> list[T]:
    """Return what reading a source gives; whatever goes wrong names the source."""
    try:
        return action()
    except UnreadableError as error:
        raise unreadable(source, str(error)) from error
    except OSError as error:
        raise unreadable(source, error.strerror or str(error)) from error
    except MemoryError as error:
        text = translate("Imports", "it asks for more memory than the program lends it")
        raise unreadable(source, text) from error
    except Exception as error:
        raise unreadable(source, translate("Imports", "it is damaged")) from error


def _tables(source: Path, sheet: str | None) -> list[Table]:
    if _is_workbook(source):
        return read_workbook(source, sheet)
    _refuse_sheet(sheet)
    return _of_text(source.read_bytes(), source.suffix.lower())


def _grids(source: Path, sheet: str | None) -> list[Grid]:
    if _is_workbook(source):
        return read_grids(source, sheet)
    _refuse_sheet(sheet)
    data = source.read_bytes()
    start = _beginning(data)
    if start[:1] in ("{", "[") or source.suffix.lower() == ".px" or is_px(start):
        raise UnreadableError(translate("Imports", "it holds figures, not rows of records"))
    return [read_grid(data)]


def _is_workbook(source: Path) -> bool:
    """Return whether a file is a workbook, else it is a text.

    Raises:
        UnreadableError: it is neither, or too large.
    """
    size = source.stat().st_size
    if size == 0:
        raise UnreadableError(translate("Imports", "it is empty"))
    if size > _MOST_BYTES:
        raise UnreadableError(translate("Imports", "it is larger than 100 MB"))
    with source.open("rb") as file:
        start = file.read(16)
    for beginning, kind in _OTHER_KINDS:
        if start.startswith(beginning):
            text = translate("Imports", "it is a {kind} file, which holds no table to read")
            raise UnreadableError(text.format(kind=kind))
    return is_workbook(start)


def _refuse_sheet(sheet: str | None) -> None:
    if sheet is not None:
        raise UnreadableError(translate("Imports", "it is no workbook, so it has no sheets"))


def _beginning(data: bytes) -> str:
    """Return how a text begins, for telling what it is; a web page is refused."""
    start = decoded(data)[:2000].lstrip("\ufeff \t\r\n")
    if start[:9].lower().startswith(("<!doctype", "<html")):
        raise UnreadableError(translate("Imports", "it is a web page, not a file with a table"))
    return start


def _of_text(data: bytes, suffix: str) -> list[Table]:
    start = _beginning(data)
    if start[:1] in ("{", "["):
        return _of_json(data)
    if suffix == ".px" or is_px(start):
        return [read_px(data)]
    return read_delimited(data)


def _of_json(data: bytes) -> list[Table]:
    try:
        content = json.loads(decoded(data))
    except (ValueError, RecursionError) as error:
        raise UnreadableError(translate("Imports", "its JSON is broken")) from error
    if is_eige(content):
        return [read_eige(content)]
    if is_jsonstat(content):
        return read_jsonstat(content)
    text = translate("Imports", "its JSON is neither JSON-stat nor an export of EIGE")
    raise UnreadableError(text)


def unreadable(source: Path, reason: str) -> UnreadableError:
    """Return why a source cannot be read, with its name."""
    text = translate("Imports", "{file} cannot be read: {reason}. Nothing was imported.")
    return UnreadableError(text.format(file=source.name, reason=reason))
