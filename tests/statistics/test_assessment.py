import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.assessment import AnswerKind, AssessmentRound, CommonAnswer
from jimdesk.domain.framework import Framework, from_plain, to_plain, to_text
from jimdesk.imports.framework import shipped
from jimdesk.statistics.assessment import (
    Voice,
    areas,
    by_disagreement,
    compare,
    index,
    moves,
    previous,
    spread,
)
from jimdesk.statistics.charts.heat import heat
from jimdesk.statistics.charts.radar import figure, radar
from jimdesk.statistics.charts.spread import told

BASIC = shipped()[0]


def level(function: str, number: int) -> Voice:
    return Voice(function=function, kind=AnswerKind.LEVEL, level=number)


def agreed(**levels: int | None) -> dict[str, CommonAnswer]:
    """Return common answers; None is "not applicable"."""
    return {
        key: CommonAnswer(
            assessment_round_id=1,
            question=key,
            kind=AnswerKind.NOT_APPLICABLE if number is None else AnswerKind.LEVEL,
            level_number=number,
            reason=f"why {key}",
        )
        for key, number in levels.items()
    }


def worded(asks: Framework, key: str, text: str) -> Framework:
    content = to_plain(asks)
    for area in content["areas"]:
        for question in area["questions"]:
            if question["key"] == key:
                question["text"] = {"sv": text, "en": text}
    return from_plain({**content, "version": "2"})


# --- spread ------------------------------------------------------------------------------------


def test_fewer_than_three_answers_show_no_level() -> None:
    found = spread([level("GD", 1), level("Controller", 4)], 5, by_function=False)
    assert (found.answered, found.asked, found.groups) == (2, 5, ())
    assert found.is_held_back
    assert found.distance == 0


def test_three_answers_are_shown_without_functions() -> None:
    voices = [level("GD", 1), level("Controller", 4), level("Controller", 2)]
    (group,) = spread(voices, 5, by_function=False).groups
    assert (group.function, group.levels) == ("", (1, 2, 4))


def test_a_function_is_named_when_three_of_it_have_answered() -> None:
    voices = [level("Chef", n) for n in (1, 2, 3)] + [level(str(n), n) for n in (1, 2, 3)]
    found = spread(voices, 6, by_function=False)
    assert [(group.function, group.levels) for group in found.groups] == [
        ("Chef", (1, 2, 3)),
        ("", (1, 2, 3)),
    ]


def test_the_only_one_outside_a_named_function_is_not_given_away() -> None:
    voices = [level("Chef", n) for n in (1, 2, 3)] + [level("GD", 4)]
    (group,) = spread(voices, 4, by_function=False).groups
    assert (group.function, group.levels) == ("", (1, 2, 3, 4))


def test_those_who_agreed_are_shown_by_function_however_few() -> None:
    found = spread([level("GD", 1), level("Controller", 4)], 5, by_function=True)
    assert [group.function for group in found.groups] == ["GD", "Controller"]
    assert found.distance == 3


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.integers(1, 4)), max_size=20))
def test_no_group_that_is_shown_is_smaller_than_three(answers: list[tuple[str, int]]) -> None:
    found = spread([level(*each) for each in answers], 20, by_function=False)
    assert all(len(group.levels) >= 3 for group in found.groups)
    shown = sorted(number for group in found.groups for number in group.levels)
    assert shown == (sorted(number for _, number in answers) if len(answers) >= 3 else [])
    assert len({group.function for group in found.groups}) == len(found.groups)


def test_not_knowing_is_no_level() -> None:
    unknown = Voice(function="GD", kind=AnswerKind.UNKNOWN)
    outside = Voice(function="GD", kind=AnswerKind.NOT_APPLICABLE)
    found = spread([unknown, outside, level("GD", 2)], 3, by_function=False)
    (group,) = found.groups
    assert (group.levels, group.unknown, group.not_applicable) == ((2,), 1, 1)
    assert found.levels == (2,)


def test_the_question_with_most_disagreement_comes_first() -> None:
    first, second, third = BASIC.questions[:3]
    voices = {
        first.key: [level("", 2)] * 3,
        second.key: [level("", n) for n in (2, 2, 3)],
        third.key: [level("", n) for n in (1, 2, 4)],
    }
    spreads = {key: spread(found, 3, by_function=False) for key, found in voices.items()}
    assert by_disagreement([first, second, third], spreads) == [third, second, first]


# --- where it stands ---------------------------------------------------------------------------


def test_the_index_counts_what_is_answered() -> None:
    area = BASIC.areas[0].questions
    found = index(area, agreed(A1=1, A2=2, A3=4), 4)
    assert found.value == pytest.approx(400 / 9)
    assert (found.answered, found.asked) == (3, 4)


def test_without_two_thirds_there_is_no_index_and_how_many_is_said() -> None:
    area = BASIC.areas[0].questions
    found = index(area, agreed(A1=1, A2=2), 4)
    assert (found.value, found.answered, found.asked) == (None, 2, 4)
    assert index(area, {}, 4).value is None


def test_what_does_not_apply_is_left_out_and_dont_know_is_unanswered() -> None:
    area = BASIC.areas[0].questions
    assert index(area, agreed(A1=4, A2=4, A3=None, A4=None), 4).asked == 2
    unknown = CommonAnswer(assessment_round_id=1, question="A3", kind=AnswerKind.UNKNOWN)
    found = index(area, {**agreed(A1=4, A2=4), "A3": unknown}, 4)
    assert (found.answered, found.asked, found.value) == (2, 4, None)


@given(st.dictionaries(st.sampled_from([q.key for q in BASIC.questions]), st.integers(1, 4)))
def test_the_index_lies_between_0_and_100(levels: dict[str, int]) -> None:
    found = index(BASIC.questions, agreed(**levels), 4)
    assert found.value is None or 0 <= found.value <= 100
    assert (found.value is not None) == (len(levels) * 3 >= 28 * 2)


def test_a_wanted_level_is_only_what_somebody_has_set() -> None:
    common = agreed(A1=2, A2=2, A3=2, A4=2)
    assert areas(BASIC, common)[0].wanted.value is None
    for key in ("A1", "A2", "A3"):
        answer = common[key]
        common[key] = CommonAnswer(
            assessment_round_id=1, question=key, kind=answer.kind, level_number=2, wanted_level=3
        )
    standing = areas(BASIC, common)[0]
    assert (standing.current.value, standing.wanted.value) == (2, 3)
    assert (standing.wanted.answered, standing.wanted.asked) == (3, 4)


def test_an_area_without_questions_stands_nowhere() -> None:
    assert len(areas(shipped()[1], {})) == 3


# --- from round to round -----------------------------------------------------------------------


def test_a_new_version_bars_no_comparison_of_what_it_left_alone() -> None:
    found = compare(worded(BASIC, "A1", "Ny fråga?"), BASIC)
    assert found.same_scale
    assert len(found.same) == 27
    assert (found.reworded, found.added, found.gone) == (("A1",), (), ())


def test_questions_added_and_gone_are_told() -> None:
    content = to_plain(BASIC)
    content["areas"][0]["questions"][0]["key"] = "A9"
    found = compare(from_plain(content), BASIC)
    assert (found.added, found.gone) == (("A9",), ("A1",))


def test_another_scale_bars_every_comparison() -> None:
    content = to_plain(BASIC)
    content["scale"][0]["name"]["sv"] = "Inget"
    found = compare(from_plain(content), BASIC)
    assert not found.same_scale
    assert found.same == ()
    assert len(found.reworded) == 28


def test_what_moved_is_told_with_its_reason_furthest_first() -> None:
    found = moves(BASIC, agreed(A1=3, A2=4, A3=2, A4=None), BASIC, agreed(A1=2, A2=1, A3=2, A4=1))
    assert [(move.question.key, move.before, move.after) for move in found] == [
        ("A2", 1, 4),
        ("A1", 2, 3),
    ]
    assert found[0].reason == "why A2"


def test_the_round_before_is_of_the_same_framework_and_unit() -> None:
    def made(
        code: int, year: int | None, unit: int | None = None, asks: int = 0
    ) -> AssessmentRound:
        return AssessmentRound(id=code, year=year, unit_id=unit, framework=to_text(shipped()[asks]))

    now = made(9, 2026)
    rounds = [made(1, 2022), made(2, 2024), made(3, 2025, unit=1), made(4, 2025, asks=1), now]
    assert previous(rounds, now) == rounds[1]
    assert previous([now], now) is None
    assert previous(rounds, made(8, None)) is None


# --- as charts and words -----------------------------------------------------------------------


def test_a_radar_has_a_series_for_what_there_is(english: None) -> None:
    now = areas(BASIC, agreed(A1=2, A2=2, A3=2))
    before = areas(BASIC, agreed(A1=1, A2=1, A3=1))
    made = radar(now, ["a", "b", "c", "d"], "2026", ("2024", before))
    assert [series.name for series in made.series] == ["2026", "2024"]
    assert made.is_drawn
    assert made.words == (
        "2026: Leadership and governance 2.0. 2024: Leadership and governance 1.0."
    )
    assert not radar(areas(BASIC, {}), ["a"], "2026").is_drawn
    assert figure(None) == ".."


def test_a_spread_is_told_in_words(english: None) -> None:
    unknown = Voice(function="GD", kind=AnswerKind.UNKNOWN)
    outside = Voice(function="GD", kind=AnswerKind.NOT_APPLICABLE)
    levels = ["Missing", "Begun", "Established", "Integrated"]
    found = spread([unknown, outside, level("GD", 2)], 4, by_function=False)
    assert told(found, levels) == (
        "3 of 4 have answered. GD: 2. Begun: 1, don't know: 1, not applicable: 1."
    )
    held_back = spread([level("GD", 2)], 4, by_function=False)
    assert told(held_back, levels) == (
        "1 of 4 have answered. The answers are shown when three have answered."
    )


def test_a_heat_map_has_functions_across_and_the_common_level_last(english: None) -> None:
    questions = BASIC.questions[:2]
    spreads = {
        "A1": spread([level("GD", 1), level("GD", 3)], 2, by_function=True),
        "A2": spread([], 2, by_function=True),
    }
    made = heat(questions, spreads, agreed(A1=2), 4)
    assert made.columns == ("GD", "Common level")
    assert [[cell.text for cell in cells] for _, _, cells in made.rows] == [["1–3", "2"], ["", ""]]
    assert made.words == "A1: GD 1–3, Common level 2."
