"""Periods in all the forms that sources write them in, and as an observation has them."""

import re
from collections.abc import Sequence

from jimdesk.i18n import fold

_MONTHS = {
    name: f"{number:02}"
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_YEAR = r"(?P<year>(?:18|19|20|21)\d\d)"
_MONTH_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}",
        rf"(?:ar |year )?{_YEAR}\.0",
        rf"{_YEAR}[ -]?m ?(?P<month>0?[1-9]|1[0-2])",
        rf"{_YEAR}-(?P<month>0[1-9]|1[0-2])",
        rf"{_YEAR}[ -]?(?:k|q|kv|kvartal|quarter) ?(?P<quarter>[1-4])",
        rf"(?:k|q|kv|kvartal|quarter) ?(?P<quarter>[1-4])[ -]?{_YEAR}",
        rf"{_YEAR}t(?P<quarter>i{{1,3}}|iv)",  # trimestre
        rf"{_YEAR}[ -]?(?:h|halvar|half-?year) ?(?P<half>[12])",
        rf"(?:h|halvar|half-?year) ?(?P<half>[12])[ -]?{_YEAR}",
        rf"{_YEAR}[ -]?(?:t|tertial) ?(?P<third>[1-3])",
        rf"(?:t|tertial) ?(?P<third>[1-3])[ -]?{_YEAR}",
        rf"{_YEAR}[ -](?P<name>{_MONTH_NAME})\.?",
        rf"(?P<name>{_MONTH_NAME})\.?[ -]{_YEAR}",
    )
)
_PARTS = {"quarter": "Q", "half": "H", "third": "T"}
_ANY_YEAR = r"(?:18|19|20|21)\d\d"
_NO_OBSERVATION = re.compile(
    rf"{_ANY_YEAR} ?[-/] ?\d{{2}}(?:\d\d)?"  # 2004-2007, 2019/20
    rf"|{_ANY_YEAR}[ -]?[wvub]\d{{1,2}}"  # weeks, periods of two months
    rf"|{_ANY_YEAR}t4"
    rf"|{_ANY_YEAR}-\d\d-\d\d"  # a day
)
_QUARTER_AS_T = re.compile(rf"({_ANY_YEAR})T([1-4])")
_TIME_LIST = {"H": "H", "Q": "Q", "K": "Q", "M": "", "T": "T"}


def period_of(text: str) -> str | None:
    """Return a period as an observation has it, None for what is none: "2007K1" is 2007-Q1."""
    folded = fold(text.strip()).replace("å", "a")
    for form in _FORMS:
        found = form.fullmatch(folded)
        if found:
            return _as_period(found.groupdict())
    return None


def month_of(text: str) -> str | None:
    """Return a month without its year, "-05" for "maj"; None for what is none."""
    number = _MONTHS.get(fold(text.strip()))
    return f"-{number}" if number else None


def is_period(text: str) -> bool:
    """Return whether a text is some period, also one that no observation can have."""
    folded = fold(text.strip()).replace("å", "a")
    return period_of(text) is not None or _NO_OBSERVATION.fullmatch(folded) is not None


def periods_of(texts: Sequence[str], kind: str = "") -> tuple[str | None, ...]:
    """Return the period of each text of a dimension.

    A "T" stands for a third of a year, unless there is a fourth: then the source is Spanish.

    Args:
        texts: Labels or codes.
        kind: Unit of PC-Axis' time lists, such as "Q1", which allows "20052" for 2005-Q2.
    """
    quarters = any(re.fullmatch(r"\d{4}T4", text) for text in texts)
    return tuple(_one_of(text, kind[:1].upper(), quarters=quarters) for text in texts)


def find_period(text: str) -> tuple[str, str] | None:
    """Return the year that a head names and the rest of it: "2006 Kvinnor", "andel_2021"."""
    found = re.search(rf"(?<!\d){_ANY_YEAR}(?:[MKQH]\d{{1,2}})?(?![\d-])", text)
    if found is None:
        return None
    return found[0], f"{text[: found.start()]} {text[found.end() :]}".strip(" _,-/:()")


def _one_of(text: str, kind: str, *, quarters: bool) -> str | None:
    if quarters and (found := _QUARTER_AS_T.fullmatch(text)):
        return f"{found[1]}-Q{found[2]}"
    part = re.fullmatch(r"(\d{4})(\d{1,2})", text)
    if part and kind in _TIME_LIST:
        number = f"{int(part[2]):02}" if kind == "M" else part[2]
        text = f"{part[1]}-{number}" if kind == "M" else f"{part[1]}{_TIME_LIST[kind]}{number}"
    return period_of(text) or month_of(text)


def _as_period(found: dict[str, str | None]) -> str:
    year = str(found["year"])
    if month := found.get("month"):
        return f"{year}-{int(month):02}"
    if name := found.get("name"):
        return f"{year}-{_MONTHS[name]}"
    for part, letter in _PARTS.items():
        if number := found.get(part):
            return f"{year}-{letter}{_ROMAN.get(number, number)}"
    return year
