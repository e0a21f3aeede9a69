"""All figures of the file, one to a row."""

import pytest

from jimdesk.domain.observation import Missing, Quantity, Sex
from jimdesk.reports.flat import Flat, build
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, INTERNAL, few, saver, shares, whole_chain, young

pytestmark = pytest.mark.usefixtures("english")


def _number(flat: Flat, sex: Sex, quantity: Quantity) -> tuple[float | None, Missing | None]:
    (found,) = (
        (each.number, each.missing)
        for each in flat.series[0].figures
        if (each.period, each.sex, each.quantity) == ("2025", sex, quantity)
    )
    return found


def test_every_number_stands_for_itself() -> None:
    flat = build(whole_chain(), 2025, DRAFT)
    assert _number(flat, Sex.WOMEN, Quantity.NUMERATOR) == (45, None)
    assert _number(flat, Sex.WOMEN, Quantity.VALUE) == (75, None)
    assert flat.series[0].source == "Case system"
    assert flat.status == "Draft 2026-01-15"
    assert len(flat.sheet.rows) * 3 == len(flat.series[0].figures)


def test_small_counts_are_hidden_and_so_is_what_gives_them_away() -> None:
    flat = build(few(), 2025, DRAFT)
    assert _number(flat, Sex.WOMEN, Quantity.NUMERATOR) == (None, Missing.PROTECTED)
    assert _number(flat, Sex.WOMEN, Quantity.VALUE) == (None, Missing.PROTECTED)
    assert 3.0 not in [each.number for each in flat.series[0].figures]


def test_the_internal_file_shows_them_and_says_so() -> None:
    flat = build(few(), 2025, INTERNAL)
    assert _number(flat, Sex.WOMEN, Quantity.NUMERATOR) == (3, None)
    assert "INTERNAL" in flat.status
    assert flat.shown == ()


def test_subgroups_have_their_names() -> None:
    store: Store = whole_chain()
    subgroup = young(store)
    indicator = build(store, 2025, DRAFT).series[0].indicator
    saver(store)(shares(indicator, "2025", (20, 40), (200, 400), subgroup.id))
    figures = build(store, 2025, DRAFT).series[0].figures
    assert {(each.subgroup_id, each.group) for each in figures} == {
        (None, ""),
        (subgroup.id, "18–24"),
    }
