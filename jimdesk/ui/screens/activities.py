"""Activities: what is changed in the ordinary work to reach the goals."""

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.ui.chain_links import down_to_goal
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_part import FollowUpPart
from jimdesk.ui.forms import activities as form
from jimdesk.ui.look import record_status, related_analyses, related_goal, related_meetings
from jimdesk.ui.subject import LinkField, Subject
from jimdesk.ui.widgets.links import Link, Related
from jimdesk.ui.widgets.status import Status

_TABLES = frozenset(
    {
        "activity",
        "budget_analysis",
        "budget_measure",
        "activity_goal",
        "goal",
        "goal_problem",
        "problem",
        "problem_policy_goal",
        "policy_goal",
        "goal_indicator",
        "indicator",
        "observation",
        "result",
        "activity_follow_up",
        "agency",
        "activity_partner",
        "meeting_point",
        "partner",
        "function",
        "unit",
    }
)


def subject() -> Subject[Activity]:
    """Return how activities are listed and shown."""
    return Subject(
        kind=Activity,
        icon="list-checks",
        title=lambda: translate("Activities", "Activities"),
        singular=lambda: translate("Activities", "activity"),
        search=lambda: translate("Activities", "Search activities (Ctrl+F)"),
        add=lambda: translate("Activities", "Add activity"),
        empty=lambda: translate(
            "Activities",
            "An activity says what changes in the ordinary work. Work that goes on already counts"
            " too.",
        ),
        tables=_TABLES,
        sections=form.sections,
        name=lambda _, activity: activity.title,
        unnamed=lambda: translate("Activities", "Activity without a title"),
        meta=_meta,
        row_status=_status,
        new=lambda _: Activity(),
        order=lambda _, activities: by_code(activities),
        links={
            "goals": LinkField(links.ActivityGoal, "activity_id", "goal_id"),
            "partners": LinkField(links.ActivityPartner, "activity_id", "partner_id"),
        },
        thread=_thread,
        lead_caption=lambda: translate("Activities", "In short"),
        lead=_lead,
        status=_status,
        related=_related,
        parts=lambda document, _: (FollowUpPart(document),),
    )


def _meta(document: Document, activity: Activity) -> str:
    goals = document.chain.goals_of_activity(activity.id)
    return "  ·  ".join([activity.code, ", ".join(goal.code for goal in goals)]).rstrip(" ·")


def _status(document: Document, activity: Activity) -> Status:
    """Return its place in life; a warning when its end has passed and nothing came out of it."""
    year_end = f"{document.report_year}-12-31"
    is_over = bool(activity.ends_on) and activity.ends_on <= year_end
    lapsed = activity.status is RecordStatus.LAPSED
    if lapsed or not is_over or activity.outcome.strip():
        return record_status(activity.status)
    if activity.status is RecordStatus.COMPLETED:
        return Status(
            translate("Activities", "Completed without outcome"), "warning", "triangle-alert"
        )
    return Status(translate("Activities", "Late"), "warning", "triangle-alert")


def _thread(document: Document, activity: Activity) -> list[Link]:
    goals = document.chain.goals_of_activity(activity.id)
    return down_to_goal(document, goals[0]) if goals else []


def _related(document: Document, activity: Activity) -> list[Related]:
    goals = document.chain.goals_of_activity(activity.id)
    rows = [related_goal(document, goal)[0] for goal in goals]
    rows += related_analyses(document, activity)
    return [*rows, *related_meetings(document, activity_id=activity.id)]


def _lead(document: Document, activity: Activity) -> str:
    responsible = document.chain.functions.get(activity.responsible_id or 0)
    said = (
        (
            translate("Activities", "Changes in the ordinary work: {text}."),
            activity.ordinary_change,
        ),
        (translate("Activities", "Expected output: {text}."), activity.expected_output),
        (translate("Activities", "Outcome: {text}."), activity.outcome),
        (translate("Activities", "Responsible: {text}."), responsible.name if responsible else ""),
        (translate("Activities", "Time: {text}."), _period(activity)),
    )
    parts = ((sentence, value.strip().rstrip(".")) for sentence, value in said)
    return " ".join(sentence.format(text=value) for sentence, value in parts if value)


def _period(activity: Activity) -> str:
    if not activity.starts_on and not activity.ends_on:
        return ""
    return f"{activity.starts_on} – {activity.ends_on}".strip()
