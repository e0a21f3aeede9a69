"""Which backup copies are kept: many of the last days, fewer of older days, weeks and months."""

from collections.abc import Hashable, Sequence
from datetime import UTC, date, datetime, timedelta

from jimdesk.store.manifest import Copy

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, then weeks, then months before yesterday keep their last copy."""


def superfluous(copies: Sequence[Copy], now: datetime) -> list[Copy]:
    """Return the copies that may go.

    All from today and yesterday stay, and the last one of each of 12 days, 10 weeks and 9 months
    before that. The newest stays whatever its date, as does one that seems to come from the
    future: a clock that was wrong removes nothing.

    Args:
        copies: All copies of a file, the newest first; those kept for ever stay and do not count.
        now: The present time.

    Source: quality requirements R-BAK-4 and FT27; the counts are those of Anki.
    """
    yesterday = now.astimezone(UTC).date() - timedelta(days=1)
    seen: tuple[set[Hashable], ...] = (set(), set(), set())
    return [
        copy
        for copy in [copy for copy in copies if not copy.kept_for_ever][1:]
        if (day := copy.at.astimezone(UTC).date()) < yesterday and not _last_of_its_time(day, seen)
    ]


def _last_of_its_time(day: date, seen: tuple[set[Hashable], ...]) -> bool:
    """Return whether a copy is the first met of a day, week or month that keeps one; note it."""
    year, week, _ = day.isocalendar()
    keys: tuple[Hashable, ...] = (day, (year, week), (day.year, day.month))
    for key, met, most in zip(keys, seen, (DAILY, WEEKLY, MONTHLY), strict=True):
        if key in met:
            return False
        if len(met) < most:
            met.add(key)
            return True
    return False
