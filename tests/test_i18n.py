import itertools
import math
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from jimdesk import i18n, paths
from jimdesk.i18n import (
    fold,
    format_date,
    format_moment,
    format_number,
    format_time,
    parse_number,
    swedish_key,
    translate,
)

SWEDISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Goals</name>
    <message><source>Add {name} &amp; go</source>
        <translation>Lägg till {name} &amp; gå</translation></message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation><numerusform>%n mål</numerusform>
            <numerusform>%n målen</numerusform></translation>
    </message>
    <message><source>Open</source><comment>verb</comment><translation>Öppna</translation></message>
    <message><source>Open</source><comment>state</comment><translation>Öppen</translation></message>
    <message><source>Half</source><translation type="unfinished">Halv</translation></message>
    <message><source>Gone</source><translation type="vanished">Borta</translation></message>
    <message><source>Blank</source><translation></translation></message>
    <message><source>None</source></message>
</context>
<context>
    <name>Other</name>
    <message><source>%n goals</source><translation>andra</translation></message>
</context>
</TS>
"""

ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en">
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>%n goals</source>
        <translation><numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put the program where only the two catalogues above are its resources."""
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    (folder / "jimdesk_sv.ts").write_text(SWEDISH, "utf-8")
    (folder / "jimdesk_en.ts").write_text(ENGLISH, "utf-8")
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "jimdesk" / "paths.py"))
    _forget()
    yield folder
    _forget()


def _forget() -> None:
    i18n._contexts.cache_clear()
    i18n._texts.cache_clear()


@pytest.mark.usefixtures("catalogues")
class TestTranslate:
    def test_swedish_is_spoken_by_default(self) -> None:
        assert i18n.language() == "sv"
        assert translate("Goals", "Add {name} & go").format(name="M-1") == "Lägg till M-1 & gå"

    def test_english_is_the_source(self, english: None) -> None:
        assert i18n.language() == "en"
        assert translate("Goals", "Open", "verb") == "Open"

    @pytest.mark.parametrize(
        ("asked", "given"),
        [("sv", "sv"), ("sv_SE", "sv"), ("EN-gb", "en"), ("fi", "sv"), ("", "sv")],
    )
    def test_a_language_not_spoken_here_becomes_swedish(self, asked: str, given: str) -> None:
        i18n.install(asked)
        assert i18n.language() == given

    @pytest.mark.parametrize("text", ["Half", "Gone", "Blank", "None", "Never seen"])
    def test_a_text_without_finished_translation_stays_english(self, text: str) -> None:
        assert translate("Goals", text) == text

    def test_a_comment_tells_equal_texts_apart(self) -> None:
        assert translate("Goals", "Open", "verb") == "Öppna"
        assert translate("Goals", "Open", "state") == "Öppen"

    @pytest.mark.parametrize(
        ("n", "text"), [(0, "0 målen"), (1, "1 mål"), (2, "2 målen"), (1234, "1\xa0234 målen")]
    )
    def test_the_number_chooses_the_form(self, n: int, text: str) -> None:
        assert translate("Goals", "%n goals", "", n=n) == text
        assert translate("Goals", "%n goals", n=n) == text

    @pytest.mark.parametrize(("n", "text"), [(0, "0 goals"), (1, "1 goal"), (2, "2 goals")])
    def test_english_has_its_own_singular(self, english: None, n: int, text: str) -> None:
        assert translate("Goals", "%n goals", "", n=n) == text

    def test_a_number_is_filled_into_a_text_with_one_form_or_none(self) -> None:
        assert translate("Other", "%n goals", "", n=5) == "andra"
        assert translate("Other", "%n more", "", n=5) == "5 more"


def test_a_language_without_a_catalogue_speaks_english(catalogues: Path) -> None:
    (catalogues / "jimdesk_sv.ts").unlink()
    assert translate("Goals", "Open", "verb") == "Open"


def test_language_is_found_without_qt() -> None:
    code = "import sys, jimdesk.i18n; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


WORDS = str.split("""
    Åke Ängel Öst adam Zorn Ö9 Ö10 ö Öl öl ol Ol al ål äl Ål Äl åå az aa zz zå
    vad wad Vad Wad va wa vb wb Wi Vi vi vy wy ide idé idea Idé Ide ider
    mål mal Mål MÅL målet mala målen mäl mol möl möte mote motet
    Müller Muller Myller Mylle Mz Œuvre Øre Öre ôter Ærö Ärö Arö Þor Thor Tior Đuro Duro
    U-1 U-2 U-10 U-100 U1 IN-3 P-9 P-10 P-011 P-12 M-1 M-02 M-3 A-9.1 A-9.10 A-9.2
    2016 2025 9 10 1 0
    co-op coop co_op co.op co,op co/op (a) [a] {a} "a" 'a' a! a? a: a; a& a% a# a@ a*
    a+ a= a< a> a| a~ a^
    §1 §2 §10 50% 50 5% €5 $5 £5 −5 –5 —5 -5 ±5 a–b a-b a—b a‐b ab aB Ab AB A a b B
    Strauß Strauss Straus garçon garcon señor senor Škoda Skoda Łódź Dvořák Dvorak naïve naive
""")
WORDS += ["kvinnor 2", "kvinnor 10", "kvinnor  3", "kvinnor", "kvinnor\xa02", "sär skild", ""]


def collator() -> QCollator:
    found = QCollator(QLocale("sv_SE"))
    found.setNumericMode(True)
    return found


def test_sorting_is_swedish() -> None:
    words = ["Öst", "Ö10", "Zorn", "Åke", "Ö9", "wad", "vy", "adam", "Ängel", "M-10", "M-9"]
    assert (
        " ".join(sorted(words, key=swedish_key)) == "adam M-9 M-10 vy wad Zorn Åke Ängel Ö9 Ö10 Öst"
    )


def test_every_pair_sorts_as_in_qt_where_qt_tells_them_apart() -> None:
    qt = collator()
    wrong = [
        (one, other)
        for one, other in itertools.combinations(WORDS, 2)
        if (order := qt.compare(one, other))
        and (swedish_key(one) < swedish_key(other)) != (order < 0)
    ]
    assert wrong == []


@given(
    st.text(alphabet="abvwyzåäöéABVÅÄÖÉ 019-.,/()", max_size=8),
    st.text(alphabet="abvwyzåäöéABVÅÄÖÉ 019-.,/()", max_size=8),
)
def test_any_two_texts_sort_as_in_qt(one: str, other: str) -> None:
    order = collator().compare(one, other)
    if order:
        assert (swedish_key(one) < swedish_key(other)) == (order < 0)


def test_a_letter_in_two_parts_sorts_as_the_whole_one() -> None:
    assert swedish_key("a\u030ar")[:2] == swedish_key("år")[:2]


def test_a_thousand_figures_can_be_sorted() -> None:
    assert swedish_key("9" * 10_000) > swedish_key("1")


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("mal", "mål", False),
        ("mål", "MÅLET", True),
        ("mal", "Mall", True),
        ("ol", "öl", False),
        ("ide", "Idé", True),
        ("idé", "ide", True),
        ("muller", "Müller", True),
        ("särskild", "sär\u00adskild", True),
        ("50 %", "50\u00a0%", True),
        ("1 234", "1\u202f234", True),
        ("e-post", "e\u2011post", True),
        ("år", "a\u030ar", True),
        ("strasse", "Straße", True),
    ],
)
def test_searching_knows_the_swedish_letters(typed: str, text: str, found: bool) -> None:
    assert (fold(typed) in fold(text)) is found


@given(st.text(alphabet=st.characters(max_codepoint=0x17F)))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0, None, "0"),
        (-0.04, 1, "0,0"),
        (5.0, None, "5"),
        (0.1, None, "0,1"),
        (1234567.891, 1, "1\xa0234\xa0567,9"),
        (-1234, 0, "−1\xa0234"),
        (2.5, 0, "3"),
        (-2.5, 0, "−3"),
        (1.005, 2, "1,01"),
        (0.285, 2, "0,29"),
        (Decimal("12.50"), None, "12,5"),
        (Decimal("1E+3"), None, "1\xa0000"),
        (1e22, 0, "10\xa0000\xa0000\xa0000\xa0000\xa0000\xa0000\xa0000"),
        (100, 2, "100,00"),
        (7.25, 1, "7,3"),
    ],
)
def test_numbers_are_written_as_in_swedish(
    value: float | Decimal, decimals: int | None, text: str
) -> None:
    assert format_number(value, decimals) == text


def test_numbers_in_english_have_a_point_and_no_comma(english: None) -> None:
    assert format_number(-1234567.5, 2) == "−1\u202f234\u202f567.50"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, Decimal("NaN")])
def test_what_is_not_a_number_is_not_written_as_one(value: float | Decimal) -> None:
    with pytest.raises(ValueError, match="finite"):
        format_number(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234", "1.234"),
        ("1.234", "1.234"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,567", "1234.567"),
        ("1 234", "1234"),
        ("1\u00a0234,5", "1234.5"),
        ("1\u202f234.5", "1234.5"),
        ("1\u2009234", "1234"),
        ("1'234'567", "1234567"),
        ("1’234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("−5", "-5"),
        ("-5", "-5"),
        ("− 5,0", "-5.0"),
        ("+5", "5"),
        ("5 %", "5"),
        ("5%", "5"),
        ("12,5\u00a0%", "12.5"),
        (" 7 \t", "7"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("007", "7"),
        ("1,5E-05", "0.000015"),
        ("2e3", "2000"),
    ],
)
def test_swedish_and_english_numbers_are_read(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", " ", "\u00a0\t"])
def test_a_blank_is_no_number(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "x", "..", ".", ",", "-", "–", "%", "1 23", "1 2345", "12 34 567", "1.234.56", "1.234.5",
        "1,234,5", "0.123.456", "1 234.567,8", "1'234 567", "1,2.3,4", "5,", "5.", "--5", "5-",
        "5 %%", "1/2", "nan", "inf", "٣", "½", "1_000", "0x10", "1e9999", "3 kr", "2 024 2 025",
        "=1+1", "1\n2",
    ],
)  # fmt: skip
def test_what_can_be_read_two_ways_or_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["sv", "en"]))
def test_every_float_is_read_back_bit_for_bit(value: float, language: str) -> None:
    i18n.install(language)
    read = parse_number(format_number(value))
    assert read is not None
    assert float(read) == value


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20),
    st.integers(0, 6),
    st.sampled_from(["sv", "en"]),
)
def test_every_rounded_number_is_read_back(value: Decimal, decimals: int, language: str) -> None:
    i18n.install(language)
    expected = round_half_away(value, decimals)
    assert parse_number(format_number(value, decimals)) == expected
    assert parse_number(format_number(value, decimals).replace("\xa0", " ") + " %") == expected


def round_half_away(value: Decimal, decimals: int) -> Decimal:
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    whole = int("".join(map(str, digits)))
    shift = -exponent - decimals
    if shift > 0:
        quotient, rest = divmod(whole, 10**shift)
        whole = quotient + (2 * rest >= 10**shift)
    else:
        whole *= 10**-shift
    return Decimal((sign, tuple(map(int, str(whole))), -decimals))


@given(st.text())
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        number = parse_number(text)
    except ValueError:
        return
    assert number is None or number.is_finite()


def test_dates_and_times(english: None) -> None:
    moment = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
    assert format_date(date(2026, 3, 1)) == "1 March 2026"
    assert format_time(moment) == "14:05"
    i18n.install("sv")
    assert format_time(moment) == "14.05"
    assert format_moment(moment) == "2026-03-01 14.05"
