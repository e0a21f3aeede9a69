"""The cells of a sheet: text that stays text, numbers that are numbers, formulas of our own.

They are made as the file holds them. A workbook has a million cells; as objects of openpyxl they
would take twice the time and several times the memory.
"""

from collections.abc import Sequence
from math import isfinite
from xml.sax.saxutils import escape

from openpyxl.worksheet.hyperlink import Hyperlink

from jimdesk.office.strings import Strings
from jimdesk.office.styles import Look, Styles
from jimdesk.office.text import one_line
from jimdesk.reports.parts.places import column_letter, quoted
from jimdesk.reports.sheet import (
    HEAD_ROW,
    Cell,
    Formula,
    Head,
    Link,
    Number,
)


class Cells:
    """Makes the cells of one sheet. Rows count from 1 and columns from 0.

    Attributes:
        cut: Addresses of the cells whose text was too long for a workbook.
        links: Where the cells lead that are links.
    """

    def __init__(self, title: str, heads: Sequence[Head], styles: Styles, strings: Strings) -> None:
        self.cut: list[str] = []
        self.links: list[Hyperlink] = []
        self._title = title
        self._columns = [(column_letter(at), head) for at, head in enumerate(heads)]
        self._styles = styles
        self._strings = strings

    def above(self, row: int, text: str, style: int) -> str:
        """Return one of the lines above the table."""
        return self._line(f"A{row}", text, style)

    def heads(self) -> str:
        """Return the row of heads."""
        return "".join(
            self._line(f"{letter}{HEAD_ROW}", head.text, self._styles.head(head))
            for letter, head in self._columns
        )

    def row(self, row: int, values: Sequence[Cell], *, tall: bool) -> str:
        """Return the cells of a row of the table; tall says whether it is long prose."""
        return "".join(
            [
                self._value(f"{letter}{row}", head, value, tall)
                for (letter, head), value in zip(self._columns, values, strict=True)
            ]
        )

    def _value(self, place: str, head: Head, value: Cell, tall: bool) -> str:
        if isinstance(value, str):
            return self._user_text(place, head, value, tall)
        if isinstance(value, Link):
            self.links.append(Hyperlink(ref=place, location=f"{quoted(value.sheet)}!A1"))
            return self._line(place, value.text, self._styles.body(head, "link", tall=tall))
        code = None
        if isinstance(value, Number):
            code, value = value.code, value.value
        style = self._styles.body(head, "value", tall=tall, code=code)
        if value is None:
            return f'<c r="{place}" s="{style}"/>'
        if isinstance(value, Formula):
            return _formula(place, value, style)
        return f'<c r="{place}" s="{style}" t="n"><v>{_digits(value)}</v></c>'

    def _user_text(self, place: str, head: Head, text: str, tall: bool) -> str:
        held = self._strings.hold(text)
        look: Look = "guarded" if held.is_guarded else "text"
        if held.was_cut:
            self.cut.append(f"{quoted(self._title)}!{place}")
        return _text(place, held.number, self._styles.body(head, look, tall=tall))

    def _line(self, place: str, text: str, style: int) -> str:
        return _text(place, self._strings.hold(one_line(text)).number, style)


def _text(place: str, number: int | None, style: int) -> str:
    if number is None:
        return f'<c r="{place}" s="{style}"/>'
    return f'<c r="{place}" s="{style}" t="s"><v>{number}</v></c>'


def _formula(place: str, formula: Formula, style: int) -> str:
    text, kind, result = escape(formula.text[1:]), "", ""
    if formula.value is not None:
        kind = ' t="str"' if isinstance(formula.value, str) else ""
        result = f"<v>{escape(str(formula.value))}</v>"
    return f'<c r="{place}" s="{style}"{kind}><f>{text}</f>{result}</c>'


def _digits(value: float) -> str:
    """Return a number as the file holds it.

    Raises:
        ValueError: it is infinite or not a number, which no workbook can hold.
    """
    if not isfinite(value):
        raise ValueError(f"not a finite number: {value}")
    return f"{value:.16g}"
