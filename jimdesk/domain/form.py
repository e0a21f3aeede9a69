"""A form as plain data: who is asked, what a row is about, and which cells are to be filled in.

Any part can make a form. It builds `Page`s of `Column`s and `Row`s, whose keys are its own and
never change, and a `Stamp` that says which form it is:

- `office.fitting.fitting(form)` gives its texts as a workbook can hold them: call it first.
- `office.form.write(form, path, created=…)` makes the workbook: locked but for the cells to fill
  in, with data validation, the keys in a hidden column, and all that our other workbooks promise.
- `outline(form)` is what to keep in the file until the answer comes, as text.
- `imports.form_reading.read_form_apart(path)` reads a workbook that came back, in a process of its
  own. `imports.form_check.refusal` says why it is not one of ours, and `check(filled, outline)`
  what it answers, by row and column key, with everything that cannot be used, in words.
- `imports.form_plan.compare(checked, now)` lays the answers of several forms beside what the file
  holds; whoever made the form writes what is chosen.

An answer is a number, a `Missing`, a text, or the code of a choice. A cell that is left empty, or
as it was given, is no answer, so an empty form changes nothing.
"""

import enum
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from jimdesk.domain.observation import Missing
from jimdesk.domain.record import Record

FORMAT = 1
"""Version of how a form is written; a form of another format cannot be read."""

Answer = float | Missing | str
"""What a cell says: a number, why there is none, a text, or the code of a choice."""

Shown = str | float | None
"""What a cell shows when the form leaves: a number, a text, or nothing."""


class Kind(enum.StrEnum):
    """What a column of a form holds; kept in outlines, so never change a value."""

    NAME = "name"
    GIVEN = "given"
    FIGURE = "figure"
    NUMBER = "number"
    COUNT = "count"
    TEXT = "text"
    CHOICE = "choice"

    @property
    def is_entry(self) -> bool:
        """Whether it is to be filled in; NAME tells rows apart, GIVEN and FIGURE are shown."""
        return self in {Kind.NUMBER, Kind.COUNT, Kind.TEXT, Kind.CHOICE}

    @property
    def is_number(self) -> bool:
        """Whether it holds numbers, shown or to be filled in."""
        return self in {Kind.FIGURE, Kind.NUMBER, Kind.COUNT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a page.

    Attributes:
        key: Stable name, unique in its page.
        head: What stands over it, unique in its page.
        kind: A COUNT is never negative. NAME columns are compared when the form comes back.
        hint: What to fill in, shown at the cell; at most 255 characters.
        choices: Code and label of each choice; labels are unique.
        width: Characters.
        sex: "women" or "men" when its numbers are theirs; women stand first.
    """

    key: str
    head: str
    kind: Kind = Kind.GIVEN
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    width: float = 12
    sex: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a page.

    Attributes:
        key: Stable, unique in the form.
        cells: What the form shows, by key of the column; in a column to fill in, what is there
            already: a number, the sign of a missing value, a text, or the code of a choice.
    """

    key: str
    cells: Mapping[str, Shown] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One sheet of a form.

    Attributes:
        key: Stable, unique in the form.
        title: Name of the tab.
        heading: What it asks for, as a title.
        intro: One sentence on how it is filled in.
    """

    key: str
    title: str
    heading: str = ""
    intro: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()

    def name_of(self, row: Row) -> str:
        """Return what tells a row from the others, in words."""
        names = (row.cells.get(each.key) for each in self.columns if each.kind is Kind.NAME)
        return " · ".join(str(name) for name in names if name not in (None, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Which form it is.

    Attributes:
        form: Its own id, such as 3f9a-01c7.
        agency: Name of the agency that asks.
        file: Id of the file that it was made from.
        year: Year that is asked about.
        version: Grows when the same form is made again with other rows or columns.
    """

    form: str
    agency: str
    file: str
    year: int
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form to hand out.

    Attributes:
        title: What it is, for its first sheet and the properties of the document.
        language: Language of its texts, such as sv-SE.
        about: Further lines of the first sheet: what, and the text.
        mark: What must be seen on every sheet, such as that it is an example.
    """

    stamp: Stamp
    title: str
    language: str
    pages: tuple[Page, ...]
    about: tuple[tuple[str, str], ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRequest(Record):
    """A form that has been handed out, kept until and after it is answered. Outside undo.

    Attributes:
        token: The form's own id, as it stands in the workbook.
        year: Year that is asked about.
        function_id: Function that is asked, None when nobody is said to be responsible.
        unit_id: Organisational unit that it was limited to, None for all.
        addressee: Name of the function as it was.
        version: See Stamp.
        sent_on: ISO date when it was first made.
        again_on: ISO date when it was last made again, empty when it never was.
        due_on: ISO date when the answer is wanted, empty when none is said.
        file_name: Name of the workbook, without its folder.
        outline: What it asks for, as `outline` writes it.
    """

    token: str
    year: int
    function_id: int | None = None
    unit_id: int | None = None
    addressee: str = ""
    version: int = 1
    sent_on: str = ""
    again_on: str = ""
    due_on: str = ""
    file_name: str = ""
    outline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormAnswer(Record):
    """An answered form that has been read in. Undo of the reading takes it back.

    Attributes:
        token: The form's own id; its request lies outside undo.
        read_on: ISO date.
        file_name: Name of the workbook that came back, without its folder.
        answers: Number of cells that were answered.
    """

    token: str
    read_on: str = ""
    file_name: str = ""
    answers: int = 0


def outline(form: Form) -> str:
    """Return what a form asks for as text: its columns, names of rows, what the entries held."""
    return json.dumps([_kept(page) for page in form.pages], ensure_ascii=False)


def with_entries_of(pages: Iterable[Page], outlined: str) -> tuple[Page, ...] | None:
    """Return pages whose entries hold what they held in an outline; None when it has others.

    So a form can be made again, and a copy that is out already says the same.
    """
    before = pages_in(outlined)
    made = tuple(pages)
    if [_asks(page) for page in made] != [_asks(page) for page in before]:
        return None
    return tuple(
        replace(
            page,
            rows=tuple(_as_before(page, *both) for both in zip(page.rows, old.rows, strict=True)),
        )
        for page, old in zip(made, before, strict=True)
    )


def _asks(page: Page) -> object:
    """Return what tells a page that asks the same from one that does not."""
    columns = [(each.key, each.head, each.kind, each.choices) for each in page.columns]
    return page.key, columns, [(row.key, page.name_of(row)) for row in page.rows]


def _as_before(page: Page, row: Row, old: Row) -> Row:
    held = {each.key: old.cells.get(each.key) for each in entries(page)}
    return replace(row, cells={**row.cells, **held})


def pages_in(outlined: str) -> tuple[Page, ...]:
    """Return the pages of an outline; what was only shown is not in them."""
    return tuple(_page(each) for each in json.loads(outlined))


def _kept(page: Page) -> dict[str, Any]:
    keys = {each.key for each in page.columns if each.kind is Kind.NAME or each.kind.is_entry}
    rows = [
        [row.key, {key: cell for key, cell in row.cells.items() if key in keys}]
        for row in page.rows
    ]
    listed = [
        {key: value for key, value in asdict(each).items() if key not in ("hint", "width", "sex")}
        for each in page.columns
    ]
    return {"key": page.key, "title": page.title, "columns": listed, "rows": rows}


def _page(kept: Mapping[str, Any]) -> Page:
    return Page(
        key=kept["key"],
        title=kept["title"],
        columns=tuple(
            Column(
                key=each["key"],
                head=each["head"],
                kind=Kind(each["kind"]),
                choices=tuple((code, label) for code, label in each["choices"]),
            )
            for each in kept["columns"]
        ),
        rows=tuple(Row(key=key, cells=cells) for key, cells in kept["rows"]),
    )


def entries(page: Page) -> Iterator[Column]:
    """Yield the columns that are to be filled in."""
    return (each for each in page.columns if each.kind.is_entry)


STAMP_KEYS = ("form", "agency", "file", "year", "version", "format")
"""Keys of the rows of the first sheet that carry the stamp, in their order."""

KEY_HEAD = "JiM-id"
"""Head of the hidden column of keys, the same in all languages."""
