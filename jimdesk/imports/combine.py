"""Files that hold one sex each, chosen together, made into one table."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath

from jimdesk.domain.observation import Sex
from jimdesk.imports.measures import measure_of
from jimdesk.imports.table import Dimension, Role, Table, indices, strides
from jimdesk.imports.words import without_sex


def combined(tables: Sequence[Table]) -> list[Table]:
    """Return tables in which those of one sex each, alike in all else, are one.

    They belong together when they come from files or sheets whose names differ by the sex only;
    when their dimensions are the same but for the sex; and when no sex comes twice.
    """
    groups: dict[object, list[Table]] = defaultdict(list)
    from_file = Counter(table.files for table in tables)
    for number, table in enumerate(tables):
        sheet = without_sex(table.sheet) if from_file[table.files] > 1 else ""
        groups[(sheet, _likeness(table)) if _only_sex(table) else number].append(table)
    return [table for group in groups.values() for table in _joined(group)]


def _joined(group: Sequence[Table]) -> Sequence[Table]:
    sexes = [_only_sex(each) for each in group]
    files = {(each.files, each.sheet) for each in group}
    if len(group) < 2 or len(set(sexes)) < len(group) or len(files) < len(group):
        return group
    return [_one(group, [sex for sex in sexes if sex])]


def _only_sex(table: Table) -> Sex | None:
    """Return the sex of a table that is about one alone."""
    for each in table.dimensions:
        if each.role == Role.SEX:
            return Sex(each.meanings[0]) if len(each.codes) == 1 and each.meanings[0] else None
    return table.sex if not any(each.meanings for each in _measures(table)) else None


def _measures(table: Table) -> list[Dimension]:
    return [each for each in table.dimensions if each.role == Role.MEASURE]


def _likeness(table: Table) -> object:
    """Return what tables that belong together have in common."""
    dimensions = tuple((each.name, each.role) for each in _others(table))
    measures = tuple(each.codes for each in _measures(table))
    stem = without_sex(PurePath(table.files[0]).stem) if table.files else ""
    return stem.casefold(), dimensions, measures


def _others(table: Table) -> list[Dimension]:
    return [each for each in table.dimensions if each.role != Role.SEX]


def _one(group: Sequence[Table], sexes: Sequence[Sex]) -> Table:
    """Return one table of several, with the sex as the last dimension."""
    dimensions = [_union(same) for same in zip(*map(_others, group), strict=True)]
    names = tuple(map(str, sexes))
    dimensions.append(
        Dimension(name="sex", role=Role.SEX, codes=names, labels=names, meanings=names)
    )
    steps = strides([len(each.codes) for each in dimensions])
    numbers: dict[int, float | None] = {}
    missing: dict[int, str] = {}
    for last, table in enumerate(group):
        move = _moves(table, dimensions, steps)
        for place, number in zip(table.places, table.numbers, strict=True):
            new = move(place) + last
            numbers[new] = number
            if number is None:
                missing[new] = table.missing[place]
    places = sorted(numbers)
    first = group[0]
    made = replace(
        first,
        title=next((each.title for each in group if each.title), ""),
        source=next((each.source for each in group if each.source), ""),
        updated=max(each.updated for each in group),
        unit=next((each.unit for each in group if each.unit), ""),
        dimensions=tuple(dimensions),
        places=places,
        numbers=[numbers[place] for place in places],
        missing=missing,
        sex=None,
        notes=tuple(dict.fromkeys(note for each in group for note in each.notes)),
        warnings=tuple(dict.fromkeys(each for table in group for each in table.warnings)),
        files=tuple(dict.fromkeys(file for each in group for file in each.files)),
    )
    return replace(made, measure=measure_of(made))


def _union(same: Sequence[Dimension]) -> Dimension:
    """Return a dimension with the categories of several, each once."""
    found: dict[str, tuple[str, str | None]] = {}
    for each in same:
        meanings = each.meanings or (None,) * len(each.codes)
        for code, label, meaning in zip(each.codes, each.labels, meanings, strict=True):
            found.setdefault(code, (label, meaning))
    return replace(
        same[0],
        codes=tuple(found),
        labels=tuple(label for label, _ in found.values()),
        meanings=tuple(meaning for _, meaning in found.values()) if same[0].meanings else (),
    )


def _moves(
    table: Table, dimensions: Sequence[Dimension], steps: Sequence[int]
) -> Callable[[int], int]:
    """Return what gives the place in the common table for a place in one of its parts."""
    sizes = [len(each.codes) for each in table.dimensions]
    tables: list[list[int]] = []
    number = 0
    for each in table.dimensions:
        if each.role == Role.SEX:
            tables.append([0])
            continue
        at = {code: index * steps[number] for index, code in enumerate(dimensions[number].codes)}
        tables.append([at[code] for code in each.codes])
        number += 1

    def move(place: int) -> int:
        at = indices(place, sizes)
        return sum(moved[index] for moved, index in zip(tables, at, strict=True))

    return move
