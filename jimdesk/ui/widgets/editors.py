"""Make the input of each kind of field, with one way to read and to write all of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import format_number, parse_number, translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Kind, words
from jimdesk.ui.widgets.multi_choice import MultiChoice

FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class Editor:
    """An input and what a form does with it.

    Attributes:
        widget: What the user works in.
        read: Returns the value; raises ValueError with a text for the user when there is none.
        write: Shows a value without emitting.
        lock: Makes it read-only, or lets it go.
        typed: Emitted by every key; what is typed is kept after a pause.
        chosen: Emitted by what is complete at once, such as a choice; None when nothing is.
        reload: Asks for the choices anew.
    """

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]
    lock: Callable[[bool], None]
    typed: SignalInstance
    chosen: SignalInstance | None = None
    reload: Callable[[], None] = lambda: None


def editor(field: Field, name: str) -> Editor:
    """Return the input of a field; name is what a screen reader calls it."""
    return _MAKERS[field.kind](field, name)


def read_number(text: str) -> float | None:
    """Return a number written in Swedish or English, None when blank.

    Raises:
        ValueError: it is none; the text says what to do.
    """
    try:
        number = parse_number(text)
    except ValueError as error:
        raise ValueError(
            translate("Form", "Write a number, such as {example}.").format(
                example=format_number(1234.5)
            )
        ) from error
    return None if number is None else float(number)


def read_integer(text: str) -> int | None:
    """Return a whole number, None when blank.

    Raises:
        ValueError: it is none; the text says what to do.
    """
    number = read_number(text)
    if number is None:
        return None
    if number != int(number):
        raise ValueError(translate("Form", "Write a whole number, without decimals."))
    return int(number)


def read_year(text: str) -> int | None:
    """Return a year from FIRST_YEAR to LAST_YEAR, None when blank.

    Raises:
        ValueError: it is none; the text says what to do.
    """
    plain = text.strip()
    if not plain:
        return None
    if not re.fullmatch("[0-9]{4}", plain) or not FIRST_YEAR <= int(plain) <= LAST_YEAR:
        raise ValueError(translate("Form", "Write the year with four digits, such as 2026."))
    return int(plain)


def read_date(text: str) -> str:
    """Return an ISO date, or a year and month, "" when blank; 20260301 is read as well.

    Raises:
        ValueError: it is none; the text says what to do.
    """
    plain = text.strip()
    if not plain:
        return ""
    parts = re.fullmatch(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})?", plain)
    year, month, day = parts.groups() if parts else ("0", "0", None)
    try:
        whole = date(int(year), int(month), int(day or 1)).isoformat()
    except ValueError as error:
        raise ValueError(translate("Form", "Write the date as 2026-03-01.")) from error
    return whole if day else whole[:7]


def _line(
    field: Field, name: str, read: Callable[[str], Any], show: Callable[[Any], str]
) -> Editor:
    made = inputs.line_edit(name, help_text=words(field.help), placeholder=words(field.placeholder))
    return Editor(
        widget=made,
        read=lambda: read(made.text()),
        write=lambda value: _set_text(made, show(value)),
        lock=made.setReadOnly,
        typed=made.textEdited,
        chosen=made.returnPressed,
    )


def _set_text(edit: Any, text: str) -> None:
    if edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)


def _long_text(field: Field, name: str) -> Editor:
    made = inputs.text_edit(
        name,
        help_text=words(field.help),
        placeholder=words(field.placeholder),
        lines=field.lines,
    )

    def write(value: str | None) -> None:
        blocked = made.blockSignals(True)
        made.setPlainText(value or "")
        made.blockSignals(blocked)

    return Editor(
        widget=made,
        read=lambda: made.toPlainText().strip(),
        write=write,
        lock=made.setReadOnly,
        typed=made.textChanged,
    )


def _choice(field: Field, name: str) -> Editor:
    made = inputs.combo(name, field.options(), help_text=words(field.help))
    made.setPlaceholderText(words(field.placeholder) or translate("Form", "Choose"))
    made.choose(None)
    return Editor(
        widget=made,
        read=made.currentData,
        write=made.choose,
        lock=lambda locked: made.setEnabled(not locked),
        typed=made.currentIndexChanged,
        chosen=made.activated,
        reload=lambda: made.set_choices(field.options()),
    )


def _multi(field: Field, name: str) -> Editor:
    made = MultiChoice(name, help_text=words(field.help))
    made.set_choices(field.options())
    return Editor(
        widget=made,
        read=made.values,
        write=made.set_values,
        lock=lambda locked: made.setEnabled(not locked),
        typed=made.changed,
        chosen=made.changed,
        reload=lambda: made.set_choices(field.options()),
    )


def _bool(field: Field, name: str) -> Editor:
    made = inputs.check(name, help_text=words(field.help))

    def write(value: object) -> None:
        made.setChecked(bool(value))

    return Editor(
        widget=made,
        read=made.isChecked,
        write=write,
        lock=lambda locked: made.setEnabled(not locked),
        typed=made.clicked,
        chosen=made.clicked,
    )


def _number_text(value: float | None) -> str:
    return "" if value is None else format_number(value)


def _plain_text(value: object) -> str:
    return "" if value is None else str(value)


_MAKERS: dict[Kind, Callable[[Field, str], Editor]] = {
    "text": lambda field, name: _line(field, name, str.strip, _plain_text),
    "long_text": _long_text,
    "choice": _choice,
    "reference": _choice,
    "multi": _multi,
    "number": lambda field, name: _line(field, name, read_number, _number_text),
    "integer": lambda field, name: _line(field, name, read_integer, _number_text),
    "year": lambda field, name: _line(field, name, read_year, _plain_text),
    "date": lambda field, name: _line(field, name, read_date, _plain_text),
    "bool": _bool,
}
