"""A locked copy opens with its password alone, says plainly why it does not, and leaks nothing."""

import shutil
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.problem import Problem
from jimdesk.office import locked
from jimdesk.store.store import Store

PASSWORD = "k7mq-x2pd-9hwt-v4bn-c8rz"
MARK = "Ett problem som ingen får se"

pytestmark = pytest.mark.usefixtures("swedish")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of which each test gets a copy: to make one takes longer than to lock it."""
    path = tmp_path_factory.mktemp("locked") / "egen.jim"
    with closing(Store.create(path)) as made:
        made.edit("x", lambda edit: edit.save(Problem(title=MARK)))
    return path


@pytest.fixture
def store(file: Path, tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Path(shutil.copy(file, tmp_path / "egen.jim")))
    yield opened
    opened.close()


@pytest.fixture
def copy(store: Store, tmp_path: Path) -> Path:
    path = tmp_path / "skickas.zip"
    locked.write(store, PASSWORD, path)
    return path


def test_a_copy_opens_with_its_password_and_only_to_be_read(copy: Path, store: Store) -> None:
    before = copy.read_bytes()
    with closing(locked.read(copy, PASSWORD)) as opened:
        assert [problem.title for problem in opened.all(Problem)] == [MARK]
        assert opened.read_only
        assert opened.content() == store.content()
    assert copy.read_bytes() == before
    assert locked.is_locked(copy)


def test_nothing_of_the_content_or_the_password_can_be_read(copy: Path, own_home: Path) -> None:
    everywhere = [*copy.parent.iterdir(), *own_home.rglob("*")]
    around = [file for file in everywhere if file.is_file()]
    content = b"".join(file.read_bytes() for file in around if not file.name.startswith("egen"))
    assert MARK.encode() not in content
    assert PASSWORD.encode() not in content
    assert b"SQLite format 3" not in content
    with ZipFile(copy) as archive:
        (info,) = archive.infolist()
    assert (info.filename, info.compress_type, info.CRC) == ("skickas.jim", 99, 0)
    # Extra field 0x9901: version AE-2, vendor AE, strength 3 (AES-256).
    assert struct.unpack("<HHH2sB", info.extra[:9]) == (0x9901, 7, 2, b"AE", 3)


@pytest.mark.parametrize("password", ["", " ", PASSWORD.upper(), PASSWORD[:-1], "å" * 20])
def test_another_password_is_said_to_be_wrong(copy: Path, password: str) -> None:
    with pytest.raises(locked.WrongPasswordError, match="Lösenordet öppnar inte skickas"):
        locked.read(copy, password)


def test_a_copy_that_was_changed_on_its_way_is_not_opened(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    with pytest.raises(JimdeskError, match="inte en hel låst kopia"):
        locked.read(copy, PASSWORD)


@pytest.mark.parametrize("end", [0, 10, 500, -30])
def test_a_copy_that_was_cut_off_is_not_opened(copy: Path, end: int) -> None:
    copy.write_bytes(copy.read_bytes()[:end])
    with pytest.raises(JimdeskError):
        locked.read(copy, PASSWORD)


def test_what_is_no_file_of_ours_is_refused(tmp_path: Path) -> None:
    from pyzipper import WZ_AES, AESZipFile  # type: ignore[import-untyped]

    for name, content in {"a": b"hej", "b": b"SQLite format 3\0" + bytes(4080)}.items():
        path = tmp_path / f"{name}.zip"
        with AESZipFile(path, "w", encryption=WZ_AES) as archive:
            archive.setpassword(PASSWORD.encode())
            archive.writestr("x.jim", content)
        with pytest.raises(JimdeskError):
            locked.read(path, PASSWORD)


def test_a_command_hidden_in_a_sent_copy_is_refused(store: Store, tmp_path: Path) -> None:
    store._conn.execute("CREATE TRIGGER evil AFTER INSERT ON problem BEGIN SELECT 1; END")
    store._conn.commit()
    path = tmp_path / "evil.zip"
    locked.write(store, PASSWORD, path)
    with pytest.raises(JimdeskError, match="inte har gjort"):
        locked.read(path, PASSWORD)


def test_a_copy_can_be_unlocked_and_worked_on(copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "upplåst.jim"
    locked.unlock(copy, PASSWORD, target)
    with closing(Store.open(target)) as opened:
        opened.edit("x", lambda edit: edit.save(Problem(title="ny")))
        assert len(opened.all(Problem)) == 2


@pytest.mark.parametrize(
    ("password", "why"),
    [("kort", "minst 16"), ("a" * 40, "minst 16"), ("ett lösenord på svenska", "från a till z")],
)
def test_a_weak_password_locks_nothing(
    store: Store, tmp_path: Path, password: str, why: str
) -> None:
    with pytest.raises(InvalidError, match=why):
        locked.write(store, password, tmp_path / "x.zip")
    assert not (tmp_path / "x.zip").exists()


def test_a_suggested_password_is_strong_and_never_the_same() -> None:
    found = {locked.suggested() for _ in range(200)}
    assert len(found) == 200
    for password in found:
        locked.refuse_weak(password)


def test_an_archive_is_not_taken_for_a_locked_copy(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("x.jim", b"x")
    assert not locked.is_locked(path)
    assert not locked.is_locked(tmp_path / "not there.zip")


def test_any_password_that_is_taken_opens_what_it_locked(store: Store, tmp_path: Path) -> None:
    content = store.content()

    @settings(max_examples=8)
    @given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=16, max_size=60))
    def is_opened(password: str) -> None:
        assume(len(set(password)) >= locked.SHORTEST // 2)
        locked.write(store, password, tmp_path / "x.zip")
        with closing(locked.read(tmp_path / "x.zip", password)) as opened:
            assert opened.content() == content

    is_opened()
