import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.paths import backup_folder
from jimdesk.store import backup
from jimdesk.store.store import Store
from tests.store.conftest import Child


def copies(path: Path) -> list[Path]:
    """Return the copies of a file, oldest first."""
    folder = backup_folder(path)
    return sorted(folder.iterdir()) if folder.exists() else []


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
    store.close()
    assert copies(store.path) == []


def test_ten_are_kept_and_the_oldest_go(store: Store) -> None:
    assert store.path
    for number in range(13):
        save(store, str(number))
        store.back_up()
    kept = copies(store.path)
    assert len(kept) == backup.KEPT == 10
    assert titles(kept[0]) == ["0", "1", "2", "3"]
    assert titles(kept[-1]) == [str(number) for number in range(13)]


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
