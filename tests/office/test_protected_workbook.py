"""A workbook is opened with nothing but unzip, and no hidden number may be found anywhere in it."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from jimdesk.domain import links
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
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Result
from jimdesk.office.export import export
from jimdesk.office.lint import lint
from jimdesk.reports import REPORTS
from jimdesk.reports.report import Options
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, FINAL, INTERNAL, empty_store, saver

pytestmark = pytest.mark.usefixtures("english")

THRESHOLD = 900
"""So high that what must be hidden are numbers that nothing else in a workbook happens to be."""

SMALL = (617, 523, 709, 811, 431, 347)
"""Counts that are few, planted in values, a group, a volume, a start value, a number affected."""

MEN = 53_987
"""The men who must be hidden with the women."""


@pytest.fixture
def store() -> Iterator[Store]:
    """Return a file whose small counts stand in every kind of place."""
    made = empty_store()
    save = saver(made)
    save(replace(made.agency, suppression_threshold=THRESHOLD))
    problem = save(Problem(title="Women seldom get a plan", affected_number=SMALL[4]))
    goal = save(Goal(statement="As often", kind=GoalKind.TARGET_GROUP_EFFECT, due_year=2027))
    save(links.GoalProblem(goal_id=goal.id, problem_id=problem.id))
    for indicator in (_share(), _count(), _distribution(), _mean()):
        saved = save(indicator)
        save(links.GoalIndicator(goal_id=goal.id, indicator_id=saved.id))
        for observation in _observed(made, saved):
            save(observation)
    save(Result(goal_id=goal.id, year=2025, output_women=float(SMALL[3]), output_men=43_210.0))
    yield made
    made.close()


def _share() -> Indicator:
    return Indicator(
        name="Share",
        desired=Desired.CLOSE_GAP,
        chain_level=ChainLevel.OUTCOME_TARGET_GROUP,
        baseline_year=2023,
        baseline_women=100 * SMALL[0] / 77_003,
        baseline_men=100 * MEN / 99_991,
        target_year=2027,
        target_gap=3.0,
    )


def _count() -> Indicator:
    return Indicator(
        name="Count",
        measure=Measure.COUNT,
        desired=Desired.INCREASE,
        baseline_year=2020,
        baseline_women=float(SMALL[5]),
        baseline_men=61_007.0,
        target_year=2027,
        target_women=5000.0,
        target_men=5000.0,
    )


def _distribution() -> Indicator:
    return Indicator(name="Distribution", measure=Measure.SEX_DISTRIBUTION)


def _mean() -> Indicator:
    return Indicator(name="Mean", measure=Measure.MEAN, unit="days", desired=Desired.DECREASE)


def _observed(store: Store, indicator: Indicator) -> Iterator[Observation]:
    """Yield values of three years, the groups of the last, and one that may be shown."""
    save = saver(store)
    for year in (2023, 2024, 2025):
        yield _values(indicator, str(year), SMALL[0], MEN)
    yield _values(indicator, "2022", 31_013, 41_017)
    if indicator.measure is Measure.COUNT:
        age = save(Dimension(name="Age"))
        for women in (SMALL[1], 12_007, 23_029):
            category = save(Category(dimension_id=age.id, name=f"Group {women % 7}"))
            group = save(Subgroup(categories=str(category.id)))
            yield replace(_values(indicator, "2022", women, 8111), subgroup_id=group.id)


def _values(indicator: Indicator, period: str, women: float, men: float) -> Observation:
    numbers = {
        Measure.SHARE_WITHIN_SEX: {
            "women_numerator": women,
            "women_denominator": 77_003.0,
            "men_numerator": men,
            "men_denominator": 99_991.0,
        },
        Measure.COUNT: {"women_numerator": women, "men_numerator": men},
        Measure.SEX_DISTRIBUTION: {
            "women_numerator": women,
            "men_numerator": men,
            "total_numerator": women + men,
        },
        Measure.MEAN: {
            "women_value": women * 1.37,
            "women_denominator": float(SMALL[2]),
            "men_value": men * 1.37,
            "men_denominator": 65_537.0,
        },
    }[indicator.measure]
    return Observation(indicator_id=indicator.id, period=period, **numbers)  # type: ignore[arg-type]


def hidden_numbers() -> list[float]:
    """Return what must not be found, and what is computed from it."""
    shares = [100 * SMALL[0] / 77_003, 100 * MEN / 99_991]
    together = SMALL[0] + MEN
    return [
        *SMALL,
        MEN,
        *shares,
        shares[0] - shares[1],
        100 * SMALL[0] / together,
        100 * MEN / together,
        SMALL[0] - MEN,
        SMALL[0] * 1.37,
        (SMALL[0] - MEN) * 1.37,
        SMALL[5] - 61_007,
    ]


def parts(path: Path) -> dict[str, str]:
    """Return every part of a workbook as text."""
    with zipfile.ZipFile(path) as book:
        held = {name: book.read(name).decode("utf-8", "replace") for name in book.namelist()}
    texts = re.findall(r"<si>(.*?)</si>", held.get("xl/sharedStrings.xml", ""), re.DOTALL)

    def whole(found: re.Match[str]) -> str:
        return f"{found[1]}{texts[int(found[2])]}"  # the number of a text is not shown to anybody

    cell = re.compile(r'(<c [^>]*t="s"[^>]*>)<v>(\d+)</v>')
    return {name: unescape(cell.sub(whole, text)) for name, text in held.items()}


def said(number: float) -> list[str]:
    """Return the ways in which a number can be written."""
    size = abs(number)
    rounded = [f"{size:.{decimals}f}" for decimals in range(4)]
    grouped = [f"{int(size):,}".replace(",", space) for space in (" ", "\u00a0", ",", "")]
    exact = [repr(float(size))[:12], *(each for each in grouped if float(size).is_integer())]
    exact += [each for each in rounded if "." in each and not float(size).is_integer()]
    exact += [each.replace(".", ",") for each in exact]
    return list(dict.fromkeys(each for each in exact if len(each) > 3 or each.isdigit()))


def found(path: Path) -> list[tuple[str, str]]:
    """Return where hidden numbers stand in a workbook: the part, and the number as written."""
    return [
        (name, way)
        for name, text in parts(path).items()
        for number in hidden_numbers()
        for way in said(number)
        if re.search(rf"(?<![\d.,]){re.escape(way)}(?![\d])", text)
    ]


@pytest.mark.parametrize("options", [DRAFT, FINAL], ids=["draft", "final"])
def test_no_hidden_number_is_anywhere_in_the_workbook(
    store: Store, tmp_path: Path, options: Options
) -> None:
    path = tmp_path / "out.xlsx"
    export(store, REPORTS[0], 2025, options, path)
    assert found(path) == []
    assert lint(path) == ()
    text = "".join(parts(path).values())
    assert "INTERNAL" not in text
    assert "[x]" in text
    assert "31013" in text  # what may be shown is there


def test_search_would_find_them_in_every_place(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export(store, REPORTS[0], 2025, INTERNAL, path)
    there = found(path)
    assert {way for _, way in there} >= {*map(str, SMALL), str(MEN)}
    assert any("drawing" in name for name, _ in there)  # what a chart says for those who hear it
    sheets = [name for name in parts(path) if name.startswith("xl/worksheets/sheet")]
    assert len({name for name, _ in there if name in sheets}) >= 5
    text = parts(path)
    for name in sheets:
        assert "INTERNAL – CONTAINS SMALL COUNTS" in text[name] + text.get(
            "xl/sharedStrings.xml", ""
        )
