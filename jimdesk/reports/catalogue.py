"""Problem- och målkatalog: every problem in words, with its goals, indicators and activities."""

from collections.abc import Iterator

from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Problem
from jimdesk.domain.problem_statement import statement
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Document, Gap, Heading, Paragraph
from jimdesk.reports.parts.choice import chosen_unit, within
from jimdesk.reports.parts.pages import document, listed
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.review.chain import Chain, by_code
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the problems that are not lapsed, with what is to solve them, then loose goals."""
    with opened(store, year, options) as material:
        chain = material.basis.chain
        units = within(chain, chosen_unit(chain, options.unit))
        problems = by_code(
            each
            for each in chain.problems.values()
            if each.status is not Status.LAPSED and each.unit_id in units
        )
        blocks = [block for each in problems for block in _problem(chain, each)]
        loose = [
            each
            for each in by_code(chain.goals.values())
            if not chain.problems_of_goal(each.id)
            and each.status is not Status.LAPSED
            and each.unit_id in units
        ]
        if loose:
            blocks.append(Heading(translate("Catalogue", "Goals without a problem")))
            blocks += [block for each in loose for block in _goal(chain, each)]
        if not blocks:
            blocks.append(Gap(translate("Catalogue", "[There are no problems yet]")))
        return document(material, _title(), blocks)


def _problem(chain: Chain, problem: Problem) -> Iterator[Block]:
    goals, causes = chain.policy_goals_of_problem(problem.id), chain.causes_of(problem.id)
    yield Heading(f"{problem.code} {problem.title}".strip(), record=problem.code)
    yield Paragraph(statement(problem, causes, [each.short for each in goals]))
    yield from listed(translate("Catalogue", "Sub-goals"), [each.title for each in goals])
    yield Paragraph(problem.status.label, translate("Catalogue", "Status"))
    if problem.priority is not None:
        yield Paragraph(str(problem.priority), translate("Catalogue", "Priority (1–3)"))
    found = [
        each for each in chain.goals_of_problem(problem.id) if each.status is not Status.LAPSED
    ]
    for goal in found:
        yield from _goal(chain, goal)
    if not found:
        yield Gap(translate("Catalogue", "[Goals are missing]"))


def _goal(chain: Chain, goal: Goal) -> Iterator[Block]:
    yield Heading(f"{goal.code} {goal.statement}".strip(), 2, goal.code)
    indicators = [f"{each.code} {each.name}".strip() for each in chain.indicators_of_goal(goal.id)]
    activities = [
        f"{each.code} {each.title} ({each.status.label.lower()})"
        for each in chain.activities_of_goal(goal.id)
        if each.status is not Status.LAPSED
    ]
    yield from listed(translate("Catalogue", "Indicators"), indicators)
    if not indicators and not goal.qualitative_assessment.strip():
        yield Gap(translate("Catalogue", "[Indicators are missing]"))
    yield from listed(translate("Catalogue", "Activities"), activities)
    if not activities:
        yield Gap(translate("Catalogue", "[Activities are missing]"))


def _title() -> str:
    return translate("Catalogue", "Catalogue of problems and goals")


REPORT = Report(
    name="catalogue",
    title=_title,
    description=lambda: translate(
        "Catalogue",
        "Every problem as one can read it, with the goals, indicators and activities that are to"
        " solve it.",
    ),
    needs=frozenset({Need.YEAR, Need.UNIT}),
    document=pages,
)
