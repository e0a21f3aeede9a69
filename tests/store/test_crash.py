"""Kills, full disks and limits: what was said to be saved is there, and nothing is half."""

import multiprocessing
import os
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything

ROUNDS = int(os.environ.get("JIMDESK_KILLS", "200"))
GROUP = 20
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


def save_and_tell(path: Path, number: int, teller: "Connection[int, int]") -> None:
    """Save groups of records until the end, and tell the number of each that is saved."""
    store = Store.open(path)
    while True:
        number += 1
        batch = [Problem(title=str(number), who="x" * 500) for _ in range(GROUP)]
        store.edit("group", lambda edit, batch=batch: edit.save_all(batch))  # type: ignore[misc]
        teller.send(number)


@pytest.mark.fault("FT1")
@pytest.mark.timeout(3600)
def test_every_save_that_was_told_survives_a_kill_and_no_group_is_half(path: Path) -> None:
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["tests.store.test_crash", "jimdesk.store.writer"])
    told = 0
    for kill in range(ROUNDS):
        hearer, teller = server.Pipe(duplex=False)
        process = server.Process(target=save_and_tell, args=(path, told, teller))
        process.start()
        teller.close()
        for _ in range(kill % 4 + 1):
            told = hearer.recv()
        process.kill()
        with suppress(EOFError):
            while True:
                told = hearer.recv()
        process.join()
        store = Store.open(path)
        assert store.was_left_open  # so it has been checked from end to end
        numbers = [int(problem.title) for problem in store.all(Problem)]
        assert store.undo_label == "group"
        store._conn.close()
        newest = max(numbers)
        assert newest in (told, told + 1)
        assert Counter(numbers) == Counter(dict.fromkeys(range(1, newest + 1), GROUP))
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
