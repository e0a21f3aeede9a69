import pytest

from jimdesk.domain.observation import Sex
from jimdesk.imports.heads import across
from jimdesk.imports.periods import find_period, is_period, month_of, period_of, periods_of
from jimdesk.imports.table import Role
from jimdesk.imports.words import is_sex_name, sex_in, sex_in_name, sex_of, sexes_of, without_sex

W, M, T = Sex.WOMEN, Sex.MEN, Sex.TOTAL


@pytest.mark.parametrize(
    ("women", "men", "total"),
    [
        ("kvinnor", "män", "båda könen"),
        ("Kvinna", "Man", "Totalt"),
        ("women", "men", "total"),
        ("Female", "Male", "All"),
        ("Kv", "M", "Samtliga"),
        ("K", "M", "T"),
        ("W", "M", "T"),
        ("F", "M", "T"),
        ("Mujeres", "Hombres", "Ambos sexos"),
        ("M", "H", "T"),
        ("Flickor", "Pojkar", "Alla"),
        ("F", "P", "T"),
        ("kvinnor", "män", "totalt, samtliga män och kvinnor"),
        ("Kvinnor", "Män", "Kvinnor och män"),
        ("Females", "Males", "All categories: Sex"),
    ],
)
def test_labels_of_sexes_are_known(women: str, men: str, total: str) -> None:
    labels = (women, men, total)
    assert sexes_of(labels, labels, named=False) == (W, M, T)


def test_codes_are_believed_only_under_a_name() -> None:
    codes = ("1", "2", "TotSa")
    assert sexes_of(codes, codes, named=True) == (M, W, T)
    assert sexes_of(("1", "2"), ("1", "2"), named=False) is None


def test_letters_alone_are_not_taken_for_sexes_without_their_company() -> None:
    assert sexes_of(("M", "N"), ("M", "N"), named=False) is None
    assert sexes_of(("F", "M", "X"), ("F", "M", "X"), named=False) is None


def test_unknown_sex_is_told_from_the_others() -> None:
    labels = ("kvinnor", "män", "uppgift saknas")
    assert sexes_of(labels, labels, named=True) == (W, M, Sex.UNKNOWN)


def test_dimension_of_other_things_is_not_one_of_sexes() -> None:
    labels = ("Norr", "Söder", "Totalt")
    assert sexes_of(labels, labels, named=False) is None


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Andel kvinnor", W),
        ("Antal manliga chefer", M),
        ("Female directors", W),
        ("Life expectancy, Males", M),
        ("Naistöötajate keskmine palk", W),
        ("Meestöötajate keskmine palk", M),
        ("Kvinnors lön i procent av mäns", None),
        ("Skillnad mellan kvinnor", None),
        ("Fler men inte alla", None),  # "men" is "but"
        ("Salaries of men", M),
        ("Antal anställda", None),
    ],
)
def test_a_text_speaks_of_one_sex_or_none(text: str, sex: Sex | None) -> None:
    assert sex_in(text) is sex


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("antal_kvinnor", W),
        ("antal_man", M),
        ("men_judges", M),
        ("institutions_women", W),
        ("total_parties", T),
        ("andelMän", M),
        ("kvinnor_och_man", None),
        ("mandat", None),
        ("tabell", None),
    ],
)
def test_a_name_of_parts_speaks_of_one_sex_or_none(name: str, sex: Sex | None) -> None:
    assert sex_in_name(name) is sex


def test_name_is_the_same_without_its_sex() -> None:
    assert without_sex("men_judges") == without_sex("women_judges") == "judges"


@pytest.mark.parametrize("name", ["kön", "Kon", "Sex (T003A)", "gender", "Entity sex"])
def test_names_of_a_dimension_of_sexes(name: str) -> None:
    assert is_sex_name(name)


@pytest.mark.parametrize("name", ["Overall Gender Equality Index", "Entity\\Sex", "konto"])
def test_names_of_no_dimension_of_sexes(name: str) -> None:
    assert not is_sex_name(name)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2005", "2005"),
        ("2025M11", "2025-11"),
        ("2025-03", "2025-03"),
        ("2007K1", "2007-Q1"),
        ("Q3 2007", "2007-Q3"),
        ("kvartal 2 2020", "2020-Q2"),
        ("2005TI", "2005-Q1"),
        ("2005TIV", "2005-Q4"),
        ("2020H2", "2020-H2"),
        ("2020 halvår 1", "2020-H1"),
        ("2020T3", "2020-T3"),
        ("tertial 1 2021", "2021-T1"),
        ("maj 2021", "2021-05"),
        ("2021 December", "2021-12"),
        ("2004-2007", None),
        ("2003-B2", None),
        ("2023U29", None),
        ("2020-01-31", None),
        ("1234", None),
        ("2025M13", None),
    ],
)
def test_periods_are_read_in_all_their_forms(text: str, period: str | None) -> None:
    assert period_of(text) == period


@pytest.mark.parametrize("text", ["2004-2007", "2003-B2", "2023U29", "2020-01-31", "2019/20"])
def test_periods_that_no_observation_has_are_periods(text: str) -> None:
    assert is_period(text)


def test_a_fourth_t_makes_them_quarters() -> None:
    assert periods_of(["2008T1", "2008T4"]) == ("2008-Q1", "2008-Q4")
    assert periods_of(["2008T1", "2008T3"]) == ("2008-T1", "2008-T3")


def test_months_may_stand_without_their_year() -> None:
    assert month_of("Maj") == "-05"
    assert month_of("maja") is None


def test_a_year_is_found_in_a_head() -> None:
    assert find_period("2006 Kvinnor") == ("2006", "Kvinnor")
    assert find_period("andel_2021") == ("2021", "andel")
    assert find_period("J09-J18") is None


def test_heads_with_year_and_sex_are_split() -> None:
    heads = ["2006 Kvinnor", "2006 Män", "2007 Kvinnor", "2007 Män"]
    (time, sex), offsets = across([heads], ["Region"])
    assert (time.role, time.codes) == (Role.TIME, ("2006", "2007"))
    assert (sex.role, sex.codes) == (Role.SEX, ("Kvinnor", "Män"))
    assert offsets == [0, 1, 2, 3]


def test_heads_with_measure_and_sex_are_split() -> None:
    heads = ["antal_kvinnor", "antal_man", "lön_kvinnor", "lön_man"]
    (sex, column), offsets = across([heads], [])
    assert sex.codes == ("kvinnor", "man")
    assert (column.name, column.codes) == ("column", ("antal", "lön"))
    assert sorted(offsets) == [0, 1, 2, 3]


def test_heads_on_two_levels_are_two_dimensions() -> None:
    levels = [["Kvinnor", "Kvinnor", "Män", "Män"], ["2023", "2024", "2023", "2024"]]
    (sex, time), offsets = across(levels, ["", "Region"])
    assert (sex.role, time.role) == (Role.SEX, Role.TIME)
    assert offsets == [0, 1, 2, 3]


def test_a_text_after_a_backslash_names_the_columns() -> None:
    (time,), _ = across([["2023", "2022"]], ["Land\\Time"])
    assert (time.name, time.label) == ("time", "Time")


def test_heads_where_only_some_have_a_sex_are_one_dimension() -> None:
    (column,), _ = across([["antal_kvinnor", "antal_man", "andel"]], [])
    assert column.codes == ("antal_kvinnor", "antal_man", "andel")


def test_equal_heads_are_numbered() -> None:
    (column,), _ = across([["a", "a", ""]], [])
    assert column.codes == ("a", "a (2)", "?")


def test_label_of_a_total_is_no_more_than_a_total() -> None:
    assert sex_of("Totalt, samtliga") is T
    assert sex_of("Totalt kvinnor") is None
