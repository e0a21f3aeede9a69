"""What is said of one goal or activity in one period, as a small form that keeps itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.follow_up import (
    FollowUp,
    Progress,
    blank,
    first_day,
    last_day,
    period_name,
    periods,
)
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form

Today = Callable[[], date]


def today() -> date:
    """Return the day where the user is."""
    return datetime.now().astimezone().date()


def periods_until(document: Document, day: date) -> list[str]:
    """Return the periods of the report year up to the planning year that have begun on a day."""
    frequency = document.store.agency.follow_up
    years = range(document.report_year, max(document.planning_year, document.report_year) + 1)
    found = [each for year in years for each in periods(frequency, year)]
    return [each for each in found if first_day(each) <= day] or found[:1]


def due(found: Sequence[str], day: date) -> str:
    """Return which of some periods is to be followed up: the last that is over, else the first."""
    over = [each for each in found if last_day(each) < day]
    return over[-1] if over else found[0]


class FollowUpForm(QWidget):
    """Status, comment, function and date of a record in a period.

    Signals:
        pending_changed: whether something is typed that is not kept yet.
    """

    pending_changed = Signal(bool)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._record: Goal | Activity | None = None
        self._period = ""
        self.form = Form((Section("", _fields(document)),), self._save)
        self.form.set_read_only(document.read_only)
        self.form.pending_changed.connect(self.pending_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.form)

    def show_period(self, record: Goal | Activity, period: str) -> None:
        """Show what is said of a record in a period; flush before another one is shown."""
        self._record, self._period = record, period
        said = self._said()
        values = {name: getattr(said, name) for name in self.form.boxes}
        self.form.show_values(values, record=(type(record), record.id, period))

    def focus_first(self) -> None:
        """Move to the status."""
        self.form.focus("status")

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self._record is None or self.form.flush()

    def forget(self) -> None:
        """Let go of the record."""
        self._record = None

    def _said(self) -> FollowUp:
        assert self._record is not None
        held = self._document.chain.follow_ups_of(self._record).get(self._period)
        return held or blank(self._record, self._period)

    def _save(self, values: dict[str, Any]) -> None:
        record = self._record
        if record is None:
            return
        said = replace(self._said(), **values)
        if not said.id and said.function_id is None and "function_id" not in values:
            said = replace(said, function_id=_responsible(record))
        if not said.said_on and "said_on" not in values:
            said = replace(said, said_on=self._day().isoformat())
        text = translate("FollowUp", "Follow up {code}, {period}")
        label = text.format(code=record.code, period=period_name(self._period))
        try:
            self._document.edit(label, lambda edit: edit.save(said))
        except JimdeskError as error:
            if isinstance(error, InvalidError):
                raise
            raise InvalidError(next(iter(values)), str(error)) from error


def _responsible(record: Goal | Activity) -> int | None:
    return record.owner_id if isinstance(record, Goal) else record.responsible_id


def _fields(document: Document) -> tuple[Field, ...]:
    return (
        Field(
            "status",
            lambda: translate("FollowUp", "Status"),
            "choice",
            choices=enum_choices(Progress),
        ),
        Field(
            "function_id",
            lambda: translate("FollowUp", "Said by"),
            "reference",
            choices=choices.functions(document),
        ),
        Field(
            "comment",
            lambda: translate("FollowUp", "Comment"),
            "long_text",
            help=lambda: translate(
                "FollowUp", "What has been done, what deviates from the plan and why"
            ),
        ),
        Field("said_on", lambda: translate("FollowUp", "Date"), "date"),
    )
