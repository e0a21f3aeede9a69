"""How a source's table becomes values of an indicator: proposed, asked for, remembered."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Quantity, Sex
from jimdesk.i18n import fold, translate
from jimdesk.imports.periods import month_of, period_of, periods_of
from jimdesk.imports.table import Dimension, Role, Table
from jimdesk.imports.words import sex_of, sexes_of

SETTING = "import_mappings"
"""Name of the setting of the file that keeps what is remembered."""

LEFT_OUT = "-"
"""Meaning of a category whose values are not read; an empty one is not decided yet."""

WHOLE = "*"
"""Meaning of a category that stands for the whole group."""

ALL_SEX, QUANTITY, PERIOD = "=sex", "=quantity", "=period"
"""What a question is about when it is about the whole table."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a person must say before a table can be read.

    Attributes:
        about: Name of the dimension, else ALL_SEX, QUANTITY or PERIOD.
        text: The question in words.
    """

    about: str
    text: str


# --- proposing -----------------------------------------------------------------------------------


def propose(
    table: Table, measure: Measure | None = None, remembered: Mapping | None = None
) -> Mapping:
    """Return what a table seems to mean; what is not certain is left open.

    Args:
        table: As it was recognised.
        measure: Kind of measure of the indicator, None while it is not chosen.
        remembered: What a person said about an earlier table of the same source; it goes before
            what is recognised, but for the period.
    """
    before = remembered or Mapping()
    roles = _roles(table) | {
        name: role for name, role in before.roles.items() if name in _names(table)
    }
    made = replace(
        before,
        title=table.title,
        sheet=table.sheet,
        roles=roles,
        sexes=_merged(_sexes(table), before.sexes, table),
        picks=_picks(table, roles, before),
        groups={
            name: _names_of_groups(_named(table, name)) | known
            for name, known in before.groups.items()
            if name in _names(table)
        },
        sex=before.sex or str(table.sex or ""),
        period="",
    )
    return with_quantities(made, table, measure)


def with_quantities(mapping: Mapping, table: Table, measure: Measure | None) -> Mapping:
    """Return a mapping with a proposal of what the figures are, where the kinds settle it."""
    settled = quantity_of(table.measure, measure) if measure else None
    dimensions = mapping.of_role(table, Role.MEASURE)
    if not dimensions:
        return replace(mapping, quantity=mapping.quantity or str(settled or ""))
    quantities = dict(mapping.quantities)
    for each in dimensions:
        said = {code: q for code, q in quantities.get(each.name, {}).items() if code in each.codes}
        alone = len(each.codes) == 1 or (each.meanings and _one_of_each_sex(each))
        if not said and alone and settled:
            said = dict.fromkeys(each.codes, str(settled))
        quantities[each.name] = said
    return replace(mapping, quantities=quantities)


def quantity_of(found: Measure | None, wanted: Measure) -> Quantity | None:
    """Return what figures of a kind are for an indicator of a kind, None when they may be several.

    Args:
        found: Kind of measure of the table, None when that is not certain.
        wanted: Kind of measure of the indicator.
    """
    if found is None:
        return None
    if wanted is Measure.COUNT:
        return Quantity.NUMERATOR if found is Measure.COUNT else None
    if found is wanted:
        return Quantity.VALUE
    if wanted is Measure.SEX_DISTRIBUTION and found is Measure.COUNT:
        return Quantity.NUMERATOR
    return None


def grouped(mapping: Mapping, dimension: Dimension) -> Mapping:
    """Return a mapping in which each category of a dimension is a subgroup of its own."""
    groups = mapping.groups | {dimension.name: _names_of_groups(dimension)}
    picks = {name: code for name, code in mapping.picks.items() if name != dimension.name}
    return replace(mapping, groups=groups, picks=picks)


def picked(mapping: Mapping, name: str, code: str) -> Mapping:
    """Return a mapping in which one category alone is read of a dimension; empty for none yet."""
    groups = {key: known for key, known in mapping.groups.items() if key != name}
    picks = {key: known for key, known in mapping.picks.items() if key != name}
    return replace(mapping, groups=groups, picks=picks | ({name: code} if code else {}))


def with_role(mapping: Mapping, table: Table, name: str, role: Role) -> Mapping:
    """Return a mapping in which a dimension tells something else than was recognised."""
    dimension = _named(table, name)
    made = picked(replace(mapping, roles=mapping.roles | {name: str(role)}), name, "")
    sexes = {key: known for key, known in made.sexes.items() if key != name}
    if role is Role.SEX:
        found = sexes_of(dimension.codes, dimension.labels, named=True) or ()
        sexes[name] = {c: str(s) for c, s in zip(dimension.codes, found, strict=False) if s}
    return replace(made, sexes=sexes)


def _roles(table: Table) -> dict[str, str]:
    """Return the recognised roles; one dimension at most tells sexes, and one measures apart."""
    roles = {each.name: str(each.role) for each in table.dimensions}
    for role in (Role.SEX, Role.MEASURE):
        alike = [each for each in table.dimensions if each.role == role]
        alike.sort(key=lambda each: (not any(each.meanings), -len(each.codes)))
        alone = [each for each in alike[:1] if role is Role.MEASURE and _tells_nothing(each)]
        roles |= {each.name: str(Role.OTHER) for each in (*alone, *alike[1:])}
    return roles


def _tells_nothing(measure: Dimension) -> bool:
    return len(measure.codes) == 1 and not any(measure.meanings)


def _sexes(table: Table) -> dict[str, dict[str, str]]:
    return {
        each.name: {
            code: meaning
            for code, meaning in zip(each.codes, each.meanings, strict=True)
            if meaning
        }
        for each in table.dimensions
        if each.role in (Role.SEX, Role.MEASURE) and each.meanings
    }


def _merged(
    found: dict[str, dict[str, str]], said: dict[str, dict[str, str]], table: Table
) -> dict[str, dict[str, str]]:
    names = [name for name in _names(table) if name in found or name in said]
    return {name: found.get(name, {}) | said.get(name, {}) for name in names}


def _picks(table: Table, roles: dict[str, str], before: Mapping) -> dict[str, str]:
    picks = {}
    for each in table.dimensions:
        if roles[each.name] != Role.OTHER or each.name in before.groups:
            continue
        code = before.picks.get(each.name, "")
        code = code if code in each.codes else _only(each)
        if code:
            picks[each.name] = code
    return picks


def _only(dimension: Dimension) -> str:
    """Return the category that holds for all: the only one, or the only total."""
    if len(dimension.codes) == 1:
        return dimension.codes[0]
    pairs = zip(dimension.codes, dimension.labels, strict=True)
    totals = [code for code, label in pairs if _is_whole(label)]
    return totals[0] if len(totals) == 1 else ""


def _names_of_groups(dimension: Dimension) -> dict[str, str]:
    pairs = zip(dimension.codes, dimension.labels, strict=True)
    return {code: WHOLE if _is_whole(label) else label or code for code, label in pairs}


def _is_whole(label: str) -> bool:
    return sex_of(label) is Sex.TOTAL or fold(label) in ("riket", "hela riket", "sverige")


def _one_of_each_sex(dimension: Dimension) -> bool:
    known = [meaning for meaning in dimension.meanings if meaning]
    return len(known) == len(set(known)) and len(dimension.codes) <= len(known) + 1


# --- asking --------------------------------------------------------------------------------------


def open_questions(table: Table, mapping: Mapping, *, quantities: bool = True) -> list[Question]:
    """Return what must be said before the table can be read, in the order of its dimensions.

    Args:
        table: The table.
        mapping: What is said so far.
        quantities: Whether what the figures are is asked for too.
    """
    asked = [question for each in table.dimensions for question in _about(each, mapping)]
    asked += _about_all(table, mapping)
    return asked + (_about_quantities(table, mapping) if quantities else [])


def _about(dimension: Dimension, mapping: Mapping) -> Iterable[Question]:
    name, role = dimension.name, mapping.roles.get(dimension.name)
    shown = dimension.label or name
    if role == Role.SEX:
        known = mapping.sexes.get(name, {})
        unknown = [
            label
            for code, label in zip(dimension.codes, dimension.labels, strict=True)
            if not known.get(code)
        ]
        if unknown:
            text = translate("Mapping", "Whose are the figures of {label} in {dimension}?")
            yield Question(about=name, text=text.format(label=unknown[0], dimension=shown))
    elif role == Role.OTHER and name not in mapping.picks and name not in mapping.groups:
        text = translate("Mapping", "Which category of {dimension} do you want?")
        yield Question(about=name, text=text.format(dimension=shown))


def _about_all(table: Table, mapping: Mapping) -> Iterable[Question]:
    told = mapping.of_role(table, Role.SEX)
    told += [e for e in mapping.of_role(table, Role.MEASURE) if mapping.sexes.get(e.name)]
    if not told and not mapping.sex:
        yield Question(about=ALL_SEX, text=translate("Mapping", "Whose are all these figures?"))
    if not mapping.of_role(table, Role.TIME) and period_of(mapping.period) is None:
        text = translate("Mapping", "Which year are the figures about?")
        yield Question(about=PERIOD, text=text)


def _about_quantities(table: Table, mapping: Mapping) -> list[Question]:
    measures = mapping.of_role(table, Role.MEASURE)
    said = [
        quantity
        for each in measures
        for code, quantity in mapping.quantities.get(each.name, {}).items()
        if code in each.codes and quantity != LEFT_OUT
    ]
    if said or (not measures and mapping.quantity):
        return []
    text = translate("Mapping", "What are the figures: a number, the whole group, or a value?")
    return [Question(about=measures[0].name if measures else QUANTITY, text=text)]


# --- reading by it -------------------------------------------------------------------------------


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


# --- remembering ---------------------------------------------------------------------------------


def remembered(setting: str | None) -> list[Mapping]:
    """Return the mappings that a file remembers, newest first; nothing that cannot be read."""
    try:
        return [_from_json(each) for each in json.loads(setting or "[]")]
    except (ValueError, TypeError, AttributeError):
        return []


def as_setting(mappings: Sequence[Mapping], new: Mapping) -> str:
    """Return the setting in which a mapping stands first, in the place of the one before it."""
    others = [each for each in mappings if _key(each) != _key(new)]
    kept = replace(new, period="")
    return json.dumps([asdict(each) for each in (kept, *others)], ensure_ascii=False)


def find(mappings: Sequence[Mapping], indicator: str, source: str = "") -> Mapping | None:
    """Return the newest mapping of an indicator, or that of a source; None when there is none."""
    for each in mappings:
        if each.indicator == indicator and (not source or fold(each.source) == fold(source)):
            return each
    return None


def table_for(tables: Sequence[Table], mapping: Mapping) -> Table | None:
    """Return the table that a remembered mapping is about, None when that is not certain.

    It has the same dimensions, and the same title but for years, where both have one.
    """
    alike = [
        each
        for each in tables
        if set(_names(each)) == set(mapping.roles) and _same_title(each.title, mapping.title)
    ]
    if len(alike) > 1:
        alike = [each for each in alike if each.sheet == mapping.sheet] or alike
    if len(alike) > 1:
        alike = [each for each in alike if each.title == mapping.title] or alike
    return alike[0] if len(alike) == 1 else None


def _same_title(one: str, other: str) -> bool:
    stems = [re.sub(r"[\W\d]+", " ", fold(title)).strip() for title in (one, other)]
    return not all(stems) or stems[0] == stems[1]


def _key(mapping: Mapping) -> tuple[str, str]:
    return fold(mapping.source), mapping.indicator


def _from_json(read: dict[str, object]) -> Mapping:
    known = {name: value for name, value in read.items() if name in Mapping.__dataclass_fields__}
    made = Mapping(**known)  # type: ignore[arg-type] # as asdict wrote it
    return replace(made, labels=tuple(made.labels))


def _names(table: Table) -> list[str]:
    return [each.name for each in table.dimensions]


def _named(table: Table, name: str) -> Dimension:
    return next(each for each in table.dimensions if each.name == name)
