"""JiM-underlag årsredovisning: everything that a controller needs for the annual report."""

from collections.abc import Sequence
from dataclasses import replace

from jimdesk.domain.export import ExportedFigure
from jimdesk.i18n import translate
from jimdesk.reports.parts import records as records_of
from jimdesk.reports.parts.assessment_sheets import assessment_sheet
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.budget_sheets import analysis_sheet, cover_sheet
from jimdesk.reports.parts.chain_sheets import (
    activity_sheet,
    direction_sheet,
    goal_sheet,
    mandate_sheet,
    problem_sheet,
    result_sheet,
)
from jimdesk.reports.parts.changes_sheet import changes_sheet, figures_shown
from jimdesk.reports.parts.chart_sheet import chart_sheet
from jimdesk.reports.parts.collaboration_sheets import agreement_sheet, example_sheet
from jimdesk.reports.parts.distribution import distribution_sheet
from jimdesk.reports.parts.effect_sheet import effect_sheet
from jimdesk.reports.parts.findings_sheet import findings_sheet
from jimdesk.reports.parts.follow_up_sheet import follow_up_sheet
from jimdesk.reports.parts.for_publication import publishable, published_sources
from jimdesk.reports.parts.groupings import per_area, per_policy_goal
from jimdesk.reports.parts.moved_sheet import moved_sheet
from jimdesk.reports.parts.notes import notes_sheet
from jimdesk.reports.parts.overview import overview_sheet
from jimdesk.reports.parts.readme import internal_mark, readme_sheet
from jimdesk.reports.parts.recount import Check, recount_sheet
from jimdesk.reports.parts.register_sheets import indicator_sheet, register_sheet, source_sheet
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.reservations_sheet import reservations_sheet
from jimdesk.reports.parts.rules_sheet import rules_sheet
from jimdesk.reports.parts.values import Values, values_sheet
from jimdesk.reports.parts.year_table import year_table
from jimdesk.reports.report import Edition, Options, Report
from jimdesk.reports.sheet import (
    Book,
    Sheet,
)
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
        BlockedError: the report is to be handed over, but would show small counts, holds what an
            earlier one has given away, or has errors that no reason is given for.
    """
    with opened(store, year, options, gated=True) as material:
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
    heading = f"{title()} {material.basis.year}"
    figures = () if options.unprotected else figures_shown(material.basis)
    is_public = options.edition is Edition.PUBLICATION
    basis = publishable(material.basis) if is_public else material.basis
    sheets = _published(material, basis) if is_public else _sheets(material, figures)
    notes = notes_sheet(sheets)
    others = [*sheets, notes] if notes else sheets
    first = readme_sheet(heading, basis, options, material.store.who, others)
    agency = basis.chain.agency
    return Book(
        title=f"{heading} {agency.short_name or agency.name}".strip(),
        author=material.author,
        language=material.language,
        subject=translate("Annual", "Gender mainstreaming (JiM)"),
        status=material.status,
        sheets=tuple(_marked(sheet, options) for sheet in (first, *others)),
        created=options.at,
        watermark=material.watermark,
        shown=tuple(basis.shown),
        figures=figures,
    )


def _marked(sheet: Sheet, options: Options) -> Sheet:
    if not options.unprotected:
        return sheet
    return replace(sheet, intro=f"{internal_mark()}. {sheet.intro}")


def _tables(values: Values) -> list[tuple[Sheet, list[Check]]]:
    """Return the year table, as it is and as it can be gathered."""
    groupings = (per_policy_goal(values.basis), per_area(values.basis))
    return [year_table(values), *(year_table(values, by) for by in groupings if by)]


def _sheets(material: Material, figures: Sequence[ExportedFigure]) -> list[Sheet]:
    """Return all sheets but the first and the notes, in their order."""
    store, basis = material.store, material.basis
    chain = basis.chain
    records = records_of.load(store, basis.publication)
    values = values_sheet(basis)
    overview, tables, distribution = (
        overview_sheet(values),
        _tables(values),
        distribution_sheet(values),
    )
    # What is gathered repeats the year table, so it is recomputed there.
    checked = [overview, tables[0], (values.sheet, list(values.checks))]
    if distribution is not None:
        checked.append(distribution)
    findings = published_findings(store, basis.year, material.chain, basis.publication)
    found = [
        overview[0],
        *(table for table, _ in tables),
        chart_sheet(basis),
        values.sheet,
        distribution[0] if distribution else None,
        direction_sheet(chain, records),
        mandate_sheet(chain, records),
        problem_sheet(chain, records),
        goal_sheet(chain, records),
        indicator_sheet(basis, records),
        activity_sheet(chain, records),
        agreement_sheet(chain, records),
        example_sheet(chain, records),
        follow_up_sheet(chain, basis.year),
        moved_sheet(chain, records),
        effect_sheet(chain, basis.year),
        result_sheet(basis, records),
        assessment_sheet(store, basis.year),
        analysis_sheet(basis),
        cover_sheet(basis),
        source_sheet(chain, records),
        changes_sheet(material, REPORT.name, figures),
        reservations_sheet(basis),
        findings_sheet(findings, material.options.reason),
        rules_sheet(findings),
        recount_sheet(checked),
        register_sheet(store, chain, records),
    ]
    return [sheet for sheet in found if sheet is not None]


def _published(material: Material, basis: Basis) -> list[Sheet]:
    """Return the sheets that are published: figures, charts and where they come from."""
    records = records_of.load(material.store, basis.publication)
    values = values_sheet(basis)
    distribution = distribution_sheet(values)
    found = [
        overview_sheet(values)[0],
        *(table for table, _ in _tables(values)),
        chart_sheet(basis),
        values.sheet,
        distribution[0] if distribution else None,
        published_sources(basis, records),
    ]
    return [sheet for sheet in found if sheet is not None]
