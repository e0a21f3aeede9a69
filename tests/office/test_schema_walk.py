"""Every stored field of a fully filled file is found in what can be read without the program."""

import dataclasses
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from jimdesk.domain.record import Record
from jimdesk.office import archive
from jimdesk.store.mapping import table
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from tests.reports.material import INTERNAL
from tests.store.samples import one_of_each

_LEFT = {"deleted", "parent_id", "successor_id", "predecessor_id", "closed_on"}
"""Fields that the sample leaves: it is of one record of each kind, not deleted and not closed."""

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, dict[str, object]]:
    """Return a file with one record of every kind, and the tables in its archive."""
    folder = tmp_path_factory.mktemp("walk")
    first = Store.create()
    one_of_each(first)
    first.copy_to(folder / "full.jim")
    first.close()
    store = Store.open(folder / "full.jim")
    archive.write(store, 2025, INTERNAL, folder / "full.zip")
    with ZipFile(folder / "full.zip") as packed:
        (name,) = [each for each in packed.namelist() if Path(each).suffix == ".json"]
        tables = json.loads(packed.read(name))["tables"]
    return store, tables


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.__name__)
def test_every_field_is_in_the_archive(
    kind: type[Record], filled: tuple[Store, dict[str, list[dict[str, object]]]]
) -> None:
    store, tables = filled
    stored: list[Record] = store.all(kind)
    assert stored, "the sample has none"
    assert not _left_empty(stored[-1]), "the sample leaves fields as they are made"
    kept = {row["id"]: row for row in tables[table(kind).name]}
    for record in stored:
        for field in dataclasses.fields(record):
            assert kept[record.id][field.name] == getattr(record, field.name), field.name


def _left_empty(record: Record) -> list[str]:
    """Return the fields that have their default, whose loss would not be seen."""
    return [
        field.name
        for field in dataclasses.fields(record)
        if field.name not in _LEFT and getattr(record, field.name) == field.default
    ]
