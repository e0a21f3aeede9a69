"""Könsfördelning: women and men as parts of a whole, and whether it is balanced."""

from collections.abc import Iterator

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Missing, Observation, Sex
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.notes import Notes, remarks
from jimdesk.reports.parts.recount import Check
from jimdesk.reports.parts.values import Values
from jimdesk.reports.sheet import Cell, Head, Number, Sheet
from jimdesk.statistics.figures import Shown
from jimdesk.statistics.measures import is_balanced


def distribution_sheet(values: Values) -> tuple[Sheet, list[Check]] | None:
    """Return the sex distributions of the report's years and their recomputation.

    None without an indicator of that kind.
    """
    found = list(_observations(values))
    basis = values.basis
    if not any(each.measure is Measure.SEX_DISTRIBUTION for each in basis.indicators):
        return None
    notes = Notes()
    title = translate("Distribution", "Sex distribution")
    sheet = Sheet(
        title=title,
        heading=translate("Distribution", "Sex distribution: women and men as parts of the whole"),
        intro=translate(
            "Distribution",
            "Per cent of women and of men among women and men together. It is balanced when both "
            "are 40–60 per cent, unrounded. Notes are on the sheet of notes.",
        ),
        table_name=title,
        heads=_heads(),
        rows=tuple(_row(values, indicator, each, notes) for indicator, each in found)
        or (_nothing(basis.years[0], basis.year),),
        notes=notes.texts,
    )
    checks = [
        check
        for row, (indicator, each) in enumerate(found)
        for sex, head in ((Sex.WOMEN, _women()), (Sex.MEN, _men()))
        for check in values.check(indicator, each, sex, row=row, head=head)
    ]
    return sheet, checks


def _women() -> str:
    return translate("Distribution", "Women (%)")


def _men() -> str:
    return translate("Distribution", "Men (%)")


def _heads() -> tuple[Head, ...]:
    return (
        Head(translate("Distribution", "Indicator id"), width=10),
        Head(translate("Distribution", "Indicator"), width=36, kind="wrap"),
        Head(translate("Distribution", "Group"), width=20),
        Head(translate("Distribution", "Period"), width=10),
        Head(translate("Distribution", "Women, number"), kind="integer", tone="women"),
        Head(translate("Distribution", "Men, number"), kind="integer", tone="men"),
        Head(_women(), kind="number", tone="women"),
        Head(_men(), kind="number", tone="men"),
        Head(translate("Distribution", "Within 40–60 per cent"), width=14),
        Head(translate("Distribution", "Note"), width=10),
        Head(translate("Distribution", "Source id"), width=10),
    )


def _nothing(first: int, last: int) -> tuple[Cell, ...]:
    """Return a row that says that there are no values in the years of the table."""
    text = translate(
        "Distribution",
        "No values for {first}–{last}. Any earlier ones are on the sheet of indicator values.",
    )
    none = words.NOT_APPLICABLE
    return none, text.format(first=first, last=last), *[none] * 9


def _observations(values: Values) -> Iterator[tuple[Indicator, Observation]]:
    basis = values.basis
    for indicator in basis.indicators:
        if indicator.measure is Measure.SEX_DISTRIBUTION:
            for group in basis.groups(indicator):
                for year in basis.years:
                    observation = basis.of_year(indicator, group, year)
                    if observation is not None:
                        yield indicator, observation


def _row(
    values: Values, indicator: Indicator, observation: Observation, notes: Notes
) -> tuple[Cell, ...]:
    chain, row = values.basis.chain, values.basis.rows[observation.id]
    source = chain.source_of(indicator, observation)
    noised = source is not None and source.noised
    group = chain.subgroup_name(observation.subgroup_id)
    return (
        indicator.code,
        indicator.name,
        words.group_word(indicator, group),
        observation.period,
        _number(row.women),
        _number(row.men),
        words.value(indicator, row, Sex.WOMEN),
        words.value(indicator, row, Sex.MEN),
        _balanced(row.women),
        notes.mark(remarks(indicator, observation, row, noised=noised)),
        source.code if source else words.source_missing(),
    )


def _number(shown: Shown) -> Cell:
    if shown.numerator is not None:
        return Number(shown.numerator, words.decimals_of(shown.numerator))
    return shown.missing.sign if shown.missing else words.NOT_AVAILABLE


def _balanced(women: Shown) -> str:
    if women.missing is Missing.PROTECTED:
        return words.PROTECTED
    return words.NOT_AVAILABLE if women.value is None else words.yes_no(is_balanced(women.value))
