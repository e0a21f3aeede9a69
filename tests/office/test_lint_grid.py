"""The cells of a sheet as they stand in a file."""

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell import Cell

from jimdesk.office.lint import lint
from jimdesk.office.lint_grid import Grid, read_grid, read_texts
from jimdesk.office.strings import Strings
from jimdesk.office.text import plain


def _grid(rows: str, *texts: str) -> Grid:
    part = BytesIO(f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode())
    area = Workbook().create_sheet()
    looks = [Cell(area, row=1, column=1), Cell(area, row=1, column=1)]
    return read_grid(part, texts, looks)


def _values(grid: Grid) -> list[list[tuple[object, str]]]:
    return [[(cell.value, cell.kind) for cell in row] for row in grid.rows]


def test_every_kind_of_cell_is_read() -> None:
    grid = _grid(
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>2.5</v></c>'
        '<c r="C1" t="str"><f>1&amp;2</f><v>12</v></c><c r="D1" t="e"><v>#REF!</v></c>'
        '<c r="E1" t="inlineStr"><is><r><t>a_x005F_</t></r><r><t>b</t></r></is></c>'
        '<c r="F1" t="b"><v>1</v></c><c r="G1" t="str"><v>d</v></c></row>',
        "noll",
        "ett",
    )
    (row,) = _values(grid)
    assert row[:4] == [("ett", "s"), (2.5, "n"), ("=1&2", "f"), ("#REF!", "e")]
    assert row[4:] == [("a_b", "s"), ("1", "b"), ("d", "s")]


def test_what_the_file_leaves_out_is_an_empty_cell() -> None:
    grid = _grid('<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row><c><v>2</v></c></row>')
    assert [[cell.value for cell in row] for row in grid.rows] == [
        [None, None],
        [None, 1],
        [2, None],
    ]
    assert grid.rows[1][1].coordinate == "B2"
    assert grid.hidden == [2]


def test_a_row_without_cells_is_none() -> None:
    assert _grid('<row r="7"/>').rows == []


def test_cells_know_what_they_look_like() -> None:
    (row,) = _grid('<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"/></row>').rows
    assert row[0].look is row[2].look is not row[1].look


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="B1"/><c r="A1"/></row>',
        '<row r="1"><c r="A1" t="s"><v>4</v></c></row>',
        '<row r="1"><c r="A1" s="9"/></row>',
        '<row r="1"><c r="A1"><v>tolv</v></c></row>',
        "<row>",
    ],
)
def test_damage_is_said(rows: str) -> None:
    with pytest.raises(BadZipFile):
        _grid(rows)


def test_entities_are_refused() -> None:
    part = BytesIO(b'<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>')
    with pytest.raises(BadZipFile, match="entities"):
        read_texts(part)


@given(st.lists(st.text(min_size=1, max_size=20), max_size=8))
def test_texts_come_back_as_they_were_held(texts: list[str]) -> None:
    strings = Strings()
    numbers = [strings.hold(text).number for text in texts]
    read = read_texts(BytesIO(strings.part()))
    assert [read[number or 0] for number in numbers] == [plain(text) for text in texts]


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(BadZipFile, match="not a workbook"):
        lint(tmp_path / "other.zip")
