import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain import framework
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.framework import Framework, from_plain, from_text, to_plain, to_text
from jimdesk.imports.framework import shipped

SMALL: dict[str, Any] = {
    "id": "own",
    "version": "1",
    "title": {"sv": "Eget", "en": "Own"},
    "scale": [{"name": "Saknas"}, {"name": "Finns", "description": "Det finns."}],
    "areas": [
        {
            "key": "a",
            "title": "Område",
            "levels": ["inget", "allt"],
            "questions": [{"key": "a1", "text": "Finns det?", "chain": ["goal"]}],
        }
    ],
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)


def changed(*path: object, to: object) -> dict[str, Any]:
    content: Any = copy.deepcopy(SMALL)
    inner = content
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = to
    assert isinstance(content, dict)
    return content


@pytest.mark.parametrize("made", shipped(), ids=lambda made: made.id)
def test_what_ships_says_everything_in_both_languages(made: Framework) -> None:
    texts = [made.title, made.about, *(level.name for level in made.scale)]
    for area in made.areas:
        texts += [area.title, *area.levels]
        for question in area.questions:
            texts += [question.text, question.hint]
    assert all(text.sv and text.en for text in texts)
    assert from_plain(to_plain(made)) == made
    assert from_text(to_text(made)) == made


def test_the_basic_framework_has_28_questions_in_7_areas_on_4_levels() -> None:
    made = shipped()[0]
    assert (len(made.questions), len(made.areas), made.highest) == (28, 7, 4)
    assert all(len(area.questions) == 4 and len(area.levels) == 4 for area in made.areas)
    assert made.level_name(2) == "Påbörjat"


def test_the_three_steps_of_the_official_tool_are_there_and_open_for_more() -> None:
    made = shipped()[1]
    assert [str(level.name) for level in made.scale][0::2] == ["Saknas helt", "Uppnått"]
    assert len(made.questions) == 11
    assert made.areas[-1].questions == ()


def test_a_level_means_what_the_question_says_else_the_area_else_the_scale() -> None:
    made = from_plain(SMALL)
    question = made.questions[0]
    assert made.level_text(question, 2) == "allt"
    own = from_plain(changed("areas", 0, "questions", 0, "levels", to=["nej", "ja"]))
    assert own.level_text(own.questions[0], 2) == "ja"
    bare = from_plain(changed("areas", 0, "levels", to=[]))
    assert bare.level_text(bare.questions[0], 2) == "Det finns."


def test_a_text_in_one_language_stands_in_for_the_other(english: None) -> None:
    made = from_plain(SMALL)
    assert (str(made.title), str(made.areas[0].title)) == ("Own", "Område")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ([], "framework"),
        (changed("id", to="två ord"), "id"),
        (changed("id", to=7), "id"),
        (changed("title", to=""), "title"),
        (changed("title", to="a\u202eb"), "title"),
        (changed("title", to="a" * 2001), "title"),
        (changed("scale", to=[{"name": "en"}]), "scale"),
        (changed("scale", to=[{"name": str(n)} for n in range(11)]), "scale"),
        (changed("scale", 0, to="Saknas"), "scale 1"),
        (changed("areas", to={}), "areas"),
        (changed("areas", to=SMALL["areas"] * 2), "areas"),
        (changed("areas", 0, "questions", to=SMALL["areas"][0]["questions"] * 2), "questions"),
        (changed("areas", 0, "levels", to=["ett"]), "areas 1, levels"),
        (changed("areas", 0, "questions", 0, "text", to=""), "areas 1, questions 1, text"),
        (changed("areas", 0, "questions", 0, "chain", to=["x"]), "areas 1, questions 1, chain"),
        (changed("areas", 0, "questions", 0, "rules", to=[1]), "areas 1, questions 1, rules"),
    ],
)
def test_what_is_no_framework_is_refused_with_the_place(content: object, place: str) -> None:
    with pytest.raises(InvalidError) as refused:
        from_plain(content)
    assert refused.value.field == place


def test_more_questions_than_a_person_answers_are_refused() -> None:
    areas = [
        {
            "key": f"a{area}",
            "title": "a",
            "questions": [{"key": f"a{area}-{n}", "text": "?"} for n in range(200)],
        }
        for area in range(2)
    ]
    with pytest.raises(InvalidError, match="300"):
        from_plain({**SMALL, "areas": areas})


@given(JSON)
def test_any_plain_value_is_read_or_refused_with_the_place(content: object) -> None:
    place = "nothing refused"
    try:
        from_plain(content)
    except InvalidError as refused:
        place = refused.field
    assert place


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"id": "x"}'])
def test_a_copy_that_cannot_be_read_asks_nothing(text: str) -> None:
    assert from_text(text) is framework.UNREADABLE
    assert from_text(text).questions == ()


def test_a_question_that_is_not_there_is_none() -> None:
    made = from_plain(SMALL)
    assert made.question("b1") is None
    assert made.level_name(9) == "9"
    with pytest.raises(KeyError):
        made.area_of("b1")
