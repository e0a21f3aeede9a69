from dataclasses import replace

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.finding import Acceptance
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Category, Dimension, Indicator
from jimdesk.domain.judgement import ValueReview
from jimdesk.domain.links import GoalProblem, ProblemSource, ResultSource
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.organisation import Function
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.store import dump
from jimdesk.store.history import WITHOUT_HISTORY
from jimdesk.store.mapping import table
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES, OWNERS
from tests.store.samples import everything, foreign_keys, one_of_each, problem_with_causes

SECRET = "Förnamn Efternamn 19990101"


def test_delete_takes_along_what_is_a_part_of_the_record_and_restore_brings_back_the_same(
    store: Store,
) -> None:
    problem, (first, second) = problem_with_causes(store)
    store.edit("x", lambda edit: edit.delete(first))
    before = everything(store)
    deletion, step = store.edit("y", lambda edit: edit.delete(problem))
    assert step is not None
    assert step.tables == frozenset({"problem", "cause"})
    assert (store.all(Problem), store.all(Cause)) == ([], [])
    gone = store.wastebasket()[0]
    assert gone.deletion == deletion
    assert (gone.label, gone.at.endswith("+00:00")) == ("y", True)
    assert gone.records == (
        replace(problem, deleted=deletion),
        replace(second, deleted=deletion),
    )
    store.edit("z", lambda edit: edit.restore(deletion))
    assert everything(store) == before
    assert [discarded.label for discarded in store.wastebasket()] == ["x"]


def test_parts_of_parts_go_along(store: Store) -> None:
    one_of_each(store)
    goal = store.all(Goal)[0]
    store.edit("x", lambda edit: edit.delete(goal))
    for kind in (Goal, GoalProblem, Result, ResultSource):
        assert store.count(kind) == 0
    assert store.count(Source) == 1


def test_every_kind_can_be_deleted_restored_and_its_deletion_undone(store: Store) -> None:
    saved = one_of_each(store)
    full = everything(store)
    for kind, record in saved.items():
        deletion, step = store.edit("x", lambda edit, one=record: edit.delete(one))  # type: ignore[misc]
        found = store.get(kind, record.id)
        assert found is not None
        assert found.deleted == deletion
        if step is None:  # the log of exports lies outside undo
            assert table(kind).name in WITHOUT_HISTORY
            store.edit("y", lambda edit, number=deletion: edit.restore(number))  # type: ignore[misc]
            assert everything(store) == full
            continue
        without = everything(store)
        store.edit("y", lambda edit, number=deletion: edit.restore(number))  # type: ignore[misc]
        if kind is Observation:  # what was approved without it is to be approved anew
            opened = store.all(ValueReview)[0]
            assert opened.reopened
            assert {**everything(store), "value_review": full["value_review"]} == full
        else:
            assert everything(store) == full
        store.undo()
        assert everything(store) == without
        store.undo()
        assert everything(store) == full


def test_deleting_twice_is_no_step_and_keeps_the_first_deletion(store: Store) -> None:
    problem, _ = problem_with_causes(store)
    deletion, _ = store.edit("x", lambda edit: edit.delete(problem))
    _, step = store.edit("y", lambda edit: edit.delete(problem))
    assert step is None
    assert store.wastebasket()[0].deletion == deletion


def test_restoring_an_unknown_deletion_is_no_step(store: Store) -> None:
    _, step = store.edit("x", lambda edit: edit.restore(4711))
    assert step is None


def test_a_part_is_not_restored_before_its_whole(store: Store, english: None) -> None:
    problem, (cause, _) = problem_with_causes(store)
    part, _ = store.edit("x", lambda edit: edit.delete(cause))
    whole, _ = store.edit("y", lambda edit: edit.delete(problem))
    before = everything(store)
    with pytest.raises(JimdeskError, match="Restore what this is a part of first"):
        store.edit("z", lambda edit: edit.restore(part))
    assert everything(store) == before
    store.edit("z", lambda edit: edit.restore(whole))
    store.edit("z", lambda edit: edit.restore(part))
    assert store.count(Cause) == 2


def test_restoring_what_has_been_made_anew_gives_a_message_and_changes_nothing(
    store: Store, english: None
) -> None:
    one_of_each(store)
    link = store.all(ProblemSource)[0]
    deletion, _ = store.edit("x", lambda edit: edit.delete(link))
    same = ProblemSource(problem_id=link.problem_id, source_id=link.source_id)
    store.edit("y", lambda edit: edit.save(same))
    before = everything(store)
    with pytest.raises(JimdeskError, match="already one like this"):
        store.edit("z", lambda edit: edit.restore(deletion))
    assert everything(store) == before


def test_the_wastebasket_tells_the_last_deletion_first(store: Store) -> None:
    functions, _ = store.edit("x", lambda edit: edit.save_all([Function(), Function()]))
    for function in functions:
        store.edit("y", lambda edit, one=function: edit.delete(one))  # type: ignore[misc]
    ids = [discarded.records[0].id for discarded in store.wastebasket()]
    assert ids == [functions[1].id, functions[0].id]


def test_emptying_an_empty_wastebasket_is_no_step_and_keeps_undo(store: Store) -> None:
    problem_with_causes(store)
    assert store.empty_wastebasket() is None
    assert store.undo_label == "problem"


def test_emptying_ends_undo_and_leaves_a_row_that_says_so(store: Store) -> None:
    problem, causes = problem_with_causes(store)
    store.edit("x", lambda edit: edit.save(replace(problem, title="y")))
    store.edit("z", lambda edit: edit.delete(problem))
    step = store.empty_wastebasket()
    assert step is not None
    assert (step.kind, step.tables) == ("purge", frozenset({"problem", "cause"}))
    assert store.wastebasket() == []
    assert [change.kind for change in store.changes(problem)] == ["purge"]
    assert [change.kind for change in store.changes(causes[0])] == ["purge"]
    assert (store.undo_label, store.undo(), store.redo()) == (None, None, None)
    assert store.path
    store.close()
    again = Store.open(store.path)
    assert again.undo() is None
    again.edit("new", lambda edit: edit.save(Problem()))
    assert again.undo_label == "new"
    again.close()


def test_after_emptying_neither_file_nor_dump_holds_a_byte_of_it(store: Store) -> None:
    problem, _ = store.edit("x", lambda edit: edit.save(Problem(title=SECRET)))
    store.edit("x", lambda edit: edit.save(Cause(problem_id=problem.id, description=SECRET)))
    accepted = Acceptance(
        rule="R", table_name="problem", record_id=problem.id, field="title", seen=SECRET
    )
    store.edit("x", lambda edit: edit.save(accepted))
    store.edit("x", lambda edit: edit.save(replace(problem, title="other")))
    store.undo()
    store.edit("x", lambda edit: edit.delete(problem))
    store.empty_wastebasket()
    assert store.path
    store._conn.close()
    target = store.path.with_suffix(".json")
    dump.dump(store.path, target)
    assert SECRET.encode() not in store.path.read_bytes()
    assert SECRET not in target.read_text("utf-8")


def test_emptying_lets_go_of_what_other_records_say_about_it(store: Store) -> None:
    function, _ = store.edit("x", lambda edit: edit.save(Function(name="Controller")))
    goal, _ = store.edit("x", lambda edit: edit.save(Goal(owner_id=function.id)))
    store.edit("x", lambda edit: edit.delete(function))
    store.empty_wastebasket()
    assert store.all(Goal) == [replace(goal, owner_id=None)]
    assert store.problems() == []


def test_a_full_wastebasket_of_every_kind_can_be_emptied(store: Store) -> None:
    saved = one_of_each(store)
    dimension = store.all(Dimension)[0]
    parent = store.all(Category)[0]
    child = Category(dimension_id=dimension.id, parent_id=parent.id)
    store.edit("x", lambda edit: edit.save(child))
    for record in saved.values():
        if table(type(record)).name != "agency":
            store.edit("x", lambda edit, one=record: edit.delete(one))  # type: ignore[misc]
    store.empty_wastebasket()
    left = {name: len(rows) for name, rows in everything(store).items() if rows}
    assert left == {"agency": 1, "policy_goal": 7, "theme": 5, "key_date": 2}
    assert store.problems() == []


def test_every_owner_is_named_by_a_field_that_must_be_filled_and_refers_to_it(
    store: Store,
) -> None:
    for kind, fields in OWNERS.items():
        columns = store._conn.execute(f"PRAGMA table_info({table(kind).name})")
        must = {row[1] for row in columns if row[3]}
        for field in fields:
            assert foreign_keys(store, kind)[field] == field.removesuffix("_id")
            assert field in must


def test_no_field_outside_the_owners_hinders_emptying(store: Store) -> None:
    for kind in ENTITIES:
        columns = store._conn.execute(f"PRAGMA table_info({table(kind).name})")
        must = {row[1] for row in columns if row[3]}
        other = set(foreign_keys(store, kind)) - set(OWNERS.get(kind, ()))
        assert other.isdisjoint(must)


def test_emptying_removes_what_exports_showed_of_what_is_gone(store: Store) -> None:
    kept, _ = store.edit("x", lambda edit: edit.save(Indicator(name="a")))
    gone, _ = store.edit("x", lambda edit: edit.save(Indicator(name="b")))
    log(store, *(number(each.id, 12.0) for each in (kept, gone)))
    store.edit("x", lambda edit: edit.delete(gone))
    assert len(store.shown_numbers()) == 2
    store.empty_wastebasket()
    assert [each.indicator_id for each in store.shown_numbers()] == [kept.id]


def test_numbers_are_kept_once_for_drafts_and_once_for_finals(store: Store) -> None:
    log(store, number(1, 12.0))
    log(store, number(1, 12.0), number(1, 13.0))
    log(store, number(1, 12.0), stage="final")
    log(store, number(1, 12.0), number(1, 14.0))
    assert [(each.export_entry_id, each.value) for each in store.shown_numbers()] == [
        (1, 12.0),
        (2, 13.0),
        (3, 12.0),
        (4, 14.0),
    ]
    assert [each.value for each in store.shown_numbers(stage="final")] == [12.0]


def log(store: Store, *shown: ShownNumber, stage: str = "draft") -> None:
    entry = ExportEntry(at="2026-01-15T14:32:00", report="annual", year=2025, stage=stage)
    store.log_export(lambda: entry, shown)


def number(indicator_id: int, value: float) -> ShownNumber:
    return ShownNumber(
        export_entry_id=0,
        indicator_id=indicator_id,
        period="2025",
        sex=Sex.WOMEN,
        quantity=Quantity.NUMERATOR,
        value=value,
    )
