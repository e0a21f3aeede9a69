"""What holds for any table of records: it is read or told, and what is read was written."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jimdesk.domain.goal import Goal
from jimdesk.imports.cells import NotReadError, day_of, value_of
from jimdesk.imports.columns import of_kind, open_question, unknown_values
from jimdesk.imports.grids import Grid, grid_of, grids_from, written_grids
from jimdesk.imports.known import Known
from jimdesk.imports.listing import kind_of, listing_of
from jimdesk.imports.plan import Change
from jimdesk.imports.record_words import words_of
from jimdesk.imports.records import plan_records
from jimdesk.imports.records_apply import apply_records, order_of
from jimdesk.imports.targets import Form, Kind, names_of, targets
from jimdesk.reports.parts.labels import labels
from tests.stores import new_store

TEXTS = st.text(max_size=12) | st.sampled_from(
    ["P-001", "M-001", "2026", "2026-02-30", "1/2/2025", "Q3 2025", "ja", "hög", "1,5", "a; b", "-"]
)
KINDS = st.sampled_from(list(Kind))
NAMES = names_of(labels)


@st.composite
def grids(draw: st.DrawFn) -> tuple[Kind, Grid]:
    """Tables under heads that people use, with anything in their cells."""
    kind = draw(KINDS)
    known = [word for name in targets(kind) for word in words_of(kind, name)]
    heads = draw(st.lists(st.sampled_from(known) | TEXTS, min_size=1, max_size=6))
    rows = draw(st.lists(st.lists(TEXTS, max_size=6), min_size=1, max_size=6))
    return kind, grid_of([["rubrik"], heads, *rows])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids())
def test_any_table_is_read_or_told_and_read_again_changes_nothing(made: tuple[Kind, Grid]) -> None:
    kind, grid = made
    listing = listing_of(grid, NAMES, 2)
    mapping = of_kind(listing, NAMES, kind)
    kind_of(listing, NAMES)
    unknown_values(listing, mapping)
    if open_question(listing, mapping):
        return
    store = new_store()
    store.edit("x", lambda edit: edit.save(Goal(statement="a")))
    plan = plan_records(store, [(listing, mapping)])
    order = order_of([(listing, mapping)], plan, plan.of(Change.NEW, Change.CHANGED))
    store.edit(order.label, lambda edit: apply_records(edit, store, order))
    again = plan_records(store, [(listing, order.mappings[0])])
    assert again.of(Change.CHANGED) == []
    assert [each for each in again.of(Change.NEW) if not each.target] == []


@given(st.lists(st.lists(TEXTS, max_size=4), max_size=5))
def test_cells_are_read_back_as_they_were_written(rows: list[list[str]]) -> None:
    grid = grid_of(rows, "Blad")
    assert grids_from("".join(written_grids([grid]))) == [grid]


@given(st.text(max_size=30) | TEXTS, KINDS)
def test_any_cell_is_read_or_told(text: str, kind: Kind) -> None:
    for target in targets(kind).values():
        if target.form in (Form.REFERENCE, Form.LINK):
            continue
        value: Any
        try:
            value = value_of(text, target, {}, ",")
        except NotReadError:
            continue
        else:
            assert value is None or value != ""


@pytest.mark.parametrize(
    "form",
    ["{0:%Y-%m-%d}", "{0:%Y%m%d}", "{0.day}/{0.month} {0.year}", "{0.day}.{0.month}.{0.year}"],
)
@given(day=st.dates(date(1850, 1, 1), date(2190, 12, 31)))
def test_a_day_is_read_in_every_form_that_says_which_part_is_which(form: str, day: date) -> None:
    assert day_of(form.format(day)) == day.isoformat()


@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_any_cell_names_known_records_or_texts(text: str, titles: list[str]) -> None:
    known = Known()
    known.add([Goal(id=n, code=f"M-{n:03}", statement=t) for n, t in enumerate(titles, start=1)])
    try:
        found = known.named_in(Goal, text)
    except NotReadError:
        return
    assert all(each for each in found)
