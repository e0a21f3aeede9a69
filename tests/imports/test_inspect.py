import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jimdesk.__main__ import main
from jimdesk.imports.apart import read_apart
from jimdesk.imports.table import UnreadableError
from tests.imports.files import px, sample, workbook


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    root = str(Path(__file__).resolve().parents[2])
    return subprocess.run(
        [sys.executable, "-m", "jimdesk", *map(str, words)],
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "folk.px"
    path.write_bytes(px(sample()))
    return path


def test_json_says_what_was_recognised_and_every_value(file: Path) -> None:
    done = run("inspect", file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (table,) = json.loads(done.stdout)["tables"]
    assert [each["role"] for each in table["dimensions"]] == ["other", "sex", "time"]
    assert table["cells"][0] == {
        "at": ["Norr", "kvinnor", "2023"],
        "value": 10,
        "missing": None,
        "sex": "women",
        "period": "2023",
    }
    assert table["cells"][5]["missing"] == "not_available"
    assert len(table["cells"]) == 8


def test_a_console_of_another_set_of_characters_changes_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "folk.csv"
    path.write_text("Län;2023\nÖrebro → Åmål;10\n", "utf-8")
    before = run("inspect", path, "--json").stdout
    assert "Örebro → Åmål" in before
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # as a pipe has in a Swedish Windows
    assert run("inspect", path, "--json").stdout == before


def test_without_json_it_is_said_in_words(
    file: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["--lang", "en", "inspect", str(file)]) == 0
    said = capsys.readouterr().out
    assert "kön (sex): kvinnor, män" in said
    assert "8 values" in said


def test_what_cannot_be_read_is_one_line_and_exit_2(tmp_path: Path) -> None:
    path = tmp_path / "trasig.px"
    path.write_bytes(px(sample(), data="1 2"))
    done = run("inspect", path, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("trasig.px")
    assert len(done.stderr.splitlines()) == 1


def test_sheet_is_chosen(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Kön", "Antal"], ["K", 1], ["M", 2]], "Blad å")
    assert run("inspect", path, "--sheet", "Blad å", "--json").returncode == 0
    assert run("inspect", path, "--sheet", "Blad b", "--json").returncode == 2


@pytest.mark.fault("FT30")
@pytest.mark.skipif(os.name != "posix", reason="limits of memory are POSIX'")
def test_who_asks_for_too_much_memory_is_stopped(tmp_path: Path, english: None) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a;b\n" + b'"x";1\n' * 8 + b"\n" * 90_000_000)
    with pytest.raises(UnreadableError, match=r"^a\.csv"):
        read_apart([path])


def test_a_python_file_beside_the_source_is_not_run(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file.parent / "json.py").write_text("raise SystemExit(7)", encoding="utf-8")
    monkeypatch.chdir(file.parent)
    assert len(read_apart([file])[0].numbers) == 8


def test_readers_load_neither_qt_nor_numpy_nor_openpyxl() -> None:
    code = (
        "import sys; import jimdesk.imports.inspect; "
        "print([n for n in ('PySide6', 'numpy', 'openpyxl', 'sqlite3') if n in sys.modules])"
    )
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
