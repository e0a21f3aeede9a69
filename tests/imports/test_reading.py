from pathlib import Path

import pytest

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Sex
from jimdesk.imports.answer import tables_from, written
from jimdesk.imports.reading import read
from jimdesk.imports.table import Table, UnreadableError
from tests.imports.files import json_bytes, jsonstat, long_csv, px, sample

pytestmark = pytest.mark.usefixtures("english")


def save(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_kind_of_file_is_told_by_what_it_holds(tmp_path: Path) -> None:
    contents = (px(sample()), json_bytes(jsonstat(sample())), long_csv(sample()))
    for number, data in enumerate(contents):
        (table,) = read([save(tmp_path / f"{number}.txt", data)])
        assert len(table.numbers) == 8


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b'{"a": ', "broken"),
        (b"[" * 100_000, "broken"),
        (b'{"columns": []}', "neither"),
        (b'{"elements": [], "x": 1}', "no values"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_name(
    tmp_path: Path, data: bytes, says: str
) -> None:
    with pytest.raises(UnreadableError, match=rf"^a\.px cannot be read: .*{says}"):
        read([save(tmp_path / "a.px", data)])


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "saknas.px", tmp_path):
        with pytest.raises(UnreadableError, match="cannot be read"):
            read([path])


def test_sheet_of_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no workbook"):
        read([save(tmp_path / "a.px", px(sample()))], "Blad1")


def test_files_of_one_sex_each_are_one_table(tmp_path: Path) -> None:
    paths = [
        save(tmp_path / "chefer_kvinnor.csv", "Land;2023;2024\nSE;1;2\nFI;3;4\n"),
        save(tmp_path / "chefer_man.csv", "Land;2023;2024\nSE;5;6\nNO;7;..\n"),
        save(tmp_path / "chefer_totalt.csv", "Land;2023;2024\nSE;6;8\n"),
    ]
    (table,) = read(paths)
    found = {(cell.at[0], cell.period, cell.sex): cell.value for cell in table.cells}
    assert found["SE", "2024", Sex.WOMEN] == 2
    assert found["NO", "2023", Sex.MEN] == 7
    assert found["NO", "2024", Sex.MEN] is None
    assert found["SE", "2023", Sex.TOTAL] == 6
    assert len(found) == 10
    assert table.files == tuple(path.name for path in paths)


def test_files_that_do_not_belong_together_stay_apart(tmp_path: Path) -> None:
    paths = [
        save(tmp_path / "chefer_kvinnor.csv", "Land;2023\nSE;1\n"),
        save(tmp_path / "anställda_man.csv", "Land;2023\nSE;1\n"),
        save(tmp_path / "chefer_man.csv", "Yrke;2023\nPolis;1\n"),
    ]
    assert len(read(paths)) == 3


def test_a_total_is_never_corrected(tmp_path: Path) -> None:
    (table,) = read([save(tmp_path / "a.csv", "Kön;2025\nK;119906\nM;125373\nT;245284\n")])
    assert [cell.value for cell in table.cells] == [119906, 125373, 245284]


def rows(women: list[float], men: list[float], unit: str = "") -> str:
    lines = [f"Enhet;{unit}" if unit else "Om;detta", "Land;Kvinnor;Män;"]
    lines += [f"L{n};{w};{m};" for n, (w, m) in enumerate(zip(women, men, strict=True))]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        (rows([1, 2, 3], [4, 5, 6], "antal"), Measure.COUNT),
        (rows([40, 55, 30], [60, 45, 70], "procent"), Measure.SEX_DISTRIBUTION),
        (rows([40, 55.4, 30], [60, 44.5, 70], "%"), Measure.SEX_DISTRIBUTION),
        (rows([40, 55, 30], [50, 45, 20], "procent"), Measure.SHARE_WITHIN_SEX),
        (rows([40], [60], "procent"), None),  # 40 and 60 can be either
        (rows([40, 55, 30], [60, 45, 50], "procent"), None),
        (rows([1, 2, 3], [4, 5, 6], "antal per 1 000"), None),
        (rows([1, 2, 3], [4, 5, 6], "medelvärde, år"), Measure.MEAN),
        (rows([1, 2, 3], [4, 5, 6], "median"), Measure.MEDIAN),
        (rows([1, 2, 3], [4, 5, 6], "tkr"), Measure.AMOUNT),
        (rows([1, 2, 3], [4, 5, 6], "index"), Measure.INDEX),
        (rows([1, 2, 3], [4, 5, 6]), None),
        ("Land;Kvinnor;Män;Totalt\nA;60;50;110\nB;70;80;150\nC;1;2;3\n", Measure.COUNT),
        ("Andel\nLand;Kvinnor;Män;x\nA;1;2;\n", None),
    ],
)
def test_kind_of_measure_is_known_or_said_to_be_uncertain(
    tmp_path: Path, text: str, measure: Measure | None
) -> None:
    (table,) = read([save(tmp_path / "a.csv", text)])
    assert table.measure is measure


def same(one: Table, other: Table) -> bool:
    return list(one.cells) == list(other.cells) and one.dimensions == other.dimensions


def test_an_answer_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    tables = read(
        [
            save(
                tmp_path / "a.px",
                px(sample(), 'NOTE="å";', 'TIMEVAL("år")=TLIST(A1),"2023","2024";'),
            )
        ]
    )
    (again,) = tables_from("".join(written(tables)))
    assert same(again, tables[0])
    assert (again.title, again.notes, again.files) == ("Folk", ("å",), ("a.px",))
    assert again.measure is tables[0].measure
