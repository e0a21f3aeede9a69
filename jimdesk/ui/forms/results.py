"""The form of a result: description, analysis and assessment, then outputs, effects, text."""

from typing import TYPE_CHECKING

from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.domain.result import Assessment, EffectKind, Ground
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Field, Section

if TYPE_CHECKING:
    pass


def sections(document: Document) -> tuple[Section, ...]:
    """Return the parts of the form."""
    return (
        _first(),
        _outputs(),
        _effects(),
        _decisions(document),
        _report_text(),
        _context(document),
    )


def _first() -> Section:
    return Section(
        "",
        (
            Field(
                "description",
                lambda: translate("Results", "Description"),
                "long_text",
                required=True,
                help=lambda: translate("Results", "What the figures show for women and for men"),
            ),
            Field(
                "analysis",
                lambda: translate("Results", "Analysis"),
                "long_text",
                required=True,
                help=lambda: translate("Results", "Why it is so"),
            ),
            Field(
                "assessment",
                lambda: translate("Results", "Assessment"),
                "choice",
                required=True,
                choices=lambda: [(None, "–"), *((each, each.label) for each in Assessment)],
                help=lambda: translate("Results", "Your own; it stands before the computed signal"),
            ),
            Field(
                "signal_difference",
                lambda: translate("Results", "Why it differs from the computed signal"),
                help=lambda: translate("Results", "Only when the two say different things"),
            ),
            Field(
                "assessment_text",
                lambda: translate("Results", "Assessment in words"),
                "long_text",
                required=True,
                help=lambda: translate("Results", "Against the goal and the policy sub-goal"),
            ),
        ),
    )


def _outputs() -> Section:
    return Section(
        lambda: translate("Results", "outputs and outcome"),
        (
            Field(
                "outputs",
                lambda: translate("Results", "Outputs"),
                "long_text",
                required=True,
                help=lambda: translate(
                    "Results", "What came out of the activities, one on each line"
                ),
            ),
            Field("output_women", lambda: translate("Results", "Volume, women"), "number"),
            Field("output_men", lambda: translate("Results", "Volume, men"), "number"),
            Field(
                "outcome",
                lambda: translate("Results", "Outcome in words"),
                "long_text",
                help=lambda: translate(
                    "Results", "What the indicators show; the figures stand there"
                ),
            ),
        ),
        folded=True,
    )


def _effects() -> Section:
    return Section(
        lambda: translate("Results", "assumed effects, ground, other explanations"),
        (
            Field(
                "effect_target",
                lambda: translate("Results", "Assumed effect for the target group"),
                "long_text",
                help=lambda: translate("Results", "In the short term"),
            ),
            Field(
                "effect_society",
                lambda: translate("Results", "Assumed effect for society"),
                "long_text",
                help=lambda: translate("Results", "In the long term"),
            ),
            Field(
                "effect_kind",
                lambda: translate("Results", "Kind of effect"),
                "choice",
                required=True,
                choices=enum_choices(EffectKind),
            ),
            Field(
                "ground",
                lambda: translate("Results", "Ground of the assumption"),
                "choice",
                choices=enum_choices(Ground),
            ),
            Field("ground_text", lambda: translate("Results", "The ground in words"), "long_text"),
            Field(
                "other_explanations",
                lambda: translate("Results", "Other possible explanations"),
                "long_text",
            ),
        ),
        folded=True,
    )


def _decisions(document: Document) -> Section:
    return Section(
        lambda: translate("Results", "what is changed because of the result, decision"),
        (
            Field(
                "consequence",
                lambda: translate("Results", "What is changed because of the result"),
                "long_text",
                help=lambda: translate("Results", "Decision, operational plan or budget"),
            ),
            Field(
                "decision_id",
                lambda: translate("Results", "Decision"),
                "reference",
                span=2,
                choices=lambda: [
                    (each.id, f"{each.code} {each.title}") for each in document.store.all(Decision)
                ],
            ),
        ),
        folded=True,
    )


def _report_text() -> Section:
    return Section(
        lambda: translate("Results", "text for the annual report"),
        (
            Field(
                "report_text",
                lambda: translate("Results", "Text for the annual report"),
                "long_text",
                lines=(4, 24),
            ),
        ),
        folded=True,
    )


def _context(document: Document) -> Section:
    return Section(
        lambda: translate("Results", "goal and year, sources, mandates, status"),
        (
            Field(
                "goal_id",
                lambda: translate("Results", "Goal"),
                "reference",
                required=True,
                span=2,
                choices=choices.goals(document),
            ),
            Field("year", lambda: translate("Results", "Year"), "year", required=True),
            Field(
                "status",
                lambda: translate("Results", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field(
                "sources",
                lambda: translate("Results", "Sources"),
                "multi",
                choices=choices.sources(document),
            ),
            Field(
                "mandates",
                lambda: translate("Results", "Mandates that it answers"),
                "multi",
                choices=choices.mandates(document),
            ),
            Field("note", lambda: translate("Results", "Note"), "long_text"),
        ),
        folded=True,
    )
