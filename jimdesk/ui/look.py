"""How things are said and marked the same way on every screen."""

from collections.abc import Iterable
from typing import cast

from jimdesk.domain.activity import Activity
from jimdesk.domain.finding import Finding
from jimdesk.domain.follow_up import FollowUp, Progress
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import Review, ReviewState, lacks_reason
from jimdesk.domain.meeting import Meeting, MeetingPoint
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.domain.result import Assessment, Result
from jimdesk.i18n import translate
from jimdesk.review.budget_counts import analyses_of
from jimdesk.statistics import status as signals
from jimdesk.statistics.figures import row
from jimdesk.ui.document import Document
from jimdesk.ui.place import place_of
from jimdesk.ui.widgets.field_box import Severity
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status, Tone

_RECORD: dict[RecordStatus, tuple[Tone, str]] = {
    RecordStatus.DRAFT: ("muted", "pencil"),
    RecordStatus.DECIDED: ("good", "check"),
    RecordStatus.ONGOING: ("accent", "refresh-cw"),
    RecordStatus.COMPLETED: ("good", "circle-check"),
    RecordStatus.LAPSED: ("muted", "circle-x"),
}

_ASSESSMENT: dict[Assessment, tuple[Tone, str]] = {
    Assessment.ACHIEVED: ("good", "check"),
    Assessment.ON_THE_WAY: ("good", "trending-up"),
    Assessment.UNCHANGED: ("warning", "minus"),
    Assessment.WORSENED: ("bad", "trending-down"),
    Assessment.CANNOT_BE_ASSESSED: ("muted", "circle-question-mark"),
}


_PROGRESS: dict[Progress, tuple[Tone, str]] = {
    Progress.NOT_STARTED: ("muted", "circle-question-mark"),
    Progress.AS_PLANNED: ("good", "check"),
    Progress.DEVIATES: ("warning", "triangle-alert"),
    Progress.DONE: ("good", "circle-check"),
    Progress.STOPPED: ("bad", "circle-x"),
}

_REVIEW: dict[ReviewState, tuple[Tone, str]] = {
    ReviewState.DRAFT: ("muted", "pencil"),
    ReviewState.READY: ("accent", "check"),
    ReviewState.RETURNED: ("warning", "message-circle-question-mark"),
    ReviewState.APPROVED: ("good", "shield-check"),
}

_WORST_FIRST: tuple[Tone, ...] = ("bad", "warning", "good", "muted", "accent")
"""A goal stands as that of its indicators which is worst off; those not assessable come last."""


def record_name(document: Document, table: str, record_id: int) -> str:
    """Return what a record of the chain is called; empty while it has no name."""
    chain = document.chain
    if table == "result":
        result = chain.results.get(record_id)
        goal = chain.goals.get(result.goal_id) if result else None
        return f"{goal.statement} {result.year}".strip() if goal and result else ""
    if table == "agency":
        return chain.agency.name
    records = {
        "direction": chain.directions,
        "problem": chain.problems,
        "goal": chain.goals,
        "indicator": chain.indicators,
        "activity": chain.activities,
        "source": chain.sources,
        "mandate": chain.mandates,
        "budget_analysis": chain.budget_analyses,
    }.get(table, {})
    record = records.get(record_id)
    names = (getattr(record, field, "") for field in ("title", "statement", "name"))
    return next(filter(None, names), "")


def came_from(document: Document, record: Record) -> str:
    """Return which agency a record was taken over from, empty for the agency's own."""
    origin = document.chain.origin_of(record.code) if isinstance(record, CodedRecord) else None
    if origin is None:
        return ""
    text = translate("Look", "Comes from {agency}, where it is {code}. Shared {day}.")
    return text.format(agency=origin.agency, code=origin.their_code, day=origin.shared_on)


def record_status(status: RecordStatus) -> Status:
    """Return a record's place in its life as word, tone and icon."""
    return Status(status.label, *_RECORD[status])


def progress_status(said: FollowUp | None) -> Status:
    """Return what is said of a goal or an activity in a period as word, tone and icon."""
    if said is None or said.status is None:
        return Status(translate("Look", "No status yet"), "muted", "pencil")
    return Status(said.status.label, *_PROGRESS[said.status])


def review_status(review: Review | None) -> Status:
    """Return how far a review has come as word, tone and icon."""
    if review is None:
        return Status(ReviewState.DRAFT.label, *_REVIEW[ReviewState.DRAFT])
    if lacks_reason(review):
        text = translate("Look", "Changed after approval")
        return Status(text, "warning", "triangle-alert")
    return Status(review.state.label, *_REVIEW[review.state])


def assessment_status(assessment: Assessment) -> Status:
    """Return a person's assessment as word, tone and icon."""
    return Status(assessment.label, *_ASSESSMENT[assessment])


def marks(findings: Iterable[Finding]) -> dict[str, tuple[str, Severity]]:
    """Return what findings about one record say under its fields: text and severity by field.

    All that is found about a field is said: a warning of a person's number must not stand behind
    another. The first is the gravest.
    """
    found: dict[str, tuple[str, Severity]] = {}
    for each in findings:
        if each.accepted is None:
            text, severity = found.get(each.field, ("", each.severity.value))
            found[each.field] = (f"{text} {each.text}".strip(), severity)
    return found


def whole_group(document: Document, indicator: Indicator) -> list[Observation]:
    """Return the observations of an indicator that are not of a subgroup."""
    return document.store.where(Observation, indicator_id=indicator.id, subgroup_id=None)


def indicator_status(document: Document, indicator: Indicator) -> Status:
    """Return the computed signal of an indicator for the report year."""
    signal = signals.signal(indicator, whole_group(document, indicator), document.report_year)
    label = signals.signal_label(signal)
    return Status(label.text, cast("Tone", label.tone), label.icon)


def goal_status(document: Document, goal: Goal) -> Status:
    """Return how a goal stands: the person's assessment of the report year, else the signal."""
    chain, year = document.chain, document.report_year
    result = chain.result(goal.id, year)
    if result is not None and result.assessment is not None:
        return assessment_status(result.assessment)
    found = [indicator_status(document, each) for each in chain.indicators_of_goal(goal.id)]
    if found:
        return min(found, key=lambda status: _WORST_FIRST.index(status.tone))
    if goal.qualitative_assessment:
        return Status(translate("Look", "Not assessed {year}").format(year=year))
    return Status(translate("Look", "Lacks an indicator"), "warning", "triangle-alert")


def related_goal(document: Document, goal: Goal, depth: int = 0) -> list[Related]:
    """Return a goal with its indicators and activities, as rows of "connected with"."""
    chain, status = document.chain, goal_status(document, goal)
    name = goal.statement or translate("Look", "Goal without wording")
    rows = [
        Related(
            key=place_of(goal),
            icon="target",
            code=goal.code,
            text=name,
            state=status.text,
            tone=status.tone,
            depth=depth,
        )
    ]
    rows += [
        related_indicator(document, indicator, depth + 1)
        for indicator in chain.indicators_of_goal(goal.id)
    ]
    return rows + [
        related_activity(activity, depth + 1) for activity in chain.activities_of_goal(goal.id)
    ]


def related_indicator(document: Document, indicator: Indicator, depth: int = 0) -> Related:
    """Return an indicator with women's and men's latest value as a row of "connected with"."""
    year = document.report_year
    now = [o for o in whole_group(document, indicator) if o.period == str(year)]
    state = (
        both_sexes(indicator, now[0])
        if now
        else translate("Look", "No value {year}").format(year=year)
    )
    return Related(
        key=place_of(indicator),
        icon="chart-line",
        code=indicator.code,
        text=indicator.name or translate("Look", "Indicator without a name"),
        state=state,
        depth=depth,
    )


def both_sexes(indicator: Indicator, observation: Observation) -> str:
    """Return women's and men's value side by side, such as "64 % · 71 %"."""
    if observation.text_value:
        return observation.text_value
    shown = row(indicator, observation)
    unit = "\u00a0%" if indicator.measure.is_percent else ""
    values = [shown.shown(sex).text(shown.decimals) for sex in (Sex.WOMEN, Sex.MEN)]
    if not any(values):
        return ""
    signs = {"", ".", "..", "[x]"}
    return "  ·  ".join(value if value in signs else f"{value}{unit}" for value in values)


def related_activity(activity: Activity, depth: int = 0) -> Related:
    """Return an activity with its status as a row of "connected with"."""
    return Related(
        key=place_of(activity),
        icon="list-checks",
        code=activity.code,
        text=activity.title or translate("Look", "Activity without a title"),
        state=activity.status.label,
        depth=depth,
    )


def related_analyses(document: Document, record: Problem | Indicator | Activity) -> list[Related]:
    """Return the analyses of resources that a record is a part of, as rows of "connected with"."""
    found = analyses_of(document.chain, record)
    return [
        Related(
            key=place_of(each),
            icon="scale",
            code=each.code,
            text=each.title or translate("Look", "Analysis without a title"),
            state=each.assessment.label if each.assessment else each.status.label,
        )
        for each in found
    ]


def related_meetings(document: Document, **became: int) -> list[Related]:
    """Return the meetings that a record came from, as rows of "connected with".

    Args:
        document: The open file.
        became: The field of a point that names the record, such as goal_id=3.
    """
    found = {each.meeting_id for each in document.store.where(MeetingPoint, **became)}
    meetings = [document.store.get(Meeting, each) for each in sorted(found)]
    return [
        Related(
            key=place_of(each, "points"),
            icon="messages-square",
            code=each.code,
            text=each.title or (each.kind.label if each.kind else ""),
            state=each.held_on,
        )
        for each in meetings
        if each is not None and each.deleted is None
    ]


def related_result(result: Result, depth: int = 0) -> Related:
    """Return a result with its assessment as a row of "connected with"."""
    status = assessment_status(result.assessment) if result.assessment else None
    return Related(
        key=place_of(result),
        icon="clipboard-check",
        code=result.code,
        text=translate("Look", "Result {year}").format(year=result.year),
        state=status.text if status else translate("Look", "Not assessed"),
        tone=status.tone if status else "muted",
        depth=depth,
    )
