"""Underlag till resultatdialog: per sub-goal what we see, what we assume and what we ask for."""

from collections.abc import Iterator

from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.by_policy_goal import Group, by_policy_goal
from jimdesk.reports.parts.pages import document, listed
from jimdesk.reports.parts.release import opened
from jimdesk.reports.parts.tables import outcome_table
from jimdesk.reports.report import Options, Report
from jimdesk.statistics.sentences import summary
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the material for a dialogue about the results of a year."""
    with opened(store, year, options) as material:
        basis = material.basis
        blocks = [block for each in by_policy_goal(basis.chain) for block in _group(basis, each)]
        if not blocks:
            blocks = [Gap(translate("Dialogue", "[There are no goals yet]"))]
        return document(material, f"{_title()} {year}", blocks)


def _group(basis: Basis, group: Group) -> Iterator[Block]:
    yield Heading(group.title)
    yield Heading(translate("Dialogue", "What we see"), 2)
    caption = translate("Dialogue", "Outcome {year}, {title}")
    table = outcome_table(basis, group.goals, caption.format(year=basis.year, title=group.title))
    yield table or Gap(translate("Dialogue", "[Indicators are missing]"))
    yield from _seen(basis, group)
    yield Heading(translate("Dialogue", "What we assume"), 2)
    yield from _assumed(basis, group)
    yield Heading(translate("Dialogue", "What we ask for"), 2)
    yield from _asked(basis, group)


def _seen(basis: Basis, group: Group) -> Iterator[Block]:
    said = {
        indicator.code: summary(indicator, basis.rows_by_year(indicator), basis.year)
        for goal in group.goals
        for indicator in basis.chain.indicators_of_goal(goal.id)
        if not basis.hides(indicator, basis.year)
    }
    text = translate("Dialogue", "{indicator}: {sentence}")
    items = [text.format(indicator=code, sentence=each) for code, each in said.items() if each]
    yield from listed(translate("Dialogue", "In words"), items)
    for goal in group.goals:
        result = basis.chain.result(goal.id, basis.year)
        if result is not None and result.analysis.strip():
            label = translate("Dialogue", "Analysis, {goal}").format(goal=goal.code)
            yield Paragraph(result.analysis.strip(), label)


def _assumed(basis: Basis, group: Group) -> Iterator[Block]:
    found = list[Block]()
    for goal in group.goals:
        result = basis.chain.result(goal.id, basis.year)
        if result is None or not result.assumes_effect:
            continue
        effects = (result.effect_target, result.effect_society)
        text = " ".join(each.strip() for each in effects if each.strip())
        ground = ": ".join(
            filter(None, (result.ground.label if result.ground else "", result.ground_text.strip()))
        )
        found.append(Paragraph(text, _named(goal)))
        found.append(
            Paragraph(ground, translate("Dialogue", "Ground"))
            if ground
            else Gap(translate("Dialogue", "[Ground is missing]"))
        )
    yield from found or [Gap(translate("Dialogue", "[No assumption about effects is written]"))]


def _asked(basis: Basis, group: Group) -> Iterator[Block]:
    """Yield what is to be changed because of the results, which is what the dialogue is about."""
    found: list[Block] = [
        Paragraph(result.consequence.strip(), _named(goal))
        for goal in group.goals
        if (result := basis.chain.result(goal.id, basis.year)) is not None
        and result.consequence.strip()
    ]
    yield from found or [Gap(translate("Dialogue", "[Nothing is written about what is changed]"))]


def _named(goal: Goal) -> str:
    return f"{goal.code} {goal.statement}".strip().rstrip(".")


def _title() -> str:
    return translate("Dialogue", "Material for the dialogue on results")


REPORT = Report(
    name="dialogue",
    title=_title,
    description=lambda: translate(
        "Dialogue",
        "For the talk with the ministry or the management: per sub-goal what we see, what we"
        " assume and what we ask for.",
    ),
    document=pages,
)
