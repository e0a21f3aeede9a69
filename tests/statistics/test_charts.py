from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk import i18n
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.moved import IndicatorVersion, Move
from jimdesk.domain.observation import Missing, Observation, Quality
from jimdesk.statistics.charts.chart import Chart, Kind, values
from jimdesk.statistics.charts.groups import behind_difference, by_group
from jimdesk.statistics.charts.points import Group
from jimdesk.statistics.charts.trend import distribution, trend
from jimdesk.statistics.charts.words import (
    describe,
    name,
    notes,
    number,
    spoken,
    table,
    with_unit,
)

pytestmark = pytest.mark.usefixtures("english")

SHARE = Indicator(id=1, name="Moved on to work")
MEAN = Indicator(id=1, name="Content", measure=Measure.MEAN, unit="points")


def moved(*days: str) -> list[Move]:
    version = IndicatorVersion(indicator_id=1)
    changed = {"target_women": (60.0, 52.5), "target_year": (2025, 2027), "name": ("a", "b")}
    return [Move(version=replace(version, changed_on=day), changed=dict(changed)) for day in days]


def counted(
    period: str, women: tuple[float, float], men: tuple[float, float], group: int | None = None
) -> Observation:
    return Observation(
        indicator_id=1,
        period=period,
        subgroup_id=group,
        women_numerator=women[0],
        women_denominator=women[1],
        men_numerator=men[0],
        men_denominator=men[1],
    )


def valued(period: str, women: float | None, men: float | None) -> Observation:
    return Observation(indicator_id=1, period=period, women_value=women, men_value=men)


TWO_YEARS = [counted("2024", (121, 192), (3479, 4900)), counted("2025", (128, 200), (3550, 5000))]


def numbers(chart: Chart, series: int = 0) -> list[float | None]:
    return [point.value for point in chart.series[series].points]


levels = st.none() | st.floats(-1e6, 1e6, allow_subnormal=False)
years = st.lists(st.tuples(st.integers(1990, 2030), levels, levels), max_size=12,
                 unique_by=lambda each: each[0])  # fmt: skip


@given(years)
def test_description_names_every_series_and_its_extremes(
    rows: list[tuple[int, float | None, float | None]],
) -> None:
    i18n.install("en")
    chart = trend(MEAN, [valued(str(year), women, men) for year, women, men in rows])
    said = describe(chart)
    if chart.is_empty:
        assert said == "There are no values to show yet."
        return
    for series in chart.series:
        assert series.name in said
        known = [point for point in series.points if point.value is not None]
        if known:
            ends = sorted(known, key=lambda point: point.value or 0.0)
            assert number(ends[0]) in said
            assert number(ends[-1]) in said


@given(years)
def test_table_holds_the_same_numbers_as_the_chart(
    rows: list[tuple[int, float | None, float | None]],
) -> None:
    i18n.install("en")
    chart = trend(MEAN, [valued(str(year), women, men) for year, women, men in rows])
    heads, cells = table(chart)
    assert heads[1:] == tuple(series.name for series in chart.series)
    assert tuple(row[0] for row in cells) == chart.labels
    for at, row in enumerate(cells):
        for series, cell in zip(chart.series, row[1:], strict=True):
            point = series.points[at]
            assert cell == (number(point) if point.value is not None else point.missing.rstrip("."))


def test_year_without_values_is_a_hole_with_its_reason_and_never_zero() -> None:
    gone = Observation(
        indicator_id=1,
        period="2023",
        women_missing=Missing.NOT_COLLECTED,
        men_missing=Missing.NOT_COLLECTED,
    )
    chart = trend(SHARE, [counted("2021", (50, 100), (60, 100)), gone, *TWO_YEARS])
    assert chart.labels == ("2021", "2022", "2023", "2024", "2025")
    assert numbers(chart)[1:3] == [None, None]
    assert "No value for 2022: no value is filled in." in notes(chart)
    assert "No value for 2023: not collected." in notes(chart)
    assert table(chart)[1][2] == ("2023", "Not collected", "Not collected")


def test_only_the_sex_that_lacks_a_value_is_named() -> None:
    chart = trend(MEAN, [valued("2024", 3.0, 4.0), valued("2025", None, 4.0)])
    assert notes(chart)[0] == "No value for women 2025: not filled in yet."


def test_years_before_the_first_value_are_left_out() -> None:
    before = Observation(indicator_id=1, period="2020", women_missing=Missing.NOT_APPLICABLE)
    assert trend(SHARE, [before, *TWO_YEARS]).labels == ("2024", "2025")


def test_protected_value_is_a_hole_that_says_so() -> None:
    hidden = Observation(
        indicator_id=1,
        period="2023",
        women_missing=Missing.PROTECTED,
        men_missing=Missing.PROTECTED,
    )
    point = trend(SHARE, [hidden, *TWO_YEARS]).series[0].points[0]
    assert (point.value, point.protected, point.missing) == (None, True, "Protected")


def test_point_is_said_with_year_sex_value_and_unit() -> None:
    chart = trend(SHARE, TWO_YEARS)
    assert spoken(chart, chart.series[0], 0) == "2024, women, 63.0 per cent"
    assert name(chart) == (
        "Line chart: Moved on to work. Share of women and share of men, per cent, 2024–2025"
    )


def test_text_of_the_source_stands_for_a_missing_value() -> None:
    worded = Observation(indicator_id=1, period="2023", text_value="more men than women")
    chart = trend(SHARE, [counted("2022", (50, 100), (60, 100)), worded, *TWO_YEARS])
    assert spoken(chart, chart.series[0], 1) == "2023, women, more men than women"


def test_less_certain_values_are_remarked() -> None:
    early = replace(counted("2025", (5, 20), (500, 1000)), quality=Quality.PRELIMINARY)
    chart = trend(SHARE, [counted("2024", (50, 100), (60, 100)), early])
    assert chart.series[0].points[1].remark == "preliminary, small base"
    assert chart.series[1].points[1].remark == "preliminary"
    assert notes(chart) == [
        "Unfilled marks are less certain: women 2025 preliminary, small base; men 2025 preliminary."
    ]
    assert table(chart)[1][1] == ("2025", "25 (preliminary, small base)", "50 (preliminary)")


def test_break_in_the_series_is_told_and_no_trend_is_said_across_it() -> None:
    rows = [valued(str(year), year - 2020.0, 4.0) for year in (2021, 2022, 2023)]
    whole, broken = trend(MEAN, rows), trend(MEAN, [*rows[:2], replace(rows[2], series_break=True)])
    assert "up from" in describe(whole)
    assert "up from" not in describe(broken)
    assert "Break in the series: 2023." in notes(broken)


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ((1.0, 2.0, 3.0), "up from 1.0 to 3.0"),
        ((3.0, 2.0, 1.0), "down from 3.0 to 1.0"),
        ((2.0, 3.0, 2.0), "the same 2021 and 2023, 2.0"),
    ],
)
def test_trend_is_said_from_first_to_last(levels: tuple[float, ...], words: str) -> None:
    rows = [valued(str(2021 + at), value, None) for at, value in enumerate(levels)]
    assert f"Women: {words}" in describe(trend(MEAN, rows))


def test_plan_is_the_straight_path_and_equal_plans_are_one() -> None:
    aimed = replace(
        SHARE,
        desired=Desired.INCREASE,
        baseline_year=2024,
        target_year=2026,
        baseline_women=60.0,
        baseline_men=60.0,
        target_women=70.0,
        target_men=80.0,
    )
    chart = trend(aimed, TWO_YEARS)
    assert [plan.name for plan in chart.plans] == ["Plan, women", "Plan, men"]
    assert [plan.points[1].value for plan in chart.plans] == [65.0, 70.0]
    assert "Plan, men 2025: 70.0 per cent." in describe(chart)
    assert table(chart)[0] == ("Year", "Women", "Men", "Plan, women", "Plan, men")
    same = trend(replace(aimed, target_men=70.0), TWO_YEARS)
    assert [(plan.name, plan.tone) for plan in same.plans] == [("Plan", "total")]
    later = trend(replace(aimed, baseline_year=2030, target_year=2032), TWO_YEARS)
    assert "Plan" not in describe(later)
    assert trend(aimed, TWO_YEARS, with_plans=False).plans == ()


def test_wanted_range_is_a_band_with_its_numbers() -> None:
    band = trend(replace(SHARE, target_low=40.0), TWO_YEARS).band
    assert band is not None
    assert (band.name, band.low, band.high) == ("Wanted: at least 40", 40.0, None)
    assert trend(SHARE, TWO_YEARS).band is None
    balanced = trend(Indicator(measure=Measure.SEX_DISTRIBUTION), TWO_YEARS)
    assert "Balanced: 40–60 per cent." in describe(balanced)


def test_total_has_a_line_where_it_is_asked_for_or_all_there_is() -> None:
    assert len(trend(SHARE, TWO_YEARS).series) == 2
    whole = trend(SHARE, TWO_YEARS, with_total=True).series[2]
    assert whole.points[1].value == pytest.approx(100 * 3678 / 5200)
    only = trend(MEAN, [Observation(indicator_id=1, period="2025", total_value=3.0)])
    assert [series.tone for series in only.series] == ["total"]
    assert only.heading == "Total, not by sex, points"
    assert len(trend(MEAN, [valued("2025", 3.0, 4.0)], with_total=True).series) == 2


def test_axis_begins_at_zero_unless_all_values_lie_far_above() -> None:
    high = trend(MEAN, [valued("2024", 3.4, 3.8), valued("2025", 3.5, 3.9)])
    assert not high.from_zero
    assert "The value axis does not begin at 0." in notes(high)
    assert trend(MEAN, [valued("2024", 1.0, 3.8)]).from_zero
    assert trend(MEAN, [valued("2024", -1.0, 3.8)]).from_zero
    assert trend(SHARE, TWO_YEARS).from_zero
    assert trend(MEAN, []).from_zero


def test_figures_without_whole_years_are_shown_by_period() -> None:
    indicator = replace(MEAN, frequency=Frequency.QUARTER, baseline_year=2024, target_year=2025)
    aimed = replace(indicator, baseline_women=1.0, target_women=2.0)
    chart = trend(aimed, [valued("2025-Q2", 2.0, 3.0), valued("2025-Q1", 1.0, 3.0)])
    assert chart.labels == ("2025-Q1", "2025-Q2")
    assert chart.plans == ()


def test_numbers_of_a_count_need_no_unit_in_the_heading() -> None:
    chart = trend(replace(SHARE, measure=Measure.COUNT), [valued("2025", 10, 20)])
    assert chart.heading == "Number of women and men"


def test_sex_distribution_has_both_parts_and_the_band() -> None:
    chart = distribution(SHARE, [*TWO_YEARS, counted("2026", (0, 10), (0, 10))])
    assert (chart.kind, chart.is_percent) == (Kind.DISTRIBUTION, True)
    assert numbers(chart)[1] == pytest.approx(100 * 128 / 3678)
    assert numbers(chart, 1)[1] == pytest.approx(100 * 3550 / 3678)
    assert chart.series[0].points[2].value is None
    assert "Difference" not in describe(chart)
    assert distribution(MEAN, [valued("2025", 3.0, 4.0)]).is_empty
    assert not distribution(SHARE, [counted("2025", (10, 20), (30, 60))]).is_empty


GROUPS = [Group("Tech", 1), Group("Care", 2)]
SIMPSON = [
    counted("2025", (247, 393), (373, 460)),
    counted("2025", (37, 43), (340, 400), 1),
    counted("2025", (210, 350), (33, 60), 2),
]


def test_groups_stand_side_by_side_and_the_largest_difference_is_said() -> None:
    chart = by_group(SHARE, SIMPSON, [Group("All"), *GROUPS, Group("Other", 3)], 2025)
    assert chart.labels == ("All", "Tech", "Care")
    assert "Largest difference: All, 18.2 percentage points lower for women" in describe(chart)
    assert name(chart).startswith("Bar chart: Moved on to work.")
    assert by_group(SHARE, SIMPSON, GROUPS, 2024).is_empty


def test_groups_and_the_rest_add_up_to_the_whole_difference() -> None:
    chart = behind_difference(SHARE, SIMPSON, GROUPS, 2025)
    *parts, whole = (value or 0.0 for value in numbers(chart))
    assert sum(parts) == pytest.approx(whole)
    assert whole == pytest.approx(373 / 460 * 393 - 247)
    assert chart.series[0].tone == "women"
    assert max(parts) == parts[-1]  # Simpson's paradox: no group stands behind it, their sizes do
    assert chart.labels[-1] == "The whole difference"
    assert "Difference" not in describe(chart)


def test_men_are_shown_where_they_have_the_lower_share() -> None:
    swapped = [
        counted(each.period, (each.men_numerator or 0, each.men_denominator or 0),
                (each.women_numerator or 0, each.women_denominator or 0), each.subgroup_id)
        for each in SIMPSON
    ]  # fmt: skip
    chart = behind_difference(SHARE, swapped, GROUPS, 2025)
    assert chart.series[0].tone == "men"
    assert numbers(chart) == numbers(behind_difference(SHARE, SIMPSON, GROUPS, 2025))


def test_few_persons_are_told_with_a_decimal() -> None:
    small = [
        counted("2025", (10, 20), (12, 20)),
        counted("2025", (5, 10), (6, 10), 1),
        counted("2025", (5, 10), (6, 10), 2),
    ]
    assert number(behind_difference(SHARE, small, GROUPS, 2025).series[0].points[0]) == "1.0"


@pytest.mark.parametrize(
    "observations",
    [
        SIMPSON[1:],
        SIMPSON[:2],
        [counted("2025", (248, 393), (373, 460)), *SIMPSON[1:]],
        [valued("2025", 10.0, 20.0), *SIMPSON[1:]],
        [SIMPSON[0], replace(SIMPSON[1], women_numerator=None), SIMPSON[2]],
        [
            counted("2025", (10, 20), (10, 20)),
            counted("2025", (5, 10), (5, 10), 1),
            counted("2025", (5, 10), (5, 10), 2),
        ],
        [
            counted("2025", (8, 20), (10, 20)),
            counted("2025", (3, 10), (10, 20), 1),
            counted("2025", (5, 10), (0, 0), 2),
        ],
    ],
    ids=["no whole", "a group missing", "not adding up", "no counts", "a part unknown",
         "no difference", "a group without men"],
)  # fmt: skip
def test_nothing_is_shown_behind_a_difference_that_groups_do_not_make_up(
    observations: list[Observation],
) -> None:
    assert behind_difference(SHARE, observations, GROUPS, 2025).is_empty


def test_nothing_stands_behind_the_difference_of_a_mean() -> None:
    assert behind_difference(MEAN, SIMPSON, GROUPS, 2025).is_empty


def test_every_kind_has_a_name() -> None:
    assert [kind.label for kind in Kind] == [
        "Development",
        "Groups",
        "Sex distribution",
        "Behind the difference",
    ]


def test_margins_are_among_the_values_that_an_axis_must_hold() -> None:
    row = replace(valued("2025", 3.0, 4.0), women_margin=0.5)
    assert sorted(values(trend(MEAN, [row]).series)) == [2.5, 3.0, 3.5, 4.0]


def test_one_sex_alone_can_have_a_plan() -> None:
    aimed = replace(
        SHARE, baseline_year=2024, target_year=2026, baseline_women=60.0, target_women=70.0
    )
    assert [plan.name for plan in trend(aimed, TWO_YEARS).plans] == ["Plan, women"]


def test_per_cent_is_shown_with_its_sign_and_other_units_are_not() -> None:
    assert with_unit(trend(SHARE, TWO_YEARS), "64.0") == "64.0\u00a0%"
    assert with_unit(trend(MEAN, [valued("2025", 3.0, 4.0)]), "3.0") == "3.0"


def test_difference_that_cannot_be_told_is_left_out() -> None:
    huge = trend(MEAN, [valued("2025", 1.7e308, -1.7e308)])
    lonely = trend(MEAN, [valued("2025", 3.0, None)])
    alone = trend(MEAN, [Observation(indicator_id=1, period="2025", total_value=3.0)])
    assert not any("Difference" in describe(chart) for chart in (huge, lonely, alone))


def test_a_moved_target_stands_at_its_year_with_when_and_how_and_is_told_in_words() -> None:
    rows = [counted(str(year), (50, 100), (60, 100)) for year in (2022, 2023, 2024)]
    chart = trend(SHARE, rows, moves=moved("2024-03-01", "2023-05-12"))
    assert [move.at for move in chart.target_moves] == [1, 2]
    said = "The target was moved 2023-05-12: women 60 → 52.5; year 2025 → 2027."
    assert chart.target_moves[0].said == (said,)
    assert said in notes(chart)
    assert said in describe(chart)


def test_what_was_moved_before_the_first_year_or_after_the_last_stands_at_the_edge() -> None:
    rows = [counted(str(year), (50, 100), (60, 100)) for year in (2022, 2023)]
    first, last = trend(
        SHARE, rows, moves=moved("2020-01-01", "2026-01-01", "2026-02-01")
    ).target_moves
    assert (first.at, last.at, len(last.said)) == (0, 1, 2)
    assert trend(SHARE, [], moves=moved("2020-01-01")).target_moves == ()


def test_a_move_of_anything_but_the_target_is_not_marked() -> None:
    renamed = Move(
        version=IndicatorVersion(indicator_id=1, changed_on="2022-01-01"),
        changed={"name": ("a", "b")},
    )
    chart = trend(SHARE, [counted("2022", (50, 100), (60, 100))], moves=[renamed])
    assert chart.target_moves == ()


def test_a_target_that_had_no_level_before_shows_a_dash() -> None:
    version = IndicatorVersion(indicator_id=1, changed_on="2022-01-01")
    gone = Move(version=version, changed={"target_gap": (3.0, None)})
    (mark,) = trend(SHARE, [counted("2022", (50, 100), (60, 100))], moves=[gone]).target_moves
    assert mark.said == ("The target was moved 2022-01-01: largest sex difference 3 → –.",)
