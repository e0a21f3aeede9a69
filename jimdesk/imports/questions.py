"""What a person must say before a table can be read."""

from collections.abc import Iterable
from dataclasses import dataclass

from jimdesk.i18n import translate
from jimdesk.imports.mapping import LEFT_OUT, Mapping
from jimdesk.imports.periods import period_of
from jimdesk.imports.table import Dimension, Role, Table

ALL_SEX, QUANTITY, PERIOD = "=sex", "=quantity", "=period"
"""What a question is about when it is about the whole table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a person must say before a table can be read.

    Attributes:
        about: Name of the dimension, else ALL_SEX, QUANTITY or PERIOD.
        text: The question in words.
    """

    about: str
    text: str


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
