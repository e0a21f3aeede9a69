"""Ändringar: figures that differ from what an earlier workbook showed, who changed them and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from jimdesk.domain.export import (
    ExportedFigure,
    ExportEntry,
    FigurePlace,
    figures_of,
    figures_that_differ,
)
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing, Observation, Sex
from jimdesk.domain.record import Record
from jimdesk.i18n import format_moment, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.report import Options, Stage
from jimdesk.reports.sheet import Cell, Head, Number, Sheet
from jimdesk.statistics.disclosure import concerns_persons, is_public
from jimdesk.store.change_log import Change
from jimdesk.store.store import Store

_SEXES = (Sex.WOMEN, Sex.MEN, Sex.TOTAL)


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared with: an earlier workbook, None when none differs, and what it showed."""

    entry: ExportEntry | None
    figures: Mapping[FigurePlace, ExportedFigure]


def figures_shown(basis: Basis) -> tuple[ExportedFigure, ...]:
    """Return every figure as the workbook shows it: women, men and total of each observation."""
    return tuple(
        ExportedFigure(
            export_entry_id=0,
            indicator_id=observation.indicator_id,
            period=observation.period,
            subgroup_id=observation.subgroup_id,
            sex=sex,
            value=shown.value,
            protected=shown.missing is Missing.PROTECTED,
        )
        for indicator in basis.indicators
        for observation in basis.of(indicator)
        for sex in _SEXES
        if (shown := basis.rows[observation.id].shown(sex)).value is not None
        or shown.missing is Missing.PROTECTED
    )


def compared(
    store: Store, report: str, stage: Stage, year: int, now: Sequence[ExportedFigure]
) -> Compared:
    """Return the newest workbook of a report whose figures differ from those of now.

    Those that show the same are passed over, so that two workbooks of the same data are the same.
    What leaves is compared with what has left before it, and with drafts only when nothing has.

    Args:
        store: The open file.
        report: Name of the report.
        stage: How far the workbook has come.
        year: Newest year of the workbook; a figure that only it can hold has not changed.
        now: The figures as they are shown now.
    """
    kept = store.all(ExportedFigure)
    entries = store.where(ExportEntry, report=report)
    left = [each for each in entries if each.stage != Stage.DRAFT]
    for entry in reversed(left if stage.leaves and left else entries):
        upto = [each.id for each in entries if each.id <= entry.id]
        newest = min(entry.year, year)
        before = _until(figures_of(kept, upto).values(), newest)
        if before and figures_that_differ(_until(now, newest).values(), before):
            return Compared(entry, before)
    return Compared(None, {})


def changes_since(store: Store, entry: ExportEntry, options: Options) -> Sheet | None:
    """Return how the figures that a workbook showed differ from those of now.

    None when no figures are kept of it, as of an internal one or of another report.
    """
    entries = [each.id for each in store.where(ExportEntry, report=entry.report)]
    kept = figures_of(store.all(ExportedFigure), [each for each in entries if each <= entry.id])
    if not kept:
        return None
    with opened(store, entry.year, options) as material:
        now = figures_shown(material.basis)
        return _sheet(material, Compared(entry, _until(kept.values(), entry.year)), now)


def _until(figures: Iterable[ExportedFigure], year: int) -> dict[FigurePlace, ExportedFigure]:
    return {each.place: each for each in figures if int(each.period[:4]) <= year}


def changes_sheet(material: Material, report: str, now: Sequence[ExportedFigure]) -> Sheet:
    """Return the figures that differ, one to a row, with who changed them and why."""
    basis = material.basis
    found = compared(material.store, report, material.options.stage, basis.year, now)
    return _sheet(material, found, now)


def _sheet(material: Material, found: Compared, now: Sequence[ExportedFigure]) -> Sheet:
    title = translate("ChangesSheet", "Changes")
    return Sheet(
        title=title,
        heading=translate("ChangesSheet", "Changes: figures that differ from an earlier workbook"),
        intro=_intro(found.entry),
        table_name=title,
        heads=_heads(),
        rows=tuple(_rows(material, found, now)) if found.entry else (),
    )


def _intro(entry: ExportEntry | None) -> str:
    if entry is None:
        return translate(
            "ChangesSheet",
            "No figure differs from what an earlier workbook has shown, or there is none.",
        )
    text = translate(
        "ChangesSheet",
        "Compared with {file} ({stage}, {year}). One row per figure; years that it did not hold are"
        " left out. Who and why come from the change log.",
    )
    return text.format(
        file=entry.file_name or entry.at[:10],
        stage=Stage(entry.stage).label.lower(),
        year=entry.year,
    )


def _heads() -> tuple[Head, ...]:
    return (
        Head(translate("ChangesSheet", "Indicator id"), width=9),
        Head(translate("ChangesSheet", "Indicator"), width=32, kind="wrap"),
        Head(translate("ChangesSheet", "Group"), width=16),
        Head(translate("ChangesSheet", "Period"), width=9),
        Head(translate("ChangesSheet", "Sex"), width=10),
        Head(translate("ChangesSheet", "Before"), width=10, kind="number"),
        Head(translate("ChangesSheet", "Now"), width=10, kind="number"),
        Head(translate("ChangesSheet", "Unit"), width=12),
        Head(translate("ChangesSheet", "Changed by"), width=14),
        Head(translate("ChangesSheet", "Changed at"), width=16),
        Head(translate("ChangesSheet", "Why"), width=40, kind="wrap"),
    )


def _rows(
    material: Material, found: Compared, now: Sequence[ExportedFigure]
) -> Iterator[tuple[Cell, ...]]:
    assert found.entry is not None
    basis, newest = material.basis, min(found.entry.year, material.basis.year)
    shown = _until(now, newest)
    observed = {
        (each.indicator_id, each.period, each.subgroup_id): each
        for indicator in basis.indicators
        for each in basis.of(indicator)
    }
    # In the order of the workbook; what is not there any longer comes last.
    changed = figures_that_differ(shown.values(), found.figures)
    for figure in sorted(changed, key=lambda each: _order(basis, each)):
        indicator = basis.chain.indicators.get(figure.indicator_id)
        if indicator is None:
            continue  # it lies in the wastebasket, and its name and figures with it
        before = found.figures.get(figure.place)
        observation = observed.get((figure.indicator_id, figure.period, figure.subgroup_id))
        decimals = basis.rows[observation.id].decimals if observation else 1
        change = _last_change(material.store, found.entry, observation, indicator)
        yield (
            indicator.code,
            indicator.name,
            basis.chain.subgroup_name(figure.subgroup_id),
            figure.period,
            words.sex_word(indicator, figure.sex),
            _before(indicator, before, figure, decimals),
            _cell(figure, decimals),
            words.unit(indicator),
            words.filled(change.who) if change else words.blank(),
            _moment(material, change.at) if change else words.blank(),
            _why(figure, change, observation),
        )


def _moment(material: Material, at: str) -> str:
    return format_moment(datetime.fromisoformat(at).astimezone(material.options.at.tzinfo))


def _order(basis: Basis, figure: ExportedFigure) -> tuple[int, bool, int, str, int]:
    codes = [each.id for each in basis.indicators]
    place = codes.index(figure.indicator_id) if figure.indicator_id in codes else len(codes)
    return (
        place,
        figure.subgroup_id is not None,
        figure.subgroup_id or 0,
        figure.period,
        list(Sex).index(figure.sex),
    )


def _before(
    indicator: Indicator, before: ExportedFigure | None, now: ExportedFigure, decimals: int
) -> Cell:
    """Return what stood there, unless it may not be told any longer.

    What is protected now was not when it was shown, and for what is gone nothing tells.
    """
    if before is None:
        return words.NOT_APPLICABLE
    may_tell = now.value is not None or not concerns_persons(indicator) or is_public(indicator)
    return _cell(before, decimals) if may_tell else words.PROTECTED


def _cell(figure: ExportedFigure, decimals: int) -> Cell:
    if figure.protected:
        return words.PROTECTED
    if figure.value is None:
        return words.NOT_AVAILABLE
    return Number(figure.value, decimals)


def _last_change(
    store: Store, entry: ExportEntry, observation: Observation | None, indicator: Indicator
) -> Change | None:
    """Return the newest change since an export to what a figure rests on, None when none is."""
    since = datetime.fromisoformat(entry.at)
    records: list[Record] = [observation] if observation else []
    for record in (*records, indicator):
        changes = [
            each for each in store.changes(record) if datetime.fromisoformat(each.at) >= since
        ]
        if changes:
            return changes[0]
    return None


def _why(figure: ExportedFigure, change: Change | None, observation: Observation | None) -> str:
    said = [change.label if change else "", observation.note if observation else ""]
    if figure.protected:
        said.insert(0, translate("ChangesSheet", "Small counts are protected."))
    if not figure.is_shown:
        said.insert(0, translate("ChangesSheet", "The figure is not in the file any longer."))
    return words.filled(". ".join(each.strip().rstrip(".") for each in said if each.strip()))
