"""Workbooks as they are read back."""

import errno
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from jimdesk.domain.errors import JimdeskError
from jimdesk.office.lint import lint
from jimdesk.office.text import LONGEST
from jimdesk.office.written import HeldError, _explained
from jimdesk.office.xlsx import write
from jimdesk.reports.sheet import Formula, Head, Number, Sheet, number_format
from tests.office.books import SERIES, book, book_of

PLAIN = Sheet(
    title="Texter",
    heading="Texter",
    intro="En text per rad.",
    table_name="Texter",
    heads=(Head("Text", width=40, kind="wrap"), Head("Tal", kind="number")),
    rows=(),
)


def _texts(path: Path) -> list[tuple[object, str]]:
    area = load_workbook(path)["Texter"]
    return [(row[0].value, row[0].data_type) for row in area.iter_rows(5)]


def _anchors(path: Path) -> list[Any]:
    area: Any = load_workbook(path)["Tidsserie"]
    return [each.anchor for each in area._charts]


def _write_texts(tmp_path: Path, *texts: str) -> tuple[Path, tuple[str, ...]]:
    path = tmp_path / "texts.xlsx"
    sheet = replace(PLAIN, rows=tuple((text, 1) for text in texts))
    return path, write(book_of(sheet), path)


def test_book_is_written_and_passes_its_own_check(tmp_path: Path) -> None:
    assert write(book(), tmp_path / "book.xlsx") == ()
    assert lint(tmp_path / "book.xlsx") == ()


def test_two_writes_of_the_same_book_are_the_same_bytes(tmp_path: Path) -> None:
    write(book(), tmp_path / "one.xlsx")
    write(book(), tmp_path / "two.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_sheets_hold_title_intro_status_and_one_table(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    area: Any = load_workbook(tmp_path / "book.xlsx")["Tidsserie"]
    assert area["A1"].value == "Andel som fått en planering, 2019–2025"
    assert area["A3"].value == "Exempelmyndigheten & Co · Utkast · Exempel – påhittade uppgifter"
    assert dict(area.tables.items()) == {"Tidsserie_planering": "A4:F11"}
    assert area.oddHeader.left.text == area["A3"].value.replace("&", "&&")


def test_numbers_are_numbers_and_missing_ones_a_sign_except_in_a_chart(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    area = load_workbook(tmp_path / "book.xlsx")["Tidsserie"]
    assert [area["B5"].value, area["B7"].value, area["D7"].value] == [31.2, None, ".."]
    assert area["A2"].value != SERIES.intro, "an empty cell is explained"
    assert area["D5"].number_format == '+#,##0.0;"−"#,##0.0;"–"'


def test_number_with_decimals_of_its_own_shows_them(tmp_path: Path) -> None:
    rows = (("andel", Number(0.125, 2, signed=True)), ("antal", Number(1200, 0)))
    write(book_of(replace(PLAIN, rows=rows)), tmp_path / "book.xlsx")
    area = load_workbook(tmp_path / "book.xlsx")["Texter"]
    assert [area["B5"].value, area["B6"].value] == [0.125, 1200]
    assert area["B5"].number_format == number_format(2, signed=True)
    assert area["B6"].number_format == number_format(0)


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_what_is_no_number_is_never_written(value: float, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a finite number"):
        write(book_of(replace(PLAIN, rows=(("andel", value),))), tmp_path / "book.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_text_leaves_an_empty_cell(tmp_path: Path) -> None:
    heads = (Head("Id"), Head("Text", width=40), Head("Tal", kind="number"))
    write(book_of(replace(PLAIN, heads=heads, rows=(("a", "", 1),))), tmp_path / "book.xlsx")
    assert load_workbook(tmp_path / "book.xlsx")["Texter"]["B5"].value is None


def test_document_says_what_it_is_whose_it_is_and_in_which_language(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    properties = load_workbook(tmp_path / "book.xlsx").properties
    assert properties.title == "JiM-underlag årsredovisning 2025"
    assert properties.creator == "Exempelmyndigheten & Co"
    assert (properties.language, properties.contentStatus) == ("sv-SE", "Utkast")
    assert properties.created == properties.modified == book().created


def test_formulas_stand_only_where_allowed_and_carry_their_results(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    formulas = load_workbook(tmp_path / "book.xlsx")["Kontroller"]
    results = load_workbook(tmp_path / "book.xlsx", data_only=True)["Kontroller"]
    assert formulas["C5"].value == "='Tidsserie'!$B$5-'Tidsserie'!$C$5"
    assert results["C5"].value == pytest.approx(-13.7)
    assert results["D5"].value == "OK"


def test_formula_without_a_known_result_is_left_to_the_reader(tmp_path: Path) -> None:
    sheet = replace(
        PLAIN,
        heads=(Head("Text"), Head("Tal", kind="number", formula=True)),
        rows=(("a", Formula("=1+1")), ("b", Formula("=2+2", 4))),
    )
    write(book_of(sheet), tmp_path / "book.xlsx")
    area = load_workbook(tmp_path / "book.xlsx", data_only=True)["Texter"]
    assert [area["B5"].value, area["B6"].value] == [None, 4]


DANGEROUS = st.sampled_from(
    ["=", "+", "-", "@", "\t", "\r", "|", "{=", "=cmd|' /C calc'!A0", "#REF!"]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.builds(str.__add__, DANGEROUS, st.text(max_size=20)), min_size=1, max_size=8))
def test_text_never_becomes_a_formula(tmp_path: Path, texts: list[str]) -> None:
    path, _ = _write_texts(tmp_path, *texts)
    area = load_workbook(path)["Texter"]
    for text, row in zip(texts, area.iter_rows(5), strict=True):
        assert row[0].data_type == "s"
        assert row[0].quotePrefix == (text[0] in "=+-@\t\r")
        assert str(row[0].value)[0] in (text[0], "\n")


def test_characters_that_no_workbook_holds_are_marked_and_the_rest_is_kept(tmp_path: Path) -> None:
    path, cut = _write_texts(tmp_path, "a\x00b\x1fc\ud800d\uffffe", "rad\r\nrad\rrad", " å ä ö 🙂 ")
    assert [text for text, _ in _texts(path)] == ["a�b�c�d�e", "rad\nrad\nrad", " å ä ö 🙂 "]
    assert cut == ()


def test_text_that_looks_like_an_escape_is_not_read_as_one(tmp_path: Path) -> None:
    path, _ = _write_texts(tmp_path, "_x0041_ och _xyz")
    with ZipFile(path) as archive:
        assert b"_x005F_x0041_ och _xyz" in archive.read("xl/sharedStrings.xml")


def test_text_longer_than_a_cell_is_cut_visibly_and_reported(tmp_path: Path) -> None:
    path, cut = _write_texts(tmp_path, "kort", "å" * (LONGEST + 1), "🙂" * LONGEST, "b" * LONGEST)
    texts = [str(text) for text, _ in _texts(path)]
    assert cut == ("'Texter'!A6", "'Texter'!A7")
    assert texts[1].endswith("]")
    assert [len(text.encode("utf-16-le")) // 2 <= LONGEST for text in texts] == [True] * 4
    assert texts[3] == "b" * LONGEST


def test_table_without_records_says_so(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    area = load_workbook(tmp_path / "book.xlsx")["Problem-orsaker"]
    assert area["A5"].value
    assert area["B5"].value == "."
    assert next(iter(area.tables)) == "T_1_problem"


def test_charts_are_native_and_described_and_read_the_cells(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    with ZipFile(tmp_path / "book.xlsx") as archive:
        drawing = fromstring(archive.read("xl/drawings/drawing1.xml"))
        line = archive.read("xl/charts/chart1.xml").decode()
    texts = [each.get("descr") for each in drawing.iter() if each.tag.endswith("}cNvPr")]
    assert texts == [spec.alt_text for spec in SERIES.charts]
    assert "<f>'Tidsserie'!$B$5:$B$11</f>" in line
    assert 'prst="square"' not in line
    for part in ('symbol val="circle"', 'symbol val="square"', 'prstDash val="dash"'):
        assert part in line
    for part in ('smooth val="0"', 'delete val="0"', 'dispBlanksAs val="gap"'):
        assert part in line


def test_charts_to_the_right_stand_under_each_other(tmp_path: Path) -> None:
    charts = tuple(replace(spec, place="right") for spec in SERIES.charts)
    sheet = replace(
        SERIES, charts=charts, notes=(), rows=tuple((*r[:4], "", "K-1") for r in SERIES.rows)
    )
    write(book_of(sheet), tmp_path / "book.xlsx")
    first, second = _anchors(tmp_path / "book.xlsx")
    assert first._from.col == second._from.col == len(sheet.heads)
    assert first._from.row < second._from.row


def test_second_chart_below_a_narrow_table_stands_beyond_it(tmp_path: Path) -> None:
    write(book(), tmp_path / "book.xlsx")
    first, second = _anchors(tmp_path / "book.xlsx")
    assert (first._from.col, first._from.row) == (0, second._from.row)
    assert second._from.col >= len(SERIES.heads) - 1


def test_file_held_by_another_program_stays_and_a_free_name_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "underlag.xlsx"
    path.write_bytes(b"old")
    error = _explained(PermissionError(errno.EACCES, "held"), path)
    assert isinstance(error, HeldError)
    assert error.free == tmp_path / "underlag (2).xlsx"
    assert "underlag (2).xlsx" in str(error)


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "no"),
        OSError(errno.ENOSPC, "full"),
        OSError(errno.EIO, "broken"),
        NotADirectoryError(errno.ENOTDIR, "not a folder"),
    ],
)
def test_every_fault_of_the_disk_is_said_in_words(error: OSError, tmp_path: Path) -> None:
    text = str(_explained(error, tmp_path / "underlag.xlsx"))
    assert str(tmp_path) in text
    assert "errno" not in text.lower()


def test_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="borta"):
        write(book(), tmp_path / "borta" / "underlag.xlsx")


def test_target_that_cannot_be_replaced_keeps_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "underlag.xlsx"
    path.mkdir()
    with pytest.raises(JimdeskError):
        write(book(), path)
    assert path.is_dir()
    assert list(tmp_path.iterdir()) == [path]


def test_book_that_fails_the_check_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "underlag.xlsx"
    path.write_bytes(b"old")
    same_heads = replace(PLAIN, heads=(Head("Tal"), Head("tal")), rows=(("a", "b"),))
    with pytest.raises(JimdeskError, match="X-1 Texter"):
        write(book_of(same_heads), path)
    assert path.read_bytes() == b"old"


def test_a_sheet_without_rows_says_so_where_there_is_room(tmp_path: Path) -> None:
    heads = (Head("Id", width=8), Head("Text", width=40, kind="wrap"), Head("Tal", kind="number"))
    assert write(book_of(replace(PLAIN, heads=heads)), tmp_path / "book.xlsx") == ()
    area = load_workbook(tmp_path / "book.xlsx")["Texter"]
    assert [cell.value for cell in area[5]][0::2] == [".", "."]
    assert len(str(area["B5"].value)) > 10


def test_short_rows_keep_off_the_line_under_the_head_and_long_prose_begins_at_the_top(
    tmp_path: Path,
) -> None:
    path, _ = _write_texts(tmp_path, "två\nrader", "rad\n" * 6 + "rad")
    area = load_workbook(path)["Texter"]
    assert [area[cell].alignment.vertical for cell in ("A5", "B5")] == ["center", "center"]
    assert [area[cell].alignment.vertical for cell in ("A6", "B6")] == ["top", "top"]
