from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.imports.framework import LARGEST, read, shipped, write


def test_a_framework_is_shared_as_a_file(tmp_path: Path) -> None:
    for made in shipped():
        path = tmp_path / f"{made.id}.json"
        write(made, path)
        assert read(path) == made


def test_a_file_from_an_editor_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    write(shipped()[1], tmp_path / "a.json")
    content = (tmp_path / "a.json").read_bytes()
    (tmp_path / "b.json").write_bytes(b"\xef\xbb\xbf" + content)
    assert read(tmp_path / "b.json") == shipped()[1]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"\xff\xfe",
        b"[" * 200_000,
        b'{"id": "x", "title": "x", "scale": []}',
        b'{"id": "x"' + b" " * LARGEST + b"}",
    ],
)
def test_what_is_no_framework_is_refused_and_nothing_added(
    content: bytes, tmp_path: Path, english: None
) -> None:
    path = tmp_path / "stranger.json"
    path.write_bytes(content)
    with pytest.raises(JimdeskError, match=r"stranger\.json"):
        read(path)


def test_a_file_that_is_not_there_and_a_folder_that_is_not_there_are_told(
    tmp_path: Path, english: None
) -> None:
    with pytest.raises(JimdeskError, match="cannot be read"):
        read(tmp_path / "none.json")
    with pytest.raises(JimdeskError, match="cannot be written"):
        write(shipped()[0], tmp_path / "none" / "x.json")
