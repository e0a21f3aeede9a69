"""Kinds of file: what fits which report, disclosure control in each, faults told in each."""

import errno
import os
import time
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.fs import sha256
from jimdesk.office.export import export
from jimdesk.office.formats import FORMATS, Format, formats_of
from jimdesk.office.written import HeldError
from jimdesk.reports import REPORTS, report
from jimdesk.reports.report import BlockedError, Report
from tests.reports.material import DRAFT, FINAL, few, given_away, whole_chain

pytestmark = pytest.mark.usefixtures("english")

PAIRS = [
    pytest.param(each, kind, id=f"{each.name}-{kind.name}")
    for each in REPORTS
    for kind in formats_of(each)
    if kind.name in ("docx", "csv", "jsonstat", "stratsys", "zip")
]
OTHER = [kind for kind in FORMATS if kind.name not in ("xlsx", "docx")]


@pytest.mark.parametrize("kind", OTHER, ids=lambda kind: kind.name)
def test_each_kind_is_written_and_logged(tmp_path: Path, kind: Format) -> None:
    store = whole_chain()
    target = tmp_path / f"out{kind.suffix}"
    done = export(store, report("annual"), 2025, DRAFT, target, kind)
    assert (done.path, done.cut, done.not_logged) == (target, (), "")
    (entry,) = store.all(ExportEntry)
    assert (entry.format, entry.sha256) == (kind.name, sha256(target))


def test_a_workbook_cannot_be_made_of_what_has_none(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="has no workbook"):
        export(whole_chain(), report("annual-text"), 2025, DRAFT, tmp_path / "out.xlsx")


def test_a_page_cannot_be_made_of_a_workbook(tmp_path: Path) -> None:
    (docx,) = (each for each in FORMATS if each.name == "docx")
    with pytest.raises(JimdeskError, match="cannot be made for the page"):
        docx.prepare(whole_chain(), report("annual"), 2025, DRAFT)


@pytest.mark.parametrize("name", ["csv", "stratsys", "jsonstat"])
def test_what_was_given_away_is_not_handed_over(tmp_path: Path, name: str) -> None:
    (kind,) = (each for each in FORMATS if each.name == name)
    target = tmp_path / "out"
    with pytest.raises(BlockedError):
        export(given_away(), report("annual"), 2025, FINAL, target, kind)
    assert not target.exists()


@pytest.mark.parametrize("name", ["csv", "csv-point", "stratsys", "jsonstat"])
def test_what_a_file_shows_is_in_the_log(tmp_path: Path, name: str) -> None:
    (kind,) = (each for each in FORMATS if each.name == name)
    store = few()
    export(store, report("annual"), 2025, DRAFT, tmp_path / "out", kind)
    assert 3.0 not in {each.value for each in store.shown_numbers()}


@pytest.mark.parametrize(("made", "kind"), PAIRS)
def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, made: Report, kind: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / f"out{kind.suffix}"
    target.write_bytes(b"old")
    store = whole_chain()
    ready = kind.prepare(store, made, 2025, DRAFT)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(JimdeskError):
        ready.write(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(("made", "kind"), PAIRS)
def test_a_target_that_another_program_holds_is_told_with_a_free_name(
    tmp_path: Path, made: Report, kind: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"out{kind.suffix}"
    target.write_bytes(b"old")
    replace = Path.replace

    def held(self: Path, other: Path) -> Path:
        if other == target:
            raise PermissionError(13, "held")
        return replace(self, other)

    ready = kind.prepare(whole_chain(), made, 2025, DRAFT)
    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with pytest.raises(HeldError) as told:
        ready.write(target)
    assert told.value.free.name == f"out (2){kind.suffix}"
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(("made", "kind"), PAIRS)
def test_a_folder_that_is_gone_is_told(tmp_path: Path, made: Report, kind: Format) -> None:
    ready = kind.prepare(whole_chain(), made, 2025, DRAFT)
    with pytest.raises(JimdeskError, match="cannot be reached"):
        ready.write(tmp_path / "gone" / f"out{kind.suffix}")
