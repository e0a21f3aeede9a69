"""Rules of the values themselves."""

import enum
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk import domain, i18n
from jimdesk.domain.activity import ActivityKind
from jimdesk.domain.agency import Agency
from jimdesk.domain.direction import SECTIONS, Direction, successor
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.goal import Goal, GoalKind, Smart, smart
from jimdesk.domain.indicator import Indicator, Measure, Subgroup
from jimdesk.domain.observation import (
    EMPTY,
    Figures,
    Missing,
    Observation,
    Sex,
    fields_of,
    is_whole_year,
)
from jimdesk.domain.policy_goals import PolicyGoal, PolicyGoalKind, national_goals
from jimdesk.domain.problem import Cause, CauseKind, CauseStatus, Problem
from jimdesk.domain.problem_statement import statement
from jimdesk.domain.record import Record, Status, code_number
from jimdesk.domain.result import Maturity, Result, maturity
from jimdesk.domain.source import Source


def classes() -> Iterator[type]:
    for module in pkgutil.iter_modules(domain.__path__, "jimdesk.domain."):
        loaded = importlib.import_module(module.name)
        for found in vars(loaded).values():
            if isinstance(found, type) and found.__module__ == module.name:
                yield found


ENUMS = [found for found in classes() if issubclass(found, enum.Enum)]
LABELLED = [found for found in ENUMS if hasattr(found, "label")]
RECORDS = [found for found in classes() if is_dataclass(found)]


# --- all of them -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("found", LABELLED)
def test_every_member_of_an_enum_has_a_label_of_its_own(
    found: type[enum.Enum], language: str
) -> None:
    i18n.install(language)
    labels = [getattr(member, "label").strip() for member in found]  # noqa: B009
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_only_enums_that_never_stand_on_screen_have_no_label() -> None:
    assert {found.__name__ for found in ENUMS} - {found.__name__ for found in LABELLED} == {
        "Kind",
        "Quantity",
        "Smart",
    }


@pytest.mark.parametrize("found", ENUMS)
def test_stored_codes_are_plain_words(found: type[enum.Enum]) -> None:
    if found is not Maturity and found is not Smart:
        assert all(str(member.value).isascii() for member in found)
        assert all(member.value == member.name.lower() for member in found) or (
            found.__name__ == "Language"
        )


@pytest.mark.parametrize("found", RECORDS)
def test_records_are_frozen_slotted_and_named_only(found: type) -> None:
    assert "__slots__" in vars(found)
    assert "__dict__" not in dir(found)
    assert all(field.kw_only for field in fields(found))


def test_a_record_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        Problem().title = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("code", "number"), [("P-003", 3), ("SP-1204", 1204), ("", 0), ("P-", 0), ("P-x", 0)]
)
def test_readable_ids_sort_by_their_number(code: str, number: int) -> None:
    assert code_number(code) == number


# --- the problem -------------------------------------------------------------------------------

PROBLEM = Problem(
    who="Intagna kvinnor",
    difference="lägre tillgång till arbetsdrift",
    compared_to="Intagna män",
    location="Anstalterna.",
    consequence_target="Kvinnor får sämre förutsättningar efter frigivning.",
)


def test_a_full_problem_reads_as_sentences(english: None) -> None:
    causes = [
        Cause(problem_id=1, description="Utbudet utgår från män.", status=CauseStatus.CONFIRMED),
        Cause(problem_id=1, kind=CauseKind.RESOURCE),
        Cause(problem_id=1, description="Ointresse", status=CauseStatus.REJECTED),
    ]
    assert statement(PROBLEM, causes, ["Sub-goal 2"]) == (
        "Intagna kvinnor have lägre tillgång till arbetsdrift compared to intagna män,"
        " anstalterna. This is probably due to utbudet utgår från män (confirmed);"
        " resource (unclear). The consequence is kvinnor får sämre förutsättningar efter"
        " frigivning, which affects sub-goal 2."
    )


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (Problem(), ""),
        (Problem(who="  Kvinnor på kontoren. "), "It is about kvinnor på kontoren. "),
        (Problem(who="kvinnor", difference="Söker sällan"), "Kvinnor söker sällan. "),
        (Problem(difference="lägre lön"), "There are those who have lägre lön. "),
        (Problem(compared_to="Män"), "There is a difference compared to män. "),
        (replace(PROBLEM, compared_to="", consequence_target=""), "Intagna kvinnor have lägre"),
        (replace(PROBLEM, location="", consequence_target=""), "Intagna kvinnor have lägre"),
    ],
)
def test_what_is_known_is_a_sentence_and_what_is_not_is_named_after_it(
    problem: Problem, told: str, english: None
) -> None:
    text = statement(problem)
    assert text.startswith(told)
    parts = {
        "who is affected": problem.who,
        "what differs": problem.difference,
        "compared with whom": problem.compared_to,
        "where": problem.location,
    }
    gaps = ", ".join(name for name, value in parts.items() if not value)
    assert text.endswith(f"Still to be described: {gaps}.")


def test_a_shortcoming_that_is_a_verb_phrase_needs_no_have(english: None) -> None:
    text = statement(replace(PROBLEM, difference="Söker sällan samtalsstöd"))
    assert text.startswith("Intagna kvinnor söker sällan samtalsstöd compared to")


def test_causes_that_are_unknown_are_said_to_be(english: None) -> None:
    unknown = replace(PROBLEM, causes_unknown=True, consequence_target="")
    assert statement(unknown).endswith("The cause is not known yet.")
    rejected = Cause(problem_id=1, description="x", status=CauseStatus.REJECTED)
    assert statement(unknown, [rejected]).endswith("The cause is not known yet.")
    assert "cause" not in statement(replace(unknown, causes_unknown=False))


def test_a_cause_without_words_or_kind_does_not_break_the_sentence(english: None) -> None:
    assert "due to  (unclear)" in statement(PROBLEM, [Cause(problem_id=1)])


def test_a_consequence_without_sub_goals_ends_there(english: None) -> None:
    assert statement(PROBLEM).endswith(
        "The consequence is kvinnor får sämre förutsättningar efter frigivning."
    )


def test_abbreviations_keep_their_capitals_inside_a_sentence() -> None:
    text = statement(replace(PROBLEM, compared_to="IT-konsulter", location="Åre"))
    assert "IT-konsulter" in text
    assert "åre" in text


@given(
    st.builds(
        Problem,
        who=st.text(),
        difference=st.text(),
        compared_to=st.text(),
        location=st.text(),
        consequence_target=st.text(),
    ),
    st.lists(st.builds(Cause, problem_id=st.just(1), description=st.text())),
)
def test_any_text_makes_a_sentence(problem: Problem, causes: list[Cause]) -> None:
    assert statement(problem, causes, ["Delmål 1"]).strip()


# --- goal, direction, result -------------------------------------------------------------------


def test_smart_tells_which_letters_hold() -> None:
    goal = Goal(statement="Lika stor andel", due_year=2027, owner_id=1, owner_accepted=True)
    assert smart(goal, problems=1, indicators=1, says_who=True) == frozenset(Smart)
    assert smart(Goal(), problems=0, indicators=0, says_who=False) == frozenset()


@pytest.mark.parametrize(
    ("goal", "letters"),
    [
        (Goal(statement="x"), {Smart.SPECIFIC}),
        (Goal(statement="  "), set()),
        (Goal(qualitative_assessment="Intervjuer"), {Smart.MEASURABLE}),
        (Goal(owner_id=1), set()),
        (Goal(owner_accepted=True), set()),
        (Goal(owner_id=1, owner_accepted=True), {Smart.ACCEPTED}),
        (Goal(due_year=2027), {Smart.TIMED}),
    ],
)
def test_each_letter_of_smart_stands_for_itself(goal: Goal, letters: set[Smart]) -> None:
    assert smart(goal, problems=0, indicators=0, says_who=True) == letters


def test_smart_needs_to_know_who_and_which_problem() -> None:
    goal = Goal(statement="x")
    assert smart(goal, problems=0, indicators=0, says_who=False) == frozenset()
    assert smart(goal, problems=2, indicators=0, says_who=False) == {Smart.RELEVANT}
    assert smart(goal, problems=0, indicators=3, says_who=False) == {Smart.MEASURABLE}


def test_effect_goals_are_those_about_people() -> None:
    assert [kind.name for kind in GoalKind if kind.is_effect] == [
        "TARGET_GROUP_EFFECT",
        "SOCIETY_EFFECT",
    ]
    assert [kind.name for kind in ActivityKind if kind.only_informs] == ["KNOWLEDGE", "INFORMATION"]


OLD = Direction(
    id=3,
    code="IN-001",
    title="Inriktning 2022–2025",
    valid_from=2022,
    valid_to=2025,
    decided_on="2022-01-31",
    decided_by="Generaldirektören",
    case_number="1.2.3-45",
    overarching_goal="Mål",
    main_goal_id=2,
    status=Status.DECIDED,
    note="gammal",
    **{section: f"text {section}" for section in SECTIONS},  # type: ignore[arg-type]
)


def test_a_successor_carries_texts_over_but_no_decision() -> None:
    new = successor(OLD)
    assert (new.valid_from, new.valid_to) == (2026, 2029)
    assert (new.id, new.code, new.title, new.status) == (0, "", "", Status.DRAFT)
    assert (new.decided_on, new.decided_by, new.case_number, new.note) == ("", "", "", "")
    assert (new.predecessor_id, new.main_goal_id, new.overarching_goal) == (3, 2, "Mål")
    assert [getattr(new, section) for section in SECTIONS] == [
        getattr(OLD, section) for section in SECTIONS
    ]


@pytest.mark.parametrize(
    ("first", "last", "then"),
    [
        (None, None, (None, None)),
        (2022, None, (None, None)),
        (None, 2025, (2026, None)),
        (2025, 2025, (2026, 2026)),
    ],
)
def test_a_successor_of_an_open_period_guesses_no_years(
    first: int | None, last: int | None, then: tuple[int | None, int | None]
) -> None:
    new = successor(replace(OLD, valid_from=first, valid_to=last))
    assert (new.valid_from, new.valid_to) == then


def test_a_direction_covers_its_years_and_an_open_end_has_no_limit() -> None:
    assert [year for year in range(2020, 2028) if OLD.covers(year)] == [2022, 2023, 2024, 2025]
    assert Direction(valid_from=2022).covers(2099)
    assert Direction(valid_to=2022).covers(1900)
    assert Direction().covers(2000)


def test_priorities_stand_one_per_line() -> None:
    assert Direction(priorities=" a \n\n b\n").priority_list == ("a", "b")
    assert Direction().priority_list == ()


RESULT = Result(goal_id=1, year=2025)


@pytest.mark.parametrize(
    ("result", "observed", "level"),
    [
        (RESULT, True, Maturity.NOTHING),
        (replace(RESULT, outcome="x"), False, Maturity.NOTHING),
        (replace(RESULT, outputs="x"), False, Maturity.OUTPUT),
        (replace(RESULT, outputs="x", outcome=" "), False, Maturity.OUTPUT),
        (replace(RESULT, outputs="x"), True, Maturity.OUTCOME),
        (replace(RESULT, outputs="x", outcome="y"), False, Maturity.OUTCOME),
        (replace(RESULT, outputs="x", effect_target="y"), True, Maturity.OUTCOME),
        (replace(RESULT, outputs="x", ground_text="y"), True, Maturity.OUTCOME),
        (
            replace(RESULT, outputs="x", effect_society="y", ground_text="z"),
            True,
            Maturity.GROUNDED_ASSUMPTION,
        ),
        (
            replace(RESULT, outputs="x", effect_target="y", ground_text="z"),
            False,
            Maturity.OUTPUT,
        ),
    ],
)
def test_each_level_of_maturity_stands_on_the_one_below(
    result: Result, observed: bool, level: Maturity
) -> None:
    assert maturity(result, has_observations=observed) is level


# --- figures -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "period", ["2025", "2025-H1", "2025-H2", "2025-T3", "2025-Q4", "2025-01", "2025-12"]
)
def test_a_period_is_a_year_or_a_part_of_one(period: str) -> None:
    observation = Observation(indicator_id=1, period=period)
    assert observation.year == 2025
    assert is_whole_year(period) == (period == "2025")


@pytest.mark.parametrize(
    "period",
    ["", "25", "2025-", "2025-13", "2025-00", "2025-H3", "2025-Q5", "2025-T4", "2025 ", "2025-1",
     "2025-h1", "2025-01-01", "2025\n"],
)  # fmt: skip
def test_anything_else_is_no_period(period: str, english: None) -> None:
    with pytest.raises(InvalidError, match="Write a period as") as refusal:
        Observation(indicator_id=1, period=period)
    assert (refusal.value.field, refusal.value.text) == ("period", str(refusal.value))


def test_the_figures_of_each_sex_come_back_as_they_went_in() -> None:
    figures = {
        Sex.WOMEN: Figures(numerator=3.0, denominator=8.0, margin=0.5),
        Sex.MEN: Figures(missing=Missing.NOT_COLLECTED),
        Sex.TOTAL: Figures(value=0.0),
    }
    observation = Observation(indicator_id=1, period="2025", **fields_of(figures))
    assert {sex: observation.figures(sex) for sex in figures} == figures
    assert observation.figures(Sex.UNKNOWN) == EMPTY
    assert [sex.value for sex in Sex] == ["women", "men", "unknown", "total"]


def test_zero_is_a_value_and_nothing_is_none() -> None:
    empty = Observation(indicator_id=1, period="2025")
    assert not empty.has_values
    assert replace(empty, women_value=0.0).has_values
    assert replace(empty, men_missing=Missing.NOT_APPLICABLE).has_values
    assert replace(empty, text_value="lika hög andel").has_values
    assert EMPTY.is_empty
    assert not Figures(value=0.0).is_empty


def test_what_is_missing_has_its_sign() -> None:
    assert [reason.sign for reason in Missing] == ["..", ".", "..", "[x]"]


def test_measures_know_what_they_are() -> None:
    assert [kind.value for kind in Measure if kind.is_ratio] == [
        "share_within_sex",
        "amount_per_person",
    ]
    assert [kind.value for kind in Measure if kind.is_percent] == [
        "share_within_sex",
        "sex_distribution",
    ]
    assert [kind.value for kind in Measure if kind.counts_persons] == [
        "count",
        "share_within_sex",
        "sex_distribution",
    ]


def test_the_unit_of_an_indicator_follows_its_measure(english: None) -> None:
    assert Indicator(unit="kronor").shown_unit == "per cent"
    assert Indicator(measure=Measure.COUNT).shown_unit == "number"
    assert Indicator(measure=Measure.COUNT, unit="ärenden").shown_unit == "ärenden"
    assert Indicator(measure=Measure.AMOUNT, unit="kronor").shown_unit == "kronor"


@pytest.mark.parametrize(
    ("field", "value"),
    [("decimals", -1), ("decimals", 7), ("target_gap", -0.1)],
)
def test_an_indicator_refuses_what_none_can_have(field: str, value: float) -> None:
    with pytest.raises(InvalidError) as refusal:
        Indicator(**{field: value})  # type: ignore[arg-type]
    assert refusal.value.field == field
    assert Indicator(decimals=6, target_gap=0.0).decimals == 6


def test_a_threshold_below_three_is_refused() -> None:
    with pytest.raises(InvalidError) as refusal:
        Agency(suppression_threshold=2)
    assert refusal.value.field == "suppression_threshold"
    assert Agency(suppression_threshold=3).suppression_threshold == 3


def test_a_subgroup_knows_its_categories() -> None:
    assert Subgroup(categories="2 5 11").category_ids == (2, 5, 11)
    assert Subgroup().category_ids == ()


# --- goals of the policy, sources --------------------------------------------------------------


def test_the_six_national_goals_come_first_with_their_numbers(english: None) -> None:
    goals = national_goals()
    assert [goal.number for goal in goals] == [1, 2, 3, 4, 5, 6, 101]
    assert all(goal.name and goal.explanation and goal.name_en for goal in goals[:6])
    assert goals[1].title == "Sub-goal 2 Ekonomisk jämställdhet"
    assert goals[1].short == "Sub-goal 2"
    assert goals[6].kind is PolicyGoalKind.SIDE_GOAL
    assert (goals[6].title, goals[6].short) == ("Agenda 2030 mål 5", "Agenda 2030 mål 5")
    assert isinstance(goals[0], PolicyGoal)


def test_a_source_is_cited_with_what_is_known(english: None) -> None:
    source = Source(title="Insatser", system="KVR", extracted_on="2025-01-31")
    assert source.citation == "Insatser, KVR, extracted 2025-01-31"
    assert Source(title="Insatser").citation == "Insatser"
    assert Source().citation == ""
    assert isinstance(source, Record)
