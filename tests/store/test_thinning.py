from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.store.manifest import Copy, Reason, newest_first
from jimdesk.store.thinning import DAILY, MONTHLY, WEEKLY, superfluous

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


def copy(serial: int, at: datetime, reason: Reason = Reason.CLOSE) -> Copy:
    return Copy(path=Path(f"{serial:04}.jim"), at=at, serial=serial, reason=reason)


def thinned(copies: list[Copy], now: datetime = NOW) -> list[Copy]:
    gone = superfluous(newest_first(copies), now)
    return [one for one in newest_first(copies) if one not in gone]


def test_everything_from_today_and_yesterday_stays() -> None:
    copies = [copy(n, NOW - timedelta(hours=35) + timedelta(minutes=30 * n)) for n in range(70)]
    assert len(thinned(copies)) == 70


def test_years_of_daily_work_leave_days_then_weeks_then_months() -> None:
    copies: list[Copy] = []
    start = NOW - timedelta(days=3 * 365)
    for number in range(3 * 365 * 2):
        at = start + timedelta(hours=12 * number)
        copies = thinned([*copies, copy(number + 1, at)], at)
    older = [one.at.date() for one in copies if one.at.date() < NOW.date() - timedelta(days=2)]
    assert len(older) <= DAILY + WEEKLY + MONTHLY
    assert max(Counter(older).values()) == 1
    gaps = [(later - earlier).days for later, earlier in pairwise(older)]
    assert gaps[:8] == [1] * 8
    assert (NOW.date() - older[-1]).days > 200


def test_pinned_copies_and_those_before_a_migration_stay_for_ever() -> None:
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    old = [copy(n, long_ago, Reason.MIGRATION) for n in range(1, 40)]
    assert thinned([*old, copy(99, NOW)])[1:] == newest_first(old)


@pytest.mark.fault("FT27")
def test_a_clock_that_jumps_back_removes_nothing() -> None:
    days = [copy(n, NOW - timedelta(days=20 - n)) for n in range(1, 20)]
    before = thinned(days)
    long_ago = datetime(1999, 12, 31, tzinfo=UTC)
    wrong = copy(100, long_ago)
    assert thinned([*before, wrong], long_ago) == [wrong, *before]
    assert wrong in thinned([*before, wrong], NOW), "the newest stays whatever its date"


@pytest.mark.fault("FT27")
@pytest.mark.parametrize(
    "day", [date(2028, 2, 29), date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31)]
)
def test_leap_days_and_changes_of_the_clock_count_as_days(day: date) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    copies = [copy(100 - n, noon - timedelta(days=n)) for n in range(12)]
    assert len(thinned(copies, noon)) == 12


MOMENTS = st.integers(631_152_000, 2_840_140_800).map(lambda at: datetime.fromtimestamp(at, UTC))


@pytest.mark.fault("FT27")
@given(st.lists(MOMENTS, max_size=60), MOMENTS)
def test_whatever_the_clock_says_the_newest_and_the_recent_stay(
    moments: list[datetime], now: datetime
) -> None:
    copies = newest_first(copy(number, at) for number, at in enumerate(moments, start=1))
    kept = thinned(copies, now)
    assert kept[:1] == copies[:1]
    recent = now.date() - timedelta(days=1)
    assert [one for one in copies if one.at.date() >= recent and one not in kept] == []
    older = [one for one in kept[1:] if one.at.date() < recent]
    assert len(older) <= DAILY + WEEKLY + MONTHLY
    assert thinned(kept, now) == kept
