"""The registers under the agency: mandates, units, functions, themes, decisions and more."""

from collections.abc import Callable
from typing import Any

from jimdesk.ui.registers.grounds import attachments, decisions
from jimdesk.ui.registers.groupings import dimensions, policy_goals
from jimdesk.ui.registers.mandates import mandates, programme_periods
from jimdesk.ui.registers.organisation import functions, themes, units
from jimdesk.ui.subject import Subject

REGISTERS: tuple[tuple[str, Callable[[], Subject[Any]]], ...] = (
    ("mandate", mandates),
    ("programme_period", programme_periods),
    ("unit", units),
    ("function", functions),
    ("theme", themes),
    ("decision", decisions),
    ("dimension", dimensions),
    ("policy_goal", policy_goals),
    ("attachment", attachments),
)
"""The registers by table, in the order of the tabs."""
