"""JiM-underlag årsredovisning: everything that a controller needs for the annual report."""

from collections.abc import Iterable
from dataclasses import replace

from jimdesk.i18n import translate
from jimdesk.reports.parts import records as records_of
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
from jimdesk.reports.parts.follow_up_sheet import follow_up_sheet
from jimdesk.reports.parts.overview import overview_sheet
from jimdesk.reports.parts.readme import internal_mark, readme_sheet
from jimdesk.reports.parts.recount import recount_sheet
from jimdesk.reports.parts.register_sheets import indicator_sheet, register_sheet, source_sheet
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.values import values_sheet
from jimdesk.reports.parts.year_table import year_table
from jimdesk.reports.report import Options, Report
from jimdesk.reports.sheet import Book, Sheet, notes_sheet
from jimdesk.review.rules import published_findings
from jimdesk.store.store import Store


def build(store: Store, year: int, options: Options) -> Book:
    """Return the workbook of a report year, in the agency's report language.

    Small counts are hidden in it, and what they could be worked out from.

    Args:
        store: The open file.
        year: Report year; nothing that was observed later is in the workbook.
        options: Stage, time and version, and whether small counts are shown after all.

    Raises:
        BlockedError: the report is to be handed over, but would show small counts, or holds what an
            earlier one has given away.
    """
    with opened(store, year, options) as material:
        return _book(material, options)


def title() -> str:
    """Return the name of the report."""
    return translate("Annual", "JiM material for the annual report")


def _description() -> str:
    return translate(
        "Annual",
        "One workbook for the controller: overview, a table for the annual report with three years,"
        " all values, texts per goal, sources and checks.",
    )


REPORT = Report(name="annual", title=title, description=_description, book=build)


def _book(material: Material, options: Options) -> Book:
    basis = material.basis
    chain = basis.chain
    marks = [internal_mark()] if options.unprotected else []
    heading = f"{title()} {basis.year}"
    sheets = _sheets(material)
    notes = notes_sheet(sheets)
    others = [*sheets, notes] if notes else sheets
    first = readme_sheet(heading, basis, options, material.store.who, others)
    every = [_marked(sheet, marks) for sheet in (first, *others)]
    return Book(
        title=f"{heading} {chain.agency.short_name or chain.agency.name}".strip(),
        author=material.author,
        language=material.language,
        subject=translate("Annual", "Gender mainstreaming (JiM)"),
        status=material.status,
        sheets=tuple(every),
        created=options.at,
        watermark=material.watermark,
        shown=tuple(basis.shown),
    )


def _marked(sheet: Sheet, marks: Iterable[str]) -> Sheet:
    return replace(sheet, intro=". ".join((*marks, sheet.intro)))


def _sheets(material: Material) -> list[Sheet]:
    """Return all sheets but the first and the notes, in their order."""
    store, basis = material.store, material.basis
    chain = basis.chain
    records = records_of.load(store, basis.publication)
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
        follow_up_sheet(chain, basis.year),
        result_sheet(basis, records),
        source_sheet(chain, records),
        findings_sheet(published_findings(store, basis.year, material.chain, basis.publication)),
        recount_sheet(checked),
        register_sheet(store, chain, records),
    ]
    return [sheet for sheet in found if sheet is not None]
