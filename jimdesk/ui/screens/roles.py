"""Roles: a page for every function with what it owns and what is asked of it now."""

from jimdesk.domain.meeting import Contact
from jimdesk.domain.organisation import Function
from jimdesk.i18n import swedish_key, translate
from jimdesk.review.roles import owned
from jimdesk.ui import choices
from jimdesk.ui.document import Document
from jimdesk.ui.role_part import RolePart
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field, Section

_TABLES = frozenset(
    {
        "function",
        "contact",
        "unit",
        "problem",
        "goal",
        "indicator",
        "observation",
        "activity",
        "result",
        "meeting",
        "meeting_point",
        "key_date",
        "key_date_done",
        "form_request",
        "form_answer",
    }
)


def subject() -> Subject[Function]:
    """Return how functions are listed and shown as roles."""
    return Subject(
        kind=Function,
        icon="user-round",
        title=lambda: translate("Roles", "Roles"),
        singular=lambda: translate("Roles", "function"),
        search=lambda: translate("Roles", "Search roles (Ctrl+F)"),
        add=lambda: translate("Roles", "Add function"),
        empty=lambda: translate(
            "Roles",
            "A function owns goals, activities and figures, such as director-general, head of"
            " department or controller. No persons' names.",
        ),
        tables=_TABLES,
        sections=lambda document: (_first(document),),
        name=lambda _, function: function.name,
        unnamed=lambda: translate("Roles", "Function without a name"),
        meta=_meta,
        row_status=lambda _document, _function: None,
        new=lambda _: Function(),
        order=lambda _, functions: sorted(functions, key=lambda it: swedish_key(it.name)),
        rows={
            "contacts": RowsField(
                Contact, "function_id", ("unit_id", "task", "valid_from", "valid_to")
            )
        },
        parts=lambda document, _: (RolePart(document),),
    )


def _meta(document: Document, function: Function) -> str:
    return translate("Roles", "Owns %n records", "", n=len(owned(document.chain, function)))


def _first(document: Document) -> Section:
    return Section(
        lambda: translate("Roles", "The function"),
        (
            Field("name", lambda: translate("Roles", "Name"), required=True),
            Field("note", lambda: translate("Roles", "Note"), "long_text"),
            Field(
                "contacts",
                lambda: translate("Roles", "Contact persons of the network"),
                "rows",
                rows=(
                    Field("unit_id", lambda: translate("Roles", "Unit"), "reference",
                          choices=choices.units(document)),
                    Field("task", lambda: translate("Roles", "Task in the work")),
                    Field("valid_from", lambda: translate("Roles", "From year"), "year"),
                    Field("valid_to", lambda: translate("Roles", "To year"), "year"),
                ),
                item=lambda: translate("Roles", "Contact person"),
                add=lambda: translate("Roles", "Add contact person"),
                help=lambda: translate(
                    "Roles", "By function and unit, without names of persons"
                ),
            ),
        ),
    )  # fmt: skip
