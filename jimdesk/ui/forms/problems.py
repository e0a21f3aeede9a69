"""The form of a problem: who, what and where first; causes, consequences and context folded."""

from jimdesk.domain import links
from jimdesk.domain.problem import (
    Affected,
    CauseKind,
    CauseStatus,
    Control,
    Evidence,
    Justification,
    Level,
)
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Field, Section


def sections(document: Document) -> tuple[Section, ...]:
    """Return the parts of the form."""
    return (_first(document), _deeper(document), _context(document))


def _first(document: Document) -> Section:
    return Section(
        "",
        (
            Field(
                "title",
                lambda: translate("Problems", "Heading"),
                span=2,
                required=True,
                help=lambda: translate(
                    "Problems", "A state, not a measure. At most 90 characters."
                ),
            ),
            Field(
                "who",
                lambda: translate("Problems", "Who"),
                required=True,
                help=lambda: translate("Problems", "Sex and group, for example: women who study"),
            ),
            Field(
                "compared_to",
                lambda: translate("Problems", "Compared to"),
                required=True,
                help=lambda: translate("Problems", "For example: men in the same situation"),
            ),
            Field(
                "difference",
                lambda: translate("Problems", "What the difference is"),
                required=True,
                help=lambda: translate(
                    "Problems", "For example: lower access to vocational training"
                ),
            ),
            Field(
                "location",
                lambda: translate("Problems", "Where in the operation"),
                required=True,
                help=lambda: translate("Problems", "For example: at the prisons for women"),
            ),
            Field(
                "policy_goals",
                lambda: translate("Problems", "Sub-goals"),
                "multi",
                required=True,
                choices=choices.policy_goals(document),
            ),
            Field(
                "evidence",
                lambda: translate("Problems", "Ground"),
                "choice",
                choices=enum_choices(Evidence),
                help=lambda: translate("Problems", "What the problem rests on"),
            ),
            Field(
                "sources",
                lambda: translate("Problems", "Sources"),
                "multi",
                choices=choices.sources(document),
            ),
        ),
    )


def _deeper(document: Document) -> Section:
    del document
    return Section(
        lambda: translate("Problems", "causes, consequences, judgement, control, priority"),
        (
            Field(
                "causes",
                lambda: translate("Problems", "Causes"),
                "rows",
                item=lambda: translate("Problems", "Cause"),
                add=lambda: translate("Problems", "Add cause"),
                rows=(
                    Field(
                        "kind",
                        lambda: translate("Problems", "Kind of cause"),
                        "choice",
                        choices=enum_choices(CauseKind),
                    ),
                    Field(
                        "status",
                        lambda: translate("Problems", "Tested?"),
                        "choice",
                        required=True,
                        choices=enum_choices(CauseStatus),
                    ),
                    Field(
                        "description",
                        lambda: translate("Problems", "Cause in words"),
                        span=2,
                        help=lambda: translate(
                            "Problems", "Goes on from: This is probably due to …"
                        ),
                    ),
                ),
            ),
            Field(
                "causes_unknown",
                lambda: translate("Problems", "The causes are not known yet"),
                "bool",
                span=2,
            ),
            Field(
                "consequence_target",
                lambda: translate("Problems", "Consequence for the target group"),
                "long_text",
                help=lambda: translate("Problems", "Goes on from: The consequence is that …"),
            ),
            Field(
                "consequence_society",
                lambda: translate("Problems", "Consequence for gender equality in society"),
                "long_text",
            ),
            Field(
                "justification",
                lambda: translate("Problems", "Judgement of the difference"),
                "choice",
                choices=enum_choices(Justification),
            ),
            Field(
                "level",
                lambda: translate("Problems", "Level"),
                "choice",
                choices=enum_choices(Level),
            ),
            Field(
                "justification_reason",
                lambda: translate("Problems", "Reason for the judgement"),
                "long_text",
            ),
            Field(
                "control",
                lambda: translate("Problems", "Our control"),
                "choice",
                choices=enum_choices(Control),
            ),
            Field("extent", lambda: translate("Problems", "Since when and how much")),
            Field(
                "affected",
                lambda: translate("Problems", "Affected"),
                "choice",
                choices=enum_choices(Affected),
            ),
            Field(
                "affected_number",
                lambda: translate("Problems", "Number affected, when known"),
                "integer",
            ),
            Field(
                "priority",
                lambda: translate("Problems", "Priority"),
                "choice",
                choices=lambda: [
                    (1, translate("Problems", "1, highest")),
                    (2, "2"),
                    (3, translate("Problems", "3, lowest")),
                ],
            ),
            Field("priority_reason", lambda: translate("Problems", "Reason for the priority")),
        ),
        folded=True,
    )


def _context(document: Document) -> Section:
    return Section(
        lambda: translate("Problems", "directions, themes, partners, mandates, unit, status"),
        (
            Field(
                "directions",
                lambda: translate("Problems", "Directions"),
                "rows",
                item=lambda: translate("Problems", "Direction"),
                add=lambda: translate("Problems", "Add direction"),
                rows=(
                    Field(
                        "direction_id",
                        lambda: translate("Problems", "In direction"),
                        "reference",
                        required=True,
                        choices=choices.directions(document),
                    ),
                    Field(
                        "continuity",
                        lambda: translate("Problems", "The problem is"),
                        "choice",
                        required=True,
                        choices=enum_choices(links.Continuity),
                    ),
                    Field("reason", lambda: translate("Problems", "Reason"), span=2),
                ),
            ),
            Field(
                "themes",
                lambda: translate("Problems", "Themes"),
                "multi",
                choices=lambda: [
                    (theme.id, theme.name)
                    for theme in sorted(
                        document.chain.themes.values(), key=lambda theme: theme.position
                    )
                ],
                help=lambda: translate(
                    "Problems", "The list is edited under The agency, in the tab Themes."
                ),
            ),
            Field(
                "partners",
                lambda: translate("Problems", "Partners"),
                "multi",
                choices=choices.partners(document),
            ),
            Field(
                "mandates",
                lambda: translate("Problems", "Mandates that it answers"),
                "multi",
                choices=choices.mandates(document),
            ),
            Field(
                "indicators",
                lambda: translate("Problems", "Indicators of its extent"),
                "multi",
                choices=choices.indicators(document),
            ),
            Field(
                "related_mandates",
                lambda: translate("Problems", "Assignments nearby"),
                span=2,
                help=lambda: translate(
                    "Problems", "For example Agenda 2030 or work against violence"
                ),
            ),
            Field(
                "unit_id",
                lambda: translate("Problems", "Unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "function_id",
                lambda: translate("Problems", "Function"),
                "reference",
                choices=choices.functions(document),
            ),
            Field(
                "status",
                lambda: translate("Problems", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Problems", "Note"), "long_text"),
        ),
        folded=True,
    )
