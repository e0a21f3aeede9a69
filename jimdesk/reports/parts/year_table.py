"""Årstabell: every indicator and group, three years side by side, women before men."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.i18n import format_number, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.notes import Notes, remarks
from jimdesk.reports.parts.recount import Check
from jimdesk.reports.parts.values import Values
from jimdesk.reports.sheet import Cell, Head, Number, Sheet, Tone
from jimdesk.statistics.figures import Row
from jimdesk.statistics.measures import Measured, Undefined, gap_change
from jimdesk.statistics.sentences import range_in_words, sex_words
from jimdesk.stopping import go_on

_TONES: Mapping[Sex, Tone | None] = {Sex.WOMEN: "women", Sex.MEN: "men", Sex.TOTAL: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One indicator and group, with the observation of each year that has one."""

    name: str
    indicator: Indicator
    group: int | None
    years: Mapping[int, Observation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """How the rows of a year table are gathered; an indicator may stand in many groups.

    Attributes:
        title: Name of the tab.
        head: Head of the first column, which names the group.
        groups: Name and indicators of each group, in order.
    """

    title: str
    head: str
    groups: Sequence[tuple[str, Sequence[Indicator]]]


def year_table(values: Values, by: Grouping | None = None) -> tuple[Sheet, list[Check]]:
    """Return the table, and the recomputation of each of its values.

    Args:
        values: The figures.
        by: What the rows are gathered by, with a column for it first; None for one row per
            indicator and subgroup.
    """
    groups = by.groups if by else [("", values.basis.indicators)]
    lines = [line for name, own in groups for line in _lines(values, name, own)]
    notes, heads = Notes(), _heads(values)
    title = translate("YearTable", "Year table")
    if by:
        title, heads = by.title, (Head(by.head, width=20, kind="wrap"), *heads)
    sheet = Sheet(
        title=title,
        heading=translate("YearTable", "{title} {first}–{last}").format(
            title=title, first=values.basis.years[0], last=values.basis.year
        ),
        intro=translate(
            "YearTable",
            "One row per indicator and group. The sex difference is women minus men: in percentage "
            "points for per cent, otherwise in the unit of the row. Notes are on the sheet of "
            "notes, sources on the sheet of sources.",
        ),
        table_name=title,
        heads=heads,
        rows=tuple(((line.name,) if by else ()) + _row(values, line, notes) for line in lines),
        notes=notes.texts,
    )
    checks = [check for row, line in enumerate(lines) for check in _checks(values, line, row)]
    return sheet, checks


def sex_head(sex: Sex, year: int) -> str:
    """Return the head of a sex in a year, such as Kvinnor 2024."""
    return f"{sex.label} {year}"


def sexes(values: Values) -> tuple[Sex, Sex, Sex]:
    """Return the order of the columns: women, men, total unless the agency wants it first."""
    if values.basis.chain.agency.total_first:
        return Sex.TOTAL, Sex.WOMEN, Sex.MEN
    return Sex.WOMEN, Sex.MEN, Sex.TOTAL


def gap_head(year: int) -> str:
    """Return the head of the sex difference in a year."""
    return translate("YearTable", "Sex difference {year}").format(year=year)


def _change_head(values: Values) -> str:
    text = translate("YearTable", "Change in the size of the difference {first}–{last}")
    return text.format(first=values.basis.years[0], last=values.basis.year)


def _heads(values: Values) -> tuple[Head, ...]:
    columns = [
        Head(sex_head(sex, year), width=9, kind="number", tone=_TONES[sex])
        for year in values.basis.years
        for sex in sexes(values)
    ]
    return (
        Head(translate("YearTable", "Indicator id"), width=9),
        Head(translate("YearTable", "Indicator"), width=30, kind="wrap"),
        Head(translate("YearTable", "Group"), width=15),
        Head(translate("YearTable", "Unit"), width=10),
        *columns,
        Head(gap_head(values.basis.year), width=9, kind="number"),
        Head(_change_head(values), width=9, kind="number"),
        Head(translate("YearTable", "Target"), width=22),
        Head(translate("YearTable", "Note"), width=9),
        Head(translate("YearTable", "Source id"), width=9),
    )


def _lines(values: Values, name: str, indicators: Iterable[Indicator]) -> Iterator[_Line]:
    basis = values.basis
    for indicator in indicators:
        go_on()
        for group in basis.groups(indicator) or [None]:
            found = {year: basis.of_year(indicator, group, year) for year in basis.years}
            years = {year: each for year, each in found.items() if each is not None}
            if years or group is None:
                yield _Line(name=name, indicator=indicator, group=group, years=years)


def _row(values: Values, line: _Line, notes: Notes) -> tuple[Cell, ...]:
    basis, indicator = values.basis, line.indicator
    group = words.group_word(indicator, basis.chain.subgroup_name(line.group))
    figures = [_value(values, line, year, sex) for year in basis.years for sex in sexes(values)]
    return (
        indicator.code,
        indicator.name,
        group,
        words.unit(indicator),
        *figures,
        gap_cell(indicator, _last_row(values, line)),
        _change_cell(values, line),
        target_in_words(indicator) if line.group is None else words.NOT_APPLICABLE,
        notes.mark(_remarks(values, line)),
        _sources(values, line),
    )


def _value(values: Values, line: _Line, year: int, sex: Sex) -> Cell:
    observation = line.years.get(year)
    if observation is None:
        return words.NOT_AVAILABLE
    return words.value(line.indicator, values.basis.rows[observation.id], sex)


def _last_row(values: Values, line: _Line) -> Row | None:
    last = line.years.get(values.basis.year)
    return values.basis.rows[last.id] if last else None


def _change_cell(values: Values, line: _Line) -> Cell:
    if line.indicator.measure is Measure.QUALITATIVE:
        return words.NOT_APPLICABLE
    change = _change(values, line)
    rows = [values.basis.rows[each.id] for each in line.years.values()]
    if isinstance(change, Undefined) and any(row.is_protected for row in rows):
        return words.PROTECTED
    return _measured(change, _last_row(values, line))


def gap_cell(indicator: Indicator, row: Row | None) -> Cell:
    """Return the sex difference of a row, in words where the source gives it so."""
    if indicator.measure is Measure.QUALITATIVE:
        return words.NOT_APPLICABLE
    if row is None:
        return words.NOT_AVAILABLE
    if isinstance(row.gap, Undefined) and row.is_protected:
        return words.PROTECTED
    return row.gap_text or _measured(row.gap, row)


def _measured(number: Measured, row: Row | None) -> Cell:
    if isinstance(number, Undefined) or row is None:
        return words.NOT_AVAILABLE
    return Number(number, row.decimals, signed=True)


def _change(values: Values, line: _Line) -> Measured:
    """Return how much the size of the difference has changed over the years of the table (F5)."""
    rows = {year: values.basis.rows[each.id] for year, each in line.years.items()}
    first, last = rows.get(values.basis.years[0]), rows.get(values.basis.year)
    if first is None or last is None:
        return Undefined(translate("YearTable", "There are not values for both years."))
    if any(row.series_break for year, row in rows.items() if year > values.basis.years[0]):
        return Undefined(translate("YearTable", "The series is broken."))
    if isinstance(first.gap, Undefined) or isinstance(last.gap, Undefined):
        return Undefined(translate("YearTable", "There are not values for both years."))
    return gap_change(first.gap, last.gap)


def target_in_words(indicator: Indicator) -> str:
    """Return the target values with their year, or the sign for what is not filled in."""
    if indicator.desired is Desired.NONE:
        return words.NOT_APPLICABLE
    women, men = sex_words(indicator)
    levels = [
        translate("YearTable", "{sex} {number}").format(sex=sex, number=format_number(number))
        for sex, number in ((women, indicator.target_women), (men, indicator.target_men))
        if number is not None
    ]
    if indicator.target_low is not None or indicator.target_high is not None:
        levels.append(range_in_words(indicator.target_low, indicator.target_high))
    if indicator.target_gap is not None:
        text = translate("YearTable", "difference at most {number}")
        levels.append(text.format(number=format_number(indicator.target_gap)))
    if not levels:
        return words.blank()
    text = "; ".join(levels)
    if indicator.target_year is None:
        return text
    return translate("YearTable", "{year}: {target}").format(
        year=indicator.target_year, target=text
    )


def _remarks(values: Values, line: _Line) -> Iterator[str]:
    chain = values.basis.chain
    for _, observation in sorted(line.years.items()):
        source = chain.source_of(line.indicator, observation)
        yield from remarks(
            line.indicator,
            observation,
            values.basis.rows[observation.id],
            noised=source is not None and source.noised,
        )
    if line.group is None and line.indicator.interpretation_note.strip():
        text = translate("YearTable", "How to read it: {text}")
        yield text.format(text=line.indicator.interpretation_note.strip())


def _sources(values: Values, line: _Line) -> str:
    chain, observed = values.basis.chain, list(line.years.values())
    found = [chain.source_of(line.indicator, each) for each in observed] or [
        chain.source_of(line.indicator, None)
    ]
    codes = dict.fromkeys(each.code if each else words.source_missing() for each in found)
    return ", ".join(codes)


def _checks(values: Values, line: _Line, row: int) -> Iterator[Check]:
    go_on()
    for year, observation in line.years.items():
        for sex in sexes(values):
            head = sex_head(sex, year)
            yield from values.check(line.indicator, observation, sex, row=row, head=head)
    yield from gap_check(
        values,
        line.indicator,
        line.years.get(values.basis.year),
        row=row,
        head=gap_head(values.basis.year),
    )
    yield from _change_check(values, line, row)


def gap_check(
    values: Values, indicator: Indicator, observation: Observation | None, *, row: int, head: str
) -> Iterator[Check]:
    """Yield the recomputation of the sex difference where a sheet shows it."""
    gap = values.basis.rows[observation.id].gap if observation else None
    if observation is not None and isinstance(gap, float):
        yield Check(
            code=indicator.code,
            period=observation.period,
            group=values.basis.chain.subgroup_name(observation.subgroup_id),
            what=translate("YearTable", "Sex difference"),
            formula_id="F3",
            row=row,
            head=head,
            written=gap,
            again=values.gap(indicator, observation),
        )


def _change_check(values: Values, line: _Line, row: int) -> Iterator[Check]:
    written = _change(values, line)
    if isinstance(written, Undefined):
        return
    first, last = (line.years[year] for year in (values.basis.years[0], values.basis.year))
    before, after = (values.gap(line.indicator, each) for each in (first, last))
    yield Check(
        code=line.indicator.code,
        period=f"{first.period}–{last.period}",
        group=values.basis.chain.subgroup_name(line.group),
        what=translate("YearTable", "Change in the size of the difference"),
        formula_id="F5",
        row=row,
        head=_change_head(values),
        written=written,
        again=after.size() - before.size(),
    )
