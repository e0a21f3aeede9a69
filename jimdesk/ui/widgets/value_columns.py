"""Choose the columns of the value grid: what an indicator's kind of measure calls for.

Pure: no Qt in here. A column shows an observation and says how a typed text changes it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from jimdesk.domain.indicator import Indicator, Measure, SexLabels
from jimdesk.domain.observation import EMPTY, Observation, Sex
from jimdesk.i18n import translate
from jimdesk.statistics.figures import Row, Shown
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.rounding import decimals
from jimdesk.ui.widgets import value_cells as cells
from jimdesk.ui.widgets.value_cells import Cell, Column
from jimdesk.ui.widgets.value_details import details, period, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Which columns the user wants to see.

    Attributes:
        direct: Values as they are, instead of the numbers behind them.
        unknown: Unknown sex.
        total: The total as the source gives it, where it is not shown anyway.
        details: Quality, break, margins, words, note and source.
    """

    direct: bool = False
    unknown: bool = False
    total: bool = False
    details: bool = False


def shape_of(indicator: Indicator, observations: Iterable[Observation]) -> Shape:
    """Return the shape that hides no value, whether it is entered in numbers or in words."""
    shown = list(observations)
    parted = any(
        each.figures(sex).denominator is not None or each.figures(sex).numerator is not None
        for each in shown
        for sex in Sex
    )
    direct = any(each.figures(sex).value is not None for each in shown for sex in Sex)
    return Shape(
        direct=can_be_direct(indicator) and direct and not parted,
        unknown=any(each.figures(Sex.UNKNOWN) != EMPTY for each in shown),
        total=indicator.no_sex_reason is not None
        or any(each.figures(Sex.TOTAL) != EMPTY for each in shown),
        details=indicator.measure is not Measure.QUALITATIVE
        and any(each.text_value.strip() for each in shown),
    )


def can_be_direct(indicator: Indicator) -> bool:
    """Return whether values can be entered both as parts and as they are."""
    return indicator.measure.is_ratio or indicator.measure is Measure.SEX_DISTRIBUTION


def group_name(indicator: Indicator, sex: Sex) -> str:
    """Return what a sex is called in heads: women, girls, or both."""
    if sex is Sex.UNKNOWN:
        return translate("ValueGrid", "Unknown sex")
    if sex is Sex.TOTAL:
        return Sex.TOTAL.label
    women, men = {
        SexLabels.WOMEN_MEN: (translate("ValueGrid", "Women"), translate("ValueGrid", "Men")),
        SexLabels.GIRLS_BOYS: (translate("ValueGrid", "Girls"), translate("ValueGrid", "Boys")),
        SexLabels.BOTH: (
            translate("ValueGrid", "Women and girls"),
            translate("ValueGrid", "Men and boys"),
        ),
    }[indicator.sex_labels]
    return women if sex is Sex.WOMEN else men


def columns(
    indicator: Indicator,
    shape: Shape,
    sources: Sequence[tuple[int, str]] = (),
    reviews: Mapping[str, tuple[str, str]] | None = None,
) -> tuple[Column, ...]:
    """Return the columns from left to right, the period first.

    Args:
        indicator: Its measure, unit and words for the sexes.
        shape: What the user wants to see.
        sources: Id and title of each source that a row can name.
        reviews: Sign and word of how far the review has come, by period.
    """
    chosen = [period(indicator, reviews or {})]
    if indicator.measure is Measure.QUALITATIVE:
        chosen.append(words())
    else:
        chosen += _numbers(indicator, shape)
    if shape.details:
        chosen += details(indicator, _groups(indicator), sources)
    return tuple(chosen)


def _groups(indicator: Indicator) -> dict[Sex, str]:
    return {sex: group_name(indicator, sex) for sex in (Sex.WOMEN, Sex.MEN)}


def _numbers(indicator: Indicator, shape: Shape) -> list[Column]:
    measure = indicator.measure
    sexes = [Sex.WOMEN, Sex.MEN]
    if shape.unknown:
        sexes.append(Sex.UNKNOWN)
    parts = can_be_direct(indicator) and not shape.direct
    if shape.total or (not measure.is_ratio and (parts or not can_be_direct(indicator))):
        sexes.append(Sex.TOTAL)
    made: list[Column] = []
    for sex in sexes:
        made += _of_sex(indicator, sex, direct=shape.direct)
    if measure is Measure.COUNT or (measure is Measure.SEX_DISTRIBUTION and parts):
        made += [_distribution(indicator, Sex.WOMEN), _distribution(indicator, Sex.MEN)]
    return [*made, _gap(indicator)]


def _of_sex(indicator: Indicator, sex: Sex, *, direct: bool) -> list[Column]:
    measure, group = indicator.measure, group_name(indicator, sex)
    value_title = _with_unit(indicator, group)
    if measure.is_ratio and not direct:
        return [
            _number(sex, "numerator", _numerator_title(measure, group)),
            _number(sex, "denominator", translate("ValueGrid", "{group}, all").format(group=group)),
            Column(key=f"{sex}_result", title=value_title, show=partial(_result, sex), sex=sex),
        ]
    counted = measure is Measure.COUNT or (measure is Measure.SEX_DISTRIBUTION and not direct)
    if counted:
        other = "value" if measure is Measure.COUNT else ""
        return [_number(sex, "numerator", _numerator_title(measure, group), other)]
    other = "numerator" if measure is Measure.AMOUNT else ""
    return [_number(sex, "value", value_title, other, worked_out=can_be_direct(indicator))]


def _numerator_title(measure: Measure, group: str) -> str:
    if measure is Measure.AMOUNT_PER_PERSON:
        return translate("ValueGrid", "{group}, amount").format(group=group)
    return translate("ValueGrid", "{group}, number").format(group=group)


def _with_unit(indicator: Indicator, group: str) -> str:
    unit = indicator.shown_unit
    if not unit:
        return group
    return translate("ValueGrid", "{group}, {unit}").format(group=group, unit=unit)


# --- columns of numbers ------------------------------------------------------------------------


def _number(
    sex: Sex, quantity: str, title: str, other: str = "", *, worked_out: bool = False
) -> Column:
    """Return a column of entered numbers.

    Args:
        sex: Whose.
        quantity: Field of Figures that it edits.
        title: Its head.
        other: Field that may hold the same number instead.
        worked_out: Whether the parts, when they are known, say it instead.
    """
    return Column(
        key=f"{sex}_{quantity}",
        title=title,
        show=partial(_entered, sex, quantity, other, worked_out),
        change=partial(_change_number, sex, quantity, other),
        sex=sex,
    )


def _entered(
    sex: Sex, quantity: str, other: str, worked_out: bool, observation: Observation, row: Row
) -> Cell:
    figures = observation.figures(sex)
    shown = row.shown(sex)
    if worked_out and figures.numerator is not None and shown.value is not None:
        reason = translate("ValueGrid", "Worked out from the numbers behind it.")
        return replace(cells.computed_cell(shown, row.decimals), reason=reason)
    number = getattr(figures, quantity)
    if number is None and other:
        number = getattr(figures, other)
    if number is not None:
        cell = cells.number_cell(number)
        if sex is Sex.TOTAL and row.total_differs:
            reason = translate("ValueGrid", "The parts do not add up to this total.")
            return replace(cell, reason=reason)
        return cell
    if figures.missing is not None:
        return cells.missing_cell(figures.missing)
    return _summed(quantity, row) if sex is Sex.TOTAL else Cell()


def _summed(quantity: str, row: Row) -> Cell:
    """Return the total that the parts give, which the user may write over."""
    total = row.total
    value = total.value if quantity == "value" else getattr(total, quantity)
    if value is None:
        reason = total.undefined.reason if total.undefined else ""
        return Cell(reason=reason)
    places = row.decimals if quantity == "value" else 0 if value == int(value) else 2
    return cells.computed_cell(Shown(value=value), places, fixed=False)


def _change_number(
    sex: Sex, quantity: str, other: str, observation: Observation, text: str
) -> Observation:
    held = getattr(observation, f"{sex}_{other}") if other else None
    if held is not None:
        if getattr(observation, f"{sex}_{quantity}") is None:
            observation = cells.with_field(observation, f"{sex}_{quantity}", held)
        observation = cells.with_field(observation, f"{sex}_{other}", None)
    return cells.set_figure(observation, sex, quantity, text)


def _result(sex: Sex, observation: Observation, row: Row) -> Cell:
    cell = cells.computed_cell(row.shown(sex), row.decimals)
    if observation.figures(sex).value is not None and not cell.reason:
        return replace(cell, reason=translate("ValueGrid", "Entered as it is, without its parts."))
    return cell


def _distribution(indicator: Indicator, sex: Sex) -> Column:
    title = translate("ValueGrid", "{group}, per cent").format(group=group_name(indicator, sex))
    return Column(
        key=f"{sex}_distribution",
        title=title,
        show=partial(_show_distribution, indicator, sex),
        sex=sex,
    )


def _show_distribution(indicator: Indicator, sex: Sex, observation: Observation, row: Row) -> Cell:
    both = row.distribution
    if both is None or not (row.women.text(0) or row.men.text(0)):
        return Cell(computed=True, fixed=True)
    measured = both if isinstance(both, Undefined) else both[0 if sex is Sex.WOMEN else 1]
    own = indicator.measure is Measure.SEX_DISTRIBUTION
    places = row.decimals if own else decimals(Measure.SEX_DISTRIBUTION)
    return cells.computed_cell(cells.as_shown(measured), places)


def _gap(indicator: Indicator) -> Column:
    unit = indicator.shown_unit
    if indicator.measure.is_percent:
        title = translate("ValueGrid", "Sex difference, pp")
    elif unit:
        title = translate("ValueGrid", "Sex difference, {unit}").format(unit=unit)
    else:
        title = translate("ValueGrid", "Sex difference")
    return Column(key="gap", title=title, show=lambda _, row: cells.gap_cell(row))
