"""What may leave the house: the records and values without the numbers that must be hidden.

Reports, pictures and copies are made from a publication, never from the file itself, so that a
hidden number is nowhere to be found in them. Texts that people wrote cannot be protected by a rule;
a finding points at those that quote what is hidden.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from jimdesk.domain.budgeting import BudgetResource
from jimdesk.domain.export import ShownNumber
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.review.budget_counts import hidden_fields, without_those_left
from jimdesk.review.chain import Chain
from jimdesk.statistics.disclosure import (
    Key,
    Material,
    Protection,
    Reason,
    concerns_persons,
    is_public,
    protect,
    protected,
    shown_numbers,
    threshold_of,
)
from jimdesk.stopping import go_on

R = TypeVar("R", bound=Record)

Field = tuple[type[Record], int, str]
"""A field of a record: its kind, its id and the field's name."""

_BASELINES = {"baseline_women": Sex.WOMEN, "baseline_men": Sex.MEN}
_VOLUMES = ("output_women", "output_men")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The records and values as they may be shown.

    Attributes:
        chain: The chain, where hidden fields are None.
        observations: In the order in which they came, hidden numbers None and marked protected.
        protection: What is hidden in the values, and what cannot be hidden any more.
        fields: Why, by hidden field of a record.
    """

    chain: Chain
    observations: Sequence[Observation]
    protection: Protection = field(default_factory=Protection)
    fields: Mapping[Field, Reason] = field(default_factory=dict)

    def hides_number(self, observation: Observation, sex: Sex, quantity: Quantity) -> bool:
        """Return whether a number of an observation is hidden."""
        return self.protection.hides(observation, sex, quantity)

    def hides(self, record: Record, name: str) -> bool:
        """Return whether a field of a record is hidden."""
        return (type(record), record.id, name) in self.fields


def publication(
    chain: Chain, observations: Iterable[Observation], earlier: Iterable[ShownNumber] = ()
) -> Publication:
    """Return the records and values as they may leave the house.

    Args:
        chain: The chain as it is in the file.
        observations: All that is to be shown; what is not among them protects nothing.
        earlier: What earlier exports showed.
    """
    own = [each for each in observations if each.indicator_id in chain.indicators]
    shown = list(earlier)
    found = protect(_material(chain, own, shown))
    found = without_those_left(chain, own, found, {_key(each) for each in shown})
    fields = dict(_hidden_fields(chain, found))
    fields |= hidden_fields(chain, own, found)
    hidden = {key.indicator_id for key in found.hidden}
    return Publication(
        chain=_without(chain, fields),
        observations=[
            protected(chain.indicators[each.indicator_id], each, found)
            if each.indicator_id in hidden
            else each
            for each in own
        ],
        protection=found,
        fields=fields,
    )


def internal(chain: Chain, observations: Iterable[Observation]) -> Publication:
    """Return the records and values as they are, for those in the agency who may see them all."""
    own = [each for each in observations if each.indicator_id in chain.indicators]
    return Publication(chain=chain, observations=own)


def _material(
    chain: Chain, observations: Sequence[Observation], earlier: Iterable[ShownNumber]
) -> Material:
    return Material(
        threshold=chain.agency.suppression_threshold,
        indicators=chain.indicators,
        observations=observations,
        subgroups=chain.subgroups,
        categories=chain.categories,
        earlier=[(_key(each), each.value) for each in earlier],
        noised_sources=frozenset(each.id for each in chain.sources.values() if each.noised),
    )


def _key(shown: ShownNumber) -> Key:
    return Key(shown.indicator_id, shown.period, shown.subgroup_id, shown.sex, shown.quantity)


def numbers_shown(
    chain: Chain, observations: Iterable[Observation], protection: Protection
) -> Iterator[ShownNumber]:
    """Yield the numbers that a report shows, as the log of exports keeps them, with no export yet.

    Args:
        chain: The chain as it is in the file.
        observations: The observations as they are in the file.
        protection: What of them is hidden.
    """
    for key, value in shown_numbers(chain.indicators, observations, protection):
        go_on()
        yield ShownNumber(
            export_entry_id=0,
            indicator_id=key.indicator_id,
            period=key.period,
            subgroup_id=key.subgroup_id,
            sex=key.sex,
            quantity=key.quantity,
            value=value,
        )


# --- fields of records ---------------------------------------------------------------------------


def _hidden_fields(chain: Chain, protection: Protection) -> Iterator[tuple[Field, Reason]]:
    """Yield the counts of few persons in records, and start values that repeat a hidden value."""
    threshold = chain.agency.suppression_threshold
    for result in chain.results.values():
        yield from (
            ((Result, result.id, name), Reason.FEW)
            for name in _VOLUMES
            if _is_few(getattr(result, name), threshold)
        )
    for problem in chain.problems.values():
        if _is_few(problem.affected_number, threshold):
            yield (Problem, problem.id, "affected_number"), Reason.FEW
    hidden_starts = _starts(chain, protection)
    for indicator in chain.indicators.values():
        if concerns_persons(indicator) and not is_public(indicator):
            yield from _hidden_baselines(indicator, threshold, hidden_starts)


def _is_few(count: float | None, threshold: int) -> bool:
    return count is not None and 0 < count < threshold


def _starts(chain: Chain, protection: Protection) -> Mapping[tuple[int, Sex], Reason]:
    """Return whose value is hidden at the start, by indicator: in the whole group, that year.

    Where nobody has said which year the start is, a hidden value of any year can be it.
    """
    found: dict[tuple[int, Sex], Reason] = {}
    for key, reason in protection.hidden.items():
        start = chain.indicators[key.indicator_id].baseline_year
        at_start = start is None or key.period.startswith(str(start))
        if key.subgroup_id is None and key.quantity is Quantity.VALUE and at_start:
            found.setdefault((key.indicator_id, key.sex), reason)
    return found


def _hidden_baselines(
    indicator: Indicator, threshold: int, starts: Mapping[tuple[int, Sex], Reason]
) -> Iterator[tuple[Field, Reason]]:
    own = threshold_of(indicator, threshold)
    reasons = []
    for name, sex in _BASELINES.items():
        few = indicator.measure is Measure.COUNT and _is_few(getattr(indicator, name), own)
        reason = Reason.FEW if few else starts.get((indicator.id, sex))
        if reason is not None:
            reasons.append(reason)
            if getattr(indicator, name) is not None:
                yield (Indicator, indicator.id, name), reason
    if reasons and indicator.baseline_gap is not None:
        yield (Indicator, indicator.id, "baseline_gap"), Reason.SECONDARY


def _without(chain: Chain, fields: Collection[Field]) -> Chain:
    names: dict[tuple[type[Record], int], list[str]] = {}
    for kind, record_id, name in fields:
        names.setdefault((kind, record_id), []).append(name)

    def emptied(records: Mapping[int, R], kind: type[R]) -> dict[int, R]:
        found = dict(records)
        for record in records.values():
            hidden: dict[str, Any] = {
                name: "" if isinstance(getattr(record, name), str) else None
                for name in names.get((kind, record.id), ())
            }
            if hidden:
                found[record.id] = replace(record, **hidden)
        return found

    return replace(
        chain,
        indicators=emptied(chain.indicators, Indicator),
        results=emptied(chain.results, Result),
        problems=emptied(chain.problems, Problem),
        budget_resources=emptied(chain.budget_resources, BudgetResource),
    )
