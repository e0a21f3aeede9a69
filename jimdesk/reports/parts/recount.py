"""Formulas that recompute every computed value from the figures as they were entered."""

from collections.abc import Iterable
from dataclasses import dataclass

from jimdesk.i18n import translate
from jimdesk.reports.parts.places import column_letter
from jimdesk.reports.sheet import (
    HEAD_ROW,
    Cell,
    Formula,
    Head,
    Sheet,
    number_format,
)
from jimdesk.stopping import go_on

TOLERANCE = 1e-9
"""Largest difference, as a part of the value, that is rounding of the computer and no change."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A part of a formula, and the number it gives.

    Attributes:
        text: The formula without its equals sign, such as 'Indikatorvärden'!$G$7.
        value: What it gives, reckoned as a spreadsheet program would.
    """

    text: str
    value: float

    def __add__(self, other: "Expression") -> "Expression":
        return Expression(f"({self.text}+{other.text})", self.value + other.value)

    def __sub__(self, other: "Expression") -> "Expression":
        return Expression(f"({self.text}-{other.text})", self.value - other.value)

    def __truediv__(self, other: "Expression") -> "Expression":
        return Expression(f"({self.text}/{other.text})", self.value / other.value)

    def size(self) -> "Expression":
        """Return it without its sign."""
        return Expression(f"ABS({self.text})", abs(self.value))

    def times(self, number: int) -> "Expression":
        """Return it times a whole number."""
        return Expression(f"{number}*{self.text}", number * self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One computed value, where it is written and how it is recomputed.

    Attributes:
        code: Readable id of the indicator.
        what: What the value is, such as "Women" or "Sex difference".
        formula_id: Id of the formula in Läs mig, such as F1.
        row: Position of its record in its sheet's rows, counted from 0.
        head: Text of its column's head.
        written: The value as written.
        again: The recomputation.
    """

    code: str
    period: str
    group: str
    what: str
    formula_id: str
    row: int
    head: str
    written: float
    again: Expression


def agrees(check: Check) -> bool:
    """Return whether a recomputation gives what is written, but for rounding."""
    return abs(check.written - check.again.value) <= TOLERANCE * max(1.0, abs(check.written))


def recount_sheet(checked: Iterable[tuple[Sheet, Iterable[Check]]]) -> Sheet:
    """Return the sheet where every computed value is recomputed beside itself.

    The first row counts the values that differ. What is written is read from where it stands, so a
    figure that somebody changes later, here or there, shows as a difference.
    """
    title = translate("Recount", "Checks, recalculation")
    rows = [
        _row(sheet, check, HEAD_ROW + number)
        for number, (sheet, check) in enumerate(
            ((sheet, check) for sheet, checks in checked for check in checks), start=2
        )
    ]
    return Sheet(
        title=title,
        heading=translate("Recount", "Checks: every computed value recalculated"),
        intro=translate(
            "Recount",
            "Each formula recomputes a value from the figures as they were entered, and compares. "
            "The formulas' ids are explained on the first sheet.",
        ),
        table_name=title,
        heads=_heads(),
        rows=(_sum(len(rows)), *rows),
    )


def _heads() -> tuple[Head, ...]:
    exact = number_format(4)
    return (
        Head(translate("Recount", "Indicator id"), width=12),
        Head(translate("Recount", "Period"), width=10),
        Head(translate("Recount", "Group"), width=24),
        Head(translate("Recount", "Value of"), width=26),
        Head(translate("Recount", "Formula"), width=10),
        Head(translate("Recount", "Stands in"), width=24),
        _written(exact),
        _again(exact),
        _outcome(),
    )


def _written(code: str) -> Head:
    text = translate("Recount", "As written")
    return Head(text, width=16, kind="number", number_format=code, formula=True)


def _again(code: str) -> Head:
    text = translate("Recount", "Recalculated")
    return Head(text, width=16, kind="number", number_format=code, formula=True)


def _outcome() -> Head:
    return Head(translate("Recount", "Outcome"), width=12, formula=True)


def _ok() -> str:
    return translate("Recount", "OK")


def _differs() -> str:
    return translate("Recount", "DIFFERS")


def _row(sheet: Sheet, check: Check, row: int) -> tuple[Cell, ...]:
    """Return one line of the table; row is the number of its row in the file."""
    go_on()
    address = sheet.address(check.head, check.row)
    written, again = (f"{column_letter(column)}{row}" for column in (6, 7))
    compare = (
        f"=IF(ABS({written}-{again})<={TOLERANCE:.9f}*MAX(1,ABS({written})),"
        f'"{_ok()}","{_differs()}")'
    )
    return (
        check.code,
        check.period,
        check.group,
        check.what,
        check.formula_id,
        address.replace("'", "").replace("$", ""),
        Formula(f"={address}", check.written),
        Formula(f"={check.again.text}", check.again.value),
        Formula(compare, _ok() if agrees(check) else _differs()),
    )


def _sum(length: int) -> tuple[Cell, ...]:
    """Return the line that says how many values differ, over all the others."""
    first, last = HEAD_ROW + 2, HEAD_ROW + 1 + max(length, 1)
    outcomes = f"{column_letter(8)}{first}:{column_letter(8)}{last}"
    count = f"=COUNTA({outcomes})"
    differ = f'=COUNTIF({outcomes},"{_differs()}")'
    row = HEAD_ROW + 1
    all_ok = f'=IF({column_letter(7)}{row}=0,"{_ok()}","{_differs()}")'
    return (
        translate("Recount", "All"),
        ".",
        ".",
        translate("Recount", "Number of values, and how many differ"),
        ".",
        ".",
        Formula(count, length),
        Formula(differ, 0),
        Formula(all_ok, _ok()),
    )
