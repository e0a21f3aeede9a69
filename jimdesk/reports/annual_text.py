"""Årsredovisningstext: what is written about each goal, with its figures; gaps are seen."""

from collections.abc import Iterator

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph, SourceNote
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.by_policy_goal import by_policy_goal
from jimdesk.reports.parts.pages import document, printed_tables, text_or_gap
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Options, Report
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the draft of the text for the annual report, goal by goal under its sub-goal.

    Fields of paragraphs and gaps are those of the goal's result of the year.
    """
    with opened(store, year, options, gated=True) as material:
        blocks = list[Block]()
        for group in by_policy_goal(material.basis.chain):
            blocks.append(Heading(group.title))
            for goal in group.goals:
                blocks += _goal(material.basis, goal)
        return document(material, f"{_title()} {year}", blocks)


def _goal(basis: Basis, goal: Goal) -> Iterator[Block]:
    """Yield the text for the annual report first, then the figures and what the text rests on."""
    result = basis.chain.result(goal.id, basis.year)
    yield Heading(goal.statement.strip() or goal.code, 2, goal.code)
    if result is None:
        text = translate("AnnualText", "[No result is written for {year}]")
        yield Gap(text.format(year=basis.year), field="report_text")
        yield from printed_tables(basis, goal)
        return
    yield text_or_gap(
        result.report_text,
        translate("AnnualText", "[Text for the annual report is missing]"),
        field="report_text",
    )
    yield from printed_tables(basis, goal)
    yield text_or_gap(
        result.description,
        translate("AnnualText", "[Description is missing]"),
        translate("AnnualText", "Description"),
        "description",
    )
    yield text_or_gap(
        result.analysis,
        translate("AnnualText", "[Analysis is missing]"),
        translate("AnnualText", "Analysis"),
        "analysis",
    )
    yield from _assessment(result)
    yield from _effects(goal, result)
    yield from _other(result)
    yield from _sources(basis.chain, result)


def _assessment(result: Result) -> Iterator[Block]:
    label = translate("AnnualText", "Assessment")
    if result.assessment is not None:
        yield Paragraph(result.assessment.label, label)
        label = ""
    yield text_or_gap(
        result.assessment_text,
        translate("AnnualText", "[Assessment in words is missing]"),
        label,
        "assessment_text",
    )


def _effects(goal: Goal, result: Result) -> Iterator[Block]:
    """Yield what is assumed, with its ground; an effect goal without an assumption has a gap."""
    effects = (
        (
            "effect_target",
            result.effect_target,
            translate("AnnualText", "Assumption, target group"),
        ),
        ("effect_society", result.effect_society, translate("AnnualText", "Assumption, society")),
    )
    for field, text, label in effects:
        if text.strip():
            yield Paragraph(text.strip(), label, field)
    if not result.assumes_effect:
        if goal.kind is not None and goal.kind.is_effect:
            text = translate("AnnualText", "[Assumption about effects is missing]")
            yield Gap(text, translate("AnnualText", "Assumption"), "effect_target")
        return
    ground = ": ".join(
        filter(None, (result.ground.label if result.ground else "", result.ground_text.strip()))
    )
    yield text_or_gap(
        ground,
        translate("AnnualText", "[Ground of the assumption is missing]"),
        translate("AnnualText", "Ground"),
        "" if result.ground else "ground_text",
    )


def _other(result: Result) -> Iterator[Block]:
    for field, text, label in (
        (
            "other_explanations",
            result.other_explanations,
            translate("AnnualText", "Other possible explanations"),
        ),
        ("consequence", result.consequence, translate("AnnualText", "What is changed")),
    ):
        if text.strip():
            yield Paragraph(text.strip(), label, field)


def _sources(chain: Chain, result: Result) -> Iterator[Block]:
    ids = chain.linked(links.ResultSource, result.id)
    cited = [chain.sources[each].citation for each in ids if each in chain.sources]
    if cited:
        text = translate("AnnualText", "Source of the text: {sources}")
        yield SourceNote(text.format(sources="; ".join(filter(None, cited))))


def _title() -> str:
    return translate("AnnualText", "Text for the annual report")


REPORT = Report(
    name="annual-text",
    title=_title,
    description=lambda: translate(
        "AnnualText",
        "A draft in words, goal by goal under its sub-goal: table with three years, description,"
        " analysis, assessment, assumption and sources. What nobody has written stands as a gap.",
    ),
    document=pages,
)
