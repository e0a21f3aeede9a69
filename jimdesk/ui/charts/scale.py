"""Choose an axis that a person reads at once, and keep labels apart."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jimdesk.i18n import format_number

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """A value axis from the first tick to the last.

    Attributes:
        ticks: Values with a line and a number, ascending; at least two.
        decimals: Decimals that tell all of them apart.
    """

    ticks: tuple[float, ...]
    decimals: int

    @property
    def low(self) -> float:
        """Value at the foot of the axis."""
        return self.ticks[0]

    @property
    def high(self) -> float:
        """Value at the top of the axis."""
        return self.ticks[-1]

    def part(self, value: float) -> float:
        """Return where a value lies: 0 at the foot, 1 at the top."""
        return (value - self.low) / (self.high - self.low)

    def texts(self) -> list[str]:
        """Return the ticks as they are written."""
        return [format_number(tick, self.decimals) for tick in self.ticks]


def scale_of(values: Iterable[float], *, from_zero: bool, most: int = 5) -> Scale:
    """Return an axis that holds all values with at most so many steps of 1, 2, 2.5 or 5 × 10ⁿ."""
    held = list(values) or [0.0]
    low, high = min(held), max(held)
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= abs(high) * 1e-9:
        spread = abs(high) * 0.1 or 1.0
        low, high = (low, high + spread) if from_zero else (low - spread, high + spread)
    step = _step((high - low) / most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    decimals = next((n for n in range(12) if math.isclose(step, round(step, n))), 12)
    return Scale(tuple(step * number for number in range(first, last + 1)), decimals)


def apart(wanted: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Return places near the wanted ones, at least so far apart, between low and high if possible.

    The order of the places is that of the wanted ones.
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = list(wanted)
    floor = low
    for at in order:
        placed[at] = floor = max(wanted[at], floor)
        floor += least
    ceiling = high
    for at in reversed(order):
        placed[at] = min(placed[at], ceiling)
        ceiling = placed[at] - least
    return placed


def _step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))
