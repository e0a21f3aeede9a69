"""The indicators' series as JSON-stat 2.0, which statistics tools read as they read SCB's.

One dataset per indicator in a collection: group, sex, quantity (with its unit) and time, always in
that order. What is missing or protected is null, with its sign in "status".

Source: The JSON-stat Format 2.0 (json-stat.org/full/).
"""

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.imports.jsonstat import read_jsonstat
from jimdesk.imports.table import UnreadableError
from jimdesk.office.text import plain
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.reports.flat import Figure, Flat, Series
from jimdesk.reports.parts.words import sex_word

_DIMENSIONS = ("group", "sex", "quantity", "time")
_ALL = "all"

Place = tuple[int | None, Sex, Quantity, str]
"""Subgroup, sex, quantity and period of a figure."""


def write_jsonstat(flat: Flat, path: Path) -> None:
    """Write all series; the file is read back with our own reader before it gets its name.

    An indicator without a single figure has no dataset.

    Raises:
        HeldError, JimdeskError: see `write_checked`.
    """
    content = collection(flat)
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    write_checked(
        path, lambda target: _save(target, text), lambda target: refuse_faulty(faults(target))
    )


def collection(flat: Flat) -> dict[str, Any]:
    """Return all series as a JSON-stat collection."""
    return {
        "version": "2.0",
        "class": "collection",
        "label": plain(f"{flat.agency.name or flat.agency.short_name} {flat.year}".strip()),
        "updated": flat.at.isoformat(timespec="seconds"),
        "note": [flat.status],
        "link": {"item": [_dataset(flat, each) for each in flat.series if each.figures]},
    }


def faults(path: Path) -> list[str]:
    """Return what is wrong with a collection of ours, empty when every reader can read it."""
    content = json.loads(path.read_text("utf-8"))
    datasets = content["link"]["item"]
    found = []
    for each in datasets:
        name = each["label"]
        cells = math.prod(each["size"])
        if [len(each["dimension"][key]["category"]["index"]) for key in each["id"]] != each["size"]:
            found.append(f"{name}: size")
        if len(each["value"]) != cells:
            found.append(f"{name}: value")
        if any(not 0 <= int(place) < cells for place in each.get("status", {})):
            found.append(f"{name}: status")
    try:
        tables = read_jsonstat(content) if datasets else []
    except UnreadableError as error:
        return [*found, str(error)]
    again = [[each.numbers[at] for at in range(len(each.numbers))] for each in tables]
    if again != [[*map(_float, each["value"])] for each in datasets]:
        found.append("value")
    return found


def _float(value: float | None) -> float | None:
    return None if value is None else float(value)


def _dataset(flat: Flat, series: Series) -> dict[str, Any]:
    by_place = {_place(each): each for each in series.figures}
    groups = {each.subgroup_id: each.group for each in series.figures}
    sexes = [sex for sex in Sex if any(each.sex is sex for each in series.figures)]
    quantities = [each for each in Quantity if _is_used(each, series.figures)]
    periods = sorted({each.period for each in series.figures})
    places: list[Place] = [
        (group, sex, quantity, period)
        for group in groups
        for sex in sexes
        for quantity in quantities
        for period in periods
    ]
    figures = [by_place.get(place) for place in places]
    status = {
        str(at): each.missing.sign
        for at, each in enumerate(figures)
        if each is not None and each.missing is not None
    }
    dataset: dict[str, Any] = {
        "version": "2.0",
        "class": "dataset",
        "label": plain(f"{series.indicator.code} {series.indicator.name}".strip()),
        "source": plain(series.source),
        "updated": flat.at.isoformat(timespec="seconds"),
        "note": [flat.status],
        "id": list(_DIMENSIONS),
        "size": [len(groups), len(sexes), len(quantities), len(periods)],
        "role": {"time": ["time"], "metric": ["quantity"]},
        "dimension": _dimensions(series, groups, sexes, quantities, periods),
        "value": [None if each is None else each.number for each in figures],
    }
    return dataset | ({"status": status} if status else {})


def _place(figure: Figure) -> Place:
    return figure.subgroup_id, figure.sex, figure.quantity, figure.period


def _is_used(quantity: Quantity, figures: Iterable[Figure]) -> bool:
    return quantity is Quantity.VALUE or any(
        each.number is not None for each in figures if each.quantity is quantity
    )


def _dimensions(
    series: Series,
    groups: dict[int | None, str],
    sexes: list[Sex],
    quantities: list[Quantity],
    periods: list[str],
) -> dict[str, Any]:
    indicator = series.indicator
    whole = translate("JsonStat", "All")
    named = {str(key or _ALL): plain(name) if key else whole for key, name in groups.items()}
    quantity = _category({each.value: _quantity(indicator, each) for each in quantities})
    quantity["unit"] = {each.value: _unit(series, each) for each in quantities}
    return {
        "group": {
            "label": translate("JsonStat", "Group"),
            "category": _category(named),
        },
        "sex": {
            "label": translate("JsonStat", "Sex"),
            "category": _category({each.value: sex_word(indicator, each) for each in sexes}),
        },
        "quantity": {"label": translate("JsonStat", "Measure"), "category": quantity},
        "time": {
            "label": translate("JsonStat", "Period"),
            "category": _category({each: each for each in periods}),
        },
    }


def _category(labels: dict[str, str]) -> dict[str, Any]:
    return {"index": list(labels), "label": labels}


def _quantity(indicator: Indicator, quantity: Quantity) -> str:
    word = {
        Quantity.NUMERATOR: translate("JsonStat", "Numerator"),
        Quantity.DENOMINATOR: translate("JsonStat", "Denominator"),
        Quantity.VALUE: indicator.measure.label,
    }[quantity]
    said = {
        Quantity.NUMERATOR: indicator.numerator,
        Quantity.DENOMINATOR: indicator.denominator,
        Quantity.VALUE: "",
    }[quantity]
    return f"{word}: {plain(said)}" if said else word


def _unit(series: Series, quantity: Quantity) -> dict[str, Any]:
    """Return the unit; numerators count persons or the unit's whole, whatever the share."""
    if quantity is Quantity.VALUE:
        return {"base": plain(series.indicator.shown_unit), "decimals": series.decimals}
    is_amount = series.indicator.measure in (Measure.AMOUNT, Measure.AMOUNT_PER_PERSON)
    if is_amount and quantity is Quantity.NUMERATOR:
        return {"base": plain(series.indicator.unit), "decimals": series.decimals}
    return {"base": translate("JsonStat", "number"), "decimals": 0}


def _save(path: Path, text: str) -> None:
    path.write_text(text + "\n", "utf-8", newline="\n")
