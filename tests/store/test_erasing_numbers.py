"""Numbers that are erased for good are nowhere in the file afterwards, but for what has left it."""

import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportedFigure, ExportEntry, ShownNumber
from jimdesk.domain.form import FormRequest
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.office import locked
from jimdesk.store import backup, erasing_numbers
from jimdesk.store.erasing_numbers import Spot
from jimdesk.store.store import Store

pytestmark = pytest.mark.usefixtures("english")

SHARE, COUNT, OTHER = 41.83746253719, 948_271_935.0, 58.16253746281
WORDS = "as many women as men, nearly"


def _bytes(number: float) -> bytes:
    return struct.pack(">i", int(number)) if number.is_integer() else struct.pack(">d", number)


def _held(path: Path) -> list[object]:
    content = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    numbers = [each for each in (SHARE, COUNT) if _bytes(each) in content]
    texts = [str(SHARE), str(int(COUNT)), WORDS]
    return [*numbers, *(text for text in texts if text.encode() in content)]


@pytest.fixture
def indicator(store: Store) -> Indicator:
    return store.edit("x", lambda edit: edit.save(Indicator(name="Share")))[0]


@pytest.fixture
def spot(store: Store, indicator: Indicator) -> Spot:
    """Return where numbers have been written, changed, undone, thrown away and written anew."""
    first = Observation(indicator_id=indicator.id, period="2024", women_value=SHARE)
    kept, _ = store.edit("x", lambda edit: edit.save(first))
    more = replace(kept, women_numerator=COUNT, text_value=WORDS)
    store.edit("x", lambda edit: edit.save(more))
    store.edit("x", lambda edit: edit.delete(more))
    again = Observation(indicator_id=indicator.id, period="2024", men_value=SHARE)
    store.edit("x", lambda edit: edit.save(again))
    store.undo()
    other = Observation(indicator_id=indicator.id, period="2025", women_value=OTHER)
    store.edit("x", lambda edit: edit.save(other))
    use = Observation(indicator_id=indicator.id, period="2024", women_value=SHARE, note="kept")
    store.edit("x", lambda edit: edit.save(use))
    return Spot(indicator_id=indicator.id, code=indicator.code, period="2024")


def _export(store: Store, indicator: Indicator, stage: str) -> None:
    entry = ExportEntry(at="2025-02-01T10:00:00+00:00", report="annual", year=2024, stage=stage)
    at: dict[str, Any] = {"indicator_id": indicator.id, "period": "2024", "sex": Sex.WOMEN}
    at["value"] = SHARE
    store.log_export(
        lambda: entry,
        [ShownNumber(export_entry_id=0, quantity=Quantity.VALUE, **at)],
        [ExportedFigure(export_entry_id=0, **at)],
    )


def test_numbers_are_nowhere_after_they_were_erased(
    store: Store, path: Path, indicator: Indicator, spot: Spot
) -> None:
    key = f"value:{indicator.id}:2024:0"
    page = {"key": "value", "rows": [[key, {"id": indicator.code, "women_value": SHARE}]]}
    request = FormRequest(token="t", year=2025, outline=json.dumps([page]))
    store.edit("x", lambda edit: edit.save(request))
    _export(store, indicator, "draft")
    assert len(_held(path)) >= 4
    assert not store.left_the_house(spot)
    store.erase_numbers(spot)
    assert _held(path) == []
    (year, rest) = sorted(store.all(Observation), key=lambda each: each.period)
    assert (year.has_values, year.note) == (False, "kept")
    assert rest.women_value == OTHER
    assert store.all(ShownNumber) == []
    assert store.all(ExportedFigure) == []
    (asked,) = store.all(FormRequest)
    assert json.loads(asked.outline)[0]["rows"] == [
        [key, {"id": indicator.code, "women_value": None}]
    ]
    assert not erasing_numbers.holds(store._conn, spot)
    assert store.problems() == []
    assert store.undo_label is None
    newest = store.changes(year)[0]
    assert (newest.kind, newest.label) == ("purge", "Erase values for good")


def test_what_was_handed_over_stays_known_to_the_protection(
    store: Store, indicator: Indicator, spot: Spot
) -> None:
    _export(store, indicator, "draft")
    _export(store, indicator, "final")
    assert store.left_the_house(spot)
    store.erase_numbers(spot)
    assert [each.value for each in store.shown_numbers(stage="final")] == [SHARE]
    assert {each.value for each in store.all(ExportedFigure)} == {SHARE}
    assert not store.all(Observation)[0].has_values or store.all(Observation)[0].period == "2025"


def test_numbers_of_a_closed_year_are_not_erased(store: Store, spot: Spot) -> None:
    store.edit("x", lambda edit: edit.close_year(2024, "2025-03-01"))
    with pytest.raises(JimdeskError, match="The year is closed"):
        store.erase_numbers(spot)
    assert erasing_numbers.holds(store._conn, spot)


def test_a_draft_sealed_with_another_year_breaks_no_seal(
    store: Store, indicator: Indicator, spot: Spot, path: Path
) -> None:
    _export(store, indicator, "draft")
    entry = store.all(ExportEntry)[0]
    store.edit("x", lambda edit: edit.save(replace(entry, year=2023)))
    store.edit("x", lambda edit: edit.close_year(2023, "2025-03-01"))
    store.erase_numbers(spot)
    store.close()
    opened = Store.open(path)
    assert opened.broken == []
    opened.close()


def test_what_still_holds_the_numbers_is_listed(store: Store, path: Path, spot: Spot) -> None:
    held = store.back_up()
    backup.keep_json(path)
    zipped = path.with_name("locked.zip")
    locked.write(store, "k7mq-x2pd-9hwt-v4bn-c8rz", zipped)
    store.erase_numbers(spot)
    after = store.back_up()
    found = erasing_numbers.held_by(path, spot)
    assert held in found
    assert zipped in found
    assert any(file.suffix == ".json" for file in found)
    assert after not in found
