"""A row of a form that asks for figures: what the file holds and may show of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from jimdesk.domain.form import Column, Row, Shown
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.imports.form_targets import REASON, VALUE, row_key
from jimdesk.imports.plan import field_of
from jimdesk.review.chain import Chain

Place = tuple[int, str, int | None]
"""Indicator, period and subgroup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The values that a form asks for.

    Attributes:
        chain: The records as they may be shown.
        year: Year that is asked about.
        places: The rows, in their order.
        known: What the file holds, as it may be shown, by place; the year before too.
        hides: Whether a number of an observation must not be shown.
    """

    chain: Chain
    year: int
    places: Sequence[Place]
    known: Mapping[Place, Observation]
    hides: Callable[[Observation, Sex, Quantity], bool]

    def before(self, place: Place) -> Observation | None:
        """Return the same the year before."""
        indicator, period, group = place
        return self.known.get((indicator, f"{self.year - 1}{period[4:]}", group))


def row_of(asked: Asked, place: Place, columns: Iterable[Column]) -> Row:
    """Return the row of a place, with what stands in its columns already."""
    indicator_id, period, group = place
    indicator = asked.chain.indicators[indicator_id]
    cells: dict[str, Shown] = {
        "id": indicator.code,
        "name": indicator.name,
        "counted": definition(indicator),
        "group": asked.chain.subgroup_name(group),
        "period": period,
        "unit": indicator.shown_unit,
    }
    before, now = asked.before(place), asked.known.get(place)
    for column in columns:
        key = column.key
        if key.endswith("_before"):
            cells[key] = _shown(asked, before, key.removesuffix("_before"))
        elif column.kind.is_entry and now is not None and key != REASON:
            cells[key] = _held(asked, now, column)
    return Row(key=row_key(VALUE, indicator_id, period, group or 0), cells=cells)


def definition(indicator: Indicator) -> str:
    """Return what is counted, in words; empty when nobody has said it."""
    parts = (
        (translate("FormPages", "Number: {text}."), indicator.numerator),
        (translate("FormPages", "All: {text}."), indicator.denominator),
        (translate("FormPages", "Measured: {text}."), indicator.reference_date),
    )
    return " ".join(text.format(text=said.strip(" .")) for text, said in parts if said.strip())


def _shown(asked: Asked, row: Observation | None, field: str) -> Shown:
    """Return a number as it may be shown, or the sign that says why there is none."""
    if row is None or field == "text_value":
        return row.text_value if row else None
    who, _, what = field.partition("_")
    sex, quantity = Sex(who), Quantity(what)
    measure = asked.chain.indicators[row.indicator_id].measure
    number: float | None = getattr(row, field_of(row, sex, quantity, measure))
    missing = row.figures(sex).missing
    if number is None and asked.hides(row, sex, quantity):
        return Missing.PROTECTED.sign
    return missing.sign if number is None and missing is not None else number


def _held(asked: Asked, row: Observation, column: Column) -> Shown:
    """Return what a cell to fill in holds already; nothing for what is hidden."""
    is_number = column.kind.is_number
    value: Shown = _shown(asked, row, column.key) if is_number else getattr(row, column.key)
    return None if value in (Missing.PROTECTED.sign, "") else value
