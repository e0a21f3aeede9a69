from jimdesk.domain.own_framework import (
    copy_of,
    level_rows,
    question_rows,
    with_levels,
    with_questions,
)
from jimdesk.imports.framework import shipped

BASIC = shipped()[0]


def test_a_copy_gets_an_id_that_nobody_has() -> None:
    first = copy_of(BASIC, [BASIC.id])
    second = copy_of(BASIC, [BASIC.id, first.id])
    assert (first.id, second.id) == ("jimdesk-grund-2", "jimdesk-grund-3")
    assert first.questions == BASIC.questions


def test_what_is_not_changed_is_kept_with_all_that_was_said_of_it() -> None:
    assert with_questions(BASIC, question_rows(BASIC)) == BASIC
    assert with_levels(BASIC, level_rows(BASIC)) == BASIC


def test_a_question_without_words_is_left_out_and_one_without_area_joins_the_one_above() -> None:
    rows = [
        {"text": "Ny?", "area": ""},
        {"text": " ", "area": "Tomt"},
        {"text": "En till?", "area": "Eget", "hint": "Beslut"},
    ]
    made = with_questions(BASIC, rows)
    assert [(area.key, str(area.title)) for area in made.areas] == [
        ("omrade-1", "Område 1"),
        ("omrade-2", "Eget"),
    ]
    assert [question.key for question in made.questions] == ["egen-1", "egen-2"]
    assert str(made.questions[1].hint) == "Beslut"
