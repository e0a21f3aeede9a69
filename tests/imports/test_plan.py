"""From a read table to values in the file: proposed, asked for, planned, written, remembered."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.domain.indicator import Category, Dimension, Indicator, Measure
from jimdesk.domain.links import IndicatorDimension
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.domain.source import Source
from jimdesk.imports.apply import apply, prepare
from jimdesk.imports.mapping import LEFT_OUT, Mapping
from jimdesk.imports.memory import SETTING, as_setting, find, remembered, table_for
from jimdesk.imports.plan import Change, Plan, Present, plan
from jimdesk.imports.proposal import grouped, picked, propose, with_role
from jimdesk.imports.questions import open_questions
from jimdesk.imports.reading import read
from jimdesk.imports.table import Role, Table
from jimdesk.imports.values import values_of
from jimdesk.store.store import Store
from tests.imports.files import Sample, px, sample
from tests.stores import new_store

COUNT = Indicator(name="Folk", measure=Measure.COUNT)
SEXES = ("kvinnor", "män", "totalt")


def read_text(tmp_path: Path, text: str, name: str = "tabell.csv") -> Table:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    (table,) = read([path])
    return table


def people(
    tmp_path: Path, *values: float | None, years: tuple[str, ...] = ("2023", "2024")
) -> Table:
    made = Sample(names=("region", "kön", "år"), codes=(("Riket",), SEXES, years), values=values)
    path = tmp_path / "folk.px"
    path.write_bytes(px(made))
    (table,) = read([path])
    return table


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return people(tmp_path, 10, 11, 20, 21, 30, 32)


@pytest.fixture
def store() -> Store:
    return new_store()


def add(store: Store, record: Indicator | Observation | Source) -> int:
    return store.edit("För hand", lambda edit: edit.save(record))[0].id


def planned(store: Store, table: Table, mapping: Mapping, indicator: Indicator) -> Plan:
    return prepare(store, table, mapping, indicator, day="2026-11-22").plan


def read_in(
    store: Store, table: Table, mapping: Mapping, indicator: Indicator, *, conflicts: bool = False
) -> Indicator:
    order = prepare(store, table, mapping, indicator, day="2026-11-22")
    if conflicts:
        order = replace(order, entries=order.plan.of(Change.NEW, Change.CHANGED, Change.CONFLICT))
    return store.edit(order.label, lambda edit: apply(edit, store, order))[0]


def counts(made: Plan) -> dict[Change, int]:
    return {change: len(made.of(change)) for change in Change if made.of(change)}


# Proposing and asking.


def test_a_table_that_says_everything_raises_no_question(table: Table) -> None:
    mapping = propose(table, Measure.COUNT)
    assert mapping.sexes["kön"] == {"kvinnor": "women", "män": "men", "totalt": "total"}
    assert mapping.picks == {"region": "Riket"}
    assert mapping.quantity == Quantity.NUMERATOR
    assert open_questions(table, mapping) == []


def test_a_category_is_asked_for_and_never_guessed(tmp_path: Path) -> None:
    path = tmp_path / "folk.px"
    path.write_bytes(px(sample()))
    (table,) = read([path])
    mapping = propose(table, Measure.COUNT)
    assert [each.about for each in open_questions(table, mapping)] == ["region"]
    assert not open_questions(table, picked(mapping, "region", "Norr"))
    assert not open_questions(table, grouped(mapping, table.dimensions[0]))


def test_counts_are_not_taken_for_a_share(table: Table) -> None:
    mapping = propose(table, Measure.SHARE_WITHIN_SEX)
    assert [each.about for each in open_questions(table, mapping)] == ["=quantity"]


def test_without_sex_and_year_both_are_asked_for(tmp_path: Path) -> None:
    table = read_text(tmp_path, "enhet;antal\nNorr;1\nSöder;2\nTotalt;3\n")
    mapping = propose(table, Measure.COUNT)
    asked = {each.about for each in open_questions(table, mapping, quantities=False)}
    assert {"=sex", "=period"} <= asked


def test_a_dimension_can_be_said_to_be_the_sex(tmp_path: Path) -> None:
    table = read_text(tmp_path, "grupp;år;antal\nA;2024;1\nB;2024;2\n")
    mapping = with_role(propose(table, Measure.COUNT), table, "grupp", Role.SEX)
    assert "grupp" in [each.about for each in open_questions(table, mapping)]
    said = replace(mapping, sexes={"grupp": {"A": "women", "B": LEFT_OUT}}, quantity="numerator")
    made = plan(values_of(table, said), COUNT, Present())
    assert [(each.sex, each.new) for each in made.entries] == [(Sex.WOMEN, 1.0)]


# Planning.


def test_everything_is_new_in_an_empty_file(table: Table) -> None:
    made = plan(values_of(table, propose(table, Measure.COUNT)), COUNT, Present())
    assert counts(made) == {Change.NEW: 6}
    assert made.problems == ()
    assert [each.new for each in made.entries if each.sex is Sex.WOMEN] == [10.0, 11.0]


def test_a_total_is_never_corrected(tmp_path: Path) -> None:
    table = people(tmp_path, 10, 11, 20, 21, 31, 32)
    made = plan(values_of(table, propose(table, Measure.COUNT)), COUNT, Present())
    assert [each.new for each in made.entries if each.sex is Sex.TOTAL] == [31.0, 32.0]
    assert len(made.problems) == 1


def test_an_empty_cell_is_nothing_and_a_mark_is_a_reason(tmp_path: Path) -> None:
    table = read_text(
        tmp_path, "kön;år;antal\nkvinnor;2023;..\nmän;2023;4\nkvinnor;2024;\nmän;2024;x\n"
    )
    made = plan(values_of(table, replace(propose(table), quantity="numerator")), COUNT, Present())
    found = {(each.period, each.sex): each.new for each in made.entries}
    assert found == {
        ("2023", Sex.WOMEN): Missing.NOT_AVAILABLE,
        ("2023", Sex.MEN): 4.0,
        ("2024", Sex.MEN): Missing.NOT_AVAILABLE,
    }
    assert len(made.problems) == 1


def test_a_place_with_two_values_gets_neither(tmp_path: Path) -> None:
    table = read_text(tmp_path, "kön;år;antal\nkvinnor;2023;1\nkv;2023;2\nmän;2023;4\n")
    mapping = replace(propose(table), quantity="numerator")
    made = plan(values_of(table, mapping), COUNT, Present())
    assert [each.sex for each in made.entries] == [Sex.MEN]
    assert len(made.problems) == 1


def test_a_number_of_persons_below_zero_is_told_and_not_read(tmp_path: Path) -> None:
    made = plan(
        values_of(people(tmp_path, -1, 1, 1, 1, 2, 2), mapping_of(tmp_path)), COUNT, Present()
    )
    assert len(made.entries) == 5
    assert len(made.problems) == 1


def mapping_of(tmp_path: Path) -> Mapping:
    return replace(propose(people(tmp_path, 1, 1, 1, 1, 2, 2)), quantity="numerator")


def test_a_period_that_is_none_is_told(tmp_path: Path) -> None:
    table = people(tmp_path, 1, 2, 3, 4, 4, 6, years=("2004-2007", "2024"))
    made = plan(values_of(table, propose(table, Measure.COUNT)), COUNT, Present())
    assert {each.period for each in made.entries} == {"2024"}
    assert "2004-2007" in made.problems[0]


# Writing.


def test_values_come_in_as_one_step_with_their_source(store: Store, table: Table) -> None:
    indicator = read_in(store, table, propose(table, Measure.COUNT), COUNT)
    rows = store.where(Observation, indicator_id=indicator.id)
    assert [(r.period, r.women_numerator, r.men_numerator, r.total_numerator) for r in rows] == [
        ("2023", 10, 20, 30),
        ("2024", 11, 21, 32),
    ]
    (source,) = store.all(Source)
    assert (source.title, source.extracted_on, source.location) == ("Folk", "2026-11-22", "folk.px")
    assert indicator.source_id == source.id
    assert rows[0].source_id is None
    store.undo()
    assert store.all(Observation) == []
    assert store.all(Indicator) == []
    assert store.all(Source) == []


def test_the_same_file_again_changes_nothing(store: Store, table: Table) -> None:
    mapping = propose(table, Measure.COUNT)
    indicator = read_in(store, table, mapping, COUNT)
    again = propose(table, Measure.COUNT, find(remembered(store.setting(SETTING)), indicator.code))
    assert counts(planned(store, table, again, indicator)) == {Change.UNCHANGED: 6}
    before = store.undo_label
    read_in(store, table, again, indicator)
    assert store.undo_label == before


def test_next_years_file_changes_what_was_read_and_adds_the_rest(
    store: Store, table: Table, tmp_path: Path
) -> None:
    indicator = read_in(store, table, propose(table, Measure.COUNT), COUNT)
    newer = people(tmp_path, 10, 12, 13, 20, 22, 23, 30, 34, 36, years=("2023", "2024", "2025"))
    known = find(remembered(store.setting(SETTING)), indicator.code)
    assert known
    assert table_for([newer], known) is newer
    mapping = propose(newer, Measure.COUNT, known)
    assert open_questions(newer, mapping) == []
    made = planned(store, newer, mapping, indicator)
    assert counts(made) == {Change.NEW: 3, Change.CHANGED: 3, Change.UNCHANGED: 3}
    assert [(e.old, e.new) for e in made.of(Change.CHANGED)] == [(11, 12), (21, 22), (32, 34)]
    read_in(store, newer, mapping, indicator)
    assert [r.women_numerator for r in store.all(Observation)] == [10, 12, 13]


def test_what_was_typed_since_is_a_conflict(store: Store, table: Table, tmp_path: Path) -> None:
    indicator = read_in(store, table, propose(table, Measure.COUNT), COUNT)
    row = store.all(Observation)[1]
    store.edit("För hand", lambda edit: edit.save(replace(row, women_numerator=99.0)))
    newer = people(tmp_path, 10, 12, 20, 22, 30, 32)
    known = find(remembered(store.setting(SETTING)), indicator.code)
    mapping = propose(newer, Measure.COUNT, known)
    made = planned(store, newer, mapping, indicator)
    assert counts(made) == {Change.CHANGED: 1, Change.UNCHANGED: 4, Change.CONFLICT: 1}
    read_in(store, newer, mapping, indicator)
    assert store.all(Observation)[1].women_numerator == 99
    read_in(store, newer, mapping, indicator, conflicts=True)
    assert store.all(Observation)[1].women_numerator == 12


def test_another_sources_value_is_a_conflict(store: Store, table: Table) -> None:
    other = add(store, Source(title="Annan"))
    indicator_id = add(store, replace(COUNT, source_id=other))
    add(store, Observation(indicator_id=indicator_id, period="2023", women_numerator=5.0))
    indicator = store.all(Indicator)[0]
    mapping = propose(table, Measure.COUNT)
    assert counts(planned(store, table, mapping, indicator)) == {
        Change.NEW: 5,
        Change.CONFLICT: 1,
    }
    read_in(store, table, mapping, indicator)
    rows = store.all(Observation)
    assert rows[0].women_numerator == 5
    assert {each.source_id for each in rows} == {source_id(store, "Folk")}
    assert store.all(Indicator)[0].source_id == other


def source_id(store: Store, title: str) -> int:
    (found,) = store.where(Source, title=title)
    return found.id


def test_a_number_in_the_place_of_its_twin_is_replaced(store: Store, table: Table) -> None:
    indicator_id = add(store, COUNT)
    add(store, Observation(indicator_id=indicator_id, period="2023", women_value=10.0))
    add(store, Observation(indicator_id=indicator_id, period="2024", women_value=1.0))
    indicator = store.all(Indicator)[0]
    mapping = propose(table, Measure.COUNT)
    found = counts(planned(store, table, mapping, indicator))
    assert found == {Change.NEW: 4, Change.UNCHANGED: 1, Change.CONFLICT: 1}
    read_in(store, table, mapping, indicator, conflicts=True)
    row = store.all(Observation)[1]
    assert (row.women_numerator, row.women_value) == (11, None)


def test_categories_become_subgroups_and_are_found_again(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "folk.px"
    path.write_bytes(px(sample()))
    (table,) = read([path])
    mapping = grouped(propose(table, Measure.COUNT), table.dimensions[0])
    indicator = read_in(store, table, mapping, COUNT)
    assert [each.name for each in store.all(Dimension)] == ["region"]
    assert [each.name for each in store.all(Category)] == ["Norr", "Söder"]
    assert len(store.all(IndicatorDimension)) == 1
    rows = store.all(Observation)
    assert len({each.subgroup_id for each in rows}) == 2
    assert None not in {each.subgroup_id for each in rows}
    again = propose(table, Measure.COUNT, find(remembered(store.setting(SETTING)), indicator.code))
    assert counts(planned(store, table, again, indicator)) == {Change.UNCHANGED: 7}


def test_a_failed_edit_leaves_nothing(store: Store, table: Table) -> None:
    before = list(store._conn.iterdump())
    order = prepare(store, table, propose(table, Measure.COUNT), COUNT, day="2026-11-22")

    def fails(edit: object) -> None:
        apply(edit, store, order)  # type: ignore[arg-type] # the store's writer
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        store.edit("x", fails)
    assert list(store._conn.iterdump()) == before


def test_parts_that_often_do_not_add_up_mark_the_source_as_noised(
    store: Store, tmp_path: Path
) -> None:
    years = ("2021", "2022", "2023")
    table = people(tmp_path, 100, 110, 120, 200, 210, 220, 301, 321, 341, years=years)
    read_in(store, table, propose(table, Measure.COUNT), COUNT)
    assert store.all(Source)[0].noised


def test_it_is_known_again_without_what_is_remembered_at_hand(
    store: Store, table: Table, tmp_path: Path
) -> None:
    indicator = read_in(store, table, propose(table, Measure.COUNT), COUNT)
    newer = people(tmp_path, 10, 12, 20, 22, 30, 34)
    made = planned(store, newer, propose(newer, Measure.COUNT), indicator)
    assert counts(made) == {Change.CHANGED: 3, Change.UNCHANGED: 3}


# Remembering.


def test_a_table_with_another_title_is_another_source(table: Table) -> None:
    mapping = propose(replace(table, title="Folk 2020–2024"), Measure.COUNT)
    newer = replace(table, title="Folk 2020–2025")
    other = replace(table, title="Sjukfall 2020–2025")
    assert table_for([other, newer], mapping) is newer
    assert table_for([other], mapping) is None


def test_what_cannot_be_read_of_a_setting_is_forgotten() -> None:
    for setting in (None, "", "{", "[1]", '[{"labels": 1}]'):
        assert remembered(setting) == []


_texts = st.text(max_size=5)
_inner = st.dictionaries(_texts, _texts, max_size=2)


@given(
    st.builds(
        Mapping,
        source=_texts,
        indicator=_texts,
        roles=_inner,
        sexes=st.dictionaries(_texts, _inner, max_size=2),
        picks=_inner,
        labels=st.lists(_texts, max_size=2).map(tuple),
    )
)
def test_a_mapping_is_remembered_as_it_was_but_for_the_period(mapping: Mapping) -> None:
    setting = as_setting([], replace(mapping, period="2024"))
    assert remembered(setting) == [mapping]
    assert remembered(as_setting(remembered(setting), mapping)) == [mapping]


@settings(max_examples=20)
@given(st.lists(st.integers(0, 10**9), min_size=6, max_size=6))
def test_values_arrive_exactly_as_the_source_has_them(values: list[int]) -> None:
    with TemporaryDirectory() as folder:
        table = people(Path(folder), *map(float, values))
    store = new_store()
    mapping = replace(propose(table), quantity="numerator")
    read_in(store, table, mapping, COUNT)
    rows = store.all(Observation)
    found = [getattr(row, f"{sex}_numerator") for sex in ("women", "men", "total") for row in rows]
    assert found == values
    store.close()
