from hypothesis import given
from hypothesis import strategies as st

from jimdesk.statistics.similarity import MOST_PAIRS, alike, stems


def test_words_are_known_whatever_their_ending() -> None:
    assert stems("Utbildningar och utbildningen").keys() == stems("en utbildning").keys()
    assert stems("Kvinnor och män ska få") == {}


def test_texts_that_share_rare_words_are_alike_and_say_which() -> None:
    texts = [
        "Kvinnor nås inte av arbetsmarknadsutbildning",
        "Arbetsmarknadsutbildningen når färre kvinnor",
        "Våld upptäcks inte i handläggningen",
    ]
    (found,) = alike(texts, ["A", "B", "C"])
    assert (found.one, found.other) == (0, 1)
    assert 0.2 <= found.score <= 1
    assert "arbetsmarknadsutbildning" in found.words


def test_an_agency_is_not_like_itself() -> None:
    assert alike(["samma ord här", "samma ord där"], ["A", "A"]) == []


def test_the_same_words_are_as_alike_as_can_be() -> None:
    (found,) = alike(["platsbrist på anstalt", "Anstalten: platsbrist"], ["A", "B"])
    assert round(found.score, 9) == 1


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_texts_give_scores_between_none_and_one(texts: list[str]) -> None:
    for each in alike(texts, range(len(texts)), 0.01):
        assert 0 < each.score <= 1 + 1e-9
        assert each.words
        assert each.one < each.other


def test_the_same_problem_at_sixty_agencies_is_found_and_the_list_has_an_end() -> None:
    found = alike(["platsbrist drabbar arbetsdriften"] * 60, range(60))
    assert len(found) == MOST_PAIRS
    assert {round(each.score, 9) for each in found} == {1}
