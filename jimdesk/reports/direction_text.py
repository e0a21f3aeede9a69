"""Inriktning: a direction as it is handed in, with its five required sections."""

from collections.abc import Iterator

from jimdesk.domain import links
from jimdesk.domain.direction import SECTIONS, Direction
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Bullets, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts.choice import chosen_directions, goals_of_direction
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.parts.pages import document, listed, text_or_gap
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the directions that cover a year, or the one that is chosen."""
    with opened(store, year, options) as material:
        chain = material.basis.chain
        found = chosen_directions(chain, options.direction, year)
        blocks = [block for each in found for block in _direction(chain, each)]
        if not blocks:
            text = translate("DirectionText", "[No direction covers {year}]")
            blocks = [Gap(text.format(year=year))]
        return document(material, f"{_title()} {year}", blocks)


def _direction(chain: Chain, direction: Direction) -> Iterator[Block]:
    yield Heading(direction.title.strip() or direction.code or _title(), record=direction.code)
    yield from _decision(chain, direction)
    yield text_or_gap(
        direction.overarching_goal,
        translate("DirectionText", "[Overarching goal is missing]"),
        translate("DirectionText", "Overarching goal"),
        "overarching_goal",
    )
    yield from listed(translate("DirectionText", "Priorities"), direction.priority_list)
    names = labels(Direction)
    for field in SECTIONS:
        yield Heading(names[field], 2)
        gap = translate("DirectionText", "[The section is not written]")
        yield text_or_gap(getattr(direction, field), gap, field=field)
        if field == "identified_problems":
            yield from _bullets(
                f"{each.code} {each.title}" for each in chain.problems_of_direction(direction.id)
            )
        if field == "measurable_goals":
            yield from _bullets(
                f"{each.code} {each.statement}" for each in goals_of_direction(chain, direction)
            )
    for field in ("societal_contribution", "scope_limits"):
        if getattr(direction, field).strip():
            yield Paragraph(getattr(direction, field).strip(), names[field], field)


def _bullets(items: Iterator[str]) -> Iterator[Block]:
    found = tuple(items)
    if found:
        yield Bullets(found)


def _decision(chain: Chain, direction: Direction) -> Iterator[Block]:
    years = f"{direction.valid_from or ''}–{direction.valid_to or ''}"
    if years != "–":
        yield Paragraph(years, translate("DirectionText", "Valid"))
    decided = ", ".join(
        filter(None, (direction.decided_on, direction.decided_by, direction.case_number))
    )
    yield text_or_gap(
        decided,
        translate("DirectionText", "[Not decided yet]"),
        translate("DirectionText", "Decided"),
    )
    main = chain.policy_goals.get(direction.main_goal_id or 0)
    if main is not None:
        yield Paragraph(main.title, translate("DirectionText", "Main sub-goal"))
    further = [
        chain.policy_goals[each].title
        for each in chain.linked(links.DirectionPolicyGoal, direction.id)
        if each in chain.policy_goals
    ]
    yield from listed(translate("DirectionText", "Further sub-goals"), further)
    mandates = [
        f"{chain.mandates[each].code} {chain.mandates[each].title}"
        for each in chain.linked(links.MandateDirection, direction.id, backwards=True)
        if each in chain.mandates
    ]
    yield from listed(translate("DirectionText", "Answers"), mandates)


def _title() -> str:
    return translate("DirectionText", "Direction")


REPORT = Report(
    name="direction",
    title=_title,
    description=lambda: translate(
        "DirectionText",
        "The direction with its decision and the five sections that it must have, with the"
        " problems and goals that belong to it.",
    ),
    needs=frozenset({Need.YEAR, Need.DIRECTION}),
    document=pages,
)
