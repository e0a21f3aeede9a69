"""Files of every released schema, made by the program of their time, still open and say the same.

A new schema adds a file and its dump here; none is ever made anew.
"""

import json
import shutil
from pathlib import Path

import pytest

from jimdesk.store import migrations
from jimdesk.store.dump import dump, load
from jimdesk.store.mapping import table
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES

FOLDER = Path(__file__).parent
OLD = sorted(FOLDER.glob("schema-*.jim"))


def test_there_is_a_file_of_every_schema() -> None:
    assert [path.stem for path in OLD] == [
        f"schema-{number:04d}" for number in range(1, len(migrations.NAMES) + 1)
    ]


@pytest.fixture(params=OLD, ids=lambda path: str(path.stem))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a copy of an old file."""
    return Path(shutil.copy(request.param, tmp_path))


@pytest.mark.fault("FT24")
def test_an_old_file_opens_and_holds_every_kind(old: Path) -> None:
    store = Store.open(old)
    assert store.problems() == []
    then = json.loads((FOLDER / f"{old.stem}.json").read_text("utf-8"))
    for kind in ENTITIES:
        assert store.count(kind) > 0 or table(kind).name not in then["tables"], kind.__name__
    assert store.wastebasket()[0].label == "Ta bort problem"
    store.edit("x", lambda edit: edit.delete(store.agency))
    store._conn.close()


def test_an_old_file_dumps_what_it_dumped_when_it_was_made(old: Path, tmp_path: Path) -> None:
    dump(old, tmp_path / "now.json")
    now = json.loads((tmp_path / "now.json").read_text("utf-8"))
    then = json.loads((FOLDER / f"{old.stem}.json").read_text("utf-8"))
    if then["migrations"] == now["migrations"]:
        assert now == then
    for kind in ENTITIES:  # a later schema may add fields and records, and takes none away
        for before in then["tables"].get(table(kind).name, []):
            after = [row for row in now["tables"][table(kind).name] if row["id"] == before["id"]]
            assert after[0] == after[0] | before


def test_an_old_dump_loads(old: Path, tmp_path: Path) -> None:
    load(FOLDER / f"{old.stem}.json", tmp_path / "loaded.jim")
    dump(tmp_path / "loaded.jim", tmp_path / "now.json")
    dump(old, tmp_path / "file.json")
    assert (tmp_path / "now.json").read_bytes() == (tmp_path / "file.json").read_bytes()
