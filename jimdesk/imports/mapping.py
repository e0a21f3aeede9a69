"""How a source's table becomes values of an indicator, as far as it is said."""

from dataclasses import dataclass, field, replace

from jimdesk.domain.observation import Sex
from jimdesk.imports.periods import month_of, period_of, periods_of
from jimdesk.imports.table import Dimension, Role, Table

LEFT_OUT = "-"
"""Meaning of a category whose values are not read; an empty one is not decided yet."""


WHOLE = "*"
"""Meaning of a category that stands for the whole group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """How one table is read into one indicator.

    All dictionaries go from the name of a dimension; the inner ones from the code of a category.

    Attributes:
        source: Title of the source, by which it is remembered.
        indicator: Readable id of the indicator.
        title: Of the table.
        sheet: Of the workbook, empty for other files.
        roles: What each dimension tells.
        sexes: Code of the sex of each category, or LEFT_OUT.
        quantities: Code of the quantity that a measure is; a measure not named is not read.
        picks: The one category that is read.
        groups: Name of the subgroup that each category is, WHOLE or LEFT_OUT.
        sex: Whose figures they are where no dimension says so.
        quantity: What the figures are where no dimension tells measures apart.
        period: Their period where no dimension says so; never remembered.
        labels: Names of the steps by which it has been read, to know what was typed since.
    """

    source: str = ""
    indicator: str = ""
    title: str = ""
    sheet: str = ""
    roles: dict[str, str] = field(default_factory=dict)
    sexes: dict[str, dict[str, str]] = field(default_factory=dict)
    quantities: dict[str, dict[str, str]] = field(default_factory=dict)
    picks: dict[str, str] = field(default_factory=dict)
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    sex: str = ""
    quantity: str = ""
    period: str = ""
    labels: tuple[str, ...] = ()

    def of_role(self, table: Table, role: Role) -> list[Dimension]:
        """Return the dimensions of a table that have a role here."""
        return [each for each in table.dimensions if self.roles.get(each.name) == role]


def mapped(table: Table, mapping: Mapping) -> Table:
    """Return a table whose dimensions mean what the mapping says, so that its cells do too."""
    dimensions = tuple(_mapped(each, mapping) for each in table.dimensions)
    by_dimension = any(
        each.meanings for each in dimensions if each.role in (Role.SEX, Role.MEASURE)
    )
    sex = Sex(mapping.sex) if mapping.sex and not by_dimension else None
    return replace(table, dimensions=dimensions, sex=sex)


def _mapped(dimension: Dimension, mapping: Mapping) -> Dimension:
    role = Role(mapping.roles.get(dimension.name, dimension.role))
    if role is Role.TIME:
        meanings = dimension.meanings if dimension.role == role else _periods(dimension)
    elif role is Role.OTHER:
        meanings = ()
    else:
        known = mapping.sexes.get(dimension.name, {})
        said = tuple(known.get(code) for code in dimension.codes)
        meanings = tuple(None if each == LEFT_OUT else each for each in said) if known else ()
    return replace(dimension, role=role, meanings=meanings)


def _periods(dimension: Dimension) -> tuple[str | None, ...]:
    found = periods_of(dimension.labels)
    return tuple(
        period or period_of(code) or month_of(code)
        for period, code in zip(found, dimension.codes, strict=True)
    )
