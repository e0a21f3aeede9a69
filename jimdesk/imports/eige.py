"""JSON of EIGE's Gender Statistics Database: one element for each value."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from jimdesk.i18n import translate
from jimdesk.imports.long import Column, long_table
from jimdesk.imports.table import EMPTY_CELL, Dimension, Role, Table, UnreadableError
from jimdesk.imports.text import clean, iso_day

_ROLES = {"time": Role.TIME, "sex": Role.SEX, "UNIT": Role.MEASURE}
_VALUE = "value"


def is_eige(content: Any) -> bool:
    """Return whether JSON is an export of EIGE's database."""
    return isinstance(content, dict) and isinstance(content.get("elements"), list)


def read_eige(content: Any) -> Table:
    """Return the table of an export; a name that has its code in `_name` keeps both.

    Raises:
        UnreadableError: it holds no values.
    """
    elements = [each for each in content["elements"] if isinstance(each, dict)]
    names = dict.fromkeys(name for each in elements for name in each)
    if _VALUE not in names:
        raise UnreadableError(translate("Imports", "it describes a table but holds no values"))
    units = {_text(each.get("UNIT")) for each in elements}
    if len(units) < 2:
        names = {name: None for name in names if name not in ("UNIT", "_UNIT")}
    columns = [_column(elements, name) for name in names if _is_dimension(name, names)]
    numbers = [_number(each.get(_VALUE)) for each in elements]
    marks = [_text(each.get("flag")) or _text(each.get(_VALUE)) or EMPTY_CELL for each in elements]
    table = long_table(columns, numbers, marks)
    organisation = _text(content.get("datasetSourceOrg"))
    return replace(
        table,
        dimensions=tuple(map(_with_units, table.dimensions)),
        title=clean(_text(content.get("datasetViewName")) or _text(content.get("datasetName"))),
        source=_text(content.get("datasetSourceRef")) or organisation,
        updated=iso_day(_text(content.get("datasetUpdatedOn"))),
        unit=units.pop() if len(units) == 1 else "",
        notes=tuple(filter(None, (organisation, _text(content.get("datasetViewUrl"))))),
    )


def _is_dimension(name: str, names: dict[str, None]) -> bool:
    coded = name.startswith("_") and name[1:] in names
    return name not in (_VALUE, "flag") and not coded


def _column(elements: Sequence[dict[str, Any]], name: str) -> Column:
    labels = [_text(each.get(name)) for each in elements]
    codes = [
        _text(each.get(f"_{name}")) or label for each, label in zip(elements, labels, strict=True)
    ]
    return Column(name=name, codes=codes, labels=labels, role=_ROLES.get(name, Role.OTHER))


def _with_units(dimension: Dimension) -> Dimension:
    return replace(dimension, units=dimension.labels) if dimension.name == "UNIT" else dimension


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < 1e300 else None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
