"""Tables of records read into a file: what is proposed, planned, written and remembered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.organisation import Function
from jimdesk.domain.problem import Level, Problem
from jimdesk.domain.record import Status
from jimdesk.domain.source import Source
from jimdesk.imports.columns import SETTING, Columns, of_kind, open_question, propose, remembered
from jimdesk.imports.columns import unknown_values as unknown
from jimdesk.imports.drafts import Part
from jimdesk.imports.grids import grid_of, grids_from, written_grids
from jimdesk.imports.listing import Listing, listing_of
from jimdesk.imports.plan import Change
from jimdesk.imports.records import RecordPlan, plan_records
from jimdesk.imports.records_apply import apply_records, order_of
from jimdesk.imports.targets import Kind, names_of
from jimdesk.reports.parts.labels import labels
from jimdesk.store.store import Store

Rows = Sequence[Sequence[object]]

PROBLEMS = (
    ("Ojämställdhetsproblem 2016-2025",),
    (),
    ("Nr", "Problem", "Vilka berörs", "Nivå", "Källa"),
    ("P1", "Färre kvinnor får rätt", "Kvinnor i vården", "Egen verksamhet", "Rapport 4"),
    ("P2", "Män söker vård sent", "Män", "hos andra", ""),
)
GOALS = (
    ("Nr", "Mål", "Koppling till problem", "Målår", "Ansvarig", "Status"),
    ("M1", "Lika stor andel får rätt", "P1", "senast 2027", "Chefsjurist", "Pågår"),
    ("M2", "Skillnaden är borta", "P1, P2", 2026.0, "Chefsjurist", ""),
)
ACTIVITIES = (
    ("Åtgärd", "Mål", "Start", "Klart", "Kostnad", "Status"),
    ("Metodstöd", "M1", "2025-01-01", "Q3 2025", "120 000 kr", "Klar"),
    ("Utbildning", "M1\nSkillnaden är borta", "mars 2025", "1/2/2025", "1,5", "pågår"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "ny.jim")
    yield store
    store.close()


def listing(rows: Rows, sheet: str = "Blad") -> Listing:
    return listing_of(grid_of(rows, sheet), names_of(labels))  # type: ignore[arg-type]


def parts(store: Store, **sheets: Rows) -> list[Part]:
    kept = remembered(store.setting(SETTING))
    found = [listing(rows, name) for name, rows in sheets.items()]
    return [(each, propose(each, names_of(labels), kept)) for each in found]


def read_in(store: Store, read: Sequence[Part], *, conflicts: bool = False) -> RecordPlan:
    plan = plan_records(store, read)
    wanted = [Change.NEW, Change.CHANGED, *([Change.CONFLICT] if conflicts else [])]
    order = order_of(read, plan, plan.of(*wanted))
    store.edit(order.label, lambda edit: apply_records(edit, store, order))
    return plan


def as_kind(kind: Kind, rows: Rows, **changes: object) -> Part:
    made = listing(rows)
    return made, replace(of_kind(made, names_of(labels), kind), **changes)  # type: ignore[arg-type]


# What is proposed.


def test_heads_below_a_title_are_found_and_columns_are_proposed(store: Store) -> None:
    ((found, mapping),) = parts(store, Problem=PROBLEMS)
    assert found.head_row == 3
    assert [line.number for line in found.lines] == [4, 5]
    assert mapping.of_kind is Kind.PROBLEMS
    assert mapping.columns == {
        "code": "Nr",
        "title": "Problem",
        "who": "Vilka berörs",
        "level": "Nivå",
        "sources": "Källa",
    }


def test_the_name_of_a_sheet_and_its_heads_tell_what_its_rows_are(store: Store) -> None:
    found = parts(store, Problem=PROBLEMS, Blad2=GOALS, Handlingsplan=ACTIVITIES)
    assert [mapping.of_kind for _, mapping in found] == [
        Kind.PROBLEMS,
        Kind.GOALS,
        Kind.ACTIVITIES,
    ]
    ((_, other),) = parts(store, Blad3=(("Vecka", "Lunch"), ("12", "Soppa")))
    assert other.of_kind is None


def test_english_heads_and_the_fields_own_names_are_known(store: Store) -> None:
    rows = (("Goal", "Due year", "Owner"), ("Equal pay", "2030", "HR"))
    ((_, mapping),) = parts(store, Goals=rows)
    assert mapping.columns == {"statement": "Goal", "due_year": "Due year", "owner_id": "Owner"}
    _, own = as_kind(Kind.ACTIVITIES, ((labels(Activity)["expected_output"], "Åtgärd"), ("a", "b")))
    assert own.columns["expected_output"] == labels(Activity)["expected_output"]


def test_a_table_without_a_column_of_titles_is_asked_about() -> None:
    found, mapping = as_kind(Kind.GOALS, (("Målår", "Status"), ("2026", "Pågår")))
    assert "Blad" in open_question(found, mapping)


def test_the_kind_of_measure_is_asked_for_where_no_row_says_it() -> None:
    rows = (("Indikator", "Enhet"), ("Beviljade", "antal"), ("Andel", "procent"))
    found, mapping = as_kind(Kind.INDICATORS, rows)
    assert open_question(found, mapping)
    assert not open_question(found, replace(mapping, measure="share_within_sex"))
    assert not open_question(*as_kind(Kind.INDICATORS, rows[:2]))


# What is written.


def test_several_sheets_become_a_linked_chain_in_one_step(store: Store) -> None:
    read = parts(store, Problem=PROBLEMS, Mål=GOALS, Åtgärder=ACTIVITIES)
    read = [(found, replace(mapping, add_named=True)) for found, mapping in read]
    plan = read_in(store, read)
    one, two = store.all(Problem)
    assert (one.title, one.who, one.level) == (
        "Färre kvinnor får rätt",
        "Kvinnor i vården",
        Level.OWN_OPERATION,
    )
    equal, gone = store.all(Goal)
    assert (equal.due_year, equal.status, gone.due_year) == (2027, Status.ONGOING, 2026)
    assert equal.owner_id == gone.owner_id
    assert [each.name for each in store.all(Function)] == ["Chefsjurist"]
    support, training = store.all(Activity)
    assert (support.starts_on, support.ends_on, support.cost) == ("2025-01-01", "2025-09", 120_000)
    assert (training.starts_on, training.cost, training.status) == ("2025-03", 1.5, Status.ONGOING)
    pairs = {(each.goal_id, each.problem_id) for each in store.all(links.GoalProblem)}
    assert pairs == {(equal.id, one.id), (gone.id, one.id), (gone.id, two.id)}
    assert len(store.where(links.ActivityGoal, activity_id=training.id)) == 2
    (source,) = store.all(Source)
    assert source.title == "Rapport 4"
    assert {(each.target, each.text) for each in plan.unread} == {
        ("level", "hos andra"),
        ("ends_on", "1/2/2025"),
    }
    store.undo()
    assert not any(store.count(kind) for kind in (Problem, Goal, Activity, Source, Function))


def test_a_name_that_nothing_has_is_told_and_not_added_unasked(store: Store) -> None:
    plan = read_in(store, [as_kind(Kind.GOALS, GOALS)])
    assert store.count(Problem) == 0
    assert [each.text for each in plan.unread] == ["P1", "P1, P2"]


def test_an_indicator_is_never_added_for_its_name_alone(store: Store) -> None:
    rows = (("Mål", "Indikatorer"), ("Lika lön", "Löneskillnad"))
    plan = read_in(store, [as_kind(Kind.GOALS, rows, add_named=True)])
    assert store.count(Indicator) == 0
    assert [each.target for each in plan.unread] == ["indicators"]


def test_links_are_found_by_id_title_or_both(store: Store) -> None:
    saved, _ = store.edit(
        "x", lambda edit: edit.save_all([Goal(statement="Lika lön"), Goal(statement="Trygg, hel")])
    )
    rows = (
        ("Aktivitet", "Mål"),
        ("a", "m-001"),
        ("b", "lika  LÖN"),
        ("c", "M-001 Lika lön; Trygg, hel"),
        ("d", "M-001, M-002"),
    )
    read_in(store, [as_kind(Kind.ACTIVITIES, rows)])
    found = [
        [each.goal_id for each in store.where(links.ActivityGoal, activity_id=activity.id)]
        for activity in store.all(Activity)
    ]
    one, two = (each.id for each in saved)
    assert found == [[one], [one], [one, two], [one, two]]


def test_indicators_get_their_kind_of_measure_from_unit_or_answer(store: Store) -> None:
    rows = (
        ("Indikator", "Enhet", "Önskad riktning", "Källa", "Målvärde kvinnor"),
        ("Beviljade", "antal", "öka", "", "1 200"),
        ("Andel", "procent", "minska skillnaden", "", "47,5"),
    )
    read_in(store, [as_kind(Kind.INDICATORS, rows, measure="share_within_sex")])
    count, share = store.all(Indicator)
    assert (count.measure, count.desired, count.target_women) == (
        Measure.COUNT,
        Desired.INCREASE,
        1200,
    )
    assert (share.measure, share.target_women) == (Measure.SHARE_WITHIN_SEX, 47.5)


def test_values_mean_what_the_user_says(store: Store) -> None:
    rows = (("Mål", "Typ"), ("a", "Slutmål"), ("b", "slutmål "), ("c", "Annat"))
    found, mapping = as_kind(Kind.GOALS, rows)
    assert unknown(found, mapping) == {"kind": ["Slutmål", "slutmål", "Annat"]}
    said = {"kind": {"slutmål": "society_effect", "annat": "-"}}
    plan = read_in(store, [(found, replace(mapping, values=said))])
    kinds = [each.kind for each in store.all(Goal)]
    assert kinds == [GoalKind.SOCIETY_EFFECT, GoalKind.SOCIETY_EFFECT, None]
    assert plan.unread == ()


# Read again.


def test_read_again_nothing_changes_and_the_mapping_is_remembered(store: Store) -> None:
    _, mapping = as_kind(Kind.GOALS, GOALS)
    read_in(store, [as_kind(Kind.PROBLEMS, PROBLEMS), as_kind(Kind.GOALS, GOALS)])
    (_, goals), (_, problems) = parts(store, Mål=GOALS, Problem=PROBLEMS)
    assert goals.columns == mapping.columns
    assert problems.ids == {"P1": "P-001", "P2": "P-002"}
    plan = plan_records(store, parts(store, Mål=GOALS, Problem=PROBLEMS))
    assert plan.of(Change.NEW, Change.CHANGED, Change.CONFLICT) == []


def test_a_new_title_is_known_by_the_id_that_the_source_has(store: Store) -> None:
    read_in(store, [as_kind(Kind.GOALS, GOALS)])
    later = [list(row) for row in GOALS]
    later[1][1] = "Lika stor andel får rätt 2028"
    read = parts(store, Mål=later)
    (entry,) = plan_records(store, read).of(Change.CHANGED)
    assert (entry.target, entry.old) == ("statement", "Lika stor andel får rätt")
    read_in(store, read)
    assert store.all(Goal)[0].statement == "Lika stor andel får rätt 2028"


def test_what_was_written_in_the_file_since_is_a_conflict_and_kept(store: Store) -> None:
    read_in(store, [as_kind(Kind.GOALS, GOALS)])
    goal = store.all(Goal)[0]
    store.edit("x", lambda edit: edit.save(replace(goal, due_year=2030)))
    read = parts(store, Mål=GOALS)
    (entry,) = read_in(store, read).of(Change.CONFLICT)
    assert (entry.target, entry.old, entry.new) == ("due_year", 2030, 2027)
    assert store.all(Goal)[0].due_year == 2030
    read_in(store, read, conflicts=True)
    assert store.all(Goal)[0].due_year == 2027


def test_an_empty_cell_changes_nothing_and_a_blank_field_is_filled(store: Store) -> None:
    store.edit("x", lambda edit: edit.save(Goal(statement="Skillnaden är borta", area="Vård")))
    read_in(store, [as_kind(Kind.GOALS, (("Mål", "Område", "Målår"), (GOALS[2][1], "", "2026")))])
    (goal,) = store.all(Goal)
    assert (goal.area, goal.due_year) == ("Vård", 2026)


def test_links_are_added_and_never_taken_away(store: Store) -> None:
    read = [as_kind(Kind.PROBLEMS, PROBLEMS), as_kind(Kind.GOALS, GOALS)]
    read_in(store, read)
    fewer = [list(row) for row in GOALS]
    fewer[2][2] = "P2"
    read_in(store, [as_kind(Kind.PROBLEMS, PROBLEMS), as_kind(Kind.GOALS, fewer)])
    assert store.count(links.GoalProblem) == 3


# What cannot be read.


def test_rows_that_are_about_no_one_record_are_told(store: Store) -> None:
    store.edit("x", lambda edit: edit.save_all([Goal(statement="Lika"), Goal(statement="Lika")]))
    rows = (
        ("Nr", "Mål", "Målår"),
        ("", "", "2026"),
        ("", "Lika", "2026"),
        ("1", "Trygg", "2026"),
        ("2", "Trygg", "2027"),
        ("", "Hel", "2026"),
        ("", "hel", "2027"),
    )
    plan = plan_records(store, [as_kind(Kind.GOALS, rows)])
    assert [each.row for each in plan.unread] == [2, 3, 5, 7]
    assert [each.title for each in plan.of(Change.NEW)] == ["Trygg", "Hel"]


def test_a_value_that_no_record_can_have_is_told(store: Store) -> None:
    rows = (("Indikator", "Enhet", "Decimaler"), ("Beviljade", "antal", "9"))
    made, mapping = as_kind(Kind.INDICATORS, rows)
    mapping = replace(mapping, columns=mapping.columns | {"decimals": "Decimaler"})
    plan = read_in(store, [(made, mapping)])
    assert [each.target for each in plan.unread] == ["decimals"]
    assert store.all(Indicator)[0].decimals is None


def test_a_damaged_memory_is_no_memory(store: Store) -> None:
    assert remembered("[{") == []
    assert remembered('[{"kind": "horses"}]') == []
    store.edit("x", lambda edit: edit.set_setting(SETTING, "[1]"))
    assert plan_records(store, parts(store, Mål=GOALS)).entries


def test_a_table_that_is_not_read_gives_nothing(store: Store) -> None:
    made = listing(GOALS)
    assert plan_records(store, [(made, Columns())]).entries == ()


def test_rows_are_read_back_as_they_were_written() -> None:
    grid = grid_of([["Mål", None, "å\n"], [1.0, True, ""], ["", "", ""]], "Blad")
    assert grid.rows == (("Mål", "", "å"), ("1", "True", ""))
    assert grids_from("".join(written_grids([grid]))) == [grid]
