"""A radar as plain values: areas around a centre, a figure of each series on every axis."""

from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.i18n import format_number, translate
from jimdesk.statistics.assessment import AreaStanding


@dataclass(frozen=True, slots=True)
class RadarSeries:
    """One series; a value that is None is a hole, never the lowest level."""

    name: str
    values: tuple[float | None, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return all(value is None for value in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Radar:
    """A radar before anything is drawn.

    Attributes:
        axes: Name of each axis, clockwise from the top.
        levels: Names of the levels, lowest first; the rings are numbered from 1.
        series: Now, before and wanted; empty ones are left out.
    """

    heading: str
    axes: tuple[str, ...]
    levels: tuple[str, ...]
    series: tuple[RadarSeries, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether there are enough axes for a shape, and something to draw."""
        return len(self.axes) >= 3 and bool(self.series)

    @property
    def words(self) -> str:
        """What it shows, with every figure."""
        sentences = []
        for series in self.series:
            pairs = zip(self.axes, series.values, strict=True)
            told = [f"{axis} {figure(value)}" for axis, value in pairs if value is not None]
            sentences.append(f"{series.name}: {'; '.join(told)}.")
        return " ".join(sentences)


def radar(
    now: Sequence[AreaStanding],
    levels: Sequence[str],
    name: str,
    before: tuple[str, Sequence[AreaStanding]] | None = None,
) -> Radar:
    """Return the radar of a round: how areas stand, how they stood, and what somebody wants.

    Args:
        now: The areas of the round.
        levels: Names of the levels, lowest first.
        name: Of the round, such as its year.
        before: Name and areas of the round before, if there is one that can be compared.
    """
    made = [RadarSeries(name, tuple(each.current.value for each in now))]
    if before is not None:
        then = {each.area.key: each.current.value for each in before[1]}
        made.append(RadarSeries(before[0], tuple(then.get(each.area.key) for each in now)))
    wanted = translate("Radar", "Wanted level")
    made.append(RadarSeries(wanted, tuple(each.wanted.value for each in now)))
    return Radar(
        heading=translate("Radar", "Level in each area"),
        axes=tuple(str(each.area.title) for each in now),
        levels=tuple(levels),
        series=tuple(series for series in made if not series.is_empty),
    )


def table(shown: Radar) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the figures of a radar: heads, and a row of texts for each axis."""
    heads = (translate("Radar", "Area"), *(each.name for each in shown.series))
    rows = tuple(
        (axis, *(figure(each.values[at]) for each in shown.series))
        for at, axis in enumerate(shown.axes)
    )
    return heads, rows


def figure(value: float | None) -> str:
    """Return a level in words: one decimal, .. where there is none."""
    return ".." if value is None else format_number(value, 1)
