"""What rules on observed values share.

They are about the indicator, whose screen shows the values; period and group stand in the text.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, records

VALUES = "observations"
"""Field of the indicator under which its values stand."""

SEXES = (Sex.WOMEN, Sex.MEN)
"""The sexes that are compared."""

PARTS, WHOLES, DIRECT = (attrgetter(*(f"{sex}_{quantity}" for sex in Sex)) for quantity in Quantity)
"""Return one quantity of every sex; ten times as fast as gathering the figures of each."""

Check = Callable[[Indicator, Observation], tuple[str, str] | None]
"""Returns what is wrong with an observation and what was seen, None when nothing is."""


def cell_hit(
    facts: Facts, indicator: Indicator, observation: Observation, text: str, seen: str
) -> Hit:
    """Return a hit on an observation, named by its period and group."""
    cell = facts.cell(observation)
    return Hit(record=indicator, field=VALUES, text=f"{cell}: {text}", seen=f"{cell}: {seen}")


def in_all_years(check: Check, facts: Facts) -> Iterable[Hit]:
    """Yield what a check finds in all values of all years."""
    for indicator in records(facts, Indicator):
        for observation in facts.observations.get(indicator.id, ()):
            if (found := check(indicator, observation)) is not None:
                yield cell_hit(facts, indicator, observation, *found)


def in_report_year(check: Check, facts: Facts) -> Iterable[Hit]:
    """Yield what a check finds in the values of the report year."""
    for indicator in records(facts, Indicator):
        for observation in facts.reported(indicator):
            if observation.year == facts.year and (found := check(indicator, observation)):
                yield cell_hit(facts, indicator, observation, *found)


def count_of(observation: Observation, sex: Sex) -> float | None:
    """Return a count or an amount, however it was given."""
    counted: float | None = getattr(observation, f"{sex}_{Quantity.NUMERATOR}")
    value: float | None = getattr(observation, f"{sex}_{Quantity.VALUE}")
    return value if counted is None else counted
