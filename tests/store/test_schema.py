import re
import sqlite3
import typing
from collections.abc import Iterator
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any

import pytest
from sqlite_utils import Database

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.links import GoalProblem
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.store import database, history, migrations
from jimdesk.store.history import WITHOUT_HISTORY
from jimdesk.store.mapping import table, table_name
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES, PREFIXES, by_name
from tests.store.samples import NEVER_STORED, POINTERS, one_of_each

OWN = {"step", "change", "counter", "setting"}
STEPS = Path(migrations.__file__).with_name("steps")
SQL = "".join((STEPS / f"{name}.sql").read_text("utf-8") for name in migrations.NAMES)
COLUMN = re.compile(r"^  (\w+) (TEXT|INTEGER|REAL|ANY)\b(.*?),?$", re.MULTILINE)


def tables(conn: sqlite3.Connection) -> dict[str, str]:
    rows = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return {name: sql for name, sql in rows if not name.startswith(("sqlite_", "_sqlite"))}


def triggers(store: Store) -> set[str]:
    rows = store._conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    return {name for (name,) in rows}


def enums(kind: type[Record]) -> Iterator[tuple[str, type[Enum]]]:
    for name, hint in typing.get_type_hints(kind).items():
        options = hint.__args__ if isinstance(hint, UnionType) else (hint,)
        if isinstance(options[0], type) and issubclass(options[0], Enum):
            yield name, options[0]


def rows_of(store: Store) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return a row of each entity's table, from a file with one record of every kind."""
    one_of_each(store)
    for kind in ENTITIES:
        columns = table(kind).columns
        row = store._conn.execute(
            f"SELECT {', '.join(columns)} FROM {table(kind).name} WHERE id = 1"
        ).fetchone()
        yield table(kind).name, dict(zip(columns, row, strict=True))


def refused(store: Store, name: str, column: str, value: object) -> bool:
    """Return whether the schema refuses a value in a column of the row with id 1."""
    try:
        store._conn.execute("SAVEPOINT attempt")
        store._conn.execute(f"UPDATE {name} SET {column} = ? WHERE id = 1", (value,))
    except sqlite3.IntegrityError:
        return True
    else:
        return False
    finally:
        store._conn.execute("ROLLBACK TO attempt")
        store._conn.execute("RELEASE attempt")


@pytest.mark.parametrize("kind", ENTITIES, ids=table_name)
def test_the_fields_of_an_entity_are_the_columns_of_its_table(
    kind: type[Record], memory: Store
) -> None:
    columns = [row[1] for row in memory._conn.execute(f"PRAGMA table_info({table(kind).name})")]
    assert sorted(columns) == sorted(field.name for field in fields(kind))


def test_the_file_has_a_table_for_each_entity_and_its_own_and_all_are_strict(
    memory: Store,
) -> None:
    found = tables(memory._conn)
    assert set(found) == set(by_name()) | OWN
    assert [name for name, sql in found.items() if "STRICT" not in sql.rpartition(")")[2]] == []


def test_every_entity_of_the_domain_has_a_table() -> None:
    def all_of(kind: type[Record]) -> Iterator[type[Record]]:
        for child in kind.__subclasses__():
            yield child
            yield from all_of(child)

    assert {kind.__name__ for kind in all_of(Record)} - {"CodedRecord"} == {
        kind.__name__ for kind in ENTITIES
    }
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_every_enum_is_checked_to_the_last_value(memory: Store) -> None:
    one_of_each(memory)
    for kind in ENTITIES:
        for column, values in enums(kind):
            name = table(kind).name
            codes = [value.value for value in values if value.value != NEVER_STORED]
            assert not any(refused(memory, name, column, code) for code in codes), column
            assert refused(memory, name, column, NEVER_STORED), column
            assert refused(memory, name, column, "no such value"), f"{name}.{column}"
            assert refused(memory, name, column, ""), f"{name}.{column}"


def test_every_foreign_key_refuses_what_is_not_there(memory: Store) -> None:
    for name, row in rows_of(memory):
        keys = memory._conn.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        assert all(key[6] == "RESTRICT" for key in keys)
        for key in keys:
            assert refused(memory, name, key[3], 4711), f"{name}.{key[3]}"
        named = {column for column in row if column.endswith("_id")}
        pointers = next(POINTERS.get(kind, ()) for kind in ENTITIES if table_name(kind) == name)
        assert named - {*pointers} == {key[3] for key in keys}


def test_what_is_referred_to_cannot_be_removed_behind_the_stores_back(memory: Store) -> None:
    one_of_each(memory)
    for parent in ("problem", "goal", "indicator", "function", "subgroup", "policy_goal"):
        with pytest.raises(sqlite3.IntegrityError):
            memory._conn.execute(f"DELETE FROM {parent} WHERE id = 1")


def test_every_column_refuses_a_value_of_another_kind(memory: Store) -> None:
    wrong: dict[str, object] = {"TEXT": b"bytes", "INTEGER": "text", "REAL": "text"}
    for name, _row in rows_of(memory):
        for _, column, kind, *_ in memory._conn.execute(f"PRAGMA table_info({name})").fetchall():
            assert refused(memory, name, column, wrong[kind]), f"{name}.{column}"


def test_every_bound_of_a_number_is_kept(memory: Store) -> None:
    bounds = {
        "suppression_threshold": (2, 3),
        "threshold": (2, 3),
        "gap_limit": (-0.1, 0),
        "number": (-1, 0),
        "priority": (4, 3),
        "decimals": (7, 6),
        "position": (-1, 0),
        "tolerance": (-0.1, 0),
        "target_gap": (-0.1, 0),
        "cost": (-1, 0),
        "hours": (-1, 0),
        "affected_number": (-1, 0),
        "output_women": (-1, 0),
        "output_men": (-1, 0),
        "women": (-1, 0),
        "men": (-1, 0),
        "total": (-1, 0),
        "amount": (-1, 0),
        "score": (6, 5),
        "level_number": (0, 1),
        "wanted_level": (0, 1),
        "answers": (-1, 0),
    }
    seen = set()
    for name, row in rows_of(memory):
        for column in row:
            bad, good = bounds.get(column, (None, None))
            if ("year" in column and not column.endswith("_id")) or column in (
                "valid_from",
                "valid_to",
            ):
                bad, good = 1799, 2200
            if column.endswith(("_numerator", "_denominator", "_margin")):
                bad, good = -0.5, 0
            if bad is None or (name == "indicator" and column == "number"):
                continue
            seen.add((name, column))
            assert refused(memory, name, column, bad), f"{name}.{column}"
            assert not refused(memory, name, column, good), f"{name}.{column}"
    checked = {
        (name, column)
        for name, sql in re.findall(r"CREATE TABLE (\w+) \(\n(.*?)\n\)", SQL, re.DOTALL)
        for column, kind, rest in COLUMN.findall(sql)
        if kind != "TEXT" and "CHECK" in rest and "IN (0, 1)" not in rest
    }
    assert checked - seen == set()


def test_flags_are_nothing_but_0_and_1(memory: Store) -> None:
    hints = {kind: typing.get_type_hints(kind) for kind in ENTITIES}
    one_of_each(memory)
    for kind, fields_ in hints.items():
        for column, hint in fields_.items():
            if hint in (bool, bool | None):
                assert refused(memory, table(kind).name, column, 2), column


def test_readable_ids_bear_the_letters_of_their_kind(memory: Store) -> None:
    one_of_each(memory)
    for kind, prefix in PREFIXES.items():
        for wrong in ("", "X-1", prefix, f"{prefix}-", f"{prefix}-x"):
            assert refused(memory, table(kind).name, "code", wrong), wrong


@pytest.mark.parametrize("period", ["", "202", "abcd", "H1-2025"])
def test_a_period_begins_with_a_year(memory: Store, period: str) -> None:
    one_of_each(memory)
    assert refused(memory, "observation", "period", period)


def test_each_thing_exists_once_while_it_is_in_use(memory: Store, english: None) -> None:
    one_of_each(memory)
    for kind in (Observation, GoalProblem):
        again = replace(memory.all(kind)[0], id=0)
        with pytest.raises(JimdeskError, match="already one like this"):
            memory.edit("x", lambda edit, one=again: edit.save(one))  # type: ignore[misc]
    total = replace(memory.all(Observation)[0], id=0, subgroup_id=None)
    memory.edit("x", lambda edit: edit.save(total))
    with pytest.raises(JimdeskError, match="already one like this"):
        memory.edit("x", lambda edit: edit.save(total))


def test_a_rule_of_the_schema_answers_in_plain_words_and_nothing_is_changed(
    memory: Store, english: None
) -> None:
    with pytest.raises(JimdeskError, match="not allowed here"):
        memory.edit("x", lambda edit: edit.save_all([Problem(), Problem(priority=9)]))
    with pytest.raises(JimdeskError, match="still refers"):
        memory.edit("x", lambda edit: edit.save(Cause(problem_id=4711)))
    assert memory.count(Problem) == 0
    assert memory.undo_label is None


# --- triggers and migrations -------------------------------------------------------------------


def test_every_table_with_history_logs_insert_update_and_delete(memory: Store) -> None:
    logged = set(by_name()) - WITHOUT_HISTORY
    assert triggers(memory) == {
        f"history_{name}_{event}" for name in logged for event in ("insert", "update", "delete")
    }
    assert set(by_name()) > WITHOUT_HISTORY


def test_every_column_is_logged(memory: Store) -> None:
    one_of_each(memory)
    memory._conn.execute("PRAGMA foreign_keys = OFF")
    memory._conn.execute("DELETE FROM change")
    for kind in ENTITIES:
        name = table(kind).name
        if name in WITHOUT_HISTORY:
            continue
        memory._conn.execute(f"DELETE FROM {name} WHERE id = 1")
        logged = memory._conn.execute("SELECT field FROM change WHERE table_name = ?", (name,))
        assert {field for (field,) in logged} == set(table(kind).columns) - {"id"}


def test_dropped_or_changed_triggers_are_made_anew_when_the_file_is_opened(path: Path) -> None:
    with Store.read(path)._conn as conn:
        wanted = conn.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    with sqlite3.connect(path) as conn:
        conn.execute("DROP TRIGGER history_problem_update")
        conn.execute("DROP TRIGGER history_goal_insert")
        conn.execute(  # as of a version in which problems had one field
            "CREATE TRIGGER history_problem_update AFTER UPDATE ON problem BEGIN INSERT INTO change"
            " (step_id, table_name, row_id, kind, field, old, new) SELECT (SELECT max(id) FROM"
            " step), 'problem', old.id, 'update', 'title', old.title, new.title WHERE old.title IS"
            " NOT new.title; END"
        )
    conn.close()
    store = Store.open(path)
    found = store._conn.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    assert sorted(found) == sorted(wanted)
    store.close()


def test_a_table_rebuilt_by_a_migration_gets_its_triggers_back(memory: Store) -> None:
    memory._conn.execute("PRAGMA foreign_keys = OFF")
    Database(memory._conn, execute_plugins=False).table("problem").transform()
    history.install_triggers(memory._conn)
    problem, _ = memory.edit("x", lambda edit: edit.save(Problem(title="a")))
    memory.edit("x", lambda edit: edit.save(replace(problem, title="b")))
    assert [change.new for change in memory.changes(problem)] == ["b", None]


def test_the_names_of_the_migrations_are_those_that_are_registered() -> None:
    registered = migrations.steps().pending(Database(memory=True, execute_plugins=False))
    assert tuple(step.name for step in registered) == migrations.NAMES


def test_a_new_file_has_every_migration(memory: Store) -> None:
    assert migrations.applied(memory._conn) == migrations.NAMES
    assert migrations.pending(memory._conn) == ()


def test_a_migration_that_leaves_a_link_to_nowhere_is_noticed(english: None) -> None:
    conn = database.create(None)
    database.migrate(conn)
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("INSERT INTO cause (problem_id) VALUES (4711)")
    with pytest.raises(database.DamagedError, match="damaged"):
        database.migrate(conn)
    conn.close()


def test_the_settings_of_a_connection_are_those_that_protect_the_file(store: Store) -> None:
    assert store.path
    store.edit("x", lambda edit: edit.save(Problem()))  # the library has settings of its own
    wanted = {
        "application_id": 0x4A694D44,
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 3,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "locking_mode": "exclusive",
        "recursive_triggers": 0,
        "mmap_size": 0,
    }
    found = {name: store._conn.execute(f"PRAGMA {name}").fetchone() for name in wanted}
    assert {name: row[0] for name, row in found.items()} == wanted
    assert store._conn.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0
    assert store._conn.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == database.LONGEST_VALUE


def test_the_agency_cannot_be_given_a_threshold_that_protects_nobody(memory: Store) -> None:
    assert refused(memory, "agency", "suppression_threshold", 2)
    assert memory.all(Agency)[0].suppression_threshold == 5
    assert memory.all(Indicator) == []
