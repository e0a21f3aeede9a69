"""One cell of a table of records as the value of a field."""

import enum
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from jimdesk.domain.indicator import Measure
from jimdesk.i18n import fold, translate
from jimdesk.imports.numbers import number_in
from jimdesk.imports.periods import period_of
from jimdesk.imports.record_words import NO, VALUES, YES
from jimdesk.imports.targets import Form, Target

_YEAR = re.compile(r"(?<!\d)(?:18|19|20|21)\d\d(?!\d)")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?|(\d{4})(\d\d)(\d\d)")
_TURNED = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})")
_WRITTEN = re.compile(r"(?:den )?(\d{1,2})(?::?e|\.)? ([a-zåäö]+)\.? (\d{4})")
_PERSONS = re.compile(r"antal|personer|persons?|st|number")
_MONEY = re.compile(r"kr|kronor|sek|tkr|mkr|miljoner kronor|euro?")


class NotReadError(ValueError):
    """A cell does not say what its column must; the text says why, for the user."""


def value_of(text: str, target: Target, said: Mapping[str, str], decimal: str) -> Any:
    """Return what a cell says for a field, None when it says nothing.

    Args:
        text: Of the cell.
        target: A field, neither a reference nor a link.
        said: Codes that folded values mean by the user's word, "-" for not read.
        decimal: Decimal sign of the column.

    Raises:
        NotReadError: it says something else than the field can hold.
    """
    text = text.strip()
    if not text or said.get(fold(text)) == "-":
        return None
    if target.form is Form.CHOICE:
        return _choice(text, target, said)
    if target.form in (Form.WHOLE, Form.NUMBER):
        return _number(text, decimal, whole=target.form is Form.WHOLE)
    read = {Form.YES_NO: _yes_no, Form.YEAR: _year, Form.DATE: _date}.get(target.form)
    if read is _date:
        return day_of(text, last=target.name.startswith("ends"))
    return read(text) if read else text


def _choice(text: str, target: Target, said: Mapping[str, str]) -> enum.StrEnum:
    assert target.choices is not None
    code = said.get(fold(text))
    found = target.choices(code) if code else choice_of(text, target)
    if found is None:
        known = ", ".join(str(getattr(each, "label", each)) for each in target.choices)
        reason = translate("RecordImport", "it is none of: {choices}")
        raise NotReadError(reason.format(choices=known))
    return found


def choice_of(text: str, target: Target) -> enum.StrEnum | None:
    """Return the code that a value means by itself, None when that is not certain."""
    assert target.choices is not None
    folded = " ".join(fold(text).split())
    for each in target.choices:
        own = {fold(str(getattr(each, "label", each))), str(each), str(each).replace("_", " ")}
        if folded in own:
            return each
    found = [each for each in target.choices if folded in _words(each)]
    return found[0] if len(found) == 1 else None


def _words(code: enum.StrEnum) -> list[str]:
    return [fold(word) for word in VALUES.get(str(code), "").split("|")]


def measure_of_unit(unit: str) -> Measure | None:
    """Return the kind of measure that a unit settles; a percentage can be of two kinds."""
    folded = fold(unit).strip(" .")
    if _PERSONS.fullmatch(folded):
        return Measure.COUNT
    if _MONEY.fullmatch(folded):
        return Measure.AMOUNT
    return Measure.INDEX if folded == "index" else None


def _yes_no(text: str) -> bool:
    folded = fold(text).rstrip(" .!")
    if folded in YES or folded.split(",")[0].split()[:1] in (["ja"], ["yes"]):
        return True
    if folded in NO or folded.split(",")[0].split()[:1] in (["nej"], ["no"]):
        return False
    raise NotReadError(translate("RecordImport", "it is neither yes nor no"))


def _year(text: str) -> int:
    found = set(map(int, _YEAR.findall(text)))
    if len(found) != 1:
        raise NotReadError(translate("RecordImport", "it is no single year"))
    return found.pop()


def _date(text: str) -> str:
    return day_of(text)


def day_of(text: str, *, last: bool = False) -> str:
    """Return a day in ISO form, or a year and month.

    A year alone is its first month, or its last one; a quarter likewise.

    Raises:
        NotReadError: it is no day, or day and month cannot be told apart.
    """
    day = _iso(fold(text))
    if day:
        return day
    period = period_of(text) or ""
    year, _, part = period.partition("-")
    if not period:
        raise NotReadError(translate("RecordImport", "it is no date"))
    length = {"": 12, "H": 6, "T": 4, "Q": 3}.get(part[:1])
    if length is None:
        return period
    number = int(part[1:] or 1)
    return f"{year}-{number * length if last else (number - 1) * length + 1:02}"


def _iso(text: str) -> str:
    written = _WRITTEN.fullmatch(text)
    if found := _DAY.fullmatch(text):
        year, month, day = (part for part in found.groups() if part)
    elif found := _TURNED.fullmatch(text):
        day, month, year = found.groups()
        if text.count("/") > 1 and int(month) <= 12 and int(day) <= 12 and day != month:
            reason = translate("RecordImport", "day and month can be either; write 2026-03-01")
            raise NotReadError(reason)
    elif written and (known := period_of(f"{written[2]} {written[3]}")):
        (year, month), day = known.split("-"), written[1]
    else:
        return ""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError as error:
        raise NotReadError(translate("RecordImport", "there is no such day")) from error


def _number(text: str, decimal: str, *, whole: bool) -> float | int:
    number = number_in(
        re.sub(r"\s*(kr|kronor|sek|tim|timmar|h)\.?$", "", text, flags=re.I), decimal
    )
    if number is None or (whole and not number.is_integer()):
        raise NotReadError(translate("RecordImport", "it is no number"))
    return int(number) if whole else number
