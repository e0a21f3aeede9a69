import pytest

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Sex
from jimdesk.imports.delimited import read_delimited
from jimdesk.imports.numbers import decimal_sign, number_in
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Role, Table, UnreadableError
from tests.imports.files import Sample, long_csv, sample, wide_csv

pytestmark = pytest.mark.usefixtures("english")


def one(text: str | bytes) -> Table:
    data = text if isinstance(text, bytes) else text.encode()
    (table,) = read_delimited(data)
    return recognise(table)


def values(table: Table) -> list[float | None]:
    return [cell.value for cell in table.cells]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_long_form_is_read_whatever_separates(separator: str) -> None:
    table = one(long_csv(sample(), separator, "." if separator == "," else ","))
    found = {cell.at[:-1]: cell.value for cell in table.cells}
    assert found == dict(zip(sample().combinations, sample().values, strict=True))
    assert [each.role for each in table.dimensions] == [
        Role.OTHER,
        Role.SEX,
        Role.TIME,
        Role.MEASURE,
    ]


def test_wide_form_is_read() -> None:
    table = one(wide_csv(sample()))
    found = {cell.at: cell.value for cell in table.cells}
    assert found == dict(zip(sample().combinations, sample().values, strict=True))
    assert table.dimensions[2].role == Role.TIME


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encoding_is_found(encoding: str) -> None:
    data = long_csv(sample()).decode().encode(encoding)
    assert one(data).dimensions[1].codes == ("kvinnor", "män")


def test_title_stands_above_and_source_below() -> None:
    table = one(
        "Diagnoser, antal, Riket\nÅr;Kön;Antal\n2016;Män;3\n2016;Kvinnor;4\n"
        "Socialstyrelsens statistikdatabas 2017-12-23\n"
    )
    assert table.title == "Diagnoser, antal, Riket"
    assert table.source == "Socialstyrelsens statistikdatabas 2017-12-23"
    assert values(table) == [3, 4]


def test_facts_above_are_kept() -> None:
    table = one(
        "Chefer;;\nKälla;SCB;\nEnhet;antal;\nKön;Kvinnor;\nSenast uppdaterad;2024-01-02;\n"
        "Om;detta;\n;;\nRegion;2023;2024\nNorr;1;2\nSöder;3;4\n"
    )
    assert (table.title, table.source, table.unit) == ("Chefer", "SCB", "antal")
    assert table.updated == "2024-01-02"
    assert table.notes == ("Om: detta",)
    assert (table.sex, table.sex_found) == (Sex.WOMEN, "preamble")


def test_decimal_sign_is_found_for_each_column() -> None:
    table = one("Kön;Antal;Andel\nKvinnor;1.5;2,25\nMän;3.25;4,5\n")
    assert values(table) == [1.5, 2.25, 3.25, 4.5]


def test_what_could_be_groups_or_decimals_is_said() -> None:
    table = one("Kön;Antal\nKvinnor;1,234\nMän;5,678\n")
    assert values(table) == [1.234, 5.678]
    assert "Antal" in table.warnings[0]


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1 234,5", ",", 1234.5),
        ("1\u00a0234\u202f567", ",", 1234567),
        ("1.234,5", ",", 1234.5),
        ("1,234.5", ".", 1234.5),
        ("−5", ",", -5),
        ("12 %", ",", 12),
        (",5", ",", 0.5),
        ("1e3", ".", 1000),
        ("0", ",", 0),
        ("0,0", ",", 0),
        ("012", ",", None),
        ("12 34", ",", None),
        ("1,23,4", ",", None),
        ("0-4", ",", None),
        ("85+", ",", None),
        ("1e999", ".", None),
        ("", ",", None),
    ],
)
def test_numbers_as_they_are_written(text: str, decimal: str, number: float | None) -> None:
    assert number_in(text, decimal) == number


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["1,234", "1,5"], (",", True)),
        (["1,234", "1,234,567"], (".", True)),
        (["1.234,5"], (",", True)),
        (["0,123"], (",", True)),
        (["1,234"], (",", False)),
        (["12", "x"], (".", True)),
    ],
)
def test_one_value_settles_the_sign_of_a_column(texts: list[str], sign: tuple[str, bool]) -> None:
    assert decimal_sign(texts) == sign


def test_soft_hyphens_stay_in_codes_and_are_hyphens_in_labels() -> None:
    table = one("Ålder;Kön;Antal\n0\u00ad4;Män;1\n5\u00ad9;Män;2\n")
    age = table.dimensions[0]
    assert age.codes == ("0\u00ad4", "5\u00ad9")
    assert age.labels == ("0-4", "5-9")


def test_heads_on_two_levels_and_names_that_stand_once() -> None:
    table = one(
        "Tabell 4A: Döda,,,,\n,,,,\n,,,Ålder,\nOrsak,Kön,Samtliga,0,1-4\n"
        "Alla,Kv,9,-,2\n,M,8,1,..\nCovid,Kv,7,x,3\n,M,6,2,1\n"
    )
    assert table.dimensions[0].codes == ("Alla", "Covid")
    assert (table.dimensions[2].label, table.dimensions[2].codes) == (
        "Ålder",
        ("Samtliga", "0", "1-4"),
    )
    found = {cell.at: cell.missing or cell.value for cell in table.cells}
    assert found["Alla", "M", "1-4"] == "not_available"
    assert found["Covid", "Kv", "0"] == "protected"
    assert found["Alla", "Kv", "0"] == 0
    assert next(table.cells).sex == Sex.WOMEN


def test_sex_across_two_levels_as_in_eige() -> None:
    table = one("Time,2023,2022\nEntity\\Sex,Women,Women\nECB,2,3\nEIB,4,\n")
    cells = list(table.cells)
    assert [(cell.period, cell.sex) for cell in cells[:2]] == [
        ("2023", Sex.WOMEN),
        ("2022", Sex.WOMEN),
    ]
    assert cells[3].missing == "empty"


def test_year_and_month_in_columns_of_their_own_make_a_period() -> None:
    table = one("Sex\tYear\tMonth\tpop\nM\t2020\tJanuari\t5\nF\t2020\tMaj\t6\n")
    assert [cell.period for cell in table.cells] == ["2020-01", "2020-05"]


def test_years_in_a_column_are_no_values() -> None:
    table = one("Age\tSex\tYear\tpop\n5\tM\t1998\t251\n6\tM\t1998\t240\n5\tF\t1998\t230\n")
    assert table.dimensions[-1].codes == ("pop",)
    assert sorted(number for number in table.numbers if number) == [230, 240, 251]


def test_codes_between_names_are_names() -> None:
    table = one("Kod,Region,Antal\n0180,Stockholm,5\n1480,Göteborg,6\n")
    assert [each.name for each in table.dimensions] == ["Kod", "Region", "column"]


def test_sex_in_the_names_of_indicators() -> None:
    table = one("Indikator;2023\nAndel kvinnor;40\nAndel män;60\nSkillnad kvinnor män;20\n")
    assert [cell.sex for cell in table.cells] == [Sex.WOMEN, Sex.MEN, None]
    assert table.sex_found == "measure"


def test_rows_that_say_the_same_are_told_apart() -> None:
    table = one("Kön;Antal\nKvinnor;1\nKvinnor;2\n")
    assert table.dimensions[0].name == "row"
    assert values(table) == [1, 2]


def test_remarks_beside_values_are_notes() -> None:
    table = one("Kön;Antal;Kommentar\nKvinnor;1;Osäkert\nMän;2;\n")
    assert table.notes == ("Kommentar: Osäkert",)
    assert values(table) == [1, 2]


def test_heads_one_to_a_line_are_joined() -> None:
    table = one('"A"\n,"Tid"\n,"In"\n\n"000","2007K1",5\n"101","2007K2",6\n')
    assert [each.name for each in table.dimensions] == ["A", "Tid", "column"]


def test_rows_in_any_order_come_in_the_order_of_their_categories() -> None:
    text = "Kön;År;Antal\nMän;2023;1\nKvinnor;2024;2\nMän;2024;3\nKvinnor;2023;4\n"
    table = one(text)
    found = {cell.at[:2]: cell.value for cell in table.cells}
    assert found == {
        ("Män", "2023"): 1,
        ("Kvinnor", "2024"): 2,
        ("Män", "2024"): 3,
        ("Kvinnor", "2023"): 4,
    }
    assert list(table.places) == sorted(table.places)


def test_a_second_table_below_is_a_table_of_its_own() -> None:
    data = b"Sex;A\nM;1\nF;2\n\nSex;B\nM;3\nF;4\n"
    assert [table.dimensions[1].codes for table in read_delimited(data)] == [("A",), ("B",)]


@pytest.mark.parametrize("data", [b"\0\1\2", b"\n\n", b"bara text", b"a;b\nc;d\n", b"\xff\xfe\0"])
def test_what_holds_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_delimited(data)


def test_ages_across_as_figures_are_heads() -> None:
    table = one("Kön;0;1;2;3\nKvinnor;10;11;12;13\nMän;9;8;7;6\n")
    assert table.dimensions[1].codes == ("0", "1", "2", "3")


def test_table_without_heads_has_letters() -> None:
    table = one("Kvinnor;10;11\nMän;9;8\n")
    assert table.dimensions[1].codes == ("B", "C")


def test_many_rows_agree_with_what_was_written() -> None:
    codes = [str(number) for number in range(1000, 1400)]
    big = Sample(
        names=("kod", "år"),
        codes=(codes, ("2023", "2024")),
        values=[float(number) for number in range(800)],
    )
    assert list(one(wide_csv(big)).numbers) == list(big.values)


def test_heads_say_the_units_of_their_measures() -> None:
    table = one("Kön;År;Lön (kr);Andel, procent\nKvinnor;2024;31000;12,5\nMän;2024;34000;11,0\n")
    assert table.dimensions[-1].units == ("kr", "procent")
    alone = one("Kön;År;Lön (kr)\nKvinnor;2024;31000\nMän;2024;34000\n")
    assert alone.dimensions[-1].units == ("kr",)
    assert alone.measure is Measure.AMOUNT
