import pytest

from jimdesk.office.widths import AIR, LINE, TALLEST, head_height, row_height, widths
from jimdesk.reports.sheet import Formula, Head, Link, Number, Sheet


def _widths(head: Head, *cells: object) -> float:
    rows = tuple((cell,) for cell in cells)
    sheet = Sheet(title="a", heading="a", intro="a", table_name="a", heads=(head,), rows=rows)  # type: ignore[arg-type]
    return widths(sheet)[0]


def test_column_is_as_wide_as_asked_when_all_fits() -> None:
    assert _widths(Head("Kort", width=20, kind="number"), 1.5, None, "..") == 20


def test_column_grows_with_the_longest_word_of_its_head() -> None:
    assert _widths(Head("Könsskillnad (procentenheter)", width=5)) > len("(procentenheter)")


def test_column_grows_with_its_numbers_and_formulas() -> None:
    wide = len("+123,456,789.0")
    assert _widths(Head("Tal", width=5, kind="number"), 123_456_789) > wide
    assert _widths(Head("Tal", width=5, kind="number"), Number(123_456_789, 3)) > wide
    computed = Head("Tal", width=5, kind="number", formula=True)
    assert _widths(computed, Formula("=A1", 123_456_789.0)) > wide


def test_prose_that_would_not_fit_the_tallest_row_gets_a_wider_column() -> None:
    assert _widths(Head("Text", width=50, kind="wrap"), "ord " * 500) == 80
    assert _widths(Head("Text", width=50, kind="wrap"), "ord " * 5000) == 100
    assert _widths(Head("Text", width=50), Link("Mål", "Mål")) == 50


def test_row_is_as_tall_as_its_longest_text() -> None:
    assert row_height(("kort", 1, None), (10, 10, 10)) == LINE + AIR
    assert row_height(("rad\nrad\n\nrad",), (40,)) == 4 * LINE + AIR
    assert row_height(("ord " * 50, "kort"), (50, 50)) == 4 * LINE + AIR
    assert row_height(("ord " * 5000,), (50,)) == TALLEST


def test_a_word_longer_than_its_column_is_broken() -> None:
    assert row_height(("a" * 100,), (51.5,)) == 2 * LINE + AIR
    assert row_height(("ord " + "a" * 100,), (51.5,)) == 3 * LINE + AIR


def test_narrow_letters_need_fewer_lines_than_wide_ones() -> None:
    assert row_height(("illi " * 20,), (51.5,)) == LINE + AIR
    assert row_height(("WMMW " * 20,), (51.5,)) == 4 * LINE + AIR


@pytest.mark.parametrize("asked", range(4, 24))
@pytest.mark.parametrize("text", ["Kvinnor 2020", "Män 2020", "Totalt 2020", "Könsskillnad 2025"])
def test_right_aligned_heads_do_not_run_together(text: str, asked: int) -> None:
    width = _widths(Head(text, width=asked, kind="number"))
    lines = round((head_height([Head(text)], [width]) - AIR) / LINE)
    parts = [text] if lines == 1 else text.split()
    assert width >= max(map(len, parts)) + 2.3


def test_words_in_a_column_of_numbers_wrap() -> None:
    said = "0 (enligt källa, nivå saknas)"
    assert _widths(Head("Tal", width=5, kind="number"), said) < len(said) / 2


def test_head_is_tall_enough_for_its_words() -> None:
    heads = (Head("Kvinnor 2024"), Head("År"))
    assert head_height(heads, (10, 10)) == 2 * LINE + AIR
    assert head_height(heads, (30, 10)) == LINE + AIR
