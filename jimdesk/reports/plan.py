"""Underlag till verksamhetsplan: goals, targets and activities of each unit in a planning year."""

from collections.abc import Iterator

from jimdesk.domain.goal import Goal
from jimdesk.domain.organisation import Unit
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.choice import chosen_unit, goals_of_units, goes_on, within
from jimdesk.reports.parts.pages import document, text_or_gap
from jimdesk.reports.parts.release import opened
from jimdesk.reports.parts.tables import activity_table, target_table
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.chain import by_code
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return what goes into the operational plan of a planning year, unit by unit."""
    with opened(store, year, options) as material:
        basis = material.basis
        unit = chosen_unit(basis.chain, options.unit)
        blocks = [block for each in _units(basis, unit) for block in _of_unit(basis, each, unit)]
        if not blocks:
            text = translate("Plan", "[There are no goals to plan for in {year}]")
            blocks = [Gap(text.format(year=year))]
        return document(material, f"{_title()} {year}", blocks)


def _units(basis: Basis, chosen: Unit | None) -> list[Unit | None]:
    """Return the units to plan for, the agency as a whole first."""
    ids = within(basis.chain, chosen)
    own = by_code(each for each in basis.chain.units.values() if each.id in ids)
    return [*own] if chosen else [None, *own]


def _of_unit(basis: Basis, unit: Unit | None, chosen: Unit | None) -> Iterator[Block]:
    ids = frozenset({unit.id if unit else None})
    own = unit is not None
    goals = [each for each in goals_of_units(basis.chain, ids) if _is_planned(each, basis.year)]
    if not own:
        goals = [each for each in goals if each.unit_id is None]
    if not goals:
        return
    whole = translate("Plan", "The agency as a whole")
    yield Heading(f"{unit.code} {unit.name}".strip() if unit else whole)
    for goal in goals:
        yield from _goal(basis, goal, ids if own else None)


def _is_planned(goal: Goal, year: int) -> bool:
    return goal.status is not Status.COMPLETED and (goal.due_year or year) >= year


def _goal(basis: Basis, goal: Goal, units: frozenset[int | None] | None) -> Iterator[Block]:
    chain = basis.chain
    yield Heading(f"{goal.code} {goal.statement}".strip(), 2, goal.code)
    owner = chain.functions.get(goal.owner_id or 0)
    yield text_or_gap(
        owner.name if owner else "",
        translate("Plan", "[Owner is missing]"),
        translate("Plan", "Owner"),
    )
    if goal.due_year is not None:
        yield Paragraph(str(goal.due_year), translate("Plan", "To be reached by"))
    yield text_or_gap(
        goal.plan_reference,
        translate("Plan", "[Reference to the plan is missing]"),
        translate("Plan", "Reference to the plan"),
    )
    reached = words.listed(each.title for each in chain.policy_goals_of_goal(goal.id))
    yield Paragraph(reached, translate("Plan", "Sub-goals"))
    targets = target_table(basis, goal)
    yield targets or Gap(translate("Plan", "[Indicators are missing]"))
    activities = [
        each
        for each in chain.activities_of_goal(goal.id)
        if goes_on(each, basis.year) and (units is None or each.unit_id in {None, *units})
    ]
    caption = translate("Plan", "Activities {year} for {goal}")
    table = activity_table(chain, activities, caption.format(year=basis.year, goal=goal.code))
    yield table or Gap(translate("Plan", "[Activities are missing]"))


def _title() -> str:
    return translate("Plan", "Material for the operational plan")


REPORT = Report(
    name="plan",
    title=_title,
    description=lambda: translate(
        "Plan",
        "Goals, targets, activities, owners and resources for a planning year, unit by unit, with"
        " the reference to the operational plan.",
    ),
    needs=frozenset({Need.PLANNING_YEAR, Need.UNIT}),
    document=pages,
)
