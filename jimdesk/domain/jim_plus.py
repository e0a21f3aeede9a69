"""What is asked at the five meetings of JiM+ and at a dialogue about results, and who takes part.

Source: domain specification 12.1.
"""

from jimdesk.domain.meeting import JimPlusTheme, Meeting, MeetingKind
from jimdesk.i18n import translate


def questions(meeting: Meeting) -> tuple[str, ...]:
    """Return the questions that belong to a meeting's kind and theme; none for other meetings."""
    if meeting.kind is MeetingKind.RESULT_DIALOGUE:
        return (
            translate("JimPlus", "What do the results show?"),
            translate("JimPlus", "What are the results due to?"),
            translate("JimPlus", "What is to change, and who does it?"),
        )
    if meeting.kind is not MeetingKind.JIM_PLUS or meeting.theme is None:
        return ()
    return {
        JimPlusTheme.DIRECTION: (
            translate("JimPlus", "Which problems are we to solve?"),
            translate("JimPlus", "How does the core of our work contribute?"),
        ),
        JimPlusTheme.PROBLEMS_AND_GOALS: (
            translate("JimPlus", "How do we break the problems down, and who is affected?"),
            translate("JimPlus", "How do we make the goals concrete?"),
            translate("JimPlus", "Which indicators belong in the operational plan?"),
        ),
        JimPlusTheme.BUDGETING: (
            translate("JimPlus", "How are resources shared between women and men?"),
            translate("JimPlus", "What follows from that?"),
        ),
        JimPlusTheme.FOLLOW_UP: (
            translate("JimPlus", "How has the work affected gender equality?"),
            translate("JimPlus", "How do the results reach the steering chain?"),
        ),
        JimPlusTheme.IN_DEPTH: (
            translate("JimPlus", "What does the group need to go deeper into?"),
        ),
    }[meeting.theme]


def takes_part(theme: JimPlusTheme) -> str:
    """Return the functions that take part in a meeting of JiM+, in words."""
    line = translate("JimPlus", "head of department, controller and coordinator")
    return {
        JimPlusTheme.DIRECTION: translate(
            "JimPlus",
            "director-general, head of department, controller and coordinator; the desk officer of"
            " the Government Offices is invited",
        ),
        JimPlusTheme.PROBLEMS_AND_GOALS: line,
        JimPlusTheme.BUDGETING: translate(
            "JimPlus", "head of department, controller and coordinator; ESV contributes"
        ),
        JimPlusTheme.FOLLOW_UP: translate(
            "JimPlus", "director-general and the desk officer of the Government Offices"
        ),
        JimPlusTheme.IN_DEPTH: line,
    }[theme]
