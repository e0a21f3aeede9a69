"""What people have stored is found in the workbook, field by field."""

import dataclasses
import enum
import types
from dataclasses import replace
from typing import Any, get_args, get_type_hints

import pytest

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.agency import Agency
from jimdesk.domain.collaboration import Agreement, LearningExample, Theme
from jimdesk.domain.direction import Direction
from jimdesk.domain.finding import Acceptance
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import (
    Category,
    Desired,
    Dimension,
    Indicator,
    Measure,
    NoSexReason,
    StockFlow,
    Subgroup,
)
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import (
    Attachment,
    Decision,
    Function,
    Mandate,
    Partner,
    ProgrammePeriod,
    Unit,
)
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, CauseKind, Problem
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.sheet import Formula, Link, Number
from jimdesk.store.store import Store
from tests.reports.material import book, empty_store, rows, saver, sheet

pytestmark = pytest.mark.usefixtures("english")

_NOT_SHOWN = {"id", "deleted", "code", "position", "categories", "report_language"}
_CARDS = (
    Direction,
    Mandate,
    Problem,
    Goal,
    Indicator,
    Activity,
    Result,
    Source,
    Unit,
    Function,
    Partner,
    Decision,
    Attachment,
    ProgrammePeriod,
    PolicyGoal,
    Agreement,
    LearningExample,
    Theme,
)


@pytest.mark.parametrize("kind", _CARDS)
def test_every_field_has_a_name_and_no_name_is_left_over(kind: type[Record]) -> None:
    fields = {field.name for field in dataclasses.fields(kind)}
    assert set(labels(kind)) == fields - {"id", "deleted", "code"}


@pytest.mark.parametrize("kind", _CARDS)
def test_no_two_fields_of_a_record_share_a_name(kind: type[Record]) -> None:
    names = list(labels(kind).values())
    assert len(set(names)) == len(names)


def test_an_entity_without_a_sheet_of_its_own_has_no_names() -> None:
    assert labels(Acceptance) == {}


def _filled(kind: type[Record], /, **known: Any) -> tuple[Record, list[object]]:
    """Return a record with every field filled in, and what of it must be found again."""
    values, wanted = dict(known), []
    hints = get_type_hints(kind)
    for number, field in enumerate(dataclasses.fields(kind)):
        name = field.name
        if name in _NOT_SHOWN or name.endswith("_id") or name in known:
            continue
        hint = hints[name]
        inner = get_args(hint)[0] if isinstance(hint, types.UnionType) else hint
        if inner is str:
            values[name] = f"{kind.__name__} {name}"
            wanted.append(values[name])
        elif inner in (int, float):
            values[name] = inner(2025 if "year" in name else _NUMBERS.get(name, 41 + number))
            wanted.append(values[name])
        elif inner is bool:
            values[name] = True
        elif issubclass(inner, enum.Enum):
            values[name] = next(iter(inner))
            wanted.append(values[name].label)
    return kind(**values), wanted


_NUMBERS = {
    "decimals": 2,
    "priority": 2,
    "year": 2025,
    "gap_limit": 7.5,
    "suppression_threshold": 9,
}


def _found(store: Store) -> set[object]:
    """Return every number, and all text in one piece, that the workbook holds."""
    cells: list[object] = [cell for each in book(store).sheets for row in each.rows for cell in row]
    plain = (
        cell.value
        if isinstance(cell, Number | Formula)
        else cell.text
        if isinstance(cell, Link)
        else cell
        for cell in cells
    )
    return set(plain)


def test_every_stored_field_is_found_in_the_workbook() -> None:
    store = empty_store()
    save = saver(store)
    wanted: list[object] = []

    def add(kind: type[Record], /, **known: Any) -> Any:
        record, fields = _filled(kind, **known)
        wanted.extend(fields)
        return save(record)

    wanted_agency, fields = _filled(Agency, id=1, report_language=store.agency.report_language)
    save(wanted_agency)
    wanted.extend(field for field in fields if not isinstance(field, float | int))
    period = add(ProgrammePeriod, from_year=2020, to_year=2025)
    unit = add(Unit, valid_from=2001, valid_to=2030)
    function = add(Function)
    decision = add(Decision)
    add(Attachment)
    add(Partner)
    source = add(Source)
    direction = add(Direction, valid_from=2022, valid_to=2026)
    mandate = add(Mandate, programme_period_id=period.id)
    problem = add(Problem, unit_id=unit.id, function_id=function.id)
    add(Cause, problem_id=problem.id, kind=CauseKind.NORM)
    indicator = add(
        Indicator,
        source_id=source.id,
        data_owner_id=function.id,
        unit_id=unit.id,
        public_reason="r",
    )
    dimension = add(Dimension)
    category = add(Category, dimension_id=dimension.id)
    subgroup = save(Subgroup(categories=str(category.id)))
    goal = add(Goal, owner_id=function.id, unit_id=unit.id, due_year=2027)
    activity = add(Activity, responsible_id=function.id, unit_id=unit.id)
    result = add(Result, goal_id=goal.id, decision_id=decision.id)
    observation = Observation(
        indicator_id=indicator.id,
        period="2025",
        subgroup_id=subgroup.id,
        women_numerator=1001.0,
        women_denominator=2002.0,
        women_margin=0.5,
        men_numerator=1003.0,
        men_denominator=2004.0,
        note="Observation note",
        extracted_by="Observation extracted_by",
        extracted_on="2026-01-03",
        text_value="Observation text",
    )
    save(observation)
    wanted += [1001.0, 2002.0, 0.5, 1003.0, 2004.0, "Observation note", "Observation text"]
    wanted += ["Observation extracted_by", "2026-01-03"]
    for link in (
        links.DirectionProblem(
            direction_id=direction.id, problem_id=problem.id, reason="Link reason"
        ),
        links.DirectionPolicyGoal(direction_id=direction.id, policy_goal_id=3),
        links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=2),
        links.ProblemSource(problem_id=problem.id, source_id=source.id),
        links.ProblemPartner(problem_id=problem.id, partner_id=1),
        links.ProblemIndicator(problem_id=problem.id, indicator_id=indicator.id),
        links.GoalProblem(goal_id=goal.id, problem_id=problem.id),
        links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id),
        links.ActivityGoal(activity_id=activity.id, goal_id=goal.id),
        links.ActivityPartner(activity_id=activity.id, partner_id=1),
        links.IndicatorDimension(indicator_id=indicator.id, dimension_id=dimension.id),
        links.ResultSource(result_id=result.id, source_id=source.id),
        links.MandateDirection(mandate_id=mandate.id, direction_id=direction.id),
        links.MandateProblem(mandate_id=mandate.id, problem_id=problem.id),
        links.MandateResult(mandate_id=mandate.id, result_id=result.id),
    ):
        save(link)
    found = _found(store)
    text = "\n".join(map(str, found)).casefold()
    for value in wanted:
        assert value in found or (isinstance(value, str) and value.casefold() in text), value
    assert "link reason" in text


def test_what_is_not_filled_in_is_marked() -> None:
    store = empty_store()
    saver(store)(Problem(title="Women wait longer"))
    card = {row["Field"]: row["Content"] for row in rows(sheet(book(store), "Problems"))}
    assert card["Title"] == "Women wait longer"
    assert card["Compared to"] == "[blank]"
    assert card["Causes"] == "[blank]"
    assert card["Causes unknown so far"] == "No"


def test_a_category_inside_another_names_it() -> None:
    store = empty_store()
    save = saver(store)
    region = save(Dimension(name="Region"))
    north = save(Category(dimension_id=region.id, name="North"))
    save(Category(dimension_id=region.id, name="Kiruna", parent_id=north.id, position=1))
    empty = save(Dimension(name="Age"))
    indicator = save(Indicator(name="Any"))
    save(links.IndicatorDimension(indicator_id=indicator.id, dimension_id=region.id))
    save(links.IndicatorDimension(indicator_id=indicator.id, dimension_id=empty.id))
    card = {row["Field"]: row["Content"] for row in rows(sheet(book(store), "Indicators"))}
    assert card["Split by, beside sex"] == "Region: North, Kiruna (North)\nAge"


def _card_of(indicator: Indicator) -> dict[object, object]:
    store = empty_store()
    saver(store)(indicator)
    return {row["Field"]: row["Content"] for row in rows(sheet(book(store), "Indicators"))}


def test_an_indicator_shows_no_empty_field_that_need_not_be_filled_in() -> None:
    card = _card_of(Indicator(name="Any", desired=Desired.CLOSE_GAP))
    assert card["Baseline, women"] == card["Numerator in words"] == "[blank]"
    assert card["Unit"] == "per cent"
    assert not card.keys() & {
        "Target, women",
        "Target range, lowest",
        "Baseline, sex difference",
        "Own threshold for small counts",
        "Public, decided by",
        "The special reason in words",
        "Split by, beside sex",
        "Remark",
    }


def test_a_qualitative_indicator_asks_for_no_numbers() -> None:
    card = _card_of(Indicator(name="Any", measure=Measure.QUALITATIVE))
    assert card["Unit"] == "."
    assert not [field for field in card if str(field).startswith(("Baseline", "Target", "Num"))]


def test_what_is_filled_in_is_shown_even_where_it_is_not_called_for() -> None:
    lapsed = Indicator(
        measure=Measure.INDEX,
        desired=Desired.WITHIN_RANGE,
        target_women=7.0,
        baseline_gap=2.0,
        no_sex_reason=NoSexReason.OTHER,
        stock_flow=StockFlow.FLOW,
        status=Status.LAPSED,
    )
    card = _card_of(lapsed)
    assert (card["Target, women"], card["Baseline, sex difference"]) == (7.0, 2.0)
    assert "[blank]" not in {
        card.get(field) for field in ("Name", "Source", "The special reason in words")
    }
    decided = _card_of(replace(lapsed, status=Status.DECIDED))
    assert decided["The special reason in words"] == "[blank]"
    assert "Baseline, women" not in decided


def test_what_points_into_the_wastebasket_is_not_available() -> None:
    store = empty_store()
    save = saver(store)
    unit = save(Unit(name="Gone"))
    problem = save(Problem(title="Any", unit_id=unit.id))
    direction = save(Direction(title="Any"))
    save(links.DirectionProblem(direction_id=direction.id, problem_id=problem.id))
    store.edit("delete", lambda edit: edit.delete(unit))
    made = book(store)
    card = {row["Field"]: row["Content"] for row in rows(sheet(made, "Problems"))}
    assert card["Organisational unit"] == ".."
    assert "P-001 Any (new)" in {row["Content"] for row in rows(sheet(made, "Directions"))}


def test_results_of_other_years_stand_in_the_reports_of_those_years() -> None:
    store = empty_store()
    save = saver(store)
    goal = save(Goal(statement="Any"))
    save(Result(goal_id=goal.id, year=2024, report_text="Then"))
    save(Result(goal_id=goal.id, year=2025, report_text="Now"))
    found = {row["Content"] for row in rows(sheet(book(store), "Results, report text"))}
    assert "Now" in found
    assert "Then" not in found
