"""Överlämning: what a new coordinator must know, from mandates to how each figure is made."""

from collections.abc import Iterator

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.meeting import Contact, KeyDate, MeetingPoint
from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph, Table
from jimdesk.reports.parts import records as records_of
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.chain_sheets import activity_sheet, mandate_sheet
from jimdesk.reports.parts.findings_sheet import findings_sheet
from jimdesk.reports.parts.meeting_sheets import meeting_sheets
from jimdesk.reports.parts.notes import notes_sheet
from jimdesk.reports.parts.pages import document, listed, section, text_or_gap
from jimdesk.reports.parts.readme import readme_sheet
from jimdesk.reports.parts.register_sheets import indicator_sheet, register_sheet, source_sheet
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.tables import activity_table
from jimdesk.reports.report import Options, Report
from jimdesk.reports.sheet import (
    Book,
    Head,
    Sheet,
)
from jimdesk.review.agenda import Agenda
from jimdesk.review.chain import Chain, by_code
from jimdesk.review.rules import published_findings
from jimdesk.store.store import Store

_MOST_FINDINGS = 40


def pages(store: Store, year: int, options: Options) -> Document:
    """Return what is handed over to the one who takes over the work."""
    with opened(store, year, options) as material:
        basis = material.basis
        chain = basis.chain
        blocks = [
            *section(translate("HandOver", "Mandates"), list(_mandates(chain))),
            *section(translate("HandOver", "Dates of the year"), list(_dates(store, chain))),
            *section(translate("HandOver", "Whom to ask"), list(_contacts(store, chain))),
            *section(translate("HandOver", "Open tasks"), list(_tasks(store, chain))),
            *section(translate("HandOver", "How each figure is made"), list(_figures(basis))),
            *section(translate("HandOver", "Decisions"), list(_decisions(store))),
            *section(translate("HandOver", "Checks"), list(_checks(material))),
        ]
        return document(material, _title(), blocks)


def build(store: Store, year: int, options: Options) -> Book:
    """Return what is handed over as a workbook, in which every row can be filtered and worked on.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
    """
    with opened(store, year, options) as material:
        found = _sheets(material)
        notes = notes_sheet(found)
        sheets = [*found, notes] if notes else found
        heading = f"{_title()} {year}"
        first = readme_sheet(heading, material.basis, options, store.who, sheets)
        return Book(
            title=f"{heading} {material.author}",
            author=material.author,
            language=material.language,
            subject=translate("Annual", "Gender mainstreaming (JiM)"),
            status=material.status,
            sheets=(first, *sheets),
            created=options.at,
            watermark=material.watermark,
            shown=tuple(material.basis.shown),
        )


def _sheets(material: Material) -> list[Sheet]:
    store, basis = material.store, material.basis
    records = records_of.load(store, basis.publication)
    findings = published_findings(store, basis.year, material.chain, basis.publication)
    found = [
        mandate_sheet(basis.chain, records),
        *meeting_sheets(Agenda.load(store), store.all(Contact), records),
        indicator_sheet(basis, records),
        activity_sheet(basis.chain, records),
        source_sheet(basis.chain, records),
        findings_sheet(findings, material.options.reason),
        register_sheet(store, basis.chain, records),
    ]
    return [sheet for sheet in found if sheet is not None]


def _function(chain: Chain, function_id: int | None) -> str:
    function = chain.functions.get(function_id or 0)
    return function.name.strip() if function else ""


def _mandates(chain: Chain) -> Iterator[Block]:
    for mandate in by_code(chain.mandates.values()):
        if mandate.status is Status.LAPSED:
            continue
        yield Heading(f"{mandate.code} {mandate.title}".strip(), 2, mandate.code)
        kind = mandate.kind.label if mandate.kind else ""
        document = ", ".join(filter(None, (kind, mandate.document, mandate.case_number)))
        yield text_or_gap(
            document,
            translate("HandOver", "[Document is missing]"),
            translate("HandOver", "Ground"),
        )
        if mandate.wording.strip():
            yield Paragraph(mandate.wording.strip(), translate("HandOver", "Wording"))
        if due := ", ".join(filter(None, (mandate.due_on, mandate.recipient))):
            yield Paragraph(due, translate("HandOver", "Due on, recipient"))
        yield text_or_gap(
            mandate.answer,
            translate("HandOver", "[Not answered yet]"),
            translate("HandOver", "Answer"),
        )


def _dates(store: Store, chain: Chain) -> Iterator[Block]:
    dates = sorted(store.all(KeyDate), key=lambda each: (each.day, each.id))
    if dates:
        yield Table(
            caption=translate("HandOver", "What is to be done when"),
            heads=(
                Head(translate("HandOver", "Day"), width=10),
                Head(translate("HandOver", "What"), width=34, kind="wrap"),
                Head(translate("HandOver", "Recipient"), width=20, kind="wrap"),
                Head(translate("HandOver", "Responsible"), width=20, kind="wrap"),
                Head(translate("HandOver", "Ground"), width=24, kind="wrap"),
            ),
            rows=tuple(
                (
                    each.day,
                    words.filled(each.title),
                    words.filled(each.recipient),
                    words.filled(_function(chain, each.function_id)),
                    words.filled(each.ground),
                )
                for each in dates
            ),
        )


def _contacts(store: Store, chain: Chain) -> Iterator[Block]:
    text = translate("HandOver", "{who}: {task}")
    items = []
    for each in store.all(Contact):
        unit = chain.units.get(each.unit_id or 0)
        who = ", ".join(
            filter(None, (_function(chain, each.function_id), unit.name if unit else ""))
        )
        items.append(text.format(who=words.filled(who), task=words.filled(each.task)))
    yield from listed(translate("HandOver", "Functions and units"), items)


def _tasks(store: Store, chain: Chain) -> Iterator[Block]:
    done = {Status.COMPLETED, Status.LAPSED}
    activities = by_code(each for each in chain.activities.values() if each.status not in done)
    table = activity_table(chain, activities, translate("HandOver", "Activities that go on"))
    if table is not None:
        yield table
    text = translate("HandOver", "{commitment} ({who}, {day})")
    promised = [
        text.format(
            commitment=each.commitment.strip(),
            who=_function(chain, each.responsible_id) or words.blank(),
            day=each.due_on or words.blank(),
        )
        for each in store.all(MeetingPoint)
        if each.commitment.strip() and not each.done_on
    ]
    yield from listed(translate("HandOver", "Agreed at meetings and not done"), promised)


def _figures(basis: Basis) -> Iterator[Block]:
    for indicator in basis.indicators:
        if indicator.status is not Status.LAPSED:
            yield Heading(f"{indicator.code} {indicator.name}".strip(), 2, indicator.code)
            yield from _how(basis, indicator)


def _how(basis: Basis, indicator: Indicator) -> Iterator[Block]:
    """Yield who draws a figure from where, and how it is worked out; what is not known is a gap."""
    chain = basis.chain
    source = chain.sources.get(indicator.source_id or 0)
    owner = _function(chain, indicator.data_owner_id)
    yield text_or_gap(
        owner,
        translate("HandOver", "[Nobody is named]"),
        translate("HandOver", "Draws the figures"),
    )
    yield text_or_gap(
        source.citation if source else "",
        translate("HandOver", "[Source is missing]"),
        translate("HandOver", "Source and system"),
    )
    yield from _steps(indicator)
    details = (
        (translate("HandOver", "Selection and definition"), source.population if source else ""),
        (translate("HandOver", "File, address or case number"), source.location if source else ""),
        (translate("HandOver", "Whom to ask"), source.contact if source else ""),
        (translate("HandOver", "Numerator"), indicator.numerator),
        (translate("HandOver", "Denominator"), indicator.denominator),
        (translate("HandOver", "How often"), indicator.frequency.label),
        (translate("HandOver", "Measured on"), indicator.reference_date),
        (translate("HandOver", "How to read it"), indicator.interpretation_note),
        (translate("HandOver", "Remark"), indicator.note),
        (translate("HandOver", "Drawn last"), _last_drawn(basis, indicator)),
    )
    for label, text in details:
        if text.strip():
            yield Paragraph(text.strip(), label)


def _steps(indicator: Indicator) -> Iterator[Block]:
    """Yield how a figure is drawn, step by step, and how long that takes."""
    label = translate("HandOver", "This is how the figure is drawn")
    if indicator.steps:
        step = translate("HandOver", "Step {number}: {text}")
        yield from listed(
            label,
            [step.format(number=n, text=text) for n, text in enumerate(indicator.steps, start=1)],
        )
    else:
        yield Gap(translate("HandOver", "[The steps are missing]"), label)
    if indicator.lead_days is None:
        yield Gap(translate("HandOver", "[Not said]"), translate("HandOver", "Lead time"))
    else:
        days = translate("HandOver", "%n working days", "", n=indicator.lead_days)
        yield Paragraph(days, translate("HandOver", "Lead time"))


def _last_drawn(basis: Basis, indicator: Indicator) -> str:
    drawn = [each for each in basis.of(indicator) if each.extracted_on or each.extracted_by]
    if not drawn:
        return ""
    last = max(drawn, key=lambda each: each.period)
    return ", ".join(filter(None, (last.period, last.extracted_on, last.extracted_by)))


def _decisions(store: Store) -> Iterator[Block]:
    for each in by_code(store.all(Decision)):
        said = ", ".join(filter(None, (each.decided_on, each.decided_by, each.case_number)))
        yield Heading(f"{each.code} {each.title}".strip(), 2, each.code)
        yield text_or_gap(
            said,
            translate("HandOver", "[Day and decision-maker are missing]"),
            translate("HandOver", "Decided"),
        )
        if each.content.strip():
            yield Paragraph(each.content.strip())


def _checks(material: Material) -> Iterator[Block]:
    basis = material.basis
    found = published_findings(material.store, basis.year, material.chain, basis.publication)
    text = translate("HandOver", "{record}: {finding}")
    remaining = [
        text.format(record=each.code or "–", finding=each.text)
        for each in found
        if each.accepted is None and each.severity is not Severity.NOTE
    ]
    yield from listed(translate("HandOver", "To complete"), remaining[:_MOST_FINDINGS])
    if len(remaining) > _MOST_FINDINGS:
        more = len(remaining) - _MOST_FINDINGS
        yield Gap(translate("HandOver", "%n more are listed in the program", "", n=more))
    accepted = translate("HandOver", "{record}: {finding} {reason}")
    yield from listed(
        translate("HandOver", "Known and accepted"),
        [
            accepted.format(record=each.code or "–", finding=each.text, reason=each.accepted)
            for each in found
            if each.accepted is not None
        ],
    )


def _title() -> str:
    return translate("HandOver", "Handing over to a new coordinator")


REPORT = Report(
    name="handover",
    title=_title,
    description=lambda: translate(
        "HandOver",
        "What the next coordinator must know: mandates, dates, contacts, open tasks, how each"
        " figure is made, decisions and accepted findings. As a workbook also every meeting with"
        " its questions and commitments.",
    ),
    book=build,
    document=pages,
)
