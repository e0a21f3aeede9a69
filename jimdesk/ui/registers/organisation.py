"""Units, functions and partners."""

from collections.abc import Callable

from jimdesk.domain.organisation import (
    Function,
    Partner,
    Unit,
)
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.registers.simple import name_field, note_field, simple
from jimdesk.ui.subject import Subject, choices_of
from jimdesk.ui.widgets.field import Field


def units() -> Subject[Unit]:
    """Return how organisational units are listed and shown."""

    def others(document: Document) -> Callable[[], list[tuple[int, str]]]:
        return choices_of(document, lambda chain: chain.units, lambda unit: unit.name)

    return simple(
        Unit,
        icon="building-2",
        title=lambda: translate("Registers", "Units"),
        singular=lambda: translate("Registers", "unit"),
        search=lambda: translate("Registers", "Search units (Ctrl+F)"),
        add=lambda: translate("Registers", "Add unit"),
        empty=lambda: translate(
            "Registers", "Problems, goals, activities and figures can belong to a unit."
        ),
        fields=lambda document: (
            name_field(),
            Field(
                "parent_id",
                lambda: translate("Registers", "Part of"),
                "reference",
                choices=others(document),
            ),
            Field("valid_from", lambda: translate("Registers", "Exists from"), "year"),
            Field("valid_to", lambda: translate("Registers", "Exists to"), "year"),
            Field(
                "successor_id",
                lambda: translate("Registers", "Taken over by"),
                "reference",
                choices=others(document),
            ),
            note_field(),
        ),
    )


def functions() -> Subject[Function]:
    """Return how functions are listed and shown."""
    return simple(
        Function,
        icon="users",
        title=lambda: translate("Registers", "Functions"),
        singular=lambda: translate("Registers", "function"),
        search=lambda: translate("Registers", "Search functions (Ctrl+F)"),
        add=lambda: translate("Registers", "Add function"),
        empty=lambda: translate(
            "Registers", "A function owns goals and figures, such as controller. No persons' names."
        ),
        fields=lambda _: (name_field(), note_field()),
    )


def partners() -> Subject[Partner]:
    """Return how partners are listed and shown."""
    return simple(
        Partner,
        icon="users",
        title=lambda: translate("Registers", "Partners"),
        singular=lambda: translate("Registers", "partner"),
        search=lambda: translate("Registers", "Search partners (Ctrl+F)"),
        add=lambda: translate("Registers", "Add partner"),
        empty=lambda: translate(
            "Registers", "A partner is an organisation that a problem is solved together with."
        ),
        fields=lambda _: (
            name_field(),
            Field("contact", lambda: translate("Registers", "Function to contact")),
            Field("agreement", lambda: translate("Registers", "Agreement or assignment"), span=2),
            note_field(),
        ),
    )
