"""Somebody who wants to know what a report hides, and reckons with all that it shows.

Nothing here comes from the code under attack: the attacker knows how such tables are built (who
adds up to whom), reads what the report shows, and lets a linear program tell how small and how
large each count can be.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import highspy

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.statistics.figures import row

Cell = tuple[frozenset[int], str, Sex, str]
"""Categories of the group, period, sex, and "with", "without" the property."""

HALF_A_DECIMAL = 0.05 + 1e-9
"""Per cent are entered with one decimal."""


@dataclass
class Attacker:
    """A linear program over the smallest groups, of whom all others consist.

    Attributes:
        leaves: The smallest groups: one category of every dimension.
        inside: The smallest categories that each category consists of, itself if it is one.
        dimensions: The dimension of every category.
        halves: The parts of each year that is counted in parts, else the year itself.
        with_unknown: Whether there may be persons of unknown sex.
    """

    leaves: Sequence[frozenset[int]]
    inside: Mapping[int, frozenset[int]]
    halves: Mapping[str, Sequence[str]]
    with_unknown: bool
    _lp: Any = field(default_factory=highspy.Highs)
    _columns: dict[Cell, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lp.setOptionValue("output_flag", False)
        self._lp.setOptionValue("threads", 1)
        sexes = [Sex.WOMEN, Sex.MEN] + [Sex.UNKNOWN] * self.with_unknown
        periods = {part for parts in self.halves.values() for part in parts}
        for leaf, period, sex, kind in product(
            self.leaves, sorted(periods), sexes, ("with", "without")
        ):
            self._columns[leaf, period, sex, kind] = len(self._columns)
            self._lp.addVar(0.0, 1e6)

    def read(self, indicator: Indicator, shown: Iterable[Observation], groups: Any) -> None:
        """Take in what a report shows: every numerator, denominator and value.

        Args:
            indicator: What is measured.
            shown: The observations as the report gets them.
            groups: Returns the categories of a subgroup.
        """
        for observation in shown:
            worked_out = row(indicator, observation)
            for sex in Sex:
                self._read_one(indicator, observation, worked_out, sex, groups(observation))

    def knows(
        self, group: frozenset[int], period: str, sex: Sex, quantity: str, number: float
    ) -> None:
        """Take in one number that was shown before."""
        kinds = ("with",) if quantity == "numerator" else ("with", "without")
        self._bind(self._sum(group, period, sex, kinds), number, number)

    def interval(
        self, group: frozenset[int], period: str, sex: Sex, *kinds: str
    ) -> tuple[float, float]:
        """Return the least and the greatest that a count can be."""
        for column in range(len(self._columns)):
            self._lp.changeColCost(column, 0.0)
        for column, factor in self._sum(group, period, sex, kinds).items():
            self._lp.changeColCost(column, factor)
        ends = []
        for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
            self._lp.changeObjectiveSense(sense)
            self._lp.run()
            assert self._lp.getModelStatus() == highspy.HighsModelStatus.kOptimal
            ends.append(self._lp.getInfo().objective_function_value)
        return ends[0], ends[1]

    def _read_one(
        self,
        indicator: Indicator,
        observation: Observation,
        worked_out: Any,
        sex: Sex,
        group: frozenset[int],
    ) -> None:
        shown, period = worked_out.shown(sex), observation.period
        part = self._sum(group, period, sex, ("with",))
        whole = self._sum(group, period, sex, ("with", "without"))
        if sex is Sex.UNKNOWN and not self.with_unknown:
            return
        if shown.numerator is not None:
            self._bind(part, shown.numerator, shown.numerator)
        if shown.denominator is not None:
            self._bind(whole, shown.denominator, shown.denominator)
        if shown.value is None:
            return
        if indicator.measure is Measure.SHARE_WITHIN_SEX:
            self._bind_share(part, whole, shown.value)
        elif indicator.measure is Measure.SEX_DISTRIBUTION and sex in (Sex.WOMEN, Sex.MEN):
            both = {
                column: 1.0
                for one in (Sex.WOMEN, Sex.MEN)
                for column in self._sum(group, period, one, ("with",))
            }
            self._bind_share(part, both, shown.value)

    def _bind_share(
        self, part: Mapping[int, float], whole: Mapping[int, float], value: float
    ) -> None:
        for end, sign in ((value - HALF_A_DECIMAL, 1.0), (value + HALF_A_DECIMAL, -1.0)):
            factors = dict.fromkeys(whole, -end / 100 * sign)
            for column in part:
                factors[column] = factors.get(column, 0.0) + sign
            self._bind(factors, 0.0, highspy.kHighsInf)

    def _sum(
        self, group: frozenset[int], period: str, sex: Sex, kinds: Iterable[str]
    ) -> dict[int, float]:
        """Return the smallest groups that a count consists of."""
        sexes = (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN) if sex is Sex.TOTAL else (sex,)
        parts = self.halves.get(period, (period,))
        return {
            column: 1.0
            for (leaf, each, one, kind), column in self._columns.items()
            if kind in kinds
            and one in sexes
            and each in parts
            and all(leaf & self.inside[category] for category in group)
        }

    def _bind(self, factors: Mapping[int, float], low: float, high: float) -> None:
        columns = list(factors)
        self._lp.addRow(low, high, len(columns), columns, [factors[each] for each in columns])
