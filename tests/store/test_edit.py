import struct
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Unit
from jimdesk.domain.policy_goals import PolicyGoal, national_goals
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Status
from jimdesk.store.history import WITHOUT_HISTORY
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES, PREFIXES
from jimdesk.store.writer import Writer
from tests.store.samples import everything, one_of_each, problem_with_causes


def save_problem(store: Store, title: str) -> Problem:
    saved, _ = store.edit(title, lambda edit: edit.save(Problem(title=title)))
    return saved


def change_title(store: Store, problem: Problem, title: str) -> None:
    store.edit(title, lambda edit: edit.save(replace(problem, title=title)))


def titles(store: Store) -> list[str]:
    return [problem.title for problem in store.all(Problem)]


def bits(value: float) -> bytes:
    return struct.pack("<d", value)


# --- saving ------------------------------------------------------------------------------------


def test_a_new_file_holds_one_agency_and_the_national_goals_and_nothing_to_undo(
    store: Store,
) -> None:
    assert store.agency == Agency(id=1)
    assert [goal.name for goal in store.all(PolicyGoal)] == [goal.name for goal in national_goals()]
    assert (store.undo_label, store.undo()) == (None, None)
    assert (store.redo_label, store.redo()) == (None, None)


def test_every_field_of_every_kind_comes_back_as_it_was_saved(store: Store) -> None:
    saved = one_of_each(store)
    assert set(saved) == set(ENTITIES)
    for kind, record in saved.items():
        assert store.get(kind, record.id) == record
        untouched = [
            field.name
            for field in fields(record)
            if getattr(record, field.name) == field.default
            and field.name
            not in ("deleted", "parent_id", "successor_id", "predecessor_id", "closed_on")
        ]
        assert untouched == []


def test_what_save_returns_is_what_stands_in_the_file(memory: Store) -> None:
    saved = save_problem(memory, "tecken \0 \ud800 som ingen fil kan hålla 😀")
    assert saved.title == "tecken  ? som ingen fil kan hålla 😀"
    assert memory.get(Problem, saved.id) == saved
    changed, _ = memory.edit("x", lambda edit: edit.save(replace(saved, title="\udfff")))
    assert (changed.title, memory.get(Problem, saved.id)) == ("?", changed)


def test_a_step_can_bear_any_text(memory: Store) -> None:
    memory.who = "anna\ud83d"
    save_problem(memory, "\0half \ud800")
    assert memory.undo_label == "half ?"
    assert memory.changes(memory.all(Problem)[0])[0].who == "anna?"


def test_a_megabyte_of_text_is_kept(memory: Store) -> None:
    text = "å\x0b\u202e😀" * 250_000
    assert memory.get(Problem, save_problem(memory, text).id) == memory.all(Problem)[0]
    assert titles(memory) == [text]


@pytest.mark.fault("FT29")
@pytest.mark.parametrize(
    "problem",
    [Problem(title="å" * 5_000_001), Problem(affected_number=2**63), Problem(code=f"P-{2**64}")],
    ids=["text", "number", "code"],
)
def test_what_is_too_large_is_refused_in_plain_words(
    memory: Store, problem: Problem, english: None
) -> None:
    with pytest.raises(JimdeskError, match="too large"):
        memory.edit("x", lambda edit: edit.save(problem))
    assert memory.all(Problem) == []
    save_problem(memory, "goes on")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_none_is_refused_and_its_field_is_named(
    memory: Store, number: float
) -> None:
    with pytest.raises(InvalidError) as refusal:
        memory.edit("x", lambda edit: edit.save(Indicator(baseline_men=number)))
    assert refusal.value.field == "baseline_men"
    assert memory.count(Indicator) == 0


def test_nothing_is_kept_when_the_action_raises(store: Store) -> None:
    before = everything(store)

    def action(edit: object) -> None:
        save_all = store.edit  # an edit inside an edit is one with it
        save_all("inner", lambda inner: inner.save(Problem(title="x")))
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        store.edit("x", action)
    assert everything(store) == before


def test_saving_what_is_gone_is_refused(store: Store, english: None) -> None:
    problem = save_problem(store, "x")
    store.undo()
    with pytest.raises(JimdeskError, match="no longer there"):
        store.edit("x", lambda edit: edit.save(problem))


def test_saving_nothing_is_no_step(store: Store) -> None:
    nothing: list[Problem] = []
    _, step = store.edit("x", lambda edit: edit.save_all(nothing))
    assert (step, store.undo_label) == (None, None)


def test_a_save_that_changes_nothing_is_no_step(store: Store) -> None:
    saved = one_of_each(store)
    for record in saved.values():
        again, step = store.edit("again", lambda edit, same=record: edit.save(same))  # type: ignore[misc]
        assert (again, step) == (record, None)
    assert store.undo_label == "one of each"


def test_a_save_that_changes_nothing_keeps_what_can_be_redone(store: Store) -> None:
    problem = save_problem(store, "a")
    save_problem(store, "b")
    store.undo()
    store.edit("nothing", lambda edit: edit.save(problem))
    assert store.redo_label == "b"


def test_new_and_changed_records_come_back_in_the_order_given(memory: Store) -> None:
    old = save_problem(memory, "old")
    batch = [Problem(title="1"), replace(old, title="2"), Problem(title="3")]
    saved, _ = memory.edit("x", lambda edit: edit.save_all(batch))
    assert [record.title for record in saved] == ["1", "2", "3"]
    assert [record.id for record in saved] == [2, 1, 3]


def test_an_import_of_200_is_one_step(store: Store) -> None:
    indicator, _ = store.edit("indicator", lambda edit: edit.save(Indicator()))
    batch = [Observation(indicator_id=indicator.id, period=str(1800 + n)) for n in range(200)]
    saved, step = store.edit("paste", lambda edit: edit.save_all(batch))
    assert step is not None
    assert step.tables == frozenset({"observation"})
    assert store.all(Observation) == saved
    store.undo()
    assert store.count(Observation) == 0
    assert store.undo_label == "indicator"
    store.redo()
    assert store.all(Observation) == saved


# --- undo and redo -----------------------------------------------------------------------------


def test_everything_can_be_undone_and_redone_also_after_reopening(store: Store) -> None:
    assert store.path
    states = [everything(store)]
    problem = save_problem(store, "0")
    states.append(everything(store))
    for number in range(1, 20):
        change_title(store, problem, str(number))
        states.append(everything(store))
    store.edit("delete", lambda edit: edit.delete(problem))
    states.append(everything(store))
    store.close()

    store = Store.open(store.path)
    for state in reversed(states[:-1]):
        assert store.undo() is not None
        assert everything(store) == state
    assert store.undo() is None
    store.close()

    assert store.path
    store = Store.open(store.path)
    for state in states[1:]:
        assert store.redo() is not None
        assert everything(store) == state
    assert store.redo() is None
    store.close()


def test_the_labels_name_what_comes_next(store: Store) -> None:
    save_problem(store, "a")
    save_problem(store, "b")
    assert (store.undo_label, store.redo_label) == ("b", None)
    step = store.undo()
    assert step is not None
    assert (step.kind, step.label, step.tables) == ("undo", "b", frozenset({"problem"}))
    assert (store.undo_label, store.redo_label) == ("a", "b")
    step = store.redo()
    assert step is not None
    assert (step.kind, step.label) == ("redo", "b")


def test_an_edit_after_undo_discards_redo_but_no_row_of_the_log(store: Store) -> None:
    problem = save_problem(store, "a")
    change_title(store, problem, "b")
    store.undo()
    change_title(store, problem, "c")
    assert store.redo() is None
    log = [
        (change.step_kind, change.field, change.old, change.new)
        for change in store.changes(problem)
    ]
    assert log == [
        ("edit", "title", "a", "c"),
        ("undo", "title", "b", "a"),
        ("edit", "title", "a", "b"),
        ("edit", None, None, None),
    ]
    assert store.path
    store.close()
    again = Store.open(store.path)
    assert (again.redo_label, again.undo_label) == (None, "c")
    assert len(again.changes(problem)) == len(log)
    again.close()


def test_the_change_log_says_who_when_and_what(store: Store) -> None:
    store.who = "AL"
    problem = save_problem(store, "a")
    change_title(store, problem, "b")
    newest = store.changes(problem)[0]
    assert (newest.table, newest.row_id, newest.kind) == ("problem", problem.id, "update")
    assert (newest.field, newest.old, newest.new) == ("title", "a", "b")
    assert (newest.who, newest.label) == ("AL", "b")
    assert newest.at.endswith("+00:00")


def test_undo_refuses_to_lose_a_later_value(store: Store, english: None) -> None:
    problem = save_problem(store, "a")
    change_title(store, problem, "b")
    store._conn.execute("UPDATE problem SET title = 'from elsewhere'")
    before = everything(store)
    with pytest.raises(JimdeskError, match="changed later"):
        store.undo()
    assert everything(store) == before
    assert store.undo_label == "b"


def test_every_kind_can_be_created_undone_and_redone(store: Store) -> None:
    empty = everything(store)
    one_of_each(store)
    full = everything(store)
    store.undo()
    export_log = {name: full[name] for name in WITHOUT_HISTORY}  # outside undo
    assert everything(store) == empty | export_log
    store.redo()
    assert everything(store) == full


@settings(max_examples=60)
@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=3, max_size=3, unique=True)
)
def test_floats_come_back_bit_for_bit_through_undo_and_redo(numbers: list[float]) -> None:
    values = [number + 0.0 for number in numbers]  # a file knows one zero only
    store = Store.create()
    first, second, third = values
    saved, _ = store.edit("1", lambda edit: edit.save(Indicator(baseline_women=first)))
    for value in (second, third):
        store.edit("x", lambda edit, value=value: edit.save(replace(saved, baseline_women=value)))  # type: ignore[misc]

    def stored() -> bytes | None:
        found = store.get(Indicator, saved.id)
        return (found and found.baseline_women is not None and bits(found.baseline_women)) or None

    assert stored() == bits(third)
    while store.undo():
        pass
    while store.redo():
        pass
    assert stored() == bits(third)
    store.undo()
    assert stored() == bits(second)
    store.close()


# --- ids ---------------------------------------------------------------------------------------


def test_ids_are_never_used_again(store: Store) -> None:
    first = save_problem(store, "a")
    store.undo()
    second = save_problem(store, "b")
    store.edit("delete", lambda edit: edit.delete(second))
    store.empty_wastebasket()
    third = save_problem(store, "c")
    assert store.path
    store.close()
    again = Store.open(store.path)
    fourth = save_problem(again, "d")
    again.close()
    problems = [first, second, third, fourth]
    assert [problem.code for problem in problems] == ["P-001", "P-002", "P-003", "P-004"]
    assert [problem.id for problem in problems] == [1, 2, 3, 4]


def test_each_kind_counts_for_itself_with_its_letters(store: Store) -> None:
    prefixes = {
        PREFIXES.get(kind, ""): getattr(record, "code", "")
        for kind, record in one_of_each(store).items()
        if kind in PREFIXES
    }
    assert prefixes == {
        prefix: f"{prefix}-001"
        for prefix in (
            *("U", "IN", "P", "M", "I", "A", "R", "K", "B", "SP", "E"),
            *("JB", "LE", "MT", "SS"),
        )
    }


def test_an_id_that_a_record_brings_is_kept_and_moves_the_counter(memory: Store) -> None:
    batch = [Goal(code="M-0041"), Goal(code="M-7"), Goal()]
    saved, _ = memory.edit("import", lambda edit: edit.save_all(batch))
    assert [goal.code for goal in saved] == ["M-0041", "M-7", "M-042"]
    assert memory.find(Goal, "M-7") == saved[1]
    assert memory.find(Goal, "M-8") is None


def test_a_readable_id_taken_twice_gives_a_message_and_changes_nothing(
    memory: Store, english: None
) -> None:
    memory.edit("x", lambda edit: edit.save(Goal(code="M-1")))
    with pytest.raises(JimdeskError, match="already one like this"):
        memory.edit("y", lambda edit: edit.save_all([Goal(), Goal(code="M-1")]))
    assert [goal.code for goal in memory.all(Goal)] == ["M-1"]


# --- the gate of closed years ------------------------------------------------------------------


def test_nothing_gets_past_the_gate_of_closed_years(
    store: Store, monkeypatch: pytest.MonkeyPatch, english: None
) -> None:
    problem, _ = problem_with_causes(store)
    gone = save_problem(store, "gone")
    deletion, _ = store.edit("delete", lambda edit: edit.delete(gone))
    before = everything(store)
    monkeypatch.setattr(Writer, "sealed", lambda self, name, row_id: name == "problem")
    for attempt in (
        lambda: change_title(store, problem, "x"),
        lambda: store.edit("x", lambda edit: edit.delete(problem)),
        lambda: store.edit("x", lambda edit: edit.restore(deletion)),
        store.empty_wastebasket,
        store.undo,
    ):
        with pytest.raises(JimdeskError, match="year is closed"):
            attempt()
    assert everything(store) == before
    store.edit("x", lambda edit: edit.save(Goal()))


# --- reading -----------------------------------------------------------------------------------


def test_where_compares_every_field_and_none_too(memory: Store) -> None:
    batch = [Problem(status=Status.DECIDED, priority=1), Problem(priority=1), Problem()]
    first, second, third = memory.edit("x", lambda edit: edit.save_all(batch))[0]
    assert memory.where(Problem, priority=1) == [first, second]
    assert memory.where(Problem, priority=None) == [third]
    assert memory.where(Problem, priority=1, status=Status.DECIDED) == [first]
    assert memory.count(Problem) == 3
    with pytest.raises(ValueError, match="colour"):
        memory.where(Problem, colour="red")
    assert memory.get(Problem, 99) is None


def test_the_years_of_the_whole_group_are_told_by_indicator(memory: Store) -> None:
    assert memory.latest_year() is None
    one_of_each(memory)  # its observation is of a subgroup
    assert memory.observed_years() == {}
    batch = [Observation(indicator_id=1, period=period) for period in ("2019", "2021-H1", "2021")]
    memory.edit("x", lambda edit: edit.save_all(batch))
    assert memory.observed_years() == {1: {2019, 2021}}
    assert memory.latest_year() == 2024


def test_settings_are_kept_outside_undo_and_the_log(store: Store) -> None:
    assert store.path
    store.set_setting("report_year", "2024")
    store.set_setting("report_year", "2025\0\ud800")
    assert store.undo_label is None
    store.close()
    again = Store.read(store.path)
    assert (again.setting("report_year"), again.setting("other")) == ("2025?", None)


def test_an_export_is_logged_outside_undo_once_it_is_made(store: Store) -> None:
    entry = ExportEntry(at="2025-02-01T09:00:00+00:00", report="annual", year=2025)
    store.log_export(lambda: entry)
    assert store.all(ExportEntry) == [replace(entry, id=1)]
    assert store.undo() is None


def test_an_export_that_fails_is_not_logged(store: Store) -> None:
    def fail() -> ExportEntry:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        store.log_export(fail)
    assert store.all(ExportEntry) == []


def test_a_unit_may_point_at_its_successor(memory: Store) -> None:
    _, new = memory.edit("x", lambda edit: edit.save_all([Unit(name="A"), Unit(name="B")]))[0]
    old = replace(memory.all(Unit)[0], successor_id=new.id, valid_to=2020)
    memory.edit("y", lambda edit: edit.save(old))
    assert memory.all(Unit) == [old, new]


def test_read_only_refuses_every_edit(store: Store, english: None) -> None:
    assert store.path
    problem, _ = problem_with_causes(store)
    store.close()
    reader = Store.read(store.path)
    for attempt in (
        lambda: reader.edit("x", lambda edit: edit.save(Problem())),
        lambda: reader.edit("x", lambda edit: edit.delete(problem)),
        reader.undo,
        reader.empty_wastebasket,
        lambda: reader.set_setting("a", "b"),
    ):
        with pytest.raises(JimdeskError, match="read-only"):
            attempt()
    assert reader.all(Problem) == [problem]
    reader.close()
