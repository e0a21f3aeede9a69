import errno
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jimdesk import fs

WINDOWS = os.name == "nt"
OLD, NEW = b"old and whole", b"new and whole"
CRASHPOINTS = re.findall(r'crashpoint\("([^"]+)"\)', Path(fs.__file__).read_text("utf-8"))


def writes(content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "Årsrapport 2025.xlsx"
    path.write_bytes(OLD)
    return path


def test_a_new_file_gets_its_content_and_leaves_nothing_beside(tmp_path: Path) -> None:
    fs.atomic_write(tmp_path / "new.xlsx", writes(NEW))
    assert (tmp_path / "new.xlsx").read_bytes() == NEW
    assert names(tmp_path) == ["new.xlsx"]


def test_an_old_file_is_replaced(target: Path) -> None:
    fs.atomic_write(target, writes(NEW))
    assert target.read_bytes() == NEW
    assert names(target.parent) == [target.name]


def test_the_writer_gets_a_path_in_the_same_folder_with_the_same_suffix(target: Path) -> None:
    seen = []

    def write(path: Path) -> None:
        seen.append(path)
        path.write_bytes(NEW)

    fs.atomic_write(target, write)
    assert [(path.parent, path.suffix) for path in seen] == [(target.parent, ".xlsx")]
    assert seen[0] != target


def test_a_relative_name_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fs.atomic_write(Path("new.json"), writes(NEW))
    assert names(tmp_path) == ["new.json"]


def test_the_longest_possible_name_works(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".xlsx")
    fs.atomic_write(path, writes(NEW))
    assert path.read_bytes() == NEW


def test_the_check_sees_the_whole_new_file_before_the_old_one_is_gone(target: Path) -> None:
    def check(path: Path) -> None:
        assert path.read_bytes() == NEW
        assert target.read_bytes() == OLD

    fs.atomic_write(target, writes(NEW), check=check)
    assert target.read_bytes() == NEW


def test_a_failed_check_leaves_the_old_file(target: Path) -> None:
    def check(path: Path) -> None:
        raise ValueError("not accessible")

    with pytest.raises(ValueError, match="not accessible"):
        fs.atomic_write(target, writes(NEW), check=check)
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.fault("FT8")
def test_a_full_disk_leaves_the_old_file(target: Path) -> None:
    def write(path: Path) -> None:
        path.write_bytes(NEW[:3])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    with pytest.raises(OSError, match="No space left") as failure:
        fs.atomic_write(target, write)
    assert failure.value.errno == errno.ENOSPC
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.fault("FT7")
def test_a_limit_on_file_size_leaves_the_old_file(target: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from jimdesk.fs import atomic_write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    atomic_write(Path(sys.argv[1]), lambda path: path.write_bytes(bytes(5000)) and None)\n"
        "except OSError as error:\n"
        "    sys.exit(error.errno)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, target], check=False)
    assert ended.returncode == errno.EFBIG
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1000


def test_a_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fs.atomic_write(tmp_path / "gone" / "new.xlsx", writes(NEW))
    assert names(tmp_path) == []


def test_a_writer_that_writes_nothing_fails(target: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fs.atomic_write(target, lambda _: None)
    assert target.read_bytes() == OLD


def test_a_folder_under_the_targets_name_stays(tmp_path: Path) -> None:
    folder = tmp_path / "a.xlsx"
    folder.mkdir()
    (folder / "inside").write_bytes(OLD)
    with pytest.raises(PermissionError if WINDOWS else IsADirectoryError):
        fs.atomic_write(folder, writes(NEW))
    assert names(tmp_path) == ["a.xlsx"]
    assert names(folder) == ["inside"]


class Held:
    """Refuses to move files for a number of times, as Windows does while another program reads."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.move = os.replace

    def __call__(self, source: Path, target: Path) -> None:
        if self.times:
            self.times -= 1
            raise PermissionError(errno.EACCES, "held by another program", str(target))
        self.move(source, target)


@pytest.mark.fault("FT34")
@pytest.mark.parametrize("times", [1, 3, 5])
def test_a_file_held_for_a_moment_is_replaced_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    monkeypatch.setattr(os, "replace", Held(times))
    fs.atomic_write(target, writes(NEW), retry_after=[0] * 5)
    assert target.read_bytes() == NEW


@pytest.mark.fault("FT33")
def test_a_file_held_for_good_is_left_alone(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(1000)
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(PermissionError):
        fs.atomic_write(target, writes(NEW), retry_after=[0] * 5)
    assert held.times == 1000 - 6
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_waiting_for_a_held_file_ends_within_two_seconds() -> None:
    assert fs.RETRY_AFTER == (0.05, 0.1, 0.2, 0.4, 0.8)


@pytest.mark.fault("FT5")
def test_the_content_is_on_disk_before_the_name_and_the_name_before_the_end(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def note_fsync(handle: int) -> None:
        order.append("folder" if os.path.isdir(f"/proc/self/fd/{handle}") else "file")
        fsync(handle)

    def note_replace(source: Path, into: Path) -> None:
        order.append("replace")
        replace(source, into)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(os, "replace", note_replace)
    fs.atomic_write(target, writes(NEW), check=lambda _: order.append("check"))
    folder = [] if WINDOWS else ["folder"]  # Windows cannot open one
    assert order == ["file", "check", "replace", *folder]


def crash(target: Path, name: str) -> int:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from jimdesk.fs import atomic_write\n"
        f"atomic_write(Path(sys.argv[1]), lambda path: path.write_bytes({NEW!r}) and None)\n"
    )
    environment = os.environ | {"JIMDESK_CRASH_AT": name}
    return subprocess.run(
        [sys.executable, "-c", code, target], env=environment, check=False
    ).returncode


def test_there_are_crash_points_on_both_sides_of_the_move() -> None:
    assert CRASHPOINTS == ["atomic_write.written", "atomic_write.replaced"]


@pytest.mark.fault("FT2")
@pytest.mark.parametrize("name", CRASHPOINTS)
def test_a_killed_write_leaves_a_whole_file(target: Path, name: str) -> None:
    assert crash(target, name) == 137
    assert target.read_bytes() == (OLD if name == "atomic_write.written" else NEW)


def test_another_crash_point_does_nothing(target: Path) -> None:
    assert crash(target, "elsewhere") == 0
    assert target.read_bytes() == NEW


@pytest.mark.fault("FT2")
def test_what_a_killed_write_left_is_removed_by_a_later_one(target: Path) -> None:
    crash(target, "atomic_write.written")
    (leftover,) = target.parent.glob(".*")
    fs.atomic_write(target, writes(NEW))
    assert leftover.exists(), "it may belong to a write that is still going on"
    hours_ago = time.time() - 2 * 3600
    os.utime(leftover, (hours_ago, hours_ago))
    fs.atomic_write(target, writes(NEW))
    assert names(target.parent) == [target.name]


@pytest.mark.skipif(WINDOWS, reason="the folder says who may read")
def test_those_who_could_read_the_old_file_can_read_the_new_one(target: Path) -> None:
    target.chmod(0o640)
    fs.atomic_write(target, writes(NEW))
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_new_file_is_as_readable_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(OLD)
    fs.atomic_write(tmp_path / "new", writes(NEW))
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(WINDOWS, reason="only administrators make links")
def test_a_link_stays_a_link(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.xlsx"
    link.symlink_to(target.name)
    fs.atomic_write(link, writes(NEW))
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_free_name_is_kept_and_a_taken_one_counted_up(tmp_path: Path) -> None:
    path = tmp_path / "Rapport.v2.xlsx"
    assert fs.free_name(path) == path
    path.touch()
    assert fs.free_name(path).name == "Rapport.v2 (2).xlsx"
    fs.free_name(path).touch()
    assert fs.free_name(path).name == "Rapport.v2 (3).xlsx"


@pytest.mark.skipif(WINDOWS, reason="only administrators make links")
def test_a_link_to_nowhere_takes_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.symlink_to("nowhere")
    assert fs.free_name(path).name == "a (2).xlsx"


def test_the_sum_of_a_known_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    assert fs.sha256(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_temporary_folder_is_swept_when_its_process_was_killed_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    code = "import os; from jimdesk.fs import temporary_folder as f; a = f(); os._exit(137)"
    environment = os.environ | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=False)
    (left,) = tmp_path.iterdir()
    (left / "read.jim").write_bytes(OLD)
    (tmp_path / "jimdesk-notes-x").mkdir()
    with fs.temporary_folder() as own:
        fs.sweep_temporary_folders()
        assert names(tmp_path) == sorted([Path(own).name, "jimdesk-notes-x"])
