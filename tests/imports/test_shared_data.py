"""The real files beside the repository, where they are: values that were checked by hand."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from jimdesk.domain.observation import Sex
from jimdesk.imports.reading import read
from jimdesk.imports.table import Cell, Dimension, Table, UnreadableError
from tests.imports.files import SHARED
from tests.imports.test_inspect import run

pytestmark = [
    pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here"),
    pytest.mark.timeout(300),
]

READABLE = [
    "PxWeb__BE0101F1ensvdescdefaulterror.px",  # the error is one of how it is shown
    "PxWeb__BE0101F1missingTitle.px",  # the format says how a title is made
    "PxWeb__template_av_BE0101F1error.px",  # what the others were made from
]


def files(folder: str) -> list[Path]:
    found = sorted((SHARED / folder).iterdir()) if SHARED.is_dir() else []
    return [path for path in found if path.is_file()]


def oracle() -> list[dict[str, Any]]:
    path = SHARED / "oracle.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []


def matches(dimension: Dimension, code: str, wanted: str) -> bool:
    label = dimension.labels[dimension.codes.index(code)]
    return wanted in (code, label)


def chosen(table: Table, select: dict[str, str]) -> list[Cell]:
    wanted = {name: text for name, text in select.items() if name != "*"}
    names = [each.name for each in table.dimensions]
    assert set(wanted) <= set(names), (wanted, names)
    return [
        cell
        for cell in table.cells
        if all(
            matches(dimension, code, wanted[dimension.name])
            for dimension, code in zip(table.dimensions, cell.at, strict=True)
            if dimension.name in wanted
        )
    ]


@pytest.mark.parametrize("entry", oracle(), ids=lambda entry: entry["file"][:40])
def test_value_that_was_checked_by_hand(entry: dict[str, Any]) -> None:
    (table,) = read([SHARED / entry["file"]])
    cells = chosen(table, entry["select"])
    if "*" in entry["select"]:
        total = sum(cell.value for cell in cells if cell.value is not None)
        assert total == pytest.approx(entry["value"], rel=1e-12)
    else:
        (cell,) = cells
        assert cell.value == entry["value"]


@pytest.mark.parametrize("path", files("px") + files("csv"), ids=lambda path: path.name)
def test_every_table_is_read(path: Path) -> None:
    assert all(table.numbers for table in read([path]))


@pytest.mark.parametrize("path", files("px_malformed"), ids=lambda path: path.name)
def test_malformed_px_is_refused_or_read_right(path: Path) -> None:
    if path.name in READABLE:
        (table,) = read([path])
        assert len(table.numbers) == 48
    else:
        with pytest.raises(UnreadableError):
            read([path])


@pytest.mark.parametrize(
    "path",
    [*files("xlsx_nasty"), *files("jsonstat"), *files("eige")],
    ids=lambda path: path.name,
)
def test_difficult_file_is_read_or_refused(path: Path) -> None:
    with suppress(UnreadableError):
        assert all(table.numbers for table in read([path]))


def test_dense_and_sparse_writing_of_one_table_give_the_same() -> None:
    (dense,) = read([SHARED / "px/PxWeb__BE101ACE.px"])
    (sparse,) = read([SHARED / "px/PxWeb__BE101ACEkeys.px"])
    assert list(dense.numbers) == list(sparse.numbers)


def test_files_of_one_sex_each_are_one_table() -> None:
    names = ("women.csv", "men.xlsx")
    folder = SHARED / "eige"
    tables = read([folder / f"wipEU__european_financial_institutions_{name}" for name in names])
    (table,) = tables
    found = {(cell.at[0], cell.period, cell.sex): cell.value for cell in table.cells}
    assert found["European Central Bank", "2023", Sex.WOMEN] == 2
    assert found["European Central Bank", "2023", Sex.MEN] == 24


# Runs a command and tells its memory; among the children of the tests are larger ones.
_MEASURED = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.fault("FT30")
@pytest.mark.parametrize(
    "name",
    [
        "poi__poc-shared-strings.xlsx",
        "poi__poc-xmlbomb-empty.xlsx",
        "calamine__OOM_alloc3.xls",
        "poi__protected_passtika.xlsx",
        "openpyxl__null_file.xlsx",
    ],
)
def test_hostile_workbook_ends_in_one_line_in_time_and_memory(name: str) -> None:
    pytest.importorskip("resource", reason="Windows counts otherwise")
    words = (sys.executable, "-m", "jimdesk", "inspect", SHARED / "xlsx_nasty" / name, "--json")
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said, kilobytes = done.stderr.splitlines()
    assert (done.returncode, done.stdout, bool(said)) == (2, "", True)
    assert int(kilobytes) < 500 * 1024


def test_largest_workbook_is_read_in_memory() -> None:
    done = run("inspect", SHARED / "xlsx_nasty/poi__bug62181.xlsx", "--json")
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["tables"][0]["cells"]) == 97_275
