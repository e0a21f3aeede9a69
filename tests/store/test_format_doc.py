"""The page that documents the dump names every table, column and stored code of the file."""

import re
from contextlib import closing

from jimdesk.paths import resource
from jimdesk.store import database
from jimdesk.store.as_json import FORMAT, VERSION
from jimdesk.store.dump import dump
from jimdesk.store.mapping import table
from jimdesk.store.store import Store
from jimdesk.store.tables import PREFIXES

DOC = resource("help", "format.md").read_text("utf-8")
SECTION = re.compile(r"^### `(\w+)` – .+\n((?:(?!^##).*\n?)*)", re.MULTILINE)
LINK = re.compile(r"^\| .+ \| `(\w+_\w+)` \| ((?:`\w+`(?:, )?)+) \|$", re.MULTILINE)
ROW = re.compile(r"^\| .+ \| `(\w+)` \| (.+) \|$", re.MULTILINE)
CODES = re.compile(r"^  (\w+) TEXT.* IN \(('.*')\)\),?$", re.MULTILINE)


def documented() -> dict[str, dict[str, str]]:
    """Return what each column holds, by table and column, as the page has it."""
    found = {name: dict(ROW.findall(body)) for name, body in SECTION.findall(DOC)}
    for name, columns in LINK.findall(DOC):
        found[name] = dict.fromkeys(re.findall(r"\w+", columns), "")
    return found


def schema() -> dict[str, tuple[str, set[str]]]:
    """Return the statement that makes each table, and its columns."""
    with closing(database.create(None)) as conn:
        database.migrate(conn)
        rows = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: (sql, {row[1] for row in conn.execute(f"PRAGMA table_info({name})")})
            for name, sql in rows
            if "sqlite_" not in name
        }


def test_the_page_names_every_table_and_no_other() -> None:
    assert set(documented()) == set(schema())


def test_the_page_names_every_column_and_no_other() -> None:
    for name, (_, columns) in schema().items():
        assert set(documented()[name]) == columns - {"id", "deleted"}, name


def test_the_page_names_every_stored_code_of_a_column_and_no_other() -> None:
    for name, (sql, _) in schema().items():
        for column, codes in CODES.findall(sql):
            page = documented()[name][column].replace("null", "")
            assert re.findall(r"`(\w+)`", page) == re.findall(r"'(\w+)'", codes), column


def test_the_page_names_the_letters_of_each_kind() -> None:
    sections = dict(SECTION.findall(DOC))
    for kind, prefix in PREFIXES.items():
        assert f"**{prefix}-001**" in sections[table(kind).name]


def test_the_page_names_the_keys_of_the_object(store: Store) -> None:
    assert store.path
    store._conn.close()
    target = store.path.with_suffix(".json")
    dump(store.path, target)
    keys = re.findall(r'^ "(\w+)":', target.read_text("utf-8"), re.MULTILINE)
    stated = re.findall(r"^\| `(\w+)` \|", DOC, re.MULTILINE)
    assert stated == keys
    assert f'always `"{FORMAT}"`' in DOC
    assert f"now `{VERSION}`" in DOC
