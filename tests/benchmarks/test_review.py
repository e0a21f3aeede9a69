"""What all rules cost on a large file: `pytest tests/benchmarks/test_review.py -s`."""

from collections.abc import Callable
from time import perf_counter

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Desired, Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.review.rules import findings
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

INDICATORS = 2_000
YEARS = range(2016, 2026)
GOALS = 200
ROUNDS = 3
WANTED = 2.0
"""Seconds on a quiet machine; what is asserted is the ratio, which does not depend on it."""

BOUND = 8.0
"""Times what it takes to read the observations, which every rule needs."""


def test_all_rules_cost_little_more_than_to_read_what_they_look_at() -> None:
    store = Store.create()
    store.edit("fill", _fill)
    found = findings(store, YEARS[-1])
    judged = min(_seconds(lambda: findings(store, YEARS[-1])) for _ in range(ROUNDS))
    read = min(_seconds(lambda: store.all(Observation)) for _ in range(ROUNDS))
    number = f"{INDICATORS} indicators of {len(YEARS)} years"
    print(f"\nfindings of {number}: {len(found)} in {judged:.2f} s (wanted {WANTED}),", end="")
    print(f" {judged / read:.1f} times reading the values (bound {BOUND})")
    assert len(found) > INDICATORS
    assert judged / read <= BOUND


def _fill(edit: Writer) -> None:
    edit.save_all([Goal(statement=f"Goal {number}") for number in range(GOALS)])
    edit.save_all([_indicator(number) for number in range(INDICATORS)])
    ids = range(1, INDICATORS + 1)
    edit.save_all([links.GoalIndicator(goal_id=1 + at % GOALS, indicator_id=at) for at in ids])
    edit.save_all([Result(goal_id=1 + at, year=YEARS[-1], outputs="A") for at in range(GOALS)])
    edit.save_all([_observation(at, year) for at in ids for year in YEARS])


def _indicator(number: int) -> Indicator:
    return Indicator(
        name=f"Share of women and of men {number}",
        numerator="Those with a plan",
        denominator="All",
        individual_based=True,
        desired=Desired.CLOSE_GAP,
        baseline_year=YEARS[0],
        baseline_women=52.0,
        baseline_men=70.0,
        target_year=2027,
        target_gap=2.0,
        status=Status.DECIDED,
    )


def _observation(indicator_id: int, year: int) -> Observation:
    return Observation(
        indicator_id=indicator_id,
        period=str(year),
        women_numerator=200.0 + year - YEARS[0],
        women_denominator=333.0,
        men_numerator=333.0 + indicator_id % 100,
        men_denominator=701.0,
    )


def _seconds(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start
