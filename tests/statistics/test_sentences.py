from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Desired, Indicator, Measure, SexLabels
from jimdesk.domain.observation import Missing, Observation
from jimdesk.statistics.figures import Row, row
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.sentences import (
    development,
    gap_in_words,
    gap_of_year,
    range_in_words,
    summary,
    trend_in_words,
    with_unit,
)

pytestmark = pytest.mark.usefixtures("english")

SHARE = Indicator(measure=Measure.SHARE_WITHIN_SEX, desired=Desired.CLOSE_GAP)


def rows(indicator: Indicator, **years: dict[str, Any]) -> dict[int, Row]:
    """Return rows by year; years are written y2016=..."""
    return {
        int(year[1:]): row(indicator, Observation(indicator_id=1, period=year[1:], **values))
        for year, values in years.items()
    }


def levels(women: float | None, men: float | None, **values: Any) -> dict[str, Any]:
    return {"women_value": women, "men_value": men} | values


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (-7.0, "7.0 percentage points lower for women than for men"),
        (7.25, "7.3 percentage points higher for women than for men"),
        (0.0, "the same for women and men"),
        (-0.04, "almost the same for women and men"),
        (Undefined("Men: 0."), "The difference cannot be worked out. Men: 0."),
    ],
)
def test_a_difference_has_its_direction_in_words(gap: float | Undefined, words: str) -> None:
    assert gap_in_words(SHARE, gap) == words


def test_a_difference_is_in_the_indicators_unit_and_words() -> None:
    days = Indicator(measure=Measure.MEAN, unit="days", sex_labels=SexLabels.GIRLS_BOYS)
    assert gap_in_words(days, -2.5) == "2.5 days lower for girls than for boys"
    count = Indicator(measure=Measure.COUNT, sex_labels=SexLabels.BOTH)
    assert gap_in_words(count, 3.0) == "3 more for women and girls than for men and boys"
    assert gap_in_words(SHARE, 1.0, 0) == "1 percentage point higher for women than for men"


@pytest.mark.parametrize(
    ("unit", "gap", "words"),
    [
        ("", 247.0, "247 more for women than for men"),
        ("antal", -247.0, "247 fewer for women than for men"),
        ("st.", 2.0, "2 more for women than for men"),
        ("cases", 12.0, "12 cases more for women than for men"),
        ("", 0.0, "as many for women as for men"),
        ("", 0.4, "almost as many for women as for men"),
    ],
)
def test_of_what_is_counted_there_is_more_or_fewer(unit: str, gap: float, words: str) -> None:
    count = Indicator(measure=Measure.COUNT, unit=unit)
    assert gap_in_words(count, gap) == words
    found = rows(count, y2025={"women_numerator": 400.0 + gap, "men_numerator": 400.0})
    assert summary(count, found, 2025) == f"In 2025 there were {words}."


def test_without_both_sexes_there_is_no_difference_to_say() -> None:
    assert gap_of_year(SHARE, rows(SHARE, y2025=levels(64.0, None))[2025]) == ""


def test_a_unit_is_said_without_what_stands_in_brackets_and_an_index_has_none() -> None:
    score = Indicator(measure=Measure.MEAN, unit="points (1–5)")
    assert gap_in_words(score, -0.1) == "0.1 points lower for women than for men"
    index = Indicator(measure=Measure.INDEX, unit="index 0–100", decimals=0)
    assert gap_in_words(index, -2.0) == "2 lower for women than for men"


def test_values_have_units() -> None:
    assert with_unit(SHARE, 64.0, 1) == "64.0 per cent"
    assert with_unit(Indicator(measure=Measure.COUNT), 64.0, 0) == "64"
    assert with_unit(Indicator(measure=Measure.COUNT, unit="cases"), 64.0, 0) == "64 cases"
    assert with_unit(Indicator(measure=Measure.INDEX), 64.0, 1) == "64.0"


def test_ranges_in_words() -> None:
    assert range_in_words(40.0, 60.0) == "between 40 and 60"
    assert range_in_words(40.0, None) == "at least 40"
    assert range_in_words(None, 60.0) == "at most 60"
    assert range_in_words(None, None) == ""


def test_a_difference_that_shrank_beside_its_plan() -> None:
    planned = replace(SHARE, target_year=2025, target_gap=5.0)
    found = rows(planned, y2016=levels(52.0, 70.0), y2025=levels(64.0, 71.0))
    assert summary(planned, found, 2025) == (
        "The sex difference has decreased from 18.0 to 7.0 percentage points since 2016. "
        "In 2025 the value was 7.0 percentage points lower for women than for men. "
        "The plan for 2025 was at most 5."
    )
    assert development(planned, found, 2025) == (
        "The sex difference has decreased from 18.0 to 7.0 percentage points since 2016. "
        "The plan for 2025 was at most 5."
    )


def test_the_baseline_goes_before_the_oldest_row() -> None:
    based = replace(SHARE, baseline_year=2020, baseline_gap=-9.0, target_year=2027)
    found = rows(based, y2016=levels(52.0, 70.0), y2025=levels(60.0, 71.0))
    assert summary(based, found, 2025) == (
        "The sex difference has increased from 9.0 to 11.0 percentage points since 2020. "
        "In 2025 the value was 11.0 percentage points lower for women than for men. "
        "The plan for 2027 is at most 0."
    )
    assert "since" not in summary(based, rows(based, y2020=levels(60.0, 71.0)), 2020)


def test_a_difference_that_did_not_change_or_turned() -> None:
    same = rows(SHARE, y2016=levels(52.0, 70.0), y2025=levels(53.0, 71.0))
    assert summary(SHARE, same, 2025) == (
        "The sex difference is unchanged since 2016: "
        "18.0 percentage points lower for women than for men."
    )
    turned = rows(SHARE, y2016=levels(46.0, 50.0), y2025=levels(51.0, 50.0))
    assert summary(SHARE, turned, 2025) == (
        "The sex difference has turned since 2016: "
        "it was 4.0 percentage points lower for women than for men "
        "and is 1.0 percentage points higher for women than for men."
    )


def test_a_first_year_speaks_for_itself() -> None:
    found = rows(SHARE, y2025=levels(64.0, 71.0))
    assert summary(SHARE, found, 2025) == (
        "In 2025 the value was 7.0 percentage points lower for women than for men."
    )


def test_a_broken_series_is_not_compared() -> None:
    found = rows(
        SHARE,
        y2016=levels(52.0, 70.0),
        y2020=levels(52.0, 70.0, series_break=True),
        y2025=levels(64.0, 71.0),
    )
    assert summary(SHARE, found, 2025) == (
        "In 2025 the value was 7.0 percentage points lower for women than for men. "
        "A break in the series makes earlier years not comparable."
    )


def test_a_goal_on_levels_speaks_of_the_levels() -> None:
    rising = replace(
        SHARE, desired=Desired.INCREASE, target_year=2025, target_women=64.0, target_men=71.5
    )
    found = rows(rising, y2016=levels(52.0, 71.0), y2025=levels(64.0, 71.0))
    trend = (
        "The value for women has risen from 52.0 to 64.0 per cent since 2016. "
        "The value for men is 71.0 per cent, unchanged since 2016."
    )
    assert trend_in_words(rising, found, 2025) == trend
    assert summary(rising, found, 2025) == (
        f"{trend} In 2025 the value was 7.0 percentage points lower for women than for men. "
        "The plan for 2025 was 64 for women and 71.5 for men."
    )


def test_a_fall_is_called_a_fall() -> None:
    days = Indicator(
        measure=Measure.MEAN,
        unit="days",
        desired=Desired.WITHIN_RANGE,
        target_year=2030,
        target_high=30.0,
    )
    found = rows(days, y2024=levels(40.0, 35.0), y2025=levels(33.0, 36.0))
    assert summary(days, found, 2025) == (
        "The value for women has fallen from 40.0 to 33.0 days since 2024. "
        "The value for men has risen from 35.0 to 36.0 days since 2024. "
        "In 2025 the value was 3.0 days lower for women than for men. "
        "The plan for 2030 is at most 30."
    )


def test_a_trend_of_a_year_without_values_is_empty() -> None:
    assert trend_in_words(SHARE, {}, 2025) == ""
    assert trend_in_words(SHARE, rows(SHARE, y2025={}), 2025) == ""


def test_a_distribution_speaks_of_both_sexes() -> None:
    board = Indicator(measure=Measure.SEX_DISTRIBUTION)
    found = rows(
        board,
        y2016={"women_numerator": 2.0, "men_numerator": 8.0},
        y2025={"women_numerator": 9.0, "men_numerator": 11.0},
    )
    assert summary(board, found, 2025) == (
        "In 2025 45 per cent were women and 55 per cent men. In 2016 it was 20 and 80 per cent."
    )
    assert summary(board, found, 2016) == "In 2016 20 per cent were women and 80 per cent men."


def test_words_of_the_source_are_quoted() -> None:
    found = rows(SHARE, y2020={"text_value": "lika hög andel."})
    assert summary(SHARE, found, 2020) == "In 2020 the source says: lika hög andel."


def test_what_is_missing_is_said() -> None:
    nothing = "There are no values for women and men in 2025."
    assert summary(SHARE, {}, 2025) == nothing
    assert summary(SHARE, rows(SHARE, y2025={"women_missing": Missing.NOT_COLLECTED}), 2025) == (
        nothing
    )
    assert summary(SHARE, rows(SHARE, y2025=levels(64.0, None)), 2025) == (
        "In 2025 the value for women was 64.0 per cent. There is no value for men."
    )
    assert summary(SHARE, rows(SHARE, y2025=levels(None, 71.0)), 2025) == (
        "In 2025 the value for men was 71.0 per cent. There is no value for women."
    )


LEVEL = st.none() | st.floats(0, 100, allow_nan=False)


@given(st.sampled_from(Measure), st.none() | st.sampled_from(Desired), LEVEL, LEVEL, LEVEL, LEVEL)
def test_every_kind_of_indicator_gets_a_sentence(
    measure: Measure,
    desired: Desired | None,
    women: float | None,
    men: float | None,
    before: float | None,
    start: float | None,
) -> None:
    indicator = Indicator(
        measure=measure,
        desired=desired,
        baseline_year=2020,
        baseline_women=start,
        target_year=2026,
        target_women=before,
    )
    found = rows(indicator, y2020=levels(before, men), y2025=levels(women, men))
    for sentence in (summary(indicator, found, 2025), development(indicator, found, 2025)):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert "{" not in sentence
