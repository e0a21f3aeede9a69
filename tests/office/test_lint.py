"""Every rule of the linter, proved by a workbook that breaks it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

from jimdesk.office.lint import Violation, lint
from jimdesk.office.lint_package import chart_areas, package_faults
from jimdesk.office.lint_sheet import contrast
from jimdesk.office.xlsx import write
from tests.office.books import book

Plant = Callable[[Any], None]


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clean") / "book.xlsx"
    write(book(), path)
    return path


def _cell(sheet: str, cell: str, value: object) -> Plant:
    def plant(workbook: Any) -> None:
        workbook[sheet][cell] = value

    return plant


def _text(sheet: str, cell: str, value: str) -> Plant:
    def plant(workbook: Any) -> None:
        workbook[sheet][cell].value = value
        workbook[sheet][cell].data_type = "s"

    return plant


def _head(sheet: str, cell: str, value: object) -> Plant:
    def plant(workbook: Any) -> None:
        area = workbook[sheet]
        area[cell] = value
        table = next(iter(area.tables.values()))
        table.tableColumns[area[cell].column - 1].name = str(value)

    return plant


def _rename_table(name: str) -> Plant:
    def plant(workbook: Any) -> None:
        tables = workbook["Tidsserie"].tables
        table = tables.pop(next(iter(tables)))
        table.displayName = table.name = name
        tables.add(table)

    return plant


def _set(sheet: str, path: str, value: object) -> Plant:
    def plant(workbook: Any) -> None:
        *owners, last = path.split(".")
        owner = workbook[sheet]
        for each in owners:
            owner = getattr(owner, each)
        setattr(owner, last, value)

    return plant


def _property(name: str) -> Plant:
    return lambda workbook: setattr(workbook.properties, name, None)


def _second_table(workbook: Any) -> None:
    workbook["Tidsserie"].tables.add(Table(displayName="Andra", ref="A20:B21"))
    workbook["Tidsserie"]["A20"], workbook["Tidsserie"]["B20"] = "Ett", "Två"


def _no_table(workbook: Any) -> None:
    workbook["Tidsserie"].tables.clear()


def _men_first(workbook: Any) -> None:
    heads = workbook["Tidsserie"]
    heads["B4"].border = Border(bottom=Side(style="medium", color="C77700"))


def _women_only(workbook: Any) -> None:
    heads = workbook["Tidsserie"]
    heads["C4"].border = Border()


def _no_cells(workbook: Any) -> None:
    area = workbook["Tidsserie"]
    area.delete_rows(1, area.max_row)


def _hide_row(workbook: Any) -> None:
    workbook["Tidsserie"].row_dimensions[6].hidden = True


def _hide_column(workbook: Any) -> None:
    workbook["Tidsserie"].column_dimensions["D"].hidden = True


def _blank_row(workbook: Any) -> None:
    for cell in workbook["Tidsserie"][7]:
        cell.value = None


def _narrow(workbook: Any) -> None:
    workbook["Tidsserie"].column_dimensions["D"].width = 3


def _no_wrap(workbook: Any) -> None:
    cell = workbook["Resultat ÅR-text"]["C5"]
    cell.alignment = Alignment(horizontal="left", wrap_text=False)


def _fill(color: str) -> Plant:
    def plant(workbook: Any) -> None:
        workbook["Tidsserie"]["A5"].fill = PatternFill("solid", fgColor=color)

    return plant


def _pale(workbook: Any) -> None:
    workbook["Tidsserie"]["A5"].font = Font(color="C77700")


def _no_heading(workbook: Any) -> None:
    workbook["Tidsserie"]["A1"].style = "Normal"


def _lost_link(workbook: Any) -> None:
    cell = workbook["Läs mig"]["B7"]
    cell.hyperlink = Hyperlink(ref="B7", location="'Finns inte'!A1")


def _cursor(workbook: Any) -> None:
    workbook["Tidsserie"].sheet_view.selection[0].activeCell = "C9"


def _active(workbook: Any) -> None:
    workbook.active = 2


def _as_it_is(workbook: Any) -> None:
    """Change nothing: a workbook that openpyxl saves again loses the texts of its charts."""


PLANTS: tuple[tuple[str, str, Plant], ...] = (
    ("X-1", "no table", _no_table),
    ("X-1", "a table without its cells", _no_cells),
    ("X-1", "a head twice", _head("Tidsserie", "C4", "KVINNOR (%)")),
    ("X-1", "an empty head", _cell("Tidsserie", "C4", None)),
    ("X-1", "a year as a number", _cell("Tidsserie", "C4", 2024)),
    ("X-1", "another head in the cell", _cell("Tidsserie", "C4", "Annat")),
    ("X-2", "a name that says nothing", _rename_table("Table1")),
    ("X-3", "merged cells", lambda workbook: workbook["Tidsserie"].merge_cells("A6:B6")),
    ("X-4", "a blank row", _blank_row),
    ("X-4", "a number without a sign", _cell("Tidsserie", "D7", None)),
    ("X-5", "a column narrower than its head", _narrow),
    ("X-5", "####", _cell("Tidsserie", "D5", 12_345_678_901_234_567)),
    ("X-5", "text that is cut", _no_wrap),
    ("X-6", "two tables", _second_table),
    ("X-6", "a remark under the table", _cell("Tidsserie", "A30", "Obs!")),
    ("X-6", "a remark beside the table", _cell("Tidsserie", "H5", "Obs!")),
    ("X-7", "no title", _cell("Tidsserie", "A1", None)),
    ("X-7", "a title that is no heading", _no_heading),
    ("X-7", "no intro", _cell("Tidsserie", "A2", None)),
    ("X-8", "a sheet without a name of its own", _set("Tidsserie", "title", "Blad1")),
    ("X-9", "a hidden sheet", _set("Tidsserie", "sheet_state", "hidden")),
    ("X-9", "a hidden row", _hide_row),
    ("X-9", "a hidden column", _hide_column),
    ("X-10", "a raised sign", _head("Tidsserie", "C4", "Män (%)¹")),
    ("X-10", "a note that is explained nowhere", _cell("Tidsserie", "E5", "[note 9]")),
    ("X-11", "frozen panes", _set("Tidsserie", "freeze_panes", "B5")),
    ("X-11", "a filter of the sheet", _set("Tidsserie", "auto_filter.ref", "A4:F11")),
    ("X-12", "a fill that is not ours", _fill("FFEE88")),
    ("X-12", "dark text on accent", _fill("1A5FA8")),
    ("X-12", "text too pale to read", _pale),
    ("X-13", "only in the header", _set("Tidsserie", "oddHeader.center.text", "Hemligt")),
    ("X-14", "charts without a text", _as_it_is),
    ("X-15", "no title of the document", _property("title")),
    ("X-15", "no language", _property("language")),
    ("X-15", "no author", _property("creator")),
    ("X-16", "a link that leads nowhere", _lost_link),
    ("X-17", "the cursor elsewhere", _cursor),
    ("X-17", "another sheet on top", _active),
    ("X-18", "heads on the first page only", _set("Tidsserie", "print_title_rows", "1:1")),
    ("X-18", "portrait", _set("Tidsserie", "page_setup.orientation", "portrait")),
    ("X-19", "a number as text", _text("Tidsserie", "D6", "−12,5")),
    ("X-19", "a sign that the chart draws as zero", _cell("Tidsserie", "B7", "..")),
    ("X-20", "one sex as a part", _head("Tidsserie", "C4", "Därav män (%)")),
    ("X-20", "men before women", _men_first),
    ("X-20", "women alone", _women_only),
    ("S-1", "a formula among values", _cell("Tidsserie", "D5", "=B5-C5")),
    ("S-1", "an error value", _cell("Tidsserie", "D5", "#REF!")),
    ("S-1", "a formula that reaches out", _cell("Kontroller", "D5", '=HYPERLINK("http://x")')),
    ("S-1", "text that becomes a formula when edited", _text("Tidsserie", "E5", "=1+1")),
)


def test_a_clean_book_breaks_no_rule(clean: Path) -> None:
    assert lint(clean) == ()


@pytest.mark.parametrize(("rule", "what", "plant"), PLANTS, ids=[each[1] for each in PLANTS])
def test_planted_fault_is_found(
    rule: str, what: str, plant: Plant, clean: Path, tmp_path: Path
) -> None:
    workbook = load_workbook(clean)
    plant(workbook)
    path = tmp_path / "planted.xlsx"
    workbook.save(path)
    assert rule in {each.rule for each in lint(path)}, what


def _with_part(source: Path, target: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for each in old.namelist():
            new.writestr(each, change(old.read(each)) if each == name else old.read(each))
        if name not in old.namelist():
            new.writestr(name, change(b""))


DRAWING = "xl/drawings/drawing1.xml"
SHAPE = (
    b"<xdr:oneCellAnchor xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/"
    b"spreadsheetDrawing'><xdr:sp><xdr:cNvPr id='7' name='Ruta' "
    b"descr='En textruta som ingen kan hitta'/></xdr:sp></xdr:oneCellAnchor></wsDr>"
)


@pytest.mark.parametrize(
    ("rule", "part", "change"),
    [
        ("X-9", "xl/vbaProject.bin", lambda _: b"macro"),
        (
            "X-11",
            "xl/tables/table2.xml",
            lambda old: old.replace(b"<tableColumns", b"<autoFilter/><tableColumns"),
        ),
        ("X-14", DRAWING, lambda old: old.replace(b' descr="Linje', b' descr="Kort" x="Linje')),
        ("X-14", DRAWING, lambda old: old.replace(b' descr="Linje', b' descr="diagram.png Linje')),
        ("X-13", DRAWING, lambda old: old.replace(b"</wsDr>", SHAPE)),
        ("X-14", DRAWING, lambda old: old.replace(b"</wsDr>", SHAPE)),
    ],
)
def test_fault_in_a_part_is_found(
    rule: str, part: str, change: Callable[[bytes], bytes], clean: Path, tmp_path: Path
) -> None:
    path = tmp_path / "planted.xlsx"
    _with_part(clean, path, part, change)
    with ZipFile(path) as archive:
        assert rule in {found for found, _ in package_faults(archive)}


def test_areas_of_charts_are_read_from_the_file(clean: Path) -> None:
    with ZipFile(clean) as archive:
        assert chart_areas(archive)["Tidsserie"] == [
            (2, 5, 2, 11),
            (3, 5, 3, 11),
            (2, 8, 2, 11),
            (3, 8, 3, 11),
        ]


def test_contents_without_a_link_to_a_sheet_are_found(clean: Path, tmp_path: Path) -> None:
    workbook = load_workbook(clean)
    workbook["Läs mig"]["B7"].hyperlink = None
    path = tmp_path / "planted.xlsx"
    workbook.save(path)
    assert "the contents have no link to Tidsserie" in [each.text for each in lint(path)]


def test_an_ordinary_workbook_is_not_taken_for_one_of_ours(tmp_path: Path) -> None:
    workbook: Any = Workbook()
    workbook.active.append(["a", "b"])
    path = tmp_path / "plain.xlsx"
    workbook.save(path)
    found = lint(path)
    assert {"X-1", "X-7", "X-8", "X-15", "X-18"} <= {each.rule for each in found}
    assert all(isinstance(each, Violation) for each in found)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "1A5FA8") == pytest.approx(6.47, abs=0.02)
