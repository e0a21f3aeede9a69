"""Decisions, budget items and attachments."""

from jimdesk.domain.budgeting import BudgetLine
from jimdesk.domain.organisation import (
    Attachment,
    Decision,
)
from jimdesk.i18n import translate
from jimdesk.ui.registers.simple import note_field, simple
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets.field import Field


def decisions() -> Subject[Decision]:
    """Return how decisions are listed and shown."""
    return simple(
        Decision,
        icon="check",
        title=lambda: translate("Registers", "Decisions"),
        singular=lambda: translate("Registers", "decision"),
        search=lambda: translate("Registers", "Search decisions (Ctrl+F)"),
        add=lambda: translate("Registers", "Add decision"),
        empty=lambda: translate("Registers", "A decision has a date and a case number."),
        name="title",
        fields=lambda _: (
            Field("title", lambda: translate("Registers", "Title"), required=True),
            Field("decided_on", lambda: translate("Registers", "Decided on"), "date"),
            Field("decided_by", lambda: translate("Registers", "Decided by (function)")),
            Field("case_number", lambda: translate("Registers", "Case number")),
            Field("content", lambda: translate("Registers", "What was decided"), "long_text"),
            note_field(),
        ),
    )


def budget_lines() -> Subject[BudgetLine]:
    """Return how appropriations and budget items are listed and shown."""
    return simple(
        BudgetLine,
        icon="scale",
        title=lambda: translate("Registers", "Budget items"),
        singular=lambda: translate("Registers", "budget item"),
        search=lambda: translate("Registers", "Search budget items (Ctrl+F)"),
        add=lambda: translate("Registers", "Add budget item"),
        empty=lambda: translate(
            "Registers",
            "Appropriations, or parts of them. Gender budgeting says how much of them is analysed.",
        ),
        name="name",
        new=lambda document: BudgetLine(year=document.report_year),
        fields=lambda _: (
            Field("name", lambda: translate("Registers", "Name"), span=2, required=True),
            Field("year", lambda: translate("Registers", "Year"), "year"),
            Field("amount", lambda: translate("Registers", "Amount, kronor"), "number"),
            note_field(),
        ),
    )


def attachments() -> Subject[Attachment]:
    """Return how references to documents are listed and shown."""
    return simple(
        Attachment,
        icon="link",
        title=lambda: translate("Registers", "Documents"),
        singular=lambda: translate("Registers", "document"),
        search=lambda: translate("Registers", "Search documents (Ctrl+F)"),
        add=lambda: translate("Registers", "Add document"),
        empty=lambda: translate(
            "Registers", "Say where documents lie; the documents themselves stay there."
        ),
        name="title",
        fields=lambda _: (
            Field("title", lambda: translate("Registers", "Title"), required=True),
            Field(
                "record_code",
                lambda: translate("Registers", "Belongs to"),
                placeholder="P-001",
                help=lambda: translate("Registers", "The id of a record, such as P-001"),
            ),
            Field(
                "location",
                lambda: translate("Registers", "Path, address or case number"),
                span=2,
                required=True,
            ),
            note_field(),
        ),
    )
