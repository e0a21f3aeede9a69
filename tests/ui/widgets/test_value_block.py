"""Blocks of cells from Excel and from agencies' files: no cell is lost, none lands wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.ui.widgets.value_block import Block, place, read_block, split_cells
from jimdesk.ui.widgets.value_columns import Shape, columns

SHARE = columns(Indicator(measure=Measure.SHARE_WITHIN_SEX), Shape())
MEAN = columns(Indicator(measure=Measure.MEAN), Shape())

plain = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)
tables = st.integers(2, 6).flatmap(
    lambda width: st.lists(st.lists(plain, min_size=width, max_size=width), min_size=1, max_size=8)
)
lines = st.text(st.sampled_from("abc å0123456789,.;\t\n\r\"'-–.%\u00a0\u202f\u2212"), max_size=80)


def filled(rows: list[list[str]]) -> int:
    return sum(1 for row in rows for cell in row if cell)


@given(tables)
def test_a_tabbed_table_comes_back_cell_by_cell(table: list[list[str]]) -> None:
    text = "\r\n".join("\t".join(cell.replace('"', "'") for cell in row) for row in table) + "\r\n"
    expected = [[cell.replace('"', "'") for cell in row] for row in table]
    while expected and not any(expected[-1]):
        expected.pop()
    assert split_cells(text) == expected


@given(lines, st.booleans(), st.integers(0, 9))
def test_no_cell_of_any_text_is_lost_on_the_way(text: str, at_periods: bool, at: int) -> None:
    block = read_block(text, ["2025", "2024"], at_periods=at_periods)
    placed = place(block, SHARE, at, ["2025", "2024"])
    assert len(placed.cells) + placed.outside + block.left_out == filled(split_cells(text))


@given(lines)
def test_every_character_but_separators_and_spaces_survives(text: str) -> None:
    def bare(value: str) -> str:
        return "".join(c for c in value if c not in ' \t\r\n\u00a0\u202f;,"')

    assert "".join(bare(cell) for row in split_cells(text) for cell in row) == bare(text)


@pytest.mark.parametrize(
    "text",
    [
        "2025\t128\t200\n2024\t121\t192\n",
        "2025;128;200\r\n2024;121;192\r\n",
        "2025,128,200\n2024,121,192",
        '"2025","128","200"\n"2024","121","192"\n',
        "År\tKvinnor, antal\tKvinnor, samtliga\n2025\t128\t200\n2024\t121\t192\n\n",
    ],
)
def test_periods_in_the_first_column_are_recognised(text: str) -> None:
    block = read_block(text, ["2025", "2024"])
    assert block.periods == ["2025", "2024"]
    assert block.rows == [["128", "200"], ["121", "192"]]


def test_decimal_commas_do_not_part_cells() -> None:
    assert split_cells("64,0\n63,1\n") == [["64,0"], ["63,1"]]
    assert split_cells("1 950,5\n1 987,3") == [["1 950,5"], ["1 987,3"]]


def test_years_and_one_number_parted_by_commas_are_two_columns() -> None:
    assert read_block("2024,128\n2023,121").periods == ["2024", "2023"]


def test_counts_that_look_like_years_stay_counts() -> None:
    block = read_block("2010\t2050\n1995\t2040\n")
    assert not block.periods
    assert block.rows == [["2010", "2050"], ["1995", "2040"]]


def test_a_note_with_commas_is_one_cell() -> None:
    assert split_cells("Färre svar, och ny enkät; se not 2") == [
        ["Färre svar, och ny enkät; se not 2"]
    ]


def test_a_quote_that_never_ends_swallows_nothing() -> None:
    assert split_cells('"a\tb\nc\td') == [['"a', "b"], ["c", "d"]]


def test_line_breaks_within_a_quoted_cell_stay_in_it() -> None:
    assert split_cells('1\t"två\nrader"\n2\t\n') == [["1", "två\nrader"], ["2", ""]]


def test_titles_heads_and_notes_under_the_table_are_left_out() -> None:
    text = "Antal deltagare\n\nÅr;Kvinnor;Män\n2024;10;20\n2023;11;21\n\nKälla: eget register\n"
    block = read_block(text)
    assert block.rows == [["10", "20"], ["11", "21"]]
    assert block.heads == ["Kvinnor", "Män"]
    assert block.left_out == 7


def test_men_before_women_land_in_their_own_columns_by_their_heads() -> None:
    placed = place(read_block("År\tMän\tKvinnor\n2024\t3\t4\n"), MEAN, 1, ["2024"])
    titles = [(MEAN[column].key, text) for _, column, text in placed.cells]
    assert titles == [("men_value", "3"), ("women_value", "4")]


def test_heads_that_name_each_column_decide_where_the_cells_go() -> None:
    text = "År;Män antal;Män samtliga;Kvinnor antal;Kvinnor samtliga\n2024;1;2;3;4\n"
    placed = place(read_block(text), SHARE, 0, ["2024"])
    women = place(read_block("År;Kvinnor number;Kvinnor all\n2024;3;4\n"), SHARE, 0, ["2024"])
    assert [text for _, _, text in placed.cells] == ["1", "2", "3", "4"]
    assert [SHARE[column].key for _, column, _ in women.cells] == [
        "women_numerator",
        "women_denominator",
    ]


def test_a_block_larger_than_the_grid_goes_on_with_older_periods() -> None:
    block = Block(rows=[["1", "2"], ["3", "4"], ["5", "6"]])
    placed = place(block, MEAN, len(MEAN) - 1, ["2024", "2023"])
    assert placed.periods == ["2024", "2023", "2022"]
    assert placed.outside == 3


def test_a_table_with_years_across_is_turned() -> None:
    text = '"occupation","sex","2016","2017"\n"214","men",46800,47600\n"214","women",43700,44400\n'
    block = read_block(text)
    assert block.periods == ["2016", "2017"]
    assert block.heads == ["men", "women"]
    assert block.rows == [["46800", "43700"], ["47600", "44400"]]


def test_a_second_series_of_the_same_sex_is_said_to_be_outside() -> None:
    text = "region;kön;2016;2017\nA;kvinnor;1;2\nA;män;3;4\nB;kvinnor;5;6\nB;män;7;8\n"
    placed = place(read_block(text), MEAN, 1, ["2017"])
    assert placed.outside == 4
    assert {text for _, _, text in placed.cells} == {"1", "2", "3", "4"}
