import re
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.direction import Direction
from jimdesk.domain.finding import Finding, Severity
from jimdesk.domain.follow_up import GoalFollowUp
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import (
    Desired,
    Indicator,
    Measure,
    NoSexReason,
)
from jimdesk.domain.judgement import ResultReview
from jimdesk.domain.observation import Missing, Observation
from jimdesk.domain.problem import Cause, Evidence, Problem
from jimdesk.domain.record import Status
from jimdesk.domain.result import Assessment, Result
from jimdesk.paths import resource
from jimdesk.review.rules import (
    RULES,
    acceptance,
    counts,
    findings,
    next_steps,
    open_findings,
)
from jimdesk.store.store import Store
from tests.review.faults import (
    FAULTS,
    Fault,
    close_problem,
    half_years,
    no_causes,
    no_sources,
    only_total,
    value,
)
from tests.review.world import YEAR, World, sound_world

HELP = [Path(resource("help", name)) for name in ("rules_sv.md", "rules_en.md")]


@pytest.fixture
def world() -> World:
    return sound_world()


def found(world: World, rule: str = "") -> list[Finding]:
    return [each for each in findings(world.store, YEAR) if rule in {"", each.rule}]


def test_nothing_is_found_where_nothing_is_missing(world: World) -> None:
    assert found(world) == []


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{each.rule}-{each.field}" for each in FAULTS])
def test_fault_is_found_at_its_field_and_gone_when_put_right(world: World, fault: Fault) -> None:
    fault.spoil(world)
    hits = found(world, fault.rule)
    places = [(hit.table, hit.field, hit.severity) for hit in hits]
    assert places == [(fault.table, fault.field, fault.severity)]
    assert hits[0].text
    assert hits[0].reason
    while found(world):
        assert world.store.undo()
    assert world.store.count(Result) == 1


def test_every_rule_is_tried() -> None:
    assert {fault.rule for fault in FAULTS} == {rule.id for rule in RULES}


def test_every_rule_has_an_id_of_its_own() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("page", HELP, ids=lambda page: page.name)
def test_help_explains_every_rule_and_no_other(page: Path) -> None:
    heads = [
        line.removeprefix("### ").strip()
        for line in page.read_text(encoding="utf-8").splitlines()
        if line.startswith("### ")
    ]
    assert sorted(heads) == sorted(rule.id for rule in RULES)


def test_help_gives_every_rule_the_same_level_in_both_languages() -> None:
    levels = {
        "Varning": "Warning",
        "Notering": "Note",
        "Fel": "Error",
        "Varning, fördjupning": "Warning, in depth",
    }
    swedish, english = (
        [line for line in page.read_text(encoding="utf-8").splitlines() if "### " in line]
        + re.findall(r"^- \*\*(?:Nivå|Level):\*\* (.*)\.$", page.read_text("utf-8"), re.MULTILINE)
        for page in HELP
    )
    assert [levels.get(line, line) for line in swedish] == english


# --- severity ----------------------------------------------------------------------------------


def test_depth_that_is_missing_in_a_draft_is_a_note(world: World) -> None:
    world.change(world.problem, status=Status.DRAFT, consequence_target="", who="")
    assert found(world, "problem-without-consequence-target")[0].severity is Severity.NOTE
    assert found(world, "problem-who-without-sex")[0].severity is Severity.WARNING


def test_new_problem_asks_only_the_first_questions(world: World) -> None:
    world.add(Problem())
    asked = {each.field for each in found(world) if each.severity is not Severity.NOTE}
    assert asked == {
        "title",
        "who",
        "compared_to",
        "difference",
        "location",
        "policy_goals",
        "sources",
    }


def test_lapsed_record_is_left_alone(world: World) -> None:
    world.add(Goal(status=Status.LAPSED))
    world.add(Activity(status=Status.LAPSED))
    assert found(world) == []


def test_errors_come_first_then_the_chain_in_order_of_ids(world: World) -> None:
    value(world, women_numerator=401.0)
    for _ in range(10):
        world.add(Problem(title="x", status=Status.DECIDED))
    world.change(world.mandate, answer="", due_on="2024-01-01")
    keys = [(each.severity, each.table, each.code) for each in found(world)]
    assert keys[0] == (Severity.ERROR, "indicator", "I-001")
    assert keys[1][:2] == (Severity.WARNING, "mandate")
    codes = [code for _, table, code in keys if table == "problem"]
    assert codes == sorted(codes, key=lambda code: int(code[2:]))
    assert codes[-1] == "P-011"


# --- what only looks like a fault ---------------------------------------------------------------


def test_hypothesis_needs_no_source(world: World) -> None:
    no_sources(world)
    world.change(world.problem, evidence=Evidence.HYPOTHESIS)
    assert found(world) == []


def test_unknown_cause_is_an_answer(world: World) -> None:
    no_causes(world)
    world.change(world.problem, causes_unknown=True)
    assert found(world) == []


def test_closed_problem_needs_no_goal(world: World) -> None:
    close_problem(world)
    world.unlink(links.GoalProblem)
    assert not found(world, "problem-without-goal")


def test_qualitative_goal_is_followed_up_without_indicator(world: World) -> None:
    world.unlink(links.GoalIndicator)
    world.change(world.goal, qualitative_assessment="Bedöms av ledningen")
    assert not found(world, "goal-without-measurement")


def test_directions_may_share_a_year(world: World) -> None:
    world.add(Direction(title="Nästa", valid_from=2025, valid_to=2028))
    assert not found(world, "direction-overlap")


def test_special_reason_answers_for_figures_without_sex(world: World) -> None:
    only_total(world)
    world.change(world.indicator, no_sex_reason=NoSexReason.NO_RIGHT_TO_PROCESS)
    assert not found(world, "R-02")


def test_year_that_is_marked_as_missing_is_not_asked_for(world: World) -> None:
    world.remove(world.observed("2023"))
    missing = Observation(
        indicator_id=world.indicator.id,
        period="2023",
        women_missing=Missing.NOT_COLLECTED,
        men_missing=Missing.NOT_COLLECTED,
    )
    world.add(missing)
    assert not found(world, "R-09")


def test_total_of_a_noised_source_is_only_a_note(world: World) -> None:
    world.change(world.source, noised=True)
    value(world, total_numerator=2411.0)
    hits = found(world, "value-total-differs")
    assert [hit.severity for hit in hits] == [Severity.NOTE]


def test_unknown_sex_is_part_of_the_total(world: World) -> None:
    value(world, unknown_numerator=10.0, unknown_denominator=20.0, total_numerator=2420.0)
    assert not found(world, "value-total-differs")


def test_decimals_that_do_not_add_up_exactly_are_no_fault(world: World) -> None:
    world.change(world.indicator, measure=Measure.AMOUNT)
    value(
        world,
        women_numerator=0.1,
        men_numerator=0.2,
        total_numerator=0.3,
        women_denominator=None,
        men_denominator=None,
    )
    assert not found(world, "value-total-differs")


def test_halves_that_make_the_year_are_no_fault(world: World) -> None:
    half_years(world)
    second = world.observed(f"{YEAR}-H2")
    world.change(second, women_numerator=180.0)
    assert not found(world, "value-parts-of-year-differ")


def test_assessment_between_the_signals_of_two_indicators_agrees(world: World) -> None:
    other = world.add(replace(world.indicator, id=0, code="", baseline_women=69.0, target_gap=0.0))
    world.add(
        replace(
            world.observed(), id=0, indicator_id=other.id, women_numerator=240.0, period=str(YEAR)
        )
    )
    world.add(links.GoalIndicator(goal_id=world.goal.id, indicator_id=other.id))
    world.change(world.result, assessment=Assessment.ON_THE_WAY)
    assert not found(world, "assessment-differs-from-signal")


def test_reason_answers_for_an_assessment_that_differs(world: World) -> None:
    world.change(world.result, assessment=Assessment.WORSENED, signal_difference="Platsbrist")
    assert found(world) == []


def test_goal_of_a_direction_yet_to_begin_needs_no_result(world: World) -> None:
    world.remove(world.result)
    world.change(world.direction, valid_from=2026, valid_to=2029)
    assert not found(world, "result-missing")


def test_results_of_other_years_are_left_alone(world: World) -> None:
    world.add(Result(goal_id=world.goal.id, year=2019))
    assert found(world) == []


# --- acceptance --------------------------------------------------------------------------------


def test_accepted_finding_says_why_and_leaves_the_counts(world: World) -> None:
    world.change(world.result, description="Andelen kvinnor ökade.")
    world.add(acceptance(found(world, "R-08")[0], "Gäller bara kvinnor"))
    (hit,) = found(world, "R-08")
    assert hit.accepted == "Gäller bara kvinnor"
    assert open_findings(found(world)) == []
    assert counts(found(world)) == dict.fromkeys(Severity, 0)


def test_acceptance_ends_when_the_field_changes(world: World) -> None:
    changed = world.change(world.result, description="Andelen kvinnor ökade.")
    world.add(acceptance(found(world, "R-08")[0], "Gäller bara kvinnor"))
    world.change(changed, description="Andelen kvinnor minskade.")
    assert found(world, "R-08")[0].accepted is None
    world.store.undo()
    assert found(world, "R-08")[0].accepted == "Gäller bara kvinnor"


def test_acceptance_of_one_cell_does_not_cover_another(world: World) -> None:
    value(world, women_numerator=4.0)
    world.add(acceptance(found(world, "value-small-count")[0], "Prövat av juristen"))
    world.change(world.observed("2024"), women_numerator=4.0)
    assert [each.accepted for each in found(world, "value-small-count")].count(None) == 1


# --- next steps --------------------------------------------------------------------------------


def test_next_steps_are_of_different_kinds_and_gravest_first(world: World) -> None:
    value(world, women_numerator=401.0)
    for _ in range(3):
        world.add(Indicator(name="Antal", measure=Measure.COUNT, status=Status.DECIDED))
    steps = next_steps(found(world), 5)
    assert steps[0].severity is Severity.ERROR
    assert len({step.rule for step in steps}) == 5


def test_next_steps_leave_out_what_is_accepted(world: World) -> None:
    world.change(world.goal, plan_reference="")
    world.add(acceptance(found(world, "goal-without-plan-reference")[0], "Kommer i ny plan"))
    assert next_steps(found(world), 5) == []


def test_counts_name_every_severity(world: World) -> None:
    world.change(world.goal, plan_reference="")
    assert counts(found(world)) == {
        Severity.ERROR: 0,
        Severity.WARNING: 1,
        Severity.NOTE: 0,
    }


def test_empty_file_has_nothing_to_find() -> None:
    assert findings(Store.create(), YEAR) == []


def test_broken_cause_of_a_removed_problem_is_forgotten(world: World) -> None:
    problem = world.add(Problem(title="Bort"))
    world.add(Cause(problem_id=problem.id, description="brist på jämställdhet"))
    world.remove(problem)
    assert found(world) == []


def test_small_group_behind_a_distribution_is_told(world: World) -> None:
    world.change(world.indicator, measure=Measure.SEX_DISTRIBUTION)
    value(world, women_numerator=9.0, men_numerator=12.0)
    (hit,) = found(world, "value-small-base")
    assert "21" in hit.text


def test_count_of_one_sex_only_is_told(world: World) -> None:
    world.change(world.indicator, measure=Measure.COUNT)
    value(world, men_numerator=0.0)
    assert len(found(world, "value-all-or-none")) == 1


def test_mandate_without_a_day_is_unanswered_but_never_overdue(world: World) -> None:
    world.change(world.mandate, answer="", due_on="", year=YEAR)
    assert not found(world, "mandate-overdue")
    assert len(found(world, "mandate-unanswered")) == 1


def test_year_without_any_number_has_nothing_to_split(world: World) -> None:
    only_total(world)
    missing = {"women_missing": Missing.NOT_AVAILABLE, "men_missing": Missing.NOT_AVAILABLE}
    value(world, **missing)
    assert len(found(world, "R-02")) == 1, "a total is a number"
    value(world, total_numerator=None, total_denominator=None)
    assert not found(world, "R-02")


def test_indicator_of_a_problem_follows_up_something(world: World) -> None:
    world.unlink(links.GoalIndicator)
    world.add(links.ProblemIndicator(problem_id=world.problem.id, indicator_id=world.indicator.id))
    assert not found(world, "indicator-without-goal")


def test_indicator_with_a_reason_not_to_split_needs_no_start_and_target_of_the_sexes(
    world: World,
) -> None:
    world.change(
        world.indicator,
        no_sex_reason=NoSexReason.NOT_IN_REGISTER,
        desired=Desired.INCREASE,
        baseline_year=None,
        target_year=None,
        target_gap=None,
    )
    asked = {each.rule for each in found(world)}
    assert not {rule for rule in asked if rule.startswith("indicator-without")}


def test_not_to_assess_what_can_be_computed_asks_for_a_reason(world: World) -> None:
    world.change(world.result, assessment=Assessment.CANNOT_BE_ASSESSED)
    assert len(found(world, "assessment-differs-from-signal")) == 1


def test_assessment_stands_alone_where_nothing_can_be_computed(world: World) -> None:
    world.change(world.indicator, desired=Desired.NONE)
    world.change(world.result, assessment=Assessment.WORSENED)
    assert not found(world, "assessment-differs-from-signal")


def test_a_comment_with_an_address_is_found_where_it_stands(world: World) -> None:
    world.add(GoalFollowUp(goal_id=world.goal.id, period="2025", comment="Skriv till a@b.se"))
    review = ResultReview(result_id=world.result.id, comment="Fråga a@b.se")
    world.add(review)
    places = [(each.table, each.field) for each in found(world, "text-about-person")]
    assert sorted(places) == [("goal", "follow_up"), ("result", "review")]
