"""Reports: the file becomes plain sheets and pages; how they look as files is decided in office.

REPORTS is the one list of what can be made, for the window and the command line. A report of it
has a `book` (plain sheets, see `sheet`), a `document` (plain blocks, see `document`) or both, each
called with the open file, a year and the Options; see `report.Report`. A new report is a module
here with a REPORT, and a line in the list. All take what they show from `parts.release.opened`, so
that nothing leaves but what disclosure control lets through.
"""

from jimdesk.reports import (
    annual,
    annual_text,
    assessment,
    assessment_meeting,
    budget,
    catalogue,
    dialogue,
    direction_text,
    effects,
    hand_over,
    management,
    meeting_follow_up,
    meeting_preparation,
    plan,
    role,
    unit_extract,
)
from jimdesk.reports.report import Report

REPORTS: tuple[Report, ...] = (
    annual.REPORT,
    annual_text.REPORT,
    plan.REPORT,
    budget.REPORT,
    management.REPORT,
    dialogue.REPORT,
    effects.REPORT,
    direction_text.REPORT,
    catalogue.REPORT,
    unit_extract.REPORT,
    role.REPORT,
    hand_over.REPORT,
    assessment.REPORT,
    assessment_meeting.REPORT,
    meeting_preparation.REPORT,
    meeting_follow_up.REPORT,
)
"""Every report that can be made, in the order in which they are offered."""


def report(name: str) -> Report:
    """Return the report of a name.

    Raises:
        KeyError: there is none.
    """
    return {each.name: each for each in REPORTS}[name]
