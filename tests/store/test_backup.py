import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk import __version__, paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.paths import backup_folder
from jimdesk.store import backup, manifest, migrations
from jimdesk.store.dump import load
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything


def copies(path: Path) -> list[Path]:
    """Return the copies of a file, oldest first."""
    folder = backup_folder(path)
    return sorted(folder.glob("*.jim")) if folder.exists() else []


def titles(copy: Path | None) -> list[str]:
    assert copy is not None
    store = Store.read(copy)
    found = [problem.title for problem in store.all(Problem)]
    store.close()
    return found


def save(store: Store, title: str) -> None:
    store.edit(title, lambda edit: edit.save(Problem(title=title)))


def test_closing_after_an_edit_makes_a_checked_copy(store: Store) -> None:
    assert store.path
    save(store, "a")
    store.close()
    (copy,) = copies(store.path)
    assert copy == backup.newest(store.path) == backup.latest(store.path)
    assert titles(copy) == ["a"]


def test_closing_without_an_edit_makes_none(store: Store) -> None:
    assert store.path
    store.edit("nothing", lambda edit: edit.save(store.agency))
    store.set_setting("a", "b")
    assert not store.needs_backup()
    store.close()
    assert copies(store.path) == []


def test_the_same_content_is_kept_once(store: Store) -> None:
    assert store.path
    save(store, "a")
    first = store.back_up()
    assert store.back_up() != first
    assert len(copies(store.path)) == 1
    save(store, "b")
    store.back_up()
    assert len(copies(store.path)) == 2


@pytest.mark.fault("FT26")
def test_copies_that_do_not_hold_together_are_passed_over(store: Store) -> None:
    assert store.path
    assert backup.newest(store.path) is None
    for title in ("a", "b", "c", "d"):
        save(store, title)
        store.back_up()
    _good, cut, zeroed, empty = copies(store.path)
    cut.write_bytes(cut.read_bytes()[:50_000])
    content = bytearray(zeroed.read_bytes())
    content[8192:12288] = bytes(4096)
    zeroed.write_bytes(content)
    empty.write_bytes(b"")
    assert titles(backup.newest(store.path)) == ["a"]


def test_what_is_not_ours_is_no_copy(store: Store) -> None:
    assert store.path
    save(store, "a")
    copy = store.back_up()
    with closing(sqlite3.connect(copy.with_name("z.jim"))) as conn:
        conn.execute("CREATE TABLE t (x)")
    assert backup.newest(store.path) == copy


@pytest.mark.fault("FT2")
def test_a_copy_killed_before_it_is_in_place_leaves_the_older_ones(
    path: Path, child: Child
) -> None:
    store = Store.open(path)
    save(store, "a")
    store.close()
    code = """
import sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
store.edit("b", lambda edit: edit.save(Problem(title="b")))
store.close()
"""
    assert child(code, path, JIMDESK_CRASH_AT="atomic_write.written").wait() == 137
    assert titles(backup.newest(path)) == ["a"]
    assert titles(path) == ["a", "b"]
    store = Store.open(path)
    save(store, "c")
    store.close()
    assert titles(backup.newest(path)) == ["a", "b", "c"]


@pytest.mark.fault("FT9")
def test_a_copy_that_cannot_be_made_is_told_and_the_file_is_safe_and_closed(
    store: Store, english: None
) -> None:
    assert store.path
    save(store, "a")
    folder = backup_folder(store.path)
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    with pytest.raises(JimdeskError, match="Your file and older copies are safe"):
        store.close()
    assert titles(store.path) == ["a"]
    folder.unlink()
    Store.open(store.path).close()


def test_a_file_with_a_very_long_name_gets_its_copies(path: Path) -> None:
    long = path.rename(path.with_name("n" * 240 + ".jim"))
    store = Store.open(long)
    save(store, "a")
    store.close()
    assert titles(backup.newest(long)) == ["a"]


def test_two_files_of_one_name_keep_their_copies_apart(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / path.name
    other.write_bytes(path.read_bytes())
    for number, one in enumerate((path, other)):
        store = Store.open(one)
        save(store, str(number))
        store.close()
    assert titles(backup.newest(path)) == ["0"]
    assert titles(backup.newest(other)) == ["1"]


# --- what is known about a copy ----------------------------------------------------------------


def test_the_list_tells_what_a_copy_is(store: Store) -> None:
    assert store.path
    save(store, "a")
    path = store.back_up(Reason.IMPORT)
    (copy,) = backup.copies(store.path)
    assert (copy.path, copy.reason, copy.serial) == (path, Reason.IMPORT, 1)
    assert (copy.size, copy.sha256) == (path.stat().st_size, sha256(path))
    assert (copy.program, copy.schema) == (__version__, migrations.NAMES[-1])
    assert (copy.counts["problem"], copy.counts["agency"]) == (1, 1)
    assert copy.at.tzinfo is not None


@pytest.mark.parametrize("content", [None, "", "[]", "{}", "[1]", '[{"name": "../../a.jim"}]'])
def test_without_a_list_that_can_be_read_the_copies_are_there_all_the_same(
    store: Store, content: str | None
) -> None:
    assert store.path
    for title in ("a", "b"):
        save(store, title)
        store.back_up()
    listed = backup_folder(store.path) / manifest.NAME
    listed.unlink()
    if content is not None:
        listed.write_text(content)
    assert [copy.reason for copy in backup.copies(store.path)] == [Reason.UNKNOWN] * 2
    assert titles(backup.newest(store.path)) == ["a", "b"]
    save(store, "c")
    store.back_up()
    first, *older = backup.copies(store.path)
    assert (first.reason, [copy.reason for copy in older]) == (Reason.MANUAL, [Reason.UNKNOWN] * 2)
    assert titles(first.path) == ["a", "b", "c"]


@pytest.mark.fault("FT20")
@pytest.mark.fault("FT26")
def test_a_copy_in_which_one_bit_has_turned_is_passed_over(store: Store) -> None:
    assert store.path
    for title in ("a", "bbbbbbbbbb"):
        save(store, title)
        store.back_up()
    turned = copies(store.path)[-1]
    content = turned.read_bytes()
    turned.write_bytes(content.replace(b"bbbbbbbbbb", b"bbbbbcbbbb"))
    backup.check(turned)  # SQLite has no way to see it
    assert titles(backup.newest(store.path)) == ["a"]


def test_a_pinned_copy_and_one_before_a_migration_are_known_as_such(store: Store) -> None:
    assert store.path
    save(store, "a")
    store.back_up(Reason.MIGRATION)
    save(store, "b")
    store.back_up()
    newest, oldest = backup.copies(store.path)
    assert (newest.kept_for_ever, oldest.kept_for_ever) == (False, True)
    backup.pin(newest, pinned=True)
    assert [copy.kept_for_ever for copy in backup.copies(store.path)] == [True, True]
    backup.pin(newest, pinned=False)
    assert [copy.pinned for copy in backup.copies(store.path)] == [False, False]


def test_a_copy_of_the_same_content_takes_over_that_the_older_one_is_kept(store: Store) -> None:
    assert store.path
    save(store, "a")
    store.back_up(Reason.MIGRATION)
    backup.pin(backup.copies(store.path)[0], pinned=True)
    store.back_up()
    (copy,) = backup.copies(store.path)
    assert (copy.reason, copy.pinned) == (Reason.MIGRATION, True)


@pytest.mark.fault("FT2")
@pytest.mark.parametrize("crash", ["back_up.copied", "back_up.listed"])
def test_a_kill_after_the_copy_leaves_every_copy_usable(
    path: Path, child: Child, crash: str
) -> None:
    store = Store.open(path)
    save(store, "a")
    store.close()
    code = """
import sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
store.edit("b", lambda edit: edit.save(Problem(title="b")))
store.close()
"""
    assert child(code, path, JIMDESK_CRASH_AT=crash).wait() == 137
    assert titles(backup.newest(path)) == ["a", "b"]
    assert len(backup.copies(path)) == 2
    assert all(backup.is_good(copy) for copy in backup.copies(path))


# --- when --------------------------------------------------------------------------------------


def test_a_change_since_the_newest_copy_is_known_after_a_crash(path: Path, child: Child) -> None:
    store = Store.open(path)
    assert not store.needs_backup()
    save(store, "a")
    assert store.needs_backup()
    store.close()
    store = Store.open(path)
    assert not store.needs_backup()
    save(store, "b")
    store._conn.close()
    store = Store.open(path)
    assert (store.was_left_open, store.needs_backup()) == (True, True)
    store.back_up(Reason.OPEN)
    assert not store.needs_backup()
    store.undo()
    assert store.needs_backup()
    store._conn.close()


def test_an_edit_that_changes_much_makes_a_copy_of_what_was_before(store: Store) -> None:
    assert store.path
    save(store, "a")
    store.edit("b", lambda edit: edit.save(Problem(title="b")), before=Reason.IMPORT)
    (copy,) = backup.copies(store.path)
    assert (copy.reason, titles(copy.path)) == (Reason.IMPORT, ["a"])


def test_closing_right_after_a_copy_makes_no_second_one(store: Store) -> None:
    assert store.path
    save(store, "a")
    store.back_up(Reason.TIMED)
    store.close()
    assert [copy.reason for copy in backup.copies(store.path)] == [Reason.TIMED]


# --- where -------------------------------------------------------------------------------------


def choose(folder: Path) -> None:
    note = paths.backup_place_note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(str(folder), "utf-8")


def test_copies_go_to_the_chosen_place_and_older_ones_are_still_found(
    store: Store, tmp_path: Path
) -> None:
    assert store.path
    save(store, "a")
    store.back_up()
    choose(tmp_path / "H disk")
    save(store, "b")
    assert store.back_up().is_relative_to(tmp_path / "H disk")
    assert [copy.serial for copy in backup.copies(store.path)] == [2, 1]
    assert titles(backup.newest(store.path)) == ["a", "b"]


@pytest.mark.fault("FT9")
def test_when_the_chosen_place_is_gone_the_copy_is_made_in_our_own(
    store: Store, tmp_path: Path, own_home: Path
) -> None:
    assert store.path
    (tmp_path / "gone").write_text("a file where the drive was")
    choose(tmp_path / "gone")
    save(store, "a")
    assert store.back_up().is_relative_to(own_home)
    assert titles(backup.newest(store.path)) == ["a"]


@pytest.mark.parametrize("text", ["", "  ", "relative/place", "\udcff"])
def test_a_place_that_is_none_is_passed_over(text: str, own_home: Path) -> None:
    note = paths.backup_place_note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert paths.backup_place() is None
    assert paths.backup_folder(Path("a.jim")).is_relative_to(own_home)


def test_it_is_known_whether_copies_lie_on_the_disk_of_the_file(path: Path, tmp_path: Path) -> None:
    assert backup.on_same_disk(path, tmp_path / "not" / "there" / "yet")
    assert not backup.on_same_disk(path, Path("/proc"))
    assert not backup.on_same_disk(tmp_path / "gone.jim", tmp_path)


# --- as JSON -----------------------------------------------------------------------------------


def test_once_a_week_the_newest_copy_is_written_as_json(store: Store, tmp_path: Path) -> None:
    assert store.path
    assert backup.keep_json(store.path) is None
    save(store, "a")
    store.back_up()
    written = backup.keep_json(store.path)
    assert written is not None
    assert backup.json_copies(store.path) == [written]
    assert backup.keep_json(store.path) is None
    load(written, tmp_path / "again.jim")
    again = Store.read(tmp_path / "again.jim")
    assert everything(again) == everything(store)
    again.close()


def test_ten_of_them_are_kept(store: Store) -> None:
    assert store.path
    save(store, "a")
    folder = store.back_up().parent
    for number in range(10, 22):
        old = folder / f"old 2024-01-{number}.json"
        old.write_text("{}")
        os.utime(old, (0, 0))
    written = backup.keep_json(store.path)
    kept = backup.json_copies(store.path)
    assert len(kept) == backup.JSON_KEPT == 10
    assert written in kept or written is not None


def test_a_copy_is_too_old_after_a_week(store: Store) -> None:
    copy = store.back_up()
    assert not backup.is_too_old(copy)
    eight_days_ago = copy.stat().st_mtime - 8 * 86400
    os.utime(copy, (eight_days_ago, eight_days_ago))
    assert backup.is_too_old(copy)
