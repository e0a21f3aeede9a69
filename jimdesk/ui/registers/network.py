"""The network of contact persons, and the dates of the year."""

from jimdesk.domain.meeting import Contact, DateKind, KeyDate
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.registers.simple import note_field, simple
from jimdesk.ui.subject import Subject, choices_of, enum_choices
from jimdesk.ui.widgets.field import Field


def contacts() -> Subject[Contact]:
    """Return how contact persons are listed and shown: by function and unit, without names."""
    return simple(
        Contact,
        icon="users",
        title=lambda: translate("Registers", "Contact persons"),
        singular=lambda: translate("Registers", "contact person"),
        search=lambda: translate("Registers", "Search contact persons (Ctrl+F)"),
        add=lambda: translate("Registers", "Add contact person"),
        empty=lambda: translate(
            "Registers",
            "The network of contact persons, by function and unit. No persons' names.",
        ),
        fields=lambda document: (
            _function(document),
            Field(
                "unit_id",
                lambda: translate("Registers", "Unit"),
                "reference",
                choices=choices_of(document, lambda chain: chain.units, lambda unit: unit.name),
            ),
            Field("task", lambda: translate("Registers", "Task in the work"), "long_text"),
            Field("valid_from", lambda: translate("Registers", "From year"), "year"),
            Field("valid_to", lambda: translate("Registers", "To year"), "year"),
            note_field(),
        ),
        tables=frozenset({"function", "unit"}),
        named=_contact_name,
    )


def _contact_name(document: Document, contact: Contact) -> str:
    function = document.chain.functions.get(contact.function_id or 0)
    unit = document.chain.units.get(contact.unit_id or 0)
    return ", ".join(filter(None, (function.name if function else "", unit.name if unit else "")))


def key_dates() -> Subject[KeyDate]:
    """Return how the dates of the year are listed and shown."""
    return simple(
        KeyDate,
        icon="calendar",
        title=lambda: translate("Registers", "Dates of the year"),
        singular=lambda: translate("Registers", "date"),
        search=lambda: translate("Registers", "Search dates (Ctrl+F)"),
        add=lambda: translate("Registers", "Add date"),
        empty=lambda: translate(
            "Registers", "Dates that come back every year, or once, stand in the calendar."
        ),
        name="title",
        fields=lambda document: (
            Field("title", lambda: translate("Registers", "Title"), required=True),
            Field(
                "day",
                lambda: translate("Registers", "Day"),
                required=True,
                placeholder="02-22",
                help=lambda: translate(
                    "Registers", "Month and day for every year, a whole date for once"
                ),
            ),
            Field(
                "kind",
                lambda: translate("Registers", "Kind"),
                "choice",
                choices=enum_choices(DateKind),
            ),
            Field("recipient", lambda: translate("Registers", "Recipient")),
            _function(document),
            Field(
                "ground",
                lambda: translate("Registers", "Rule or process that sets the date"),
                span=2,
            ),
            note_field(),
        ),
        sort_key=lambda each: each.day[-len("MM-DD") :],
    )


def _function(document: Document) -> Field:
    return Field(
        "function_id",
        lambda: translate("Registers", "Function"),
        "reference",
        choices=choices_of(document, lambda chain: chain.functions, lambda each: each.name),
    )
