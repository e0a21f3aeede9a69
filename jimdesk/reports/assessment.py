"""Självskattning: where the work stands, as a workbook and as a summary for the management."""

from collections.abc import Iterator
from dataclasses import replace

from jimdesk.i18n import translate
from jimdesk.reports.document import Block, ChartBlock, Document, Heading, Paragraph, Table
from jimdesk.reports.parts import records as records_of
from jimdesk.reports.parts.assessment_answers import comparison_sheet, spread_sheet
from jimdesk.reports.parts.assessment_sheets import (
    area_sheets,
    improvement_sheet,
    improvements,
    newest_of,
    of_unit,
    standing_sheet,
)
from jimdesk.reports.parts.assessment_words import (
    answered_words,
    compared_words,
    index_words,
    who_is_shown,
)
from jimdesk.reports.parts.pages import document as page
from jimdesk.reports.parts.pages import text_or_gap
from jimdesk.reports.parts.readme import readme_sheet
from jimdesk.reports.parts.records import Records
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.reports.sheet import Book, Head, Number, Sheet
from jimdesk.review.rounds import WholeRound, radar_of, round_before, standing_before
from jimdesk.statistics.assessment import areas, moves
from jimdesk.store.store import Store


def build(store: Store, year: int, options: Options) -> Book:
    """Return the newest round up to a year as a workbook, in the agency's report language.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
    """
    with opened(store, year, options) as material:
        sheets = _sheets(material, options)
        first = readme_sheet(title(), material.basis, options, store.who, sheets)
        return Book(
            title=of_unit(material, options, f"{title()} {year} {material.author}"),
            author=material.author,
            language=material.language,
            subject=translate("Annual", "Gender mainstreaming (JiM)"),
            status=material.status,
            sheets=(first, *sheets),
            created=options.at,
            watermark=material.watermark,
        )


def summary(store: Store, year: int, options: Options) -> Document:
    """Return the newest round up to a year as a summary for the management.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
    """
    with opened(store, year, options) as material:
        records = records_of.load(store, material.basis.publication)
        whole = newest_of(material, options)
        text = translate("AssessmentReport", "Summary of the self-assessment {year}")
        heading = text.format(year=whole.record.year if whole else year)
        blocks = _summary(store, whole, records) if whole else _nothing(year)
        heading = of_unit(material, options, heading)
        return replace(page(material, heading, blocks), shown=())  # it shows no figures


def title() -> str:
    """Return the name of the report."""
    return translate("AssessmentReport", "Self-assessment")


def _description() -> str:
    return translate(
        "AssessmentReport",
        "The newest round: a workbook with areas, questions, spread, comparison and improvements,"
        " and a summary for the management.",
    )


REPORT = Report(
    name="assessment",
    title=title,
    description=_description,
    needs=frozenset({Need.YEAR, Need.UNIT}),
    book=build,
    document=summary,
)


def _sheets(material: Material, options: Options) -> list[Sheet]:
    store = material.store
    whole = newest_of(material, options)
    if whole is None:
        return []
    before = round_before(store, whole.record)
    records = records_of.load(store, material.basis.publication)
    found = [
        standing_sheet(whole, before),
        *area_sheets(whole, before),
        comparison_sheet(whole, before) if before else None,
        spread_sheet(whole),
        improvement_sheet(whole, records),
    ]
    return [sheet for sheet in found if sheet is not None]


def _nothing(year: int) -> Iterator[Block]:
    text = translate("AssessmentReport", "No self-assessment has been made up to {year}.")
    yield Paragraph(text.format(year=year))


def _summary(store: Store, whole: WholeRound, records: Records) -> Iterator[Block]:
    before = round_before(store, whole.record)
    gap = translate("AssessmentReport", "[Summary is missing]")
    yield Heading(translate("AssessmentReport", "In short"), record=whole.record.code)
    yield text_or_gap(whole.record.summary, gap, field="summary")
    yield Paragraph(f"{index_words(whole)} {compared_words(whole, before)}".strip())
    yield Paragraph(_who(whole))
    yield Heading(translate("AssessmentReport", "Where we stand"))
    shown = radar_of(whole, before)
    if shown.is_drawn:
        text = translate("AssessmentReport", "Level in each area, {year}, as a radar")
        yield ChartBlock(
            caption=text.format(year=whole.record.year), chart=shown, alt_text=shown.words
        )
    yield _areas(whole, before)
    yield Heading(translate("AssessmentReport", "What has moved"))
    yield from _moved(whole, before)
    yield Heading(translate("AssessmentReport", "Improvements"))
    yield from _improvements(whole, records)


def _who(whole: WholeRound) -> str:
    text = translate("AssessmentReport", "{done} of {all} participants have answered. {who}")
    done = sum(bool(whole.answered(each.id)) for each in whole.participants)
    return text.format(done=done, all=len(whole.participants), who=who_is_shown(whole))


def _areas(whole: WholeRound, before: WholeRound | None) -> Table:
    then = {each.area.key: each.current.value for each in standing_before(whole, before)}
    rows = [
        (
            str(each.area.title),
            _level(each.current.value),
            _level(then.get(each.area.key)),
            _level(each.wanted.value),
            answered_words(each.current),
        )
        for each in areas(whole.asks, whole.common)
    ]
    text = translate("AssessmentReport", "Level in each area, 1–{highest}, {year}")
    return Table(
        caption=text.format(highest=whole.asks.highest, year=whole.record.year),
        heads=(
            Head(translate("AssessmentReport", "Area"), width=34, kind="wrap"),
            Head(translate("AssessmentReport", "Now"), width=9, kind="number"),
            Head(translate("AssessmentReport", "Before"), width=9, kind="number"),
            Head(translate("AssessmentReport", "Wanted"), width=9, kind="number"),
            Head(translate("AssessmentReport", "Answered"), width=11),
        ),
        rows=tuple(rows),
    )


def _level(value: float | None) -> Number | None:
    return None if value is None else Number(value, 1)


def _moved(whole: WholeRound, before: WholeRound | None) -> Iterator[Block]:
    found = moves(whole.asks, whole.common, before.asks, before.common) if before else []
    if not found:
        yield Paragraph(
            translate("AssessmentReport", "Nothing that can be compared has another level.")
            if before
            else translate("AssessmentReport", "This is the first round, so nothing is compared.")
        )
        return
    text = translate("AssessmentReport", "Questions with another level than {year}")
    yield Table(
        caption=text.format(year=before.record.year if before else ""),
        heads=(
            Head(translate("AssessmentReport", "Question"), width=40, kind="wrap"),
            Head(translate("AssessmentReport", "Before"), width=9, kind="integer"),
            Head(translate("AssessmentReport", "Now"), width=9, kind="integer"),
            Head(translate("AssessmentReport", "Reason"), width=36, kind="wrap"),
        ),
        rows=tuple(
            (f"{each.question.key} {each.question.text}", each.before, each.after, each.reason)
            for each in found
        ),
    )


def _improvements(whole: WholeRound, records: Records) -> Iterator[Block]:
    rows = [
        (f"{key} {question}", f"{code} {name}".strip(), status, by_when)
        for key, question, code, name, status, by_when in improvements(whole, records)
    ]
    if not rows:
        yield Paragraph(translate("AssessmentReport", "No improvement is written down yet."))
        return
    yield Table(
        caption=translate("AssessmentReport", "Activities and goals that the round led to"),
        heads=(
            Head(translate("AssessmentReport", "Question"), width=34, kind="wrap"),
            Head(translate("AssessmentReport", "Improvement"), width=34, kind="wrap"),
            Head(translate("AssessmentReport", "Status"), width=12),
            Head(translate("AssessmentReport", "By when"), width=11),
        ),
        rows=tuple(rows),
    )
