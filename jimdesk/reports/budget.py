"""Underlag till budgetunderlag: gender budgeting analyses, and the goals that they serve."""

from collections.abc import Iterator

from jimdesk.domain.budget_persons import ROLES
from jimdesk.domain.budgeting import BudgetAnalysis, BudgetMeasure, BudgetResource
from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import format_number, translate
from jimdesk.reports.document import (
    Block,
    ChartBlock,
    Document,
    Gap,
    Heading,
    Paragraph,
    Table,
)
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.budget_sheets import (
    analyses_of,
    cells,
    chart_of,
    cover_heads,
    cover_row,
    standing_of,
)
from jimdesk.reports.parts.by_policy_goal import by_policy_goal
from jimdesk.reports.parts.pages import document, listed, section, sources, text_or_gap
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.tables import outcome_table
from jimdesk.reports.report import Options, Report
from jimdesk.reports.sheet import Cell, Head, Number
from jimdesk.review.budget_counts import covers_of
from jimdesk.statistics.budget_cover import in_words
from jimdesk.statistics.budgeting import LineKind, lines
from jimdesk.statistics.charts.words import describe
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.reading_guard import guards
from jimdesk.store.store import Store

_PRINTED = (0, 1, 2, 3, 6)
"""Columns of the overview that a page has room for; the sentence above it says the others."""


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the perspective of gender equality for the budget documents (R-10)."""
    with opened(store, year, options) as material:
        analyses = analyses_of(material.basis)
        told = [block for each in analyses for block in _analysis(material, each)]
        if not told:
            told = [Gap(translate("BudgetText", "[No analysis is written]"))]
        blocks = [
            *section(translate("BudgetText", "Gender budgeting"), told),
            *section(
                translate("BudgetText", "How much of the budget is analysed"),
                list(_cover(material.basis)),
            ),
            *section(translate("BudgetText", "Goals and outcome"), list(_goals(material))),
        ]
        return document(material, f"{_title()} {year}", blocks)


def _analysis(material: Material, analysis: BudgetAnalysis) -> Iterator[Block]:
    yield Heading(f"{analysis.code} {analysis.title}".strip(), 2, analysis.code)
    for label, text, gap in _texts(analysis):
        yield text_or_gap(text, gap, label)
    table = _resources(material, analysis)
    yield table or Gap(translate("BudgetText", "[Resources are missing]"))
    yield from _side_by_side(material.basis, analysis)
    others = (
        (translate("BudgetText", "Who gains"), analysis.who_gains),
        (translate("BudgetText", "If nothing is done"), analysis.if_nothing),
        (translate("BudgetText", "Side effects"), analysis.side_effects),
        (translate("BudgetText", "Follow-up"), analysis.follow_up),
        (translate("BudgetText", "Assumed effect"), analysis.effect_assumption),
    )
    for label, text in others:
        if text.strip():
            yield Paragraph(text.strip(), label)
    if analysis.effect_assumption.strip():
        kind = analysis.ground.label if analysis.ground else ""
        yield text_or_gap(
            ": ".join(filter(None, (kind, analysis.ground_text.strip()))),
            translate("BudgetText", "[Ground is missing]"),
            translate("BudgetText", "Ground"),
        )
    measures = material.basis.chain.measures_of(analysis.id)
    yield from listed(translate("BudgetText", "Measures"), [_measure(each) for each in measures])
    if not measures:
        yield Gap(translate("BudgetText", "[Measures are missing]"))


def _texts(analysis: BudgetAnalysis) -> tuple[tuple[str, str, str], ...]:
    assessment = analysis.assessment.label if analysis.assessment else ""
    return (
        (
            translate("BudgetText", "Part of the operation"),
            analysis.operation,
            translate("BudgetText", "[Part of the operation is missing]"),
        ),
        (
            translate("BudgetText", "Target group"),
            analysis.target_group,
            translate("BudgetText", "[Target group is missing]"),
        ),
        (
            translate("BudgetText", "Need"),
            analysis.need,
            translate("BudgetText", "[Need is missing]"),
        ),
        (
            translate("BudgetText", "Causes"),
            analysis.causes,
            translate("BudgetText", "[Causes are missing]"),
        ),
        (
            translate("BudgetText", "Assessment of the distribution"),
            ". ".join(filter(None, (assessment, analysis.reason.strip()))),
            translate("BudgetText", "[Assessment is missing]"),
        ),
    )


def _measure(measure: BudgetMeasure) -> str:
    said = ": ".join(filter(None, (measure.kind.label, measure.description.strip())))
    if measure.amount is None:
        return said
    text = translate("BudgetText", "{measure} ({amount} kronor)")
    return text.format(measure=said, amount=format_number(measure.amount))


def _resources(material: Material, analysis: BudgetAnalysis) -> Table | None:
    resources = material.basis.chain.resources_of(analysis.id)
    if not resources:
        return None
    found = [material.chain.sources.get(each.source_id or 0) for each in resources]
    return Table(
        caption=translate("BudgetText", "Resources of {analysis}").format(analysis=analysis.code),
        heads=(
            Head(translate("BudgetText", "Resource"), width=24, kind="wrap"),
            Head(translate("BudgetText", "Women"), width=15, kind="number", tone="women"),
            Head(translate("BudgetText", "Men"), width=15, kind="number", tone="men"),
            Head(translate("BudgetText", "Total"), width=15, kind="number"),
            Head(translate("BudgetText", "How it is known"), width=28, kind="wrap"),
        ),
        rows=tuple(_resource(material, each) for each in resources),
        source="; ".join(dict.fromkeys(each.citation for each in found if each)),
    )


def _resource(material: Material, resource: BudgetResource) -> tuple[Cell, ...]:
    """Return a row; a sign stands where an amount is about few persons."""
    made = material.basis.publication
    name = ": ".join(filter(None, (resource.kind.label, resource.description.strip())))
    how = " ".join(
        filter(None, (resource.basis.label if resource.basis else "", resource.allocation.strip()))
    )
    figures = {"women": resource.women, "men": resource.men, "total": resource.total}
    return (
        name,
        *(
            words.PROTECTED if made.hides(resource, field) else _amount(each)
            for field, each in figures.items()
        ),
        words.PROTECTED if made.hides(resource, "allocation") else words.filled(how),
    )


def _amount(value: float | None) -> Cell:
    return None if value is None else Number(value, words.decimals_of(value))


def _side_by_side(basis: Basis, analysis: BudgetAnalysis) -> Iterator[Block]:
    """Yield the table of shares, amounts per person and index, its bars, and how to read it."""
    found = standing_of(basis, analysis)
    told = [each for each in lines(found) if each.kind is not LineKind.NUMBER]
    shown = [each for each in told if each.hidden or not isinstance(each.women, Undefined)]
    if shown:
        text = translate("BudgetText", "Side by side: {analysis}")
        yield Table(
            caption=text.format(analysis=analysis.code),
            heads=(
                Head(translate("BudgetText", "What"), width=40, kind="wrap"),
                Head(translate("BudgetText", "Women"), width=12, kind="number", tone="women"),
                Head(translate("BudgetText", "Men"), width=12, kind="number", tone="men"),
                Head(translate("BudgetText", "Difference"), width=12, kind="number"),
            ),
            rows=tuple((each.label, *cells(each)) for each in shown),
            source=sources(basis, _indicators(basis, analysis)),
        )
        yield from _bars(basis, analysis)
    for guard in guards(found):
        yield Paragraph(guard.text, translate("BudgetText", "Reading guard"))


def _bars(basis: Basis, analysis: BudgetAnalysis) -> Iterator[Block]:
    chart = chart_of(basis, analysis)
    if not chart.is_empty:
        caption = translate("BudgetText", "Shares of {analysis}")
        yield ChartBlock(
            caption=caption.format(analysis=analysis.title or analysis.code),
            chart=chart,
            alt_text=describe(chart),
        )


def _indicators(basis: Basis, analysis: BudgetAnalysis) -> list[Indicator]:
    found = (basis.chain.indicators.get(getattr(analysis, role) or 0) for role in ROLES)
    return [each for each in found if each is not None]


def _cover(basis: Basis) -> Iterator[Block]:
    found = covers_of(basis.chain, basis.year)
    if found.rows:
        yield Paragraph(in_words(found))
        text = translate("BudgetText", "Budget items with their analyses, {year}")
        yield Table(
            caption=text.format(year=basis.year),
            heads=tuple(cover_heads()[at] for at in _PRINTED),
            rows=tuple(tuple(cover_row(each)[at] for at in _PRINTED) for each in found.rows),
        )


def _goals(material: Material) -> Iterator[Block]:
    basis = material.basis
    for group in by_policy_goal(basis.chain):
        caption = translate("BudgetText", "Outcome {year}, {title}")
        table = outcome_table(
            basis, group.goals, caption.format(year=basis.year, title=group.title)
        )
        if table is not None:
            yield Heading(group.title, 2)
            yield table


def _title() -> str:
    return translate("BudgetText", "Material for the budget documents")


REPORT = Report(
    name="budget",
    title=_title,
    description=lambda: translate(
        "BudgetText",
        "The perspective of gender equality in the budget documents: analyses of resources for"
        " women and men, measures, and the outcome of the goals.",
    ),
    document=pages,
)
