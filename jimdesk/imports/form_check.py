"""What a form that came back answers, and what of it cannot be used."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from jimdesk.domain.form import FORMAT, Answer, Column, Kind, Page, Row, Stamp, entries, pages_in
from jimdesk.domain.observation import ENTERED_MISSING, Missing
from jimdesk.i18n import fold, translate
from jimdesk.imports.form_reading import Filled, FilledSheet, Filling
from jimdesk.imports.numbers import as_text, decimal_sign, number_in
from jimdesk.imports.words import missing_of

_NAMED = 5  # examples in a text


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A form that may be used.

    Attributes:
        file: Name of its workbook.
        token: Its own id.
        pages: What was asked for.
        answers: By key of the row and of the column; nothing that is as it was when it left.
        problems: What cannot be used and why, in words; empty when all is well.
    """

    file: str
    token: str
    pages: tuple[Page, ...]
    answers: Mapping[tuple[str, str], Answer]
    problems: tuple[str, ...] = ()


def refusal(filled: Filled, own: Stamp, known: Mapping[str, Stamp]) -> str:
    """Return why a form cannot be read into this file at all; empty when it can.

    Args:
        filled: As it was read.
        own: What every form of this file says: agency, file and the year that is collected now.
        known: Stamps of the forms that were handed out, by their ids.
    """
    says = filled.stamp
    sent = known.get(says.get("form", ""))
    if says.get("format") != str(FORMAT):
        text = translate("FormCheck", "It was made by another version of JiM Desk.")
    elif says.get("file") != own.file and says.get("agency") != own.agency:
        text = translate("FormCheck", "It belongs to another agency: {agency}.")
    elif says.get("file") != own.file:
        text = translate("FormCheck", "It was made from another JiM Desk file than this one.")
    elif sent is None:
        text = translate("FormCheck", "This file has not handed out any form {form}.")
    elif says.get("year") != str(sent.year) or sent.year != own.year:
        text = translate(
            "FormCheck",
            "It is about the year {year}, and you are collecting {own}. To read it in, choose"
            " {year} as report year first.",
        )
    elif says.get("version") != str(sent.version):
        text = translate(
            "FormCheck",
            "It is version {version} of the form. Version {newest} has been made since, with other"
            " rows or columns; ask for that one.",
        )
    else:
        return ""
    return text.format(
        agency=says.get("agency", ""),
        form=says.get("form", ""),
        year=says.get("year", ""),
        own=own.year,
        version=says.get("version", ""),
        newest=sent.version if sent else "",
    )


def check(filled: Filled, outlined: str) -> Checked:
    """Return what a form answers; what cannot be used is told, never guessed.

    Args:
        filled: As it was read; it has not been refused.
        outlined: What was asked for, as `domain.form.outline` wrote it.
    """
    pages = pages_in(outlined)
    found = _Found()
    sheets = _by_page(filled, pages)
    for page in pages:
        sheet = sheets.get(page.key)
        if sheet is None:
            text = translate("FormCheck", "The sheet {sheet} is missing, or its column of ids is.")
            found.problems.append(text.format(sheet=page.title))
        else:
            _check_page(page, sheet, found)
    known = {row.key for page in pages for row in page.rows}
    found.tell_foreign(filled, known)
    return Checked(
        file=filled.file,
        token=filled.stamp.get("form", ""),
        pages=pages,
        answers=found.answers,
        problems=tuple(found.problems),
    )


@dataclass(slots=True)
class _Found:
    """What has been found so far."""

    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def tell(self, text: str, names: Sequence[str]) -> None:
        """Tell a problem with some of the places that have it."""
        if names:
            listed = "; ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
            self.problems.append(text.format(rows=listed))

    def tell_foreign(self, filled: Filled, known: set[str]) -> None:
        """Tell of rows that nobody asked for."""
        foreign = [
            " · ".join(as_text(each) for each in cells if each is not None)[:60] or key
            for sheet in filled.sheets
            for key, cells in sheet.rows
            if key not in known
        ]
        text = translate(
            "FormCheck", "%n rows do not belong to the form and are not read: {rows}.", "",
            n=len(foreign),
        )  # fmt: skip
        self.tell(text, foreign)


def _by_page(filled: Filled, pages: Sequence[Page]) -> dict[str, FilledSheet]:
    """Return the sheet of each page by the page's key: the one that has most of its rows."""
    found = {}
    for page in pages:
        keys = {row.key for row in page.rows}
        scored = [(sum(key in keys for key, _ in each.rows), each) for each in filled.sheets]
        best = max(scored, key=lambda each: each[0], default=(0, None))
        if best[1] is not None and best[0]:
            found[page.key] = best[1]
    return found


def _check_page(page: Page, sheet: FilledSheet, found: _Found) -> None:
    text = translate("FormCheck", "Cells on {sheet} hold an error or a formula without a result")
    found.tell(f"{text.format(sheet=sheet.name)}: {{rows}}.", sheet.errors)
    places = dict(_places(page, sheet))
    lost = [each.head for each in page.columns if each.key not in places]
    text = translate("FormCheck", "Columns on {sheet} are missing or have another head")
    found.tell(f"{text.format(sheet=sheet.name)}: {{rows}}.", lost)
    times = Counter(key for key, _ in sheet.rows)
    rows = {row.key: row for row in page.rows}
    lines = dict(sheet.rows)
    gone = [page.name_of(row) for key, row in rows.items() if key not in times]
    text = translate("FormCheck", "%n rows are missing: {rows}.", "", n=len(gone))
    found.tell(text, gone)
    twice = [page.name_of(row) for key, row in rows.items() if times[key] > 1]
    text = translate(
        "FormCheck", "%n rows stand there several times, so none of them is read: {rows}.", "",
        n=len(twice),
    )  # fmt: skip
    found.tell(text, twice)
    moved = [
        row
        for key, row in rows.items()
        if times[key] == 1 and not _is_itself(page, row, lines[key], places)
    ]
    text = translate(
        "FormCheck",
        "%n rows are about something else than when the form left, and are not read: {rows}.",
        "",
        n=len(moved),
    )
    found.tell(text, [page.name_of(row) for row in moved])
    for key, row in rows.items():
        if times[key] == 1 and row not in moved:
            _check_row(page, row, lines[key], places, found)


def _places(page: Page, sheet: FilledSheet) -> Iterator[tuple[str, int]]:
    """Yield where each column stands; not one that is missing or stands there twice."""
    plain = [_plain_head(each) for each in sheet.heads]
    for column in page.columns:
        wanted = " ".join(column.head.split())
        for heads in (sheet.heads, plain):
            if heads.count(wanted) == 1:
                yield column.key, heads.index(wanted)
                break


def _plain_head(head: str) -> str:
    """Return a head without the remark at its end that it is to be filled in."""
    return head.rpartition(" (")[0] if head.endswith(")") else head


def _is_itself(page: Page, row: Row, cells: Sequence[Filling], places: Mapping[str, int]) -> bool:
    """Return whether what names a row is what it was."""
    return all(
        _same(cells[places[each.key]], row.cells.get(each.key))
        for each in page.columns
        if each.kind is Kind.NAME and each.key in places
    )


def _same(one: Filling, other: Filling) -> bool:
    return " ".join(as_text(one).split()) == " ".join(as_text(other).split())


def _check_row(
    page: Page,
    row: Row,
    cells: Sequence[Filling],
    places: Mapping[str, int],
    found: _Found,
) -> None:
    for column in entries(page):
        said = cells[places[column.key]] if column.key in places else None
        given = row.cells.get(column.key)
        if said is None or _same(said, _as_written(column, given)):
            continue
        answer, why = _answer(column, said)
        if why:
            text = translate("FormCheck", "{row}, {column}: “{text}” {why}.")
            shown = as_text(said)[:60]
            where = page.name_of(row)
            told = text.format(row=where, column=column.head, text=shown, why=why)
            found.problems.append(told)
        elif answer is not None and answer != held_by(column, given):
            found.answers[row.key, column.key] = answer


def _as_written(column: Column, given: Filling) -> Filling:
    if column.kind is Kind.CHOICE:
        return dict(column.choices).get(str(given), "")
    return given


def held_by(column: Column, given: Filling) -> Answer | None:
    """Return what an entry held when the form left, as an answer; None when it was empty."""
    if given in (None, ""):
        return None
    return str(given) if column.kind is Kind.CHOICE else _answer(column, given)[0]


def _answer(column: Column, said: Filling) -> tuple[Answer | None, str]:
    """Return the answer of a cell that is not empty, or why it is none."""
    if column.kind is Kind.TEXT:
        return as_text(said), ""
    if column.kind is Kind.CHOICE:
        for code, label in column.choices:
            if fold(label) == fold(as_text(said)):
                return code, ""
        labels = ", ".join(label for _, label in column.choices)
        return None, translate("FormCheck", "is none of {choices}").format(choices=labels)
    if isinstance(said, str):
        return _number_or_mark(column, said)
    return _number(column, said)


def _number(column: Column, number: float | None) -> tuple[Answer | None, str]:
    if number is not None and column.kind is Kind.COUNT and number < 0:
        return None, translate("FormCheck", "is below zero")
    return number, ""


def _number_or_mark(column: Column, said: str) -> tuple[Answer | None, str]:
    mark = missing_of(said)
    if mark == Missing.PROTECTED:
        return None, translate("FormCheck", "is hidden; ask for the figure itself")
    if mark in ENTERED_MISSING:
        return Missing(mark), ""
    sign, certain = decimal_sign([said])
    number = number_in(said, sign)
    if number is None:
        return None, translate("FormCheck", "is no number")
    if not certain:
        return None, translate("FormCheck", "can be read as two different numbers")
    return _number(column, number)
