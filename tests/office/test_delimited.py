"""Figures as delimited text: read back as other programs read them."""

import csv
import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Unit
from jimdesk.office.delimited import ENGLISH, last_day, number_text, write_csv, write_stratsys
from jimdesk.reports.flat import build
from tests.reports.material import DRAFT, few, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def _read(path: Path, delimiter: str) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_the_swedish_file_has_mark_semicolons_and_decimal_comma(tmp_path: Path) -> None:
    store = whole_chain()
    (observation,) = store.where(Observation, period="2025")
    saver(store)(replace(observation, women_denominator=90.0, women_numerator=44.0))
    target = tmp_path / "out.csv"
    write_csv(build(store, 2025, DRAFT), target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in target.read_bytes()
    women = next(r for r in _read(target, ";") if r["Period"] == "2025" and r["Sex"] == "Women")
    assert women["Numerator"] == "44"
    assert women["Value"] == "48,888888888888886"
    assert women["Status"] == "Draft 2026-01-15"


def test_the_other_variant_has_comma_and_point(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    store = whole_chain()
    (observation,) = store.where(Observation, period="2025")
    saver(store)(replace(observation, women_denominator=90.0, women_numerator=44.0))
    write_csv(build(store, 2025, DRAFT), target, ENGLISH)
    women = next(r for r in _read(target, ",") if r["Period"] == "2025" and r["Sex"] == "Women")
    assert float(women["Value"]) == 44 / 90 * 100


def test_no_small_count_is_in_the_file(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    write_csv(build(few(), 2025, DRAFT), target)
    women = next(row for row in _read(target, ";") if row["Sex"] == "Women")
    assert (women["Numerator"], women["Value"], women["Protected"]) == ("[x]", "[x]", "Yes")


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path, text: str) -> None:
    store = whole_chain()
    (indicator,) = store.all(Indicator)
    saver(store)(replace(indicator, name=text))
    target = tmp_path / "out.csv"
    write_csv(build(store, 2025, DRAFT), target)
    names = {row["Indicator"] for row in _read(target, ";")}
    assert not any(name.startswith(("=", "+", "-", "@", "\t", "\r")) for name in names)


def test_text_with_delimiters_quotes_and_lines_comes_back(tmp_path: Path) -> None:
    store = whole_chain()
    (indicator,) = store.all(Indicator)
    saver(store)(replace(indicator, name='a;b,"c"\nd'))
    target = tmp_path / "out.csv"
    write_csv(build(store, 2025, DRAFT), target)
    assert {row["Indicator"] for row in _read(target, ";")} == {'a;b,"c"\nd'}


def test_stratsys_gets_one_row_per_value_with_the_last_day_of_the_period(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    write_stratsys(build(whole_chain(), 2025, DRAFT), target)
    rows = target.read_text("utf-8").splitlines()
    assert rows[:3] == [
        "2023-12-31;TÄST;I-001;K;50",
        "2023-12-31;TÄST;I-001;M;70",
        "2023-12-31;TÄST;I-001;T;68,75",
    ]
    assert len(rows) == 9


def test_stratsys_gets_no_row_for_what_is_protected(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    write_stratsys(build(few(), 2025, DRAFT), target)
    assert ";K;" not in target.read_text("utf-8")


def test_stratsys_gets_the_codes_that_the_agency_keeps(tmp_path: Path) -> None:
    store, target = whole_chain(), tmp_path / "out.txt"
    (indicator,) = store.all(Indicator)
    save = saver(store)
    unit = save(Unit(name="Nord", external_code="4711"))
    coded = replace(indicator, unit_id=unit.id, measure_code="MT;9", column_women="10")
    save(replace(coded, column_men="20", column_total="30"))
    write_stratsys(build(store, 2025, DRAFT), target)
    assert target.read_text("utf-8").splitlines()[:3] == [
        "2023-12-31;4711;MT 9;10;50",
        "2023-12-31;4711;MT 9;20;70",
        "2023-12-31;4711;MT 9;30;68,75",
    ]


@pytest.mark.parametrize(("whole", "code"), [(True, "TÄST"), (False, "E-001")])
def test_stratsys_gets_a_unit_or_the_whole_agency(tmp_path: Path, whole: bool, code: str) -> None:
    store, target = whole_chain(), tmp_path / "out.txt"
    (indicator,) = store.all(Indicator)
    unit = saver(store)(Unit(name="Nord", code="E-001"))
    saver(store)(replace(indicator, unit_id=unit.id, for_whole_agency=whole))
    write_stratsys(build(store, 2025, DRAFT), target)
    assert {row.split(";")[1] for row in target.read_text("utf-8").splitlines()} == {code}


def test_two_figures_in_one_place_of_stratsys_are_refused(tmp_path: Path) -> None:
    store, target = whole_chain(), tmp_path / "out.txt"
    (indicator,) = store.all(Indicator)
    saver(store)(replace(indicator, column_men="K"))
    with pytest.raises(JimdeskError, match="2023-12-31;TÄST;I-001;K"):
        write_stratsys(build(store, 2025, DRAFT), target)
    assert not target.exists()


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2025", date(2025, 12, 31)),
        ("2025-H1", date(2025, 6, 30)),
        ("2025-T1", date(2025, 4, 30)),
        ("2025-Q1", date(2025, 3, 31)),
        ("2024-02", date(2024, 2, 29)),
    ],
)
def test_the_last_day_of_a_period(period: str, day: date) -> None:
    assert last_day(period) == day


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_comes_back_without_an_exponent(number: float) -> None:
    text = number_text(number, ",")
    assert "e" not in text
    assert math.isclose(float(text.replace(",", ".")), number, rel_tol=0, abs_tol=0)
