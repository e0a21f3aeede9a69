"""Damaged files: kept under another name, with a whole file in their place."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.store import backup, database, recovery, restore
from jimdesk.store.journal import journal_of
from jimdesk.store.salvage import salvage
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything, one_of_each

PAGE = 4096


@pytest.fixture
def damaged(path: Path) -> Path:
    """Return a file with a copy and JSON beside it, in which a page has been zeroed since."""
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save_all([Problem(title=f"{n}") for n in range(300)]))
    store.close()
    backup.keep_json(path)
    zero(path, "problem")
    return path


def zero(path: Path, table: str, pages: int = 1) -> None:
    """Empty the pages of a table's last rows."""
    with closing(sqlite3.connect(path)) as conn:
        root = conn.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()[0]
    content = bytearray(path.read_bytes())
    for number in range(pages):
        start = (root - 1 + number) * PAGE
        content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def titles(path: Path) -> list[str]:
    store = Store.open(path)
    assert store.problems() == []
    found = [problem.title for problem in store.all(Problem)]
    store._conn.close()
    return found


@pytest.mark.fault("FT18")
def test_a_damaged_file_is_told_from_one_that_is_held_and_is_left_as_it_is(damaged: Path) -> None:
    before = damaged.read_bytes()
    with pytest.raises(database.DamagedError):
        Store.open(damaged)
    assert damaged.read_bytes() == before


@pytest.mark.fault("FT17")
@pytest.mark.fault("FT18")
def test_the_newest_good_copy_takes_its_place_and_the_damaged_file_is_kept(damaged: Path) -> None:
    before = damaged.read_bytes()
    ways = recovery.ways_back(damaged)
    assert ways.copy is not None
    assert ways.json is not None
    aside = recovery.from_copy(damaged, ways.copy)
    assert aside.read_bytes() == before
    assert aside.name.startswith("Länsstyrelsen 2025-skadad-20")
    assert titles(damaged) == [str(number) for number in range(300)]


def test_json_takes_its_place_when_no_copy_is_good(damaged: Path) -> None:
    for copy in backup.copies(damaged):
        copy.path.write_bytes(b"")
    ways = recovery.ways_back(damaged)
    assert ways.copy is None
    assert ways.json is not None
    aside = recovery.from_json(damaged, ways.json)
    assert aside.exists()
    assert len(titles(damaged)) == 300


@pytest.mark.fault("FT18")
def test_without_any_copy_what_can_be_read_is_saved(path: Path) -> None:
    store = Store.open(path)
    one_of_each(store)
    store.edit("x", lambda edit: edit.save_all([Problem(title="kept") for _ in range(50)]))
    whole = everything(store)
    store._conn.close()
    zero(path, "cause")
    assert recovery.ways_back(path) == recovery.WaysBack(None, None)
    aside, rows = recovery.from_itself(path)
    assert rows > 0
    assert aside.exists()
    saved = Store.open(path)
    after = everything(saved)
    assert saved.problems() == []
    assert after["cause"] == []
    assert after["problem"] == whole["problem"]
    assert after["observation"] == whole["observation"]
    made, _ = saved.edit("x", lambda edit: edit.save(Problem()))
    assert made.code not in {row[2] for row in whole["problem"]}
    saved._conn.close()


def test_what_pointed_at_a_lost_row_goes_or_points_at_nothing(path: Path) -> None:
    store = Store.open(path)
    one_of_each(store)
    store._conn.close()
    zero(path, "problem")
    recovery.from_itself(path)
    saved = Store.open(path)
    assert saved.problems() == []
    assert (saved.count(Problem), saved.count(Cause)) == (0, 0)
    saved._conn.close()


def test_a_file_without_agency_or_national_goals_gets_them_again(path: Path) -> None:
    Store.open(path).close()
    for table in ("agency", "policy_goal"):
        zero(path, table)
    recovery.from_itself(path)
    saved = Store.open(path)
    assert saved.count(Agency) == 1
    assert saved.count(PolicyGoal) > 5
    saved._conn.close()


def test_a_file_in_which_nothing_can_be_read_is_told_and_left(
    tmp_path: Path, path: Path, english: None
) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(len(content) - 100))
    with pytest.raises(JimdeskError, match="Nothing in the file can be read"):
        recovery.from_itself(path)
    assert path.read_bytes()[:100] == content[:100]


def test_putting_aside_twice_makes_one_copy(damaged: Path) -> None:
    first = restore.put_aside(damaged)
    assert restore.put_aside(damaged) == first
    damaged.write_bytes(damaged.read_bytes()[:-PAGE])
    second = restore.put_aside(damaged)
    assert second != first
    assert second.name.endswith(" (2).jim")


def test_the_journal_of_a_damaged_file_is_kept_with_it(damaged: Path) -> None:
    journal_of(damaged).write_bytes(b"the journal")
    copy = recovery.ways_back(damaged).copy
    assert copy
    aside = recovery.from_copy(damaged, copy)
    assert journal_of(aside).read_bytes() == b"the journal"
    assert not journal_of(damaged).exists()
    assert len(titles(damaged)) == 300


KILLED = """
import sys
from pathlib import Path
from jimdesk.store import recovery
path = Path(sys.argv[1])
copy = recovery.ways_back(path).copy
recovery.from_copy(path, copy)
"""
POINTS = (
    "put_aside.journal",
    "put_aside.file",
    "put_in_place.journal",
    "atomic_write.written",
    "atomic_write.replaced",
)


@pytest.mark.fault("FT4")
@pytest.mark.parametrize("crash", POINTS)
def test_a_recovery_killed_anywhere_is_finished_by_the_next_one(
    damaged: Path, child: Child, crash: str
) -> None:
    before = damaged.read_bytes()
    journal_of(damaged).write_bytes(b"the journal")
    assert child(KILLED, damaged, JIMDESK_CRASH_AT=crash).wait() == 137
    assert damaged.exists()
    assert child(KILLED, damaged).wait() == 0
    assert len(titles(damaged)) == 300
    kept = [each.read_bytes() for each in damaged.parent.glob("*-skadad-*.jim")]
    assert before in kept
    journals = [each.read_bytes() for each in damaged.parent.glob("*-skadad-*.jim-journal")]
    assert b"the journal" in journals


def test_salvage_of_a_whole_file_loses_nothing(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    one_of_each(store)
    whole = everything(store)
    store._conn.close()
    shutil.copy(path, tmp_path / "aside.jim")
    salvage(tmp_path / "aside.jim", tmp_path / "new.jim")
    saved = Store.open(tmp_path / "new.jim")
    assert everything(saved) == whole
    assert saved.undo() is not None
    saved._conn.close()
