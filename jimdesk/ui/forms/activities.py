"""The form of an activity: what changes in the ordinary work, for which goals, by whom and when."""

from jimdesk.domain.activity import ActivityKind
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Field, Section


def sections(document: Document) -> tuple[Section, ...]:
    """Return the parts of the form."""
    return (_first(document), _deeper(document))


def _first(document: Document) -> Section:
    return Section(
        "",
        (
            Field("title", lambda: translate("Activities", "Title"), span=2, required=True),
            Field(
                "ordinary_change",
                lambda: translate("Activities", "What changes in the ordinary work"),
                "long_text",
            ),
            Field(
                "goals",
                lambda: translate("Activities", "Goals that it is to help reach"),
                "multi",
                required=True,
                choices=choices.goals(document),
            ),
            Field(
                "kind",
                lambda: translate("Activities", "Kind of activity"),
                "choice",
                choices=enum_choices(ActivityKind),
            ),
            Field(
                "responsible_id",
                lambda: translate("Activities", "Responsible"),
                "reference",
                choices=choices.functions(document),
                help=lambda: translate("Activities", "A function, not a person"),
            ),
            Field(
                "starts_on",
                lambda: translate("Activities", "Starts"),
                "date",
                placeholder="2026-03",
            ),
            Field(
                "ends_on", lambda: translate("Activities", "Ends"), "date", placeholder="2026-12-31"
            ),
            Field(
                "expected_output",
                lambda: translate("Activities", "Expected output"),
                "long_text",
                required=True,
                help=lambda: translate("Activities", "What is to come out of it"),
            ),
        ),
    )


def _deeper(document: Document) -> Section:
    return Section(
        lambda: translate("Activities", "outcome, resources, partners, plan, status"),
        (
            Field(
                "outcome",
                lambda: translate("Activities", "Outcome"),
                "long_text",
                help=lambda: translate("Activities", "What came out of it"),
            ),
            Field(
                "already_ongoing",
                lambda: translate("Activities", "The work went on already and is made visible"),
                "bool",
                span=2,
            ),
            Field("cost", lambda: translate("Activities", "Cost, kronor"), "number"),
            Field("hours", lambda: translate("Activities", "Working hours"), "number"),
            Field(
                "partners",
                lambda: translate("Activities", "Partners"),
                "multi",
                choices=choices.partners(document),
            ),
            Field(
                "plan_reference",
                lambda: translate("Activities", "Place in the operational plan"),
                help=lambda: translate("Activities", "Id or heading in the ordinary plan"),
            ),
            Field(
                "unit_id",
                lambda: translate("Activities", "Unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "status",
                lambda: translate("Activities", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Activities", "Note"), "long_text"),
        ),
        folded=True,
    )
