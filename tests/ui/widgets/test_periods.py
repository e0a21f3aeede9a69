"""Periods as people and agencies write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.observation import Observation
from jimdesk.ui.widgets.periods import newest_first, read_period, step

PARTS = ["", *(f"-H{n}" for n in (1, 2)), *(f"-T{n}" for n in (1, 2, 3))]
PARTS += [*(f"-Q{n}" for n in range(1, 5)), *(f"-{n:02}" for n in range(1, 13))]
periods = st.builds("{}{}".format, st.integers(1910, 2090), st.sampled_from(PARTS))


@given(periods)
def test_every_stored_period_is_read_as_itself(period: str) -> None:
    assert read_period(f" {period} ") == period


@pytest.mark.parametrize(
    ("written", "stored"),
    [("2025K4", "2025-Q4"), ("2025 q4", "2025-Q4"), ("2025M03", "2025-03"), ("2025h1", "2025-H1")],
)
def test_other_ways_to_write_a_period_are_understood(written: str, stored: str) -> None:
    assert read_period(written) == stored


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1234",
        "2500",
        "12",
        "2025-13",
        "2025-00",
        "2025-H3",
        "202512",
        "2025-1",
        "2 025",
        "2025,5",
    ],
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert read_period(text) is None


@given(periods, st.integers(-30, 30))
def test_steps_forth_and_back_cancel_and_lead_to_periods(period: str, by: int) -> None:
    there = step(period, by)
    assert step(there, -by) == period
    assert Observation(indicator_id=1, period=there).period == there


def test_a_quarter_is_followed_by_the_next_also_over_new_year() -> None:
    assert step("2025-Q4", 1) == "2026-Q1"
    assert step("2025-01", -1) == "2024-12"
    assert step("2025", 1) == "2026"


def test_newest_stand_first_and_a_year_above_its_parts() -> None:
    shown = sorted(["2024", "2025-Q1", "2025", "2025-Q4"], key=newest_first, reverse=True)
    assert shown == ["2025", "2025-Q4", "2025-Q1", "2024"]
