"""JiM-underlag årsredovisning: everything that a controller needs for the annual report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain as chained

from jimdesk.domain.agency import Language
from jimdesk.i18n import translate
from jimdesk.reports.parts import basis as basis_of
from jimdesk.reports.parts import records as records_of
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.chain_sheets import (
    activity_sheet,
    direction_sheet,
    goal_sheet,
    mandate_sheet,
    problem_sheet,
    result_sheet,
)
from jimdesk.reports.parts.chart_sheet import chart_sheet
from jimdesk.reports.parts.distribution import distribution_sheet
from jimdesk.reports.parts.findings_sheet import findings_sheet
from jimdesk.reports.parts.overview import overview_sheet
from jimdesk.reports.parts.readme import example_mark, internal_mark, readme_sheet
from jimdesk.reports.parts.recount import recount_sheet
from jimdesk.reports.parts.register_sheets import indicator_sheet, register_sheet, source_sheet
from jimdesk.reports.parts.values import values_sheet
from jimdesk.reports.parts.year_table import year_table
from jimdesk.reports.report import BlockedError, Options, Report, Stage, speaking
from jimdesk.reports.sheet import Book, Sheet, notes_sheet
from jimdesk.review.chain import Chain
from jimdesk.review.rules import findings
from jimdesk.review.small_counts import SmallCount, small_counts_of
from jimdesk.store.store import Store

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}
_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class _Material:
    """What is read from the file, once."""

    store: Store
    chain: Chain
    basis: Basis
    small: Sequence[SmallCount]


def build(store: Store, year: int, options: Options) -> Book:
    """Return the workbook of a report year, in the agency's report language.

    Args:
        store: The open file.
        year: Report year; nothing that was observed later is in the workbook.
        options: Stage, time and version.

    Raises:
        BlockedError: the report is to be final but shows counts of persons below the threshold.
    """
    chain = Chain.load(store)
    language = chain.agency.report_language
    with speaking(language):
        basis = basis_of.load(store, year, chain)
        material = _Material(store, chain, basis, _small(chain, basis))
    if options.stage is Stage.FINAL and material.small:
        raise _blocked(material.small)  # in the language of who asks, not of the report
    with speaking(language):
        return _book(material, options)


def _small(chain: Chain, basis: Basis) -> list[SmallCount]:
    results = {each.id: each for each in chain.results.values() if each.year == basis.year}
    observations = chained.from_iterable(basis.observations.values())
    shown = replace(chain, results=results)
    return small_counts_of(shown, observations, basis.observed_years | {basis.year})


def title() -> str:
    """Return the name of the report."""
    return translate("Annual", "JiM material for the annual report")


REPORT = Report("annual", title, build)


def _blocked(small: Sequence[SmallCount]) -> BlockedError:
    codes = tuple(dict.fromkeys(each.code for each in small))
    cells = [
        " ".join(filter(None, (each.code, each.period, each.subgroup, each.sex.label.lower())))
        for each in small[:_MOST_NAMED]
    ]
    more = len(small) - len(cells)
    if more:
        cells.append(translate("Annual", "and %n more", "", n=more))
    text = translate(
        "Annual",
        "The final workbook was not made: it would show counts of so few persons that somebody "
        "could be recognised. They are: {cells}. Make a draft, or change what is shown.",
    )
    return BlockedError(text.format(cells="; ".join(cells)), codes)


def _book(material: _Material, options: Options) -> Book:
    chain, basis = material.chain, material.basis
    marks = [internal_mark()] if material.small else []
    heading = f"{title()} {basis.year}"
    sheets = _sheets(material)
    notes = notes_sheet(sheets)
    others = [*sheets, notes] if notes else sheets
    first = readme_sheet(heading, basis, options, material.store.who, material.small, others)
    every = [_marked(sheet, marks) for sheet in (first, *others)]
    if chain.agency.is_example:
        marks.append(example_mark())
    return Book(
        title=f"{heading} {chain.agency.short_name or chain.agency.name}".strip(),
        author=chain.agency.name or translate("Annual", "Agency without a name"),
        language=_TAGS[chain.agency.report_language],
        subject=translate("Annual", "Gender mainstreaming (JiM)"),
        status=f"{options.stage.label} {options.at:%Y-%m-%d}",
        sheets=tuple(every),
        created=options.at,
        watermark=" · ".join(marks),
    )


def _marked(sheet: Sheet, marks: Iterable[str]) -> Sheet:
    return replace(sheet, intro=". ".join((*marks, sheet.intro)))


def _sheets(material: _Material) -> list[Sheet]:
    """Return all sheets but the first and the notes, in their order."""
    store, chain, basis = material.store, material.chain, material.basis
    records = records_of.load(store, chain)
    values = values_sheet(basis)
    overview, table, distribution = (
        overview_sheet(values),
        year_table(values),
        distribution_sheet(values),
    )
    checked = [overview, table, (values.sheet, list(values.checks))]
    if distribution is not None:
        checked.append(distribution)
    found = [
        overview[0],
        table[0],
        chart_sheet(basis),
        values.sheet,
        distribution[0] if distribution else None,
        direction_sheet(chain, records),
        mandate_sheet(chain, records),
        problem_sheet(chain, records),
        goal_sheet(chain, records),
        indicator_sheet(basis, records),
        activity_sheet(chain, records),
        result_sheet(basis, records),
        source_sheet(chain, records),
        findings_sheet(findings(store, basis.year, chain=chain)),
        recount_sheet(checked),
        register_sheet(store, chain, records),
    ]
    return [sheet for sheet in found if sheet is not None]
