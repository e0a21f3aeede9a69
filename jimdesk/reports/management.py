"""Ledningsunderlag: each direction on one page, with how it goes and three charts."""

from collections import Counter
from collections.abc import Iterator, Sequence

from jimdesk.domain.direction import Direction
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, PageBreak, Paragraph
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.choice import chosen_directions, goals_of_direction
from jimdesk.reports.parts.overview import assessment
from jimdesk.reports.parts.pages import chart_of, document, listed, three_years
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.sentences import summary
from jimdesk.store.store import Store

CHARTS = 3
"""Charts on a page. Source: domain specification 14.5."""


def pages(store: Store, year: int, options: Options) -> Document:
    """Return a page per direction for the management, with the newest figures up to a year."""
    with opened(store, year, options) as material:
        basis = material.basis
        found = chosen_directions(basis.chain, options.direction, year)
        blocks = list[Block]()
        for number, direction in enumerate(found):
            blocks += [PageBreak()] if number else []
            blocks += _direction(basis, direction)
        figures = [block for each in found for block in _figures(basis, each)]
        if figures:
            heading = translate("Management", "Goals and figures behind the page")
            blocks += [PageBreak(), Heading(heading), *figures]
        if not found:
            text = translate("Management", "[No direction covers {year}]")
            blocks.append(Gap(text.format(year=year)))
        # What the front says stands in the foot too, and the page has room for its charts only.
        return document(material, f"{_title()} {year}", blocks, front_first=not found)


def _direction(basis: Basis, direction: Direction) -> Iterator[Block]:
    goals = goals_of_direction(basis.chain, direction)
    yield Heading(direction.title.strip() or direction.code, record=direction.code)
    if direction.overarching_goal.strip():
        yield Paragraph(direction.overarching_goal.strip())
    if not goals:
        yield Gap(translate("Management", "[The direction has no goals]"))
        return
    yield Paragraph(_counted(basis, goals), translate("Management", "How it goes"))
    drawn = telling(basis, goals)
    for indicator in drawn:
        chart = chart_of(basis, indicator, compact=True)
        if chart is not None:
            yield chart
            yield Paragraph(_said(basis, indicator))
    if not drawn:
        yield Gap(translate("Management", "[No indicator has values for women and men to draw]"))


def _figures(basis: Basis, direction: Direction) -> Iterator[Block]:
    """Yield what has no room on the page: each goal, and the newest figures of the charts."""
    goals = goals_of_direction(basis.chain, direction)
    drawn = telling(basis, goals)
    yield from listed(
        translate("Management", "Goals of {direction}").format(
            direction=direction.title.strip() or direction.code
        ),
        _assessed(basis, goals),
    )
    if drawn:
        text = translate("Management", "{direction}: women and men {first}–{last}")
        caption = text.format(
            direction=direction.title.strip() or direction.code,
            first=basis.years[0],
            last=basis.year,
        )
        yield three_years(basis, drawn, caption)


def _counted(basis: Basis, goals: Sequence[Goal]) -> str:
    """Return how many goals have each assessment, most common first."""
    text = translate("Management", "{assessment} {number}")
    found = Counter(assessment(basis.chain.result(each.id, basis.year)) for each in goals)
    said = [text.format(assessment=name, number=number) for name, number in found.most_common()]
    return translate("Management", "{goals}: {assessments}").format(
        goals=translate("Management", "%n goals", "", n=len(goals)), assessments=" · ".join(said)
    )


def _assessed(basis: Basis, goals: Sequence[Goal]) -> list[str]:
    text = translate("Management", "{goal}: {assessment}")
    return [
        text.format(
            goal=f"{goal.code} {goal.statement}".strip().rstrip("."),
            assessment=assessment(basis.chain.result(goal.id, basis.year)).lower(),
        )
        for goal in goals
    ]


def telling(basis: Basis, goals: Sequence[Goal]) -> list[Indicator]:
    """Return the indicators to draw: of effect goals before others, then with most years."""
    found: dict[int, tuple[bool, int, int, Indicator]] = {}
    for goal in goals:
        is_effect = goal.kind is not None and goal.kind.is_effect
        for indicator in basis.chain.indicators_of_goal(goal.id):
            rows = basis.rows_by_year(indicator).values()
            years = sum(not isinstance(row.gap, Undefined) for row in rows)
            if years > 1 and (indicator.id not in found or is_effect):
                found[indicator.id] = not is_effect, -years, indicator.id, indicator
    return [each[-1] for each in sorted(found.values(), key=lambda it: it[:3])[:CHARTS]]


def _said(basis: Basis, indicator: Indicator) -> str:
    if basis.hides(indicator, basis.year):
        return translate("Management", "The figures of the year are protected.")
    return summary(indicator, basis.rows_by_year(indicator), basis.year)


def _title() -> str:
    return translate("Management", "Material for the management")


REPORT = Report(
    name="management",
    title=_title,
    description=lambda: translate(
        "Management",
        "One page per direction: how the goals go and three charts with their figures, ready to"
        " print.",
    ),
    needs=frozenset({Need.YEAR, Need.DIRECTION}),
    document=pages,
)
