from pathlib import Path

import pytest

from jimdesk.stopping import Reader, StoppedError, go_on, part, shares, so_far, stoppable


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


def test_a_part_of_the_work_is_told_as_its_share_of_the_whole() -> None:
    told: list[float] = []
    with stoppable(lambda: False, told.append):
        so_far(0.25)
        with part(0.5, 1), part(0, 0.5):
            so_far(0.5)
            so_far(1)
        so_far(1)
    so_far(0)
    assert told == [0.25, 0.625, 0.75, 1]


def test_without_anybody_to_tell_the_work_goes_on() -> None:
    with part(0, 0.5):
        so_far(1)


def test_shares_of_several_parts() -> None:
    assert shares([1, 3, 0]) == [0.25, 1, 1]
    assert shares([0, 0]) == [0, 0]
