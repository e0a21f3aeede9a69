from pathlib import Path

import pytest

from jimdesk.stopping import Reader, StoppedError, go_on, stoppable


def test_without_anybody_to_ask_the_work_goes_on() -> None:
    go_on()


def test_what_is_asked_to_be_given_up_stops_at_its_next_look() -> None:
    asked = [False]
    with stoppable(lambda: asked[0]):
        go_on()
        asked[0] = True
        with pytest.raises(StoppedError):
            go_on()
    go_on()


def test_reading_of_a_file_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    asked = [False]
    with stoppable(lambda: asked[0]), Reader(path) as file:
        assert file.read(1) == b"a"
        assert file.read(None) == b"bc"
        assert file.read() == b""
        asked[0] = True
        with pytest.raises(StoppedError):
            file.read()
