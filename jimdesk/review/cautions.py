"""Rules on values to be careful with (domain specification 8.4, 8.5)."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Figures, Observation, Quality, Sex
from jimdesk.i18n import format_number, translate
from jimdesk.review.cells import SEXES, VALUES, cell_hit, count_of, in_all_years, in_report_year
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, is_blank, records
from jimdesk.statistics.caution import SMALL_BASE, simpson
from jimdesk.statistics.figures import row


def _preliminary(facts: Facts) -> Iterable[Hit]:
    for indicator in records(facts, Indicator):
        cells = [
            facts.cell(each)
            for each in facts.reported(indicator)
            if each.year == facts.year and each.quality is Quality.PRELIMINARY
        ]
        if cells:
            text = translate("ValueRules", "Preliminary: {cells}. Enter the final figures.")
            text = text.format(cells="; ".join(cells))
            yield Hit(record=indicator, field=VALUES, text=text, seen="; ".join(cells))


def _without_margin(_: Indicator, observation: Observation) -> tuple[str, str] | None:
    if observation.quality is not Quality.ESTIMATE:
        return None
    for sex in SEXES:
        if count_of(observation, sex) is not None and observation.figures(sex).margin is None:
            return translate("ValueRules", "An estimate without a margin of error."), sex.value
    return None


def _small_base(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if indicator.measure is Measure.SEX_DISTRIBUTION:
        women, men = observation.women_numerator, observation.men_numerator
        bases = {} if women is None or men is None else {Sex.TOTAL: women + men}
    else:
        wholes = (observation.women_denominator, observation.men_denominator)
        bases = {sex: whole or 0 for sex, whole in zip(SEXES, wholes, strict=True)}
    small = {sex: base for sex, base in bases.items() if 0 < base < SMALL_BASE}
    if not small or indicator.measure in {Measure.COUNT, Measure.AMOUNT}:
        return None
    text = translate("ValueRules", "Small base: {counts}. Read it with care.")
    counts = ", ".join(f"{sex.label} {format_number(base)}" for sex, base in small.items())
    return text.format(counts=counts), counts


def _break_without_note(_: Indicator, observation: Observation) -> tuple[str, str] | None:
    if not observation.series_break or not is_blank(observation.note):
        return None
    return translate("ValueRules", "Say in the note why the series is broken."), ""


def _only_words(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    if is_blank(observation.text_value) or indicator.measure is Measure.QUALITATIVE:
        return None
    if any(count_of(observation, sex) is not None for sex in Sex):
        return None
    text = translate("ValueRules", "Only words. The level is not known, so it is in no chart.")
    return text, observation.text_value


def _all_or_none(indicator: Indicator, observation: Observation) -> tuple[str, str] | None:
    """Return a caution when a whole group has, or has not, the property that is counted."""
    if not indicator.measure.counts_persons or indicator.individual_based is False:
        return None
    if indicator.measure is Measure.SHARE_WITHIN_SEX:
        told = [sex.label for sex in SEXES if _is_whole(observation.figures(sex))]
    else:
        women, men = (count_of(observation, sex) for sex in SEXES)
        told = [Sex.MEN.label] if women == 0 and men else []
        told += [Sex.WOMEN.label] if men == 0 and women else []
    if not told:
        return None
    text = translate("ValueRules", "{sex}: all or none, which says something about each of them.")
    return text.format(sex=", ".join(told)), ", ".join(told)


def _is_whole(figures: Figures) -> bool:
    return bool(figures.denominator) and figures.numerator in {0, figures.denominator}


def _simpson(facts: Facts) -> Iterable[Hit]:
    for indicator in records(facts, Indicator):
        groups: dict[tuple[int, int | None, str], list[Observation]] = defaultdict(list)
        for each in facts.reported(indicator):
            dimension = _dimension(facts, each)
            if dimension is not None and each.year == facts.year:
                groups[(*dimension, each.period)].append(each)
        for (*_, period), members in groups.items():
            whole = _whole(facts, indicator, period)
            if whole is None or len(members) < 2:
                continue
            caution = simpson(row(indicator, whole), [row(indicator, each) for each in members])
            if caution is not None:
                yield cell_hit(facts, indicator, whole, caution.text, "")


def _whole(facts: Facts, indicator: Indicator, period: str) -> Observation | None:
    return next(
        (
            each
            for each in facts.reported(indicator)
            if each.period == period and each.subgroup_id is None
        ),
        None,
    )


def _dimension(facts: Facts, observation: Observation) -> tuple[int, int | None] | None:
    """Return the dimension and the parent category of a group that has one category only."""
    subgroup = facts.chain.subgroups.get(observation.subgroup_id or 0)
    if subgroup is None or len(subgroup.category_ids) != 1:
        return None
    category = facts.chain.categories.get(subgroup.category_ids[0])
    return (category.dimension_id, category.parent_id) if category else None


RULES: tuple[Rule, ...] = (
    Rule(
        id="value-preliminary",
        find=_preliminary,
        severity=Severity.NOTE,
        reason=lambda: translate("ValueRules", "The final figure may differ."),
    ),
    Rule(
        id="value-estimate-without-margin",
        find=partial(in_report_year, _without_margin),
        reason=lambda: translate(
            "ValueRules", "Without a margin nobody can say whether a difference is real."
        ),
    ),
    Rule(
        id="value-small-base",
        find=partial(in_report_year, _small_base),
        reason=lambda: translate(
            "ValueRules", "With fewer than 30 persons a few of them change the value a great deal."
        ),
    ),
    Rule(
        id="value-break-without-note",
        find=partial(in_all_years, _break_without_note),
        reason=lambda: translate(
            "ValueRules", "The reader must know why years cannot be compared."
        ),
    ),
    Rule(
        id="value-only-words",
        find=partial(in_report_year, _only_words),
        severity=Severity.NOTE,
        reason=lambda: translate(
            "ValueRules", "What the source says in words is reported as words, never as a number."
        ),
    ),
    Rule(
        id="value-all-or-none",
        find=partial(in_report_year, _all_or_none),
        severity=Severity.NOTE,
        reason=lambda: translate(
            "ValueRules", "When all or none have a property, every one of the group is revealed."
        ),
    ),
    Rule(
        id="value-simpson",
        find=_simpson,
        reason=lambda: translate(
            "ValueRules", "A total can hide that the groups differ the other way (Simpson)."
        ),
    ),
)
