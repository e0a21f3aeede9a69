"""Results: what became of a goal in a year, with the figures beside the text."""

from collections.abc import Sequence

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.record import code_number
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.statistics.figures import of_year, row
from jimdesk.statistics.sentences import summary
from jimdesk.ui.chain_links import down_to_goal
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_part import DraftPart
from jimdesk.ui.forms import results as form
from jimdesk.ui.look import assessment_status, related_goal, whole_group
from jimdesk.ui.parts import Host, Part
from jimdesk.ui.place import Place
from jimdesk.ui.result_parts import SignalPart, TextPart
from jimdesk.ui.review_part import ReviewPart
from jimdesk.ui.subject import LinkField, Subject
from jimdesk.ui.widgets.links import Link, Related
from jimdesk.ui.widgets.status import Status

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
        sections=form.sections,
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


def _parts(document: Document, host: Host) -> Sequence[Part]:
    return (
        SignalPart(document),
        ReviewPart(document),
        DraftPart(document, host.flush),
        TextPart(document, host.flush),
    )
