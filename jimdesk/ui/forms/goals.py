"""The form of a goal: the state that is wanted and by when; the rest folded."""

from jimdesk.domain.goal import GoalKind
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
            Field(
                "statement",
                lambda: translate("Goals", "Wording"),
                "long_text",
                required=True,
                help=lambda: translate(
                    "Goals", "The wanted state for the target group, not what is to be done"
                ),
            ),
            Field(
                "kind",
                lambda: translate("Goals", "Kind of goal"),
                "choice",
                choices=enum_choices(GoalKind),
            ),
            Field(
                "due_year", lambda: translate("Goals", "To be reached by"), "year", required=True
            ),
            Field(
                "problems",
                lambda: translate("Goals", "Problems that it is to help solve"),
                "multi",
                required=True,
                choices=choices.problems(document),
            ),
            Field(
                "indicators",
                lambda: translate("Goals", "Followed up by"),
                "multi",
                choices=choices.indicators(document),
            ),
            Field(
                "owner_id",
                lambda: translate("Goals", "Owner"),
                "reference",
                required=True,
                choices=choices.functions(document),
                help=lambda: translate(
                    "Goals", "A function, not a person; functions are added under Agency"
                ),
            ),
            Field(
                "owner_accepted",
                lambda: translate("Goals", "The owner has accepted the goal"),
                "bool",
            ),
        ),
    )


def _deeper(document: Document) -> Section:
    return Section(
        lambda: translate("Goals", "judgement without indicators, activities, plan, status"),
        (
            Field(
                "qualitative_assessment",
                lambda: translate("Goals", "How it is judged without an indicator"),
                "long_text",
            ),
            Field(
                "activities",
                lambda: translate("Goals", "Activities"),
                "multi",
                choices=choices.activities(document),
            ),
            Field(
                "plan_reference",
                lambda: translate("Goals", "Place in the operational plan"),
                help=lambda: translate("Goals", "Id or heading in the ordinary plan"),
            ),
            Field("area", lambda: translate("Goals", "Area of the plan")),
            Field(
                "unit_id",
                lambda: translate("Goals", "Unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "status",
                lambda: translate("Goals", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Goals", "Note"), "long_text"),
        ),
        folded=True,
    )
