import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook, load_workbook

from jimdesk.domain.observation import Sex
from jimdesk.imports.reading import read
from jimdesk.imports.table import Role, UnreadableError
from tests.imports.files import workbook

pytestmark = pytest.mark.usefixtures("english")

ROWS: list[list[object]] = [["Kön", 2023, 2024], ["Kvinnor", 1, 2.5], ["Män", 3, None]]


def test_a_sheet_is_read(tmp_path: Path) -> None:
    (table,) = read([workbook(tmp_path / "a.xlsx", ROWS)])
    found = [(cell.sex, cell.period, cell.value, cell.missing) for cell in table.cells]
    assert found == [
        (Sex.WOMEN, "2023", 1, None),
        (Sex.WOMEN, "2024", 2.5, None),
        (Sex.MEN, "2023", 3, None),
        (Sex.MEN, "2024", None, "empty"),
    ]
    assert (table.sheet, table.title, table.files) == ("Blad1", "Blad1", ("a.xlsx",))


def test_merged_heads_hold_for_all_their_columns(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Chefer", None, None, None, None],
        ["Region", "Kvinnor", None, "Män", None],
        [None, 2023, 2024, 2023, 2024],
        ["Norr", 1, 2, 3, 4],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    book = load_workbook(path)
    for cells in ("A1:E1", "B2:C2", "D2:E2", "A2:A3"):
        book["Blad1"].merge_cells(cells)
    book.save(path)
    (table,) = read([path])
    found = [(cell.sex, cell.period, cell.value) for cell in table.cells]
    assert table.title == "Chefer"
    assert found == [
        (Sex.WOMEN, "2023", 1),
        (Sex.WOMEN, "2024", 2),
        (Sex.MEN, "2023", 3),
        (Sex.MEN, "2024", 4),
    ]


def test_empty_margin_is_passed_over(tmp_path: Path) -> None:
    rows: list[list[object]] = [[], [None, None, "Rubrik"], []]
    rows += [[None, None, *row] for row in ROWS]
    (table,) = read([workbook(tmp_path / "a.xlsx", rows)])
    assert table.title == "Rubrik"
    assert table.dimensions[0].codes == ("Kvinnor", "Män")


def test_hidden_sheets_are_told_and_can_be_asked_for(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    book = load_workbook(path)
    page = book.create_sheet("Dold")
    page.append(["Kön", "Antal"])
    page.append(["Kvinnor", 7])
    page.sheet_state = "hidden"
    book.save(path)
    (table,) = read([path])
    assert "Dold" in table.warnings[0]
    (hidden,) = read([path], "Dold")
    assert [cell.value for cell in hidden.cells] == [7]
    with pytest.raises(UnreadableError, match="Blad1, Dold"):
        read([path], "Blad9")


def test_error_cells_are_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Kön", "Andel"], ["Kvinnor", 1], ["Män", "#DIV/0!"]])
    book = load_workbook(path)
    book["Blad1"]["B3"].data_type = "e"
    book.save(path)
    (table,) = read([path])
    assert [cell.missing for cell in table.cells] == [None, "#DIV/0!"]
    assert "B3 #DIV/0!" in table.warnings[0]


def test_sheets_of_one_sex_each_are_one_table(tmp_path: Path) -> None:
    book = Workbook()
    for name, value in (("Kvinnor", 1), ("Män", 2)):
        page = book.create_sheet(name)
        page.append(["Region", 2023])
        page.append(["Norr", value])
    book.save(tmp_path / "a.xlsx")
    (table,) = read([tmp_path / "a.xlsx"])
    assert [(cell.sex, cell.value) for cell in table.cells] == [(Sex.WOMEN, 1), (Sex.MEN, 2)]


def test_numbers_and_days_as_names(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Kod", "Kön", "Antal"], [date(2024, 5, 1), 7, "K", 5]]
    (table,) = read([workbook(tmp_path / "a.xlsx", rows)])
    assert [each.codes for each in table.dimensions[:3]] == [("2024-05-01",), ("7",), ("K",)]
    assert table.dimensions[0].role == Role.TIME


def test_protected_workbook_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(UnreadableError, match="password"):
        read([path])


def test_damaged_workbooks_are_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "whole.xlsx", ROWS).read_bytes()
    for number, data in enumerate((b"PK\x03\x04", whole[:-40], b"\xd0\xcf\x11\xe0" * 200)):
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(data)
        with pytest.raises(UnreadableError):
            read([path])


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.fault("FT31")
def test_zip_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", {"xl/workbook.xml": bytes(60 * 2**20)})
    with pytest.raises(UnreadableError, match="unpacks"):
        read([path])


@pytest.mark.fault("FT32")
@pytest.mark.parametrize(
    "start",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b"<!DOCTYPE a [ <!ELEMENT a ANY> ]><a/>",
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'.encode("utf-16"),
    ],
)
def test_xml_entities_are_refused(tmp_path: Path, start: bytes) -> None:
    path = zipped(tmp_path / "a.xlsx", {"xl/sharedStrings.xml": start})
    with pytest.raises(UnreadableError, match="entities"):
        read([path])


def test_workbook_without_numbers_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Bara", "text"], ["här", "också"]])
    with pytest.raises(UnreadableError, match="no table"):
        read([path])


def test_openpyxl_reads_xml_through_defusedxml() -> None:
    """Without it openpyxl does not guard against entities (S-2)."""
    assert openpyxl.DEFUSEDXML
