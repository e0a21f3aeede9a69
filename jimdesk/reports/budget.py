"""Underlag till budgetunderlag: gender budgeting analyses, and the goals that they serve."""

from collections.abc import Iterator

from jimdesk.domain.budgeting import BudgetAnalysis, BudgetMeasure, BudgetResource, ResourceKind
from jimdesk.domain.record import Status
from jimdesk.i18n import format_number, translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph, Table
from jimdesk.reports.parts import words
from jimdesk.reports.parts.by_policy_goal import by_policy_goal
from jimdesk.reports.parts.pages import document, listed, section, text_or_gap
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.parts.tables import outcome_table
from jimdesk.reports.report import Options, Report
from jimdesk.reports.sheet import Cell, Head, Number
from jimdesk.review.chain import by_code
from jimdesk.store.store import Store

_COUNTS = frozenset({ResourceKind.PLACES, ResourceKind.EFFORTS})
"""Kinds that can be as many as persons are, so that a small count is protected."""


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the perspective of gender equality for the budget documents (R-10)."""
    with opened(store, year, options) as material:
        analyses = [
            each
            for each in by_code(store.all(BudgetAnalysis))
            if each.status is not Status.LAPSED and (each.year is None or each.year <= year)
        ]
        told = [block for each in analyses for block in _analysis(material, each)]
        if not told:
            told = [Gap(translate("BudgetText", "[No analysis is written]"))]
        blocks = [
            *section(translate("BudgetText", "Gender budgeting"), told),
            *section(translate("BudgetText", "Goals and outcome"), list(_goals(material))),
        ]
        return document(material, f"{_title()} {year}", blocks)


def _analysis(material: Material, analysis: BudgetAnalysis) -> Iterator[Block]:
    yield Heading(f"{analysis.code} {analysis.title}".strip(), 2, analysis.code)
    for label, text, gap in _texts(analysis):
        yield text_or_gap(text, gap, label)
    table = _resources(material, analysis)
    yield table or Gap(translate("BudgetText", "[Resources are missing]"))
    others = (
        (translate("BudgetText", "Who gains"), analysis.who_gains),
        (translate("BudgetText", "If nothing is done"), analysis.if_nothing),
        (translate("BudgetText", "Side effects"), analysis.side_effects),
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
    measures = material.store.where(BudgetMeasure, budget_analysis_id=analysis.id)
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
    resources = material.store.where(BudgetResource, budget_analysis_id=analysis.id)
    if not resources:
        return None
    found = [material.chain.sources.get(each.source_id or 0) for each in resources]
    return Table(
        caption=translate("BudgetText", "Resources of {analysis}").format(analysis=analysis.code),
        heads=(
            Head(translate("BudgetText", "Resource"), width=30, kind="wrap"),
            Head(translate("BudgetText", "Women"), width=12, kind="number", tone="women"),
            Head(translate("BudgetText", "Men"), width=12, kind="number", tone="men"),
            Head(translate("BudgetText", "Total"), width=12, kind="number"),
            Head(translate("BudgetText", "How it is known"), width=28, kind="wrap"),
        ),
        rows=tuple(_resource(material, each) for each in resources),
        source="; ".join(dict.fromkeys(each.citation for each in found if each)),
    )


def _resource(material: Material, resource: BudgetResource) -> tuple[Cell, ...]:
    """Return a row; where one count is small, those that it could be worked out from go too."""
    figures = (resource.women, resource.men, resource.total)
    limit = material.chain.agency.suppression_threshold
    is_few = resource.kind in _COUNTS and any(each and 0 < each < limit for each in figures)
    hidden = is_few and not material.options.unprotected
    name = ": ".join(filter(None, (resource.kind.label, resource.description.strip())))
    how = " ".join(
        filter(None, (resource.basis.label if resource.basis else "", resource.allocation.strip()))
    )
    return (
        name,
        *(words.PROTECTED if hidden and each is not None else _amount(each) for each in figures),
        words.filled(how),
    )


def _amount(value: float | None) -> Cell:
    return None if value is None else Number(value, words.decimals_of(value))


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
