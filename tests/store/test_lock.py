import json
import os
import re
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store import backup, database, dump, lock, places
from jimdesk.store.store import Store
from tests.store.conftest import Child

HOLD = """
import sys
from pathlib import Path
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
store.close()
"""
HOLD_LIKE_A_BROWSER = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
conn.execute("BEGIN EXCLUSIVE")
print("open", flush=True)
sys.stdin.readline()
"""


def hold(child: Child, path: Path, code: str = HOLD) -> None:
    process = child(code, path, USERNAME="samordnaren")
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"


@pytest.mark.fault("FT11")
def test_a_second_opening_is_refused_with_who_has_it_since_when(
    path: Path, child: Child, english: None
) -> None:
    hold(child, path)
    computer = json.loads(lock.note_of(path).read_text("utf-8"))["computer"]
    for open_ in (Store.open, Store.read):
        with pytest.raises(database.HeldError) as refusal:
            open_(path)
        assert re.fullmatch(
            rf"Länsstyrelsen 2025\.jim is open at samordnaren \(computer {re.escape(computer)}\)"
            r" since \d\d:\d\d\.",
            str(refusal.value),
        )
    with pytest.raises(database.HeldError):
        dump.dump(path, path.with_suffix(".json"))


def test_the_newest_copy_can_be_read_while_another_has_the_file(path: Path, child: Child) -> None:
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem(title="yesterday")))
    store.close()
    hold(child, path)
    copy = backup.newest(path)
    assert copy is not None
    reader = Store.read(copy)
    assert [problem.title for problem in reader.all(Problem)] == ["yesterday"]
    assert backup.taken_at(copy).tzinfo is not None
    reader.close()


def test_the_file_is_free_again_when_the_other_closes(path: Path, child: Child) -> None:
    process = child(HOLD, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.communicate("\n")
    assert not lock.note_of(path).exists()
    Store.open(path).close()


@pytest.mark.fault("FT12")
def test_a_file_that_another_program_holds_is_refused_in_plain_words(
    path: Path, child: Child, english: None
) -> None:
    hold(child, path, HOLD_LIKE_A_BROWSER)
    with pytest.raises(database.HeldError, match=r"2025\.jim is open in another program"):
        Store.open(path)


@pytest.mark.parametrize("note", ["", "[]", '{"since": 5}'])
def test_a_note_that_cannot_be_read_is_done_without(
    path: Path, child: Child, note: str, english: None
) -> None:
    hold(child, path, HOLD_LIKE_A_BROWSER)
    lock.note_of(path).write_text(note)
    with pytest.raises(database.HeldError, match="another program"):
        Store.open(path)


@pytest.mark.fault("FT13")
def test_a_note_left_by_a_crash_does_not_hinder_opening(path: Path, child: Child) -> None:
    process = child(HOLD, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.kill()
    process.wait()
    assert lock.note_of(path).exists()
    Store.read(path).close()
    store = Store.open(path)
    store.close()
    assert not lock.note_of(path).exists()


def test_a_note_that_cannot_be_written_does_not_hinder_opening(path: Path) -> None:
    lock.note_of(path).mkdir()
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem()))
    store.close()
    assert Store.read(path).count(Problem) == 1


def test_a_second_store_in_the_same_process_is_refused_too(store: Store) -> None:
    assert store.path
    with pytest.raises(JimdeskError):
        Store.open(store.path)
    store.edit("x", lambda edit: edit.save(Problem()))


def leave_note(path: Path, **changes: object) -> None:
    note = {
        "user": "samordnaren",
        "computer": "PC-17",
        "process": 4711,
        "since": "2026-03-01T08:00:00+00:00",
    }
    lock.note_of(path).write_text(json.dumps(note | changes), "utf-8")


@pytest.mark.fault("FT13")
def test_a_note_of_a_program_that_is_gone_does_not_blame_its_user(
    path: Path, child: Child, english: None
) -> None:
    hold(child, path, HOLD_LIKE_A_BROWSER)
    leave_note(path, computer=lock.who()[1], process=2**22 + 1)
    with pytest.raises(database.HeldError, match="is open in another program"):
        Store.open(path)
    leave_note(path, computer="PC-17")
    with pytest.raises(
        database.HeldError, match=r"at samordnaren \(computer PC-17\) since 2026-03"
    ):
        Store.open(path)
    leave_note(path, user="")
    with pytest.raises(database.HeldError, match=r"at somebody \(computer PC-17\)"):
        Store.open(path)


@pytest.mark.fault("FT11")
@pytest.mark.skipif(os.name == "nt", reason="Windows has drives")
def test_on_a_network_drive_a_person_says_whether_another_computer_still_has_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, english: None
) -> None:
    leave_note(path)
    Store.open(path).close()
    leave_note(path)
    monkeypatch.setattr(places, "_mounts", lambda: f"//s/x {path.parent} cifs rw 0 0\n")
    with pytest.raises(database.DoubtfulError, match=r"2025\.jim was opened by samordnaren"):
        Store.open(path)
    assert lock.note_of(path).exists()
    Store.read(path).close()
    store = Store.open(path, sure=True)
    assert store.was_left_open
    store.close()
    Store.open(path).close()
