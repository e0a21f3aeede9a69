"""Files that are not as they should be: a plain message, and not a byte of them changed."""

import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.paths import backup_folder
from jimdesk.store import backup, database, lock, migrations, strangers
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from tests.store.conftest import Child
from tests.store.samples import everything, one_of_each, problem_with_causes

PAGE = 4096
TESTS = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def full(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed file with a record of every kind, to be copied."""
    path = Path(shutil.copy(template, tmp_path_factory.mktemp("full") / "full.jim"))
    store = Store.open(path)
    one_of_each(store)
    store._conn.close()
    return path


def read_all(store: Store) -> None:
    for kind in ENTITIES:
        for record in store.all(kind):
            store.changes(record)
    store.wastebasket()
    store.observed_years()
    store.latest_year()
    store.setting("x")


def attempt(open_: Callable[[Path], Store], path: Path) -> str:
    """Open and read everything; return the message, or "" when nothing was found wrong."""
    try:
        store = open_(path)
    except JimdeskError as error:
        return str(error)
    try:
        read_all(store)
    except JimdeskError as error:
        return str(error)
    else:
        return "" if not store.problems() else "found by the check"
    finally:
        store._conn.close()


OPENERS = pytest.mark.parametrize("open_", [Store.open, Store.read], ids=["open", "read"])


def xlsx(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", "<Types/>")


def text(path: Path) -> None:
    path.write_text("Namn;Kvinnor;Män\n" * 1000, "utf-8")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def other_program(path: Path, journal: str = "DELETE") -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA journal_mode = {journal}")
        conn.execute("PRAGMA application_id = 1234")
        conn.execute("CREATE TABLE agency (id INTEGER)")
        conn.commit()


def no_mark(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE notes (id INTEGER)")
        conn.commit()


@pytest.mark.fault("FT21")
@pytest.mark.fault("FT22")
@OPENERS
@pytest.mark.parametrize("make", [xlsx, text, empty, other_program, no_mark])
def test_what_is_not_ours_is_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], open_: Callable[[Path], Store], english: None
) -> None:
    path = tmp_path / "Budget 2025.jim"
    make(path)
    before = path.read_bytes()
    with pytest.raises(JimdeskError, match=r"^Budget 2025\.jim is not a JiM Desk file\."):
        open_(path)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@OPENERS
def test_another_programs_unfinished_file_is_not_rolled_back(
    tmp_path: Path, open_: Callable[[Path], Store], child: Child, english: None
) -> None:
    path = tmp_path / "foreign.jim"
    code = """
import os, sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
conn.execute("CREATE TABLE t (x)")
conn.commit()
conn.execute("PRAGMA cache_size = 2")
conn.executemany("INSERT INTO t VALUES (?)", [("x" * 3000,)] * 200)
os._exit(9)
"""
    assert child(code, path).wait() == 9
    before = path.read_bytes()
    assert path.with_name("foreign.jim-journal").stat().st_size
    with pytest.raises(JimdeskError, match="not a JiM Desk file"):
        open_(path)
    assert path.read_bytes() == before


@OPENERS
def test_a_missing_file_and_a_folder_are_named(
    tmp_path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    for path in (tmp_path, tmp_path / "gone.jim", tmp_path / "no folder" / "gone.jim"):
        with pytest.raises(JimdeskError, match=r"^There is no file .*[/\\].* moved or renamed"):
            open_(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("FT23")
@OPENERS
def test_a_newer_file_is_left_as_it_is(
    path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('jimdesk', 'm0999_future', '2031-01-01')"
        )
        conn.commit()
    before = sha256(path)
    with pytest.raises(JimdeskError, match=r"newer version of JiM Desk. It has not been changed"):
        open_(path)
    assert sha256(path) == before
    assert not lock.note_of(path).exists()


@pytest.mark.fault("FT17")
@OPENERS
def test_a_cut_file_is_told_and_left_as_it_is(
    full: Path, tmp_path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    whole = full.read_bytes()
    path = tmp_path / "cut.jim"
    places = [*range(PAGE, len(whole), 7 * PAGE), len(whole) - PAGE, len(whole) - 1, 1, 99, 5000]
    for place in places:
        path.write_bytes(whole[:place])
        message = attempt(open_, path)
        assert "damaged" in message or "not a JiM Desk file" in message, place
        assert path.read_bytes() == whole[:place], place


@pytest.mark.fault("FT18")
@OPENERS
def test_a_file_with_an_emptied_page_is_told_and_left_as_it_is(
    full: Path, tmp_path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    whole = full.read_bytes()
    path = tmp_path / "page.jim"
    for start in range(0, len(whole), 5 * PAGE):
        content = whole[:start] + bytes(PAGE) + whole[start + PAGE :]
        path.write_bytes(content)
        message = attempt(open_, path)
        assert message, start // PAGE
        assert message.startswith(("The file is damaged", "found by", "page.jim is not")), message
        assert path.read_bytes() == content, start // PAGE


@pytest.mark.fault("FT19")
def test_no_flipped_byte_ends_in_anything_but_a_message(full: Path, tmp_path: Path) -> None:
    whole = full.read_bytes()
    path = tmp_path / "flip.jim"
    for place in range(20, len(whole), 4999):
        content = bytearray(whole)
        content[place] ^= 0xFF
        path.write_bytes(content)
        attempt(Store.read, path)


def test_a_page_damaged_while_the_file_is_open_gives_a_message(store: Store, english: None) -> None:
    problem_with_causes(store)
    assert store.path
    root = store._conn.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'problem'"
    ).fetchone()[0]
    store._conn.close()
    again = Store.open(store.path)
    content = bytearray(store.path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    store.path.write_bytes(content)
    again._conn.execute("PRAGMA shrink_memory")  # so that the page is read anew
    with pytest.raises(JimdeskError, match="damaged"):
        read_all(again)
    with pytest.raises(JimdeskError, match="not saved"):
        again.edit("x", lambda edit: edit.delete(one_of_each(again)[ENTITIES[0]]))
    with pytest.raises(JimdeskError, match=r"does not hold together|damaged"):
        again.back_up()
    with pytest.raises(JimdeskError, match=r"does not hold together|damaged"):
        again.copy_to(store.path.with_name("copy.jim"))
    assert again.problems()
    again._conn.close()
    with pytest.raises(database.DamagedError, match="damaged"):
        Store.open(store.path)
    assert not store.path.with_name("copy.jim").exists()


def test_reading_leaves_the_file_byte_identical(path: Path) -> None:
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    store = Store.read(path)
    read_all(store)
    assert (store.read_only, store.path, store.problems()) == (True, path, [])
    store.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert not backup_folder(path).exists()


def test_opening_and_closing_without_an_edit_leaves_the_file_byte_identical(path: Path) -> None:
    before = path.read_bytes()
    Store.open(path).close()
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert not backup_folder(path).exists()


def test_a_new_file_does_not_replace_what_is_there(tmp_path: Path, english: None) -> None:
    path = tmp_path / "there.jim"
    path.write_text("mine")
    with pytest.raises(JimdeskError, match=r"already a file there\.jim"):
        Store.create(path)
    assert path.read_text() == "mine"


def test_a_new_file_that_cannot_be_made_is_told(tmp_path: Path, english: None) -> None:
    with pytest.raises(JimdeskError, match=r"cannot be created in .*no folder"):
        Store.create(tmp_path / "no folder" / "new.jim")
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_held_like_any_other(tmp_path: Path, child: Child) -> None:
    store = Store.create(tmp_path / "new.jim")
    assert lock.note_of(tmp_path / "new.jim").exists()
    code = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0).execute("SELECT 1 FROM step")
except sqlite3.OperationalError as error:
    print(error)
"""
    assert child(code, store.path).communicate()[0] == "database is locked\n"
    store.close()


@pytest.mark.parametrize("crash", ["atomic_write.written", "migrate.applied"])
def test_a_new_file_is_there_whole_or_not_at_all(tmp_path: Path, child: Child, crash: str) -> None:
    code = """
import sys
from pathlib import Path
from jimdesk.store.store import Store
Store.create(Path(sys.argv[1]))
"""
    path = tmp_path / "new.jim"
    assert child(code, path, JIMDESK_CRASH_AT=crash).wait() == 137
    assert not path.exists()
    Store.create(path).close()


def test_a_copy_under_another_name_holds_everything(store: Store, tmp_path: Path) -> None:
    one_of_each(store)
    target = tmp_path / "copy.jim"
    target.write_text("older")
    store.copy_to(target)
    copy = Store.read(target)
    assert everything(copy) == everything(store)
    assert copy.problems() == []
    copy.close()


def test_a_copy_that_cannot_be_written_is_told(store: Store, tmp_path: Path, english: None) -> None:
    with pytest.raises(JimdeskError, match=r"could not be saved in .*no folder"):
        store.copy_to(tmp_path / "no folder" / "copy.jim")


# --- older files -------------------------------------------------------------------------------


@pytest.fixture
def unmigrated(tmp_path: Path, path: Path) -> Path:
    """Return a file of ours from before the first migration, with a table that is not ours."""
    old = tmp_path / "old.jim"
    with closing(sqlite3.connect(path)) as conn:
        sql = conn.execute("SELECT sql FROM sqlite_schema WHERE name = '_sqlite_migrations'")
        steps = sql.fetchone()[0]
    with closing(sqlite3.connect(old)) as conn:
        conn.execute(f"PRAGMA application_id = {strangers.APPLICATION_ID}")
        conn.execute(steps)
        conn.execute("CREATE TABLE keepsake (word TEXT)")
        conn.execute("INSERT INTO keepsake VALUES ('kept')")
        conn.commit()
    return old


def keepsake(path: Path) -> str:
    with closing(sqlite3.connect(path)) as conn:
        return str(conn.execute("SELECT word FROM keepsake").fetchone()[0])


def has_table(path: Path, name: str) -> bool:
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,))
        return rows.fetchone() is not None


def backups(path: Path) -> list[Path]:
    folder = backup_folder(path)
    return sorted(folder.glob("*.jim")) if folder.exists() else []


@pytest.mark.fault("FT24")
def test_an_older_file_is_copied_checked_and_brought_up(unmigrated: Path) -> None:
    store = Store.open(unmigrated)
    store.edit("x", lambda edit: edit.save_all([]))
    assert store.problems() == []
    store._conn.close()
    assert keepsake(unmigrated) == "kept"
    assert has_table(unmigrated, "problem")
    (copy,) = backups(unmigrated)
    assert keepsake(copy) == "kept"
    assert not has_table(copy, "problem")


def test_an_older_file_is_read_as_if_brought_up_and_not_changed(unmigrated: Path) -> None:
    before = unmigrated.read_bytes()
    store = Store.read(unmigrated)
    read_all(store)
    store.close()
    assert unmigrated.read_bytes() == before
    assert backups(unmigrated) == []


@pytest.mark.fault("FT25")
@OPENERS
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    with closing(sqlite3.connect(path)) as conn:  # its tables are there: the step must fail
        conn.execute("DELETE FROM _sqlite_migrations")
        conn.commit()
    before = path.read_bytes()
    for _ in range(3):
        with pytest.raises(JimdeskError):
            open_(path)
    assert path.read_bytes() == before
    assert not lock.note_of(path).exists()
    assert len(backups(path)) == (1 if open_ == Store.open else 0)


@pytest.mark.fault("FT25")
@pytest.mark.parametrize(
    "wrong",
    [
        "DELETE FROM policy_goal WHERE id = 1",
        "UPDATE goal SET statement = x'00' WHERE 1; SELECT no_such_function()",
        "DROP TABLE goal",
    ],
)
def test_a_step_that_fails_or_loses_something_leaves_the_file_as_it_was(
    tmp_path: Path, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = TESTS / "files" / "schema-0010.jim"
    path = Path(shutil.copy(older, tmp_path / "older.jim"))
    before = path.read_bytes()
    real = migrations.statements
    monkeypatch.setattr(migrations, "statements", lambda name: [*real(name), *wrong.split("; ")])
    for _ in range(2):
        with pytest.raises(JimdeskError):
            Store.open(path)
    assert path.read_bytes() == before
    assert not lock.note_of(path).exists()
    assert len(backups(path)) == 1
    monkeypatch.undo()
    Store.open(path).close()


@pytest.mark.fault("FT3")
@pytest.mark.parametrize(
    "crash", ["migrate.step", "migrate.applied", "upgrade.tried", "upgrade.done"]
)
def test_a_killed_migration_leaves_old_or_new_and_one_copy_of_before(
    unmigrated: Path, child: Child, crash: str
) -> None:
    code = """
import sys
from pathlib import Path
from jimdesk.store.store import Store
Store.open(Path(sys.argv[1]))
"""
    for _ in range(2):
        assert child(code, unmigrated, JIMDESK_CRASH_AT=crash).wait() in (137, 0)
    store = Store.open(unmigrated)
    assert store.problems() == []
    store._conn.close()
    assert keepsake(unmigrated) == "kept"
    (copy,) = backups(unmigrated)
    assert keepsake(copy) == "kept"
    assert not has_table(copy, "problem")


def test_a_failed_copy_before_a_migration_stops_it(unmigrated: Path, english: None) -> None:
    before = unmigrated.read_bytes()
    folder = backup_folder(unmigrated)
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    with pytest.raises(JimdeskError, match="No backup copy could be made"):
        Store.open(unmigrated)
    assert unmigrated.read_bytes() == before


@pytest.mark.fault("FT7")
def test_a_migration_without_room_leaves_the_file_as_it_was(unmigrated: Path, child: Child) -> None:
    pytest.importorskip("resource", reason="Windows has no such limit")
    before = unmigrated.read_bytes()
    code = """
import resource, signal, sys
from pathlib import Path
from jimdesk import i18n
from jimdesk.domain.errors import JimdeskError
from jimdesk.store.store import Store
i18n.install("en")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
try:
    Store.open(Path(sys.argv[1]))
except JimdeskError as error:
    print(error)
"""
    message, _ = child(code, unmigrated).communicate()
    assert message.startswith("old.jim cannot be read or written")
    Store.read(unmigrated).close()
    assert unmigrated.read_bytes() == before


@pytest.mark.fault("FT10")
@pytest.mark.skipif(not hasattr(os, "setuid"), reason="rights are another matter on Windows")
def test_a_file_without_right_to_write_can_be_read_and_is_told_when_opened(
    path: Path, child: Child
) -> None:
    code = """
import os, sys
from pathlib import Path
from jimdesk import i18n
from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.store.store import Store
i18n.install("en")
path = Path(sys.argv[1])
path.chmod(0o444)
os.chdir(path.parent)  # the folders above are closed to the one that we become
if os.getuid() == 0:
    path.parent.chmod(0o555)
    Store.read(Path(path.name)).close()  # loads what the one that we become may not read
    i18n.translate("Store", "")
    os.setuid(65534)
try:
    Store.open(Path(path.name))
except JimdeskError as error:
    print(error)
print(Store.read(Path(path.name)).count(Agency))
"""
    with tempfile.TemporaryDirectory() as name:  # open to all, unlike the folders of pytest
        Path(name).chmod(0o755)
        closed = Path(shutil.copy(path, Path(name) / "closed.jim"))
        message, _ = child(code, closed).communicate()
    assert message.splitlines()[1:] == ["1"]
    assert message.startswith("closed.jim cannot be written here. Open it read-only")


def test_a_history_that_makes_no_sense_does_not_hinder_opening(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.executemany(
            "INSERT INTO step (kind, label, at, migrations) VALUES (?, '', '', 1)",
            [("redo",), ("redo",), ("undo",), ("undo",), ("undo",), ("redo",), ("redo",)],
        )
        conn.commit()
    store = Store.open(path)
    assert store.undo() is None
    assert store.redo() is None
    store.edit("x", lambda edit: edit.save(Problem()))
    assert store.undo() is not None
    store._conn.close()


def test_the_newest_copy_that_holds_together_can_be_read(store: Store) -> None:
    assert store.path
    problem_with_causes(store)
    store.close()
    copy = backup.newest(store.path)
    assert copy is not None
    reader = Store.read(copy)
    assert len(everything(reader)["cause"]) == 2
    reader.close()
