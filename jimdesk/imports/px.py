"""PC-Axis files (.px), the format of Statistics Sweden and of PxWeb.

Source: PC-Axis file format, version 2013 (Statistics Sweden).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import prod

from jimdesk.i18n import translate
from jimdesk.imports.periods import periods_of
from jimdesk.imports.px_data import read_data
from jimdesk.imports.px_syntax import Entry, split, time_list
from jimdesk.imports.table import (
    Dimension,
    Role,
    Table,
    UnreadableError,
    refuse_too_many,
    unique,
)
from jimdesk.imports.text import clean, decoded, iso_day

_OF_A_VARIABLE = frozenset(
    ["CODES", "TIMEVAL", "DOMAIN", "MAP", "DOUBLECOLUMN", "ELIMINATION", "KEYS", "PRESTEXT"]
)
_NEEDED = ("SUBJECT-AREA", "DECIMALS", "UNITS", "CONTENTS")
_NOTES = ("NOTE", "NOTEX", "VALUENOTE", "VALUENOTEX", "CELLNOTE", "CELLNOTEX")

Key = tuple[str, tuple[str, ...]]


def is_px(start: str) -> bool:
    """Return whether a text begins as PC-Axis files do."""
    return re.match(r"\s*[A-Z][A-Z-]+(\[\w+\])?(\(\"[^\"]*\"\))?\s*=", start) is not None


def read_px(data: bytes) -> Table:
    """Return the table of a PC-Axis file, in the file's default language.

    Raises:
        UnreadableError: the file breaks the format, or its parts disagree.
    """
    declared = re.search(rb'CODEPAGE\s*=\s*"([^"]*)"', data[:20_000])
    text = decoded(data, declared[1].decode("ascii", "replace") if declared else "")
    entries, values = split(text)
    found = _default_language(entries)
    _check(entries, found)
    dimensions = _dimensions(found)
    refuse_too_many(prod(len(each.codes) for each in dimensions))
    keyed = _keyed(found, dimensions)
    places, numbers, missing = read_data(values, dimensions, keyed, _marks(found))
    return Table(
        title=_title(found),
        source=_text(found, "SOURCE"),
        table_id=_text(found, "TABLEID") or _text(found, "MATRIX"),
        updated=_updated(entries),
        unit=_text(found, "UNITS"),
        notes=tuple(_notes(entries)),
        dimensions=dimensions,
        places=places,
        numbers=numbers,
        missing=missing,
    )


def _default_language(entries: Sequence[Entry]) -> Mapping[Key, Entry]:
    """Return what is said in the default language; it may be marked with that language's code."""
    default = next((each.text for each in entries if each.keyword == "LANGUAGE"), "")
    found: dict[Key, Entry] = {}
    for each in entries:
        if each.language in ("", default):
            found.setdefault((each.keyword, each.subkeys), each)
    return found


def _check(entries: Sequence[Entry], found: Mapping[Key, Entry]) -> None:
    """Refuse a file whose parts disagree, or that lacks what the format demands."""
    variables = _variables(found)
    codes = {each.text for (keyword, _), each in found.items() if keyword == "VARIABLECODE"}
    for keyword, subkeys in found:
        if keyword in _OF_A_VARIABLE and subkeys and subkeys[0] not in codes.union(variables):
            raise _unknown(keyword, subkeys[0])
    contents = _text(found, "CONTVARIABLE")
    if contents and contents not in variables:
        raise _unknown("CONTVARIABLE", contents)
    keywords = {each.keyword for each in entries}
    needed = [each for each in _NEEDED if each not in keywords]
    if _text(found, "DESCRIPTIONDEFAULT").upper() == "YES" and "DESCRIPTION" not in keywords:
        needed.append("DESCRIPTION")
    if needed:
        text = translate("Imports", "the file lacks {keyword}, which the format demands")
        raise UnreadableError(text.format(keyword=", ".join(needed)))
    _check_decimals(found)


def _check_decimals(found: Mapping[Key, Entry]) -> None:
    decimals = _text(found, "DECIMALS")
    shown = _text(found, "SHOWDECIMALS") or decimals
    if not (decimals.isdecimal() and shown.isdecimal()) or int(shown) > int(decimals):
        text = translate("Imports", "DECIMALS and SHOWDECIMALS are no numbers that fit together")
        raise UnreadableError(text)


def _variables(found: Mapping[Key, Entry]) -> tuple[str, ...]:
    """Return the variables in the order of the data: those of the stub, then of the heading."""
    stub, heading = (found.get((each, ())) for each in ("STUB", "HEADING"))
    names = (*(stub.values if stub else ()), *(heading.values if heading else ()))
    names = tuple(name for name in names if name)
    if not names or len(set(names)) < len(names):
        raise UnreadableError(translate("Imports", "STUB and HEADING name no variables"))
    return names


def _dimensions(found: Mapping[Key, Entry]) -> tuple[Dimension, ...]:
    return tuple(_dimension(found, name) for name in _variables(found))


def _dimension(found: Mapping[Key, Entry], name: str) -> Dimension:
    entry = found.get(("VALUES", (name,)))
    labels = entry.values if entry else ()
    if not labels:
        text = translate("Imports", "the variable {name} has no VALUES").format(name=name)
        raise UnreadableError(text)
    codes = found.get(("CODES", (name,)))
    times = found.get(("TIMEVAL", (name,)))
    kind, listed = time_list(times.raw) if times else ("", ())
    given = _given_codes(codes.values, labels) if codes else listed or labels
    for count in (len(given), len(listed) or len(labels)):
        if count != len(labels):
            text = translate("Imports", "the variable {name} has {labels} VALUES but {codes} codes")
            text = text.format(name=name, labels=len(labels), codes=count)
            raise UnreadableError(text)
    dimension = Dimension(
        name=clean(name),
        codes=unique(given),
        labels=tuple(clean(label) for label in labels),
    )
    return _with_role(found, name, dimension, times=bool(times), kind=kind, listed=listed)


def _given_codes(codes: Sequence[str], labels: Sequence[str]) -> Sequence[str]:
    """Return codes, the label where a code is left empty."""
    if len(codes) != len(labels):
        return codes
    return tuple(code or label for code, label in zip(codes, labels, strict=True))


def _with_role(
    found: Mapping[Key, Entry],
    name: str,
    dimension: Dimension,
    *,
    times: bool,
    kind: str,
    listed: tuple[str, ...],
) -> Dimension:
    if times:
        by_list = periods_of(listed, kind)
        by_label = periods_of(dimension.labels)
        periods = tuple(first or second for first, second in zip(by_list, by_label, strict=True))
        return replace(dimension, role=Role.TIME, meanings=periods)
    if name == _text(found, "CONTVARIABLE"):
        labels = found["VALUES", (name,)].values
        units = tuple(_text(found, "UNITS", label) for label in labels)
        return replace(dimension, role=Role.MEASURE, units=units if any(units) else ())
    return dimension


def _keyed(
    found: Mapping[Key, Entry], dimensions: Sequence[Dimension]
) -> Mapping[int, Sequence[str]]:
    """Return the names that the data's rows begin with, by number of the dimension."""
    keyed = {}
    for number, (name, dimension) in enumerate(zip(_variables(found), dimensions, strict=True)):
        kind = _text(found, "KEYS", name).upper()
        if kind:
            labels = found["VALUES", (name,)].values
            keyed[number] = labels if kind == "VALUES" else dimension.codes
    return keyed


def _marks(found: Mapping[Key, Entry]) -> Mapping[str, str]:
    """Return what the file says about its marks for missing values, by mark."""
    marks = {"." * number: _text(found, f"DATASYMBOL{number}") for number in range(1, 7)}
    return {mark: text for mark, text in marks.items() if text}


def _title(found: Mapping[Key, Entry]) -> str:
    """Return the title; the format says how to make one where it is missing."""
    made = ", ".join(_variables(found))
    title = _text(found, "TITLE") or _text(found, "DESCRIPTION")
    return clean(title or f"{_text(found, 'CONTENTS')}: {made}")


def _updated(entries: Sequence[Entry]) -> str:
    """Return when the newest of the file's contents was updated."""
    days = [iso_day(each.text) for each in entries if each.keyword == "LAST-UPDATED"]
    return max(days, default="")


def _notes(entries: Sequence[Entry]) -> list[str]:
    """Return the notes in the default language, each once, with what they are about."""
    noted: dict[str, None] = {}
    for each in entries:
        if each.keyword in _NOTES and not each.language and each.text:
            about = ", ".join(key for key in each.subkeys if key != "*")
            noted[f"{about}: {each.text}" if about else each.text] = None
    return list(noted)


def _text(found: Mapping[Key, Entry], keyword: str, *subkeys: str) -> str:
    entry = found.get((keyword, subkeys))
    return entry.text if entry else ""


def _unknown(keyword: str, name: str) -> UnreadableError:
    text = translate("Imports", "{keyword} speaks of the variable {name}, which is not there")
    return UnreadableError(text.format(keyword=keyword, name=name))
