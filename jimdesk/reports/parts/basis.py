"""What a report of a year rests on: the chain and the observations up to that year, worked out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain as chained

from jimdesk.domain.export import ShownNumber
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.i18n import swedish_key
from jimdesk.review.chain import Chain, by_code
from jimdesk.review.publication import Publication, internal, numbers_shown, publication
from jimdesk.statistics import figures
from jimdesk.statistics.figures import Row
from jimdesk.stopping import go_on
from jimdesk.store.store import Store

YEARS = 3
"""Years side by side. Source: domain specification chapter 4, R-09: at least two years back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The records of a report at one moment.

    Attributes:
        year: Report year; nothing later is in here.
        observations: Those of each indicator by its id, the whole group first, then by the
            subgroup's name, oldest first.
        rows: What each observation says, by its id.
        standing: The observation that stands for an indicator (by id) and a subgroup in a year.
        publication: The records and observations as they may be shown; all else rests on it, so
            that no sheet can reach what is hidden.
        shown: The numbers that it shows, as the log of exports keeps them.
    """

    chain: Chain
    year: int
    observations: Mapping[int, Sequence[Observation]]
    rows: Mapping[int, Row]
    standing: Mapping[tuple[int, int | None, int], Observation]
    publication: Publication
    shown: Sequence[ShownNumber] = ()

    def hides(self, indicator: Indicator, year: int) -> bool:
        """Return whether a start value or a value of the whole group in a year is hidden."""
        standing = self.of_year(indicator, None, year)
        return any(
            self.publication.hides(indicator, name)
            for name in ("baseline_women", "baseline_men", "baseline_gap")
        ) or (standing is not None and self.rows[standing.id].is_protected)

    @property
    def years(self) -> tuple[int, ...]:
        """The years side by side, oldest first."""
        return tuple(range(self.year - YEARS + 1, self.year + 1))

    @property
    def indicators(self) -> list[Indicator]:
        """All indicators, by readable id."""
        return by_code(self.chain.indicators.values())

    @property
    def observed_years(self) -> frozenset[int]:
        """Every year that has an observation."""
        return frozenset(row.year for row in self.rows.values())

    def of(self, indicator: Indicator) -> Sequence[Observation]:
        """Return an indicator's observations."""
        return self.observations.get(indicator.id, ())

    def groups(self, indicator: Indicator) -> list[int | None]:
        """Return the subgroups with observations, None for the whole group, in their order."""
        return list(dict.fromkeys(each.subgroup_id for each in self.of(indicator)))

    def of_year(self, indicator: Indicator, group: int | None, year: int) -> Observation | None:
        """Return the observation that stands for a subgroup in a year, None when there is none."""
        return self.standing.get((indicator.id, group, year))

    def rows_by_year(self, indicator: Indicator) -> dict[int, Row]:
        """Return the whole group's row of every year that has one, oldest first."""
        years = sorted({each.year for each in self.of(indicator)})
        found = ((year, self.of_year(indicator, None, year)) for year in years)
        return {year: self.rows[each.id] for year, each in found if each is not None}


def load(store: Store, year: int, chain: Chain, *, unprotected: bool = False) -> Basis:
    """Return what a report of a year rests on.

    Args:
        store: The open file.
        year: The report year.
        chain: The chain as it is in the file.
        unprotected: Whether nothing is to be hidden.
    """
    entered = [
        each
        for each in store.all(Observation)
        if each.year <= year and each.indicator_id in chain.indicators
    ]
    if unprotected:
        return _rest_on(internal(chain, entered), year, ())
    made = publication(chain, entered, store.shown_numbers())
    return _rest_on(made, year, tuple(numbers_shown(chain, entered, made.protection)))


def _rest_on(made: Publication, year: int, shown: Sequence[ShownNumber]) -> Basis:
    chain = made.chain
    names = {each: swedish_key(chain.subgroup_name(each)) for each in chain.subgroups}
    found: dict[int, list[Observation]] = defaultdict(list)
    rows: dict[int, Row] = {}
    for each in made.observations:
        go_on()
        found[each.indicator_id].append(each)
        rows[each.id] = figures.row(chain.indicators[each.indicator_id], each)
    for observations in found.values():
        observations.sort(
            key=lambda each: (
                each.subgroup_id is not None,
                names.get(each.subgroup_id or 0, ("", "", "")),
                each.period,
            )
        )
    standing = _standing(chain, found)
    return Basis(
        chain=chain,
        year=year,
        observations=found,
        rows=rows,
        standing=standing,
        publication=made,
        shown=shown,
    )


def _standing(
    chain: Chain, observations: Mapping[int, Sequence[Observation]]
) -> dict[tuple[int, int | None, int], Observation]:
    by_year: dict[tuple[int, int | None, int], list[Observation]] = defaultdict(list)
    for each in chained.from_iterable(observations.values()):
        by_year[each.indicator_id, each.subgroup_id, each.year].append(each)
    standing = {}
    for key, own in by_year.items():
        go_on()
        # The rule is that of the whole group, so a subgroup is looked at as if it were one.
        alone = (replace(each, subgroup_id=None) for each in own)
        found = figures.of_year(chain.indicators[key[0]], alone, key[2])
        if found is not None:
            standing[key] = next(each for each in own if each.id == found.id)
    return standing
