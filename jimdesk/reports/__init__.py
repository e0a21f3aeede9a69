"""Reports: the file becomes plain sheets; how they look as files is decided in office."""

from jimdesk.reports import annual
from jimdesk.reports.report import Report

REPORTS: tuple[Report, ...] = (annual.REPORT,)
"""Every report that can be made, in the order in which they are offered."""


def report(name: str) -> Report:
    """Return the report of a name.

    Raises:
        KeyError: there is none.
    """
    return {each.name: each for each in REPORTS}[name]
