"""A form as a workbook can hold it, so that what comes back untouched is known as such."""

from dataclasses import replace

from jimdesk.domain.form import Form, Page, Row, Shown, entries
from jimdesk.office.text import plain, shortened


def fitting(form: Form) -> Form:
    """Return a form whose texts are as a workbook holds them; call it before `outline`.

    A text that is too long for a cell to fill in is not given beforehand: cut short, it would come
    back as an answer that takes its end away.
    """
    return replace(form, pages=tuple(_page(page) for page in form.pages))


def _page(page: Page) -> Page:
    to_fill_in = {each.key for each in entries(page)}
    return replace(page, rows=tuple(_row(row, to_fill_in) for row in page.rows))


def _row(row: Row, to_fill_in: set[str]) -> Row:
    cells: dict[str, Shown] = {}
    for key, value in row.cells.items():
        if not isinstance(value, str):
            cells[key] = value
            continue
        whole = plain(value)
        cut = shortened(whole)
        cells[key] = None if cut != whole and key in to_fill_in else cut
    return replace(row, cells=cells)
