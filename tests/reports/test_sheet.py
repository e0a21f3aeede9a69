from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from jimdesk.reports.parts.notes import note_mark, notes_sheet
from jimdesk.reports.parts.places import column_letter, tab_name
from jimdesk.reports.sheet import (
    Formula,
    Head,
    Sheet,
    number_format,
)
from tests.office.books import CHECKS, SERIES, book


@given(st.text())
def test_tab_names_are_always_allowed(title: str) -> None:
    name = tab_name(title)
    assert 1 <= len(name) <= 31
    assert not set(name) & set(r"\/?*[]:")
    assert not name.startswith("'")
    assert not name.endswith("'")
    assert tab_name(name) == name


@given(st.integers(0, 16383))
def test_column_letters_are_those_of_spreadsheets(column: int) -> None:
    assert column_letter(column) == get_column_letter(column + 1)


def test_value_knows_where_it_is_written() -> None:
    assert SERIES.address("Män (%)", 2) == "'Tidsserie'!$C$7"
    assert SERIES.area("Män (%)", range(2, 5)) == "'Tidsserie'!$C$7:$C$9"
    assert replace(SERIES, title="Mål/delmål").address("År", 0) == "'Mål-delmål'!$A$5"


def test_unknown_head_is_an_error() -> None:
    with pytest.raises(ValueError, match="is not in"):
        SERIES.column("Finns inte")


def test_row_of_another_length_is_an_error() -> None:
    with pytest.raises(ValueError, match="6 cells"):
        replace(SERIES, rows=(("2019",),))


def test_two_sheets_of_one_title_are_an_error() -> None:
    with pytest.raises(ValueError, match="share a title"):
        replace(book(), sheets=(SERIES, replace(CHECKS, title="tidsserie")))


def test_notes_are_gathered_with_their_sheet_and_mark() -> None:
    notes = notes_sheet((SERIES, CHECKS))
    assert isinstance(notes, Sheet)
    assert notes.rows[0] == ("Tidsserie", note_mark(1), "Uppgiften samlades inte in 2021.")
    assert notes_sheet((CHECKS,)) is None


def test_number_formats_show_zero_as_a_dash_and_minus_as_minus() -> None:
    assert number_format(0) == '#,##0;"−"#,##0;"–"'
    assert number_format(2, signed=True) == '+#,##0.00;"−"#,##0.00;"–"'


def test_formula_stands_only_where_its_head_allows_it_and_begins_as_one() -> None:
    heads = (Head("Tal"),)
    with pytest.raises(ValueError, match="not for formulas"):
        replace(SERIES, heads=heads, rows=((Formula("=1+1"),),), charts=())
    with pytest.raises(ValueError, match="not a formula"):
        Formula("1+1")
