"""Indikatorvärden: every figure on a line of its own, for programs and for tracing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.recount import Check, Expression
from jimdesk.reports.sheet import Cell, Head, Number, Sheet
from jimdesk.statistics.figures import Row, Shown
from jimdesk.statistics.measures import Undefined
from jimdesk.stopping import go_on

_SUMS = frozenset({Measure.COUNT, Measure.AMOUNT})


@dataclass(frozen=True, slots=True)
class Values:
    """The sheet of all figures, and the formulas that point into it.

    Attributes:
        checks: Recomputations of what is computed in the sheet itself.
        lines: Position of each figure in the sheet's rows, by observation's id and sex.
    """

    sheet: Sheet
    checks: tuple[Check, ...]
    lines: Mapping[tuple[int, Sex], int]
    basis: Basis

    def expression(self, indicator: Indicator, observation: Observation, sex: Sex) -> Expression:
        """Return how the value of a sex, which has one, comes from the entered figures."""
        return _expression(self, indicator, observation, sex)

    def gap(self, indicator: Indicator, observation: Observation) -> Expression:
        """Return how the difference women minus men comes from the entered figures.

        Both of them have a value.
        """
        women, men = (self.expression(indicator, observation, sex) for sex in (Sex.WOMEN, Sex.MEN))
        return women - men

    def check(
        self, indicator: Indicator, observation: Observation, sex: Sex, *, row: int, head: str
    ) -> Iterator[Check]:
        """Yield the recomputation of a sex's value where a sheet shows it."""
        shown = self.basis.rows[observation.id].shown(sex)
        if shown.value is not None:
            yield Check(
                code=indicator.code,
                period=observation.period,
                group=self.basis.chain.subgroup_name(observation.subgroup_id),
                what=words.sex_word(indicator, sex),
                formula_id=formula_id(indicator, observation, sex, shown),
                row=row,
                head=head,
                written=shown.value,
                again=self.expression(indicator, observation, sex),
            )

    def cell(self, observation: Observation, sex: Sex, quantity: Quantity) -> Expression:
        """Return a figure that has been entered or summed, where it stands in the sheet."""
        number = getattr(self.basis.rows[observation.id].shown(sex), quantity)
        head = {
            Quantity.NUMERATOR: _numerator(),
            Quantity.DENOMINATOR: _denominator(),
            Quantity.VALUE: _value(),
        }[quantity]
        address = self.sheet.address(head, self.lines[observation.id, sex])
        return Expression(address, number)


def formula_id(indicator: Indicator, observation: Observation, sex: Sex, shown: Shown) -> str:
    """Return the id of the formula behind a value, or how else it came about."""
    measure = indicator.measure
    if measure.is_ratio and None not in (shown.numerator, shown.denominator):
        return "F1" if measure is Measure.SHARE_WITHIN_SEX else "F13"
    if measure is Measure.SEX_DISTRIBUTION and _is_distributed(observation, sex, shown):
        return "F2"
    if sex is Sex.TOTAL and measure in _SUMS and _is_summed(observation, Quantity.NUMERATOR):
        return translate("Values", "Sum")
    return translate("Values", "Entered") if shown.value is not None else words.NOT_APPLICABLE


def values_sheet(basis: Basis) -> Values:
    """Return one row per indicator, period, subgroup and sex, with total and unknown sex."""
    rows: list[tuple[Cell, ...]] = []
    lines: dict[tuple[int, Sex], int] = {}
    for indicator in basis.indicators:
        go_on()
        for observation in basis.of(indicator):
            for sex in _sexes(observation):
                lines[observation.id, sex] = len(rows)
                rows.append(_line(basis, indicator, observation, sex))
    title = translate("Values", "Indicator values")
    sheet = Sheet(
        title=title,
        heading=translate("Values", "Indicator values: all figures, one to a row"),
        intro=translate(
            "Values",
            "One row per indicator, group, period and sex. Figures are unrounded. The signs are "
            "explained on the first sheet, the sources on the sheet of sources.",
        ),
        table_name=title,
        heads=_heads(),
        rows=tuple(rows),
    )
    unchecked = Values(sheet, (), lines, basis)
    return Values(sheet, tuple(_checks(unchecked)), lines, basis)


def _numerator() -> str:
    return translate("Values", "Numerator")


def _denominator() -> str:
    return translate("Values", "Denominator")


def _value() -> str:
    return translate("Values", "Value")


def _heads() -> tuple[Head, ...]:
    return (
        Head(translate("Values", "Indicator id"), width=10),
        Head(translate("Values", "Indicator"), width=44),
        Head(translate("Values", "Kind of measure"), width=26),
        Head(translate("Values", "Group"), width=18),
        Head(translate("Values", "Period"), width=9),
        Head(translate("Values", "Sex"), width=10),
        Head(_numerator(), kind="number"),
        Head(_denominator(), kind="number"),
        Head(_value(), kind="number"),
        Head(translate("Values", "Margin of error"), kind="number"),
        Head(translate("Values", "Unit"), width=11),
        Head(translate("Values", "Calculation"), width=12),
        Head(translate("Values", "Why there is no value"), width=18),
        Head(translate("Values", "Quality"), width=12),
        Head(translate("Values", "Review"), width=12),
        Head(translate("Values", "Break in the series"), width=10),
        Head(translate("Values", "Protected"), width=11),
        Head(translate("Values", "Text instead of a number"), width=18),
        Head(translate("Values", "Remark"), width=24),
        Head(translate("Values", "Source id"), width=10),
        Head(translate("Values", "Extracted on"), width=12),
        Head(translate("Values", "Extracted by"), width=14),
    )


def _sexes(observation: Observation) -> list[Sex]:
    """Return women, men and total, and unknown sex where anything is known of it."""
    return [sex for sex in Sex if sex is not Sex.UNKNOWN or not observation.figures(sex).is_empty]


def _line(
    basis: Basis, indicator: Indicator, observation: Observation, sex: Sex
) -> tuple[Cell, ...]:
    row = basis.rows[observation.id]
    shown = row.shown(sex)
    source = basis.chain.source_of(indicator, observation)
    extracted = observation.extracted_on or (source.extracted_on if source else "")
    hidden = {each for each in Quantity if basis.publication.hides_number(observation, sex, each)}
    numerator, denominator = (
        words.PROTECTED if each in hidden else getattr(shown, each)
        for each in (Quantity.NUMERATOR, Quantity.DENOMINATOR)
    )
    return (
        indicator.code,
        indicator.name,
        indicator.measure.label,
        basis.chain.subgroup_name(observation.subgroup_id),
        observation.period,
        words.sex_word(indicator, sex),
        _part(numerator, shown, used=indicator.measure not in _DIRECT, in_words=bool(row.text)),
        _part(denominator, shown, used=indicator.measure.is_ratio, in_words=bool(row.text)),
        words.value(indicator, row, sex),
        _part(shown.margin, shown),
        words.unit(indicator),
        formula_id(indicator, observation, sex, shown),
        _why(indicator, row, shown),
        observation.quality.label,
        words.review(basis.chain.reviews_of_values(indicator.id).get(observation.period)),
        words.yes_no(observation.series_break),
        words.yes_no(bool(hidden)),
        row.text or words.NOT_APPLICABLE,
        observation.note,
        source.code if source else words.source_missing(),
        words.filled(extracted),
        words.filled(observation.extracted_by),
    )


_DIRECT = frozenset({Measure.MEAN, Measure.MEDIAN, Measure.INDEX, Measure.QUALITATIVE})


def _part(
    number: float | str | None, shown: Shown, *, used: bool = False, in_words: bool = False
) -> Cell:
    """Return a numerator, a denominator or a margin, or the sign that says why there is none."""
    if isinstance(number, str):
        return number
    if number is not None:
        return Number(number, words.decimals_of(number))
    if not used or shown.value is not None:
        return words.NOT_APPLICABLE
    if shown.missing is not None:
        return shown.missing.sign
    return words.NOT_AVAILABLE if in_words else words.blank()


def _why(indicator: Indicator, row: Row, shown: Shown) -> str:
    if indicator.measure is Measure.QUALITATIVE and row.text:
        return words.NOT_APPLICABLE
    why = shown.measured
    return why.reason if isinstance(why, Undefined) else words.NOT_APPLICABLE


def _is_distributed(observation: Observation, sex: Sex, shown: Shown) -> bool:
    """Return whether a per cent comes from the numbers of women and men."""
    return (
        shown.value is not None
        and sex is not Sex.UNKNOWN
        and (sex is not Sex.TOTAL or observation.total_value is None)
        and observation.women_numerator is not None
        and observation.men_numerator is not None
    )


def _is_summed(observation: Observation, quantity: Quantity) -> bool:
    """Return whether a part of the total is worked out, because nobody entered it."""
    entered = observation.figures(Sex.TOTAL)
    if quantity is Quantity.NUMERATOR and entered.numerator is None:
        return entered.value is None
    return getattr(entered, quantity) is None


def _expression(
    values: Values, indicator: Indicator, observation: Observation, sex: Sex
) -> Expression:
    row, measure = values.basis.rows[observation.id], indicator.measure
    shown = row.shown(sex)

    def numerator(of: Sex) -> Expression:
        return values.cell(observation, of, Quantity.NUMERATOR)

    if measure.is_ratio and None not in (shown.numerator, shown.denominator):
        quotient = numerator(sex) / values.cell(observation, sex, Quantity.DENOMINATOR)
        return quotient.times(100) if measure is Measure.SHARE_WITHIN_SEX else quotient
    if measure is Measure.SEX_DISTRIBUTION and _is_distributed(observation, sex, shown):
        both = numerator(Sex.WOMEN) + numerator(Sex.MEN)
        return ((both if sex is Sex.TOTAL else numerator(sex)) / both).times(100)
    if sex is Sex.TOTAL and measure in _SUMS and _is_summed(observation, Quantity.NUMERATOR):
        return _sum(values, observation, row, Quantity.NUMERATOR)
    return values.cell(observation, sex, Quantity.VALUE)


def _sum(values: Values, observation: Observation, row: Row, quantity: Quantity) -> Expression:
    """Return women, men and unknown sex together."""
    both = values.cell(observation, Sex.WOMEN, quantity) + values.cell(
        observation, Sex.MEN, quantity
    )
    if getattr(row.unknown, quantity) is None:
        return both
    return both + values.cell(observation, Sex.UNKNOWN, quantity)


def _checks(values: Values) -> Iterator[Check]:
    """Yield the recomputation of every computed figure of the sheet; entered ones need none."""
    basis = values.basis
    entered = translate("Values", "Entered")
    for indicator in basis.indicators:
        go_on()
        for observation in basis.of(indicator):
            yield from _sums(values, indicator, observation)
            for sex in _sexes(observation):
                line = values.lines[observation.id, sex]
                found = values.check(indicator, observation, sex, row=line, head=_value())
                yield from (check for check in found if check.formula_id != entered)


def _sums(values: Values, indicator: Indicator, observation: Observation) -> Iterator[Check]:
    """Yield the recomputation of a total's numerator and denominator where they are sums."""
    row = values.basis.rows[observation.id]
    heads: dict[Quantity, Callable[[], str]] = {
        Quantity.NUMERATOR: _numerator,
        Quantity.DENOMINATOR: _denominator,
    }
    for quantity, head in heads.items():
        number = getattr(row.total, quantity)
        if number is not None and _is_summed(observation, quantity):
            what = translate("Values", "{sex}, {part}").format(
                sex=Sex.TOTAL.label, part=head()[0].lower() + head()[1:]
            )
            yield Check(
                code=indicator.code,
                period=observation.period,
                group=values.basis.chain.subgroup_name(observation.subgroup_id),
                what=what,
                formula_id=translate("Values", "Sum"),
                row=values.lines[observation.id, Sex.TOTAL],
                head=head(),
                written=number,
                again=_sum(values, observation, row, quantity),
            )
