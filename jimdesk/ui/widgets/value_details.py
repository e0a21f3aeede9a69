"""The columns of the value grid that are not numbers of the sexes: period, quality, note, source.

Pure: no Qt in here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quality, Sex
from jimdesk.i18n import translate
from jimdesk.statistics.figures import Row
from jimdesk.ui.widgets import value_cells as cells
from jimdesk.ui.widgets.value_cells import Cell, Column


def period(indicator: Indicator, reviews: Mapping[str, tuple[str, str]]) -> Column:
    """Return the column of periods, which carries the marks of a row.

    Args:
        indicator: How often its figures come.
        reviews: Sign and word of how far the review has come, by period.
    """
    yearly = indicator.frequency is Frequency.YEAR

    def show(observation: Observation, _: Row) -> Cell:
        cell = cells.period_cell(observation)
        if observation.period not in reviews:
            return cell
        sign, word = reviews[observation.period]
        said = translate("ValueGrid", "Review: {state}").format(state=word)
        return replace(
            cell,
            text=f"{cell.text} {sign}",
            plain=cell.plain or cell.text,
            reason=". ".join(filter(None, (cell.reason, said))),
            spoken=f"{cell.spoken or cell.text}, {said}",
        )

    return Column(
        key="period",
        title=translate("ValueGrid", "Year") if yearly else translate("ValueGrid", "Period"),
        show=show,
        change=cells.set_period,
        kind="period",
    )


def words() -> Column:
    """Return the column of what the source says when it gives no number."""
    return _text("text_value", translate("ValueGrid", "Value in words"))


def details(
    indicator: Indicator, groups: Mapping[Sex, str], sources: Sequence[tuple[int, str]]
) -> list[Column]:
    """Return what stands beside the numbers: quality, break, margins, words, note and source.

    Args:
        indicator: Its measure decides which of them there are.
        groups: What women and men are called in heads.
        sources: Id and title of each source that a row can name.
    """
    made = [_quality(), _break()]
    if indicator.measure is not Measure.QUALITATIVE:
        made += [_beside(sex, group, "margin") for sex, group in groups.items()]
        if indicator.measure in (Measure.MEAN, Measure.MEDIAN, Measure.INDEX):
            made += [_beside(sex, group, "denominator") for sex, group in groups.items()]
        made.append(words())
    made += [_text("note", translate("ValueGrid", "Note")), _source(sources)]
    extracted_by = _text("extracted_by", translate("ValueGrid", "Extracted by"))
    return [*made, _extracted_on(), extracted_by]


def _beside(sex: Sex, group: str, quantity: str) -> Column:
    """Return a number that stands beside a sex's value: margin of error, or persons behind it."""
    if quantity == "margin":
        title = translate("ValueGrid", "{group}, margin of error").format(group=group)
    else:
        title = translate("ValueGrid", "{group}, persons").format(group=group)
    key = f"{sex}_{quantity}"

    def show(observation: Observation, _: Row) -> Cell:
        number = getattr(observation, key)
        return Cell() if number is None else cells.number_cell(number)

    def change(observation: Observation, text: str) -> Observation:
        return cells.with_field(observation, key, cells.read_number(text))

    return Column(key=key, title=title, show=show, change=change)


def _text(key: str, title: str) -> Column:
    def show(observation: Observation, _: Row) -> Cell:
        text = getattr(observation, key)
        return Cell(text=text, plain=text)

    def change(observation: Observation, text: str) -> Observation:
        return cells.with_field(observation, key, text.strip())

    return Column(key=key, title=title, show=show, change=change, kind="text")


def _quality() -> Column:
    choices = {quality.label: quality for quality in Quality}

    def show(observation: Observation, _: Row) -> Cell:
        text = observation.quality.label if observation.has_values else ""
        return Cell(text=text, plain=text)

    def change(observation: Observation, text: str) -> Observation:
        quality = cells.read_choice(text, choices | {"": Quality.FINAL})
        return replace(observation, quality=quality)

    title = translate("ValueGrid", "Quality")
    return Column(
        key="quality", title=title, show=show, change=change, kind="choice", choices=tuple(choices)
    )


def _break() -> Column:
    def show(observation: Observation, _: Row) -> Cell:
        ticked = observation.series_break
        word = translate("ValueGrid", "break")
        text = word if ticked else ""
        return Cell(text=text, plain=text, checked=ticked)

    def change(observation: Observation, text: str) -> Observation:
        return replace(observation, series_break=cells.read_tick(text))

    title = translate("ValueGrid", "Break in the series")
    return Column(key="series_break", title=title, show=show, change=change, kind="tick")


def _source(sources: Sequence[tuple[int, str]]) -> Column:
    titles = dict(sources)

    def show(observation: Observation, _: Row) -> Cell:
        text = titles.get(observation.source_id or 0, "")
        return Cell(text=text, plain=text)

    def change(observation: Observation, text: str) -> Observation:
        choices = {"": None} | {title: key for key, title in sources}
        return replace(observation, source_id=cells.read_choice(text, choices))

    title = translate("ValueGrid", "Own source")
    choices = ("", *titles.values())
    return Column(
        key="source_id", title=title, show=show, change=change, kind="choice", choices=choices
    )


def _extracted_on() -> Column:
    def change(observation: Observation, text: str) -> Observation:
        return replace(observation, extracted_on=cells.read_date(text))

    column = _text("extracted_on", translate("ValueGrid", "Extracted on"))
    return replace(column, change=change)
