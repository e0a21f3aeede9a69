"""What a stored field is called on screen, taken from the forms that show it."""

from functools import cache
from importlib import import_module
from typing import Any

from jimdesk.domain.observation import Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.ui.widgets.field import Field, Section, words


class _NoDocument:
    """Stands in for the document while only the words of the fields are read."""

    def __getattr__(self, _name: str) -> Any:
        return self


def field_name(table: str, field: str) -> str:
    """Return the label of a field of a table; the field's own name when no form shows it."""
    if field == "deleted":
        return translate("FieldNames", "In the wastebasket")
    if table in _SAID:
        return _said(table, field)
    if table in ("effect_node", "effect_arrow"):
        return _effect(field)
    if table == "observation":
        return _observation_field(field)
    return _labels(table).get(field, field)


@cache
def _labels(table: str) -> dict[str, str]:
    sections: tuple[Section, ...] = ()
    module = _MODULES.get(table)
    if module is not None:
        subject = import_module(f"jimdesk.ui.screens.{module}").subject()
        sections = subject.sections(_NoDocument())
    fields: list[Field] = [field for section in sections for field in section.fields]
    if table in _ROWS:
        owner, rows = _ROWS[table]
        return _row_labels(owner, rows)
    return {field.name: words(field.label) for field in fields}


def _row_labels(owner: str, rows: str) -> dict[str, str]:
    subject = import_module(f"jimdesk.ui.screens.{_MODULES[owner]}").subject()
    found = (
        field
        for section in subject.sections(_NoDocument())
        for each in section.fields
        if each.name == rows
        for field in each.rows
    )
    return {field.name: words(field.label) for field in found}


_MODULES = {
    "direction": "directions",
    "problem": "problems",
    "goal": "goals",
    "activity": "activities",
    "indicator": "indicators",
    "source": "sources",
    "result": "results",
    "assessment_round": "assessments",
    "budget_analysis": "budgeting",
    "partner": "partners",
    "learning_example": "learning_examples",
    "meeting": "meetings",
}


_ROWS = {"agreement": ("partner", "agreements")}
"""Tables whose records are rows of another's form, and which rows."""

_SAID = {
    "goal_version": "goal",
    "indicator_version": "indicator",
    "goal_follow_up": "",
    "activity_follow_up": "",
    "value_review": "",
    "result_review": "",
}
"""What is said of a record, and the table whose words name its other fields."""


def _said(table: str, field: str) -> str:
    own = {
        "status": translate("FieldNames", "Status"),
        "state": translate("FieldNames", "State"),
        "comment": translate("FieldNames", "Comment"),
        "reason": translate("FieldNames", "Reason"),
        "reopened": translate("FieldNames", "Changed after approval"),
        "function_id": translate("FieldNames", "Function"),
        "decision_id": translate("FieldNames", "Decision"),
        "said_on": translate("FieldNames", "Date"),
        "reviewed_on": translate("FieldNames", "Date"),
    }
    return own.get(field) or field_name(_SAID[table], field)


def _effect(field: str) -> str:
    own = {
        "because": translate("FieldNames", "Because"),
        "ground": translate("FieldNames", "Ground"),
        "ground_text": translate("FieldNames", "Ground in words"),
        "source_id": translate("FieldNames", "Source"),
        "hidden": translate("FieldNames", "Left out of the picture"),
        "text": translate("FieldNames", "Text"),
        "kind": translate("FieldNames", "Kind of box"),
        "step": translate("FieldNames", "Column"),
    }
    return own.get(field, field)


def _observation_field(field: str) -> str:
    sex, _, quantity = field.partition("_")
    if sex in set(Sex) and quantity in set(Quantity):
        return f"{Sex(sex).label}, {_quantity(Quantity(quantity))}"
    return field


def _quantity(quantity: Quantity) -> str:
    return {
        Quantity.NUMERATOR: translate("FieldNames", "number"),
        Quantity.DENOMINATOR: translate("FieldNames", "all in the group"),
        Quantity.VALUE: translate("FieldNames", "value"),
    }[quantity]
