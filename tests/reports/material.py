"""Small files made by hand, with figures whose results are known."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from jimdesk.domain import links
from jimdesk.domain.agency import Language
from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import (
    Category,
    ChainLevel,
    Desired,
    Dimension,
    Indicator,
    Measure,
    Subgroup,
)
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Assessment, Result
from jimdesk.domain.source import Source
from jimdesk.reports import annual
from jimdesk.reports.report import Options, Stage
from jimdesk.reports.sheet import Book, Cell, Number, Sheet
from jimdesk.store.store import Store
from tests.stores import new_store

R = TypeVar("R", bound=Record)

AT = datetime(2026, 1, 15, 14, 32, tzinfo=UTC)
DRAFT = Options(at=AT, version="1.2.3")
FINAL = replace(DRAFT, stage=Stage.FINAL)
INTERNAL = replace(DRAFT, unprotected=True)


def saver(store: Store) -> Callable[[R], R]:
    """Return what saves a record in a step of its own."""
    return lambda record: store.edit("test", lambda edit: edit.save(record))[0]


def empty_store(language: Language = Language.ENGLISH) -> Store:
    """Return a file in memory with an agency that reports in English."""
    store = new_store()
    save = saver(store)
    save(replace(store.agency, name="Test agency", short_name="TÄST", report_language=language))
    return store


def share(name: str = "Share with a plan") -> Indicator:
    """Return an indicator of shares within each sex."""
    return Indicator(
        name=name,
        measure=Measure.SHARE_WITHIN_SEX,
        desired=Desired.CLOSE_GAP,
        chain_level=ChainLevel.OUTCOME_TARGET_GROUP,
        baseline_year=2022,
        baseline_women=50.0,
        baseline_men=70.0,
        target_year=2027,
        target_gap=3.0,
    )


def shares(
    indicator: Indicator,
    period: str,
    women: tuple[float, float],
    men: tuple[float, float],
    subgroup_id: int | None = None,
) -> Observation:
    """Return an observation of (numerator, denominator) of each sex."""
    return Observation(
        indicator_id=indicator.id,
        period=period,
        subgroup_id=subgroup_id,
        women_numerator=women[0],
        women_denominator=women[1],
        men_numerator=men[0],
        men_denominator=men[1],
    )


def whole_chain() -> Store:
    """Return a file with one chain: problem, goal, a share with its years, assessment, source."""
    store = empty_store()
    save = saver(store)
    source = save(Source(title="Case system", system="CASE", extracted_on="2026-01-10"))
    problem = save(Problem(title="Women seldom get a plan", who="Women in custody"))
    goal = save(
        Goal(
            statement="Women and men get a plan as often",
            kind=GoalKind.TARGET_GROUP_EFFECT,
            due_year=2027,
            plan_reference="VP 3.1",
        )
    )
    indicator = save(replace(share(), source_id=source.id))
    save(links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=2))
    save(links.GoalProblem(goal_id=goal.id, problem_id=problem.id))
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id))
    save(shares(indicator, "2023", (30, 60), (630, 900)))
    save(shares(indicator, "2024", (36, 60), (630, 900)))
    save(shares(indicator, "2025", (45, 60), (540, 900)))
    save(
        Result(
            goal_id=goal.id,
            year=2025,
            outputs="A new routine",
            assessment=Assessment.ACHIEVED,
            report_text="Women now get a plan as often as men.",
        )
    )
    return store


def few(*years: int) -> Store:
    """Return a file with three of sixty women and many men, each year."""
    store = empty_store()
    save = saver(store)
    indicator = save(share())
    for year in years or (2025,):
        save(shares(indicator, str(year), (3, 60), (540, 900)))
    return store


def given_away(*years: int) -> Store:
    """Return such a file where a hand-over has shown the three women each year."""
    store = few(*years)
    entry = ExportEntry(at=AT.isoformat(), report="annual", year=2025, stage="final")
    shown = [
        ShownNumber(
            export_entry_id=0,
            indicator_id=each.indicator_id,
            period=each.period,
            sex=Sex.WOMEN,
            quantity=Quantity.NUMERATOR,
            value=3.0,
        )
        for each in store.all(Observation)
    ]
    store.log_export(lambda: entry, shown)
    return store


def young(store: Store) -> Subgroup:
    """Return a subgroup with the name 18–24."""
    save = saver(store)
    age = save(Dimension(name="Age"))
    category = save(Category(dimension_id=age.id, name="18–24"))
    return save(Subgroup(categories=str(category.id)))


def book(store: Store, year: int = 2025, options: Options = DRAFT) -> Book:
    """Return the annual report."""
    return annual.build(store, year, options)


def sheet(book: Book, title: str) -> Sheet:
    """Return the sheet of a title."""
    return next(each for each in book.sheets if each.title == title)


def rows(sheet: Sheet) -> list[dict[str, Cell]]:
    """Return the rows with their heads; numbers with decimals of their own as mere numbers."""
    heads = [head.text for head in sheet.heads]
    return [dict(zip(heads, map(_plain, row), strict=True)) for row in sheet.rows]


def lines(sheet: Sheet) -> dict[Cell, Cell]:
    """Return a sheet of two columns, such as Read me, as a mapping."""
    return {row[0]: row[1] for row in sheet.rows}


def _plain(cell: Cell) -> Cell:
    return cell.value if isinstance(cell, Number) else cell
