"""Effektkedjor: what leads to what and why, goal by goal."""

from collections.abc import Iterator

from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph, Table
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.effect_sheet import begun_chains, heads, rows_of
from jimdesk.reports.parts.pages import document, listed
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Options, Report
from jimdesk.review.effect_chain import EffectChain
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the effect chains of the goals as they are in a report year."""
    with opened(store, year, options) as material:
        basis = material.basis
        found = begun_chains(basis.chain, year)
        blocks = [block for each in found for block in _chain(basis, each)]
        if not blocks:
            blocks = [Gap(translate("Effects", "[No effect chain is written yet]"))]
        return document(material, f"{_title()} {year}", blocks)


def _chain(basis: Basis, found: EffectChain) -> Iterator[Block]:
    goal = found.goal
    yield Heading(f"{goal.code} {goal.statement}".strip(), record=goal.code)
    reached = [each.title for each in basis.chain.policy_goals_of_goal(goal.id)]
    yield from listed(translate("Effects", "Contributes to"), reached)
    caption = translate("Effects", "Effect chain of {goal}: what leads to what, and why")
    rows = tuple(rows_of(found, basis.chain))
    if rows:
        yield Table(caption=caption.format(goal=goal.code), heads=heads(), rows=rows)
    for box in found.asides:
        yield Paragraph(box.text.strip() or box.kind.label, box.kind.label)


def _title() -> str:
    return translate("Effects", "Effect chains")


REPORT = Report(
    name="effects",
    title=_title,
    description=lambda: translate(
        "Effects",
        "Goal by goal what is thought to lead to what and why, what is assumed and on what ground,"
        " side effects and goal conflicts.",
    ),
    document=pages,
)
