"""What is asked of whom: the rows of forms to colleagues, by the function that is responsible."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import is_followed, periods
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status
from jimdesk.imports.form_targets import ACTIVITY, RESULT, VALUE, row_key
from jimdesk.reports.parts.asked_figures import places_of
from jimdesk.reports.parts.asked_texts import follow_up_key
from jimdesk.review.chain import Chain, by_code
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the coordinator wants to know.

    Attributes:
        year: Year that is asked about.
        indicators: Row ids of the indicators whose figures are asked for.
        results: Whether the results of goals are asked for.
        activities: Whether the status of activities is asked for.
        follow_up: Period whose follow-up is asked for, empty for none.
        unit_id: Organisational unit to stay within, its parts too; None for all.
    """

    year: int
    indicators: frozenset[int] = frozenset()
    results: bool = False
    activities: bool = False
    follow_up: str = ""
    unit_id: int | None = None


def indicators_of(chain: Chain, unit_id: int | None) -> list[Indicator]:
    """Return the indicators that can be asked about, by readable id."""
    within = _within(chain, unit_id)
    return [
        each
        for each in by_code(chain.indicators.values())
        if each.status is not Status.LAPSED and (within is None or each.unit_id in within)
    ]


def by_function(store: Store, chain: Chain, wanted: Wanted) -> dict[int | None, list[str]]:
    """Return the keys of the rows for each function that is responsible, None for nobody.

    Args:
        store: The open file.
        chain: The same as it is now.
        wanted: What is asked for.
    """
    found: dict[int | None, list[str]] = defaultdict(list)
    for function_id, key in _rows(store, chain, wanted):
        found[function_id if function_id in chain.functions else None].append(key)
    names = {each.id: each.name for each in chain.functions.values()}
    ordered = sorted(found, key=lambda each: (each is None, names.get(each or 0, "")))
    return {each: found[each] for each in ordered}


def _rows(store: Store, chain: Chain, wanted: Wanted) -> Iterator[tuple[int | None, str]]:
    """Yield the function that is responsible for each row, and the row's key."""
    yield from _figures(store, chain, wanted)
    within = _within(chain, wanted.unit_id)
    records: tuple[Goal | Activity, ...] = (
        *by_code(chain.goals.values()),
        *by_code(chain.activities.values()),
    )
    own = [each for each in records if within is None or each.unit_id in within]
    year = wanted.year
    for record in own:
        followed = is_followed(record, str(year))
        if isinstance(record, Goal) and wanted.results and followed:
            yield _responsible(record), row_key(RESULT, record.id, year)
        if isinstance(record, Activity) and wanted.activities and followed:
            yield _responsible(record), row_key(ACTIVITY, record.id)
    if wanted.follow_up:
        for record in own:
            if is_followed(record, wanted.follow_up):
                yield _responsible(record), follow_up_key(record, wanted.follow_up)


def _responsible(record: Goal | Activity) -> int | None:
    return record.owner_id if isinstance(record, Goal) else record.responsible_id


def _figures(store: Store, chain: Chain, wanted: Wanted) -> Iterator[tuple[int | None, str]]:
    observed = store.all(Observation) if wanted.indicators else []
    known = [(each.indicator_id, each.period, each.subgroup_id) for each in observed]
    for indicator in indicators_of(chain, wanted.unit_id):
        if indicator.id in wanted.indicators:
            own = periods(indicator.frequency, wanted.year)
            for owner, period, group in places_of(chain, indicator, wanted.year, own, known):
                yield indicator.data_owner_id, row_key(VALUE, owner, period, group or 0)


def _within(chain: Chain, unit_id: int | None) -> set[int] | None:
    """Return the ids of a unit and of all that is a part of it, None for no limit."""
    if unit_id is None:
        return None
    found = {unit_id}
    while new := {e.id for e in chain.units.values() if e.parent_id in found} - found:
        found |= new
    return found
