"""Units and functions."""

from jimdesk.domain.collaboration import Theme
from jimdesk.domain.organisation import (
    Function,
    Unit,
)
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.registers.simple import name_field, note_field, simple
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets.field import Field


def units() -> Subject[Unit]:
    """Return how organisational units are listed and shown."""
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
                choices=choices.units(document),
            ),
            Field("valid_from", lambda: translate("Registers", "Exists from"), "year"),
            Field("valid_to", lambda: translate("Registers", "Exists to"), "year"),
            Field(
                "successor_id",
                lambda: translate("Registers", "Taken over by"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "external_code",
                lambda: translate("Registers", "Code in the steering system"),
                help=lambda: translate(
                    "Registers", "As Stratsys knows it; empty means its id here"
                ),
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


def themes() -> Subject[Theme]:
    """Return how the themes that problems are sorted under are listed and shown."""
    return simple(
        Theme,
        icon="layers",
        title=lambda: translate("Registers", "Themes"),
        singular=lambda: translate("Registers", "theme"),
        search=lambda: translate("Registers", "Search themes (Ctrl+F)"),
        add=lambda: translate("Registers", "Add theme"),
        empty=lambda: translate(
            "Registers", "A theme gathers problems that several agencies share."
        ),
        sort_key=lambda theme: (theme.position, theme.id),
        new=lambda document: Theme(
            position=1 + max((each.position for each in document.store.all(Theme)), default=-1)
        ),
        fields=lambda _: (
            name_field(),
            Field("explanation", lambda: translate("Registers", "Explanation"), "long_text"),
        ),
    )
