"""A file taken out of a network folder and returned: nothing is lost, whatever happens."""

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.store import backup, checkout, database, marks
from jimdesk.store.store import Store
from tests.disk import Disk, failing
from tests.store.conftest import Child
from tests.store.test_lock import HOLD, hold

SOURCE = "".join(Path(module.__file__ or "").read_text("utf-8") for module in (checkout, marks))
OUT, IN, CANCEL = (
    re.findall(rf'crashpoint\("({stem}\.\w+)"\)', SOURCE)
    for stem in ("check_out", "check_in", "cancel")
)
ATOMIC = ["atomic_write.written", "atomic_write.replaced", "back_up.copied", "back_up.listed"]
CODE = """
import sys
from pathlib import Path
from jimdesk import paths
from jimdesk.store import checkout
path = Path(sys.argv[2])
{"out": lambda: checkout.check_out(path, paths.data_folder()),
 "in": lambda: checkout.check_in(path),
 "cancel": lambda: checkout.cancel(path)}[sys.argv[1]]()
"""


def out(path: Path) -> Path:
    return checkout.check_out(path, paths.data_folder())


def write(path: Path, title: str) -> None:
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem(title=title)))
    store._conn.close()
    path.with_name(path.name + ".lock").unlink()


def titles(path: Path) -> list[str]:
    store = Store.read(path)
    assert store.problems() == []
    return [problem.title for problem in store.all(Problem)]


def copies_of(path: Path) -> list[list[str]]:
    return [titles(copy.path) for copy in backup.copies(path)]


@pytest.fixture
def shared(path: Path) -> Path:
    """Return a file in a folder that stands for a network drive."""
    write(path, "before")
    return path


def test_what_is_done_in_the_copy_comes_back_verified_and_nothing_is_left(shared: Path) -> None:
    copy = out(shared)
    assert copy.parent == paths.data_folder()
    assert sha256(copy) == sha256(shared)
    write(copy, "new")
    after = sha256(copy)
    assert checkout.check_in(copy) == checkout.Returned(original=shared)
    assert sha256(shared) == after
    assert titles(shared) == ["before", "new"]
    assert os.listdir(shared.parent) == [shared.name]
    assert os.listdir(copy.parent) == []
    assert copies_of(shared) == [["before", "new"], ["before"]]
    write(shared, "free again")


def test_meanwhile_the_original_is_read_with_the_word_and_not_worked_on(
    shared: Path, monkeypatch: pytest.MonkeyPatch, english: None
) -> None:
    monkeypatch.setenv("USERNAME", "samordnaren")
    monkeypatch.setenv("COMPUTERNAME", "PC-17")
    copy = out(shared)
    before = sha256(shared)
    says = r"2025\.jim is checked out by samordnaren \(computer PC-17\) since \d{4}-\d\d-\d\d \d\d"
    for refused in (Store.open, out):
        with pytest.raises(marks.CheckedOutError, match=says):
            refused(shared)
    assert titles(shared) == ["before"]
    assert sha256(shared) == before
    assert marks.own_copy(shared, paths.data_folder()) == copy
    assert marks.own_copy(shared, shared.parent) is None


def test_what_was_changed_on_both_sides_is_kept_side_by_side(shared: Path) -> None:
    copy = out(shared)
    write(copy, "mine")
    checkout.release(shared)
    write(shared, "theirs")
    returned = checkout.check_in(copy)
    assert returned.beside is not None
    assert returned.beside.parent == shared.parent
    assert "-incheckad-" in returned.beside.name
    assert titles(shared) == ["before", "theirs"]
    assert titles(returned.beside) == ["before", "mine"]
    assert not copy.exists()


def test_a_file_that_somebody_else_has_by_now_is_not_replaced(shared: Path) -> None:
    mine = out(shared)
    write(mine, "mine")
    checkout.release(shared)
    theirs = out(shared)
    assert theirs != mine
    write(theirs, "theirs")
    assert checkout.check_in(mine).beside is not None
    assert marks.mark(shared) is not None, "it is still theirs"
    assert checkout.check_in(theirs).beside is None
    assert titles(shared) == ["before", "theirs"]


def test_a_release_alone_does_no_harm(shared: Path) -> None:
    copy = out(shared)
    write(copy, "new")
    checkout.release(shared)
    assert checkout.check_in(copy).beside is None
    assert titles(shared) == ["before", "new"]


def test_giving_up_frees_the_original_and_keeps_what_was_done_among_its_copies(
    shared: Path,
) -> None:
    copy = out(shared)
    write(copy, "given up")
    assert checkout.cancel(copy) == shared
    assert titles(shared) == ["before"]
    assert copies_of(shared) == [["before", "given up"]]
    assert not copy.exists()
    write(shared, "free again")


@pytest.mark.fault("FT41")
def test_a_drive_that_is_gone_is_told_and_the_copy_goes_on(shared: Path, english: None) -> None:
    copy = out(shared)
    write(copy, "new")
    away = shared.parent.rename(shared.parent.with_name("gone"))
    for attempt in (checkout.check_in, checkout.cancel):
        with pytest.raises(JimdeskError, match=r"cannot be reached now\. Your copy is here"):
            attempt(copy)
    write(copy, "more")
    away.rename(shared.parent)
    checkout.check_in(copy)
    assert titles(shared) == ["before", "new", "more"]


def test_an_original_that_was_removed_is_there_again(shared: Path) -> None:
    copy = out(shared)
    shared.unlink()
    assert checkout.check_in(copy).beside is None
    assert titles(shared) == ["before"]


@pytest.mark.fault("FT17")
def test_a_copy_is_put_beside_an_original_that_was_damaged(shared: Path) -> None:
    copy = out(shared)
    shared.write_bytes(shared.read_bytes()[:-8192])
    returned = checkout.check_in(copy)
    assert returned.beside is not None
    assert titles(returned.beside) == ["before"]


def test_a_damaged_file_is_neither_taken_nor_returned(shared: Path) -> None:
    copy = out(shared)
    whole = copy.read_bytes()
    copy.write_bytes(whole[:-8192])
    with pytest.raises(database.DamagedError):
        checkout.check_in(copy)
    assert (titles(shared), copy.exists()) == (["before"], True)
    checkout.release(shared)
    shared.write_bytes(whole[:-8192])
    with pytest.raises(database.DamagedError):
        out(shared)
    assert marks.mark(shared) is None


def test_a_file_that_another_has_open_is_not_taken_and_not_replaced(
    shared: Path, child: Child
) -> None:
    copy = out(shared)
    write(copy, "new")
    checkout.release(shared)
    hold(child, shared, HOLD)
    for attempt in (lambda: out(shared), lambda: checkout.check_in(copy)):
        with pytest.raises(database.HeldError):
            attempt()
    assert copy.exists()


def test_a_file_that_is_not_checked_out_is_told(shared: Path, english: None) -> None:
    for attempt in (checkout.check_in, checkout.cancel):
        with pytest.raises(JimdeskError, match="is not checked out"):
            attempt(shared)


@pytest.mark.parametrize("text", ["", "[]", '{"id": 1}', '{"since": "x"}', "\x00"])
def test_a_mark_that_cannot_be_read_still_holds_and_can_be_removed(
    shared: Path, text: str, english: None
) -> None:
    marks.mark_of(shared).write_text(text)
    with pytest.raises(marks.CheckedOutError, match="it is not known to whom"):
        Store.open(shared)
    checkout.release(shared)
    write(shared, "free")


def test_an_older_file_stays_older_where_it_lies_until_it_comes_back(tmp_path: Path) -> None:
    older = Path(__file__).parents[1] / "files" / "schema-0005.jim"
    shared = Path(shutil.copy(older, tmp_path / "older.jim"))
    before = sha256(shared)
    copy = out(shared)
    write(copy, "new")
    assert sha256(shared) == before
    assert checkout.check_in(copy).beside is None
    assert titles(shared)[-1] == "new"


def start(child: Child, what: str, path: Path, crash: str = "") -> int:
    return child(CODE, what, path, JIMDESK_CRASH_AT=crash).wait()


@pytest.mark.fault("FT4")
@pytest.mark.parametrize("crash", [*OUT, *ATOMIC[:2]])
def test_a_check_out_killed_anywhere_can_be_done_again(
    shared: Path, child: Child, crash: str
) -> None:
    assert start(child, "out", shared, crash) == 137
    assert titles(shared) == ["before"]
    for copy in paths.data_folder().glob("*.jim"):
        if not copy.name.startswith("."):
            assert titles(copy) == ["before"]
    taken = marks.own_copy(shared, paths.data_folder())
    if taken is None:  # killed before anybody was told
        taken = out(shared)
    write(taken, "new")
    assert checkout.check_in(taken).beside is None
    assert titles(shared) == ["before", "new"]


@pytest.mark.fault("FT4")
@pytest.mark.parametrize("crash", [*IN, *ATOMIC])
def test_a_check_in_killed_anywhere_leaves_whole_files_and_is_finished_by_the_next(
    shared: Path, child: Child, crash: str
) -> None:
    copy = out(shared)
    write(copy, "new")
    if crash == "check_in.beside":
        checkout.release(shared)
        write(shared, "theirs")
    assert start(child, "in", copy, crash) == 137
    assert titles(shared)[0] == "before"
    assert titles(copy) == ["before", "new"]
    returned = checkout.check_in(copy)
    assert titles(returned.beside or shared) == ["before", "new"]
    assert (returned.beside is None) == (crash != "check_in.beside")
    assert marks.mark(shared) is None
    assert not copy.exists()
    seen = [name for name in os.listdir(shared.parent) if not name.startswith(".")]
    assert len(seen) == (2 if returned.beside else 1)


@pytest.mark.fault("FT4")
@pytest.mark.parametrize("crash", [*CANCEL, "check_in.put_away"])
def test_giving_up_killed_anywhere_is_finished_by_the_next(
    shared: Path, child: Child, crash: str
) -> None:
    copy = out(shared)
    write(copy, "given up")
    assert start(child, "cancel", copy, crash) == 137
    assert titles(copy) == ["before", "given up"]
    checkout.cancel(copy)
    assert ["before", "given up"] in copies_of(shared)
    assert titles(shared) == ["before"]


def test_every_crash_point_of_the_two_files_is_tried() -> None:
    known = set(OUT) | set(IN) | set(CANCEL)
    assert set(re.findall(r'crashpoint\("([^"]+)"\)', SOURCE)) == known


@pytest.mark.fault("FT6")
@pytest.mark.fault("FT41")
@pytest.mark.parametrize(("scenario", "step"), [("out", 3), ("in", 7)])
def test_whatever_fails_both_files_are_whole_and_trying_again_works(
    shared: Path,
    tmp_path_factory: pytest.TempPathFactory,
    scenario: str,
    step: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("jimdesk.fs.RETRY_AFTER", ())
    monkeypatch.setattr("jimdesk.fs.time.sleep", lambda _: None)
    if scenario == "in":
        write(out(shared), "new")
    top = shared.parent.parent
    kept = [
        shutil.copytree(folder, tmp_path_factory.mktemp("kept") / "folder")
        for folder in folders(shared)
    ]
    action: Callable[[Path], object] = out if scenario == "out" else checkout.check_in
    for at in range(1, 80, step):  # each takes a while; all have been tried
        for folder, as_it_was in zip(folders(shared), kept, strict=True):
            shutil.rmtree(folder)
            shutil.copytree(as_it_was, folder)
        copy = marks.own_copy(shared, paths.data_folder())
        disk = Disk(top, errno.ENOSPC, at)
        with failing(disk), suppress(JimdeskError):
            action(copy or shared)
        assert titles(shared) in (["before"], ["before", "new"])
        left = [copy] if copy is not None and copy.exists() else []
        assert all(titles(each) == ["before", "new"] for each in left)
        again = marks.own_copy(shared, paths.data_folder()) or next(iter(left), None)
        if again is not None:
            assert checkout.check_in(again).beside is None
        if len(disk.seen) < at:
            assert at > 5
            return
    raise AssertionError("more operations than that")


def folders(shared: Path) -> tuple[Path, Path]:
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    return shared.parent, Path(os.environ["JIMDESK_HOME"])


def test_two_who_try_at_once_do_not_both_get_it(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock of a network drive may not hold: then making the mark decides."""
    real = marks.write_note

    def other_is_faster(copy: Path, belongs: marks.Origin) -> None:
        real(copy, belongs)
        marks.write_mark(shared, "theirs")

    monkeypatch.setattr("jimdesk.store.checkout.write_note", other_is_faster)
    with pytest.raises(marks.CheckedOutError):
        out(shared)
    assert os.listdir(paths.data_folder()) == []
    found = marks.mark(shared)
    assert found is not None
    assert found.id == "theirs"


def test_a_program_of_another_make_that_writes_at_the_last_moment_is_noticed(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = out(shared)
    write(copy, "new")
    real = backup.check

    def intrude(new: Path) -> None:
        real(new)
        if new.parent == shared.parent:
            with closing(sqlite3.connect(shared)) as conn:
                conn.execute("PRAGMA user_version = 77")

    monkeypatch.setattr(backup, "check", intrude)
    with pytest.raises(database.HeldError):
        checkout.check_in(copy)
    assert copy.exists()
    assert checkout.check_in(copy).beside is not None
