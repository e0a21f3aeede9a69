"""A form becomes a workbook that colleagues fill in."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from jimdesk.domain.form import FORMAT, KEY_HEAD, STAMP_KEYS, Column, Form, Kind, Page, Row
from jimdesk.domain.observation import ENTERED_MISSING
from jimdesk.i18n import speaking, translate
from jimdesk.office import xlsx
from jimdesk.reports.parts.words import decimals_of
from jimdesk.reports.sheet import Book, Cell, Entry, Head, Link, Number, Sheet, Tone

_SIGNS = tuple(dict.fromkeys(each.sign for each in ENTERED_MISSING))
_PROSE = 30  # characters from which a column is for running text
_TONES: dict[str, Tone] = {"women": "women", "men": "men"}


def write(form: Form, path: Path, *, created: datetime) -> None:
    """Write a form as an Excel workbook; the old file stays until the new one has been checked.

    Args:
        form: What to write.
        path: File to make or replace; its folder exists.
        created: When its values were read, with zone.

    Raises:
        HeldError: another program holds the file.
        JimdeskError: the file cannot be written; an earlier one is as it was.
    """
    with speaking(form.language):
        xlsx.write(_book(form, created), path)


def _book(form: Form, created: datetime) -> Book:
    stamp = form.stamp
    status = translate("Form", "Form {id}, version {version}, for the year {year}")
    return Book(
        title=form.title,
        author=stamp.agency or translate("Form", "Agency without a name"),
        language=form.language,
        subject=translate("Form", "Gender mainstreaming (JiM)"),
        status=status.format(id=stamp.form, version=stamp.version, year=stamp.year),
        sheets=(_first_sheet(form), *(_sheet(page) for page in form.pages)),
        created=created,
        watermark=form.mark,
    )


# --- the first sheet -----------------------------------------------------------------------------


def _first_sheet(form: Form) -> Sheet:
    return Sheet(
        title=translate("Form", "Read me"),
        heading=form.title,
        intro=translate("Form", "What is asked for, how to fill it in, and links to each sheet."),
        table_name=translate("Form", "Read me"),
        heads=(
            Head(translate("Form", "What"), width=24),
            Head(translate("Form", "Explanation"), width=80, kind="wrap"),
            Head(KEY_HEAD, width=10, keys=True),
        ),
        rows=tuple(_lines(form)),
        locked=True,
    )


def _lines(form: Form) -> Iterator[tuple[Cell, ...]]:
    for what, text in (*form.about, *_instructions()):
        yield what, text, ""
    for page in form.pages:
        text = translate("Form", "{sheet}: %n rows to fill in", "", n=len(page.rows))
        linked = Link(text.format(sheet=page.title), page.title)
        yield translate("Form", "Sheet"), linked, ""
    stamp = form.stamp
    names = (
        translate("Form", "Form"),
        translate("Form", "Agency"),
        translate("Form", "File"),
        translate("Form", "Year"),
        translate("Form", "Version of the form"),
        translate("Form", "Format of the form"),
    )
    values = (stamp.form, stamp.agency, stamp.file, stamp.year, stamp.version, FORMAT)
    for name, value, key in zip(names, values, STAMP_KEYS, strict=True):
        yield name, str(value), key


def _instructions() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Form", "Fill in"),
            translate(
                "Form",
                "Write in the cells with a frame, under heads that end with “fill in”. Leave a cell"
                " empty when you have nothing to say: an empty cell changes nothing.",
            ),
        ),
        (
            translate("Form", "No figure"),
            translate(
                "Form",
                "Zero is a figure: write 0. When there is none, write .. (not available) or ."
                " (not applicable). A figure that was few persons last year is hidden: [x].",
            ),
        ),
        (
            translate("Form", "Small counts"),
            translate(
                "Form",
                "Write the figures as they are, small ones too: they are protected before anything"
                " is published. Write no names or personal identity numbers.",
            ),
        ),
        (
            translate("Form", "The rest is locked"),
            translate(
                "Form",
                "The sheets are locked so that nothing is overwritten by mistake. There is no"
                " password: take the lock off if you want to sort. Keep the columns and their"
                " heads, and do not move rows to another workbook.",
            ),
        ),
        (
            translate("Form", "Send it back"),
            translate("Form", "Save the workbook and send it to whoever sent it to you."),
        ),
    )


# --- a page --------------------------------------------------------------------------------------


def _sheet(page: Page) -> Sheet:
    heads = (*(_head(each) for each in page.columns), Head(KEY_HEAD, width=10, keys=True))
    return Sheet(
        title=page.title,
        heading=page.heading or page.title,
        intro=page.intro or translate("Form", "Write in the cells with a frame."),
        table_name=page.title,
        heads=heads,
        rows=tuple(
            (*(_cell(column, row) for column in page.columns), row.key) for row in page.rows
        ),
        locked=True,
    )


def _head(column: Column) -> Head:
    is_entry, kind = column.kind.is_entry, column.kind
    text = translate("Form", "{head} (fill in)") if is_entry else "{head}"
    prose = kind is Kind.TEXT or column.width >= _PROSE
    return Head(
        text.format(head=column.head),
        width=column.width,
        kind="number" if kind.is_number else "wrap" if prose else "text",
        # As text, a list that begins with dashes is no formula that fails.
        number_format="@" if kind is Kind.TEXT else "General" if is_entry else None,
        tone=_TONES.get(column.sex),
        entry=_entry(column) if is_entry else None,
    )


def _entry(column: Column) -> Entry:
    if column.kind is Kind.CHOICE:
        return Entry(
            choices=tuple(label for _, label in column.choices),
            hint=column.hint or translate("Form", "Choose in the list."),
            error=translate("Form", "Choose one of the words in the list, or empty the cell."),
        )
    if column.kind is Kind.TEXT:
        return Entry(hint=column.hint or translate("Form", "Write freely."))
    signs = ",".join(f'{{cell}}="{sign}"' for sign in _SIGNS)
    number = "ISNUMBER({cell})"
    error = translate("Form", "Write a number, or .. or . when there is none.")
    if column.kind is Kind.COUNT:
        number = "AND(ISNUMBER({cell}),N({cell})>=0)"
        error = translate("Form", "Write a number from 0 up, or .. or . when there is none.")
    return Entry(rule=f"OR({number},{signs})", hint=column.hint or error, error=error)


def _cell(column: Column, row: Row) -> Cell:
    value = row.cells.get(column.key)
    if value is None:
        return None if column.kind.is_number else ""
    if column.kind is Kind.CHOICE:
        return dict(column.choices).get(str(value), "")
    if column.kind is Kind.FIGURE and isinstance(value, float):
        return Number(value, decimals_of(value))
    return value
