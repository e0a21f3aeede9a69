"""Every operation on files fails in turn, once and for ever: the file and its copies stay whole."""

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store import backup, recovery, restore
from jimdesk.store.dump import dump, load
from jimdesk.store.store import Store
from tests.disk import Disk, failing

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")

MOST = 60


def backing_up(path: Path) -> None:
    store = Store.open(path)
    try:
        store.edit("x", lambda edit: edit.save(Problem(title="new")))
        store.back_up()
    finally:
        store._conn.close()


def going_back(path: Path) -> None:
    restore.restore(backup.copies(path)[-1], path)


def recovering(path: Path) -> None:
    copy = recovery.ways_back(path).copy
    if copy is not None:
        recovery.from_copy(path, copy)


def salvaging(path: Path) -> None:
    recovery.from_itself(path)


def as_json_and_back(path: Path) -> None:
    target = path.with_suffix(".json")
    dump(path, target)
    load(target, path.with_name("again.jim"))


def keeping_json(path: Path) -> None:
    backup.keep_json(path)


SCENARIOS = [backing_up, going_back, recovering, salvaging, as_json_and_back, keeping_json]
FAILURES = [
    (errno.ENOSPC, False),
    (errno.ENOSPC, True),
    (errno.EIO, False),
    (errno.EACCES, True),
]


@pytest.fixture
def saved(path: Path) -> Path:
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem(title="kept")))
    store.close()
    return path


@pytest.mark.fault("FT6")
@pytest.mark.fault("FT9")
@pytest.mark.fault("FT41")
@pytest.mark.parametrize(("error", "for_ever"), FAILURES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_whatever_fails_the_file_and_its_copies_are_whole(
    saved: Path,
    own_home: Path,
    scenario: Callable[[Path], None],
    error: int,
    for_ever: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("jimdesk.fs.RETRY_AFTER", ())
    monkeypatch.setattr("jimdesk.fs.time.sleep", lambda _: None)
    pristine = shutil.copytree(own_home, own_home.with_name(own_home.name + "-kept"))
    whole = saved.read_bytes()
    known: set[frozenset[tuple[str, bytes]]] = set()
    for at in range(1, MOST):
        for left in saved.parent.iterdir():
            left.unlink()
        saved.write_bytes(whole)
        shutil.rmtree(own_home)
        shutil.copytree(pristine, own_home)
        disk = Disk(saved.parent.parent, error, at, for_ever)
        with failing(disk), suppress(OSError, JimdeskError):
            scenario(saved)
        left_behind = bytes_in(saved.parent, own_home)
        if left_behind not in known:  # the same bytes would be judged the same again
            assert_whole(saved)
            known.add(left_behind)
        if len(disk.seen) < at:
            assert at > 3, "the scenario touches more files than that"
            return
    raise AssertionError(f"more than {MOST} operations")


def bytes_in(*folders: Path) -> frozenset[tuple[str, bytes]]:
    """Return every file below some folders with what it holds."""
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return frozenset((str(file), sha256(file.read_bytes()).digest()) for file in files)


def assert_whole(path: Path) -> None:
    store = Store.read(path)
    assert "kept" in [problem.title for problem in store.all(Problem)]
    assert store.problems() == []
    store.close()
    copies = backup.copies(path)
    assert copies
    assert all(backup.is_good(copy) for copy in copies)
    again = Store.open(path)
    again.edit("x", lambda edit: edit.save(Problem()))
    again._conn.close()
