"""The store against a model of plain dictionaries, through any order of what people do."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.store.store import Store

Key = tuple[str, int]
State = dict[Key, tuple[str, int, int | None]]
"""Title, owner (0 for none) and deletion, by kind and id."""


class FileMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "model.jim"
        self.state: State = {}
        self.past: list[State] = []
        self.future: list[State] = []
        self.made = {"problem": 0, "cause": 0}

    @initialize()
    def make(self) -> None:
        self.store = Store.create(self.path)

    def step(self, state: State) -> None:
        """Note what an edit made of the state; one that changes nothing is no step."""
        if state == self.state:
            return
        self.past.append(self.state)
        self.future.clear()
        self.state = state

    def in_use(self, kind: str) -> list[int]:
        return [
            id_
            for (found, id_), (_, _, deletion) in self.state.items()
            if found == kind and deletion is None
        ]

    def problem(self, index: int) -> Problem:
        ids = self.in_use("problem")
        found = self.store.get(Problem, ids[index % len(ids)])
        assert found is not None
        return found

    @rule(title=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
    def create(self, title: str) -> None:
        saved, _ = self.store.edit("create", lambda edit: edit.save(Problem(title=title)))
        self.made["problem"] += 1
        assert (saved.id, saved.code) == (self.made["problem"], f"P-{self.made['problem']:03d}")
        self.step({**self.state, ("problem", saved.id): (title, 0, None)})

    @precondition(lambda self: self.in_use("problem"))
    @rule(index=st.integers(0, 9), count=st.integers(1, 3))
    def add_causes(self, index: int, count: int) -> None:
        owner = self.problem(index).id
        batch = [Cause(problem_id=owner, description=str(n)) for n in range(count)]
        saved, _ = self.store.edit("causes", lambda edit: edit.save_all(batch))
        self.made["cause"] += count
        assert saved[-1].id == self.made["cause"]
        new: State = {("cause", cause.id): (cause.description, owner, None) for cause in saved}
        self.step({**self.state, **new})

    @precondition(lambda self: self.in_use("problem"))
    @rule(index=st.integers(0, 9), title=st.sampled_from(["", "a", "b", "å"]))
    def change(self, index: int, title: str) -> None:
        problem = replace(self.problem(index), title=title)
        self.store.edit("change", lambda edit: edit.save(problem))
        self.step({**self.state, ("problem", problem.id): (title, 0, None)})

    @precondition(lambda self: self.in_use("problem"))
    @rule(index=st.integers(0, 9))
    def delete(self, index: int) -> None:
        problem = self.problem(index)
        deletion, _ = self.store.edit("delete", lambda edit: edit.delete(problem))
        gone: State = {
            (kind, id_): (title, owner, deletion)
            for (kind, id_), (title, owner, before) in self.state.items()
            if before is None
            and ((kind, id_) == ("problem", problem.id) or (kind, owner) == ("cause", problem.id))
        }
        self.step({**self.state, **gone})

    @precondition(lambda self: self.in_use("cause"))
    @rule(index=st.integers(0, 9))
    def delete_cause(self, index: int) -> None:
        ids = self.in_use("cause")
        cause = self.store.get(Cause, ids[index % len(ids)])
        assert cause is not None
        deletion, _ = self.store.edit("delete", lambda edit: edit.delete(cause))
        gone = (cause.description, cause.problem_id, deletion)
        self.step({**self.state, ("cause", cause.id): gone})

    @precondition(lambda self: self.store.wastebasket())
    @rule()
    def restore_the_latest(self) -> None:
        deletion = max(found for _, _, found in self.state.values() if found is not None)
        self.store.edit("restore", lambda edit: edit.restore(deletion))
        self.step(
            {
                key: (title, owner, None if found == deletion else found)
                for key, (title, owner, found) in self.state.items()
            }
        )

    @rule()
    def undo(self) -> None:
        assert (self.store.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.store.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule()
    def empty_the_wastebasket(self) -> None:
        left = {key: value for key, value in self.state.items() if value[2] is None}
        assert (self.store.empty_wastebasket() is None) == (left == self.state)
        if left != self.state:
            self.past.clear()
            self.future.clear()
            self.state = left

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        if not hasattr(self, "store"):
            return
        records: list[Record] = [*self.store.all(Problem), *self.store.all(Cause)]
        records += [one for found in self.store.wastebasket() for one in found.records]
        state: State = {}
        for record in records:
            if isinstance(record, Problem):
                state["problem", record.id] = (record.title, 0, record.deleted)
            elif isinstance(record, Cause):
                state["cause", record.id] = (record.description, record.problem_id, record.deleted)
        assert state == self.state
        assert (self.store.undo_label is not None) == bool(self.past)
        assert (self.store.redo_label is not None) == bool(self.future)

    def teardown(self) -> None:
        assert self.store.problems() == []
        self.store._conn.close()
        self.folder.cleanup()


def test_the_store_does_what_a_plain_dictionary_would_do() -> None:
    run_state_machine_as_test(
        FileMachine, settings=settings(max_examples=25, stateful_step_count=25)
    )
