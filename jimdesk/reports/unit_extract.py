"""Enhetsutdrag: what concerns one organisational unit, for those who lead it."""

from collections.abc import Iterator

from jimdesk.domain.organisation import Unit
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, PageBreak, Paragraph
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.choice import chosen_unit, goals_of_units, within
from jimdesk.reports.parts.overview import assessment
from jimdesk.reports.parts.pages import document, listed
from jimdesk.reports.parts.release import opened
from jimdesk.reports.parts.tables import activity_table, outcome_table
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.chain import by_code
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return an extract of a unit and those below it, or one for each unit on the top level."""
    with opened(store, year, options) as material:
        basis = material.basis
        chosen = chosen_unit(basis.chain, options.unit)
        tops = by_code(each for each in basis.chain.units.values() if each.parent_id is None)
        blocks = list[Block]()
        for number, unit in enumerate([chosen] if chosen else tops):
            blocks += [PageBreak()] if number else []
            blocks += _unit(basis, unit)
        if not blocks:
            blocks.append(Gap(translate("UnitExtract", "[There are no units yet]")))
        return document(material, f"{_title()} {year}", blocks)


def _unit(basis: Basis, unit: Unit) -> Iterator[Block]:
    chain, units = basis.chain, within(basis.chain, unit)
    yield Heading(f"{unit.code} {unit.name}".strip(), record=unit.code)
    problems = [
        f"{each.code} {each.title}".strip()
        for each in by_code(chain.problems.values())
        if each.unit_id in units and each.status is not Status.LAPSED
    ]
    yield from listed(translate("UnitExtract", "Problems"), problems)
    goals = goals_of_units(chain, units)
    for goal in goals:
        yield Heading(f"{goal.code} {goal.statement}".strip(), 2, goal.code)
        said = assessment(chain.result(goal.id, basis.year))
        yield Paragraph(said, translate("UnitExtract", "Assessment {year}").format(year=basis.year))
        caption = translate("UnitExtract", "Activities for {goal}").format(goal=goal.code)
        own = [
            each
            for each in chain.activities_of_goal(goal.id)
            if each.unit_id in units and each.status is not Status.LAPSED
        ]
        table = activity_table(chain, own, caption, with_result=True)
        if table is not None:
            yield table
    if not goals:
        yield Gap(translate("UnitExtract", "[The unit has no goals]"))
        return
    caption = translate("UnitExtract", "Outcome {year}, {unit}")
    outcome = outcome_table(basis, goals, caption.format(year=basis.year, unit=unit.name))
    if outcome is not None:
        yield Heading(translate("UnitExtract", "Figures"), 2)
        yield outcome


def _title() -> str:
    return translate("UnitExtract", "Extract for a unit")


REPORT = Report(
    name="unit",
    title=_title,
    description=lambda: translate(
        "UnitExtract",
        "What concerns one organisational unit: its problems, goals, activities and figures.",
    ),
    needs=frozenset({Need.YEAR, Need.UNIT}),
    document=pages,
)
