import pytest

from jimdesk.domain.observation import Sex
from jimdesk.imports.px import read_px
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Role, UnreadableError
from tests.imports.files import Sample, px, sample

pytestmark = pytest.mark.usefixtures("english")


def test_every_cell_has_its_number_or_why_there_is_none() -> None:
    table = read_px(px(sample()))
    found = {cell.at: cell.value for cell in table.cells}
    assert found == dict(zip(sample().combinations, sample().values, strict=True))
    assert [cell.missing for cell in table.cells if cell.value is None] == ["not_available"]


def test_sex_and_time_are_recognised() -> None:
    cell = next(recognise(read_px(px(sample()))).cells)
    assert (cell.sex, cell.period) == (Sex.WOMEN, "2023")


def test_what_the_file_says_about_itself_is_kept() -> None:
    table = read_px(
        px(sample(), 'SOURCE="SCB";', 'LAST-UPDATED="20240212 16:28";', 'NOTE="En#not";')
    )
    assert (table.title, table.source, table.unit) == ("Folk", "SCB", "antal")
    assert table.updated == "2024-02-12T16:28"
    assert table.notes == ("En\nnot",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_encoding_is_found_whatever_is_declared(encoding: str) -> None:
    table = read_px(px(sample(), 'CODEPAGE="iso-8859-1";', encoding=encoding))
    assert table.dimensions[0].codes == ("Norr", "Söder")


def test_declared_codepage_counts_where_bytes_are_no_utf8() -> None:
    table = read_px(px(sample(), 'CODEPAGE="cp850";', encoding="cp850"))
    assert table.dimensions[0].codes == ("Norr", "Söder")


def test_last_semicolon_may_be_missing() -> None:
    assert len(read_px(px(sample(), data="1 2 3 4 5 6 7 8")).numbers) == 8


def test_semicolons_within_quotation_marks_and_between_rows_end_nothing() -> None:
    table = Sample(names=("a", "b"), codes=(("x; y", "z"), ("1", "2")), values=())
    assert read_px(px(table, data="1 2;\n3 4;")).dimensions[0].codes == ("x; y", "z")


def test_long_texts_are_joined_and_mangled_keywords_understood() -> None:
    table = read_px(px(sample(), 'NOTE="en "\n"not";', 'LAST.UPDATED="20110728";'))
    assert table.notes == ("en not",)
    assert table.updated == "2011-07-28"


def test_a_dash_is_zero_and_points_are_missing() -> None:
    data = '"-" - "." ".." "..." "......" .. 8'
    cells = list(read_px(px(sample(), data=data)).cells)
    assert [cell.value for cell in cells] == [0, 0, None, None, None, None, None, 8]
    assert cells[2].missing == "not_applicable"
    assert cells[4].missing == "not_available"


def test_what_the_file_says_about_its_marks_counts() -> None:
    data = '"." 2 3 4 5 6 7 8'
    table = read_px(px(sample(), 'DATASYMBOL1="sekretess";', data=data))
    assert next(table.cells).missing == "sekretess"


def test_rows_with_keys_may_be_left_out_and_are_zero() -> None:
    more = ('KEYS("region")=VALUES;', 'KEYS("kön")=CODES;', 'CODES("kön")="2","1";')
    data = '"Söder","2", 5 6\n"Norr","1",".." 4;'
    table = read_px(px(sample(), *more, data=data))
    assert list(table.numbers) == [0, 0, None, 4, 5, 6, 0, 0]


def test_texts_come_in_the_default_language() -> None:
    more = ('LANGUAGE="en";', 'LANGUAGES="en","sv";', 'TITLE[sv]="Annat";', 'NOTE[sv]="Nej";')
    table = read_px(px(sample(), *more, 'VALUES[sv]("kön")="a","b";'))
    assert table.title == "Folk"
    assert table.notes == ()
    assert table.dimensions[1].labels == ("kvinnor", "män")


@pytest.mark.parametrize(
    "times", ['TLIST(A1),"2023","2024"', 'TLIST(A1, "2023"-"2024")', 'TLIST(A1),"2023"-"2024"']
)
def test_times_are_read_from_any_list(times: str) -> None:
    table = read_px(px(sample(), f'TIMEVAL("år")={times};'))
    assert table.dimensions[2].role == Role.TIME
    assert table.dimensions[2].meanings == ("2023", "2024")


def test_quarters_may_be_a_figure_after_the_year() -> None:
    table = read_px(px(sample(), 'TIMEVAL("år")=TLIST(Q1),"20231","20232";'))
    assert table.dimensions[2].meanings == ("2023-Q1", "2023-Q2")


def test_measures_have_their_units() -> None:
    more = ('CONTVARIABLE="region";', 'UNITS("Norr")="kr";')
    dimension = read_px(px(sample(), *more)).dimensions[0]
    assert dimension.role == Role.MEASURE
    assert dimension.units == ("kr", "")


def test_empty_code_is_its_label() -> None:
    table = read_px(px(sample(), 'CODES("kön")="1", ;'))
    assert table.dimensions[1].codes == ("1", "män")


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ('DOMAIN("regionx")="R";', "regionx"),
        ('CONTVARIABLE="typex";', "typex"),
        ('CODES("kön")="1","2","3";', "kön"),
        ('TIMEVAL("år")=TLIST(A1),"2023";', "år"),
        ('TIMEVAL("år")="2023","2024";', "TIMEVAL"),
        ('MAP("region")="Swed"en";', "MAP"),
        ("DESCRIPTIONDEFAULT=YES;", "DESCRIPTION"),
    ],
)
def test_parts_that_disagree_are_refused(more: str, says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        read_px(px(sample(), more))


@pytest.mark.parametrize("drop", ["DECIMALS", "SUBJECT-AREA", "UNITS", "VALUES", "STUB"])
def test_missing_part_is_refused(drop: str) -> None:
    with pytest.raises(UnreadableError):
        read_px(px(sample(), drop=drop))


def test_missing_title_is_made_as_the_format_says() -> None:
    assert read_px(px(sample(), drop="TITLE")).title == "Folk: region, kön, år"


@pytest.mark.parametrize("decimals", ["SHOWDECIMALS=2;", "SHOWDECIMALS=A;"])
def test_decimals_that_do_not_fit_are_refused(decimals: str) -> None:
    with pytest.raises(UnreadableError, match="DECIMALS"):
        read_px(px(sample(), decimals, drop="SHOWDECIMALS=1"))


@pytest.mark.parametrize(
    "data", ["1 2 3", "1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 x", "1 2 3 4 5 6 7 1e999", "nan " * 8]
)
def test_data_that_is_no_table_is_refused(data: str) -> None:
    with pytest.raises(UnreadableError):
        read_px(px(sample(), data=data))


@pytest.mark.parametrize("data", ['"Väst", 1 2 3 4', '"Norr", 1 2 3', '"Norr", 1 2 3 4 ' * 2])
def test_keys_that_do_not_fit_are_refused(data: str) -> None:
    with pytest.raises(UnreadableError):
        read_px(px(sample(), 'KEYS("region")=VALUES;', data=data))


def test_file_without_data_is_refused() -> None:
    with pytest.raises(UnreadableError, match="DATA"):
        read_px(b'CHARSET="ANSI";')


def test_huge_product_of_variables_is_refused_before_it_is_built() -> None:
    codes = [str(number) for number in range(2000)]
    table = Sample(names=("a", "b", "c"), codes=(codes, codes, codes), values=())
    with pytest.raises(UnreadableError, match="more values"):
        read_px(px(table, data="1"))


def test_the_tables_own_id_is_told() -> None:
    assert read_px(px(sample())).table_id == "X"
    assert read_px(px(sample(), 'TABLEID="TAB123";')).table_id == "TAB123"
