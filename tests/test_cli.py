"""The command line: answers, exit codes, and what it must never load or change."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jimdesk import __main__, __version__, cli, i18n
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status
from jimdesk.store.store import Store
from tests.reports.material import few, given_away, saver, whole_chain

DONE, FINDINGS, UNREADABLE, REFUSED = range(4)


def _run(*words: str | Path) -> int:
    """Run in this process; argparse ends it where the arguments are wrong."""
    try:
        return __main__.main(["--lang", "en", *map(str, words)])
    except SystemExit as end:
        return int(str(end.code))


def _file(tmp_path: Path, store: Store, name: str = "own.jim") -> Path:
    path = tmp_path / name
    store.copy_to(path)
    store.close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file on disk with a whole chain."""
    return _file(tmp_path, whole_chain())


@pytest.fixture
def held(path: Path) -> Iterator[Path]:
    """Return a file that another opening holds, with a backup copy of it."""
    with_copy = Store.open(path)
    with_copy.back_up()
    yield path
    with_copy.close()


# What it loads and where it runs.

_MODULES = """
import sys
from jimdesk.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
unwanted = [name for name in ("PySide6", "numpy", "openpyxl") if name in sys.modules]
print("loaded", *unwanted)
sys.exit(code)
"""


def _apart(
    *words: str | Path, cwd: Path | None = None, screen: bool = False
) -> tuple[int, str, str]:
    """Run in a process of its own, without a screen; return exit code, stdout and stderr."""
    hidden = () if screen else ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = str(Path(__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", _MODULES, "--lang", "en", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_only_an_export_loads_openpyxl_and_nothing_loads_qt_or_numpy(
    path: Path, tmp_path: Path
) -> None:
    assert _apart("check", path)[1].endswith("loaded\n")
    assert _apart("dump", path, "--to", tmp_path / "out.json")[1].endswith("loaded\n")
    code, said, _ = _apart("export", path, "--year", "2025", "--to", tmp_path / "out.xlsx")
    assert (code, said.splitlines()[-1]) == (DONE, "loaded openpyxl")


def test_the_example_without_a_screen_is_written_to_the_current_folder(tmp_path: Path) -> None:
    code, said, told = _apart("--example", cwd=tmp_path)
    assert code == DONE
    assert "There is no screen" in told
    example, workbook, _ = said.splitlines()
    assert Path(example) == tmp_path / "example.jim"
    assert Path(workbook).name.startswith("JiM_")
    assert Path(workbook).exists()
    code, said, _ = _apart("--example", cwd=tmp_path)
    assert (code, Path(said.splitlines()[0]).name) == (DONE, "example (2).jim")


def test_the_window_without_a_screen_says_so(tmp_path: Path) -> None:
    code, _, told = _apart("--smoke", cwd=tmp_path)
    assert code == UNREADABLE
    assert told == "There is no screen. See jimdesk --help for the commands.\n"


def test_a_computer_without_a_screen_gets_the_example_as_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert _run() == UNREADABLE
    assert _run("--example") == DONE
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert {path.suffix for path in tmp_path.iterdir()} == {".jim", ".xlsx"}


# Which face.


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--version") == DONE
    assert capsys.readouterr().out == f"jimdesk {__version__}\n"


def test_help_names_the_window_and_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--help") == DONE
    said = capsys.readouterr().out
    assert "--example" in said
    for command in cli.texts():
        assert f"  {command}" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["export"], "missing: FILE.jim, --year, --to"),
        (["check", "a.jim", "--year", "25"], "--year: write a year with four figures"),
        (["check", "a.jim", "--json=1"], "--json: takes no '1'"),
        (["check", "a.jim", "--nothing"], "not understood: --nothing"),
        (["check", "a.jim", "--year"], "--year: something must follow"),
    ],
)
def test_wrong_arguments_are_told_in_plain_words(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*words) == UNREADABLE
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--lang", "xx"], ["--lang"]])
def test_a_language_that_is_not_spoken_is_told_in_swedish(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*words) == UNREADABLE
    assert "--lang" in capsys.readouterr().err
    assert i18n.language() == "sv"


def test_swedish_is_spoken_unless_something_else_is_asked_for(path: Path) -> None:
    assert __main__.main(["check", str(path), "--json"]) == FINDINGS
    assert i18n.language() == "sv"
    _run("check", path, "--json")
    assert i18n.language() == "en"


def test_a_missing_library_of_qt_is_named_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    package = tmp_path / "PySide6"
    plugins = package / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (plugins / "libqxcb.so").write_bytes(b"no library")
    monkeypatch.delitem(sys.modules, "PySide6", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert _run("--smoke") == UNREADABLE
    told = capsys.readouterr().err
    assert "libqxcb.so" in told
    assert "apt-get install" in told
    assert "libegl1" in told


# example, dump, load.


def test_the_example_is_written_and_never_over_something(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "example.jim"
    assert _run("example", target) == DONE
    assert capsys.readouterr().out == f"{target}\n"
    before = target.read_bytes()
    assert _run("example", target) == REFUSED
    assert "is there already" in capsys.readouterr().err
    assert target.read_bytes() == before


def test_what_is_dumped_and_loaded_dumps_the_same(path: Path, tmp_path: Path) -> None:
    first, copy, second = tmp_path / "1.json", tmp_path / "copy.jim", tmp_path / "2.json"
    assert _run("dump", path, "--to", first) == DONE
    assert _run("load", first, copy) == DONE
    assert _run("dump", copy, "--to", second) == DONE
    assert first.read_bytes() == second.read_bytes()


def test_dump_and_load_write_over_nothing_unless_told_to(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    assert _run("dump", path, "--to", target) == REFUSED
    assert target.read_text() == "old"
    assert _run("dump", path, "--to", target, "--force") == DONE
    before = path.read_bytes()
    assert _run("load", target, path) == REFUSED
    assert path.read_bytes() == before


def test_a_file_is_never_dumped_over_itself(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert _run("dump", path, "--to", path, "--force") == UNREADABLE
    assert "is the file itself" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("dump", path, "--to", tmp_path / "gone" / "out.json") == UNREADABLE
    assert "could not be read or written" in capsys.readouterr().err


# check.


def test_check_lists_findings_and_counts_them(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert _run("check", path) == FINDINGS
    *findings, summary = capsys.readouterr().out.splitlines()
    assert any(" · P-001 · " in line for line in findings)
    assert "warnings" in summary
    assert path.read_bytes() == before


def test_check_answers_as_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", path, "--json", "--year", "2024") == FINDINGS
    answer = json.loads(capsys.readouterr().out)
    assert answer["file"] == str(path)
    assert set(answer["findings"][0]) == {
        "rule",
        "severity",
        "table",
        "id",
        "field",
        "text",
        "accepted",
    }
    assert {each["severity"] for each in answer["findings"]} <= {"error", "warning", "note"}


def test_check_of_a_file_without_records_is_done(tmp_path: Path) -> None:
    assert _run("check", _file(tmp_path, Store.create())) == DONE


def test_check_takes_the_year_that_is_chosen_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = whole_chain()
    store.set_setting("report_year", "2031")
    _run("check", _file(tmp_path, store))
    assert "2031" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\x00" * 40])
def test_what_is_not_ours_is_unreadable_and_untouched(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.jim"
    path.write_bytes(content)
    assert _run("check", path) == UNREADABLE
    assert "other.jim" in capsys.readouterr().err
    assert path.read_bytes() == content


def test_a_damaged_file_is_unreadable_and_untouched(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert _run("check", path) == UNREADABLE
    assert path.read_bytes() == whole[: len(whole) // 2]


def test_damage_inside_the_file_is_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlite3

    conn = sqlite3.connect(path)
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("UPDATE goal_problem SET goal_id = 99")
    conn.commit()
    conn.close()
    assert _run("check", path) == UNREADABLE
    assert "own.jim is damaged: goal_problem" in capsys.readouterr().err


def test_a_missing_file_is_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", tmp_path / "gone.jim") == UNREADABLE
    assert "gone.jim" in capsys.readouterr().err


def test_a_held_file_is_read_from_its_newest_copy_and_that_is_told(
    held: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("check", held) == FINDINGS
    assert "backup copy of" in capsys.readouterr().err


def test_a_held_file_without_a_copy_is_refused(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    holder = Store.open(path)
    assert _run("check", path) == REFUSED
    assert "own.jim is open" in capsys.readouterr().err
    holder.close()


# export.


def test_an_export_is_written_told_and_logged(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.xlsx"
    assert _run("export", path, "--year", "2025", "--to", target) == DONE
    assert capsys.readouterr().out == f"{target}\n"
    store = Store.read(path)
    assert [entry.version for entry in store.all(ExportEntry)] == [__version__]
    store.close()


def test_an_export_into_a_folder_gets_its_name(path: Path, tmp_path: Path) -> None:
    assert _run("export", path, "--year", "2025", "--to", tmp_path) == DONE
    (found,) = tmp_path.glob("*.xlsx")
    assert found.name.startswith("JiM_TAST_2025_utkast_")


def test_an_export_writes_over_nothing_unless_told_to(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"old")
    assert _run("export", path, "--year", "2025", "--to", target) == REFUSED
    assert target.read_bytes() == b"old"
    assert _run("export", path, "--year", "2025", "--to", target, "--force") == DONE
    assert target.read_bytes() != b"old"


def test_a_final_of_what_is_given_away_names_it_and_leaves_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = given_away()
    target = tmp_path / "out.xlsx"
    path = _file(tmp_path, store)
    assert _run("export", path, "--year", "2025", "--to", target, "--final") == REFUSED
    assert "I-001 2025" in capsys.readouterr().err
    assert not target.exists()
    assert _run("export", path, "--year", "2025", "--to", target) == DONE


def test_errors_stop_what_leaves_until_a_reason_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = few()
    (value,) = store.all(Observation)
    store.edit("x", lambda edit: edit.save(replace(value, men_numerator=9000.0)))
    target = tmp_path / "out.xlsx"
    path = _file(tmp_path, store)
    words = ("export", path, "--year", "2025", "--to", target, "--published", "--publication")
    assert _run(*words) == REFUSED
    assert "it has errors" in capsys.readouterr().err
    assert not target.exists()
    assert _run(*words, "--reason", "Decided", "--case-number", "1-26", "--contact", "JiM") == DONE
    with closing(Store.read(path)) as read:
        (entry,) = read.all(ExportEntry)
    assert (entry.stage, entry.edition, entry.reason) == ("published", "publication", "Decided")
    assert (entry.case_number, entry.contact) == ("1-26", "JiM")


def test_unprotected_is_for_drafts_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.xlsx"
    words = ("export", _file(tmp_path, few()), "--year", "2025", "--to", target, "--unprotected")
    assert _run(*words, "--final") == REFUSED
    assert "stays in the agency" in capsys.readouterr().err
    assert not target.exists()
    assert _run(*words) == DONE


@pytest.mark.usefixtures("qapp")  # PDF would make an application that no window can be shown by
@pytest.mark.parametrize("name", ["out.docx", "out.xlsx", "out.pdf"])
def test_the_name_of_the_file_says_its_kind(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    words = ("export", _file(tmp_path, whole_chain()), "--year", "2025", "--to", target)
    assert _run(*words, "--report", "handover") == DONE
    assert target.read_bytes()[:4] in (b"PK\x03\x04", b"%PDF")


def test_a_draft_of_a_held_file_comes_from_the_copy_and_is_not_logged(
    held: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.xlsx"
    assert _run("export", held, "--year", "2025", "--to", target) == DONE
    told = capsys.readouterr().err
    assert "backup copy of" in told
    assert "not in the file's log" in told


def test_a_final_of_a_held_file_is_refused(held: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    assert _run("export", held, "--year", "2025", "--to", target, "--final") == REFUSED
    assert not target.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--to", "out.odt"], "must end in .xlsx"),
        (["--to", "out.xlsx", "--report", "weekly"], "There is no report weekly"),
        (["--to", "out.csv", "--report", "annual-text", "--format", "csv"], "docx, pdf"),
        (["--to", "out.docx", "--format", "docx"], "cannot be written as docx"),
        (["--to", "out.csv", "--format", "csv", "--template", "m.docx"], "for Word documents"),
    ],
)
def test_an_export_that_makes_no_sense_is_told(
    words: list[str], told: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("export", path, "--year", "2025", *words) == UNREADABLE
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("csv", "csv"), ("csv-point", "csv"), ("stratsys", "txt"), ("jsonstat", "json")],
)
def test_figures_are_written_for_other_programs(
    path: Path, tmp_path: Path, name: str, suffix: str
) -> None:
    target = tmp_path / f"out.{suffix}"
    assert _run("export", path, "--year", "2025", "--to", target, "--format", name) == DONE
    assert target.stat().st_size > 0


def test_an_archive_gets_a_name_that_says_internal(path: Path, tmp_path: Path) -> None:
    assert _run("export", path, "--year", "2025", "--to", tmp_path, "--format", "zip") == DONE
    (made,) = tmp_path.glob("*.zip")
    assert "_2025_intern_" in made.name


def test_a_report_for_the_page_becomes_a_document_by_itself(path: Path, tmp_path: Path) -> None:
    words = ("export", path, "--year", "2025", "--to", tmp_path, "--report", "annual-text")
    assert _run(*words) == DONE
    assert len(list(tmp_path.glob("*.docx"))) == 1


def test_the_reports_are_listed_with_their_kinds_of_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run("reports") == DONE
    said = capsys.readouterr().out
    assert "(xlsx, csv, csv-point, stratsys, jsonstat, zip, pdf)" in said
    assert "annual-text" in said


def test_texts_that_were_cut_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = whole_chain()
    saver(store)(replace(store.all(Indicator)[0], note="x" * 40_000))
    path = _file(tmp_path, store)
    assert _run("export", path, "--year", "2025", "--to", tmp_path / "out.xlsx") == DONE
    assert "'Indicators'!" in capsys.readouterr().err


def test_the_year_without_a_choice_is_the_newest_with_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    saver(store)(Observation(indicator_id=indicator.id, period="2033", women_value=1.0))
    saver(store)(replace(store.all(Goal)[0], status=Status.ONGOING))
    _run("check", _file(tmp_path, store))
    assert "2033" in capsys.readouterr().out


# Forms to colleagues.


def test_forms_are_written_and_read_in(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.office.forms import filled

    def fill(book: Any) -> None:
        sheet = next(each for each in book.worksheets if each["A1"].value.startswith("How many"))
        head = next(cell for cell in sheet[4] if cell.value == "Women, number 2025 (fill in)")
        sheet[f"{head.column_letter}5"] = 4711

    folder = tmp_path / "forms"
    folder.mkdir()
    assert _run("form", path, "--year", "2025", "--to", folder) == DONE
    written = [Path(line) for line in capsys.readouterr().out.splitlines()]
    asked = [each for each in written if "How many" in str(_titles(each))]
    filled(asked[0], fill)
    assert _run("form-read", path, asked[0], "--year", "2025", "--dry-run") in (DONE, FINDINGS)
    assert "45 → 4\u202f711" in capsys.readouterr().out
    assert _run("form-read", path, asked[0], "--year", "2024") == REFUSED
    assert "2025" in capsys.readouterr().err
    assert _run("form", path, "--year", "2025", "--to", folder, "--function", "X") == UNREADABLE
    assert _run("form", path, "--year", "2025", "--to", tmp_path / "none") == UNREADABLE


def _titles(path: Path) -> list[str]:
    from openpyxl import load_workbook

    return [str(sheet["A1"].value) for sheet in load_workbook(path).worksheets]


# What agencies share with each other.


def test_share_files_of_two_agencies_become_a_joint_workbook(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, joint = (tmp_path / name for name in ("one.json", "other.json", "joint.xlsx"))
    assert _run("share", path, "--to", one, "--year", "2025", "--record", "I-001") == DONE
    assert [each["code"] for each in json.loads(one.read_text("utf-8"))["indicators"]] == ["I-001"]
    assert _run("share", path, "--to", other) == DONE
    assert _run("share", path, "--to", other) == REFUSED
    assert _run("share", path, "--to", tmp_path / "a.json", "--record", "I-404") == UNREADABLE
    assert "I-404" in capsys.readouterr().err
    assert _run("cluster", one, other, "--to", joint) == DONE
    assert joint.read_bytes().startswith(b"PK")
    assert _run("cluster", one, "--to", tmp_path / "alone.xlsx") == UNREADABLE
    assert _run("cluster", one, path, "--to", tmp_path / "own.xlsx") == UNREADABLE
    assert "working file" in capsys.readouterr().err


# Locked copies.


def test_a_copy_is_locked_and_unlocked_with_the_password_on_standard_input(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    password, out, back = "k7mq-x2pd-9hwt-v4bn-c8rz", tmp_path / "o.zip", tmp_path / "back.jim"

    def with_input(text: str, *words: str | Path) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        return _run(*words)

    assert with_input("short\n", "lock", path, "--to", out) == UNREADABLE
    assert not out.exists()
    assert with_input(f"{password}\n", "lock", path, "--to", out) == DONE
    assert with_input(f"{password}\n", "lock", path, "--to", out) == REFUSED
    assert with_input("another\n", "unlock", out, "--to", back) == UNREADABLE
    assert not back.exists()
    assert with_input(f"{password}\r\n", "unlock", out, "--to", back) == DONE
    with closing(Store.read(back)) as unlocked, closing(Store.read(path)) as own:
        assert unlocked.all(Goal) == own.all(Goal)
    said = capsys.readouterr()
    assert password not in said.out + said.err
    assert "can never be opened again" in said.err
    assert "does not open o.zip" in said.err
