"""Resources for women and men in the reports, and somebody who wants to know what is hidden."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.domain.budget_persons import ACCESS, TARGET, new_indicator, with_base
from jimdesk.domain.budgeting import (
    AllocationMethod,
    BudgetAnalysis,
    BudgetLine,
    BudgetMeasure,
    BudgetResource,
    DistributionAssessment,
    MeasureKind,
    ResourceKind,
)
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.reports import report
from jimdesk.reports.document import ChartBlock, Document, Paragraph, Table
from jimdesk.reports.parts.budget_sheets import analysis_sheet, cover_sheet
from jimdesk.reports.parts.release import opened
from jimdesk.reports.parts.words import PROTECTED
from jimdesk.reports.sheet import Cell, Number, Sheet
from jimdesk.review.chain import Chain
from jimdesk.review.publication import numbers_shown, publication
from jimdesk.statistics.budgeting import allocated
from jimdesk.statistics.measures import Undefined
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, INTERNAL, book, empty_store, saver, sheet

pytestmark = pytest.mark.usefixtures("english")

YEAR = 2025
Persons = tuple[float, float]


def analysed(
    target: Persons,
    access: Persons | None = None,
    *,
    as_share: bool = True,
    total: float = 90_000.0,
    split: Persons | None = None,
    **fields: Any,
) -> Store:
    """Return a file with one analysis, whose amount follows the number of persons."""
    store = empty_store()
    save = saver(store)
    line = save(BudgetLine(name="Places", year=YEAR, amount=200_000.0))
    analysis = save(
        BudgetAnalysis(
            title="Work",
            year=YEAR,
            budget_line_id=line.id,
            assessment=DistributionAssessment.UNCLEAR,
            **fields,
        )
    )
    whole = save(new_indicator(TARGET, analysis, None))
    save(_counts(whole, target))
    ids: dict[str, Any] = {TARGET: whole.id}
    if access is not None:
        made = new_indicator(ACCESS, analysis, whole)
        part = save(made if as_share else replace(made, measure=Measure.COUNT))
        found = _counts(part, access)
        base = dict(zip((Sex.WOMEN, Sex.MEN), target, strict=True))
        save(with_base(found, {}, base) if as_share else found)
        ids[ACCESS] = part.id
    save(replace(analysis, **ids))
    parts = split or allocated(total, *target)
    assert not isinstance(parts, Undefined)
    save(
        BudgetResource(
            budget_analysis_id=analysis.id,
            description="Places",
            women=parts[0],
            men=parts[1],
            total=total,
            method=AllocationMethod.STANDARD_COST,
            allocation=f"By persons: {target}",
        )
    )
    return store


def _counts(indicator: Indicator, pair: Persons) -> Observation:
    return Observation(
        indicator_id=indicator.id,
        period=str(YEAR),
        women_numerator=pair[0],
        men_numerator=pair[1],
    )


def plain(cell: Cell) -> object:
    return cell.value if isinstance(cell, Number) else cell


def measures(store: Store, options: Any = DRAFT) -> dict[str, tuple[object, ...]]:
    """Return what the sheet says by measure: women, men and their difference."""
    found: Sheet = sheet(book(store, options=options), "Gender budgeting")
    return {str(row[3]): tuple(map(plain, row[4:7])) for row in found.rows}


def paper(store: Store) -> Document:
    build = report("budget").document
    assert build is not None
    return build(store, YEAR, DRAFT)


def told(store: Store) -> list[object]:
    """Return everything that sheet and paper say of the analysis and of the budget."""
    with opened(store, YEAR, DRAFT) as material:
        sheets = (analysis_sheet(material.basis), cover_sheet(material.basis))
    blocks = [
        each
        for each in paper(store).blocks
        if isinstance(each, Paragraph | ChartBlock)
        or (isinstance(each, Table) and "Outcome" not in each.caption)
    ]
    return [sheets, blocks]


def test_large_groups_are_shown_side_by_side() -> None:
    store = analysed((100.0, 300.0), (30.0, 150.0), split=(300.0, 600.0), total=900.0)
    found = measures(store)
    assert found["Target group"] == (25.0, 75.0, -50.0)
    assert found["Has access"] == (30.0, 50.0, -20.0)
    assert found["For each person, kronor: Places"] == (3.0, 2.0, 1.0)
    (chart,) = sheet(book(store), "Gender budgeting").charts
    assert "Women: lowest 25.0" in chart.alt_text
    guard = [each for each in paper(store).blocks if getattr(each, "label", "") == "Reading guard"]
    assert "Women cost more per person but have less access." in str(guard[0])


def test_overview_tells_how_much_of_the_budget_is_analysed() -> None:
    store = analysed((100.0, 300.0))
    (analysis,) = store.all(BudgetAnalysis)
    measure = BudgetMeasure(
        budget_analysis_id=analysis.id, kind=MeasureKind.REALLOCATE, amount=500.0
    )
    saver(store)(measure)
    (row,) = sheet(book(store), "Analysed budget").rows
    assert [plain(each) for each in row] == [
        "Places",
        200_000.0,
        90_000.0,
        45.0,
        500.0,
        0.0,
        "JB-001: Unclear",
    ]


def test_a_file_without_analyses_has_no_sheet_of_them() -> None:
    titles = {each.title for each in book(empty_store()).sheets}
    assert titles.isdisjoint({"Gender budgeting", "Analysed budget"})


def test_small_target_group_hides_all_that_follows_from_it_for_both_sexes() -> None:
    found = measures(analysed((3.0, 300.0), (2.0, 150.0)))
    for label in (
        "Target group",
        "Kronor: Places",
        "Has access",
        "For each person, kronor: Places",
        "Resource index, kronor: Places",
        "Target group, number",
    ):
        assert found[label] == (PROTECTED,) * 3, label
    assert sheet(book(analysed((3.0, 300.0))), "Gender budgeting").charts == ()


def test_few_left_without_access_hide_the_access_though_both_numbers_are_large() -> None:
    for as_share in (True, False):
        found = measures(analysed((100.0, 300.0), (98.0, 150.0), as_share=as_share))
        assert found["Has access"] == (PROTECTED,) * 3
        assert found["Has access" if as_share else "With access, number"] == (PROTECTED,) * 3


def test_few_left_without_access_are_on_no_sheet_of_the_workbook() -> None:
    """The indicators' own sheets would say 100 and 98, large numbers both, and 2 are left."""
    for as_share in (True, False):
        store = analysed((100.0, 300.0), (98.0, 157.0), as_share=as_share)
        cells = [
            str(plain(cell)) for sheet in book(store).sheets for row in sheet.rows for cell in row
        ]
        assert [cell for cell in cells if re.search(r"\b(98|157)\b", cell)] == []


def test_numbers_that_were_handed_over_before_the_analysis_stop_the_next_hand_over() -> None:
    store = analysed((100.0, 300.0), (98.0, 157.0), as_share=False)
    (analysis,) = store.all(BudgetAnalysis)
    access = analysis.access_indicator_id
    chain, entered = Chain.load(store), store.all(Observation)
    apart = replace(chain, budget_analyses={})
    earlier = list(numbers_shown(apart, entered, publication(apart, entered).protection))
    exposed = publication(chain, entered, earlier).protection.exposed
    assert {key.indicator_id for key in exposed} == {access}


def test_internal_workbook_shows_what_is_hidden_elsewhere() -> None:
    assert measures(analysed((3.0, 300.0)), INTERNAL)["Target group, number"] == (
        3.0,
        300.0,
        -297.0,
    )


def test_public_indicator_is_not_protected() -> None:
    store = analysed((3.0, 300.0))
    (whole,) = store.all(Indicator)
    saver(store)(replace(whole, public_reason="A board", public_decided_by="Head"))
    assert measures(store)["Target group, number"] == (3.0, 300.0, -297.0)


def test_few_places_are_hidden_with_their_total() -> None:
    store = analysed((100.0, 300.0))
    (resource,) = store.all(BudgetResource)
    saver(store)(replace(resource, kind=ResourceKind.PLACES, women=2.0, men=40.0, total=42.0))
    table = next(
        each
        for each in paper(store).blocks
        if isinstance(each, Table) and each.caption.startswith("Resources of")
    )
    assert table.rows[0][1:4] == (PROTECTED,) * 3


def test_sensitive_outcome_of_nobody_is_hidden() -> None:
    store = analysed((100.0, 300.0))
    save = saver(store)
    (analysis,) = store.all(BudgetAnalysis)
    part = save(Indicator(name="Violence", measure=Measure.COUNT, sensitive=True))
    save(_counts(part, (0.0, 40.0)))
    save(replace(analysis, outcome_indicator_id=part.id))
    assert measures(store)["With the outcome, number"] == (PROTECTED,) * 3


SMALL = st.integers(1, 4).map(float)
LARGE = st.integers(400, 900).map(float)


@settings(max_examples=12)
@given(SMALL, SMALL, LARGE, LARGE, st.booleans(), st.booleans())
def test_nothing_that_is_shown_depends_on_a_hidden_target_group(
    one: float, other: float, men: float, more: float, women_are_few: bool, as_share: bool
) -> None:
    """Two files that differ in hidden counts and in what a standard cost makes of them."""
    pairs = [(one, men), (other, more)]
    if not women_are_few:
        pairs = [(men, one), (more, other)]
    first, second = (analysed(each, (300.0, 300.0), as_share=as_share) for each in pairs)
    assert told(first) == told(second)


@settings(max_examples=8)
@given(SMALL, SMALL, st.booleans())
def test_nothing_that_is_shown_depends_on_hidden_access(
    one: float, other: float, are_left: bool
) -> None:
    """The few are those with access, or those who are left without it."""
    found = [(100.0 - each if are_left else each, 150.0) for each in (one, other)]
    first, second = (analysed((100.0, 300.0), each, as_share=False) for each in found)
    assert told(first) == told(second)
