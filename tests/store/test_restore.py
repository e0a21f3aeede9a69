"""Going back to a backup copy, which can itself be taken back."""

from dataclasses import replace

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.paths import backup_folder
from jimdesk.store import backup, database, restore
from jimdesk.store.manifest import Copy, Reason
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything, one_of_each, problem_with_causes


def the_copy(store: Store) -> Copy:
    assert store.path
    return backup.copies(store.path)[0]


def test_going_back_brings_every_record_as_it_was_and_can_be_taken_back(store: Store) -> None:
    assert store.path
    one_of_each(store)
    store.back_up()
    earlier, then = the_copy(store), everything(store)
    store.edit("x", lambda edit: edit.save_all([Problem(title="new"), Problem(title="newer")]))
    now = everything(store)
    store.back_up(Reason.RESTORE)
    before = the_copy(store)
    store.close()

    restore.restore(earlier, store.path)
    restored = Store.open(store.path)
    assert everything(restored) == then
    restored.close()

    restore.restore(before, store.path)
    again = Store.open(store.path)
    assert everything(again) == now
    assert again.problems() == []
    again.close()


def test_the_comparison_tells_what_comes_back_what_goes_and_what_differs(store: Store) -> None:
    problem, (first, second) = problem_with_causes(store)
    store.back_up()
    copy = the_copy(store)
    store.edit("x", lambda edit: edit.save(replace(problem, title="Annan rubrik")))
    store.edit("x", lambda edit: edit.delete(second))
    goal, _ = store.edit("x", lambda edit: edit.save(Goal(statement="Nytt mål")))
    earlier = Store.read(copy.path)
    found = {each.kind: each for each in restore.compare(earlier, store) if each.differs}
    assert set(found) == {Problem, Cause, Goal}
    assert found[Problem].changed == ((problem, replace(problem, title="Annan rubrik")),)
    assert (found[Cause].only_then, found[Cause].then, found[Cause].now) == ((second,), 2, 1)
    assert (found[Goal].only_now, found[Goal].then, found[Goal].now) == ((goal,), 0, 1)
    assert first not in found[Cause].only_then
    earlier.close()


def test_the_same_state_differs_in_nothing(store: Store) -> None:
    one_of_each(store)
    store.back_up()
    earlier = Store.read(the_copy(store).path)
    assert not any(each.differs for each in restore.compare(earlier, store))
    earlier.close()


@pytest.mark.fault("FT26")
def test_a_copy_that_has_been_damaged_is_refused_and_the_file_is_as_it_was(
    store: Store, english: None
) -> None:
    assert store.path
    problem_with_causes(store)
    store.back_up()
    copy = the_copy(store)
    store._conn.close()
    before = store.path.read_bytes()
    content = bytearray(copy.path.read_bytes())
    content[-100] ^= 1
    copy.path.write_bytes(content)
    with pytest.raises(JimdeskError, match=r"This backup copy has been damaged. Choose another"):
        restore.restore(copy, store.path)
    assert store.path.read_bytes() == before


def test_a_file_that_somebody_has_open_is_not_replaced(store: Store, child: Child) -> None:
    assert store.path
    problem_with_causes(store)
    store.back_up()
    with pytest.raises(database.HeldError):
        restore.restore(the_copy(store), store.path)
    store.edit("x", lambda edit: edit.save(Problem()))


KILLED = """
import sys
from pathlib import Path
from jimdesk.store import backup, restore
path = Path(sys.argv[1])
restore.restore(backup.copies(path)[-1], path)
"""
POINTS = (
    "put_in_place.journal",
    "atomic_write.written",
    "atomic_write.replaced",
)


@pytest.mark.fault("FT4")
@pytest.mark.parametrize("crash", POINTS)
def test_a_kill_while_going_back_leaves_then_or_now_and_can_be_done_again(
    store: Store, child: Child, crash: str
) -> None:
    assert store.path
    store.edit("x", lambda edit: edit.save(Problem(title="then")))
    store.back_up()
    store.edit("x", lambda edit: edit.save(Problem(title="now")))
    store.close()
    assert child(KILLED, store.path, JIMDESK_CRASH_AT=crash).wait() == 137
    after = Store.open(store.path)
    assert [problem.title for problem in after.all(Problem)] in (["then"], ["then", "now"])
    assert after.problems() == []
    after.close()
    assert child(KILLED, store.path).wait() == 0
    again = Store.open(store.path)
    assert [problem.title for problem in again.all(Problem)] == ["then"]
    again.close()
    assert all(backup.is_good(copy) for copy in backup.copies(store.path))
    assert backup_folder(store.path).exists()
