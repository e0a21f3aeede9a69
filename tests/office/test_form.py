from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from jimdesk import i18n
from jimdesk.domain.form import KEY_HEAD, Kind, outline, pages_in
from jimdesk.office.fitting import fitting
from jimdesk.office.lint import lint
from tests.office.forms import COLUMNS, FORM, NUMBERS, TEXTS, column_of, filled, made


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return made(tmp_path)


def test_a_form_keeps_all_that_our_workbooks_promise(book: Path) -> None:
    assert lint(book) == ()


def test_only_what_is_to_be_filled_in_can_be_changed(book: Path) -> None:
    workbook = load_workbook(book)
    assert all(sheet.protection.sheet for sheet in workbook.worksheets)
    sheet = workbook["Antal"]
    open_columns = [cell.column for cell in sheet[5] if not cell.protection.locked]
    assert open_columns == [n for n, each in enumerate(COLUMNS, 1) if each.kind.is_entry]
    assert not any(sheet.protection.password for sheet in workbook.worksheets)


def test_the_keys_are_hidden_and_nothing_else_is(book: Path) -> None:
    for sheet in load_workbook(book).worksheets:
        hidden = [letter for letter, look in sheet.column_dimensions.items() if look.hidden]
        assert hidden == [column_of(sheet, KEY_HEAD)]


def test_every_entry_says_what_may_stand_there(book: Path) -> None:
    rules = {
        str(each.sqref): (each.type, each.formula1)
        for each in load_workbook(book)["Antal"].data_validations.dataValidation
    }
    assert rules["D5:D7"] == ("custom", 'OR(AND(ISNUMBER(D5),N(D5)>=0),D5="..",D5=".")')
    assert rules["G5:G7"] == ("custom", 'OR(ISNUMBER(G5),G5="..",G5=".")')
    assert rules["H5:H7"] == ("list", '"Slutlig,Preliminär"')
    assert rules["I5:I7"] == ("custom", "TRUE")


def test_what_is_there_already_stands_in_the_form(book: Path) -> None:
    sheet = load_workbook(book)["Antal"]
    assert [cell.value for cell in sheet[7]][2:8] == [44, None, 39.5, 7, None, "Slutlig"]
    assert sheet["E6"].value == "[x]"


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    row = replace(TEXTS.rows[0], cells={"id": "M-001", "text": "=1+1"})
    book = made(tmp_path, replace(FORM, pages=(replace(TEXTS, rows=(row,)),)))
    cell = load_workbook(book)["Texter"]["B5"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_a_form_speaks_its_own_language(tmp_path: Path) -> None:
    before = i18n.language()
    i18n.install("en")
    try:
        assert load_workbook(made(tmp_path)).sheetnames[0] == "Läs mig"
    finally:
        i18n.install(before)


def test_an_outline_keeps_what_is_asked_and_not_what_is_shown() -> None:
    numbers, texts = pages_in(outline(FORM))
    assert [each.head for each in numbers.columns] == [each.head for each in COLUMNS]
    assert numbers.rows[2].cells == {"id": "I-003", "men": 7.0, "quality": "final"}
    assert numbers.name_of(numbers.rows[0]) == NUMBERS.name_of(NUMBERS.rows[0]) == "I-001"
    assert texts.rows[0].cells["text"] == "Skillnaden minskar."
    assert {each.kind for each in numbers.columns} >= {Kind.COUNT, Kind.CHOICE}


def test_a_hidden_column_that_holds_no_keys_is_a_fault(book: Path) -> None:
    def hide(workbook: Any) -> None:
        workbook["Antal"].column_dimensions["B"].hidden = True

    assert [each.rule for each in lint(filled(book, hide))] == ["X-9"]


def test_a_choice_that_a_list_cannot_hold_is_refused(tmp_path: Path) -> None:
    column = replace(COLUMNS[7], choices=(("a", "Ja, delvis"),))
    with pytest.raises(ValueError, match="cannot be listed"):
        made(tmp_path, replace(FORM, pages=(replace(NUMBERS, columns=(*COLUMNS[:7], column)),)))


def test_a_text_that_fits_no_cell_is_not_given_to_be_cut(tmp_path: Path) -> None:
    row = replace(TEXTS.rows[0], cells={"id": "M-001", "text": "å" * 40_000})
    form = fitting(replace(FORM, pages=(replace(TEXTS, rows=(row,)),)))
    assert load_workbook(made(tmp_path, form))["Texter"]["B5"].value is None
