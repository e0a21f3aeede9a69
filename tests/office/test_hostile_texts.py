"""Whole exports of a file whose names and texts are as bad as they get."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from openpyxl import load_workbook

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.problem import Problem
from jimdesk.office.export import export
from jimdesk.office.formats import FORMATS, Format, word
from jimdesk.office.lint import lint
from jimdesk.office.lint_docx import lint as lint_docx
from jimdesk.reports import report
from jimdesk.store.store import Store
from jimdesk.ui.printing import pdf
from tests.reports.material import DRAFT, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")

FORMULA = '=HYPERLINK("x")'
KINDS = {each.name: each for each in FORMATS}
LONG = "å" * 32_768


@pytest.fixture
def store() -> Store:
    store = whole_chain()
    save = saver(store)
    save(replace(store.agency, name=FORMULA, short_name="A/B:[C]"))
    save(replace(store.all(Goal)[0], statement="Mål/delmål\x00 \x0b <&>", area="Mål/delmål"))
    save(replace(store.all(Indicator)[0], name=FORMULA, note="\ud800 lone"))
    save(replace(store.all(Problem)[0], title="@SUM(A1)", note=LONG))
    return store


def test_a_workbook_holds_them_as_text_and_passes_its_check(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    done = export(store, report("annual"), 2025, DRAFT, target)
    assert len(done.cut) == 1, "the text that is longer than a cell is told"
    assert lint(target) == ()
    workbook = load_workbook(target)
    assert workbook.properties.creator == FORMULA
    texts = [cell for area in workbook for row in area.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in texts if cell.value == FORMULA} == {"s"}
    assert any("Mål/delmål \ufffd" in str(cell.value) for cell in texts)
    for name in workbook.sheetnames:
        assert not set(name) & set("[]:*?/\\")


@pytest.mark.parametrize("name", ["annual-text", "plan", "catalogue", "handover"])
def test_a_document_holds_them_as_text_and_passes_its_check(
    name: str, store: Store, tmp_path: Path
) -> None:
    target = tmp_path / "out.docx"
    export(store, report(name), 2025, DRAFT, target, KINDS["docx"])
    assert lint_docx(target) == ()
    assert docx.Document(str(target)).core_properties.author == FORMULA


@pytest.mark.parametrize("name", ["annual", "catalogue"])
def test_pages_of_them_are_whole(name: str, store: Store, tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "out.pdf"
    export(store, report(name), 2025, DRAFT, target, pdf())
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", [KINDS["csv"], KINDS["csv-point"], KINDS["stratsys"]],
                         ids=lambda kind: kind.name)  # fmt: skip
def test_no_cell_of_a_delimited_file_is_a_formula(
    kind: Format, store: Store, tmp_path: Path
) -> None:
    target = tmp_path / f"out{kind.suffix}"
    export(store, report("annual"), 2025, DRAFT, target, kind)
    delimiter = "," if kind.name == "csv-point" else ";"
    with target.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=delimiter) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "@"))]


def test_data_and_archive_hold_them_as_they_are(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    export(store, report("annual"), 2025, DRAFT, target, KINDS["jsonstat"])
    assert FORMULA in json.dumps(json.loads(target.read_text("utf-8")), ensure_ascii=False).replace(
        '\\"', '"'
    )
    target = tmp_path / "out.zip"
    export(store, report("annual"), 2025, DRAFT, target, KINDS["zip"])
    with ZipFile(target) as packed:
        assert packed.testzip() is None


def test_a_broken_template_stops_the_export_and_is_not_logged(store: Store, tmp_path: Path) -> None:
    template = tmp_path / "mall.docx"
    template.write_bytes(b"PK\x03\x04 this is no document")
    target = tmp_path / "out.docx"
    target.write_bytes(b"old")
    with pytest.raises(JimdeskError, match=r"mall\.docx"):
        export(store, report("annual-text"), 2025, DRAFT, target, word(template))
    assert target.read_bytes() == b"old"
    assert not store.all(ExportEntry)
