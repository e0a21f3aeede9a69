"""Another program moves, removes or replaces the file while it is open."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.store import lock
from jimdesk.store.store import Store


def renamed(path: Path) -> None:
    path.rename(path.with_name("moved.jim"))


def removed(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(b"what a sync client brought")
    other.replace(path)


def titles(store: Store) -> list[str]:
    return [problem.title for problem in store.all(Problem)]


def add(store: Store, title: str) -> None:
    store.edit(title, lambda edit: edit.save(Problem(title=title)))


@pytest.mark.fault("FT14")
@pytest.mark.parametrize("happens", [renamed, removed, replaced])
def test_the_next_edit_goes_with_everything_to_a_rescue_copy(
    store: Store, happens: Callable[[Path], None]
) -> None:
    assert store.path
    path = store.path
    add(store, "a")
    happens(path)
    there = path.read_bytes() if path.exists() else None
    add(store, "b")
    assert store.moved_from == path
    assert store.path.parent == path.parent
    assert store.path.name.startswith("Länsstyrelsen 2025-räddad-20")
    assert (path.read_bytes() if path.exists() else None) == there
    assert not path.with_name(path.name + "-journal").exists()
    assert titles(store) == ["a", "b"]
    assert store.undo() is not None
    assert store.undo() is not None
    add(store, "c")
    store.close()
    again = Store.open(store.path)
    assert titles(again) == ["c"]
    again._conn.close()
    assert not lock.note_of(path).exists()


def test_a_file_that_stays_where_it_is_is_not_copied(store: Store) -> None:
    assert store.path
    add(store, "a")
    add(store, "b")
    assert store.moved_from is None
    store.close()
    assert list(store.path.parent.iterdir()) == [store.path]


@pytest.mark.fault("FT14")
def test_when_no_place_can_be_written_the_edit_is_refused_and_can_be_tried_again(
    store: Store, own_home: Path, english: None
) -> None:
    assert store.path
    path = store.path
    add(store, "a")
    gone = path.parent.rename(path.parent.with_name("gone"))
    paths.data_folder().parent.mkdir(exist_ok=True)
    paths.data_folder().write_text("a file where the folder should be")
    with pytest.raises(JimdeskError, match="is no longer where it was, and no copy could be"):
        add(store, "b")
    assert titles(store) == ["a"]
    gone.rename(path.parent)
    add(store, "b")
    assert (titles(store), store.moved_from) == (["a", "b"], None)


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """Return a drive that can be taken away."""
    place = tmp_path / "drive"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not permitted here")
    return place


@pytest.mark.fault("FT41")
def test_a_drive_that_is_taken_away_leaves_everything_on_this_computer(
    drive: Path, own_home: Path
) -> None:
    store = Store.create(drive / "på H.jim")
    add(store, "a")
    subprocess.run(["umount", "-l", drive], check=True)
    drive.rmdir()
    add(store, "b")
    assert store.path is not None
    assert store.path.is_relative_to(own_home)
    assert titles(store) == ["a", "b"]
    store.close()
