"""JiM-underlag årsredovisning: everything that a controller needs for the annual report."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from jimdesk.domain.agency import Language
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import code_number
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
from jimdesk.reports.parts.readme import (
    example_mark,
    exposed_in_words,
    internal_mark,
    readme_sheet,
)
from jimdesk.reports.parts.recount import recount_sheet
from jimdesk.reports.parts.register_sheets import indicator_sheet, register_sheet, source_sheet
from jimdesk.reports.parts.values import values_sheet
from jimdesk.reports.parts.year_table import year_table
from jimdesk.reports.report import BlockedError, Options, Report, Stage, speaking
from jimdesk.reports.sheet import Book, Sheet, notes_sheet
from jimdesk.review.chain import Chain
from jimdesk.review.publication import publication
from jimdesk.review.rules import published_findings
from jimdesk.statistics.disclosure import Key
from jimdesk.store.store import Store

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}
_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class _Material:
    """What is read from the file, once."""

    store: Store
    chain: Chain
    basis: Basis


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
    if options.unprotected and options.stage is Stage.FINAL:
        text = translate("Annual", "What shows small counts stays in the agency. Make a draft.")
        raise BlockedError(text, ())
    chain = Chain.load(store)
    with speaking(chain.agency.report_language):
        basis = basis_of.load(store, year, chain, unprotected=options.unprotected)
    if options.stage is Stage.FINAL:
        _refuse_exposed(store, chain, basis)  # in the language of who asks, not of the report
    with speaking(chain.agency.report_language):
        return _book(_Material(store, chain, basis), options)


def _refuse_exposed(store: Store, chain: Chain, basis: Basis) -> None:
    """Refuse to hand over what an earlier final has given away; drafts stay in the agency.

    Raises:
        BlockedError: there is such a number; its text names it.
    """
    if basis.publication.protection.exposed:
        handed_over = store.shown_numbers(stage=Stage.FINAL)
        entered = [each for each in store.all(Observation) if each.year <= basis.year]
        exposed = publication(chain, entered, handed_over).protection.exposed
        if exposed:
            raise _blocked(chain, exposed)


def title() -> str:
    """Return the name of the report."""
    return translate("Annual", "JiM material for the annual report")


REPORT = Report("annual", title, build)


def _blocked(chain: Chain, exposed: Iterable[Key]) -> BlockedError:
    found = sorted(exposed, key=lambda key: (code_number(_code(chain, key)), key.period, key.sex))
    cells = list(dict.fromkeys(exposed_in_words(chain, key) for key in found))
    more = len(cells) - _MOST_NAMED
    named = cells[:_MOST_NAMED]
    if more > 0:
        named.append(translate("Annual", "and %n more", "", n=more))
    text = translate(
        "Annual",
        "The workbook was not made. An earlier hand-over has shown numbers that must be protected "
        "now, or what gives them away: {cells}. Decide that the figures are public, or make a "
        "draft.",
    )
    codes = tuple(dict.fromkeys(_code(chain, key) for key in found))
    return BlockedError(text.format(cells="; ".join(named)), codes)


def _code(chain: Chain, key: Key) -> str:
    return chain.indicators[key.indicator_id].code


def _book(material: _Material, options: Options) -> Book:
    basis = material.basis
    chain = basis.chain
    marks = [internal_mark()] if options.unprotected else []
    heading = f"{title()} {basis.year}"
    sheets = _sheets(material)
    notes = notes_sheet(sheets)
    others = [*sheets, notes] if notes else sheets
    first = readme_sheet(heading, basis, options, material.store.who, others)
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
        shown=tuple(basis.shown),
    )


def _marked(sheet: Sheet, marks: Iterable[str]) -> Sheet:
    return replace(sheet, intro=". ".join((*marks, sheet.intro)))


def _sheets(material: _Material) -> list[Sheet]:
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
        result_sheet(basis, records),
        source_sheet(chain, records),
        findings_sheet(published_findings(store, basis.year, material.chain, basis.publication)),
        recount_sheet(checked),
        register_sheet(store, chain, records),
    ]
    return [sheet for sheet in found if sheet is not None]
