"""A form that has every kind of column, of invented figures, and what a colleague does with it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.domain.form import KEY_HEAD, Column, Form, Kind, Page, Row, Stamp
from jimdesk.office.form import write

AT = datetime(2026, 1, 15, 14, 32, tzinfo=UTC)
STAMP = Stamp(form="3f9a-01c7", agency="Provmyndigheten", file="f1", year=2025)

COLUMNS = (
    Column(key="id", head="Id", kind=Kind.NAME),
    Column(key="name", head="Indikator", width=40),
    Column(key="women_before", head="Kvinnor, antal 2024", kind=Kind.FIGURE, sex="women"),
    Column(key="women", head="Kvinnor, antal 2025", kind=Kind.COUNT, sex="women"),
    Column(key="men_before", head="Män, antal 2024", kind=Kind.FIGURE, sex="men"),
    Column(key="men", head="Män, antal 2025", kind=Kind.COUNT, sex="men"),
    Column(key="change", head="Förändring", kind=Kind.NUMBER),
    Column(
        key="quality",
        head="Kvalitet",
        kind=Kind.CHOICE,
        choices=(("final", "Slutlig"), ("preliminary", "Preliminär")),
    ),
    Column(key="note", head="Kommentar", kind=Kind.TEXT, width=40),
)
NUMBERS = Page(
    key="numbers",
    title="Antal",
    heading="Antal personer 2025",
    columns=COLUMNS,
    rows=tuple(
        Row(
            key=f"value:{number}",
            cells={
                "id": f"I-00{number}",
                "name": "Fått en planering",
                "women_before": 41.0 + number,
                "men_before": "[x]" if number == 2 else 39.5,
                "men": 7.0 if number == 3 else None,
                "quality": "final" if number == 3 else None,
            },
        )
        for number in (1, 2, 3)
    ),
)
TEXTS = Page(
    key="texts",
    title="Texter",
    columns=(
        Column(key="id", head="Id", kind=Kind.NAME),
        Column(key="text", head="Vad siffrorna visar", kind=Kind.TEXT, width=50),
    ),
    rows=(Row(key="result:1", cells={"id": "M-001", "text": "Skillnaden minskar."}),),
)
FORM = Form(
    stamp=STAMP,
    title="Uppgifter för 2025 från Kundtjänst",
    language="sv-SE",
    pages=(NUMBERS, TEXTS),
    about=(("Vem frågar", "Provmyndigheten"), ("Svara senast", "2026-02-01")),
)


def made(folder: Path, form: Form = FORM, name: str = "form.xlsx") -> Path:
    """Write a form and return its path."""
    write(form, folder / name, created=AT)
    return folder / name


def filled(path: Path, change: Callable[[Any], None]) -> Path:
    """Open a form as a colleague does, change its workbook, and save it."""
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def put(sheet: Worksheet, row: str, head: str, value: Any) -> None:
    """Write in the cell of a row, found by its hidden key, under a head."""
    heads = [str(cell.value).removesuffix(" (fyll i)") for cell in sheet[4]]
    keys = [cell.value for cell in sheet[column_of(sheet, KEY_HEAD)]]
    sheet.cell(row=keys.index(row) + 1, column=heads.index(head) + 1).value = value


def column_of(sheet: Worksheet, head: str) -> str:
    """Return the letter of the column with a head."""
    return next(cell.column_letter for cell in sheet[4] if cell.value == head)
