import copy
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.store import database, migrations
from jimdesk.store.dump import LARGEST, dump, load
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything, one_of_each, problem_with_causes
from tests.stores import new_store

Content = dict[str, Any]


@pytest.fixture
def dumped(store: Store) -> Path:
    """Return the dump of a file with every kind, a deletion, an undo and a setting."""
    assert store.path
    one_of_each(store)
    problem, _ = problem_with_causes(store)
    store.edit("x", lambda edit: edit.save(replace(problem, title="y")))
    store.undo()
    store.edit("x", lambda edit: edit.delete(problem))
    store.set_setting("report_year", "2025")
    store._conn.close()
    target = store.path.with_suffix(".json")
    dump(store.path, target)
    return target


def test_what_was_loaded_dumps_to_the_same_bytes(dumped: Path, tmp_path: Path) -> None:
    load(dumped, tmp_path / "loaded.jim")
    dump(tmp_path / "loaded.jim", tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == dumped.read_bytes()


def test_a_loaded_file_goes_on_where_the_other_was(dumped: Path, tmp_path: Path) -> None:
    load(dumped, tmp_path / "loaded.jim")
    store = Store.open(tmp_path / "loaded.jim")
    assert store.problems() == []
    assert store.setting("report_year") == "2025"
    assert [found.label for found in store.wastebasket()] == ["x"]
    assert store.undo_label == "x"
    store.undo()
    store.undo()
    assert store.redo_label == "problem"
    saved, _ = store.edit("new", lambda edit: edit.save(Problem()))
    assert (saved.id, saved.code) == (3, "P-003")
    assert store.changes(saved)[0].label == "new"
    store._conn.close()


def test_a_dump_is_readable_json_with_one_list_of_records_per_table(dumped: Path) -> None:
    text = dumped.read_text("utf-8")
    content = json.loads(text)
    assert list(content) == ["format", "version", "migrations", "sequences", "tables"]
    assert (content["format"], content["version"]) == ("jimdesk", 1)
    assert content["migrations"] == list(migrations.NAMES)
    assert list(content["tables"]) == sorted(content["tables"])
    assert content["tables"]["setting"] == [{"key": "report_year", "value": "2025"}]
    assert "åäö" in text
    assert text.endswith("}\n")
    assert b"\r" not in dumped.read_bytes()


def test_dumping_only_reads(path: Path) -> None:
    before = path.read_bytes()
    dump(path, path.with_suffix(".json"))
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 2


def test_a_dump_that_fails_leaves_the_older_one(path: Path, english: None) -> None:
    target = path.with_suffix(".json")
    target.write_text("older")
    content = bytearray(path.read_bytes())
    content[5 * 4096 :] = bytes(len(content) - 5 * 4096)
    path.write_bytes(content)
    with pytest.raises(database.DamagedError, match="damaged"):
        dump(path, target)
    assert target.read_text() == "older"


floats = st.floats(allow_nan=False, allow_infinity=False)
texts = st.text(st.characters(), max_size=20)
actions = st.lists(
    st.one_of(
        st.tuples(st.just("problem"), texts),
        st.tuples(st.just("cause"), texts),
        st.tuples(st.just("indicator"), floats),
        st.tuples(st.just("observation"), floats),
        st.tuples(st.just("setting"), texts),
        st.tuples(
            st.sampled_from(["delete", "restore", "undo", "redo", "empty_wastebasket"]),
            st.just(None),
        ),
    ),
    max_size=15,
)


def new_record(store: Store, action: str, value: Any) -> Record | None:
    problems, indicators = store.all(Problem), store.all(Indicator)
    if action == "problem":
        return Problem(title=value)
    if action == "cause" and problems:
        return Cause(problem_id=problems[-1].id, description=value)
    if action == "indicator":
        return Indicator(baseline_men=value)
    if action == "observation" and indicators:
        owner = indicators[-1].id
        period = str(1900 + len(store.where(Observation, indicator_id=owner)))
        return Observation(indicator_id=owner, period=period, women_numerator=abs(value))
    return None


def perform(store: Store, action: str, value: Any) -> None:
    if record := new_record(store, action, value):
        store.edit(action, lambda edit: edit.save(record))
    elif action == "setting":
        store.set_setting("key", value)
    elif action == "delete" and (used := [*store.all(Problem), *store.all(Indicator)]):
        store.edit(action, lambda edit: edit.delete(used[0]))
    elif action == "restore" and (found := store.wastebasket()):
        store.edit(action, lambda edit: edit.restore(found[0].deletion))
    elif action in ("undo", "redo", "empty_wastebasket"):
        getattr(store, action)()


@settings(max_examples=25)
@given(actions=actions)
def test_dump_of_load_of_dump_is_the_dump_whatever_was_done(actions: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = new_store()
        for action, value in actions:
            perform(store, action, value)
        store.copy_to(folder / "a.jim")
        rows = everything(store)
        store.close()
        dump(folder / "a.jim", folder / "a.json")
        load(folder / "a.json", folder / "b.jim")
        dump(folder / "b.jim", folder / "b.json")
        assert (folder / "a.json").read_bytes() == (folder / "b.json").read_bytes()
        loaded = Store.read(folder / "b.jim")
        assert repr(everything(loaded)) == repr(rows)  # tells 1.0 from 1
        loaded.close()


# --- what load refuses -------------------------------------------------------------------------


def change(path: tuple[str | int, ...], value: object) -> Callable[[Content], None]:
    def action(content: Content) -> None:
        target: Any = content
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = value

    return action


def without(*path: str | int) -> Callable[[Content], None]:
    def action(content: Content) -> None:
        target: Any = content
        for key in path[:-1]:
            target = target[key]
        del target[path[-1]]

    return action


def twice(content: Content) -> None:
    content["tables"]["problem"] *= 2


TITLE = ("tables", "problem", 0, "title")
HOSTILE = {
    "no format": without("format"),
    "other format": change(("format",), "other"),
    "no version": without("version"),
    "newer version": change(("version",), 2),
    "newer migration": change(("migrations",), ["m0001_first", "m0999_future"]),
    "strange migrations": change(("migrations",), [{"a": 1}]),
    "no migrations": without("migrations"),
    "migrations are none": change(("migrations",), []),
    "migrations are a text": change(("migrations",), "m0001_first"),
    "no tables": without("tables"),
    "tables are a list": change(("tables",), []),
    "no table at all": change(("tables",), {}),
    "a table is missing": without("tables", "goal"),
    "an unknown table": change(("tables", "sqlite_master"), []),
    "an own table": change(("tables", "_sqlite_migrations"), []),
    "a table with a quote": change(("tables", 'x" --'), []),
    "rows are a number": change(("tables", "goal"), 5),
    "rows are an object": change(("tables", "goal"), {"id": 1}),
    "a row is a text": change(("tables", "goal", 0), "row"),
    "a column is missing": without(*TITLE),
    "an unknown column": change(("tables", "problem", 0, "rowid"), 1),
    "a list as value": change(TITLE, ["a"]),
    "an object as value": change(TITLE, {"a": 1}),
    "nothing where something must be": change(TITLE, None),
    "half a character": change(TITLE, "\ud800"),
    "text longer than allowed": change(TITLE, "x" * (database.LONGEST_VALUE + 1)),
    "text as number": change(("tables", "problem", 0, "priority"), "first"),
    "a number that is too large": change(("tables", "problem", 0, "affected_number"), 2**64),
    "a value outside the list": change(("tables", "problem", 0, "status"), "done"),
    "an infinite number": change(("tables", "indicator", 0, "baseline_men"), float("inf")),
    "no number": change(("tables", "indicator", 0, "baseline_men"), float("nan")),
    "an infinite number in the log": change(("tables", "change", 0, "old"), float("inf")),
    "a period that is none": change(("tables", "observation", 0, "period"), "2025-13"),
    "a link to nowhere": change(("tables", "cause", 0, "problem_id"), 4711),
    "the same id twice": twice,
    "no agency": change(("tables", "agency"), []),
    "no sequences": without("sequences"),
    "sequences are a list": change(("sequences",), []),
    "a sequence is a text": change(("sequences", "problem"), "many"),
    "a sequence is too large": change(("sequences", "problem"), 2**64),
    "a sequence is negative": change(("sequences", "problem"), -1),
    "a sequence of nothing": change(("sequences", "nothing"), 1),
}


@pytest.mark.fault("FT30")
@pytest.mark.parametrize("action", HOSTILE.values(), ids=HOSTILE)
def test_load_refuses_json_that_breaks_the_format_and_makes_no_file(
    dumped: Path, tmp_path: Path, action: Callable[[Content], None], english: None
) -> None:
    content = json.loads(dumped.read_text("utf-8"))
    before = copy.deepcopy(content)
    action(content)
    assert repr(content) != repr(before)
    (tmp_path / "hostile.json").write_text(json.dumps(content))
    with pytest.raises(JimdeskError, match=r"^hostile\.json .*Nothing was made\.$"):
        load(tmp_path / "hostile.json", tmp_path / "loaded.jim")
    assert not (tmp_path / "loaded.jim").exists()
    assert not list(tmp_path.glob(".jimdesk-*"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b'"jimdesk"',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"format": "jimdesk", "version": ' + b"1" * 5000,
        b"\xff\xfe",
        b'{"format": "jimdesk"',
    ],
    ids=["nothing", "null", "list", "text", "lists", "objects", "figures", "bytes", "cut"],
)
def test_load_refuses_what_is_no_dump(tmp_path: Path, content: bytes, english: None) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(JimdeskError, match=r"^x\.json is not a JiM Desk dump\."):
        load(tmp_path / "x.json", tmp_path / "loaded.jim")
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_load_names_a_file_that_is_not_there(tmp_path: Path, english: None) -> None:
    with pytest.raises(JimdeskError, match=r"gone\.json cannot be read"):
        load(tmp_path / "gone.json", tmp_path / "loaded.jim")


def test_load_does_not_replace_what_is_there(dumped: Path, tmp_path: Path, english: None) -> None:
    (tmp_path / "there.jim").write_text("mine")
    with pytest.raises(JimdeskError, match=r"already a file there\.jim"):
        load(dumped, tmp_path / "there.jim")
    assert (tmp_path / "there.jim").read_text() == "mine"


@pytest.mark.parametrize("crash", ["load.filled", "atomic_write.written", "migrate.applied"])
def test_a_killed_load_leaves_no_file(
    dumped: Path, tmp_path: Path, child: Child, crash: str
) -> None:
    code = """
import sys
from pathlib import Path
from jimdesk.store.dump import load
load(Path(sys.argv[1]), Path(sys.argv[2]))
"""
    target = tmp_path / "loaded.jim"
    assert child(code, dumped, target, JIMDESK_CRASH_AT=crash).wait() == 137
    assert not target.exists()
    load(dumped, target)
    store = Store.read(target)
    assert store.count(Agency) == 1
    store.close()


def test_json_too_large_to_be_ours_is_refused_unread(tmp_path: Path, english: None) -> None:
    source = tmp_path / "huge.json"
    with source.open("wb") as file:
        file.truncate(LARGEST + 1)  # takes no room on the disk
    with pytest.raises(JimdeskError, match=r"huge\.json is not a JiM Desk dump"):
        load(source, tmp_path / "a.jim")
    assert not (tmp_path / "a.jim").exists()
