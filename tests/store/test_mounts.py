"""Real disks: full ones, and ones that may only be read. Needs the right to mount."""

import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.fs import atomic_write
from jimdesk.paths import backup_place_note
from jimdesk.store import backup, database, reading
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.test_crash import DIE_IN_MID_TRANSACTION

Mount = Callable[..., Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Return what mounts a place for the time of the test."""
    mounted: list[Path] = []

    def at(name: str, *words: object) -> Path:
        place = tmp_path / name
        place.mkdir()
        command = ["mount", *map(str, words), str(place)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("mounting is not permitted here")
        mounted.append(place)
        return place

    yield at
    for place in mounted:
        subprocess.run(["umount", "-l", place], check=False)


def small_disk(mount: Mount, size: str) -> Path:
    return mount("small", "-t", "tmpfs", "-o", f"size={size}", "tmpfs")


@pytest.mark.fault("FT6")
def test_a_change_on_a_full_disk_is_refused_and_fits_when_there_is_room(
    mount: Mount, english: None
) -> None:
    place = small_disk(mount, "1800k")
    store = Store.create(place / "a.jim")
    store.edit("x", lambda edit: edit.save(Problem(title="kept")))
    ballast = place / "ballast"
    ballast.write_bytes(bytes(200_000))
    with pytest.raises(database.NotWrittenError, match=r"disk is full|could not be written"):
        store.edit("x", lambda edit: edit.save(Problem(title="large", who="x" * 900_000)))
    assert [problem.title for problem in store.all(Problem)] == ["kept"]
    assert store.problems() == []
    ballast.unlink()
    store.edit("x", lambda edit: edit.save(Problem(title="small")))
    store._conn.close()
    again = Store.open(place / "a.jim")
    assert [problem.title for problem in again.all(Problem)] == ["kept", "small"]
    again._conn.close()


@pytest.mark.fault("FT9")
def test_copies_go_to_our_own_place_when_the_chosen_disk_is_full(
    mount: Mount, path: Path, own_home: Path
) -> None:
    place = small_disk(mount, "100k")
    backup_place_note().parent.mkdir(parents=True)
    backup_place_note().write_text(str(place))
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem()))
    assert store.back_up().is_relative_to(own_home)
    assert len(backup.copies(path)) == 1
    assert [file for file in place.rglob("*") if file.is_file()] == []
    store.close()


@pytest.mark.fault("FT8")
def test_an_export_on_a_full_disk_leaves_the_older_one(mount: Mount) -> None:
    place = small_disk(mount, "64k")
    target = place / "report.xlsx"
    target.write_bytes(b"older")

    def write(new: Path) -> None:
        new.write_bytes(bytes(200_000))

    with pytest.raises(OSError, match="No space left"):
        atomic_write(target, write)
    assert target.read_bytes() == b"older"
    assert list(place.iterdir()) == [target]


@pytest.mark.fault("FT10")
def test_a_file_on_a_disk_that_may_only_be_read_is_told_and_can_be_read(
    mount: Mount, path: Path, english: None
) -> None:
    place = mount("read-only", "--bind", path.parent)
    changed = subprocess.run(["mount", "-o", "remount,bind,ro", place], check=False)
    if changed.returncode:
        pytest.skip("mounting read-only is not permitted here")
    file = place / path.name
    with pytest.raises(JimdeskError, match=r"cannot be written here\. Open it read-only"):
        Store.open(file)
    store = Store.read(file)
    assert (store.read_only, store.count(Agency)) == (True, 1)
    store.close()


@pytest.mark.fault("FT10")
def test_a_file_left_in_mid_change_on_a_disk_that_may_only_be_read_can_be_read(
    mount: Mount, path: Path, child: Child
) -> None:
    assert child(DIE_IN_MID_TRANSACTION, path).wait() == -signal.SIGKILL
    place = mount("read-only", "--bind", path.parent)
    if subprocess.run(["mount", "-o", "remount,bind,ro", place], check=False).returncode:
        pytest.skip("mounting read-only is not permitted here")
    with pytest.raises((database.NoRightError, database.NotClosedError)):
        Store.open(place / path.name)
    store = reading.played_back(place / path.name)
    assert (store.count(Agency), store.count(Problem)) == (1, 0)
    store.close()
