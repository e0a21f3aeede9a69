"""A chart as plain values, before anything is drawn."""

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import translate

Tone = Literal["women", "men", "total"]


class Kind(enum.StrEnum):
    """The ways to look at an indicator."""

    TREND = "trend"
    GROUPS = "groups"
    DISTRIBUTION = "distribution"
    BEHIND = "behind"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Kind.TREND: translate("Charts", "Development"),
            Kind.GROUPS: translate("Charts", "Groups"),
            Kind.DISTRIBUTION: translate("Charts", "Sex distribution"),
            Kind.BEHIND: translate("Charts", "Behind the difference"),
        }[self]

    @property
    def is_bars(self) -> bool:
        """Whether values are drawn as bars from zero, not as lines over time."""
        return self in {Kind.GROUPS, Kind.BEHIND}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of a series.

    Attributes:
        value: Unrounded, in the chart's unit; None is a hole in the line, never zero.
        decimals: Decimals to show it with.
        missing: Why there is no value, in words; empty when there is one.
        protected: Whether it is missing to protect persons.
        remark: What makes it less certain, such as "preliminary"; empty when nothing.
        series_break: Whether it cannot be compared with the points before it.
        margin: Margin of error, in the unit.
    """

    value: float | None = None
    decimals: int = 0
    missing: str = ""
    protected: bool = False
    remark: str = ""
    series_break: bool = False
    margin: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Values of one sex, or of all; one point for each label of its chart."""

    name: str
    tone: Tone
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A wanted range; an end that is None is open."""

    name: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class TargetMove:
    """That the target was moved after it had been agreed.

    Attributes:
        at: Number of the label where it is marked.
        said: When and how, a sentence for each time.
    """

    at: int
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart before anything is drawn.

    Attributes:
        indicator: What it is about, for units and words.
        heading: What is shown and in which unit.
        unit: Unit of the values; empty when the heading says all.
        label_head: What the labels are: "Year" or "Group".
        labels: Name of each point, in order.
        plans: Straight paths from start to target, point by point as series (F8).
        target_moves: Where the target was moved, oldest first.
        from_zero: Whether the value axis begins at zero.
        source: Where the figures come from and whom they are about; stands under the chart.
    """

    kind: Kind
    indicator: Indicator
    heading: str
    unit: str
    label_head: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    plans: tuple[Series, ...] = ()
    band: Band | None = None
    target_moves: tuple[TargetMove, ...] = ()
    from_zero: bool = True
    source: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not has_values(self.series)

    @property
    def is_percent(self) -> bool:
        """Whether values are per cent."""
        return self.kind is Kind.DISTRIBUTION or (
            self.indicator.measure.is_percent and self.kind is not Kind.BEHIND
        )


def has_values(series: Iterable[Series]) -> bool:
    """Return whether any of these series has a value."""
    return next(values(series), None) is not None


def values(series: Iterable[Series]) -> Iterator[float]:
    """Yield every value of these series, with both ends of its margin of error."""
    for each in series:
        for point in each.points:
            if point.value is not None:
                yield point.value
                if point.margin is not None:
                    yield point.value - point.margin
                    yield point.value + point.margin
