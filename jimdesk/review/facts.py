"""What the rules look at: the chain, the values observed and the year that is reported."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from jimdesk.domain.export import ShownNumber
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.links import ResultSource
from jimdesk.domain.observation import Observation
from jimdesk.domain.result import Result
from jimdesk.review.agenda import Agenda
from jimdesk.review.chain import Chain
from jimdesk.review.publication import Publication, publication
from jimdesk.review.rounds import WholeRound, open_rounds
from jimdesk.statistics.figures import Row, of_year, row
from jimdesk.store.store import Store

REPORTED_YEARS = 3
"""Years in the tables of the annual report: its own and two before it (R-09)."""


@dataclass(frozen=True)
class Facts:
    """Everything at one moment, seen from one report year.

    Attributes:
        chain: The records and their links.
        year: The report year. Rules compare dates with its end, never with today.
        observations: Observations by indicator id, oldest period first.
        handed_over: What reports that were handed over showed.
        rounds: Rounds of self-assessment that are not closed.
        agenda: Meetings and the dates of the year.
    """

    chain: Chain
    year: int
    observations: Mapping[int, Sequence[Observation]] = field(repr=False)
    handed_over: Sequence[ShownNumber] = field(default=(), repr=False)
    rounds: Sequence[WholeRound] = field(default=(), repr=False)
    agenda: Agenda = field(default=Agenda(), repr=False)

    @classmethod
    def load(cls, store: Store, year: int, chain: Chain | None = None) -> "Facts":
        """Return what the store holds now; each table is read once."""
        facts = cls.of(chain or Chain.load(store), year, store.all(Observation))
        return replace(
            facts,
            handed_over=store.shown_numbers(stage="final"),
            rounds=open_rounds(store),
            agenda=Agenda.load(store),
        )

    @classmethod
    def of(cls, chain: Chain, year: int, observations: Iterable[Observation]) -> "Facts":
        """Return what records and observations say, wherever they come from."""
        grouped: dict[int, list[Observation]] = defaultdict(list)
        for observation in sorted(observations, key=lambda each: each.period):
            grouped[observation.indicator_id].append(observation)
        return cls(chain=chain, year=year, observations=dict(grouped))

    @property
    def reported_years(self) -> range:
        """The years of the report's tables, oldest first."""
        return range(self.year - REPORTED_YEARS + 1, self.year + 1)

    def reported(self, indicator: Indicator) -> list[Observation]:
        """Return what the report's years hold of an indicator, oldest first."""
        if indicator.id not in self._reported:
            years = self.reported_years
            observed = self.observations.get(indicator.id, ())
            found = [each for each in observed if each.year in years and each.has_values]
            self._reported[indicator.id] = found
        return self._reported[indicator.id]

    def row(self, indicator: Indicator) -> Row | None:
        """Return the whole group in the report year, worked out; None without values."""
        if indicator.id not in self._rows:
            observed = self.observations.get(indicator.id, ())
            found = of_year(indicator, observed, self.year)
            self._rows[indicator.id] = row(indicator, found) if found else None
        return self._rows[indicator.id]

    def cell(self, observation: Observation) -> str:
        """Return which row of an indicator's values it is, such as "2025, 18–24 år"."""
        if observation.subgroup_id is None:
            return observation.period
        return f"{observation.period}, {self.chain.subgroup_name(observation.subgroup_id)}"

    @property
    def results(self) -> list[Result]:
        """The results of the report year."""
        return [each for each in self.chain.results.values() if each.year == self.year]

    @cached_property
    def publication(self) -> Publication:
        """What a report of the year may show."""
        every = itertools.chain.from_iterable(self.observations.values())
        until = [each for each in every if each.year <= self.year]
        return publication(self.chain, until, self.handed_over)

    @cached_property
    def used_sources(self) -> frozenset[int]:
        """Ids of the sources that reported figures and results rest on."""
        results = (self.chain.linked(ResultSource, result.id) for result in self.results)
        figures = (source_id for source_id, _ in self._sourced())
        return frozenset(itertools.chain.from_iterable(results)).union(figures)

    @cached_property
    def undated_sources(self) -> frozenset[int]:
        """Ids of the sources of reported figures that do not say themselves when drawn."""
        return frozenset(source_id for source_id, each in self._sourced() if not each.extracted_on)

    def _sourced(self) -> Iterator[tuple[int, Observation]]:
        for indicator in self.chain.indicators.values():
            for observation in self.reported(indicator):
                source = self.chain.source_of(indicator, observation)
                if source is not None:
                    yield source.id, observation

    @cached_property
    def _rows(self) -> dict[int, Row | None]:
        return {}

    @cached_property
    def _reported(self) -> dict[int, list[Observation]]:
        return {}
