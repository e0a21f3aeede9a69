"""What is erased for good is nowhere in the file afterwards, and what still holds it is listed."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Result
from jimdesk.office import archive
from jimdesk.reports.report import Options
from jimdesk.store import backup, erasing
from jimdesk.store.history import now
from jimdesk.store.store import Store

pytestmark = pytest.mark.usefixtures("english")

NAME = 'Åsa "Bo" Östlund'


def _bytes_around(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def _fill(store: Store) -> None:
    problem, _ = store.edit("x", lambda edit: edit.save(Problem(title=f"Ask {NAME}", who="all")))
    store.edit(f"About {NAME}", lambda edit: edit.save(replace(problem, who=f"{NAME} and more")))
    store.edit("x", lambda edit: edit.save(replace(problem, who="all", note="n " * 9000 + NAME)))
    gone, _ = store.edit("x", lambda edit: edit.save(Problem(title=NAME)))
    store.edit("x", lambda edit: edit.delete(gone))
    store.set_setting("draft", json.dumps({"texts": {"who": NAME}}, ensure_ascii=False))


def test_the_bytes_of_an_erased_text_are_nowhere_in_the_file_or_beside_it(
    store: Store, path: Path
) -> None:
    _fill(store)
    assert store.holds(NAME)[0] == 2
    assert store.holds(NAME)[1] > 0
    store.erase(NAME)
    parts = [NAME, "Östlund", json.dumps(NAME)[1:-1]]
    assert not any(part.encode() in _bytes_around(path) for part in parts)
    assert store.holds(NAME) == (0, 0)
    first = store.all(Problem)[0]
    assert (first.title, first.who) == ("Ask [erased]", "all")
    assert store.problems() == []
    assert json.loads(store.setting("draft") or "")["texts"] == {"who": "[erased]"}
    assert store.undo_label is None
    assert store.changes(first)[0].kind == "purge"
    assert store.changes(first)[0].label == "Erase a text for good"


def test_codes_and_states_are_left_alone(store: Store) -> None:
    problem, _ = store.edit("x", lambda edit: edit.save(Problem(title="a draft P-001")))
    done, _ = store.edit("x", lambda edit: edit.save(Goal(statement="2025")))
    activity = Activity(title="2025", ends_on="2025-01-31")
    store.edit("x", lambda edit: edit.save(activity))
    for text in ("draft", "P-001", "2025"):
        store.erase(text)
    assert store.all(Activity)[0].ends_on == "2025-01-31"
    assert store.get(Goal, done.id) == replace(done, statement="[erased]")
    (found,) = store.all(Problem)
    assert (found.code, found.status) == (problem.code, problem.status)
    assert found.title == "a [erased] [erased]"


def test_a_short_text_and_one_in_a_closed_year_are_refused(store: Store) -> None:
    with pytest.raises(JimdeskError, match="three characters"):
        store.erase(" a ")
    goal, _ = store.edit("x", lambda edit: edit.save(Goal(statement="g")))
    result = Result(goal_id=goal.id, year=2024, analysis=NAME)
    store.edit("x", lambda edit: edit.save(result))
    store.edit("x", lambda edit: edit.close_year(2024, "2025-03-01"))
    with pytest.raises(JimdeskError, match="The year is closed"):
        store.erase(NAME)
    assert store.all(Result)[0].analysis == NAME


def test_copies_and_archives_that_still_hold_the_text_are_listed(store: Store, path: Path) -> None:
    from datetime import datetime

    clean_copy = store.back_up()
    _fill(store)
    held = store.back_up()
    backup.keep_json(path)
    zipped = path.with_name("archive.zip")
    options = Options(at=datetime.fromisoformat(now()), unprotected=True)
    archive.write(store, 2025, options, zipped)
    shutil.copy(held, path.with_name("other.zip"))  # no archive at all
    store.erase(NAME)
    found = erasing.held_by(path, NAME)
    assert held in found
    assert zipped in found
    assert clean_copy not in found
    assert any(file.suffix == ".json" for file in found)
    after = store.back_up()
    assert after not in erasing.held_by(path, NAME)
    with closing(Store.read(after)) as copy:
        assert copy.holds(NAME) == (0, 0)
