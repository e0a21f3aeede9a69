"""The archive: readable without the program, checked, and opened read-only in it."""

import csv
import hashlib
import io
import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.office import archive
from jimdesk.office.export import export
from jimdesk.office.formats import ZIP
from jimdesk.office.lint import lint
from jimdesk.reports import report
from jimdesk.reports.report import BlockedError
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, FINAL, few, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def _archived(store: Store, path: Path) -> Path:
    export(store, report("annual"), 2025, DRAFT, path, ZIP)
    return path


def test_it_holds_every_part_and_the_checksums_are_right(tmp_path: Path) -> None:
    path = _archived(whole_chain(), tmp_path / "out.zip")
    with zipfile.ZipFile(path) as held:
        names = held.namelist()
        assert sorted(names) == [
            "READ_ME.txt",
            "SHA256SUMS.txt",
            "format.md",
            "jimdesk-2025.csv",
            "jimdesk-2025.jim",
            "jimdesk-2025.json",
            "jimdesk-2025.xlsx",
        ]
        lines = held.read("SHA256SUMS.txt").decode().splitlines()
        for line in lines:
            number, _, name = line.partition("  ")
            assert hashlib.sha256(held.read(name)).hexdigest() == number
        assert len(lines) == len(names) - 1
        assert json.loads(held.read("jimdesk-2025.json"))["format"] == "jimdesk"
        held.extract("jimdesk-2025.xlsx", tmp_path)
    assert lint(tmp_path / "jimdesk-2025.xlsx") == ()


def test_nothing_in_it_is_protected_and_every_part_for_people_says_so(tmp_path: Path) -> None:
    path = _archived(few(), tmp_path / "out.zip")
    with zipfile.ZipFile(path) as held:
        text = held.read("jimdesk-2025.csv").decode("utf-8-sig")
        guide = held.read("READ_ME.txt").decode("utf-8-sig")
    women = next(r for r in csv.DictReader(io.StringIO(text), delimiter=";") if r["Sex"] == "Women")
    assert women["Numerator"] == "3"
    assert "INTERNAL" in women["Status"]
    assert guide.startswith("INTERNAL")
    assert "jimdesk-2025.xlsx" in guide


def test_it_is_logged_as_internal_and_shows_nothing_to_later_exports(tmp_path: Path) -> None:
    store = few()
    _archived(store, tmp_path / "out.zip")
    (entry,) = store.all(ExportEntry)
    assert (entry.format, entry.filter) == ("zip", "Internal, unprotected")
    assert store.shown_numbers() == []


def test_it_opens_read_only_with_all_that_was_in_the_file(tmp_path: Path) -> None:
    store = whole_chain()
    path = _archived(store, tmp_path / "out.zip")
    before = path.read_bytes()
    opened = archive.read(path)
    assert opened.read_only
    assert opened.path == path
    assert opened.all(Goal) == store.all(Goal)
    opened.close()
    assert path.read_bytes() == before


def test_a_hand_over_of_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BlockedError, match="stays in the agency"):
        export(whole_chain(), report("annual"), 2025, FINAL, tmp_path / "out.zip", ZIP)
    assert not (tmp_path / "out.zip").exists()


@pytest.mark.parametrize("part", ["jimdesk-2025.jim", "jimdesk-2025.csv", "SHA256SUMS.txt"])
def test_a_changed_part_is_found(tmp_path: Path, part: str) -> None:
    path = _archived(whole_chain(), tmp_path / "out.zip")
    changed = tmp_path / "changed.zip"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(b"0", b"1") if name == part else content)
    assert archive.faults(changed) != []


@pytest.mark.parametrize("content", [b"", b"no archive"])
def test_what_is_no_archive_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "out.zip"
    path.write_bytes(content)
    with pytest.raises(JimdeskError, match="not a whole archive"):
        archive.read(path)


def test_a_zip_of_others_is_told(tmp_path: Path) -> None:
    path = tmp_path / "out.zip"
    with zipfile.ZipFile(path, "w") as held:
        held.writestr("a.txt", "a")
    with pytest.raises(JimdeskError, match="not a whole archive"):
        archive.read(path)


def test_a_folder_that_may_not_be_written_in_is_told(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(stat.S_IREAD | stat.S_IEXEC)
    with pytest.raises(JimdeskError, match="may not write"):
        _archived(whole_chain(), folder / "out.zip")


@pytest.mark.parametrize("name", ["../../evil.jim", "/tmp/evil.jim", "C:\\evil.jim", "CON.jim"])
def test_a_name_that_leads_out_of_the_archive_leads_nowhere(tmp_path: Path, name: str) -> None:
    inside = Store.create(tmp_path / "inside.jim")
    inside.close()
    content = (tmp_path / "inside.jim").read_bytes()
    path = tmp_path / "deep" / "deeper" / "out.zip"
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(name, content)
        made.writestr("SHA256SUMS.txt", f"{hashlib.sha256(content).hexdigest()}  {name}\n")
    store = archive.read(path)
    assert store.read_only
    store.close()
    found = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert found == {path, tmp_path / "inside.jim"}
    assert not Path("/tmp/evil.jim").exists()
