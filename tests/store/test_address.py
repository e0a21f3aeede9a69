"""SQLite opens what it is told to, whatever the file is called and wherever it lies."""

import sqlite3
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from jimdesk.store.address import address


def test_a_share_of_windows_has_no_server_in_the_place_of_one() -> None:
    share = PureWindowsPath(r"\\server\gemensam yta\jim.jim")
    assert address(share, "ro") == "file:////server/gemensam%20yta/jim.jim?mode=ro"
    assert address(PureWindowsPath(r"H:\jim.jim"), "rw") == "file:///H:/jim.jim?mode=rw"
    assert address(PurePosixPath("/h/å.jim"), "ro") == "file:///h/%C3%A5.jim?mode=ro"


def test_sqlite_takes_the_place_of_a_server_as_it_is_written(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="authority"):
        sqlite3.connect("file://server/share/jim.jim?mode=ro", uri=True)
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect("file:////server/share/jim.jim?mode=ro", uri=True)
    odd = tmp_path / "100 % #1 å?.jim"
    with closing(sqlite3.connect(odd)) as made:
        made.execute("CREATE TABLE here (a)")
    with closing(sqlite3.connect(address(odd, "ro"), uri=True)) as read:
        assert read.execute("SELECT name FROM sqlite_schema").fetchall() == [("here",)]
