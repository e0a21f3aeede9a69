"""What a table seems to mean, and what changes when a person says otherwise."""

from dataclasses import replace

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Quantity, Sex
from jimdesk.i18n import fold
from jimdesk.imports.mapping import WHOLE, Mapping
from jimdesk.imports.table import Dimension, Role, Table
from jimdesk.imports.words import sex_of, sexes_of


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


def _names(table: Table) -> list[str]:
    return [each.name for each in table.dimensions]


def _named(table: Table, name: str) -> Dimension:
    return next(each for each in table.dimensions if each.name == name)
