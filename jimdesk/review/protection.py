"""Rules on small counts of persons (domain specification 8.5)."""

from collections.abc import Iterable
from itertools import chain

from jimdesk.domain.record import Record
from jimdesk.i18n import format_number, translate
from jimdesk.review.cells import VALUES
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule
from jimdesk.review.small_counts import Counted, SmallCount, small_counts_of


def _small(facts: Facts) -> Iterable[Hit]:
    observations = chain.from_iterable(facts.observations.values())
    records = _by_code(facts)
    for each in small_counts_of(facts.chain, observations, facts.reported_years):
        record = records[each.code]
        text = translate("ProtectionRules", "Small count: {cell}. It stops a final export.")
        cell = _cell(each)
        yield Hit(record=record, field=_field(each), text=text.format(cell=cell), seen=cell)


def _by_code(facts: Facts) -> dict[str, Record]:
    kinds = (facts.chain.indicators, facts.chain.results, facts.chain.problems)
    return {record.code: record for kind in kinds for record in kind.values()}


def _cell(small: SmallCount) -> str:
    parts = [small.period, small.subgroup, small.sex.label, small.counted.label]
    return ", ".join(filter(None, parts)) + f" {format_number(small.count)}"


def _field(small: SmallCount) -> str:
    return {
        Counted.VOLUME: f"output_{small.sex}",
        Counted.BASELINE: f"baseline_{small.sex}",
        Counted.AFFECTED: "affected_number",
    }.get(small.counted, VALUES)


RULES: tuple[Rule, ...] = (
    Rule(
        id="value-small-count",
        find=_small,
        reason=lambda: translate(
            "ProtectionRules",
            "A count below the threshold can reveal who the persons are (the Public Access to "
            "Information and Secrecy Act).",
        ),
    ),
)
