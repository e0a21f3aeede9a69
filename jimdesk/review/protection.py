"""Rules on small counts of persons (domain specification 8.5)."""

from collections.abc import Iterable
from itertools import chain

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.record import Record
from jimdesk.i18n import format_number, translate
from jimdesk.review.cells import VALUES, cell_hit, in_report_year
from jimdesk.review.facts import Facts
from jimdesk.review.quotes import quotes
from jimdesk.review.rule import Hit, Rule
from jimdesk.review.small_counts import Counted, SmallCount, small_counts_of
from jimdesk.statistics.disclosure import concerns_persons, is_public
from jimdesk.statistics.figures import row


def _small(facts: Facts) -> Iterable[Hit]:
    observations = chain.from_iterable(facts.observations.values())
    records = _by_code(facts)
    for each in small_counts_of(facts.chain, observations, facts.reported_years):
        record = records[each.code]
        text = translate("ProtectionRules", "Small count: {cell}. Reports do not show it.")
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


def _nobody_or_all(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if not concerns_persons(indicator) or is_public(indicator):
        return None
    women, men = (observation.figures(sex) for sex in (Sex.WOMEN, Sex.MEN))
    if indicator.measure in {Measure.COUNT, Measure.SEX_DISTRIBUTION}:
        shown = row(indicator, observation)
        counts = shown.women.numerator, shown.men.numerator
        if 0 in counts and any(counts):
            text = translate("ProtectionRules", "All are of one sex: that tells about each person.")
            return text, f"{counts}"
    elif indicator.measure is Measure.SHARE_WITHIN_SEX:
        for each in (women, men):
            if each.denominator and each.numerator in {0, each.denominator}:
                text = translate(
                    "ProtectionRules", "Nobody or everybody in the group: that tells about each."
                )
                return text, f"{each.numerator}/{each.denominator}"
    return None


def _tells_of_each(facts: Facts) -> Iterable[Hit]:
    return in_report_year(_nobody_or_all, facts)


def _exposed(facts: Facts) -> Iterable[Hit]:
    told = {
        (key.indicator_id, key.period, key.subgroup_id)
        for key in facts.publication.protection.exposed
    }
    for indicator_id, observations in facts.observations.items():
        for each in observations:
            if (indicator_id, each.period, each.subgroup_id) in told:
                text = translate(
                    "ProtectionRules",
                    "A number that must be protected has been handed over before. The next "
                    "hand-over is refused until somebody has decided that the figures are public.",
                )
                yield cell_hit(facts, facts.chain.indicators[indicator_id], each, text, "")


def _quoting(facts: Facts) -> Iterable[Hit]:
    for each in quotes(facts):
        text = translate(
            "ProtectionRules",
            "The text says {numbers}, which reports do not show. Take it out of the text.",
        )
        numbers = ", ".join(dict.fromkeys(each.numbers))
        yield Hit(
            record=each.owner,
            field=each.field,
            text=text.format(numbers=numbers),
            seen=each.text,
        )


RULES: tuple[Rule, ...] = (
    Rule(
        id="value-small-count",
        find=_small,
        severity=Severity.NOTE,
        reason=lambda: translate(
            "ProtectionRules",
            "A count below the threshold can reveal who the persons are (the Public Access to "
            "Information and Secrecy Act).",
        ),
    ),
    Rule(
        id="value-nobody-or-all",
        find=_tells_of_each,
        reason=lambda: translate(
            "ProtectionRules",
            "When all have a property, knowing that a person is in the group is knowing that the "
            "person has it. Mark the indicator as sensitive where that matters.",
        ),
    ),
    Rule(
        id="value-exposed",
        find=_exposed,
        severity=Severity.ERROR,
        reason=lambda: translate(
            "ProtectionRules", "What has been shown cannot be hidden by hiding it afterwards."
        ),
    ),
    Rule(
        id="text-quotes-hidden",
        find=_quoting,
        reason=lambda: translate(
            "ProtectionRules",
            "The program hides small counts in figures but cannot see what a text means.",
        ),
    ),
)
