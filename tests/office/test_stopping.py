"""A report tells how far it has come; one that is given up leaves no file, wherever it was."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from jimdesk.office.export import prepare, written_beside
from jimdesk.office.formats import XLSX, ZIP, Format, word
from jimdesk.reports import report
from jimdesk.stopping import StoppedError, stoppable
from tests.reports.material import DRAFT, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def _after(looks: int) -> Callable[[], bool]:
    """Return what asks to give up at a look, counted from 0."""
    numbers = count()
    return lambda: next(numbers) >= looks


def _looks(kind: Format, name: str, path: Path) -> int:
    numbers = count()
    made = prepare(whole_chain(), report(name), 2025, DRAFT, kind)
    with stoppable(lambda: next(numbers) < 0):
        written_beside(made, path)
    return next(numbers)


@pytest.mark.parametrize(
    ("kind", "name"), [(XLSX, "annual"), (word(), "catalogue"), (ZIP, "annual")]
)
def test_it_stops_wherever_it_is_and_leaves_an_earlier_file(
    kind: Format, name: str, tmp_path: Path
) -> None:
    path = tmp_path / f"report{kind.suffix}"
    looks = _looks(kind, name, tmp_path / "whole")
    assert looks > 10
    path.write_text("earlier")
    (tmp_path / "whole").unlink()
    made = prepare(whole_chain(), report(name), 2025, DRAFT, kind)
    for at in {0, 1, looks // 4, looks // 2, 3 * looks // 4, looks - 1}:
        with stoppable(_after(at)), pytest.raises(StoppedError):
            written_beside(made, path)
        assert path.read_text() == "earlier"
        assert list(tmp_path.iterdir()) == [path]


def test_it_tells_how_far_it_has_come(tmp_path: Path) -> None:
    told: list[float] = []
    made = prepare(whole_chain(), report("annual"), 2025, DRAFT, XLSX)
    with stoppable(lambda: False, told.append):
        written_beside(made, tmp_path / "report.xlsx")
    assert told == sorted(told)
    assert len(told) > 10
    assert told[0] < 0.5
    assert told[-1] == 1
