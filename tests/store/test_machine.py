"""Whatever is done in whatever order, the file holds what a plain dictionary says."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from jimdesk import paths
from jimdesk.domain.problem import Problem
from jimdesk.store import backup, restore
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store

TITLES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
State = dict[int, tuple[str, bool]]  # title and whether it is in use, by row id


class FileMachine(RuleBasedStateMachine):
    """A file beside what it should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "machine.jim"
        self.store = Store.create(self.path)
        self.now: State = {}
        self.done: list[State] = []
        self.undone: list[State] = []
        self.copies: dict[int, tuple[State, list[State], list[State]]] = {}

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.store._conn.close()
        shutil.rmtree(self.folder)
        shutil.rmtree(paths.backup_folder(self.path), ignore_errors=True)

    def changed(self, state: State) -> None:
        self.done.append(self.now)
        self.undone.clear()
        self.now = state

    @rule(title=TITLES)
    def create(self, title: str) -> None:
        made, _ = self.store.edit("create", lambda edit: edit.save(Problem(title=title)))
        self.changed({**self.now, made.id: (title, True)})

    @rule(titles=st.lists(TITLES, min_size=1, max_size=5))
    def bring_in(self, titles: list[str]) -> None:
        batch = [Problem(title=title) for title in titles]
        if self.store.needs_backup():
            self.store.back_up(Reason.IMPORT)
            self.note_copies()
        made, _ = self.store.edit("import", lambda edit: edit.save_all(batch))
        self.changed({**self.now, **{each.id: (each.title, True) for each in made}})

    @precondition(lambda self: any(used for _, used in self.now.values()))
    @rule(title=TITLES, data=st.data())
    def change(self, title: str, data: st.DataObject) -> None:
        row_id = self.one_in_use(data)
        record = self.store.get(Problem, row_id)
        assert record is not None
        _, step = self.store.edit("change", lambda edit: edit.save(replace(record, title=title)))
        if step is not None:
            self.changed({**self.now, row_id: (title, True)})

    @precondition(lambda self: any(used for _, used in self.now.values()))
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        row_id = self.one_in_use(data)
        record = self.store.get(Problem, row_id)
        assert record is not None
        self.store.edit("delete", lambda edit: edit.delete(record))
        self.changed({**self.now, row_id: (self.now[row_id][0], False)})

    @rule()
    def undo(self) -> None:
        step = self.store.undo()
        assert (step is not None) == bool(self.done)
        if self.done:
            self.undone.append(self.now)
            self.now = self.done.pop()

    @rule()
    def redo(self) -> None:
        step = self.store.redo()
        assert (step is not None) == bool(self.undone)
        if self.undone:
            self.done.append(self.now)
            self.now = self.undone.pop()

    @rule()
    def back_up(self) -> None:
        self.store.back_up()
        self.note_copies()

    @rule()
    def close_and_open(self) -> None:
        self.store.close()
        self.note_copies()
        self.store = Store.open(self.path)
        assert not self.store.was_left_open

    @rule()
    def kill_and_open(self) -> None:
        self.store._conn.close()  # what the system does for a process that is gone
        self.store = Store.open(self.path)
        assert self.store.was_left_open

    @precondition(lambda self: self.copies)
    @rule(data=st.data())
    def go_back(self, data: st.DataObject) -> None:
        known = {copy.serial: copy for copy in backup.copies(self.path)}
        serial = data.draw(st.sampled_from(sorted(known)))
        self.store.close()
        self.note_copies()
        restore.restore(known[serial], self.path)
        now, done, undone = self.copies[serial]
        self.now, self.done, self.undone = dict(now), list(done), list(undone)
        self.store = Store.open(self.path)

    @invariant()
    def holds_the_same(self) -> None:
        found = {each.id: each.title for each in self.store.all(Problem)}
        assert found == {row_id: title for row_id, (title, used) in self.now.items() if used}

    def one_in_use(self, data: st.DataObject) -> int:
        ids = sorted(row_id for row_id, (_, used) in self.now.items() if used)
        return data.draw(st.sampled_from(ids))

    def note_copies(self) -> None:
        """Remember what the newest copy holds, if it is new."""
        for copy in backup.copies(self.path)[:1]:
            if copy.serial not in self.copies:
                state = self.now, self.done, self.undone
                self.copies[copy.serial] = (dict(state[0]), list(state[1]), list(state[2]))


MACHINE = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@pytest.mark.fault("FT1")
@pytest.mark.fault("FT42")
@pytest.mark.timeout(600)
def test_the_file_holds_what_a_dictionary_says() -> None:
    FileMachine.TestCase.settings = MACHINE
    FileMachine.TestCase().runTest()
