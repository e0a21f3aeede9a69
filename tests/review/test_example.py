from pathlib import Path

from jimdesk.domain.finding import Severity
from jimdesk.paths import resource
from jimdesk.review.rules import counts, findings, next_steps
from jimdesk.store import dump
from jimdesk.store.store import Store


def test_example_has_enough_to_say_and_nothing_that_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "exempel.jim"
    dump.load(resource("example", "exempel.json"), path)
    found = findings(Store.read(path), 2025)
    number = counts(found)
    assert number[Severity.ERROR] == 0
    assert 10 <= number[Severity.WARNING] <= 40
    assert any(each.accepted for each in found)
    assert len(next_steps(found, 5)) == 5
