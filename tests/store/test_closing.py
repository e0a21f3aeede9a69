"""A closed year is locked and sealed; opening it wants a reason, and what was turned is found."""

import sqlite3
from collections.abc import Callable
from contextlib import closing as closed_at_the_end
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import AssessmentRound
from jimdesk.domain.assessment import opened_again as round_opened
from jimdesk.domain.closed_year import ClosedYear, Seal, opened_again
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import ResultReview, ValueReview
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.store.dump import dump, load
from jimdesk.store.mapping import table_name
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

pytestmark = pytest.mark.usefixtures("english")


def _turn(path: Path, sql: str) -> None:
    """Change a file past the program; the triggers of its history ask for nothing."""
    with closed_at_the_end(sqlite3.connect(path)) as conn, conn:
        conn.execute(sql)


def _fill(edit: Writer) -> None:
    source = edit.save(Source(title="Register"))
    indicator = edit.save(Indicator(name="Andel"))
    goal = edit.save(Goal(statement="Lika"))
    for year in (2024, 2025):
        edit.save(
            Observation(
                indicator_id=indicator.id,
                period=f"{year}-T1",
                women_value=51.3,
                source_id=source.id,
            )
        )
        edit.save(Result(goal_id=goal.id, year=year, analysis="Å"))
        edit.save(AssessmentRound(title="Runda", year=year))


@pytest.fixture
def closed(store: Store) -> Store:
    """Return a file with two years of which the first is closed."""
    store.edit("fill", _fill)
    store.log_export(
        lambda: ExportEntry(at="2025-02-01T10:00:00", report="material", year=2024),
        [
            ShownNumber(
                export_entry_id=0,
                indicator_id=1,
                period="2024-T1",
                sex=Sex.WOMEN,
                quantity=Quantity.VALUE,
                value=51.3,
            )
        ],
    )
    store.edit("close", lambda edit: edit.close_year(2024, "2025-03-01"))
    return store


def test_nothing_in_a_closed_year_can_be_changed_added_or_removed(closed: Store) -> None:
    value, later = closed.all(Observation)
    result, next_result = closed.all(Result)
    first, second = closed.all(AssessmentRound)
    (year,) = closed.all(ClosedYear)
    attempts: tuple[Callable[[Writer], Any], ...] = (
        lambda edit: edit.save(replace(value, women_value=50.0)),
        lambda edit: edit.save(replace(value, period="2023")),
        lambda edit: edit.save(replace(later, period="2024-T2")),
        lambda edit: edit.save(replace(value, id=0, period="2024")),
        lambda edit: edit.save(replace(result, analysis="x")),
        lambda edit: edit.save(replace(next_result, year=2024)),
        lambda edit: edit.save(replace(first, title="x")),
        lambda edit: edit.save(replace(second, id=0, code="", year=2024)),
        lambda edit: edit.save(replace(year, closed_on="")),
        lambda edit: edit.save(replace(year, reopened="x")),
        lambda edit: edit.delete(value),
        lambda edit: edit.delete(closed.all(Indicator)[0]),
        lambda edit: edit.delete(closed.all(Goal)[0]),
        lambda edit: edit.delete(year),
    )
    for attempt in attempts:
        with pytest.raises(JimdeskError, match="The year is closed"):
            closed.edit("x", attempt)
    assert closed.all(Observation) == [value, later]
    closed.edit("next year is open", lambda edit: edit.save(replace(later, women_value=2.0)))


def test_a_year_is_opened_with_a_reason_that_the_change_log_shows(closed: Store) -> None:
    (year,) = closed.all(ClosedYear)
    with pytest.raises(InvalidError):
        opened_again(year, " \n", "2025-04-01")
    opened = opened_again(year, "Fel\nvärde", "2025-04-01")
    closed.edit("Open", lambda edit: edit.save(opened))
    value = closed.all(Observation)[0]
    closed.edit("Correct", lambda edit: edit.save(replace(value, women_value=50.0)))
    closed.edit("Close", lambda edit: edit.close_year(2024, "2025-04-02"))
    (year,) = closed.all(ClosedYear)
    assert (year.closed_on, year.reopened) == ("2025-04-02", "2025-04-01: Fel värde")
    assert any(change.new == "2025-04-01: Fel värde" for change in closed.changes(year))


def test_closing_and_opening_can_be_undone_but_not_what_was_done_before(closed: Store) -> None:
    (year,) = closed.all(ClosedYear)
    seals = closed.all(Seal)
    closed.edit("Open", lambda edit: edit.save(opened_again(year, "a", "2025-04-01")))
    closed.edit("Close", lambda edit: edit.close_year(2024, "2025-04-02"))
    closed.undo()
    closed.undo()
    assert (closed.all(ClosedYear), closed.all(Seal)) == ([year], seals)
    closed.undo()
    assert (closed.all(ClosedYear), closed.all(Seal)) == ([], [])
    closed.redo()
    assert (closed.all(ClosedYear), closed.all(Seal)) == ([year], seals)


def test_a_closed_round_in_a_closed_year_stays_closed(store: Store) -> None:
    made, _ = store.edit("x", lambda edit: edit.save(AssessmentRound(year=2024)))
    shut = replace(made, closed_on="2025-01-01")
    store.edit("x", lambda edit: edit.save(shut))
    store.edit("x", lambda edit: edit.close_year(2024, "2025-03-01"))
    with pytest.raises(JimdeskError, match="The year is closed"):
        store.edit("x", lambda edit: edit.save(round_opened(shut, "a", "2025-04-01")))


def test_what_a_sealed_value_points_at_is_not_removed_for_good(closed: Store) -> None:
    source = closed.all(Source)[0]
    closed.edit("x", lambda edit: edit.delete(source))
    with pytest.raises(JimdeskError, match="The year is closed"):
        closed.empty_wastebasket()
    assert closed.get(Source, source.id) is not None


@pytest.mark.parametrize(
    ("sql", "table"),
    [
        ("UPDATE observation SET women_value = 51.300000000000004 WHERE id = 1", "observation"),
        ("UPDATE result SET analysis = 'A' WHERE id = 1", "result"),
        ("UPDATE assessment_round SET title = 'x' WHERE id = 1", "assessment_round"),
        ("UPDATE shown_number SET value = 50", "shown_number"),
        ("UPDATE export_entry SET stage = 'x'", "export_entry"),
        ("DELETE FROM observation WHERE id = 1", "observation"),
        ("UPDATE observation SET period = '2024-T2' WHERE id = 2", "observation"),
    ],
)
def test_what_was_changed_past_the_program_is_found_when_the_file_is_opened(
    closed: Store, path: Path, sql: str, table: str
) -> None:
    closed.close()
    with closed_at_the_end(sqlite3.connect(path)) as conn, conn:
        conn.execute(sql)
    with closed_at_the_end(Store.open(path)) as again:
        assert [(found.year, found.table) for found in again.broken] == [(2024, table)]


def test_one_turned_bit_in_a_sealed_value_is_found(closed: Store, path: Path) -> None:
    closed.close()
    content = bytearray(path.read_bytes())
    analysis = closed_bytes = "Å".encode()
    places = [at for at in range(len(content)) if content[at : at + 2] == closed_bytes]
    found = 0
    for place in places:
        turned = bytearray(content)
        turned[place + len(analysis) - 1] ^= 1
        path.write_bytes(turned)
        with closed_at_the_end(Store.open(path)) as again:
            found += [each.table for each in again.broken] == ["result"]
    assert found >= 1


def test_a_file_that_is_as_it_was_breaks_no_seal_and_more_exports_do_not_either(
    closed: Store, path: Path, tmp_path: Path
) -> None:
    closed.log_export(lambda: ExportEntry(at="2026-02-01T10:00:00", report="material", year=2024))
    closed.close()
    with closed_at_the_end(Store.open(path)) as again:
        assert again.broken == []
    dump(path, tmp_path / "all.json")
    load(tmp_path / "all.json", tmp_path / "again.jim")
    with closed_at_the_end(Store.open(tmp_path / "again.jim")) as again:
        assert again.broken == []
        assert [year.year for year in again.all(ClosedYear)] == [2024]


def test_what_exports_showed_of_a_purged_indicator_breaks_no_seal(store: Store, path: Path) -> None:
    indicator, _ = store.edit("x", lambda edit: edit.save(Indicator(name="a")))
    number = ShownNumber(
        export_entry_id=0,
        indicator_id=indicator.id,
        period="2024",
        sex=Sex.WOMEN,
        quantity=Quantity.VALUE,
        value=1.0,
    )
    entry = ExportEntry(at="2025-02-01T10:00:00", report="material", year=2024)
    store.log_export(lambda: entry, [number, replace(number, period="2023")])
    store.edit("x", lambda edit: edit.close_year(2024, "2025-03-01"))
    store.edit("x", lambda edit: edit.delete(indicator))
    store.empty_wastebasket()
    store.close()
    with closed_at_the_end(Store.open(path)) as again:
        assert again.broken == []


def test_follow_ups_and_reviews_of_a_closed_year_are_locked_and_sealed(
    store: Store, path: Path
) -> None:
    store.edit("fill", _fill)
    goal, result = store.all(Goal)[0], store.all(Result)[0]
    activity, _ = store.edit("x", lambda edit: edit.save(Activity(title="Utbilda")))
    kinds: tuple[GoalFollowUp | ActivityFollowUp | ValueReview | ResultReview, ...] = (
        GoalFollowUp(goal_id=goal.id, period="2024-T1", comment="a"),
        ActivityFollowUp(activity_id=activity.id, period="2024-T3", comment="a"),
        ValueReview(indicator_id=1, period="2024", comment="a"),
        ResultReview(result_id=result.id, comment="a"),
    )
    later = GoalFollowUp(goal_id=goal.id, period="2025-T1")
    store.edit("x", lambda edit: (*(edit.save(each) for each in kinds), edit.save(later)))
    store.edit("close", lambda edit: edit.close_year(2024, "2025-03-01"))
    for made in kinds:
        (saved, *_) = store.all(type(made))
        for refused in (
            partial(Writer.save, record=replace(saved, comment="b")),
            partial(Writer.delete, record=saved),
            partial(Writer.save, record=replace(saved, id=0)),
        ):
            with pytest.raises(JimdeskError, match="The year is closed"):
                store.edit("x", refused)
    store.edit("x", lambda edit: edit.save(replace(store.all(GoalFollowUp)[1], comment="open")))
    store.close()
    for kind in kinds:
        _turn(path, f"UPDATE {table_name(type(kind))} SET comment = 'turned' WHERE id = 1")
    opened = Store.open(path)
    assert [each.table for each in opened.broken] == [table_name(type(kind)) for kind in kinds]
    opened.close()


def test_a_year_closed_by_an_earlier_version_is_whole_without_the_newer_seals(
    store: Store, path: Path
) -> None:
    store.edit("fill", _fill)
    goal = store.all(Goal)[0]
    store.edit("x", lambda edit: edit.save(GoalFollowUp(goal_id=goal.id, period="2024-T1")))
    store.edit("close", lambda edit: edit.close_year(2024, "2025-03-01"))
    store.close()
    _turn(path, "DELETE FROM seal WHERE of_table LIKE '%follow_up' OR of_table LIKE '%review'")
    opened = Store.open(path)
    assert opened.broken == []
    opened.close()
