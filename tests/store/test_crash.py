"""Kills, full disks and limits: what was said to be saved is there, and nothing is half."""

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything

ROUNDS = int(os.environ.get("JIMDESK_KILLS", "200"))
GROUP = 20
SAVE_AND_TELL = """
import sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    number += 1
    batch = [Problem(title=str(number), who="x" * 2000) for _ in range(20)]
    store.edit("group", lambda edit: edit.save_all(batch))
    print(number, flush=True)
"""
DIE_IN_MID_TRANSACTION = """
import os, signal, sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
store._conn.execute("PRAGMA cache_size = 2")  # so that pages reach the file before the end
def action(edit):
    edit.save_all([Problem(title="lost", who="x" * 5000) for _ in range(300)])
    os.kill(os.getpid(), signal.SIGKILL)
store.edit("x", action)
"""


@pytest.mark.fault("FT1")
def test_every_save_that_was_told_survives_a_kill_and_no_group_is_half(
    path: Path, child: Child
) -> None:
    told = 0
    for kill in range(ROUNDS):
        process = child(SAVE_AND_TELL, path, told)
        assert process.stdout is not None
        for _ in range(kill % 4 + 1):
            told = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        told = max([told, *map(int, process.stdout.read().split())])
        process.wait()
        store = Store.open(path)
        numbers = [int(problem.title) for problem in store.all(Problem)]
        assert store.problems() == []
        assert store.undo_label == "group"
        store._conn.close()
        newest = max(numbers)
        assert newest in (told, told + 1)
        assert all(numbers.count(number) == GROUP for number in range(1, newest + 1))
        told = newest


def test_a_kill_in_mid_transaction_is_rolled_back_at_the_next_opening(
    store: Store, child: Child, english: None
) -> None:
    assert store.path
    store.edit("x", lambda edit: edit.save(Problem(title="kept")))
    before = everything(store)
    store._conn.close()
    assert child(DIE_IN_MID_TRANSACTION, store.path).wait() == -signal.SIGKILL
    assert store.path.with_name(store.path.name + "-journal").stat().st_size > 0

    torn = store.path.read_bytes()
    with pytest.raises(JimdeskError, match=r"2025\.jim was not closed in order\. Open it"):
        Store.read(store.path)
    assert store.path.read_bytes() == torn

    again = Store.open(store.path)
    assert everything(again) == before
    assert again.problems() == []
    again.close()
    Store.read(store.path).close()


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    pages = store._conn.execute("PRAGMA page_count").fetchone()[0]
    store._conn.execute(f"PRAGMA max_page_count = {pages}")
    yield
    store._conn.execute("PRAGMA max_page_count = 1000000")


@pytest.mark.fault("FT6")
def test_a_full_disk_gives_a_message_and_trying_again_works(store: Store, english: None) -> None:
    store.edit("a", lambda edit: edit.save(Problem(title="a")))
    before = everything(store)
    large = Problem(title="b", who="x" * 1_000_000)
    with full_disk(store):
        with pytest.raises(JimdeskError, match="The disk is full, so the change is not saved"):
            store.edit("b", lambda edit: edit.save(large))
        assert not store._conn.in_transaction
        assert everything(store) == before
        assert store.undo_label == "a"
    store.edit("b", lambda edit: edit.save(large))
    assert [problem.title for problem in store.all(Problem)] == ["a", "b"]
    assert store.problems() == []


def test_an_undo_that_finds_the_disk_full_can_be_tried_again(store: Store) -> None:
    problem, _ = store.edit("a", lambda edit: edit.save(Problem(who="x" * 1_000_000)))
    store.edit("b", lambda edit: edit.save(replace(problem, who="")))
    with full_disk(store):
        with pytest.raises(JimdeskError):
            store.undo()
        assert (store.undo_label, store.redo_label) == ("b", None)
    assert store.undo() is not None
    assert store.all(Problem) == [problem]


@pytest.mark.fault("FT7")
def test_a_limit_on_the_size_of_files_gives_a_message_and_nothing_is_half(
    path: Path, child: Child
) -> None:
    code = """
import os, resource, signal, sys
from pathlib import Path
from jimdesk import i18n
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
i18n.install("en")
store = Store.open(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = os.path.getsize(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, resource.RLIM_INFINITY))
try:
    store.edit("x", lambda edit: edit.save(Problem(title="x" * 1_000_000)))
except JimdeskError as error:
    print(error)
store.edit("x", lambda edit: edit.save(Problem(title="small")))
"""
    message, _ = child(code, path).communicate()
    assert message.startswith("The change is not saved")
    store = Store.read(path)
    assert [problem.title for problem in store.all(Problem)] == ["small"]
    assert store.problems() == []


def test_a_file_taken_over_by_a_stranger_while_open_gives_a_message(
    store: Store, english: None
) -> None:
    store._conn.execute("DROP TABLE step")
    with pytest.raises(JimdeskError, match="not saved"):
        store.edit("x", lambda edit: edit.save(Problem()))


def test_sqlite_is_new_enough_for_what_the_store_uses() -> None:
    assert sys.version_info >= (3, 11)
    assert sqlite3.sqlite_version_info >= (3, 37)  # STRICT tables
