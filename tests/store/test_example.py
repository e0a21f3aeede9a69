"""The example that ships: whole, varied, made up and true to its own figures."""

import enum
import json
import re
import typing
from collections.abc import Iterable
from pathlib import Path

import pytest

from jimdesk import paths
from jimdesk.domain import links
from jimdesk.domain.activity import Activity, ActivityKind
from jimdesk.domain.direction import SECTIONS, Direction
from jimdesk.domain.finding import Acceptance
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import (
    Category,
    ChainLevel,
    Desired,
    Indicator,
    Measure,
    SexLabels,
    Subgroup,
)
from jimdesk.domain.observation import Missing, Observation, Quality, Sex
from jimdesk.domain.organisation import Decision, Function, Mandate, MandateKind, Partner, Unit
from jimdesk.domain.policy_goals import PolicyGoal, PolicyGoalKind
from jimdesk.domain.problem import (
    Affected,
    Cause,
    CauseKind,
    CauseStatus,
    Control,
    Evidence,
    Justification,
    Level,
    Problem,
)
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import LONGEST_REPORT_TEXT, Assessment, EffectKind, Ground, Result
from jimdesk.domain.source import Source, SourceKind
from jimdesk.i18n import format_number
from jimdesk.statistics.figures import Row, row
from jimdesk.statistics.measures import Undefined
from jimdesk.store.dump import dump, load
from jimdesk.store.store import Store

EXAMPLE = paths.resource("example", "exempel.json")
SHARE = re.compile(r"(?<![–\d,])(\d+(?:,\d+)?) procent(?!enhet)")
DIFFERENCE = re.compile(r"(\d+(?:,\d+)?) procentenheter")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the example as a file."""
    target = tmp_path_factory.mktemp("example") / "Exempelmyndigheten.jim"
    load(EXAMPLE, target)
    return target


@pytest.fixture(scope="module")
def example(file: Path) -> Store:
    """Return the example, opened read-only."""
    return Store.read(file)


def test_the_example_loads_and_is_whole(example: Store) -> None:
    assert example.problems() == []


def test_a_dump_of_the_loaded_example_is_the_example(file: Path, tmp_path: Path) -> None:
    """Byte for byte, once it is of the newest schema; later ones add, and take nothing away."""
    target = tmp_path / "again.json"

    dump(file, target)

    then, now = json.loads(EXAMPLE.read_text("utf-8")), json.loads(target.read_text("utf-8"))
    assert now["migrations"][: len(then["migrations"])] == then["migrations"]
    if now["migrations"] == then["migrations"]:
        assert target.read_bytes() == EXAMPLE.read_bytes()
    for name, rows in then["tables"].items():
        for before, after in zip(rows, now["tables"][name], strict=name != "_sqlite_migrations"):
            assert after == after | before


def test_the_agency_says_that_it_is_an_example(example: Store) -> None:
    assert example.agency.is_example
    assert example.agency.name == "Exempelmyndigheten"
    assert example.agency.short_name == "EXM"
    assert "påhittade" in example.agency.note


def test_january_2026_reports_one_year_and_plans_the_next(example: Store) -> None:
    assert example.setting("report_year") == "2025"
    assert example.setting("planning_year") == "2026"


@pytest.mark.parametrize(
    ("entity", "field", "kind"),
    [
        (Mandate, "kind", MandateKind),
        (Source, "kind", SourceKind),
        (Goal, "kind", GoalKind),
        (Activity, "kind", ActivityKind),
        (Problem, "level", Level),
        (Problem, "justification", Justification),
        (Problem, "control", Control),
        (Problem, "affected", Affected),
        (Problem, "evidence", Evidence),
        (Cause, "kind", CauseKind),
        (Cause, "status", CauseStatus),
        (Indicator, "measure", Measure),
        (Indicator, "desired", Desired),
        (Indicator, "chain_level", ChainLevel),
        (Indicator, "sex_labels", SexLabels),
        (Observation, "women_missing", Missing),
        (Observation, "quality", Quality),
        (Result, "assessment", Assessment),
        (Result, "effect_kind", EffectKind),
        (Result, "ground", Ground),
        (links.DirectionProblem, "continuity", links.Continuity),
    ],
)
def test_every_choice_is_made_somewhere(
    example: Store, entity: type[Record], field: str, kind: type[enum.Enum]
) -> None:
    chosen = {getattr(record, field) for record in example.all(entity)}

    assert set(kind) - {Missing.PROTECTED} <= chosen  # protected is never stored


def test_every_status_is_met_somewhere(example: Store) -> None:
    records: list[Goal | Activity | Problem | Direction | Mandate] = [
        *example.all(Goal),
        *example.all(Activity),
        *example.all(Problem),
        *example.all(Direction),
        *example.all(Mandate),
    ]

    assert {record.status for record in records} == set(Status)


@pytest.mark.parametrize(
    ("entity", "least"),
    [
        (Direction, 2),
        (Problem, 10),
        (Goal, 15),
        (Indicator, 20),
        (Activity, 20),
        (Source, 12),
        (Result, 40),
        (Unit, 4),
        (Function, 8),
        (Partner, 4),
        (Decision, 5),
    ],
)
def test_there_is_enough_to_look_at(example: Store, entity: type[Record], least: int) -> None:
    assert example.count(entity) >= least


def test_all_six_sub_goals_are_reached_from_a_problem_with_a_goal(example: Store) -> None:
    followed = {link.problem_id for link in example.all(links.GoalProblem)}
    reached = {
        link.policy_goal_id
        for link in example.all(links.ProblemPolicyGoal)
        if link.problem_id in followed
    }
    national = [each for each in example.all(PolicyGoal) if each.kind is PolicyGoalKind.SUB_GOAL]

    assert len(national) == 6
    assert {goal.id for goal in national} <= reached


def test_the_second_direction_continues_the_first_and_both_are_written_out(example: Store) -> None:
    first, second = example.all(Direction)

    assert second.predecessor_id == first.id
    assert all(getattr(each, section) for each in (first, second) for section in SECTIONS)
    assert all(link.reason for link in example.all(links.DirectionProblem))


def test_the_indicator_of_the_pictures_has_the_figures_of_the_pictures(example: Store) -> None:
    indicator = example.find(Indicator, "I-001")
    assert indicator is not None

    shown = {
        period: (each.women_numerator, each.women_denominator, each.men_numerator)
        for period, each in _whole_years(example, indicator).items()
    }

    assert sorted(shown) == [str(year) for year in range(2016, 2026)]
    assert (shown["2022"], shown["2025"]) == ((111, 185, 3456), (128, 200, 3550))


def test_no_numerator_is_larger_than_its_denominator(example: Store) -> None:
    shares = {each.id for each in example.where(Indicator, measure=Measure.SHARE_WITHIN_SEX)}
    parts = [
        (figures.numerator, figures.denominator)
        for each in example.all(Observation)
        if each.indicator_id in shares
        for figures in map(each.figures, Sex)
        if figures.numerator is not None and figures.denominator is not None
    ]

    assert parts
    assert all(numerator <= denominator for numerator, denominator in parts)


def test_no_indicator_of_shares_jumps_from_year_to_year_without_a_break(example: Store) -> None:
    jumps = []
    for indicator in example.where(Indicator, measure=Measure.SHARE_WITHIN_SEX):
        rows = _rows(example, indicator)
        for year in range(2017, 2026):
            before, after = rows.get(str(year - 1)), rows.get(str(year))
            if before is None or after is None or after.series_break:
                continue
            for sex in (Sex.WOMEN, Sex.MEN):
                old, new = before.shown(sex).value, after.shown(sex).value
                if old is not None and new is not None and abs(new - old) > 15:
                    jumps.append((indicator.code, year, sex, old, new))

    assert [jump[:2] for jump in jumps] == [("I-016", 2022)] * 2  # the course was new in 2021


def test_the_groups_of_a_dimension_add_up_to_all(example: Store) -> None:
    dimension_of = {each.id: each.dimension_id for each in example.all(Category)}
    in_dimension = {
        each.id: dimension_of[each.category_ids[0]]
        for each in example.all(Subgroup)
        if len(each.category_ids) == 1
    }
    sums: dict[tuple[int, str, int], list[Observation]] = {}
    for each in example.all(Observation):
        if each.subgroup_id in in_dimension:
            key = (each.indicator_id, each.period, in_dimension[each.subgroup_id])
            sums.setdefault(key, []).append(each)

    assert len(sums) > 10
    for (indicator_id, period, _), parts in sums.items():
        (whole,) = example.where(
            Observation, indicator_id=indicator_id, period=period, subgroup_id=None
        )
        for sex in (Sex.WOMEN, Sex.MEN):
            found = sum(part.figures(sex).numerator or 0 for part in parts)
            assert found == whole.figures(sex).numerator, (indicator_id, period, sex)


def test_a_group_of_two_dimensions_and_other_hard_figures_are_there(example: Store) -> None:
    observations = example.all(Observation)

    assert any(len(each.category_ids) == 2 for each in example.all(Subgroup))
    assert any(each.parent_id for each in example.all(Category))
    assert any(each.series_break for each in observations)
    assert any(each.text_value for each in observations)
    assert any(each.unknown_numerator for each in observations)
    assert any(each.women_margin for each in observations)
    assert any("-" in each.period for each in observations)
    assert any(each.noised for each in example.all(Source))
    assert any(each.no_sex_reason for each in example.all(Indicator))
    assert any(each.public_reason for each in example.all(Indicator))


def test_every_total_that_differs_comes_from_a_noised_source(example: Store) -> None:
    differing = {
        indicator.code
        for indicator in example.all(Indicator)
        if any(found.total_differs for found in _rows(example, indicator).values())
    }
    noised = {each.id for each in example.where(Source, noised=True)}

    assert differing == {"I-025"}
    assert typing.cast("Indicator", example.find(Indicator, "I-025")).source_id in noised


def test_a_few_persons_stand_only_where_the_indicator_is_sensitive(example: Store) -> None:
    sensitive = {each.id for each in example.all(Indicator) if each.sensitive}
    few = [
        (each.indicator_id, each.period)
        for each in example.all(Observation)
        for figures in map(each.figures, Sex)
        if figures.numerator is not None and 1 <= figures.numerator <= 4
    ]

    assert {period for _, period in few} == {"2023", "2025"}
    assert {indicator_id for indicator_id, _ in few} <= sensitive


def test_every_goal_but_the_draft_and_the_lapsed_has_a_result(example: Store) -> None:
    without = [
        goal.status for goal in example.all(Goal) if not example.where(Result, goal_id=goal.id)
    ]

    assert sorted(without) == [Status.DRAFT, Status.LAPSED]


def test_finished_results_speak_of_both_sexes_and_are_short_enough(example: Store) -> None:
    finished = [each for each in example.all(Result) if each.status is Status.COMPLETED]

    assert len(finished) > 30
    for result in finished:
        text = result.description.lower()
        assert re.search("kvinn|flick", text), result.code
        assert re.search("män|manlig|pojk", text), result.code
        assert result.analysis, result.code
        assert result.assessment, result.code
        assert result.assessment_text, result.code
        assert 0 < len(result.report_text) <= LONGEST_REPORT_TEXT, result.code
        assert bool(result.ground) == result.assumes_effect, result.code


def test_every_share_and_difference_quoted_in_a_result_is_in_the_data(example: Store) -> None:
    quoted = 0
    for result in example.all(Result):
        rows = list(_rows_of_goal(example, result.goal_id))
        shares, gaps = _shown_shares(rows), _shown_gaps(rows)
        for text in (result.description, result.outcome, result.report_text):
            found = SHARE.findall(text)
            quoted += len(found)
            assert set(found) <= shares, (result.code, set(found) - shares)
        # The drop in men's share in R-051 is a change over time, not a difference of the sexes.
        differences = set(DIFFERENCE.findall(result.description))
        assert differences <= gaps, (result.code, differences - gaps)

    assert quoted > 150


def test_the_log_holds_two_large_steps_and_some_small_ones(example: Store) -> None:
    content = json.loads(EXAMPLE.read_text("utf-8"))
    sizes = [
        step["last_change"] - step["first_change"] + 1
        for step in content["tables"]["step"]
        if step["kind"] == "edit"
    ]

    assert sizes[0] > 700
    assert len(sizes) >= 10
    large = [size for size in sizes[1:] if size >= 10]
    assert len(large) == 2  # the answers of the self-assessments, the effect chains


def test_a_deleted_activity_lies_in_the_wastebasket(example: Store) -> None:
    (discarded,) = example.wastebasket()

    assert isinstance(discarded.records[0], Activity)


def test_one_finding_is_accepted_for_a_goal_that_exists(example: Store) -> None:
    (accepted,) = example.all(Acceptance)
    goal = example.get(Goal, accepted.record_id)

    assert accepted.rule == "goal-without-plan-reference"
    assert goal is not None
    assert goal.plan_reference == accepted.seen
    assert accepted.reason


def _whole_years(example: Store, indicator: Indicator) -> dict[str, Observation]:
    found = example.where(Observation, indicator_id=indicator.id, subgroup_id=None)
    return {each.period: each for each in found if len(each.period) == 4}


def _rows(example: Store, indicator: Indicator) -> dict[str, Row]:
    found = example.where(Observation, indicator_id=indicator.id, subgroup_id=None)
    return {each.period: row(indicator, each) for each in found}


def _rows_of_goal(example: Store, goal_id: int) -> Iterable[Row]:
    for link in example.where(links.GoalIndicator, goal_id=goal_id):
        indicator = example.get(Indicator, link.indicator_id)
        assert indicator is not None
        yield from _rows(example, indicator).values()


def _shown_shares(rows: Iterable[Row]) -> set[str]:
    return {
        format_number(shown.value, found.decimals)
        for found in rows
        for shown in (found.women, found.men, found.total)
        if shown.value is not None
    }


def _shown_gaps(rows: Iterable[Row]) -> set[str]:
    return {
        format_number(abs(found.gap), found.decimals)
        for found in rows
        if not isinstance(found.gap, Undefined)
    }
