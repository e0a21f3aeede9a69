from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.result import Assessment
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.status import Signal, signal, signal_label

ACHIEVED = Assessment.ACHIEVED
ON_THE_WAY = Assessment.ON_THE_WAY
UNCHANGED = Assessment.UNCHANGED
WORSENED = Assessment.WORSENED
CANNOT = Assessment.CANNOT_BE_ASSESSED


def goal(desired: Desired | None, **values: Any) -> Indicator:
    usual: dict[str, Any] = {"baseline_year": 2022, "target_year": 2026}
    return Indicator(desired=desired, **(usual | values))


def judge(
    indicator: Indicator, women: float | None = None, men: float | None = None, **values: Any
) -> Signal:
    observation = Observation(
        indicator_id=1, period="2024", women_value=women, men_value=men, **values
    )
    return signal(indicator, [observation], 2024)


RISING = goal(Desired.INCREASE, baseline_women=30.0, target_women=40.0)
FALLING = goal(Desired.DECREASE, baseline_women=20.0, target_women=5.0)
CLOSING = goal(Desired.CLOSE_GAP, baseline_women=52.0, baseline_men=70.0, target_gap=5.0)


def test_a_rising_goal_on_its_way() -> None:
    found = judge(RISING, 36.0)  # TV8a
    assert (found.assessment, found.attainment, found.expected) == (ON_THE_WAY, 60.0, 35.0)
    assert not found.behind_plan


def test_a_falling_goal_behind_its_plan() -> None:
    found = judge(FALLING, 14.0)  # TV8b
    assert (found.assessment, found.attainment, found.expected) == (ON_THE_WAY, 40.0, 12.5)
    assert found.behind_plan


@pytest.mark.parametrize("desired", [Desired.INCREASE, Desired.MAINTAIN])
def test_a_goal_to_keep_is_met_by_a_value_at_least_as_good(desired: Desired) -> None:
    found = judge(goal(desired, baseline_women=40.0, target_women=40.0), 41.0)  # TV8c
    assert found.assessment is ACHIEVED
    assert isinstance(found.attainment, Undefined)


def test_the_straight_path_in_the_year() -> None:
    women = goal(Desired.INCREASE, baseline_women=52.0, target_women=64.0, target_year=2025)
    assert judge(women, 60.0).expected == 60.0  # TV13
    assert not judge(women, 60.0).behind_plan
    assert judge(women, 59.0).behind_plan


@pytest.mark.parametrize(
    ("women", "assessment", "behind"),
    [
        (40.0, ACHIEVED, False),
        (39.99, ON_THE_WAY, False),
        (34.0, ON_THE_WAY, True),
        (30.05, UNCHANGED, False),
        (29.95, UNCHANGED, False),
        (29.9, WORSENED, False),
    ],
)
def test_each_signal_of_a_rising_goal(women: float, assessment: Assessment, behind: bool) -> None:
    found = judge(RISING, women)
    assert (found.assessment, found.behind_plan) == (assessment, behind)


def test_own_tolerance_and_margin_decide_what_counts_as_a_change() -> None:
    assert judge(replace(RISING, tolerance=1.0), 29.0).assessment is UNCHANGED
    assert judge(RISING, 29.0, women_margin=1.5).assessment is UNCHANGED
    assert judge(RISING, 29.0, women_margin=0.5).assessment is WORSENED


def test_both_sexes_must_reach_their_targets(english: None) -> None:
    both = replace(RISING, baseline_men=50.0, target_men=60.0)
    assert judge(both, 40.0, 60.0).assessment is ACHIEVED
    assert judge(both, 40.0, 56.0).assessment is ON_THE_WAY
    assert judge(both, 40.0, 45.0).assessment is WORSENED
    found = judge(both, 40.0)
    assert found.assessment is CANNOT
    assert found.reason == "Men: Not filled in yet."


def test_after_the_target_year_whatever_is_not_met_is_behind() -> None:
    found = signal(RISING, [Observation(indicator_id=1, period="2030", women_value=39.0)], 2030)
    assert (found.assessment, found.behind_plan, found.expected) == (ON_THE_WAY, True, 40.0)


def test_a_gap_that_closes_behind_plan(english: None) -> None:
    found = judge(replace(CLOSING, target_gap=None, target_year=2024), 64.0, 71.0)  # TV2
    assert (found.assessment, found.behind_plan) == (ON_THE_WAY, True)
    assert not isinstance(found.attainment, Undefined)
    assert round(found.attainment, 1) == 61.1
    assert found.caution == ""
    assert found.reason == (
        "Sex difference: start 18.0 (2022), wanted at most 0 (2024), observed 7.0 (2024). "
        "(7.0 − 18.0) / (0.0 − 18.0) = 61.1 per cent of the way. "
        "The straight path gives 0.0 in 2024."
    )


def test_a_gap_goal_is_met_on_written_decimals() -> None:
    found = judge(replace(CLOSING, target_gap=3.0), 61.1, 64.1)
    assert found.assessment is ACHIEVED


def test_a_gap_goal_may_start_from_a_difference_without_levels() -> None:
    gap_only = goal(Desired.CLOSE_GAP, baseline_gap=-18.0)
    assert judge(gap_only, 61.0, 64.0).assessment is ON_THE_WAY
    assert judge(gap_only, 40.0, 64.0).assessment is WORSENED


def test_a_gap_that_turned_is_flagged(english: None) -> None:
    turned = judge(goal(Desired.CLOSE_GAP, baseline_gap=-4.0), 51.0, 50.0)  # TV3
    assert (turned.assessment, turned.attainment) == (ON_THE_WAY, 75.0)
    assert turned.caution == (
        "The sex difference has turned: the other sex now has the higher value."
    )
    assert signal_label(turned).tone == "warning"


def test_a_gap_that_closed_because_men_fell_is_never_shown_as_good(english: None) -> None:
    found = judge(CLOSING, 53.0, 55.0)
    assert found.assessment is ON_THE_WAY
    assert found.caution == (
        "The sex difference is smaller mainly because the value for men fell, "
        "not because the value for women rose."
    )
    assert signal_label(found).tone == "warning"
    mirrored = replace(CLOSING, baseline_women=70.0, baseline_men=52.0)
    assert "value for women fell" in judge(mirrored, 55.0, 53.0).caution


def test_a_gap_that_closed_because_women_rose_is_good() -> None:
    found = judge(CLOSING, 66.0, 69.0)
    assert (found.assessment, found.caution) == (ACHIEVED, "")
    assert signal_label(found).tone == "good"


def test_where_lower_is_better_a_fall_of_the_higher_is_good(english: None) -> None:
    waiting = goal(
        Desired.CLOSE_GAP,
        measure=Measure.MEAN,
        baseline_women=40.0,
        baseline_men=30.0,
        target_women=30.0,
    )
    assert judge(waiting, 30.0, 30.0).assessment is ACHIEVED
    levelled = judge(waiting, 40.0, 40.0)
    assert levelled.assessment is ON_THE_WAY
    assert "value for men rose" in levelled.caution


def test_in_a_distribution_one_sex_always_falls() -> None:
    board = goal(
        Desired.CLOSE_GAP,
        measure=Measure.SEX_DISTRIBUTION,
        baseline_women=20.0,
        baseline_men=80.0,
        target_gap=20.0,
    )
    found = judge(board, 45.0, 55.0)
    assert (found.assessment, found.caution) == (ACHIEVED, "")


def test_a_source_that_says_equal_meets_a_gap_goal_without_a_level(english: None) -> None:
    found = judge(goal(Desired.CLOSE_GAP, baseline_gap=-18.0), text_value="lika hög andel")  # TV18
    assert found.assessment is ACHIEVED
    assert "observed 0 (according to the source, level unknown)" in found.reason


def test_a_goal_on_levels_may_have_a_target_for_the_difference_too() -> None:
    both = replace(
        RISING, baseline_women=30.0, baseline_men=50.0, target_women=40.0, target_gap=5.0
    )
    assert judge(both, 40.0, 50.0).assessment is ON_THE_WAY
    assert judge(both, 46.0, 50.0).assessment is ACHIEVED


@pytest.mark.parametrize(
    ("women", "assessment"),
    [(40.0, ACHIEVED), (39.95, ACHIEVED), (39.0, WORSENED), (45.0, ACHIEVED)],
)
def test_to_keep_is_to_be_within_tolerance_or_higher(women: float, assessment: Assessment) -> None:
    found = judge(goal(Desired.MAINTAIN, baseline_women=40.0), women)
    assert found.assessment is assessment
    assert bool(found.caution) == (women > 40.0)


def test_a_way_too_short_for_its_decimals_is_shown_with_three_more(english: None) -> None:
    short = goal(Desired.INCREASE, baseline_women=40.0, target_women=40.00001)
    assert "observed 39.0000 (" in judge(short, 39.0).reason


def test_what_need_not_move_is_explained_without_a_way_to_go(english: None) -> None:
    kept = goal(Desired.MAINTAIN, baseline_women=80.0, target_women=75.0, target_year=2030)
    found = judge(kept, 82.0)
    assert found.assessment is ACHIEVED
    assert isinstance(found.attainment, Undefined)
    assert "per cent of the way" not in found.reason
    assert "straight path" not in found.reason
    assert judge(kept, 70.0).assessment is WORSENED
    near = goal(Desired.CLOSE_GAP, baseline_gap=3.0, target_gap=5.0)
    assert isinstance(judge(near, 52.0, 50.0).attainment, Undefined)


def test_a_difference_can_be_kept() -> None:
    kept = goal(Desired.MAINTAIN, baseline_gap=-3.0)
    assert judge(kept, 50.0, 53.0).assessment is ACHIEVED
    assert judge(kept, 50.0, 54.0).assessment is WORSENED


@pytest.mark.parametrize(
    ("women", "men", "assessment"),
    [
        (40.0, 60.0, ACHIEVED),
        (39.9, 60.1, ON_THE_WAY),
        (30.0, 70.0, UNCHANGED),
        (20.0, 80.0, WORSENED),
    ],
)
def test_a_range_counts_for_both_sexes(women: float, men: float, assessment: Assessment) -> None:
    board = goal(
        Desired.WITHIN_RANGE,
        measure=Measure.SEX_DISTRIBUTION,
        decimals=1,
        baseline_women=30.0,
        baseline_men=70.0,
        target_low=40.0,
        target_high=60.0,
    )
    assert judge(board, women, men).assessment is assessment


def test_a_value_that_left_its_range_worsened(english: None) -> None:
    board = goal(
        Desired.WITHIN_RANGE,
        baseline_women=50.0,
        baseline_men=50.0,
        target_low=40.0,
        target_high=60.0,
    )
    found = judge(board, 35.0, 65.0)
    assert found.assessment is WORSENED
    assert "Women: start 50.0 (2022), wanted between 40 and 60 (2026)" in found.reason


@pytest.mark.parametrize(
    ("indicator", "reason"),
    [
        (replace(RISING, desired=None), "No wanted direction is filled in."),
        (replace(RISING, desired=Desired.NONE), "No wanted direction is filled in."),
        (replace(RISING, baseline_women=None), "Women: No start value is filled in."),
        (replace(RISING, target_women=None), "No target is filled in."),
        (goal(Desired.WITHIN_RANGE, baseline_women=3.0), "No target is filled in."),
        (goal(Desired.MAINTAIN), "No target is filled in."),
        (goal(Desired.CLOSE_GAP), "Sex difference: No start value is filled in."),
        (CLOSING, "Sex difference: Men: Not filled in yet."),
        (
            replace(RISING, target_women=20.0),
            "Women: The target lies the other way than the wanted direction.",
        ),
        (
            replace(FALLING, target_women=30.0),
            "Women: The target lies the other way than the wanted direction.",
        ),
        (replace(RISING, baseline_year=2025), "The year lies before the start."),
    ],
)
def test_what_is_lacking_is_said(indicator: Indicator, reason: str, english: None) -> None:
    found = judge(indicator, 36.0)
    assert (found.assessment, found.reason) == (CANNOT, reason)
    assert found.attainment == found.expected == Undefined(reason)


def test_a_year_without_values_cannot_be_assessed(english: None) -> None:
    found = signal(RISING, [], 2024)
    assert (found.assessment, found.reason) == (
        CANNOT,
        "There are no values for the whole of 2024.",
    )


def test_without_years_there_is_no_path(english: None) -> None:
    found = judge(replace(RISING, baseline_year=None, target_year=None), 31.0)
    assert (found.assessment, found.behind_plan) == (ON_THE_WAY, False)
    assert isinstance(found.expected, Undefined)
    assert found.reason == (
        "Women: start 30.0, wanted at least 40, observed 31.0 (2024). "
        "(31.0 − 30.0) / (40.0 − 30.0) = 10.0 per cent of the way."
    )


def test_what_counts_as_no_change_is_said(english: None) -> None:
    assert judge(RISING, 30.0).reason.endswith("Changes up to 0.05 count as none.")


@pytest.mark.parametrize(
    ("women", "text", "tone", "icon"),
    [
        (40.0, "Achieved", "good", "check"),
        (36.0, "On the way", "good", "trending-up"),
        (34.0, "On the way, behind plan", "warning", "trending-up"),
        (30.0, "Unchanged", "muted", "minus"),
        (20.0, "Worsened", "bad", "trending-down"),
        (None, "Cannot be assessed", "muted", "circle-question-mark"),
    ],
)
def test_a_signal_has_words_tone_and_icon(
    women: float | None, text: str, tone: str, icon: str, english: None
) -> None:
    label = signal_label(judge(RISING, women))
    assert (label.text, label.tone, label.icon) == (text, tone, icon)


LEVELS = st.integers(0, 1000).map(lambda tenths: tenths / 10)


@given(LEVELS, LEVELS, LEVELS, LEVELS, LEVELS)
def test_a_gap_goal_judges_both_sexes_alike(
    women_start: float, men_start: float, women: float, men: float, target: float
) -> None:
    there = goal(
        Desired.CLOSE_GAP, baseline_women=women_start, baseline_men=men_start, target_gap=target
    )
    back = replace(there, baseline_women=men_start, baseline_men=women_start)
    one, other = judge(there, women, men), judge(back, men, women)
    assert one.assessment is other.assessment
    assert one.behind_plan is other.behind_plan
    assert one.attainment == other.attainment
    assert bool(one.caution) is bool(other.caution)


@given(LEVELS, LEVELS, LEVELS)
def test_a_falling_goal_is_a_rising_goal_in_the_mirror(
    baseline: float, value: float, target: float
) -> None:
    rising = goal(Desired.INCREASE, baseline_women=baseline, target_women=target)
    falling = replace(
        rising,
        desired=Desired.DECREASE,
        baseline_women=round(100 - baseline, 1),
        target_women=round(100 - target, 1),
    )
    mirrored = round(100 - value, 1)
    one, other = judge(rising, value), judge(falling, mirrored)
    assert (one.assessment, one.behind_plan) == (other.assessment, other.behind_plan)
    assert one.attainment == other.attainment


@given(st.sampled_from(Desired), st.sampled_from(Measure), st.data())
def test_every_indicator_gets_a_signal_with_a_reason(
    desired: Desired, measure: Measure, data: st.DataObject
) -> None:
    level = st.none() | LEVELS
    fields = [
        "baseline_women", "baseline_men", "baseline_gap", "target_women", "target_men",
        "target_gap", "target_low", "target_high", "tolerance",
    ]  # fmt: skip
    indicator = goal(desired, measure=measure, **{name: data.draw(level) for name in fields})
    found = judge(indicator, data.draw(level), data.draw(level), women_numerator=data.draw(level))
    assert found.reason
    assert (found.assessment is ON_THE_WAY) or not found.behind_plan
