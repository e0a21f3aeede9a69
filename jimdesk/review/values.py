"""Rules on numbers that are wrong or missing (domain specification 6.6, 8.1)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator, Measure, StockFlow
from jimdesk.domain.observation import Observation, Sex, is_whole_year
from jimdesk.i18n import format_number, translate
from jimdesk.review.cells import (
    DIRECT,
    PARTS,
    SEXES,
    VALUES,
    WHOLES,
    cell_hit,
    count_of,
    in_all_years,
    in_report_year,
)
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, records

_PERIODS = {"H": 2, "T": 3, "Q": 4, "": 12}
_SAME = 1e-9
"""Relative difference under which two sums are the same number."""


def _too_many(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if indicator.measure is not Measure.SHARE_WITHIN_SEX:
        return None
    for sex, part, whole in zip(Sex, PARTS(observation), WHOLES(observation), strict=True):
        if part is not None and whole is not None and part > whole:
            text = translate("ValueRules", "{sex}: the numerator {part} exceeds {whole}.")
            numbers = format_number(part), format_number(whole)
            return text.format(sex=sex.label, part=numbers[0], whole=numbers[1]), f"{part}/{whole}"
    return None


def _not_percent(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if not indicator.measure.is_percent:
        return None
    for sex, value in zip(Sex, DIRECT(observation), strict=True):
        if value is not None and not 0 <= value <= 100:
            text = translate("ValueRules", "{sex}: {value} is not between 0 and 100 per cent.")
            return text.format(sex=sex.label, value=format_number(value)), str(value)
    return None


def _wrong_totals(facts: Facts) -> Iterable[Hit]:
    for indicator in records(facts, Indicator):
        for observation in facts.observations.get(indicator.id, ()):
            found = _wrong_total(indicator, observation)
            if found is None:
                continue
            source = facts.chain.source_of(indicator, observation)
            is_noised = source is not None and source.noised
            text = _about_total(*found, is_noised)
            severity = Severity.NOTE if is_noised else Severity.ERROR
            hit = cell_hit(facts, indicator, observation, text, str(found))
            yield replace(hit, severity=severity)


def _about_total(parts: float, entered: float, is_noised: bool) -> str:
    text = (
        translate(
            "ValueRules",
            "The parts make {parts}, the total is {total}: the source rounds or noises.",
        )
        if is_noised
        else translate("ValueRules", "The parts make {parts}, but the total is {total}.")
    )
    return text.format(parts=format_number(parts), total=format_number(entered))


def _wrong_total(indicator: Indicator, observation: Observation) -> tuple[float, float] | None:
    """Return what the parts make and the total that was entered, None when they agree."""
    quantities = [PARTS, WHOLES]
    if indicator.measure in {Measure.COUNT, Measure.AMOUNT}:
        quantities.append(DIRECT)
    for quantity in quantities:
        women, men, unknown, total = quantity(observation)
        if None in (women, men, total):
            continue
        parts = women + men + (unknown or 0)
        if abs(parts - total) > _SAME * max(abs(parts), abs(total)):
            return parts, total
    return None


def _wrong_parts_of_year(facts: Facts) -> Iterable[Hit]:
    for indicator in records(facts, Indicator):
        if indicator.measure not in {Measure.COUNT, Measure.AMOUNT}:
            continue
        if indicator.stock_flow is not StockFlow.STOCK:
            yield from _years_that_differ(facts, indicator)


def _years_that_differ(facts: Facts, indicator: Indicator) -> Iterable[Hit]:
    wholes: dict[tuple[int, int | None], Observation] = {}
    parts: dict[tuple[int, int | None, str], list[Observation]] = defaultdict(list)
    for each in facts.observations.get(indicator.id, ()):
        if is_whole_year(each.period):
            wholes[each.year, each.subgroup_id] = each
        else:
            parts[each.year, each.subgroup_id, each.period[5:].rstrip("0123456789")].append(each)
    for (year, subgroup, kind), found in parts.items():
        whole = wholes.get((year, subgroup))
        if whole is None or len(found) != _PERIODS[kind]:
            continue
        for sex in SEXES:
            summed, entered = _sum(found, sex), count_of(whole, sex)
            if summed is not None and entered is not None and summed != entered:
                text = translate("ValueRules", "{sex}: the parts of the year make {parts}.").format(
                    sex=sex.label, parts=format_number(summed)
                )
                yield cell_hit(facts, indicator, whole, text, f"{summed} {entered}")


def _sum(observations: Iterable[Observation], sex: Sex) -> float | None:
    counts = [count_of(each, sex) for each in observations]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


# --- missing values ----------------------------------------------------------------------------


def _missing_years(facts: Facts) -> Iterable[Hit]:
    for indicator in records(facts, Indicator):
        held = {each.year for each in facts.reported(indicator) if each.subgroup_id is None}
        missing = [str(year) for year in facts.reported_years if year not in held]
        if missing:
            text = translate(
                "ValueRules", "No values for {years}. Fill them in or mark them missing."
            )
            yield Hit(
                record=indicator,
                field=VALUES,
                text=text.format(years=", ".join(missing)),
                seen=" ".join(missing),
            )


def _without_source(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if indicator.source_id is not None or observation.source_id is not None:
        return None
    return translate("ValueRules", "The source is missing. Choose one."), ""


def _sources_in_part(facts: Facts) -> Iterable[Hit]:
    """Yield values without a source, of indicators where others have one."""
    for hit in in_report_year(_without_source, facts):
        if any(each.source_id for each in facts.observations[hit.record.id]):
            yield hit


RULES: tuple[Rule, ...] = (
    Rule(
        id="value-part-exceeds-whole",
        find=partial(in_all_years, _too_many),
        severity=Severity.ERROR,
        reason=lambda: translate("ValueRules", "A part cannot be larger than the whole."),
    ),
    Rule(
        id="value-not-percent",
        find=partial(in_all_years, _not_percent),
        severity=Severity.ERROR,
        reason=lambda: translate("ValueRules", "A share lies between 0 and 100 per cent."),
    ),
    Rule(
        id="value-total-differs",
        find=_wrong_totals,
        severity=Severity.ERROR,
        reason=lambda: translate(
            "ValueRules",
            "Women, men and unknown add up to the total, unless the source rounds or noises.",
        ),
    ),
    Rule(
        id="value-parts-of-year-differ",
        find=_wrong_parts_of_year,
        reason=lambda: translate(
            "ValueRules", "What is counted during the year is the sum of its parts."
        ),
    ),
    Rule(
        id="R-09",
        find=_missing_years,
        reason=lambda: translate(
            "ValueRules", "The report compares over time: the year and two years back (R-09)."
        ),
        is_depth=True,
    ),
    Rule(
        id="value-without-source",
        find=_sources_in_part,
        reason=lambda: translate(
            "ValueRules", "Every figure in a report can be traced to its source."
        ),
    ),
)
