import random
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from jimdesk.domain.form import Answer, outline
from jimdesk.domain.observation import Missing
from jimdesk.imports.form_check import Checked, check, refusal
from jimdesk.imports.form_plan import compare, to_write
from jimdesk.imports.form_reading import (
    Filled,
    FilledSheet,
    form_from,
    read_form,
    read_form_apart,
    written,
)
from jimdesk.imports.plan import Change
from jimdesk.imports.table import UnreadableError
from jimdesk.office.fitting import fitting
from tests.office.forms import COLUMNS, FORM, NUMBERS, STAMP, TEXTS, column_of, filled, made, put

KNOWN = {STAMP.form: STAMP}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return made(tmp_path)


def checked(path: Path) -> Checked:
    return check(read_form(path), outline(FORM))


def answered(path: Path, row: str, head: str, value: Any, page: str = "Antal") -> Checked:
    return checked(filled(path, lambda book: put(book[page], row, head, value)))


def test_an_empty_form_answers_nothing_and_has_no_faults(book: Path) -> None:
    assert (checked(book).answers, checked(book).problems) == ({}, ())


def test_what_a_colleague_fills_in_is_read(book: Path) -> None:
    def fill(workbook: Any) -> None:
        put(workbook["Antal"], "value:1", "Kvinnor, antal 2025", 45)
        put(workbook["Antal"], "value:1", "Män, antal 2025", "..")
        put(workbook["Antal"], "value:2", "Förändring", -2.5)
        put(workbook["Antal"], "value:2", "Kvalitet", "preliminär")
        put(workbook["Antal"], "value:3", "Kommentar", "Nytt system.\nAndra rad.")
        put(workbook["Texter"], "result:1", "Vad siffrorna visar", "Skillnaden ökar.")

    found = checked(filled(book, fill))
    assert found.problems == ()
    assert found.answers == {
        ("value:1", "women"): 45.0,
        ("value:1", "men"): Missing.NOT_AVAILABLE,
        ("value:2", "change"): -2.5,
        ("value:2", "quality"): "preliminary",
        ("value:3", "note"): "Nytt system.\nAndra rad.",
        ("result:1", "text"): "Skillnaden ökar.",
    }


def test_reading_apart_says_the_same(book: Path) -> None:
    filled(book, lambda workbook: put(workbook["Antal"], "value:1", "Kvinnor, antal 2025", 45))
    assert read_form_apart(book) == read_form(book) == form_from(written(read_form(book)))


def test_sorting_the_rows_harms_nothing(book: Path) -> None:
    def sort(workbook: Any) -> None:
        sheet = workbook["Antal"]
        put(sheet, "value:1", "Kvinnor, antal 2025", 45)
        rows = [[cell.value for cell in row] for row in sheet["A5:J7"]]
        random.Random(1).shuffle(rows)
        for number, row in enumerate(rows, start=5):
            for column, value in enumerate(row, start=1):
                sheet.cell(row=number, column=column).value = value

    found = checked(filled(book, sort))
    assert (found.answers, found.problems) == ({("value:1", "women"): 45.0}, ())


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("1 234", 1234.0), ("12,5", 12.5), ("0", 0.0), (".", Missing.NOT_APPLICABLE), (0, 0.0)],
)
def test_numbers_written_as_text_are_numbers(book: Path, typed: Any, answer: Answer) -> None:
    found = answered(book, "value:1", "Kvinnor, antal 2025", typed)
    assert (found.answers, found.problems) == ({("value:1", "women"): answer}, ())


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("ca 12", "är inget tal"),
        ("1,234", "kan läsas som två olika tal"),
        (-3, "är under noll"),
        ("[x]", "är dold; be om siffran"),
    ],
)
def test_what_is_no_number_is_told_and_not_read(book: Path, typed: Any, why: str) -> None:
    found = answered(book, "value:1", "Kvinnor, antal 2025", typed)
    assert found.answers == {}
    assert len(found.problems) == 1
    assert "I-001, Kvinnor, antal 2025" in found.problems[0]
    assert why in found.problems[0]


def test_a_word_outside_the_list_is_told(book: Path) -> None:
    found = answered(book, "value:1", "Kvalitet", "Sådär")
    assert found.answers == {}
    assert "Slutlig, Preliminär" in found.problems[0]


def test_text_that_looks_like_a_formula_is_text(book: Path) -> None:
    def fill(workbook: Any) -> None:
        put(workbook["Antal"], "value:1", "Kommentar", "x")
        cell = next(c for c in workbook["Antal"]["I"] if c.value == "x")
        cell.value = '=HYPERLINK("http://example.org")'
        cell.data_type = "s"

    found = checked(filled(book, fill))
    assert found.answers == {("value:1", "note"): '=HYPERLINK("http://example.org")'}


def test_a_formula_without_a_result_is_told(book: Path) -> None:
    found = answered(book, "value:1", "Kvinnor, antal 2025", "=40+5")
    assert found.answers == {}
    assert "D5" in found.problems[0]


def test_a_missing_column_is_told_and_the_others_are_read(book: Path) -> None:
    def fill(workbook: Any) -> None:
        put(workbook["Antal"], "value:1", "Män, antal 2025", 9)
        workbook["Antal"].delete_cols(4)

    found = checked(filled(book, fill))
    assert found.answers == {("value:1", "men"): 9.0}
    assert "Kvinnor, antal 2025" in found.problems[0]


def test_rows_that_were_added_or_removed_are_told(book: Path) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook["Antal"]
        sheet.delete_rows(6)
        sheet["A8"], sheet["D8"] = "I-099", 12

    found = checked(filled(book, fill))
    assert found.answers == {}
    assert [("I-002" in each, "I-099" in each) for each in found.problems] == [
        (True, False),
        (False, True),
    ]


def test_a_row_whose_key_was_changed_is_told_and_not_read(book: Path) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook["Antal"]
        put(sheet, "value:1", "Kvinnor, antal 2025", 45)
        keys = column_of(sheet, "JiM-id")
        sheet[f"{keys}5"], sheet[f"{keys}6"] = "value:2", "value:1"

    found = checked(filled(book, fill))
    assert found.answers == {}
    assert "I-001; I-002" in found.problems[0]


def test_a_row_that_stands_there_twice_is_not_read(book: Path) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook["Antal"]
        for cell in sheet[5]:
            sheet.cell(row=8, column=cell.column).value = cell.value
        sheet["D5"], sheet["D8"] = 1, 2

    found = checked(filled(book, fill))
    assert found.answers == {}
    assert "I-001" in found.problems[0]


def test_a_missing_sheet_is_told(book: Path) -> None:
    found = checked(filled(book, lambda workbook: workbook.remove(workbook["Texter"])))
    assert "Texter" in found.problems[0]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ""),
        ({"format": "2"}, "annan version av JiM Desk"),
        ({"file": "f2", "agency": "Annat verk"}, "annan myndighet: Annat verk"),
        ({"file": "f2"}, "annan JiM Desk-fil"),
        ({"form": "x"}, "inte lämnat ut"),
        ({"year": "2024"}, "2024"),
        ({"version": "7"}, "version 7"),
    ],
)
def test_a_form_that_is_not_ours_is_refused_with_the_reason(
    book: Path, change: dict[str, str], said: str
) -> None:
    form = read_form(book)
    form.stamp.update(change)
    reason = refusal(form, STAMP, KNOWN)
    assert said in reason
    assert bool(reason) == bool(change)


def test_a_workbook_without_keys_is_no_form(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.worksheets[0]["A1"] = "Hej"
    workbook.save(tmp_path / "other.xlsx")
    with pytest.raises(UnreadableError, match="inget formulär"):
        read_form(tmp_path / "other.xlsx")


def test_a_huge_form_is_refused(book: Path) -> None:
    def fill(workbook: Any) -> None:
        for number in range(5, 20_100):
            workbook["Antal"].cell(row=number, column=1).value = "x"

    with pytest.raises(UnreadableError, match="fler rader"):
        read_form_apart(filled(book, fill))


# --- several forms together ----------------------------------------------------------------------


def answers(tmp_path: Path, *values: Any) -> list[Checked]:
    return [
        answered(made(tmp_path, name=f"{n}.xlsx"), "value:1", "Kvinnor, antal 2025", value)
        for n, value in enumerate(values)
    ]


def test_a_new_value_is_taken(tmp_path: Path) -> None:
    (entry,) = compare(answers(tmp_path, 45), lambda _row, _column: None)
    assert (entry.change, entry.name) == (Change.NEW, "I-001")
    assert [each.value for each in to_write([entry]).values()] == [45.0]


def test_what_the_file_has_already_is_unchanged(tmp_path: Path) -> None:
    (entry,) = compare(answers(tmp_path, 45), lambda _row, _column: 45.0)
    assert entry.change is Change.UNCHANGED
    assert to_write([entry]) == {}


def test_a_given_value_that_is_corrected_is_a_change(book: Path) -> None:
    found = answered(book, "value:3", "Män, antal 2025", 8)
    (entry,) = compare([found], lambda _row, _column: 7.0)
    assert (entry.change, entry.old) == (Change.CHANGED, 7.0)


def test_a_value_that_changed_in_the_file_since_is_a_conflict(tmp_path: Path) -> None:
    (entry,) = compare(answers(tmp_path, 45), lambda _row, _column: 44.0)
    assert entry.change is Change.CONFLICT
    assert to_write([entry]) == {}


def test_two_forms_for_one_cell_are_a_conflict(tmp_path: Path) -> None:
    (entry,) = compare(answers(tmp_path, 45, 46), lambda _row, _column: None)
    assert entry.change is Change.CONFLICT
    assert [(each.file, each.value) for each in entry.candidates] == [
        ("0.xlsx", 45.0),
        ("1.xlsx", 46.0),
    ]
    assert to_write([entry]) == {}


def test_two_forms_that_agree_are_none(tmp_path: Path) -> None:
    (entry,) = compare(answers(tmp_path, 45, 45), lambda _row, _column: None)
    assert entry.change is Change.NEW
    assert entry.candidates[0].file == "0.xlsx, 1.xlsx"


# --- whatever people write -----------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=60, deadline=None)
@given(text=st.one_of(TEXT, st.sampled_from(["_x0041_", " a ", "a\r\nb", "=1", "'x", "1e5", "12"])))
def test_a_form_that_nobody_touched_answers_nothing_whatever_it_holds(text: str) -> None:
    row = replace(TEXTS.rows[0], cells={"id": "M-001", "text": text})
    form = fitting(replace(FORM, pages=(replace(TEXTS, rows=(row,)),)))
    with TemporaryDirectory() as folder:
        found = check(read_form(made(Path(folder), form)), outline(form))
    assert (found.answers, found.problems) == ({}, ())


@given(said=st.one_of(TEXT, st.floats(allow_nan=False, allow_infinity=False), st.none()))
def test_whatever_stands_in_a_cell_is_an_answer_or_is_told_never_both(
    said: str | float | None,
) -> None:
    heads = tuple(each.head for each in COLUMNS)
    for place in (3, 6, 7, 8):
        cells = ["I-001", "x", None, None, None, None, None, None, None]
        line: list[str | float | None] = [*cells]
        line[place] = said
        others = [(row.key, (row.cells["id"], *[None] * 8)) for row in NUMBERS.rows[1:]]
        sheet = FilledSheet(
            name="Antal",
            heads=heads,
            rows=(("value:1", tuple(line)), *[(k, tuple(map(_plain, c))) for k, c in others]),
        )
        page = replace(FORM, pages=(NUMBERS,))
        found = check(Filled(file="f", stamp={}, sheets=(sheet,)), outline(page))
        assert len(found.answers) + len(found.problems) <= 1
        if isinstance(said, float):
            assert len(found.answers) + len(found.problems) == 1


def _plain(value: object) -> str | float | None:
    return value if isinstance(value, str | float) else None
