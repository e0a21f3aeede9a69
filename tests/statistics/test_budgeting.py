"""Shares, amounts per person, index and standard cost of an analysis, with known results."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

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
from jimdesk.domain.observation import Sex
from jimdesk.domain.record import Status
from jimdesk.statistics.budget_cover import amount_of, covers, in_words
from jimdesk.statistics.budgeting import (
    HIDDEN,
    Line,
    LineKind,
    Pair,
    Resource,
    Standing,
    allocated,
    index,
    lines,
    per_person,
    share_within,
)
from jimdesk.statistics.charts.shares import shares
from jimdesk.statistics.charts.words import describe
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.reading_guard import Trap, guards

pytestmark = pytest.mark.usefixtures("english")

PLACES = Resource(name="Kronor: places", amounts=Pair(300.0, 600.0))
PRISON = Standing(
    target=Pair(100.0, 300.0),
    resources=(PLACES,),
    access=Pair(30.0, 150.0),
    access_share=Pair(30.0, 50.0),
    need="The same",
)
"""Women: 3 kronor each and 30 per cent with access; men: 2 kronor each and 50 per cent."""


def of(found: Standing, label: str) -> Line:
    return next(each for each in lines(found) if each.label == label)


def traps(found: Standing) -> list[Trap]:
    return [each.trap for each in guards(found)]


def mirrored(found: Standing) -> Standing:
    def turned(pair: Pair) -> Pair:
        return Pair(pair.men, pair.women, pair.hidden)

    return replace(
        found,
        target=turned(found.target),
        access=turned(found.access),
        access_share=turned(found.access_share),
        outcome=turned(found.outcome),
        outcome_share=turned(found.outcome_share),
        resources=tuple(replace(each, amounts=turned(each.amounts)) for each in found.resources),
    )


def test_the_four_shares_stand_first_side_by_side() -> None:
    told = [each for each in lines(PRISON) if each.kind is LineKind.SHARE]
    assert [(each.label, each.women, each.men) for each in told][:3] == [
        ("Share of the target group, %", 25.0, 75.0),
        ("Share of kronor: places, %", pytest.approx(100 / 3), pytest.approx(200 / 3)),
        ("With access, % of each sex", 30.0, 50.0),
    ]
    assert [each.kind for each in lines(PRISON)][:4] == [LineKind.SHARE] * 4


def test_amount_per_person_and_index_follow_from_resource_and_target_group() -> None:
    assert per_person(PLACES, PRISON.target) == (3.0, 2.0)
    women, men = index(PLACES, PRISON.target)
    assert women == pytest.approx(4 / 3)
    assert men == pytest.approx(8 / 9)


def test_nothing_is_worked_out_from_one_sex_alone() -> None:
    alone = Pair(100.0, None)
    assert all(isinstance(each, Undefined) for each in per_person(PLACES, alone))
    assert all(isinstance(each, Undefined) for each in index(PLACES, alone))
    assert share_within(Pair(1.0, 2.0), alone) == Pair(1.0, None)


def test_share_is_hidden_with_what_it_is_worked_out_from() -> None:
    assert share_within(HIDDEN, PRISON.target) == HIDDEN
    assert share_within(PRISON.access, HIDDEN) == HIDDEN


def test_costlier_with_less_access_warns_for_either_sex() -> None:
    women, men = guards(PRISON), guards(mirrored(PRISON))
    assert women[0].text.startswith("Women cost more per person but have less access.")
    assert men[0].text.startswith("Men cost more per person but have less access.")
    assert (women[0].sex, men[0].sex) == (Sex.WOMEN, Sex.MEN)


def test_costlier_with_more_access_does_not_warn() -> None:
    assert traps(replace(PRISON, access_share=Pair(50.0, 30.0))) == []


def test_other_resources_than_money_are_named_in_the_warning() -> None:
    time = replace(PLACES, name="Time, hours", kind=ResourceKind.TIME)
    for found in (replace(PRISON, resources=(time,)), mirrored(replace(PRISON, resources=(time,)))):
        assert guards(found)[0].text.startswith("Time, hours: more per ")


def test_costlier_with_fewer_that_reach_the_outcome_warns_for_either_sex() -> None:
    found = replace(PRISON, access_share=Pair(), outcome_share=Pair(10.0, 20.0))
    for kind in (ResourceKind.KRONOR, ResourceKind.TIME):
        one = replace(found, resources=(replace(PLACES, kind=kind),))
        assert traps(one) == traps(mirrored(one)) == [Trap.COSTLIER_LESS_OUTCOME]
        assert guards(one)[0].text != guards(mirrored(one))[0].text


def test_unequal_index_without_need_asks_for_the_need() -> None:
    assert Trap.JUDGE_BY_NEED in traps(replace(PRISON, need=" "))
    assert Trap.JUDGE_BY_NEED not in traps(PRISON)


def test_amount_without_a_target_group_cannot_be_interpreted() -> None:
    total = Resource(name="Kronor", total=5.0)
    assert traps(Standing(resources=(total,))) == [Trap.NOT_INTERPRETABLE]
    assert traps(Standing(resources=(total,), target=HIDDEN)) == []


def test_equal_amount_with_unequal_access_is_not_an_equal_service() -> None:
    equal = replace(PLACES, amounts=Pair(100.0, 300.0), method=AllocationMethod.STANDARD_COST)
    found = guards(replace(PRISON, resources=(equal,)))
    assert [each.trap for each in found] == [Trap.EQUAL_SHARE_UNEQUAL_ACCESS, Trap.KEY_DECIDES]
    assert found[0].sex is Sex.WOMEN
    same = replace(PRISON, resources=(equal,), access_share=Pair(40.0, 40.5))
    assert traps(same) == [Trap.KEY_DECIDES]


def test_what_is_not_split_is_said() -> None:
    found = replace(PRISON, resources=(replace(PLACES, total=1000.0),))
    assert "10 % of the total is not split" in guards(found)[-1].text
    almost = replace(PRISON, resources=(replace(PLACES, total=901.0),))
    assert Trap.NOT_ALL_SPLIT not in traps(almost)


def test_few_persons_are_little_to_build_on() -> None:
    assert Trap.SMALL_GROUP in traps(replace(PRISON, target=Pair(29.0, 300.0)))


def test_shares_of_small_groups_have_no_decimals() -> None:
    small = replace(PRISON, target=Pair(40.0, 300.0))
    assert of(small, "Share of the target group, %").decimals == 0
    assert of(PRISON, "Share of the target group, %").decimals == 1


def test_hidden_target_group_leaves_no_number_in_the_table() -> None:
    found = replace(
        PRISON,
        target=HIDDEN,
        access_share=HIDDEN,
        access=HIDDEN,
        resources=(replace(PLACES, amounts=HIDDEN),),
    )
    assert all(not each.is_known for each in lines(found))
    assert guards(found) == ()
    chart = shares(found, code="JB-001", title="Places", year=2025)
    assert chart.is_empty
    assert describe(chart) == "There are no values to show yet."


def test_chart_says_the_shares_in_words() -> None:
    chart = shares(PRISON, code="JB-001", title="Places", year=2025, source="Register")
    assert chart.labels == ("Target group", "Kronor: places", "Has access")
    assert "Women: lowest 25.0 (Target group)" in describe(chart)


AMOUNTS = st.integers(0, 10**12) | st.decimals(
    0, 10**9, allow_nan=False, allow_infinity=False, places=2
)
KEYS = st.floats(0, 1e9, allow_nan=False) | st.integers(0, 10**9)


@given(AMOUNTS, KEYS, KEYS)
def test_standard_cost_keeps_the_total_exactly(total: float, women: float, men: float) -> None:
    assume(women or men)
    amount = float(total)
    parts = allocated(amount, float(women), float(men))
    assert not isinstance(parts, Undefined)
    exactly = [Fraction(repr(each)) for each in (*parts, amount)]
    assert exactly[0] + exactly[1] == exactly[2]
    assert min(parts) >= 0


def test_standard_cost_follows_the_key_and_rounds_to_the_total_s_decimals() -> None:
    assert allocated(100.0, 1.0, 2.0) == (33.0, 67.0)
    assert allocated(100.05, 1.0, 2.0) == (33.35, 66.7)
    assert allocated(100.0, 0.0, 2.0) == (0.0, 100.0)
    assert isinstance(allocated(100.0, 0.0, 0.0), Undefined)
    assert isinstance(allocated(100.0, -1.0, 2.0), Undefined)


# --- how much of the budget ----------------------------------------------------------------------

WORK = BudgetLine(id=1, name="Work", year=2025, amount=1000.0)
CARE = BudgetLine(id=2, name="Care", year=2025)
DONE = BudgetAnalysis(
    id=1,
    code="JB-001",
    year=2025,
    budget_line_id=1,
    assessment=DistributionAssessment.UNJUSTIFIED_WOMEN,
)
OPEN = BudgetAnalysis(id=2, code="JB-002", year=2025, budget_line_id=1)
LOOSE = BudgetAnalysis(id=3, code="JB-003", assessment=DistributionAssessment.JUSTIFIED)
GONE = replace(DONE, id=4, status=Status.LAPSED)
OLD = replace(DONE, id=5, year=2024)
RESOURCES = {
    1: [
        BudgetResource(budget_analysis_id=1, women=100.0, men=150.0),
        BudgetResource(budget_analysis_id=1, kind=ResourceKind.TIME, total=9000.0),
    ],
    2: [BudgetResource(budget_analysis_id=2, total=500.0)],
}
MEASURES = {
    1: [
        BudgetMeasure(
            budget_analysis_id=1, kind=MeasureKind.REALLOCATE, amount=20.0, decision_id=1
        ),
        BudgetMeasure(budget_analysis_id=1, kind=MeasureKind.INVEST, amount=5.0),
        BudgetMeasure(budget_analysis_id=1, kind=MeasureKind.INVESTIGATE, amount=7.0),
    ]
}


def test_only_assessed_analyses_of_the_year_count_as_analysed() -> None:
    found = covers([WORK, CARE], [DONE, OPEN, LOOSE, GONE, OLD], RESOURCES, MEASURES, 2025)
    work, care, loose = found.rows
    assert (work.analysed, work.share, work.analyses) == (250.0, 25.0, (DONE, OPEN))
    assert (care.share, care.analyses) == (None, ())
    assert (loose.line, loose.amount, loose.analyses) == (None, None, (LOOSE,))
    assert (found.amount, found.analysed, found.share) == (1000.0, 250.0, 25.0)
    assert (found.reallocated, found.invested, found.decided) == (20.0, 5.0, 20.0)


def test_no_more_than_the_whole_budget_item_is_analysed() -> None:
    much = {1: [BudgetResource(budget_analysis_id=1, total=5000.0)]}
    assert covers([WORK], [DONE], much, {}, 2025).share == 100.0


def test_amount_of_an_analysis_needs_both_sexes_or_the_total() -> None:
    assert amount_of([BudgetResource(budget_analysis_id=1, women=3.0)]) == 0.0
    assert amount_of([BudgetResource(budget_analysis_id=1, women=3.0, total=5.0)]) == 5.0


def test_overview_is_said_in_words() -> None:
    found = covers([WORK, CARE], [DONE, OPEN, LOOSE], RESOURCES, MEASURES, 2025)
    said = in_words(found)
    assert "250 of 1,000 kronor" in said.replace("\u202f", ",")
    assert "3 analyses. Justified: 1; Unjustified, to the disadvantage of women: 1" in said
    assert "not assessed: 1" in said
    assert "20 kronor are reallocated and 5 invested; 20 of them by a decision." in said
    assert in_words(covers([], [], {}, {}, 2025)).startswith("No appropriations")
