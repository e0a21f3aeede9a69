"""The values of a PC-Axis file: dense, or in rows that begin with keys."""

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from jimdesk.i18n import translate
from jimdesk.imports.px_syntax import data_tokens
from jimdesk.imports.table import Dimension, UnreadableError, strides
from jimdesk.imports.words import missing_of

Read = tuple[Sequence[int], Sequence[float | None], Mapping[int, str]]


def read_data(
    data: str,
    dimensions: Sequence[Dimension],
    keyed: Mapping[int, Sequence[str]],
    marks: Mapping[str, str],
) -> Read:
    """Return places, numbers and what is missing, by place.

    Args:
        data: What stands after DATA=.
        dimensions: What the values are about, in the order of the data.
        keyed: Names that rows begin with, by number of the dimension; empty when data is dense.
        marks: What the file says about its marks for missing values, by mark.

    Raises:
        UnreadableError: there are too few or too many values, or one is neither number nor mark.
    """
    if keyed:
        return _read_keyed(data, dimensions, keyed, marks)
    places = range(math.prod(len(each.codes) for each in dimensions))
    numbers, missing = _dense(data, marks)
    _refuse_other(len(numbers), len(places))
    return places, numbers, missing


def _dense(data: str, marks: Mapping[str, str]) -> tuple[Sequence[float | None], Mapping[int, str]]:
    if '"' not in data and ";" not in data.rstrip(" \t\r\n;\x1a") and "," not in data:
        tokens = data.replace(";", " ").replace("\x1a", " ").split()
        try:
            return _finite(list(map(float, tokens))), {}
        except ValueError:
            pass  # a mark without quotation marks
    else:
        tokens = list(data_tokens(data.rstrip("\x1a\r\n ")))
    return _with_marks(tokens, marks)


def _with_marks(
    tokens: Sequence[str], marks: Mapping[str, str]
) -> tuple[Sequence[float | None], Mapping[int, str]]:
    read = {token: _value(token, marks) for token in dict.fromkeys(tokens)}
    values = [read[token] for token in tokens]
    missing = {place: each for place, each in enumerate(values) if isinstance(each, str)}
    return [None if isinstance(each, str) else each for each in values], missing


def _value(token: str, marks: Mapping[str, str]) -> float | str:
    """Return a number, or why there is none. A dash is nil, that is 0."""
    plain = token.strip('"').strip()
    if plain == "-":
        return 0.0
    if plain and not plain.strip("."):
        said = marks.get(plain, plain)
        return missing_of(said) or said
    try:
        return _finite([float(plain)])[0]
    except ValueError:
        if token.startswith('"'):
            return missing_of(plain) or plain or "empty"
    text = translate("Imports", "the data holds {value}, which is neither a number nor a mark")
    raise UnreadableError(text.format(value=token[:40]))


def _finite(numbers: list[float]) -> list[float]:
    if not all(map(math.isfinite, numbers)):
        raise UnreadableError(translate("Imports", "a number in the data is too large"))
    return numbers


def _read_keyed(
    data: str,
    dimensions: Sequence[Dimension],
    keyed: Mapping[int, Sequence[str]],
    marks: Mapping[str, str],
) -> Read:
    """Read rows that begin with keys; in the format a row that is not there holds only zeros."""
    tokens = list(data_tokens(data.rstrip("\x1a\r\n ")))
    sizes = [len(each.codes) for each in dimensions]
    steps = strides(sizes)
    others = [number for number in range(len(sizes)) if number not in keyed]
    within = [
        sum(index * steps[number] for index, number in zip(at, others, strict=True))
        for at in product(*(range(sizes[number]) for number in others))
    ]
    width = len(keyed) + len(within)
    if len(tokens) % width:
        _refuse_other(len(tokens), (len(tokens) // width + 1) * width)
    begin = _row_beginnings(keyed, steps)
    numbers: list[float | None] = [0.0] * math.prod(sizes)
    missing: dict[int, str] = {}
    read: dict[str, float | str] = {}
    for row in range(0, len(tokens), width):
        start = begin(tokens[row : row + len(keyed)])
        for offset, token in zip(within, tokens[row + len(keyed) : row + width], strict=True):
            if token not in read:
                read[token] = _value(token, marks)
            value = read[token]
            if isinstance(value, str):
                missing[start + offset] = value
                numbers[start + offset] = None
            else:
                numbers[start + offset] = value
    return range(len(numbers)), numbers, missing


def _row_beginnings(
    keyed: Mapping[int, Sequence[str]], steps: Sequence[int]
) -> Callable[[Sequence[str]], int]:
    """Return what gives the place where a row with given keys begins; each row comes once."""
    places = [
        {f'"{name}"': index * steps[number] for index, name in enumerate(names)}
        for number, names in keyed.items()
    ]
    seen: set[int] = set()

    def begin(keys: Sequence[str]) -> int:
        try:
            start = sum(known[key] for known, key in zip(places, keys, strict=True))
        except KeyError as error:
            text = translate("Imports", "a row of data begins with {key}, which no variable has")
            raise UnreadableError(text.format(key=error.args[0])) from error
        if start in seen:
            raise UnreadableError(translate("Imports", "two rows of data begin alike"))
        seen.add(start)
        return start

    return begin


def _refuse_other(found: int, wanted: int) -> None:
    if found != wanted:
        text = translate(
            "Imports", "the file holds {found} values where its variables ask {wanted}"
        )
        raise UnreadableError(text.format(found=found, wanted=wanted))
