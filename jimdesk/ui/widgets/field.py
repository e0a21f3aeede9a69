"""Declare the fields of a form as plain values; `Form` turns them into inputs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any, Literal

Kind = Literal[
    "text", "long_text", "choice", "multi", "reference", "number", "integer", "year", "date",
    "bool", "rows",
]  # fmt: skip
Text = str | Callable[[], str]
Choices = Callable[[], Iterable[tuple[Any, str]]]

_WIDE: frozenset[Kind] = frozenset({"long_text", "multi", "rows"})
_TEXTS: frozenset[Kind] = frozenset({"text", "long_text", "date"})


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    What `Form` shows and hands back by kind: text, long_text and date are str (ISO date, or year
    and month; "" when blank); number is float, integer and year are int, each None when blank;
    choice and reference are the value of a choice, None when nothing is chosen; multi is a tuple
    of values in the order of the choices; bool is bool; rows is a list of dicts by column name,
    and keys that are no column (such as an id) are kept and handed back.

    Attributes:
        name: Key of the value; the entity's field.
        label: Words above the input; a function when they are translated.
        kind: What it holds.
        help: One line under the input.
        required: Says "(required)" beside the label; nothing is refused for it.
        choices: Returns (value, text) pairs, asked anew at every `Form.show`.
        span: Columns, 1 or 2; None for what suits the kind.
        placeholder: Example in the empty input.
        when: Gets the values shown; the field is hidden when it answers no.
        lines: Least and most lines of a long text.
        rows: Columns of a child table.
        item: What one row of a child table is called, such as "Cause".
        add: Words on the button that adds a row.
    """

    name: str
    label: Text
    kind: Kind = "text"
    _: KW_ONLY
    help: Text = ""
    required: bool = False
    choices: Choices | None = None
    span: int | None = None
    placeholder: Text = ""
    when: Callable[[Mapping[str, Any]], bool] | None = None
    lines: tuple[int, int] = (2, 16)
    rows: tuple["Field", ...] = ()
    item: Text = ""
    add: Text = ""

    @property
    def columns(self) -> int:
        """How many of the form's two columns it takes."""
        return self.span or (2 if self.kind in _WIDE else 1)

    def options(self) -> list[tuple[Any, str]]:
        """Return the choices of this moment; a blank one first where nothing may be chosen."""
        pairs = list(self.choices()) if self.choices else []
        blank_is_there = any(value in (None, "") for value, _ in pairs)
        if self.kind == "multi" or self.required or blank_is_there:
            return pairs
        return [(None, "–"), *pairs]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a form.

    Attributes:
        title: Heading; empty for the first part, which stands under the record's name.
        fields: The fields in reading order.
        folded: Whether it is one line at first, "Go deeper: …", that says how much is filled in.
    """

    title: Text
    fields: tuple[Field, ...]
    _: KW_ONLY
    folded: bool = False


def words(text: Text) -> str:
    """Return a declared text in the language in use."""
    return text if isinstance(text, str) else text()


def normal(field: Field, value: Any) -> Any:
    """Return a value in the form in which two of them can be compared."""
    if field.kind in _TEXTS:
        return value or ""
    if field.kind == "multi":
        return frozenset(value or ())
    if field.kind == "rows":
        return [dict(row) for row in value or ()]
    return bool(value) if field.kind == "bool" else value


def is_filled(value: Any) -> bool:
    """Answer whether a value counts as filled in; 0 does, an unticked box does not."""
    return value is not None and value is not False and value not in ("", (), [], frozenset())
