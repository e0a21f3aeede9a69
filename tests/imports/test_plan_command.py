"""The command "import": figures from a file into an indicator, without a window."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.__main__ import main
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.store.store import Store
from tests.imports.files import SHARED, Sample, px, sample, workbook

DONE, FINDINGS, UNREADABLE, REFUSED = range(4)
SEXES = ("kvinnor", "män", "totalt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ny.jim"
    store = Store.create(path)
    store.edit("x", lambda edit: edit.save(Indicator(name="Folk", measure=Measure.COUNT)))
    store.close()
    return path


def source(tmp_path: Path, *values: float, years: tuple[str, ...] = ("2023", "2024")) -> Path:
    made = Sample(names=("region", "kön", "år"), codes=(("Riket",), SEXES, years), values=values)
    path = tmp_path / "folk.px"
    path.write_bytes(px(made))
    return path


def run(*words: str | Path) -> int:
    return main(["--lang", "en", "import", *map(str, words)])


def observed(path: Path) -> list[tuple[str, float | None, float | None]]:
    store = Store.read(path)
    rows = [(r.period, r.women_numerator, r.men_numerator) for r in store.all(Observation)]
    store.close()
    return rows


def test_figures_come_in(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, source(tmp_path, 1, 2, 3, 4, 4, 6), "--indicator", "I-001") == DONE
    assert observed(path) == [("2023", 1, 3), ("2024", 2, 4)]
    assert "New: 6" in capsys.readouterr().out


def test_a_dry_run_leaves_the_file_as_it_is(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    file = source(tmp_path, 1, 2, 3, 4, 4, 6)
    assert run(path, file, "--indicator", "I-001", "--dry-run") == DONE
    assert path.read_bytes() == before
    assert "New: 6" in capsys.readouterr().out


def test_what_was_typed_is_kept_told_and_exit_1(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = source(tmp_path, 1, 2, 3, 4, 4, 6)
    assert run(path, file, "--indicator", "I-001") == DONE
    store = Store.open(path)
    row = store.all(Observation)[0]
    store.edit("x", lambda edit: edit.save(replace(row, women_numerator=9.0)))
    store.close()
    capsys.readouterr()
    assert run(path, file, "--indicator", "I-001", "--mapping", "Folk") == FINDINGS
    assert "2023, Women: 9 → 1" in capsys.readouterr().out
    assert observed(path)[0] == ("2023", 9, 3)


@pytest.mark.parametrize(
    "words",
    [("--indicator", "I-009"), ("--indicator", "I-001", "--mapping", "Okänd")],
)
def test_what_is_not_there_is_exit_2(path: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = path.read_bytes()
    assert run(path, source(tmp_path, 1, 2, 3, 4, 4, 6), *words) == UNREADABLE
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_read_is_exit_2(path: Path, tmp_path: Path) -> None:
    broken = tmp_path / "trasig.px"
    broken.write_bytes(px(sample(), data="1 2"))
    before = path.read_bytes()
    assert run(path, broken, "--indicator", "I-001") == UNREADABLE
    assert path.read_bytes() == before


def test_what_is_not_certain_is_refused_and_said(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "folk.px"
    file.write_bytes(px(sample()))
    before = path.read_bytes()
    assert run(path, file, "--indicator", "I-001") == REFUSED
    assert "Which category of region" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_held_file_is_refused(path: Path, tmp_path: Path) -> None:
    held = Store.open(path)
    assert run(path, source(tmp_path, 1, 2, 3, 4, 4, 6), "--indicator", "I-001") == REFUSED
    held.close()


def test_several_tables_are_refused_while_none_is_remembered(path: Path, tmp_path: Path) -> None:
    one = workbook(tmp_path / "a.xlsx", [["Kön", "2023"], ["K", 1], ["M", 2]])
    two = workbook(tmp_path / "b.xlsx", [["Kön", "2023"], ["K", 1], ["M", 2]])
    assert run(path, one, two, "--indicator", "I-001") == REFUSED


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")
def test_a_real_table_is_not_guessed_at(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = SHARED / "px" / "PCAxis.Serializers__BE0101N1.px"
    assert run(path, file, "--indicator", "I-001", "--dry-run") == REFUSED
    assert "region" in capsys.readouterr().err


# Records.

GOALS: list[list[object]] = [
    ["Mål", "Målår", "Problem"],
    ["Lika rätt", 2027, ""],
    ["Snabb hjälp", "sen", "Okänt"],
]


def goals(path: Path) -> list[tuple[str, int | None]]:
    store = Store.read(path)
    found = [(each.statement, each.due_year) for each in store.all(Goal)]
    store.close()
    return found


def test_records_come_in_and_what_cannot_be_read_is_told_and_exit_1(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = workbook(tmp_path / "plan.xlsx", GOALS)
    assert run(path, file, "--as", "goals", "--dry-run") == FINDINGS
    assert goals(path) == []
    assert run(path, file, "--as", "goals") == FINDINGS
    assert goals(path) == [("Lika rätt", 2027), ("Snabb hjälp", None)]
    said = capsys.readouterr().out
    assert "New: 2" in said
    assert "Blad1, row 3, To be reached by: “sen”" in said
    assert "“Okänt”" in said


def test_what_a_sheet_looks_like_is_read_and_the_rest_left(path: Path, tmp_path: Path) -> None:
    file = workbook(tmp_path / "plan.xlsx", GOALS[:2], sheet="Mål")
    assert run(path, file, "--as", "records") == DONE
    assert goals(path) == [("Lika rätt", 2027)]
    assert run(path, file, "--as", "records") == DONE
    other = workbook(tmp_path / "lunch.xlsx", [["Vecka", "Soppa"], ["12", "Ärtsoppa"]])
    before = path.read_bytes()
    assert run(path, other, "--as", "records") == REFUSED
    assert run(path, other, "--as", "goals") == REFUSED, "no column says what a row is called"
    assert path.read_bytes() == before


def test_of_several_sheets_those_of_the_wanted_kind_are_read(path: Path, tmp_path: Path) -> None:
    one = workbook(tmp_path / "a.xlsx", GOALS[:2], sheet="Mål")
    two = workbook(tmp_path / "b.xlsx", [["Problem", "Prioritet"], ["Nekas", 1]], sheet="Problem")
    assert run(path, one, two, "--as", "problems") == DONE
    assert goals(path) == []


def test_one_of_indicator_and_kind_is_needed(path: Path, tmp_path: Path) -> None:
    file = workbook(tmp_path / "plan.xlsx", GOALS)
    for words in ((), ("--as", "goals", "--indicator", "I-001")):
        with pytest.raises(SystemExit) as left:
            run(path, file, *words)
        assert left.value.code == UNREADABLE


def test_rows_are_answered_as_they_stand(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = workbook(tmp_path / "plan.xlsx", GOALS[:2], sheet="Mål")
    assert main(["--lang", "en", "inspect", str(file), "--rows"]) == DONE
    (grid,) = json.loads(capfdbinary.readouterr().out)["grids"]
    assert grid == {
        "sheet": "Mål",
        "file": "plan.xlsx",
        "rows": [GOALS[0], ["Lika rätt", "2027", ""]],
    }
