"""JSON-stat 1 and 2: datasets, and bundles of them.

Source: The JSON-stat Format 2.0 (json-stat.org), and its description of what 1.x had instead.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jimdesk.i18n import translate
from jimdesk.imports.table import (
    EMPTY_CELL,
    Dimension,
    Role,
    Table,
    UnreadableError,
    refuse_too_many,
    unique,
)
from jimdesk.imports.text import clean, iso_day
from jimdesk.imports.words import missing_of

_ROLES = {"time": Role.TIME, "metric": Role.MEASURE}


def is_jsonstat(content: Any) -> bool:
    """Return whether JSON is a dataset, a bundle or collection of them, or part of one."""
    if not isinstance(content, dict):
        return False
    return "class" in content or any(True for _ in _datasets(content))


def read_jsonstat(content: Any) -> list[Table]:
    """Return the tables of a JSON-stat response.

    Raises:
        UnreadableError: it holds no dataset with values, or the parts of one disagree.
    """
    tables = [_table(each) for each in _datasets(content)]
    if not tables:
        raise UnreadableError(translate("Imports", "it is JSON-stat, but holds no dataset"))
    return tables


def _datasets(content: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Find datasets: alone, by name (version 1), or embedded in a collection (version 2)."""
    if isinstance(content.get("dimension"), dict):
        yield content
        return
    link = content.get("link")
    items = link.get("item") if isinstance(link, dict) else None
    within = items if isinstance(items, list) else content.values()
    for each in within:
        if isinstance(each, dict) and isinstance(each.get("dimension"), dict):
            yield each


def _table(dataset: Mapping[str, Any]) -> Table:
    described = dataset["dimension"]
    ids = _texts(dataset.get("id", described.get("id")))
    sizes = _sizes(dataset.get("size", described.get("size")))
    if not ids or len(ids) != len(sizes):
        raise _disagree("id", "size")
    roles = dataset.get("role", described.get("role"))
    dimensions = tuple(
        _dimension(name, described.get(name), size, _role(name, roles))
        for name, size in zip(ids, sizes, strict=True)
    )
    count = math.prod(sizes)
    places, values = _values(dataset.get("value"), count)
    numbers = [_number(value) for value in values]
    status = _status(dataset.get("status"))
    missing = {
        place: _reason(value, status(place))
        for place, value, number in zip(places, values, numbers, strict=True)
        if number is None
    }
    return Table(
        title=clean(_text(dataset.get("label"))),
        source=_text(dataset.get("source")),
        updated=iso_day(_text(dataset.get("updated"))),
        notes=tuple(_texts(dataset.get("note"))),
        dimensions=dimensions,
        places=places,
        numbers=numbers,
        missing=missing,
        unit=_one_unit(dimensions),
    )


def _dimension(name: str, described: Any, size: int, role: Role) -> Dimension:
    category = described.get("category") if isinstance(described, dict) else None
    if not isinstance(category, dict):
        raise _disagree("id", "dimension")
    labels = category.get("label")
    labels = labels if isinstance(labels, dict) else {}
    codes = _codes(category.get("index"), labels)
    if len(codes) != size:
        raise _disagree("size", name)
    units = category.get("unit")
    units = units if isinstance(units, dict) else {}
    named = tuple(_unit(units.get(code)) for code in codes)
    return Dimension(
        name=name,
        label=clean(_text(described.get("label"))),
        role=role,
        codes=unique(codes),
        labels=tuple(clean(_text(labels.get(code)) or code) for code in codes),
        units=named if any(named) else (),
    )


def _codes(index: Any, labels: Mapping[str, Any]) -> Sequence[str]:
    """Return the codes in order; a single category needs no index."""
    if isinstance(index, list):
        return _texts(index)
    if isinstance(index, dict):
        ranks = {code: _number(rank) for code, rank in index.items()}
        if set(ranks.values()) != set(range(len(ranks))):
            raise _disagree("index", "category")
        return sorted(ranks, key=lambda code: ranks[code] or 0)
    return list(labels)


def _values(value: Any, count: int) -> tuple[Sequence[int], Sequence[Any]]:
    """Return places and values, of a list with all of them or of an object with some."""
    if isinstance(value, list):
        if len(value) != count:
            raise _disagree("size", "value")
        refuse_too_many(count)
        return range(count), value
    if not isinstance(value, dict) or not value:
        raise UnreadableError(translate("Imports", "it describes a table but holds no values"))
    refuse_too_many(len(value))
    try:
        sparse = sorted((int(place), each) for place, each in value.items())
    except (TypeError, ValueError) as error:
        raise _disagree("size", "value") from error
    places = [place for place, _ in sparse]
    if places[0] < 0 or places[-1] >= count or len(set(places)) < len(places):
        raise _disagree("size", "value")
    return places, [each for _, each in sparse]


def _status(status: Any) -> Any:
    """Return what gives the status of a place: one for all, a list, or an object with some."""
    if isinstance(status, list):
        return lambda place: status[place] if place < len(status) else ""
    if isinstance(status, dict):
        return lambda place: status.get(str(place), "")
    return lambda place: status or ""


def _reason(value: Any, status: Any) -> str:
    mark = _text(status) or _text(value)
    return missing_of(mark) or mark or EMPTY_CELL


def _sizes(sizes: Any) -> list[int]:
    """Return sizes as whole numbers; some programs write them as texts."""
    found = [_number(int(each) if _is_count(each) else each) for each in _list(sizes)]
    if any(size is None or size < 0 or size != int(size) for size in found):
        raise _disagree("size", "dimension")
    return [int(size or 0) for size in found]


def _is_count(each: Any) -> bool:
    return isinstance(each, str) and each.isascii() and each.isdecimal() and len(each) < 10


def _role(name: str, roles: Any) -> Role:
    for key, role in _ROLES.items():
        if isinstance(roles, dict) and name in _texts(roles.get(key)):
            return role
    return Role.OTHER


def _unit(unit: Any) -> str:
    if not isinstance(unit, dict):
        return _text(unit)
    return _text(unit.get("base")) or _text(unit.get("unit")) or _text(unit.get("label"))


def _one_unit(dimensions: Sequence[Dimension]) -> str:
    units = {unit for each in dimensions for unit in each.units}
    return units.pop() if len(units) == 1 else ""


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _texts(values: Any) -> list[str]:
    return [_text(each) for each in _list(values)]


def _list(values: Any) -> list[Any]:
    if isinstance(values, list):
        return values
    return [] if values is None or isinstance(values, dict) else [values]


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _disagree(one: str, other: str) -> UnreadableError:
    text = translate("Imports", "its parts {one} and {other} do not agree")
    return UnreadableError(text.format(one=one, other=other))
