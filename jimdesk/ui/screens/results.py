"""Results: what became of a goal in a year, with the figures beside the text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.domain.record import code_number
from jimdesk.domain.result import Assessment, EffectKind, Ground, Result
from jimdesk.i18n import translate
from jimdesk.statistics.figures import of_year, row
from jimdesk.statistics.sentences import summary
from jimdesk.ui.chain_links import down_to_goal
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_part import DraftPart
from jimdesk.ui.look import assessment_status, related_goal, whole_group
from jimdesk.ui.place import Place
from jimdesk.ui.result_parts import SignalPart, TextPart
from jimdesk.ui.review_part import ReviewPart
from jimdesk.ui.subject import LinkField, Part, Subject, choices_of, enum_choices
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Link, Related
from jimdesk.ui.widgets.status import Status

if TYPE_CHECKING:
    from jimdesk.ui.record_screen import Detail

_TABLES = frozenset(
    {
        "result",
        "result_source",
        "source",
        "mandate_result",
        "mandate",
        "decision",
        "goal",
        "goal_problem",
        "problem",
        "problem_policy_goal",
        "policy_goal",
        "goal_indicator",
        "indicator",
        "observation",
        "activity_goal",
        "activity",
        "goal_follow_up",
        "result_review",
        "function",
        "activity_follow_up",
    }
)


def subject() -> Subject[Result]:
    """Return how results are listed and shown."""
    return Subject(
        kind=Result,
        icon="clipboard-check",
        title=lambda: translate("Results", "Results"),
        singular=lambda: translate("Results", "result"),
        search=lambda: translate("Results", "Search results (Ctrl+F)"),
        add=lambda: translate("Results", "Go to the goals"),
        made_in=Place("goals"),
        empty=lambda: translate(
            "Results", "A result is written from its goal: open the goal and choose to write it."
        ),
        tables=_TABLES,
        sections=lambda document: (
            _first(),
            _outputs(),
            _effects(),
            _decisions(document),
            _report_text(),
            _context(document),
        ),
        name=_name,
        unnamed=lambda: translate("Results", "Result of a goal without wording"),
        meta=_meta,
        row_status=_status,
        order=lambda _, results: sorted(
            results, key=lambda each: (-each.year, code_number(each.code))
        ),
        links={
            "sources": LinkField(links.ResultSource, "result_id", "source_id"),
            "mandates": LinkField(links.MandateResult, "result_id", "mandate_id"),
        },
        thread=_thread,
        lead_caption=lambda: translate("Results", "What the figures say"),
        lead=_lead,
        status=_status,
        related=_related,
        parts=_parts,
    )


def _goal(document: Document, result: Result) -> Goal | None:
    return document.chain.goals.get(result.goal_id)


def _name(document: Document, result: Result) -> str:
    goal = _goal(document, result)
    return goal.statement if goal else ""


def _meta(document: Document, result: Result) -> str:
    goal = _goal(document, result)
    return "  ·  ".join([result.code, str(result.year), *([goal.code] if goal else [])])


def _status(_document: Document, result: Result) -> Status:
    if result.assessment is None:
        return Status(translate("Results", "Not assessed"), "muted", "pencil")
    return assessment_status(result.assessment)


def _thread(document: Document, result: Result) -> list[Link]:
    goal = _goal(document, result)
    return down_to_goal(document, goal) if goal else []


def _related(document: Document, result: Result) -> list[Related]:
    goal = _goal(document, result)
    return related_goal(document, goal) if goal else []


def _lead(document: Document, result: Result) -> str:
    """Return the figures of the result's year in words, a paragraph for each indicator."""
    indicators = document.chain.indicators_of_goal(result.goal_id)
    if not indicators:
        return translate("Results", "The goal has no indicator, so there are no figures.")
    said = [_in_words(document, indicator, result.year) for indicator in indicators]
    if len(indicators) == 1:
        return said[0]
    return "\n".join(
        f"{indicator.code}: {text}" for indicator, text in zip(indicators, said, strict=True)
    )


def _in_words(document: Document, indicator: Indicator, year: int) -> str:
    """Return what was observed, how women and men differ, and what was planned."""
    observations = whole_group(document, indicator)
    years = {observation.year for observation in observations}
    chosen = (of_year(indicator, observations, each) for each in years)
    rows = {each.year: row(indicator, each) for each in chosen if each is not None}
    return summary(indicator, rows, year)


def _parts(document: Document, detail: "Detail[Result]") -> Sequence[Part]:
    return (
        SignalPart(document),
        ReviewPart(document),
        DraftPart(document, detail.flush),
        TextPart(document, detail.flush),
    )


# --- the form ------------------------------------------------------------------------------------


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
                choices=choices_of(
                    document,
                    lambda chain: chain.goals,
                    lambda each: f"{each.code} {each.statement}",
                ),
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
                choices=choices_of(
                    document, lambda chain: chain.sources, lambda each: f"{each.code} {each.title}"
                ),
            ),
            Field(
                "mandates",
                lambda: translate("Results", "Mandates that it answers"),
                "multi",
                choices=choices_of(
                    document, lambda chain: chain.mandates, lambda each: f"{each.code} {each.title}"
                ),
            ),
            Field("note", lambda: translate("Results", "Note"), "long_text"),
        ),
        folded=True,
    )
